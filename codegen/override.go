// Methods that override others. Go's methods of one name have one signature, so an override that fits shares the signature of the
// method it overrides; one with other parameters, defaults or another kind of result starts a family of its own, with its own Go
// name, and an adapter stands for it where the overridden method is called. Calls that leave out or name what differs among the
// families look the method up by its name, when the program runs.

package codegen

import (
	"strings"

	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/codegen/names"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// fits reports whether fun can have the signature of o, which it overrides.
func (c *compiler) fits(o, fun *types.Func) bool {
	if len(o.Params) != len(fun.Params) || (o.Ret == nil || isNoneType(o.Ret)) != (fun.Ret == nil || isNoneType(fun.Ret)) {
		return false
	}
	for i := 1; i < len(o.Params); i++ {
		a, b := o.Params[i], fun.Params[i]
		if a.Kind != b.Kind || (a.Default == nil) != (b.Default == nil) || a.Default != nil && !sameConst(a.Default, b.Default) {
			return false
		}
		if a.Declared && b.Declared && !sameType(a.Type, b.Type) && c.rep(a.Type).kind != c.rep(b.Type).kind {
			return false
		}
	}
	if o.Ret == nil || fun.Ret == nil || isNoneType(o.Ret) {
		return true
	}
	a, b := c.rep(o.Ret), c.rep(fun.Ret)
	return a.kind == b.kind || a.kind == KAny || !canAdapt(fun)
}

// canAdapt reports whether an override may have a family of its own.
func canAdapt(fun *types.Func) bool {
	return fun.Class != nil && fun.Kind == types.Method && (!strings.HasPrefix(fun.Name, "__") || !strings.HasSuffix(fun.Name, "__") || fun.Name == "__call__") && len(fun.Class.TypeParams) == 0
}

// overridden is the method whose signature f has, which it overrides; nil when it has one of its own.
func (c *compiler) overridden(f *types.Func) *types.Func {
	if f.Class == nil || f.Name == "__init__" || f.Name == "__new__" || isStaticKind(f) && !c.isVirtualStatic(f) {
		return nil
	}
	if o, ok := c.overrides[f]; ok {
		return o
	}
	var out *types.Func
	for _, o := range f.Overrides {
		if o.IsStub() || o == f {
			continue
		}
		if canAdapt(f) || isStaticKind(f) {
			if c.fits(o, f) {
				out = o
				break
			}
		} else if len(o.Params) == len(f.Params) {
			out = o
			break
		}
	}
	c.overrides[f] = out
	return out
}

// family is the method that gave a method's family its signature.
func (c *compiler) family(f *types.Func) *types.Func {
	for {
		o := c.overridden(f)
		if o == nil {
			return f
		}
		f = o
	}
}

// misfit is a method of the program that fun overrides without fitting, and without an adapter.
func (c *compiler) misfit(fun *types.Func) *types.Func {
	switch fun.Name {
	case "__init__", "__post_init__", "__new__":
		return nil
	}
	if canAdapt(fun) {
		return nil
	}
	for _, o := range fun.Overrides {
		if o.IsStub() || o == fun || fun.Kind == types.StaticMethod || fun.Kind == types.ClassMethod {
			continue
		}
		if !c.fits(o, fun) {
			return o
		}
	}
	return nil
}

// sameConst reports whether two defaults are the same constant.
func sameConst(a, b ast.Expr) bool {
	x, ok1 := a.(*ast.Constant)
	y, ok2 := b.(*ast.Constant)
	return ok1 && ok2 && x.Kind == y.Kind && x.Int == y.Int && x.Str == y.Str && x.Float == y.Float && x.Bool == y.Bool && x.BigInt == nil && y.BigInt == nil
}

// familySuffix sets a family's Go name apart from those of the families that it overrides.
func (c *compiler) familySuffix(fun *types.Func) string {
	root := c.family(fun)
	for _, o := range root.Overrides {
		if !o.IsStub() && o != root && canAdapt(root) {
			return "Of" + exportedName(root.Class.Name)
		}
	}
	return ""
}

// overrideAdapters emits, for objects of class cl, the methods of the families that its own methods override without fitting.
func (c *compiler) overrideAdapters(f *fn, cl *types.Class, recv func() gotree.Type) {
	if !c.instantiable(cl) {
		return
	}
	done := map[*types.Func]bool{}
	for _, m := range cl.MRO {
		if m.IsStub() {
			continue
		}
		for _, o := range c.methodsOf(m) {
			if !canAdapt(o) {
				continue
			}
			fun := c.nearest(cl, o)
			face := c.family(o)
			if fun == nil || fun == o || c.family(fun) == face || done[face] {
				continue
			}
			done[face] = true
			c.overrideAdapter(f, fun, face, recv())
		}
	}
}

// overrideAdapter emits the method of the family face that calls fun.
func (c *compiler) overrideAdapter(f *fn, fun, face *types.Func, recv gotree.Type) {
	fs, own := c.sigOf(face), c.sigOf(fun)
	g := &fn{c: c, mod: f.mod, scope: names.NewScope(c.pkg), sig: &signature{node: fs.node, ret: fs.ret}, declared: map[*types.Symbol]bool{}, class: fun.Class, node: fun.Node}
	if s, ok := fun.Node.(ast.Stmt); ok {
		g.stmt = s
	}
	self := g.scope.Declare(receiverName(fun.Class), false)
	d := &gotree.FuncDecl{Name: c.methodName(face), Recv: &gotree.Param{Name: self, Type: recv}, Results: c.funcResults(face, fs)}
	d.Doc = []string{d.Name + " calls " + c.methodName(fun) + ", which overrides it with other parameters."}
	given := make([]gotree.Expr, len(face.Params))
	for i, p := range face.Params[1:] {
		n := g.scope.Declare(p.Name, false)
		d.Params = append(d.Params, gotree.Param{Name: n, Type: c.goType(fs.params[i+1])})
		given[i+1] = id(n)
	}
	d.Body = g.block(func() {
		args := g.adaptArgs(fun, face, given)
		x := method(id(self), c.methodName(fun), args...)
		v, r := g.finish(x, fun, own, fun.Node)
		switch {
		case fs.ret == nil:
			if own.ret != nil {
				g.emit(&gotree.ExprStmt{X: v})
			}
			if fs.raises() {
				g.emit(&gotree.Return{Results: []gotree.Expr{id("nil")}})
			}
		default:
			g.leave(g.to(v, r, fs.ret))
		}
	})
	if !c.surveying {
		c.decls = append(c.decls, d)
	}
}

// adaptArgs makes of the arguments that a method of the family face got those of fun, which overrides it.
func (g *fn) adaptArgs(fun, face *types.Func, given []gotree.Expr) []gotree.Expr {
	c := g.c
	fs, own := c.sigOf(face), c.sigOf(fun)
	simple := isPlain(face, 1) && isPlain(fun, 1) && len(face.Params) <= len(fun.Params)
	for _, p := range fun.Params[min(len(face.Params), len(fun.Params)):] {
		simple = simple && p.Default != nil
	}
	var out []gotree.Expr
	if simple {
		for i, p := range fun.Params[1:] {
			if i+1 < len(given) {
				out = append(out, g.to(given[i+1], fs.params[i+1], own.params[i+1]))
			} else {
				out = append(out, g.defaultArg(p, own.params[i+1]))
			}
		}
		return out
	}
	bind := &gotree.Call{Fun: sel(c.paramsVar(fun), "Bind"), Args: []gotree.Expr{&gotree.Str{Value: fun.QualName}, id("nil")}}
	for i, p := range face.Params {
		if i == 0 {
			continue
		}
		v := g.to(given[i], fs.params[i], c.anyRep)
		switch p.Kind {
		case types.VarPositional:
			v = &gotree.Composite{Type: pyNamed("Star"), Elts: []gotree.Elt{{Key: id("X"), Value: v}}}
		case types.VarKeyword:
			v = &gotree.Composite{Type: pyNamed("StarStar"), Elts: []gotree.Elt{{Key: id("X"), Value: v}}}
		case types.KeywordOnly:
			v = &gotree.Composite{Type: pyNamed("Kw"), Elts: []gotree.Elt{{Key: id("Name"), Value: &gotree.Str{Value: p.Name}}, {Key: id("Value"), Value: v}}}
		}
		bind.Args = append(bind.Args, v)
	}
	if len(fun.Params) == 1 {
		g.emit(&gotree.ExprStmt{X: bind})
		return nil
	}
	args := g.newTemp("args")
	g.emit(&gotree.Assign{Lhs: []gotree.Expr{id(args)}, Op: ":=", Rhs: []gotree.Expr{bind}})
	_, places := paramList(fun)
	for i, p := range fun.Params {
		if i == 0 {
			continue
		}
		slot := own.params[i]
		out = append(out, g.boundArg(p, &gotree.Index{X: id(args), I: intLit(places[i])}, slot, func() gotree.Expr { return g.defaultArg(p, slot) }))
	}
	return out
}

// byName reports whether a call of a method must look it up by its name: an override takes the arguments in another way.
func (c *compiler) byName(fun *types.Func, ci *types.Call, e *ast.Call, obj *types.Class) bool {
	if !canAdapt(fun) {
		return false
	}
	face := c.family(fun)
	if obj != nil && !obj.IsSubclassOf(face.Class) {
		return true // one of several classes' methods
	}
	for _, g := range fun.OverriddenBy {
		if g.Holder != nil {
			return true
		}
		if g.IsStub() || g == fun || c.family(g) == face {
			continue
		}
		if ci.Spread {
			return true
		}
		for i, a := range ci.Args {
			if a.Param == nil || i+1 >= len(fun.Params) {
				continue
			}
			switch {
			case a.Default && a.Param.Default != nil:
				if i+1 >= len(g.Params) || g.Params[i+1].Default == nil || !sameConst(a.Param.Default, g.Params[i+1].Default) {
					return true
				}
			case a.Expr != nil && isKeywordArg(e, a.Expr):
				if i+1 >= len(g.Params) || g.Params[i+1].Name != a.Param.Name {
					return true
				}
			}
		}
	}
	return false
}

func isKeywordArg(e *ast.Call, x ast.Expr) bool {
	for _, k := range e.Keywords {
		if k.Value == x {
			return true
		}
	}
	return false
}

// callByName calls a method of an object of the program by its name.
func (f *fn) callByName(e *ast.Call, fun *types.Func, v gotree.Expr) (gotree.Expr, *Rep) {
	c := f.c
	c.dynNames[fun.Name] = true
	f.useDynamic(e, fun.Name)
	v = f.temp(v, "obj")
	call := pyCall("CallMethod", append([]gotree.Expr{v, &gotree.Str{Value: fun.Name}}, f.callArgs(e)...)...)
	ret := c.sigOf(fun).ret
	if ret == nil {
		return f.noValue(call, e)
	}
	return f.to(call, c.anyRep, ret), ret
}

// ownResult takes the result of a method for what the method says that it is: a class deriving from that which the overridden
// method returns, whose signature it has.
func (f *fn) ownResult(e ast.Expr, fun *types.Func) func(v gotree.Expr, r *Rep) (gotree.Expr, *Rep) {
	return func(v gotree.Expr, r *Rep) (gotree.Expr, *Rep) {
		in, ok := fun.Ret.(*types.Instance)
		if r = r.find(); !ok || r.k() != KClass || in.Class == r.class || in.Class.IsStub() || !in.Class.IsSubclassOf(r.class) || len(in.Args) > 0 {
			return v, r
		}
		own := f.c.exprRep(e, "own result", in)
		return f.to(v, r, own), own
	}
}
