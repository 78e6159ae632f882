// Package collections is Python's module collections: deque, defaultdict, OrderedDict and Counter.
package collections

import (
	"iter"
	"strconv"
	"strings"

	"github.com/py2go/py2go/runtime/py"
)

// Deque is a double-ended queue: a ring buffer, whose ends grow and shrink in constant time.
type Deque[T any] struct {
	ring   []T // its length is a power of two, or zero
	head   int // place of the first element
	n      int
	max    int // -1: no bound
	moment int // counts changes of size, to notice them during iteration
}

// NewDeque makes an empty deque.
func NewDeque[T any]() *Deque[T] { return &Deque[T]{max: -1} }

// DequeOf is deque(seq).
func DequeOf[T any](seq iter.Seq[T]) *Deque[T] {
	d := NewDeque[T]()
	d.Extend(seq)
	return d
}

// DequeMax is deque(seq, maxlen).
func DequeMax[T any](seq iter.Seq[T], maxlen py.Opt[int]) *Deque[T] {
	d := NewDequeMax[T](maxlen)
	d.Extend(seq)
	return d
}

// NewDequeMax is deque(maxlen=n).
func NewDequeMax[T any](maxlen py.Opt[int]) *Deque[T] {
	d := NewDeque[T]()
	if maxlen.OK {
		if maxlen.V < 0 {
			panic(py.ValueError.New("maxlen must be non-negative"))
		}
		d.max = maxlen.V
	}
	return d
}

// MaxLen is d.maxlen.
func (d *Deque[T]) MaxLen() py.Opt[int] {
	if d.max < 0 {
		return py.None[int]()
	}
	return py.Some(d.max)
}

// Len is len(d).
func (d *Deque[T]) Len() int { return d.n }

func (d *Deque[T]) slot(i int) *T { return &d.ring[(d.head+i)&(len(d.ring)-1)] }

// grow makes room for one more element.
func (d *Deque[T]) grow() {
	if d.n < len(d.ring) {
		return
	}
	ring := make([]T, max(8, 2*len(d.ring)))
	k := copy(ring, d.ring[d.head:])
	copy(ring[k:], d.ring[:d.head])
	d.ring, d.head = ring, 0
}

// Append is d.append(x).
func (d *Deque[T]) Append(x T) {
	if d.n == d.max {
		if d.n == 0 {
			return
		}
		d.PopLeft()
	}
	d.grow()
	d.n++
	*d.slot(d.n - 1) = x
	d.moment++
}

// AppendLeft is d.appendleft(x).
func (d *Deque[T]) AppendLeft(x T) {
	if d.n == d.max {
		if d.n == 0 {
			return
		}
		d.Pop()
	}
	d.grow()
	d.head = (d.head - 1) & (len(d.ring) - 1)
	d.n++
	d.ring[d.head] = x
	d.moment++
}

// Pop is d.pop().
func (d *Deque[T]) Pop() T {
	if d.n == 0 {
		panic(py.IndexError.New("pop from an empty deque"))
	}
	var zero T
	p := d.slot(d.n - 1)
	x := *p
	*p = zero
	d.n--
	d.moment++
	return x
}

// PopLeft is d.popleft().
func (d *Deque[T]) PopLeft() T {
	if d.n == 0 {
		panic(py.IndexError.New("pop from an empty deque"))
	}
	var zero T
	x := d.ring[d.head]
	d.ring[d.head] = zero
	d.head = (d.head + 1) & (len(d.ring) - 1)
	d.n--
	d.moment++
	return x
}

// Extend is d.extend(seq). The elements are taken first, as seq may run over d itself.
func (d *Deque[T]) Extend(seq iter.Seq[T]) {
	for _, x := range py.ToList(seq).Items {
		d.Append(x)
	}
}

// ExtendLeft is d.extendleft(seq).
func (d *Deque[T]) ExtendLeft(seq iter.Seq[T]) {
	for _, x := range py.ToList(seq).Items {
		d.AppendLeft(x)
	}
}

// Clear is d.clear().
func (d *Deque[T]) Clear() {
	d.ring, d.head, d.n = nil, 0, 0
	d.moment++
}

// Copy is d.copy().
func (d *Deque[T]) Copy() *Deque[T] {
	c := *d
	c.ring = append([]T(nil), d.ring...)
	return &c
}

func (d *Deque[T]) place(i int) int {
	if i < 0 {
		i += d.n
	}
	if i < 0 || i >= d.n {
		panic(py.IndexError.New("deque index out of range"))
	}
	return i
}

// At is d[i].
func (d *Deque[T]) At(i int) T { return *d.slot(d.place(i)) }

// Set is d[i] = x.
func (d *Deque[T]) Set(i int, x T) { *d.slot(d.place(i)) = x }

// Del is del d[i].
func (d *Deque[T]) Del(i int) {
	i = d.place(i)
	d.Rotate(-i)
	d.PopLeft()
	d.Rotate(i)
}

// Insert is d.insert(i, x).
func (d *Deque[T]) Insert(i int, x T) {
	if d.n == d.max {
		panic(py.IndexError.New("deque already at its maximum size"))
	}
	if i >= d.n {
		d.Append(x)
		return
	}
	if i < 0 {
		i = max(0, i+d.n)
	}
	d.Rotate(-i)
	d.AppendLeft(x)
	d.Rotate(i)
}

// Rotate is d.rotate(n).
func (d *Deque[T]) Rotate(n int) {
	if d.n < 2 {
		return
	}
	if n %= d.n; n < 0 {
		n += d.n
	}
	d.moment++
	if d.n == len(d.ring) {
		d.head = (d.head - n) & (len(d.ring) - 1)
		return
	}
	var zero T
	if n <= d.n/2 {
		for ; n > 0; n-- {
			p := d.slot(d.n - 1)
			x := *p
			*p = zero
			d.head = (d.head - 1) & (len(d.ring) - 1)
			d.ring[d.head] = x
		}
		return
	}
	for n = d.n - n; n > 0; n-- {
		x := d.ring[d.head]
		d.ring[d.head] = zero
		d.head = (d.head + 1) & (len(d.ring) - 1)
		*d.slot(d.n - 1) = x
	}
}

// Reverse is d.reverse().
func (d *Deque[T]) Reverse() {
	for i, j := 0, d.n-1; i < j; i, j = i+1, j-1 {
		a, b := d.slot(i), d.slot(j)
		*a, *b = *b, *a
	}
}

// Count is d.count(x).
func (d *Deque[T]) Count(x T) int {
	k := 0
	for y := range d.All() {
		if py.Equal(y, x) {
			k++
		}
	}
	return k
}

// Index is d.index(x, start, stop).
func (d *Deque[T]) Index(x T, start, stop int) int {
	if start < 0 {
		start = max(0, start+d.n)
	}
	if stop < 0 {
		stop = max(0, stop+d.n)
	}
	for i := start; i < min(stop, d.n); i++ {
		if py.Equal(*d.slot(i), x) {
			return i
		}
	}
	panic(py.ValueError.New(py.Repr(py.Box(x)) + " is not in deque"))
}

// Remove is d.remove(x).
func (d *Deque[T]) Remove(x T) {
	for i := range d.n {
		if py.Equal(*d.slot(i), x) {
			d.Del(i)
			return
		}
	}
	panic(py.ValueError.New(py.Repr(py.Box(x)) + " is not in deque"))
}

// ContainsAny is x in d.
func (d *Deque[T]) ContainsAny(x any) bool {
	for y := range d.All() {
		if py.ItemEq(py.Box(y), x) {
			return true
		}
	}
	return false
}

// Concat is d + o.
func (d *Deque[T]) Concat(o *Deque[T]) *Deque[T] {
	c := d.Copy()
	c.Extend(o.All())
	return c
}

// Repeat is d * n.
func (d *Deque[T]) Repeat(n int) *Deque[T] {
	c := d.Copy()
	c.RepeatInPlace(n)
	return c
}

// RepeatInPlace is d *= n.
func (d *Deque[T]) RepeatInPlace(n int) {
	if n <= 0 {
		d.Clear()
		return
	}
	xs := py.ToList(d.All()).Items
	for ; n > 1; n-- {
		for _, x := range xs {
			d.Append(x)
		}
	}
}

// All iterates over the elements.
func (d *Deque[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) {
		moment := d.moment
		for i := 0; i < d.n; i++ {
			if !yield(*d.slot(i)) {
				return
			}
			if d.moment != moment {
				panic(py.RuntimeError.New("deque mutated during iteration"))
			}
		}
	}
}

// PyIter iterates over the elements as values of any type.
func (d *Deque[T]) PyIter() iter.Seq[any] { return py.BoxSeq(d.All()) }

// PyLen is len(d).
func (d *Deque[T]) PyLen() int { return d.n }

// PyContains is x in d.
func (d *Deque[T]) PyContains(x any) bool { return d.ContainsAny(x) }

// PyGetItem is d[i].
func (d *Deque[T]) PyGetItem(i any) any { return py.Box(d.At(py.AsInt(i))) }

// PyEq is d == o; only deques are equal to deques.
func (d *Deque[T]) PyEq(o any) (eq, ok bool) {
	e, is := o.(interface {
		PyIter() iter.Seq[any]
		PyLen() int
		isDeque()
	})
	if !is {
		return false, false
	}
	if d.n != e.PyLen() {
		return false, true
	}
	i := 0
	for y := range e.PyIter() {
		if !py.ItemEq(py.Box(*d.slot(i)), y) {
			return false, true
		}
		i++
	}
	return true, true
}

func (d *Deque[T]) isDeque() {}

// PyRepr is repr(d).
func (d *Deque[T]) PyRepr() string {
	var b strings.Builder
	b.WriteString("deque([")
	for i := range d.n {
		if i > 0 {
			b.WriteString(", ")
		}
		if x := py.Box(*d.slot(i)); x == any(d) {
			b.WriteString("[...]")
		} else {
			b.WriteString(py.Repr(x))
		}
	}
	b.WriteByte(']')
	if d.max >= 0 {
		b.WriteString(", maxlen=" + strconv.Itoa(d.max))
	}
	b.WriteByte(')')
	return b.String()
}

// ClassName is the class's name.
func (d *Deque[T]) ClassName() string { return "deque" }
