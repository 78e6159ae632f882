// Package libm has the elementary functions as CPython on Linux gives them, to the last digit. Go's package math is off
// there for up to a third of the arguments.
//
// The C library (glibc 2.36 on a processor with fused multiply-add) computes exp, pow, sinh, log1p, erf and others in plain
// floats, by published formulas, and is off in the last place for up to half of the arguments: the same formulas are computed
// here, in the same order. It rounds log, the trigonometric functions and their inverses correctly but for one argument in
// a thousand or less: those are computed here to 65 bits or more, from tables and short series, and rounded once. gamma, lgamma,
// hypot and sumprod are CPython's own.
//
// Products that are added to something are wrapped in float64() or in math.FMA, so that every processor gives the same
// bits: Go may fuse x*y + z otherwise.
package libm

import "math"

// A dd is the number hi+lo, |lo| <= ulp(hi)/2 or little more ("double-double", Dekker 1971).
type dd struct{ hi, lo float64 }

// fastSum adds a and b exactly, for |a| >= |b| or a == 0 (Dekker's Fast2Sum).
func fastSum(a, b float64) dd {
	a, b = float64(a), float64(b) // else a product, once inlined, is fused
	s := a + b
	return dd{s, b - (s - a)}
}

// sum adds a and b exactly, whatever their order (Knuth's 2Sum).
func sum(a, b float64) dd {
	a, b = float64(a), float64(b)
	s := a + b
	t := s - a
	return dd{s, (a - (s - t)) + (b - t)}
}

// product multiplies a and b exactly, unless that underflows.
func product(a, b float64) dd {
	p := float64(a * b)
	return dd{p, math.FMA(a, b, -p)}
}

func (a dd) neg() dd { return dd{-a.hi, -a.lo} }

func (a dd) add(b dd) dd {
	s := sum(a.hi, b.hi)
	return fastSum(s.hi, s.lo+(a.lo+b.lo))
}

func (a dd) mul(b dd) dd {
	p := float64(a.hi * b.hi)
	return fastSum(p, math.FMA(a.hi, b.hi, -p)+math.FMA(a.hi, b.lo, float64(a.lo*b.hi)))
}

func (a dd) div(b dd) dd {
	inverse := 1 / b.hi
	q := float64(a.hi * inverse)
	r := math.FMA(-q, b.hi, a.hi) + math.FMA(-q, b.lo, a.lo)
	return fastSum(q, r*inverse)
}

// sqrt is the square root of a, by one step of Newton's method.
func (a dd) sqrt() dd {
	s := math.Sqrt(a.hi)
	if s == 0 {
		return dd{}
	}
	return fastSum(s, (math.FMA(-s, s, a.hi)+a.lo)/(2*s))
}

func (a dd) value() float64 { return a.hi + a.lo }

// shifter rounds a float below 2**51 to a whole number when added, which is then in the sum's low bits.
const shifter = 0x1.8p52

// nearest is x, |x| < 2**31, rounded to a whole number.
func nearest(x float64) (f float64, i int) {
	t := float64(x) + shifter
	return t - shifter, int(int32(math.Float64bits(t)))
}

// isFinite reports whether x is neither infinite nor a NaN.
func isFinite(x float64) bool { return x-x == 0 }
