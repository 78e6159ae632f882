package py

import (
	"fmt"
	"iter"
	"reflect"
	"slices"
)

// Containers whose element types show at run time only. A generic type's methods are all compiled wherever the type
// is mentioned, so List, Dict, Set and FrozenSet have one method, view, for code that does not know their types; what
// it gives is not generic, and reaches the elements by reflection.

// anyList is every *List[T].
type anyList interface{ view() listView }

// listView is a list of elements of some type.
type listView struct {
	list  any           // the *List[T]
	items reflect.Value // its Items
}

func (l *List[T]) view() listView {
	return listView{l, reflect.ValueOf(&l.Items).Elem()}
}

func (l listView) len() int { return l.items.Len() }

// at is element i, which must exist.
func (l listView) at(i int) any { return Box(l.items.Index(i).Interface()) }

func (l listView) get(i int) any {
	n := l.len()
	if i < 0 {
		i += n
	}
	if uint(i) >= uint(n) {
		panic(errListIndex)
	}
	return l.at(i)
}

func (l listView) cast(v any) reflect.Value { return castReflect(v, l.items.Type().Elem()) }

func (l listView) put(i int, v any) {
	n := l.len()
	x := l.cast(v)
	if i < 0 {
		i += n
	}
	if uint(i) >= uint(n) {
		panic(errListAssignment)
	}
	l.items.Index(i).Set(x)
}

func (l listView) append(v any) { l.items.Set(reflect.Append(l.items, l.cast(v))) }

func (l listView) truncate(n int) {
	for i := n; i < l.len(); i++ {
		l.items.Index(i).SetZero()
	}
	l.items.SetLen(n)
}

func (l listView) del(i int) {
	n := l.len()
	i = fixIndex(i, n, "list assignment index out of range")
	reflect.Copy(l.items.Slice(i, n-1), l.items.Slice(i+1, n))
	l.truncate(n - 1)
}

func (l listView) clear() { l.items.SetZero() }

func (l listView) reverse() {
	swap := reflect.Swapper(l.items.Interface())
	for i, j := 0, l.len()-1; i < j; i, j = i+1, j-1 {
		swap(i, j)
	}
}

// like is a list of the same type with the given elements.
func (l listView) like(items reflect.Value) any {
	out := reflect.New(reflect.TypeOf(l.list).Elem())
	out.Elem().Field(0).Set(items)
	return out.Interface()
}

func (l listView) slice(lo, hi, step Opt[int]) any {
	start, stop, st := SliceIndices(lo, hi, step, l.len())
	n := SliceLen(start, stop, st)
	out := reflect.MakeSlice(l.items.Type(), n, n)
	for i := range n {
		out.Index(i).Set(l.items.Index(start + i*st))
	}
	return l.like(out)
}

func (l listView) copy() any { return l.slice(Opt[int]{}, Opt[int]{}, Opt[int]{}) }

func (l listView) setSlice(lo, hi, step Opt[int], seq iter.Seq[any]) {
	xs := reflect.MakeSlice(l.items.Type(), 0, 0)
	for x := range seq {
		xs = reflect.Append(xs, l.cast(x))
	}
	start, stop, st := SliceIndices(lo, hi, step, l.len())
	if st == 1 {
		stop = max(start, stop)
		out := reflect.AppendSlice(l.items.Slice3(0, start, start), xs)
		l.items.Set(reflect.AppendSlice(out, l.items.Slice(stop, l.len())))
		return
	}
	n := SliceLen(start, stop, st)
	if n != xs.Len() {
		panic(extendedSize(xs.Len(), n))
	}
	for i := range n {
		l.items.Index(start + i*st).Set(xs.Index(i))
	}
}

func extendedSize(got, want int) error {
	return ValueError.New(fmt.Sprintf("attempt to assign sequence of size %d to extended slice of size %d", got, want))
}

func (l listView) delSlice(lo, hi, step Opt[int]) {
	start, stop, st := SliceIndices(lo, hi, step, l.len())
	n := SliceLen(start, stop, st)
	if n == 0 {
		return
	}
	if st < 0 {
		start, st = start+(n-1)*st, -st
	}
	out := start
	for i, left := start, n; i < l.len(); i++ {
		if left > 0 && (i-start)%st == 0 {
			left--
			continue
		}
		l.items.Index(out).Set(l.items.Index(i))
		out++
	}
	l.truncate(out)
}

func (l listView) concat(o any) any {
	other, ok := o.(anyList)
	if !ok {
		panic(TypeError.New("can only concatenate list (not \"" + TypeName(o) + "\") to list"))
	}
	m := other.view()
	if m.items.Type() == l.items.Type() {
		out := reflect.MakeSlice(l.items.Type(), 0, l.len()+m.len())
		return l.like(reflect.AppendSlice(reflect.AppendSlice(out, l.items), m.items))
	}
	return &List[any]{append(l.boxed(), m.boxed()...)}
}

func (l listView) repeat(n int) any {
	out := reflect.MakeSlice(l.items.Type(), 0, 0)
	if n > 0 && l.len() > 0 {
		if l.len() > (1<<47)/n {
			panic(MemoryError.New())
		}
		out = reflect.MakeSlice(l.items.Type(), 0, l.len()*n)
		for range n {
			out = reflect.AppendSlice(out, l.items)
		}
	}
	return l.like(out)
}

// inPlace is l op= v; ok is false when op is none of a list's.
func (l listView) inPlace(op string, v any) (ok bool) {
	switch {
	case op == "+":
		for _, x := range collectAny(v) {
			l.append(x)
		}
	case op == "*" && IsInt(Box(v)):
		l.items.Set(reflect.ValueOf(l.repeat(AsInt(v))).Elem().Field(0))
	default:
		return false
	}
	return true
}

// boxed is a copy of the elements, boxed.
func (l listView) boxed() []any {
	out := make([]any, l.len())
	switch xs := l.list.(type) {
	case *List[int]:
		for i, x := range xs.Items {
			out[i] = x
		}
	case *List[string]:
		for i, x := range xs.Items {
			out[i] = x
		}
	case *List[float64]:
		for i, x := range xs.Items {
			out[i] = x
		}
	case *List[any]:
		for i, x := range xs.Items {
			out[i] = Box(x)
		}
	default:
		for i := range out {
			out[i] = l.at(i)
		}
	}
	return out
}

// all iterates over the list, seeing changes made meanwhile.
func (l listView) all() iter.Seq[any] {
	if x, ok := l.list.(*List[any]); ok {
		return BoxSeq(x.All())
	}
	return func(yield func(any) bool) {
		for i := 0; i < l.len(); i++ {
			if !yield(l.at(i)) {
				return
			}
		}
	}
}

// equalLists is a == b of two lists.
func equalLists(a, b listView) bool {
	if a.list == b.list {
		return true
	}
	if a.len() != b.len() {
		return false
	}
	switch x := a.list.(type) {
	case *List[int]:
		if y, ok := b.list.(*List[int]); ok {
			return slices.Equal(x.Items, y.Items)
		}
	case *List[string]:
		if y, ok := b.list.(*List[string]); ok {
			return slices.Equal(x.Items, y.Items)
		}
	case *List[float64]:
		if y, ok := b.list.(*List[float64]); ok {
			return slices.EqualFunc(x.Items, y.Items, sameFloat)
		}
	}
	for i := 0; i < a.len(); i++ {
		if i >= b.len() || !ItemEq(a.at(i), b.at(i)) {
			return false
		}
	}
	return true
}

// setLike is a set, a frozenset, or a dict's keys or items, of elements of some type.
type setLike interface {
	len() int
	all() iter.Seq[any]
	has(x any) bool
	name() string
}

// asSet takes a value as setLike; ok is false for what is none.
func asSet(v any) (s setLike, ok bool) {
	switch x := v.(type) {
	case anySet:
		return x.view(), true
	case anyKeys:
		s := x.view()
		return s, s.kind != 'v'
	case keysView:
		return x, x.kind != 'v'
	}
	return nil, false
}

// anySet is every *Set[T] and *FrozenSet[T].
type anySet interface{ view() setView }

// setView is a set or frozenset of elements of some type.
type setView struct {
	set    any // the *Set[T] or *FrozenSet[T]
	frozen bool
	core   *setCore
	table  reflect.Value // the []setEntry[T]
	kept   *entriesView  // the elements in order, for mode setOrdered
}

func (s *Set[T]) view() setView       { return viewSet(&s.t, s, false) }
func (s *FrozenSet[T]) view() setView { return viewSet(&s.t, s, true) }

func viewSet[T any](t *setTable[T], s any, frozen bool) setView {
	if t.core.mode == setUnset {
		setInit(t)
	}
	v := setView{s, frozen, &t.core, reflect.ValueOf(&t.table).Elem(), nil}
	if t.core.mode == setOrdered {
		e := viewStore(t.store)
		v.kept = &e
	}
	return v
}

func (s setView) len() int {
	if s.kept != nil {
		return s.kept.index.live
	}
	return s.core.used
}

func (s setView) name() string {
	if s.frozen {
		return "frozenset"
	}
	return "set"
}

func (s setView) live(i int) bool { return setState(s.table.Index(i).Field(1).Uint()) == setLive }
func (s setView) key(i int) any   { return Box(s.table.Index(i).Field(2).Interface()) }

func (s setView) all() iter.Seq[any] {
	return func(yield func(any) bool) {
		if s.kept != nil {
			for i := range s.kept.places(func(bool) { setChanged() }) {
				if !yield(s.kept.key(i)) {
					return
				}
			}
			return
		}
		n := s.core.used
		for i := 0; i < s.table.Len(); i++ {
			if !s.live(i) {
				continue
			}
			if !yield(s.key(i)) {
				return
			}
			if s.core.used != n {
				setChanged()
			}
		}
	}
}

func (s setView) has(x any) bool {
	if s.kept != nil {
		i, _ := s.kept.find(x)
		return i >= 0
	}
	at, _, _ := s.find(Box(x))
	return at >= 0
}

// find is setFind for a boxed element.
func (s setView) find(x any) (at, free, hash int) {
	hash = Hash(x)
	if s.table.Len() == 0 {
		return -1, -1, hash
	}
	mask := uint(s.table.Len() - 1)
	dummy := -1
	for i, perturb := uint(hash)&mask, uint(hash); ; {
		end := i
		if i+setProbes <= mask {
			end = i + setProbes
		}
		for j := int(i); j <= int(end); j++ {
			e := s.table.Index(j)
			switch setState(e.Field(1).Uint()) {
			case setFree:
				if dummy >= 0 {
					return -1, dummy, hash
				}
				return -1, j, hash
			case setDummy:
				dummy = j
			default:
				if int(e.Field(0).Int()) == hash && ItemEq(s.key(j), x) {
					return j, -1, hash
				}
			}
		}
		perturb >>= 5
		i = (i*5 + 1 + perturb) & mask
	}
}

func (s setView) add(x any) {
	if s.kept != nil {
		s.kept.set(x, struct{}{})
		return
	}
	x = Box(x)
	at, free, hash := s.find(x)
	if at >= 0 {
		return
	}
	key := castReflect(x, s.table.Type().Elem().Field(2).Type)
	if free < 0 {
		s.table.Set(reflect.MakeSlice(s.table.Type(), 8, 8))
		free = hash & 7
	}
	e := s.table.Index(free)
	reuse := setState(e.Field(1).Uint()) == setDummy
	e.Field(0).SetInt(int64(hash))
	e.Field(1).SetUint(uint64(setLive))
	e.Field(2).Set(key)
	s.core.used++
	if reuse {
		return
	}
	s.core.fill++
	if s.core.fill*5 >= (s.table.Len()-1)*3 {
		t := boxedTable(s)
		setResize(t, setGrowth(t))
		s.fill(t)
	}
}

// discard removes x, reporting whether it was there.
func (s setView) discard(x any) bool {
	if s.kept != nil {
		i, h := s.kept.find(x)
		if i >= 0 {
			s.kept.remove(i, h)
		}
		return i >= 0
	}
	at, _, _ := s.find(Box(x))
	if at < 0 {
		return false
	}
	s.drop(at)
	return true
}

func (s setView) drop(at int) {
	e := s.table.Index(at)
	e.SetZero()
	e.Field(1).SetUint(uint64(setDummy))
	s.core.used--
}

func (s setView) pop() any {
	if s.len() == 0 {
		panic(KeyError.New("pop from an empty set"))
	}
	if s.kept != nil {
		x := s.kept.key(s.kept.index.first)
		s.discard(x)
		return x
	}
	i := s.core.finger & (s.table.Len() - 1)
	for !s.live(i) {
		i = (i + 1) & (s.table.Len() - 1)
	}
	x := s.key(i)
	s.drop(i)
	s.core.finger = i + 1
	return x
}

func (s setView) clear() {
	if s.kept != nil {
		*s.kept.index = index{moves: s.kept.index.moves + 1, kind: s.kept.index.kind}
		s.kept.list.SetZero()
		return
	}
	*s.core = setCore{mode: s.core.mode, finger: s.core.finger}
	s.table.SetZero()
}

// boxedTable is a copy of a set as a set of anything, in the same order.
func boxedTable(s setLike) *setTable[any] {
	v, ok := s.(setView)
	if !ok || v.kept != nil {
		return tableOf(s.all())
	}
	out := &setTable[any]{}
	setInit(out)
	out.core.fill, out.core.used = v.core.fill, v.core.used
	if n := v.table.Len(); n > 0 {
		out.table = make([]setEntry[any], n)
	}
	for i := range out.table {
		e := v.table.Index(i)
		out.table[i] = setEntry[any]{Hash: int(e.Field(0).Int()), State: setState(e.Field(1).Uint())}
		if out.table[i].State == setLive {
			out.table[i].Key = v.key(i)
		}
	}
	return out
}

// fill makes an empty set equal to t, in the same order.
func (s setView) fill(t *setTable[any]) {
	if s.kept != nil {
		for x := range setAll(t) {
			s.kept.set(x, struct{}{})
		}
		return
	}
	s.core.fill, s.core.used = t.core.fill, t.core.used
	s.table.Set(reflect.MakeSlice(s.table.Type(), len(t.table), len(t.table)))
	for i, x := range t.table {
		e := s.table.Index(i)
		e.Field(0).SetInt(int64(x.Hash))
		e.Field(1).SetUint(uint64(x.State))
		if x.State == setLive {
			e.Field(2).Set(castReflect(x.Key, e.Field(2).Type()))
		}
	}
}

// like is an empty set of the same type.
func (s setView) like() setView {
	return reflect.New(reflect.TypeOf(s.set).Elem()).Interface().(anySet).view()
}

func (s setView) copy() any {
	if s.frozen {
		return s.set
	}
	t := &setTable[any]{}
	setMerge(t, boxedTable(s))
	out := s.like()
	out.fill(t)
	return out.set
}

// inPlace is s op= o; ok is false for a frozenset, and when elements of o can't be elements of s.
func (s setView) inPlace(op string, o setView) (ok bool) {
	if s.frozen {
		return false
	}
	if s.table.Type() != o.table.Type() && (op == "|" || op == "^") {
		err := Try(func() {
			for x := range o.all() {
				castReflect(x, s.table.Type().Elem().Field(2).Type)
			}
		})
		if err != nil {
			return false
		}
	}
	s.change(op[0], o.set)
	return true
}

// change is the method of a set that changes it by an operator: v is any iterable.
func (s setView) change(op byte, v any) {
	if s.kept == nil {
		t := boxedTable(s)
		switch o, isSet := v.(anySet); {
		case op == '|':
			setAddAny(t, v)
		case op == '&' && isSet:
			t = setIntersectionSet(t, boxedTable(o.view()))
		case op == '&':
			t = setIntersection(t, seqOf(collectAny(v)))
		case isSet && o.view().set == s.set:
			setClear(t)
		case op == '-':
			setDifferenceUpdate(t, seqOf(collectAny(v)))
		case isSet:
			setSymmetricUpdate(t, boxedTable(o.view()))
		default:
			setSymmetricUpdate(t, tableOf(seqOf(collectAny(v))))
		}
		s.fill(t)
		return
	}
	xs := collectAny(v)
	if op == '&' {
		xs = slices.DeleteFunc(xs, func(x any) bool { return !s.has(x) })
		s.clear()
	}
	for _, x := range xs {
		switch i, h := s.kept.find(x); {
		case i < 0 && op != '-':
			s.kept.set(x, struct{}{})
		case i >= 0 && (op == '-' || op == '^'):
			s.kept.remove(i, h)
		}
	}
}

// setAddAny adds what any iterable gives; of a set or dict CPython makes the table large enough at once.
func setAddAny(s *setTable[any], v any) {
	switch o := v.(type) {
	case anySet:
		setMerge(s, boxedTable(o.view()))
		return
	case anyDict:
		if d := o.view(); d.class == nil {
			setReserve(s, d.entries.index.live)
		}
	}
	setAddSeq(s, seqOf(collectAny(v)))
}

// SetOfAny is set(v) of any iterable.
func SetOfAny(v any) *Set[any] {
	s := &Set[any]{}
	setAddAny(&s.t, v)
	return s
}

// FrozenSetOfAny is frozenset(v) of any iterable.
func FrozenSetOfAny(v any) *FrozenSet[any] {
	if s, ok := v.(*FrozenSet[any]); ok {
		return s
	}
	return &FrozenSet[any]{SetOfAny(v).t}
}

// combine is the method of a set that gives a new one by an operator: v is any iterable.
func (s setView) combine(op byte, v any) any {
	if o, ok := v.(anySet); ok {
		return setOpAny(op, s, o.view())
	}
	t := boxedTable(s)
	switch _, isDict := v.(anyDict); {
	case op == '|':
		t = setCopyTable(t)
		setAddAny(t, v)
	case op == '&':
		t = setIntersection(t, IterAny(v))
	case op == '-' && isDict:
		t = setDifferenceSet(t, tableOf(IterAny(v)))
	case op == '-':
		t = setDifference(t, IterAny(v))
	default:
		other := tableOf(IterAny(v))
		setSymmetricUpdate(other, t)
		t = other
	}
	if s.frozen {
		return &FrozenSet[any]{*t}
	}
	return &Set[any]{*t}
}

// setOpAny is a op b of two sets.
func setOpAny(op byte, a, b setLike) any {
	out, other := boxedTable(a), boxedTable(b)
	switch op {
	case '|':
		out = setUnionSet(out, other)
	case '&':
		out = setIntersectionSet(out, other)
	case '-':
		out = setDifferenceSet(out, other)
	default:
		out = setSymmetricSet(out, other)
	}
	x, xok := a.(setView)
	y, yok := b.(setView)
	if xok && yok && x.table.Type() == y.table.Type() {
		r := x.like()
		r.fill(out)
		return r.set
	}
	if xok && x.frozen {
		return &FrozenSet[any]{*out}
	}
	return &Set[any]{*out}
}
