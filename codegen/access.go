package codegen

import (
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// fieldSlot is the slot behind a resolved attribute.
func (c *compiler) fieldSlot(a *types.Attr) *Rep { return c.slot(a.Symbol) }

// attribute lowers x.name as a value.
func (f *fn) attribute(e *ast.Attribute) (gotree.Expr, *Rep) {
	c := f.c
	a := c.info.Attrs[e]
	if a == nil {
		f.refuse(e, codeAttribute, "the attribute %s is not supported here yet", e.Attr)
		return id("nil"), c.repOf(e)
	}
	if f.isProtocolAttr(e) {
		return f.dynamicAttr(e)
	}
	if x := c.info.Spelled[e]; x != nil {
		return f.expr(x, nil)
	}
	switch a.Kind {
	case types.AttrField:
		if a.Symbol == nil {
			break
		}
		v, r := f.object(e.Value)
		return f.fieldValue(e, v, r, a)
	case types.AttrClassVar:
		if a.Owner != nil && a.Owner.IsStub() {
			if a.Symbol != nil {
				return f.stubVar(e, a.Symbol)
			}
			break
		}
		if cl := c.namedClass(e); cl != nil {
			return f.classValue(e, cl)
		}
		return f.classAttr(e, a)
	case types.AttrModule:
		s := a.Symbol.Resolve()
		switch {
		case s.Scope != nil && s.Scope.Module != nil && s.Scope.Module.IsStub && s.Kind != types.FuncSymbol && s.Kind != types.ClassSymbol:
			return f.stubVar(e, s)
		case s.Kind == types.FuncSymbol:
			return f.funcValue(e, s.Func, nil)
		case s.Kind == types.ClassSymbol:
			return f.classValue(e, s.Class)
		case s.Kind == types.VarSymbol:
			return f.narrowed(e, f.nameRef(s), c.slot(s))
		}
	case types.AttrMethod:
		if a.Func != nil && !a.Func.IsStub() {
			v, r := f.object(e.Value)
			if r.k() == KClass {
				return f.funcValue(e, a.Func, f.temp(v, "recv"))
			}
		}
		if a.Func != nil && a.Func.IsStub() {
			return f.boundStubMethod(e, a)
		}
	case types.AttrProperty:
		return f.propertyGet(e, a)
	case types.AttrEnumMember:
		return id(c.enumMemberName(a.Member)), f.enumRep(e, a.Owner)
	case types.AttrSpecial:
		return f.specialAttr(e)
	case types.AttrDynamic:
		if a.Func != nil {
			obj, or := f.object(e.Value)
			return f.stubMethod(e, a.Func, obj, or, []operand{{&gotree.Str{Value: e.Attr}, c.strRep}})
		}
		if f.isDynamicAttr(e) {
			return f.dynamicAttr(e)
		}
	case types.AttrFunc:
		if a.Func != nil && !a.Func.IsStub() && a.Func.Kind == types.StaticMethod {
			return f.staticValue(e, a.Func)
		}
	}
	f.refuse(e, codeAttribute, "the attribute %s is not supported here yet", e.Attr)
	return id("nil"), c.repOf(e)
}

// object lowers the expression before a dot; None there is Python's AttributeError, Go's nil dereference.
func (f *fn) object(e ast.Expr) (gotree.Expr, *Rep) {
	v, r := f.expr(e, nil)
	r = r.find()
	if r.k() == KOpt {
		return method(v, "Must"), r.arg(0).find()
	}
	if r.k() == KAny || r.isBoxed() {
		if in, ok := f.c.typeOf(e).(*types.Instance); ok {
			nr := f.c.exprRep(e, "object", in)
			if nr.kind == KClass || nr.kind == KStub {
				return f.to(v, r, nr), nr.find()
			}
		}
	}
	return v, r
}

func (f *fn) evalForEffect(e ast.Expr) (bool, gotree.Expr) {
	switch e.(type) {
	case *ast.Name:
		return false, nil
	case *ast.Attribute:
		return false, nil
	}
	v, _ := f.expr(e, nil)
	if w, _ := effects(v); w {
		f.emit(&gotree.Assign{Lhs: []gotree.Expr{id("_")}, Op: "=", Rhs: []gotree.Expr{v}})
	}
	return false, nil
}

// fieldValue reads a field of an object.
func (f *fn) fieldValue(e ast.Expr, v gotree.Expr, r *Rep, a *types.Attr) (gotree.Expr, *Rep) {
	r = r.find()
	switch r.k() {
	case KClass:
		if a.Owner != nil && a.Owner.IsStub() && isExceptionClass(a.Owner) {
			return f.errorAttr(e, v, a)
		}
		slot := f.c.memberSlot(r, a.Symbol)
		return f.narrowed(e, f.fieldRef(v, r, a.Symbol, a.Owner), slot)
	case KStub, KError, KRange, KSlice:
		if a.Symbol.Stub != nil && a.Symbol.Stub.GoName != "" && r.k() != KError && a.Symbol.Stub.Refused == "" {
			subst := map[*types.TypeVar]*Rep{}
			base := r
			if r.k() == KStub && r.class != a.Owner && a.Owner != nil {
				if b := f.c.asBase(r, a.Owner); b != nil {
					base = b
				}
			}
			if a.Owner != nil {
				for i, tv := range a.Owner.TypeParams {
					if i < len(base.args) {
						subst[tv] = base.args[i]
					}
				}
			}
			slot := f.stubRep(e, "field", a.Symbol.Type, subst)
			return f.narrowed(e, sel(v, a.Symbol.Stub.GoName), slot)
		}
		if r.k() == KError {
			return f.errorAttr(e, v, a)
		}
	}
	f.refuse(e, codeAttribute, "the attribute %s of %s is not supported yet", a.Symbol.Name, typeText(r))
	return id("nil"), f.c.repOf(e)
}

// errorAttr reads an attribute of a library exception: by the function of the error that its stub names.
func (f *fn) errorAttr(e ast.Expr, v gotree.Expr, a *types.Attr) (gotree.Expr, *Rep) {
	name := a.Symbol.Name
	if d := a.Symbol.Stub; d != nil && !d.IsMethod && d.GoName != "" && d.Refused == "" {
		slot := f.stubRep(e, "field", a.Symbol.Type, nil)
		return f.narrowed(e, call(&gotree.PkgIdent{Path: d.GoPath, Name: d.GoName}, v), slot)
	}
	switch name {
	case "args":
		r := f.c.exprRep(e, "args", &types.Tuple{Items: []types.Type{&types.Any{}}, Variadic: true})
		return pyCall("ExcArgs", v), r
	}
	f.refuse(e, codeAttribute, "the exception attribute %s is not supported yet", name)
	return id("nil"), f.c.repOf(e)
}

// memberSlot is a field's slot seen through an object: of generic classes the type arguments take the parameters' place.
func (c *compiler) memberSlot(obj *Rep, s *types.Symbol) *Rep {
	slot := c.slot(s)
	if len(obj.args) == 0 || len(obj.class.TypeParams) == 0 {
		return slot
	}
	key := memberKey{obj.find(), s}
	if r := c.members[key]; r != nil {
		return r
	}
	subst := map[*types.TypeVar]*Rep{}
	for i, tv := range obj.class.TypeParams {
		if i < len(obj.args) {
			subst[tv] = obj.args[i].find()
		}
	}
	r := c.substRep(slot, subst)
	c.members[key] = r
	return r
}

type memberKey struct {
	obj *Rep
	sym *types.Symbol
}

// storeAttr lowers x.name = v.
func (f *fn) storeAttr(t *ast.Attribute, v gotree.Expr, r *Rep) {
	c := f.c
	a := c.info.Attrs[t]
	if a != nil && a.Kind == types.AttrDynamic && a.Func != nil {
		if set, _ := a.Func.Class.Lookup("__setattr__"); set != nil && set.Func != nil && set.Func.IsStub() {
			v = f.spillValue(v, r)
			obj, or := f.object(t.Value)
			f.stubMethod(t, set.Func, obj, or, []operand{{&gotree.Str{Value: t.Attr}, c.strRep}, {v, r}})
			return
		}
	}
	if f.isDynamicAttr(t) {
		v = f.spillValue(v, r)
		obj, or := f.expr(t.Value, nil)
		f.asObject(or, "given an attribute")
		f.setsDynamic(t.Attr)
		f.emit(&gotree.ExprStmt{X: pyCall("SetAttr", f.dyn(obj, or), &gotree.Str{Value: t.Attr}, f.to(v, r, c.anyRep))})
		return
	}
	if a == nil || a.Symbol == nil && a.Kind != types.AttrProperty {
		f.refuse(t, codeAttribute, "assigning to the attribute %s is not supported yet", t.Attr)
		return
	}
	switch a.Kind {
	case types.AttrField:
		if w, _ := effects(v); w || !isStable(v) {
			// the value is computed before the object
			if _, isName := t.Value.(*ast.Name); !isName {
				v = f.spillValue(v, r)
			}
		}
		obj, or := f.object(t.Value)
		if d := a.Symbol.Stub; or.k() == KStub && len(or.args) == 0 && d != nil && d.GoName != "" && d.Refused == "" {
			slot := f.stubRep(t, "field", a.Symbol.Type, nil)
			val := f.to(v, r, slot)
			f.emit(&gotree.Assign{Lhs: []gotree.Expr{sel(obj, d.GoName)}, Op: "=", Rhs: []gotree.Expr{val}})
			return
		}
		if or.k() != KClass || a.Owner != nil && a.Owner.IsStub() {
			break
		}
		slot := c.memberSlot(or, a.Symbol)
		if c.isFrozen(or.class) {
			f.refuse(t, codeAttribute, "assigning to a field of the frozen class %s", or.class.Name)
		}
		val := f.to(v, r, slot)
		field := f.fieldRef(obj, or, a.Symbol, a.Owner)
		f.emit(&gotree.Assign{Lhs: []gotree.Expr{field}, Op: "=", Rhs: []gotree.Expr{val}})
		f.setTextField(a.Symbol, field, val)
		return
	case types.AttrClassVar:
		if f.ownAttr(t, a) {
			f.emit(&gotree.Assign{Lhs: []gotree.Expr{f.classVarRef(a.Symbol)}, Op: "=", Rhs: []gotree.Expr{f.to(v, r, c.slot(a.Symbol))}})
			return
		}
	case types.AttrModule:
		s := a.Symbol.Resolve()
		if s.Kind == types.VarSymbol && s.Scope != nil && s.Scope.Module != nil && !s.Scope.Module.IsStub {
			c.pkgVars[s] = true
			f.emit(&gotree.Assign{Lhs: []gotree.Expr{f.nameRef(s)}, Op: "=", Rhs: []gotree.Expr{f.to(v, r, c.slot(s))}})
			return
		}
	case types.AttrProperty:
		f.propertySet(t, a, v, r)
		return
	}
	f.refuse(t, codeAttribute, "assigning to the attribute %s is not supported yet", t.Attr)
}

func (f *fn) spillValue(v gotree.Expr, r *Rep) gotree.Expr {
	if isUntyped(v) || r.k() == KNone || r.k() == KAny {
		return f.tempTyped(v, r, "v")
	}
	return f.temp(v, "v")
}

// index lowers a list position: Python counts from the end when it is negative.
func (f *fn) index(x ast.Expr) gotree.Expr {
	v, r := f.expr(x, nil)
	o := f.plainEnum(f.unopt(operand{v, r}))
	if o.r.find().k() == KInt {
		f.c.graph.MarkIndex(o.r.find().node)
	}
	if k := o.r.find().k(); k != KInt && k != KBool {
		if k == KAny {
			return pyCall("AsInt", o.e)
		}
		f.refuse(x, codeSubscript, "a position must be an int, not %s", typeText(o.r))
		return intLit(0)
	}
	return f.asInt(o)
}

// sliceBounds lowers a slice's parts to optional ints.
func (f *fn) sliceBounds(s *ast.Slice) []gotree.Expr {
	parts := []ast.Expr{s.Lower, s.Upper, s.Step}
	ops := f.inOrder(3, func(i int) operand {
		x := parts[i]
		if x == nil {
			return operand{&gotree.Call{Fun: py("None"), TypeArgs: []gotree.Type{named("int")}}, nil}
		}
		if k, ok := x.(*ast.Constant); ok && k.Kind == ast.ConstNone {
			return operand{&gotree.Call{Fun: py("None"), TypeArgs: []gotree.Type{named("int")}}, nil}
		}
		v, r := f.expr(x, nil)
		r = r.find()
		if r.k() == KOpt && r.arg(0).k() == KInt && !r.arg(0).isBig() {
			return operand{v, r}
		}
		o := f.unopt(operand{v, r})
		if o.r.find().k() == KInt {
			f.c.graph.MarkIndex(o.r.find().node)
		}
		return operand{pyCall("Some", f.asInt(o)), nil}
	})
	return []gotree.Expr{ops[0].e, ops[1].e, ops[2].e}
}

func isNoneCall(e gotree.Expr) bool {
	c, ok := e.(*gotree.Call)
	if !ok {
		return false
	}
	p, ok := c.Fun.(*gotree.PkgIdent)
	return ok && p.Name == "None"
}

func someArg(e gotree.Expr) gotree.Expr {
	if c, ok := e.(*gotree.Call); ok {
		if p, ok := c.Fun.(*gotree.PkgIdent); ok && p.Name == "Some" && len(c.Args) == 1 {
			return c.Args[0]
		}
	}
	return nil
}

// subscript lowers x[i] as a value.
func (f *fn) subscript(e *ast.Subscript) (gotree.Expr, *Rep) {
	c := f.c
	if op := c.info.Ops[e]; op != nil && op.Func != nil && !op.Func.IsStub() {
		return f.dunderOp(e, op, e.Value, e.Slice)
	}
	if sl, ok := e.Slice.(*ast.Slice); ok {
		return f.sliceValue(e, sl)
	}
	if builtinName(c.typeOf(e.Slice)) == "slice" {
		var r *Rep
		ops := f.inOrder(2, func(i int) operand {
			if i == 0 {
				var v gotree.Expr
				v, r = f.object(e.Value)
				return operand{v, r}
			}
			v, vr := f.expr(e.Slice, nil)
			return operand{v, vr}
		})
		if ops[1].r.k() == KSlice && r.k() != KAny && r.k() != KClass && r.k() != KStub {
			s := f.temp(ops[1].e, "s")
			return f.sliceOf(e, nil, ops[0].e, r, []gotree.Expr{sel(s, "Start"), sel(s, "Stop"), sel(s, "Step")})
		}
	}
	if t, ok := c.typeOf(e.Value).(*types.Tuple); ok && !t.Variadic {
		return f.tupleItem(e, t)
	}
	if co, ok := c.typeOf(e.Value).(*types.ClassObject); ok && co.Class.Enum != nil {
		return f.enumByName(e, co.Class)
	}
	var r *Rep
	ops := f.inOrder(2, func(i int) operand {
		if i == 0 {
			var v gotree.Expr
			v, r = f.object(e.Value)
			return operand{v, r}
		}
		switch r.k() {
		case KList, KStr, KBytes, KByteArray, KVarTuple, KRange:
			return operand{f.index(e.Slice), c.plainInt()}
		case KDict:
			k, kr := f.expr(e.Slice, r.arg(0))
			return operand{f.to(k, kr, r.arg(0)), r.arg(0)}
		}
		k, kr := f.expr(e.Slice, nil)
		return operand{k, kr}
	})
	v, i := ops[0].e, ops[1].e
	switch r.k() {
	case KList:
		return f.narrowed(e, method(v, "At", i), r.arg(0))
	case KVarTuple:
		return f.narrowed(e, method(v, "At", i), r.arg(0))
	case KDict:
		return f.narrowed(e, method(v, "At", i), r.arg(1))
	case KStr:
		// a character is no slice of digits: it has a representation of its own
		if text, ok := f.textView(e.Value, v); ok {
			return method(text, "At", i), f.builtinRep(e, KStr)
		}
		return pyCall("StrAt", v, i), f.builtinRep(e, KStr)
	case KBytes, KByteArray:
		out := f.builtinRep(e, KInt)
		c.graph.EnterNatural(out.node, 8)
		return method(v, "At", i), out
	case KRange:
		out := f.builtinRep(e, KInt)
		c.graph.Enter(out.node, 63)
		return method(v, "At", i), out
	case KTuple:
		if vt, vr := f.asVarTuple(e, v, r); vr != nil {
			return f.narrowed(e, method(vt, "At", i), vr.arg(0))
		}
		if nt := c.namedTupleFields(r); nt == nil {
			return pyCall("GetItemAny", f.dyn(v, r), f.dyn(i, ops[1].r)), c.exprRep(e, "dynamic", &types.Any{})
		}
	case KClass:
		if nt := c.namedTupleFields(r); nt != nil {
			if k, ok := f.constOf(e.Slice); ok {
				if k < 0 {
					k += int64(len(nt))
				}
				if k >= 0 && int(k) < len(nt) {
					return f.fieldOf(v, r, nt[k]), c.slot(nt[k].Symbol)
				}
			}
		}
	case KStub:
		if s, _ := r.class.Lookup("__getitem__"); s != nil && s.Func != nil && !isIntrinsic(s.Func) {
			op := c.info.Ops[e]
			fun := s.Func
			if op != nil && op.Func != nil {
				fun = op.Func
			}
			out, or := f.stubMethod(e, fun, v, r, ops[1:])
			return f.narrowed(e, out, or)
		}
		if b := c.stubContainer(r); b != nil {
			switch b.kind {
			case KDict:
				return f.narrowed(e, method(v, "At", f.to(i, ops[1].r, b.arg(0))), b.arg(1))
			}
		}
	case KAny:
		return f.itemAny(e, v, r, f.dyn(i, ops[1].r))
	}
	f.refuse(e, codeSubscript, "subscripts of %s are not supported yet", typeText(r))
	return id("nil"), c.repOf(e)
}

func isIntrinsic(fun *types.Func) bool {
	return fun.Stub == nil || fun.Stub.IsIntrinsic || fun.Stub.GoName == "" || fun.Stub.Refused != ""
}

// tupleItem lowers t[0] on a tuple whose items are known one by one.
func (f *fn) tupleItem(e *ast.Subscript, t *types.Tuple) (gotree.Expr, *Rep) {
	v, r := f.object(e.Value)
	if r.k() == KTuple {
		if k, ok := f.constOf(e.Slice); ok {
			if k < 0 {
				k += int64(len(r.args))
			}
			if k >= 0 && int(k) < len(r.args) {
				return f.narrowed(e, sel(v, tupleField(int(k))), r.args[k])
			}
			f.refuse(e, codeSubscript, "tuple index out of range")
			return id("nil"), f.c.repOf(e)
		}
		// a position known only at run time
		if el := f.c.elemRep(r); el != nil {
			vt := f.c.exprRep(e, "vartuple", &types.Tuple{Items: []types.Type{&types.Any{}}, Variadic: true})
			if len(vt.args) == 1 && vt.args[0].find() != el.find() {
				vt.args[0] = el
			}
			tup := f.to(v, r, vt)
			i := f.index(e.Slice)
			return method(tup, "At", i), el
		}
	}
	if r.k() == KVarTuple {
		i := f.index(e.Slice)
		el := r.arg(0)
		x := method(v, "At", i)
		want := f.c.repOf(e)
		return f.to(x, el, want), want
	}
	if r.k() == KAny {
		i, ir := f.expr(e.Slice, nil)
		return f.itemAny(e, v, r, f.dyn(i, ir))
	}
	f.refuse(e, codeSubscript, "subscripts of %s are not supported yet", typeText(r))
	return id("nil"), f.c.repOf(e)
}

// itemAny subscripts a value of unknown type.
func (f *fn) itemAny(e *ast.Subscript, v gotree.Expr, r *Rep, i gotree.Expr) (gotree.Expr, *Rep) {
	c := f.c
	out := c.partOf(r, c.exprRep(e, "dynamic", &types.Any{}))
	x := pyCall("GetItemAny", v, i)
	if _, isAny := c.typeOf(e).(*types.Any); !isAny {
		want := c.repOf(e)
		return f.to(x, out, want), want
	}
	return x, out
}

func (f *fn) sliceValue(e *ast.Subscript, sl *ast.Slice) (gotree.Expr, *Rep) {
	var r *Rep
	var bounds []gotree.Expr
	ops := f.inOrder(2, func(i int) operand {
		if i == 0 {
			var v gotree.Expr
			v, r = f.object(e.Value)
			return operand{v, r}
		}
		bounds = f.sliceBounds(sl)
		w := gotree.Expr(nil)
		for _, b := range bounds {
			if x, _ := effects(b); x {
				w = b
			}
		}
		return operand{w, nil}
	})
	return f.sliceOf(e, sl, ops[0].e, r, bounds)
}

// sliceOf is v[lo:hi:step] of a value of any sequence type; sl is nil when the bounds are those of a slice object.
func (f *fn) sliceOf(e *ast.Subscript, sl *ast.Slice, v gotree.Expr, r *Rep, bounds []gotree.Expr) (gotree.Expr, *Rep) {
	c := f.c
	lo, hi := someArg(bounds[0]), someArg(bounds[1])
	noStep := isNoneCall(bounds[2])
	switch r.k() {
	case KStr:
		switch {
		case noStep && lo != nil && isNoneCall(bounds[1]):
			return f.strSlice(e.Value, v, "From", lo), r
		case noStep && hi != nil && isNoneCall(bounds[0]):
			return f.strSlice(e.Value, v, "To", hi), r
		case noStep && lo != nil && hi != nil:
			return f.strSlice(e.Value, v, "Range", lo, hi), r
		}
		return pyCall("StrSlice", append([]gotree.Expr{v}, bounds...)...), r
	case KList:
		if noStep && lo != nil && hi != nil {
			return f.member(r, v, "SliceRange", lo, hi), r
		}
		if noStep && isNoneCall(bounds[0]) && isNoneCall(bounds[1]) {
			return method(v, "Copy"), r
		}
		return f.member(r, v, "Slice", bounds...), r
	case KVarTuple, KBytes, KByteArray, KRange:
		return f.member(r, v, "Slice", bounds...), r
	case KAny:
		return f.dynamicResult(e, pyCall("GetItemAny", v, pyCall("NewSlice", bounds...)))
	case KTuple:
		out := c.repOf(e)
		if out.kind == KTuple && sl != nil {
			n := len(r.args)
			a, b, s, ok := f.constSlice(sl, n)
			if ok {
				var idx []int
				if s > 0 {
					for i := a; i < b; i += s {
						idx = append(idx, i)
					}
				} else {
					for i := a; i > b; i += s {
						idx = append(idx, i)
					}
				}
				if len(idx) == len(out.args) {
					t := f.temp(v, "t")
					comp := &gotree.Composite{Type: c.goType(out)}
					for k, i := range idx {
						comp.Elts = append(comp.Elts, gotree.Elt{Value: f.to(sel(t, tupleField(i)), r.args[i], out.args[k])})
					}
					return comp, out
				}
			}
		}
		if vt, vr := f.asVarTuple(e, v, r); vr != nil {
			return f.member(vr, vt, "Slice", bounds...), vr
		}
	}
	f.refuse(e, codeSubscript, "slices of %s are not supported yet", typeText(r))
	return id("nil"), c.repOf(e)
}

// asVarTuple is a tuple as one of variable length, of what its items have in common; the representation is nil for other values.
func (f *fn) asVarTuple(e ast.Node, v gotree.Expr, r *Rep) (gotree.Expr, *Rep) {
	r = r.find()
	if r.k() != KTuple {
		return v, nil
	}
	el := f.c.elemRep(r)
	if el == nil {
		el = f.c.exprRep(e, "item", nil)
	}
	key := exprKey{e, "items"}
	out := f.c.exprReps[key]
	if out == nil {
		out = f.c.newRep(KVarTuple, &types.Tuple{Items: []types.Type{el.typ}, Variadic: true}, el)
		f.c.exprReps[key] = out
	}
	return f.to(v, r, out), out
}

// constSlice resolves a slice with constant parts against a length.
func (f *fn) constSlice(sl *ast.Slice, n int) (a, b, s int, ok bool) {
	s = 1
	if sl.Step != nil {
		k, isK := f.constOf(sl.Step)
		if !isK || k == 0 {
			return 0, 0, 0, false
		}
		s = int(k)
	}
	clamp := func(x ast.Expr, def int) (int, bool) {
		if x == nil {
			return def, true
		}
		k, isK := f.constOf(x)
		if !isK {
			return 0, false
		}
		i := int(k)
		if i < 0 {
			i += n
		}
		lo, hi := 0, n
		if s < 0 {
			lo, hi = -1, n-1
		}
		return min(max(i, lo), hi), true
	}
	da, db := 0, n
	if s < 0 {
		da, db = n-1, -1
	}
	a, ok1 := clamp(sl.Lower, da)
	b, ok2 := clamp(sl.Upper, db)
	return a, b, s, ok1 && ok2
}

// storeSubscript lowers x[i] = v.
func (f *fn) storeSubscript(t *ast.Subscript, v gotree.Expr, r *Rep) {
	c := f.c
	if op := c.info.Ops[t]; op != nil && op.Func != nil && !op.Func.IsStub() {
		v = f.spillValue(v, r)
		f.dunderStore(t, op, v, r)
		return
	}
	if !isLit(v) && !isStable(v) {
		w, _ := effects(v)
		if !f.quiet(t.Value) || !f.quiet(t.Slice) || (w || mayRaise(v)) && !neverRaises(t.Slice) {
			v = f.spillValue(v, r)
		}
	}
	if sl, ok := t.Slice.(*ast.Slice); ok {
		obj, or := f.object(t.Value)
		if or.k() == KAny {
			c.noteStored(r)
			f.noteAll(or, r)
			f.emit(&gotree.ExprStmt{X: pyCall("SetItemAny", obj, pyCall("NewSlice", f.sliceBounds(sl)...), f.dyn(v, r))})
			return
		}
		if or.k() != KList && or.k() != KByteArray {
			f.refuse(t, codeSubscript, "assigning to a slice of %s is not supported yet", typeText(or))
			return
		}
		seq, el := f.seq(v, r)
		if seq == nil {
			f.refuse(t, codeSubscript, "assigning %s to a slice is not supported yet", typeText(r))
			return
		}
		seq = f.mapSeq(seq, el, c.elemRep(or))
		bounds := f.sliceBounds(sl)
		f.emit(&gotree.ExprStmt{X: f.member(or, obj, "SetSlice", append(bounds, seq)...)})
		return
	}
	obj, or := f.object(t.Value)
	mark := len(*f.out)
	switch or.k() {
	case KList:
		i := f.index(t.Slice)
		obj = f.held(obj, mark)
		f.emit(&gotree.ExprStmt{X: method(obj, "Set", i, f.to(v, r, or.arg(0)))})
		return
	case KDict:
		k, kr := f.expr(t.Slice, or.arg(0))
		k = f.to(k, kr, or.arg(0))
		obj = f.held(obj, mark)
		f.emit(&gotree.ExprStmt{X: method(obj, "Set", k, f.to(v, r, or.arg(1)))})
		return
	case KByteArray:
		i := f.index(t.Slice)
		obj = f.held(obj, mark)
		c.plainInt()
		f.emit(&gotree.ExprStmt{X: method(obj, "Set", i, f.convertIf(v, r, c.intRep))})
		return
	case KStub:
		k, kr := f.expr(t.Slice, nil)
		obj = f.held(obj, mark)
		if s, _ := or.class.Lookup("__setitem__"); s != nil && s.Func != nil && !isIntrinsic(s.Func) {
			f.stubMethod(t, s.Func, obj, or, []operand{{k, kr}, {v, r}})
			return
		}
		if b := c.stubContainer(or); b != nil && b.kind == KDict {
			f.emit(&gotree.ExprStmt{X: method(obj, "Set", f.to(k, kr, b.arg(0)), f.to(v, r, b.arg(1)))})
			return
		}
	case KAny:
		k, kr := f.expr(t.Slice, nil)
		obj = f.held(obj, mark)
		f.noteItem(or, kr, r)
		f.emit(&gotree.ExprStmt{X: pyCall("SetItemAny", obj, f.dyn(k, kr), f.dyn(v, r))})
		return
	}
	f.refuse(t, codeSubscript, "assigning to an item of %s is not supported yet", typeText(or))
}

// neverRaises reports whether evaluating an index neither calls anything nor raises.
func neverRaises(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.Name, *ast.Constant:
		return true
	case *ast.UnaryOp:
		return neverRaises(e.Operand)
	case *ast.BinOp:
		return (e.Op == ast.Add || e.Op == ast.Sub) && neverRaises(e.Left) && neverRaises(e.Right)
	}
	return false
}

// held puts an object aside if it must be evaluated before what was emitted since the mark, which the index needs.
func (f *fn) held(obj gotree.Expr, mark int) gotree.Expr {
	if w, r := effects(obj); len(*f.out) == mark || !w && !r && !mayRaise(obj) {
		return obj
	}
	tail := append([]gotree.Stmt{}, (*f.out)[mark:]...)
	*f.out = (*f.out)[:mark]
	obj = f.temp(obj, "obj")
	*f.out = append(*f.out, tail...)
	return obj
}

// quiet reports whether evaluating an expression calls nothing.
func (f *fn) quiet(e ast.Expr) bool {
	q := true
	ast.Walk(e, func(n ast.Node) bool {
		switch n.(type) {
		case *ast.Call, *ast.NamedExpr, *ast.Await, *ast.IfExp, *ast.BoolOp:
			q = false
		}
		return q
	})
	return q
}

func (f *fn) deleteSubscript(t *ast.Subscript) {
	c := f.c
	if op := c.info.Ops[t]; op != nil && op.Func != nil && !op.Func.IsStub() {
		f.dunderDelete(t, op)
		return
	}
	obj, or := f.object(t.Value)
	mark := len(*f.out)
	if sl, ok := t.Slice.(*ast.Slice); ok {
		switch or.k() {
		case KList, KByteArray:
			f.emit(&gotree.ExprStmt{X: f.member(or, obj, "DelSlice", f.sliceBounds(sl)...)})
			return
		case KAny:
			f.emit(&gotree.ExprStmt{X: pyCall("DelItemAny", obj, pyCall("NewSlice", f.sliceBounds(sl)...))})
			return
		}
	} else {
		switch or.k() {
		case KList, KByteArray:
			i := f.index(t.Slice)
			f.emit(&gotree.ExprStmt{X: f.member(or, f.held(obj, mark), "Del", i)})
			return
		case KDict:
			k, kr := f.expr(t.Slice, or.arg(0))
			obj = f.held(obj, mark)
			f.emit(&gotree.ExprStmt{X: method(obj, "Del", f.to(k, kr, or.arg(0)))})
			return
		case KStub:
			k, kr := f.expr(t.Slice, nil)
			obj = f.held(obj, mark)
			if s, _ := or.class.Lookup("__delitem__"); s != nil && s.Func != nil && !isIntrinsic(s.Func) {
				f.stubMethod(t, s.Func, obj, or, []operand{{k, kr}})
				return
			}
			if b := c.stubContainer(or); b != nil && b.kind == KDict {
				f.emit(&gotree.ExprStmt{X: method(obj, "Del", f.to(k, kr, b.arg(0)))})
				return
			}
		}
	}
	if or.k() == KAny {
		k, kr := f.expr(t.Slice, nil)
		obj = f.held(obj, mark)
		f.emit(&gotree.ExprStmt{X: pyCall("DelItemAny", obj, f.dyn(k, kr))})
		return
	}
	f.refuse(t, codeSubscript, "deleting from %s is not supported yet", typeText(or))
}

// place_ gives a store and a load for the target of an augmented assignment; its parts are evaluated once.
func (f *fn) place_(t ast.Expr) (store func(v gotree.Expr, r *Rep), load gotree.Expr, rep *Rep) {
	c := f.c
	switch t := t.(type) {
	case *ast.Name:
		sym := c.info.Names[t]
		if sym == nil {
			return nil, nil, nil
		}
		slot := c.slot(sym)
		if !f.isDeclared(sym) && sym.Scope != nil && sym.Scope.Kind != types.ModuleScope {
			f.declareVar(sym)
		}
		return func(v gotree.Expr, r *Rep) { f.storeName(sym, f.to(v, r, slot)) }, f.nameRef(sym), slot
	case *ast.Attribute:
		a := c.info.Attrs[t]
		if f.isDynamicAttr(t) {
			obj, or := f.expr(t.Value, nil)
			f.asObject(or, "given an attribute")
			f.setsDynamic(t.Attr)
			obj = f.temp(f.dyn(obj, or), "obj")
			name := &gotree.Str{Value: t.Attr}
			f.c.dynNames[t.Attr] = true
			return func(v gotree.Expr, r *Rep) {
				f.emit(&gotree.ExprStmt{X: pyCall("SetAttr", obj, name, f.to(v, r, c.anyRep))})
			}, pyCall("GetAttr", obj, name), c.exprRep(t, "dynamic", &types.Any{})
		}
		if a == nil || a.Symbol == nil || a.Kind == types.AttrProperty {
			if a != nil && a.Kind == types.AttrProperty {
				obj, or := f.object(t.Value)
				obj = f.temp(obj, "obj")
				v, r := f.getProperty(t, a, obj, or)
				return func(v gotree.Expr, r *Rep) { f.setProperty(t, a, obj, or, v, r) }, v, r
			}
			break
		}
		switch a.Kind {
		case types.AttrField:
			obj, or := f.object(t.Value)
			if or.k() != KClass {
				break
			}
			obj = f.targetObject(t.Value, obj)
			slot := c.memberSlot(or, a.Symbol)
			ref := f.fieldRef(obj, or, a.Symbol, a.Owner)
			return func(v gotree.Expr, r *Rep) {
				f.emit(&gotree.Assign{Lhs: []gotree.Expr{ref}, Op: "=", Rhs: []gotree.Expr{f.to(v, r, slot)}})
			}, ref, slot
		case types.AttrClassVar:
			if f.ownAttr(t, a) {
				slot := c.slot(a.Symbol)
				ref := f.classVarRef(a.Symbol)
				return func(v gotree.Expr, r *Rep) {
					f.emit(&gotree.Assign{Lhs: []gotree.Expr{ref}, Op: "=", Rhs: []gotree.Expr{f.to(v, r, slot)}})
				}, ref, slot
			}
		case types.AttrModule:
			s := a.Symbol.Resolve()
			if s.Kind == types.VarSymbol && s.Scope != nil && s.Scope.Module != nil && !s.Scope.Module.IsStub {
				c.pkgVars[s] = true
				slot := c.slot(s)
				return func(v gotree.Expr, r *Rep) {
					f.emit(&gotree.Assign{Lhs: []gotree.Expr{f.nameRef(s)}, Op: "=", Rhs: []gotree.Expr{f.to(v, r, slot)}})
				}, f.nameRef(s), slot
			}
		}
	case *ast.Subscript:
		return f.placeSubscript(t)
	}
	f.refuse(t, codeTarget, "this augmented assignment is not supported yet")
	return nil, nil, nil
}

// stableObject evaluates an object expression once; chains of fields are left as they are.
func (f *fn) stableObject(e gotree.Expr) gotree.Expr {
	x := e
	for {
		s, ok := x.(*gotree.Select)
		if !ok {
			break
		}
		x = s.X
	}
	if _, ok := x.(*gotree.Ident); ok {
		return e
	}
	return f.temp(e, "obj")
}

func (f *fn) placeSubscript(t *ast.Subscript) (store func(v gotree.Expr, r *Rep), load gotree.Expr, rep *Rep) {
	c := f.c
	if op := c.info.Ops[t]; op != nil && op.Func != nil && !op.Func.IsStub() {
		return f.placeDunder(t, op)
	}
	if _, ok := t.Slice.(*ast.Slice); ok {
		f.refuse(t, codeTarget, "an augmented assignment to a slice is not supported yet")
		return nil, nil, nil
	}
	obj, or := f.object(t.Value)
	obj = f.targetObject(t.Value, obj)
	switch or.k() {
	case KList, KByteArray:
		i := f.stableIndex(f.index(t.Slice))
		el := c.elemRep(or)
		return func(v gotree.Expr, r *Rep) {
			f.emit(&gotree.ExprStmt{X: method(obj, "Set", i, f.to(v, r, el))})
		}, method(obj, "At", i), el
	case KDict:
		k, kr := f.expr(t.Slice, or.arg(0))
		k = f.stableIndex(f.to(k, kr, or.arg(0)))
		el := or.arg(1)
		return func(v gotree.Expr, r *Rep) {
			f.emit(&gotree.ExprStmt{X: method(obj, "Set", k, f.to(v, r, el))})
		}, method(obj, "At", k), el
	case KStub:
		k, kr := f.expr(t.Slice, nil)
		b := c.stubContainer(or)
		get, _ := or.class.Lookup("__getitem__")
		set, _ := or.class.Lookup("__setitem__")
		if b != nil && b.kind == KDict {
			k = f.stableIndex(f.to(k, kr, b.arg(0)))
			kr = b.arg(0)
		} else {
			k = f.stableIndex(k)
		}
		var v gotree.Expr
		var r *Rep
		switch {
		case get != nil && get.Func != nil && !isIntrinsic(get.Func):
			v, r = f.stubMethod(t, get.Func, obj, or, []operand{{k, kr}})
		case b != nil && b.kind == KDict:
			v, r = method(obj, "At", k), b.arg(1)
		}
		if v != nil {
			return func(v gotree.Expr, vr *Rep) {
				if set != nil && set.Func != nil && !isIntrinsic(set.Func) {
					f.stubMethod(t.Value, set.Func, obj, or, []operand{{k, kr}, {v, vr}})
					return
				}
				f.emit(&gotree.ExprStmt{X: method(obj, "Set", k, f.to(v, vr, b.arg(1)))})
			}, v, r
		}
	case KAny:
		k, kr := f.expr(t.Slice, nil)
		k = f.temp(f.dyn(k, kr), "k")
		r := c.exprRep(t, "dynamic", &types.Any{})
		return func(v gotree.Expr, vr *Rep) {
			f.noteItem(or, kr, vr)
			f.emit(&gotree.ExprStmt{X: pyCall("SetItemAny", obj, k, f.dyn(v, vr))})
		}, pyCall("GetItemAny", obj, k), r
	}
	f.refuse(t, codeTarget, "an augmented assignment to an item of %s is not supported yet", typeText(or))
	return nil, nil, nil
}

// stableIndex keeps a key that would be costly or wrong to evaluate twice.
func (f *fn) stableIndex(e gotree.Expr) gotree.Expr {
	if w, r := effects(e); !w && !r {
		return e
	}
	return f.temp(e, "i")
}
