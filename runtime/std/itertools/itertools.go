// Package itertools is Python's module itertools: iterators over iterators, all lazy.
package itertools

import (
	"iter"

	"github.com/py2go/py2go/runtime/py"
)

// Count is count(start, step).
func Count(start, step int) *py.Iter[int] {
	return py.NewIter(func(yield func(int) bool) {
		for n := start; yield(n); n = py.Add(n, step) {
		}
	})
}

// CountFloat is count(start, step) of floats: each element is the one before plus step.
func CountFloat(start, step float64) *py.Iter[float64] {
	return py.NewIter(func(yield func(float64) bool) {
		for x := start; yield(x); x += step {
		}
	})
}

// Cycle is cycle(seq).
func Cycle[T any](seq iter.Seq[T]) *py.Iter[T] {
	return py.NewIter(func(yield func(T) bool) {
		var saved []T
		for x := range seq {
			if !yield(x) {
				return
			}
			saved = append(saved, x)
		}
		for len(saved) > 0 {
			for _, x := range saved {
				if !yield(x) {
					return
				}
			}
		}
	})
}

// Repeat is repeat(x).
func Repeat[T any](x T) *py.Iter[T] {
	return py.NewIter(func(yield func(T) bool) {
		for yield(x) {
		}
	})
}

// RepeatTimes is repeat(x, n).
func RepeatTimes[T any](x T, n int) *py.Iter[T] {
	return py.NewIter(func(yield func(T) bool) {
		for range n {
			if !yield(x) {
				return
			}
		}
	})
}

// adder is + on T.
func adder[T any]() func(a, b T) T {
	var f any
	switch any((*T)(nil)).(type) {
	case *int:
		f = py.Add
	case *float64:
		f = func(a, b float64) float64 { return a + b }
	case *string:
		f = func(a, b string) string { return a + b }
	case *py.Int:
		f = py.Int.Add
	default:
		return func(a, b T) T { return py.Cast[T](py.AddAny(py.Box(a), py.Box(b))) }
	}
	return f.(func(a, b T) T)
}

// Sums is accumulate(seq).
func Sums[T any](seq iter.Seq[T]) *py.Iter[T] { return Accumulate(seq, adder[T]()) }

// SumsFrom is accumulate(seq, initial=first).
func SumsFrom[T any](seq iter.Seq[T], first T) *py.Iter[T] {
	return AccumulateFrom(seq, adder[T](), first)
}

// Accumulate is accumulate(seq, f).
func Accumulate[T any](seq iter.Seq[T], f func(T, T) T) *py.Iter[T] {
	return py.NewIter(func(yield func(T) bool) {
		var total T
		first := true
		for x := range seq {
			if first {
				total, first = x, false
			} else {
				total = f(total, x)
			}
			if !yield(total) {
				return
			}
		}
	})
}

// AccumulateFrom is accumulate(seq, f, initial=total).
func AccumulateFrom[A, T any](seq iter.Seq[T], f func(A, T) A, total A) *py.Iter[A] {
	return py.NewIter(func(yield func(A) bool) {
		if !yield(total) {
			return
		}
		for x := range seq {
			total = f(total, x)
			if !yield(total) {
				return
			}
		}
	})
}

// Chain is chain(a, b, …).
func Chain[T any](seqs ...iter.Seq[T]) *py.Iter[T] {
	return ChainFromIterable(py.Values(seqs...))
}

// ChainFromIterable is chain.from_iterable(seqs).
func ChainFromIterable[T any](seqs iter.Seq[iter.Seq[T]]) *py.Iter[T] {
	return py.NewIter(func(yield func(T) bool) {
		for seq := range seqs {
			for x := range seq {
				if !yield(x) {
					return
				}
			}
		}
	})
}

// Compress is compress(seq, selectors).
func Compress[T any](seq iter.Seq[T], selectors iter.Seq[any]) *py.Iter[T] {
	return py.NewIter(func(yield func(T) bool) {
		for x, s := range py.Zip2(seq, selectors) {
			if py.Truth(s) && !yield(x) {
				return
			}
		}
	})
}

// DropWhile is dropwhile(test, seq).
func DropWhile[T any](test func(T) any, seq iter.Seq[T]) *py.Iter[T] {
	return py.NewIter(func(yield func(T) bool) {
		dropping := true
		for x := range seq {
			if dropping && py.Truth(test(x)) {
				continue
			}
			dropping = false
			if !yield(x) {
				return
			}
		}
	})
}

// TakeWhile is takewhile(test, seq).
func TakeWhile[T any](test func(T) any, seq iter.Seq[T]) *py.Iter[T] {
	return py.NewIter(func(yield func(T) bool) {
		for x := range seq {
			if !py.Truth(test(x)) || !yield(x) {
				return
			}
		}
	})
}

// FilterFalse is filterfalse(test, seq).
func FilterFalse[T any](test func(T) any, seq iter.Seq[T]) *py.Iter[T] {
	return py.NewIter(func(yield func(T) bool) {
		for x := range seq {
			if !py.Truth(test(x)) && !yield(x) {
				return
			}
		}
	})
}

// FalseOnes is filterfalse(None, seq).
func FalseOnes[T any](_ any, seq iter.Seq[T]) *py.Iter[T] {
	return FilterFalse(func(x T) any { return py.Box(x) }, seq)
}

// Take is islice(seq, stop).
func Take[T any](seq iter.Seq[T], stop py.Opt[int]) *py.Iter[T] {
	if stop.OK && stop.V < 0 {
		panic(py.ValueError.New("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."))
	}
	return slice(seq, 0, stop, 1)
}

// Slice is islice(seq, start, stop, step).
func Slice[T any](seq iter.Seq[T], start, stop, step py.Opt[int]) *py.Iter[T] {
	if start.OK && start.V < 0 || stop.OK && stop.V < 0 {
		panic(py.ValueError.New("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize."))
	}
	by := 1
	if step.OK {
		by = step.V
	}
	if by < 1 {
		panic(py.ValueError.New("Step for islice() must be a positive integer or None."))
	}
	return slice(seq, start.V, stop, by)
}

// slice takes the elements start, start+step, … before stop. Of what lies between and at the end it takes as much from
// seq as Python does, since seq may be used further.
func slice[T any](seq iter.Seq[T], start int, stop py.Opt[int], step int) *py.Iter[T] {
	return py.NewIter(func(yield func(T) bool) {
		last := -1 // no more than this many elements are taken
		if stop.OK {
			last = max(start, stop.V)
		}
		if last == 0 {
			return
		}
		i, next := 0, start
		for x := range seq {
			if i == next && (!stop.OK || i < stop.V) {
				if !yield(x) {
					return
				}
				next += step
			}
			if i++; i == last {
				return
			}
		}
	})
}

// Pairwise is pairwise(seq).
func Pairwise[T any](seq iter.Seq[T]) *py.Iter[py.Tuple2[T, T]] {
	return py.NewIter(func(yield func(py.Tuple2[T, T]) bool) {
		var before T
		some := false
		for x := range seq {
			if some && !yield(py.Tuple2[T, T]{A: before, B: x}) {
				return
			}
			before, some = x, true
		}
	})
}

// StarMap1 is starmap(f, seq) of tuples of one.
func StarMap1[A, R any](f func(A) R, seq iter.Seq[py.Tuple1[A]]) *py.Iter[R] {
	return py.NewIter(py.MapSeq(func(t py.Tuple1[A]) R { return f(t.A) }, seq))
}

// StarMap2 is starmap(f, seq) of pairs.
func StarMap2[A, B, R any](f func(A, B) R, seq iter.Seq[py.Tuple2[A, B]]) *py.Iter[R] {
	return py.NewIter(py.MapSeq(func(t py.Tuple2[A, B]) R { return f(t.A, t.B) }, seq))
}

// StarMap3 is starmap(f, seq) of tuples of three.
func StarMap3[A, B, C, R any](f func(A, B, C) R, seq iter.Seq[py.Tuple3[A, B, C]]) *py.Iter[R] {
	return py.NewIter(py.MapSeq(func(t py.Tuple3[A, B, C]) R { return f(t.A, t.B, t.C) }, seq))
}

// StarMap4 is starmap(f, seq) of tuples of four.
func StarMap4[A, B, C, D, R any](f func(A, B, C, D) R, seq iter.Seq[py.Tuple4[A, B, C, D]]) *py.Iter[R] {
	return py.NewIter(py.MapSeq(func(t py.Tuple4[A, B, C, D]) R { return f(t.A, t.B, t.C, t.D) }, seq))
}

// ZipLongest is zip_longest(a, b, …, fillvalue=fill).
func ZipLongest[T any](fill T, seqs ...iter.Seq[T]) *py.Iter[py.VarTuple[T]] {
	return py.NewIter(func(yield func(py.VarTuple[T]) bool) {
		nexts := make([]func() (T, bool), len(seqs))
		for i, s := range seqs {
			next, stop := iter.Pull(s)
			defer stop()
			nexts[i] = next
		}
		for active := len(seqs); active > 0; {
			row := make([]T, len(seqs))
			for i, next := range nexts {
				row[i] = fill
				if next == nil {
					continue
				}
				x, ok := next()
				if ok {
					row[i] = x
					continue
				}
				nexts[i] = nil
				if active--; active == 0 {
					return
				}
			}
			if !yield(py.VarTupleOf(row...)) {
				return
			}
		}
	})
}

// Batched is batched(seq, n).
func Batched[T any](seq iter.Seq[T], n int) *py.Iter[py.VarTuple[T]] {
	if n < 1 {
		panic(py.ValueError.New("n must be at least one"))
	}
	return py.NewIter(func(yield func(py.VarTuple[T]) bool) {
		batch := make([]T, 0, n)
		for x := range seq {
			if batch = append(batch, x); len(batch) < n {
				continue
			}
			if !yield(py.VarTupleOf(batch...)) {
				return
			}
			batch = make([]T, 0, n)
		}
		if len(batch) > 0 {
			yield(py.VarTupleOf(batch...))
		}
	})
}
