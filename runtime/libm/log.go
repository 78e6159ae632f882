package libm

import "math"

// Log and Log2 are those of the C library since 2.28, like Exp (exp.go). log(2**k * m) is k*log(2) - log(c) + log(m*c), for
// a tabled c near 1/m, or a longer polynomial alone near 1 (Tang, "Table-driven implementation of the logarithm function",
// 1990).

// split takes x > 0 apart: x = 2**k * m with m from 0x1.6p-1 on, and the leading bits of m's place among them.
func split(x float64) (m float64, place uint64, k float64) {
	b := math.Float64bits(x)
	if b < 1<<52 { // subnormal
		b = math.Float64bits(x*0x1p52) - 52<<52
	}
	d := b - 0x3fe6<<48
	return math.Float64frombits(b - d&(0xfff<<52)), d >> 45 & 127, float64(int64(d) >> 52)
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
	const (
		a1 = -0x1.0000000000001p-1
		a2 = 0x1.555555551305bp-2
		a3 = -0x1.fffffffeb459p-3
		a4 = 0x1.999b324f10111p-3
		a5 = -0x1.55575e506c89fp-3

		b1  = 0x1.5555555555577p-2
		b2  = -0x1.ffffffffffdcbp-3
		b3  = 0x1.999999995dd0cp-3
		b4  = -0x1.55555556745a7p-3
		b5  = 0x1.24924a344de3p-3
		b6  = -0x1.fffffa4423d65p-4
		b7  = 0x1.c7184282ad6cap-4
		b8  = -0x1.999eb43b068ffp-4
		b9  = 0x1.78182f7afd085p-4
		b10 = -0x1.5521375d145cdp-4
	)
	if x >= 1-0x1p-4 && x < 1+0x1.09p-4 {
		r := x - 1
		q := float64(r * r)
		c := float64(r * q)
		p := math.FMA(c, b10, math.FMA(q, b9, math.FMA(r, b8, b7)))
		p = math.FMA(c, p, math.FMA(q, b6, math.FMA(r, b5, b4)))
		p = math.FMA(c, p, math.FMA(q, b3, math.FMA(r, b2, b1)))
		w := float64(r * 0x1p27)
		high := r + w - w // the square of which is exact
		low := r - high
		w = float64(-0.5 * float64(high*high))
		hi := r + w
		lo := math.FMA(float64(-0.5*low), high+r, r-hi+w)
		return math.FMA(c, p, lo) + hi
	}
	if !isPositive(x) {
		return edge(x)
	}
	m, i, k := split(x)
	t := &logTable[i]
	r := math.FMA(m, t.c, -1)
	w := math.FMA(k, ln2Part1, t.log)
	hi := w + r
	lo := math.FMA(k, ln2Part2, w-hi+r)
	q := float64(r * r)
	p := math.FMA(q, math.FMA(r, a5, a4), math.FMA(r, a3, a2))
	return math.FMA(float64(r*q), p, math.FMA(q, a1, lo)) + hi
}

// Log2 is the logarithm of x to the base 2.
func Log2(x float64) float64 {
	const (
		a1 = -0x1.71547652b8339p-1
		a2 = 0x1.ec709dc3a04bep-2
		a3 = -0x1.7154764702ffbp-2
		a4 = 0x1.2776c50034c48p-2
		a5 = -0x1.ec7b328ea92bcp-3
		a6 = 0x1.a6225e117f92ep-3

		b1  = -0x1.71547652b82fep-1
		b2  = 0x1.ec709dc3a03f7p-2
		b3  = -0x1.71547652b7c3fp-2
		b4  = 0x1.2776c50f05be4p-2
		b5  = -0x1.ec709dd768fe5p-3
		b6  = 0x1.a61761ec4e736p-3
		b7  = -0x1.7153fbc64a79bp-3
		b8  = 0x1.484d154f01b4ap-3
		b9  = -0x1.289e4a72c383cp-3
		b10 = 0x1.0b32f285aee66p-3
	)
	if x >= 1-0x1.5b51p-5 && x < 1+0x1.6ab2p-5 {
		r := x - 1
		hi := float64(r * log2ePart1)
		lo := math.FMA(r, log2ePart2, math.FMA(r, log2ePart1, -hi))
		q := float64(r * r)
		q2 := float64(q * q)
		p := math.FMA(r, b2, b1)
		y := math.FMA(q, p, hi)
		lo += math.FMA(q, p, hi-y)
		s := math.FMA(q2, math.FMA(q, math.FMA(r, b10, b9), math.FMA(r, b8, b7)), math.FMA(q, math.FMA(r, b6, b5), math.FMA(r, b4, b3)))
		return y + math.FMA(q2, s, lo)
	}
	if !isPositive(x) {
		return edge(x)
	}
	m, i, k := split(x)
	t := &log2Table[i>>1]
	r := math.FMA(m, t.c, -1)
	t1 := float64(r * log2ePart1)
	t2 := math.FMA(r, log2ePart2, math.FMA(r, log2ePart1, -t1))
	t3 := k + t.log
	hi := t3 + t1
	lo := t3 - hi + t1 + t2
	q := float64(r * r)
	p := math.FMA(float64(q*q), math.FMA(r, a6, a5), math.FMA(q, math.FMA(r, a4, a3), math.FMA(r, a2, a1)))
	return math.FMA(q, p, lo) + hi
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
