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

// anyDict is every *Dict[K, V].
type anyDict interface{ view() dictView }

// dictView is a dict of keys and values of some types.
type dictView struct {
	dict    any // the *Dict[K, V]
	class   any // its *DictClass[K, V]
	traits  *DictTraits
	entries entriesView
}

// plainDict is what dicts that are of no subclass do.
var plainDict = &DictTraits{Name: "dict"}

func (d *Dict[K, V]) view() dictView {
	v := dictView{dict: d, traits: plainDict, entries: viewStore(&d.store)}
	if d.class != nil {
		v.class, v.traits = d.class, &d.class.DictTraits
	}
	return v
}

// entriesView is a store of keys and values of some types.
type entriesView struct {
	list  reflect.Value // the []Pair[K, V]
	index *index
}

func viewStore[K, V any](s *store[K, V]) entriesView {
	if s.index.kind == kindUnset {
		storeInit(s)
	}
	return entriesView{reflect.ValueOf(&s.entries).Elem(), &s.index}
}

func (e entriesView) key(i int) any   { return Box(e.list.Index(i).Field(0).Interface()) }
func (e entriesView) value(i int) any { return Box(e.list.Index(i).Field(1).Interface()) }

// intKey takes a number that equals an int of 64 bits as that.
func intKey(k any) (int, bool) {
	switch x := k.(type) {
	case int:
		return x, true
	case bool:
		return hashBool(x), true
	case float64:
		if x == trunc(x) && x-x == 0 {
			n, ok := Box(FloatToBig(x)).(int)
			return n, ok
		}
	}
	return 0, false
}

// find returns the place of a boxed key or -1, and its hash.
func (e entriesView) find(k any) (int, uint32) {
	k = Box(k)
	var h uint32
	switch e.index.kind {
	case kindInt:
		n, ok := intKey(k)
		if !ok {
			Hash(k)
			return -1, 0
		}
		h = hash32(uint64(n))
	case kindString:
		s, ok := k.(string)
		if !ok {
			Hash(k)
			return -1, 0
		}
		h = uint32(fastString(s))
	case kindPointer:
		p := reflect.ValueOf(k)
		if k != nil && p.Kind() != reflect.Pointer {
			Hash(k)
			return -1, 0
		}
		if k != nil {
			h = hash32(uint64(p.Pointer()) >> 3)
		} else {
			h = hash32(0)
		}
	case kindAny:
		h = hashAnyKey(k)
	default:
		h = hash32(uint64(Hash(k)))
	}
	slots := e.index.slots
	if len(slots) == 0 {
		return -1, h
	}
	for i := int(h) & (len(slots) - 1); ; i = (i + 1) & (len(slots) - 1) {
		s := slots[i]
		if s.idx == 0 {
			return -1, h
		}
		if s.hash == h && ItemEq(e.key(int(s.idx-1)), k) {
			return int(s.idx - 1), h
		}
	}
}

// set is d[k] = v.
func (e entriesView) set(k, v any) {
	pair := e.list.Type().Elem()
	value := castReflect(v, pair.Field(1).Type)
	i, h := e.find(k)
	if i >= 0 {
		e.list.Index(i).Field(1).Set(value)
		return
	}
	p := reflect.New(pair).Elem()
	p.Field(0).Set(castReflect(k, pair.Field(0).Type))
	p.Field(1).Set(value)
	if n := e.index.wants(e.list.Len(), e.list.Cap()); n > 0 {
		e.rebuild(n)
	}
	e.list.Set(reflect.Append(e.list, p))
	e.index.add(h, e.list.Len())
}

func (e entriesView) rebuild(size int) {
	if e.index.live == e.list.Len() {
		e.index.resize(size, nil)
		return
	}
	place := make([]uint32, e.list.Len())
	out := reflect.MakeSlice(e.list.Type(), 0, max(e.index.live+e.index.live/2, 4))
	for i := range place {
		if !e.index.dead[i] {
			place[i] = uint32(out.Len())
			out = reflect.Append(out, e.list.Index(i))
		}
	}
	e.list.Set(out)
	e.index.resize(size, place)
}

func (e entriesView) remove(i int, h uint32) {
	e.list.Index(i).SetZero()
	e.list.SetLen(e.index.remove(i, h, e.list.Len()))
}

// places iterates over the places of the entries; changed is called when they change meanwhile.
func (e entriesView) places(changed func(size bool)) iter.Seq[int] {
	return func(yield func(int) bool) {
		live, moves := e.index.live, e.index.moves
		for i := e.index.first; i < e.list.Len(); i++ {
			if e.index.dead != nil && e.index.dead[i] {
				continue
			}
			if !yield(i) {
				return
			}
			if e.index.live != live || e.index.moves != moves {
				changed(e.index.live != live)
			}
		}
	}
}

func (d dictView) len() int { return d.entries.index.live }

func (d dictView) lookup(k any) (any, bool) {
	if x, ok := d.dict.(*Dict[string, any]); ok { // what json gives, and most dynamic code has
		if s, ok := k.(string); ok {
			v, ok := x.Lookup(s)
			return Box(v), ok
		}
	}
	i, _ := d.entries.find(k)
	if i < 0 {
		return nil, false
	}
	return d.entries.value(i), true
}

// at is d[k].
func (d dictView) at(k any) any {
	if v, ok := d.lookup(k); ok {
		return v
	}
	if d.class != nil {
		if f := reflect.ValueOf(d.class).Elem().FieldByName("Missing"); !f.IsNil() {
			key := castReflect(k, f.Type().In(1))
			return Box(f.Call([]reflect.Value{reflect.ValueOf(d.dict), key})[0].Interface())
		}
	}
	panic(KeyError.New(k))
}

func (d dictView) set(k, v any) { d.entries.set(k, v) }

func (d dictView) del(k any) {
	i, h := d.entries.find(k)
	if i >= 0 {
		d.entries.remove(i, h)
		return
	}
	if !d.traits.Counts {
		keyError(k)
	}
}

func (d dictView) clear() {
	x := d.entries.index
	*x = index{moves: x.moves + 1, kind: x.kind}
	d.entries.list.SetZero()
}

// pairs iterates over the boxed keys and values.
func (d dictView) pairs() iter.Seq2[any, any] {
	return func(yield func(k, v any) bool) {
		for i := range d.entries.places(dictChanged) {
			if !yield(d.entries.key(i), d.entries.value(i)) {
				return
			}
		}
	}
}

func (d dictView) keys() iter.Seq[any] {
	if x, ok := d.dict.(*Dict[string, any]); ok {
		return BoxSeq(KeysSeq(x))
	}
	return func(yield func(any) bool) {
		for i := range d.entries.places(dictChanged) {
			if !yield(d.entries.key(i)) {
				return
			}
		}
	}
}

func (d dictView) values() iter.Seq[any] {
	if x, ok := d.dict.(*Dict[string, any]); ok {
		return BoxSeq(ValuesSeq(x))
	}
	return func(yield func(any) bool) {
		for i := range d.entries.places(dictChanged) {
			if !yield(d.entries.value(i)) {
				return
			}
		}
	}
}

func (d dictView) items() iter.Seq[any] {
	return func(yield func(any) bool) {
		for i := range d.entries.places(dictChanged) {
			if !yield(Tuple2[any, any]{d.entries.key(i), d.entries.value(i)}) {
				return
			}
		}
	}
}

// like is an empty dict of the same type and class.
func (d dictView) like() dictView {
	out := reflect.New(reflect.TypeOf(d.dict).Elem())
	writable(out.Elem().FieldByName("class")).Set(writable(reflect.ValueOf(d.dict).Elem().FieldByName("class")))
	return out.Interface().(anyDict).view()
}

func (d dictView) copy() any {
	out := d.like()
	for k, v := range d.pairs() {
		out.set(k, v)
	}
	return out.dict
}

// merge is d | o of two dicts.
func (d dictView) merge(o dictView) any {
	merges := func(v dictView) reflect.Value {
		if v.class == nil {
			return reflect.Value{}
		}
		f := reflect.ValueOf(v.class).Elem().FieldByName("Merge")
		if f.IsNil() {
			return reflect.Value{}
		}
		return f
	}
	f, g := merges(d), merges(o)
	same := reflect.TypeOf(d.dict) == reflect.TypeOf(o.dict)
	if f.IsValid() && g.IsValid() && same {
		return f.Call([]reflect.Value{reflect.ValueOf(d.dict), reflect.ValueOf(o.dict)})[0].Interface()
	}
	var out dictView
	switch {
	case d.class == nil && o.class != nil && !g.IsValid() && same:
		out = o.like() // dict | defaultdict is a defaultdict
	case d.class != nil && !f.IsValid():
		out = d.like()
	case same:
		out = reflect.New(reflect.TypeOf(d.dict).Elem()).Interface().(anyDict).view()
	default:
		out = NewDict[any, any]().view()
	}
	for _, v := range [2]dictView{d, o} {
		for k, x := range v.pairs() {
			out.set(k, x)
		}
	}
	return out.dict
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

// anyKeys is every DictKeys, DictValues and DictItems.
type anyKeys interface{ view() keysView }

// keysView is d.keys(), d.values() or d.items() of a dict of some types: kind is k, v or i.
type keysView struct {
	dict dictView
	kind byte
}

func (v keysView) len() int { return v.dict.len() }

// Len is the number of entries.
func (v keysView) Len() int { return v.dict.len() }

func (v keysView) all() iter.Seq[any] {
	switch v.kind {
	case 'k':
		return v.dict.keys()
	case 'v':
		return v.dict.values()
	}
	return v.dict.items()
}

func (v keysView) name() string {
	switch v.kind {
	case 'k':
		return "dict_keys"
	case 'v':
		return "dict_values"
	}
	return "dict_items"
}

func (v keysView) has(x any) bool {
	switch v.kind {
	case 'k':
		_, ok := v.dict.lookup(x)
		return ok
	case 'v':
		for y := range v.dict.values() {
			if ItemEq(y, x) {
				return true
			}
		}
		return false
	}
	kv, ok := tupleItems(x)
	if !ok || len(kv) != 2 {
		return false
	}
	y, ok := v.dict.lookup(kv[0])
	return ok && EqAny(y, kv[1])
}
