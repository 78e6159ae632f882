// Package pymath is Python's module math.
package pymath

import (
	"math"

	"github.com/py2go/py2go/runtime/libm"
	"github.com/py2go/py2go/runtime/py"
)

// Tau is math.tau.
var Tau = 2 * math.Pi

// Infinity is math.inf.
var Infinity = math.Inf(1)

// NotANumber is math.nan.
var NotANumber = math.NaN()

func domain() { panic(py.ValueError.New("math domain error")) }

func rangeError() { panic(py.OverflowError.New("math range error")) }

// checked is the function value r at x. What C's library reports as an error raises: a NaN that x doesn't explain is out of
// the domain, an infinity out of range.
func checked(r, x float64) float64 {
	if r-r == 0 {
		return r
	}
	return special(r, x)
}

func special(r, x float64) float64 {
	switch {
	case r != r && x == x:
		domain()
	case math.IsInf(r, 0) && !math.IsInf(x, 0):
		rangeError()
	}
	return r
}

// checkedPole is checked for a function which is infinite at poles only: those are out of its domain.
func checkedPole(r, x float64) float64 {
	if math.IsInf(r, 0) && !math.IsInf(x, 0) {
		domain()
	}
	return checked(r, x)
}

// Sqrt is math.sqrt(x).
func Sqrt(x float64) float64 {
	if x < 0 {
		domain()
	}
	return math.Sqrt(x)
}

// Cbrt is math.cbrt(x).
func Cbrt(x float64) float64 { return libm.Cbrt(x) }

// Exp is math.exp(x).
func Exp(x float64) float64 { return checked(libm.Exp(x), x) }

// Exp2 is math.exp2(x).
func Exp2(x float64) float64 { return checked(libm.Exp2(x), x) }

// Expm1 is math.expm1(x).
func Expm1(x float64) float64 { return checked(libm.Expm1(x), x) }

// Log is math.log(x).
func Log(x float64) float64 { return checkedPole(libm.Log(x), x) }

// LogBase is math.log(x, base).
func LogBase(x, base float64) float64 {
	n, d := Log(x), Log(base)
	return py.FloatDiv(n, d)
}

// Log2 is math.log2(x).
func Log2(x float64) float64 { return checkedPole(libm.Log2(x), x) }

// Log10 is math.log10(x).
func Log10(x float64) float64 { return checkedPole(libm.Log10(x), x) }

// Log1p is math.log1p(x).
func Log1p(x float64) float64 { return checkedPole(libm.Log1p(x), x) }

// Sin is math.sin(x).
func Sin(x float64) float64 { return checked(libm.Sin(x), x) }

// Cos is math.cos(x).
func Cos(x float64) float64 { return checked(libm.Cos(x), x) }

// Tan is math.tan(x).
func Tan(x float64) float64 { return checked(libm.Tan(x), x) }

// Asin is math.asin(x).
func Asin(x float64) float64 { return checked(libm.Asin(x), x) }

// Acos is math.acos(x).
func Acos(x float64) float64 { return checked(libm.Acos(x), x) }

// Atan is math.atan(x).
func Atan(x float64) float64 { return libm.Atan(x) }

// Atan2 is math.atan2(y, x).
func Atan2(y, x float64) float64 { return libm.Atan2(y, x) }

// Sinh is math.sinh(x).
func Sinh(x float64) float64 { return checked(libm.Sinh(x), x) }

// Cosh is math.cosh(x).
func Cosh(x float64) float64 { return checked(libm.Cosh(x), x) }

// Tanh is math.tanh(x).
func Tanh(x float64) float64 { return libm.Tanh(x) }

// Asinh is math.asinh(x).
func Asinh(x float64) float64 { return libm.Asinh(x) }

// Acosh is math.acosh(x).
func Acosh(x float64) float64 { return checked(libm.Acosh(x), x) }

// Atanh is math.atanh(x).
func Atanh(x float64) float64 { return checkedPole(libm.Atanh(x), x) }

// Erf is math.erf(x).
func Erf(x float64) float64 { return libm.Erf(x) }

// Erfc is math.erfc(x).
func Erfc(x float64) float64 { return libm.Erfc(x) }

// Gamma is math.gamma(x).
func Gamma(x float64) float64 {
	if x == 0 {
		domain()
	}
	return checked(libm.Gamma(x), x)
}

// Lgamma is math.lgamma(x).
func Lgamma(x float64) float64 {
	if x <= 0 && x == math.Trunc(x) && !math.IsInf(x, 0) {
		domain()
	}
	return checked(libm.Lgamma(x), x)
}

// Pow is math.pow(x, y).
func Pow(x, y float64) float64 {
	r := libm.Pow(x, y)
	if r-r == 0 || x-x != 0 || y-y != 0 {
		return r
	}
	if x == 0 {
		domain()
	}
	return special(r, x)
}

// Fmod is math.fmod(x, y).
func Fmod(x, y float64) float64 {
	if y == 0 && x == x || math.IsInf(x, 0) && y == y {
		domain()
	}
	return math.Mod(x, y)
}

// Remainder is math.remainder(x, y).
func Remainder(x, y float64) float64 {
	if y == 0 && x == x || math.IsInf(x, 0) && y == y {
		domain()
	}
	return math.Remainder(x, y)
}

// Ldexp is math.ldexp(x, i).
func Ldexp(x float64, i int) float64 { return checked(math.Ldexp(x, i), x) }

// Same is floor, ceil and trunc of an int.
func Same(n int) int { return n }

// Floor is math.floor(x).
func Floor(x float64) int { return py.FloatToInt(math.Floor(x)) }

// Ceil is math.ceil(x).
func Ceil(x float64) int { return py.FloatToInt(math.Ceil(x)) }

// Trunc is math.trunc(x).
func Trunc(x float64) int { return py.FloatToInt(x) }

// Isinf is math.isinf(x).
func Isinf(x float64) bool { return math.IsInf(x, 0) }

// Isfinite is math.isfinite(x).
func Isfinite(x float64) bool { return !math.IsInf(x, 0) && x == x }

// Isclose is math.isclose(a, b, rel_tol=rel, abs_tol=abs).
func Isclose(a, b, rel, abs float64) bool {
	if rel < 0 || abs < 0 {
		panic(py.ValueError.New("tolerances must be non-negative"))
	}
	if a == b {
		return true
	}
	if math.IsInf(a, 0) || math.IsInf(b, 0) {
		return false
	}
	d := math.Abs(b - a)
	return d <= math.Abs(rel*b) || d <= math.Abs(rel*a) || d <= abs
}

var (
	degree = float64(math.Pi) / 180
	radian = 180 / float64(math.Pi)
)

// Degrees is math.degrees(x).
func Degrees(x float64) float64 { return x * radian }

// Radians is math.radians(x).
func Radians(x float64) float64 { return x * degree }

// Frexp is math.frexp(x).
func Frexp(x float64) py.Tuple2[float64, int] {
	m, e := math.Frexp(x)
	return py.Tuple2[float64, int]{A: m, B: e}
}

// Modf is math.modf(x).
func Modf(x float64) py.Tuple2[float64, float64] {
	if math.IsInf(x, 0) {
		return py.Tuple2[float64, float64]{A: math.Copysign(0, x), B: x}
	}
	i, f := math.Modf(x)
	return py.Tuple2[float64, float64]{A: math.Copysign(f, x), B: i}
}

// Ulp is math.ulp(x).
func Ulp(x float64) float64 {
	x = math.Abs(x)
	if math.IsInf(x, 0) || math.IsNaN(x) {
		return x
	}
	return math.Nextafter(x, math.Inf(1)) - x
}
