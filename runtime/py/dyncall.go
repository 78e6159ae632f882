package py

import (
	"reflect"
	"strconv"
	"strings"
)

// Attributer is a type whose attributes can be asked for by name at run time.
type Attributer interface {
	PyAttr(name string) (v any, ok bool)
}

// Kw is a keyword argument of a dynamic call.
type Kw struct {
	Name  string
	Value any
}

// noAttr is the AttributeError of a value, or, for a library type that does not tell its attributes, another error.
// NoAttr is the AttributeError of an object without an attribute.
func NoAttr(v any, name string) error { return noAttr(v, name) }

func noAttr(v any, name string) error {
	switch v.(type) {
	case nil, bool, int, Int, float64, string, Bytes, anyList, anyDict, anySet, Attributer, BaseException:
	default:
		if !IsTuple(v) && reflect.TypeOf(v).Kind() != reflect.Func {
			return NotImplementedError.New("py2go does not know the attribute " + name + " of a " + TypeName(v) + " whose type shows at run time only; annotate it")
		}
	}
	return AttributeError.New("'" + TypeName(v) + "' object has no attribute '" + name + "'")
}

// GetAttr is v.name for a value of any type.
func GetAttr(v any, name string) any {
	v = Box(v)
	if IsInt(v) {
		switch name {
		case "real", "numerator":
			return PosAny(v)
		case "imag":
			return 0
		case "denominator":
			return 1
		}
	}
	if a, ok := v.(Attributer); ok {
		if x, ok := a.PyAttr(name); ok {
			return Box(x)
		}
	}
	if f, n := builtinMethod(v, name); f != nil {
		return func(args ...any) any { return callBuiltin(v, name, f, n, args) }
	}
	if e, ok := v.(BaseException); ok && name == "args" {
		return e.base().Args()
	}
	panic(noAttr(v, name))
}

// HasAttr is hasattr(v, name) for a value of any type.
func HasAttr(v any, name string) bool {
	_, ok := attrOf(v, name)
	return ok
}

// GetAttrOr is getattr(v, name, default) for a value of any type.
func GetAttrOr(v any, name string, def any) any {
	if x, ok := attrOf(v, name); ok {
		return x
	}
	return def
}

// attrOf is v.name, if there is one.
func attrOf(v any, name string) (x any, ok bool) {
	err := Try(func() { x = GetAttr(v, name) })
	switch {
	case err == nil:
		return x, true
	case IsExc(err, AttributeError):
		return nil, false
	}
	panic(err)
}

// CallMethod is v.name(*args) for a value of any type; a Kw among args is a keyword argument.
func CallMethod(v any, name string, args ...any) any {
	v = Box(v)
	if a, ok := v.(Attributer); ok {
		if x, ok := a.PyAttr(name); ok {
			return Call(x, args...)
		}
	}
	f, n := builtinMethod(v, name)
	if f == nil {
		panic(noAttr(v, name))
	}
	args = spread(TypeName(v)+"."+name+"()", args)
	return callBuiltin(v, name, f, n, args)
}

// Call is f(*args) for a function of any type. Kw, Star and StarStar among args stand for keyword and unpacked arguments.
func Call(f any, args ...any) any {
	f = Box(f)
	switch fn := f.(type) {
	case *Function:
		return fn.PyCall(args...)
	case interface{ PyCall(args ...any) any }:
		return fn.PyCall(args...)
	}
	args = spread("the function", args)
	switch fn := f.(type) {
	case func(...any) any:
		return fn(args...)
	case func(any) any:
		if len(args) == 1 {
			return fn(args[0])
		}
	case func() any:
		if len(args) == 0 {
			return fn()
		}
	}
	v := reflect.ValueOf(f)
	if f == nil || v.Kind() != reflect.Func {
		panic(TypeError.New("'" + TypeName(f) + "' object is not callable"))
	}
	t := v.Type()
	if t.NumIn() != len(args) || t.IsVariadic() {
		panic(TypeError.New("the function takes " + strconv.Itoa(t.NumIn()) + " positional arguments but " + strconv.Itoa(len(args)) + " were given"))
	}
	in := make([]reflect.Value, len(args))
	for i, a := range args {
		if _, ok := a.(Kw); ok {
			panic(TypeError.New("keyword arguments of a function of unknown type are not supported"))
		}
		in[i] = castReflect(a, t.In(i))
	}
	out := v.Call(in)
	if len(out) == 0 {
		return nil
	}
	return Box(out[0].Interface())
}

// dynMethod is a method of a builtin type with boxed arguments; the arguments left out are missing.
type dynMethod func(self any, a []any) any

type missingArg struct{}

// params describes a dynMethod's parameters: names ("" for positional only) and how many are required.
type params struct {
	names    []string
	required int
	variadic bool
	keywords bool // any keywords are taken
}

func callBuiltin(self any, name string, f dynMethod, p params, args []any) any {
	full := make([]any, len(p.names))
	for i := range full {
		full[i] = missingArg{}
	}
	n := 0
	for _, a := range args {
		if kw, ok := a.(Kw); ok && !p.keywords {
			at := -1
			for i, name := range p.names {
				if name == kw.Name && name != "" {
					at = i
				}
			}
			if at < 0 {
				panic(TypeError.New(TypeName(self) + "." + name + "() got an unexpected keyword argument '" + kw.Name + "'"))
			}
			full[at] = kw.Value
			continue
		}
		if n < len(full) {
			full[n] = a
		}
		n++
	}
	if p.variadic {
		return f(self, args)
	}
	if n > len(full) || n < p.required && !given1(full, p.required) {
		panic(arityError(TypeName(self)+"."+name, n, p))
	}
	return f(self, full)
}

func given1(full []any, required int) bool {
	for _, a := range full[:required] {
		if !Given(a) {
			return false
		}
	}
	return true
}

func arityError(name string, n int, p params) error {
	want := ""
	switch {
	case p.required == len(p.names) && p.required == 0:
		want = "takes no arguments"
	case p.required == len(p.names) && p.required == 1:
		want = "takes exactly one argument"
	case p.required == len(p.names):
		want = "expected " + strconv.Itoa(p.required) + " arguments, got " + strconv.Itoa(n)
		return TypeError.New(name[strings.LastIndexByte(name, '.')+1:] + " " + want)
	case n < p.required:
		return TypeError.New(name[strings.LastIndexByte(name, '.')+1:] + " expected at least " + plural(p.required, "argument") + ", got " + strconv.Itoa(n))
	default:
		return TypeError.New(name[strings.LastIndexByte(name, '.')+1:] + " expected at most " + plural(len(p.names), "argument") + ", got " + strconv.Itoa(n))
	}
	return TypeError.New(name + "() " + want + " (" + strconv.Itoa(n) + " given)")
}

func plural(n int, what string) string {
	if n == 1 {
		return strconv.Itoa(n) + " " + what
	}
	return strconv.Itoa(n) + " " + what + "s"
}
