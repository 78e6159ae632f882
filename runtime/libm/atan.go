package libm

import "math"

// The angle of a point is atan(i/128), which is tabled, and the angle that is left when the point is turned back by it
// (Gal and Bachelis, 1991).

// angle is atan(y/x) for 0 < y <= x, of which near is a first value of the quotient.
func angle(y, x dd, near float64) dd {
	n, i := nearest(near * 128)
	c := n / 128
	p := product(c, x.hi)
	num := fastSum(y.hi-p.hi, y.lo-math.FMA(c, x.lo, p.lo))
	p = product(c, y.hi)
	den := fastSum(x.hi, p.hi)
	t := num.div(dd{den.hi, den.lo + math.FMA(c, y.lo, x.lo) + p.lo})
	q := float64(t.hi * t.hi)
	series := float64(float64(q*t.hi) * math.FMA(q, math.FMA(q, math.FMA(q, 1./9, -1./7), 1./5), -1./3))
	a := &atanTable[i]
	s := sum(a.hi, t.hi)
	return fastSum(s.hi, s.lo+(a.lo+(t.lo+series)))
}

// direction is atan(y/x) for y, x >= 0, not both 0.
func direction(y, x dd) dd {
	if y.hi > x.hi {
		return dd{halfPiSum1, halfPiSum2}.add(angle(x, y, x.hi/y.hi).neg())
	}
	return angle(y, x, y.hi/x.hi)
}

// Atan is the angle whose tangent is x.
func Atan(x float64) float64 {
	a := math.Abs(x)
	switch {
	case a < 0x1p-27:
		return x
	case a > 0x1p60:
		return math.Copysign(halfPiSum1, x)
	case x != x:
		return x
	}
	var r dd
	if a > 1 {
		r = direction(dd{a, 0}, dd{1, 0})
	} else {
		r = angle(dd{a, 0}, dd{1, 0}, a)
	}
	return math.Copysign(r.value(), x)
}

// Atan2 is the angle of the point (x, y).
func Atan2(y, x float64) float64 {
	if x == 0 || y == 0 || !isFinite(x) || !isFinite(y) {
		return math.Atan2(y, x) // exact
	}
	a, b := math.Abs(y), math.Abs(x)
	_, ea := math.Frexp(a)
	_, eb := math.Frexp(b)
	var r dd
	switch {
	case ea-eb > 80:
		r = dd{halfPiSum1, halfPiSum2}
	case eb-ea > 80 && x < 0:
		// r is too small to matter
	case eb-ea > 1000:
		return math.Copysign(a/b, y)
	default:
		e := -max(ea, eb)
		a, b = math.Ldexp(a, e), math.Ldexp(b, e)
		if eb-ea > 30 && x > 0 { // atan(z) is z
			return math.Copysign(a/b, y)
		}
		r = direction(dd{a, 0}, dd{b, 0})
	}
	if x < 0 {
		r = dd{piSum1, piSum2}.add(r.neg())
	}
	return math.Copysign(r.value(), y)
}

// leg is the square root of 1 - x*x.
func leg(x float64) dd { return fastSum(1, -x).mul(fastSum(1, x)).sqrt() }

// inclination is the angle of the point (x, y) at distance 1, 0 <= y <= x: that of i/128 and one whose sine is
// y*cos(i/128) - x*sin(i/128).
func inclination(y, x dd) dd {
	a := y.hi // the angle to 1 in 100
	a = float64(a * math.FMA(float64(a*a), math.FMA(float64(a*a), 0.15, 1./6), 1))
	n, i := nearest(a * 128)
	sn, cs := &sinTable[i], &cosTable[i]
	p, q := product(y.hi, cs.hi), product(x.hi, sn.hi)
	t := fastSum(p.hi-q.hi, (p.lo-q.lo)+(math.FMA(y.hi, cs.lo, float64(y.lo*cs.hi))-math.FMA(x.hi, sn.lo, float64(x.lo*sn.hi))))
	z := float64(t.hi * t.hi)
	series := float64(float64(z*t.hi) * math.FMA(z, math.FMA(z, math.FMA(z, math.FMA(z, 63./2816, 35./1152), 15./336), 3./40), 1./6))
	s := sum(n/128, t.hi)
	return fastSum(s.hi, s.lo+(t.lo+series))
}

// Asin is the angle whose sine is x.
func Asin(x float64) float64 {
	a := math.Abs(x)
	switch {
	case a < 0x1p-27:
		return x
	case !(a <= 1):
		return math.NaN()
	case a == 1:
		return math.Copysign(halfPiSum1, x)
	}
	var r dd
	if a <= math.Sqrt2/2 {
		r = inclination(dd{a, 0}, leg(a))
	} else {
		r = dd{halfPiSum1, halfPiSum2}.add(inclination(leg(a), dd{a, 0}).neg())
	}
	return math.Copysign(r.value(), x)
}

// Acos is the angle whose cosine is x.
func Acos(x float64) float64 {
	a := math.Abs(x)
	switch {
	case !(a <= 1):
		return math.NaN()
	case x == 1:
		return 0
	case x == -1:
		return piSum1
	case a > math.Sqrt2/2 && x > 0:
		return inclination(leg(a), dd{a, 0}).value()
	case a > math.Sqrt2/2:
		return dd{piSum1, piSum2}.add(inclination(leg(a), dd{a, 0}).neg()).value()
	}
	r := inclination(dd{a, 0}, leg(a))
	if x > 0 {
		r = r.neg()
	}
	return dd{halfPiSum1, halfPiSum2}.add(r).value()
}
