package py

// Code in this file follows one pattern for each size of tuple.

import (
	"iter"
	"strings"
)

// Tuple0 is the empty tuple.
type Tuple0 struct{}

// Items is the empty list of elements.
func (Tuple0) Items() []any { return nil }

// Len is 0.
func (Tuple0) Len() int { return 0 }

func (t Tuple0) typeName() string                        { return "tuple" }
func (t Tuple0) reprTo(b *strings.Builder, g *reprGuard) { b.WriteString("()") }
func (t Tuple0) iterAny() iter.Seq[any]                  { return func(func(any) bool) {} }
func (t Tuple0) eqFn() any                               { return func(a, b Tuple0) bool { return true } }
func (t Tuple0) lessFn() any                             { return func(a, b Tuple0) bool { return false } }
func (t Tuple0) hashFn() any                             { return func(a Tuple0) int { return finishTupleHash(tupleSeed, 0) } }

// Tuple1 is a tuple of 1 element.
type Tuple1[A any] struct {
	A A
}

// T1 makes a tuple of 1.
func T1[A any](a A) Tuple1[A] {
	return Tuple1[A]{a}
}

// Items boxes the elements.
func (t Tuple1[A]) Items() []any { return []any{Box(t.A)} }

// Len is 1.
func (t Tuple1[A]) Len() int { return 1 }

func (t Tuple1[A]) typeName() string                        { return "tuple" }
func (t Tuple1[A]) reprTo(b *strings.Builder, g *reprGuard) { reprTuple(b, t.Items(), g) }
func (t Tuple1[A]) iterAny() iter.Seq[any]                  { return seqOf(t.Items()) }
func (t *Tuple1[A]) setAny(v any) bool {
	xs, ok := tupleItems(v)
	if !ok || len(xs) != 1 {
		return false
	}
	*t = Tuple1[A]{Cast[A](xs[0])}
	return true
}
func (t Tuple1[A]) eqFn() any {
	eA := eqFunc[A]()
	return func(x, y Tuple1[A]) bool { return eA(x.A, y.A) }
}
func (t Tuple1[A]) lessFn() any {
	lA := lessFunc[A]()
	return func(x, y Tuple1[A]) bool {
		return lA(x.A, y.A)
	}
}
func (t Tuple1[A]) hashFn() any {
	hA := hashFunc[A]()
	return func(x Tuple1[A]) int {
		acc := uint64(tupleSeed)
		acc = mixTupleHash(acc, hA(x.A))
		return finishTupleHash(acc, 1)
	}
}

// Tuple2 is a tuple of 2 elements.
type Tuple2[A, B any] struct {
	A A
	B B
}

// T2 makes a tuple of 2.
func T2[A, B any](a A, b B) Tuple2[A, B] {
	return Tuple2[A, B]{a, b}
}

// Items boxes the elements.
func (t Tuple2[A, B]) Items() []any { return []any{Box(t.A), Box(t.B)} }

// Len is 2.
func (t Tuple2[A, B]) Len() int { return 2 }

// Unpack returns the elements.
func (t Tuple2[A, B]) Unpack() (A, B) { return t.A, t.B }

func (t Tuple2[A, B]) typeName() string                        { return "tuple" }
func (t Tuple2[A, B]) reprTo(b *strings.Builder, g *reprGuard) { reprTuple(b, t.Items(), g) }
func (t Tuple2[A, B]) iterAny() iter.Seq[any]                  { return seqOf(t.Items()) }
func (t *Tuple2[A, B]) setAny(v any) bool {
	xs, ok := tupleItems(v)
	if !ok || len(xs) != 2 {
		return false
	}
	*t = Tuple2[A, B]{Cast[A](xs[0]), Cast[B](xs[1])}
	return true
}
func (t Tuple2[A, B]) eqFn() any {
	eA := eqFunc[A]()
	eB := eqFunc[B]()
	return func(x, y Tuple2[A, B]) bool { return eA(x.A, y.A) && eB(x.B, y.B) }
}
func (t Tuple2[A, B]) lessFn() any {
	eA := eqFunc[A]()
	lA := lessFunc[A]()
	lB := lessFunc[B]()
	return func(x, y Tuple2[A, B]) bool {
		if !eA(x.A, y.A) {
			return lA(x.A, y.A)
		}
		return lB(x.B, y.B)
	}
}
func (t Tuple2[A, B]) hashFn() any {
	hA := hashFunc[A]()
	hB := hashFunc[B]()
	return func(x Tuple2[A, B]) int {
		acc := uint64(tupleSeed)
		acc = mixTupleHash(acc, hA(x.A))
		acc = mixTupleHash(acc, hB(x.B))
		return finishTupleHash(acc, 2)
	}
}

// Tuple3 is a tuple of 3 elements.
type Tuple3[A, B, C any] struct {
	A A
	B B
	C C
}

// T3 makes a tuple of 3.
func T3[A, B, C any](a A, b B, c C) Tuple3[A, B, C] {
	return Tuple3[A, B, C]{a, b, c}
}

// Items boxes the elements.
func (t Tuple3[A, B, C]) Items() []any { return []any{Box(t.A), Box(t.B), Box(t.C)} }

// Len is 3.
func (t Tuple3[A, B, C]) Len() int { return 3 }

// Unpack returns the elements.
func (t Tuple3[A, B, C]) Unpack() (A, B, C) { return t.A, t.B, t.C }

func (t Tuple3[A, B, C]) typeName() string                        { return "tuple" }
func (t Tuple3[A, B, C]) reprTo(b *strings.Builder, g *reprGuard) { reprTuple(b, t.Items(), g) }
func (t Tuple3[A, B, C]) iterAny() iter.Seq[any]                  { return seqOf(t.Items()) }
func (t *Tuple3[A, B, C]) setAny(v any) bool {
	xs, ok := tupleItems(v)
	if !ok || len(xs) != 3 {
		return false
	}
	*t = Tuple3[A, B, C]{Cast[A](xs[0]), Cast[B](xs[1]), Cast[C](xs[2])}
	return true
}
func (t Tuple3[A, B, C]) eqFn() any {
	eA := eqFunc[A]()
	eB := eqFunc[B]()
	eC := eqFunc[C]()
	return func(x, y Tuple3[A, B, C]) bool { return eA(x.A, y.A) && eB(x.B, y.B) && eC(x.C, y.C) }
}
func (t Tuple3[A, B, C]) lessFn() any {
	eA := eqFunc[A]()
	lA := lessFunc[A]()
	eB := eqFunc[B]()
	lB := lessFunc[B]()
	lC := lessFunc[C]()
	return func(x, y Tuple3[A, B, C]) bool {
		if !eA(x.A, y.A) {
			return lA(x.A, y.A)
		}
		if !eB(x.B, y.B) {
			return lB(x.B, y.B)
		}
		return lC(x.C, y.C)
	}
}
func (t Tuple3[A, B, C]) hashFn() any {
	hA := hashFunc[A]()
	hB := hashFunc[B]()
	hC := hashFunc[C]()
	return func(x Tuple3[A, B, C]) int {
		acc := uint64(tupleSeed)
		acc = mixTupleHash(acc, hA(x.A))
		acc = mixTupleHash(acc, hB(x.B))
		acc = mixTupleHash(acc, hC(x.C))
		return finishTupleHash(acc, 3)
	}
}

// Tuple4 is a tuple of 4 elements.
type Tuple4[A, B, C, D any] struct {
	A A
	B B
	C C
	D D
}

// T4 makes a tuple of 4.
func T4[A, B, C, D any](a A, b B, c C, d D) Tuple4[A, B, C, D] {
	return Tuple4[A, B, C, D]{a, b, c, d}
}

// Items boxes the elements.
func (t Tuple4[A, B, C, D]) Items() []any { return []any{Box(t.A), Box(t.B), Box(t.C), Box(t.D)} }

// Len is 4.
func (t Tuple4[A, B, C, D]) Len() int { return 4 }

// Unpack returns the elements.
func (t Tuple4[A, B, C, D]) Unpack() (A, B, C, D) { return t.A, t.B, t.C, t.D }

func (t Tuple4[A, B, C, D]) typeName() string                        { return "tuple" }
func (t Tuple4[A, B, C, D]) reprTo(b *strings.Builder, g *reprGuard) { reprTuple(b, t.Items(), g) }
func (t Tuple4[A, B, C, D]) iterAny() iter.Seq[any]                  { return seqOf(t.Items()) }
func (t *Tuple4[A, B, C, D]) setAny(v any) bool {
	xs, ok := tupleItems(v)
	if !ok || len(xs) != 4 {
		return false
	}
	*t = Tuple4[A, B, C, D]{Cast[A](xs[0]), Cast[B](xs[1]), Cast[C](xs[2]), Cast[D](xs[3])}
	return true
}
func (t Tuple4[A, B, C, D]) eqFn() any {
	eA := eqFunc[A]()
	eB := eqFunc[B]()
	eC := eqFunc[C]()
	eD := eqFunc[D]()
	return func(x, y Tuple4[A, B, C, D]) bool {
		return eA(x.A, y.A) && eB(x.B, y.B) && eC(x.C, y.C) && eD(x.D, y.D)
	}
}
func (t Tuple4[A, B, C, D]) lessFn() any {
	eA := eqFunc[A]()
	lA := lessFunc[A]()
	eB := eqFunc[B]()
	lB := lessFunc[B]()
	eC := eqFunc[C]()
	lC := lessFunc[C]()
	lD := lessFunc[D]()
	return func(x, y Tuple4[A, B, C, D]) bool {
		if !eA(x.A, y.A) {
			return lA(x.A, y.A)
		}
		if !eB(x.B, y.B) {
			return lB(x.B, y.B)
		}
		if !eC(x.C, y.C) {
			return lC(x.C, y.C)
		}
		return lD(x.D, y.D)
	}
}
func (t Tuple4[A, B, C, D]) hashFn() any {
	hA := hashFunc[A]()
	hB := hashFunc[B]()
	hC := hashFunc[C]()
	hD := hashFunc[D]()
	return func(x Tuple4[A, B, C, D]) int {
		acc := uint64(tupleSeed)
		acc = mixTupleHash(acc, hA(x.A))
		acc = mixTupleHash(acc, hB(x.B))
		acc = mixTupleHash(acc, hC(x.C))
		acc = mixTupleHash(acc, hD(x.D))
		return finishTupleHash(acc, 4)
	}
}

// Tuple5 is a tuple of 5 elements.
type Tuple5[A, B, C, D, E any] struct {
	A A
	B B
	C C
	D D
	E E
}

// T5 makes a tuple of 5.
func T5[A, B, C, D, E any](a A, b B, c C, d D, e E) Tuple5[A, B, C, D, E] {
	return Tuple5[A, B, C, D, E]{a, b, c, d, e}
}

// Items boxes the elements.
func (t Tuple5[A, B, C, D, E]) Items() []any {
	return []any{Box(t.A), Box(t.B), Box(t.C), Box(t.D), Box(t.E)}
}

// Len is 5.
func (t Tuple5[A, B, C, D, E]) Len() int { return 5 }

// Unpack returns the elements.
func (t Tuple5[A, B, C, D, E]) Unpack() (A, B, C, D, E) { return t.A, t.B, t.C, t.D, t.E }

func (t Tuple5[A, B, C, D, E]) typeName() string                        { return "tuple" }
func (t Tuple5[A, B, C, D, E]) reprTo(b *strings.Builder, g *reprGuard) { reprTuple(b, t.Items(), g) }
func (t Tuple5[A, B, C, D, E]) iterAny() iter.Seq[any]                  { return seqOf(t.Items()) }
func (t *Tuple5[A, B, C, D, E]) setAny(v any) bool {
	xs, ok := tupleItems(v)
	if !ok || len(xs) != 5 {
		return false
	}
	*t = Tuple5[A, B, C, D, E]{Cast[A](xs[0]), Cast[B](xs[1]), Cast[C](xs[2]), Cast[D](xs[3]), Cast[E](xs[4])}
	return true
}
func (t Tuple5[A, B, C, D, E]) eqFn() any {
	eA := eqFunc[A]()
	eB := eqFunc[B]()
	eC := eqFunc[C]()
	eD := eqFunc[D]()
	eE := eqFunc[E]()
	return func(x, y Tuple5[A, B, C, D, E]) bool {
		return eA(x.A, y.A) && eB(x.B, y.B) && eC(x.C, y.C) && eD(x.D, y.D) && eE(x.E, y.E)
	}
}
func (t Tuple5[A, B, C, D, E]) lessFn() any {
	eA := eqFunc[A]()
	lA := lessFunc[A]()
	eB := eqFunc[B]()
	lB := lessFunc[B]()
	eC := eqFunc[C]()
	lC := lessFunc[C]()
	eD := eqFunc[D]()
	lD := lessFunc[D]()
	lE := lessFunc[E]()
	return func(x, y Tuple5[A, B, C, D, E]) bool {
		if !eA(x.A, y.A) {
			return lA(x.A, y.A)
		}
		if !eB(x.B, y.B) {
			return lB(x.B, y.B)
		}
		if !eC(x.C, y.C) {
			return lC(x.C, y.C)
		}
		if !eD(x.D, y.D) {
			return lD(x.D, y.D)
		}
		return lE(x.E, y.E)
	}
}
func (t Tuple5[A, B, C, D, E]) hashFn() any {
	hA := hashFunc[A]()
	hB := hashFunc[B]()
	hC := hashFunc[C]()
	hD := hashFunc[D]()
	hE := hashFunc[E]()
	return func(x Tuple5[A, B, C, D, E]) int {
		acc := uint64(tupleSeed)
		acc = mixTupleHash(acc, hA(x.A))
		acc = mixTupleHash(acc, hB(x.B))
		acc = mixTupleHash(acc, hC(x.C))
		acc = mixTupleHash(acc, hD(x.D))
		acc = mixTupleHash(acc, hE(x.E))
		return finishTupleHash(acc, 5)
	}
}

// Tuple6 is a tuple of 6 elements.
type Tuple6[A, B, C, D, E, F any] struct {
	A A
	B B
	C C
	D D
	E E
	F F
}

// T6 makes a tuple of 6.
func T6[A, B, C, D, E, F any](a A, b B, c C, d D, e E, f F) Tuple6[A, B, C, D, E, F] {
	return Tuple6[A, B, C, D, E, F]{a, b, c, d, e, f}
}

// Items boxes the elements.
func (t Tuple6[A, B, C, D, E, F]) Items() []any {
	return []any{Box(t.A), Box(t.B), Box(t.C), Box(t.D), Box(t.E), Box(t.F)}
}

// Len is 6.
func (t Tuple6[A, B, C, D, E, F]) Len() int { return 6 }

// Unpack returns the elements.
func (t Tuple6[A, B, C, D, E, F]) Unpack() (A, B, C, D, E, F) { return t.A, t.B, t.C, t.D, t.E, t.F }

func (t Tuple6[A, B, C, D, E, F]) typeName() string { return "tuple" }
func (t Tuple6[A, B, C, D, E, F]) reprTo(b *strings.Builder, g *reprGuard) {
	reprTuple(b, t.Items(), g)
}
func (t Tuple6[A, B, C, D, E, F]) iterAny() iter.Seq[any] { return seqOf(t.Items()) }
func (t *Tuple6[A, B, C, D, E, F]) setAny(v any) bool {
	xs, ok := tupleItems(v)
	if !ok || len(xs) != 6 {
		return false
	}
	*t = Tuple6[A, B, C, D, E, F]{Cast[A](xs[0]), Cast[B](xs[1]), Cast[C](xs[2]), Cast[D](xs[3]), Cast[E](xs[4]), Cast[F](xs[5])}
	return true
}
func (t Tuple6[A, B, C, D, E, F]) eqFn() any {
	eA := eqFunc[A]()
	eB := eqFunc[B]()
	eC := eqFunc[C]()
	eD := eqFunc[D]()
	eE := eqFunc[E]()
	eF := eqFunc[F]()
	return func(x, y Tuple6[A, B, C, D, E, F]) bool {
		return eA(x.A, y.A) && eB(x.B, y.B) && eC(x.C, y.C) && eD(x.D, y.D) && eE(x.E, y.E) && eF(x.F, y.F)
	}
}
func (t Tuple6[A, B, C, D, E, F]) lessFn() any {
	eA := eqFunc[A]()
	lA := lessFunc[A]()
	eB := eqFunc[B]()
	lB := lessFunc[B]()
	eC := eqFunc[C]()
	lC := lessFunc[C]()
	eD := eqFunc[D]()
	lD := lessFunc[D]()
	eE := eqFunc[E]()
	lE := lessFunc[E]()
	lF := lessFunc[F]()
	return func(x, y Tuple6[A, B, C, D, E, F]) bool {
		if !eA(x.A, y.A) {
			return lA(x.A, y.A)
		}
		if !eB(x.B, y.B) {
			return lB(x.B, y.B)
		}
		if !eC(x.C, y.C) {
			return lC(x.C, y.C)
		}
		if !eD(x.D, y.D) {
			return lD(x.D, y.D)
		}
		if !eE(x.E, y.E) {
			return lE(x.E, y.E)
		}
		return lF(x.F, y.F)
	}
}
func (t Tuple6[A, B, C, D, E, F]) hashFn() any {
	hA := hashFunc[A]()
	hB := hashFunc[B]()
	hC := hashFunc[C]()
	hD := hashFunc[D]()
	hE := hashFunc[E]()
	hF := hashFunc[F]()
	return func(x Tuple6[A, B, C, D, E, F]) int {
		acc := uint64(tupleSeed)
		acc = mixTupleHash(acc, hA(x.A))
		acc = mixTupleHash(acc, hB(x.B))
		acc = mixTupleHash(acc, hC(x.C))
		acc = mixTupleHash(acc, hD(x.D))
		acc = mixTupleHash(acc, hE(x.E))
		acc = mixTupleHash(acc, hF(x.F))
		return finishTupleHash(acc, 6)
	}
}

// Tuple7 is a tuple of 7 elements.
type Tuple7[A, B, C, D, E, F, G any] struct {
	A A
	B B
	C C
	D D
	E E
	F F
	G G
}

// T7 makes a tuple of 7.
func T7[A, B, C, D, E, F, G any](a A, b B, c C, d D, e E, f F, g G) Tuple7[A, B, C, D, E, F, G] {
	return Tuple7[A, B, C, D, E, F, G]{a, b, c, d, e, f, g}
}

// Items boxes the elements.
func (t Tuple7[A, B, C, D, E, F, G]) Items() []any {
	return []any{Box(t.A), Box(t.B), Box(t.C), Box(t.D), Box(t.E), Box(t.F), Box(t.G)}
}

// Len is 7.
func (t Tuple7[A, B, C, D, E, F, G]) Len() int { return 7 }

// Unpack returns the elements.
func (t Tuple7[A, B, C, D, E, F, G]) Unpack() (A, B, C, D, E, F, G) {
	return t.A, t.B, t.C, t.D, t.E, t.F, t.G
}

func (t Tuple7[A, B, C, D, E, F, G]) typeName() string { return "tuple" }
func (t Tuple7[A, B, C, D, E, F, G]) reprTo(b *strings.Builder, g *reprGuard) {
	reprTuple(b, t.Items(), g)
}
func (t Tuple7[A, B, C, D, E, F, G]) iterAny() iter.Seq[any] { return seqOf(t.Items()) }
func (t *Tuple7[A, B, C, D, E, F, G]) setAny(v any) bool {
	xs, ok := tupleItems(v)
	if !ok || len(xs) != 7 {
		return false
	}
	*t = Tuple7[A, B, C, D, E, F, G]{Cast[A](xs[0]), Cast[B](xs[1]), Cast[C](xs[2]), Cast[D](xs[3]), Cast[E](xs[4]), Cast[F](xs[5]), Cast[G](xs[6])}
	return true
}
func (t Tuple7[A, B, C, D, E, F, G]) eqFn() any {
	eA := eqFunc[A]()
	eB := eqFunc[B]()
	eC := eqFunc[C]()
	eD := eqFunc[D]()
	eE := eqFunc[E]()
	eF := eqFunc[F]()
	eG := eqFunc[G]()
	return func(x, y Tuple7[A, B, C, D, E, F, G]) bool {
		return eA(x.A, y.A) && eB(x.B, y.B) && eC(x.C, y.C) && eD(x.D, y.D) && eE(x.E, y.E) && eF(x.F, y.F) && eG(x.G, y.G)
	}
}
func (t Tuple7[A, B, C, D, E, F, G]) lessFn() any {
	eA := eqFunc[A]()
	lA := lessFunc[A]()
	eB := eqFunc[B]()
	lB := lessFunc[B]()
	eC := eqFunc[C]()
	lC := lessFunc[C]()
	eD := eqFunc[D]()
	lD := lessFunc[D]()
	eE := eqFunc[E]()
	lE := lessFunc[E]()
	eF := eqFunc[F]()
	lF := lessFunc[F]()
	lG := lessFunc[G]()
	return func(x, y Tuple7[A, B, C, D, E, F, G]) bool {
		if !eA(x.A, y.A) {
			return lA(x.A, y.A)
		}
		if !eB(x.B, y.B) {
			return lB(x.B, y.B)
		}
		if !eC(x.C, y.C) {
			return lC(x.C, y.C)
		}
		if !eD(x.D, y.D) {
			return lD(x.D, y.D)
		}
		if !eE(x.E, y.E) {
			return lE(x.E, y.E)
		}
		if !eF(x.F, y.F) {
			return lF(x.F, y.F)
		}
		return lG(x.G, y.G)
	}
}
func (t Tuple7[A, B, C, D, E, F, G]) hashFn() any {
	hA := hashFunc[A]()
	hB := hashFunc[B]()
	hC := hashFunc[C]()
	hD := hashFunc[D]()
	hE := hashFunc[E]()
	hF := hashFunc[F]()
	hG := hashFunc[G]()
	return func(x Tuple7[A, B, C, D, E, F, G]) int {
		acc := uint64(tupleSeed)
		acc = mixTupleHash(acc, hA(x.A))
		acc = mixTupleHash(acc, hB(x.B))
		acc = mixTupleHash(acc, hC(x.C))
		acc = mixTupleHash(acc, hD(x.D))
		acc = mixTupleHash(acc, hE(x.E))
		acc = mixTupleHash(acc, hF(x.F))
		acc = mixTupleHash(acc, hG(x.G))
		return finishTupleHash(acc, 7)
	}
}

// Tuple8 is a tuple of 8 elements.
type Tuple8[A, B, C, D, E, F, G, H any] struct {
	A A
	B B
	C C
	D D
	E E
	F F
	G G
	H H
}

// T8 makes a tuple of 8.
func T8[A, B, C, D, E, F, G, H any](a A, b B, c C, d D, e E, f F, g G, h H) Tuple8[A, B, C, D, E, F, G, H] {
	return Tuple8[A, B, C, D, E, F, G, H]{a, b, c, d, e, f, g, h}
}

// Items boxes the elements.
func (t Tuple8[A, B, C, D, E, F, G, H]) Items() []any {
	return []any{Box(t.A), Box(t.B), Box(t.C), Box(t.D), Box(t.E), Box(t.F), Box(t.G), Box(t.H)}
}

// Len is 8.
func (t Tuple8[A, B, C, D, E, F, G, H]) Len() int { return 8 }

// Unpack returns the elements.
func (t Tuple8[A, B, C, D, E, F, G, H]) Unpack() (A, B, C, D, E, F, G, H) {
	return t.A, t.B, t.C, t.D, t.E, t.F, t.G, t.H
}

func (t Tuple8[A, B, C, D, E, F, G, H]) typeName() string { return "tuple" }
func (t Tuple8[A, B, C, D, E, F, G, H]) reprTo(b *strings.Builder, g *reprGuard) {
	reprTuple(b, t.Items(), g)
}
func (t Tuple8[A, B, C, D, E, F, G, H]) iterAny() iter.Seq[any] { return seqOf(t.Items()) }
func (t *Tuple8[A, B, C, D, E, F, G, H]) setAny(v any) bool {
	xs, ok := tupleItems(v)
	if !ok || len(xs) != 8 {
		return false
	}
	*t = Tuple8[A, B, C, D, E, F, G, H]{Cast[A](xs[0]), Cast[B](xs[1]), Cast[C](xs[2]), Cast[D](xs[3]), Cast[E](xs[4]), Cast[F](xs[5]), Cast[G](xs[6]), Cast[H](xs[7])}
	return true
}
func (t Tuple8[A, B, C, D, E, F, G, H]) eqFn() any {
	eA := eqFunc[A]()
	eB := eqFunc[B]()
	eC := eqFunc[C]()
	eD := eqFunc[D]()
	eE := eqFunc[E]()
	eF := eqFunc[F]()
	eG := eqFunc[G]()
	eH := eqFunc[H]()
	return func(x, y Tuple8[A, B, C, D, E, F, G, H]) bool {
		return eA(x.A, y.A) && eB(x.B, y.B) && eC(x.C, y.C) && eD(x.D, y.D) && eE(x.E, y.E) && eF(x.F, y.F) && eG(x.G, y.G) && eH(x.H, y.H)
	}
}
func (t Tuple8[A, B, C, D, E, F, G, H]) lessFn() any {
	eA := eqFunc[A]()
	lA := lessFunc[A]()
	eB := eqFunc[B]()
	lB := lessFunc[B]()
	eC := eqFunc[C]()
	lC := lessFunc[C]()
	eD := eqFunc[D]()
	lD := lessFunc[D]()
	eE := eqFunc[E]()
	lE := lessFunc[E]()
	eF := eqFunc[F]()
	lF := lessFunc[F]()
	eG := eqFunc[G]()
	lG := lessFunc[G]()
	lH := lessFunc[H]()
	return func(x, y Tuple8[A, B, C, D, E, F, G, H]) bool {
		if !eA(x.A, y.A) {
			return lA(x.A, y.A)
		}
		if !eB(x.B, y.B) {
			return lB(x.B, y.B)
		}
		if !eC(x.C, y.C) {
			return lC(x.C, y.C)
		}
		if !eD(x.D, y.D) {
			return lD(x.D, y.D)
		}
		if !eE(x.E, y.E) {
			return lE(x.E, y.E)
		}
		if !eF(x.F, y.F) {
			return lF(x.F, y.F)
		}
		if !eG(x.G, y.G) {
			return lG(x.G, y.G)
		}
		return lH(x.H, y.H)
	}
}
func (t Tuple8[A, B, C, D, E, F, G, H]) hashFn() any {
	hA := hashFunc[A]()
	hB := hashFunc[B]()
	hC := hashFunc[C]()
	hD := hashFunc[D]()
	hE := hashFunc[E]()
	hF := hashFunc[F]()
	hG := hashFunc[G]()
	hH := hashFunc[H]()
	return func(x Tuple8[A, B, C, D, E, F, G, H]) int {
		acc := uint64(tupleSeed)
		acc = mixTupleHash(acc, hA(x.A))
		acc = mixTupleHash(acc, hB(x.B))
		acc = mixTupleHash(acc, hC(x.C))
		acc = mixTupleHash(acc, hD(x.D))
		acc = mixTupleHash(acc, hE(x.E))
		acc = mixTupleHash(acc, hF(x.F))
		acc = mixTupleHash(acc, hG(x.G))
		acc = mixTupleHash(acc, hH(x.H))
		return finishTupleHash(acc, 8)
	}
}
