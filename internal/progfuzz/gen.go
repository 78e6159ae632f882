package main

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// gen is the state of making one program up.
type gen struct {
	*rand.Rand
	b       strings.Builder
	indent  int
	names   int
	classes []*class
	enums   []*class
	errors  []*class // exception classes
	funcs   []*function
	vars    []*variable // in scope, innermost last
	level   int         // of functions around
	fn      *function   // being written, nil at the module's level
	self    *class      // whose method is being written

	loops  int // around, in this function
	factor int // how often the statement runs in one call
	quiet  int // >0: nothing may change a container, for one is being iterated
	inExpr int // >0: inside a comprehension or lambda, where no walrus may stand
}

type variable struct {
	name   string
	t      *typ
	level  int
	frozen bool // never assigned
}

type param struct {
	name    string
	t       *typ
	def     string // default value
	keyword bool   // keyword-only
}

type function struct {
	name      string
	params    []param
	ret       *typ
	cost      int
	mutates   bool
	generator bool // ret is the element's type
	static    bool
	property  bool
}

type class struct {
	name    string
	typ     *typ
	base    *class
	subs    []*class
	fields  []param
	methods []*function
	members []string // of an enum
	value   *typ     // of the members
	ints    bool     // IntEnum
	dunders map[string]bool
	frozen  bool
	ordered bool
	abstr   bool
	data    bool
	ready   bool // may be constructed
	tuple   bool // NamedTuple
}

// Generate makes up the program of a seed. The same seed gives the same program.
func Generate(seed uint64, size int) string {
	g := &gen{Rand: rand.New(rand.NewPCG(seed, 0x9e3779b97f4a7c15)), factor: 1}
	g.program(size)
	return g.b.String()
}

func (g *gen) n(n int) int             { return g.IntN(n) }
func (g *gen) chance(percent int) bool { return g.IntN(100) < percent }

func (g *gen) weighted(w []int) int {
	sum := 0
	for _, x := range w {
		sum += x
	}
	r := g.IntN(sum)
	for i, x := range w {
		if r < x {
			return i
		}
		r -= x
	}
	panic("progfuzz: weights")
}

func one[T any](g *gen, xs ...T) T { return xs[g.n(len(xs))] }

func (g *gen) line(format string, args ...any) {
	g.b.WriteString(strings.Repeat("    ", g.indent))
	fmt.Fprintf(&g.b, format, args...)
	g.b.WriteByte('\n')
	if g.fn != nil {
		g.fn.cost += g.factor
	}
}

func (g *gen) name(prefix string) string {
	g.names++
	return fmt.Sprintf("%s%d", prefix, g.names)
}

// block writes an indented block; names made in it are gone after it.
func (g *gen) block(body func()) {
	mark := len(g.vars)
	g.indent++
	body()
	g.indent--
	g.vars = g.vars[:mark]
}

// loop writes a block that runs at most n times.
func (g *gen) loop(n int, body func()) {
	g.factor *= n
	g.loops++
	g.block(body)
	g.loops--
	g.factor /= n
}

func (g *gen) declare(name string, t *typ) *variable {
	v := &variable{name: name, t: t, level: g.level}
	g.vars = append(g.vars, v)
	return v
}

// find picks a variable that ok accepts, newer ones more often.
func (g *gen) find(ok func(*variable) bool) *variable {
	var list []*variable
	seen := map[string]bool{}
	for i := len(g.vars) - 1; i >= 0; i-- {
		v := g.vars[i]
		if seen[v.name] {
			continue
		}
		seen[v.name] = true
		if ok(v) {
			list = append(list, v)
		}
	}
	if len(list) == 0 {
		return nil
	}
	if g.chance(40) {
		list = list[:min(3, len(list))]
	}
	return list[g.n(len(list))]
}

const prelude = `from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections import Counter, defaultdict, deque
from dataclasses import asdict, astuple, dataclass, field, fields, replace
from enum import Enum, IntEnum
from functools import reduce, wraps
from itertools import accumulate, chain, islice, product
from typing import Any, Callable, Generic, Iterator, NamedTuple, TypeVar

T = TypeVar("T")


def tr(label: str, value: T) -> T:
    print("tr", label)
    return value


def first(values: list[T], default: T) -> T:
    for value in values:
        return value
    return default


def pair_up(values: list[T]) -> list[tuple[T, T]]:
    return list(zip(values, values[1:]))


def forward(f: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    print("forward", f.__name__, len(args), sorted(kwargs))
    return f(*args, **kwargs)


def logged(f: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(f)
    def inner(*args: Any, **kwargs: Any) -> Any:
        print("call", f.__name__, len(args), sorted(kwargs))
        try:
            return f(*args, **kwargs)
        finally:
            print("done", f.__name__)

    return inner


def retried(times: int) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    def wrap(f: Callable[..., Any]) -> Callable[..., Any]:
        def inner(*args: Any, **kwargs: Any) -> Any:
            for i in range(times):
                try:
                    return f(*args, **kwargs)
                except ValueError as e:
                    print("again", i, e)
            return f(*args, **kwargs)

        return inner

    return wrap


def clamp(n: int) -> int:
    return max(-999, min(n, 999))

`

func (g *gen) program(size int) {
	g.b.WriteString(prelude)
	for range g.n(3) {
		g.enum()
	}
	for range g.n(3) {
		g.exception()
	}
	for n := 1 + g.n(4); n > 0 || len(g.classes) > 0 && g.classes[len(g.classes)-1].abstr; n-- {
		g.class()
	}
	for range 1 + g.n(3) {
		g.global()
	}
	for range 2 + g.n(4) {
		g.function()
	}
	blocks := 2 + g.n(3)
	for i := range blocks {
		g.line("")
		g.line("def block%d() -> None:", i)
		f := &function{name: fmt.Sprint("block", i), ret: tNone, mutates: true}
		g.inFunction(f, func() {
			for range size {
				g.stmt(3)
			}
			g.printAll()
		})
		g.line("")
	}
	g.line("")
	for i := range blocks {
		g.line("try:")
		g.line("    block%d()", i)
		g.line("except Exception as e:")
		g.line("    print(\"block%d:\", type(e).__name__, e)", i)
	}
	for range size / 2 {
		g.stmt(2)
	}
	g.printAll()
}

// inFunction writes the body of f. The caller has written its head.
func (g *gen) inFunction(f *function, body func()) {
	fn, loops, factor, quiet := g.fn, g.loops, g.factor, g.quiet
	g.fn, g.loops, g.factor, g.quiet = f, 0, 1, 0
	g.level++
	g.block(body)
	g.level--
	g.fn, g.loops, g.factor, g.quiet = fn, loops, factor, quiet
}

// printAll prints the variables of this function.
func (g *gen) printAll() {
	seen := map[string]bool{}
	var items []string
	for _, v := range g.vars {
		if v.level == g.level && !seen[v.name] {
			seen[v.name] = true
			if s := g.show(v.t, v.name); s != "" {
				items = append(items, s)
			}
		}
	}
	for len(items) > 0 {
		k := min(4, len(items))
		g.line("print(%s)", strings.Join(items[:k], ", "))
		items = items[k:]
	}
}

// show is an expression that shows the value of e in the same way in every run.
func (g *gen) show(t *typ, e string) string {
	switch {
	case t.shows() && t.kind == kStr:
		return "repr(" + e + ")"
	case t.shows():
		return e
	case t.kind == kSet && t.elems[0].ordered():
		return "sorted(" + e + ")"
	case t.kind == kFunc, t.kind == kOptional, t.kind == kUnion:
		return ""
	case t.kind == kClass, t.kind == kEnum:
		return e
	default:
		return "len(" + e + ")"
	}
}
