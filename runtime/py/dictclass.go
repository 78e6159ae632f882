package py

import (
	"iter"
	"strings"
)

// DictTraits is what a subclass of dict does differently, whatever its keys and values.
type DictTraits struct {
	Name   string // of the class
	Module string // where Python finds it
	// Ordered says that two dicts of the class are equal only in the same order (OrderedDict).
	Ordered bool
	// Counts says that an absent key counts as zero: for equality of two dicts of the class, and for del (Counter).
	Counts bool
	// Repr writes what stands between the parentheses of the repr of a dict of n entries; repr writes a value's, items
	// the entries as {…}.
	Repr func(n int, pairs iter.Seq2[any, any], b *strings.Builder, repr func(any), items func())
}

// DictClass is what a subclass of dict does differently. A value of such a class is a *Dict all the same, so that it
// can be used wherever a dict can.
type DictClass[K, V any] struct {
	DictTraits
	// Missing is d[k] for an absent k; nil raises KeyError.
	Missing func(d *Dict[K, V], k K) V
	// Merge is a | b of two dicts of the class; nil: the entries of both, in the class of a.
	Merge func(a, b *Dict[K, V]) *Dict[K, V]
}

// WithClass makes d a dict of a subclass.
func WithClass[K, V any](d *Dict[K, V], c *DictClass[K, V]) *Dict[K, V] {
	d.class = c
	return d
}

// DictClassOf is the subclass of dict that d is of; nil for a dict proper.
func DictClassOf[K, V any](d *Dict[K, V]) *DictClass[K, V] { return d.class }

// inOrder reports whether two dicts have equal keys and values in the same order.
func inOrder(x, y dictView) bool {
	var ks, vs []any
	for k, v := range y.pairs() {
		ks, vs = append(ks, k), append(vs, v)
	}
	i := 0
	for k, v := range x.pairs() {
		if i >= len(ks) || !EqAny(k, ks[i]) || !ItemEq(v, vs[i]) {
			return false
		}
		i++
	}
	return i == len(ks)
}

// sameCounts reports whether two dicts are equal when absent keys count as zero.
func sameCounts(x, y dictView) bool {
	for _, p := range [2][2]dictView{{x, y}, {y, x}} {
		for k, v := range p[0].pairs() {
			w, ok := p[1].lookup(k)
			if !ok {
				w = 0
			}
			if !ItemEq(v, w) {
				return false
			}
		}
	}
	return true
}

//go:noinline
func dictMissing[K, V any](d *Dict[K, V], k K) V {
	if d.class != nil && d.class.Missing != nil {
		return d.class.Missing(d, k)
	}
	panic(KeyError.New(Box(k)))
}

// IsDictClass reports whether v is a dict of the named subclass.
func IsDictClass(v any, name string) bool {
	d, ok := v.(anyDict)
	if !ok {
		return false
	}
	t := d.view().traits
	return t.Name == name && t.Module != ""
}

// orderCounts compares Counters as multisets: x <= y when no element has a greater count in x.
func orderCounts(x, y dictView, op string) bool {
	if op[0] == '>' {
		x, y = y, x
	}
	for _, d := range []dictView{x, y} {
		for k := range d.pairs() {
			a, _ := x.lookup(k)
			b, _ := y.lookup(k)
			if compareAny(orZero(a), orZero(b), ">") {
				return false
			}
		}
	}
	return len(op) == 2 || !sameCounts(x, y)
}

func orZero(count any) any {
	if count == nil {
		return 0
	}
	return count
}
