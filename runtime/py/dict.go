package py

import (
	"iter"
)

// Dict is a Python dict: it keeps insertion order, and K may be any hashable type.
type Dict[K, V any] struct {
	store store[K, V]
	class *DictClass[K, V] // nil for a dict proper
}

// NewDict makes an empty dict.
func NewDict[K, V any]() *Dict[K, V] { return &Dict[K, V]{} }

// MakeDict makes an empty dict with room for n entries.
func MakeDict[K, V any](n int) *Dict[K, V] {
	d := &Dict[K, V]{}
	storeGrow(&d.store, n)
	return d
}

// DictOf makes a dict of pairs, later ones overwriting earlier ones.
func DictOf[K, V any](pairs ...Pair[K, V]) *Dict[K, V] {
	d := &Dict[K, V]{}
	storeGrow(&d.store, len(pairs))
	for _, p := range pairs {
		d.Set(p.Key, p.Value)
	}
	return d
}

// DictFromSeq is dict(seq) of pairs.
func DictFromSeq[K, V any](seq iter.Seq[Tuple2[K, V]]) *Dict[K, V] {
	d := &Dict[K, V]{}
	DictUpdateSeq(d, seq)
	return d
}

// FromKeys is dict.fromkeys(seq, v).
func FromKeys[K, V any](seq iter.Seq[K], v V) *Dict[K, V] {
	d := &Dict[K, V]{}
	for k := range seq {
		d.Set(k, v)
	}
	return d
}

// FromKeysNone is dict.fromkeys(seq); the argument stands for None.
func FromKeysNone[K any](seq iter.Seq[K], _ any) *Dict[K, any] { return FromKeys[K, any](seq, nil) }

// At is d[k].
func (d *Dict[K, V]) At(k K) V {
	i, _ := storeFind(&d.store, k)
	if i < 0 {
		return dictMissing(d, k)
	}
	return d.store.entries[i].Value
}

//go:noinline
func keyError(k any) { panic(KeyError.New(k)) }

// Set is d[k] = v.
func (d *Dict[K, V]) Set(k K, v V) {
	i, h := storeFind(&d.store, k)
	if i >= 0 {
		d.store.entries[i].Value = v
		return
	}
	storeInsert(&d.store, k, v, h)
}

// Ref is a pointer to the value of k (KeyError if absent), good until the dict changes: for d[k] op= x.
func (d *Dict[K, V]) Ref(k K) *V {
	i, _ := storeFind(&d.store, k)
	if i < 0 {
		v := dictMissing(d, k) // may have stored it
		var h uint32
		if i, h = storeFind(&d.store, k); i < 0 {
			storeInsert(&d.store, k, v, h)
			i = len(d.store.entries) - 1
		}
	}
	return &d.store.entries[i].Value
}

// RefOr is a pointer to the value of k, which is d if absent before: for defaultdict and d[k] = d.get(k, x) + y.
func (d *Dict[K, V]) RefOr(k K, def V) *V {
	i, h := storeFind(&d.store, k)
	if i < 0 {
		storeInsert(&d.store, k, def, h)
		i = len(d.store.entries) - 1
	}
	return &d.store.entries[i].Value
}

// Lookup returns the value of k and whether there is one.
func (d *Dict[K, V]) Lookup(k K) (v V, ok bool) {
	i, _ := storeFind(&d.store, k)
	if i < 0 {
		return v, false
	}
	return d.store.entries[i].Value, true
}

// Del is del d[k].
func (d *Dict[K, V]) Del(k K) {
	i, h := storeFind(&d.store, k)
	if i < 0 {
		if d.class != nil && d.class.Counts {
			return
		}
		keyError(Box(k))
	}
	storeRemove(&d.store, i, h)
}

// DictGet is d.get(k).
func DictGet[K, V any](d *Dict[K, V], k K) Opt[V] {
	i, _ := storeFind(&d.store, k)
	if i < 0 {
		return Opt[V]{}
	}
	return Opt[V]{d.store.entries[i].Value, true}
}

// GetOr is d.get(k, def).
func (d *Dict[K, V]) GetOr(k K, def V) V {
	i, _ := storeFind(&d.store, k)
	if i < 0 {
		return def
	}
	return d.store.entries[i].Value
}

// Contains is k in d.
func (d *Dict[K, V]) Contains(k K) bool {
	i, _ := storeFind(&d.store, k)
	return i >= 0
}

// DictPop is d.pop(k).
func DictPop[K, V any](d *Dict[K, V], k K) V {
	i, h := storeFind(&d.store, k)
	if i < 0 {
		keyError(Box(k))
	}
	v := d.store.entries[i].Value
	storeRemove(&d.store, i, h)
	return v
}

// DictPopOr is d.pop(k, def).
func DictPopOr[K, V any](d *Dict[K, V], k K, def V) V {
	i, h := storeFind(&d.store, k)
	if i < 0 {
		return def
	}
	v := d.store.entries[i].Value
	storeRemove(&d.store, i, h)
	return v
}

// DictWithout is a dict of d's items but those of the keys: what **rest in a pattern binds.
func DictWithout[K, V any](d *Dict[K, V], keys ...K) *Dict[K, V] {
	rest := ToDict(d)
	for _, k := range keys {
		if i, h := storeFind(&rest.store, k); i >= 0 {
			storeRemove(&rest.store, i, h)
		}
	}
	return rest
}

// DictPopOpt is d.pop(k, None).
func DictPopOpt[K, V any](d *Dict[K, V], k K) Opt[V] {
	i, h := storeFind(&d.store, k)
	if i < 0 {
		return Opt[V]{}
	}
	v := d.store.entries[i].Value
	storeRemove(&d.store, i, h)
	return Opt[V]{v, true}
}

// DictPopItem is d.popitem().
func DictPopItem[K, V any](d *Dict[K, V]) Tuple2[K, V] {
	if d.store.index.live == 0 {
		panic(KeyError.New("popitem(): dictionary is empty"))
	}
	return dictTake(d, len(d.store.entries)-1) // the last entry is never a deleted one
}

// DictPopFirst is OrderedDict.popitem(last=False).
func DictPopFirst[K, V any](d *Dict[K, V]) Tuple2[K, V] {
	if d.store.index.live == 0 {
		panic(KeyError.New("dictionary is empty"))
	}
	return dictTake(d, d.store.index.first)
}

func dictTake[K, V any](d *Dict[K, V], i int) Tuple2[K, V] {
	e := d.store.entries[i]
	_, h := storeFind(&d.store, e.Key)
	storeRemove(&d.store, i, h)
	return Tuple2[K, V]{e.Key, e.Value}
}

// DictMoveToEnd is OrderedDict.move_to_end(k, last).
func DictMoveToEnd[K, V any](d *Dict[K, V], k K, last bool) {
	i, h := storeFind(&d.store, k)
	if i < 0 {
		keyError(Box(k))
	}
	e := d.store.entries[i]
	if last {
		storeRemove(&d.store, i, h)
		storeInsert(&d.store, e.Key, e.Value, h)
		return
	}
	c := &Dict[K, V]{class: d.class}
	c.Set(e.Key, e.Value)
	DictUpdate(c, d)
	c.store.index.moves = d.store.index.moves + 1
	*d = *c
}

// DictSetDefault is d.setdefault(k, def).
func DictSetDefault[K, V any](d *Dict[K, V], k K, def V) V {
	i, h := storeFind(&d.store, k)
	if i < 0 {
		storeInsert(&d.store, k, def, h)
		return def
	}
	return d.store.entries[i].Value
}

// DictUpdate is d.update(o).
func DictUpdate[K, V any](d *Dict[K, V], o *Dict[K, V]) {
	if d == o {
		return
	}
	for k, v := range o.All() {
		d.Set(k, v)
	}
}

// DictUpdateSeq is d.update(seq) of pairs.
func DictUpdateSeq[K, V any](d *Dict[K, V], seq iter.Seq[Tuple2[K, V]]) {
	for t := range seq {
		d.Set(t.A, t.B)
	}
}

// DictClear is d.clear().
func DictClear[K, V any](d *Dict[K, V]) {
	d.store = store[K, V]{index: index{moves: d.store.index.moves + 1}}
}

// Copy is d.copy().
func (d *Dict[K, V]) Copy() *Dict[K, V] {
	return &Dict[K, V]{storeCopy(&d.store), d.class}
}

// ToDict is dict(d): a copy that is a dict proper.
func ToDict[K, V any](d *Dict[K, V]) *Dict[K, V] {
	c := d.Copy()
	c.class = nil
	return c
}

// DictMerge is d | o.
func DictMerge[K, V any](d *Dict[K, V], o *Dict[K, V]) *Dict[K, V] {
	if d.class != nil && d.class.Merge != nil && o.class != nil && o.class.Merge != nil {
		return d.class.Merge(d, o)
	}
	c := d.Copy()
	switch {
	case c.class == nil && o.class != nil && o.class.Merge == nil:
		c.class = o.class // dict | defaultdict is a defaultdict
	case c.class != nil && c.class.Merge != nil:
		c.class = nil
	}
	DictUpdate(c, o)
	return c
}

// Len is len(d).
func (d *Dict[K, V]) Len() int { return d.store.index.live }

// All iterates over keys and values.
func (d *Dict[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		s := &d.store
		live, moves := s.index.live, s.index.moves
		for i := d.store.index.first; i < len(d.store.entries); i++ {
			if d.store.index.dead != nil && d.store.index.dead[i] {
				continue
			}
			e := &d.store.entries[i]
			if !yield(e.Key, e.Value) {
				return
			}
			if d.store.index.live != live || d.store.index.moves != moves {
				dictChanged(d.store.index.live != live)
			}
		}
	}
}

//go:noinline
func dictChanged(size bool) {
	if size {
		panic(RuntimeError.New("dictionary changed size during iteration"))
	}
	panic(RuntimeError.New("dictionary keys changed during iteration"))
}

// KeysSeq iterates over d.keys().
func KeysSeq[K, V any](d *Dict[K, V]) iter.Seq[K] {
	return func(yield func(K) bool) {
		for k := range d.All() {
			if !yield(k) {
				return
			}
		}
	}
}

// ValuesSeq iterates over d.values().
func ValuesSeq[K, V any](d *Dict[K, V]) iter.Seq[V] {
	return func(yield func(V) bool) {
		for _, v := range d.All() {
			if !yield(v) {
				return
			}
		}
	}
}

// ItemsSeq iterates over d.items().
func ItemsSeq[K, V any](d *Dict[K, V]) iter.Seq[Tuple2[K, V]] {
	return func(yield func(Tuple2[K, V]) bool) {
		for k, v := range d.All() {
			if !yield(Tuple2[K, V]{k, v}) {
				return
			}
		}
	}
}

// DictReversed is reversed(d).
func DictReversed[K, V any](d *Dict[K, V]) iter.Seq[K] {
	return func(yield func(K) bool) {
		s := &d.store
		live, moves := s.index.live, s.index.moves
		for i := len(d.store.entries) - 1; i >= d.store.index.first; i-- {
			if d.store.index.dead != nil && d.store.index.dead[i] {
				continue
			}
			if !yield(d.store.entries[i].Key) {
				return
			}
			if d.store.index.live != live || d.store.index.moves != moves {
				dictChanged(d.store.index.live != live)
			}
		}
	}
}
