package py

import (
	"iter"
	"slices"
	"strings"
)

// VarTuple is a tuple of any length whose elements have one type.
type VarTuple[T any] struct {
	Elems []T // not to be changed
}

// VarTupleOf makes a tuple of its arguments.
func VarTupleOf[T any](xs ...T) VarTuple[T] { return VarTuple[T]{xs} }

// TupleOf is tuple(l).
func TupleOf[T any](l *List[T]) VarTuple[T] { return VarTuple[T]{slices.Clone(l.Items)} }

// TupleSeq is tuple(seq).
func TupleSeq[T any](seq iter.Seq[T]) VarTuple[T] { return VarTuple[T]{collect(seq)} }

// At is t[i].
func (t VarTuple[T]) At(i int) T {
	if uint(i) < uint(len(t.Elems)) {
		return t.Elems[i]
	}
	return t.Elems[fixIndex(i, len(t.Elems), "tuple index out of range")]
}

// Len is len(t).
func (t VarTuple[T]) Len() int { return len(t.Elems) }

// All iterates over the elements.
func (t VarTuple[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, x := range t.Elems {
			if !yield(x) {
				return
			}
		}
	}
}

// TupleConcat is t + u.
func TupleConcat[T any](t VarTuple[T], u VarTuple[T]) VarTuple[T] {
	return VarTuple[T]{slices.Concat(t.Elems, u.Elems)}
}

// TupleRepeat is t * n.
func TupleRepeat[T any](t VarTuple[T], n int) VarTuple[T] {
	return VarTuple[T]{repeatSlice(t.Elems, n)}
}

// TupleSlice is t[lo:hi:step].
func TupleSlice[T any](t VarTuple[T], lo, hi, step Opt[int]) VarTuple[T] {
	return VarTuple[T]{sliceCopy(t.Elems, lo, hi, step)}
}

// TupleContains is x in t.
func TupleContains[T any](t VarTuple[T], x T) bool { return indexOf(t.Elems, x) >= 0 }

// TupleIndex is t.index(x).
func TupleIndex[T any](t VarTuple[T], x T, lo, hi Opt[int]) int {
	a, b := searchBounds(lo, hi, len(t.Elems))
	if i := indexOf(t.Elems[a:b], x); i >= 0 {
		return a + i
	}
	panic(ValueError.New("tuple.index(x): x not in tuple"))
}

// TupleCount is t.count(x).
func TupleCount[T any](t VarTuple[T], x T) int { return countOf(t.Elems, x) }

// TupleReversed is reversed(t).
func TupleReversed[T any](t VarTuple[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := len(t.Elems) - 1; i >= 0; i-- {
			if !yield(t.Elems[i]) {
				return
			}
		}
	}
}

// Items boxes the elements.
func (t VarTuple[T]) Items() []any {
	if xs, ok := any(t.Elems).([]any); ok {
		out := make([]any, len(xs))
		for i, x := range xs {
			out[i] = Box(x)
		}
		return out
	}
	out := make([]any, len(t.Elems))
	for i, x := range t.Elems {
		out[i] = Box(x)
	}
	return out
}

func (t VarTuple[T]) typed(op typedOp) any {
	switch op {
	case opEqual:
		eq := eqFunc[T]()
		return func(x, y VarTuple[T]) bool { return slices.EqualFunc(x.Elems, y.Elems, eq) }
	case opLess, opGreater:
		eq, before := eqFunc[T](), orderFunc[T](op)
		return func(x, y VarTuple[T]) bool {
			if op == opGreater && len(x.Elems) != len(y.Elems) {
				n := min(len(x.Elems), len(y.Elems))
				if slices.EqualFunc(x.Elems[:n], y.Elems[:n], eq) {
					return len(x.Elems) > len(y.Elems)
				}
			}
			return lessSlice(x.Elems, y.Elems, eq, before)
		}
	}
	h := hashFunc[T]()
	return func(x VarTuple[T]) int {
		acc := uint64(tupleSeed)
		for _, v := range x.Elems {
			acc = mixTupleHash(acc, h(v))
		}
		return finishTupleHash(acc, len(x.Elems))
	}
}

// anyTuple is every tuple type.
type anyTuple interface {
	Items() []any
	typed(op typedOp) any
}

func tupleItems(v any) ([]any, bool) {
	t, ok := v.(anyTuple)
	if !ok {
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
