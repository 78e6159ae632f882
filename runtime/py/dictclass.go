package py

import "strings"

// DictClass is what a subclass of dict does differently. A value of such a class is a *Dict all the same, so that it
// can be used wherever a dict can.
type DictClass[K, V any] struct {
	Name   string // of the class
	Module string // where Python finds it
	// Ordered says that two dicts of the class are equal only in the same order (OrderedDict).
	Ordered bool
	// Counts says that an absent key counts as zero: for equality of two dicts of the class, and for del (Counter).
	Counts bool

	// Missing is d[k] for an absent k; nil raises KeyError.
	Missing func(d *Dict[K, V], k K) V
	// Merge is a | b of two dicts of the class; nil: the entries of both, in the class of a.
	Merge func(a, b *Dict[K, V]) *Dict[K, V]
	// Repr writes what stands between the parentheses of the repr; repr writes a value's, items the entries as {…}.
	Repr func(d *Dict[K, V], b *strings.Builder, repr func(any), items func())
}

// WithClass makes d a dict of a subclass.
func (d *Dict[K, V]) WithClass(c *DictClass[K, V]) *Dict[K, V] {
	d.class = c
	return d
}

// Class is the subclass of dict that d is of; nil for a dict proper.
func (d *Dict[K, V]) Class() *DictClass[K, V] { return d.class }

func (d *Dict[K, V]) classOf() Class {
	if d.class != nil {
		return Class{d.class.Name, d.class.Module}
	}
	return Class{Name: "dict"}
}

func (d *Dict[K, V]) rules() (ordered, counts bool) {
	if d.class == nil {
		return false, false
	}
	return d.class.Ordered, d.class.Counts
}

// atAny is d[k] for a boxed key.
func (d *Dict[K, V]) atAny(k any) any {
	if key, ok := keyFromAny[K](k); ok {
		return Box(d.At(key))
	}
	if d.class != nil && d.class.Missing != nil {
		return Box(d.At(Cast[K](k)))
	}
	panic(KeyError.New(k))
}

// inOrder reports whether two dicts have equal keys and values in the same order.
func inOrder(x, y anyDict) bool {
	var ks, vs []any
	for k, v := range y.pairsAny() {
		ks, vs = append(ks, k), append(vs, v)
	}
	i := 0
	for k, v := range x.pairsAny() {
		if i >= len(ks) || !EqAny(k, ks[i]) || !ItemEq(v, vs[i]) {
			return false
		}
		i++
	}
	return i == len(ks)
}

// sameCounts reports whether two dicts are equal when absent keys count as zero.
func sameCounts(x, y anyDict) bool {
	for _, p := range [2][2]anyDict{{x, y}, {y, x}} {
		for k, v := range p[0].pairsAny() {
			w, ok := p[1].lookupAny(k)
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
func (d *Dict[K, V]) missing(k K) V {
	if d.class != nil && d.class.Missing != nil {
		return d.class.Missing(d, k)
	}
	panic(KeyError.New(Box(k)))
}

// IsDictClass reports whether v is a dict of the named subclass.
func IsDictClass(v any, name string) bool {
	d, ok := v.(interface{ classOf() Class })
	return ok && d.classOf().Name == name && d.classOf().Module != ""
}
