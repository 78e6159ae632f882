package py

// Code in this file follows one pattern for each size of tuple.

// Tuple0 is the empty tuple.
type Tuple0 struct{}

// Items is the empty list of elements.
func (Tuple0) Items() []any { return nil }

func (Tuple0) typed(op typedOp) any {
	switch op {
	case opEqual:
		return func(a, b Tuple0) bool { return true }
	case opLess, opGreater:
		return func(a, b Tuple0) bool { return false }
	}
	return func(Tuple0) int { return finishTupleHash(tupleSeed, 0) }
}

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

func (t Tuple1[A]) typed(op typedOp) any {
	switch op {
	case opEqual:
		eA := eqFunc[A]()
		return func(x, y Tuple1[A]) bool { return eA(x.A, y.A) }
	case opLess, opGreater:
		lA := orderFunc[A](op)
		return func(x, y Tuple1[A]) bool {
			return lA(x.A, y.A)
		}
	}
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

// Unpack returns the elements.
func (t Tuple2[A, B]) Unpack() (A, B) { return t.A, t.B }

func (t Tuple2[A, B]) typed(op typedOp) any {
	switch op {
	case opEqual:
		eA, eB := eqFunc[A](), eqFunc[B]()
		return func(x, y Tuple2[A, B]) bool { return eA(x.A, y.A) && eB(x.B, y.B) }
	case opLess, opGreater:
		eA := eqFunc[A]()
		lA, lB := orderFunc[A](op), orderFunc[B](op)
		return func(x, y Tuple2[A, B]) bool {
			if !eA(x.A, y.A) {
				return lA(x.A, y.A)
			}
			return lB(x.B, y.B)
		}
	}
	hA, hB := hashFunc[A](), hashFunc[B]()
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

// Unpack returns the elements.
func (t Tuple3[A, B, C]) Unpack() (A, B, C) { return t.A, t.B, t.C }

func (t Tuple3[A, B, C]) typed(op typedOp) any {
	switch op {
	case opEqual:
		eA, eB, eC := eqFunc[A](), eqFunc[B](), eqFunc[C]()
		return func(x, y Tuple3[A, B, C]) bool { return eA(x.A, y.A) && eB(x.B, y.B) && eC(x.C, y.C) }
	case opLess, opGreater:
		eA, eB := eqFunc[A](), eqFunc[B]()
		lA, lB, lC := orderFunc[A](op), orderFunc[B](op), orderFunc[C](op)
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
	hA, hB, hC := hashFunc[A](), hashFunc[B](), hashFunc[C]()
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

// Unpack returns the elements.
func (t Tuple4[A, B, C, D]) Unpack() (A, B, C, D) { return t.A, t.B, t.C, t.D }

func (t Tuple4[A, B, C, D]) typed(op typedOp) any {
	switch op {
	case opEqual:
		eA, eB, eC, eD := eqFunc[A](), eqFunc[B](), eqFunc[C](), eqFunc[D]()
		return func(x, y Tuple4[A, B, C, D]) bool {
			return eA(x.A, y.A) && eB(x.B, y.B) && eC(x.C, y.C) && eD(x.D, y.D)
		}
	case opLess, opGreater:
		eA, eB, eC := eqFunc[A](), eqFunc[B](), eqFunc[C]()
		lA, lB, lC, lD := orderFunc[A](op), orderFunc[B](op), orderFunc[C](op), orderFunc[D](op)
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
	hA, hB, hC, hD := hashFunc[A](), hashFunc[B](), hashFunc[C](), hashFunc[D]()
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

// Unpack returns the elements.
func (t Tuple5[A, B, C, D, E]) Unpack() (A, B, C, D, E) { return t.A, t.B, t.C, t.D, t.E }

func (t Tuple5[A, B, C, D, E]) typed(op typedOp) any {
	switch op {
	case opEqual:
		eA, eB, eC, eD, eE := eqFunc[A](), eqFunc[B](), eqFunc[C](), eqFunc[D](), eqFunc[E]()
		return func(x, y Tuple5[A, B, C, D, E]) bool {
			return eA(x.A, y.A) && eB(x.B, y.B) && eC(x.C, y.C) && eD(x.D, y.D) && eE(x.E, y.E)
		}
	case opLess, opGreater:
		eA, eB, eC, eD := eqFunc[A](), eqFunc[B](), eqFunc[C](), eqFunc[D]()
		lA, lB, lC, lD, lE := orderFunc[A](op), orderFunc[B](op), orderFunc[C](op), orderFunc[D](op), orderFunc[E](op)
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
	hA, hB, hC, hD, hE := hashFunc[A](), hashFunc[B](), hashFunc[C](), hashFunc[D](), hashFunc[E]()
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

// Unpack returns the elements.
func (t Tuple6[A, B, C, D, E, F]) Unpack() (A, B, C, D, E, F) { return t.A, t.B, t.C, t.D, t.E, t.F }

func (t Tuple6[A, B, C, D, E, F]) typed(op typedOp) any {
	switch op {
	case opEqual:
		eA, eB, eC, eD, eE, eF := eqFunc[A](), eqFunc[B](), eqFunc[C](), eqFunc[D](), eqFunc[E](), eqFunc[F]()
		return func(x, y Tuple6[A, B, C, D, E, F]) bool {
			return eA(x.A, y.A) && eB(x.B, y.B) && eC(x.C, y.C) && eD(x.D, y.D) && eE(x.E, y.E) && eF(x.F, y.F)
		}
	case opLess, opGreater:
		eA, eB, eC, eD, eE := eqFunc[A](), eqFunc[B](), eqFunc[C](), eqFunc[D](), eqFunc[E]()
		lA, lB, lC, lD, lE, lF := orderFunc[A](op), orderFunc[B](op), orderFunc[C](op), orderFunc[D](op), orderFunc[E](op), orderFunc[F](op)
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
	hA, hB, hC, hD, hE, hF := hashFunc[A](), hashFunc[B](), hashFunc[C](), hashFunc[D](), hashFunc[E](), hashFunc[F]()
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

// Unpack returns the elements.
func (t Tuple7[A, B, C, D, E, F, G]) Unpack() (A, B, C, D, E, F, G) {
	return t.A, t.B, t.C, t.D, t.E, t.F, t.G
}

func (t Tuple7[A, B, C, D, E, F, G]) typed(op typedOp) any {
	switch op {
	case opEqual:
		eA, eB, eC, eD, eE, eF, eG := eqFunc[A](), eqFunc[B](), eqFunc[C](), eqFunc[D](), eqFunc[E](), eqFunc[F](), eqFunc[G]()
		return func(x, y Tuple7[A, B, C, D, E, F, G]) bool {
			return eA(x.A, y.A) && eB(x.B, y.B) && eC(x.C, y.C) && eD(x.D, y.D) && eE(x.E, y.E) && eF(x.F, y.F) && eG(x.G, y.G)
		}
	case opLess, opGreater:
		eA, eB, eC, eD, eE, eF := eqFunc[A](), eqFunc[B](), eqFunc[C](), eqFunc[D](), eqFunc[E](), eqFunc[F]()
		lA, lB, lC, lD, lE, lF, lG := orderFunc[A](op), orderFunc[B](op), orderFunc[C](op), orderFunc[D](op), orderFunc[E](op), orderFunc[F](op), orderFunc[G](op)
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
	hA, hB, hC, hD, hE, hF, hG := hashFunc[A](), hashFunc[B](), hashFunc[C](), hashFunc[D](), hashFunc[E](), hashFunc[F](), hashFunc[G]()
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

// Unpack returns the elements.
func (t Tuple8[A, B, C, D, E, F, G, H]) Unpack() (A, B, C, D, E, F, G, H) {
	return t.A, t.B, t.C, t.D, t.E, t.F, t.G, t.H
}

func (t Tuple8[A, B, C, D, E, F, G, H]) typed(op typedOp) any {
	switch op {
	case opEqual:
		eA, eB, eC, eD, eE, eF, eG, eH := eqFunc[A](), eqFunc[B](), eqFunc[C](), eqFunc[D](), eqFunc[E](), eqFunc[F](), eqFunc[G](), eqFunc[H]()
		return func(x, y Tuple8[A, B, C, D, E, F, G, H]) bool {
			return eA(x.A, y.A) && eB(x.B, y.B) && eC(x.C, y.C) && eD(x.D, y.D) && eE(x.E, y.E) && eF(x.F, y.F) && eG(x.G, y.G) && eH(x.H, y.H)
		}
	case opLess, opGreater:
		eA, eB, eC, eD, eE, eF, eG := eqFunc[A](), eqFunc[B](), eqFunc[C](), eqFunc[D](), eqFunc[E](), eqFunc[F](), eqFunc[G]()
		lA, lB, lC, lD, lE, lF, lG, lH := orderFunc[A](op), orderFunc[B](op), orderFunc[C](op), orderFunc[D](op), orderFunc[E](op), orderFunc[F](op), orderFunc[G](op), orderFunc[H](op)
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
	hA, hB, hC, hD, hE, hF, hG, hH := hashFunc[A](), hashFunc[B](), hashFunc[C](), hashFunc[D](), hashFunc[E](), hashFunc[F](), hashFunc[G](), hashFunc[H]()
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
