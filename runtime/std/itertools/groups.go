package itertools

import (
	"iter"
	"sync"

	"github.com/py2go/py2go/runtime/py"
)

// Groups is groupby(seq): runs of equal elements.
func Groups[T any](seq iter.Seq[T]) *py.Iter[py.Tuple2[T, *py.Iter[T]]] {
	return GroupBy(seq, func(x T) T { return x })
}

// GroupBy is groupby(seq, key): runs of elements with equal keys. A group shares seq with the others, so it is over
// when the next one is taken.
func GroupBy[T, K any](seq iter.Seq[T], key func(T) K) *py.Iter[py.Tuple2[K, *py.Iter[T]]] {
	return py.NewIter(func(yield func(py.Tuple2[K, *py.Iter[T]]) bool) {
		next, stop := iter.Pull(seq)
		defer stop()
		var k K // of x
		x, more := next()
		if more {
			k = key(x)
		}
		advance := func() {
			if x, more = next(); more {
				k = key(x)
			}
		}
		for run := 0; more; {
			run++
			own, current := run, k
			group := py.NewIter(func(yield func(T) bool) {
				for more && own == run && py.Equal(current, k) {
					v := x
					advance()
					if !yield(v) {
						return
					}
				}
			})
			if !yield(py.Tuple2[K, *py.Iter[T]]{A: current, B: group}) {
				return
			}
			for more && py.Equal(current, k) {
				advance()
			}
		}
	})
}

// Tee is tee(seq).
func Tee[T any](seq iter.Seq[T]) py.Tuple2[*py.Iter[T], *py.Iter[T]] {
	its := tee(seq, 2)
	return py.Tuple2[*py.Iter[T], *py.Iter[T]]{A: its[0], B: its[1]}
}

// TeeN is tee(seq, n).
func TeeN[T any](seq iter.Seq[T], n int) py.VarTuple[*py.Iter[T]] {
	if n < 0 {
		panic(py.ValueError.New("n must be >= 0"))
	}
	return py.VarTupleOf(tee(seq, n)...)
}

// link is one element that some of tee's iterators have yet to give: a list from which what all have given drops off.
type link[T any] struct {
	once sync.Once
	x    T
	ok   bool
	next *link[T]
}

func tee[T any](seq iter.Seq[T], n int) []*py.Iter[T] {
	src := py.NewIter(seq)
	first := &link[T]{}
	out := make([]*py.Iter[T], n)
	for i := range out {
		at := first
		out[i] = py.NewIter(func(yield func(T) bool) {
			for {
				at.once.Do(func() {
					at.x, at.ok = src.Next()
					at.next = &link[T]{}
				})
				if !at.ok || !yield(at.x) {
					return
				}
				at = at.next
			}
		})
	}
	return out
}
