package py

import (
	"iter"
	"strings"
)

// Set is a Python set.
type Set[T any] struct{ setTable[T] }

// FrozenSet is a Python frozenset.
type FrozenSet[T any] struct{ setTable[T] }

// NewSet makes a set, adding its arguments one by one.
func NewSet[T any](xs ...T) *Set[T] {
	s := &Set[T]{}
	for _, x := range xs {
		s.add(x)
	}
	return s
}

// SetLit is a set display of three or more constants, which CPython copies from a constant frozenset (the order can differ).
func SetLit[T any](xs ...T) *Set[T] {
	s := &Set[T]{}
	s.merge(&NewSet(xs...).setTable)
	return s
}

// SetOf is set(seq).
func SetOf[T any](seq iter.Seq[T]) *Set[T] {
	s := &Set[T]{}
	s.addSeq(seq)
	return s
}

// NewFrozenSet makes a frozenset of its arguments.
func NewFrozenSet[T any](xs ...T) *FrozenSet[T] { return &FrozenSet[T]{NewSet(xs...).setTable} }

// FrozenSetOf is frozenset(seq).
func FrozenSetOf[T any](seq iter.Seq[T]) *FrozenSet[T] { return &FrozenSet[T]{SetOf(seq).setTable} }

// Freeze is frozenset(s).
func (s *Set[T]) Freeze() *FrozenSet[T] { return &FrozenSet[T]{*s.copyTable()} }

// Thaw is set(s).
func (s *FrozenSet[T]) Thaw() *Set[T] { return &Set[T]{*s.copyTable()} }

func (s *setTable[T]) addSeq(seq iter.Seq[T]) {
	for x := range seq {
		s.add(x)
	}
}

func (s *setTable[T]) copyTable() *setTable[T] {
	c := &setTable[T]{}
	c.merge(s)
	return c
}

func (s *setTable[T]) union(seq iter.Seq[T]) *setTable[T] {
	c := s.copyTable()
	c.addSeq(seq)
	return c
}

func (s *setTable[T]) intersection(seq iter.Seq[T]) *setTable[T] {
	c := &setTable[T]{}
	for x := range seq {
		if s.Contains(x) {
			c.add(x)
		}
	}
	return c
}

func (s *setTable[T]) difference(seq iter.Seq[T]) *setTable[T] {
	c := s.copyTable()
	c.differenceUpdate(seq)
	return c
}

func (s *setTable[T]) differenceUpdate(seq iter.Seq[T]) {
	for x := range seq {
		s.discard(x)
	}
	s.tidy()
}

// tidy rebuilds a table with many deleted entries.
func (s *setTable[T]) tidy() {
	if s.table != nil && s.fill-s.used > (len(s.table)-1)/4 {
		s.resize(s.growth())
	}
}

func (s *setTable[T]) symmetricUpdate(o *setTable[T]) {
	for x := range o.All() {
		if !s.discard(x) {
			s.add(x)
		}
	}
}

func (s *setTable[T]) unionSet(o *setTable[T]) *setTable[T] {
	c := s.copyTable()
	c.merge(o)
	return c
}

func (s *setTable[T]) intersectionSet(o *setTable[T]) *setTable[T] {
	if o.Len() > s.Len() {
		return o.intersection(s.All())
	}
	return s.intersection(o.All())
}

func (s *setTable[T]) differenceSet(o *setTable[T]) *setTable[T] {
	if s.Len()>>2 > o.Len() {
		c := s.copyTable()
		c.differenceUpdateSet(o)
		return c
	}
	c := &setTable[T]{}
	for x := range s.All() {
		if !o.Contains(x) {
			c.add(x)
		}
	}
	return c
}

func (s *setTable[T]) differenceUpdateSet(o *setTable[T]) {
	if s == o {
		s.clear()
		return
	}
	s.differenceUpdate(o.All())
}

func (s *setTable[T]) symmetricSet(o *setTable[T]) *setTable[T] {
	c := o.copyTable()
	c.symmetricUpdate(s)
	return c
}

func (s *setTable[T]) subsetOf(o *setTable[T]) bool {
	if s.Len() > o.Len() {
		return false
	}
	for x := range s.All() {
		if !o.Contains(x) {
			return false
		}
	}
	return true
}

func tableOf[T any](seq iter.Seq[T]) *setTable[T] {
	c := &setTable[T]{}
	c.addSeq(seq)
	return c
}

// IsSubset is s.issubset(seq).
func (s *setTable[T]) IsSubset(seq iter.Seq[T]) bool { return s.subsetOf(tableOf(seq)) }

// IsSuperset is s.issuperset(seq).
func (s *setTable[T]) IsSuperset(seq iter.Seq[T]) bool {
	for x := range seq {
		if !s.Contains(x) {
			return false
		}
	}
	return true
}

// IsDisjoint is s.isdisjoint(seq).
func (s *setTable[T]) IsDisjoint(seq iter.Seq[T]) bool {
	for x := range seq {
		if s.Contains(x) {
			return false
		}
	}
	return true
}

func (s *setTable[T]) equal(o *setTable[T]) bool {
	return s == o || s.Len() == o.Len() && s.subsetOf(o)
}

func (s *setTable[T]) iterAny() iter.Seq[any] { return BoxSeq(s.All()) }

func (s *setTable[T]) containsAny(x any) bool {
	k, ok := keyFromAny[T](x)
	return ok && s.Contains(k)
}

func (s *setTable[T]) reprItems(b *strings.Builder, g *reprGuard) {
	b.WriteByte('{')
	some := false
	for x := range s.All() {
		if some {
			b.WriteString(", ")
		}
		some = true
		reprInto(b, x, g)
	}
	b.WriteByte('}')
}

// anySet is every Set[T] and FrozenSet[T].
type anySet interface {
	Len() int
	iterAny() iter.Seq[any]
	containsAny(x any) bool
	setOp(op byte, o any) any
	typeName() string
}

// frozen is every FrozenSet[T].
type frozen interface{ hashSet() int }

func (s *Set[T]) typeName() string       { return "set" }
func (s *FrozenSet[T]) typeName() string { return "frozenset" }

func (s *Set[T]) reprTo(b *strings.Builder, g *reprGuard) {
	if s.Len() == 0 {
		b.WriteString("set()")
		return
	}
	s.reprItems(b, g)
}

func (s *FrozenSet[T]) reprTo(b *strings.Builder, g *reprGuard) {
	b.WriteString("frozenset(")
	if s.Len() > 0 {
		s.reprItems(b, g)
	}
	b.WriteByte(')')
}

func (s *FrozenSet[T]) hashSet() int {
	hash := hashFunc[T]()
	h := uint64(0)
	for x := range s.All() {
		v := uint64(hash(x))
		h ^= ((v ^ 89869747) ^ (v << 16)) * 3644798167
	}
	h ^= (uint64(s.Len()) + 1) * 1927868237
	h ^= (h >> 11) ^ (h >> 25)
	h = h*69069 + 907133923
	if h == ^uint64(0) {
		h = 590923713
	}
	return int(h)
}

func (s *FrozenSet[T]) hashFn() any { return (*FrozenSet[T]).hashSet }
func (s *FrozenSet[T]) eqFn() any   { return (*FrozenSet[T]).Equal }
func (s *Set[T]) eqFn() any         { return (*Set[T]).Equal }

// Equal is s == o.
func (s *Set[T]) Equal(o *Set[T]) bool { return s == o || s != nil && o != nil && s.equal(&o.setTable) }

// Equal is s == o.
func (s *FrozenSet[T]) Equal(o *FrozenSet[T]) bool {
	return s == o || s != nil && o != nil && s.equal(&o.setTable)
}

func setOpAny(op byte, a, b anySet) any {
	out := tableOf(a.iterAny())
	other := tableOf(b.iterAny())
	switch op {
	case '|':
		out.merge(other)
	case '&':
		out = out.intersectionSet(other)
	case '-':
		out = out.differenceSet(other)
	default:
		out = out.symmetricSet(other)
	}
	if a.typeName() == "frozenset" {
		return &FrozenSet[any]{*out}
	}
	return &Set[any]{*out}
}

func (s *setTable[T]) op(op byte, o *setTable[T]) *setTable[T] {
	switch op {
	case '|':
		return s.unionSet(o)
	case '&':
		return s.intersectionSet(o)
	case '-':
		return s.differenceSet(o)
	}
	return s.symmetricSet(o)
}

func (s *Set[T]) setOp(op byte, o any) any {
	switch o := o.(type) {
	case *Set[T]:
		return &Set[T]{*s.op(op, &o.setTable)}
	case *FrozenSet[T]:
		return &Set[T]{*s.op(op, &o.setTable)}
	}
	return setOpAny(op, s, o.(anySet))
}

func (s *FrozenSet[T]) setOp(op byte, o any) any {
	switch o := o.(type) {
	case *Set[T]:
		return &FrozenSet[T]{*s.op(op, &o.setTable)}
	case *FrozenSet[T]:
		return &FrozenSet[T]{*s.op(op, &o.setTable)}
	}
	return setOpAny(op, s, o.(anySet))
}

func (s *Set[T]) castFrom(v any) (any, bool) {
	o, ok := v.(anySet)
	if !ok || o.typeName() != "set" {
		return nil, false
	}
	return SetOf(MapSeq(Cast[T], o.iterAny())), true
}

func (s *FrozenSet[T]) castFrom(v any) (any, bool) {
	o, ok := v.(anySet)
	if !ok || o.typeName() != "frozenset" {
		return nil, false
	}
	return FrozenSetOf(MapSeq(Cast[T], o.iterAny())), true
}
