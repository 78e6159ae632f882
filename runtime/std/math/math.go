// Package pymath is Python's module math, where Go's own functions differ from it.
package pymath

import (
	"iter"
	"math"
	"math/big"

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

// checked turns results that C's library reports as errors into exceptions.
func checked(r float64, args ...float64) float64 {
	finite := true
	for _, a := range args {
		if math.IsNaN(a) {
			return r
		}
		finite = finite && !math.IsInf(a, 0)
	}
	switch {
	case math.IsNaN(r):
		domain()
	case math.IsInf(r, 0) && finite:
		rangeError()
	}
	return r
}

// Sqrt is math.sqrt(x).
func Sqrt(x float64) float64 {
	if x < 0 {
		domain()
	}
	return math.Sqrt(x)
}

// Exp is math.exp(x).
func Exp(x float64) float64 { return checked(py.FloatExp(x), x) }

// Log is math.log(x).
func Log(x float64) float64 {
	if x <= 0 {
		domain()
	}
	return py.FloatLog(x)
}

// LogBase is math.log(x, base).
func LogBase(x, base float64) float64 {
	n, d := Log(x), Log(base)
	return py.FloatDiv(n, d)
}

// Log2 is math.log2(x).
func Log2(x float64) float64 {
	if x <= 0 {
		domain()
	}
	return py.FloatLog2(x)
}

// Log10 is math.log10(x).
func Log10(x float64) float64 {
	if x <= 0 {
		domain()
	}
	return log10(x)
}

// log10 is exact for powers of ten, as C's library is.
func log10(x float64) float64 {
	return py.FloatLog10(x)
}

// Log1p is math.log1p(x).
func Log1p(x float64) float64 {
	if x <= -1 {
		domain()
	}
	return math.Log1p(x)
}

func trig(x float64, f func(float64) float64) float64 {
	if math.IsInf(x, 0) {
		domain()
	}
	return f(x)
}

// Sin is math.sin(x).
func Sin(x float64) float64 { return trig(x, py.FloatSin) }

// Cos is math.cos(x).
func Cos(x float64) float64 { return trig(x, py.FloatCos) }

// Tan is math.tan(x).
func Tan(x float64) float64 { return trig(x, py.FloatTan) }

func unit(x float64, f func(float64) float64) float64 {
	if x < -1 || x > 1 {
		domain()
	}
	return f(x)
}

// Asin is math.asin(x).
func Asin(x float64) float64 { return unit(x, py.FloatAsin) }

// Acos is math.acos(x).
func Acos(x float64) float64 { return unit(x, py.FloatAcos) }

// Acosh is math.acosh(x).
func Acosh(x float64) float64 {
	if x < 1 {
		domain()
	}
	return math.Acosh(x)
}

// Atanh is math.atanh(x).
func Atanh(x float64) float64 {
	if x <= -1 || x >= 1 {
		domain()
	}
	return math.Atanh(x)
}

// Hypot is math.hypot(*xs).
func Hypot(xs ...float64) float64 {
	if len(xs) == 2 {
		return math.Hypot(xs[0], xs[1])
	}
	m := 0.0
	for _, x := range xs {
		m = max(m, math.Abs(x))
	}
	if m == 0 || math.IsInf(m, 0) {
		return m
	}
	s := 0.0
	for _, x := range xs {
		s += float64((x / m) * (x / m))
	}
	return m * math.Sqrt(s)
}

// Pow is math.pow(x, y).
func Pow(x, y float64) float64 {
	if x == 0 && y < 0 && !math.IsInf(y, 0) {
		domain()
	}
	return checked(py.RawPow(x, y), x, y)
}

// Fmod is math.fmod(x, y).
func Fmod(x, y float64) float64 {
	if y == 0 || math.IsInf(x, 0) && !math.IsNaN(y) {
		domain()
	}
	return math.Mod(x, y)
}

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

// Degrees is math.degrees(x).
func Degrees(x float64) float64 { return x * (180 / math.Pi) }

// Radians is math.radians(x).
func Radians(x float64) float64 { return x * (math.Pi / 180) }

func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return py.Abs(a)
}

// Gcd is math.gcd(*xs).
func Gcd(xs ...int) int {
	g := 0
	for _, x := range xs {
		g = gcd(g, x)
	}
	return g
}

// Lcm is math.lcm(*xs).
func Lcm(xs ...int) int {
	l := 1
	for _, x := range xs {
		if x == 0 {
			return 0
		}
		l = py.Mul(l/gcd(l, x), py.Abs(x))
	}
	return l
}

// Isqrt is math.isqrt(n).
func Isqrt(n int) int {
	if n < 0 {
		panic(py.ValueError.New("isqrt() argument must be nonnegative"))
	}
	r := int(math.Sqrt(float64(n)))
	for r*r > n || r > 3037000499 {
		r--
	}
	for r < 3037000499 && (r+1)*(r+1) <= n {
		r++
	}
	return r
}

// Factorial is math.factorial(n).
func Factorial(n int) py.Int {
	if n < 0 {
		panic(py.ValueError.New("factorial() not defined for negative values"))
	}
	return py.IntFromBig(new(big.Int).MulRange(1, int64(n)))
}

func nonNegative(n, k int) {
	if n < 0 {
		panic(py.ValueError.New("n must be a non-negative integer"))
	}
	if k < 0 {
		panic(py.ValueError.New("k must be a non-negative integer"))
	}
}

// Comb is math.comb(n, k).
func Comb(n, k int) py.Int {
	nonNegative(n, k)
	if k > n {
		return py.IntOf(0)
	}
	return py.IntFromBig(new(big.Int).Binomial(int64(n), int64(k)))
}

// Perm is math.perm(n, k).
func Perm(n, k int) py.Int {
	nonNegative(n, k)
	if k > n {
		return py.IntOf(0)
	}
	return py.IntFromBig(new(big.Int).MulRange(int64(n-k+1), int64(n)))
}

// Prod is math.prod(xs, start=start) of ints.
func Prod(xs iter.Seq[int], start int) py.Int {
	p := py.IntOf(start)
	for x := range xs {
		p = p.Mul(py.IntOf(x))
	}
	return p
}

// ProdFloat is math.prod(xs, start=start) of floats.
func ProdFloat(xs iter.Seq[float64], start float64) float64 {
	for x := range xs {
		start *= x
	}
	return start
}

// Fsum is math.fsum(xs): exactly rounded.
func Fsum(xs iter.Seq[float64]) float64 {
	sum := new(big.Rat)
	special := 0.0
	for x := range xs {
		if math.IsInf(x, 0) || math.IsNaN(x) {
			special += x
			continue
		}
		sum.Add(sum, new(big.Rat).SetFloat64(x))
	}
	if special != 0 || math.IsNaN(special) {
		return special
	}
	f, _ := sum.Float64()
	return f
}

// Dist is math.dist(p, q).
func Dist(p, q iter.Seq[float64]) float64 {
	a, b := py.ToList(p), py.ToList(q)
	if a.Len() != b.Len() {
		panic(py.ValueError.New("both points must have the same number of dimensions"))
	}
	d := make([]float64, a.Len())
	for i := range d {
		d[i] = a.Items[i] - b.Items[i]
	}
	return Hypot(d...)
}

// Gamma is math.gamma(x).
func Gamma(x float64) float64 {
	if x == 0 || x < 0 && x == math.Trunc(x) {
		domain()
	}
	return checked(math.Gamma(x), x)
}

// Lgamma is math.lgamma(x).
func Lgamma(x float64) float64 {
	if x <= 0 && x == math.Trunc(x) {
		domain()
	}
	r, _ := math.Lgamma(x)
	return r
}

// Frexp is math.frexp(x).
func Frexp(x float64) py.Tuple2[float64, int] {
	m, e := math.Frexp(x)
	return py.Tuple2[float64, int]{A: m, B: e}
}

// Modf is math.modf(x).
func Modf(x float64) py.Tuple2[float64, float64] {
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
