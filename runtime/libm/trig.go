package libm

import (
	"math"
	"math/bits"
)

// The argument less a whole number of right angles is i/128 + d, |d| <= 1/256: the sine and cosine of the first are tabled,
// those of the second Taylor's series, and the addition theorem joins them (Gal and Bachelis, "An accurate elementary
// mathematical library", 1991).

// reduce gives the quadrant of x, and x less a whole number of right angles, within pi/4 of 0 or little more.
func reduce(x float64) (quadrant int, r dd) {
	a := math.Abs(x)
	switch {
	case a <= math.Pi/4:
		return 0, dd{x, 0}
	case a >= 1<<20:
		return reduceLarge(x)
	}
	// Pi/2 in three parts (Cody and Waite, "Software manual for the elementary functions", 1980).
	n, q := nearest(x * (2 / math.Pi))
	r = sum(math.FMA(-n, halfPiPart1, x), -float64(n*halfPiPart2))
	t := product(-n, halfPiPart3)
	s := sum(r.hi, t.hi)
	return q, fastSum(s.hi, s.lo+(r.lo+math.FMA(-n, halfPiPart4, t.lo)))
}

// reduceLarge multiplies x by the bits of 2/pi that matter (Payne and Hanek, "Radian reduction for trigonometric
// functions", 1983): those before stand for whole turns.
func reduceLarge(x float64) (quadrant int, r dd) {
	b := math.Float64bits(x)
	m := b&(1<<52-1) | 1<<52
	e := int(b>>52)&2047 - 1075 // |x| = m * 2**e, -32 < e < 972

	// Of 2/pi * 2**e the bits for 2 and below: the word w[0] has 62 after the point.
	skip := e - 2
	var w [4]uint64
	for i := range w {
		w[i] = piBits(skip + 64*i)
	}
	h3, _ := bits.Mul64(w[3], m)
	h2, l2 := bits.Mul64(w[2], m)
	h1, l1 := bits.Mul64(w[1], m)
	l0 := w[0] * m
	p2, c := bits.Add64(l2, h3, 0)
	p1, c := bits.Add64(l1, h2, c)
	p0, _ := bits.Add64(l0, h1, c)

	// p0:p1:p2 is the angle in right angles, with 62 bits of p0 after the point.
	quadrant = int(p0 >> 62)
	p0, p1, p2 = p0<<2|p1>>62, p1<<2|p2>>62, p2<<2
	neg := p0>>63 != 0 // more than half a right angle: count from the next
	if neg {
		quadrant++
		p2, c = bits.Sub64(0, p2, 0)
		p1, c = bits.Sub64(0, p1, c)
		p0, _ = bits.Sub64(0, p0, c)
	}
	z := bits.LeadingZeros64(p0) // at most 62 bits cancel
	if z == 64 {
		z += bits.LeadingZeros64(p1)
		p0, p1, p2 = p1, p2, 0
	}
	if s := uint(z & 63); s != 0 {
		p0, p1 = p0<<s|p1>>(64-s), p1<<s|p2>>(64-s)
	}
	unit := math.Float64frombits(uint64(1023-53-z) << 52)
	f := fastSum(float64(p0>>11)*unit, float64(p0&(1<<11-1)<<42|p1>>22)*(unit*0x1p-53))
	r = f.mul(dd{halfPiSum1, halfPiSum2})
	if neg != (x < 0) {
		r = r.neg()
	}
	if x < 0 {
		quadrant = -quadrant
	}
	return quadrant, r
}

// piBits has the 64 bits of 2/pi after the first skip.
func piBits(skip int) uint64 {
	if skip < 0 {
		return twoOverPi[0] >> uint(-skip) // bits before the point are 0
	}
	i, s := skip/64, uint(skip%64)
	return twoOverPi[i]<<s | twoOverPi[i+1]>>(64-s)
}

// place takes r >= 0 apart into i/128 and a rest d.
func place(r dd) (i int, d dd) {
	n, i := nearest(r.hi * 128)
	return i, fastSum(r.hi-float64(n/128), r.lo)
}

// rest is the sine of d less d.hi, and the cosine of d less 1, for |d| <= 1/256.
func rest(d dd) (s, c float64) {
	q := float64(d.hi * d.hi)
	s = math.FMA(float64(q*d.hi), math.FMA(q, math.FMA(q, math.FMA(q, 1./362880, -1./5040), 1./120), -1./6), d.lo)
	c = math.FMA(-d.hi, d.lo, float64(q*math.FMA(q, math.FMA(q, math.FMA(q, 1./40320, -1./720), 1./24), -0.5)))
	return s, c
}

// sine is that of r, |r| <= pi/4 or little more. The lo of the result may be 2**-17 of its hi.
func sine(r dd) dd {
	if r.hi < 0 {
		return sine(r.neg()).neg()
	}
	i, d := place(r)
	s, c := rest(d)
	sn, cs := &sinTable[i], &cosTable[i]
	a := product(cs.hi, d.hi)
	v := sum(sn.hi, a.hi)
	v.lo += math.FMA(cs.lo, d.hi, a.lo) + math.FMA(sn.hi, c, math.FMA(cs.hi, s, sn.lo))
	return v
}

// cosine is that of r, |r| <= pi/4 or little more. The lo of the result may be 2**-17 of its hi.
func cosine(r dd) dd {
	if r.hi < 0 {
		r = r.neg()
	}
	i, d := place(r)
	s, c := rest(d)
	sn, cs := &sinTable[i], &cosTable[i]
	a := product(-sn.hi, d.hi)
	v := fastSum(cs.hi, a.hi)
	v.lo += math.FMA(-sn.lo, d.hi, a.lo) + math.FMA(cs.hi, c, math.FMA(-sn.hi, s, cs.lo))
	return v
}

// Sin is the sine of x.
func Sin(x float64) float64 {
	switch {
	case math.Abs(x) < 0x1p-26:
		return x
	case !isFinite(x):
		return math.NaN()
	}
	return turned(reduce(x))
}

// Cos is the cosine of x.
func Cos(x float64) float64 {
	if !isFinite(x) {
		return math.NaN()
	}
	q, r := reduce(x)
	return turned(q+1, r)
}

// turned is the sine of q right angles and r.
func turned(q int, r dd) float64 {
	var v dd
	if q&1 == 0 {
		v = sine(r)
	} else {
		v = cosine(r)
	}
	if q&2 != 0 {
		return -v.value()
	}
	return v.value()
}

// Tan is the tangent of x.
func Tan(x float64) float64 {
	switch {
	case math.Abs(x) < 0x1p-27:
		return x
	case !isFinite(x):
		return math.NaN()
	}
	q, r := reduce(x)
	s, c := sine(r), cosine(r)
	s, c = fastSum(s.hi, s.lo), fastSum(c.hi, c.lo)
	if q&1 != 0 {
		s, c = c.neg(), s
	}
	return s.div(c).value()
}
