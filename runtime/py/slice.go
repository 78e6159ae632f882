package py

import "strings"

// Slice is a slice object.
type Slice struct {
	Start, Stop, Step Opt[int]
}

// NewSlice is slice(start, stop, step).
func NewSlice(start, stop, step Opt[int]) Slice { return Slice{start, stop, step} }

// SliceTo is slice(stop).
func SliceTo(stop Opt[int]) Slice { return Slice{Stop: stop} }

// IndicesTuple is s.indices(n).
func (s Slice) IndicesTuple(n int) Tuple3[int, int, int] {
	if n < 0 {
		panic(ValueError.New("length should not be negative"))
	}
	start, stop, step := s.Indices(n)
	return Tuple3[int, int, int]{start, stop, step}
}

func (s Slice) typeName() string { return "slice" }
func (s Slice) reprTo(b *strings.Builder, g *reprGuard) {
	b.WriteString("slice(")
	reprInto(b, s.Start.Any(), g)
	b.WriteString(", ")
	reprInto(b, s.Stop.Any(), g)
	b.WriteString(", ")
	reprInto(b, s.Step.Any(), g)
	b.WriteByte(')')
}

// Indices is slice.indices(n): start, stop and step for a sequence of length n.
func (s Slice) Indices(n int) (start, stop, step int) {
	return SliceIndices(s.Start, s.Stop, s.Step, n)
}

// SliceIndices resolves the parts of a slice for a sequence of length n.
func SliceIndices(lo, hi, st Opt[int], n int) (start, stop, step int) {
	step = 1
	if st.OK {
		step = st.V
		if step == 0 {
			panic(ValueError.New("slice step cannot be zero"))
		}
	}
	low, high := 0, n
	if step < 0 {
		low, high = -1, n-1
	}
	clamp := func(o Opt[int], d int) int {
		if !o.OK {
			return d
		}
		v := o.V
		if v < 0 {
			v += n
			if v < low {
				v = low
			}
		} else if v > high {
			v = high
		}
		return v
	}
	if step > 0 {
		return clamp(lo, low), clamp(hi, high), step
	}
	return clamp(lo, high), clamp(hi, low), step
}

// SliceLen is how many indices start, stop, step select.
func SliceLen(start, stop, step int) int {
	if step > 0 {
		if start >= stop {
			return 0
		}
		return int((uint(stop)-uint(start)-1)/uint(step)) + 1
	}
	if start <= stop {
		return 0
	}
	return int((uint(start)-uint(stop)-1)/(-uint(step))) + 1
}

func sliceCopy[T any](xs []T, lo, hi, st Opt[int]) []T {
	start, stop, step := SliceIndices(lo, hi, st, len(xs))
	n := SliceLen(start, stop, step)
	out := make([]T, n)
	if step == 1 {
		copy(out, xs[start:start+n])
		return out
	}
	for i, j := 0, start; i < n; i, j = i+1, j+step {
		out[i] = xs[j]
	}
	return out
}

func searchBounds(lo, hi Opt[int], n int) (int, int) {
	a, b, _ := SliceIndices(lo, hi, Opt[int]{}, n)
	return a, max(a, b)
}

func repeatSlice[T any](xs []T, n int) []T {
	if n <= 0 || len(xs) == 0 {
		return nil
	}
	if len(xs) > (1<<47)/n {
		panic(MemoryError.New())
	}
	out := make([]T, len(xs)*n)
	k := copy(out, xs)
	for k < len(out) {
		k += copy(out[k:], out[:k])
	}
	return out
}

//go:noinline
func fixIndex(i, n int, msg string) int {
	if i < 0 {
		i += n
	}
	if uint(i) >= uint(n) {
		panic(IndexError.New(msg))
	}
	return i
}
