package py

import (
	"iter"
	"strings"
)

// anyDict is every Dict[K, V].
type anyDict interface {
	Len() int
	Clear()
	lookupAny(k any) (any, bool)
	atAny(k any) any
	rules() (ordered, counts bool)
	storeAny(k, v any)
	deleteAny(k any)
	pairsAny() iter.Seq2[any, any]
	iterAny() iter.Seq[any]
	mergeAny(o any) any
}

// keyFromAny converts a boxed key to K, reporting false when no K can equal it.
func keyFromAny[K any](k any) (key K, ok bool) {
	if x, is := k.(K); is {
		return x, true
	}
	Hash(k)
	if f, is := Box(k).(float64); is && f == trunc(f) && f-f == 0 {
		k = Box(FloatToBig(f)) // 1.0 finds the key 1
		if x, is := k.(K); is {
			return x, true
		}
	}
	if err := Try(func() { key = Cast[K](k) }); err != nil {
		return key, false
	}
	return key, EqAny(key, k)
}

func (d *Dict[K, V]) lookupAny(k any) (any, bool) {
	key, ok := keyFromAny[K](k)
	if !ok {
		return nil, false
	}
	v, ok := d.Lookup(key)
	if !ok {
		return nil, false
	}
	return Box(v), true
}

func (d *Dict[K, V]) storeAny(k, v any) { d.Set(Cast[K](k), Cast[V](v)) }

func (d *Dict[K, V]) deleteAny(k any) {
	key, ok := keyFromAny[K](k)
	if !ok {
		keyError(k)
	}
	d.Del(key)
}

func (d *Dict[K, V]) pairsAny() iter.Seq2[any, any] {
	return func(yield func(k, v any) bool) {
		for k, v := range d.All() {
			if !yield(Box(k), Box(v)) {
				return
			}
		}
	}
}

func (d *Dict[K, V]) iterAny() iter.Seq[any] {
	return func(yield func(any) bool) {
		for k := range d.All() {
			if !yield(Box(k)) {
				return
			}
		}
	}
}

func (d *Dict[K, V]) mergeAny(o any) any {
	if m, ok := o.(*Dict[K, V]); ok {
		return d.Merge(m)
	}
	if d.class != nil && d.class.Merge == nil {
		out := d.Copy()
		for k, v := range o.(anyDict).pairsAny() {
			out.storeAny(k, v)
		}
		return out
	}
	out := NewDict[any, any]()
	for k, v := range d.pairsAny() {
		out.Set(k, v)
	}
	for k, v := range o.(anyDict).pairsAny() {
		out.Set(k, v)
	}
	return out
}

// castFrom makes a dict of K and V with the entries of another dict (a copy).
func (d *Dict[K, V]) castFrom(v any) (any, bool) {
	o, ok := v.(anyDict)
	if !ok {
		return nil, false
	}
	out := MakeDict[K, V](o.Len())
	for k, v := range o.pairsAny() {
		out.Set(Cast[K](k), Cast[V](v))
	}
	return out, true
}

// DictKeys is what d.keys() prints as and tests like.
type DictKeys[K, V any] struct{ D *Dict[K, V] }

// DictValues is what d.values() prints as.
type DictValues[K, V any] struct{ D *Dict[K, V] }

// DictItems is what d.items() prints as.
type DictItems[K, V any] struct{ D *Dict[K, V] }

// Keys is d.keys().
func (d *Dict[K, V]) Keys() DictKeys[K, V] { return DictKeys[K, V]{d} }

// Values is d.values().
func (d *Dict[K, V]) Values() DictValues[K, V] { return DictValues[K, V]{d} }

// Items is d.items().
func (d *Dict[K, V]) Items() DictItems[K, V] { return DictItems[K, V]{d} }

// Len is the number of keys.
func (k DictKeys[K, V]) Len() int { return k.D.Len() }

// Len is the number of values.
func (v DictValues[K, V]) Len() int { return v.D.Len() }

// Len is the number of items.
func (i DictItems[K, V]) Len() int { return i.D.Len() }

// All iterates over the keys.
func (k DictKeys[K, V]) All() iter.Seq[K] { return k.D.KeysSeq() }

// All iterates over the values.
func (v DictValues[K, V]) All() iter.Seq[V] { return v.D.ValuesSeq() }

// All iterates over the items.
func (i DictItems[K, V]) All() iter.Seq[Tuple2[K, V]] { return i.D.ItemsSeq() }

// Contains is x in d.keys().
func (k DictKeys[K, V]) Contains(x K) bool { return k.D.Contains(x) }

// Contains is x in d.values().
func (v DictValues[K, V]) Contains(x V) bool { return SeqContains(v.All(), x) }

// Contains is x in d.items().
func (i DictItems[K, V]) Contains(x Tuple2[K, V]) bool {
	v, ok := i.D.Lookup(x.A)
	return ok && Equal(v, x.B)
}

func (k DictKeys[K, V]) iterAny() iter.Seq[any]   { return BoxSeq(k.All()) }
func (v DictValues[K, V]) iterAny() iter.Seq[any] { return BoxSeq(v.All()) }
func (i DictItems[K, V]) iterAny() iter.Seq[any]  { return BoxSeq(i.All()) }
func (DictKeys[K, V]) typeName() string           { return "dict_keys" }
func (DictValues[K, V]) typeName() string         { return "dict_values" }
func (DictItems[K, V]) typeName() string          { return "dict_items" }

func (k DictKeys[K, V]) reprTo(b *strings.Builder, g *reprGuard) {
	reprView(b, "dict_keys", k.iterAny(), g)
}

func (v DictValues[K, V]) reprTo(b *strings.Builder, g *reprGuard) {
	reprView(b, "dict_values", v.iterAny(), g)
}

func (i DictItems[K, V]) reprTo(b *strings.Builder, g *reprGuard) {
	reprView(b, "dict_items", i.iterAny(), g)
}

func reprView(b *strings.Builder, name string, seq iter.Seq[any], g *reprGuard) {
	b.WriteString(name)
	b.WriteString("([")
	some := false
	for x := range seq {
		if some {
			b.WriteString(", ")
		}
		some = true
		reprInto(b, x, g)
	}
	b.WriteString("])")
}

// A view of keys or of items tests and combines like a set.

func (k DictKeys[K, V]) containsAny(x any) bool {
	_, ok := k.D.lookupAny(x)
	return ok
}

func (i DictItems[K, V]) containsAny(x any) bool {
	kv, ok := tupleItems(x)
	if !ok || len(kv) != 2 {
		return false
	}
	v, ok := i.D.lookupAny(kv[0])
	return ok && EqAny(v, kv[1])
}

func (k DictKeys[K, V]) setOp(op byte, o any) any  { return setOpAny(op, k, o.(anySet)) }
func (i DictItems[K, V]) setOp(op byte, o any) any { return setOpAny(op, i, o.(anySet)) }

// ToSet is set(d.keys()).
func (k DictKeys[K, V]) ToSet() *Set[K] { return SetOf(k.All()) }

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
	s.UpdateSeq(seq)
	return s
}

// ViewDifference is v - seq.
func ViewDifference[T any](v view[T], seq iter.Seq[T]) *Set[T] {
	s := SetOf(v.All())
	s.DifferenceUpdate(seq)
	return s
}

// ViewSymmetricDifference is v ^ seq.
func ViewSymmetricDifference[T any](v view[T], seq iter.Seq[T]) *Set[T] {
	s := SetOf(v.All())
	s.SymmetricDifferenceUpdate(seq)
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
	return MapSeq(func(k K) T { return f(k, d.At(k)) }, d.Reversed())
}

// Reversed is reversed(k).
func (k DictKeys[K, V]) Reversed() iter.Seq[K] { return k.D.Reversed() }

// Reversed is reversed(v).
func (v DictValues[K, V]) Reversed() iter.Seq[V] {
	return reversed(v.D, func(_ K, x V) V { return x })
}

// Reversed is reversed(i).
func (i DictItems[K, V]) Reversed() iter.Seq[Tuple2[K, V]] {
	return reversed(i.D, func(k K, x V) Tuple2[K, V] { return Tuple2[K, V]{k, x} })
}
