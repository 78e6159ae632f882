package stubcheck

import (
	"fmt"
	"go/types"
	"strings"

	pytypes "github.com/py2go/py2go/typeinfer/types"
)

const pyPath = "github.com/py2go/py2go/runtime/py"

type checker struct {
	pkgs     map[string]*types.Package
	problems []string
}

func (c *checker) module(m *pytypes.Module) {
	eachFunc(m, func(f *pytypes.Func) {
		d := f.Stub
		if d == nil || d.IsIntrinsic || d.Refused != "" || d.Syntax != "" || d.GoName == "" || f.Node == nil {
			return
		}
		if f.Class != nil && isException(f.Class) || strings.HasPrefix(m.Name, "typing") {
			return
		}
		c.function(m, f, d)
		if d.Big != nil {
			c.symbol(m, f, d.Big)
		}
	})
}

func (c *checker) report(m *pytypes.Module, f *pytypes.Func, format string, args ...any) {
	line := 0
	if f.Node != nil {
		line, _ = m.File.Position(f.Node.Span().Start)
	}
	c.problems = append(c.problems, fmt.Sprintf("%s:%d: %s: %s", m.File.Path, line, f.QualName, fmt.Sprintf(format, args...)))
}

// symbol finds the Go function or method of a directive; nil after a report.
func (c *checker) symbol(m *pytypes.Module, f *pytypes.Func, d *pytypes.Directive) *types.Func {
	if d.IsMethod {
		recv := c.receiver(f.Class)
		if recv == nil {
			return nil
		}
		obj, _, _ := types.LookupFieldOrMethod(types.NewPointer(recv), true, recv.(*types.Named).Obj().Pkg(), d.GoName)
		switch obj := obj.(type) {
		case *types.Func:
			return obj
		case nil:
			c.report(m, f, "%s has no method %s", recv, d.GoName)
		}
		return nil
	}
	pkg := c.pkgs[d.GoPath]
	if pkg == nil {
		c.report(m, f, "the Go package %s cannot be loaded", d.GoPath)
		return nil
	}
	fun, ok := pkg.Scope().Lookup(d.GoName).(*types.Func)
	if !ok || !fun.Exported() {
		c.report(m, f, "%s has no function %s", d.GoPath, d.GoName)
		return nil
	}
	return fun
}

var builtinGo = map[string]string{"list": "List", "dict": "Dict", "set": "Set", "frozenset": "FrozenSet", "bytes": "Bytes", "bytearray": "ByteArray",
	"tuple": "VarTuple", "range": "Range", "slice": "Slice", "KeysView": "DictKeys", "ValuesView": "DictValues", "ItemsView": "DictItems", "object": "", "Iterator": "Iter", "Generator": "Iter"}

// receiver is the Go type of a library class; nil when it has none to check.
func (c *checker) receiver(cl *pytypes.Class) types.Type {
	path, name := cl.Module.GoPath, cl.Name
	if cl.Module.Name == "builtins" || strings.HasPrefix(cl.Module.Name, "typing") {
		path = pyPath
		if g, ok := builtinGo[cl.Name]; ok {
			name = g
		}
	}
	if cl.Stub != nil && cl.Stub.GoName != "" && builtinGo[cl.Name] == "" {
		path, name = cl.Stub.GoPath, cl.Stub.GoName
	}
	if pkg := c.pkgs[path]; pkg != nil {
		if t, ok := pkg.Scope().Lookup(name).(*types.TypeName); ok {
			return t.Type()
		}
	}
	return nil
}

func (c *checker) function(m *pytypes.Module, f *pytypes.Func, d *pytypes.Directive) {
	fun := c.symbol(m, f, d)
	if fun == nil || f.Name == "__exit__" { // an __exit__ takes the error that the with statement ends with
		return
	}
	sig := fun.Type().(*types.Signature)
	params := f.Params
	takesSelf := f.Class != nil && (f.Kind == pytypes.Method || f.Kind == pytypes.Getter || f.Kind == pytypes.ClassMethod || f.Kind == pytypes.Setter)
	if takesSelf && len(params) > 0 {
		params = params[1:] // self, or cls
	}
	var want []*pytypes.Param // in Go's order: keyword-only ones before a variadic one
	var variadic *pytypes.Param
	for _, p := range params {
		if p.Kind == pytypes.VarPositional {
			variadic = p
			continue
		}
		want = append(want, p)
	}
	if variadic != nil {
		want = append(want, variadic)
	}
	i := 0
	next := func() types.Type {
		if i >= sig.Params().Len() {
			return nil
		}
		i++
		return sig.Params().At(i - 1).Type()
	}
	if f.Class != nil && !d.IsMethod && f.Kind != pytypes.ClassMethod && f.Kind != pytypes.StaticMethod && f.Name != "__init__" {
		next() // the object
	}
	for _, p := range want {
		g := next()
		if g == nil {
			c.report(m, f, "%s takes no parameter for %s", fun.Name(), p.Name)
			return
		}
		switch p.Kind {
		case pytypes.VarPositional:
			s, ok := g.(*types.Slice)
			if !ok || !sig.Variadic() || !c.fits(p.Type, s.Elem()) {
				c.report(m, f, "*%s is %s in Go, not ...%s", p.Name, g, p.Type)
			}
		case pytypes.VarKeyword:
			if name, args := named(g); name != pyPath+".Dict" || len(args) != 2 || !c.fits(p.Type, args[1]) {
				c.report(m, f, "**%s is %s in Go, not a dict of %s", p.Name, g, p.Type)
			}
		default:
			if !c.fits(p.Type, g) {
				c.report(m, f, "%s is %s in Go, not %s", p.Name, g, p.Type)
			}
		}
		if d.Shown == p.Name {
			if g := next(); g == nil || g.String() != "string" {
				c.report(m, f, "no string follows %s, which is shown", p.Name)
			}
		}
	}
	if i < sig.Params().Len() {
		c.report(m, f, "%s has %d parameters more", fun.Name(), sig.Params().Len()-i)
	}
	c.results(m, f, d, sig)
}

func (c *checker) results(m *pytypes.Module, f *pytypes.Func, d *pytypes.Directive, sig *types.Signature) {
	res := sig.Results()
	n := res.Len()
	if len(d.Raises) > 0 {
		if n == 0 || res.At(n-1).Type().String() != "error" {
			c.report(m, f, "raises, but the Go function returns no error")
			return
		}
		n--
	}
	inPlace := strings.HasPrefix(f.Name, "__i") && f.Name != "__init__" && f.Name != "__iter__" && f.Name != "__invert__" && f.Name != "__int__" && f.Name != "__index__"
	switch {
	case f.Name == "__init__":
		if n != 1 {
			c.report(m, f, "the constructor has %d results", n)
		}
	case isNone(f.Ret) || isNever(f.Ret) || inPlace:
		if n != 0 && !inPlace {
			c.report(m, f, "has a result in Go, and None in Python")
		}
	case n != 1:
		c.report(m, f, "has %d results in Go", n)
	case !c.fits(f.Ret, res.At(0).Type()):
		c.report(m, f, "the result is %s in Go, not %s", res.At(0).Type(), f.Ret)
	}
}

func isNone(t pytypes.Type) bool  { _, ok := t.(*pytypes.None); return t == nil || ok }
func isNever(t pytypes.Type) bool { _, ok := t.(*pytypes.Never); return ok }

func isException(cl *pytypes.Class) bool {
	for _, m := range cl.MRO {
		if m.Name == "BaseException" {
			return true
		}
	}
	return false
}

// named is a Go type's full name, of itself or of what it points to, and its type arguments.
func named(t types.Type) (string, []types.Type) {
	if p, ok := t.(*types.Pointer); ok {
		t = p.Elem()
	}
	switch t := types.Unalias(t).(type) {
	case *types.Named:
		name := t.Obj().Name()
		if t.Obj().Pkg() != nil {
			name = t.Obj().Pkg().Path() + "." + name
		}
		var args []types.Type
		for i := range t.TypeArgs().Len() {
			args = append(args, t.TypeArgs().At(i))
		}
		return name, args
	case *types.Basic:
		return t.Name(), nil
	}
	return t.String(), nil
}

// fits reports whether a Go type is what the table in docs/STUBS.md gives for a Python type.
func (c *checker) fits(p pytypes.Type, g types.Type) bool {
	name, args := named(g)
	all := func(ps ...pytypes.Type) bool {
		for i, x := range ps {
			if i >= len(args) || !c.fits(x, args[i]) {
				return false
			}
		}
		return len(args) == len(ps)
	}
	isAny := types.IsInterface(g) && name != "error" && g.Underlying().(*types.Interface).NumMethods() == 0
	switch p := p.(type) {
	case *pytypes.TypeVar:
		_, ok := g.(*types.TypeParam)
		return ok || p.IsSelf
	case *pytypes.None, *pytypes.Any:
		return isAny
	case *pytypes.Literal:
		return c.fits(p.Base, g)
	case *pytypes.Tuple:
		if p.Variadic {
			return name == pyPath+".VarTuple" && all(p.Items...)
		}
		return name == fmt.Sprintf("%s.Tuple%d", pyPath, len(p.Items)) && all(p.Items...)
	case *pytypes.Union:
		return c.fitsUnion(p, g, isAny, name, args)
	case *pytypes.Callable:
		sig, ok := g.Underlying().(*types.Signature)
		if !ok {
			return p.AnyParams && isAny
		}
		if sig.Params().Len() != len(p.Params) {
			return false
		}
		for i, a := range p.Params {
			if !c.fits(a.Type, sig.Params().At(i).Type()) {
				return false
			}
		}
		if isNone(p.Ret) {
			return sig.Results().Len() == 0
		}
		return sig.Results().Len() == 1 && c.fits(p.Ret, sig.Results().At(0).Type())
	case *pytypes.ClassObject:
		return strings.HasPrefix(name, pyPath+".")
	case *pytypes.Instance:
		return c.fitsInstance(p, g, isAny, name, args, all)
	}
	return true
}

// fitsUnion: int | float is py.Real, X | None is X with nil or py.Opt[X], the rest any.
func (c *checker) fitsUnion(p *pytypes.Union, g types.Type, isAny bool, name string, args []types.Type) bool {
	if name == pyPath+".Real" && len(p.Items) == 2 {
		return true
	}
	literals := true
	for _, it := range p.Items {
		if l, ok := it.(*pytypes.Literal); !ok || !c.fits(l.Base, g) {
			literals = false
		}
	}
	if literals {
		return true
	}
	if len(p.Items) == 2 && isNone(p.Items[1]) {
		x := p.Items[0]
		if name == pyPath+".Opt" {
			return len(args) == 1 && c.fits(x, args[0])
		}
		switch g.Underlying().(type) {
		case *types.Pointer, *types.Signature, *types.Interface:
			return c.fits(x, g)
		}
		return false
	}
	return isAny
}

func (c *checker) fitsInstance(p *pytypes.Instance, g types.Type, isAny bool, name string, args []types.Type, all func(...pytypes.Type) bool) bool {
	cl := p.Class
	if isException(cl) {
		return name == "error"
	}
	switch cl.Module.Name {
	case "builtins":
		switch cl.Name {
		case "int":
			return name == "int" && !p.Big || name == pyPath+".Int" && p.Big
		case "float":
			return name == "float64"
		case "bool":
			return name == "bool"
		case "str":
			return name == "string"
		case "_Buffer": // bytes, of which a bytearray is one too
			return name == pyPath+".Bytes"
		case "object", "type":
			return isAny || strings.HasPrefix(name, pyPath+".")
		}
		if goName := builtinGo[cl.Name]; goName != "" {
			return strings.HasPrefix(name, pyPath+"."+goName) && (len(p.Args) == 0 || strings.HasSuffix(cl.Name, "View") || all(p.Args...))
		}
	case "typing", "collections.abc":
		if d := cl.Stub; d != nil && name == d.GoPath+"."+d.GoName {
			return true
		}
		switch cl.Name {
		case "Iterable":
			return name == "iter.Seq" && all(p.Args...)
		case "Iterator":
			return (name == pyPath+".Iter" || name == "iter.Seq") && all(p.Args...)
		case "Generator":
			return name == pyPath+".Iter"
		}
		return isAny || cl.Module.GoPath != "" && strings.HasPrefix(name, cl.Module.GoPath)
	}
	if cl.Stub != nil && cl.Stub.GoName != "" {
		return name == cl.Stub.GoPath+"."+cl.Stub.GoName
	}
	return true
}
