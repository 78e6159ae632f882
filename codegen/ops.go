package codegen

import (
	"math"
	"math/big"

	"github.com/py2go/py2go/analysis"
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

const bigBit = analysis.Big

func bin(op string, x, y gotree.Expr) gotree.Expr { return &gotree.Binary{Op: op, X: x, Y: y} }

func (f *fn) binOp(e *ast.BinOp) (gotree.Expr, *Rep) {
	c := f.c
	f.noteAverage(e)
	if op := c.info.Ops[e]; op != nil && op.Func != nil && !op.Func.IsStub() {
		return f.dunderOp(e, op, e.Left, e.Right)
	}
	// (a * b) % m in wide arithmetic
	if e.Op == ast.Mod {
		if l, ok := e.Left.(*ast.BinOp); ok && l.Op == ast.Mult && f.isInt(l.Left) && f.isInt(l.Right) && f.isInt(e.Right) {
			return f.mulMod(e, l)
		}
	}
	ops := f.inOrder(2, func(i int) operand {
		x := e.Left
		if i == 1 {
			x = e.Right
		}
		v, r := f.expr(x, nil)
		return operand{v, r}
	})
	return f.arith(e, e.Op, ops[0], ops[1], e.Left, e.Right, c.typeOf(e))
}

// asNumber takes an operand that is int or bool, or float too, as a number: a bool counts as the int that it is.
func (f *fn) asNumber(o operand, x ast.Expr) operand {
	if x == nil || o.r.find().kind != KAny {
		return o
	}
	u, ok := f.c.typeOf(x).(*types.Union)
	if !ok {
		return o
	}
	name := "int"
	for _, it := range u.Items {
		switch builtinName(it) {
		case "int", "bool":
		case "float":
			name = "float"
		default:
			return o
		}
	}
	var t types.Type = f.c.builtinType("int")
	if name == "float" {
		t = &types.Union{Items: []types.Type{t, f.c.builtinType("float")}}
	}
	want := f.c.exprRep(x, "number", t)
	return operand{f.to(o.e, o.r, want), want}
}

func (f *fn) isInt(e ast.Expr) bool {
	n := builtinName(f.c.typeOf(e))
	return n == "int"
}

// mulMod lowers a * b % m without a big intermediate when all fit in 64 bits.
func (f *fn) mulMod(e, l *ast.BinOp) (gotree.Expr, *Rep) {
	ops := f.inOrder(3, func(i int) operand {
		v, r := f.expr([]ast.Expr{l.Left, l.Right, e.Right}[i], nil)
		return operand{v, r}
	})
	r := f.builtinRep(e, KInt)
	f.c.graph.Bound(ops[2].r.find().node, r.node)
	if f.anyBig(ops...) {
		p := method(f.toBig(ops[0]), "Mul", f.toBig(ops[1]))
		v := method(p, "Mod", f.toBig(ops[2]))
		if r.isBig() {
			return v, r
		}
		return method(v, "Int"), r
	}
	a, b := ops[0].r.find().node.Width(), ops[1].r.find().node.Width()
	if a+b < 63 {
		plain := true // Go's % has the sign of the dividend
		for i, x := range []ast.Expr{l.Left, l.Right, e.Right} {
			plain = plain && (f.nonNegative(x) || ops[i].r.k() == KInt && ops[i].r.find().node.IsNatural())
		}
		if k, ok := f.constOf(e.Right); !ok || k <= 0 {
			plain = false // nor may it be 0
		}
		return f.modExpr(bin("*", f.asInt(ops[0]), f.asInt(ops[1])), f.asInt(ops[2]), plain, e.Right), r
	}
	return pyCall("MulMod", f.asInt(ops[0]), f.asInt(ops[1]), f.asInt(ops[2])), r
}

// asInt is an operand as Go's int, which is what it is wanted as.
func (f *fn) asInt(o operand) gotree.Expr {
	if r := o.r.find(); f.c.surveying && r.kind == KInt {
		f.c.graph.Set(r.node, analysis.Machine, f.reason("wanted as an int"))
	}
	return f.goInt(o)
}

// goInt is an operand as Go's int in arithmetic that is as good with ints of any size.
func (f *fn) goInt(o operand) gotree.Expr { return f.convertIf(o.e, o.r, f.c.plainInt()) }

// plainInt is a representation that stands for Go's int at boundaries.
func (c *compiler) plainInt() *Rep {
	if c.intRep == nil {
		c.intRep = c.newRep(KInt, nil)
		c.floatRep = c.newRep(KFloat, nil)
		c.bigRep = c.newRep(KInt, nil)
		c.graph.Set(c.bigRep.node, analysis.Big, analysis.Reason{Text: "big"})
		c.realRep = c.newRep(KReal, nil)
		c.strRep = c.newRep(KStr, nil)
		c.boolRep = c.newRep(KBool, nil)
		c.anyRep = c.newRep(KAny, nil)
	}
	return c.intRep
}

func (f *fn) toBig(o operand) gotree.Expr {
	f.c.plainInt()
	return f.convertIf(o.e, o.r, f.c.bigRep)
}

func (f *fn) toFloat(o operand) gotree.Expr {
	f.c.plainInt()
	return f.convertIf(o.e, o.r, f.c.floatRep)
}

func (f *fn) toReal(o operand) gotree.Expr {
	f.c.plainInt()
	return f.convertIf(o.e, o.r, f.c.realRep)
}

func (f *fn) anyBig(ops ...operand) bool {
	for _, o := range ops {
		if o.r.isBig() {
			return true
		}
	}
	return false
}

// numKind orders the numeric kinds: bool and int 1, float 3, int|float 2; 0 for others.
func numKind(r *Rep) int {
	switch r.k() {
	case KBool, KInt:
		return 1
	case KReal:
		return 2
	case KFloat:
		return 3
	}
	return 0
}

// unopt takes the value out of an optional operand; None there raises TypeError.
func (f *fn) unopt(o operand) operand {
	r := o.r.find()
	if r.k() == KOpt {
		return operand{method(o.e, "Must"), r.arg(0)}
	}
	return o
}

// opText is an operator as CPython's messages write it.
func opText(e ast.Node, op ast.Operator) string {
	if _, ok := e.(*ast.AugAssign); ok {
		return op.String() + "="
	}
	if op == ast.Pow {
		return "** or pow()"
	}
	return op.String()
}

// operands takes the values out of the optional operands of an operator; None there raises Python's TypeError for the operator.
func (f *fn) operands(sym string, a, b operand) (operand, operand) {
	ra, rb := a.r.find(), b.r.find()
	take := func(o operand, names ...gotree.Expr) operand {
		return operand{method(o.e, "Operand", append([]gotree.Expr{&gotree.Str{Value: sym}}, names...)...), o.r.find().arg(0)}
	}
	none := &gotree.Str{Value: "NoneType"}
	nameOf := func(r *Rep, o operand) gotree.Expr {
		if n := builtinName(r.typ); n != "" && r.k() != KAny {
			return &gotree.Str{Value: n}
		}
		return pyCall("TypeName", f.dyn(o.e, o.r))
	}
	switch {
	case ra.k() == KOpt && rb.k() == KOpt:
		return operand{method(a.e, "Operand", &gotree.Str{Value: sym}, none, pyCall("TypeName", method(b.e, "Any"))), ra.arg(0)},
			take(b, &gotree.Str{Value: typeText(ra.arg(0))}, none)
	case ra.k() == KOpt:
		if w, _ := effects(b.e); w {
			break
		}
		return take(a, none, nameOf(rb, b)), b
	case rb.k() == KOpt:
		if w, _ := effects(a.e); w {
			break
		}
		return a, take(b, nameOf(ra, a), none)
	}
	return f.unopt(a), f.unopt(b)
}

// arith lowers a binary operator on builtin types.
func (f *fn) arith(e ast.Node, op ast.Operator, a, b operand, ax, bx ast.Expr, t types.Type) (gotree.Expr, *Rep) {
	v, r := f.arithOf(e, op, a, b, ax, bx, t)
	if in, ok := t.(*types.Instance); ok && r.k() == KInt && derivesInt(in.Class) {
		flag := f.c.exprRep(e, "flag", t)
		return f.to(v, r, flag), flag
	}
	return v, r
}

func (f *fn) arithOf(e ast.Node, op ast.Operator, a, b operand, ax, bx ast.Expr, t types.Type) (gotree.Expr, *Rep) {
	c := f.c
	a, b = f.operands(opText(e, op), a, b)
	a, b = f.plainEnum(a), f.plainEnum(b)
	if op != ast.BitAnd && op != ast.BitOr && op != ast.BitXor {
		a, b = f.asNumber(a, ax), f.asNumber(b, bx)
	}
	ka, kb := numKind(a.r), numKind(b.r)
	if ka > 0 && kb > 0 {
		switch {
		case ka == 1 && kb == 1 && op == ast.Pow && builtinName(t) == "float":
			return f.floatArith(e, op, a, b)
		case ka == 1 && kb == 1 && !(op == ast.Pow && isUnion(t)):
			return f.intArith(e, op, a, b, ax, bx)
		case ka == 3 || kb == 3 && ka != 2 || kb == 3:
			if op == ast.BitAnd || op == ast.BitOr || op == ast.BitXor || op == ast.LShift || op == ast.RShift {
				break
			}
			return f.floatArith(e, op, a, b)
		default:
			if name := realMethods[op]; name != "" {
				r := c.exprRep(e, "real", nil)
				if r.kind == KAny {
					r.kind = KReal
					if op == ast.Div {
						r.kind = KFloat
					}
					r.typ = t
				}
				c.graph.Enter(r.node, analysis.Unknown)
				c.graph.Set(r.node, analysis.Negative, f.reason("arithmetic on numbers of any kind"))
				return method(f.toReal(a), name, f.toReal(b)), r
			}
		}
	}
	ra, rb := a.r.find(), b.r.find()
	switch op {
	case ast.Add:
		switch {
		case ra.k() == KStr && rb.k() == KStr, ra.k() == KBytes && rb.k() == KBytes:
			return bin("+", a.e, b.e), ra
		case ra.k() == KList && rb.k() == KList:
			r := f.display(e.(ast.Expr), KList, nil)
			c.unify(r.arg(0), ra.arg(0), f.reason("list + list"))
			c.unify(r.arg(0), rb.arg(0), f.reason("list + list"))
			return f.member(r, a.e, "Concat", b.e), r
		case ra.k() == KTuple && rb.k() == KTuple:
			r := c.exprRep(e, "sum", t)
			if r.kind == KTuple && len(r.args) == len(ra.args)+len(rb.args) {
				at, bt := f.temp(a.e, "t"), f.temp(b.e, "t")
				comp := &gotree.Composite{Type: c.goType(r)}
				for i, el := range ra.args {
					comp.Elts = append(comp.Elts, gotree.Elt{Value: f.to(sel(at, tupleField(i)), el, r.args[i])})
				}
				for i, el := range rb.args {
					comp.Elts = append(comp.Elts, gotree.Elt{Value: f.to(sel(bt, tupleField(i)), el, r.args[len(ra.args)+i])})
				}
				return comp, r
			}
			if r.kind == KVarTuple {
				return f.member(r, f.to(a.e, ra, r), "Concat", f.to(b.e, rb, r)), r
			}
		case ra.k() == KVarTuple || rb.k() == KVarTuple:
			r := c.exprRep(e, "sum", t)
			if r.kind == KVarTuple && (ra.k() == KVarTuple || ra.k() == KTuple) && (rb.k() == KVarTuple || rb.k() == KTuple) {
				return f.member(r, f.to(a.e, ra, r), "Concat", f.to(b.e, rb, r)), r
			}
		}
	case ast.Mult:
		if f.hasStubOp(e) {
			break
		}
		if ka == 1 && kb == 0 {
			a, b, ra, rb = b, a, rb, ra
			ka, kb = kb, ka
		}
		if kb == 1 {
			n := f.asInt(b)
			switch ra.k() {
			case KStr:
				return pyCall("StrRepeat", a.e, n), ra
			case KBytes, KVarTuple:
				return f.member(ra, a.e, "Repeat", n), ra
			case KList:
				r := f.display(e.(ast.Expr), KList, ra)
				return f.repeatList(a.e, ra, n), f.unified(r, ra)
			case KTuple:
				r := c.exprRep(e, "repeat", t)
				if r.kind == KVarTuple {
					return f.member(r, f.to(a.e, ra, r), "Repeat", n), r
				}
			}
		}
	case ast.Mod:
		switch ra.k() {
		case KStr:
			arg := f.dyn(b.e, b.r)
			return pyCall("PercentFormat", a.e, arg), ra
		}
	case ast.BitOr, ast.BitAnd, ast.Sub, ast.BitXor:
		if f.hasStubOp(e) {
			break
		}
		name := map[ast.Operator]string{ast.BitOr: "Union", ast.BitAnd: "Intersection", ast.Sub: "Difference", ast.BitXor: "SymmetricDifference"}[op]
		isSet := func(k Kind) bool { return k == KSet || k == KFrozenSet }
		switch {
		case isSet(ra.k()) && isSet(rb.k()):
			c.unify(ra.arg(0), rb.arg(0), f.reason("set operation"))
			return f.member(ra, a.e, name+"Set", b.e), ra
		case ra.k() == KView && ra.view != "Values":
			seq, el := f.seq(b.e, rb)
			if seq == nil || !c.canFlow(el, ra.arg(0)) {
				break
			}
			r := c.exprRep(e, "set", nil)
			if r.kind == KAny {
				r.kind, r.args, r.typ = KSet, []*Rep{ra.arg(0)}, t
			}
			return pyCall("View"+name, a.e, f.mapSeq(seq, el, ra.arg(0))), r
		}
		if ra.k() == KDict && rb.k() == KDict && op == ast.BitOr {
			c.unify(ra, rb, f.reason("dict | dict"))
			return f.member(ra, a.e, "Merge", b.e), ra
		}
	}
	if f.hasStubOp(e) {
		return f.stubOp(e, c.info.Ops[e], a, b, t)
	}
	if ra.k() == KStub || rb.k() == KStub {
		f.refuse(e, codeOperator, "the operator %s is not supported for %s and %s", op, typeText(ra), typeText(rb))
		return id("nil"), c.rep(t)
	}
	if f.isDynamic(ra) || f.isDynamic(rb) {
		if name := dynOps[op]; name != "" && f.dynamicOK(ra) && f.dynamicOK(rb) {
			c.dynOperators = true
			r := c.exprRep(e, "dynamic", &types.Any{})
			v := pyCall(name, f.dyn(a.e, a.r), f.dyn(b.e, b.r))
			if _, isAny := t.(*types.Any); !isAny {
				want := c.exprRep(e, "typed", t)
				return f.to(v, r, want), want
			}
			return v, r
		}
	}
	f.refuse(e, codeOperator, "the operator %s is not supported for %s and %s yet", op, typeText(ra), typeText(rb))
	return id("nil"), c.exprRep(e, "refused", t)
}

// hasStubOp reports whether the checker found an operator method of a library class that has a Go body.
func (f *fn) hasStubOp(e ast.Node) bool {
	x := f.c.info.Ops[e]
	return x != nil && x.Func != nil && x.Func.IsStub() && !isIntrinsic(x.Func)
}

func (f *fn) unified(a, b *Rep) *Rep {
	f.c.unify(a, b, f.reason("same list"))
	return b
}

func (f *fn) isDynamic(r *Rep) bool { return r.k() == KAny }

// dynamicOK reports whether the runtime's dynamic operations know values of a representation.
func (f *fn) dynamicOK(r *Rep) bool {
	switch r.k() {
	case KFunc, KIterable, KTypeParam:
		return false
	}
	return true
}

func isUnion(t types.Type) bool { _, ok := t.(*types.Union); return ok }

var realMethods = map[ast.Operator]string{ast.Add: "Add", ast.Sub: "Sub", ast.Mult: "Mul", ast.Div: "Div", ast.FloorDiv: "FloorDiv",
	ast.Mod: "Mod", ast.Pow: "Pow"}

var dynOps = map[ast.Operator]string{ast.Add: "AddAny", ast.Sub: "SubAny", ast.Mult: "MulAny", ast.Div: "DivAny", ast.FloorDiv: "FloorDivAny",
	ast.Mod: "ModAny", ast.Pow: "PowAny", ast.BitAnd: "AndAny", ast.BitOr: "OrAny", ast.BitXor: "XorAny", ast.LShift: "ShlAny", ast.RShift: "ShrAny"}

// repeatList lowers [x] * n.
func (f *fn) repeatList(e gotree.Expr, r *Rep, n gotree.Expr) gotree.Expr {
	if call, ok := e.(*gotree.Call); ok {
		if p, ok := call.Fun.(*gotree.PkgIdent); ok && p.Name == "NewList" && len(call.Args) == 1 {
			return &gotree.Call{Fun: py("RepeatValue"), TypeArgs: call.TypeArgs, Args: []gotree.Expr{call.Args[0], n}}
		}
	}
	return pyCall("ListRepeat", e, n)
}

// constOf is an int literal's value, when the expression is one.
func (f *fn) constOf(e ast.Expr) (int64, bool) {
	switch e := e.(type) {
	case *ast.Constant:
		if e.Kind == ast.ConstInt && e.BigInt == nil {
			return e.Int, true
		}
	case *ast.UnaryOp:
		if e.Op == ast.USub {
			if n, ok := f.constOf(e.Operand); ok {
				return -n, true
			}
		}
	}
	return 0, false
}

// constWidth is the width of a constant, for package analysis; at least a bit.
func constWidth(n int64) float64 { return max(math.Log2(math.Abs(float64(n))), 1) }

// factorWidth is the width that a product with a constant adds; 0 for the factors 0, 1 and -1.
func factorWidth(n int64) float64 { return max(math.Log2(math.Abs(float64(n))), 0) }

func bitLen(n int64) int {
	if n < 0 {
		n = -n
	}
	w := 0
	for ; n > 0; n >>= 1 {
		w++
	}
	return w
}

// isFree reports whether it makes no difference if an expression is evaluated: it calls nothing and cannot fail.
func isFree(e gotree.Expr) bool {
	free := true
	gotree.Inspect(e, func(n any) bool {
		switch n.(type) {
		case *gotree.Call, *gotree.Index, *gotree.SliceOf, *gotree.Assert:
			free = false
		}
		return free
	})
	return free
}

// intArith lowers an operator on ints (and bools, which count as 0 and 1).
func (f *fn) intArith(e ast.Node, op ast.Operator, a, b operand, ax, bx ast.Expr) (gotree.Expr, *Rep) {
	c := f.c
	g := c.graph
	why := f.reason("grows by " + op.String())
	if a.r.k() == KBool && b.r.k() == KBool && (op == ast.BitAnd || op == ast.BitOr || op == ast.BitXor) {
		if op != ast.BitXor && !isFree(b.e) { // && and || would not evaluate it
			if !isStable(a.e) {
				a.e = f.temp(a.e, "left")
			}
			b.e = f.temp(b.e, "right")
		}
		switch op {
		case ast.BitAnd:
			return bin("&&", a.e, b.e), a.r
		case ast.BitOr:
			return bin("||", a.e, b.e), a.r
		}
		return bin("!=", a.e, b.e), a.r
	}
	if op == ast.Div {
		r := f.builtinRep(e, KFloat)
		if f.anyBig(a, b) {
			return method(f.toBig(a), "TrueDiv", f.toBig(b)), r
		}
		if k, ok := f.constOf(bx); ok && k != 0 && bitLen(k) <= 53 && a.r.find().node.Width() <= 53 {
			return rounded("/", floatConv(f.asInt(a)), &gotree.Lit{Text: intText(k)}), r
		}
		return pyCall("TrueDiv", f.asInt(a), f.asInt(b)), r
	}
	r := f.builtinRep(e, KInt)
	an, bn := f.intNode(a, ax), f.intNode(b, bx)
	ka, isConstA := f.constOf(ax)
	kb, isConstB := f.constOf(bx)
	plain := func() bool { return r.node.Fits() && !f.anyBig(a, b) && !r.isBig() }
	g.Passing(r.node)
	if isConstA && ka < 0 || isConstB && kb < 0 {
		g.Set(r.node, analysis.Signed, why)
	}
	switch op {
	case ast.Add, ast.Sub:
		if !f.isAverage(e) {
			grow := func(x, y *analysis.Node, width float64) {
				if op == ast.Sub {
					g.Sub(r.node, x, y, width, why)
				} else {
					g.Add(r.node, x, y, width, f.usedOnce(e, ax) && f.usedOnce(e, bx), why)
				}
			}
			switch {
			case isConstB:
				grow(an, nil, constWidth(kb))
			case isConstA:
				grow(bn, nil, constWidth(ka))
			default:
				grow(an, bn, 0)
			}
			least, known := f.atLeast(ax)
			down := op == ast.Sub && isConstB && kb >= 0 && known && least >= math.MinInt64+kb
			if op == ast.Sub && !(down && least >= kb) {
				g.Set(r.node, analysis.Signed, why)
			}
			if down && !f.anyBig(a) && !r.isBig() {
				return bin("-", f.goInt(a), f.goInt(b)), r
			}
			if op == ast.Sub {
				if !isConstB && !bn.IsNatural() {
					g.Set(r.node, analysis.Negative, f.reason("a difference"))
				}
			}
		} else {
			g.Flow(an, r.node)
			g.Flow(bn, r.node)
			if op == ast.Sub {
				g.Set(r.node, analysis.Signed, why)
			}
		}
		name, sym := "Add", "+"
		if op == ast.Sub {
			name, sym = "Sub", "-"
		}
		if plain() {
			return bin(sym, f.goInt(a), f.goInt(b)), r
		}
		return f.intOp(name, a, b, r), r
	case ast.Mult:
		switch {
		case isConstB:
			g.Mul(r.node, an, nil, factorWidth(kb), why)
		case isConstA:
			g.Mul(r.node, bn, nil, factorWidth(ka), why)
		default:
			g.Mul(r.node, an, bn, 0, why)
		}
		if plain() {
			return bin("*", f.goInt(a), f.goInt(b)), r
		}
		return f.intOp("Mul", a, b, r), r
	case ast.FloorDiv:
		if isConstB && kb > 1 {
			g.Div(r.node, an, constWidth(kb), why)
		} else {
			g.Bound(an, r.node)
		}
		if !isConstB {
			g.Set(r.node, analysis.Signed, why)
		}
		if isConstB && kb > 0 && !f.anyBig(a) && !r.isBig() {
			switch {
			case f.nonNegative(ax) || an.IsNatural():
				return bin("/", f.asInt(a), &gotree.Lit{Text: intText(kb)}), r
			case kb&(kb-1) == 0:
				// a shift rounds down, as Python does
				return bin(">>", f.asInt(a), intLit(bitLen(kb)-1)), r
			}
		}
		if !f.anyBig(a, b) {
			return f.wrapBig(pyCall("FloorDiv", f.asInt(a), f.asInt(b)), r), r
		}
		return f.narrowBig(method(f.toBig(a), "FloorDiv", f.toBig(b)), r), r
	case ast.Mod:
		if isConstB {
			g.EnterNatural(r.node, bitLen(kb))
		} else {
			g.Bound(bn, r.node)
		}
		if f.anyBig(a, b) {
			return f.narrowBig(method(f.toBig(a), "Mod", f.toBig(b)), r), r
		}
		return f.wrapBig(f.modExpr(f.asInt(a), f.asInt(b), (f.nonNegative(ax) || an.IsNatural()) && isConstB && kb > 0, bx), r), r
	case ast.Pow:
		if !isConstB && c.surveying {
			c.powers = append(c.powers, power{e, bn})
		}
		if isConstB && kb == 2 {
			switch ax.(type) {
			case *ast.Name, *ast.Constant:
				g.Mul(r.node, an, an, 0, why)
				if plain() {
					return bin("*", f.goInt(a), f.goInt(a)), r
				}
				return f.intOp("Mul", a, a, r), r
			}
		}
		if isConstB && kb >= 0 && isConstA {
			// a constant power: its width is known
			w := int(float64(kb)*constWidth(ka)) + 1
			if w > 62 {
				g.Set(r.node, analysis.Big|analysis.Huge, why)
			} else {
				g.EnterLiteral(r.node, w)
			}
		} else if isConstB && kb >= 0 && kb <= 3 {
			g.Mul(r.node, an, an, 0, why)
			g.Mul(r.node, r.node, nil, 64, why)
		} else {
			g.Set(r.node, analysis.Big, f.reason("a power may leave 64 bits"))
			g.Set(r.node, analysis.Signed, why)
		}
		if r.isBig() {
			return method(f.toBig(a), "Pow", f.toBig(b)), r
		}
		if isConstA && isConstB && kb >= 0 && ka >= 0 {
			return &gotree.Lit{Text: new(big.Int).Exp(big.NewInt(ka), big.NewInt(kb), nil).String()}, r
		}
		return pyCall("Pow", f.asInt(a), f.asInt(b)), r
	case ast.LShift:
		if isConstB && kb >= 0 && kb < 63 {
			g.Shl(r.node, an, int(kb), why)
			if plain() {
				return bin("<<", f.asInt(a), f.asInt(b)), r
			}
		} else if isConstA && ka == 1 {
			// 1 << n is nearly always a mask; the shift is checked
			g.Set(r.node, analysis.Big, f.reason("a shift may leave 64 bits"))
		} else {
			g.Set(r.node, analysis.Big, f.reason("a shift may leave 64 bits"))
		}
		if r.isBig() {
			return method(f.toBig(a), "Shl", f.asInt(b)), r
		}
		return pyCall("Shl", f.asInt(a), f.asInt(b)), r
	case ast.RShift:
		if isConstB && kb > 0 {
			g.Div(r.node, an, float64(kb), why)
		} else {
			g.Bound(an, r.node)
		}
		if a.r.isBig() {
			return f.narrowBig(method(f.toBig(a), "Shr", f.asInt(b)), r), r
		}
		if isConstB && kb >= 0 && kb < 64 {
			return f.wrapBig(bin(">>", f.asInt(a), f.asInt(b)), r), r
		}
		return f.wrapBig(pyCall("Shr", f.asInt(a), f.asInt(b)), r), r
	case ast.BitAnd, ast.BitOr, ast.BitXor:
		switch {
		case op == ast.BitAnd && isConstB && kb >= 0:
			g.EnterNatural(r.node, bitLen(kb))
		case op == ast.BitAnd && isConstA && ka >= 0:
			g.EnterNatural(r.node, bitLen(ka))
		default:
			g.Flow(an, r.node)
			g.Flow(bn, r.node)
		}
		if f.anyBig(a, b) || r.isBig() {
			name := map[ast.Operator]string{ast.BitAnd: "And", ast.BitOr: "Or", ast.BitXor: "Xor"}[op]
			return f.narrowBig(method(f.toBig(a), name, f.toBig(b)), r), r
		}
		sym := map[ast.Operator]string{ast.BitAnd: "&", ast.BitOr: "|", ast.BitXor: "^"}[op]
		return bin(sym, f.asInt(a), f.asInt(b)), r
	}
	f.refuse(e, codeOperator, "the operator %s is not supported for ints", op)
	return id("nil"), r
}

func intText(n int64) string { return (&gotree.Lit{Text: itoa(n)}).Text }

func floatConv(e gotree.Expr) gotree.Expr {
	if l, ok := e.(*gotree.Lit); ok {
		return &gotree.Lit{Text: l.Text + ".0"}
	}
	return &gotree.Conv{Type: named("float64"), X: e}
}

// intNode is the slot of an int operand; a bool is a value of one bit.
func (f *fn) intNode(o operand, x ast.Expr) *analysis.Node {
	r := o.r.find()
	if r.k() == KInt {
		return r.node
	}
	n := f.c.exprRep(x, "bit", nil).node
	f.c.graph.EnterNatural(n, 1)
	return n
}

// intOp is a checked operation on ints, or one of py.Int when the result is big.
func (f *fn) intOp(name string, a, b operand, r *Rep) gotree.Expr {
	if r.isBig() {
		return method(f.toBig(a), name, f.toBig(b))
	}
	return pyCall(name, f.goInt(a), f.goInt(b))
}

func (f *fn) wrapBig(e gotree.Expr, r *Rep) gotree.Expr {
	if r.isBig() {
		return bigOf(e)
	}
	return e
}

func (f *fn) narrowBig(e gotree.Expr, r *Rep) gotree.Expr {
	if r.isBig() {
		return e
	}
	return method(e, "Int")
}

// modExpr is a % b; Go's own operator serves when both are known not to be negative.
func (f *fn) modExpr(a, b gotree.Expr, plain bool, bx ast.Expr) gotree.Expr {
	if plain {
		return bin("%", a, b)
	}
	if k, ok := f.constOf(bx); ok && k == 2 {
		return bin("&", a, intLit(1))
	}
	return pyCall("Mod", a, b)
}

// nonNegative reports whether an int expression is known not to be negative.
func (f *fn) nonNegative(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.Constant:
		n, ok := f.constOf(e)
		return ok && n >= 0
	case *ast.Call:
		if ci := f.c.info.Calls[e]; ci != nil && ci.Func != nil && ci.Func.IsStub() && (ci.Func.Name == "len" || ci.Func.Name == "ord" || ci.Func.Name == "abs") {
			return true
		}
	case *ast.Name:
		if s := f.c.info.Names[e]; s != nil {
			return f.c.nonNegSyms[s]
		}
	case *ast.BinOp:
		switch e.Op {
		case ast.Add, ast.Mult, ast.FloorDiv:
			return f.nonNegative(e.Left) && f.nonNegative(e.Right)
		case ast.RShift:
			return f.nonNegative(e.Left)
		case ast.BitAnd:
			return f.nonNegative(e.Left) || f.nonNegative(e.Right)
		case ast.Mod:
			if k, ok := f.constOf(e.Right); ok && k > 0 {
				return true
			}
			return f.nonNegative(e.Right)
		}
	}
	return false
}

// isAverage recognises sums that are halved at once: (lo + hi) // 2, lo + (hi - lo) // 2. They don't grow.
func (f *fn) isAverage(e ast.Node) bool { return f.averages[e] }

func (f *fn) noteAverage(e *ast.BinOp) {
	halves := func(x ast.Expr) *ast.BinOp {
		b, ok := x.(*ast.BinOp)
		if !ok {
			return nil
		}
		k, isK := f.constOf(b.Right)
		if isK && (b.Op == ast.FloorDiv && k >= 2 || b.Op == ast.RShift && k >= 1) {
			return b
		}
		return nil
	}
	if f.averages == nil {
		f.averages = map[ast.Node]bool{}
	}
	if b := halves(e); b != nil {
		if s, ok := b.Left.(*ast.BinOp); ok && (s.Op == ast.Add || s.Op == ast.Sub) {
			f.averages[s] = true
		}
	}
	if e.Op == ast.Add {
		if b := halves(e.Right); b != nil {
			if s, ok := b.Left.(*ast.BinOp); ok && s.Op == ast.Sub {
				f.averages[e] = true
			}
		}
	}
}

func (f *fn) floatArith(e ast.Node, op ast.Operator, a, b operand) (gotree.Expr, *Rep) {
	r := f.builtinRep(e, KFloat)
	x, y := f.toFloat(a), f.toFloat(b)
	switch op {
	case ast.Add:
		return constFloat(bin("+", fused(x), fused(y))), r
	case ast.Sub:
		return constFloat(bin("-", fused(x), fused(y))), r
	case ast.Mult:
		return constFloat(bin("*", x, y)), r
	case ast.Div:
		if l, ok := y.(*gotree.Lit); ok && l.Text != "0.0" && l.Text != "0" {
			return constFloat(bin("/", x, y)), r
		}
		return pyCall("FloatDiv", x, y), r
	case ast.FloorDiv:
		return pyCall("FloatFloorDiv", x, y), r
	case ast.Mod:
		return pyCall("FloatMod", x, y), r
	case ast.Pow:
		if l, ok := y.(*gotree.Lit); ok && (l.Text == "2.0" || l.Text == "2") {
			return pyCall("FloatSquare", x), r
		}
		return pyCall("FloatPow", x, y), r
	}
	f.refuse(e, codeOperator, "the operator %s is not supported for floats", op)
	return id("nil"), r
}

// rounded is x op y. Go evaluates constant expressions exactly; a conversion rounds each operation, as Python does.
func rounded(op string, x, y gotree.Expr) gotree.Expr {
	e := bin(op, x, y)
	if isFloatConst(x) && isFloatConst(y) {
		return &gotree.Conv{Type: named("float64"), X: e}
	}
	return e
}

// isFloatConst reports whether Go takes an expression for a constant.
func isFloatConst(e gotree.Expr) bool {
	switch e := e.(type) {
	case *gotree.Lit, *gotree.PkgIdent:
		return true
	case *gotree.Unary:
		return isFloatConst(e.X)
	case *gotree.Conv:
		return isFloatConst(e.X)
	}
	return false
}

// fused keeps Go from fusing a product into a sum, which would round once instead of twice.
func fused(e gotree.Expr) gotree.Expr {
	if b, ok := e.(*gotree.Binary); ok && b.Op == "*" {
		return &gotree.Conv{Type: named("float64"), X: e}
	}
	return e
}

func (f *fn) unaryOp(e *ast.UnaryOp) (gotree.Expr, *Rep) {
	c := f.c
	if e.Op == ast.Not {
		return negate(f.cond(e.Operand)), f.builtinRep(e, KBool)
	}
	if op := c.info.Ops[e]; op != nil && op.Func != nil && !op.Func.IsStub() {
		return f.dunderOp(e, op, e.Operand, nil)
	}
	v, r := f.expr(e.Operand, nil)
	o := f.unopt(operand{v, r})
	v, r = o.e, o.r.find()
	if f.hasStubOp(e) {
		return f.stubMethod(e, c.info.Ops[e].Func, v, r, nil)
	}
	switch r.k() {
	case KBool, KInt:
		out := f.builtinRep(e, KInt)
		if r.k() == KInt {
			c.graph.Flow(r.node, out.node)
		} else {
			c.graph.EnterNatural(out.node, 1)
		}
		c.graph.Passing(out.node)
		if e.Op != ast.UAdd {
			c.graph.Set(out.node, analysis.Signed, f.reason("the sign changes"))
		}
		if r.isBig() || out.isBig() {
			x := f.toBig(operand{v, r})
			switch e.Op {
			case ast.USub:
				return method(x, "Neg"), out
			case ast.Invert:
				return method(x, "Invert"), out
			}
			return x, out
		}
		v = f.goInt(operand{v, r})
		switch e.Op {
		case ast.USub:
			c.graph.Set(out.node, analysis.Negative, f.reason("a negative number"))
			if isLit(v) || r.node.Width() < 63 {
				return &gotree.Unary{Op: "-", X: v}, out
			}
			return pyCall("Neg", v), out
		case ast.Invert:
			return &gotree.Unary{Op: "^", X: v}, out
		}
		return v, out
	case KFloat:
		if e.Op == ast.USub {
			if l, ok := v.(*gotree.Lit); ok {
				if l.Text == "0.0" {
					return pyCall("NegZero"), r
				}
			}
			return &gotree.Unary{Op: "-", X: v}, r
		}
		if e.Op == ast.UAdd {
			return v, r
		}
	case KReal:
		if e.Op == ast.USub {
			return method(v, "Neg"), r
		}
		if e.Op == ast.UAdd {
			return v, r
		}
	case KAny:
		c.dynOperators = true
		name := map[ast.UnaryOperator]string{ast.USub: "NegAny", ast.UAdd: "PosAny", ast.Invert: "InvertAny"}[e.Op]
		return pyCall(name, v), c.exprRep(e, "dynamic", &types.Any{})
	}
	f.refuse(e, codeOperator, "the operator %s is not supported for %s yet", e.Op, typeText(r))
	return id("nil"), c.repOf(e)
}
