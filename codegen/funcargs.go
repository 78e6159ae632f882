// Functions passed as arguments: classes and builtins become literals, and functions whose Go type differs from the
// parameter's get an adapter.

package codegen

import (
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// callableArg lowers a class or library function passed for a parameter of function type; ok is false for anything else.
func (f *fn) callableArg(x ast.Expr, slot *Rep) (gotree.Expr, bool) {
	s := slot.find()
	if s.k() != KFunc {
		return nil, false
	}
	if len(s.args) == 0 {
		if cl := f.namedClass(x); cl != nil {
			return f.factory(x, cl, s)
		}
	}
	v, ret, ok := f.stubFuncArg(x, s.args)
	if !ok {
		return nil, false
	}
	if s.ret == nil {
		return nil, false
	}
	f.c.flow(ret, s.ret, f.reason("result of a function passed here"))
	if f.c.surveying {
		return v, true
	}
	from := &Rep{kind: KFunc, args: s.args, ret: ret, node: s.node}
	return f.adaptFunc(v, from, s), true
}

// namedClass is the class that an expression names; nil when it does not name one.
func (f *fn) namedClass(x ast.Expr) *types.Class {
	switch x := x.(type) {
	case *ast.Name:
		if s := f.c.info.Names[x].Resolve(); s != nil && s.Kind == types.ClassSymbol {
			return s.Class
		}
	case *ast.Attribute:
		if a := f.c.info.Attrs[x]; a != nil && a.Kind == types.AttrModule {
			if s := a.Symbol.Resolve(); s != nil && s.Kind == types.ClassSymbol {
				return s.Class
			}
		}
	}
	return nil
}

// factory lowers a class passed as a function without parameters: defaultdict(int), field(default_factory=list).
func (f *fn) factory(x ast.Expr, cl *types.Class, slot *Rep) (gotree.Expr, bool) {
	c := f.c
	if slot.ret == nil {
		return nil, false
	}
	if !cl.IsStub() {
		v, ret, ok := f.ctorArg(x, cl, nil)
		if !ok {
			return nil, false
		}
		c.flow(ret, slot.ret, f.reason("made by a factory"))
		if c.surveying {
			return v, true
		}
		return f.adaptFunc(v, &Rep{kind: KFunc, ret: ret, node: slot.node}, slot), true
	}
	call := &ast.Call{Func: x}
	made := c.synthetic(x, "factory", call)
	lit := &gotree.FuncLit{Results: []gotree.Param{{Type: c.goType(slot.ret)}}}
	ok := true
	lit.Body = f.block(func() {
		var v gotree.Expr
		var r *Rep
		v, r, ok = f.emptyOf(made, cl, slot.ret)
		if ok {
			f.emit(&gotree.Return{Results: []gotree.Expr{f.to(v, r, slot.ret)}})
		}
	})
	return lit, ok
}

// synthetic keeps a node made for an expression, the same one in both runs.
func (c *compiler) synthetic(x ast.Expr, key string, call *ast.Call) *ast.Call {
	k := exprKey{x, key}
	if old := c.synthetics[k]; old != nil {
		return old
	}
	c.synthetics[k] = call
	return call
}

// emptyOf lowers C() for a library class, for a place of representation want.
func (f *fn) emptyOf(e *ast.Call, cl *types.Class, want *Rep) (gotree.Expr, *Rep, bool) {
	c := f.c
	w := want.find()
	if cl.Module.Name == "builtins" {
		switch cl.Name {
		case "int":
			return intLit(0), f.intResult(e, 1), true
		case "float":
			return &gotree.Lit{Text: "0.0"}, f.builtinRep(e, KFloat), true
		case "str":
			return &gotree.Str{}, f.builtinRep(e, KStr), true
		case "bool":
			return id("false"), f.builtinRep(e, KBool), true
		case "object":
			return pyCall("NewObject"), c.anyRep, true
		}
		k, ok := map[string]Kind{"list": KList, "dict": KDict, "set": KSet, "frozenset": KFrozenSet, "tuple": KVarTuple}[cl.Name]
		if !ok {
			return nil, nil, false
		}
		r := w
		if w.kind != k {
			r = c.exprRep(e, "empty", &types.Instance{Class: cl})
		}
		if k == KVarTuple {
			return &gotree.Composite{Type: c.goType(r)}, r, true
		}
		name := map[Kind]string{KList: "NewList", KDict: "NewDict", KSet: "NewSet", KFrozenSet: "NewFrozenSet"}[k]
		return &gotree.Call{Fun: py(name), TypeArgs: c.goTypes(r.args)}, r, true
	}
	s, _ := cl.Lookup("__init__")
	if s == nil || s.Func == nil {
		return nil, nil, false
	}
	for _, g := range append([]*types.Func{s.Func}, s.Func.Overloads...) {
		if len(g.Overloads) > 0 || isIntrinsic(g) || len(g.Params) > 1 || len(g.Stub.Raises) > 0 {
			continue
		}
		r := w
		if !(w.kind == KStub && w.class == cl || w.kind == KDict && dictBase(cl) != nil) {
			r = c.exprRep(e, "empty", selfInstance(cl))
		}
		subst := f.stubSubst(e, g, r, nil)
		call := &gotree.Call{Fun: &gotree.PkgIdent{Path: g.Stub.GoPath, Name: g.Stub.GoName}}
		for _, tv := range cl.TypeParams {
			call.TypeArgs = append(call.TypeArgs, c.goType(subst[tv]))
		}
		return call, r, true
	}
	return nil, nil, false
}

func selfInstance(cl *types.Class) *types.Instance {
	in := &types.Instance{Class: cl}
	for range cl.TypeParams {
		in.Args = append(in.Args, &types.Any{})
	}
	return in
}

// adaptFunc makes a function of one Go type usable as another.
func (f *fn) adaptFunc(v gotree.Expr, from, to *Rep) gotree.Expr {
	c := f.c
	if sameGo(c.goType(from), c.goType(to)) {
		return v
	}
	if len(from.args) != len(to.args) || from.raises() || to.raises() {
		return f.cannot(from, to)
	}
	if _, isLit := v.(*gotree.FuncLit); !isLit {
		v = f.temp(v, "fun")
	}
	lit := &gotree.FuncLit{}
	if to.ret != nil {
		lit.Results = []gotree.Param{{Type: c.goType(to.ret)}}
	}
	lit.Body = f.block(func() {
		inner := &gotree.Call{Fun: v}
		for i, p := range to.args {
			n := f.newTemp("x")
			lit.Params = append(lit.Params, gotree.Param{Name: n, Type: c.goType(p)})
			inner.Args = append(inner.Args, f.convert(id(n), p.find(), from.args[i].find()))
		}
		switch {
		case to.ret == nil:
			f.emit(&gotree.ExprStmt{X: inner})
		case from.ret == nil:
			f.emit(&gotree.ExprStmt{X: inner})
			none := c.newRep(KNone, &types.None{})
			f.emit(&gotree.Return{Results: []gotree.Expr{f.convert(id("nil"), none, to.ret.find())}})
		default:
			f.emit(&gotree.Return{Results: []gotree.Expr{f.convert(inner, from.ret.find(), to.ret.find())}})
		}
	})
	return lit
}

// shown is the repr of a function passed as an argument, as far as it does not depend on addresses.
func (f *fn) shown(x ast.Expr) string {
	if x == nil || isNoneConst(x) {
		return "None"
	}
	if cl := f.namedClass(x); cl != nil {
		mod := ""
		if cl.Module != nil && cl.Module.Name != "builtins" {
			mod = cl.Module.Name + "."
		}
		return "<class '" + mod + cl.QualName + "'>"
	}
	switch x := x.(type) {
	case *ast.Lambda:
		return "<function <lambda>>"
	case *ast.Name:
		return "<function " + x.Id + ">"
	}
	return "<function>"
}
