package codegen

import (
	"slices"

	"github.com/py2go/py2go/analysis"
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/codegen/names"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// methodFunc is the Go function that holds the body of a method whose class has subclasses: it takes self as the interface.
func (c *compiler) methodFunc(fun *types.Func) string {
	n := c.funcNames[fun]
	if n == "" {
		n = c.pkg.Declare(c.classInfo(fun.Class).name+"_"+c.methodName(fun), false)
		c.funcNames[fun] = n
	}
	return n
}

// onStruct reports whether a method of a class with subclasses can be a method of the base struct itself: it uses self only to
// read and write fields.
func (c *compiler) onStruct(fun *types.Func) bool {
	if len(fun.Params) == 0 || fun.Params[0].Symbol == nil {
		return false
	}
	self := fun.Params[0].Symbol
	ok := true
	visit := func(n ast.Node) bool {
		if at, is := n.(*ast.Attribute); is {
			if x, is := at.Value.(*ast.Name); is && c.info.Names[x] == self {
				if a := c.info.Attrs[at]; a != nil && a.Kind == types.AttrField {
					return false
				}
			}
		}
		if call, is := n.(*ast.Call); is {
			if ci := c.info.Calls[call]; ci != nil && ci.Kind == types.CallSuper {
				ok = false
			}
		}
		if x, is := n.(*ast.Name); is && c.info.Names[x] == self {
			ok = false
		}
		return ok
	}
	if d, is := fun.Node.(*ast.FunctionDef); is {
		for _, s := range d.Body {
			ast.Walk(s, visit)
		}
	}
	return ok
}

// methods emits the methods of a class.
func (c *compiler) methods(f *fn, cl *types.Class, ci *classInfo, targs []gotree.Type) {
	recvType := func() gotree.Type { return &gotree.Pointer{Elem: named(ci.base, targs...)} }
	for _, fun := range c.methodsOf(cl) {
		if fun.Name == "__init__" {
			continue
		}
		if !f.canLower(fun, fun.Node) {
			continue
		}
		sig := c.sigOf(fun)
		switch fun.Kind {
		case types.StaticMethod, types.ClassMethod:
			if isCopy(fun) && !c.isUsed(fun) {
				continue
			}
			if fun.Kind == types.ClassMethod && len(cl.Subclasses) > 0 && c.usesCls(fun) && !coversSubclasses(fun) {
				f.refuse(fun.Node, codeClass, "a class method that uses cls in a class with subclasses is not supported yet")
				continue
			}
			d := c.function(f.mod, fun, nil)
			d.Name = c.methodFunc(fun)
			c.decls = append(c.decls, d)
			if c.isVirtualStatic(fun) {
				c.forward(fun, c.sigOf(fun), gotree.Param{Type: recvType()})
			}
			continue
		}
		if fun.IsAbstract && c.isInterface(cl) {
			if c.surveying {
				c.function(f.mod, fun, &gotree.Param{Type: recvType()})
			}
			continue
		}
		if !c.isInterface(cl) || c.onStruct(fun) {
			d := c.method(f, cl, fun, &gotree.Param{Type: recvType()}, c.isInterface(cl))
			d.Name = c.methodName(fun)
			c.decls = append(c.decls, d)
			c.adapters(f, cl, fun, recvType())
			continue
		}
		d := c.method(f, cl, fun, nil, false)
		d.Name = c.methodFunc(fun)
		c.decls = append(c.decls, d)
		if c.instantiable(cl) {
			c.forward(fun, sig, gotree.Param{Name: receiverName(cl), Type: recvType()})
			c.adapters(f, cl, fun, recvType())
		}
	}
	// methods inherited as functions: forwarded, so that self is the object itself
	for _, m := range cl.MRO[1:] {
		if m.IsStub() || m.IsProtocol {
			continue
		}
		for _, fun := range c.methodsOf(m) {
			if fun.IsAbstract && !c.isInterface(cl) && c.nearest(cl, fun) == fun {
				c.leftAbstract(cl, fun, recvType())
				continue
			}
			if fun.Name == "__init__" || fun.Kind == types.StaticMethod || fun.Kind == types.ClassMethod || fun.IsAbstract || c.onStruct(fun) {
				continue
			}
			if c.nearest(cl, fun) != fun || !c.instantiable(cl) {
				continue
			}
			c.forward(fun, c.sigOf(fun), gotree.Param{Name: receiverName(cl), Type: recvType()})
			c.adapters(f, cl, fun, recvType())
		}
	}
	c.chooseBases(f, cl, recvType)
	c.superMethods(f, cl, recvType)
	c.overrideAdapters(f, cl, recvType)
}

// leftAbstract emits a method that a class without subclasses leaves abstract: there are no objects of the class.
func (c *compiler) leftAbstract(cl *types.Class, fun *types.Func, recv gotree.Type) {
	sig := c.sigOf(fun)
	d := &gotree.FuncDecl{Name: c.methodName(fun), Recv: &gotree.Param{Type: recv}, Results: c.funcResults(fun, sig)}
	for _, p := range sig.params[1:] {
		d.Params = append(d.Params, gotree.Param{Name: "_", Type: c.goType(p)})
	}
	d.Body = []gotree.Stmt{&gotree.ExprStmt{X: call(id("panic"), &gotree.Str{Value: cl.Name + " leaves " + fun.Name + " abstract"})}}
	d.Doc = []string{d.Name + " is abstract: there are no objects of " + cl.Name + "."}
	c.decls = append(c.decls, d)
}

// instantiable reports whether objects of exactly this class can exist.
func (c *compiler) instantiable(cl *types.Class) bool {
	if !c.isInterface(cl) {
		return true
	}
	for _, m := range cl.MRO {
		for _, s := range m.Members {
			if s.Func != nil && s.Func.IsAbstract && !m.IsStub() {
				if x, _ := cl.Lookup(s.Name); x == s {
					return false
				}
			}
		}
	}
	return true
}

// nearest is the method of that name (and kind) a class really has.
func (c *compiler) nearest(cl *types.Class, fun *types.Func) *types.Func {
	for _, m := range cl.MRO {
		for _, g := range c.methodsOf(m) {
			if g.Name == fun.Name && g.Kind == fun.Kind {
				return g
			}
		}
	}
	return nil
}

// usesCls reports whether a class method uses its class parameter.
func (c *compiler) usesCls(fun *types.Func) bool {
	cls := fun.Params[0].Symbol
	used := false
	ast.Walk(fun.Node, func(n ast.Node) bool {
		if x, ok := n.(*ast.Name); ok && c.info.Names[x] == cls {
			used = true
		}
		return !used
	})
	return used
}

// method lowers a method: with a receiver, or (recv nil) as a function that takes self as the class's interface.
func (c *compiler) method(f *fn, cl *types.Class, fun *types.Func, recv *gotree.Param, onStruct bool) *gotree.FuncDecl {
	g := &fn{c: c, mod: f.mod, f: fun, scope: c.funcScope(fun.Node), sig: c.sigOf(fun), declared: map[*types.Symbol]bool{}, class: cl}
	node := fun.Node.(*ast.FunctionDef)
	g.node = node
	g.cannotRaise = isDunder(fun.Name)
	d := &gotree.FuncDecl{PyName: fun.QualName, Recv: recv}
	d.Before = c.declComments(f.mod.Tree, node)
	d.Span, d.File = node.Span(), f.mod.File
	self := fun.Params[0].Symbol
	name := g.scope.Declare(receiverName(cl), false)
	c.symNames[self] = name
	g.declared[self] = true
	g.self = self
	g.selfRep(self, cl)
	if recv != nil {
		recv.Name = name
		if onStruct {
			g.structSelf = name
		}
	}
	d.Params, d.Results, d.Body = g.function(fun, 1)
	if recv == nil {
		d.Params = append([]gotree.Param{{Name: name, Type: named(c.classInfo(cl).name)}}, d.Params...)
	}
	d.Doc = c.docOf(node.Body)
	return d
}

// forward emits a method that calls the function which holds its body: with the object itself, where recv has a name.
func (c *compiler) forward(fun *types.Func, sig *signature, recv gotree.Param) {
	scope := names.NewScope(c.pkg)
	var args []gotree.Expr
	if recv.Name != "" {
		recv.Name = scope.Declare(recv.Name, false)
		args = append(args, id(recv.Name))
	}
	d := &gotree.FuncDecl{Name: c.methodName(fun), Recv: &recv, Results: c.funcResults(fun, sig)}
	params := objectParams(fun)
	for i, p := range params {
		n := scope.Declare(p.Name, false)
		d.Params = append(d.Params, gotree.Param{Name: n, Type: c.goType(sig.params[len(fun.Params)-len(params)+i])})
		args = append(args, id(n))
	}
	x := call(id(c.methodFunc(fun)), args...)
	if len(d.Results) > 0 {
		d.Body = []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{x}}}
	} else {
		d.Body = []gotree.Stmt{&gotree.ExprStmt{X: x}}
	}
	d.Doc = []string{d.Name + " calls " + c.methodFunc(fun) + "."}
	c.decls = append(c.decls, d)
}

// adapters emits the methods by which the runtime calls a user's dunder methods with values of unknown type.
func (c *compiler) adapters(f *fn, cl *types.Class, fun *types.Func, recv gotree.Type) {
	if c.surveying || !isDunder(fun.Name) {
		return
	}
	sig := c.sigOf(fun)
	g := &fn{c: c, mod: f.mod, scope: names.NewScope(c.pkg), sig: &signature{node: c.graph.New()}, declared: map[*types.Symbol]bool{}, class: cl, cannotRaise: true, node: fun.Node}
	self := g.scope.Declare(receiverName(cl), false)
	add := func(name string, params []gotree.Param, results []gotree.Type, body func()) {
		d := &gotree.FuncDecl{Name: name, Recv: &gotree.Param{Name: self, Type: recv}, Params: params, Doc: []string{name + " is " + fun.Name + " for values of any type."}}
		for _, r := range results {
			d.Results = append(d.Results, gotree.Param{Type: r})
		}
		d.Body = g.block(body)
		c.decls = append(c.decls, d)
	}
	ret := func(es ...gotree.Expr) { g.emit(&gotree.Return{Results: es}) }
	own := func(args ...gotree.Expr) gotree.Expr { return method(id(self), c.methodName(fun), args...) }
	other := []gotree.Param{{Name: "other", Type: anyType}}
	compare := func(name string) {
		if len(sig.params) < 2 {
			return
		}
		add(name, other, []gotree.Type{named("bool"), named("bool")}, func() {
			p := sig.params[1].find()
			var v gotree.Expr = id("other")
			if p.k() != KAny {
				if _, ok := assertable(p); !ok {
					ret(id("false"), id("false"))
					return
				}
				g.emit(&gotree.Assign{Lhs: []gotree.Expr{id(operandName(self)), id("ok")}, Op: ":=", Rhs: []gotree.Expr{&gotree.Assert{X: v, Type: c.goType(p)}}})
				g.emit(&gotree.If{Cond: &gotree.Unary{Op: "!", X: id("ok")}, Then: []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{id("false"), id("false")}}}})
				v = id(operandName(self))
			}
			x := own(v)
			if sig.ret != nil && sig.ret.k() == KAny {
				x = pyCall("Truth", x)
			}
			ret(x, id("true"))
		})
	}
	switch fun.Name {
	case "__call__":
		c.callAdapter(g, fun, self, recv)
	case "__eq__":
		compare("PyEq")
	case "__lt__":
		compare("PyLt")
	case "__le__":
		compare("PyLe")
	case "__gt__":
		compare("PyGt")
	case "__ge__":
		compare("PyGe")
	case "__len__":
		add("PyLen", nil, []gotree.Type{named("int")}, func() { ret(g.convertIf(own(), sig.ret, c.intRep)) })
	case "__bool__":
		add("PyBool", nil, []gotree.Type{named("bool")}, func() { ret(own()) })
	case "__contains__":
		add("PyContains", other, []gotree.Type{named("bool")}, func() {
			ret(own(g.convertIf(id("other"), c.anyRep, sig.params[1])))
		})
	case "__getitem__":
		add("PyGetItem", other, []gotree.Type{anyType}, func() {
			ret(g.boxed(own(g.convertIf(id("other"), c.anyRep, sig.params[1])), sig.ret.find()))
		})
	case "__iter__":
		if sig.ret == nil {
			return
		}
		add("PyIter", nil, []gotree.Type{&gotree.Named{Path: "iter", Name: "Seq", Args: []gotree.Type{anyType}}}, func() {
			v, r := c.iterOf(g, own(), sig.ret)
			if v == nil {
				ret(pyCall("IterAny", g.boxed(own(), sig.ret.find())))
				return
			}
			ret(g.mapSeq(v, r, c.anyRep))
		})
	}
}

// assertable reports whether a Go type assertion decides whether a value is of a representation.
func assertable(r *Rep) (Kind, bool) {
	switch r.k() {
	case KClass, KStr, KBool, KFloat, KStub, KList, KDict, KSet, KTuple:
		return r.k(), true
	case KInt:
		return KInt, !r.isBig()
	}
	return r.k(), false
}

// iterOf gives a sequence over what an __iter__ returns: a builtin iterator, or an object with __next__.
func (c *compiler) iterOf(f *fn, v gotree.Expr, r *Rep) (gotree.Expr, *Rep) {
	r = r.find()
	if r.k() == KClass {
		return f.nextSeq(v, r)
	}
	return f.seq(v, r)
}

// nextSeq iterates over an object by its __next__ until StopIteration.
func (f *fn) nextSeq(v gotree.Expr, r *Rep) (gotree.Expr, *Rep) {
	s, _ := r.class.Lookup("__next__")
	if s == nil || s.Func == nil || s.Func.IsStub() {
		return nil, nil
	}
	sig := f.c.sigOf(s.Func)
	if sig.ret == nil {
		return nil, nil
	}
	return pyCall("NextSeq", sel(v, f.c.methodName(s.Func))), f.memberRep(r, sig.ret, s.Func)
}

// memberRep is a method's parameter or result seen through an object of a generic class.
func (f *fn) memberRep(obj, r *Rep, fun *types.Func) *Rep {
	obj = obj.find()
	if len(obj.args) == 0 || fun.Class == nil || obj.class == nil || len(obj.class.TypeParams) == 0 {
		return r
	}
	key := exprKey{fun.Node, [2]*Rep{obj, r.find()}}
	if x := f.c.exprReps[key]; x != nil {
		return x
	}
	subst := map[*types.TypeVar]*Rep{}
	for i, tv := range obj.class.TypeParams {
		if i < len(obj.args) {
			subst[tv] = obj.args[i].find()
		}
	}
	x := f.c.substRep(r, subst)
	f.c.exprReps[key] = x
	return x
}

// userIter iterates over an object with a __iter__ of the program.
func (f *fn) userIter(e ast.Node, v gotree.Expr, r *Rep) (gotree.Expr, *Rep) {
	r = r.find()
	if r.k() != KClass || r.class == nil {
		return nil, nil
	}
	if nt := f.c.namedTupleFields(r); nt != nil {
		el := f.c.exprRep(e, "ntelem", nil)
		return pyCall("IterAny", v), el
	}
	s, _ := r.class.Lookup("__iter__")
	if s == nil || s.Func == nil || s.Func.IsStub() {
		return nil, nil
	}
	sig := f.c.sigOf(s.Func)
	if sig.ret == nil {
		return nil, nil
	}
	ret := f.memberRep(r, sig.ret, s.Func)
	return f.c.iterOf(f, method(v, f.c.methodName(s.Func)), ret)
}

// userMethod lowers a call of a method of the program.
func (f *fn) userMethod(e *ast.Call, ci *types.Call) (gotree.Expr, *Rep) {
	c := f.c
	fun := ci.Func
	if len(fun.Decorators) > 0 || len(fun.Overloads) > 0 || fun.IsOverloadStub || len(c.funcTypeParams(fun)) > 0 {
		f.refuse(e, codeDecorator, "calling a decorated, overloaded or generic method is not supported yet")
		return id("nil"), c.repOf(e)
	}
	recvX := ci.Recv
	if recvX == nil {
		if at, ok := e.Func.(*ast.Attribute); ok {
			recvX = at.Value
		}
	}
	if recvX == nil {
		f.refuse(e, codeCall, "this call is not supported yet")
		return id("nil"), c.repOf(e)
	}
	if fun.Kind == types.StaticMethod || fun.Kind == types.ClassMethod {
		return f.staticCall(e, ci)
	}
	if _, isClass := c.typeOf(recvX).(*types.ClassObject); isClass && fun.Name != "__call__" {
		return f.unboundCall(e, ci)
	}
	if fun.Class.IsProtocol && fun.Name != "__call__" && c.repOf(recvX).kind == KAny {
		return f.dynamicCall(e)
	}
	v, r := f.object(recvX)
	if r.k() == KAny && fun.Class.IsProtocol && fun.Name == "__call__" {
		v = f.temp(v, "fun")
		x := pyCall("Call", append([]gotree.Expr{v}, f.callArgs(e)...)...)
		ret := c.sigOf(fun).ret
		if ret == nil {
			return f.noValue(x, e)
		}
		return f.to(x, c.anyRep, ret), ret
	}
	mark := len(*f.out)
	if r.k() == KError || r.k() == KAny {
		want := c.exprRep(recvX, "self", &types.Instance{Class: fun.Class})
		v, r = f.to(v, r, want), want.find()
	}
	if r.k() != KClass {
		f.refuse(e, codeCall, "a method of %s is not supported here yet", typeText(r))
		return id("nil"), c.repOf(e)
	}
	if fun.Node == nil && fun.Class.NamedTuple {
		return f.namedTupleMethod(e, ci, v, r)
	}
	if c.byName(fun, ci, e, r.find().class) {
		return f.callByName(e, fun, v)
	}
	sig := f.objSig(r, fun)
	args := f.userArgs(e, fun, sig, ci.Args, 1)
	if len(*f.out) > mark {
		if w, rd := effects(v); w || rd {
			if _, ok := v.(*gotree.Ident); !ok {
				tail := append([]gotree.Stmt{}, (*f.out)[mark:]...)
				*f.out = (*f.out)[:mark]
				v = f.temp(v, "recv")
				*f.out = append(*f.out, tail...)
			}
		}
	}
	if f.f != nil && isAlias(f.f) {
		return f.ownResult(e, fun)(f.finish(f.staticMethodCall(fun, v, args), fun, sig, e))
	}
	return f.ownResult(e, fun)(f.finish(f.callMethod(v, r, fun, args), fun, sig, e))
}

// isAlias reports whether a method was made of a second name for another method of its class.
func isAlias(fun *types.Func) bool {
	d, ok := fun.Node.(*ast.FunctionDef)
	return ok && d.Alias
}

// objSig is a method's signature seen through an object, whose type arguments take the place of type parameters.
func (f *fn) objSig(r *Rep, fun *types.Func) *signature {
	sig := f.c.sigOf(fun)
	if len(r.find().args) == 0 {
		return sig
	}
	s := &signature{node: sig.node}
	for _, p := range sig.params {
		s.params = append(s.params, f.memberRep(r, p, fun))
	}
	if sig.ret != nil {
		s.ret = f.memberRep(r, sig.ret, fun)
	}
	return s
}

// callMethod calls a method on an object, virtually when its type is an interface.
func (f *fn) callMethod(v gotree.Expr, r *Rep, fun *types.Func, args []gotree.Expr) gotree.Expr {
	return method(v, f.c.methodName(fun), args...)
}

// unboundCall lowers Base.method(self, …).
func (f *fn) unboundCall(e *ast.Call, ci *types.Call) (gotree.Expr, *Rep) {
	c := f.c
	fun := ci.Func
	sig := c.sigOf(fun)
	if fun.Class == nil || len(fun.Class.TypeParams) > 0 || len(ci.Args) != len(fun.Params) {
		f.refuse(e, codeCall, "calling this method through its class is not supported yet")
		return id("nil"), c.repOf(e)
	}
	if fun.Name == "__init__" {
		f.refuse(e, codeCall, "calling __init__ through its class is not supported; use super().__init__(…)")
		return id("nil"), c.repOf(e)
	}
	args := f.userArgs(e, fun, sig, ci.Args, 0)
	if len(args) == 0 {
		return id("nil"), c.repOf(e)
	}
	return f.ownResult(e, fun)(f.finish(f.staticMethodCall(fun, args[0], args[1:]), fun, sig, e))
}

// staticMethodCall calls exactly one class's method, as super() does.
func (f *fn) staticMethodCall(fun *types.Func, self gotree.Expr, args []gotree.Expr) gotree.Expr {
	c := f.c
	cl := fun.Class
	if !c.isInterface(cl) {
		return method(self, c.methodName(fun), args...)
	}
	if c.onStruct(fun) {
		return method(method(self, c.classInfo(cl).accessor), c.methodName(fun), args...)
	}
	return call(id(c.methodFunc(fun)), append([]gotree.Expr{self}, args...)...)
}

// superCall lowers super().m(…).
func (f *fn) superCall(e *ast.Call, ci *types.Call) (gotree.Expr, *Rep) {
	c := f.c
	fun := ci.Func
	g := f.method()
	if g == nil {
		f.refuse(e, codeCall, "super() outside a method is not supported yet")
		return id("nil"), c.repOf(e)
	}
	self := id(c.symNames[g.self])
	if fun.IsStub() {
		if fun.Name == "__init__" {
			if isExceptionClass(fun.Class) {
				var args []gotree.Expr
				for _, a := range e.Args {
					if _, ok := a.(*ast.Starred); ok {
						f.refuse(a, codeCall, "unpacking into an exception's arguments is not supported yet")
						continue
					}
					v, r := f.expr(a, nil)
					args = append(args, f.dyn(v, r))
				}
				return f.noValue(method(f.excBase(self, g), "SetArgs", args...), e)
			}
			return id("nil"), c.exprRep(e, "none", &types.None{})
		}
		switch {
		case fun.Name == "__str__" && isExceptionClass(g.class):
			return method(f.excBase(self, g), "ArgsStr"), f.builtinRep(e, KStr)
		}
		f.refuse(e, codeCall, "super().%s of a library class is not supported yet", fun.Name)
		return id("nil"), c.repOf(e)
	}
	if h := fun.Holder; h != nil {
		args := []gotree.Expr{f.dyn(f.nameRef(h), c.slot(h))}
		if fun.Kind == types.Method {
			args = append(args, self)
		}
		return f.dynamicResult(e, pyCall("Call", append(args, f.callArgs(e)...)...))
	}
	cl := ci.Class
	if cl == nil {
		cl = fun.Class
	}
	if len(cl.TypeParams) > 0 {
		f.refuse(e, codeGeneric, "super() in a generic class is not supported yet")
		return id("nil"), c.repOf(e)
	}
	sig := c.sigOf(fun)
	if fun.Node == nil { // a dataclass's generated __init__
		f.refuse(e, codeClass, "calling a dataclass's generated __init__ through super() is not supported yet")
		return id("nil"), c.repOf(e)
	}
	args := f.userArgs(e, fun, sig, ci.Args, 1)
	if fun.Name == "__init__" {
		return f.finish(call(id(c.classInfo(fun.Class).init), append([]gotree.Expr{self}, args...)...), fun, &signature{params: sig.params, node: sig.node}, e)
	}
	if fun.Kind == types.ClassMethod && c.usesCls(fun) {
		f.refuse(e, codeClass, "calling a class method that uses cls through super() is not supported yet")
	}
	if isStaticKind(fun) {
		return f.finish(call(id(c.methodFunc(fun)), args...), fun, sig, e)
	}
	if fun.IsAbstract {
		f.refuse(e, codeCall, "calling an abstract method through super() is not supported yet")
		return id("nil"), c.repOf(e)
	}
	if g.class != nil && slices.Contains(c.superHooks(g.class), fun) {
		return f.ownResult(e, fun)(f.finish(method(self, c.hookName(g.class, fun), args...), fun, sig, e))
	}
	return f.ownResult(e, fun)(f.finish(f.staticMethodCall(fun, self, args), fun, sig, e))
}

// method is the method that the code stands in; nil outside of methods.
func (f *fn) method() *fn {
	g := f
	for g != nil && g.self == nil {
		g = g.outer
	}
	return g
}

// isSuper reports whether an expression is super().
func (f *fn) isSuper(e ast.Expr) bool {
	call, ok := e.(*ast.Call)
	if !ok {
		return false
	}
	n, ok := call.Func.(*ast.Name)
	ci := f.c.info.Calls[call]
	return ok && n.Id == "super" && ci != nil && ci.Kind == types.CallTyping
}

// superProperty lowers super().p of a property.
func (f *fn) superProperty(e *ast.Attribute, get *types.Func) (gotree.Expr, *Rep) {
	c, g := f.c, f.method()
	switch {
	case g == nil:
		f.refuse(e, codeCall, "super() outside a method is not supported yet")
	case len(get.Class.TypeParams) > 0:
		f.refuse(e, codeGeneric, "super() in a generic class is not supported yet")
	case get.IsAbstract:
		f.refuse(e, codeCall, "an abstract property through super() is not supported yet")
	default:
		v, r := f.finish(f.staticMethodCall(get, id(c.symNames[g.self]), nil), get, c.sigOf(get), e)
		return f.ownResult(e, get)(v, r)
	}
	return id("nil"), c.repOf(e)
}

// excBase is the embedded py.Exception of an exception object.
func (f *fn) excBase(self gotree.Expr, g *fn) gotree.Expr {
	if g.class != nil && f.c.isInterface(g.class) && !f.selfIsStruct(self) {
		return method(self, f.c.classInfo(g.class).accessor)
	}
	return self
}

// staticCall lowers a call of a static or class method.
func (f *fn) staticCall(e *ast.Call, ci *types.Call) (gotree.Expr, *Rep) {
	c := f.c
	fun := ci.Func
	if fun.Class != nil && len(fun.Class.TypeParams) > 0 || len(c.funcTypeParams(fun)) > 0 || len(fun.Decorators) > 0 {
		f.refuse(e, codeGeneric, "a static method of a generic class is not supported yet")
		return id("nil"), c.repOf(e)
	}
	if fun.Kind != types.StaticMethod && fun.Kind != types.ClassMethod {
		return f.userMethod(e, ci)
	}
	skip := 0
	if fun.Kind == types.ClassMethod {
		skip = 1
	}
	sig := c.sigOf(fun)
	if x := receiverOf(e, ci); x != nil && len(fun.OverriddenBy) > 0 && ci.Kind != types.CallSuper {
		if _, isClass := c.typeOf(x).(*types.ClassObject); isClass && !f.namesClass(x) {
			f.refuse(e, codeClass, "%s of a class that is not known is not supported yet: subclasses have their own", fun.Name)
			return id("nil"), c.repOf(e)
		}
	}
	if c.throughObject(e, ci) {
		v, r := f.object(receiverOf(e, ci))
		if c.isVirtualStatic(fun) {
			for _, o := range fun.OverriddenBy {
				if c.family(o) != c.family(fun) {
					f.refuse(e, codeClass, "%s of an object is not supported here yet: %s overrides it with other parameters, results or kind", fun.Name, o.Class.Name)
					return id("nil"), c.repOf(e)
				}
			}
			if r.k() != KClass {
				want := c.exprRep(e, "self", &types.Instance{Class: c.family(fun).Class})
				v = f.to(v, r, want)
			}
			args := f.userArgs(e, fun, sig, ci.Args, skip)
			return f.finish(method(v, c.methodName(fun), args...), fun, sig, e)
		}
		if w, _ := effects(v); w {
			f.emit(&gotree.Assign{Lhs: []gotree.Expr{id("_")}, Op: "=", Rhs: []gotree.Expr{v}})
		}
	}
	args := f.userArgs(e, fun, sig, ci.Args, skip)
	return f.finish(call(id(c.methodFunc(fun)), args...), fun, sig, e)
}

// inheritedStubMethod lowers methods that classes of the program inherit from the library.
func (f *fn) inheritedStubMethod(e *ast.Call, ci *types.Call, v gotree.Expr, r *Rep) (gotree.Expr, *Rep) {
	c := f.c
	switch ci.Func.Name {
	case "__str__":
		return pyCall("Str", f.dyn(v, r)), f.builtinRep(e, KStr)
	case "__repr__":
		return pyCall("Repr", f.dyn(v, r)), f.builtinRep(e, KStr)
	case "__hash__":
		out := f.builtinRep(e, KInt)
		c.graph.Enter(out.node, 63)
		return pyCall("Hash", f.dyn(v, r)), out
	case "add_note":
		if len(e.Args) == 1 {
			a, ar := f.expr(e.Args[0], nil)
			return f.noValue(pyCall("AddNote", v, f.convertIf(a, ar, c.strRep)), e)
		}
	case "with_traceback":
		return v, r
	}
	f.refuse(e, codeCall, "the inherited method %s is not supported yet", ci.Func.Name)
	return id("nil"), c.repOf(e)
}

// classValue is a class used as a value.
func (f *fn) classValue(e ast.Expr, cl *types.Class) (gotree.Expr, *Rep) {
	if cl != nil && isExceptionClass(cl) {
		r := f.c.exprRep(e, "classobj", nil)
		r.kind = KClassObj
		return f.c.excClass(f, cl), r
	}
	if cl != nil && cl.Enum != nil && !cl.IsStub() {
		// its members, for what iterates over them
		all, el := f.enumMembers(e, cl)
		r := f.c.exprRep(e, "members", nil)
		if r.kind == KAny {
			r.kind, r.args = KIterable, []*Rep{el}
		}
		return call(&gotree.PkgIdent{Path: "slices", Name: "Values"}, all), r
	}
	if cl != nil {
		if v, r, ok := f.classObject(e, cl); ok {
			return v, r
		}
	}
	f.refuse(e, codeClass, "a class as a value is not supported here yet")
	return id("nil"), f.c.repOf(e)
}

// boundStubMethod is a library object's method used as a value.
func (f *fn) boundStubMethod(e ast.Expr, a *types.Attr) (gotree.Expr, *Rep) {
	at, ok := e.(*ast.Attribute)
	if ok && a.Func != nil && len(a.Func.Overloads) == 0 && a.Func.Stub != nil && !isIntrinsic(a.Func) {
		return f.stubMethodValue(at, a.Func)
	}
	f.refuse(e, codeFunction, "a library method as a value is not supported yet; wrap it in a lambda")
	return id("nil"), f.c.repOf(e)
}

func (f *fn) stubMethodValue(e *ast.Attribute, fun *types.Func) (gotree.Expr, *Rep) {
	c := f.c
	v, r := f.object(e.Value)
	if r.isBig() {
		f.refuse(e, codeFunction, "a method of an int that may leave 64 bits is not supported as a value yet; wrap it in a lambda")
		return id("nil"), c.repOf(e)
	}
	v = f.temp(v, "recv")
	subst := f.stubSubst(e, fun, r, nil)
	out := c.exprRep(e, "func", nil)
	lit := &gotree.FuncLit{}
	inner := &gotree.Call{}
	var args []gotree.Expr
	var reps []*Rep
	for i, p := range fun.Params[1:] {
		if p.Kind != types.PositionalOnly && p.Kind != types.PositionalOrKeyword || p.Default != nil {
			f.refuse(e, codeFunction, "this library method as a value is not supported yet; wrap it in a lambda")
			return id("nil"), c.repOf(e)
		}
		pr := f.stubRep(e, stubKey{fun, i}, p.Type, subst)
		n := f.newTemp(names.Camel(p.Name, false))
		lit.Params = append(lit.Params, gotree.Param{Name: n, Type: c.goType(pr)})
		args = append(args, id(n))
		reps = append(reps, pr)
	}
	var ret *Rep
	if fun.Ret != nil && !isNoneType(fun.Ret) {
		ret = f.stubRep(e, stubKey{fun, -1}, fun.Ret, subst)
		lit.Results = []gotree.Param{{Type: c.goType(ret)}}
	}
	if out.kind == KAny {
		out.kind, out.typ, out.args, out.ret = KFunc, c.typeOf(e), reps, ret
	}
	d := fun.Stub
	if d.IsMethod {
		inner.Fun = sel(v, d.GoName)
		if len(d.Raises) == 0 && (ret == nil || sameGo(c.goType(ret), c.goType(ret))) {
			return inner.Fun, out
		}
	} else {
		inner.Fun = &gotree.PkgIdent{Path: d.GoPath, Name: d.GoName}
		args = append([]gotree.Expr{v}, args...)
	}
	inner.Args = args
	x := gotree.Expr(inner)
	switch {
	case len(d.Raises) > 0 && ret != nil:
		x = pyCall("Must", x)
	case len(d.Raises) > 0:
		x = pyCall("MustDo", x)
	}
	if ret != nil {
		lit.Body = []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{x}}}
	} else {
		lit.Body = []gotree.Stmt{&gotree.ExprStmt{X: x}}
	}
	return lit, out
}

// staticValue is a static method used as a value.
func (f *fn) staticValue(e ast.Expr, fun *types.Func) (gotree.Expr, *Rep) {
	f.refuse(e, codeFunction, "a static method as a value is not supported yet; wrap it in a lambda")
	return id("nil"), f.c.repOf(e)
}

// property access

func (f *fn) propertyGet(e *ast.Attribute, a *types.Attr) (gotree.Expr, *Rep) {
	if f.isSuper(e.Value) {
		return f.superProperty(e, a.Property.Get)
	}
	obj, or := f.object(e.Value)
	return f.getProperty(e, a, obj, or)
}

func (f *fn) getProperty(e *ast.Attribute, a *types.Attr, obj gotree.Expr, or *Rep) (gotree.Expr, *Rep) {
	c := f.c
	get := a.Property.Get
	if get == nil {
		f.refuse(e, codeAttribute, "the property %s cannot be read", e.Attr)
		return id("nil"), c.repOf(e)
	}
	if get.IsStub() {
		if v, r := f.numberPart(e, obj, or); v != nil {
			return v, r
		}
		if (or.k() == KStub || or.k() == KError && get.Stub != nil && !get.Stub.IsMethod) && !isIntrinsic(get) {
			v, r := f.stubMethod(e, get, obj, or, nil)
			return v, r
		}
		f.refuse(e, codeAttribute, "the attribute %s of %s is not supported yet", e.Attr, typeText(or))
		return id("nil"), c.repOf(e)
	}
	if or.k() != KClass {
		f.refuse(e, codeAttribute, "the attribute %s of %s is not supported yet", e.Attr, typeText(or))
		return id("nil"), c.repOf(e)
	}
	sig := f.objSig(or, get)
	v, r := f.finish(f.callMethod(obj, or, get, nil), get, sig, e)
	if r.find().typ != nil {
		return v, r
	}
	return v, r
}

// numberPart lowers the properties that ints have as numbers: n.real, n.imag, n.numerator, n.denominator.
func (f *fn) numberPart(e *ast.Attribute, v gotree.Expr, r *Rep) (gotree.Expr, *Rep) {
	if r.k() == KFloat {
		switch e.Attr {
		case "real":
			return v, r
		case "imag":
			return &gotree.Lit{Text: "0.0"}, f.builtinRep(e, KFloat)
		}
	}
	if r.k() != KInt && r.k() != KBool {
		return nil, nil
	}
	out := f.builtinRep(e, KInt)
	switch e.Attr {
	case "real", "numerator":
		f.c.graph.Flow(f.intNode(operand{v, r}, e.Value), out.node)
		return f.convertIf(v, r, out), out
	case "imag":
		f.c.graph.Enter(out.node, 1)
		return f.wrapBig(intLit(0), out), out
	}
	f.c.graph.Enter(out.node, 1)
	return f.wrapBig(intLit(1), out), out
}

func (f *fn) propertySet(t *ast.Attribute, a *types.Attr, v gotree.Expr, r *Rep) {
	v = f.spillValue(v, r)
	obj, or := f.object(t.Value)
	f.setProperty(t, a, obj, or, v, r)
}

func (f *fn) setProperty(t *ast.Attribute, a *types.Attr, obj gotree.Expr, or *Rep, v gotree.Expr, r *Rep) {
	set := a.Property.Set
	if set == nil || set.IsStub() || or.k() != KClass || len(set.Params) < 2 {
		f.refuse(t, codeAttribute, "the property %s cannot be assigned", t.Attr)
		return
	}
	sig := f.objSig(or, set)
	x, _ := f.finish(f.callMethod(obj, or, set, []gotree.Expr{f.to(v, r, sig.params[1])}), set, &signature{params: sig.params, node: sig.node}, t)
	_ = x
}

var _ = analysis.Raises
