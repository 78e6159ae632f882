package collections

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"github.com/py2go/py2go/runtime/py"
)

// A Counter is a dict of counts, in which an absent key counts as zero.

// NewCounter is Counter().
func NewCounter[T any]() *py.Dict[T, int] {
	return py.WithClass(py.NewDict[T, int](), &py.DictClass[T, int]{
		DictTraits: py.DictTraits{Name: "Counter", Module: "collections", Counts: true, Repr: reprCounter},
		Missing:    func(*py.Dict[T, int], T) int { return 0 },
		Merge:      MaxCounts[T],
	})
}

func reprCounter(n int, pairs iter.Seq2[any, any], b *strings.Builder, repr func(any), _ func()) {
	if n == 0 {
		return
	}
	items := make([]py.Tuple2[any, int], 0, n)
	for k, v := range pairs {
		items = append(items, py.T2(k, py.AsInt(v)))
	}
	sortByCount(items)
	b.WriteByte('{')
	for i, e := range items {
		if i > 0 {
			b.WriteString(", ")
		}
		repr(e.A)
		b.WriteString(": ")
		repr(e.B)
	}
	b.WriteByte('}')
}

// byCount lists a counter's entries from the most common to the least; equal counts stay in order.
func byCount[T any](d *py.Dict[T, int]) []py.Tuple2[T, int] {
	items := py.ToList(py.ItemsSeq(d)).Items
	sortByCount(items)
	return items
}

func sortByCount[T any](items []py.Tuple2[T, int]) {
	slices.SortStableFunc(items, func(a, b py.Tuple2[T, int]) int { return cmp.Compare(b.B, a.B) })
}

// CounterFrom is Counter(m) of counts.
func CounterFrom[T any](m *py.Dict[T, int]) *py.Dict[T, int] {
	d := NewCounter[T]()
	py.DictUpdate(d, m)
	return d
}

// CounterOf is Counter(iterable).
func CounterOf[T any](seq iter.Seq[T]) *py.Dict[T, int] {
	d := NewCounter[T]()
	Count(d, seq)
	return d
}

// CounterKeywords is Counter(a=1, …).
func CounterKeywords[T any](kwargs *py.Dict[string, int]) *py.Dict[T, int] {
	d := NewCounter[T]()
	keywords(d, kwargs)
	return d
}

// MostCommon is d.most_common(n).
func MostCommon[T any](d *py.Dict[T, int], n py.Opt[int]) *py.List[py.Tuple2[T, int]] {
	items := byCount(d)
	if n.OK {
		items = items[:min(len(items), max(0, n.V))]
	}
	return py.NewList(items...)
}

// Elements is d.elements(): each key as often as it counts.
func Elements[T any](d *py.Dict[T, int]) *py.Iter[T] {
	return py.NewIter(func(yield func(T) bool) {
		for k, n := range d.All() {
			for range n {
				if !yield(k) {
					return
				}
			}
		}
	})
}

// Total is d.total().
func Total[T any](d *py.Dict[T, int]) int { return py.SumInt(py.ValuesSeq(d)) }

// Count is d.update(iterable): it counts the elements.
func Count[T any](d *py.Dict[T, int], seq iter.Seq[T]) {
	for k := range seq {
		*d.RefOr(k, 0)++
	}
}

// CountFrom is d.update(m): it adds counts.
func CountFrom[T any](d, m *py.Dict[T, int]) {
	if d.Len() == 0 {
		py.DictUpdate(d, m)
		return
	}
	for k, n := range m.All() {
		p := d.RefOr(k, 0)
		*p = py.Add(*p, n)
	}
}

// CountKeywords is d.update(a=1, …).
func CountKeywords[T any](d *py.Dict[T, int], kwargs *py.Dict[string, int]) {
	if kwargs != nil {
		CountFrom(d, CounterKeywords[T](kwargs))
	}
}

// Uncount is d.subtract(iterable).
func Uncount[T any](d *py.Dict[T, int], seq iter.Seq[T]) {
	for k := range seq {
		*d.RefOr(k, 0)--
	}
}

// UncountFrom is d.subtract(m).
func UncountFrom[T any](d, m *py.Dict[T, int]) {
	for k, n := range m.All() {
		p := d.RefOr(k, 0)
		*p = py.Sub(*p, n)
	}
}

// UncountKeywords is d.subtract(a=1, …).
func UncountKeywords[T any](d *py.Dict[T, int], kwargs *py.Dict[string, int]) {
	if kwargs != nil {
		UncountFrom(d, CounterKeywords[T](kwargs))
	}
}

// combine makes the counter of op(a[k], b[k]) for the keys of a and then, if both is set, of b; only positive counts stay.
func combine[T any](a, b *py.Dict[T, int], both bool, op func(x, y int) int) *py.Dict[T, int] {
	out := NewCounter[T]()
	put := func(k T) {
		if n := op(a.GetOr(k, 0), b.GetOr(k, 0)); n > 0 {
			out.Set(k, n)
		}
	}
	for k := range a.All() {
		put(k)
	}
	if both {
		for k := range b.All() {
			if !a.Contains(k) {
				put(k)
			}
		}
	}
	return out
}

// AddCounts is a + b.
func AddCounts[T any](a, b *py.Dict[T, int]) *py.Dict[T, int] { return combine(a, b, true, py.Add) }

// SubCounts is a - b.
func SubCounts[T any](a, b *py.Dict[T, int]) *py.Dict[T, int] { return combine(a, b, true, py.Sub) }

// MaxCounts is a | b.
func MaxCounts[T any](a, b *py.Dict[T, int]) *py.Dict[T, int] {
	return combine(a, b, true, func(x, y int) int { return max(x, y) })
}

// MinCounts is a & b.
func MinCounts[T any](a, b *py.Dict[T, int]) *py.Dict[T, int] {
	return combine(a, b, false, func(x, y int) int { return min(x, y) })
}

// PositiveCounts is +a.
func PositiveCounts[T any](a *py.Dict[T, int]) *py.Dict[T, int] {
	return AddCounts(a, NewCounter[T]())
}

// NegatedCounts is -a.
func NegatedCounts[T any](a *py.Dict[T, int]) *py.Dict[T, int] {
	return SubCounts(NewCounter[T](), a)
}

// keepPositive drops the counts that are not positive.
func keepPositive[T any](d *py.Dict[T, int]) {
	var gone []T
	for k, n := range d.All() {
		if n <= 0 {
			gone = append(gone, k)
		}
	}
	for _, k := range gone {
		d.Del(k)
	}
}

// AddCountsInPlace is a += b.
func AddCountsInPlace[T any](a, b *py.Dict[T, int]) {
	for k, n := range b.Copy().All() {
		a.Set(k, py.Add(a.GetOr(k, 0), n))
	}
	keepPositive(a)
}

// SubCountsInPlace is a -= b.
func SubCountsInPlace[T any](a, b *py.Dict[T, int]) {
	for k, n := range b.Copy().All() {
		a.Set(k, py.Sub(a.GetOr(k, 0), n))
	}
	keepPositive(a)
}

// MaxCountsInPlace is a |= b.
func MaxCountsInPlace[T any](a, b *py.Dict[T, int]) {
	for k, n := range b.Copy().All() {
		if n > a.GetOr(k, 0) {
			a.Set(k, n)
		}
	}
	keepPositive(a)
}

// MinCountsInPlace is a &= b.
func MinCountsInPlace[T any](a, b *py.Dict[T, int]) {
	for k, n := range a.Copy().All() {
		if o := b.GetOr(k, 0); o < n {
			a.Set(k, o)
		}
	}
	keepPositive(a)
}
