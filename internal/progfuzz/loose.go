package main

import (
	"fmt"
	"strings"
)

// Statements about values of any type, decorators, forwarding, dataclass helpers and unwinding.

func init() {
	statements = append(statements,
		statement{3, (*gen).anyValue},
		statement{2, (*gen).aliasAsAny},
		statement{2, (*gen).forwarding},
		statement{2, (*gen).unwinding},
		statement{2, (*gen).earlyExit},
		statement{2, (*gen).helpers},
		statement{2, (*gen).counting},
	)
}

// json is the text of a value as json.loads gives it, nested at most d deep.
func (g *gen) json(d int) string {
	switch r := g.n(10); {
	case r < 2 && d > 0:
		var items []string
		for range g.n(4) {
			items = append(items, g.json(d-1))
		}
		return "[" + strings.Join(items, ", ") + "]"
	case r < 4 && d > 0:
		return g.jsonDict(d)
	}
	return g.literal(one(g, tInt, tInt, tStr, tFloat, tBool, tNone), 0).at(pTernary)
}

func (g *gen) jsonDict(d int) string {
	var items []string
	for i := range 1 + g.n(3) {
		items = append(items, fmt.Sprintf("%q: %s", string(rune('a'+i)), g.json(d-1)))
	}
	return "{" + strings.Join(items, ", ") + "}"
}

// anyValue makes values of unknown type, changes them through two names and asks what they are.
func (g *gen) anyValue(d int) bool {
	if d <= 0 {
		return false
	}
	a, b, k, v := g.name("any"), g.name("any"), g.name("k"), g.name("v")
	g.line("%s: Any = %s", a, g.jsonDict(2))
	g.line("%s = %s", b, a)
	g.line("%s[%q] = %s", b, one(g, "a", "z"), one(g, g.json(1), g.expr(one(g, tInt, tStr, listOf(tInt), tBool, dictOf(tStr, tInt)), 2).s))
	if g.chance(50) {
		g.line("%s[\"list\"] = %s", a, one(g, "[1]", "[]", `["x"]`, "[1.5, 2]"))
		g.line("%s[\"list\"].%s(%s)", b, one(g, "append", "append", "count"), g.json(1))
		if g.chance(50) {
			g.line("%s[\"list\"] += [%s]", a, g.json(0))
		}
	}
	if g.chance(40) {
		g.line("%s.update(%s)", b, g.jsonDict(1))
	}
	if g.chance(30) {
		g.line("%s |= %s", b, g.jsonDict(1))
	}
	if g.chance(30) {
		g.line("print(%s.%s)", a, one(g, `get("a")`, `get("q", 7)`, `pop("a", None)`, `setdefault("s", [])`))
	}
	g.line("for %s, %s in %s.items():", k, v, a)
	g.line("    if isinstance(%s, %s):", v, one(g, "bool", "(bool, str)"))
	g.line("        print(%s, \"flag\", %s)", k, v)
	g.line("    elif isinstance(%s, int):", v)
	g.line("        print(%s, %s + 1, %s)", k, v, one(g, v+" // 2", v+" % 3", "-"+v, v+" * "+v))
	g.line("    elif isinstance(%s, float):", v)
	g.line("        print(%s, %s)", k, one(g, v+" * 2", "round("+v+", 1)", fmt.Sprintf("f\"{%s:.2f}\"", v)))
	g.line("    elif isinstance(%s, str):", v)
	g.line("        print(%s, %s)", k, one(g, v+".upper()", "len("+v+")", v+" + \"!\"", v+"[::-1]"))
	g.line("    elif isinstance(%s, list):", v)
	g.line("        print(%s, len(%s), %s[:1], %s)", k, v, v, one(g, "[x for x in "+v+" if x]", "list(reversed("+v+"))", v+" + [1]", "None in "+v))
	g.line("    elif isinstance(%s, dict):", v)
	g.line("        print(%s, %s)", k, one(g, "sorted("+v+")", "list("+v+".values())", v+".get(\"a\")", "\"b\" in "+v))
	g.line("    else:")
	g.line("        print(%s, %s is None)", k, v)
	g.line("print(%s == %s, %s is %s, %s)", a, b, a, b, a)
	g.mutated()
	return true
}

// aliasAsAny changes a container of known type behind a name of unknown type.
func (g *gen) aliasAsAny(d int) bool {
	v := g.find(func(v *variable) bool {
		return (v.t.kind == kList || v.t.kind == kDict || v.t.kind == kSet) && v.name != "self"
	})
	if v == nil || g.quiet > 0 {
		return false
	}
	w := g.name("w")
	g.line("%s: Any = %s", w, v.name)
	switch v.t.kind {
	case kList:
		g.line("%s.%s", w, one(g, "append("+g.expr(v.t.elems[0], 1).s+")", "insert(0, "+g.expr(v.t.elems[0], 1).s+")", "reverse()"))
		if g.chance(40) {
			g.line("%s += %s[:2]", w, g.expr(v.t, 1).recv())
		}
	case kSet:
		g.line("%s.add(%s)", w, g.expr(v.t.elems[0], 1).s)
	default:
		g.line("%s[%s] = %s", w, g.expr(v.t.elems[0], 1).s, g.expr(v.t.elems[1], 1).s)
	}
	g.line("print(len(%s), %s is %s, len(%s))", w, w, v.name, v.name)
	g.mutated()
	return true
}

// forwarding calls a function through another that takes whatever comes.
func (g *gen) forwarding(d int) bool {
	if g.loops > 0 || g.fn == nil {
		return false
	}
	var list []*function
	for _, f := range g.funcs {
		if !f.generator && g.affordable(f) {
			list = append(list, f)
		}
	}
	if len(list) == 0 {
		return false
	}
	f := list[g.n(len(list))]
	g.charge(f)
	s := g.show(f.ret, "forward("+strings.Join(append([]string{f.name}, g.args(f.params, 2)...), ", ")+")")
	if f.ret.kind == kClass || f.ret.has(func(t *typ) bool { return t.kind == kFunc || t.kind == kFloat }) || s == "" {
		return false
	}
	g.line("print(%s)", s)
	return true
}

// unwinding leaves try statements in many ways.
func (g *gen) unwinding(d int) bool {
	if d <= 0 || g.fn == nil || g.loops > 1 || g.level > 2 {
		return false
	}
	name, x := g.name("leave"), g.name("x")
	t := one(g, tInt, tStr, listOf(tInt))
	f := &function{name: name, ret: t}
	g.line("def %s(%s: int) -> %s:", name, x, t)
	g.inFunction(f, func() {
		g.declare(x, tInt)
		v := g.name("r")
		g.line("%s = %s", v, g.expr(t, 2).s)
		g.declare(v, t)
		g.line("for i in range(%s %% 4):", x)
		g.factor *= 4
		g.block(func() {
			g.line("try:")
			g.block(func() {
				g.line("if i == %d:", g.n(4))
				g.line("    %s", one(g, "continue", "break", "return "+v, "raise ValueError(i)", "raise KeyError(\"k\")"))
				g.line("try:")
				g.line("    if i > %d:", g.n(3))
				g.line("        %s", one(g, "raise ValueError(\"inner\")", "return "+g.expr(t, 1).s, "break", "print(1 // (i - i))"))
				g.line("finally:")
				g.line("    print(\"inner\", i)")
				g.line("print(\"after\", i)")
			})
			g.line("except %s as e:", one(g, "ValueError", "ZeroDivisionError", "(ValueError, ZeroDivisionError)", "ArithmeticError"))
			g.line("    print(\"caught\", e, type(e.__context__).__name__)")
			switch g.n(4) {
			case 0:
				g.line("    raise RuntimeError(\"outer\") from e")
			case 1:
				g.line("    %s", one(g, "continue", "break", "return "+v, "raise"))
			}
			if g.chance(40) {
				g.line("else:")
				g.line("    print(\"else\", i)")
			}
			g.line("finally:")
			g.line("    print(\"outer\", i)")
			if g.chance(20) {
				g.line("    %s", one(g, "return "+v, "break", "continue"))
			}
		})
		g.factor /= 4
		if g.chance(50) {
			g.line("else:")
			g.line("    print(\"exhausted\")")
		}
		g.line("return %s", g.expr(t, 1).s)
	})
	g.line("for i in range(5):")
	g.line("    try:")
	g.line("        print(\"->\", %s(i))", name)
	g.line("    except Exception as e:")
	g.line("        print(\"out\", repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)")
	g.charge(f)
	g.mutated()
	return true
}

// earlyExit leaves generators before their end.
func (g *gen) earlyExit(d int) bool {
	if d <= 0 || g.fn == nil || g.loops > 0 || g.level > 2 {
		return false
	}
	name, n, x := g.name("walk"), g.name("n"), g.name("x")
	t := one(g, tInt, tStr, tupleOf(tInt, tStr))
	f := &function{name: name, ret: t, generator: true}
	g.line("def %s(%s: int) -> Iterator[%s]:", name, n, t)
	g.inFunction(f, func() {
		g.declare(n, tInt)
		g.line("print(\"start\", %s)", n)
		g.line("try:")
		g.block(func() {
			g.line("for i in range(%s):", n)
			g.line("    yield %s", g.expr(t, 2).s)
			if g.chance(30) {
				g.line("    if i == %d:", g.n(3))
				g.line("        %s", one(g, "return", "raise ValueError(i)"))
			}
		})
		if g.chance(30) {
			g.line("except ValueError as e:")
			g.line("    print(\"inside\", e)")
			g.line("    yield %s", g.expr(t, 1).s)
		}
		g.line("finally:")
		g.line("    print(\"end\", %s)", n)
	})
	g.charge(f)
	g.mutated()
	g.line("try:")
	g.block(func() {
		switch g.n(6) {
		case 0:
			g.line("for %s in %s(3):", x, name)
			g.line("    print(%s)", x)
			g.line("    %s", one(g, "break", "continue", "raise KeyError(1)"))
		case 1:
			g.line("%s = %s(2)", x, name)
			g.line("print(next(%s), next(%s), next(%s, None))", x, x, x)
		case 2:
			g.line("print(list(%s(%d)), sum(1 for _ in %s(2)))", name, g.n(4), name)
		case 3:
			g.line("print([y for y, _ in zip(%s(3), range(%d))])", name, g.n(5))
		case 4:
			g.line("%s = %s(3)", x, name)
			g.line("for y in %s:", x)
			g.line("    print(\"first\", y)")
			g.line("    break")
			g.line("for y in %s:", x)
			g.line("    print(\"rest\", y)")
		case 5:
			g.line("print(any(y == %s for y in %s(3)), %s in %s(2))", g.literal(t, 0).at(pCompare+1), name, g.literal(t, 0).at(pCompare+1), name)
		}
	})
	g.line("except Exception as e:")
	g.line("    print(\"raised\", repr(e))")
	return true
}

// helpers uses what the library does with dataclasses, named tuples and enums.
func (g *gen) helpers(d int) bool {
	if g.self != nil {
		return false
	}
	if len(g.enums) > 0 && g.chance(40) {
		e := g.enums[g.n(len(g.enums))]
		m := e.members[g.n(len(e.members))]
		g.line("print(%s)", one(g,
			fmt.Sprintf("[m.name for m in %s], len(%s)", e.name, e.name),
			fmt.Sprintf("%s[%q], %s[%q].value", e.name, m, e.name, m),
			fmt.Sprintf("%s(%s.%s.value) is %s.%s", e.name, e.name, m, e.name, m),
			fmt.Sprintf("{m: m.value for m in %s}", e.name),
			fmt.Sprintf("%s.%s == %s.%s, %s.%s in (%s.%s,), repr(%s.%s), f\"{%s.%s}\"", e.name, m, e.name, e.members[0], e.name, m, e.name, e.members[1], e.name, m, e.name, m),
			fmt.Sprintf("sorted(m.value for m in %s), list(%s)", e.name, e.name)))
		return true
	}
	var list []*class
	for _, c := range g.classes {
		if (c.data || c.tuple) && len(c.fields) > 0 && !c.has(kFunc) {
			list = append(list, c)
		}
	}
	if len(list) == 0 {
		return false
	}
	c := list[g.n(len(list))]
	x, f := g.name("o"), c.fields[g.n(len(c.fields))]
	g.line("%s = %s", x, g.constructExactly(c))
	value := g.expr(f.t, 1).at(pTernary)
	if c.tuple {
		g.line("print(%s)", one(g, x+"._asdict()", fmt.Sprintf("%s._replace(%s=%s)", x, f.name, value), fmt.Sprintf("%s._fields, len(%s), %s[0], %s == tuple(%s)", x, x, x, x, x),
			fmt.Sprintf("sorted([%s, %s])", x, x), fmt.Sprintf("{%s: 1}[%s]", x, x)))
		return true
	}
	switch g.n(4) {
	case 0:
		y := g.name("o")
		g.line("%s = replace(%s, %s=%s)", y, x, f.name, value)
		g.line("print(%s, %s == %s, type(%s).__name__)", y, x, y, y)
	case 1:
		g.line("print(%s(%s))", one(g, "asdict", "astuple"), x)
	case 2:
		g.line("print([f.name for f in fields(%s)], %s == %s, %s != %s)", x, x, g.constructExactly(c), x, x)
	case 3:
		if c.ordered {
			y := g.name("o")
			g.line("%s = %s", y, g.constructExactly(c))
			g.line("print(%s < %s, %s >= %s, max(%s, %s), sorted([%s, %s, %s]))", x, y, x, y, x, y, x, y, x)
		} else if c.frozen {
			g.line("try:")
			g.line("    setattr(%s, %q, %s)", x, f.name, value)
			g.line("except Exception as e:")
			g.line("    print(type(e).__name__, e)")
			g.line("print(len({%s, %s}))", x, g.constructExactly(c))
		} else {
			g.line("print(%s)", x)
		}
	}
	return true
}

// constructExactly is a call of a class, never of a subclass.
func (g *gen) constructExactly(c *class) string {
	subs := c.subs
	c.subs = nil
	e := g.construct(c, 1)
	c.subs = subs
	return e.s
}

// counting uses the containers of collections.
func (g *gen) counting(d int) bool {
	if g.quiet > 0 {
		return false
	}
	x := g.name("c")
	switch g.n(3) {
	case 0:
		t := one(g, tInt, tStr)
		g.line("%s = Counter(%s)", x, g.expr(listOf(t), 2).s)
		g.line("%s[%s] += %d", x, g.expr(t, 1).s, 1+g.n(3))
		g.line("%s.update(%s)", x, g.expr(listOf(t), 2).s)
		g.line("print(%s, %s.most_common(%d), %s.total(), %s)", x, x, 1+g.n(3), x, one(g, x+" + "+x, x+" - Counter(["+g.literal(t, 0).at(pTernary)+"])", "sorted("+x+".values())", "+"+x, "dict("+x+")"))
	case 1:
		t, v := one(g, tInt, tStr), one(g, tInt, tStr, tBool)
		g.line("%s: defaultdict[%s, list[%s]] = defaultdict(list)", x, t, v)
		g.line("for q in range(%d):", 1+g.n(4))
		g.line("    %s[%s].append(%s)", x, g.expr(t, 1).s, g.expr(v, 1).s)
		g.line("print(dict(%s), len(%s), %s in %s)", x, x, g.expr(t, 1).at(pCompare+1), x)
	case 2:
		t := one(g, tInt, tStr)
		g.line("%s: deque[%s] = deque(%s%s)", x, t, g.expr(listOf(t), 2).s, one(g, "", ", maxlen=3"))
		g.line("%s.%s(%s)", x, one(g, "append", "appendleft"), g.expr(t, 1).s)
		g.line("%s.%s", x, one(g, "rotate(1)", "rotate(-2)", "reverse()", "extend("+g.expr(listOf(t), 1).s+")", "extendleft("+g.expr(listOf(t), 1).s+")"))
		g.line("if %s:", x)
		g.line("    print(%s[0], %s[-1], %s.%s, %s)", x, x, x, one(g, "popleft()", "pop()"), x)
	}
	g.mutated()
	return true
}
