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
	table  []setEntry[T]
	fill   int // used plus deleted
	used   int
	finger int
	mode   setMode
	hash   func(T) int
	eq     func(a, b T) bool
	dict   *Dict[T, struct{}]
}

type setEntry[T any] struct {
	hash  int
	state setState
	key   T
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

func (s *setTable[T]) init() {
	switch any((*T)(nil)).(type) {
	case *int:
		s.mode = setOfInt
	case *string:
		s.mode, s.dict = setOrdered, NewDict[T, struct{}]()
	default:
		kind, hash, eq := keyKindOf[T]()
		if k := reflect.TypeFor[T]().Kind(); kind == kindPointer || kind == kindOther && k == reflect.String {
			s.mode, s.dict = setOrdered, NewDict[T, struct{}]()
			return
		}
		s.mode, s.hash, s.eq = setOther, hash, eq
		if kind == kindAny {
			s.hash, s.eq = hashFunc[T](), eqFunc[T]()
		}
	}
}

// find returns the place of x in the table or -1, and its hash. When x is not
// there, free is where it would go: the last deleted place passed, else the free one reached. (Not for mode setOrdered.)
func (s *setTable[T]) find(x T) (at, free, h int) {
	if s.mode == setOfInt {
		return s.findInt(as[int](&x))
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
			if e.state == setFree {
				if dummy >= 0 {
					return -1, dummy, h
				}
				return -1, int(j), h
			}
			if e.state == setDummy {
				dummy = int(j)
			}
			if e.state == setLive && e.hash == h && s.eq(e.key, x) {
				return int(j), -1, h
			}
		}
		perturb >>= 5
		i = (i*5 + 1 + perturb) & mask
	}
}

func (s *setTable[T]) findInt(key int) (at, free, h int) {
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
			if e.state == setFree {
				if dummy >= 0 {
					return -1, dummy, h
				}
				return -1, int(j), h
			}
			if e.state == setDummy {
				dummy = int(j)
			}
			if e.state == setLive && as[int](&e.key) == key {
				return int(j), -1, h
			}
		}
		perturb >>= 5
		i = (i*5 + 1 + perturb) & mask
	}
}

// Contains is x in s.
func (s *setTable[T]) Contains(x T) bool {
	switch s.mode {
	case setOrdered:
		return s.dict.Contains(x)
	case setUnset:
		s.init()
		return s.Contains(x)
	}
	at, _, _ := s.find(x)
	return at >= 0
}

// Len is len(s).
func (s *setTable[T]) Len() int {
	if s.mode == setOrdered {
		return s.dict.Len()
	}
	return s.used
}

// add adds x, reporting whether it is new.
func (s *setTable[T]) add(x T) bool {
	if s.mode == setUnset {
		s.init()
	}
	if s.mode == setOrdered {
		n := s.dict.Len()
		s.dict.SetDefault(x, struct{}{})
		return s.dict.Len() > n
	}
	at, free, h := s.find(x)
	if at >= 0 {
		return false
	}
	if s.table == nil {
		s.table = make([]setEntry[T], 8)
		free = h & 7
	}
	reuse := s.table[free].state == setDummy
	s.table[free] = setEntry[T]{h, setLive, x}
	s.used++
	if reuse {
		return true
	}
	s.fill++
	if s.fill*5 >= (len(s.table)-1)*3 {
		s.resize(s.growth())
	}
	return true
}

func (s *setTable[T]) growth() int {
	if s.used > 50000 {
		return s.used * 2
	}
	return s.used * 4
}

func (s *setTable[T]) resize(minUsed int) {
	size := 8
	for size <= minUsed {
		size <<= 1
	}
	old := s.table
	s.table = make([]setEntry[T], size)
	for i := range old {
		if old[i].state == setLive {
			s.place(old[i])
		}
	}
	s.fill = s.used
}

// place puts an entry known to be new into a table without deleted entries.
func (s *setTable[T]) place(e setEntry[T]) {
	mask := uint(len(s.table) - 1)
	for i, perturb := uint(e.hash)&mask, uint(e.hash); ; {
		end := i
		if i+setProbes <= mask {
			end = i + setProbes
		}
		for j := i; j <= end; j++ {
			if s.table[j].state == setFree {
				s.table[j] = e
				return
			}
		}
		perturb >>= 5
		i = (i*5 + 1 + perturb) & mask
	}
}

// discard removes x, reporting whether it was there.
func (s *setTable[T]) discard(x T) bool {
	if s.mode == setUnset {
		s.init()
	}
	if s.mode == setOrdered {
		return s.dict.PopOpt(x).OK
	}
	at, _, _ := s.find(x)
	if at < 0 {
		return false
	}
	s.table[at] = setEntry[T]{state: setDummy}
	s.used--
	return true
}

func (s *setTable[T]) pop() (x T, ok bool) {
	if s.Len() == 0 {
		return x, false
	}
	if s.mode == setOrdered {
		return s.dict.PopFirst().A, true
	}
	i := s.finger & (len(s.table) - 1)
	for s.table[i].state != setLive {
		i = (i + 1) & (len(s.table) - 1)
	}
	x = s.table[i].key
	s.table[i] = setEntry[T]{state: setDummy}
	s.used--
	s.finger = i + 1
	return x, true
}

func (s *setTable[T]) clear() { *s = setTable[T]{} }

// merge adds all of o, as a set is added to a set.
func (s *setTable[T]) merge(o *setTable[T]) {
	if s == o || o.Len() == 0 {
		return
	}
	if s.mode == setUnset {
		s.init()
	}
	if s.mode == setOrdered {
		s.dict.Update(o.dict)
		return
	}
	if s.table == nil {
		s.table = make([]setEntry[T], 8)
	}
	if (s.fill+o.used)*5 >= (len(s.table)-1)*3 {
		s.resize((s.used + o.used) * 2)
	}
	switch {
	case s.fill == 0 && len(s.table) == len(o.table) && o.fill == o.used:
		copy(s.table, o.table)
		s.fill, s.used = o.fill, o.used
	case s.fill == 0:
		for i := range o.table {
			if o.table[i].state == setLive {
				s.place(o.table[i])
			}
		}
		s.fill, s.used = o.used, o.used
	default:
		for i := 0; i < len(o.table); i++ {
			if o.table[i].state == setLive {
				s.add(o.table[i].key)
			}
		}
	}
}

// All iterates over the elements.
func (s *setTable[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) {
		n := s.Len()
		if s.mode == setOrdered {
			for i := s.dict.first; i < len(s.dict.entries); i++ {
				if s.dict.dead != nil && s.dict.dead[i] {
					continue
				}
				if !yield(s.dict.entries[i].Key) {
					return
				}
				if s.Len() != n {
					setChanged()
				}
			}
			return
		}
		for i := 0; i < len(s.table); i++ {
			if s.table[i].state != setLive {
				continue
			}
			if !yield(s.table[i].key) {
				return
			}
			if s.used != n {
				setChanged()
			}
		}
	}
}

//go:noinline
func setChanged() { panic(RuntimeError.New("Set changed size during iteration")) }
