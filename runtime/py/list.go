package py

import (
	"iter"
	"slices"
)

// List is a Python list.
type List[T any] struct {
	Items []T
}

// NewList makes a list that owns its arguments.
func NewList[T any](xs ...T) *List[T] { return &List[T]{xs} }

// ListOf makes a list of a copy of xs.
func ListOf[T any](xs []T) *List[T] { return &List[T]{slices.Clone(xs)} }

// ToList is list(seq).
func ToList[T any](seq iter.Seq[T]) *List[T] { return &List[T]{collect(seq)} }

// MakeList makes an empty list with room for n elements.
func MakeList[T any](n int) *List[T] { return &List[T]{make([]T, 0, max(n, 0))} }

// RepeatValue is [x] * n.
func RepeatValue[T any](x T, n int) *List[T] {
	if n <= 0 {
		return &List[T]{}
	}
	if n > 1<<47 {
		panic(MemoryError.New())
	}
	xs := make([]T, n)
	if !isZeroBits(x) {
		for i := range xs {
			xs[i] = x
		}
	}
	return &List[T]{xs}
}

func isZeroBits[T any](x T) bool {
	switch v := any(&x).(type) {
	case *int:
		return *v == 0
	case *bool:
		return !*v
	}
	return false
}

// At is l[i].
func (l *List[T]) At(i int) T {
	if i < 0 {
		i += len(l.Items)
	}
	if uint(i) >= uint(len(l.Items)) {
		panic(errListIndex)
	}
	return l.Items[i]
}

// Set is l[i] = x.
func (l *List[T]) Set(i int, x T) {
	if i < 0 {
		i += len(l.Items)
	}
	if uint(i) >= uint(len(l.Items)) {
		panic(errListAssignment)
	}
	l.Items[i] = x
}

// Ref is a pointer to l[i], for l[i] op= x.
func (l *List[T]) Ref(i int) *T {
	if i < 0 {
		i += len(l.Items)
	}
	if uint(i) >= uint(len(l.Items)) {
		panic(errListIndex)
	}
	return &l.Items[i]
}

// ListDel is del l[i].
func ListDel[T any](l *List[T], i int) {
	i = fixIndex(i, len(l.Items), "list assignment index out of range")
	l.Items = slices.Delete(l.Items, i, i+1)
}

// ListSlice is l[lo:hi:step].
func ListSlice[T any](l *List[T], lo, hi, step Opt[int]) *List[T] {
	return &List[T]{sliceCopy(l.Items, lo, hi, step)}
}

// ListSliceRange is l[lo:hi].
func ListSliceRange[T any](l *List[T], lo, hi int) *List[T] {
	n := len(l.Items)
	if lo < 0 {
		lo = max(lo+n, 0)
	}
	if hi < 0 {
		hi += n
	}
	hi = min(hi, n)
	if lo >= hi {
		return &List[T]{}
	}
	return &List[T]{slices.Clone(l.Items[lo:hi])}
}

// ListSetSlice is l[lo:hi:step] = seq.
func ListSetSlice[T any](l *List[T], lo, hi, step Opt[int], seq iter.Seq[T]) {
	setItems(l, lo, hi, step, collect(seq))
}

func setItems[T any](l *List[T], lo, hi, step Opt[int], xs []T) {
	start, stop, st := SliceIndices(lo, hi, step, len(l.Items))
	if st == 1 {
		l.Items = slices.Replace(l.Items, start, max(start, stop), xs...)
		return
	}
	n := SliceLen(start, stop, st)
	if n != len(xs) {
		panic(extendedSize(len(xs), n))
	}
	for i, x := range xs {
		l.Items[start+i*st] = x
	}
}

// ListReverseRange is l[lo:hi] = l[lo:hi][::-1].
func ListReverseRange[T any](l *List[T], lo, hi Opt[int]) {
	start, stop, _ := SliceIndices(lo, hi, None[int](), len(l.Items))
	slices.Reverse(l.Items[start:max(start, stop)])
}

// ListReverseFirst is l[:k+1] = l[k::-1].
func ListReverseFirst[T any](l *List[T], k int) {
	if uint(k) < uint(len(l.Items)) {
		slices.Reverse(l.Items[:k+1])
		return
	}
	setItems(l, None[int](), Some(Add(k, 1)), None[int](), sliceCopy(l.Items, Some(k), None[int](), Some(-1)))
}

// ListDelSlice is del l[lo:hi:step].
func ListDelSlice[T any](l *List[T], lo, hi, step Opt[int]) {
	start, stop, st := SliceIndices(lo, hi, step, len(l.Items))
	n := SliceLen(start, stop, st)
	if n == 0 {
		return
	}
	if st < 0 {
		start, st = start+(n-1)*st, -st
	}
	if st == 1 {
		l.Items = slices.Delete(l.Items, start, start+n)
		return
	}
	out := l.Items[:start]
	next, left := start, n
	for i := start; i < len(l.Items); i++ {
		if left > 0 && i == next {
			next += st
			left--
			continue
		}
		out = append(out, l.Items[i])
	}
	clear(l.Items[len(out):])
	l.Items = out
}

// Append is l.append(x).
func (l *List[T]) Append(x T) { l.Items = append(l.Items, x) }

// ListExtend is l.extend(seq).
func ListExtend[T any](l *List[T], seq iter.Seq[T]) {
	n := len(l.Items)
	items := l.Items // kept aside, so that seq may be l.All()
	for x := range seq {
		items = append(items, x)
	}
	if len(l.Items) != n {
		l.Items = append(l.Items, slices.Clone(items[n:])...)
		return
	}
	l.Items = items
}

// ListExtendList is l.extend(o).
func ListExtendList[T any](l *List[T], o *List[T]) { l.Items = append(l.Items, o.Items...) }

// ListInsert is l.insert(i, x).
func ListInsert[T any](l *List[T], i int, x T) {
	n := len(l.Items)
	if i < 0 {
		i = max(i+n, 0)
	}
	l.Items = append(l.Items, x)
	if i < n {
		copy(l.Items[i+1:], l.Items[i:n])
		l.Items[i] = x
	}
}

// Pop is l.pop().
func (l *List[T]) Pop() T {
	n := len(l.Items) - 1
	if n < 0 {
		popEmpty()
	}
	x := l.Items[n]
	var zero T
	l.Items[n] = zero
	l.Items = l.Items[:n]
	return x
}

//go:noinline
func popEmpty() { panic(IndexError.New("pop from empty list")) }

// ListPopAt is l.pop(i).
func ListPopAt[T any](l *List[T], i int) T {
	n := len(l.Items)
	if i < 0 {
		i += n
	}
	if uint(i) >= uint(n) {
		popOutside(n)
	}
	x := l.Items[i]
	copy(l.Items[i:], l.Items[i+1:])
	var zero T
	l.Items[n-1] = zero
	l.Items = l.Items[:n-1]
	return x
}

//go:noinline
func popOutside(n int) {
	if n == 0 {
		popEmpty()
	}
	panic(IndexError.New("pop index out of range"))
}

// ListRemove is l.remove(x).
func ListRemove[T any](l *List[T], x T) {
	i := indexOf(l.Items, x)
	if i < 0 {
		panic(ValueError.New("list.remove(x): x not in list"))
	}
	l.Items = slices.Delete(l.Items, i, i+1)
}

// ListClear is l.clear().
func ListClear[T any](l *List[T]) { l.Items = nil }

// ListIndex is l.index(x, lo, hi).
func ListIndex[T any](l *List[T], x T, lo, hi Opt[int]) int {
	a, b := searchBounds(lo, hi, len(l.Items))
	if i := indexOf(l.Items[a:b], x); i >= 0 {
		return a + i
	}
	panic(ValueError.New(Repr(Box(x)) + " is not in list"))
}

// ListCount is l.count(x).
func ListCount[T any](l *List[T], x T) int { return countOf(l.Items, x) }

// ListReverse is l.reverse().
func ListReverse[T any](l *List[T]) { slices.Reverse(l.Items) }

// Copy is l.copy().
func (l *List[T]) Copy() *List[T] { return &List[T]{append([]T(nil), l.Items...)} }

// Len is len(l).
func (l *List[T]) Len() int { return len(l.Items) }

// All iterates over the list, seeing changes made meanwhile.
func (l *List[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := 0; i < len(l.Items); i++ {
			if !yield(l.Items[i]) {
				return
			}
		}
	}
}

// Contains is x in l.
func (l *List[T]) Contains(x T) bool { return indexOf(l.Items, x) >= 0 }

// ListConcat is l + o.
func ListConcat[T any](l *List[T], o *List[T]) *List[T] {
	return &List[T]{slices.Concat(l.Items, o.Items)}
}

// ListRepeat is l * n.
func ListRepeat[T any](l *List[T], n int) *List[T] { return &List[T]{repeatSlice(l.Items, n)} }

// ListRepeatInPlace is l *= n.
func ListRepeatInPlace[T any](l *List[T], n int) { l.Items = repeatSlice(l.Items, n) }

// ListReversed is reversed(l).
func ListReversed[T any](l *List[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := len(l.Items) - 1; i >= 0; i-- {
			if i < len(l.Items) && !yield(l.Items[i]) {
				return
			}
		}
	}
}

// ListEqual is l == o.
func ListEqual[T any](l, o *List[T]) bool {
	return l == o || l != nil && o != nil && equalSlices(l.Items, o.Items)
}

// ListLess is l < o.
func ListLess[T any](l, o *List[T]) bool {
	return lessSlice(l.Items, o.Items, eqFunc[T](), lessFunc[T]())
}
