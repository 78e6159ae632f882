package py

import (
	"iter"
	"slices"
	"strings"
)

// VarTuple is a tuple of any length whose elements have one type.
type VarTuple[T any] struct {
	xs []T
}

// VarTupleOf makes a tuple of its arguments.
func VarTupleOf[T any](xs ...T) VarTuple[T] { return VarTuple[T]{xs} }

// TupleOf is tuple(l).
func TupleOf[T any](l *List[T]) VarTuple[T] { return VarTuple[T]{slices.Clone(l.Items)} }

// TupleSeq is tuple(seq).
func TupleSeq[T any](seq iter.Seq[T]) VarTuple[T] { return VarTuple[T]{slices.Collect(seq)} }

// At is t[i].
func (t VarTuple[T]) At(i int) T {
	if uint(i) < uint(len(t.xs)) {
		return t.xs[i]
	}
	return t.xs[fixIndex(i, len(t.xs), "tuple index out of range")]
}

// Len is len(t).
func (t VarTuple[T]) Len() int { return len(t.xs) }

// All iterates over the elements.
func (t VarTuple[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, x := range t.xs {
			if !yield(x) {
				return
			}
		}
	}
}

// Concat is t + u.
func (t VarTuple[T]) Concat(u VarTuple[T]) VarTuple[T] {
	return VarTuple[T]{slices.Concat(t.xs, u.xs)}
}

// Repeat is t * n.
func (t VarTuple[T]) Repeat(n int) VarTuple[T] { return VarTuple[T]{repeatSlice(t.xs, n)} }

// SliceOf is t[lo:hi:step].
func (t VarTuple[T]) SliceOf(lo, hi, step Opt[int]) VarTuple[T] {
	return VarTuple[T]{sliceCopy(t.xs, lo, hi, step)}
}

// Slice0 returns the elements' own storage, not to be changed.
func (t VarTuple[T]) Slice0() []T { return t.xs }

// Contains is x in t.
func (t VarTuple[T]) Contains(x T) bool { return indexOf(t.xs, x) >= 0 }

// Index is t.index(x).
func (t VarTuple[T]) Index(x T, lo, hi Opt[int]) int {
	a, b := searchBounds(lo, hi, len(t.xs))
	if i := indexOf(t.xs[a:b], x); i >= 0 {
		return a + i
	}
	panic(ValueError.New("tuple.index(x): x not in tuple"))
}

// Count is t.count(x).
func (t VarTuple[T]) Count(x T) int { return countOf(t.xs, x) }

// Reversed is reversed(t).
func (t VarTuple[T]) Reversed() iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := len(t.xs) - 1; i >= 0; i-- {
			if !yield(t.xs[i]) {
				return
			}
		}
	}
}

// Items boxes the elements.
func (t VarTuple[T]) Items() []any {
	if xs, ok := any(t.xs).([]any); ok {
		out := make([]any, len(xs))
		for i, x := range xs {
			out[i] = Box(x)
		}
		return out
	}
	out := make([]any, len(t.xs))
	for i, x := range t.xs {
		out[i] = Box(x)
	}
	return out
}

func (t VarTuple[T]) typeName() string                        { return "tuple" }
func (t VarTuple[T]) reprTo(b *strings.Builder, g *reprGuard) { reprTuple(b, t.Items(), g) }
func (t VarTuple[T]) iterAny() iter.Seq[any]                  { return seqOf(t.Items()) }

func (t *VarTuple[T]) setAny(v any) bool {
	xs, ok := tupleItems(v)
	if !ok {
		return false
	}
	out := make([]T, len(xs))
	for i, x := range xs {
		out[i] = Cast[T](x)
	}
	t.xs = out
	return true
}

func (t VarTuple[T]) eqFn() any {
	eq := eqFunc[T]()
	return func(x, y VarTuple[T]) bool { return slices.EqualFunc(x.xs, y.xs, eq) }
}

func (t VarTuple[T]) lessFn() any {
	eq, less := eqFunc[T](), lessFunc[T]()
	return func(x, y VarTuple[T]) bool { return lessSlice(x.xs, y.xs, eq, less) }
}

func (t VarTuple[T]) hashFn() any {
	h := hashFunc[T]()
	return func(x VarTuple[T]) int {
		acc := uint64(tupleSeed)
		for _, v := range x.xs {
			acc = mixTupleHash(acc, h(v))
		}
		return finishTupleHash(acc, len(x.xs))
	}
}

// anyTuple is every tuple type.
type anyTuple interface {
	Items() []any
	Len() int
	typeName() string
}

func tupleItems(v any) ([]any, bool) {
	t, ok := v.(anyTuple)
	if !ok || t.typeName() != "tuple" {
		return nil, false
	}
	return t.Items(), true
}

func seqOf[T any](xs []T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, x := range xs {
			if !yield(x) {
				return
			}
		}
	}
}

func lessSlice[T any](x, y []T, eq, less func(a, b T) bool) bool {
	for i := 0; i < len(x) && i < len(y); i++ {
		if !eq(x[i], y[i]) {
			return less(x[i], y[i])
		}
	}
	return len(x) < len(y)
}

func reprTuple(b *strings.Builder, xs []any, g *reprGuard) {
	b.WriteByte('(')
	for i, x := range xs {
		if i > 0 {
			b.WriteString(", ")
		}
		reprInto(b, x, g)
	}
	if len(xs) == 1 {
		b.WriteByte(',')
	}
	b.WriteByte(')')
}
