package py

import (
	"iter"
	"strconv"
	"strings"
)

// Range is a range object.
type Range struct {
	Start, Stop, Step int
}

// NewRange is range(start, stop, step).
func NewRange(start, stop, step int) Range {
	if step == 0 {
		panic(ValueError.New("range() arg 3 must not be zero"))
	}
	return Range{start, stop, step}
}

// RangeTo is range(n).
func RangeTo(n int) Range { return Range{0, n, 1} }

// Len is len(r).
func (r Range) Len() int { return SliceLen(r.Start, r.Stop, r.Step) }

// At is r[i].
func (r Range) At(i int) int {
	return r.Start + r.Step*fixIndex(i, r.Len(), "range object index out of range")
}

// All iterates over the range.
func (r Range) All() iter.Seq[int] {
	return func(yield func(int) bool) {
		if r.Step == 1 {
			for i := r.Start; i < r.Stop; i++ {
				if !yield(i) {
					return
				}
			}
			return
		}
		x := r.Start
		for range r.Len() {
			if !yield(x) {
				return
			}
			x += r.Step
		}
	}
}

// RangeInt iterates over range(start, stop, step) whose bounds may leave 64 bits.
func RangeInt(start, stop Int, step int) iter.Seq[Int] {
	return func(yield func(Int) bool) {
		by := IntOf(step)
		for x := start; step > 0 && x.Lt(stop) || step < 0 && stop.Lt(x); x = x.Add(by) {
			if !yield(x) {
				return
			}
		}
	}
}

// Contains is x in r.
func (r Range) Contains(x int) bool {
	if r.Step > 0 {
		return x >= r.Start && x < r.Stop && (uint(x)-uint(r.Start))%uint(r.Step) == 0
	}
	return x <= r.Start && x > r.Stop && (uint(r.Start)-uint(x))%-uint(r.Step) == 0
}

// Slice is r[lo:hi:step].
func (r Range) Slice(lo, hi, step Opt[int]) Range {
	a, b, s := SliceIndices(lo, hi, step, r.Len())
	return Range{r.Start + a*r.Step, r.Start + b*r.Step, r.Step * s}
}

// Index is r.index(x).
func (r Range) Index(x int) int {
	if !r.Contains(x) {
		panic(ValueError.New(strconv.Itoa(x) + " is not in range"))
	}
	return (x - r.Start) / r.Step
}

// Count is r.count(x).
func (r Range) Count(x int) int {
	if r.Contains(x) {
		return 1
	}
	return 0
}

// Reversed is reversed(r).
func (r Range) Reversed() iter.Seq[int] {
	return func(yield func(int) bool) {
		n := r.Len()
		x := r.Start + (n-1)*r.Step
		for range n {
			if !yield(x) {
				return
			}
			x -= r.Step
		}
	}
}

// Equal is r == o: the same elements.
func (r Range) Equal(o Range) bool {
	n := r.Len()
	return n == o.Len() && (n == 0 || r.Start == o.Start && (n == 1 || r.Step == o.Step))
}

func (r Range) typed(op typedOp) any {
	if op == opEqual {
		return Range.Equal
	}
	return nil
}

func (r Range) iterAny() iter.Seq[any] { return BoxSeq(r.All()) }
func (r Range) typeName() string       { return "range" }
func (r Range) reprTo(b *strings.Builder, g *reprGuard) {
	b.WriteString("range(" + strconv.Itoa(r.Start) + ", " + strconv.Itoa(r.Stop))
	if r.Step != 1 {
		b.WriteString(", " + strconv.Itoa(r.Step))
	}
	b.WriteByte(')')
}
