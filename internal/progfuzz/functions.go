package main

import (
	"fmt"
	"strings"
)

// params makes up parameters.
func (g *gen) params(f *function) {
	defaults, keyword := false, false
	for range g.n(4) {
		p := param{name: g.name("p"), t: g.randomType(1)}
		keyword = keyword || g.chance(15)
		p.keyword = keyword
		if simple := p.t.kind <= kStr || p.t.kind == kOptional; (defaults && !keyword) || g.chance(25) {
			if !simple {
				p.t = one(g, tInt, tStr, tBool, tFloat)
			}
			if p.t.kind == kOptional {
				p.def = "None"
			} else {
				p.def = g.literal(p.t, 1).s
			}
			defaults = true
		}
		f.params = append(f.params, p)
	}
}

func paramList(f *function) []string {
	var ps []string
	star := false
	for _, p := range f.params {
		if p.keyword && !star {
			star = true
			ps = append(ps, "*")
		}
		s := fmt.Sprintf("%s: %s", p.name, p.t)
		if p.def != "" {
			s += " = " + p.def
		}
		ps = append(ps, s)
	}
	return ps
}

// function writes a function of the module.
func (g *gen) function() {
	f := &function{name: g.name("fn"), ret: g.randomType(2)}
	g.params(f)
	f.generator = g.chance(20)
	ret := f.ret.String()
	if f.generator {
		ret = "Iterator[" + ret + "]"
	}
	g.line("")
	g.line("")
	if !f.generator && g.chance(20) {
		g.line("%s", one(g, "@logged", "@retried(2)", "@logged\n@retried(1)"))
		f.mutates = true // it prints
	}
	g.line("def %s(%s) -> %s:", f.name, strings.Join(paramList(f), ", "), ret)
	g.inFunction(f, func() {
		for _, p := range f.params {
			g.declare(p.name, p.t)
		}
		if v := g.find(func(v *variable) bool { return v.level == 0 && v.t == tInt && !v.frozen }); v != nil && g.chance(20) {
			g.line("global %s", v.name)
			g.line("%s += %d", v.name, g.n(5))
			f.mutates = true
		}
		for range 1 + g.n(5) {
			g.stmt(3)
			if f.generator && g.chance(40) {
				g.line("yield %s", g.expr(f.ret, 2).s)
			}
		}
		if f.generator {
			g.line("for i in range(%d):", g.n(4))
			g.loop(3, func() { g.line("yield %s", g.expr(f.ret, 2).s) })
			if len(g.genFuncs(f.ret)) > 0 && g.chance(30) {
				g.line("yield from %s", g.callOf(one(g, g.genFuncs(f.ret)...), 1).s)
			}
			f.mutates = true
			return
		}
		g.line("return %s", g.expr(f.ret, 3).s)
	})
	g.funcs = append(g.funcs, f)
	g.line("")
}

func (g *gen) genFuncs(t *typ) []*function {
	var list []*function
	for _, f := range g.funcs {
		if f.generator && same(f.ret, t) && g.affordable(f) {
			list = append(list, f)
		}
	}
	return list
}

// affordable reports whether f may be called here: the program must end soon, and an iterated container must not change.
func (g *gen) affordable(f *function) bool {
	return f.cost*g.factor < 2000 && !(g.quiet > 0 && f.mutates)
}

func (g *gen) charge(f *function) {
	if g.fn != nil {
		g.fn.cost += f.cost * g.factor
		g.fn.mutates = g.fn.mutates || f.mutates
	}
}

// callOf is a call of a function.
func (g *gen) callOf(f *function, d int) ex {
	g.charge(f)
	return atom(f.name + "(" + strings.Join(g.args(f.params, d), ", ") + ")")
}

func (g *gen) args(ps []param, d int) []string {
	var args []string
	named := false
	for _, p := range ps {
		if p.def != "" && g.chance(50) {
			named = true // those after it need names
			continue
		}
		a := g.expr(p.t, d-1).s
		if p.keyword || named || g.chance(8) {
			named = true
			a = p.name + "=" + a
		}
		args = append(args, a)
	}
	return args
}

// global writes a variable of the module.
func (g *gen) global() {
	t := one(g, tInt, tInt, tStr, listOf(tInt), dictOf(tStr, tInt), tFloat)
	name := g.name("g")
	g.line("%s: %s = %s", name, t, g.literal(t, 2).s)
	g.declare(name, t)
}

// lambda is a function literal of type t.
func (g *gen) lambda(t *typ, d int) ex {
	n := len(t.elems) - 1
	mark := len(g.vars)
	var ps []string
	for _, p := range t.elems[:n] {
		name := g.name("a")
		ps = append(ps, name)
		g.declare(name, p).frozen = true
	}
	g.inExpr++
	quiet := g.quiet
	g.quiet = 1 // a lambda may run anywhere
	body := g.expr(t.elems[n], d-1)
	g.quiet = quiet
	g.inExpr--
	g.vars = g.vars[:mark]
	return ex{"lambda " + strings.Join(ps, ", ") + ": " + body.at(pTernary), pLambda}
}
