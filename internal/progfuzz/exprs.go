package main

import (
	"fmt"
	"strconv"
	"strings"
)

// ex is the text of an expression and how tightly it binds.
type ex struct {
	s    string
	prec int
}

const (
	pLambda = iota
	pTernary
	pOr
	pAnd
	pNot
	pCompare
	pBitOr
	pBitXor
	pBitAnd
	pShift
	pSum
	pProduct
	pUnary
	pPower
	pAtom
)

func atom(s string) ex { return ex{s, pAtom} }

// at is the text of e where something that binds as tightly as p must stand.
func (e ex) at(p int) string {
	if e.prec < p {
		return "(" + e.s + ")"
	}
	return e.s
}

// recv is the text of e before a dot, a call or a subscript.
func (e ex) recv() string {
	if e.prec < pAtom || e.s[0] >= '0' && e.s[0] <= '9' {
		return "(" + e.s + ")"
	}
	return e.s
}

// production makes an expression of type t, or says that it cannot here.
type production struct {
	weight int
	make   func(g *gen, t *typ, d int) (ex, bool)
}

// always is a production that can everywhere.
func always(weight int, f func(g *gen, t *typ, d int) ex) production {
	return production{weight, func(g *gen, t *typ, d int) (ex, bool) { return f(g, t, d), true }}
}

// text is a production from a pattern: in it {int}, {str} and so on stand for expressions, as atoms where a dot or a bracket
// follows; {T} for one of the type, {K}, {V} and {E} for ones of its elements, {v:TYPE} for a variable.
func text(weight, prec int, pattern string) production {
	return production{weight, func(g *gen, t *typ, d int) (ex, bool) {
		s, ok := g.fill(pattern, t, d)
		return ex{s, prec}, ok
	}}
}

var productions map[kind][]production

// commonProductions make expressions of any type.
var commonProductions []production

func init() {
	commonProductions = common()
	productions = map[kind][]production{
		kInt: intProductions, kFloat: floatProductions, kBool: boolProductions, kStr: strProductions, kBytes: bytesProductions,
		kList: listProductions, kDict: dictProductions, kSet: setProductions, kTuple: tupleProductions, kRow: rowProductions,
		kOptional: optionalProductions, kClass: classProductions, kEnum: enumProductions, kFunc: funcProductions, kUnion: unionProductions,
	}
}

// expr makes an expression of type t, nested about d deep.
func (g *gen) expr(t *typ, d int) ex {
	if d <= 0 || g.chance(15) {
		return g.leaf(t)
	}
	list := productions[t.kind]
	weights := make([]int, 0, len(list)+len(commonProductions))
	for _, p := range list {
		weights = append(weights, p.weight)
	}
	for _, p := range commonProductions {
		weights = append(weights, p.weight)
	}
	if t.kind == kNone {
		return g.leaf(t)
	}
	for range 6 {
		i := g.weighted(weights)
		var p production
		if i < len(list) {
			p = list[i]
		} else {
			p = commonProductions[i-len(list)]
		}
		mark := len(g.vars)
		e, ok := p.make(g, t, d)
		g.vars = g.vars[:mark]
		if ok {
			return e
		}
	}
	return g.leaf(t)
}

func (g *gen) leaf(t *typ) ex {
	if g.chance(70) {
		if v := g.variableOf(t); v != nil {
			return atom(v.name)
		}
	}
	return g.literal(t, 2)
}

func (g *gen) variableOf(t *typ) *variable {
	return g.find(func(v *variable) bool { return same(v.t, t) })
}

// literal is an expression of type t that needs no variables.
func (g *gen) literal(t *typ, d int) ex {
	switch t.kind {
	case kInt:
		s := one(g, "0", "1", "2", "3", "5", "7", "10", "-1", "-2", "-7", "12", "100", "255", "1000", "-13")
		if g.chance(6) {
			s = one(g, "2147483647", "-2147483648", "4294967296", "9223372036854775807", "-9223372036854775808", "1_000_000", "0xFF", "10**18", "2**62", "12345678901234567890")
		}
		return intText(s)
	case kFloat:
		return intText(one(g, "0.0", "1.0", "0.5", "-1.5", "2.5", "3.14", "0.1", "100.0", "1e3", "-0.25", "1e16", "1e-7", "123456.789", "-0.0", "2.675", "7.0", "1e22"))
	case kBool:
		return atom(one(g, "True", "False"))
	case kStr:
		return atom(one(g, `""`, `"a"`, `"abc"`, `"hello world"`, `"Zz9"`, `"x,y,z"`, `" pad "`, `"héé"`, `"日本語"`, `"tab\tnl\n"`, `"it's"`, `'say "hi"'`,
			`"ß"`, `"ǅ"`, `"12"`, `"-7"`, `"aXbXc"`, `"😀!"`, `"\x00\x7f"`, `"a b  c"`, `"CamelCase"`, `"%d"`, `"{}"`, `"3.5"`, `"İı"`, `"e\u0301"`))
	case kBytes:
		return atom(one(g, `b""`, `b"abc"`, `b"\x00\xff"`, `b"a,b"`, `b"it's"`, `b"Hello\n"`))
	case kNone:
		return atom("None")
	case kOptional:
		if g.chance(30) || d < -4 {
			return atom("None")
		}
		return g.literal(t.elems[0], d)
	case kUnion:
		return g.literal(t.elems[g.n(len(t.elems))], d)
	case kList, kSet:
		n := g.n(4)
		if d <= 0 {
			n = g.n(2)
		}
		if n == 0 { // an empty display has no type of its own
			n = 1
		}
		if d < -4 && t.kind == kList {
			n = 0
		}
		var items []string
		for range n {
			items = append(items, g.literal(t.elems[0], d-1).at(pTernary))
		}
		s := strings.Join(items, ", ")
		if t.kind == kSet {
			return atom("{" + s + "}")
		}
		return atom("[" + s + "]")
	case kDict:
		var items []string
		for range 1 + g.n(3) {
			items = append(items, g.literal(t.elems[0], d-1).at(pTernary)+": "+g.literal(t.elems[1], d-1).at(pTernary))
		}
		return atom("{" + strings.Join(items, ", ") + "}")
	case kTuple, kRow:
		ts := t.elems
		if t.kind == kRow {
			ts = nil
			for range 1 + g.n(3) {
				ts = append(ts, t.elems[0])
			}
		}
		var items []string
		for _, e := range ts {
			items = append(items, g.literal(e, d-1).at(pTernary))
		}
		return atom(tupleText(items))
	case kEnum:
		if g.self == t.class && g.chance(50) {
			return atom("self")
		}
		return atom(t.class.name + "." + t.class.members[g.n(len(t.class.members))])
	case kFunc:
		return g.lambda(t, 1)
	case kClass:
		return g.construct(t.class, d-1)
	}
	panic("progfuzz: literal of " + t.String())
}

func tupleText(items []string) string {
	if len(items) == 1 {
		return "(" + items[0] + ",)"
	}
	return "(" + strings.Join(items, ", ") + ")"
}

func intText(s string) ex {
	switch {
	case strings.Contains(s, "**"):
		return ex{s, pPower}
	case s[0] == '-':
		return ex{s, pUnary}
	}
	return atom(s)
}

// construct is a call of the class, or of a subclass.
func (g *gen) construct(c *class, d int) ex {
	if g.self != nil && (!c.ready || d < -2) {
		for k := g.self; k != nil; k = k.base {
			if k == c && g.selfInScope() {
				return atom("self")
			}
		}
	}
	if c.abstr {
		c = c.concrete()
	}
	for d > -2 && len(c.subs) > 0 && g.chance(40) {
		c = c.subs[g.n(len(c.subs))]
	}
	var args []string
	named := false
	for _, f := range c.fields {
		if f.def != "" && g.chance(50) {
			named = true
			continue
		}
		a := ""
		if d > 0 {
			a = g.expr(f.t, d-1).at(pTernary)
		} else {
			a = g.literal(f.t, d).at(pTernary)
		}
		if named || g.chance(10) {
			named = true
			a = f.name + "=" + a
		}
		args = append(args, a)
	}
	return atom(c.name + "(" + strings.Join(args, ", ") + ")")
}

// concrete is a class below c of which there may be instances.
func (c *class) concrete() *class {
	for _, s := range c.subs {
		if s.ready && !s.abstr {
			return s
		}
	}
	return nil
}

func (g *gen) selfInScope() bool {
	return g.find(func(v *variable) bool { return v.name == "self" }) != nil
}

var scalars = map[string]*typ{"int": tInt, "float": tFloat, "bool": tBool, "str": tStr, "bytes": tBytes,
	"ints": listOf(tInt), "strs": listOf(tStr), "floats": listOf(tFloat), "dict": dictOf(tStr, tInt), "set": setOf(tInt)}

// fill puts expressions into a pattern's holes.
func (g *gen) fill(pattern string, t *typ, d int) (string, bool) {
	var b strings.Builder
	for {
		i := strings.IndexByte(pattern, '<')
		if i < 0 {
			b.WriteString(pattern)
			return b.String(), true
		}
		hole, _, closed := strings.Cut(pattern[i+1:], ">")
		if !closed || hole == "" || strings.ContainsAny(hole, " =<") {
			b.WriteString(pattern[:i+1])
			pattern = pattern[i+1:]
			continue
		}
		b.WriteString(pattern[:i])
		pattern = pattern[i+len(hole)+2:]
		s, ok := g.hole(hole, t, d, pattern)
		if !ok {
			return "", false
		}
		b.WriteString(s)
	}
}

func (g *gen) hole(hole string, t *typ, d int, after string) (string, bool) {
	name, level, _ := strings.Cut(hole, "@")
	prec := pTernary
	if level != "" {
		prec, _ = strconv.Atoi(level)
	} else if after != "" && strings.ContainsAny(after[:1], ".[(") {
		prec = -1
	}
	var want *typ
	switch name {
	case "T":
		want = t
	case "E", "K":
		want = t.elems[0]
	case "V":
		want = t.elems[1]
	case "LE":
		want = listOf(t.elems[0])
	case "LK":
		want = listOf(t.elems[0])
	case "LV":
		want = listOf(t.elems[1])
	case "LT":
		want = listOf(t)
	case "OT":
		want = optionalOf(t)
	case "SE":
		want = setOf(t.elems[0])
	case "small":
		return fmt.Sprint(g.n(5)), true
	case "pos":
		return fmt.Sprint(1 + g.n(9)), true
	case "idx":
		return one(g, "0", "1", "-1", "2", "-2", "1"), true
	case "any":
		want = g.randomType(1)
		if !want.shows() {
			want = tInt
		}
	case "flat":
		want = one(g, tInt, tStr, tFloat, tBool, tInt)
	case "list":
		want = listOf(g.randomType(0))
	default:
		want = scalars[name]
		if want == nil {
			panic("progfuzz: hole " + name)
		}
	}
	e := g.expr(want, d-1)
	if prec == -1 {
		return e.recv(), true
	}
	return e.at(prec), true
}

func common() []production {
	return []production{
		always(12, func(g *gen, t *typ, d int) ex { return g.leaf(t) }),
		text(3, pTernary, "<T@2> if <bool@2> else <T>"),
		text(1, pAtom, `tr("t", <T>)`),
		text(1, pAtom, "first(<LT>, <T>)"),
		text(1, pAtom, "(<T>, <flat>)[0]"),
		text(1, pAtom, "(<flat>, <T>)[-1]"),
		{3, (*gen).indexed},
		{2, (*gen).looked},
		{6, (*gen).called},
		{5, (*gen).attribute},
		{2, (*gen).walrus},
		{2, (*gen).calledValue},
		{1, func(g *gen, t *typ, d int) (ex, bool) {
			v := g.find(func(v *variable) bool { return v.t.kind == kOptional && same(v.t.elems[0], t) })
			if v == nil {
				return ex{}, false
			}
			return ex{fmt.Sprintf("%s if %s is not None else %s", v.name, v.name, g.expr(t, d-1).at(pTernary)), pTernary}, true
		}},
		{1, func(g *gen, t *typ, d int) (ex, bool) {
			if t.kind == kFunc || t.kind == kOptional || t.kind == kUnion || t.kind == kFloat {
				return ex{}, false
			}
			op, p := "or", pOr
			if g.chance(50) {
				op, p = "and", pAnd
			}
			return ex{g.expr(t, d-1).at(p) + " " + op + " " + g.expr(t, d-1).at(p+1), p}, true
		}},
		{1, func(g *gen, t *typ, d int) (ex, bool) {
			if !t.ordered() || t.kind == kFloat {
				return ex{}, false
			}
			s, ok := g.fill(one(g, "max(<T>, <T>)", "min(<T>, <T>)", "max(<LT>, default=<T>)", "sorted([<T>, <T>, <T>])[1]"), t, d)
			return atom(s), ok
		}},
		{1, func(g *gen, t *typ, d int) (ex, bool) {
			fs := g.genFuncs(t)
			if len(fs) == 0 {
				return ex{}, false
			}
			return atom("next(" + g.callOf(fs[g.n(len(fs))], d).s + ", " + g.expr(t, d-1).at(pTernary) + ")"), true
		}},
	}
}

// indexed is an element of a list or tuple.
func (g *gen) indexed(t *typ, d int) (ex, bool) {
	v := g.find(func(v *variable) bool {
		switch v.t.kind {
		case kList, kRow, kTuple:
			for _, e := range v.t.elems {
				if same(e, t) {
					return true
				}
			}
		}
		return false
	})
	if v == nil {
		return ex{}, false
	}
	if v.t.kind == kTuple {
		for i, e := range v.t.elems {
			if same(e, t) {
				if g.chance(20) {
					i -= len(v.t.elems)
				}
				return atom(fmt.Sprintf("%s[%d]", v.name, i)), true
			}
		}
	}
	if g.chance(15) {
		return atom(v.name + "[" + one(g, "0", "-1", "1") + "]"), true
	}
	i := g.expr(tInt, d-2).at(pProduct)
	return ex{fmt.Sprintf("%s[%s %% len(%s)] if %s else %s", v.name, i, v.name, v.name, g.expr(t, d-1).at(pTernary)), pTernary}, true
}

// looked is a value of a dict.
func (g *gen) looked(t *typ, d int) (ex, bool) {
	v := g.find(func(v *variable) bool { return v.t.kind == kDict && same(v.t.elems[1], t) })
	if v == nil {
		return ex{}, false
	}
	k := g.expr(v.t.elems[0], d-1).at(pTernary)
	switch {
	case g.chance(15):
		return atom(v.name + "[" + k + "]"), true
	case g.chance(20) && g.quiet == 0 && v.name != "self":
		if g.fn != nil {
			g.fn.mutates = true
		}
		return atom(fmt.Sprintf("%s.%s(%s, %s)", v.name, one(g, "setdefault", "pop"), k, g.expr(t, d-1).at(pTernary))), true
	}
	return atom(fmt.Sprintf("%s.get(%s, %s)", v.name, k, g.expr(t, d-1).at(pTernary))), true
}

// called is a call of a function of the module or a method.
func (g *gen) called(t *typ, d int) (ex, bool) {
	type target struct {
		f    *function
		recv *variable
	}
	var list []target
	for _, f := range g.funcs {
		if !f.generator && same(f.ret, t) && g.affordable(f) {
			list = append(list, target{f: f})
		}
	}
	v := g.find(func(v *variable) bool { return v.t.kind == kClass || v.t.kind == kEnum })
	if v != nil {
		for _, m := range v.t.class.methods {
			if same(m.ret, t) && g.affordable(m) && (v.t.class.ready || v.t.class != g.self) {
				list = append(list, target{f: m, recv: v}, target{f: m, recv: v})
			}
		}
	}
	if len(list) == 0 {
		return ex{}, false
	}
	x := list[g.n(len(list))]
	if x.recv == nil {
		return g.callOf(x.f, d), true
	}
	if x.f.property {
		g.charge(x.f)
		return atom(x.recv.name + "." + x.f.name), true
	}
	e := g.callOf(x.f, d)
	if x.f.static && g.chance(50) {
		return atom(x.recv.t.class.name + "." + e.s), true
	}
	return atom(x.recv.name + "." + e.s), true
}

// attribute is an attribute of an object.
func (g *gen) attribute(t *typ, d int) (ex, bool) {
	v := g.find(func(v *variable) bool {
		if v.t.kind != kClass {
			return false
		}
		for _, f := range v.t.class.fields {
			if same(f.t, t) {
				return true
			}
		}
		return false
	})
	if v == nil {
		return ex{}, false
	}
	var names []string
	for _, f := range v.t.class.fields {
		if same(f.t, t) {
			names = append(names, f.name)
		}
	}
	return atom(v.name + "." + one(g, names...)), true
}

func (g *gen) walrus(t *typ, d int) (ex, bool) {
	if g.inExpr > 0 || g.fn == nil {
		return ex{}, false
	}
	v := g.find(func(v *variable) bool { return same(v.t, t) && v.level == g.level && !v.frozen })
	if v == nil || g.loops > 0 && t.kind != kBool && t.kind != kFloat {
		return ex{}, false
	}
	return atom("(" + v.name + " := " + g.expr(t, d-1).at(pTernary) + ")"), true
}

// calledValue is a call of a variable that holds a function.
func (g *gen) calledValue(t *typ, d int) (ex, bool) {
	v := g.find(func(v *variable) bool { return v.t.kind == kFunc && same(v.t.elems[len(v.t.elems)-1], t) })
	if v == nil {
		return ex{}, false
	}
	var args []string
	for _, p := range v.t.elems[:len(v.t.elems)-1] {
		args = append(args, g.expr(p, d-1).at(pTernary))
	}
	return atom(v.name + "(" + strings.Join(args, ", ") + ")"), true
}
