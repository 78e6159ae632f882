package py

import "iter"

// table is a set or a frozenset.
type table[T any] interface{ data() *setTable[T] }

func (s *setTable[T]) data() *setTable[T] { return s }

// Add is s.add(x).
func (s *Set[T]) Add(x T) { s.add(x) }

// Remove is s.remove(x).
func (s *Set[T]) Remove(x T) {
	if !s.discard(x) {
		keyError(Box(x))
	}
}

// Discard is s.discard(x).
func (s *Set[T]) Discard(x T) { s.discard(x) }

// Pop is s.pop().
func (s *Set[T]) Pop() T {
	x, ok := s.pop()
	if !ok {
		panic(KeyError.New("pop from an empty set"))
	}
	return x
}

// Clear is s.clear().
func (s *Set[T]) Clear() { s.clear() }

// UpdateSeq is s.update(seq) for any iterable.
func (s *Set[T]) UpdateSeq(seq iter.Seq[T]) { s.addSeq(seq) }

// Update is s |= o.
func (s *Set[T]) Update(o table[T]) { s.merge(o.data()) }

// IntersectionUpdate is s.intersection_update(seq).
func (s *Set[T]) IntersectionUpdate(seq iter.Seq[T]) { s.setTable = *s.intersection(seq) }

// IntersectionUpdateSet is s &= o.
func (s *Set[T]) IntersectionUpdateSet(o table[T]) { s.setTable = *s.intersectionSet(o.data()) }

// DifferenceUpdate is s.difference_update(seq).
func (s *Set[T]) DifferenceUpdate(seq iter.Seq[T]) { s.differenceUpdate(seq) }

// DifferenceUpdateSet is s -= o.
func (s *Set[T]) DifferenceUpdateSet(o table[T]) { s.differenceUpdateSet(o.data()) }

// SymmetricDifferenceUpdate is s.symmetric_difference_update(seq).
func (s *Set[T]) SymmetricDifferenceUpdate(seq iter.Seq[T]) { s.symmetricUpdate(tableOf(seq)) }

// SymmetricDifferenceUpdateSet is s ^= o.
func (s *Set[T]) SymmetricDifferenceUpdateSet(o table[T]) {
	if s == o {
		s.clear()
		return
	}
	s.symmetricUpdate(o.data())
}

// Copy is s.copy().
func (s *Set[T]) Copy() *Set[T] { return &Set[T]{*s.copyTable()} }

// Union is s.union(seq) for an iterable that is not a set.
func (s *Set[T]) Union(seq iter.Seq[T]) *Set[T] { return &Set[T]{*s.union(seq)} }

// Intersection is s.intersection(seq) for an iterable that is not a set.
func (s *Set[T]) Intersection(seq iter.Seq[T]) *Set[T] { return &Set[T]{*s.intersection(seq)} }

// Difference is s.difference(seq) for an iterable that is not a set.
func (s *Set[T]) Difference(seq iter.Seq[T]) *Set[T] { return &Set[T]{*s.difference(seq)} }

// SymmetricDifference is s.symmetric_difference(seq).
func (s *Set[T]) SymmetricDifference(seq iter.Seq[T]) *Set[T] {
	c := tableOf(seq)
	c.symmetricUpdate(&s.setTable)
	return &Set[T]{*c}
}

// UnionSet is s | o.
func (s *Set[T]) UnionSet(o table[T]) *Set[T] { return &Set[T]{*s.unionSet(o.data())} }

// IntersectionSet is s & o.
func (s *Set[T]) IntersectionSet(o table[T]) *Set[T] { return &Set[T]{*s.intersectionSet(o.data())} }

// DifferenceSet is s - o.
func (s *Set[T]) DifferenceSet(o table[T]) *Set[T] { return &Set[T]{*s.differenceSet(o.data())} }

// SymmetricDifferenceSet is s ^ o.
func (s *Set[T]) SymmetricDifferenceSet(o table[T]) *Set[T] {
	return &Set[T]{*s.symmetricSet(o.data())}
}

// Le is s <= o.
func (s *Set[T]) Le(o *Set[T]) bool { return s.subsetOf(&o.setTable) }

// Lt is s < o.
func (s *Set[T]) Lt(o *Set[T]) bool { return s.Len() < o.Len() && s.subsetOf(&o.setTable) }

// Ge is s >= o.
func (s *Set[T]) Ge(o *Set[T]) bool { return o.subsetOf(&s.setTable) }

// Gt is s > o.
func (s *Set[T]) Gt(o *Set[T]) bool { return o.Lt(s) }

// Copy is s.copy().
func (s *FrozenSet[T]) Copy() *FrozenSet[T] { return &FrozenSet[T]{*s.copyTable()} }

// Union is s.union(seq) for an iterable that is not a set.
func (s *FrozenSet[T]) Union(seq iter.Seq[T]) *FrozenSet[T] { return &FrozenSet[T]{*s.union(seq)} }

// Intersection is s.intersection(seq) for an iterable that is not a set.
func (s *FrozenSet[T]) Intersection(seq iter.Seq[T]) *FrozenSet[T] {
	return &FrozenSet[T]{*s.intersection(seq)}
}

// Difference is s.difference(seq) for an iterable that is not a set.
func (s *FrozenSet[T]) Difference(seq iter.Seq[T]) *FrozenSet[T] {
	return &FrozenSet[T]{*s.difference(seq)}
}

// SymmetricDifference is s.symmetric_difference(seq).
func (s *FrozenSet[T]) SymmetricDifference(seq iter.Seq[T]) *FrozenSet[T] {
	c := tableOf(seq)
	c.symmetricUpdate(&s.setTable)
	return &FrozenSet[T]{*c}
}

// UnionSet is s | o.
func (s *FrozenSet[T]) UnionSet(o table[T]) *FrozenSet[T] {
	return &FrozenSet[T]{*s.unionSet(o.data())}
}

// IntersectionSet is s & o.
func (s *FrozenSet[T]) IntersectionSet(o table[T]) *FrozenSet[T] {
	return &FrozenSet[T]{*s.intersectionSet(o.data())}
}

// DifferenceSet is s - o.
func (s *FrozenSet[T]) DifferenceSet(o table[T]) *FrozenSet[T] {
	return &FrozenSet[T]{*s.differenceSet(o.data())}
}

// SymmetricDifferenceSet is s ^ o.
func (s *FrozenSet[T]) SymmetricDifferenceSet(o table[T]) *FrozenSet[T] {
	return &FrozenSet[T]{*s.symmetricSet(o.data())}
}

// Le is s <= o.
func (s *FrozenSet[T]) Le(o *FrozenSet[T]) bool { return s.subsetOf(&o.setTable) }

// Lt is s < o.
func (s *FrozenSet[T]) Lt(o *FrozenSet[T]) bool { return s.Len() < o.Len() && s.subsetOf(&o.setTable) }

// Ge is s >= o.
func (s *FrozenSet[T]) Ge(o *FrozenSet[T]) bool { return o.subsetOf(&s.setTable) }

// Gt is s > o.
func (s *FrozenSet[T]) Gt(o *FrozenSet[T]) bool { return o.Lt(s) }
