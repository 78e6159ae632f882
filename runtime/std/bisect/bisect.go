// Package bisect is Python's module bisect: places in sorted lists.
package bisect

import "github.com/py2go/py2go/runtime/py"

// search finds the first place between lo and hi whose element is past the one looked for.
func search(n, lo int, hi py.Opt[int], past func(i int) bool) int {
	if lo < 0 {
		panic(py.ValueError.New("lo must be non-negative"))
	}
	high := n
	if hi.OK {
		high = hi.V
	}
	for lo < high {
		mid := int(uint(lo+high) / 2)
		if past(mid) {
			high = mid
		} else {
			lo = mid + 1
		}
	}
	return lo
}

func same[T any](x T) T { return x }

// Left is bisect_left(a, x, lo, hi).
func Left[T any](a *py.List[T], x T, lo int, hi py.Opt[int]) int {
	return LeftKey(a, x, lo, hi, same[T])
}

// LeftKey is bisect_left(a, x, lo, hi, key=key).
func LeftKey[T, K any](a *py.List[T], x K, lo int, hi py.Opt[int], key func(T) K) int {
	less := py.LessFunc[K]()
	return search(a.Len(), lo, hi, func(i int) bool { return !less(key(a.At(i)), x) })
}

// Right is bisect_right(a, x, lo, hi).
func Right[T any](a *py.List[T], x T, lo int, hi py.Opt[int]) int {
	return RightKey(a, x, lo, hi, same[T])
}

// RightKey is bisect_right(a, x, lo, hi, key=key).
func RightKey[T, K any](a *py.List[T], x K, lo int, hi py.Opt[int], key func(T) K) int {
	less := py.LessFunc[K]()
	return search(a.Len(), lo, hi, func(i int) bool { return less(x, key(a.At(i))) })
}

// InsortLeft is insort_left(a, x, lo, hi).
func InsortLeft[T any](a *py.List[T], x T, lo int, hi py.Opt[int]) {
	py.ListInsert(a, Left(a, x, lo, hi), x)
}

// InsortLeftKey is insort_left(a, x, lo, hi, key=key).
func InsortLeftKey[T, K any](a *py.List[T], x T, lo int, hi py.Opt[int], key func(T) K) {
	py.ListInsert(a, LeftKey(a, key(x), lo, hi, key), x)
}

// InsortRight is insort_right(a, x, lo, hi).
func InsortRight[T any](a *py.List[T], x T, lo int, hi py.Opt[int]) {
	py.ListInsert(a, Right(a, x, lo, hi), x)
}

// InsortRightKey is insort_right(a, x, lo, hi, key=key).
func InsortRightKey[T, K any](a *py.List[T], x T, lo int, hi py.Opt[int], key func(T) K) {
	py.ListInsert(a, RightKey(a, key(x), lo, hi, key), x)
}
