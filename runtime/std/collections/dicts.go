package collections

import (
	"iter"
	"strings"

	"github.com/py2go/py2go/runtime/py"
)

// NewDefaultDict is defaultdict(factory): d[k] of an absent k puts factory() there. shown is the factory's repr.
func NewDefaultDict[K, V any](factory func() V, shown string) *py.Dict[K, V] {
	c := &py.DictClass[K, V]{
		DictTraits: py.DictTraits{Name: "defaultdict", Module: "collections", Repr: reprDefaultDict(shown)},
	}
	if factory != nil {
		c.Missing = func(d *py.Dict[K, V], k K) V {
			v := factory()
			d.Set(k, v)
			return v
		}
	}
	return py.WithClass(py.NewDict[K, V](), c)
}

func reprDefaultDict(shown string) func(int, iter.Seq2[any, any], *strings.Builder, func(any), func()) {
	return func(_ int, _ iter.Seq2[any, any], b *strings.Builder, _ func(any), items func()) {
		b.WriteString(shown + ", ")
		items()
	}
}

// NewPlainDefaultDict is defaultdict().
func NewPlainDefaultDict[K, V any]() *py.Dict[K, V] { return NewDefaultDict[K, V](nil, "None") }

// DefaultDictFrom is defaultdict(factory, m).
func DefaultDictFrom[K, V any](factory func() V, shown string, m *py.Dict[K, V]) *py.Dict[K, V] {
	d := NewDefaultDict[K](factory, shown)
	py.DictUpdate(d, m)
	return d
}

// DefaultDictOf is defaultdict(factory, pairs).
func DefaultDictOf[K, V any](factory func() V, shown string, pairs iter.Seq[py.Tuple2[K, V]]) *py.Dict[K, V] {
	d := NewDefaultDict[K](factory, shown)
	py.DictUpdateSeq(d, pairs)
	return d
}

// DefaultDictKeywords is defaultdict(factory, a=x, …).
func DefaultDictKeywords[K, V any](factory func() V, shown string, kwargs *py.Dict[string, V]) *py.Dict[K, V] {
	d := NewDefaultDict[K](factory, shown)
	keywords(d, kwargs)
	return d
}

// keywords puts keyword arguments into a dict whose keys are strings.
func keywords[K, V any](d *py.Dict[K, V], kwargs *py.Dict[string, V]) {
	if kwargs == nil {
		return
	}
	for k, v := range kwargs.All() {
		d.Set(py.Cast[K](k), v)
	}
}

// Merged is other | d, where d is of a subclass of dict.
func Merged[K, V any](d, other *py.Dict[K, V]) *py.Dict[K, V] { return py.DictMerge(other, d) }

// NewOrderedDict is OrderedDict().
func NewOrderedDict[K, V any]() *py.Dict[K, V] {
	return py.WithClass(py.NewDict[K, V](), &py.DictClass[K, V]{
		DictTraits: py.DictTraits{Name: "OrderedDict", Module: "collections", Ordered: true, Repr: reprOrderedDict},
	})
}

func reprOrderedDict(n int, _ iter.Seq2[any, any], _ *strings.Builder, _ func(any), items func()) {
	if n > 0 {
		items()
	}
}

// OrderedDictFrom is OrderedDict(m).
func OrderedDictFrom[K, V any](m *py.Dict[K, V]) *py.Dict[K, V] {
	d := NewOrderedDict[K, V]()
	py.DictUpdate(d, m)
	return d
}

// OrderedDictOf is OrderedDict(pairs).
func OrderedDictOf[K, V any](pairs iter.Seq[py.Tuple2[K, V]]) *py.Dict[K, V] {
	d := NewOrderedDict[K, V]()
	py.DictUpdateSeq(d, pairs)
	return d
}

// OrderedDictKeywords is OrderedDict(a=x, …).
func OrderedDictKeywords[K, V any](kwargs *py.Dict[string, V]) *py.Dict[K, V] {
	d := NewOrderedDict[K, V]()
	keywords(d, kwargs)
	return d
}

// PopItem is d.popitem(last) of an OrderedDict.
func PopItem[K, V any](d *py.Dict[K, V], last bool) py.Tuple2[K, V] {
	if d.Len() == 0 {
		panic(py.KeyError.New("dictionary is empty"))
	}
	if last {
		return py.DictPopItem(d)
	}
	return py.DictPopFirst(d)
}
