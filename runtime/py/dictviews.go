package py

import "iter"

// DictKeys is what d.keys() prints as and tests like.
type DictKeys[K, V any] struct{ D *Dict[K, V] }

// DictValues is what d.values() prints as.
type DictValues[K, V any] struct{ D *Dict[K, V] }

// DictItems is what d.items() prints as.
type DictItems[K, V any] struct{ D *Dict[K, V] }

// KeysView is d.keys().
func KeysView[K, V any](d *Dict[K, V]) DictKeys[K, V] { return DictKeys[K, V]{d} }

// ValuesView is d.values().
func ValuesView[K, V any](d *Dict[K, V]) DictValues[K, V] { return DictValues[K, V]{d} }

// ItemsView is d.items().
func ItemsView[K, V any](d *Dict[K, V]) DictItems[K, V] { return DictItems[K, V]{d} }

// Len is the number of keys.
func (k DictKeys[K, V]) Len() int { return k.D.Len() }

// Len is the number of values.
func (v DictValues[K, V]) Len() int { return v.D.Len() }

// Len is the number of items.
func (i DictItems[K, V]) Len() int { return i.D.Len() }

// All iterates over the keys.
func (k DictKeys[K, V]) All() iter.Seq[K] { return KeysSeq(k.D) }

// All iterates over the values.
func (v DictValues[K, V]) All() iter.Seq[V] { return ValuesSeq(v.D) }

// All iterates over the items.
func (i DictItems[K, V]) All() iter.Seq[Tuple2[K, V]] { return ItemsSeq(i.D) }

// Contains is x in d.keys().
func (k DictKeys[K, V]) Contains(x K) bool { return k.D.Contains(x) }

// Contains is x in d.values().
func (v DictValues[K, V]) Contains(x V) bool { return SeqContains(v.All(), x) }

// Contains is x in d.items().
func (i DictItems[K, V]) Contains(x Tuple2[K, V]) bool {
	v, ok := i.D.Lookup(x.A)
	return ok && Equal(v, x.B)
}

func (k DictKeys[K, V]) view() keysView   { return keysView{k.D.view(), 'k'} }
func (v DictValues[K, V]) view() keysView { return keysView{v.D.view(), 'v'} }
func (i DictItems[K, V]) view() keysView  { return keysView{i.D.view(), 'i'} }

// view is dict.keys() or dict.items() where it is used as a set.
type view[T any] interface {
	All() iter.Seq[T]
	Contains(x T) bool
}

// ViewIntersection is v & seq.
func ViewIntersection[T any](v view[T], seq iter.Seq[T]) *Set[T] {
	return SetOf(FilterSeq(v.Contains, seq))
}

// ViewUnion is v | seq.
func ViewUnion[T any](v view[T], seq iter.Seq[T]) *Set[T] {
	s := SetOf(v.All())
	SetUpdateSeq(s, seq)
	return s
}

// ViewDifference is v - seq.
func ViewDifference[T any](v view[T], seq iter.Seq[T]) *Set[T] {
	s := SetOf(v.All())
	SetDifferenceUpdate(s, seq)
	return s
}

// ViewSymmetricDifference is v ^ seq.
func ViewSymmetricDifference[T any](v view[T], seq iter.Seq[T]) *Set[T] {
	s := SetOf(v.All())
	SetSymmetricDifferenceUpdate(s, seq)
	return s
}

// ViewIsDisjoint is v.isdisjoint(seq).
func ViewIsDisjoint[T any](v view[T], seq iter.Seq[T]) bool {
	for x := range seq {
		if v.Contains(x) {
			return false
		}
	}
	return true
}

func reversed[K, V, T any](d *Dict[K, V], f func(k K, v V) T) iter.Seq[T] {
	return MapSeq(func(k K) T { return f(k, d.At(k)) }, DictReversed(d))
}

// Reversed is reversed(k).
func (k DictKeys[K, V]) Reversed() iter.Seq[K] { return DictReversed(k.D) }

// Reversed is reversed(v).
func (v DictValues[K, V]) Reversed() iter.Seq[V] {
	return reversed(v.D, func(_ K, x V) V { return x })
}

// Reversed is reversed(i).
func (i DictItems[K, V]) Reversed() iter.Seq[Tuple2[K, V]] {
	return reversed(i.D, func(k K, x V) Tuple2[K, V] { return Tuple2[K, V]{k, x} })
}
