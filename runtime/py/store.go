package py

import (
	"reflect"
	"unsafe"
)

// Pair is a key and its value.
type Pair[K, V any] struct {
	Key   K
	Value V
}

// store holds the entries of a dict, or the elements of a set that keeps their order: entries lie in order in one
// slice, and index finds them by key. It has functions, not methods: Go compiles all methods of a generic type
// wherever the type is mentioned, but a function only where it is called.
type store[K, V any] struct {
	entries []Pair[K, V]
	index   index
	keys    *keyFuncs[K] // nil unless the kind of the keys is kindOther
}

// keyFuncs says how keys of a type are hashed and compared.
type keyFuncs[K any] struct {
	hash func(K) int
	eq   func(a, b K) bool
}

// index is an open-addressed table (linear probing, deletion by shifting back) of places in a store's entries. A store
// of few entries whose keys are ints or str has no table: looking at each is as fast, and the store takes less room.
type index struct {
	slots []slot
	dead  []bool // nil until something is deleted
	live  int
	first int // no live entry before this one
	moves int // counts compactions
	kind  keyKind
}

type slot struct {
	hash uint32
	idx  uint32 // place in entries plus one; 0 is free
}

// smallStore is how many entries, live or dead, a store without a table can have.
const smallStore = 8

type keyKind uint8

const (
	kindUnset keyKind = iota
	kindInt
	kindString
	kindPointer
	kindAny
	kindOther
)

// keyKindOf tells how keys of a type are hashed; z is its zero value.
func keyKindOf(t reflect.Type, z any) keyKind {
	switch {
	case t == reflect.TypeFor[int]():
		return kindInt
	case t == reflect.TypeFor[string]():
		return kindString
	case t == reflect.TypeFor[any]():
		return kindAny
	case t.Kind() == reflect.Pointer:
		_, e := z.(Eqer)
		_, h := z.(Hasher)
		_, f := z.(typed)
		if !e && !h && !f && !mutableType(z) {
			return kindPointer
		}
	}
	return kindOther
}

func storeInit[K, V any](s *store[K, V]) {
	var z K
	s.index.kind = keyKindOf(reflect.TypeFor[K](), z)
	if s.index.kind == kindOther {
		s.keys = &keyFuncs[K]{hashFunc[K](), eqFunc[K]()}
	}
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

// storeFind returns the place of k in the entries, or -1, and the hash of k.
func storeFind[K, V any](s *store[K, V], k K) (int, uint32) {
	switch s.index.kind {
	case kindInt:
		key := as[int](&k)
		slots := s.index.slots
		if len(slots) == 0 {
			return storeScan(s, key), 0
		}
		h := hash32(uint64(key))
		for i := int(h) & (len(slots) - 1); ; i = (i + 1) & (len(slots) - 1) {
			p := slots[i]
			if p.idx == 0 {
				return -1, h
			}
			if p.hash == h && as[int](&s.entries[p.idx-1].Key) == key {
				return int(p.idx - 1), h
			}
		}
	case kindString:
		key := as[string](&k)
		slots := s.index.slots
		if len(slots) == 0 {
			return storeScan(s, key), 0
		}
		h := uint32(fastString(key))
		for i := int(h) & (len(slots) - 1); ; i = (i + 1) & (len(slots) - 1) {
			p := slots[i]
			if p.idx == 0 {
				return -1, h
			}
			if p.hash == h && as[string](&s.entries[p.idx-1].Key) == key {
				return int(p.idx - 1), h
			}
		}
	}
	return storeFindSlow(s, k)
}

// storeScan looks for a key, an int or a str, in a store without a table.
func storeScan[T comparable, K, V any](s *store[K, V], key T) int {
	for i := range s.entries {
		if as[T](&s.entries[i].Key) == key && (s.index.dead == nil || !s.index.dead[i]) {
			return i
		}
	}
	return -1
}

// storeHash is the hash of a key of a store whose kind is known.
func storeHash[K, V any](s *store[K, V], k K) uint32 {
	switch s.index.kind {
	case kindInt:
		return hash32(uint64(as[int](&k)))
	case kindString:
		return uint32(fastString(as[string](&k)))
	case kindPointer:
		return hash32(pointerBits(&k) >> 3)
	case kindAny:
		return hashAnyKey(k)
	}
	return hash32(uint64(s.keys.hash(k)))
}

func storeFindSlow[K, V any](s *store[K, V], k K) (int, uint32) {
	if s.index.kind == kindUnset {
		storeInit(s)
		return storeFind(s, k)
	}
	h := storeHash(s, k)
	slots := s.index.slots
	if len(slots) == 0 {
		return -1, h
	}
	for i := int(h) & (len(slots) - 1); ; i = (i + 1) & (len(slots) - 1) {
		p := slots[i]
		if p.idx == 0 {
			return -1, h
		}
		if p.hash != h {
			continue
		}
		e := &s.entries[p.idx-1].Key
		var same bool
		switch s.index.kind {
		case kindPointer:
			same = pointerBits(e) == pointerBits(&k)
		case kindAny:
			same = ItemEq(*e, k)
		default:
			same = s.keys.eq(*e, k)
		}
		if same {
			return int(p.idx - 1), h
		}
	}
}

// storeGrow makes room for n more entries.
func storeGrow[K, V any](s *store[K, V], n int) {
	if s.index.kind == kindUnset {
		storeInit(s)
	}
	if !s.index.small(len(s.entries) + n) {
		size := 8
		for size*3 < (s.index.live+n)*4 {
			size *= 2
		}
		storeRebuild(s, size)
	}
	if cap(s.entries)-len(s.entries) < n {
		es := make([]Pair[K, V], len(s.entries), len(s.entries)+n)
		copy(es, s.entries)
		s.entries = es
	}
}

// storeRebuild makes the table anew, dropping deleted entries.
func storeRebuild[K, V any](s *store[K, V], size int) {
	if len(s.index.slots) == 0 {
		if s.index.live < len(s.entries) {
			es := make([]Pair[K, V], 0, smallStore)
			for i, e := range s.entries {
				if !s.index.dead[i] {
					es = append(es, e)
				}
			}
			s.entries = es
			s.index.compacted()
			if s.index.small(len(es) + 1) {
				return
			}
		}
		s.index.slots = make([]slot, size)
		for i, e := range s.entries {
			s.index.place(storeHash(s, e.Key), i+1)
		}
		return
	}
	if s.index.live == len(s.entries) {
		s.index.resize(size, nil)
		return
	}
	place := make([]uint32, len(s.entries)) // new place of each old entry
	es := make([]Pair[K, V], 0, max(s.index.live+s.index.live/2, 4))
	for i, e := range s.entries {
		if !s.index.dead[i] {
			place[i] = uint32(len(es))
			es = append(es, e)
		}
	}
	s.entries = es
	s.index.resize(size, place)
}

// compacted notes that the deleted entries are gone.
func (x *index) compacted() {
	x.dead, x.first = nil, 0
	x.moves++
}

// small tells whether a store of n entries, live or dead, does without a table.
func (x *index) small(n int) bool {
	return n <= smallStore && len(x.slots) == 0 && (x.kind == kindInt || x.kind == kindString)
}

// resize gives the table size slots; place is the new place of each entry when some are dropped.
func (x *index) resize(size int, place []uint32) {
	if place != nil {
		x.compacted()
	}
	old := x.slots
	x.slots = make([]slot, size)
	for _, s := range old {
		if s.idx == 0 {
			continue
		}
		if place != nil {
			s.idx = place[s.idx-1] + 1
		}
		x.place(s.hash, int(s.idx))
	}
}

// place enters the entry at place idx-1 into the table.
func (x *index) place(h uint32, idx int) {
	mask := len(x.slots) - 1
	i := int(h) & mask
	for x.slots[i].idx != 0 {
		i = (i + 1) & mask
	}
	x.slots[i] = slot{h, uint32(idx)}
}

// wants returns the number of slots the table should be rebuilt with before one more entry; 0 if it need not.
func (x *index) wants(entries, room int) int {
	if len(x.slots) == 0 {
		if x.small(entries + 1) {
			return 0
		}
		return 2 * smallStore
	}
	if (x.live+1)*4 > len(x.slots)*3 {
		return len(x.slots) * 2
	}
	if entries == room && x.live < entries/2 {
		return len(x.slots)
	}
	return 0
}

// storeInsert adds an entry with a key that is not there yet; h is what storeFind gave for it.
func storeInsert[K, V any](s *store[K, V], k K, v V, h uint32) {
	if n := s.index.wants(len(s.entries), cap(s.entries)); n > 0 {
		if len(s.index.slots) == 0 {
			h = storeHash(s, k)
		}
		storeRebuild(s, n)
	}
	if s.entries == nil {
		s.entries = make([]Pair[K, V], 0, smallStore/2)
	}
	s.entries = append(s.entries, Pair[K, V]{k, v})
	s.index.add(h, len(s.entries))
}

// add notes that the entry at place idx-1, the last, has a key that hashes to h.
func (x *index) add(h uint32, idx int) {
	if x.dead != nil {
		x.dead = append(x.dead, false)
	}
	if len(x.slots) > 0 {
		x.place(h, idx)
	}
	x.live++
}

// storeRemove deletes the entry at place at, whose key hashes to h.
func storeRemove[K, V any](s *store[K, V], at int, h uint32) {
	s.entries[at] = Pair[K, V]{}
	s.entries = s.entries[:s.index.remove(at, h, len(s.entries))]
}

// remove forgets the entry at place at of n, and returns how many entries, live or dead, there are then.
func (x *index) remove(at int, h uint32, n int) int {
	if len(x.slots) > 0 {
		x.unplace(at, h)
	}
	x.live--
	if at == n-1 {
		n = at
		for n > x.first && x.dead != nil && x.dead[n-1] {
			n--
		}
		if x.dead != nil {
			x.dead = x.dead[:n]
		}
		if x.live == 0 {
			n = 0
			x.dead, x.first = nil, 0
		}
		return n
	}
	if x.dead == nil {
		x.dead = make([]bool, n)
	}
	x.dead[at] = true
	if at == x.first {
		for x.first < n && x.dead[x.first] {
			x.first++
		}
	}
	return n
}

// unplace takes the entry at place at out of the table.
func (x *index) unplace(at int, h uint32) {
	mask := len(x.slots) - 1
	i := int(h) & mask
	for x.slots[i].idx != uint32(at+1) {
		i = (i + 1) & mask
	}
	for j := i; ; {
		j = (j + 1) & mask
		s := x.slots[j]
		if s.idx == 0 {
			break
		}
		if home := int(s.hash) & mask; (j-home)&mask >= (j-i)&mask {
			x.slots[i] = s
			i = j
		}
	}
	x.slots[i] = slot{}
}

// storeCopy copies the entries and the index.
func storeCopy[K, V any](s *store[K, V]) store[K, V] {
	c := *s
	c.entries = append([]Pair[K, V](nil), s.entries...)
	c.index.slots = append([]slot(nil), s.index.slots...)
	if s.index.dead != nil {
		c.index.dead = append([]bool(nil), s.index.dead...)
	}
	return c
}

func pointerBits[T any](p *T) uint64 { return uint64(*(*uintptr)(unsafe.Pointer(p))) }
