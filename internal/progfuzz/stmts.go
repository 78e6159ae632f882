package main

import (
	"fmt"
	"strings"
)

type statement struct {
	weight int
	write  func(g *gen, d int) bool // false: it cannot here, and wrote nothing
}

var statements []statement

func init() {
	statements = []statement{
		{12, (*gen).newVariable},
		{8, (*gen).assign},
		{6, (*gen).augmented},
		{9, (*gen).printed},
		{5, (*gen).ifStmt},
		{6, (*gen).forStmt},
		{3, (*gen).whileStmt},
		{6, (*gen).tryStmt},
		{7, (*gen).mutateList},
		{5, (*gen).mutateDict},
		{3, (*gen).mutateSet},
		{3, (*gen).setAttribute},
		{3, (*gen).alias},
		{2, (*gen).swap},
		{2, (*gen).unpack},
		{3, (*gen).matchStmt},
		{3, (*gen).narrow},
		{3, (*gen).closure},
		{2, (*gen).withStmt},
		{1, (*gen).growing},
		{1, (*gen).assertStmt},
		{1, (*gen).raiseStmt},
		{1, (*gen).generatorUse},
		{1, (*gen).earlyReturn},
		{1, (*gen).loopExit},
		{1, (*gen).capture},
		{1, (*gen).sortInPlace},
	}
}

// stmt writes a statement with at most d levels of blocks.
func (g *gen) stmt(d int) {
	weights := make([]int, len(statements))
	for i, s := range statements {
		weights[i] = s.weight
	}
	for range 10 {
		if statements[g.weighted(weights)].write(g, d) {
			return
		}
	}
	g.line("pass")
}

func (g *gen) stmts(n, d int) {
	for range n {
		g.stmt(d)
	}
}

// annotated reports whether a variable of type t needs its annotation to have that type.
func annotated(t *typ) bool {
	return t.has(func(t *typ) bool {
		switch t.kind {
		case kFloat, kOptional, kUnion, kFunc, kRow:
			return true
		case kClass:
			return len(t.class.subs) > 0 || t.class.base != nil
		}
		return false
	})
}

func (g *gen) newVariable(d int) bool {
	t := g.randomType(2)
	e := g.expr(t, 3)
	v := g.name("v")
	if (t.kind == kList || t.kind == kDict) && g.chance(15) {
		e = atom(map[kind]string{kList: "[]", kDict: "{}"}[t.kind])
		g.line("%s: %s = %s", v, t, e.s)
	} else if annotated(t) || g.chance(40) {
		g.line("%s: %s = %s", v, t, e.s)
	} else {
		g.line("%s = %s", v, e.s)
	}
	g.declare(v, t)
	return true
}

// bounded keeps what a loop assigns again and again from growing without end.
func (g *gen) bounded(t *typ, e ex) ex {
	if g.loops == 0 && g.level <= 1 {
		return e
	}
	switch t.kind {
	case kInt:
		return ex{e.at(pProduct) + " % " + one(g, "1000", "97", "1_000_003"), pProduct}
	case kStr, kBytes, kList, kRow:
		return atom(e.recv() + "[:" + one(g, "3", "8") + "]")
	}
	return e
}

func (g *gen) assignable(ok func(*variable) bool) *variable {
	return g.find(func(v *variable) bool { return !v.frozen && v.level == g.level && ok(v) })
}

func (g *gen) assign(d int) bool {
	v := g.assignable(func(v *variable) bool { return true })
	if v == nil {
		return false
	}
	g.line("%s = %s", v.name, g.bounded(v.t, g.expr(v.t, 3)).s)
	return true
}

func (g *gen) augmented(d int) bool {
	v := g.assignable(func(v *variable) bool {
		return v.t.kind <= kStr || v.t.kind == kList || v.t.kind == kSet || v.t.kind == kRow
	})
	if v == nil {
		return false
	}
	switch v.t.kind {
	case kInt:
		op := one(g, "+=", "-=", "+=", "//=", "%=", "&=", "|=", "^=", ">>=")
		if g.loops == 0 && g.chance(20) {
			op = one(g, "*=", "<<=")
		}
		switch op {
		case "//=", "%=":
			g.line("%s %s %d", v.name, op, 2+g.n(7))
		case ">>=", "<<=":
			g.line("%s %s %d", v.name, op, g.n(5))
		default:
			g.line("%s %s %s", v.name, op, g.bounded(tInt, g.expr(tInt, 2)).s)
		}
	case kFloat:
		op := one(g, "+=", "-=", "*=", "/=", "%=", "//=")
		if op == "+=" || op == "-=" || op == "*=" {
			g.line("%s %s %s", v.name, op, g.expr(tFloat, 2).s)
		} else {
			g.line("%s %s %s", v.name, op, one(g, "2", "0.5", "3.0", "-1.5"))
		}
	case kBool:
		g.line("%s %s %s", v.name, one(g, "&=", "|=", "^="), g.expr(tBool, 2).s)
	case kStr:
		g.line("%s += %s", v.name, g.bounded(tStr, g.expr(tStr, 2)).s)
	case kSet:
		if g.quiet > 0 {
			return false
		}
		g.mutated()
		g.line("%s %s %s", v.name, one(g, "|=", "&=", "-=", "^="), g.expr(v.t, 2).s)
	case kList, kRow:
		if g.quiet > 0 {
			return false
		}
		g.mutated()
		g.line("%s += %s", v.name, g.bounded(v.t, g.expr(v.t, 2)).s)
	}
	return true
}

func (g *gen) mutated() {
	if g.fn != nil {
		g.fn.mutates = true
	}
}

func (g *gen) printed(d int) bool {
	var items []string
	for range 1 + g.n(3) {
		t := g.randomType(2)
		if v := g.find(func(v *variable) bool { return v.t.shows() }); v != nil && g.chance(60) {
			t = v.t
		}
		if s := g.show(t, g.expr(t, 3).at(pTernary)); s != "" {
			items = append(items, s)
		}
	}
	if len(items) == 0 {
		return false
	}
	extra := ""
	if g.chance(8) {
		extra = one(g, `, sep="|"`, `, end="$\n"`, `, sep=""`)
	}
	g.line("print(%s%s)", strings.Join(items, ", "), extra)
	g.mutated()
	return true
}

func (g *gen) ifStmt(d int) bool {
	if d <= 0 {
		return false
	}
	cond := tBool
	if g.chance(15) {
		cond = g.randomType(1)
		if cond.kind == kFunc {
			cond = tInt
		}
	}
	g.line("if %s:", g.expr(cond, 3).s)
	g.block(func() { g.stmts(1+g.n(3), d-1) })
	if g.chance(25) {
		g.line("elif %s:", g.expr(tBool, 2).s)
		g.block(func() { g.stmts(1+g.n(2), d-1) })
	}
	if g.chance(40) {
		g.line("else:")
		g.block(func() { g.stmts(1+g.n(2), d-1) })
	}
	return true
}

func (g *gen) forStmt(d int) bool {
	if d <= 0 || g.loops >= 2 {
		return false
	}
	var head string
	var ps []param
	n := 4
	switch v := g.find(func(v *variable) bool { return v.t.kind == kList || v.t.kind == kDict || v.t.kind == kRow }); {
	case v != nil && g.chance(50):
		x := g.name("x")
		if v.t.kind == kDict {
			y := g.name("y")
			head, ps = fmt.Sprintf("for %s, %s in %s:", x, y, one(g, v.name+".items()", "list("+v.name+".items())")), []param{{name: x, t: v.t.elems[0]}, {name: y, t: v.t.elems[1]}}
		} else {
			head, ps = fmt.Sprintf("for %s in %s:", x, one(g, v.name, v.name+"[:3]", "list("+v.name+")", "reversed("+v.name+")")), []param{{name: x, t: v.t.elems[0]}}
		}
	case g.chance(50):
		x := g.name("x")
		a, b, c := g.n(4), g.n(6), one(g, 1, 2, 3, -1, -2)
		if c < 0 {
			a += 4
			b -= 2
		}
		head, ps = fmt.Sprintf("for %s in range(%d, %d, %d):", x, a, b, c), []param{{name: x, t: tInt}}
		if c == 1 && g.chance(70) {
			head = fmt.Sprintf("for %s in range(%d):", x, b)
		} else if g.chance(30) {
			head = fmt.Sprintf("for %s in range(%s %% 5):", x, g.expr(tInt, 2).at(pProduct))
		}
	default:
		head, ps = g.clause(2)
		head += ":"
	}
	quiet := g.quiet
	g.line("%s", head)
	if copied := strings.Contains(head, "in range") || strings.Contains(head, "list(") || strings.Contains(head, "[:3]:"); !copied || g.chance(30) {
		g.quiet = 1
	}
	g.loop(n, func() {
		for _, p := range ps {
			g.declare(p.name, p.t).frozen = g.chance(70)
		}
		g.stmts(1+g.n(3), d-1)
		if g.chance(30) {
			g.line("if %s:", g.expr(tBool, 2).s)
			g.line("    %s", one(g, "break", "continue"))
		}
	})
	g.quiet = quiet
	if g.chance(15) {
		g.line("else:")
		g.block(func() { g.stmts(1, d-1) })
	}
	return true
}

func (g *gen) whileStmt(d int) bool {
	if d <= 0 || g.loops >= 2 {
		return false
	}
	n := g.name("n")
	g.line("%s = %d", n, 1+g.n(4))
	cond := n + " > 0"
	if g.chance(30) {
		cond = n + " > 0 and " + g.expr(tBool, 2).at(pNot)
	} else if g.chance(20) {
		cond = n
	}
	g.line("while %s:", cond)
	g.loop(4, func() {
		g.declare(n, tInt).frozen = true
		g.line("%s -= 1", n)
		g.stmts(1+g.n(3), d-1)
		if g.chance(25) {
			g.line("if %s:", g.expr(tBool, 2).s)
			g.line("    %s", one(g, "break", "continue"))
		}
	})
	if g.chance(20) {
		g.line("else:")
		g.block(func() { g.stmts(1, d-1) })
	}
	g.declare(n, tInt)
	return true
}

func (g *gen) tryStmt(d int) bool {
	if d <= 0 {
		return false
	}
	g.line("try:")
	g.block(func() {
		g.stmts(1+g.n(2), d-1)
		if g.chance(60) {
			g.risky()
		}
	})
	switch g.n(6) {
	case 0:
		g.line("finally:")
		g.block(func() { g.stmts(1, d-1) })
		return true
	case 1:
		e := g.name("e")
		g.line("except (%s) as %s:", one(g, "IndexError, KeyError", "ValueError, ZeroDivisionError", "LookupError, ArithmeticError, ValueError"), e)
		g.line("    print(%q, type(%s).__name__, %s)", "caught", e, e)
	case 2:
		if len(g.errors) > 0 {
			c := g.errors[g.n(len(g.errors))]
			e := g.name("e")
			g.line("except %s as %s:", c.name, e)
			if len(c.fields) > 0 {
				g.line("    print(%q, %s.code, %s, repr(%s))", c.name, e, e, e)
			} else {
				g.line("    print(%q, %s, %s.args)", c.name, e, e)
			}
		} else {
			g.line("except ZeroDivisionError:")
			g.line("    print(\"zero\")")
		}
	}
	e := g.name("e")
	g.line("except Exception as %s:", e)
	g.block(func() {
		g.line("print(type(%s).__name__, %s)", e, one(g, e, "repr("+e+")", "str("+e+")"))
		if g.chance(40) {
			g.stmts(1, d-1)
		}
		if g.chance(10) {
			g.line("raise RuntimeError(\"again\")%s", one(g, "", " from "+e))
		}
	})
	if g.chance(20) {
		g.line("else:")
		g.block(func() { g.stmts(1, d-1) })
	}
	if g.chance(25) {
		g.line("finally:")
		g.block(func() { g.stmts(1, d-1) })
	}
	g.mutated()
	return true
}

// risky writes a statement that often raises.
func (g *gen) risky() {
	v := g.name("v")
	switch g.n(9) {
	case 0:
		g.line("%s = %s // %s", v, g.expr(tInt, 2).at(pProduct), g.expr(tInt, 2).at(pUnary))
	case 1:
		g.line("%s = %s[%s]", v, g.expr(listOf(tInt), 2).recv(), g.expr(tInt, 2).s)
	case 2:
		g.line("%s = %s[%s]", v, g.expr(dictOf(tStr, tInt), 2).recv(), g.expr(tStr, 2).s)
	case 3:
		g.line("%s = int(%s)", v, g.expr(tStr, 2).s)
	case 4:
		g.line("%s = %s.index(%s)", v, g.expr(tStr, 2).recv(), g.expr(tStr, 2).s)
	case 5:
		g.line("%s = %s %% %s", v, g.expr(tInt, 2).at(pProduct), g.expr(tInt, 2).at(pUnary))
	case 6:
		g.line("%s, %s = %s", v, g.name("v"), g.expr(listOf(tInt), 2).s)
	case 7:
		g.line("%s = %s.pop()", v, g.expr(listOf(tStr), 2).recv())
	case 8:
		if len(g.errors) > 0 {
			c := g.errors[g.n(len(g.errors))]
			arg := g.expr(tStr, 2).s
			if len(c.fields) > 0 {
				arg = g.expr(tInt, 2).s
			}
			g.line("raise %s(%s)", c.name, arg)
			return
		}
		g.line("raise %s(%s)", one(g, "ValueError", "KeyError", "RuntimeError"), g.expr(tStr, 1).s)
		return
	}
	g.line("print(%s)", v)
}

func (g *gen) mutateList(d int) bool {
	v := g.find(func(v *variable) bool { return v.t.kind == kList })
	if v == nil || g.quiet > 0 {
		return false
	}
	g.mutated()
	e := func() string { return g.expr(v.t.elems[0], 2).s }
	switch g.n(11) {
	case 0, 1, 2:
		g.line("%s.append(%s)", v.name, e())
	case 3:
		g.line("%s.insert(%s, %s)", v.name, g.expr(tInt, 1).s, e())
	case 4:
		g.line("if %s:", v.name)
		g.line("    %s[%s %% len(%s)] = %s", v.name, g.expr(tInt, 1).at(pProduct), v.name, e())
	case 5:
		g.line("%s.extend(%s[:3])", v.name, g.expr(v.t, 2).recv())
	case 6:
		g.line("if len(%s) > 1:", v.name)
		g.line("    print(len(str(%s.pop(%s))))", v.name, one(g, "", "0", "-1", "1"))
	case 7:
		g.line("%s[%s:%s] = %s[:3]", v.name, one(g, "", "1", "-1"), one(g, "", "2", "-1"), g.expr(v.t, 2).recv())
	case 8:
		g.line("del %s[%s]", v.name, one(g, ":1", "2:", "::2", "-1:"))
	case 9:
		g.line("%s.%s", v.name, one(g, "reverse()", "clear()", "reverse()"))
	case 10:
		x := g.name("x")
		g.line("%s = %s", x, e())
		g.line("if %s in %s:", x, v.name)
		g.line("    %s.remove(%s)", v.name, x)
	}
	return true
}

func (g *gen) mutateDict(d int) bool {
	v := g.find(func(v *variable) bool { return v.t.kind == kDict })
	if v == nil || g.quiet > 0 {
		return false
	}
	g.mutated()
	k := func() string { return g.expr(v.t.elems[0], 2).at(pTernary) }
	val := v.t.elems[1]
	switch g.n(7) {
	case 0, 1:
		g.line("%s[%s] = %s", v.name, k(), g.expr(val, 2).s)
	case 2:
		if val == tInt {
			x := g.name("x")
			g.line("%s = %s", x, k())
			g.line("%s[%s] = %s.get(%s, 0) + 1", v.name, x, v.name, x)
			return true
		}
		if val.kind == kList {
			g.line("%s.setdefault(%s, []).append(%s)", v.name, k(), g.expr(val.elems[0], 2).s)
			return true
		}
		g.line("%s.update(%s)", v.name, g.expr(v.t, 2).s)
	case 3:
		g.line("%s.pop(%s, None)", v.name, k())
	case 4:
		g.line("%s.update(%s)", v.name, g.expr(v.t, 2).s)
	case 5:
		x := g.name("x")
		g.line("%s = %s", x, k())
		g.line("if %s in %s:", x, v.name)
		g.line("    del %s[%s]", v.name, x)
	case 6:
		if g.level != v.level || v.frozen {
			return false
		}
		g.line("%s |= %s", v.name, g.expr(v.t, 2).s)
	}
	return true
}

func (g *gen) mutateSet(d int) bool {
	v := g.find(func(v *variable) bool { return v.t.kind == kSet })
	if v == nil || g.quiet > 0 {
		return false
	}
	g.mutated()
	g.line("%s.%s(%s)", v.name, one(g, "add", "discard", "add"), g.expr(v.t.elems[0], 2).s)
	return true
}

func (g *gen) setAttribute(d int) bool {
	v := g.find(func(v *variable) bool {
		return v.t.kind == kClass && !v.t.class.frozen && len(v.t.class.fields) > 0 && (v.name != "self" || v.t.class == g.self)
	})
	if v == nil {
		return false
	}
	g.mutated()
	f := v.t.class.fields[g.n(len(v.t.class.fields))]
	e := g.expr(f.t, 2)
	switch {
	case f.t.kind == kInt && g.chance(60):
		g.line("%s.%s = clamp(%s)", v.name, f.name, e.s)
	case f.t.kind == kInt && g.chance(70):
		g.line("%s.%s += %d", v.name, f.name, g.n(9))
	case f.t.kind == kInt:
		g.line("%s.%s = %s %% 1000", v.name, f.name, e.at(pProduct))
	case f.t.kind == kStr || f.t.kind == kList:
		g.line("%s.%s = %s[:6]", v.name, f.name, e.recv())
	default:
		g.line("%s.%s = %s", v.name, f.name, e.s)
	}
	return true
}

// alias makes a second name of a container or object.
func (g *gen) alias(d int) bool {
	v := g.find(func(v *variable) bool {
		return (v.t.kind == kList || v.t.kind == kDict || v.t.kind == kClass || v.t.kind == kSet) && v.name != "self"
	})
	if v == nil {
		return false
	}
	w := g.name("w")
	if annotated(v.t) {
		g.line("%s: %s = %s", w, v.t, v.name)
	} else {
		g.line("%s = %s", w, v.name)
	}
	g.declare(w, v.t)
	return true
}

func (g *gen) swap(d int) bool {
	a := g.assignable(func(v *variable) bool { return true })
	if a == nil {
		return false
	}
	b := g.assignable(func(v *variable) bool { return same(v.t, a.t) && v != a })
	if b == nil {
		return false
	}
	g.line("%s, %s = %s, %s", a.name, b.name, b.name, g.expr(a.t, 1).at(pTernary))
	return true
}

func (g *gen) unpack(d int) bool {
	a, b, c := g.name("u"), g.name("u"), g.name("u")
	switch g.n(4) {
	case 0:
		t := g.randomType(0)
		if annotated(t) {
			t = tInt
		}
		pattern := one(g, "%s, *%s, %s = %s", "%s, %s, *%s = %s")
		e := ex{g.expr(t, 1).at(pTernary) + ", " + g.expr(t, 1).at(pTernary) + ", " + "*" + g.expr(listOf(t), 2).at(pBitOr), pLambda}
		g.line(pattern, a, b, c, e.s)
		g.declare(a, t)
		if strings.HasPrefix(pattern, "%s, *") {
			g.declare(b, listOf(t))
			g.declare(c, t)
		} else {
			g.declare(b, t)
			g.declare(c, listOf(t))
		}
	case 1:
		t, u := one(g, tInt, tStr), one(g, tBool, tStr)
		g.line("%s, (%s, %s) = %s", a, b, c, g.expr(tupleOf(t, tupleOf(u, t)), 2).s)
		g.declare(a, t)
		g.declare(b, u)
		g.declare(c, t)
	case 2:
		t := one(g, tInt, tStr, tBool)
		g.line("%s = %s = %s", a, b, g.expr(t, 3).s)
		g.declare(a, t)
		g.declare(b, t)
	case 3:
		g.line("%s, %s, %s = %s", a, b, c, g.expr(tStr, 1).recv()+".partition(\"b\")")
		g.declare(a, tStr)
		g.declare(b, tStr)
		g.declare(c, tStr)
	}
	return true
}

func (g *gen) withStmt(d int) bool {
	if d <= 0 {
		return false
	}
	var list []*class
	for _, c := range g.classes {
		if c.dunders["__exit__"] && c != g.self && c.ready && (!c.abstr || c.concrete() != nil) {
			list = append(list, c)
		}
	}
	if len(list) == 0 {
		return false
	}
	c := one(g, list...)
	e := g.construct(c, 1).s
	name := g.name("cm")
	g.line("with %s as %s:", e, name)
	g.block(func() {
		enters := c // the class whose __enter__ it is
		for enters.base != nil && enters.base.dunders["__enter__"] {
			enters = enters.base
		}
		g.declare(name, enters.typ).frozen = true
		g.stmts(1+g.n(2), d-1)
		if g.chance(30) {
			g.risky()
		}
	})
	g.mutated()
	return true
}

// growing writes a loop whose int leaves 64 bits.
func (g *gen) growing(d int) bool {
	if g.loops > 0 {
		return false
	}
	v, i := g.name("v"), g.name("i")
	g.line("%s = %d", v, 1+g.n(9))
	g.line("for %s in range(%d):", i, 5+g.n(20))
	g.line("    %s = %s", v, one(g, v+" * 31 + "+i, v+" * ("+i+" + 2)", v+" << 5", v+" * -7 - 1", v+" + "+v+" + 1"))
	g.line("print(%s, %s %% 1009, %s // 7, %s.bit_length(), %s >> 60, -%s // 3)", v, v, v, v, v, v)
	g.declare(v, tInt)
	return true
}

func (g *gen) assertStmt(d int) bool {
	g.line("assert %s, %s", g.expr(tBool, 2).at(pTernary), g.expr(tStr, 1).at(pTernary))
	return true
}

func (g *gen) raiseStmt(d int) bool {
	if g.fn == nil {
		return false
	}
	g.line("if %s:", g.expr(tBool, 2).s)
	g.line("    raise %s(%s)", one(g, "ValueError", "KeyError", "RuntimeError", "TypeError", "IndexError"), g.expr(one(g, tStr, tInt), 1).s)
	return true
}

func (g *gen) earlyReturn(d int) bool {
	if g.fn == nil || g.fn.generator {
		return false
	}
	g.line("if %s:", g.expr(tBool, 2).s)
	if g.fn.ret == tNone {
		g.line("    print(\"return\")")
		return true
	}
	g.line("    return %s", g.expr(g.fn.ret, 2).s)
	return true
}

func (g *gen) loopExit(d int) bool {
	if g.loops == 0 {
		return false
	}
	g.line("if %s:", g.expr(tBool, 2).s)
	g.line("    %s", one(g, "break", "continue"))
	return true
}

func (g *gen) sortInPlace(d int) bool {
	v := g.find(func(v *variable) bool { return v.t.kind == kList && v.t.elems[0].ordered() })
	if v == nil || g.quiet > 0 {
		return false
	}
	g.mutated()
	g.line("%s.sort(%s)", v.name, one(g, "", "reverse=True", "key=str", "key=lambda z: str(z)[::-1]"))
	return true
}

func (g *gen) generatorUse(d int) bool {
	if d <= 0 || g.loops >= 2 || g.quiet > 0 {
		return false
	}
	var list []*function
	for _, f := range g.funcs {
		if f.generator && g.affordable(f) {
			list = append(list, f)
		}
	}
	if len(list) == 0 {
		return false
	}
	f := one(g, list...)
	x := g.name("x")
	g.line("for %s in %s:", x, g.callOf(f, 2).s)
	g.loop(5, func() {
		g.declare(x, f.ret).frozen = true
		g.stmts(1+g.n(2), d-1)
	})
	return true
}

// closure writes a nested function that may change a variable of the function around it.
func (g *gen) closure(d int) bool {
	if g.fn == nil || d <= 0 || g.level > 2 || g.loops > 0 {
		return false
	}
	f := &function{name: g.name("inner"), ret: g.randomType(1)}
	g.params(f)
	v := g.assignable(func(v *variable) bool { return v.t == tInt || v.t == tStr || v.t.kind == kList })
	g.line("def %s(%s) -> %s:", f.name, strings.Join(paramList(f), ", "), f.ret)
	g.inFunction(f, func() {
		if v != nil && g.chance(60) {
			g.line("nonlocal %s", v.name)
			switch v.t.kind {
			case kInt:
				g.line("%s += %s", v.name, g.bounded(tInt, g.expr(tInt, 1)).s)
			case kStr:
				g.line("%s = (%s + %s)[-9:]", v.name, v.name, g.expr(tStr, 1).at(pSum+1))
			default:
				g.line("%s = %s[:4]", v.name, g.expr(v.t, 2).recv())
			}
			f.mutates = true
		}
		for _, p := range f.params {
			g.declare(p.name, p.t)
		}
		g.stmts(g.n(3), d-1)
		g.line("return %s", g.expr(f.ret, 2).s)
	})
	for range 1 + g.n(2) {
		if s := g.show(f.ret, g.callOf(f, 2).s); s != "" {
			g.line("print(%s)", s)
		}
	}
	t := &typ{kind: kFunc}
	for _, p := range f.params {
		if p.keyword || p.def != "" {
			return true
		}
		t.elems = append(t.elems, p.t)
	}
	if len(f.params) > 0 && !f.mutates {
		t.elems = append(t.elems, f.ret)
		g.declare(f.name, t).frozen = true
	}
	return true
}

// capture makes closures in a loop and calls them after it.
func (g *gen) capture(d int) bool {
	if g.loops > 0 || g.fn == nil {
		return false
	}
	fs, i := g.name("fs"), g.name("i")
	g.line("%s: list[Callable[[int], int]] = []", fs)
	g.line("for %s in range(3):", i)
	g.line("    %s.append(lambda q: q * 10 + %s)", fs, i)
	g.line("print([fn(1) for fn in %s])", fs)
	return true
}

// narrow asks for the kind of a value and uses it.
func (g *gen) narrow(d int) bool {
	if d <= 0 {
		return false
	}
	v := g.find(func(v *variable) bool {
		return v.t.kind == kOptional || v.t.kind == kUnion || v.t.kind == kClass && len(v.t.class.subs) > 0
	})
	if v == nil {
		return false
	}
	as := func(t *typ) func() {
		return func() {
			w := g.declare(v.name, t)
			w.level, w.frozen = v.level, true
			if s := g.show(t, v.name); s != "" {
				g.line("print(%s)", s)
			} else {
				g.line("pass")
			}
			g.stmts(1, d-1)
		}
	}
	switch v.t.kind {
	case kOptional:
		g.line("if %s is not None:", v.name)
		g.block(as(v.t.elems[0]))
		if g.chance(40) {
			g.line("else:")
			g.line("    print(%s)", v.name)
		}
	case kClass:
		c := one(g, v.t.class.subs...)
		g.line("if isinstance(%s, %s):", v.name, c.name)
		g.block(as(c.typ))
	case kUnion:
		for i, e := range v.t.elems {
			word := "elif"
			if i == 0 {
				word = "if"
			}
			switch e.kind {
			case kNone:
				g.line("%s %s is None:", word, v.name)
			case kList, kDict, kTuple:
				name, _, _ := strings.Cut(e.String(), "[")
				g.line("%s isinstance(%s, %s):", word, v.name, name)
			case kFloat:
				g.line("%s isinstance(%s, (int, float)):", word, v.name)
			default:
				g.line("%s isinstance(%s, %s):", word, v.name, e)
			}
			g.block(as(e))
		}
	}
	return true
}

func (g *gen) matchStmt(d int) bool {
	if d <= 0 {
		return false
	}
	type option struct {
		pattern string
		binds   []param
	}
	t := one(g, tInt, tStr, listOf(tInt), tupleOf(tInt, tStr), dictOf(tStr, tInt), optionalOf(tInt))
	if e := g.enumType(); e != nil && g.chance(30) {
		t = e
	}
	if c := g.classType(); c != nil && g.chance(30) {
		t = c
	}
	x, y := g.name("x"), g.name("y")
	var list []option
	switch t.kind {
	case kInt, kOptional:
		list = []option{{"0 | 1", nil}, {fmt.Sprintf("%s if %s > 5", x, x), []param{{name: x, t: tInt}}}, {"-1", nil}}
		if t.kind == kOptional {
			list = []option{{"None", nil}, {"0 | 1", nil}}
		}
	case kStr:
		list = []option{{`"a" | ""`, nil}, {`"abc"`, nil}, {fmt.Sprintf("%s if len(%s) > 3", x, x), []param{{name: x, t: tStr}}}}
	case kList:
		list = []option{{"[]", nil}, {"[" + x + "]", []param{{name: x, t: tInt}}}, {"[" + x + ", *" + y + "]", []param{{name: x, t: tInt}, {name: y, t: listOf(tInt)}}}, {"[1, _, *_]", nil}}
	case kTuple:
		list = []option{{"(0, " + y + ")", []param{{name: y, t: tStr}}}, {"(" + x + `, "a")`, []param{{name: x, t: tInt}}}}
	case kDict:
		list = []option{{`{"a": ` + x + `}`, []param{{name: x, t: tInt}}}, {`{"abc": 1}`, nil}, {`{"": ` + x + `, **` + y + `}`, []param{{name: x, t: tInt}, {name: y, t: t}}}}
	case kEnum:
		for _, m := range t.class.members[:len(t.class.members)-1] {
			list = append(list, option{t.class.name + "." + m, nil})
		}
	case kClass:
		if f := t.class.fields; len(f) > 0 {
			list = append(list, option{fmt.Sprintf("%s(%s=%s)", t.class.name, f[0].name, x), []param{{name: x, t: f[0].t}}})
		}
		for _, s := range t.class.subs {
			list = append([]option{{s.name + "()", nil}}, list...)
		}
	}
	if len(list) == 0 {
		return false
	}
	g.line("match %s:", g.expr(t, 2).s)
	g.indent++
	for _, o := range list {
		g.line("case %s:", o.pattern)
		g.block(func() {
			for _, p := range o.binds {
				g.declare(p.name, p.t).frozen = true
			}
			g.stmts(1, d-1)
		})
	}
	if t.kind != kClass {
		g.line("case _:")
		g.block(func() { g.stmts(1, d-1) })
	}
	g.indent--
	return true
}
