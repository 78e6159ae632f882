package py

import (
	"iter"
	"reflect"
)

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

// hash is the hash of a boxed key; ok is false if no key of the store can equal it.
func (e entriesView) hash(k any) (h uint32, ok bool) {
	switch e.index.kind {
	case kindInt:
		n, ok := intKey(k)
		if !ok {
			Hash(k)
			return 0, false
		}
		return hash32(uint64(n)), true
	case kindString:
		s, ok := k.(string)
		if !ok {
			Hash(k)
			return 0, false
		}
		return uint32(fastString(s)), true
	case kindPointer:
		p := reflect.ValueOf(k)
		if k == nil {
			return hash32(0), true
		}
		if p.Kind() != reflect.Pointer {
			Hash(k)
			return 0, false
		}
		return hash32(uint64(p.Pointer()) >> 3), true
	case kindAny:
		return hashAnyKey(k), true
	}
	return hash32(uint64(Hash(k))), true
}

// find returns the place of a boxed key or -1, and its hash.
func (e entriesView) find(k any) (int, uint32) {
	k = Box(k)
	h, ok := e.hash(k)
	if !ok {
		return -1, 0
	}
	slots := e.index.slots
	if len(slots) == 0 {
		for i := range e.list.Len() {
			if (e.index.dead == nil || !e.index.dead[i]) && ItemEq(e.key(i), k) {
				return i, h
			}
		}
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
	if len(e.index.slots) == 0 {
		if e.index.live < e.list.Len() {
			out := reflect.MakeSlice(e.list.Type(), 0, smallStore)
			for i, dead := range e.index.dead {
				if !dead {
					out = reflect.Append(out, e.list.Index(i))
				}
			}
			e.list.Set(out)
			e.index.compacted()
			if e.index.small(out.Len() + 1) {
				return
			}
		}
		e.index.slots = make([]slot, size)
		for i := range e.list.Len() {
			h, _ := e.hash(e.key(i))
			e.index.place(h, i+1)
		}
		return
	}
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
		return boxedDict(x, boxedKey)
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
		return boxedDict(x, boxedValue)
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
	if x, ok := d.dict.(*Dict[string, any]); ok {
		return boxedDict(x, boxedPair)
	}
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
