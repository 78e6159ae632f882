package codegen

import (
	"slices"

	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/codegen/names"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// functionDef lowers a def: at module level to a Go function, inside a function to a closure in a variable.
func (f *fn) functionDef(s *ast.FunctionDef) {
	fun := f.c.info.Funcs[s]
	if fun == nil || fun.IsOverloadStub {
		return
	}
	if !f.canLower(fun, s) {
		return
	}
	if as := f.c.info.Rebinds[s]; as != nil {
		defer f.assignStmt(as)
	}
	f.defaults(fun)
	if f.f == nil && f.class == nil && f.isTopLevel(fun) {
		decl := f.c.function(f.mod, fun, nil)
		if decl != nil {
			decl.Name = f.c.symNames[fun.Symbol]
			f.c.decls = append(f.c.decls, decl)
		}
		f.objectVar(fun, id(f.c.symNames[fun.Symbol]))
		return
	}
	// A nested function.
	sym := fun.Symbol
	f.declared[sym] = true
	name := f.localName(sym)
	g := f.child(fun)
	lit := g.literal(fun)
	if f.callsItself(fun) || f.usedBefore(sym) {
		f.emit(&gotree.Var{Names: []string{name}, Type: f.c.sigType(fun)})
		f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: "=", Rhs: []gotree.Expr{lit}})
		f.objectVar(fun, id(name))
		return
	}
	f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: ":=", Rhs: []gotree.Expr{lit}})
	f.objectVar(fun, id(name))
}

func (f *fn) isTopLevel(fun *types.Func) bool {
	return fun.Symbol != nil && f.c.symNames[fun.Symbol] != "" && fun.Parent == nil
}

// usedBefore: functions that call one another before their definition need a variable declared early; that is refused
// by canLower unless it is the function itself.
func (f *fn) usedBefore(*types.Symbol) bool { return false }

func (f *fn) callsItself(fun *types.Func) bool {
	found := false
	ast.Walk(fun.Node, func(n ast.Node) bool {
		if x, ok := n.(*ast.Name); ok && f.c.info.Names[x] == fun.Symbol {
			found = true
		}
		return !found
	})
	return found
}

// canLower refuses the functions that are not carried yet.
func (f *fn) canLower(fun *types.Func, n ast.Node) bool {
	switch {
	case fun.IsAsync:
		f.refuse(n, codeAsync, "async functions are not supported yet")
	case fun.Symbol != nil && fun.Symbol.Kind != types.FuncSymbol:
		f.refuse(n, codeFunction, "a function whose name is also assigned elsewhere is not supported yet")
	case len(f.c.funcTypeParams(fun)) > 0 && fun.Parent != nil:
		f.refuse(n, codeGeneric, "a nested generic function is not supported yet")
	case len(fun.Decorators) > 0 && fun.Holder == nil:
		f.refuse(fun.Decorators[0], codeDecorator, "this decorator is not supported yet")
	case fun.IsContextManager && !fun.IsGenerator:
		f.refuse(n, codeDecorator, "a contextmanager function that is no generator is not supported")
	case fun.IsCached && !f.canCache(fun):
		f.refuse(n, codeDecorator, "caching is not supported yet for generators, generic functions, class methods and more than 7 parameters")
	case fun.Symbol != nil && fun.Symbol.Bindings > 1 && len(fun.Overloads) == 0 && !isAccessor(fun):
		f.refuse(n, codeFunction, "a function that is defined more than once is not supported yet")
	default:
		return true
	}
	return false
}

// isAccessor reports whether a function is the getter or setter of a property that has one of each at most.
func isAccessor(fun *types.Func) bool {
	p := fun.Symbol.Property
	if p == nil || p.Del != nil {
		return false
	}
	n := 0
	for _, acc := range []*types.Func{p.Get, p.Set} {
		if acc != nil {
			n++
		}
	}
	return fun.Symbol.Bindings <= n && (fun == p.Get || fun == p.Set)
}

// defaults evaluates the default values that are not constants, once, where the def stands.
func (f *fn) defaults(fun *types.Func) {
	for _, p := range fun.Params {
		if p.Default == nil || isConstDefault(p.Default) || p.Symbol == nil {
			continue
		}
		slot := f.c.paramSlot(p)
		if holdsTypeParam(slot) {
			f.refuse(p.Default, codeGeneric, "a default that is made once cannot have a type parameter in its type; take None for it, and make one in the function")
			continue
		}
		v, r := f.expr(p.Default, slot)
		v = f.to(v, r, slot)
		if _, isLambda := fun.Node.(*ast.Lambda); !isLambda && (f.f == nil || fun.Class != nil && fun.Class.OuterFunc == nil) {
			if len(f.loops) > 0 {
				f.refuse(p.Default, codeFunction, "a default value that is evaluated each time round a loop of the module is not supported yet: move the loop into a function")
			}
			name := f.c.varNames[p]
			if name == "" {
				name = f.c.pkg.Declare(fun.Name+"_"+p.Name+"_default", false)
				f.c.varNames[p] = name
				if !f.c.surveying {
					f.c.decls = append(f.c.decls, &gotree.VarDecl{Name: name, Type: f.c.goType(slot),
						Doc: []string{name + " is the default of " + fun.Name + "'s parameter " + p.Name + "."}})
				}
			}
			f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: "=", Rhs: []gotree.Expr{v}})
			continue
		}
		name := f.newTemp(names.Camel(p.Name+"_default", false))
		f.c.varNames[p] = name
		f.emit(&gotree.Var{Names: []string{name}, Type: f.c.goType(slot), Value: v})
		f.emit(&gotree.Assign{Lhs: []gotree.Expr{id("_")}, Op: "=", Rhs: []gotree.Expr{id(name)}})
	}
}

// holdsTypeParam reports whether a type parameter stands in a representation.
func holdsTypeParam(r *Rep) bool {
	if r = r.find(); r.kind == KTypeParam {
		return true
	}
	return slices.ContainsFunc(r.args, holdsTypeParam)
}

func isConstDefault(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.Constant:
		return true
	case *ast.UnaryOp:
		return isConstDefault(e.Operand)
	case *ast.Tuple:
		for _, x := range e.Elts {
			if !isConstDefault(x) {
				return false
			}
		}
		return true
	}
	return false
}

// child is a function literal's context inside f.
func (f *fn) child(fun *types.Func) *fn {
	g := &fn{c: f.c, mod: f.mod, f: fun, outer: f, scope: names.NewScope(f.scope), declared: map[*types.Symbol]bool{}, isLit: true, class: f.class}
	if fun != nil {
		g.sig = f.c.sigOf(fun)
	}
	return g
}

// literal lowers a nested function or lambda to a function literal.
func (g *fn) literal(fun *types.Func) *gotree.FuncLit {
	params, results, body := g.function(fun, 0)
	return &gotree.FuncLit{Params: params, Results: results, Body: body}
}

// sigType is the Go type of a function's value as declared.
func (c *compiler) sigType(fun *types.Func) gotree.Type {
	sig := c.sigOf(fun)
	t := &gotree.Func{Results: c.funcResults(fun, sig)}
	for _, p := range sig.params {
		t.Params = append(t.Params, gotree.Param{Type: c.goType(p)})
	}
	if c.callsDiffer(fun) {
		t.Params = append(t.Params, gotree.Param{Type: named("int")})
	}
	return t
}

func (c *compiler) funcResults(fun *types.Func, sig *signature) []gotree.Param {
	return c.results(sig.ret, sig.raises() && !fun.IsGenerator)
}

// function lowers a module-level function or a method (recv not nil) to a declaration; its name is left to the caller.
func (c *compiler) function(m *types.Module, fun *types.Func, recv *gotree.Param) *gotree.FuncDecl {
	f := &fn{c: c, mod: m, f: fun, scope: c.funcScope(fun.Node), sig: c.sigOf(fun), declared: map[*types.Symbol]bool{}, class: fun.Class}
	node := fun.Node.(*ast.FunctionDef)
	f.node = node
	skip := 0
	decl := &gotree.FuncDecl{PyName: fun.QualName, Recv: recv}
	decl.Before = c.declComments(m.Tree, node)
	decl.Span, decl.File = node.Span(), m.File
	if recv != nil || fun.Kind == types.ClassMethod {
		skip = 1
		if fun.Kind == types.ClassMethod || fun.Kind == types.StaticMethod {
			skip = 0
		}
		if recv != nil {
			self := fun.Params[0].Symbol
			recv.Name = f.scope.Declare(receiverName(fun.Class), false)
			c.symNames[self] = recv.Name
			f.declared[self] = true
			f.self = self
			skip = 1
		}
		if fun.Kind == types.ClassMethod {
			f.declared[fun.Params[0].Symbol] = true
			skip = 1
		}
	}
	for _, tv := range c.funcTypeParams(fun) {
		decl.TypeParams = append(decl.TypeParams, gotree.Param{Name: c.typeParamName(tv), Type: anyType})
	}
	decl.Params, decl.Results, decl.Body = f.function(fun, skip)
	decl.Doc = c.docOf(node.Body)
	return decl
}

// receiverName is a class's receiver name: its first letter, in lower case.
func receiverName(cl *types.Class) string {
	for _, r := range cl.Name {
		if r >= 'A' && r <= 'Z' {
			return string(r + 'a' - 'A')
		}
		if r >= 'a' && r <= 'z' {
			return string(r)
		}
	}
	return "self"
}

// operandName is the name of the other object in comparisons, which must not hide the receiver.
func operandName(receiver string) string {
	if receiver == "o" {
		return "that"
	}
	return "o"
}

// function lowers parameters (from the skip-th on) and body.
func (f *fn) function(fun *types.Func, skip int) (params, results []gotree.Param, body []gotree.Stmt) {
	c := f.c
	var entry []gotree.Stmt
	f.out = &entry
	for i, p := range fun.Params {
		if i < skip {
			continue
		}
		slot := c.paramSlot(p)
		f.declared[p.Symbol] = true
		face := f.sig.params[i]
		name := f.localName(p.Symbol)
		if face.find() != slot.find() {
			// an overriding method: the parameter comes in the overridden method's type
			c.flow(face, slot, f.reason("overrides"))
			if !c.surveying && !sameGo(c.goType(face), c.goType(slot)) {
				in := f.newTemp(p.Name + "_arg")
				params = append(params, gotree.Param{Name: in, Type: c.goType(face)})
				f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: ":=", Rhs: []gotree.Expr{f.convert(id(in), face.find(), slot.find())}})
				continue
			}
		}
		params = append(params, gotree.Param{Name: name, Type: c.goType(slot)})
	}
	onlyUsed := f.viewParams(fun, skip)
	if fun.IsGenerator {
		results = []gotree.Param{{Type: c.goType(f.sig.ret)}}
		body = onlyUsed(append(entry, f.generator(fun)...))
		return params, results, body
	}
	switch node := fun.Node.(type) {
	case *ast.FunctionDef:
		f.place(node.Body)
		c.findUnassigned(c.info.Scopes[node], node.Body, nil)
		rest := f.block(func() {
			f.flags(c.info.Scopes[node])
			f.stmts(node.Body)
		})
		body = append(entry, rest...)
		if !terminates(body) {
			f.out = &body
			f.stmt = node
			f.fallOff(node)
		}
	case *ast.Lambda:
		f.cannotRaise = true
		f.out = &entry
		e, r := f.expr(node.Body, f.sig.ret)
		switch {
		case f.sig.ret != nil:
			f.emit(&gotree.Return{Results: []gotree.Expr{f.to(e, r, f.sig.ret)}})
		default:
			if _, ok := e.(*gotree.Call); ok {
				f.emit(&gotree.ExprStmt{X: e})
			}
		}
		body = entry
	}
	results, body = c.results(f.sig.ret, f.raises()), useAll(onlyUsed(body))
	if c.counts(fun) {
		body = countCall(body)
	}
	if isLazy(fun) && f.sig.ret != nil {
		results, body = f.lazy(fun, results, body)
	}
	if fun.IsCached {
		params, results, body = f.cached(fun, skip, params, results, body)
	}
	return params, results, body
}

// fallOff ends a body that Python may leave without return.
func (f *fn) fallOff(node ast.Node) {
	if f.sig.ret == nil {
		if f.raises() {
			f.emit(&gotree.Return{Results: []gotree.Expr{id("nil")}})
		}
		return
	}
	switch f.sig.ret.k() {
	case KOpt, KNone, KAny:
		none := f.c.exprRep(node, "falloff", &types.None{})
		f.leave(f.to(id("nil"), none, f.sig.ret))
		return
	}
	if f.sig.ret.find().null {
		f.leave(id("nil"))
		return
	}
	f.emit(&gotree.ExprStmt{X: call(id("panic"), &gotree.Str{Value: "unreachable"})})
}

type yieldCtx struct {
	elem   *Rep
	name   string
	byHand bool // name is a *py.Gen
}

// generator lowers a generator's body to a one-shot iterator over a push function.
func (f *fn) generator(fun *types.Func) []gotree.Stmt {
	c := f.c
	node, ok := fun.Node.(*ast.FunctionDef)
	if !ok {
		f.refuse(fun.Node, codeGenerator, "yield in a lambda is not supported yet")
		return nil
	}
	el := c.elemRep(f.sig.ret)
	if el == nil {
		el = c.rep(fun.Yield)
	}
	f.cannotRaise = true
	if c.byHand(fun) {
		return f.coroutine(fun, node)
	}
	f.yield = &yieldCtx{elem: el, name: f.newTemp("yield")}
	f.place(node.Body)
	c.findUnassigned(c.info.Scopes[node], node.Body, nil)
	body := f.block(func() {
		f.flags(c.info.Scopes[node])
		f.stmts(node.Body)
	})
	if c.counts(fun) {
		resumed := &gotree.Assign{Lhs: []gotree.Expr{id(f.yield.name)}, Op: "=", Rhs: []gotree.Expr{pyCall("Suspending", id(f.yield.name))}}
		body = append([]gotree.Stmt{resumed}, countCall(body)...)
	}
	lit := &gotree.FuncLit{Params: []gotree.Param{{Name: f.yield.name, Type: &gotree.Func{
		Params: []gotree.Param{{Type: c.goType(el)}}, Results: []gotree.Param{{Type: named("bool")}}}}}, Body: useAll(body)}
	seq := gotree.Expr(lit)
	if f.sig.ret.k() == KIterable {
		return []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{method(pyCall("NewIter", seq), "All")}}}
	}
	return []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{pyCall("NewIter", seq)}}}
}

// yieldStmt lowers yield x and yield from xs as statements.
func (f *fn) yieldStmt(e ast.Expr) {
	if f.yield == nil {
		f.refuse(e, codeGenerator, "this yield is not supported yet")
		return
	}
	if f.yield.byHand {
		v, _ := f.yieldValue(e)
		f.emit(&gotree.ExprStmt{X: v})
		return
	}
	give := func(v gotree.Expr) {
		f.emit(&gotree.If{Cond: &gotree.Unary{Op: "!", X: call(id(f.yield.name), v)}, Then: f.block(func() { f.leave(nil) })})
	}
	switch e := e.(type) {
	case *ast.Yield:
		if e.Value == nil {
			none := f.c.exprRep(e, "none", &types.None{})
			give(f.to(id("nil"), none, f.yield.elem))
			return
		}
		v, r := f.expr(e.Value, f.yield.elem)
		give(f.to(v, r, f.yield.elem))
	case *ast.YieldFrom:
		v, r := f.expr(e.Value, nil)
		seq, el := f.seqFrom(e.Value, v, r)
		if seq == nil {
			f.refuse(e, codeGenerator, "yield from this value is not supported yet")
			return
		}
		x := f.newTemp("x")
		f.loops = append(f.loops, &loop{tries: len(f.tries)})
		body := f.block(func() { give(f.to(id(x), el, f.yield.elem)) })
		f.loops = f.loops[:len(f.loops)-1]
		f.emit(&gotree.Range{Key: id(x), Define: true, X: seq, Body: body})
	}
}

// docOf is a docstring as Go comment lines.
func (c *compiler) docOf(body []ast.Stmt) []string {
	doc, ok := ast.DocString(body)
	if !ok {
		return nil
	}
	return docLines(doc)
}

// useAll adds _ = x for locals that Go would call unused: those never read in what was emitted.
func useAll(body []gotree.Stmt) []gotree.Stmt {
	reads := map[string]bool{}
	markReads(body, reads)
	return addUses(body, reads, declarations(body))
}
