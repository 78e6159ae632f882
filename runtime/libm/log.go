package libm

import "math"

// log(2**k * m) is k*log(2) - log(c) + log(m*c), for a tabled c near 1/m (Tang, "Table-driven implementation of the
// logarithm function", 1990).

// split takes x > 0 apart: x = 2**k * m with m from 0x1.6p-1 on, which lies in interval i of logTable.
func split(x float64) (m float64, i, k int) {
	b := math.Float64bits(x)
	if b < 1<<52 { // subnormal
		b = math.Float64bits(x*0x1p52) - 52<<52
	}
	t := b - 0x3fe6<<48
	k = int(int64(t) >> 52)
	return math.Float64frombits(b - uint64(k)<<52), int(t>>44) & 255, k
}

// logSeries is log(2**k * m), with a relative error of about 2**-75. The lo of the result may be 2**-30 of its hi.
func logSeries(m float64, i int, k float64) dd {
	t := &logTable[i]
	p := float64(m * t.c)
	d, e := p-1, math.FMA(m, t.c, -p) // m*c - 1 exactly; |d| <= 2**-8
	q := product(d, d)
	c := product(q.hi, d)
	cl := math.FMA(q.lo, d, c.lo)
	third := float64(c.hi * (1. / 3))
	// The series is d - d**2/2 + d**3/3 - ..., whose first three terms are added exactly.
	s := fastSum(math.FMA(k, ln2Part1, t.hi), d)
	s2 := fastSum(s.hi, -q.hi/2)
	s3 := fastSum(s2.hi, third)
	q2 := float64(q.hi * q.hi)
	r := math.FMA(q2, math.FMA(d, -1./10, 1./9), math.FMA(q.hi, math.FMA(d, -1./8, 1./7), math.FMA(d, -1./6, 1./5)))
	r = float64(q2 * math.FMA(d, r, -1./4))
	r += math.FMA(third, -3, c.hi)/3 + cl/3 - q.lo/2
	r += math.FMA(k, ln2Part2, t.lo) + float64(e*(1-float64(d*(1-d))))
	return dd{s3.hi, s.lo + s2.lo + s3.lo + r}
}

// logDD is log(x) of a finite x > 0.
func logDD(x float64) dd {
	m, i, k := split(x)
	return logSeries(m, i, float64(k))
}

// edge is the logarithm of an x which is not positive and finite.
func edge(x float64) float64 {
	switch {
	case x == 0:
		return math.Inf(-1)
	case x > 0:
		return x
	}
	return math.NaN()
}

func isPositive(x float64) bool { return x > 0 && x <= math.MaxFloat64 }

// Log is the natural logarithm of x.
func Log(x float64) float64 {
	if !isPositive(x) {
		return edge(x)
	}
	return logDD(x).value()
}

// Log2 is the logarithm of x to the base 2.
func Log2(x float64) float64 {
	if !isPositive(x) {
		return edge(x)
	}
	m, i, k := split(x)
	l := logSeries(m, i, 0).mul(dd{log2e1, log2e2})
	s := fastSum(float64(k), l.hi)
	return s.hi + (s.lo + l.lo)
}

// Log10 is the logarithm of x to the base 10, taken as fdlibm does from that of the mantissa.
func Log10(x float64) float64 {
	if !isPositive(x) {
		return edge(x)
	}
	const (
		log10of2Hi = 3.01029995663611771306e-01
		log10of2Lo = 3.69423907715893078616e-13
		log10ofE   = 4.34294481903251816668e-01
	)
	m, e := math.Frexp(x) // in [1/2, 1)
	if e > 0 {
		m, e = 2*m, e-1
	}
	k := float64(e)
	z := float64(k*log10of2Lo) + float64(log10ofE*Log(m))
	return z + float64(k*log10of2Hi)
}
