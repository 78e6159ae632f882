package py

// ClassObject is a class of the program as a value: something that is called, compared, and asked for its name.
type ClassObject struct {
	name   string
	module string  // "" for the language's own
	params *Params // of __init__, self included
	make   func(args []any) any
	is     func(v any) bool
	attr   func(name string) (any, bool)
	depth  int // how many classes it derives from
}

// NewClass makes a class. make gets the bound arguments of __init__, nothing for self; is tells the class's objects from others.
func NewClass(name string, params *Params, make func(args []any) any, is func(v any) bool) *ClassObject {
	return &ClassObject{name: name, module: "__main__", params: params, make: make, is: is, depth: 1}
}

// NewAbstractClass makes a class that has no objects of its own; why ends the TypeError of an attempt to make one.
func NewAbstractClass(name, why string, is func(v any) bool) *ClassObject {
	c := &ClassObject{name: name, module: "__main__", depth: 1, is: is, params: NewParams("self, *args, **kwargs")}
	c.make = func([]any) any { panic(TypeError.New("Can't instantiate abstract class " + name + why)) }
	return c
}

// WithAttrs gives the class attributes other than those of every class.
func (c *ClassObject) WithAttrs(attr func(name string) (any, bool)) *ClassObject {
	c.attr = attr
	return c
}

// NoClassAttr panics: methods and the like are not found through a class in a variable of unknown type.
func NoClassAttr(name string) {
	panic(NotImplementedError.New("py2go does not find " + name + " through a class in a variable of unknown type"))
}

// InModule says which module other than the program's main one defines the class.
func (c *ClassObject) InModule(name string) *ClassObject {
	c.module = name
	return c
}

// WithDepth says how many classes the class derives from, for singledispatch.
func (c *ClassObject) WithDepth(n int) *ClassObject {
	c.depth = n
	return c
}

// PyCall makes an object.
func (c *ClassObject) PyCall(args ...any) any {
	args = spread(c.module+"."+c.name+"()", args)
	if len(c.params.names) == 1 && !c.params.args && !c.params.kwargs && len(args) > 0 {
		panic(TypeError.New(c.name + "() takes no arguments"))
	}
	return c.make(c.params.bind(c.name+".__init__", append([]any{nil}, args...)))
}

func (c *ClassObject) typeName() string { return "type" }

// PyRepr is repr of the class.
func (c *ClassObject) PyRepr() string { return Class{c.name, c.module}.PyRepr() }

// PyAttr gives an attribute of the class.
func (c *ClassObject) PyAttr(name string) (any, bool) {
	switch name {
	case "__name__", "__qualname__":
		return c.name, true
	case "__module__":
		return c.module, true
	case "__doc__":
		return nil, true
	}
	if c.attr != nil {
		return c.attr(name)
	}
	return nil, false
}

// PyEq compares classes; type(x) of an object is the class too.
func (c *ClassObject) PyEq(other any) (eq, ok bool) {
	switch o := other.(type) {
	case *ClassObject:
		return c == o, true
	case Class:
		return c.name == o.Name && (c.module == "") == (o.Module == ""), true
	}
	return false, false
}

// PyHash is the class's hash.
func (c *ClassObject) PyHash() int { return identityHash(c) }

// PyCall makes an exception.
func (c *ExcClass) PyCall(args ...any) any { return c.New(spread(c.Name+"()", args)...) }

// SameClass checks that a class decorator returned the class that it got.
func SameClass(v, class any) {
	if v != class {
		panic(NotImplementedError.New("py2go does not carry class decorators that return something else than the class"))
	}
}

// IsInstanceOf is isinstance(v, class) for a class, or a tuple of classes, of any kind.
func IsInstanceOf(v, class any) bool {
	switch c := Box(class).(type) {
	case *ClassObject:
		return c.is(v)
	case *ExcClass:
		return IsInstanceExc(v, c)
	}
	if xs, ok := tupleItems(class); ok {
		for _, x := range xs {
			if IsInstanceOf(v, x) {
				return true
			}
		}
		return false
	}
	panic(TypeError.New("isinstance() arg 2 must be a type, a tuple of types, or a union"))
}

// builtinClass makes a class of the language as a value.
func builtinClass(name string, make func(args []any) any, is func(v any) bool) *ClassObject {
	call := func(args []any) any {
		if make == nil {
			panic(NotImplementedError.New("py2go does not call " + name + " as a value"))
		}
		return make(args[1].(VarTuple[any]).Elems)
	}
	c := &ClassObject{name: name, params: NewParams("self, *args"), make: call, is: is, depth: 1}
	switch name {
	case "object":
		c.depth = 0
	case "bool":
		c.depth = 2
	}
	return c
}

// oneArg makes a class of the language whose call takes nothing or one argument.
func oneArg(name string, none any, one func(v any) any, is func(v any) bool) *ClassObject {
	return builtinClass(name, func(args []any) any {
		switch len(args) {
		case 0:
			return none
		case 1:
			return one(args[0])
		}
		panic(NotImplementedError.New("py2go does not call " + name + " as a value with more than one argument"))
	}, is)
}

// The classes of the language as values.
var (
	IntType   = oneArg("int", 0, func(v any) any { return Box(IntAnyBig(v)) }, IsInt)
	FloatType = oneArg("float", 0.0, func(v any) any { return FloatAny(v) }, IsFloat)
	BoolType  = oneArg("bool", false, func(v any) any { return Truth(v) }, IsBool)
	StrType   = oneArg("str", "", func(v any) any { return Str(v) }, IsStr)
	BytesType = builtinClass("bytes", nil, IsBytes)
	ListType  = builtinClass("list", func(args []any) any {
		l := NewList[any]()
		for _, a := range args {
			ListExtend(l, IterAny(a))
		}
		return l
	}, IsList)
	TupleType     = oneArg("tuple", Tuple0{}, func(v any) any { return TupleSeq(IterAny(v)) }, IsTuple)
	DictType      = builtinClass("dict", nil, IsDict)
	SetType       = builtinClass("set", nil, IsSet)
	FrozenSetType = builtinClass("frozenset", nil, IsFrozenSet)
	ObjectType    = builtinClass("object", nil, func(any) bool { return true })
	NoneClass     = builtinClass("NoneType", nil, IsNone)
)
