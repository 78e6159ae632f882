// Package heapq is Python's module heapq: lists as heaps, arranged as CPython arranges them.
package heapq

import (
	"iter"

	"github.com/py2go/py2go/runtime/py"
)

// rise moves the element at place pos towards start while it is less than its parent.
func rise[T any](xs []T, start, pos int, less func(a, b T) bool) {
	x := xs[pos]
	for pos > start {
		parent := (pos - 1) / 2
		if !less(x, xs[parent]) {
			break
		}
		xs[pos] = xs[parent]
		pos = parent
	}
	xs[pos] = x
}

// sink moves the element at pos down: the smaller children come up all the way to a leaf, from where the element rises.
func sink[T any](xs []T, pos int, less func(a, b T) bool) {
	start, x := pos, xs[pos]
	for child := 2*pos + 1; child < len(xs); child = 2*pos + 1 {
		if right := child + 1; right < len(xs) && !less(xs[child], xs[right]) {
			child = right
		}
		xs[pos] = xs[child]
		pos = child
	}
	xs[pos] = x
	rise(xs, start, pos, less)
}

// Push is heappush(heap, x).
func Push[T any](heap *py.List[T], x T) {
	heap.Append(x)
	rise(heap.Items, 0, len(heap.Items)-1, py.LessFunc[T]())
}

// Pop is heappop(heap).
func Pop[T any](heap *py.List[T]) T {
	if len(heap.Items) == 0 {
		panic(py.IndexError.New("index out of range"))
	}
	last := heap.Pop()
	if len(heap.Items) == 0 {
		return last
	}
	least := heap.Items[0]
	heap.Items[0] = last
	sink(heap.Items, 0, py.LessFunc[T]())
	return least
}

// PushPop is heappushpop(heap, x).
func PushPop[T any](heap *py.List[T], x T) T {
	less := py.LessFunc[T]()
	if len(heap.Items) > 0 && less(heap.Items[0], x) {
		x, heap.Items[0] = heap.Items[0], x
		sink(heap.Items, 0, less)
	}
	return x
}

// Replace is heapreplace(heap, x).
func Replace[T any](heap *py.List[T], x T) T {
	if len(heap.Items) == 0 {
		panic(py.IndexError.New("index out of range"))
	}
	least := heap.Items[0]
	heap.Items[0] = x
	sink(heap.Items, 0, py.LessFunc[T]())
	return least
}

// Heapify is heapify(xs).
func Heapify[T any](xs *py.List[T]) {
	less := py.LessFunc[T]()
	for i := len(xs.Items)/2 - 1; i >= 0; i-- {
		sink(xs.Items, i, less)
	}
}

func first[T any](n int, xs *py.List[T]) *py.List[T] {
	xs.Items = xs.Items[:min(max(n, 0), len(xs.Items))]
	return xs
}

// Largest is nlargest(n, seq).
func Largest[T any](n int, seq iter.Seq[T]) *py.List[T] { return first(n, py.Sorted(seq, true)) }

// LargestKey is nlargest(n, seq, key).
func LargestKey[T, K any](n int, seq iter.Seq[T], key func(T) K) *py.List[T] {
	return first(n, py.SortedKey(seq, key, true))
}

// Smallest is nsmallest(n, seq).
func Smallest[T any](n int, seq iter.Seq[T]) *py.List[T] { return first(n, py.Sorted(seq, false)) }

// SmallestKey is nsmallest(n, seq, key).
func SmallestKey[T, K any](n int, seq iter.Seq[T], key func(T) K) *py.List[T] {
	return first(n, py.SortedKey(seq, key, false))
}

// Merge is merge(a, b, …, reverse=reverse).
func Merge[T any](reverse bool, seqs ...iter.Seq[T]) *py.Iter[T] {
	return MergeKey(func(x T) T { return x }, reverse, seqs...)
}

// MergeKey is merge(a, b, …, key=key, reverse=reverse).
func MergeKey[T, K any](key func(T) K, reverse bool, seqs ...iter.Seq[T]) *py.Iter[T] {
	type source struct {
		next func() (T, bool)
		x    T
		k    K
	}
	less := py.LessFunc[K]()
	before := func(a, b *source) bool { return less(a.k, b.k) }
	if reverse {
		before = func(a, b *source) bool { return less(b.k, a.k) }
	}
	return py.NewIter(func(yield func(T) bool) {
		var sources []*source // those with an element left, in the order of the arguments
		for _, seq := range seqs {
			next, stop := iter.Pull(seq)
			defer stop()
			if x, ok := next(); ok {
				sources = append(sources, &source{next, x, key(x)})
			}
		}
		for len(sources) > 0 {
			best := 0
			for i := 1; i < len(sources); i++ {
				if before(sources[i], sources[best]) {
					best = i
				}
			}
			s := sources[best]
			if !yield(s.x) {
				return
			}
			x, ok := s.next()
			if !ok {
				sources = append(sources[:best], sources[best+1:]...)
				continue
			}
			s.x, s.k = x, key(x)
		}
	})
}
