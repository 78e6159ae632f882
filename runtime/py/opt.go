package py

// Opt is a value or None.
type Opt[T any] struct {
	V  T
	OK bool
}

// opter is any Opt[T], boxed.
type opter interface {
	Any() any
	isOpt()
}

func (Opt[T]) isOpt() {}

// Some is a present value.
func Some[T any](v T) Opt[T] { return Opt[T]{v, true} }

// None is the absent value.
func None[T any]() Opt[T] { return Opt[T]{} }

// OptIf is v when ok, else None.
func OptIf[T any](ok bool, v T) Opt[T] {
	if ok {
		return Opt[T]{v, true}
	}
	return Opt[T]{}
}

// OptOf converts a boxed value, nil being None.
func OptOf[T any](v any) Opt[T] {
	if o, ok := v.(Opt[T]); ok {
		return o
	}
	if v = Box(v); v == nil {
		return Opt[T]{}
	}
	return Opt[T]{Cast[T](v), true}
}

// Must returns the value, panicking with TypeError for None.
func (o Opt[T]) Must() T {
	if !o.OK {
		optPanic()
	}
	return o.V
}

// Operand is Must for an operand of op, whose TypeError names the operands' types.
func (o Opt[T]) Operand(op, left, right string) T {
	if !o.OK {
		operandPanic(op, left, right)
	}
	return o.V
}

//go:noinline
func operandPanic(op, left, right string) {
	switch op {
	case "<", "<=", ">", ">=":
		panic(TypeError.New("'" + op + "' not supported between instances of '" + left + "' and '" + right + "'"))
	}
	panic(TypeError.New("unsupported operand type(s) for " + op + ": '" + left + "' and '" + right + "'"))
}

//go:noinline
func optPanic() { panic(TypeError.New("unsupported operation on None")) }

// Or returns the value, or d for None.
func (o Opt[T]) Or(d T) T {
	if o.OK {
		return o.V
	}
	return d
}

// Any boxes the value; None is nil.
func (o Opt[T]) Any() any {
	if !o.OK {
		return nil
	}
	return Box(o.V)
}

func (o Opt[T]) typed(op typedOp) any {
	switch op {
	case opEqual:
		eq := eqFunc[T]()
		return func(a, b Opt[T]) bool { return a.OK == b.OK && (!a.OK || eq(a.V, b.V)) }
	case opHash:
		h := hashFunc[T]()
		return func(a Opt[T]) int {
			if !a.OK {
				return hashNone
			}
			return h(a.V)
		}
	}
	return nil
}

// Box normalises a value held in any: an Opt or Real becomes what it holds, a nil pointer nil, a small Int an int.
func Box(v any) any {
	switch x := v.(type) {
	case nil, int, float64, string, bool:
		return v
	case *List[any]:
		if x == nil {
			return nil
		}
		return v
	case *Dict[string, any]:
		if x == nil {
			return nil
		}
		return v
	case opter:
		return x.Any()
	case Real:
		return x.Any()
	case Int:
		if x.IsInt() {
			return x.Int()
		}
		return v
	case Boxer:
		return x.Any()
	}
	if isNilPointer(v) {
		return nil
	}
	return v
}

// Boxer is a type (a union, say) that holds another value and is boxed as that value.
type Boxer interface{ Any() any }

// NotNone is v before a dot: for None reading an attribute fails.
func NotNone[T comparable](v T, attr string) T {
	var none T
	if v == none {
		noneAttr(attr)
	}
	return v
}

// OptObject is the value of o before a dot.
func OptObject[T any](o Opt[T], attr string) T {
	if !o.OK {
		noneAttr(attr)
	}
	return o.V
}

func noneAttr(attr string) {
	panic(AttributeError.New("'NoneType' object has no attribute '" + attr + "'"))
}
