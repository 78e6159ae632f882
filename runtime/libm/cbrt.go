package libm

import "math"

// cubeRoots are those of 2**k for k from -2 to 2; the first two are reciprocals of the last two.
var cubeRoots = [5]float64{0.6299605249474365, 0.7937005259840997, 1, 1.2599210498948731648, 1.5874010519681994748}

// Cbrt is the cube root of x. A polynomial gives a first value for the mantissa, and one step of Halley's method the root, as in
// the C library, whose constants these are.
func Cbrt(x float64) float64 {
	if !isFinite(x) || x == 0 {
		return x
	}
	m, e := math.Frexp(math.Abs(x))
	u := 0.784932344976639262 - float64(0.145263899385486367*m)
	u = 1.83469277483613086 - float64(u*m)
	u = 2.44693122563534430 - float64(u*m)
	u = 2.11499494167371287 - float64(u*m)
	u = 1.50819193781584896 - float64(u*m)
	u = 0.354895765043919860 + float64(u*m)
	t := float64(float64(u*u) * u)
	r := float64(u*(t+float64(2*m))) / (float64(2*t) + m)
	r = float64(r * cubeRoots[2+e%3])
	return math.Ldexp(math.Copysign(r, x), e/3)
}
