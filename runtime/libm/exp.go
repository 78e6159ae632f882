package libm

import "math"

// Exp, Exp2 and Pow are those of the C library since 2.28, by Nagy (Arm's "optimized routines", 2018, MIT licence), with the
// constants of its polynomials and its order of operations, in which a product and a sum are fused: their results are wrong in
// the last place for one argument in a thousand or two, and the halves between two floats are rounded either way.
//
// e**x is 2**(k/128) * e**r, |r| <= ln2/256, of which the first is tabled and the second a polynomial (Tang, "Table-driven
// implementation of the exponential function", 1989).

const (
	expC2 = 0x1.ffffffffffdbdp-2
	expC3 = 0x1.555555555543cp-3
	expC4 = 0x1.55555cf172b91p-5
	expC5 = 0x1.1111167a4d017p-7
)

// expParts takes e**(x+xl) as s + s*t, s = 2**(k/128), of which it gives the bits; these overflow for a large x.
func expParts(x, xl float64) (bits uint64, t float64) {
	n := math.FMA(128/math.Ln2, x, shifter)
	k := math.Float64bits(n)
	n -= shifter
	r := math.FMA(n, -ln2By128Part2, math.FMA(n, -ln2By128Part1, x)) + xl
	e := &exp2Table[k&127]
	q := float64(r * r)
	t = math.FMA(q, math.FMA(r, expC3, expC2), e.t+r)
	t = math.FMA(float64(q*q), math.FMA(r, expC5, expC4), t)
	return e.bits + k<<45, t
}

// expLarge is s + s*t where s may be too large for a float.
func expLarge(bits uint64, t float64) float64 {
	s := math.Float64frombits(bits - 1009<<52)
	return math.FMA(s, t, s) * 0x1p1009
}

// expSmall is s + s*t where s may be too small for a float.
func expSmall(bits uint64, t float64) float64 {
	s := math.Float64frombits(bits + 1022<<52)
	p := float64(s * t)
	y := s + p
	if y < 1 { // subnormal: added to 1, y loses just the bits that there is no room for
		lo := s - y + p
		hi := 1 + y
		lo = 1 - hi + y + lo
		y = hi + lo - 1
	}
	return y * 0x1p-1022
}

// Exp is e**x; it gives an infinity where that is too large.
func Exp(x float64) float64 {
	switch {
	case x != x:
		return x
	case math.Abs(x) < 0x1p-54:
		return 1 + x
	case x >= 1024:
		return math.Inf(1)
	case x <= -1024:
		return 0
	}
	bits, t := expParts(x, 0)
	return expJoin(x, bits, t)
}

// expJoin is s + s*t, which is about e**x.
func expJoin(x float64, bits uint64, t float64) float64 {
	switch {
	case x >= 512:
		return expLarge(bits, t)
	case x <= -512:
		return expSmall(bits, t)
	}
	s := math.Float64frombits(bits)
	return math.FMA(s, t, s)
}

// Exp2 is 2**x. Unlike the others it fuses nothing.
func Exp2(x float64) float64 {
	const (
		c1 = 0x1.62e42fefa39efp-1
		c2 = 0x1.ebfbdff82c424p-3
		c3 = 0x1.c6b08d70cf4b5p-5
		c4 = 0x1.3b2abd24650ccp-7
		c5 = 0x1.5d7e09b4e3a84p-10
	)
	a := math.Abs(x)
	switch {
	case x != x:
		return x
	case a < 0x1p-54:
		return 1 + x
	case x >= 1024:
		return math.Inf(1)
	case x <= -1075:
		return 0
	}
	n := x + shifter/128
	k := math.Float64bits(n)
	r := x - (n - shifter/128)
	e := &exp2Table[k&127]
	q := float64(r * r)
	t := e.t + float64(r*c1) + float64(q*(c2+float64(r*c3))) + float64(float64(q*q)*(c4+float64(r*c5)))
	bits := e.bits + k<<45
	if x < -928 {
		return expSmall(bits, t)
	}
	if x > 928 {
		bits -= 1009 << 52
		s := math.Float64frombits(bits)
		return (s + float64(s*t)) * 0x1p1009
	}
	s := math.Float64frombits(bits)
	return s + float64(s*t)
}
