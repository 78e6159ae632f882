package main

import (
	"fmt"
	"strings"
)

func (g *gen) enum() {
	c := &class{name: g.name("E"), value: one(g, tInt, tStr, tInt, tFloat), ready: true, frozen: true}
	c.typ = &typ{kind: kEnum, class: c}
	base := "Enum"
	if c.value == tInt && g.chance(40) {
		base, c.ints = "IntEnum", true
	}
	g.line("\nclass %s(%s):", c.name, base)
	g.indent++
	for i := range 2 + g.n(3) {
		m := string(rune('A' + i))
		c.members = append(c.members, m)
		switch c.value {
		case tInt:
			g.line("%s = %d", m, (i+1)*one(g, 1, 1, 3))
		case tFloat:
			g.line("%s = %s", m, one(g, "0.5", "1.0", "2.25", "1e10")+strings.Repeat("1", i))
		default:
			g.line("%s = %q", m, strings.ToLower(m)+one(g, "", "é", "x"))
		}
	}
	if g.chance(40) {
		f := &function{name: g.name("m"), ret: g.randomType(0)}
		if f.ret.kind == kEnum {
			f.ret = tInt
		}
		g.method(c, f, "")
	}
	g.indent--
	g.enums = append(g.enums, c)
}

func (g *gen) exception() {
	c := &class{name: g.name("Err"), ready: true}
	c.typ = &typ{kind: kClass, class: c}
	base := one(g, "Exception", "ValueError", "KeyError", "RuntimeError", "LookupError")
	if len(g.errors) > 0 && g.chance(50) {
		c.base = g.errors[g.n(len(g.errors))]
		base = c.base.name
	}
	g.line("\nclass %s(%s):", c.name, base)
	g.indent++
	if c.base == nil && g.chance(40) {
		c.fields = []param{{name: "code", t: tInt}}
		g.line("def __init__(self, code: int) -> None:")
		g.line("    super().__init__(%s)", one(g, `f"code {code}"`, `code`, `"failed", code`))
		g.line("    self.code = code")
		if g.chance(30) {
			g.line("")
			g.line("def __str__(self) -> str:")
			g.line("    return f\"<{self.code}>\"")
		}
	} else {
		if c.base != nil {
			c.fields = c.base.fields
		}
		g.line("pass")
	}
	g.indent--
	g.errors = append(g.errors, c)
}

// class writes a plain class, a dataclass, or a NamedTuple.
func (g *gen) class() {
	for _, b := range g.classes {
		if b.abstr && b.concrete() == nil {
			c := &class{name: g.name("C"), dunders: map[string]bool{}, base: b}
			c.typ = &typ{kind: kClass, class: c}
			g.subclass(c)
			g.addClass(c)
			return
		}
	}
	c := &class{name: g.name("C"), dunders: map[string]bool{}}
	c.typ = &typ{kind: kClass, class: c}
	var bases []*class
	for _, k := range g.classes {
		if !k.tuple && !k.frozen && !k.ordered {
			bases = append(bases, k)
		}
	}
	switch r := g.n(10); {
	case r < 3 && len(bases) > 0:
		c.base = bases[g.n(len(bases))]
		if c.base.data {
			g.dataclass(c)
		} else {
			g.subclass(c)
		}
	case r < 5:
		g.dataclass(c)
	case r < 6:
		g.namedTuple(c)
	default:
		g.plainClass(c)
	}
	g.addClass(c)
}

func (g *gen) addClass(c *class) {
	c.ready = true
	g.classes = append(g.classes, c)
	if c.base != nil {
		for b := c.base; b != nil; b = b.base {
			b.subs = append(b.subs, c)
		}
	}
}

func (g *gen) fieldsOf(c *class, n int) {
	for range n {
		t := g.randomType(1)
		c.fields = append(c.fields, param{name: g.name("f"), t: t})
	}
}

func (g *gen) plainClass(c *class) {
	c.abstr = g.chance(15)
	head := "\nclass %s:"
	if c.abstr {
		head = "\nclass %s(ABC):"
	}
	g.line(head, c.name)
	g.indent++
	if g.chance(30) {
		c.members = []string{"total"}
		g.line("total: int = %d", g.n(5))
		g.line("")
	}
	g.fieldsOf(c, 1+g.n(3))
	g.initMethod(c, nil)
	g.reprMethod(c)
	g.methodsOf(c, 1+g.n(3))
	if c.abstr {
		f := &function{name: g.name("m"), ret: g.randomType(0), cost: 30, mutates: true}
		if f.ret.kind == kClass {
			f.ret = tInt
		}
		g.line("")
		g.line("@abstractmethod")
		g.line("def %s(self) -> %s:", f.name, f.ret)
		g.line("    ...")
		c.methods = append(c.methods, f)
	}
	g.dunderMethods(c)
	g.indent--
}

func (g *gen) subclass(c *class) {
	g.line("\nclass %s(%s):", c.name, c.base.name)
	g.indent++
	for k, v := range c.base.dunders {
		c.dunders[k] = v
	}
	c.members = c.base.members
	c.fields = append(c.fields, c.base.fields...)
	wrote := false
	if g.chance(60) {
		g.fieldsOf(c, 1+g.n(2))
		g.initMethod(c, c.base)
		wrote = true
		if g.chance(60) {
			g.reprMethod(c)
		}
	}
	for _, m := range c.base.methods {
		if c.base.abstr && m.cost == 30 || g.chance(40) && !m.static {
			o := *m
			o.cost, o.mutates = 0, false
			g.override(c, &o)
			c.methods = append(c.methods, &o)
			m.cost, m.mutates = max(m.cost, o.cost), m.mutates || o.mutates
			wrote = true
		} else {
			c.methods = append(c.methods, m)
		}
	}
	if g.chance(50) || !wrote {
		g.methodsOf(c, 1+g.n(2))
	}
	g.indent--
}

func (g *gen) dataclass(c *class) {
	c.data = true
	var opts []string
	if g.chance(40) && c.base == nil {
		c.frozen = true
		opts = append(opts, "frozen=True")
	}
	g.fieldsOf(c, 1+g.n(3))
	inherited := 0
	if c.base != nil {
		inherited = len(c.base.fields)
		c.fields = append(append([]param{}, c.base.fields...), c.fields...)
		for k, v := range c.base.dunders {
			c.dunders[k] = v
		}
		delete(c.dunders, "__eq__")
		c.methods = append(c.methods, c.base.methods...)
	}
	if c.frozen || c.base == nil && g.chance(30) {
		for i := range c.fields {
			if t := c.fields[i].t; !t.hashable() || !t.ordered() {
				c.fields[i].t = one(g, tInt, tStr, tFloat, tupleOf(tInt, tStr))
			}
		}
		if g.chance(50) {
			c.ordered = true
			opts = append(opts, "order=True")
		}
	}
	deco := "\n@dataclass"
	if len(opts) > 0 || g.chance(20) {
		deco += "(" + strings.Join(opts, ", ") + ")"
	}
	g.line("%s", deco)
	if c.base != nil {
		g.line("class %s(%s):", c.name, c.base.name)
	} else {
		g.line("class %s:", c.name)
	}
	g.indent++
	k := len(c.fields) - g.n(len(c.fields)-inherited+1)
	for i := range c.fields {
		f := &c.fields[i]
		if i < inherited {
			if f.def != "" {
				k = 0
			}
			continue
		}
		if i < k {
			g.line("%s: %s", f.name, f.t)
			continue
		}
		switch f.t.kind {
		case kList, kDict, kSet:
			f.def = map[kind]string{kList: "[]", kDict: "{}", kSet: "set()"}[f.t.kind]
			g.line("%s: %s = field(default_factory=%s)", f.name, f.t, map[kind]string{kList: "list", kDict: "dict", kSet: "set"}[f.t.kind])
		default:
			if f.t.has(func(t *typ) bool {
				return t.kind == kClass || t.kind == kFunc || t.kind == kList || t.kind == kDict || t.kind == kSet
			}) {
				f.t = tInt
			}
			f.def = g.literal(f.t, 1).s
			g.line("%s: %s = %s", f.name, f.t, f.def)
		}
	}
	if c.has(kFunc) {
		g.reprMethod(c)
	}
	g.methodsOf(c, g.n(3))
	if !c.ordered {
		g.dunderMethods(c)
	}
	g.indent--
}

func (c *class) has(k kind) bool {
	for _, f := range c.fields {
		if f.t.has(func(t *typ) bool { return t.kind == k || !t.shows() }) {
			return true
		}
	}
	return false
}

func (g *gen) namedTuple(c *class) {
	c.tuple, c.frozen = true, true
	g.line("\nclass %s(NamedTuple):", c.name)
	g.indent++
	for i := range 1 + g.n(3) {
		p := param{name: g.name("f"), t: one(g, tInt, tStr, tFloat, tBool, tupleOf(tInt, tStr))}
		if i > 0 && (c.fields[i-1].def != "" || g.chance(30)) {
			p.def = g.literal(p.t, 1).s
			g.line("%s: %s = %s", p.name, p.t, p.def)
		} else {
			g.line("%s: %s", p.name, p.t)
		}
		c.fields = append(c.fields, p)
	}
	g.methodsOf(c, g.n(2))
	g.indent--
}

func (g *gen) initMethod(c, base *class) {
	first := 0
	if base != nil {
		first = len(base.fields)
	}
	ps := []string{"self"}
	defaults := false
	for i := range c.fields {
		f := &c.fields[i]
		if i >= first {
			f.def = ""
			if simple := f.t.kind <= kStr; simple && (defaults || g.chance(20)) {
				f.def = g.literal(f.t, 1).s
			}
		}
		if f.def == "" && defaults {
			// a parameter without default cannot follow: give it up
			for j := range i {
				c.fields[j].def = ""
			}
			defaults = false
		}
		if f.def != "" {
			defaults = true
		}
	}
	for _, f := range c.fields {
		if f.def != "" {
			ps = append(ps, fmt.Sprintf("%s: %s = %s", f.name, f.t, f.def))
		} else {
			ps = append(ps, fmt.Sprintf("%s: %s", f.name, f.t))
		}
	}
	g.line("def __init__(%s) -> None:", strings.Join(ps, ", "))
	g.indent++
	if base != nil {
		var args []string
		for _, f := range base.fields {
			args = append(args, f.name)
		}
		g.line("super().__init__(%s)", strings.Join(args, ", "))
	}
	for _, f := range c.fields[first:] {
		if g.chance(30) || f.t.kind == kOptional || f.t.kind == kUnion || f.t.kind == kFloat {
			g.line("self.%s: %s = %s", f.name, f.t, f.name)
		} else {
			g.line("self.%s = %s", f.name, f.name)
		}
	}
	if len(c.members) > 0 && base == nil && g.chance(60) {
		g.line("%s.total += 1", c.name)
	}
	g.indent--
}

func (g *gen) reprMethod(c *class) {
	g.line("")
	g.line("def __repr__(self) -> str:")
	var parts []string
	for _, f := range c.fields {
		if f.t.shows() {
			parts = append(parts, fmt.Sprintf("{self.%s!r}", f.name))
		}
	}
	g.line("    return f\"%s(%s)\"", c.name, strings.Join(parts, ", "))
}

func (g *gen) methodsOf(c *class, n int) {
	for range n {
		f := &function{name: g.name("m"), ret: g.randomType(1)}
		deco := ""
		switch {
		case g.chance(15):
			f.property = true
			deco = "@property"
		case g.chance(10):
			f.static = true
			deco = "@staticmethod"
		}
		g.method(c, f, deco)
	}
}

// method writes a method and adds it to the class.
func (g *gen) method(c *class, f *function, deco string) {
	g.line("")
	if deco != "" {
		g.line("%s", deco)
	}
	if !f.property {
		g.params(f)
	}
	g.writeMethod(c, f)
	c.methods = append(c.methods, f)
}

func (g *gen) override(c *class, f *function) {
	g.line("")
	if f.property {
		g.line("@property")
	}
	g.writeMethod(c, f)
}

func (g *gen) writeMethod(c *class, f *function) {
	ps := paramList(f)
	if !f.static {
		ps = append([]string{"self"}, ps...)
	}
	g.line("def %s(%s) -> %s:", f.name, strings.Join(ps, ", "), f.ret)
	vars, self := g.vars, g.self
	g.inFunction(f, func() {
		if !f.static {
			g.self = c
			g.declare("self", c.typ).frozen = true
		}
		for _, p := range f.params {
			g.declare(p.name, p.t)
		}
		for range 1 + g.n(3) {
			g.stmt(2)
		}
		if c.base != nil && !f.static && g.chance(50) {
			for _, m := range c.base.methods {
				if m.name == f.name && !c.base.abstr {
					call := "super()." + f.name
					if !f.property {
						call += "(" + forward(f) + ")"
					}
					f.cost += m.cost
					f.mutates = f.mutates || m.mutates
					g.line("return %s", call)
					return
				}
			}
		}
		g.line("return %s", g.expr(f.ret, 2).s)
	})
	g.vars, g.self = vars, self
}

func forward(f *function) string {
	var args []string
	for _, p := range f.params {
		if p.keyword {
			args = append(args, p.name+"="+p.name)
		} else {
			args = append(args, p.name)
		}
	}
	return strings.Join(args, ", ")
}

// dunderMethods writes some of the methods behind operators.
func (g *gen) dunderMethods(c *class) {
	var ints []string
	for _, f := range c.fields {
		if f.t.kind == kInt {
			ints = append(ints, "self."+f.name)
		}
	}
	key := fmt.Sprint(g.n(3))
	if len(ints) > 0 {
		key = one(g, ints...)
	}
	other := strings.ReplaceAll(key, "self.", "other.")
	add := func(name, head string, body ...string) {
		if c.dunders[name] || !g.chance(25) {
			return
		}
		c.dunders[name] = true
		g.line("")
		g.line("def %s%s:", name, head)
		for _, b := range body {
			g.line("    %s", b)
		}
	}
	add("__len__", "(self) -> int", "return abs("+key+") % 5")
	add("__bool__", "(self) -> bool", "return "+key+" > 1")
	add("__lt__", "(self, other: "+c.name+") -> bool", "return "+key+" < "+other)
	if !c.frozen {
		add("__eq__", "(self, other: object) -> bool", "if not isinstance(other, "+c.name+"):", "    return NotImplemented", "return "+key+" == "+other)
	}
	add("__add__", "(self, other: int) -> int", "return clamp("+key+" + other)")
	add("__radd__", "(self, other: int) -> int", "return clamp("+key+" - other)")
	add("__neg__", "(self) -> int", "return -clamp("+key+")")
	add("__getitem__", "(self, i: int) -> int", "if i >= 4:", "    raise IndexError(i)", "return clamp("+key+") * 10 + i")
	add("__contains__", "(self, x: int) -> bool", "return x == "+key+" or x > 5")
	add("__call__", "(self, x: int) -> str", "return f\"{x}:{"+key+"}\"")
	add("__iter__", "(self) -> Iterator[int]", "for i in range(3):", "    yield clamp("+key+") + i")
	add("__enter__", "(self) -> "+c.name, "print(\"enter "+c.name+"\")", "return self")
	if c.dunders["__enter__"] {
		c.dunders["__exit__"] = true
		g.line("")
		g.line("def __exit__(self, kind: type[BaseException] | None, e: BaseException | None, tb: object) -> bool:")
		g.line("    print(\"exit %s\", kind.__name__ if kind else None, e)", c.name)
		g.line("    return %s", one(g, "False", "kind is ValueError", "isinstance(e, (IndexError, KeyError))"))
	}
}
