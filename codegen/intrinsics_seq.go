package codegen

import (
	"github.com/py2go/py2go/analysis"
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

func sumCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	c := f.c
	if hasStar(e.Args) || !onlyKeywords(e, "start") || len(e.Args) == 0 {
		return nil, nil, false
	}
	start := keyword(e, "start")
	if len(e.Args) == 2 {
		start = e.Args[1]
	}
	seq, el := f.seqOf(e.Args[0], nil)
	if seq == nil {
		return nil, nil, false
	}
	el = el.find()
	sv, sr := gotree.Expr(intLit(0)), c.intRep
	if start != nil {
		sv, sr = f.expr(start, nil)
	}
	sr = sr.find()
	switch {
	case (el.k() == KInt || el.k() == KBool) && (sr.k() == KInt || sr.k() == KBool):
		out := f.builtinRep(e, KInt)
		why := f.reason("a sum grows")
		node := f.c.exprRep(e, "bit", nil).node
		if el.k() == KInt {
			node = el.node
		} else {
			c.graph.EnterNatural(node, 1)
			seq = f.mapSeq(seq, el, f.intResult(e.Func, 1))
		}
		// a sum of at most 2**47 terms
		once := false
		c.graph.Passing(out.node)
		if gen, ok := e.Args[0].(*ast.GeneratorExp); ok {
			once = f.usedOnce(gen, gen.Elt)
			c.graph.Passing(node)
		}
		c.graph.Sum(out.node, node, once, why)
		if sr.k() == KInt {
			c.graph.Flow(sr.node, out.node)
		}
		if el.isBig() || out.isBig() {
			if !el.isBig() {
				return bigSum(seq, f.toBig(operand{sv, sr}), false), out, true
			}
			x := bigSum(seq, f.toBig(operand{sv, sr}), true)
			if out.isBig() {
				return x, out, true
			}
			return method(x, "Int"), out, true
		}
		if l, ok := sv.(*gotree.Lit); ok && l.Text == "0" {
			return pyCall("SumInt", seq), out, true
		}
		return pyCall("Add", pyCall("SumInt", seq), f.asInt(operand{sv, sr})), out, true
	case el.k() == KFloat && (sr.k() == KFloat || sr.k() == KInt && isZeroLit(sv)):
		t := c.typeOf(e)
		if u, ok := t.(*types.Union); ok && isNumericUnion(u) && start == nil {
			// an empty sum is the int 0
			out := c.repOf(e)
			if out.kind == KReal {
				return pyCall("SumFloatReal", seq), out, true
			}
		}
		return pyCall("SumFloat", seq, f.toFloat(operand{sv, sr})), f.builtinRep(e, KFloat), true
	case el.k() == KReal && (sr.k() == KFloat || sr.k() == KInt || sr.k() == KReal):
		out := c.exprRep(e, "real", nil)
		if out.kind == KAny {
			out.kind = KReal
		}
		return pyCall("SumReal", seq, f.toReal(operand{sv, sr})), out, true
	}
	return f.typed(e, f.dynCall("SumAny", f.mapSeq(seq, el, c.anyRep), f.dyn(sv, sr)))
}

func bigSum(seq, start gotree.Expr, big bool) gotree.Expr {
	if big {
		return pyCall("SumBig", seq, start)
	}
	return pyCall("SumIntBig", seq, start)
}

func isZeroLit(e gotree.Expr) bool { l, ok := e.(*gotree.Lit); return ok && l.Text == "0" }

func isNumericUnion(u *types.Union) bool {
	return len(u.Items) == 2 && isNumericPair(u.Items[0], u.Items[1])
}

func anyAllCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if len(e.Args) != 1 || !simpleArgs(e) {
		return nil, nil, false
	}
	name, _ := f.stubCallName(e)
	r := f.builtinRep(e, KBool)
	if g, ok := e.Args[0].(*ast.GeneratorExp); ok {
		// a loop that stops at the first answer
		flag := f.newTemp(name + "Of")
		hit := name == "any"
		f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(flag)}, Op: ":=", Rhs: []gotree.Expr{id(boolText(!hit))}})
		if len(g.Generators) == 1 {
			f.generators(g, g.Generators, 0, func() {
				cond := f.cond(g.Elt)
				if !hit {
					cond = negate(cond)
				}
				f.emit(&gotree.If{Cond: cond, Then: []gotree.Stmt{
					&gotree.Assign{Lhs: []gotree.Expr{id(flag)}, Op: "=", Rhs: []gotree.Expr{id(boolText(hit))}}, &gotree.Branch{Tok: "break"}}})
			})
			return id(flag), r, true
		}
		(*f.out) = (*f.out)[:len(*f.out)-1]
	}
	seq, el := f.seqOf(e.Args[0], nil)
	if seq == nil {
		return nil, nil, false
	}
	_ = el
	return pyCall(map[string]string{"any": "AnyTrue", "all": "AllTrue"}[name], seq), r, true
}

// iterResult wraps a sequence as an iterator of the type the checker gave, with the elements' representation.
func (f *fn) iterResult(e ast.Expr, seq gotree.Expr, el *Rep) (gotree.Expr, *Rep, bool) {
	r := f.c.exprRep(e, "iterator", nil)
	if r.kind == KAny {
		r.kind, r.args, r.typ = KIter, []*Rep{el}, f.c.typeOf(e)
	}
	if !f.c.surveying {
		seq = f.mapSeq(seq, el, r.arg(0)) // elements held as any were taken out
	}
	return pyCall("NewIter", seq), r, true
}

// pairRep is the tuple of elements that zip and enumerate give.
func (f *fn) pairRep(e ast.Node, els ...*Rep) *Rep {
	r := f.c.exprRep(e, "tuple", nil)
	if r.kind == KAny {
		r.kind, r.args = KTuple, els
	}
	return r
}

func enumerateCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if hasStar(e.Args) || !onlyKeywords(e, "start") || len(e.Args) == 0 {
		return nil, nil, false
	}
	start := keyword(e, "start")
	if len(e.Args) == 2 {
		start = e.Args[1]
	}
	seq, el := f.seqOf(e.Args[0], nil)
	if seq == nil {
		return nil, nil, false
	}
	n := gotree.Expr(intLit(0))
	idx := f.c.exprRep(e, "index", f.c.builtinType("int"))
	f.c.graph.MarkIndex(idx.node)
	f.c.graph.Enter(idx.node, 47)
	if start != nil {
		v, r := f.expr(start, nil)
		n = f.asInt(f.unopt(operand{v, r}))
	}
	return f.iterResult(e, pyCall("Enumerate", seq, n), f.pairRep(e, idx, el))
}

func zipCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if hasStar(e.Args) {
		if len(e.Args) == 1 && len(e.Keywords) == 0 {
			// zip(*rows): columns as tuples of any length
			st := e.Args[0].(*ast.Starred)
			v, r := f.expr(st.Value, nil)
			rows, rowEl := f.seq(v, r)
			if rows == nil {
				return nil, nil, false
			}
			rowEl = rowEl.find()
			inner := f.c.elemRep(rowEl)
			if inner == nil {
				return nil, nil, false
			}
			n := f.newTemp("row")
			var body []gotree.Stmt
			saved := f.out
			f.out = &body
			seq, _ := f.seq(id(n), rowEl)
			f.out = saved
			body = append(body, &gotree.Return{Results: []gotree.Expr{seq}})
			fun := &gotree.FuncLit{Params: []gotree.Param{{Name: n, Type: f.c.goType(rowEl)}}, Results: []gotree.Param{{Type: &gotree.Named{Path: "iter", Name: "Seq", Args: []gotree.Type{f.c.goType(inner)}}}}, Body: body}
			t := f.c.exprRep(e, "column", nil)
			if t.kind == KAny {
				t.kind, t.args = KVarTuple, []*Rep{inner}
			}
			return f.iterResult(e, pyCall("ZipRows", pyCall("MapSeq", fun, rows)), t)
		}
		return nil, nil, false
	}
	strict := false
	if k := keyword(e, "strict"); k != nil {
		c, ok := k.(*ast.Constant)
		if !ok || c.Kind != ast.ConstBool {
			return nil, nil, false
		}
		strict = c.Bool
	}
	n := len(e.Args)
	if n > 8 || !onlyKeywords(e, "strict") {
		return nil, nil, false
	}
	if n == 0 {
		return f.iterResult(e, &gotree.Call{Fun: py("Values"), TypeArgs: []gotree.Type{pyNamed("Tuple0")}}, f.pairRep(e))
	}
	seqs := make([]gotree.Expr, n)
	els := make([]*Rep, n)
	ops := f.inOrder(n, func(i int) operand {
		s, el := f.seqOf(e.Args[i], nil)
		seqs[i], els[i] = s, el
		return operand{s, nil}
	})
	for i := range ops {
		if ops[i].e == nil || els[i] == nil {
			return nil, nil, false
		}
		seqs[i] = ops[i].e
	}
	name := "Zip"
	if strict && n > 1 {
		name = "ZipStrict"
	}
	if n != 2 {
		name += itoa(int64(n))
	}
	return f.iterResult(e, pyCall(name, seqs...), f.pairRep(e, els...))
}

func mapCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if !simpleArgs(e) || len(e.Args) < 2 || len(e.Args) > 5 {
		return nil, nil, false
	}
	var seqs []gotree.Expr
	var els []*Rep
	for _, a := range e.Args[1:] {
		s, el := f.seqOf(a, nil)
		if s == nil {
			return nil, nil, false
		}
		seqs = append(seqs, s)
		els = append(els, el)
	}
	fun, ret := f.funcArg(e.Args[0], els)
	if fun == nil {
		return id("nil"), f.c.repOf(e), true
	}
	name := "MapSeq"
	if len(seqs) > 1 {
		name = "Map" + itoa(int64(len(seqs)))
	}
	return f.iterResult(e, pyCall(name, append([]gotree.Expr{fun}, seqs...)...), ret)
}

func filterCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if !simpleArgs(e) || len(e.Args) != 2 {
		return nil, nil, false
	}
	seq, el := f.seqOf(e.Args[1], nil)
	if seq == nil {
		return nil, nil, false
	}
	if isNoneConst(e.Args[0]) {
		return f.iterResult(e, pyCall("FilterTrue", seq), el)
	}
	fun, ret := f.funcArg(e.Args[0], []*Rep{el})
	if fun == nil {
		return id("nil"), f.c.repOf(e), true
	}
	if ret.find().k() != KBool {
		n := f.newTemp("x")
		lit := &gotree.FuncLit{Params: []gotree.Param{{Name: n, Type: f.c.goType(el)}}, Results: []gotree.Param{{Type: named("bool")}}}
		fun = f.temp(fun, "test")
		lit.Body = f.block(func() {
			f.emit(&gotree.Return{Results: []gotree.Expr{f.truth(call(fun, id(n)), ret)}})
		})
		fun = lit
	}
	return f.iterResult(e, pyCall("FilterSeq", fun, seq), el)
}

func sortedCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if hasStar(e.Args) || len(e.Args) != 1 || !onlyKeywords(e, "key", "reverse") {
		return nil, nil, false
	}
	r := f.container(e, KList, want)
	seq, el := f.seqOf(e.Args[0], nil)
	if seq == nil {
		return nil, nil, false
	}
	seq = f.mapSeq(seq, el, r.arg(0))
	key, rev := f.sortOptions(e, r.arg(0))
	if key == nil && keyword(e, "key") != nil && !isNoneConst(keyword(e, "key")) {
		return id("nil"), r, true
	}
	if key != nil {
		return pyCall("SortedKey", seq, key, rev), r, true
	}
	if x, ok := seq.(*gotree.Call); ok && isPyFunc(x.Fun, "IterAny") {
		return pyCall("SortedAny", x.Args[0], rev), r, true
	}
	return pyCall("Sorted", seq, rev), r, true
}

// isPyFunc reports whether an expression names a function of the runtime.
func isPyFunc(e gotree.Expr, name string) bool {
	p, ok := e.(*gotree.PkgIdent)
	return ok && p.Path == pyPath && p.Name == name
}

// sortOptions lowers key= and reverse=.
func (f *fn) sortOptions(e *ast.Call, el *Rep) (key, rev gotree.Expr) {
	rev = id("false")
	if x := keyword(e, "key"); x != nil && !isNoneConst(x) {
		key, _ = f.keyFunc(e, x, el)
	}
	if x := keyword(e, "reverse"); x != nil {
		rev = f.cond(x)
	}
	return
}

func reversedCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if !simpleArgs(e) || len(e.Args) != 1 {
		return nil, nil, false
	}
	v, r := f.object(e.Args[0])
	switch r.k() {
	case KList, KRange, KBytes, KByteArray:
		el := f.c.elemRep(r)
		return f.iterResult(e, f.member(r, v, "Reversed"), el)
	case KDict, KView:
		return f.iterResult(e, f.member(r, v, "Reversed"), r.arg(0))
	case KStr:
		none := func() gotree.Expr { return &gotree.Call{Fun: py("None"), TypeArgs: []gotree.Type{named("int")}} }
		return f.iterResult(e, pyCall("Chars", pyCall("StrSlice", v, none(), none(), pyCall("Some", intLit(-1)))), f.c.elemRep(r))
	case KVarTuple, KTuple, KStub:
		seq, el := f.seq(v, r)
		if seq != nil {
			return f.iterResult(e, pyCall("ListReversed", pyCall("ToList", seq)), el)
		}
	}
	return nil, nil, false
}

func iterCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if !simpleArgs(e) || len(e.Args) > 2 {
		return nil, nil, false
	}
	if len(e.Args) == 2 {
		var ret *Rep
		ops := f.inOrder(2, func(i int) operand {
			if i == 0 {
				var fun gotree.Expr
				fun, ret = f.funcArg(e.Args[0], nil)
				return operand{fun, f.c.anyRep}
			}
			v, r := f.expr(e.Args[1], nil)
			return operand{f.dyn(v, r), f.c.anyRep}
		})
		if ops[0].e == nil {
			return id("nil"), f.c.repOf(e), true
		}
		return f.iterResult(e, pyCall("IterUntil", ops[0].e, ops[1].e), ret)
	}
	v, r := f.object(e.Args[0])
	if r.k() == KIter {
		return v, r, true
	}
	if it, el := f.userIter(e.Args[0], v, r); it != nil {
		return f.iterResult(e, it, el)
	}
	seq, el := f.seq(v, r)
	if seq == nil {
		return nil, nil, false
	}
	return f.iterResult(e, seq, el)
}

func nextCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	c := f.c
	if !simpleArgs(e) || len(e.Args) < 1 || len(e.Args) > 2 {
		return nil, nil, false
	}
	v, r := f.object(e.Args[0])
	if r.k() == KClass {
		if s, _ := r.class.Lookup("__next__"); s != nil && s.Func != nil && !s.Func.IsStub() && len(e.Args) == 1 {
			x, xr := f.dunderCall(e, s.Func, operand{v, r})
			return x, xr, true
		}
	}
	if r.k() == KStub && len(e.Args) == 1 {
		if s, _ := r.class.Lookup("__next__"); s != nil && s.Func != nil {
			x, xr := f.stubMethod(e, s.Func, v, r, nil)
			return x, xr, true
		}
	}
	if r.k() != KIter {
		return nil, nil, false
	}
	if len(e.Args) == 1 {
		return pyCall("Next1", v), r.arg(0), true
	}
	out := c.repOf(e)
	if isNoneConst(e.Args[1]) {
		if out.find().kind == KOpt && !c.surveying && sameGo(c.goType(out.arg(0)), c.goType(r.arg(0))) {
			return pyCall("NextOpt", v), out, true
		}
		c.flow(r.arg(0), out, f.reason("next"))
		if out.find().null {
			return pyCall("NextOr", v, id("nil")), r.arg(0).withNull(c), true
		}
		if out.find().kind == KOpt {
			return pyCall("NextOpt", v), out, true
		}
	}
	dv, dr := f.expr(e.Args[1], r.arg(0))
	if f.c.canFlow(dr, r.arg(0)) {
		next := &gotree.Call{Fun: py("NextOr"), Args: []gotree.Expr{v, f.to(dv, dr, r.arg(0))}}
		if !c.surveying && f.isWide(e.Args[1], r.arg(0)) {
			next.TypeArgs = []gotree.Type{c.goType(r.arg(0))}
		}
		return next, r.arg(0), true
	}
	return f.orDefault(e, pyCall("NextOpt", v), r.arg(0), dv, dr)
}

// withNull is a nilable representation that may also be None.
func (r *Rep) withNull(c *compiler) *Rep {
	r = r.find()
	if r.null {
		return r
	}
	cp := *r
	cp.null = true
	return &cp
}

func roundCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	c := f.c
	if hasStar(e.Args) || !onlyKeywords(e, "ndigits") || len(e.Args) == 0 {
		return nil, nil, false
	}
	digits := keyword(e, "ndigits")
	if len(e.Args) == 2 {
		digits = e.Args[1]
	}
	v, r := f.object(e.Args[0])
	if digits != nil && isNoneConst(digits) {
		digits = nil
	}
	var d gotree.Expr
	if digits != nil {
		dv, dr := f.expr(digits, nil)
		o := f.unopt(operand{dv, dr})
		d = f.asInt(o)
	}
	switch r.k() {
	case KFloat:
		if d == nil {
			out := f.intResult(e, 63)
			if isLongNumeral(e.Args[0]) || f.isPower(e.Args[0]) {
				c.graph.Set(out.node, analysis.Big, f.reason("a float beyond 64 bits"))
			}
			if c.opts.BigInts {
				c.forceBig(out)
			}
			if out.isBig() {
				return pyCall("FloatToBig", pyCall("RoundTo", v, intLit(0))), out, true
			}
			return pyCall("Round", v), out, true
		}
		return pyCall("RoundTo", v, d), f.builtinRep(e, KFloat), true
	case KInt, KBool:
		out := f.builtinRep(e, KInt)
		c.graph.Flow(f.intNode(operand{v, r}, e.Args[0]), out.node)
		if d == nil {
			return f.convertIf(v, r, out), out, true
		}
		if !out.isBig() {
			return pyCall("RoundInt", f.asInt(operand{v, r}), d), out, true
		}
		return method(f.toBig(operand{v, r}), "Round", d), out, true
	case KReal:
		if d != nil {
			return method(v, "RoundTo", d), r, true
		}
		return f.plainResult(method(v, "Round"), f.intResult(e, 63))
	case KAny, KStub:
		if r.k() == KStub {
			if s, _ := r.class.Lookup("__round__"); s == nil {
				return nil, nil, false
			}
		}
		args := []gotree.Expr{f.dyn(v, r)}
		if d != nil {
			args = append(args, d)
		}
		return f.typed(e, pyCall("RoundAny", args...))
	}
	return nil, nil, false
}

func divmodCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if !simpleArgs(e) || len(e.Args) != 2 {
		return nil, nil, false
	}
	ops := f.inOrder(2, func(i int) operand { v, r := f.expr(e.Args[i], nil); return f.unopt(operand{v, r}) })
	ka, kb := numKind(ops[0].r.find()), numKind(ops[1].r.find())
	if ka == 0 || kb == 0 || ka == 2 || kb == 2 {
		if !f.dynamicOK(ops[0].r.find()) || !f.dynamicOK(ops[1].r.find()) {
			return nil, nil, false
		}
		return pyCall("DivmodAny", f.dyn(ops[0].e, ops[0].r), f.dyn(ops[1].e, ops[1].r)), f.c.exprRep(e, "dynamic", &types.Any{}), true
	}
	if ka == 3 || kb == 3 {
		fr := f.builtinRep(e, KFloat)
		t := f.pairRep(e, fr, fr)
		return pyCall("FloatDivMod", f.toFloat(ops[0]), f.toFloat(ops[1])), t, true
	}
	for i := range ops {
		if !isStable(ops[i].e) {
			ops[i].e = f.spillValue(ops[i].e, ops[i].r.find())
		}
	}
	q, qr := f.arith(e.Func, ast.FloorDiv, ops[0], ops[1], e.Args[0], e.Args[1], f.c.typeOf(e.Args[0]))
	m, mr := f.arith(e, ast.Mod, ops[0], ops[1], e.Args[0], e.Args[1], f.c.typeOf(e.Args[0]))
	t := f.pairRep(e, qr, mr)
	return &gotree.Composite{Type: f.c.goType(t), Elts: []gotree.Elt{{Value: q}, {Value: m}}}, t, true
}

func powCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if !simpleArgs(e) || len(e.Args) < 2 || len(e.Args) > 3 {
		return nil, nil, false
	}
	ops := f.inOrder(len(e.Args), func(i int) operand { v, r := f.expr(e.Args[i], nil); return f.unopt(operand{v, r}) })
	if len(ops) == 3 {
		out := f.builtinRep(e, KInt)
		for _, o := range ops {
			if numKind(o.r.find()) != 1 {
				return pyCall("PowModAny", f.dyn(ops[0].e, ops[0].r), f.dyn(ops[1].e, ops[1].r), f.dyn(ops[2].e, ops[2].r)),
					f.c.exprRep(e, "dynamic", &types.Any{}), true
			}
		}
		f.c.graph.Flow(f.intNode(ops[2], e.Args[2]), out.node)
		if f.anyBig(ops...) || out.isBig() {
			return f.narrowBig(method(f.toBig(ops[0]), "PowMod", f.toBig(ops[1]), f.toBig(ops[2])), out), out, true
		}
		return pyCall("PowMod", f.asInt(ops[0]), f.asInt(ops[1]), f.asInt(ops[2])), out, true
	}
	v, r := f.arith(e, ast.Pow, ops[0], ops[1], e.Args[0], e.Args[1], f.c.typeOf(e))
	return v, r, true
}

func hashCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if len(e.Args) != 1 {
		return nil, nil, false
	}
	v, r := f.expr(e.Args[0], nil)
	return f.plainResult(pyCall("Hash", f.dyn(v, r)), f.intResult(e, 63))
}

func idCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if len(e.Args) != 1 {
		return nil, nil, false
	}
	v, r := f.expr(e.Args[0], nil)
	return f.plainResult(pyCall("ID", f.dyn(v, r)), f.intResult(e, 62))
}

func typeCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if len(e.Args) != 1 {
		return nil, nil, false
	}
	v, r := f.expr(e.Args[0], nil)
	out := f.c.exprRep(e, "type", nil)
	return pyCall("TypeOf", f.dyn(v, r)), out, true
}

func superAlone(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	f.refuse(e, codeCall, "super() is only supported as super().method(…)")
	return id("nil"), f.c.repOf(e), true
}

func callableCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if len(e.Args) != 1 {
		return nil, nil, false
	}
	switch f.c.typeOf(e.Args[0]).(type) {
	case *types.Callable, *types.Overloaded, *types.ClassObject:
		if _, ok := e.Args[0].(*ast.Name); ok {
			return id("true"), f.builtinRep(e, KBool), true
		}
	}
	v, r := f.expr(e.Args[0], nil)
	if r.k() == KClass && !r.find().null {
		s, _ := r.find().class.Lookup("__call__")
		return f.always(v, s != nil), f.builtinRep(e, KBool), true
	}
	if r.k() == KAny {
		return pyCall("IsCallable", v), f.builtinRep(e, KBool), true
	}
	return f.always(v, r.k() == KFunc), f.builtinRep(e, KBool), true
}

func bytesCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	r := f.builtinRep(e, KBytes)
	if !simpleArgs(e) || len(e.Args) > 2 {
		return nil, nil, false
	}
	if len(e.Args) == 0 {
		return &gotree.Conv{Type: pyNamed("Bytes"), X: &gotree.Str{}}, r, true
	}
	v, vr := f.expr(e.Args[0], nil)
	vr = vr.find()
	switch vr.k() {
	case KInt:
		return pyCall("BytesZero", f.asInt(operand{v, vr})), r, true
	case KBytes:
		return v, r, true
	case KByteArray:
		return method(v, "Bytes"), r, true
	case KStr:
		if len(e.Args) == 2 {
			x, xr := f.expr(e.Args[1], nil)
			return pyCall("Encode", v, f.convertIf(x, xr, f.c.strRep), &gotree.Str{Value: "strict"}), r, true
		}
	case KList, KVarTuple, KRange, KIter:
		seq, el := f.seq(v, vr)
		return pyCall("BytesOf", f.mapSeq(seq, el, f.c.intRep)), r, true
	}
	return nil, nil, false
}

func objectCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	return pyCall("NewObject"), f.c.exprRep(e, "object", nil), len(e.Args) == 0
}

// methods
