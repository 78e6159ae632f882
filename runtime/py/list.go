package py

import (
	"fmt"
	"iter"
	"slices"
	"strings"
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
func ToList[T any](seq iter.Seq[T]) *List[T] { return &List[T]{slices.Collect(seq)} }

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

// Del is del l[i].
func (l *List[T]) Del(i int) {
	i = fixIndex(i, len(l.Items), "list assignment index out of range")
	l.Items = slices.Delete(l.Items, i, i+1)
}

// Slice is l[lo:hi:step].
func (l *List[T]) Slice(lo, hi, step Opt[int]) *List[T] {
	return &List[T]{sliceCopy(l.Items, lo, hi, step)}
}

// SliceRange is l[lo:hi].
func (l *List[T]) SliceRange(lo, hi int) *List[T] {
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

// SetSlice is l[lo:hi:step] = seq.
func (l *List[T]) SetSlice(lo, hi, step Opt[int], seq iter.Seq[T]) {
	l.setItems(lo, hi, step, slices.Collect(seq))
}

func (l *List[T]) setItems(lo, hi, step Opt[int], xs []T) {
	start, stop, st := SliceIndices(lo, hi, step, len(l.Items))
	if st == 1 {
		l.Items = slices.Replace(l.Items, start, max(start, stop), xs...)
		return
	}
	n := SliceLen(start, stop, st)
	if n != len(xs) {
		panic(ValueError.New(fmt.Sprintf("attempt to assign sequence of size %d to extended slice of size %d", len(xs), n)))
	}
	for i, x := range xs {
		l.Items[start+i*st] = x
	}
}

// ReverseRange is l[lo:hi] = l[lo:hi][::-1].
func (l *List[T]) ReverseRange(lo, hi Opt[int]) {
	start, stop, _ := SliceIndices(lo, hi, None[int](), len(l.Items))
	slices.Reverse(l.Items[start:max(start, stop)])
}

// ReverseFirst is l[:k+1] = l[k::-1].
func (l *List[T]) ReverseFirst(k int) {
	if uint(k) < uint(len(l.Items)) {
		slices.Reverse(l.Items[:k+1])
		return
	}
	l.setItems(None[int](), Some(Add(k, 1)), None[int](), sliceCopy(l.Items, Some(k), None[int](), Some(-1)))
}

// DelSlice is del l[lo:hi:step].
func (l *List[T]) DelSlice(lo, hi, step Opt[int]) {
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

// Extend is l.extend(seq).
func (l *List[T]) Extend(seq iter.Seq[T]) {
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

// ExtendList is l.extend(o).
func (l *List[T]) ExtendList(o *List[T]) { l.Items = append(l.Items, o.Items...) }

// Insert is l.insert(i, x).
func (l *List[T]) Insert(i int, x T) {
	n := len(l.Items)
	if i < 0 {
		i = max(i+n, 0)
	}
	l.Items = slices.Insert(l.Items, min(i, n), x)
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

// PopAt is l.pop(i).
func (l *List[T]) PopAt(i int) T {
	if len(l.Items) == 0 {
		popEmpty()
	}
	i = fixIndex(i, len(l.Items), "pop index out of range")
	x := l.Items[i]
	l.Items = slices.Delete(l.Items, i, i+1)
	return x
}

// Remove is l.remove(x).
func (l *List[T]) Remove(x T) {
	i := indexOf(l.Items, x)
	if i < 0 {
		panic(ValueError.New("list.remove(x): x not in list"))
	}
	l.Items = slices.Delete(l.Items, i, i+1)
}

// Clear is l.clear().
func (l *List[T]) Clear() { l.Items = nil }

// Index is l.index(x, lo, hi).
func (l *List[T]) Index(x T, lo, hi Opt[int]) int {
	a, b := searchBounds(lo, hi, len(l.Items))
	if i := indexOf(l.Items[a:b], x); i >= 0 {
		return a + i
	}
	panic(ValueError.New(Repr(Box(x)) + " is not in list"))
}

// Count is l.count(x).
func (l *List[T]) Count(x T) int { return countOf(l.Items, x) }

// Reverse is l.reverse().
func (l *List[T]) Reverse() { slices.Reverse(l.Items) }

// Copy is l.copy().
func (l *List[T]) Copy() *List[T] { return &List[T]{slices.Clone(l.Items)} }

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

// Concat is l + o.
func (l *List[T]) Concat(o *List[T]) *List[T] {
	return &List[T]{slices.Concat(l.Items, o.Items)}
}

// Repeat is l * n.
func (l *List[T]) Repeat(n int) *List[T] { return &List[T]{repeatSlice(l.Items, n)} }

// RepeatInPlace is l *= n.
func (l *List[T]) RepeatInPlace(n int) { l.Items = repeatSlice(l.Items, n) }

// Reversed is reversed(l).
func (l *List[T]) Reversed() iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := len(l.Items) - 1; i >= 0; i-- {
			if i < len(l.Items) && !yield(l.Items[i]) {
				return
			}
		}
	}
}

// Equal is l == o.
func (l *List[T]) Equal(o *List[T]) bool { return l == o || equalSlices(l.Items, o.Items) }

// Less is l < o.
func (l *List[T]) Less(o *List[T]) bool {
	return lessSlice(l.Items, o.Items, eqFunc[T](), lessFunc[T]())
}

func (l *List[T]) typeName() string { return "list" }

func (l *List[T]) reprTo(b *strings.Builder, g *reprGuard) {
	if !g.enter(l) {
		b.WriteString("[...]")
		return
	}
	b.WriteByte('[')
	for i := 0; i < len(l.Items); i++ {
		if i > 0 {
			b.WriteString(", ")
		}
		reprInto(b, l.Items[i], g)
	}
	b.WriteByte(']')
	g.leave()
}

func (l *List[T]) iterAny() iter.Seq[any] {
	return func(yield func(any) bool) {
		for i := 0; i < len(l.Items); i++ {
			if !yield(Box(l.Items[i])) {
				return
			}
		}
	}
}

func (l *List[T]) eqFn() any {
	return func(a, b *List[T]) bool { return a == b || a != nil && b != nil && equalSlices(a.Items, b.Items) }
}

func (l *List[T]) lessFn() any { return func(a, b *List[T]) bool { return a.Less(b) } }

// anyList is every List[T].
type anyList interface {
	Len() int
	Clear()
	Reverse()
	getAny(i int) any
	putAny(i int, v any)
	Del(i int)
	DelSlice(lo, hi, step Opt[int])
	sliceAny(lo, hi, step Opt[int]) any
	setSliceAny(lo, hi, step Opt[int], v any)
	appendAny(v any)
	concatAny(o any) any
	repeatAny(n int) any
	itemsAny() []any
}

func (l *List[T]) getAny(i int) any                   { return Box(l.At(i)) }
func (l *List[T]) putAny(i int, v any)                { l.Set(i, Cast[T](v)) }
func (l *List[T]) sliceAny(lo, hi, step Opt[int]) any { return l.Slice(lo, hi, step) }
func (l *List[T]) appendAny(v any)                    { l.Append(Cast[T](v)) }
func (l *List[T]) repeatAny(n int) any                { return l.Repeat(n) }
func (l *List[T]) setSliceAny(lo, hi, step Opt[int], v any) {
	l.SetSlice(lo, hi, step, MapSeq(Cast[T], IterAny(v)))
}

func (l *List[T]) concatAny(o any) any {
	if m, ok := o.(*List[T]); ok {
		return l.Concat(m)
	}
	m, ok := o.(anyList)
	if !ok {
		panic(TypeError.New("can only concatenate list (not \"" + TypeName(o) + "\") to list"))
	}
	return &List[any]{append(l.itemsAny(), m.itemsAny()...)}
}

func (l *List[T]) itemsAny() []any {
	out := make([]any, len(l.Items))
	for i, x := range l.Items {
		out[i] = Box(x)
	}
	return out
}

// castFrom makes a list of T with the elements of another list (a copy).
func (l *List[T]) castFrom(v any) (any, bool) {
	o, ok := v.(anyList)
	if !ok {
		return nil, false
	}
	out := make([]T, o.Len())
	for i := range out {
		out[i] = Cast[T](o.getAny(i))
	}
	return &List[T]{out}, true
}
