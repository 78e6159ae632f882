package main

import (
	"fmt"
	"strings"
)

// The productions of numbers, texts and bytes. <int@12> is an int that binds as tightly as a unary operator (exprs.go).

var intProductions = []production{
	text(8, pSum, "<int@10> + <int@11>"),
	text(6, pSum, "<int@10> - <int@11>"),
	{5, func(g *gen, t *typ, d int) (ex, bool) {
		if g.loops > 0 {
			s, ok := g.fill("<int@11> * <small>", t, d)
			return ex{s, pProduct}, ok
		}
		s, ok := g.fill("<int@11> * <int@12>", t, d)
		return ex{s, pProduct}, ok
	}},
	text(3, pProduct, "<int@11> // <pos>"),
	text(3, pProduct, "<int@11> % <pos>"),
	text(2, pProduct, "<int@11> // -<pos>"),
	text(2, pProduct, "<int@11> % -<pos>"),
	text(1, pProduct, "<int@11> // <int@12>"),
	text(1, pProduct, "<int@11> % <int@12>"),
	text(2, pUnary, "-<int@12>"),
	text(1, pUnary, "~<int@12>"),
	text(1, pBitAnd, "<int@8> & <int@9>"),
	text(1, pBitOr, "<int@6> | <int@7>"),
	text(1, pBitXor, "<int@7> ^ <int@8>"),
	text(1, pShift, "<int@9> << <small>"),
	text(1, pShift, "<int@9> >> <small>"),
	text(1, pPower, "<pos>**<small>"),
	{1, func(g *gen, t *typ, d int) (ex, bool) {
		if g.loops > 0 {
			return ex{}, false
		}
		s, ok := g.fill("<int@14>**<small>", t, d)
		return ex{s, pPower}, ok
	}},
	text(2, pAtom, "abs(<int>)"),
	text(3, pAtom, "len(<list>)"),
	text(3, pAtom, "len(<str>)"),
	text(1, pAtom, "len(<dict>)"),
	text(1, pAtom, "len(<set>)"),
	text(2, pAtom, "sum(<ints>)"),
	text(1, pAtom, "sum(<ints>, <int>)"),
	text(1, pAtom, "max(<int>, <int>, <int>)"),
	text(1, pAtom, "min(<ints>, default=<int>)"),
	text(1, pAtom, "int(<bool>)"),
	text(1, pAtom, "int(<float>)"),
	text(1, pAtom, "round(<float>)"),
	text(1, pAtom, "int(str(<int>))"),
	text(1, pAtom, "int(<str>)"),
	text(1, pAtom, `int("<small>1<small>", <pos>)`),
	text(1, pAtom, "divmod(<int>, <pos>)[0]"),
	text(1, pAtom, "divmod(<int>, -<pos>)[1]"),
	text(1, pAtom, "pow(<int>, <small>, <pos>)"),
	text(1, pAtom, "<int>.bit_length()"),
	text(1, pAtom, "<int>.bit_count()"),
	text(1, pAtom, "<str>.count(<str>)"),
	text(1, pAtom, "<str>.find(<str>)"),
	text(1, pAtom, "<str>.rfind(<str>)"),
	text(1, pAtom, "<str>.index(<str>)"),
	text(1, pAtom, "<ints>.count(<int>)"),
	text(1, pAtom, "<ints>.index(<int>)"),
	text(1, pAtom, "ord(<str>[0])"),
	text(1, pAtom, "clamp(<int>)"),
	text(1, pAtom, "math.gcd(<int>, <int>)"),
	text(1, pAtom, "math.floor(<float>)"),
	text(1, pAtom, "math.isqrt(abs(<int>))"),
	text(1, pAtom, "reduce(lambda acc, x: acc + x, <ints>, <int>)"),
	text(1, pAtom, "reduce(lambda acc, x: (acc ^ x) % 1009, <ints>)"),
	text(1, pSum, "<bool@10> + <int@11>"),
	text(1, pAtom, "sum(1 for ch in <str@2> if ch.isalpha())"),
	text(1, pAtom, "<bytes>[<idx>]"),
	{3, func(g *gen, t *typ, d int) (ex, bool) {
		return g.folded(d, "sum(%s for %s in %s)")
	}},
	{2, dunderExpr(map[string]string{"__len__": "len(#)", "__add__": "# + 3", "__radd__": "4 + #", "__neg__": "-#", "__getitem__": "#[2]", "__iter__": "sum(#)"})},
	{2, func(g *gen, t *typ, d int) (ex, bool) {
		if e := g.enumOf(func(c *class) bool { return c.ints }); e != nil {
			return ex{g.expr(e, d-1).at(pSum) + " + 1", pSum}, true
		}
		if e := g.enumOf(func(c *class) bool { return c.value == tInt }); e != nil {
			return atom(g.expr(e, d-1).recv() + ".value"), true
		}
		return ex{}, false
	}},
}

var floatProductions = []production{
	text(6, pSum, "<float@10> + <float@11>"),
	text(5, pSum, "<float@10> - <float@11>"),
	text(5, pProduct, "<float@11> * <float@12>"),
	text(4, pProduct, "<float@11> / <pos>"),
	text(2, pProduct, "<float@11> / <float@12>"),
	text(4, pProduct, "<int@11> / <pos>"),
	text(2, pProduct, "<int@11> / <int@12>"),
	text(2, pProduct, "<float@11> // <pos>.5"),
	text(2, pProduct, "<float@11> % <pos>.5"),
	text(1, pProduct, "<float@11> % -<pos>.25"),
	text(1, pPower, "<float@14>**<small>"),
	text(1, pPower, "<float@14>**-<small>"),
	text(1, pPower, "abs(<float>)**0.5"),
	text(2, pUnary, "-<float@12>"),
	text(2, pAtom, "abs(<float>)"),
	text(3, pAtom, "float(<int>)"),
	text(3, pAtom, "round(<float>, <small>)"),
	text(1, pAtom, "round(<float>, -<small>)"),
	text(1, pAtom, "max(<float>, <float>)"),
	text(1, pAtom, "sum(<floats>)"),
	text(1, pAtom, "math.sqrt(abs(<float>))"),
	text(1, pAtom, "math.fsum(<floats>)"),
	text(1, pAtom, "math.fmod(<float>, <pos>)"),
	text(1, pAtom, "float(<str>)"),
	text(1, pAtom, "divmod(<float>, <pos>.5)[0]"),
	text(1, pAtom, "math.hypot(<float>, <float>)"),
	text(1, pAtom, "math.copysign(<float>, <float>)"),
	text(1, pSum, "<float@10> + <int@11>"),
	text(1, pProduct, "<int@11> * <float@12>"),
	text(2, pTernary, "<int>"),
	{1, func(g *gen, t *typ, d int) (ex, bool) { return g.folded(d, "sum(0.5 * %s for %s in %s)") }},
}

var boolProductions = []production{
	text(4, pCompare, "<int@6> < <int@6>"),
	text(3, pCompare, "<int@6> >= <int@6>"),
	text(3, pCompare, "<int@6> == <int@6>"),
	text(2, pCompare, "<int@6> != <int@6>"),
	text(2, pCompare, "<float@6> <= <float@6>"),
	text(1, pCompare, "<int@6> < <float@6>"),
	text(2, pCompare, "<str@6> < <str@6>"),
	text(2, pCompare, "<str@6> == <str@6>"),
	text(2, pCompare, "<int@6> < <int@6> <= <int@6>"),
	text(1, pCompare, "<int@6> == <int@6> != <int@6>"),
	text(1, pCompare, "<float@6> > <int@6> >= <float@6>"),
	text(2, pNot, "not <bool@4>"),
	text(2, pNot, "not <any@4>"),
	text(3, pAnd, "<bool@3> and <bool@4>"),
	text(3, pOr, "<bool@2> or <bool@3>"),
	text(1, pBitXor, "<bool@7> ^ <bool@8>"),
	text(1, pBitAnd, "<bool@8> & <bool@9>"),
	text(2, pAtom, "bool(<any>)"),
	text(2, pCompare, "<str@6> in <str@6>"),
	text(2, pCompare, "<int@6> in <ints@6>"),
	text(1, pCompare, "<int@6> not in <set@6>"),
	text(1, pCompare, "<str@6> in <dict@6>"),
	text(1, pCompare, "<int@6> in (1, <int>, 3)"),
	text(1, pAtom, "<str>.startswith(<str>)"),
	text(1, pAtom, "<str>.endswith((<str>, <str>))"),
	text(1, pAtom, "<str>.isdigit()"),
	text(1, pAtom, "<str>.isalpha()"),
	text(1, pAtom, "<str>.isupper()"),
	text(1, pAtom, "<str>.isspace()"),
	text(1, pAtom, "<str>.istitle()"),
	text(1, pAtom, "<str>.isidentifier()"),
	text(1, pAtom, "<float>.is_integer()"),
	text(1, pAtom, "math.isclose(<float>, <float>)"),
	text(1, pAtom, "<set>.isdisjoint(<set>)"),
	text(1, pCompare, "<set@6> <= <set@6>"),
	text(1, pAtom, "all(x > 1 for x in <ints@2>)"),
	text(1, pAtom, "any(<ints>)"),
	text(1, pAtom, "any(len(w) > 2 for w in <strs@2>)"),
	{3, func(g *gen, t *typ, d int) (ex, bool) {
		u := g.randomType(1)
		if !u.comparable() {
			return ex{}, false
		}
		ops := []string{"==", "!="}
		if u.ordered() {
			ops = append(ops, "<", ">", "<=", ">=")
		}
		return ex{g.expr(u, d-1).at(pBitOr) + " " + one(g, ops...) + " " + g.expr(u, d-1).at(pBitOr), pCompare}, true
	}},
	{2, func(g *gen, t *typ, d int) (ex, bool) {
		v := g.find(func(v *variable) bool { return v.t.kind == kOptional })
		if v == nil {
			return ex{}, false
		}
		return ex{v.name + one(g, " is None", " is not None"), pCompare}, true
	}},
	{2, func(g *gen, t *typ, d int) (ex, bool) {
		v := g.find(func(v *variable) bool { return v.t.kind == kClass && len(v.t.class.subs) > 0 || v.t.kind == kUnion })
		if v == nil {
			return ex{}, false
		}
		if v.t.kind == kUnion {
			return atom("isinstance(" + v.name + ", " + one(g, "int", "str", "(str, list)") + ")"), true
		}
		return atom("isinstance(" + v.name + ", " + one(g, v.t.class.subs...).name + ")"), true
	}},
	{2, func(g *gen, t *typ, d int) (ex, bool) {
		v := g.find(func(v *variable) bool { return v.t.kind == kList || v.t.kind == kClass || v.t.kind == kDict })
		if v == nil {
			return ex{}, false
		}
		w := g.find(func(w *variable) bool { return same(w.t, v.t) })
		return ex{v.name + one(g, " is ", " is not ") + w.name, pCompare}, true
	}},
	{2, dunderExpr(map[string]string{"__bool__": "bool(#)", "__lt__": "# < #", "__eq__": "# == #", "__contains__": "3 in #"})},
}

var strProductions = []production{
	text(6, pSum, "<str@10> + <str@11>"),
	text(1, pProduct, "<str@11> * <small>"),
	text(3, pAtom, "str(<any>)"),
	text(3, pAtom, "repr(<any>)"),
	text(2, pAtom, "<str>[<idx>:]"),
	text(2, pAtom, "<str>[:<idx>]"),
	text(1, pAtom, "<str>[::-1]"),
	text(1, pAtom, "<str>[<int>:<int>]"),
	text(1, pAtom, "<str>[<int>:<int>:-<pos>]"),
	text(1, pAtom, "<str>[<idx>]"),
	text(1, pAtom, "<str>.upper()"),
	text(1, pAtom, "<str>.lower()"),
	text(1, pAtom, "<str>.title()"),
	text(1, pAtom, "<str>.capitalize()"),
	text(1, pAtom, "<str>.swapcase()"),
	text(1, pAtom, "<str>.casefold()"),
	text(1, pAtom, "<str>.strip()"),
	text(1, pAtom, "<str>.strip(<str>)"),
	text(1, pAtom, "<str>.rstrip()"),
	text(2, pAtom, "<str>.replace(<str>, <str>)"),
	text(1, pAtom, "<str>.replace(<str>, <str>, 1)"),
	text(1, pAtom, `<str>.center(<pos>, "*")`),
	text(1, pAtom, "<str>.rjust(<pos>)"),
	text(1, pAtom, `<str>.ljust(<pos>, ".")`),
	text(1, pAtom, "<str>.zfill(<pos>)"),
	text(1, pAtom, "<str>.expandtabs(<pos>)"),
	text(1, pAtom, "<str>.removeprefix(<str>)"),
	text(1, pAtom, "<str>.partition(<str>)[<idx>]"),
	text(1, pAtom, `<str>.rpartition(" ")[0]`),
	text(1, pAtom, "<str>.split()[0]"),
	text(3, pAtom, "<str>.join(<strs>)"),
	text(2, pAtom, `", ".join(map(str, <list>))`),
	text(1, pAtom, `"-".join(str(n) for n in <ints@2>)`),
	text(1, pAtom, `"".join(sorted(<str>))`),
	text(1, pAtom, `"".join(reversed(<str>))`),
	text(1, pAtom, "chr(<int@11> % 0x250 + 32)"),
	text(1, pAtom, "ascii(<str>)"),
	text(1, pAtom, "hex(<int>)"),
	text(1, pAtom, "bin(<int>)"),
	text(1, pAtom, "oct(<int>)"),
	text(1, pAtom, `format(<int>, ",")`),
	text(1, pAtom, `format(<float>, ".<small>e")`),
	text(1, pProduct, `"%d|%5d|%-4d|%x" % (<int>, <int>, <int>, <int>)`),
	text(1, pProduct, `"%s %r" % (<any>, <str>)`),
	text(1, pProduct, `"%.2f %8.3f %g %e" % (<float>, <float>, <float>, <float>)`),
	text(1, pProduct, `"%05d%%" % <int@12>`),
	text(1, pAtom, `"{} {!r} {:>6}".format(<any>, <str>, <int>)`),
	text(1, pAtom, `"{0}{1}{0}".format(<str>, <int>)`),
	text(1, pAtom, `"{a:.<small>f}".format(a=<float>)`),
	text(1, pAtom, `<bytes>.hex()`),
	text(1, pAtom, `<bytes>.decode("latin-1")`),
	text(1, pAtom, `type(<flat>).__name__`),
	text(1, pAtom, `max(<strs>, key=len, default="")`),
	text(1, pAtom, "<str>.translate(str.maketrans(\"abc\", \"xyz\"))"),
	{10, (*gen).fstring},
	{2, dunderExpr(map[string]string{"__call__": "#(3)"})},
	{2, func(g *gen, t *typ, d int) (ex, bool) {
		e := g.enumOf(func(c *class) bool { return true })
		if e == nil {
			return ex{}, false
		}
		r := g.expr(e, d-1).recv()
		if e.class.value == tStr {
			return atom(r + one(g, ".name", ".value")), true
		}
		return atom(r + ".name"), true
	}},
	{1, func(g *gen, t *typ, d int) (ex, bool) {
		v := g.find(func(v *variable) bool { return v.t.kind == kClass || v.t.kind == kUnion || v.t.kind == kOptional })
		if v == nil {
			return ex{}, false
		}
		return atom("type(" + v.name + ").__name__"), true
	}},
}

// fstring is a formatted string of a few fields.
func (g *gen) fstring(_ *typ, d int) (ex, bool) {
	var b strings.Builder
	for range 1 + g.n(3) {
		b.WriteString(one(g, "", "x=", " ", "{{", "é"))
		t := one(g, tInt, tInt, tFloat, tFloat, tStr, tStr, tBool, nil)
		spec := ""
		switch t {
		case tInt:
			spec = one(g, "", "", ":d", ":5d", ":<6d", ":^7", ":+d", ":05d", ":x", ":#x", ":08b", ":,", ":_", ":o", ":e", ":.2f", ":>+8,d", ":=+6d", ":n", ":%", "!r:>5", ":*^9d", ": d")
		case tFloat:
			spec = one(g, "", "", ":.2f", ":8.3f", ":e", ":.3e", ":g", ":.4g", ":,.2f", ":+.1f", ":%", ":.1%", ":010.2f", ":<9.1f", ":^9.1f", "!r", ":.0f", ":_.3f", ":#.3g", ": .2f", ":G", ":>12")
		case tStr:
			spec = one(g, "", "", "!r", "!a", ":>8", ":<8", ":^8", ":.2", ":*^9.3", ":8s", "!s:>6", "!r:^12", ":é<6")
		case tBool:
			spec = one(g, "", "", "!r", ":d", ":>6", ":5", "!s:>7")
		default:
			t = g.randomType(1)
			if !t.shows() {
				t = tInt
			}
			spec = one(g, "", "", "!r", "!s")
		}
		e := g.expr(t, d-1)
		s := e.at(pSum)
		if s[0] == '{' {
			s = " " + s
		}
		if strings.ContainsAny(s, `\`) {
			s = "1" // what needs escapes within a field
			if t != tInt {
				spec = ""
			}
		}
		eq := ""
		if g.chance(8) && !strings.ContainsAny(s, "!=:") {
			eq = "="
		}
		b.WriteString("{" + s + eq + spec + "}")
	}
	b.WriteString(one(g, "", "", "!", "}}"))
	return atom(`f"` + b.String() + `"`), true
}

var bytesProductions = []production{
	text(2, pSum, "<bytes@10> + <bytes@11>"),
	text(3, pAtom, "<str>.encode()"),
	text(1, pAtom, "<bytes>[<idx>:]"),
	text(1, pAtom, "<bytes>[::-1]"),
	text(1, pAtom, "bytes(n % 256 for n in <ints@2>)"),
	text(1, pAtom, "bytes([<int@11> % 256, <small>])"),
	text(1, pAtom, "<bytes>.upper()"),
	text(1, pAtom, "<bytes>.replace(<bytes>, <bytes>)"),
	text(1, pAtom, "(<int@11> % 65536).to_bytes(2, \"big\")"),
	text(1, pAtom, "bytes(<small>)"),
}

// dunderExpr uses the special methods of a class of which there is an instance.
func dunderExpr(uses map[string]string) func(*gen, *typ, int) (ex, bool) {
	return func(g *gen, t *typ, d int) (ex, bool) {
		v := g.find(func(v *variable) bool {
			if v.t.kind != kClass || v.t.class == g.self {
				return false
			}
			for m := range uses {
				if v.t.class.dunders[m] {
					return true
				}
			}
			return false
		})
		if v == nil {
			return ex{}, false
		}
		var list []string
		for _, m := range []string{"__len__", "__add__", "__radd__", "__neg__", "__getitem__", "__iter__", "__bool__", "__lt__", "__eq__", "__contains__", "__call__"} {
			if uses[m] != "" && v.t.class.dunders[m] {
				list = append(list, uses[m])
			}
		}
		s := one(g, list...)
		for strings.Contains(s, "#") {
			s = strings.Replace(s, "#", v.name, 1)
		}
		return atom("(" + s + ")"), true
	}
}

func (g *gen) enumOf(ok func(*class) bool) *typ {
	var list []*typ
	for _, e := range g.enums {
		if ok(e) {
			list = append(list, e.typ)
		}
	}
	if len(list) == 0 {
		return nil
	}
	return list[g.n(len(list))]
}

// folded is a generator expression over ints, in a format with three holes.
func (g *gen) folded(d int, format string) (ex, bool) {
	x := g.name("i")
	src := g.expr(listOf(tInt), d-1).at(pOr)
	if g.chance(40) {
		src = fmt.Sprintf("range(%d)", g.n(6))
	}
	mark := len(g.vars)
	g.declare(x, tInt).frozen = true
	g.inExpr++
	g.quiet++
	g.loops++
	body := g.expr(tInt, d-1).at(pProduct)
	g.loops--
	g.quiet--
	g.inExpr--
	g.vars = g.vars[:mark]
	return atom(fmt.Sprintf(format, body, x, src)), true
}
