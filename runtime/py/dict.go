package py

import (
	"iter"
	"reflect"
	"strings"
)

// Pair is a key and its value.
type Pair[K, V any] struct {
	Key   K
	Value V
}

// Dict is a Python dict: it keeps insertion order, and K may be any hashable type.
// Entries lie in order in one slice; index is an open-addressed table (linear
// probing, deletion by shifting back) of places in it.
type Dict[K, V any] struct {
	entries []Pair[K, V]
	index   []dictSlot
	dead    []bool // nil until something is deleted
	live    int
	first   int // no live entry before this one
	moves   int // counts compactions
	kind    keyKind
	hash    func(K) int
	eq      func(a, b K) bool
	class   *DictClass[K, V] // nil for a dict proper
}

type dictSlot struct {
	hash uint32
	idx  uint32 // place in entries plus one; 0 is free
}

type keyKind uint8

const (
	kindUnset keyKind = iota
	kindInt
	kindString
	kindPointer
	kindAny
	kindOther
)

// NewDict makes an empty dict.
func NewDict[K, V any]() *Dict[K, V] { return &Dict[K, V]{} }

// MakeDict makes an empty dict with room for n entries.
func MakeDict[K, V any](n int) *Dict[K, V] {
	d := &Dict[K, V]{}
	d.grow(n)
	return d
}

// DictOf makes a dict of pairs, later ones overwriting earlier ones.
func DictOf[K, V any](pairs ...Pair[K, V]) *Dict[K, V] {
	d := &Dict[K, V]{}
	d.grow(len(pairs))
	for _, p := range pairs {
		d.Set(p.Key, p.Value)
	}
	return d
}

// DictFromSeq is dict(seq) of pairs.
func DictFromSeq[K, V any](seq iter.Seq[Tuple2[K, V]]) *Dict[K, V] {
	d := &Dict[K, V]{}
	d.UpdateSeq(seq)
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

func keyKindOf[K any]() (kind keyKind, hash func(K) int, eq func(a, b K) bool) {
	switch any((*K)(nil)).(type) {
	case *int:
		return kindInt, nil, nil
	case *string:
		return kindString, nil, nil
	case *any:
		return kindAny, nil, nil
	}
	var z K
	if reflect.TypeFor[K]().Kind() == reflect.Pointer {
		_, e := any(z).(Eqer)
		_, h := any(z).(Hasher)
		_, f := any(z).(hashFner)
		if !e && !h && !f && !mutableType(z) {
			return kindPointer, nil, nil
		}
	}
	return kindOther, hashFunc[K](), eqFunc[K]()
}

func mutableType(v any) bool {
	switch v.(type) {
	case anyList, anyDict, anySet, *ByteArray:
		return true
	}
	return false
}

func hashAnyKey(v any) uint32 {
	switch x := v.(type) {
	case int:
		return hash32(uint64(hashInt(x)))
	case string:
		return uint32(fastString(x))
	}
	if s, ok := Box(v).(string); ok {
		return uint32(fastString(s))
	}
	return hash32(uint64(Hash(v)))
}

func hash32(h uint64) uint32 { return uint32((h ^ h>>32) * 0x9E3779B97F4A7C15 >> 32) }

// find returns the place of k in entries, or -1, and the hash of k.
func (d *Dict[K, V]) find(k K) (int, uint32) {
	switch d.kind {
	case kindInt:
		key := as[int](&k)
		h := hash32(uint64(key))
		if len(d.index) == 0 {
			return -1, h
		}
		for i := int(h) & (len(d.index) - 1); ; i = (i + 1) & (len(d.index) - 1) {
			s := d.index[i]
			if s.idx == 0 {
				return -1, h
			}
			if s.hash == h && as[int](&d.entries[s.idx-1].Key) == key {
				return int(s.idx - 1), h
			}
		}
	case kindString:
		key := as[string](&k)
		h := uint32(fastString(key))
		if len(d.index) == 0 {
			return -1, h
		}
		for i := int(h) & (len(d.index) - 1); ; i = (i + 1) & (len(d.index) - 1) {
			s := d.index[i]
			if s.idx == 0 {
				return -1, h
			}
			if s.hash == h && as[string](&d.entries[s.idx-1].Key) == key {
				return int(s.idx - 1), h
			}
		}
	}
	return d.findSlow(k)
}

func (d *Dict[K, V]) findSlow(k K) (int, uint32) {
	var h uint32
	switch d.kind {
	case kindUnset:
		d.kind, d.hash, d.eq = keyKindOf[K]()
		return d.find(k)
	case kindPointer:
		h = hash32(pointerBits(&k) >> 3)
	case kindAny:
		h = hashAnyKey(k)
	default:
		h = hash32(uint64(d.hash(k)))
	}
	if len(d.index) == 0 {
		return -1, h
	}
	for i := int(h) & (len(d.index) - 1); ; i = (i + 1) & (len(d.index) - 1) {
		s := d.index[i]
		if s.idx == 0 {
			return -1, h
		}
		if s.hash != h {
			continue
		}
		e := &d.entries[s.idx-1].Key
		var same bool
		switch d.kind {
		case kindPointer:
			same = pointerBits(e) == pointerBits(&k)
		case kindAny:
			same = EqAny(*e, k)
		default:
			same = d.eq(*e, k)
		}
		if same {
			return int(s.idx - 1), h
		}
	}
}

// grow makes room for n more entries.
func (d *Dict[K, V]) grow(n int) {
	size := 8
	for size*3 < (d.live+n)*4 {
		size *= 2
	}
	d.rebuild(size)
	if cap(d.entries)-len(d.entries) < n {
		es := make([]Pair[K, V], len(d.entries), len(d.entries)+n)
		copy(es, d.entries)
		d.entries = es
	}
}

// rebuild makes the index anew, dropping deleted entries.
func (d *Dict[K, V]) rebuild(size int) {
	var place []uint32 // new place of each old entry, when some are dropped
	if d.live < len(d.entries) {
		place = make([]uint32, len(d.entries))
		es := make([]Pair[K, V], 0, max(d.live+d.live/2, 4))
		for i, e := range d.entries {
			if !d.dead[i] {
				place[i] = uint32(len(es))
				es = append(es, e)
			}
		}
		d.entries, d.dead, d.first = es, nil, 0
		d.moves++
	}
	old := d.index
	d.index = make([]dictSlot, size)
	mask := size - 1
	for _, s := range old {
		if s.idx == 0 {
			continue
		}
		if place != nil {
			s.idx = place[s.idx-1] + 1
		}
		i := int(s.hash) & mask
		for d.index[i].idx != 0 {
			i = (i + 1) & mask
		}
		d.index[i] = s
	}
}

func (d *Dict[K, V]) insert(k K, v V, h uint32) {
	if (d.live+1)*4 > len(d.index)*3 {
		d.rebuild(max(8, len(d.index)*2))
	} else if len(d.entries) == cap(d.entries) && d.live < len(d.entries)/2 {
		d.rebuild(len(d.index))
	}
	d.entries = append(d.entries, Pair[K, V]{k, v})
	if d.dead != nil {
		d.dead = append(d.dead, false)
	}
	mask := len(d.index) - 1
	i := int(h) & mask
	for d.index[i].idx != 0 {
		i = (i + 1) & mask
	}
	d.index[i] = dictSlot{h, uint32(len(d.entries))}
	d.live++
}

// remove deletes the entry at place at, whose key hashes to h.
func (d *Dict[K, V]) remove(at int, h uint32) {
	mask := len(d.index) - 1
	i := int(h) & mask
	for d.index[i].idx != uint32(at+1) {
		i = (i + 1) & mask
	}
	for j := i; ; {
		j = (j + 1) & mask
		s := d.index[j]
		if s.idx == 0 {
			break
		}
		if home := int(s.hash) & mask; (j-home)&mask >= (j-i)&mask {
			d.index[i] = s
			i = j
		}
	}
	d.index[i] = dictSlot{}
	d.live--
	d.entries[at] = Pair[K, V]{}
	if at == len(d.entries)-1 {
		n := at
		for n > d.first && d.dead != nil && d.dead[n-1] {
			n--
		}
		d.entries = d.entries[:n]
		if d.dead != nil {
			d.dead = d.dead[:n]
		}
		if d.live == 0 {
			d.reset()
		}
		return
	}
	if d.dead == nil {
		d.dead = make([]bool, len(d.entries), cap(d.entries))
	}
	d.dead[at] = true
	if at == d.first {
		for d.first < len(d.entries) && d.dead[d.first] {
			d.first++
		}
	}
}

func (d *Dict[K, V]) reset() {
	d.entries, d.dead, d.first = d.entries[:0], nil, 0
}

// At is d[k].
func (d *Dict[K, V]) At(k K) V {
	i, _ := d.find(k)
	if i < 0 {
		return d.missing(k)
	}
	return d.entries[i].Value
}

//go:noinline
func keyError(k any) { panic(KeyError.New(k)) }

// Set is d[k] = v.
func (d *Dict[K, V]) Set(k K, v V) {
	i, h := d.find(k)
	if i >= 0 {
		d.entries[i].Value = v
		return
	}
	d.insert(k, v, h)
}

// Ref is a pointer to the value of k (KeyError if absent), good until the dict changes: for d[k] op= x.
func (d *Dict[K, V]) Ref(k K) *V {
	i, _ := d.find(k)
	if i < 0 {
		v := d.missing(k) // may have stored it
		var h uint32
		if i, h = d.find(k); i < 0 {
			d.insert(k, v, h)
			i = len(d.entries) - 1
		}
	}
	return &d.entries[i].Value
}

// RefOr is a pointer to the value of k, which is d if absent before: for defaultdict and d[k] = d.get(k, x) + y.
func (d *Dict[K, V]) RefOr(k K, def V) *V {
	i, h := d.find(k)
	if i < 0 {
		d.insert(k, def, h)
		i = len(d.entries) - 1
	}
	return &d.entries[i].Value
}

// Lookup returns the value of k and whether there is one.
func (d *Dict[K, V]) Lookup(k K) (v V, ok bool) {
	i, _ := d.find(k)
	if i < 0 {
		return v, false
	}
	return d.entries[i].Value, true
}

// Del is del d[k].
func (d *Dict[K, V]) Del(k K) {
	i, h := d.find(k)
	if i < 0 {
		if d.class != nil && d.class.Counts {
			return
		}
		keyError(Box(k))
	}
	d.remove(i, h)
}

// Get is d.get(k).
func (d *Dict[K, V]) Get(k K) Opt[V] {
	i, _ := d.find(k)
	if i < 0 {
		return Opt[V]{}
	}
	return Opt[V]{d.entries[i].Value, true}
}

// GetOr is d.get(k, def).
func (d *Dict[K, V]) GetOr(k K, def V) V {
	i, _ := d.find(k)
	if i < 0 {
		return def
	}
	return d.entries[i].Value
}

// Contains is k in d.
func (d *Dict[K, V]) Contains(k K) bool {
	i, _ := d.find(k)
	return i >= 0
}

// Pop is d.pop(k).
func (d *Dict[K, V]) Pop(k K) V {
	i, h := d.find(k)
	if i < 0 {
		keyError(Box(k))
	}
	v := d.entries[i].Value
	d.remove(i, h)
	return v
}

// PopOr is d.pop(k, def).
func (d *Dict[K, V]) PopOr(k K, def V) V {
	i, h := d.find(k)
	if i < 0 {
		return def
	}
	v := d.entries[i].Value
	d.remove(i, h)
	return v
}

// PopOpt is d.pop(k, None).
func (d *Dict[K, V]) PopOpt(k K) Opt[V] {
	i, h := d.find(k)
	if i < 0 {
		return Opt[V]{}
	}
	v := d.entries[i].Value
	d.remove(i, h)
	return Opt[V]{v, true}
}

// PopItem is d.popitem().
func (d *Dict[K, V]) PopItem() Tuple2[K, V] {
	if d.live == 0 {
		panic(KeyError.New("popitem(): dictionary is empty"))
	}
	return d.take(len(d.entries) - 1) // the last entry is never a deleted one
}

// PopFirst is OrderedDict.popitem(last=False).
func (d *Dict[K, V]) PopFirst() Tuple2[K, V] {
	if d.live == 0 {
		panic(KeyError.New("dictionary is empty"))
	}
	return d.take(d.first)
}

func (d *Dict[K, V]) take(i int) Tuple2[K, V] {
	e := d.entries[i]
	_, h := d.find(e.Key)
	d.remove(i, h)
	return Tuple2[K, V]{e.Key, e.Value}
}

// MoveToEnd is OrderedDict.move_to_end(k, last).
func (d *Dict[K, V]) MoveToEnd(k K, last bool) {
	i, h := d.find(k)
	if i < 0 {
		keyError(Box(k))
	}
	e := d.entries[i]
	if last {
		d.remove(i, h)
		d.insert(e.Key, e.Value, h)
		return
	}
	c := &Dict[K, V]{class: d.class}
	c.Set(e.Key, e.Value)
	c.Update(d)
	c.moves = d.moves + 1
	*d = *c
}

// SetDefault is d.setdefault(k, def).
func (d *Dict[K, V]) SetDefault(k K, def V) V {
	i, h := d.find(k)
	if i < 0 {
		d.insert(k, def, h)
		return def
	}
	return d.entries[i].Value
}

// Update is d.update(o).
func (d *Dict[K, V]) Update(o *Dict[K, V]) {
	if d == o {
		return
	}
	for k, v := range o.All() {
		d.Set(k, v)
	}
}

// UpdateSeq is d.update(seq) of pairs.
func (d *Dict[K, V]) UpdateSeq(seq iter.Seq[Tuple2[K, V]]) {
	for t := range seq {
		d.Set(t.A, t.B)
	}
}

// Clear is d.clear().
func (d *Dict[K, V]) Clear() { *d = Dict[K, V]{moves: d.moves + 1, class: d.class} }

// Copy is d.copy().
func (d *Dict[K, V]) Copy() *Dict[K, V] {
	c := *d
	c.entries = append([]Pair[K, V](nil), d.entries...)
	c.index = append([]dictSlot(nil), d.index...)
	if d.dead != nil {
		c.dead = append([]bool(nil), d.dead...)
	}
	return &c
}

// ToDict is dict(d): a copy that is a dict proper.
func (d *Dict[K, V]) ToDict() *Dict[K, V] {
	c := d.Copy()
	c.class = nil
	return c
}

// Merge is d | o.
func (d *Dict[K, V]) Merge(o *Dict[K, V]) *Dict[K, V] {
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
	c.Update(o)
	return c
}

// Len is len(d).
func (d *Dict[K, V]) Len() int { return d.live }

// All iterates over keys and values.
func (d *Dict[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		live, moves := d.live, d.moves
		for i := d.first; i < len(d.entries); i++ {
			if d.dead != nil && d.dead[i] {
				continue
			}
			e := &d.entries[i]
			if !yield(e.Key, e.Value) {
				return
			}
			if d.live != live || d.moves != moves {
				dictChanged(d.live != live)
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
func (d *Dict[K, V]) KeysSeq() iter.Seq[K] {
	return func(yield func(K) bool) {
		for k := range d.All() {
			if !yield(k) {
				return
			}
		}
	}
}

// ValuesSeq iterates over d.values().
func (d *Dict[K, V]) ValuesSeq() iter.Seq[V] {
	return func(yield func(V) bool) {
		for _, v := range d.All() {
			if !yield(v) {
				return
			}
		}
	}
}

// ItemsSeq iterates over d.items().
func (d *Dict[K, V]) ItemsSeq() iter.Seq[Tuple2[K, V]] {
	return func(yield func(Tuple2[K, V]) bool) {
		for k, v := range d.All() {
			if !yield(Tuple2[K, V]{k, v}) {
				return
			}
		}
	}
}

// Reversed is reversed(d).
func (d *Dict[K, V]) Reversed() iter.Seq[K] {
	return func(yield func(K) bool) {
		live, moves := d.live, d.moves
		for i := len(d.entries) - 1; i >= d.first; i-- {
			if d.dead != nil && d.dead[i] {
				continue
			}
			if !yield(d.entries[i].Key) {
				return
			}
			if d.live != live || d.moves != moves {
				dictChanged(d.live != live)
			}
		}
	}
}

// Equal is d == o.
func (d *Dict[K, V]) Equal(o *Dict[K, V]) bool {
	if d == o {
		return true
	}
	if d == nil || o == nil {
		return false
	}
	if d.class != nil && o.class != nil && (d.class.Ordered || d.class.Counts) {
		return eqDicts(d, o)
	}
	if d.live != o.live {
		return false
	}
	eq := eqFunc[V]()
	for k, v := range d.All() {
		w, ok := o.Lookup(k)
		if !ok || !eq(v, w) {
			return false
		}
	}
	return true
}

func (d *Dict[K, V]) eqFn() any { return func(a, b *Dict[K, V]) bool { return a.Equal(b) } }

func (d *Dict[K, V]) typeName() string {
	if d.class != nil {
		return d.class.Name
	}
	return "dict"
}

func (d *Dict[K, V]) reprTo(b *strings.Builder, g *reprGuard) {
	if !g.enter(d) {
		if d.class != nil {
			b.WriteString(d.class.Name + "(...)")
			return
		}
		b.WriteString("{...}")
		return
	}
	defer g.leave()
	if d.class != nil && d.class.Repr != nil {
		b.WriteString(d.class.Name)
		b.WriteByte('(')
		d.class.Repr(d, b, func(v any) { reprInto(b, v, g) }, func() { d.reprItems(b, g) })
		b.WriteByte(')')
		return
	}
	d.reprItems(b, g)
}

func (d *Dict[K, V]) reprItems(b *strings.Builder, g *reprGuard) {
	b.WriteByte('{')
	some := false
	for k, v := range d.All() {
		if some {
			b.WriteString(", ")
		}
		some = true
		reprInto(b, k, g)
		b.WriteString(": ")
		reprInto(b, v, g)
	}
	b.WriteByte('}')
}
