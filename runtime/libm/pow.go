package libm

import "math"

// powLog is log(x) of a finite x > 0, with 68 bits.
func powLog(x float64) dd {
	const (
		first = 0x3fe6955500000000 // mantissas are taken from here on

		a1 = 0x1.555555555556p-2 * -2
		a2 = -0x1.0000000000006p-2 * -2
		a3 = 0x1.999999959554ep-3 * 4
		a4 = -0x1.555555529a47ap-3 * 4
		a5 = 0x1.2495b9b4845e9p-3 * -8
		a6 = -0x1.0002b8b263fc3p-3 * -8
	)
	b := math.Float64bits(x)
	if b < 1<<52 { // subnormal
		b = math.Float64bits(x*0x1p52) - 52<<52
	}
	d := b - first
	t := &powTable[d>>45&127]
	k := float64(int64(d) >> 52)
	r := math.FMA(math.Float64frombits(b-d&(0xfff<<52)), t.c, -1) // exact
	// k*log(2) - log(c) + r - r*r/2, and what the sums are rounded by.
	t1 := math.FMA(k, ln2Part1, t.hi)
	t2 := t1 + r
	lo1 := math.FMA(k, ln2Part2, t.lo)
	lo2 := t1 - t2 + r
	half := float64(-0.5 * r)
	q := float64(r * half)
	hi := t2 + q
	lo3 := math.FMA(half, r, -q)
	lo4 := t2 - hi + q
	p := math.FMA(q, math.FMA(q, math.FMA(r, a6, a5), math.FMA(r, a4, a3)), math.FMA(r, a2, a1))
	lo := math.FMA(float64(r*q), p, lo1+lo2+lo3+lo4)
	y := hi + lo
	return dd{y, hi - y + lo}
}

// powPositive is x**y of a finite x > 0 and a finite y != 0.
func powPositive(x, y float64) float64 {
	switch a := math.Abs(y); {
	case x == 1 || a < 0x1p-65:
		return 1
	case a >= 0x1p63:
		if (x > 1) == (y > 0) {
			return math.Inf(1)
		}
		return 0
	}
	l := powLog(x)
	z := float64(y * l.hi)
	zl := math.FMA(y, l.lo, math.FMA(y, l.hi, -z))
	switch {
	case math.Abs(z) < 0x1p-54:
		return 1
	case z >= 1024:
		return math.Inf(1)
	case z <= -1024:
		return 0
	}
	bits, t := expParts(z, zl)
	return expJoin(z, bits, t)
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
