package py

import (
	"iter"
	"slices"
	"strings"
)

// Sort is l.sort(reverse=reverse).
func Sort[T any](l *List[T], reverse bool) { sortSlice(l.Items, reverse) }

// SortKey is l.sort(key=key, reverse=reverse).
func SortKey[T, K any](l *List[T], key func(T) K, reverse bool) { sortSliceKey(l.Items, key, reverse) }

// Sorted is sorted(seq, reverse=reverse).
func Sorted[T any](seq iter.Seq[T], reverse bool) *List[T] {
	xs := collect(seq)
	sortSlice(xs, reverse)
	return &List[T]{xs}
}

// SortedAny is sorted(v, reverse=reverse) of a value of unknown type.
func SortedAny(v any, reverse bool) *List[any] {
	d, ok := v.(*Dict[string, any])
	if !ok || d == nil {
		return Sorted(IterAny(v), reverse)
	}
	keys := make([]string, 0, d.Len())
	for k := range d.All() {
		keys = append(keys, k)
	}
	sortSlice(keys, reverse)
	out := make([]any, len(keys))
	for i, k := range keys {
		out[i] = k
	}
	return &List[any]{out}
}

// SortedKey is sorted(seq, key=key, reverse=reverse).
func SortedKey[T, K any](seq iter.Seq[T], key func(T) K, reverse bool) *List[T] {
	xs := collect(seq)
	sortSliceKey(xs, key, reverse)
	return &List[T]{xs}
}

func sortSlice[T any](xs []T, reverse bool) {
	if len(xs) < 2 {
		return
	}
	if sortPlain(any(xs), reverse) {
		return
	}
	sortStable(xs, lessFunc[T](), reverse)
}

// sortPlain sorts ints or strings, boxed ones too: equal ones cannot be told apart, so stability does not show.
func sortPlain(xs any, reverse bool) bool {
	switch xs := xs.(type) {
	case []int:
		slices.Sort(xs)
		if reverse {
			slices.Reverse(xs)
		}
	case []string:
		slices.Sort(xs)
		if reverse {
			slices.Reverse(xs)
		}
	case []any:
		for _, x := range xs {
			if _, ok := x.(string); !ok {
				return false
			}
		}
		slices.SortFunc(xs, func(a, b any) int { return strings.Compare(a.(string), b.(string)) })
		if reverse {
			slices.Reverse(xs)
		}
	default:
		return false
	}
	return true
}

type keyed[K, T any] struct {
	k K
	v T
}

func sortSliceKey[T, K any](xs []T, key func(T) K, reverse bool) {
	if len(xs) == 0 {
		return
	}
	ps := make([]keyed[K, T], len(xs))
	for i, x := range xs {
		ps[i] = keyed[K, T]{key(x), x}
	}
	switch any((*K)(nil)).(type) {
	case *int:
		sortStable(ps, func(a, b keyed[K, T]) bool { return as[int](&a.k) < as[int](&b.k) }, reverse)
	case *float64:
		sortStable(ps, func(a, b keyed[K, T]) bool { return as[float64](&a.k) < as[float64](&b.k) }, reverse)
	case *string:
		sortStable(ps, func(a, b keyed[K, T]) bool { return as[string](&a.k) < as[string](&b.k) }, reverse)
	default:
		less := lessFunc[K]()
		sortStable(ps, func(a, b keyed[K, T]) bool { return less(a.k, b.k) }, reverse)
	}
	for i := range ps {
		xs[i] = ps[i].v
	}
}

// sortStable is a stable merge sort that takes runs already in order as they are.
func sortStable[T any](xs []T, less func(a, b T) bool, reverse bool) {
	if reverse {
		f := less
		less = func(a, b T) bool { return f(b, a) }
	}
	n := len(xs)
	if n < 2 {
		return
	}
	run := countRun(xs, less)
	if run == n {
		return
	}
	const block = 24
	for lo := 0; lo < n; lo += block {
		insertSort(xs[lo:min(lo+block, n)], less)
	}
	if n <= block {
		return
	}
	buf := make([]T, n)
	for w := block; w < n; w *= 2 {
		for lo := 0; lo+w < n; lo += 2 * w {
			mergeRuns(xs[lo:min(lo+2*w, n)], w, buf, less)
		}
	}
}

// countRun returns the length of the ordered run xs starts with; a strictly descending run is reversed first.
func countRun[T any](xs []T, less func(a, b T) bool) int {
	i := 1
	if less(xs[1], xs[0]) {
		for i++; i < len(xs) && less(xs[i], xs[i-1]); i++ {
		}
		slices.Reverse(xs[:i])
		return i
	}
	for i++; i < len(xs) && !less(xs[i], xs[i-1]); i++ {
	}
	return i
}

func insertSort[T any](xs []T, less func(a, b T) bool) {
	for i := 1; i < len(xs); i++ {
		x := xs[i]
		if !less(x, xs[i-1]) {
			continue
		}
		lo, hi := 0, i-1
		for lo < hi {
			m := int(uint(lo+hi) >> 1)
			if less(x, xs[m]) {
				hi = m
			} else {
				lo = m + 1
			}
		}
		copy(xs[lo+1:i+1], xs[lo:i])
		xs[lo] = x
	}
}

func mergeRuns[T any](xs []T, mid int, buf []T, less func(a, b T) bool) {
	if !less(xs[mid], xs[mid-1]) {
		return
	}
	left := buf[:copy(buf, xs[:mid])]
	i, j, k := 0, mid, 0
	for i < len(left) && j < len(xs) {
		if less(xs[j], left[i]) {
			xs[k] = xs[j]
			j++
		} else {
			xs[k] = left[i]
			i++
		}
		k++
	}
	copy(xs[k:], left[i:])
}

// Min is min(seq).
func Min[T any](seq iter.Seq[T]) T {
	less := lessFunc[T]()
	return pick(seq, "min() iterable argument is empty", less)
}

// Max is max(seq).
func Max[T any](seq iter.Seq[T]) T {
	return pick(seq, "max() iterable argument is empty", greaterFunc[T]())
}

func pick[T any](seq iter.Seq[T], empty string, better func(a, b T) bool) T {
	var best T
	some := false
	for x := range seq {
		if !some || better(x, best) {
			best, some = x, true
		}
	}
	if !some {
		panic(ValueError.New(empty))
	}
	return best
}

// MinKey is min(seq, key=key).
func MinKey[T, K any](seq iter.Seq[T], key func(T) K) T {
	return pickKey(seq, key, "min() iterable argument is empty", lessFunc[K]()).V
}

// MaxKey is max(seq, key=key).
func MaxKey[T, K any](seq iter.Seq[T], key func(T) K) T {
	return pickKey(seq, key, "max() iterable argument is empty", greaterFunc[K]()).V
}

func pickKey[T, K any](seq iter.Seq[T], key func(T) K, empty string, better func(a, b K) bool) Opt[T] {
	var best Opt[T]
	var bk K
	for x := range seq {
		k := key(x)
		if !best.OK || better(k, bk) {
			best, bk = Some(x), k
		}
	}
	if !best.OK && empty != "" {
		panic(ValueError.New(empty))
	}
	return best
}

func identity[T any](x T) T { return x }

// MinDefault is min(seq, default=d).
func MinDefault[T any](seq iter.Seq[T], d T) T {
	return pickKey(seq, identity[T], "", lessFunc[T]()).Or(d)
}

// MaxDefault is max(seq, default=d).
func MaxDefault[T any](seq iter.Seq[T], d T) T { return MaxKeyDefault(seq, identity[T], d) }

// MinKeyDefault is min(seq, key=key, default=d).
func MinKeyDefault[T, K any](seq iter.Seq[T], key func(T) K, d T) T {
	return pickKey(seq, key, "", lessFunc[K]()).Or(d)
}

// MaxKeyDefault is max(seq, key=key, default=d).
func MaxKeyDefault[T, K any](seq iter.Seq[T], key func(T) K, d T) T {
	return pickKey(seq, key, "", greaterFunc[K]()).Or(d)
}

// MinOf is min(x, y, ...).
func MinOf[T any](xs ...T) T {
	best := xs[0]
	for _, x := range xs[1:] {
		if Less(x, best) {
			best = x
		}
	}
	return best
}

// MaxOf is max(x, y, ...).
func MaxOf[T any](xs ...T) T {
	greater := greaterFunc[T]()
	best := xs[0]
	for _, x := range xs[1:] {
		if greater(x, best) {
			best = x
		}
	}
	return best
}
