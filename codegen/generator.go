// Generators that are driven by hand: that use what they are sent, return a value, or have exceptions thrown in. Their body runs as a
// coroutine that holds a *py.Gen; other generators are push functions (func.go).

package codegen

import (
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// byHand reports whether a generator function makes generators that are driven by hand.
func (c *compiler) byHand(fun *types.Func) bool {
	if fun.ByHand || fun.IsGenerator && (handles(fun) || c.callsNext(fun)) {
		return true
	}
	in, ok := fun.Ret.(*types.Instance)
	return ok && in.Class.Name == "Generator" && c.drivesGenerators()
}

// drivesGenerators reports whether the program sends to, throws into or closes some generator.
func (c *compiler) drivesGenerators() bool {
	if c.drives == 0 {
		c.drives = 1
		for _, a := range c.info.Attrs {
			if a.Owner != nil && a.Owner.Is("typing", "Generator") {
				c.drives = 2
			}
		}
	}
	return c.drives == 2
}

// coroutine lowers the body of a generator that is driven by hand.
func (f *fn) coroutine(fun *types.Func, node *ast.FunctionDef) []gotree.Stmt {
	c := f.c
	var el *Rep
	if ret := f.sig.ret.find(); len(ret.args) > 0 {
		el = ret.args[0]
	} else {
		el = c.exprRep(node, "yield", fun.Yield)
	}
	f.yield = &yieldCtx{elem: el, name: f.newTemp("g"), byHand: true}
	saved := f.sig
	result := c.exprRep(node, "generator result", nil)
	f.sig = &signature{params: saved.params, ret: result, node: result.node}
	f.place(node.Body)
	c.findUnassigned(c.info.Scopes[node], node.Body, nil)
	body := f.block(func() {
		f.flags(c.info.Scopes[node])
		f.stmts(node.Body)
	})
	if !terminates(body) {
		body = append(body, &gotree.Return{Results: []gotree.Expr{id("nil")}})
	}
	f.sig = saved
	c.panics = true
	lit := &gotree.FuncLit{Params: []gotree.Param{{Name: f.yield.name, Type: &gotree.Pointer{Elem: pyNamed("Gen", c.goType(el))}}},
		Results: []gotree.Param{{Type: anyType}}, Body: useAll(body)}
	it := pyCall("NewGenerator", lit)
	switch {
	case fun.IsContextManager:
		it = call(&gotree.PkgIdent{Path: modulePath + "/runtime/std/contextlib", Name: "NewManager"}, it)
	case f.sig.ret.k() == KIterable:
		it = method(it, "All")
	}
	return []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{it}}}
}

// seqFrom is seq for the value of x. An iterator that x makes is run as the push function that it is: nobody else has it.
func (f *fn) seqFrom(x ast.Expr, v gotree.Expr, r *Rep) (gotree.Expr, *Rep) {
	seq, el := f.seq(v, r)
	run := f.runOnce(x)
	if run == "" || r.find().k() != KIter {
		return seq, el
	}
	inner := seq
	for { // below what converts the elements
		c, ok := inner.(*gotree.Call)
		if !ok {
			return seq, el
		}
		if s, ok := c.Fun.(*gotree.Select); ok && s.Name == "All" && s.X == v {
			s.Name = run
			if made, ok := v.(*gotree.Call); ok && run == "Drain" && isPyFunc(made.Fun, "NewIter") {
				if inner == seq {
					return made.Args[0], el
				}
				if push, ok := made.Args[0].(*gotree.Call); ok {
					*c = *push
				}
			}
			return seq, el
		}
		if len(c.Args) == 0 {
			return seq, el
		}
		inner = c.Args[len(c.Args)-1]
	}
}

// runOnce is the method of py.Iter that runs the iterator that an expression makes by calling a generator function or one of the
// library's; it is empty for other expressions, whose iterators others may have too.
func (f *fn) runOnce(x ast.Expr) string {
	call, ok := x.(*ast.Call)
	if !ok {
		return ""
	}
	name, _ := f.stubCallName(call)
	switch name {
	case "zip", "enumerate", "map", "filter":
		return "Drain"
	}
	ci := f.c.info.Calls[call]
	switch {
	case ci == nil || ci.Func == nil:
	case ci.Func.IsStub() && ci.Func.Class == nil && ci.Func.Module.Name == "itertools":
		return "Drain"
	case !ci.Func.IsStub() && ci.Func.IsGenerator && !ci.Func.IsContextManager:
		if f.c.byHand(ci.Func) || ci.Func.Class != nil && len(ci.Func.Class.Subclasses) > 0 {
			return "Once"
		}
		return "Drain"
	}
	return ""
}

// callsNext reports whether a generator calls next, or raises StopIteration: a StopIteration that leaves a generator becomes a RuntimeError (PEP 479).
func (c *compiler) callsNext(fun *types.Func) bool {
	found := false
	ast.Walk(fun.Node, func(x ast.Node) bool {
		if call, ok := x.(*ast.Call); ok && len(call.Args) == 1 {
			if ci := c.info.Calls[call]; ci != nil && ci.Func != nil && ci.Func.IsStub() && ci.Func.Name == "next" {
				found = true
			}
		}
		if r, ok := x.(*ast.Raise); ok {
			exc := r.Exc
			if call, ok := exc.(*ast.Call); ok {
				exc = call.Func
			}
			if n, ok := exc.(*ast.Name); ok && n.Id == "StopIteration" {
				found = true
			}
		}
		return !found
	})
	return found
}

// handles reports whether a generator yields where exceptions are handled, or something must be done before it ends.
func handles(fun *types.Func) bool {
	found := false
	var visit func(n ast.Node, guarded bool)
	visit = func(n ast.Node, guarded bool) {
		ast.Walk(n, func(x ast.Node) bool {
			switch x.(type) {
			case *ast.FunctionDef, *ast.Lambda, *ast.ClassDef:
				return x == n
			case *ast.Try, *ast.With:
				if !guarded {
					visit(x, true)
					return false
				}
			case *ast.Yield, *ast.YieldFrom:
				found = found || guarded
			}
			return !found
		})
	}
	visit(fun.Node, false)
	return found
}

// yieldValue is a yield in such a generator: its value is of any type.
func (f *fn) yieldValue(e ast.Expr) (gotree.Expr, *Rep) {
	c := f.c
	g := id(f.yield.name)
	switch e := e.(type) {
	case *ast.Yield:
		v, r := gotree.Expr(id("nil")), c.exprRep(e, "none", &types.None{})
		if e.Value != nil {
			v, r = f.expr(e.Value, f.yield.elem)
		}
		return method(g, "Yield", f.to(v, r, f.yield.elem)), c.anyRep
	case *ast.YieldFrom:
		v, r := f.expr(e.Value, nil)
		inner := c.exprRep(e, "inner", nil)
		if inner.kind == KAny {
			inner.kind, inner.args = KIter, []*Rep{f.yield.elem}
		}
		if r = r.find(); r.kind == KIter && r.args[0].find().kind == f.yield.elem.find().kind {
			c.unify(r.args[0], f.yield.elem, f.reason("yielded")) // one Go type, so that the inner generator is driven itself
		} else if in, ok := c.typeOf(e.Value).(*types.Instance); ok && in.Class.Name == "Generator" {
			f.refuse(e, codeGenerator, "yield from a generator whose elements are of another type is not supported yet")
		}
		return pyCall("YieldFrom", g, f.to(v, r, inner)), c.anyRep
	}
	return id("nil"), c.anyRep
}
