// Attributes and calls of values whose type shows at run time only. The runtime knows the builtin types; the program's own
// classes answer by a generated PyAttr, for the names that dynamic code asks for.

package codegen

import (
	"maps"
	"slices"

	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// dynamicResult is a boxed value as what the checker knows it to be.
func (f *fn) dynamicResult(e ast.Expr, x gotree.Expr) (gotree.Expr, *Rep) {
	out := f.c.exprRep(e, "dynamic", &types.Any{})
	switch f.c.typeOf(e).(type) {
	case nil, *types.Any, *types.Never:
		return x, out
	}
	want := f.c.repOf(e)
	return f.to(x, out, want), want
}

// isDynamicAttr reports whether an attribute is of a value that is any.
// isProtocolAttr reports whether an attribute is asked of a value that a protocol of the program describes: any class may have it.
func (f *fn) isProtocolAttr(e *ast.Attribute) bool {
	a := f.c.info.Attrs[e]
	if a == nil || a.Owner == nil || !a.Owner.IsProtocol || a.Owner.IsStub() || a.Kind == types.AttrFunc {
		return false
	}
	_, isClass := f.c.typeOf(e.Value).(*types.ClassObject)
	return !isClass && f.c.repOf(e.Value).kind == KAny
}

func (f *fn) isDynamicAttr(e *ast.Attribute) bool {
	a := f.c.info.Attrs[e]
	if f.isProtocolAttr(e) {
		return true
	}
	if a == nil || a.Kind != types.AttrDynamic {
		return false
	}
	if a.Symbol != nil && a.Symbol.Func != nil && a.Symbol.Func.Holder != nil {
		return true
	}
	switch t := f.c.typeOf(e.Value).(type) {
	case *types.Any, *types.Union, *types.Callable, *types.Overloaded:
		return true
	case *types.TypeVar:
		return isFuncType(t)
	case *types.Instance:
		return t.Class.Name == "object" || t.Class.IsProtocol
	}
	return false
}

// classHolder is the variable of a decorated method that is asked of its class; nil for other attributes.
func (f *fn) classHolder(e *ast.Attribute) *types.Symbol {
	a := f.c.info.Attrs[e]
	if _, isClass := f.c.typeOf(e.Value).(*types.ClassObject); !isClass || a == nil || a.Kind != types.AttrDynamic || a.Symbol == nil || a.Symbol.Func == nil {
		return nil
	}
	return a.Symbol.Func.Holder
}

// dynamicAttr lowers x.name of a value of any type.
func (f *fn) dynamicAttr(e *ast.Attribute) (gotree.Expr, *Rep) {
	if h := f.classHolder(e); h != nil {
		return f.nameRef(h), f.c.slot(h)
	}
	v, r := f.expr(e.Value, nil)
	f.asObject(r, "asked for an attribute")
	f.c.dynNames[e.Attr] = true
	f.useDynamic(e, e.Attr)
	return f.dynamicResult(e, pyCall("GetAttr", f.dyn(v, r), &gotree.Str{Value: e.Attr}))
}

// dynamicCall lowers a call of a method, or of a function, of unknown type.
func (f *fn) dynamicCall(e *ast.Call) (gotree.Expr, *Rep) {
	c := f.c
	at, isMethod := e.Func.(*ast.Attribute)
	isMethod = isMethod && f.isDynamicAttr(at) && f.classHolder(at) == nil
	callee := e.Func
	if isMethod {
		callee = at.Value
	}
	var whole *Rep
	var given []*Rep
	ops := f.inOrder(1+len(e.Args)+len(e.Keywords), func(i int) operand {
		if i > 0 {
			o, r := f.dynArg(e, i-1)
			given = append(given, r)
			return o
		}
		v, r := f.expr(callee, nil)
		whole = r
		f.asObject(r, "called with arguments of unknown type")
		return operand{f.dyn(v, r), nil}
	})
	var args []gotree.Expr
	for _, o := range ops[1:] {
		args = append(args, o.e)
	}
	if isMethod {
		c.dynNames[at.Attr] = true
		f.useDynamic(e, at.Attr)
		f.noteMethod(whole, at.Attr, given)
		return f.dynamicResult(e, pyCall("CallMethod", append([]gotree.Expr{ops[0].e, &gotree.Str{Value: at.Attr}}, args...)...))
	}
	return f.dynamicResult(e, pyCall("Call", append([]gotree.Expr{ops[0].e}, args...)...))
}

// useDynamic refuses a name that a class of the program has in a form that a dynamic call cannot reach.
func (f *fn) useDynamic(e ast.Node, name string) {
	for _, cl := range f.c.info.Classes {
		s, owner := cl.Lookup(name)
		if s == nil || owner.IsStub() || s.Kind != types.FuncSymbol || s.Func == nil || s.Property != nil {
			continue
		}
		if len(s.Func.Decorators) > 0 && s.Func.Holder == nil || s.Func.Kind == types.ClassMethod || s.Func.Kind == types.StaticMethod {
			f.refuse(e, codeDynamicCall, "%s of a value of unknown type is not supported: annotate the value", name)
			return
		}
		if f.c.surveying {
			f.calledBlind(s.Func, 1)
		}
	}
}

// dynamicAttrs emits the PyAttr of a class.
func (c *compiler) dynamicAttrs(f *fn, cl *types.Class, recv gotree.Type) {
	if len(c.dynNames) == 0 || c.surveying || !c.instantiable(cl) {
		return
	}
	var all []string
	for n := range c.dynNames {
		all = append(all, n)
	}
	slices.Sort(all)
	sw := &gotree.Switch{Tag: id("name")}
	for _, n := range all {
		s, owner := cl.Lookup(n)
		if s == nil || owner.IsStub() {
			continue
		}
		var v gotree.Expr
		switch {
		case s.Property != nil && s.Property.Get != nil:
			v = c.mustCall(method(id("o"), c.methodName(s.Property.Get)), c.sigOf(s.Property.Get))
		case s.Kind == types.FuncSymbol && s.Func != nil && s.Func.Holder != nil:
			v = f.boxed(id(c.symNames[s.Func.Holder]), c.slot(s.Func.Holder).find())
			if s.Func.Kind == types.Method {
				v = pyCall("Bind", v, id("o"))
			}
		case s.Kind == types.FuncSymbol && s.Func != nil:
			v = f.makeObject(s.Func, 1, id("o"), sel(id("o"), c.methodName(s.Func)))
		case s.Kind == types.FieldSymbol || s.Kind == types.VarSymbol || s.Kind == types.ClassVarSymbol:
			if fd := fieldNamed(owner, n); fd != nil && !fd.ClassVar {
				v = f.boxed(f.fieldRef(id("o"), c.classRep(cl), fd.Symbol, owner), c.slot(fd.Symbol).find())
			} else {
				v = f.boxed(f.classVarRef(s), c.slot(s).find())
			}
		}
		if v == nil {
			continue
		}
		sw.Cases = append(sw.Cases, gotree.Case{Exprs: []gotree.Expr{&gotree.Str{Value: n}},
			Body: []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{v, id("true")}}}})
	}
	body := []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{id("nil"), id("false")}}}
	recvName := "o"
	if len(sw.Cases) > 0 {
		body = append([]gotree.Stmt{sw}, body...)
	} else {
		recvName = ""
	}
	c.decls = append(c.decls, &gotree.FuncDecl{Name: "PyAttr", Recv: &gotree.Param{Name: recvName, Type: recv},
		Params:  []gotree.Param{{Name: "name", Type: named("string")}},
		Results: []gotree.Param{{Type: anyType}, {Type: named("bool")}}, Body: body,
		Doc: []string{"PyAttr gives an attribute by its name, for code that does not know the type."}})
}

// setsDynamic says that code gives an attribute to a value whose type it does not know: fields of that name get what comes.
func (f *fn) setsDynamic(name string) {
	c := f.c
	c.dynSets[name] = true
	if !c.surveying {
		return
	}
	for _, cl := range c.info.Classes {
		if fd := fieldNamed(cl, name); fd != nil && !fd.ClassVar {
			c.flow(c.anyRep, c.slot(fd.Symbol), f.reason("set on a value of unknown type"))
		}
	}
}

// dynamicSets emits the PySetAttr of a class.
func (c *compiler) dynamicSets(f *fn, cl *types.Class, recv gotree.Type) {
	if len(c.dynSets) == 0 || c.surveying || !c.instantiable(cl) {
		return
	}
	sw := &gotree.Switch{Tag: id("name")}
	for _, n := range slices.Sorted(maps.Keys(c.dynSets)) {
		s, owner := cl.Lookup(n)
		if s == nil || owner.IsStub() || c.isFrozen(cl) {
			continue
		}
		fd := fieldNamed(owner, n)
		if fd == nil || fd.ClassVar {
			continue
		}
		body := f.block(func() {
			v := f.unboxed(id("v"), c.anyRep, c.slot(fd.Symbol).find())
			if c.slot(fd.Symbol).k() == KAny {
				v = id("v")
			}
			f.emit(&gotree.Assign{Lhs: []gotree.Expr{f.fieldRef(id("o"), c.classRep(cl), fd.Symbol, owner)}, Op: "=", Rhs: []gotree.Expr{v}})
		})
		sw.Cases = append(sw.Cases, gotree.Case{Exprs: []gotree.Expr{&gotree.Str{Value: n}}, Body: body})
	}
	if len(sw.Cases) == 0 {
		return
	}
	sw.Cases = append(sw.Cases, gotree.Case{Body: []gotree.Stmt{&gotree.ExprStmt{X: call(id("panic"), pyCall("NoAttr", id("o"), id("name")))}}})
	c.decls = append(c.decls, &gotree.FuncDecl{Name: "PySetAttr", Recv: &gotree.Param{Name: "o", Type: recv},
		Params: []gotree.Param{{Name: "name", Type: named("string")}, {Name: "v", Type: anyType}}, Body: []gotree.Stmt{sw},
		Doc: []string{"PySetAttr sets an attribute by its name, for code that does not know the type."}})
}

// classRep is a class's own type as a representation.
func (c *compiler) classRep(cl *types.Class) *Rep {
	return c.exprRep(cl.Node, "self", &types.Instance{Class: cl})
}

func (c *compiler) mustCall(call gotree.Expr, sig *signature) gotree.Expr {
	if sig.raises() {
		if sig.ret == nil {
			return pyCall("MustDo", call)
		}
		return pyCall("Must", call)
	}
	return call
}
