package py

import "iter"

// table is a set or a frozenset.
type table[T any] interface{ data() *setTable[T] }

func (s *Set[T]) data() *setTable[T]       { return &s.t }
func (s *FrozenSet[T]) data() *setTable[T] { return &s.t }

// Add is s.add(x).
func (s *Set[T]) Add(x T) { setAdd(&s.t, x) }

// Remove is s.remove(x).
func (s *Set[T]) Remove(x T) {
	if !setDiscard(&s.t, x) {
		keyError(Box(x))
	}
}

// Discard is s.discard(x).
func (s *Set[T]) Discard(x T) { setDiscard(&s.t, x) }

// Copy is s.copy().
func (s *Set[T]) Copy() *Set[T] { return &Set[T]{*setCopyTable(&s.t)} }

// SetPop is s.pop().
func SetPop[T any](s *Set[T]) T {
	x, ok := setPop(&s.t)
	if !ok {
		panic(KeyError.New("pop from an empty set"))
	}
	return x
}

// SetClear is s.clear().
func SetClear[T any](s *Set[T]) { setClear(&s.t) }

// SetUpdateSeq is s.update(seq) for any iterable.
func SetUpdateSeq[T any](s *Set[T], seq iter.Seq[T]) { setAddSeq(&s.t, seq) }

// SetUpdate is s |= o.
func SetUpdate[T any](s *Set[T], o table[T]) { setMerge(&s.t, o.data()) }

// SetIntersectionUpdate is s.intersection_update(seq).
func SetIntersectionUpdate[T any](s *Set[T], seq iter.Seq[T]) {
	setReplace(&s.t, setIntersection(&s.t, seq))
}

// SetIntersectionUpdateSet is s &= o.
func SetIntersectionUpdateSet[T any](s *Set[T], o table[T]) {
	setReplace(&s.t, setIntersectionSet(&s.t, o.data()))
}

// SetDifferenceUpdate is s.difference_update(seq).
func SetDifferenceUpdate[T any](s *Set[T], seq iter.Seq[T]) { setDifferenceUpdate(&s.t, seq) }

// SetDifferenceUpdateSet is s -= o.
func SetDifferenceUpdateSet[T any](s *Set[T], o table[T]) { setDifferenceUpdateSet(&s.t, o.data()) }

// SetSymmetricDifferenceUpdate is s.symmetric_difference_update(seq).
func SetSymmetricDifferenceUpdate[T any](s *Set[T], seq iter.Seq[T]) {
	setSymmetricUpdate(&s.t, tableOf(seq))
}

// SetSymmetricDifferenceUpdateSet is s ^= o.
func SetSymmetricDifferenceUpdateSet[T any](s *Set[T], o table[T]) {
	if o.data() == &s.t {
		setClear(&s.t)
		return
	}
	setSymmetricUpdate(&s.t, o.data())
}

// Contains is x in s.
func (s *Set[T]) Contains(x T) bool { return setContains(&s.t, x) }

// Len is len(s).
func (s *Set[T]) Len() int { return setLen(&s.t) }

// All iterates over the elements.
func (s *Set[T]) All() iter.Seq[T] { return setAll(&s.t) }

// SetUnion is s.union(seq) for an iterable that is not a set.
func SetUnion[T any](s *Set[T], seq iter.Seq[T]) *Set[T] {
	return &Set[T]{*setUnion(&s.t, seq)}
}

// SetIntersection is s.intersection(seq) for an iterable that is not a set.
func SetIntersection[T any](s *Set[T], seq iter.Seq[T]) *Set[T] {
	return &Set[T]{*setIntersection(&s.t, seq)}
}

// SetDifference is s.difference(seq) for an iterable that is not a set.
func SetDifference[T any](s *Set[T], seq iter.Seq[T]) *Set[T] {
	return &Set[T]{*setDifference(&s.t, seq)}
}

// SetSymmetricDifference is s.symmetric_difference(seq).
func SetSymmetricDifference[T any](s *Set[T], seq iter.Seq[T]) *Set[T] {
	c := tableOf(seq)
	setSymmetricUpdate(c, &s.t)
	return &Set[T]{*c}
}

// SetUnionSet is s | o.
func SetUnionSet[T any](s *Set[T], o table[T]) *Set[T] {
	return &Set[T]{*setUnionSet(&s.t, o.data())}
}

// SetIntersectionSet is s & o.
func SetIntersectionSet[T any](s *Set[T], o table[T]) *Set[T] {
	return &Set[T]{*setIntersectionSet(&s.t, o.data())}
}

// SetDifferenceSet is s - o.
func SetDifferenceSet[T any](s *Set[T], o table[T]) *Set[T] {
	return &Set[T]{*setDifferenceSet(&s.t, o.data())}
}

// SetSymmetricDifferenceSet is s ^ o.
func SetSymmetricDifferenceSet[T any](s *Set[T], o table[T]) *Set[T] {
	return &Set[T]{*setSymmetricSet(&s.t, o.data())}
}

// SetIsSubset is s.issubset(seq).
func SetIsSubset[T any](s *Set[T], seq iter.Seq[T]) bool {
	return setSubsetOf(&s.t, tableOf(seq))
}

// SetIsSuperset is s.issuperset(seq).
func SetIsSuperset[T any](s *Set[T], seq iter.Seq[T]) bool {
	return setIsSuperset(&s.t, seq)
}

// SetIsDisjoint is s.isdisjoint(seq).
func SetIsDisjoint[T any](s *Set[T], seq iter.Seq[T]) bool {
	return setIsDisjoint(&s.t, seq)
}

// Contains is x in s.
func (s *FrozenSet[T]) Contains(x T) bool { return setContains(&s.t, x) }

// Len is len(s).
func (s *FrozenSet[T]) Len() int { return setLen(&s.t) }

// All iterates over the elements.
func (s *FrozenSet[T]) All() iter.Seq[T] { return setAll(&s.t) }

// FrozenSetUnion is s.union(seq) for an iterable that is not a set.
func FrozenSetUnion[T any](s *FrozenSet[T], seq iter.Seq[T]) *FrozenSet[T] {
	return &FrozenSet[T]{*setUnion(&s.t, seq)}
}

// FrozenSetIntersection is s.intersection(seq) for an iterable that is not a set.
func FrozenSetIntersection[T any](s *FrozenSet[T], seq iter.Seq[T]) *FrozenSet[T] {
	return &FrozenSet[T]{*setIntersection(&s.t, seq)}
}

// FrozenSetDifference is s.difference(seq) for an iterable that is not a set.
func FrozenSetDifference[T any](s *FrozenSet[T], seq iter.Seq[T]) *FrozenSet[T] {
	return &FrozenSet[T]{*setDifference(&s.t, seq)}
}

// FrozenSetSymmetricDifference is s.symmetric_difference(seq).
func FrozenSetSymmetricDifference[T any](s *FrozenSet[T], seq iter.Seq[T]) *FrozenSet[T] {
	c := tableOf(seq)
	setSymmetricUpdate(c, &s.t)
	return &FrozenSet[T]{*c}
}

// FrozenSetUnionSet is s | o.
func FrozenSetUnionSet[T any](s *FrozenSet[T], o table[T]) *FrozenSet[T] {
	return &FrozenSet[T]{*setUnionSet(&s.t, o.data())}
}

// FrozenSetIntersectionSet is s & o.
func FrozenSetIntersectionSet[T any](s *FrozenSet[T], o table[T]) *FrozenSet[T] {
	return &FrozenSet[T]{*setIntersectionSet(&s.t, o.data())}
}

// FrozenSetDifferenceSet is s - o.
func FrozenSetDifferenceSet[T any](s *FrozenSet[T], o table[T]) *FrozenSet[T] {
	return &FrozenSet[T]{*setDifferenceSet(&s.t, o.data())}
}

// FrozenSetSymmetricDifferenceSet is s ^ o.
func FrozenSetSymmetricDifferenceSet[T any](s *FrozenSet[T], o table[T]) *FrozenSet[T] {
	return &FrozenSet[T]{*setSymmetricSet(&s.t, o.data())}
}

// FrozenSetIsSubset is s.issubset(seq).
func FrozenSetIsSubset[T any](s *FrozenSet[T], seq iter.Seq[T]) bool {
	return setSubsetOf(&s.t, tableOf(seq))
}

// FrozenSetIsSuperset is s.issuperset(seq).
func FrozenSetIsSuperset[T any](s *FrozenSet[T], seq iter.Seq[T]) bool {
	return setIsSuperset(&s.t, seq)
}

// FrozenSetIsDisjoint is s.isdisjoint(seq).
func FrozenSetIsDisjoint[T any](s *FrozenSet[T], seq iter.Seq[T]) bool {
	return setIsDisjoint(&s.t, seq)
}
