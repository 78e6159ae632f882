package libm

import "math"

// Hypot is the length of the vector xs, as CPython has it since 3.10: the squares of the coordinates, scaled to at most 1, are
// summed exactly, and the root is corrected once (Borges, "An improved algorithm for hypot(a, b)", 2019).
func Hypot(xs ...float64) float64 {
	longest, nan := 0.0, false
	for _, x := range xs {
		nan = nan || x != x
		if a := math.Abs(x); a > longest {
			longest = a
		}
	}
	switch {
	case math.IsInf(longest, 0):
		return longest
	case nan:
		return math.NaN()
	case longest == 0 || len(xs) == 1:
		return longest
	}
	const least = 0x1p-1022
	_, e := math.Frexp(longest)
	if e < -1023 { // 1/scale would be infinite
		return float64(least * norm(xs, 1/least, longest/least))
	}
	return norm(xs, 1, longest)
}

// norm is the length of xs, each multiplied by unit, of which longest is the longest.
func norm(xs []float64, unit, longest float64) float64 {
	_, e := math.Frexp(longest)
	scale := math.Ldexp(1, -e)
	total, low1, low2 := 1.0, 0.0, 0.0
	add := func(p dd) {
		s := fastSum(total, p.hi)
		total = s.hi
		low1 += p.lo
		low2 += s.lo
	}
	for _, x := range xs {
		x = float64(float64(math.Abs(x)*unit) * scale)
		add(product(x, x))
	}
	h := math.Sqrt(total - 1 + (low1 + low2))
	add(product(-h, h))
	h += (total - 1 + (low1 + low2)) / (2 * h)
	return h / scale
}

// Dot is the sum of the products of two vectors of one length, in about three floats' precision (Ogita, Rump and Oishi,
// "Accurate sum and dot product", 2005, algorithm 5.10 with K = 3), which CPython's math.sumprod has since 3.12.
func Dot(xs, ys []float64) float64 {
	var hi, lo, tiny, plain float64
	for i, x := range xs {
		p := product(x, ys[i])
		plain += p.hi
		s := sum(hi, p.hi)
		r := sum(lo, p.lo)
		u := sum(r.hi, s.lo)
		hi, lo = s.hi, u.hi
		tiny += r.lo + u.lo
	}
	s := sum(hi, lo)
	if r := s.hi + (tiny + s.lo); r-r == 0 {
		return r
	}
	return plain
}
