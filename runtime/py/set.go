package py

import "iter"

// Set is a Python set.
type Set[T any] struct{ t setTable[T] }

// FrozenSet is a Python frozenset.
type FrozenSet[T any] struct{ t setTable[T] }

// NewSet makes a set, adding its arguments one by one.
func NewSet[T any](xs ...T) *Set[T] {
	s := &Set[T]{}
	for _, x := range xs {
		setAdd(&s.t, x)
	}
	return s
}

// SetLit is a set display of three or more constants: CPython copies a constant frozenset.
func SetLit[T any](xs ...T) *Set[T] { return SetConst(xs...).Copy() }

// SetConst is a constant frozenset, as CPython's compiler makes it: of the elements of another one, in its order. The order may
// differ from that of a set whose elements are added one by one.
func SetConst[T any](xs ...T) *Set[T] { return SetOf(NewSet(xs...).All()) }

// SetOf is set(seq).
func SetOf[T any](seq iter.Seq[T]) *Set[T] {
	s := &Set[T]{}
	setAddSeq(&s.t, seq)
	return s
}

// NewFrozenSet makes a frozenset of its arguments.
func NewFrozenSet[T any](xs ...T) *FrozenSet[T] { return &FrozenSet[T]{NewSet(xs...).t} }

// FrozenSetOf is frozenset(seq).
func FrozenSetOf[T any](seq iter.Seq[T]) *FrozenSet[T] { return &FrozenSet[T]{SetOf(seq).t} }

// Freeze is frozenset(s).
func Freeze[T any](s *Set[T]) *FrozenSet[T] { return &FrozenSet[T]{*setCopyTable(&s.t)} }

// Thaw is set(s).
func Thaw[T any](s *FrozenSet[T]) *Set[T] { return &Set[T]{*setCopyTable(&s.t)} }

func setAddSeq[T any](s *setTable[T], seq iter.Seq[T]) {
	for x := range seq {
		setAdd(s, x)
	}
}

func setCopyTable[T any](s *setTable[T]) *setTable[T] {
	c := &setTable[T]{}
	setMerge(c, s)
	return c
}

func setUnion[T any](s *setTable[T], seq iter.Seq[T]) *setTable[T] {
	c := setCopyTable(s)
	setAddSeq(c, seq)
	return c
}

func setIntersection[T any](s *setTable[T], seq iter.Seq[T]) *setTable[T] {
	c := &setTable[T]{}
	for x := range seq {
		if setContains(s, x) {
			setAdd(c, x)
		}
	}
	return c
}

func setDifference[T any](s *setTable[T], seq iter.Seq[T]) *setTable[T] {
	c := setCopyTable(s)
	setDifferenceUpdate(c, seq)
	return c
}

func setDifferenceUpdate[T any](s *setTable[T], seq iter.Seq[T]) {
	for x := range seq {
		setDiscard(s, x)
	}
	setTidy(s)
}

// tidy rebuilds a table with many deleted entries.
func setTidy[T any](s *setTable[T]) {
	if s.table != nil && s.core.fill-s.core.used > (len(s.table)-1)/4 {
		setResize(s, setGrowth(s))
	}
}

func setSymmetricUpdate[T any](s *setTable[T], o *setTable[T]) {
	for x := range setAll(o) {
		if !setDiscard(s, x) {
			setAdd(s, x)
		}
	}
}

func setUnionSet[T any](s *setTable[T], o *setTable[T]) *setTable[T] {
	c := setCopyTable(s)
	setMerge(c, o)
	return c
}

func setIntersectionSet[T any](s *setTable[T], o *setTable[T]) *setTable[T] {
	if setLen(o) > setLen(s) {
		return setIntersection(o, setAll(s))
	}
	return setIntersection(s, setAll(o))
}

func setDifferenceSet[T any](s *setTable[T], o *setTable[T]) *setTable[T] {
	if setLen(s)>>2 > setLen(o) {
		c := setCopyTable(s)
		setDifferenceUpdateSet(c, o)
		return c
	}
	c := &setTable[T]{}
	for x := range setAll(s) {
		if !setContains(o, x) {
			setAdd(c, x)
		}
	}
	return c
}

func setDifferenceUpdateSet[T any](s *setTable[T], o *setTable[T]) {
	if s == o {
		setClear(s)
		return
	}
	setDifferenceUpdate(s, setAll(o))
}

func setSymmetricSet[T any](s *setTable[T], o *setTable[T]) *setTable[T] {
	c := setCopyTable(o)
	setSymmetricUpdate(c, s)
	return c
}

func setSubsetOf[T any](s *setTable[T], o *setTable[T]) bool {
	if setLen(s) > setLen(o) {
		return false
	}
	for x := range setAll(s) {
		if !setContains(o, x) {
			return false
		}
	}
	return true
}

func tableOf[T any](seq iter.Seq[T]) *setTable[T] {
	c := &setTable[T]{}
	setAddSeq(c, seq)
	return c
}

func setIsSuperset[T any](s *setTable[T], seq iter.Seq[T]) bool {
	for x := range seq {
		if !setContains(s, x) {
			return false
		}
	}
	return true
}

func setIsDisjoint[T any](s *setTable[T], seq iter.Seq[T]) bool {
	for x := range seq {
		if setContains(s, x) {
			return false
		}
	}
	return true
}

func setEqual[T any](s *setTable[T], o *setTable[T]) bool {
	return s == o || setLen(s) == setLen(o) && setSubsetOf(s, o)
}

func hashSet[T any](s *FrozenSet[T]) int {
	hash := hashFunc[T]()
	var h setHash
	for x := range s.All() {
		h.add(hash(x))
	}
	return h.finish(s.Len())
}

// setHash is the hash of a frozenset being computed, in any order.
type setHash uint64

func (h *setHash) add(x int) {
	v := uint64(x)
	*h ^= setHash(((v ^ 89869747) ^ (v << 16)) * 3644798167)
}

func (h setHash) finish(n int) int {
	h ^= (setHash(n) + 1) * 1927868237
	h ^= (h >> 11) ^ (h >> 25)
	h = h*69069 + 907133923
	if h == ^setHash(0) {
		h = 590923713
	}
	return int(h)
}

func (s *FrozenSet[T]) typed(op typedOp) any {
	switch op {
	case opEqual:
		return FrozenSetEqual[T]
	case opHash:
		return hashSet[T]
	}
	return nil
}

// SetEqual is s == o.
func SetEqual[T any](s, o *Set[T]) bool {
	return s == o || s != nil && o != nil && setEqual(&s.t, &o.t)
}

// FrozenSetEqual is s == o.
func FrozenSetEqual[T any](s, o *FrozenSet[T]) bool {
	return s == o || s != nil && o != nil && setEqual(&s.t, &o.t)
}

// setAddKeys adds the keys of a dict.
func setAddKeys[K, V any](s *setTable[K], d *Dict[K, V]) {
	if d.class == nil {
		setReserve(s, d.Len())
	}
	setAddSeq(s, KeysSeq(d))
}

// setReserve makes room for the keys of a dict, of which CPython knows the number.
func setReserve[T any](s *setTable[T], n int) {
	if s.core.mode == setUnset {
		setInit(s)
	}
	if n == 0 || s.core.mode == setOrdered {
		return
	}
	if s.table == nil {
		s.table = make([]setEntry[T], 8)
	}
	if (s.core.fill+n)*5 >= (len(s.table)-1)*3 {
		setResize(s, (s.core.used+n)*2)
	}
}

// SetOfKeys is set(d) of a dict.
func SetOfKeys[K, V any](d *Dict[K, V]) *Set[K] {
	s := &Set[K]{}
	setAddKeys(&s.t, d)
	return s
}

// FrozenSetOfKeys is frozenset(d) of a dict.
func FrozenSetOfKeys[K, V any](d *Dict[K, V]) *FrozenSet[K] { return &FrozenSet[K]{SetOfKeys(d).t} }

// SetUpdateKeys is s.update(d) with a dict.
func SetUpdateKeys[K, V any](s *Set[K], d *Dict[K, V]) { setAddKeys(&s.t, d) }

// SetUnionKeys is s.union(d) with a dict.
func SetUnionKeys[K, V any](s *Set[K], d *Dict[K, V]) *Set[K] {
	c := s.Copy()
	setAddKeys(&c.t, d)
	return c
}

// FrozenSetUnionKeys is s.union(d) with a dict.
func FrozenSetUnionKeys[K, V any](s *FrozenSet[K], d *Dict[K, V]) *FrozenSet[K] {
	return &FrozenSet[K]{SetUnionKeys(Thaw(s), d).t}
}
