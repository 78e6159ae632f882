package libm

import "math"

// powWhole is x**n by multiplication, for a small n > 0. A power that lies halfway between two floats, as 5.0**23
// does, has at most 54 bits, so that no product on the way to it is rounded.
func powWhole(x float64, n int) float64 {
	m, e := math.Frexp(x)
	m, e = 2*m, e-1
	r, base := dd{1, 0}, dd{m, 0}
	for k := n; ; base = base.mul(base) {
		if k&1 != 0 {
			r = r.mul(base)
		}
		if k >>= 1; k == 0 {
			f, carry := math.Frexp(r.hi)
			return scale(dd{2 * f, math.Ldexp(r.lo, 1-carry)}, e*n+carry-1)
		}
	}
}

// powPositive is x**y of finite x > 0 and finite y.
func powPositive(x, y float64) float64 {
	switch y {
	case 0.5:
		return math.Sqrt(x)
	case 1:
		return x
	case 2:
		return x * x
	case -1:
		return 1 / x
	}
	if x == 1 {
		return 1
	}
	whole := y == math.Trunc(y)
	for !whole && 4*y == math.Trunc(4*y) { // an exact root makes the exponent whole
		s := math.Sqrt(x)
		if math.FMA(s, s, -x) != 0 {
			break
		}
		x, y = s, 2*y
		whole = y == math.Trunc(y)
	}
	if whole && y > 0 && y <= 40 {
		return powWhole(x, int(y))
	}
	l := logDD(x)
	l = fastSum(l.hi, l.lo)
	z := y * l.hi
	switch {
	case z > 710:
		return math.Inf(1)
	case z < -746:
		return 0
	}
	return scale(expDD(z, math.FMA(y, l.hi, -z)+float64(y*l.lo)))
}

// Pow is x**y: infinite where that is too large, NaN where it is complex.
func Pow(x, y float64) float64 {
	switch {
	case !isFinite(x) || !isFinite(y) || x == 0 || y == 0:
		return math.Pow(x, y) // exact
	case x > 0:
		return powPositive(x, y)
	case y != math.Trunc(y):
		return math.NaN()
	}
	r := powPositive(-x, y)
	if math.Mod(y, 2) != 0 {
		r = -r
	}
	return r
}
