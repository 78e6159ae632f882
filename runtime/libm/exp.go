package libm

import "math"

// exp is computed as 2**k * 2**(i/128) * e**r, |r| <= ln2/256, from a table of the second and Taylor's series of the third
// (Tang, "Table-driven implementation of the exponential function", 1989).

// expSeries is e**(r+rl) * 2**(i/128). The terms that matter beyond the last bit are added exactly.
func expSeries(r, rl float64, i int) dd {
	p := math.FMA(r, math.FMA(r, math.FMA(r, math.FMA(r, 1./720, 1./120), 1./24), 1./6), 0.5)
	p = math.FMA(float64(r*r), p, rl)
	t := &exp2Table[i&127]
	a := product(t.hi, r)
	s := fastSum(t.hi, a.hi)
	return dd{s.hi, s.lo + (a.lo + math.FMA(t.hi, p, math.FMA(t.lo, r, t.lo)))}
}

// expDD is e**(x+xl) as m * 2**k, |x| < 2**12.
func expDD(x, xl float64) (m dd, k int) {
	n, i := nearest(x * (128 / math.Ln2))
	h := math.FMA(-n, ln2By128Part1, x) // exact
	l := product(-n, ln2By128Part2)
	r := sum(h, l.hi)
	r = fastSum(r.hi, r.lo+(l.lo+xl))
	return expSeries(r.hi, r.lo, i), i >> 7
}

// scale is m * 2**k, rounded once. m is about 1 to 2.
func scale(m dd, k int) float64 {
	if k > -1000 && k < 1023 {
		return m.value() * math.Float64frombits(uint64(1023+k)<<52)
	}
	if k > -1000 {
		return math.Ldexp(m.value(), k)
	}
	m = fastSum(m.hi, m.lo)
	for ; m.hi >= 2; k++ {
		m.hi, m.lo = m.hi/2, m.lo/2
	}
	for ; m.hi < 1; k-- {
		m.hi, m.lo = m.hi*2, m.lo*2
	}
	if k >= -1022 {
		return math.Ldexp(m.value(), k)
	}
	if k < -1080 {
		return 0
	}
	// Added to c, m loses just the bits that a subnormal number has no room for.
	c := math.Ldexp(1, -1022-k)
	s := sum(c, m.hi)
	return math.Ldexp(s.hi+(s.lo+m.lo)-c, k)
}

// Exp is e**x; it gives an infinity where that is too large.
func Exp(x float64) float64 {
	if !(math.Abs(x) < 708) {
		switch {
		case x != x:
			return x
		case x > 710:
			return math.Inf(1)
		case x < -746:
			return 0
		}
		return scale(expDD(x, 0))
	}
	m, k := expDD(x, 0)
	return math.Float64frombits(math.Float64bits(m.hi+m.lo) + uint64(k)<<52)
}

// Exp2 is 2**x.
func Exp2(x float64) float64 {
	switch {
	case x != x:
		return x
	case x >= 1024:
		return math.Inf(1)
	case x < -1076:
		return 0
	}
	n, i := nearest(x * 128)
	r := product(x-n/128, ln2Sum1)
	return scale(expSeries(r.hi, math.FMA(x-n/128, ln2Sum2, r.lo), i), i>>7)
}
