package main

import "fmt"

// The productions of containers, objects, functions and unions.

var listProductions = []production{
	always(4, func(g *gen, t *typ, d int) ex { return g.display(t, d) }),
	text(3, pSum, "<T@10> + <T@11>"),
	text(1, pProduct, "<T@11> * <small>"),
	text(1, pAtom, "[*<T@6>, <E>]"),
	text(1, pAtom, "[*<T@6>, *<T@6>]"),
	text(2, pAtom, "<T>[<idx>:]"),
	text(1, pAtom, "<T>[:<idx>]"),
	text(1, pAtom, "<T>[::-1]"),
	text(1, pAtom, "<T>[::2]"),
	text(1, pAtom, "<T>[<int>:<int>]"),
	text(1, pAtom, "list(<T>)"),
	text(1, pAtom, "<T>.copy()"),
	text(1, pAtom, "list(reversed(<T>))"),
	text(1, pAtom, "list(islice(<T>, <small>))"),
	text(1, pAtom, "list(chain(<T>, <T>))"),
	text(1, pAtom, "list(dict.fromkeys(<ints>))").when(isListOf(tInt)),
	{6, (*gen).comprehension},
	{3, func(g *gen, t *typ, d int) (ex, bool) {
		if !t.elems[0].ordered() {
			return ex{}, false
		}
		s, ok := g.fill(one(g, "sorted(<T>)", "sorted(<T>, reverse=True)", "sorted(<SE>)"), t, d)
		if !t.elems[0].hashable() {
			s, ok = g.fill("sorted(<T>)", t, d)
		}
		return atom(s), ok
	}},
	{2, func(g *gen, t *typ, d int) (ex, bool) {
		e := t.elems[0]
		if e.kind == kClass && e.class.ordered {
			return ex{}, false
		}
		x := g.name("k")
		k := one(g, tInt, tStr, tupleOf(tInt, tStr), tBool, tFloat)
		src := g.expr(t, d-1).at(pTernary)
		key := g.under([]param{{name: x, t: e}}, func() string { return g.expr(k, d-1).at(pTernary) })
		rev := one(g, "", "", ", reverse=True")
		return atom(fmt.Sprintf("sorted(%s, key=lambda %s: %s%s)", src, x, key, rev)), true
	}},
	{1, func(g *gen, t *typ, d int) (ex, bool) {
		x := g.name("k")
		src := g.expr(t, d-1).at(pTernary)
		ok := g.under([]param{{name: x, t: t.elems[0]}}, func() string { return g.expr(tBool, d-1).at(pTernary) })
		return atom(fmt.Sprintf("list(filter(lambda %s: %s, %s))", x, ok, src)), true
	}},
	{2, func(g *gen, t *typ, d int) (ex, bool) {
		x := g.name("k")
		from := g.randomType(0)
		src := g.expr(listOf(from), d-1).at(pTernary)
		body := g.under([]param{{name: x, t: from}}, func() string { return g.expr(t.elems[0], d-1).at(pTernary) })
		return atom(fmt.Sprintf("list(map(lambda %s: %s, %s))", x, body, src)), true
	}},
	{2, func(g *gen, t *typ, d int) (ex, bool) {
		fs := g.genFuncs(t.elems[0])
		if len(fs) == 0 {
			return ex{}, false
		}
		return atom("list(" + g.callOf(fs[g.n(len(fs))], d).s + ")"), true
	}},
	{2, func(g *gen, t *typ, d int) (ex, bool) {
		v := g.find(func(v *variable) bool { return v.t.kind == kDict })
		switch {
		case v == nil:
			return ex{}, false
		case same(v.t.elems[0], t.elems[0]):
			return atom(one(g, "list("+v.name+")", "list("+v.name+".keys())", "[*"+v.name+"]")), true
		case same(v.t.elems[1], t.elems[0]):
			return atom("list(" + v.name + ".values())"), true
		case same(tupleOf(v.t.elems...), t.elems[0]):
			return atom("list(" + v.name + ".items())"), true
		}
		return ex{}, false
	}},
	{3, func(g *gen, t *typ, d int) (ex, bool) {
		e := t.elems[0]
		if e.kind != kTuple || len(e.elems) != 2 {
			return ex{}, false
		}
		a, b := e.elems[0], e.elems[1]
		if same(a, b) && g.chance(40) {
			return atom("pair_up(" + g.expr(listOf(a), d-1).at(pTernary) + ")"), true
		}
		if a == tInt && g.chance(50) {
			return atom(fmt.Sprintf("list(enumerate(%s, %d))", g.expr(listOf(b), d-1).at(pTernary), g.n(3))), true
		}
		return atom(fmt.Sprintf("list(%s(%s, %s))", one(g, "zip", "zip", "product"), g.expr(listOf(a), d-1).at(pTernary), g.expr(listOf(b), d-1).at(pTernary))), true
	}},
	text(4, pAtom, "list(range(<small>))").when(isListOf(tInt)),
	text(2, pAtom, "list(range(<int@11> % 9, -<small>, -<pos>))").when(isListOf(tInt)),
	text(2, pAtom, "list(accumulate(<ints>))").when(isListOf(tInt)),
	text(1, pAtom, "list(<bytes>)").when(isListOf(tInt)),
	text(2, pAtom, "[*map(len, <strs>)]").when(isListOf(tInt)),
	text(4, pAtom, "<str>.split()").when(isListOf(tStr)),
	text(2, pAtom, "<str>.split(\",\")").when(isListOf(tStr)),
	text(1, pAtom, "<str>.split(<str>, 1)").when(isListOf(tStr)),
	text(2, pAtom, "list(<str>)").when(isListOf(tStr)),
	text(1, pAtom, "<str>.splitlines()").when(isListOf(tStr)),
	text(1, pAtom, "<str>.rsplit(None, 1)").when(isListOf(tStr)),
	text(2, pAtom, "list(map(str, <ints>))").when(isListOf(tStr)),
	text(2, pAtom, "[f\"{n:>3}\" for n in <ints@2>]").when(isListOf(tStr)),
}

func isListOf(e *typ) func(*typ) bool { return func(t *typ) bool { return t.elems[0] == e } }

// when restricts a production to some types.
func (p production) when(ok func(*typ) bool) production {
	make := p.make
	p.make = func(g *gen, t *typ, d int) (ex, bool) {
		if !ok(t) {
			return ex{}, false
		}
		return make(g, t, d)
	}
	return p
}

// under makes an expression within a lambda or comprehension that binds the names.
func (g *gen) under(ps []param, body func() string) string {
	mark := len(g.vars)
	for _, p := range ps {
		g.declare(p.name, p.t).frozen = true
	}
	g.inExpr++
	g.quiet++
	g.loops++
	s := body()
	g.loops--
	g.quiet--
	g.inExpr--
	g.vars = g.vars[:mark]
	return s
}

// display is a list display of expressions.
func (g *gen) display(t *typ, d int) ex {
	s := ""
	for i := range 1 + g.n(3) {
		if i > 0 {
			s += ", "
		}
		s += g.expr(t.elems[0], d-1).at(pTernary)
	}
	return atom("[" + s + "]")
}

// clause is `for … in …` of a comprehension or statement, and the names that it binds.
func (g *gen) clause(d int) (string, []param) {
	x, y := g.name("x"), g.name("y")
	switch g.n(9) {
	case 0, 1:
		return fmt.Sprintf("for %s in range(%d)", x, g.n(5)), []param{{name: x, t: tInt}}
	case 2:
		e := g.randomType(0)
		return fmt.Sprintf("for %s, %s in enumerate(%s)", x, y, g.expr(listOf(e), d-1).at(pTernary)), []param{{name: x, t: tInt}, {name: y, t: e}}
	case 3:
		a, b := g.randomType(0), g.randomType(0)
		return fmt.Sprintf("for %s, %s in zip(%s, %s)", x, y, g.expr(listOf(a), d-1).at(pTernary), g.expr(listOf(b), d-1).at(pTernary)),
			[]param{{name: x, t: a}, {name: y, t: b}}
	case 4:
		k, v := g.keyType(), g.randomType(0)
		return fmt.Sprintf("for %s, %s in %s.items()", x, y, g.expr(dictOf(k, v), d-1).recv()), []param{{name: x, t: k}, {name: y, t: v}}
	case 5:
		return fmt.Sprintf("for %s in %s", x, g.expr(tStr, d-1).at(pOr)), []param{{name: x, t: tStr}}
	case 6:
		e := g.keyType()
		if !e.ordered() {
			e = tInt
		}
		return fmt.Sprintf("for %s in sorted(%s)", x, g.expr(setOf(e), d-1).at(pTernary)), []param{{name: x, t: e}}
	default:
		e := g.randomType(1)
		return fmt.Sprintf("for %s in %s", x, g.expr(listOf(e), d-1).at(pOr)), []param{{name: x, t: e}}
	}
}

// comprehended is the inside of a comprehension.
func (g *gen) comprehended(d int, body func() string) string {
	mark := len(g.vars)
	head, ps := g.clause(d)
	for _, p := range ps {
		g.declare(p.name, p.t).frozen = true
	}
	g.inExpr++
	g.quiet++
	g.loops++
	tail := head
	if g.chance(35) {
		tail += " if " + g.expr(tBool, d-1).at(pOr)
	}
	if g.chance(15) {
		more, qs := g.clause(d - 1)
		for _, p := range qs {
			g.declare(p.name, p.t).frozen = true
		}
		tail += " " + more
	}
	s := body() + " " + tail
	g.loops--
	g.quiet--
	g.inExpr--
	g.vars = g.vars[:mark]
	return s
}

func (g *gen) comprehension(t *typ, d int) (ex, bool) {
	return atom("[" + g.comprehended(d, func() string { return g.expr(t.elems[0], d-1).at(pTernary) }) + "]"), true
}

var dictProductions = []production{
	always(4, func(g *gen, t *typ, d int) ex {
		s := ""
		for i := range 1 + g.n(3) {
			if i > 0 {
				s += ", "
			}
			s += g.expr(t.elems[0], d-1).at(pTernary) + ": " + g.expr(t.elems[1], d-1).at(pTernary)
		}
		return atom("{" + s + "}")
	}),
	{4, func(g *gen, t *typ, d int) (ex, bool) {
		return atom("{" + g.comprehended(d, func() string {
			return g.expr(t.elems[0], d-1).at(pTernary) + ": " + g.expr(t.elems[1], d-1).at(pTernary)
		}) + "}"), true
	}},
	text(2, pAtom, "{**<T@6>, **<T@6>}"),
	text(2, pBitOr, "<T@6> | <T@7>"),
	text(2, pAtom, "dict(zip(<LK>, <LV>))"),
	text(1, pAtom, "dict.fromkeys(<LK>, <V>)"),
	text(1, pAtom, "<T>.copy()"),
	text(1, pAtom, "dict(<T>)"),
	text(1, pAtom, "dict(sorted(<T>.items()))").when(func(t *typ) bool { return t.elems[0].ordered() && t.elems[1].ordered() }),
	text(1, pAtom, "{k: v for v, k in enumerate(<LK>)}").when(func(t *typ) bool { return t.elems[1] == tInt }),
}

var setProductions = []production{
	{2, func(g *gen, t *typ, d int) (ex, bool) {
		s, ok := g.fill("{<E>, <E>}", t, d)
		return atom(s), ok
	}},
	{3, func(g *gen, t *typ, d int) (ex, bool) {
		return atom("{" + g.comprehended(d, func() string { return g.expr(t.elems[0], d-1).at(pTernary) }) + "}"), true
	}},
	text(2, pBitOr, "<T@6> | <T@7>"),
	text(2, pBitAnd, "<T@8> & <T@9>"),
	text(2, pSum, "<T@10> - <T@11>"),
	text(1, pBitXor, "<T@7> ^ <T@8>"),
	text(2, pAtom, "set(<LE>)"),
	text(1, pAtom, "<T>.union(<LE>)"),
	text(1, pAtom, "<T>.copy()"),
}

var tupleProductions = []production{
	always(6, func(g *gen, t *typ, d int) ex {
		var items []string
		for _, e := range t.elems {
			items = append(items, g.expr(e, d-1).at(pTernary))
		}
		return atom(tupleText(items))
	}),
	text(2, pAtom, "divmod(<int>, <pos>)").when(isPairOf(tInt)),
	text(1, pAtom, "divmod(<float>, <pos>.5)").when(isPairOf(tFloat)),
	text(3, pAtom, "<str>.partition(<str>)").when(func(t *typ) bool { return len(t.elems) == 3 && t.String() == "tuple[str, str, str]" }),
}

func isPairOf(e *typ) func(*typ) bool {
	return func(t *typ) bool { return len(t.elems) == 2 && t.elems[0] == e && t.elems[1] == e }
}

var rowProductions = []production{
	text(4, pAtom, "tuple(<LE>)"),
	text(2, pSum, "<T@10> + <T@11>"),
	text(1, pAtom, "<T>[<idx>:]"),
	text(1, pAtom, "(<E>, *<LE@6>)"),
	text(1, pProduct, "<T@11> * <small>"),
	{2, func(g *gen, t *typ, d int) (ex, bool) {
		return atom("tuple(" + g.comprehended(d, func() string { return g.expr(t.elems[0], d-1).at(pTernary) }) + ")"), true
	}},
}

var optionalProductions = []production{
	text(6, pTernary, "<E>"),
	text(2, pAtom, "None"),
	text(1, pTernary, "<E@2> if <bool@2> else None"),
	text(1, pAtom, "next(iter(<LE>), None)"),
	{2, func(g *gen, t *typ, d int) (ex, bool) {
		v := g.find(func(v *variable) bool { return v.t.kind == kDict && same(v.t.elems[1], t.elems[0]) })
		if v == nil {
			return ex{}, false
		}
		return atom(v.name + ".get(" + g.expr(v.t.elems[0], d-1).at(pTernary) + ")"), true
	}},
}

var classProductions = []production{
	always(6, func(g *gen, t *typ, d int) ex { return g.construct(t.class, d) }),
	{2, func(g *gen, t *typ, d int) (ex, bool) {
		v := g.find(func(v *variable) bool {
			if v.t.kind != kClass || v.name == "self" && v.t.class != t.class {
				return false
			}
			for b := v.t.class; b != nil; b = b.base {
				if b == t.class {
					return true
				}
			}
			return false
		})
		if v == nil {
			return ex{}, false
		}
		return atom(v.name), true
	}},
	{1, func(g *gen, t *typ, d int) (ex, bool) {
		v := g.variableOf(t)
		if v == nil || !t.class.tuple || len(t.class.fields) == 0 {
			return ex{}, false
		}
		f := t.class.fields[g.n(len(t.class.fields))]
		return atom(fmt.Sprintf("%s._replace(%s=%s)", v.name, f.name, g.expr(f.t, d-1).at(pTernary))), true
	}},
}

var enumProductions = []production{
	always(4, func(g *gen, t *typ, d int) ex { return g.literal(t, 1) }),
	{1, func(g *gen, t *typ, d int) (ex, bool) {
		return atom(t.class.name + `["` + one(g, t.class.members...) + `"]`), true
	}},
	{1, func(g *gen, t *typ, d int) (ex, bool) {
		return atom(t.class.name + "(" + g.literal(t, 1).s + ".value)"), true
	}},
	{1, func(g *gen, t *typ, d int) (ex, bool) {
		return atom(fmt.Sprintf("list(%s)[%s %% %d]", t.class.name, g.expr(tInt, d-1).at(pUnary), len(t.class.members))), true
	}},
}

var funcProductions = []production{
	always(6, func(g *gen, t *typ, d int) ex { return g.lambda(t, d) }),
	{4, func(g *gen, t *typ, d int) (ex, bool) {
		var list []string
		for _, f := range g.funcs {
			if f.generator || f.mutates || f.cost > 60 || len(f.params) != len(t.elems)-1 || !same(f.ret, t.elems[len(t.elems)-1]) {
				continue
			}
			ok := true
			for i, p := range f.params {
				ok = ok && same(p.t, t.elems[i]) && !p.keyword
			}
			if ok {
				list = append(list, f.name)
			}
		}
		if len(list) == 0 {
			return ex{}, false
		}
		return atom(one(g, list...)), true
	}},
}

var unionProductions = []production{
	always(6, func(g *gen, t *typ, d int) ex { return g.expr(t.elems[g.n(len(t.elems))], d-1) }),
}
