package py

import (
	"slices"
	"strconv"
	"strings"
)

// Params describes how a function binds the arguments of a call.
type Params struct {
	names      []string // in order: positional ones, then keyword-only ones
	optional   []bool   // of each: has a default
	posOnly    int      // how many of names are positional only
	positional int      // how many of names can be given by position
	args       bool     // takes *args
	kwargs     bool     // takes **kwargs
	slots      int      // how many values binding gives: names, then *args, then **kwargs
}

// NewParams reads a parameter list such as "a, /, b, c=, *args, key=, **kwargs", in which name= has a default.
func NewParams(list string) *Params {
	p := &Params{}
	keywords := false
	for part := range strings.SplitSeq(list, ", ") {
		switch {
		case part == "":
		case part == "/":
			p.posOnly = len(p.names)
		case part == "*":
			keywords = true
		case strings.HasPrefix(part, "**"):
			p.kwargs = true
		case part[0] == '*':
			p.args, keywords = true, true
		default:
			name, optional := strings.CutSuffix(part, "=")
			p.names = append(p.names, name)
			p.optional = append(p.optional, optional)
			if !keywords {
				p.positional++
			}
		}
	}
	p.slots = len(p.names)
	if p.args {
		p.slots++
	}
	if p.kwargs {
		p.slots++
	}
	return p
}

// Star is *X among the arguments of a call: its elements are arguments.
type Star struct{ X any }

// StarStar is **X among the arguments of a call: its items are keyword arguments.
type StarStar struct{ X any }

// Given reports whether a bound argument was given, rather than left to its default.
func Given(v any) bool { return v != missingArg{} }

// spread puts the elements of *x and **x in the place of Star and StarStar. Keyword arguments come after the others, as in the call.
func spread(name string, args []any) []any {
	plain := true
	for _, a := range args {
		switch a.(type) {
		case Star, StarStar:
			plain = false
		}
	}
	if plain {
		return args
	}
	var out []any
	for _, a := range args {
		switch a := a.(type) {
		case Star:
			if !isIterable(a.X) {
				panic(TypeError.New(name + " argument after * must be an iterable, not " + TypeName(a.X)))
			}
			for x := range IterAny(a.X) {
				out = append(out, x)
			}
		case StarStar:
		default:
			if _, ok := a.(Kw); !ok {
				out = append(out, a)
			}
		}
	}
	seen := map[string]bool{}
	add := func(k string, v any) {
		if seen[k] {
			panic(TypeError.New(name + " got multiple values for keyword argument '" + k + "'"))
		}
		seen[k] = true
		out = append(out, Kw{k, v})
	}
	for _, a := range args {
		switch a := a.(type) {
		case Kw:
			add(a.Name, a.Value)
		case StarStar:
			d, ok := Box(a.X).(anyDict)
			if !ok {
				panic(TypeError.New(name + " argument after ** must be a mapping, not " + TypeName(a.X)))
			}
			for k, v := range d.view().pairs() {
				s, ok := k.(string)
				if !ok {
					panic(TypeError.New("keywords must be strings"))
				}
				add(s, v)
			}
		}
	}
	return out
}

func isIterable(v any) bool {
	switch v := Box(v).(type) {
	case nil, bool, int, Int, float64, Real, *Function:
		return false
	case Attributer:
		switch v.(type) {
		case Iterable, Getter:
			return true
		}
		_, ok := v.PyAttr("__iter__")
		return ok
	}
	return true
}

// Bind binds the arguments of a call of the function of that name; Kw, Star and StarStar among them stand for keyword and unpacked
// arguments. It gives the values of the parameters in order, *args and **kwargs last: Given tells those left out.
func (p *Params) Bind(name string, args ...any) []any {
	return p.bind(name, spread("__main__."+name+"()", args))
}

// bind gives the values of the parameters: of those left out, a value that Given tells from others. *args is a VarTuple[any], **kwargs a
// *Dict[string, any].
func (p *Params) bind(name string, args []any) []any {
	if len(args) == len(p.names) && p.positional == len(p.names) && p.slots == len(p.names) && !anyKw(args) {
		return args
	}
	out := make([]any, p.slots)
	for i := range p.names {
		out[i] = missingArg{}
	}
	n := 0
	for n < len(args) {
		if _, ok := args[n].(Kw); ok {
			break
		}
		n++
	}
	copy(out[:p.positional], args[:n])
	var rest *Dict[string, any]
	if p.kwargs {
		rest = NewDict[string, any]()
		out[p.slots-1] = rest
	}
	p.bindKeywords(name, args[n:], out, rest)
	if p.args {
		var more []any
		if n > p.positional {
			more = append(more, args[p.positional:n]...)
		}
		out[len(p.names)] = VarTuple[any]{more}
	} else if n > p.positional {
		panic(p.tooMany(name, n, out))
	}
	p.checkMissing(name, out)
	return out
}

func anyKw(args []any) bool {
	for _, a := range args {
		if _, ok := a.(Kw); ok {
			return true
		}
	}
	return false
}

func (p *Params) bindKeywords(name string, kws, out []any, rest *Dict[string, any]) {
	for _, a := range kws {
		kw := a.(Kw)
		at := -1
		for i := p.posOnly; i < len(p.names); i++ {
			if p.names[i] == kw.Name {
				at = i
			}
		}
		switch {
		case at >= 0 && Given(out[at]):
			panic(TypeError.New(name + "() got multiple values for argument '" + kw.Name + "'"))
		case at >= 0:
			out[at] = kw.Value
		case rest != nil:
			rest.Set(kw.Name, kw.Value)
		default:
			var only []string
			for _, x := range kws {
				for _, n := range p.names[:p.posOnly] {
					if n == x.(Kw).Name {
						only = append(only, n)
					}
				}
			}
			if len(only) > 0 {
				panic(TypeError.New(name + "() got some positional-only arguments passed as keyword arguments: '" + strings.Join(only, ", ") + "'"))
			}
			panic(TypeError.New(name + "() got an unexpected keyword argument '" + kw.Name + "'"))
		}
	}
}

func (p *Params) tooMany(name string, n int, out []any) error {
	required := 0
	for i := range p.positional {
		if !p.optional[i] {
			required++
		}
	}
	text := name + "() takes " + plural(p.positional, "positional argument") + " but "
	if required < p.positional {
		text = name + "() takes from " + strconv.Itoa(required) + " to " + strconv.Itoa(p.positional) + " positional arguments but "
	}
	keywords := 0
	for i := p.positional; i < len(p.names); i++ {
		if Given(out[i]) {
			keywords++
		}
	}
	switch {
	case keywords > 0:
		text += plural(n, "positional argument") + " (and " + plural(keywords, "keyword-only argument") + ") were given"
	case n == 1:
		text += "1 was given"
	default:
		text += strconv.Itoa(n) + " were given"
	}
	return TypeError.New(text)
}

func (p *Params) checkMissing(name string, out []any) {
	check := func(from, to int, kind string) {
		var missing []string
		for i := from; i < to; i++ {
			if !Given(out[i]) && !p.optional[i] {
				missing = append(missing, "'"+p.names[i]+"'")
			}
		}
		if len(missing) == 0 {
			return
		}
		list := missing[0]
		switch n := len(missing); {
		case n == 2:
			list += " and " + missing[1]
		case n > 2:
			list = strings.Join(missing[:n-1], ", ") + ", and " + missing[n-1]
		}
		panic(TypeError.New(name + "() missing " + plural(len(missing), "required "+kind+" argument") + ": " + list))
	}
	check(0, p.positional, "positional")
	check(p.positional, len(p.names), "keyword-only")
}

// Function is a function as an object: one that is called with arguments as a call has them, and whose attributes can be read and set.
type Function struct {
	name, qualname string
	module         string // "" for __main__
	params         *Params
	call           func(args []any) any
	doc            any
	self           any // of a method bound to an object
	bound          bool
	kind           *Function // of a bound method: the function, for comparisons
	attrs          *Dict[string, any]
}

// NewFunction makes a function object. call gets a value for each parameter: see Params.
func NewFunction(qualname string, params *Params, call func(args []any) any) *Function {
	return &Function{name: qualname[strings.LastIndexByte(qualname, '.')+1:], qualname: qualname, params: params, call: call}
}

// WithDoc gives the function a docstring.
func (f *Function) WithDoc(doc string) *Function {
	f.doc = doc
	return f
}

// InModule says which module other than the program's main one defines the function.
func (f *Function) InModule(name string) *Function {
	f.module = name
	return f
}

func (f *Function) moduleName() string {
	if f.module == "" {
		return "__main__"
	}
	return f.module
}

// NewMethod makes a method bound to an object; params has self first, and call gets the other parameters after it.
func NewMethod(qualname string, params *Params, self any, call func(args []any) any) *Function {
	f := NewFunction(qualname, params, call)
	f.self, f.bound = self, true
	return f
}

// Bind is the attribute of an object that its class has as v: a function becomes a method of the object.
func Bind(v, self any) any {
	f, ok := v.(*Function)
	if !ok || f.bound {
		return v
	}
	m := *f
	m.self, m.bound, m.kind = self, true, f
	return &m
}

// PyCall calls the function.
func (f *Function) PyCall(args ...any) any {
	args = spread(f.moduleName()+"."+f.qualname+"()", args)
	if f.bound {
		args = append([]any{f.self}, args...)
	}
	return f.call(f.params.bind(f.qualname, args))
}

func (f *Function) typeName() string {
	if f.bound {
		return "method"
	}
	return "function"
}

// PyRepr is repr of the function.
func (f *Function) PyRepr() string {
	if f.bound {
		return "<bound method " + f.qualname + " of " + Repr(f.self) + ">"
	}
	return "<function " + f.qualname + " at 0x7f0000000000>"
}

// PyAttr gives an attribute of the function.
func (f *Function) PyAttr(name string) (any, bool) {
	if f.kind != nil && name != "__self__" && name != "__func__" {
		return f.kind.PyAttr(name)
	}
	if f.attrs != nil {
		if v, ok := f.attrs.Lookup(name); ok {
			return v, true
		}
	}
	switch name {
	case "__name__":
		return f.name, true
	case "__qualname__":
		return f.qualname, true
	case "__doc__":
		return f.doc, true
	case "__module__":
		return f.moduleName(), true
	case "__self__":
		return f.self, f.bound
	case "__func__":
		return f.kind, f.kind != nil
	case "__call__":
		return f, true
	case "__dict__":
		if f.attrs == nil {
			f.attrs = NewDict[string, any]()
		}
		return f.attrs, true
	}
	return nil, false
}

// PySetAttr sets an attribute of the function.
func (f *Function) PySetAttr(name string, v any) {
	switch name {
	case "__name__":
		f.name = Cast[string](v)
	case "__qualname__":
		f.qualname = Cast[string](v)
	case "__doc__":
		f.doc = v
	case "__module__":
		f.module = Cast[string](v)
	default:
		if f.attrs == nil {
			f.attrs = NewDict[string, any]()
		}
		f.attrs.Set(name, v)
	}
}

// PyEq compares methods: they are equal when they are the same method of the same object.
func (f *Function) PyEq(other any) (eq, ok bool) {
	g, isFunc := other.(*Function)
	if !isFunc {
		return false, false
	}
	return f == g || f.bound && g.bound && f.params == g.params && f.qualname == g.qualname && ID(f.self) == ID(g.self), true
}

// PyHash is the function's hash.
func (f *Function) PyHash() int {
	if f.bound {
		return Hash(f.qualname)
	}
	return identityHash(f)
}

// SetAttr is v.name = x for a value of any type.
func SetAttr(v any, name string, x any) {
	switch o := Box(v).(type) {
	case interface{ PySetAttr(name string, v any) }:
		o.PySetAttr(name, x)
	default:
		panic(noAttr(v, name))
	}
}

// Wraps makes a function look like the one that it wraps, as functools.update_wrapper does.
func Wraps(wrapper, wrapped any) any {
	w, ok := wrapper.(*Function)
	if !ok {
		return wrapper
	}
	for _, name := range []string{"__module__", "__name__", "__qualname__", "__doc__"} {
		if a, ok := wrapped.(Attributer); ok {
			if v, ok := a.PyAttr(name); ok {
				w.PySetAttr(name, v)
			}
		}
	}
	if f, ok := wrapped.(*Function); ok && f.attrs != nil {
		for k, v := range f.attrs.All() {
			w.PySetAttr(k, v)
		}
	}
	w.PySetAttr("__wrapped__", wrapped)
	return w
}

// AtLeastTwo checks the number of arguments unpacked into a call of min or max; a single one would have to be iterated over.
func AtLeastTwo[T any](name string, xs []T) []T {
	switch {
	case len(xs) == 0:
		panic(TypeError.New(name + " expected at least 1 argument, got 0"))
	case len(xs) == 1 && isIterable(xs[0]):
		if out, ok := any(slices.Collect(IterAny(xs[0]))).([]T); ok {
			return out
		}
		panic(NotImplementedError.New(name + "(*xs) of a single iterable is not supported: write " + name + "(xs[0])"))
	case len(xs) == 1:
		panic(TypeError.New("'" + TypeName(xs[0]) + "' object is not iterable"))
	}
	return xs
}

// number checks that an argument for a parameter that is declared a number is no bool: Python would go on with the bool.
func number(v any) any {
	if _, ok := v.(bool); ok {
		panic(NotImplementedError.New("py2go: a bool is passed for a parameter that is declared int or float, by a call that does not know the function; declare it int | bool"))
	}
	return v
}

// ArgInt, ArgBig, ArgFloat and ArgReal take a bound argument as a number.
func ArgInt(v any) int       { return AsInt(number(v)) }
func ArgBig(v any) Int       { return AsBig(number(v)) }   // see ArgInt
func ArgFloat(v any) float64 { return AsFloat(number(v)) } // see ArgInt
func ArgReal(v any) Real     { return AsReal(number(v)) }  // see ArgInt
