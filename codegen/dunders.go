package codegen

import (
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// dunderCall calls a user's dunder method on an object, with operands converted to its parameters.
func (f *fn) dunderCall(e ast.Node, fun *types.Func, obj operand, args ...operand) (gotree.Expr, *Rep) {
	c := f.c
	v, r := obj.e, obj.r.find()
	if r.k() == KOpt {
		v, r = method(v, "Must"), r.arg(0).find()
	}
	if r.k() != KClass {
		want := c.exprRep(e, "dunder", &types.Instance{Class: fun.Class})
		v, r = f.to(v, r, want), want.find()
	}
	if r.k() != KClass || len(fun.Decorators) > 0 || len(fun.TypeParams) > 0 {
		f.refuse(e, codeOperator, "%s of this object is not supported here yet", fun.Name)
		return id("nil"), c.newRep(KAny, nil)
	}
	sig := f.objSig(r, fun)
	var out []gotree.Expr
	for i, a := range args {
		if i+1 >= len(sig.params) {
			f.refuse(e, codeOperator, "%s takes fewer arguments than Python passes", fun.Name)
			return id("nil"), c.newRep(KAny, nil)
		}
		out = append(out, f.to(a.e, a.r, sig.params[i+1]))
	}
	for i := len(args) + 1; i < len(fun.Params); i++ {
		out = append(out, f.defaultArg(fun.Params[i], sig.params[i]))
	}
	return f.finish(f.callMethod(v, r, fun, out), fun, sig, e)
}

// dunderOp lowers an operator that calls a method of the program. y is nil for unary operators.
func (f *fn) dunderOp(e ast.Node, op *types.Op, x, y ast.Expr) (gotree.Expr, *Rep) {
	n := 2
	if y == nil {
		n = 1
	}
	ops := f.inOrder(n, func(i int) operand {
		z := x
		if i == 1 {
			z = y
		}
		v, r := f.expr(z, nil)
		return operand{v, r}
	})
	if n == 1 {
		return f.dunderCall(e, op.Func, ops[0])
	}
	if op.Reflected {
		return f.dunderCall(e, op.Func, ops[1], ops[0])
	}
	return f.dunderCall(e, op.Func, ops[0], ops[1])
}

func (f *fn) augDunder(s *ast.AugAssign, op *types.Op) {
	store, load, r := f.place_(s.Target)
	if store == nil {
		return
	}
	cur, cr := f.narrowedTarget(s.Target, load, r)
	v, vr := f.expr(s.Value, nil)
	var res gotree.Expr
	var rr *Rep
	if op.Reflected {
		res, rr = f.dunderCall(s, op.Func, operand{v, vr}, operand{cur, cr})
	} else {
		res, rr = f.dunderCall(s, op.Func, operand{cur, cr}, operand{v, vr})
	}
	store(res, rr)
}

func (f *fn) dunderStore(t *ast.Subscript, op *types.Op, v gotree.Expr, r *Rep) {
	obj, or := f.object(t.Value)
	k, kr := f.expr(t.Slice, nil)
	f.dunderCall(t, op.Func, operand{obj, or}, operand{k, kr}, operand{v, r})
}

func (f *fn) dunderDelete(t *ast.Subscript, op *types.Op) {
	obj, or := f.object(t.Value)
	k, kr := f.expr(t.Slice, nil)
	f.dunderCall(t, op.Func, operand{obj, or}, operand{k, kr})
}

func (f *fn) placeDunder(t *ast.Subscript, op *types.Op) (func(v gotree.Expr, r *Rep), gotree.Expr, *Rep) {
	in, ok := f.c.typeOf(t.Value).(*types.Instance)
	if !ok {
		f.refuse(t, codeTarget, "this augmented assignment is not supported yet")
		return nil, nil, nil
	}
	get, _ := in.Class.Lookup("__getitem__")
	set, _ := in.Class.Lookup("__setitem__")
	if get == nil || set == nil || get.Func == nil || set.Func == nil || get.Func.IsStub() || set.Func.IsStub() {
		f.refuse(t, codeTarget, "this augmented assignment is not supported yet")
		return nil, nil, nil
	}
	obj, or := f.object(t.Value)
	obj = f.targetObject(t.Value, obj)
	k, kr := f.expr(t.Slice, nil)
	k = f.stableIndex(k)
	v, r := f.dunderCall(t, get.Func, operand{obj, or}, operand{k, kr})
	return func(x gotree.Expr, xr *Rep) {
		f.dunderCall(t.Value, set.Func, operand{obj, or}, operand{k, kr}, operand{x, xr})
	}, v, r
}

// userCompare lowers a comparison that calls a method of the program.
func (f *fn) userCompare(e *ast.Compare, op *types.Op, cmp ast.CmpOp, a, b operand) gotree.Expr {
	if op.Reflected || cmp == ast.In || cmp == ast.NotIn {
		a, b = b, a
	}
	ra, rb := a.r.find(), b.r.find()
	isEq := cmp == ast.Eq || cmp == ast.NotEq
	if isEq && (ra.null || ra.k() == KOpt || ra.k() == KAny || rb.k() == KNone || rb.k() == KAny || rb.null || rb.k() == KOpt || ra.k() == KNone) {
		v := pyCall("EqAny", f.dyn(a.e, ra), f.dyn(b.e, rb))
		f.surveyDunder(op.Func, b)
		if cmp == ast.NotEq {
			return negate(v)
		}
		return v
	}
	if sig := f.c.sigOf(op.Func); isEq && len(sig.params) > 1 && !f.c.canFlow(rb, sig.params[1]) {
		v := pyCall("EqAny", f.dyn(a.e, ra), f.dyn(b.e, rb))
		if cmp == ast.NotEq {
			return negate(v)
		}
		return v
	}
	v, r := f.dunderCall(e, op.Func, a, b)
	x := f.truth(v, r)
	if op.Negate {
		return negate(x)
	}
	return x
}

func (f *fn) surveyDunder(fun *types.Func, arg operand) {}

// truthMethod is the __bool__ or __len__ of a class of the program.
func (c *compiler) truthMethod(cl *types.Class) *types.Func {
	if cl == nil || cl.Enum != nil {
		return nil
	}
	for _, name := range []string{"__bool__", "__len__"} {
		if s, owner := cl.Lookup(name); s != nil && s.Func != nil && !owner.IsStub() {
			return s.Func
		}
	}
	return nil
}

func (f *fn) classTruth(v gotree.Expr, r *Rep, m *types.Func) gotree.Expr {
	test := func(v gotree.Expr) gotree.Expr {
		x := f.callMethod(v, r, m, nil)
		sig := f.c.sigOf(m)
		if m.Name == "__len__" {
			if sig.ret != nil && sig.ret.isBig() {
				return negate(method(x, "IsZero"))
			}
			return bin("!=", x, intLit(0))
		}
		return x
	}
	if r.null {
		v = f.temp(v, "v")
		return bin("&&", notNil(v), test(v))
	}
	return test(v)
}

// contextMethods give what `with` does at the beginning and at the end of a block.
func (f *fn) contextMethods(m gotree.Expr, r *Rep, x ast.Expr) (enter func() (gotree.Expr, *Rep), exit func(errName string)) {
	c := f.c
	r = r.find()
	lookup := func(name string) *types.Func {
		if r.class == nil {
			return nil
		}
		s, _ := r.class.Lookup(name)
		if s == nil {
			return nil
		}
		return s.Func
	}
	in, out := lookup("__enter__"), lookup("__exit__")
	if in == nil || out == nil || r.k() != KClass && r.k() != KStub {
		f.refuse(x, codeStatement, "%s is not a context manager that is supported yet", typeText(r))
		return nil, nil
	}
	reraise := func(errName string) {
		f.emit(&gotree.If{Cond: notNil(id(errName)), Then: f.block(func() { f.propagate(id(errName)) })})
	}
	if r.k() == KStub {
		return func() (gotree.Expr, *Rep) { return f.stubMethod(x, in, m, r, nil) }, func(errName string) {
			f.markRaises("leaves a with")
			f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(errName)}, Op: "=", Rhs: []gotree.Expr{method(m, out.Stub.GoName, id(errName))}})
			reraise(errName)
		}
	}
	enter = func() (gotree.Expr, *Rep) { return f.dunderCall(x, in, operand{m, r}) }
	exit = func(errName string) {
		sig := c.sigOf(out)
		var args []gotree.Expr
		for i := 1; i < len(sig.params); i++ {
			p := sig.params[i].find()
			switch {
			case out.Params[i].Kind == types.VarPositional:
				args = append(args, &gotree.Call{Fun: py("VarTupleOf"), TypeArgs: []gotree.Type{c.goType(p.arg(0))}, Args: []gotree.Expr{pyCall("ExcType", id(errName)), pyCall("ErrAny", id(errName)), id("nil")}})
			case i == 2 && p.kind == KError:
				args = append(args, id(errName))
			case p.k() == KAny && i == 1:
				args = append(args, pyCall("ExcType", id(errName)))
			case p.k() == KAny && i == 2:
				args = append(args, pyCall("ErrAny", id(errName)))
			case i == 3 && p.k() == KStub && p.class.Name == "TracebackType":
				args = append(args, pyCall("TracebackOf", id(errName)))
			case i == 3 && p.k() == KAny:
				args = append(args, pyCall("Nilable", pyCall("TracebackOf", id(errName))))
			case i == 1 && p.kind == KClassObj:
				args = append(args, pyCall("ExcClassOf", id(errName)))
			case isNilable(p.k()) || p.k() == KNone:
				args = append(args, id("nil"))
			case p.k() == KOpt:
				args = append(args, &gotree.Call{Fun: py("None"), TypeArgs: []gotree.Type{c.goType(p.arg(0))}})
			default:
				f.refuse(x, codeStatement, "this signature of __exit__ is not supported yet")
				return
			}
		}
		v, vr := f.finish(f.callMethod(m, r, out, args), out, sig, x)
		if sig.ret == nil {
			reraise(errName)
			return
		}
		if vr.k() == KNone {
			reraise(errName)
			return
		}
		suppressed := f.truth(v, vr)
		if i, ok := suppressed.(*gotree.Ident); ok && i.Name == "false" {
			reraise(errName)
			return
		}
		if _, ok := suppressed.(*gotree.Ident); !ok {
			suppressed = f.temp(suppressed, "suppress")
		}
		f.emit(&gotree.If{Cond: bin("&&", notNil(id(errName)), negate(suppressed)), Then: f.block(func() { f.propagate(id(errName)) })})
	}
	return enter, exit
}

// specialAttr lowers __name__, __class__, an enum's value and name, and their kin.
func (f *fn) specialAttr(e *ast.Attribute) (gotree.Expr, *Rep) {
	c := f.c
	a := c.info.Attrs[e]
	if a.Owner != nil && a.Owner.Enum != nil {
		switch e.Attr {
		case "name", "_name_":
			if _, isClass := c.typeOf(e.Value).(*types.ClassObject); !isClass {
				v, r := f.object(e.Value)
				v = f.asEnum(e.Value, v, r, a.Owner)
				return method(v, "Name"), f.builtinRep(e, KStr)
			}
		case "value", "_value_":
			v, r := f.object(e.Value)
			v = f.asEnum(e.Value, v, r, a.Owner)
			return method(v, "Value"), c.enumValueRep(a.Owner)
		}
	}
	switch e.Attr {
	case "__name__", "__qualname__":
		// type(x).__name__, x.__class__.__name__, C.__name__
		var obj ast.Expr
		switch x := e.Value.(type) {
		case *ast.Call:
			if n, ok := x.Func.(*ast.Name); ok && n.Id == "type" && len(x.Args) == 1 {
				obj = x.Args[0]
			}
		case *ast.Attribute:
			if x.Attr == "__class__" {
				obj = x.Value
			} else if cl := c.namedClass(x); cl != nil {
				return &gotree.Str{Value: classText(cl, e.Attr)}, f.builtinRep(e, KStr)
			}
		case *ast.Name:
			if s := c.info.Names[x].Resolve(); s != nil {
				switch {
				case s.Kind == types.ModuleSymbol && s.Module != nil:
					return &gotree.Str{Value: s.Module.Name}, f.builtinRep(e, KStr)
				case s.Kind == types.ClassSymbol:
					return &gotree.Str{Value: classText(s.Class, e.Attr)}, f.builtinRep(e, KStr)
				case s.Kind == types.FuncSymbol && s.Func != nil:
					return &gotree.Str{Value: s.Func.Name}, f.builtinRep(e, KStr)
				case f.f != nil && f.f.Kind == types.ClassMethod && len(f.f.Params) > 0 && f.f.Params[0].Symbol == s && f.f.Class != nil:
					return &gotree.Str{Value: classText(f.f.Class, e.Attr)}, f.builtinRep(e, KStr)
				}
			}
		}
		if obj != nil {
			v, r := f.expr(obj, nil)
			return pyCall("TypeName", f.dyn(v, r)), f.builtinRep(e, KStr)
		}
		if _, isClass := c.typeOf(e.Value).(*types.ClassObject); isClass {
			if v, r := f.object(e.Value); r.k() == KClassObj {
				return sel(v, "Name"), f.builtinRep(e, KStr)
			}
		}
	}
	if _, isClass := c.typeOf(e.Value).(*types.ClassObject); isClass || isFuncType(c.typeOf(e.Value)) {
		v, r := f.expr(e.Value, nil)
		f.asObject(r, "asked for an attribute")
		if k := r.k(); k == KAny || c.surveying && k == KFunc {
			x := pyCall("GetAttr", f.dyn(v, r), &gotree.Str{Value: e.Attr})
			if e.Attr == "__doc__" {
				return x, c.exprRep(e, "dynamic", &types.Any{})
			}
			return &gotree.Call{Fun: py("Cast"), TypeArgs: []gotree.Type{named("string")}, Args: []gotree.Expr{x}}, f.builtinRep(e, KStr)
		}
	}
	f.refuse(e, codeAttribute, "the attribute %s is not supported here yet", e.Attr)
	return id("nil"), c.repOf(e)
}

// classText is a class's __name__ or __qualname__.
func classText(cl *types.Class, attr string) string {
	if attr == "__qualname__" {
		return cl.QualName
	}
	return cl.Name
}

// namedClass is the class of the program that an attribute names, say Tree.Node; nil when it names none.
func (c *compiler) namedClass(e ast.Expr) *types.Class {
	at, ok := e.(*ast.Attribute)
	if !ok {
		return nil
	}
	if a := c.info.Attrs[at]; a != nil && a.Symbol != nil && (a.Kind == types.AttrModule || a.Kind == types.AttrClassVar) {
		if s := a.Symbol.Resolve(); s != nil && s.Kind == types.ClassSymbol && s.Class != nil && !s.Class.IsStub() {
			return s.Class
		}
	}
	return nil
}
