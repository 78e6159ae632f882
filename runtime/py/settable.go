package py

import (
	"iter"
	"reflect"
)

// setTable holds a set's elements in the order CPython iterates over them: an
// open-addressed table with short linear probes, then a perturbed jump. Strings
// and objects compared by identity, whose order CPython does not define, are
// kept in insertion order in a dict instead.
type setTable[T any] struct {
	core  setCore
	table []setEntry[T]
	hash  func(T) int
	eq    func(a, b T) bool
	store *store[T, struct{}]
}

// setCore is what a table of any type has.
type setCore struct {
	fill   int // used plus deleted
	used   int
	finger int
	mode   setMode
}

type setEntry[T any] struct {
	Hash  int
	State setState
	Key   T
}

type setState uint8

const (
	setFree setState = iota
	setLive
	setDummy
)

type setMode uint8

const (
	setUnset setMode = iota
	setOfInt
	setOrdered
	setOther
)

const setProbes = 9

func setInit[T any](s *setTable[T]) {
	var z T
	s.core.mode = setModeOf(reflect.TypeFor[T](), z)
	switch s.core.mode {
	case setOrdered:
		s.store = &store[T, struct{}]{}
	case setOther:
		s.hash, s.eq = hashFunc[T](), eqFunc[T]()
	}
}

func setModeOf(t reflect.Type, z any) setMode {
	switch kind := keyKindOf(t, z); {
	case kind == kindInt:
		return setOfInt
	case kind == kindString || kind == kindPointer || kind == kindOther && t.Kind() == reflect.String:
		return setOrdered
	}
	return setOther
}

// find returns the place of x in the table or -1, and its hash. When x is not
// there, free is where it would go: the last deleted place passed, else the free one reached. (Not for mode setOrdered.)
func setFind[T any](s *setTable[T], x T) (at, free, h int) {
	if s.core.mode == setOfInt {
		return setFindInt(s, as[int](&x))
	}
	h = s.hash(x)
	if s.table == nil {
		return -1, -1, h
	}
	mask := uint(len(s.table) - 1)
	dummy := -1
	for i, perturb := uint(h)&mask, uint(h); ; {
		end := i
		if i+setProbes <= mask {
			end = i + setProbes
		}
		for j := i; j <= end; j++ {
			e := &s.table[j]
			if e.State == setFree {
				if dummy >= 0 {
					return -1, dummy, h
				}
				return -1, int(j), h
			}
			if e.State == setDummy {
				dummy = int(j)
			}
			if e.State == setLive && e.Hash == h && s.eq(e.Key, x) {
				return int(j), -1, h
			}
		}
		perturb >>= 5
		i = (i*5 + 1 + perturb) & mask
	}
}

func setFindInt[T any](s *setTable[T], key int) (at, free, h int) {
	h = hashInt(key)
	if s.table == nil {
		return -1, -1, h
	}
	mask := uint(len(s.table) - 1)
	dummy := -1
	for i, perturb := uint(h)&mask, uint(h); ; {
		end := i
		if i+setProbes <= mask {
			end = i + setProbes
		}
		for j := i; j <= end; j++ {
			e := &s.table[j]
			if e.State == setFree {
				if dummy >= 0 {
					return -1, dummy, h
				}
				return -1, int(j), h
			}
			if e.State == setDummy {
				dummy = int(j)
			}
			if e.State == setLive && as[int](&e.Key) == key {
				return int(j), -1, h
			}
		}
		perturb >>= 5
		i = (i*5 + 1 + perturb) & mask
	}
}

// setContains is x in s.
func setContains[T any](s *setTable[T], x T) bool {
	switch s.core.mode {
	case setOrdered:
		i, _ := storeFind(s.store, x)
		return i >= 0
	case setUnset:
		setInit(s)
		return setContains(s, x)
	}
	at, _, _ := setFind(s, x)
	return at >= 0
}

// setLen is len(s).
func setLen[T any](s *setTable[T]) int {
	if s.core.mode == setOrdered {
		return s.store.index.live
	}
	return s.core.used
}

// add adds x, reporting whether it is new.
func setAdd[T any](s *setTable[T], x T) bool {
	if s.core.mode == setUnset {
		setInit(s)
	}
	if s.core.mode == setOrdered {
		i, h := storeFind(s.store, x)
		if i < 0 {
			storeInsert(s.store, x, struct{}{}, h)
		}
		return i < 0
	}
	at, free, h := setFind(s, x)
	if at >= 0 {
		return false
	}
	if s.table == nil {
		s.table = make([]setEntry[T], 8)
		free = h & 7
	}
	reuse := s.table[free].State == setDummy
	s.table[free] = setEntry[T]{h, setLive, x}
	s.core.used++
	if reuse {
		return true
	}
	s.core.fill++
	if s.core.fill*5 >= (len(s.table)-1)*3 {
		setResize(s, setGrowth(s))
	}
	return true
}

func setGrowth[T any](s *setTable[T]) int {
	if s.core.used > 50000 {
		return s.core.used * 2
	}
	return s.core.used * 4
}

func setResize[T any](s *setTable[T], minUsed int) {
	size := 8
	for size <= minUsed {
		size <<= 1
	}
	old := s.table
	s.table = make([]setEntry[T], size)
	for i := range old {
		if old[i].State == setLive {
			setPlace(s, old[i])
		}
	}
	s.core.fill = s.core.used
}

// place puts an entry known to be new into a table without deleted entries.
func setPlace[T any](s *setTable[T], e setEntry[T]) {
	mask := uint(len(s.table) - 1)
	for i, perturb := uint(e.Hash)&mask, uint(e.Hash); ; {
		end := i
		if i+setProbes <= mask {
			end = i + setProbes
		}
		for j := i; j <= end; j++ {
			if s.table[j].State == setFree {
				s.table[j] = e
				return
			}
		}
		perturb >>= 5
		i = (i*5 + 1 + perturb) & mask
	}
}

// discard removes x, reporting whether it was there.
func setDiscard[T any](s *setTable[T], x T) bool {
	if s.core.mode == setUnset {
		setInit(s)
	}
	if s.core.mode == setOrdered {
		i, h := storeFind(s.store, x)
		if i >= 0 {
			storeRemove(s.store, i, h)
		}
		return i >= 0
	}
	at, _, _ := setFind(s, x)
	if at < 0 {
		return false
	}
	s.table[at] = setEntry[T]{State: setDummy}
	s.core.used--
	return true
}

func setPop[T any](s *setTable[T]) (x T, ok bool) {
	if setLen(s) == 0 {
		return x, false
	}
	if s.core.mode == setOrdered {
		x = s.store.entries[s.store.index.first].Key
		_, h := storeFind(s.store, x)
		storeRemove(s.store, s.store.index.first, h)
		return x, true
	}
	i := s.core.finger & (len(s.table) - 1)
	for s.table[i].State != setLive {
		i = (i + 1) & (len(s.table) - 1)
	}
	x = s.table[i].Key
	s.table[i] = setEntry[T]{State: setDummy}
	s.core.used--
	s.core.finger = i + 1
	return x, true
}

func setClear[T any](s *setTable[T]) { setReplace(s, &setTable[T]{}) }

// setReplace gives a set the elements of a new table. Where pop looks next stays as it was.
func setReplace[T any](s, t *setTable[T]) {
	t.core.finger = s.core.finger
	*s = *t
}

// merge adds all of o, as a set is added to a set.
func setMerge[T any](s *setTable[T], o *setTable[T]) {
	if s == o || setLen(o) == 0 {
		return
	}
	if s.core.mode == setUnset {
		setInit(s)
	}
	if s.core.mode == setOrdered {
		for x := range setAll(o) {
			setAdd(s, x)
		}
		return
	}
	if s.table == nil {
		s.table = make([]setEntry[T], 8)
	}
	if (s.core.fill+o.core.used)*5 >= (len(s.table)-1)*3 {
		setResize(s, (s.core.used+o.core.used)*2)
	}
	switch {
	case s.core.fill == 0 && len(s.table) == len(o.table) && o.core.fill == o.core.used:
		copy(s.table, o.table)
		s.core.fill, s.core.used = o.core.fill, o.core.used
	case s.core.fill == 0:
		for i := range o.table {
			if o.table[i].State == setLive {
				setPlace(s, o.table[i])
			}
		}
		s.core.fill, s.core.used = o.core.used, o.core.used
	default:
		for i := 0; i < len(o.table); i++ {
			if o.table[i].State == setLive {
				setAdd(s, o.table[i].Key)
			}
		}
	}
}

// All iterates over the elements.
func setAll[T any](s *setTable[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		n := setLen(s)
		if s.core.mode == setOrdered {
			for i := s.store.index.first; i < len(s.store.entries); i++ {
				if s.store.index.dead != nil && s.store.index.dead[i] {
					continue
				}
				if !yield(s.store.entries[i].Key) {
					return
				}
				if setLen(s) != n {
					setChanged()
				}
			}
			return
		}
		for i := 0; i < len(s.table); i++ {
			if s.table[i].State != setLive {
				continue
			}
			if !yield(s.table[i].Key) {
				return
			}
			if s.core.used != n {
				setChanged()
			}
		}
	}
}

//go:noinline
func setChanged() { panic(RuntimeError.New("Set changed size during iteration")) }
