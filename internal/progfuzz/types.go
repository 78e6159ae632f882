package main

import (
	"fmt"
	"strings"
)

type kind int

const (
	kInt kind = iota
	kFloat
	kBool
	kStr
	kBytes
	kNone
	kOptional // elems[0]
	kList     // elems[0]
	kDict     // elems[0] to elems[1]
	kSet      // elems[0]
	kTuple    // elems
	kRow      // tuple[elems[0], ...]
	kClass    // class
	kEnum     // class
	kFunc     // elems, the last one is the result
	kUnion    // elems
)

// typ is a type of the generated programs.
type typ struct {
	kind  kind
	elems []*typ
	class *class
}

var (
	tInt   = &typ{kind: kInt}
	tFloat = &typ{kind: kFloat}
	tBool  = &typ{kind: kBool}
	tStr   = &typ{kind: kStr}
	tBytes = &typ{kind: kBytes}
	tNone  = &typ{kind: kNone}
)

func listOf(t *typ) *typ      { return &typ{kind: kList, elems: []*typ{t}} }
func setOf(t *typ) *typ       { return &typ{kind: kSet, elems: []*typ{t}} }
func dictOf(k, v *typ) *typ   { return &typ{kind: kDict, elems: []*typ{k, v}} }
func tupleOf(ts ...*typ) *typ { return &typ{kind: kTuple, elems: ts} }
func rowOf(t *typ) *typ       { return &typ{kind: kRow, elems: []*typ{t}} }
func optionalOf(t *typ) *typ  { return &typ{kind: kOptional, elems: []*typ{t}} }

// String is the type's annotation.
func (t *typ) String() string {
	switch t.kind {
	case kInt:
		return "int"
	case kFloat:
		return "float"
	case kBool:
		return "bool"
	case kStr:
		return "str"
	case kBytes:
		return "bytes"
	case kNone:
		return "None"
	case kOptional:
		return t.elems[0].String() + " | None"
	case kList:
		return "list[" + t.elems[0].String() + "]"
	case kSet:
		return "set[" + t.elems[0].String() + "]"
	case kDict, kTuple:
		name := "tuple"
		if t.kind == kDict {
			name = "dict"
		}
		return name + "[" + joinTypes(t.elems, ", ") + "]"
	case kRow:
		return "tuple[" + t.elems[0].String() + ", ...]"
	case kClass, kEnum:
		return t.class.name
	case kFunc:
		n := len(t.elems) - 1
		return "Callable[[" + joinTypes(t.elems[:n], ", ") + "], " + t.elems[n].String() + "]"
	case kUnion:
		return joinTypes(t.elems, " | ")
	}
	panic(fmt.Sprintf("progfuzz: kind %d", t.kind))
}

func joinTypes(ts []*typ, sep string) string {
	var names []string
	for _, t := range ts {
		names = append(names, t.String())
	}
	return strings.Join(names, sep)
}

func same(a, b *typ) bool { return a == b || a.String() == b.String() }

// has reports whether ok holds for t or a type within it.
func (t *typ) has(ok func(*typ) bool) bool {
	if ok(t) {
		return true
	}
	for _, e := range t.elems {
		if e.has(ok) {
			return true
		}
	}
	return false
}

// shows reports whether repr of a value of t is the same in every run.
func (t *typ) shows() bool {
	return !t.has(func(t *typ) bool {
		return t.kind == kFunc || t.kind == kSet && t.elems[0].has(func(t *typ) bool {
			return t.kind == kStr || t.kind == kBytes || t.kind == kEnum || t.kind == kClass || t.kind == kNone || t.kind == kOptional
		})
	})
}

// hashable reports whether values of t may be keys.
func (t *typ) hashable() bool {
	return !t.has(func(t *typ) bool {
		switch t.kind {
		case kList, kDict, kSet, kFunc:
			return true
		case kClass:
			return !t.class.frozen
		}
		return false
	})
}

// ordered reports whether values of t can be compared by <.
func (t *typ) ordered() bool {
	switch t.kind {
	case kInt, kFloat, kBool, kStr, kBytes:
		return true
	case kList, kTuple, kRow:
		for _, e := range t.elems {
			if !e.ordered() {
				return false
			}
		}
		return true
	case kClass:
		return t.class.ordered
	}
	return false
}

// comparable reports whether == of values of t compares what they hold.
func (t *typ) comparable() bool { return !t.has(func(t *typ) bool { return t.kind == kFunc }) }

// randomType makes up a type, nested at most depth times.
func (g *gen) randomType(depth int) *typ {
	if depth <= 0 {
		return g.pickType([]int{10, 4, 3, 8, 1, 3, 2}, []func() *typ{
			is(tInt), is(tFloat), is(tBool), is(tStr), is(tBytes), g.classType, g.enumType})
	}
	return g.pickType([]int{10, 5, 3, 8, 1, 5, 4, 2, 4, 2, 5, 2, 1, 2, 2}, []func() *typ{
		is(tInt), is(tFloat), is(tBool), is(tStr), is(tBytes),
		func() *typ { return listOf(g.randomType(depth - 1)) },
		func() *typ { return dictOf(g.keyType(), g.randomType(depth-1)) },
		func() *typ { return setOf(g.keyType()) },
		func() *typ {
			ts := make([]*typ, 1+g.n(3))
			for i := range ts {
				ts[i] = g.randomType(depth - 1)
			}
			return tupleOf(ts...)
		},
		func() *typ { return rowOf(g.randomType(depth - 1)) },
		g.classType, g.enumType,
		func() *typ {
			f := &typ{kind: kFunc}
			for range 1 + g.n(2) {
				f.elems = append(f.elems, g.randomType(0))
			}
			f.elems = append(f.elems, g.randomType(0))
			return f
		},
		func() *typ {
			t := g.randomType(depth - 1)
			switch t.kind {
			case kOptional, kUnion, kFunc:
				return tInt
			}
			return optionalOf(t)
		},
		func() *typ {
			sets := [][]*typ{{tInt, tStr}, {tStr, listOf(tInt)}, {tInt, tStr, tNone}, {tFloat, tStr}, {tupleOf(tInt, tInt), tStr}, {listOf(tStr), dictOf(tStr, tInt)}}
			return &typ{kind: kUnion, elems: sets[g.n(len(sets))]}
		},
	})
}

func is(t *typ) func() *typ { return func() *typ { return t } }

func (g *gen) pickType(weights []int, makers []func() *typ) *typ {
	for {
		if t := makers[g.weighted(weights)](); t != nil {
			return t
		}
	}
}

func (g *gen) keyType() *typ {
	for {
		t := g.pickType([]int{8, 8, 1, 1, 3, 2, 2}, []func() *typ{is(tInt), is(tStr), is(tBool), is(tFloat),
			func() *typ { return tupleOf(tInt, tStr) },
			g.enumType, g.classType})
		if t.hashable() {
			return t
		}
	}
}

func (g *gen) classType() *typ {
	var list []*class
	for _, c := range g.classes {
		if !c.abstr || c.concrete() != nil {
			list = append(list, c)
		}
	}
	if len(list) == 0 {
		return nil
	}
	return list[g.n(len(list))].typ
}

func (g *gen) enumType() *typ {
	if len(g.enums) == 0 {
		return nil
	}
	return g.enums[g.n(len(g.enums))].typ
}
