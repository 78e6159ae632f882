package codegen

import (
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// compare lowers a (chained) comparison; each operand is evaluated once, and only when reached.
func (f *fn) compare(e *ast.Compare) (gotree.Expr, *Rep) {
	r := f.builtinRep(e, KBool)
	if len(e.Ops) == 1 && (e.Ops[0] == ast.In || e.Ops[0] == ast.NotIn) {
		if cl := f.enumClassOf(e.Comparators[0]); cl != nil {
			v, vr := f.expr(e.Left, nil)
			if vr = vr.find(); vr.k() == KClass && vr.class == cl && !vr.null {
				return f.always(v, e.Ops[0] == ast.In), r
			}
			f.refuse(e, codeOperator, "`in` an enumeration is supported only for its members")
			return id("false"), r
		}
	}
	if len(e.Ops) == 1 {
		ops := f.inOrder(2, func(i int) operand {
			if i == 0 {
				v, vr := f.expr(e.Left, nil)
				return operand{v, vr}
			}
			v, vr := f.expr(e.Comparators[0], nil)
			return operand{v, vr}
		})
		return f.compareOne(e, 0, ops[0], ops[1], e.Left, e.Comparators[0]), r
	}
	lv, lr := f.expr(e.Left, nil)
	var step func(i int, left operand, lx ast.Expr) gotree.Expr
	step = func(i int, left operand, lx ast.Expr) gotree.Expr {
		last := i == len(e.Ops)-1
		ops := f.inOrder(2, func(k int) operand {
			if k == 0 {
				return left
			}
			rv, rr := f.expr(e.Comparators[i], nil)
			if !last {
				rv = f.temp(rv, "mid")
			}
			return operand{rv, rr}
		})
		left = ops[0]
		rv, rr := ops[1].e, ops[1].r
		if last {
			return f.compareOne(e, i, left, ops[1], lx, e.Comparators[i])
		}
		cond := f.compareOne(e, i, left, operand{rv, rr}, lx, e.Comparators[i])
		var rest gotree.Expr
		pre := f.block(func() { rest = step(i+1, operand{rv, rr}, e.Comparators[i]) })
		if len(pre) == 0 {
			return bin("&&", cond, rest)
		}
		name := f.newTemp("ok")
		f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: ":=", Rhs: []gotree.Expr{cond}})
		pre = append(pre, &gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: "=", Rhs: []gotree.Expr{rest}})
		f.emit(&gotree.If{Cond: id(name), Then: pre})
		return id(name)
	}
	return step(0, operand{lv, lr}, e.Left), r
}

var goCompare = map[ast.CmpOp]string{ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">="}

var bigCompare = map[ast.CmpOp]string{ast.Eq: "Eq", ast.Lt: "Lt", ast.LtE: "Le", ast.Gt: "Gt", ast.GtE: "Ge"}

func (f *fn) compareOne(e *ast.Compare, i int, a, b operand, ax, bx ast.Expr) gotree.Expr {
	c := f.c
	op := e.Ops[i]
	if ops := c.info.Compares[e]; i < len(ops) && ops[i] != nil && ops[i].Func != nil && !ops[i].Func.IsStub() {
		return f.userCompare(e, ops[i], op, a, b)
	}
	switch op {
	case ast.Is, ast.IsNot:
		v := f.identity(e, a, b)
		if op == ast.IsNot {
			return negate(v)
		}
		return v
	case ast.In, ast.NotIn:
		v := f.contains(e, a, b, ax, bx)
		if op == ast.NotIn {
			return negate(v)
		}
		return v
	}
	if p, q := f.plainEnum(a), f.plainEnum(b); numKind(p.r) > 0 && numKind(q.r) > 0 || p.r.find().k() == KStr && q.r.find().k() == KStr {
		a, b = p, q
	}
	ra, rb := a.r.find(), b.r.find()
	eq := op == ast.Eq || op == ast.NotEq
	f.compareFuncs(ra, rb)
	// with None
	if eq && (ra.k() == KNone || rb.k() == KNone) {
		v := f.identity(e, a, b)
		if op == ast.NotEq {
			return negate(v)
		}
		return v
	}
	if !eq {
		a, b = f.operands(op.String(), a, b)
		a, b = f.asNumber(a, ax), f.asNumber(b, bx)
		ra, rb = a.r.find(), b.r.find()
	}
	na, nb := numKind(ra), numKind(rb)
	if na > 0 && nb > 0 {
		switch {
		case ra.k() == KBool && rb.k() == KBool && eq:
			return bin(goCompare[op], a.e, b.e)
		case na == 1 && nb == 1:
			if f.anyBig(a, b) {
				if op == ast.NotEq {
					return negate(method(f.toBig(a), "Eq", f.toBig(b)))
				}
				return method(f.toBig(a), bigCompare[op], f.toBig(b))
			}
			return bin(goCompare[op], f.asInt(a), f.asInt(b))
		case na == 3 && nb == 3, na == 3 && isSmallInt(b), nb == 3 && isSmallInt(a):
			x, y := roundedConsts(f.toFloat(a), f.toFloat(b))
			return bin(goCompare[op], x, y)
		default:
			if op == ast.NotEq {
				return negate(method(f.toReal(a), "Eq", f.toReal(b)))
			}
			return method(f.toReal(a), bigCompare[op], f.toReal(b))
		}
	}
	if ra.k() == KStr && rb.k() == KStr || ra.k() == KBytes && rb.k() == KBytes {
		return bin(goCompare[op], a.e, b.e)
	}
	if eq && ra.k() == KOpt && rb.k() != KOpt && rb.k() == ra.arg(0).k() && (rb.k() == KStr || rb.k() == KBool || rb.k() == KInt && !f.anyBig(b, operand{nil, ra.arg(0)})) {
		v := f.temp(a.e, "v")
		x := bin("&&", sel(v, "OK"), bin("==", sel(v, "V"), b.e))
		if op == ast.NotEq {
			return negate(x)
		}
		return x
	}
	if eq && ra.k() == KClass && rb.k() == KClass && !c.hasEq(ra.class) && !c.hasEq(rb.class) {
		if c.isInterface(ra.class) == c.isInterface(rb.class) && (c.isInterface(ra.class) || ra.class == rb.class) {
			return bin(goCompare[op], a.e, b.e)
		}
	}
	if eq {
		v := pyCall("EqAny", f.dyn(a.e, ra), f.dyn(b.e, rb))
		if !f.comparable(ra) || !f.comparable(rb) {
			f.refuse(e, codeOperator, "comparing %s with %s is not supported yet", typeText(ra), typeText(rb))
		}
		if op == ast.NotEq {
			return negate(v)
		}
		return v
	}
	if !f.comparable(ra) || !f.comparable(rb) {
		f.refuse(e, codeOperator, "ordering %s and %s is not supported yet", typeText(ra), typeText(rb))
	}
	name := map[ast.CmpOp]string{ast.Lt: "LtAny", ast.LtE: "LeAny", ast.Gt: "GtAny", ast.GtE: "GeAny"}[op]
	return pyCall(name, f.dyn(a.e, ra), f.dyn(b.e, rb))
}

// compareFuncs makes functions that are compared objects.
func (f *fn) compareFuncs(a, b *Rep) {
	if a.k() != KNone && b.k() != KNone {
		f.asObject(a, "compared")
		f.asObject(b, "compared")
	}
}

// comparable reports whether the runtime can compare values of a representation.
func (f *fn) comparable(r *Rep) bool {
	switch r.k() {
	case KFunc, KIterable, KClassObj:
		return false
	}
	return true
}

// isSmallInt reports whether an int operand converts to float64 without loss.
func isSmallInt(o operand) bool {
	r := o.r.find()
	if r.k() == KBool {
		return true
	}
	if _, ok := o.e.(*gotree.Lit); ok && r.k() == KInt {
		return r.node.Width() <= 53
	}
	return r.k() == KInt && !r.isBig() && r.node.Width() <= 53
}

// identity lowers `is`.
func (f *fn) identity(e ast.Node, a, b operand) gotree.Expr {
	ra, rb := a.r.find(), b.r.find()
	f.compareFuncs(ra, rb)
	if ra.k() == KNone && rb.k() != KNone {
		a, b, ra, rb = b, a, rb, ra
	}
	if rb.k() == KNone {
		switch ra.k() {
		case KNone:
			return id("true")
		case KOpt:
			return negate(sel(a.e, "OK"))
		case KAny, KNever:
			return bin("==", a.e, id("nil"))
		}
		if ra.k() == KFunc && !ra.null {
			return f.always(a.e, false) // a function that exists
		}
		if isNilable(ra.k()) {
			return bin("==", a.e, id("nil"))
		}
		return f.always(a.e, false)
	}
	switch {
	case ra.k() == KBool && rb.k() == KBool:
		return bin("==", a.e, b.e)
	case ra.k() == rb.k() && isNilable(ra.k()) && ra.k() != KFunc && ra.k() != KIterable && ra.k() != KAny:
		if ra.k() == KClass && ra.class != rb.class && !(f.c.isInterface(ra.class) && f.c.isInterface(rb.class)) {
			return bin("==", f.dyn(a.e, ra), f.dyn(b.e, rb))
		}
		if !f.c.surveying && !sameGo(f.c.goType(ra), f.c.goType(rb)) { // the ints of one are big
			return pyCall("IsAny", f.dyn(a.e, ra), f.dyn(b.e, rb))
		}
		return bin("==", a.e, b.e)
	case ra.k() == KBool && rb.k() == KAny, ra.k() == KAny && rb.k() == KBool, ra.k() == KOpt && rb.k() == KBool, ra.k() == KBool && rb.k() == KOpt:
		return pyCall("IsAny", f.dyn(a.e, ra), f.dyn(b.e, rb))
	case ra.k() == KAny && isNilable(rb.k()) || rb.k() == KAny && isNilable(ra.k()):
		return pyCall("IsAny", f.dyn(a.e, ra), f.dyn(b.e, rb))
	}
	f.refuse(e, codeOperator, "`is` between %s and %s is not supported: the identity of such values is not kept", typeText(ra), typeText(rb))
	return id("false")
}

// or is x || y; x may be missing.
func or(x, y gotree.Expr) gotree.Expr {
	if x == nil {
		return y
	}
	return bin("||", x, y)
}

// contains lowers `in`.
func (f *fn) contains(e *ast.Compare, a, b operand, ax, bx ast.Expr) gotree.Expr {
	c := f.c
	rb := b.r.find()
	if rb.k() == KOpt {
		b = f.unopt(b)
		rb = b.r.find()
	}
	ra := a.r.find()
	if wb, read := effects(b.e); wb || mayRaise(b.e) || read { // Go evaluates the container first
		if wa, _ := effects(a.e); (wa || mayRaise(a.e)) && (wa || wb || mayRaise(b.e)) {
			a.e = f.spillValue(a.e, a.r)
		}
	}
	if el := c.elemRep(rb); el != nil {
		f.asObject(ra, "compared")
		f.asObject(el, "compared")
	}
	switch rb.k() {
	case KStr:
		if ra.k() == KStr {
			return call(&gotree.PkgIdent{Path: "strings", Name: "Contains"}, b.e, a.e)
		}
		if ra.k() == KAny {
			return pyCall("ContainsAny", b.e, a.e)
		}
	case KList, KVarTuple, KSet, KFrozenSet, KDict, KIter, KView:
		el := rb.arg(0)
		if c.canFlow(ra, el) {
			return f.member(rb, b.e, "Contains", f.to(a.e, ra, el))
		}
		if k := rb.k(); k != KView {
			return pyCall("ContainsAny", f.dyn(b.e, rb), f.dyn(a.e, ra))
		}
	case KInt:
		if intClass(rb) != nil && ra.k() == KInt {
			x := f.temp(a.e, "flag")
			return bin("==", bin("&", x, b.e), x)
		}
	case KTuple:
		// membership in a display of constants: a chain of comparisons
		if t, ok := bx.(*ast.Tuple); ok && len(t.Elts) > 0 {
			if comp, ok := b.e.(*gotree.Composite); ok && len(comp.Elts) == len(rb.args) {
				av := f.temp(a.e, "v")
				f.evaluateAll(comp.Elts, rb.args)
				var out gotree.Expr
				fake := &ast.Compare{Ops: []ast.CmpOp{ast.Eq}}
				for i, el := range comp.Elts {
					if ra.k() == KFloat && rb.args[i].k() == KFloat && !isConstDefault(t.Elts[i]) {
						out = or(out, pyCall("Equal", av, el.Value)) // a NaN is in what holds it
						continue
					}
					x := f.compareOne(fake, 0, operand{av, ra}, operand{el.Value, rb.args[i]}, ax, t.Elts[i])
					out = or(out, x)
				}
				return out
			}
		}
		return pyCall("ContainsAny", f.dyn(b.e, rb), f.dyn(a.e, ra))
	case KRange:
		if ra.k() == KInt && !ra.isBig() || ra.k() == KBool {
			return method(b.e, "Contains", f.asInt(a))
		}
		return pyCall("ContainsAny", f.dyn(b.e, rb), f.dyn(a.e, ra))
	case KBytes, KByteArray:
		switch ra.k() {
		case KInt, KBool:
			return method(b.e, "Contains", f.asInt(a))
		case KBytes:
			return method(b.e, "ContainsBytes", a.e)
		case KByteArray:
			return method(b.e, "ContainsBytes", method(a.e, "Bytes"))
		}
		return pyCall("ContainsAny", f.dyn(b.e, rb), f.dyn(a.e, ra))
	case KAny:
		return pyCall("ContainsAny", f.dyn(b.e, rb), f.dyn(a.e, ra))
	case KStub:
		if s, _ := rb.class.Lookup("__contains__"); s != nil && s.Func != nil && s.Func.Stub != nil && !s.Func.Stub.IsIntrinsic {
			v, _ := f.stubMethod(e, s.Func, b.e, rb, []operand{a})
			return v
		}
		if base := c.stubContainer(rb); base != nil {
			return method(b.e, "Contains", f.to(a.e, ra, base.arg(0)))
		}
	case KClass:
		if c.enumInfo(rb.class) {
			break
		}
	}
	f.refuse(e, codeOperator, "`in` is not supported for %s yet", typeText(rb))
	return id("false")
}

// evaluateAll puts the items of a display in variables when evaluating one of them does something: Python evaluates all of them.
func (f *fn) evaluateAll(items []gotree.Elt, reps []*Rep) {
	acts := false
	for _, it := range items[1:] {
		w, _ := effects(it.Value)
		acts = acts || w || mayRaise(it.Value) || takesItems(it.Value)
	}
	if !acts {
		return
	}
	for i, it := range items {
		if !isStable(it.Value) {
			items[i].Value = f.setAside(operand{it.Value, reps[i]})
		}
	}
}

// takesItems reports whether an expression takes an item out of a container, or a value that may be None, and so may fail.
func takesItems(e gotree.Expr) bool {
	takes := false
	gotree.Inspect(e, func(n any) bool {
		if call, ok := n.(*gotree.Call); ok {
			if s, ok := call.Fun.(*gotree.Select); ok && (s.Name == "At" || s.Name == "Must") {
				takes = true
			}
		}
		return !takes
	})
	return takes
}

// canFlow reports whether a value can be converted for a slot without failing: used where Python only compares.
func (c *compiler) canFlow(from, to *Rep) bool {
	from, to = from.find(), to.find()
	fk, tk := from.kind, to.kind
	switch {
	case tk == KAny:
		return true
	case fk == tk && fk == KClass:
		return from.class == to.class || from.class.IsSubclassOf(to.class)
	case fk == tk && fk == KTuple:
		if len(from.args) != len(to.args) {
			return false
		}
		for i := range from.args {
			if !c.canFlow(from.args[i], to.args[i]) {
				return false
			}
		}
		return true
	case fk == tk:
		return from.class == to.class
	case tk == KOpt:
		return fk == KNone || c.canFlow(from, to.args[0])
	case tk == KReal:
		return fk == KInt || fk == KFloat || fk == KBool
	case tk == KFloat:
		return fk == KInt
	case tk == KInt:
		return fk == KBool
	case tk == KBytes:
		return fk == KByteArray
	}
	return false
}

var _ = types.PlainFunc
