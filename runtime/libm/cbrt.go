package libm

import "math"

// Cbrt is the cube root of x, correctly rounded but for rare halfway cases: one step of Newton's method, whose remainder is computed
// exactly in two parts, corrects Go's result. The C library's own function is off by one in the last digit for about half of all
// arguments, so it and this one differ there.
func Cbrt(x float64) float64 {
	if !isFinite(x) || x == 0 {
		return x
	}
	y := math.Cbrt(x)
	square := float64(y * y)
	squareLow := math.FMA(y, y, -square)
	cube := float64(square * y)
	cubeLow := math.FMA(square, y, -cube) + float64(squareLow*y)
	rest := float64(x-cube) - cubeLow
	if !isFinite(rest) || square == 0 {
		return y
	}
	return y + rest/float64(3*square)
}
