package py

import "iter"

// step moves sequences together and reports whether all had a value. With strict, one that ends before the others is an error.
func step(strict bool, pulls ...func() bool) bool {
	for i, pull := range pulls {
		if pull() {
			continue
		}
		if strict {
			if i > 0 {
				panic(zipError(i, "shorter"))
			}
			for j, pull := range pulls[1:] {
				if pull() {
					panic(zipError(j+1, "longer"))
				}
			}
		}
		return false
	}
	return true
}

func zipError(i int, what string) error {
	others := " 1"
	if i > 1 {
		others = "s 1-" + itoa(i)
	}
	return ValueError.New("zip() argument " + itoa(i+1) + " is " + what + " than argument" + others)
}

// pullInto gives a function that moves seq and keeps its value in dst.
func pullInto[T any](seq iter.Seq[T], dst *T) (pull func() bool, stop func()) {
	next, stop := iter.Pull(seq)
	return func() (ok bool) {
		*dst, ok = next()
		return ok
	}, stop
}

// Zip1 is zip(a).
func Zip1[A any](a iter.Seq[A]) iter.Seq[Tuple1[A]] {
	return MapSeq(func(x A) Tuple1[A] { return Tuple1[A]{x} }, a)
}

// ZipStrict3 is zip(a, b, c, strict=True).
func ZipStrict3[A, B, C any](a iter.Seq[A], b iter.Seq[B], c iter.Seq[C]) iter.Seq[Tuple3[A, B, C]] {
	return zip3(true, a, b, c)
}

func zip3[A, B, C any](strict bool, a iter.Seq[A], b iter.Seq[B], c iter.Seq[C]) iter.Seq[Tuple3[A, B, C]] {
	return func(yield func(Tuple3[A, B, C]) bool) {
		var t Tuple3[A, B, C]
		p0, stop0 := pullInto(a, &t.A)
		defer stop0()
		p1, stop1 := pullInto(b, &t.B)
		defer stop1()
		p2, stop2 := pullInto(c, &t.C)
		defer stop2()
		for step(strict, p0, p1, p2) && yield(t) {
		}
	}
}

// ZipStrict4 is zip(a, b, c, d, strict=True).
func ZipStrict4[A, B, C, D any](a iter.Seq[A], b iter.Seq[B], c iter.Seq[C], d iter.Seq[D]) iter.Seq[Tuple4[A, B, C, D]] {
	return zip4(true, a, b, c, d)
}

func zip4[A, B, C, D any](strict bool, a iter.Seq[A], b iter.Seq[B], c iter.Seq[C], d iter.Seq[D]) iter.Seq[Tuple4[A, B, C, D]] {
	return func(yield func(Tuple4[A, B, C, D]) bool) {
		var t Tuple4[A, B, C, D]
		p0, stop0 := pullInto(a, &t.A)
		defer stop0()
		p1, stop1 := pullInto(b, &t.B)
		defer stop1()
		p2, stop2 := pullInto(c, &t.C)
		defer stop2()
		p3, stop3 := pullInto(d, &t.D)
		defer stop3()
		for step(strict, p0, p1, p2, p3) && yield(t) {
		}
	}
}

// Zip5 is zip(a, b, c, d, e).
func Zip5[A, B, C, D, E any](a iter.Seq[A], b iter.Seq[B], c iter.Seq[C], d iter.Seq[D], e iter.Seq[E]) iter.Seq[Tuple5[A, B, C, D, E]] {
	return zip5(false, a, b, c, d, e)
}

// ZipStrict5 is zip(a, b, c, d, e, strict=True).
func ZipStrict5[A, B, C, D, E any](a iter.Seq[A], b iter.Seq[B], c iter.Seq[C], d iter.Seq[D], e iter.Seq[E]) iter.Seq[Tuple5[A, B, C, D, E]] {
	return zip5(true, a, b, c, d, e)
}

func zip5[A, B, C, D, E any](strict bool, a iter.Seq[A], b iter.Seq[B], c iter.Seq[C], d iter.Seq[D], e iter.Seq[E]) iter.Seq[Tuple5[A, B, C, D, E]] {
	return func(yield func(Tuple5[A, B, C, D, E]) bool) {
		var t Tuple5[A, B, C, D, E]
		p0, stop0 := pullInto(a, &t.A)
		defer stop0()
		p1, stop1 := pullInto(b, &t.B)
		defer stop1()
		p2, stop2 := pullInto(c, &t.C)
		defer stop2()
		p3, stop3 := pullInto(d, &t.D)
		defer stop3()
		p4, stop4 := pullInto(e, &t.E)
		defer stop4()
		for step(strict, p0, p1, p2, p3, p4) && yield(t) {
		}
	}
}

// Zip6 is zip(a, b, c, d, e, f).
func Zip6[A, B, C, D, E, F any](a iter.Seq[A], b iter.Seq[B], c iter.Seq[C], d iter.Seq[D], e iter.Seq[E], f iter.Seq[F]) iter.Seq[Tuple6[A, B, C, D, E, F]] {
	return zip6(false, a, b, c, d, e, f)
}

// ZipStrict6 is zip(a, b, c, d, e, f, strict=True).
func ZipStrict6[A, B, C, D, E, F any](a iter.Seq[A], b iter.Seq[B], c iter.Seq[C], d iter.Seq[D], e iter.Seq[E], f iter.Seq[F]) iter.Seq[Tuple6[A, B, C, D, E, F]] {
	return zip6(true, a, b, c, d, e, f)
}

func zip6[A, B, C, D, E, F any](strict bool, a iter.Seq[A], b iter.Seq[B], c iter.Seq[C], d iter.Seq[D], e iter.Seq[E], f iter.Seq[F]) iter.Seq[Tuple6[A, B, C, D, E, F]] {
	return func(yield func(Tuple6[A, B, C, D, E, F]) bool) {
		var t Tuple6[A, B, C, D, E, F]
		p0, stop0 := pullInto(a, &t.A)
		defer stop0()
		p1, stop1 := pullInto(b, &t.B)
		defer stop1()
		p2, stop2 := pullInto(c, &t.C)
		defer stop2()
		p3, stop3 := pullInto(d, &t.D)
		defer stop3()
		p4, stop4 := pullInto(e, &t.E)
		defer stop4()
		p5, stop5 := pullInto(f, &t.F)
		defer stop5()
		for step(strict, p0, p1, p2, p3, p4, p5) && yield(t) {
		}
	}
}

// Zip7 is zip(a, b, c, d, e, f, g).
func Zip7[A, B, C, D, E, F, G any](a iter.Seq[A], b iter.Seq[B], c iter.Seq[C], d iter.Seq[D], e iter.Seq[E], f iter.Seq[F], g iter.Seq[G]) iter.Seq[Tuple7[A, B, C, D, E, F, G]] {
	return zip7(false, a, b, c, d, e, f, g)
}

// ZipStrict7 is zip(a, b, c, d, e, f, g, strict=True).
func ZipStrict7[A, B, C, D, E, F, G any](a iter.Seq[A], b iter.Seq[B], c iter.Seq[C], d iter.Seq[D], e iter.Seq[E], f iter.Seq[F], g iter.Seq[G]) iter.Seq[Tuple7[A, B, C, D, E, F, G]] {
	return zip7(true, a, b, c, d, e, f, g)
}

func zip7[A, B, C, D, E, F, G any](strict bool, a iter.Seq[A], b iter.Seq[B], c iter.Seq[C], d iter.Seq[D], e iter.Seq[E], f iter.Seq[F], g iter.Seq[G]) iter.Seq[Tuple7[A, B, C, D, E, F, G]] {
	return func(yield func(Tuple7[A, B, C, D, E, F, G]) bool) {
		var t Tuple7[A, B, C, D, E, F, G]
		p0, stop0 := pullInto(a, &t.A)
		defer stop0()
		p1, stop1 := pullInto(b, &t.B)
		defer stop1()
		p2, stop2 := pullInto(c, &t.C)
		defer stop2()
		p3, stop3 := pullInto(d, &t.D)
		defer stop3()
		p4, stop4 := pullInto(e, &t.E)
		defer stop4()
		p5, stop5 := pullInto(f, &t.F)
		defer stop5()
		p6, stop6 := pullInto(g, &t.G)
		defer stop6()
		for step(strict, p0, p1, p2, p3, p4, p5, p6) && yield(t) {
		}
	}
}

// Zip8 is zip(a, b, c, d, e, f, g, h).
func Zip8[A, B, C, D, E, F, G, H any](a iter.Seq[A], b iter.Seq[B], c iter.Seq[C], d iter.Seq[D], e iter.Seq[E], f iter.Seq[F], g iter.Seq[G], h iter.Seq[H]) iter.Seq[Tuple8[A, B, C, D, E, F, G, H]] {
	return zip8(false, a, b, c, d, e, f, g, h)
}

// ZipStrict8 is zip(a, b, c, d, e, f, g, h, strict=True).
func ZipStrict8[A, B, C, D, E, F, G, H any](a iter.Seq[A], b iter.Seq[B], c iter.Seq[C], d iter.Seq[D], e iter.Seq[E], f iter.Seq[F], g iter.Seq[G], h iter.Seq[H]) iter.Seq[Tuple8[A, B, C, D, E, F, G, H]] {
	return zip8(true, a, b, c, d, e, f, g, h)
}

func zip8[A, B, C, D, E, F, G, H any](strict bool, a iter.Seq[A], b iter.Seq[B], c iter.Seq[C], d iter.Seq[D], e iter.Seq[E], f iter.Seq[F], g iter.Seq[G], h iter.Seq[H]) iter.Seq[Tuple8[A, B, C, D, E, F, G, H]] {
	return func(yield func(Tuple8[A, B, C, D, E, F, G, H]) bool) {
		var t Tuple8[A, B, C, D, E, F, G, H]
		p0, stop0 := pullInto(a, &t.A)
		defer stop0()
		p1, stop1 := pullInto(b, &t.B)
		defer stop1()
		p2, stop2 := pullInto(c, &t.C)
		defer stop2()
		p3, stop3 := pullInto(d, &t.D)
		defer stop3()
		p4, stop4 := pullInto(e, &t.E)
		defer stop4()
		p5, stop5 := pullInto(f, &t.F)
		defer stop5()
		p6, stop6 := pullInto(g, &t.G)
		defer stop6()
		p7, stop7 := pullInto(h, &t.H)
		defer stop7()
		for step(strict, p0, p1, p2, p3, p4, p5, p6, p7) && yield(t) {
		}
	}
}
