package py

// Partial is functools.partial: a function with some of its arguments given.
type Partial struct {
	fn       any
	args     []any
	keywords *Dict[string, any]
}

// NewPartial gives a function some of its arguments; Kw, Star and StarStar among them stand for keyword and unpacked ones.
func NewPartial(fn any, args ...any) any {
	if !IsCallable(Box(fn)) {
		panic(TypeError.New("the first argument must be callable"))
	}
	p := &Partial{fn: fn, keywords: NewDict[string, any]()}
	if q, ok := fn.(*Partial); ok && q != nil {
		p.fn, p.args = q.fn, append(p.args, q.args...)
		for k, v := range q.keywords.All() {
			p.keywords.Set(k, v)
		}
	}
	for _, a := range spread("functools.partial()", args) {
		if kw, ok := a.(Kw); ok {
			p.keywords.Set(kw.Name, kw.Value)
		} else {
			p.args = append(p.args, a)
		}
	}
	return p
}

// PyCall calls the function with the arguments given before and those given now.
func (p *Partial) PyCall(args ...any) any {
	all := append([]any{}, p.args...)
	keywords := p.keywords.Copy()
	for _, a := range spread("functools.partial()", args) {
		if kw, ok := a.(Kw); ok {
			keywords.Set(kw.Name, kw.Value)
		} else {
			all = append(all, a)
		}
	}
	for k, v := range keywords.All() {
		all = append(all, Kw{k, v})
	}
	return Call(p.fn, all...)
}

func (p *Partial) typeName() string { return "functools.partial" }

// PyRepr is repr of the partial function.
func (p *Partial) PyRepr() string {
	s := "functools.partial(" + Repr(p.fn)
	for _, a := range p.args {
		s += ", " + Repr(a)
	}
	for k, v := range p.keywords.All() {
		s += ", " + k + "=" + Repr(v)
	}
	return s + ")"
}

// PyAttr gives func, args and keywords.
func (p *Partial) PyAttr(name string) (any, bool) {
	switch name {
	case "func":
		return p.fn, true
	case "args":
		return VarTuple[any]{p.args}, true
	case "keywords":
		return p.keywords, true
	}
	return nil, false
}

// Dispatcher is functools.singledispatch: a function that calls another by the class of its first argument.
type Dispatcher struct {
	fn      *Function
	classes []any
	fns     []any
}

// SingleDispatch makes a dispatcher of the function for objects of any class.
func SingleDispatch(fn any) any {
	f, ok := fn.(*Function)
	if !ok {
		panic(NotImplementedError.New("py2go carries singledispatch of functions only"))
	}
	return &Dispatcher{fn: f}
}

// PyCall calls the function for the class of the first argument.
func (d *Dispatcher) PyCall(args ...any) any {
	args = spread("__main__."+d.fn.qualname+"()", args)
	if len(args) == 0 || anyKw(args[:1]) {
		panic(TypeError.New(d.fn.name + " requires at least 1 positional argument"))
	}
	return Call(d.dispatch(args[0]), args...)
}

// dispatch finds the function for an object: that of the most derived class, of those of equal depth the one registered last.
func (d *Dispatcher) dispatch(v any) any {
	best, depth := any(d.fn), -1
	for i, c := range d.classes {
		if IsInstanceOf(v, c) && classDepth(c) >= depth {
			best, depth = d.fns[i], classDepth(c)
		}
	}
	return best
}

func classDepth(c any) int {
	switch c := c.(type) {
	case *ClassObject:
		return c.depth
	case *ExcClass:
		n := 1
		for b := c.Base; b != nil; b = b.Base {
			n++
		}
		return n
	}
	return 0
}

// register is d.register(class, function).
func (d *Dispatcher) register(args []any) any {
	class, fn := args[0], args[1]
	switch c := class.(type) {
	case *ClassObject, *ExcClass:
	case nil:
		class = NoneClass
	default:
		panic(TypeError.New("Invalid first argument to `register()`: " + Repr(c) + ". Use either `@register(some_class)` or plain `@register` on an annotated function."))
	}
	if !Given(fn) {
		return NewFunction("register", registerParams, func(rest []any) any { return d.register([]any{class, rest[0]}) })
	}
	d.classes, d.fns = append(d.classes, class), append(d.fns, fn)
	return fn
}

var registerParams = NewParams("cls, func=")

// PyAttr gives the dispatcher's methods, and the attributes of its function.
func (d *Dispatcher) PyAttr(name string) (any, bool) {
	switch name {
	case "register":
		return NewFunction("register", registerParams, d.register), true
	case "__wrapped__":
		return d.fn, true
	}
	return d.fn.PyAttr(name)
}

func (d *Dispatcher) typeName() string { return "function" }
