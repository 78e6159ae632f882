package codegen

import (
	"github.com/py2go/py2go/analysis"
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/codegen/names"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// initOf is the __init__ that constructing a class runs: its own, an inherited one, or nil.
func (c *compiler) initOf(cl *types.Class) *types.Func {
	if cl.Dataclass != nil && cl.Dataclass.Init {
		if own := cl.Members["__init__"]; own == nil || own.Func == nil || own.Func.Node == nil {
			return nil
		}
	}
	s, owner := cl.Lookup("__init__")
	if s == nil || owner.IsStub() || s.Func == nil || s.Func.Node == nil {
		return nil
	}
	return s.Func
}

// initParams are the parameters of a class's constructor, without self.
func (c *compiler) initParams(cl *types.Class) ([]*types.Param, *types.Func) {
	if fun := c.initOf(cl); fun != nil {
		return fun.Params[1:], fun
	}
	if cl.Dataclass != nil && cl.Dataclass.InitFunc != nil {
		return cl.Dataclass.InitFunc.Params[1:], cl.Dataclass.InitFunc
	}
	if s := cl.Members["__init__"]; cl.NamedTuple && s != nil && s.Func != nil {
		return s.Func.Params[1:], s.Func
	}
	return nil, nil
}

// constructor emits NewC, and initC for classes that others derive from.
func (c *compiler) constructor(f *fn, cl *types.Class, ci *classInfo, tparams []gotree.Param, targs []gotree.Type) {
	exc := isExceptionClass(cl)
	fun := c.initOf(cl)
	ptr := &gotree.Pointer{Elem: named(ci.base, targs...)}
	if fun != nil && fun.Class != cl {
		// an inherited __init__: construct by the base's initialiser
		base := fun.Class
		sig := c.sigOf(fun)
		d := &gotree.FuncDecl{Name: ci.ctor, TypeParams: tparams, Results: c.ctorResults(ptr, sig), Doc: []string{ci.ctor + " makes " + article(cl.Name) + " " + cl.Name + "."}}
		var callArgs []gotree.Expr
		scope := names.NewScope(c.pkg)
		self := scope.Declare("self", false)
		for i, p := range fun.Params[1:] {
			n := scope.Declare(p.Name, false)
			d.Params = append(d.Params, gotree.Param{Name: n, Type: c.goType(sig.params[i+1])})
			callArgs = append(callArgs, id(n))
		}
		d.Body = append(d.Body, f.newObject(self, cl, ci, targs)...)
		d.Body = append(d.Body, c.initCall(base, id(self), callArgs, sig)...)
		d.Body = append(d.Body, c.ctorReturn(self, sig))
		c.decls = append(c.decls, d)
		if c.isInterface(cl) {
			c.forwardInit(cl, ci, base, fun, sig)
		}
		return
	}
	if fun != nil {
		sig := c.sigOf(fun)
		g := &fn{c: c, mod: f.mod, f: fun, scope: c.funcScope(fun.Node), sig: &signature{params: sig.params, node: sig.node}, declared: map[*types.Symbol]bool{}, class: cl}
		g.node = fun.Node
		self := fun.Params[0].Symbol
		selfName := g.scope.Declare(receiverName(cl), false)
		c.symNames[self] = selfName
		g.declared[self] = true
		g.self = self
		g.selfRep(self, cl)
		if c.isInterface(cl) {
			g.initSelf = selfName
		}
		params, _, body := g.function(fun, 1)
		d := &gotree.FuncDecl{Name: ci.ctor, TypeParams: tparams, Params: params, PyName: fun.QualName}
		above := c.declComments(f.mod.Tree, fun.Node.(ast.Stmt))
		d.Span, d.File = fun.Node.Span(), f.mod.File
		if c.isInterface(cl) {
			// the initialiser takes self as the interface: what it calls is virtual
			in := &gotree.FuncDecl{Name: ci.init, Params: append([]gotree.Param{{Name: selfName, Type: named(ci.name)}}, params...),
				Results: c.results(nil, sig.raises()), Body: body, PyName: fun.QualName, Doc: []string{ci.init + " initialises " + article(cl.Name) + " " + cl.Name + " or a class derived from it."}}
			in.Span, in.File = fun.Node.Span(), f.mod.File
			in.Before = above
			c.decls = append(c.decls, in)
			var callArgs []gotree.Expr
			for _, p := range params {
				callArgs = append(callArgs, id(p.Name))
			}
			d.Results = c.ctorResults(ptr, sig)
			d.Body = f.newObject(selfName, cl, ci, targs)
			if exc && !c.callsSuperInit(fun) {
				d.Body = append(d.Body, f.newArgs(selfName, fun, params))
			}
			d.Body = append(d.Body, c.initCall(cl, id(selfName), callArgs, sig)...)
			d.Body = append(d.Body, c.ctorReturn(selfName, sig))
			d.Doc = []string{ci.ctor + " makes " + article(cl.Name) + " " + cl.Name + "."}
			if !cl.IsAbstract {
				c.decls = append(c.decls, d)
			}
			return
		}
		d.Results = c.ctorResults(ptr, sig)
		d.Doc = []string{ci.ctor + " makes " + article(cl.Name) + " " + cl.Name + "."}
		head := f.newObject(selfName, cl, ci, targs)
		if exc && !c.callsSuperInit(fun) {
			head = append(head, f.newArgs(selfName, fun, params))
		}
		d.Body = append(head, returnSelf(body, selfName, sig.raises())...)
		if !terminates(d.Body) {
			d.Body = append(d.Body, c.ctorReturn(selfName, sig))
		}
		c.decls = append(c.decls, d)
		return
	}
	if cl.Dataclass != nil && cl.Dataclass.InitFunc != nil || cl.NamedTuple {
		c.dataclassInit(f, cl, ci, tparams, targs)
		return
	}
	// no __init__ at all
	if exc {
		d := &gotree.FuncDecl{Name: ci.ctor, Params: []gotree.Param{{Name: "args", Type: anyType, Variadic: true}}, Results: []gotree.Param{{Type: ptr}},
			Doc: []string{ci.ctor + " makes " + article(cl.Name) + " " + cl.Name + "."}}
		d.Body = append(f.newObject("e", cl, ci, targs),
			&gotree.ExprStmt{X: &gotree.Call{Fun: sel(id("e"), "SetArgs"), Args: []gotree.Expr{id("args")}, Spread: true}},
			&gotree.Return{Results: []gotree.Expr{id("e")}})
		c.decls = append(c.decls, d)
	} else if !cl.IsAbstract || len(cl.Subclasses) == 0 {
		d := &gotree.FuncDecl{Name: ci.ctor, TypeParams: tparams, Results: []gotree.Param{{Type: ptr}}, Doc: []string{ci.ctor + " makes " + article(cl.Name) + " " + cl.Name + "."},
			Body: []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{c.newStruct(cl, ci, targs)}}}}
		if len(firstValues(cl)) > 0 {
			self := receiverName(cl)
			d.Body = append(f.newObject(self, cl, ci, targs), &gotree.Return{Results: []gotree.Expr{id(self)}})
		}
		c.decls = append(c.decls, d)
	}
}

// callsSuperInit reports whether an exception's __init__ begins by calling its base's, which sets the arguments.
func (c *compiler) callsSuperInit(fun *types.Func) bool {
	def, ok := fun.Node.(*ast.FunctionDef)
	if !ok {
		return false
	}
	for _, st := range def.Body {
		x, ok := st.(*ast.ExprStmt)
		if !ok {
			return false
		}
		if call, ok := x.Value.(*ast.Call); ok {
			if at, ok := call.Func.(*ast.Attribute); ok && at.Attr == "__init__" {
				return true
			}
			return false
		}
	}
	return false
}

// newArgs sets an exception's arguments to those of its constructor, as BaseException.__new__ does.
func (f *fn) newArgs(self string, fun *types.Func, params []gotree.Param) gotree.Stmt {
	x := &gotree.Call{Fun: sel(id(self), "SetArgs")}
	for i, p := range fun.Params[1:] {
		if p.Kind == types.PositionalOnly || p.Kind == types.PositionalOrKeyword {
			if r := f.c.slots[p.Symbol]; r != nil && i < len(params) {
				x.Args = append(x.Args, f.boxed(id(params[i].Name), r.find()))
			}
		}
	}
	return &gotree.ExprStmt{X: x}
}

// newStruct is &C{}, with the exception's class filled in.
func (c *compiler) newStruct(cl *types.Class, ci *classInfo, targs []gotree.Type) gotree.Expr {
	lit := &gotree.Composite{Type: named(ci.base, targs...)}
	if superclass(cl) != nil {
		lit.Own = []string{}
		for _, fd := range cl.Fields {
			if !fd.ClassVar && !fd.InitVar && !inheritsField(cl, fd.Name) {
				lit.Own = append(lit.Own, ci.fields[fd.Symbol])
				if c.hasTextField(fd.Symbol) {
					lit.Own = append(lit.Own, c.textNames[fd.Symbol])
				}
			}
		}
	}
	e := gotree.Expr(&gotree.Unary{Op: "&", X: lit})
	if isExceptionClass(cl) {
		return pyCall("InitExc", e, id(ci.excVar))
	}
	return e
}

// newObject makes an object whose attributes hold the values that its class gives them.
func (f *fn) newObject(self string, cl *types.Class, ci *classInfo, targs []gotree.Type) []gotree.Stmt {
	c := f.c
	out := []gotree.Stmt{&gotree.Assign{Lhs: []gotree.Expr{id(self)}, Op: ":=", Rhs: []gotree.Expr{c.newStruct(cl, ci, targs)}}}
	out = append(out, f.block(func() {
		for _, fd := range firstValues(cl) {
			slot := c.slot(fd.Symbol)
			var v gotree.Expr
			if isConstDefault(fd.Default) {
				x, r := f.expr(fd.Default, slot)
				v = f.to(x, r, slot)
			} else {
				v = f.classVarRef(fd.Symbol)
			}
			owner := fd.Symbol.Scope.Class
			f.emit(&gotree.Assign{Lhs: []gotree.Expr{sel(id(self), c.classInfo(owner).fields[fd.Symbol])}, Op: "=", Rhs: []gotree.Expr{v}})
		}
	})...)
	return out
}

func (c *compiler) ctorResults(ptr gotree.Type, sig *signature) []gotree.Param {
	out := []gotree.Param{{Type: ptr}}
	if sig.raises() {
		out = append(out, gotree.Param{Type: named("error")})
	}
	return out
}

func (c *compiler) ctorReturn(self string, sig *signature) gotree.Stmt {
	out := []gotree.Expr{id(self)}
	if sig.raises() {
		out = append(out, id("nil"))
	}
	return &gotree.Return{Results: out}
}

// initCall runs a base class's initialiser on self.
func (c *compiler) initCall(base *types.Class, self gotree.Expr, args []gotree.Expr, sig *signature) []gotree.Stmt {
	x := call(id(c.classInfo(base).init), append([]gotree.Expr{self}, args...)...)
	if !sig.raises() {
		return []gotree.Stmt{&gotree.ExprStmt{X: x}}
	}
	return []gotree.Stmt{&gotree.If{Init: &gotree.Assign{Lhs: []gotree.Expr{id("err")}, Op: ":=", Rhs: []gotree.Expr{x}}, Cond: notNil(id("err")),
		Then: []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{id("nil"), id("err")}}}}}
}

// forwardInit gives a class without __init__ of its own an initialiser for its subclasses.
func (c *compiler) forwardInit(cl *types.Class, ci *classInfo, base *types.Class, fun *types.Func, sig *signature) {
	d := &gotree.FuncDecl{Name: ci.init, Results: c.results(nil, sig.raises()), Doc: []string{ci.init + " initialises " + article(cl.Name) + " " + cl.Name + " or a class derived from it."}}
	d.Params = append(d.Params, gotree.Param{Name: "self", Type: named(ci.name)})
	args := []gotree.Expr{id("self")}
	scope := names.NewScope(c.pkg)
	scope.Reserve("self")
	for i, p := range fun.Params[1:] {
		n := scope.Declare(p.Name, false)
		d.Params = append(d.Params, gotree.Param{Name: n, Type: c.goType(sig.params[i+1])})
		args = append(args, id(n))
	}
	x := call(id(c.classInfo(base).init), args...)
	if sig.raises() {
		d.Body = []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{x}}}
	} else {
		d.Body = []gotree.Stmt{&gotree.ExprStmt{X: x}}
	}
	c.decls = append(c.decls, d)
}

// returnSelf turns the returns of __init__ into returns of the object.
func returnSelf(body []gotree.Stmt, self string, raises bool) []gotree.Stmt {
	var out []gotree.Stmt
	for _, s := range body {
		switch s := s.(type) {
		case *gotree.Return:
			switch {
			case len(s.Results) == 0:
				s.Results = []gotree.Expr{id(self)}
			case raises && len(s.Results) == 1:
				if isNilIdent(s.Results[0]) {
					s.Results = []gotree.Expr{id(self), id("nil")}
				} else {
					s.Results = []gotree.Expr{id("nil"), s.Results[0]}
				}
			}
		case *gotree.If:
			s.Then = returnSelf(s.Then, self, raises)
			s.Else = returnSelf(s.Else, self, raises)
		case *gotree.For:
			s.Body = returnSelf(s.Body, self, raises)
		case *gotree.Range:
			s.Body = returnSelf(s.Body, self, raises)
		case *gotree.Block:
			s.Body = returnSelf(s.Body, self, raises)
		}
		out = append(out, s)
	}
	return out
}

// selfRep gives self its representation inside a method.
func (f *fn) selfRep(self *types.Symbol, cl *types.Class) *Rep {
	r := f.c.slots[self]
	if r == nil {
		r = f.c.newRep(KClass, &types.Instance{Class: cl})
		r.class = cl
		for _, tv := range cl.TypeParams {
			a := f.c.newRep(KTypeParam, tv)
			a.tv = tv
			r.args = append(r.args, a)
		}
		f.c.slots[self] = r
	}
	return r
}

// dataclassInit emits the constructor that @dataclass or NamedTuple synthesises.
func (c *compiler) dataclassInit(f *fn, cl *types.Class, ci *classInfo, tparams []gotree.Param, targs []gotree.Type) {
	ptr := &gotree.Pointer{Elem: named(ci.base, targs...)}
	d := &gotree.FuncDecl{Name: ci.ctor, TypeParams: tparams, Results: []gotree.Param{{Type: ptr}}, Doc: []string{ci.ctor + " makes " + article(cl.Name) + " " + cl.Name + "."}}
	scope := c.funcScope(cl.Node)
	self := scope.Declare(receiverName(cl), false)
	fields := cl.Fields
	if cl.Dataclass != nil {
		fields = cl.Dataclass.AllFields
	}
	d.Body = append(d.Body, f.newObject(self, cl, ci, targs)...)
	lit := compositeOf(d.Body[0].(*gotree.Assign).Rhs[0])
	var later []gotree.Stmt
	for _, fd := range fields {
		if fd.ClassVar {
			continue
		}
		if fd.InitVar {
			f.refuse(fd.Node, codeClass, "InitVar fields are not supported yet")
			continue
		}
		owner := c.fieldOwner(cl, fd)
		name := c.classInfo(owner).fields[fd.Symbol]
		var val gotree.Expr
		if fd.Init || cl.NamedTuple {
			n := scope.Declare(fd.Name, false)
			d.Params = append(d.Params, gotree.Param{Name: n, Type: c.goType(c.slot(fd.Symbol))})
			val = id(n)
		} else {
			val = c.fieldDefault(f, cl, fd, c.slot(fd.Symbol))
			if val == nil {
				continue
			}
		}
		if _, base := c.redeclared(cl, fd); base == nil && owner == cl && lit != nil && len(later) == 0 {
			lit.Elts = append(lit.Elts, gotree.Elt{Key: id(name), Value: val})
			if c.hasTextField(fd.Symbol) {
				lit.Elts = append(lit.Elts, gotree.Elt{Key: id(c.textNames[fd.Symbol]), Value: pyCall("TextOf", val)})
			}
			continue
		}
		later = append(later, &gotree.Assign{Lhs: []gotree.Expr{sel(id(self), name)}, Op: "=", Rhs: []gotree.Expr{val}})
	}
	d.Body = append(d.Body, later...)
	sig := &signature{node: c.graph.New()}
	if cl.Dataclass != nil && cl.Dataclass.PostInit != nil {
		post := cl.Dataclass.PostInit
		ps := c.sigOf(post)
		c.graph.Flow(ps.node, c.ctorSig(cl).node)
		sig = ps
		x := method(id(self), c.methodName(post))
		if ps.raises() {
			d.Results = append(d.Results, gotree.Param{Type: named("error")})
			d.Body = append(d.Body, &gotree.If{Init: &gotree.Assign{Lhs: []gotree.Expr{id("err")}, Op: ":=", Rhs: []gotree.Expr{x}}, Cond: notNil(id("err")),
				Then: []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{id("nil"), id("err")}}}})
		} else {
			d.Body = append(d.Body, &gotree.ExprStmt{X: x})
		}
	}
	d.Body = append(d.Body, c.ctorReturn(self, sig))
	c.decls = append(c.decls, d)
	if c.isInterface(cl) && superclass(cl) == nil {
		// subclasses without a dataclass constructor of their own are refused where they call super().__init__
		_ = ci
	}
}

// ctorSig is the signature node of a class's constructor.
func (c *compiler) ctorSig(cl *types.Class) *signature {
	if fun := c.initOf(cl); fun != nil {
		return c.sigOf(fun)
	}
	if s := c.ctorSigs[cl]; s != nil {
		return s
	}
	s := &signature{node: c.graph.New()}
	c.ctorSigs[cl] = s
	if cl.Dataclass != nil && cl.Dataclass.PostInit != nil {
		s.node = c.sigOf(cl.Dataclass.PostInit).node
	}
	return s
}

func compositeOf(e gotree.Expr) *gotree.Composite {
	switch e := e.(type) {
	case *gotree.Unary:
		return compositeOf(e.X)
	case *gotree.Composite:
		return e
	case *gotree.Call:
		if len(e.Args) > 0 {
			return compositeOf(e.Args[0])
		}
	}
	return nil
}

func (c *compiler) fieldOwner(cl *types.Class, fd *types.Field) *types.Class {
	for i := len(cl.MRO) - 1; i >= 0; i-- {
		m := cl.MRO[i]
		if m.IsStub() {
			continue
		}
		if c.classInfo(m).fields[fd.Symbol] != "" {
			return m
		}
	}
	return cl
}

// fieldDefault is the value a field gets when the constructor is not given one.
func (c *compiler) fieldDefault(f *fn, cl *types.Class, fd *types.Field, slot *Rep) gotree.Expr {
	switch {
	case fd.Factory != nil:
		v, r, ok := f.callFactory(fd.Factory, slot)
		if !ok {
			return nil
		}
		return f.to(v, r, slot)
	case fd.Default != nil && !c.isFixed(fd.Default):
		return id(c.fieldDefaultVar(cl, fd))
	case fd.Default != nil:
		v, r := f.expr(fd.Default, slot)
		return f.to(v, r, slot)
	}
	return nil
}

// isFixed reports whether an expression has the same value wherever it is evaluated: constants, names that are bound once, members
// of enums.
func (c *compiler) isFixed(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.Name:
		s := c.info.Names[e]
		return s != nil && s.Resolve().Bindings <= 1
	case *ast.Attribute:
		in, ok := c.typeOf(e).(*types.Instance)
		if l, isLit := c.typeOf(e).(*types.Literal); isLit {
			in, ok = l.Base, true
		}
		return ok && in.Class.Enum != nil || isConstDefault(e)
	}
	return isConstDefault(e)
}

// fieldDefaultVar is the package variable that holds a field's default value, which is made once, where the class stands.
func (c *compiler) fieldDefaultVar(cl *types.Class, fd *types.Field) string {
	name := c.fieldVars[fd]
	if name == "" {
		name = c.pkg.Declare(c.fieldOwner(cl, fd).Name+"_"+fd.Name+"_default", false)
		c.fieldVars[fd] = name
		if !c.surveying {
			c.decls = append(c.decls, &gotree.VarDecl{Name: name, Type: c.goType(c.slot(fd.Symbol)),
				Doc: []string{name + " is the default of " + cl.Name + "'s field " + fd.Name + "."}})
		}
	}
	return name
}

// callFactory calls what default_factory names.
func (f *fn) callFactory(x ast.Expr, slot *Rep) (gotree.Expr, *Rep, bool) {
	c := f.c
	if co, ok := c.typeOf(x).(*types.ClassObject); ok {
		if co.Class.IsStub() {
			s := slot.find()
			switch {
			case s.kind == KList:
				return &gotree.Call{Fun: py("NewList"), TypeArgs: []gotree.Type{c.goType(s.arg(0))}}, s, true
			case s.kind == KDict:
				return &gotree.Call{Fun: py("NewDict"), TypeArgs: []gotree.Type{c.goType(s.arg(0)), c.goType(s.arg(1))}}, s, true
			case s.kind == KSet:
				return &gotree.Call{Fun: py("NewSet"), TypeArgs: []gotree.Type{c.goType(s.arg(0))}}, s, true
			case s.kind == KInt || s.kind == KFloat || s.kind == KStr || s.kind == KBool:
				return f.zero(s), s, true
			}
			f.refuse(x, codeClass, "this default_factory is not supported yet")
			return nil, nil, false
		}
		v, r := f.construct(x, co.Class, nil)
		return v, r, true
	}
	v, r := f.expr(x, nil)
	r = r.find()
	if r.k() == KFunc && len(r.args) == 0 && r.ret != nil {
		return call(v), r.ret, true
	}
	f.refuse(x, codeClass, "this default_factory is not supported yet")
	return nil, nil, false
}

var _ = analysis.Raises
