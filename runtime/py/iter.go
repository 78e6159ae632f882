package py

import (
	"fmt"
	"iter"
	"strings"
)

// Iter is a Python iterator over a Go sequence. The sequence runs in a coroutine
// once Next is called, All taking elements by Next (a loop may break off, or call
// it too); Drain needs no coroutine.
type Iter[T any] struct {
	seq  iter.Seq[T]
	next func() (T, bool)
	stop func()
	done bool
	name string
	gen  *genState // of a generator that is driven by hand
}

// NewIter is iter(seq).
func NewIter[T any](seq iter.Seq[T]) *Iter[T] { return &Iter[T]{seq: seq} }

// IterOf is an iterator over its arguments.
func IterOf[T any](xs ...T) *Iter[T] { return NewIter(seqOf(xs)) }

// Next returns the next element, or false at the end.
func (it *Iter[T]) Next() (x T, ok bool) {
	if it.done {
		return x, false
	}
	if it.next == nil {
		it.next, it.stop = iter.Pull(it.seq)
		it.seq = nil
	}
	x, ok = it.next()
	if !ok {
		it.Close()
	}
	return x, ok
}

// All iterates over what is left.
func (it *Iter[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) {
		for {
			x, ok := it.Next()
			if !ok || !yield(x) {
				return
			}
		}
	}
}

// Drain iterates over what is left without a coroutine: over generators that nobody else has and that handle no exceptions.
func (it *Iter[T]) Drain() iter.Seq[T] {
	return func(yield func(T) bool) {
		if it.done || it.next != nil {
			it.All()(yield)
			return
		}
		it.done = true
		it.seq(yield)
	}
}

// Once iterates over a generator that nobody else has, and ends it when the loop breaks off or fails. What fails in the loop's body
// does not reach the generator's handlers, inside of which the body runs.
func (it *Iter[T]) Once() iter.Seq[T] {
	return func(yield func(T) bool) {
		defer it.Close()
		if it.done || it.next != nil {
			it.All()(yield)
			return
		}
		it.done = true
		var failed any
		it.seq(func(x T) (more bool) {
			running := true
			defer func() {
				if running {
					failed, more = recover(), false
				}
			}()
			more = yield(x)
			running = false
			return more
		})
		if failed != nil {
			panic(failed)
		}
	}
}

// Close ends the iterator.
func (it *Iter[T]) Close() {
	it.done = true
	if it.stop != nil {
		it.stop()
		it.next, it.stop = nil, nil
	}
	it.seq = nil
}

func (it *Iter[T]) typeName() string {
	if it.name != "" {
		return it.name
	}
	return "generator"
}

func (it *Iter[T]) reprTo(b *strings.Builder, g *reprGuard) {
	fmt.Fprintf(b, "<%s object at 0x%012x>", it.typeName(), ID(it))
}

func (it *Iter[T]) nextAny() (any, bool) {
	x, ok := it.Next()
	if !ok {
		return nil, false
	}
	return Box(x), true
}

// anyIter is every *Iter[T].
type anyIter interface {
	nextAny() (any, bool)
	from(next func() (any, bool))
}

// from makes it iterate over what next gives.
func (it *Iter[T]) from(next func() (any, bool)) {
	it.seq = func(yield func(T) bool) {
		for {
			x, ok := next()
			if !ok || !yield(Cast[T](x)) {
				return
			}
		}
	}
}

func boxNext(next func() (any, bool)) iter.Seq[any] {
	return func(yield func(any) bool) {
		for {
			x, ok := next()
			if !ok || !yield(x) {
				return
			}
		}
	}
}

// NextOr is next(it, d).
func NextOr[T any](it *Iter[T], d T) T {
	if x, ok := it.Next(); ok {
		return x
	}
	return d
}

// NextOpt is next(it, None).
func NextOpt[T any](it *Iter[T]) Opt[T] {
	x, ok := it.Next()
	return Opt[T]{x, ok}
}

// Next1 is next(it).
func Next1[T any](it *Iter[T]) T {
	x, ok := it.Next()
	if !ok {
		panic(it.stopped())
	}
	return x
}

// IterContains is x in it: it takes elements up to the one found.
func IterContains[T any](it *Iter[T], x T) bool { return SeqContains(it.All(), x) }

// SeqContains is x in seq.
func SeqContains[T any](seq iter.Seq[T], x T) bool {
	for y := range seq {
		if Equal(y, x) {
			return true
		}
	}
	return false
}

// boxedList iterates over what dynamic code's lists mostly are.
func boxedList(x *List[any]) iter.Seq[any] {
	return func(yield func(any) bool) {
		for i := 0; i < len(x.Items); i++ {
			if !yield(Box(x.Items[i])) {
				return
			}
		}
	}
}

// boxedDict iterates over what dynamic code's dicts mostly are; item makes what is asked for of a key and its value.
func boxedDict(x *Dict[string, any], item func(string, any) any) iter.Seq[any] {
	return func(yield func(any) bool) {
		for k, v := range x.All() {
			if !yield(item(k, v)) {
				return
			}
		}
	}
}

func boxedKey(k string, _ any) any { return k }

func boxedValue(_ string, v any) any { return Box(v) }

func boxedPair(k string, v any) any { return Tuple2[any, any]{k, Box(v)} }

// collect is slices.Collect with room for a few elements from the start: most sequences have some.
func collect[T any](seq iter.Seq[T]) []T {
	var out []T
	for x := range seq {
		if out == nil {
			out = make([]T, 0, 4)
		}
		out = append(out, x)
	}
	return out
}

// BoxSeq iterates over the elements as any.
func BoxSeq[T any](seq iter.Seq[T]) iter.Seq[any] {
	return func(yield func(any) bool) {
		for x := range seq {
			if !yield(Box(x)) {
				return
			}
		}
	}
}

// CastSeq iterates over boxed elements as T.
func CastSeq[T any](seq iter.Seq[any]) iter.Seq[T] { return MapSeq(Cast[T], seq) }

// Zip2 is zip(a, b), as two values a step.
func Zip2[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := next()
			if !ok || !yield(x, y) {
				stop() // Python ends the last one first
				return
			}
		}
	}
}

// ZipLists is zip of two lists, without a coroutine.
func ZipLists[A, B any](a *List[A], b *List[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		for i := 0; i < len(a.Items) && i < len(b.Items); i++ {
			if !yield(a.Items[i], b.Items[i]) {
				return
			}
		}
	}
}

// Pairs turns two values a step into tuples.
func Pairs[A, B any](seq iter.Seq2[A, B]) iter.Seq[Tuple2[A, B]] {
	return func(yield func(Tuple2[A, B]) bool) {
		for a, b := range seq {
			if !yield(Tuple2[A, B]{a, b}) {
				return
			}
		}
	}
}

// Zip is zip(a, b).
func Zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq[Tuple2[A, B]] { return Pairs(Zip2(a, b)) }

// Zip3 is zip(a, b, c).
func Zip3[A, B, C any](a iter.Seq[A], b iter.Seq[B], c iter.Seq[C]) iter.Seq[Tuple3[A, B, C]] {
	return func(yield func(Tuple3[A, B, C]) bool) {
		next, stop := iter.Pull(c)
		defer stop()
		for x, y := range Zip2(a, b) {
			z, ok := next()
			if !ok || !yield(Tuple3[A, B, C]{x, y, z}) {
				stop() // Python ends the last one first
				return
			}
		}
	}
}

// Zip4 is zip(a, b, c, d).
func Zip4[A, B, C, D any](a iter.Seq[A], b iter.Seq[B], c iter.Seq[C], d iter.Seq[D]) iter.Seq[Tuple4[A, B, C, D]] {
	return func(yield func(Tuple4[A, B, C, D]) bool) {
		next, stop := iter.Pull(d)
		defer stop()
		for t := range Zip3(a, b, c) {
			w, ok := next()
			if !ok || !yield(Tuple4[A, B, C, D]{t.A, t.B, t.C, w}) {
				stop() // Python ends the last one first
				return
			}
		}
	}
}

// ZipN is zip(*seqs).
func ZipN[T any](seqs ...iter.Seq[T]) iter.Seq[VarTuple[T]] {
	return func(yield func(VarTuple[T]) bool) {
		if len(seqs) == 0 {
			return
		}
		nexts := make([]func() (T, bool), len(seqs))
		for i, s := range seqs {
			next, stop := iter.Pull(s)
			defer stop()
			nexts[i] = next
		}
		for {
			row := make([]T, len(seqs))
			for i, next := range nexts {
				x, ok := next()
				if !ok {
					return
				}
				row[i] = x
			}
			if !yield(VarTuple[T]{row}) {
				return
			}
		}
	}
}

// ZipStrict is zip(a, b, strict=True).
func ZipStrict[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq[Tuple2[A, B]] {
	return func(yield func(Tuple2[A, B]) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := next()
			if !ok {
				panic(ValueError.New("zip() argument 2 is shorter than argument 1"))
			}
			if !yield(Tuple2[A, B]{x, y}) {
				return
			}
		}
		if _, ok := next(); ok {
			panic(ValueError.New("zip() argument 2 is longer than argument 1"))
		}
	}
}

// Enumerate2 is enumerate(seq, start), as two values a step.
func Enumerate2[T any](seq iter.Seq[T], start int) iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := start
		for x := range seq {
			if !yield(i, x) {
				return
			}
			i++
		}
	}
}

// Enumerate is enumerate(seq, start).
func Enumerate[T any](seq iter.Seq[T], start int) iter.Seq[Tuple2[int, T]] {
	return Pairs(Enumerate2(seq, start))
}

// MapSeq is map(f, seq).
func MapSeq[A, B any](f func(A) B, seq iter.Seq[A]) iter.Seq[B] {
	return func(yield func(B) bool) {
		for x := range seq {
			if !yield(f(x)) {
				return
			}
		}
	}
}

// Map2 is map(f, a, b).
func Map2[A, B, C any](f func(A, B) C, a iter.Seq[A], b iter.Seq[B]) iter.Seq[C] {
	return func(yield func(C) bool) {
		for x, y := range Zip2(a, b) {
			if !yield(f(x, y)) {
				return
			}
		}
	}
}

// Map3 is map(f, a, b, c).
func Map3[A, B, C, R any](f func(A, B, C) R, a iter.Seq[A], b iter.Seq[B], c iter.Seq[C]) iter.Seq[R] {
	return MapSeq(func(t Tuple3[A, B, C]) R { return f(t.A, t.B, t.C) }, Zip3(a, b, c))
}

// Map4 is map(f, a, b, c, d).
func Map4[A, B, C, D, R any](f func(A, B, C, D) R, a iter.Seq[A], b iter.Seq[B], c iter.Seq[C], d iter.Seq[D]) iter.Seq[R] {
	return MapSeq(func(t Tuple4[A, B, C, D]) R { return f(t.A, t.B, t.C, t.D) }, Zip4(a, b, c, d))
}

// IterUntil is iter(f, sentinel).
func IterUntil[T any](f func() T, sentinel any) iter.Seq[T] {
	done := false
	return func(yield func(T) bool) {
		for !done {
			x := f()
			if done = EqAny(Box(x), sentinel); done || !yield(x) {
				return
			}
		}
	}
}

// FilterSeq is filter(f, seq).
func FilterSeq[T any](f func(T) bool, seq iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for x := range seq {
			if f(x) && !yield(x) {
				return
			}
		}
	}
}

// FilterTrue is filter(None, seq).
func FilterTrue[T any](seq iter.Seq[T]) iter.Seq[T] {
	return FilterSeq(func(x T) bool { return Truth(x) }, seq)
}

// Values iterates over its arguments.
func Values[T any](xs ...T) iter.Seq[T] { return seqOf(xs) }

// IterAny iterates over any iterable value.
func IterAny(v any) iter.Seq[any] {
	switch x := v.(type) {
	case *List[any]:
		if x != nil {
			return boxedList(x)
		}
	case *Dict[string, any]:
		if x != nil {
			return boxedDict(x, boxedKey)
		}
	case string:
		return BoxSeq(Chars(x))
	case anyTuple:
		return seqOf(x.Items())
	case keysView:
		return x.all()
	case anyKeys:
		return x.view().all()
	case interface{ iterAny() iter.Seq[any] }:
		return x.iterAny()
	case anyList:
		if !isNilPointer(v) {
			return x.view().all()
		}
	case anyDict:
		if !isNilPointer(v) {
			return x.view().keys()
		}
	case anySet:
		if !isNilPointer(v) {
			return x.view().all()
		}
	case anyIter:
		if !isNilPointer(v) {
			return boxNext(x.nextAny)
		}
	case Iterable:
		if isNilPointer(v) {
			break
		}
		return x.PyIter()
	case interface{ All() iter.Seq[int] }:
		return BoxSeq(x.All())
	case interface{ All() iter.Seq[any] }:
		return x.All()
	case iter.Seq[any]:
		return x
	case Boxer:
		return IterAny(x.Any())
	case wrapper: // a member of StrEnum
		if s, ok := x.Unwrap().(string); ok {
			return BoxSeq(Chars(s))
		}
	}
	panic(TypeError.New("'" + TypeName(v) + "' object is not iterable"))
}

// Unpack is a, b, ... = seq with n targets.
func Unpack[T any](seq iter.Seq[T], n int) []T {
	out := make([]T, 0, n)
	for x := range seq {
		if len(out) == n {
			panic(ValueError.New(fmt.Sprintf("too many values to unpack (expected %d)", n)))
		}
		out = append(out, x)
	}
	if len(out) < n {
		panic(ValueError.New(fmt.Sprintf("not enough values to unpack (expected %d, got %d)", n, len(out))))
	}
	return out
}

// UnpackStar is a, *b, c = seq with before and after targets around the starred one; it returns all elements.
func UnpackStar[T any](seq iter.Seq[T], before, after int) []T {
	var out []T
	for x := range seq {
		out = append(out, x)
	}
	if len(out) < before+after {
		panic(ValueError.New(fmt.Sprintf("not enough values to unpack (expected at least %d, got %d)", before+after, len(out))))
	}
	return out
}
