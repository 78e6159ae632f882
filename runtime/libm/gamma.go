package libm

import "math"

// Gamma and Lgamma are CPython's: Lanczos' approximation with N = 13 and g = 6.02468..., whose coefficients are those that
// Pugh ("An analysis of the Lanczos gamma approximation", 2004) and Boost published.

const (
	lanczosG          = 6.024680040776729583740234375
	lanczosGMinusHalf = 5.524680040776729583740234375
	logPi             = 1.144729885849400174143427351353058711647
)

var lanczosNum = [13]float64{
	23531376880.410759688572007674451636754734846804940,
	42919803642.649098768957899047001988850926355848959,
	35711959237.355668049440185451547166705960488635843,
	17921034426.037209699919755754458931112671403265390,
	6039542586.3520280050642916443072979210699388420708,
	1439720407.3117216736632230727949123939715485786372,
	248874557.86205415651146038641322942321632125127801,
	31426415.585400194380614231628318205362874684987640,
	2876370.6289353724412254090516208496135991145378768,
	186056.26539522349504029498971604569928220784236328,
	8071.6720023658162106380029022722506138218516325024,
	210.82427775157934587250973392071336271166969580291,
	2.5066282746310002701649081771338373386264310793408,
}

var lanczosDen = [13]float64{0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1}

// lanczos is the quotient of both polynomials at x > 0.
func lanczos(x float64) float64 {
	num, den := 0.0, 0.0
	if x < 5 {
		for i := len(lanczosNum) - 1; i >= 0; i-- {
			num = float64(num*x) + lanczosNum[i]
			den = float64(den*x) + lanczosDen[i]
		}
	} else {
		for i := range lanczosNum {
			num = num/x + lanczosNum[i]
			den = den/x + lanczosDen[i]
		}
	}
	return num / den
}

// sinPi is sin(pi*x) of a finite x.
func sinPi(x float64) float64 {
	y := math.Mod(math.Abs(x), 2)
	var r float64
	switch int(math.Round(2 * y)) {
	case 0:
		r = Sin(float64(math.Pi * y))
	case 1:
		r = Cos(float64(math.Pi * (y - 0.5)))
	case 2:
		r = Sin(float64(math.Pi * (1 - y)))
	case 3:
		r = -Cos(float64(math.Pi * (y - 1.5)))
	case 4:
		r = Sin(float64(math.Pi * (y - 2)))
	}
	return float64(math.Copysign(1, x) * r)
}

// factorials holds gamma(1) to gamma(23), which are exact.
var factorials = func() (t [23]float64) {
	t[0] = 1
	for i := 1; i < len(t); i++ {
		t[i] = t[i-1] * float64(i)
	}
	return t
}()

// Gamma is the gamma function of x: infinite where that is too large or x is 0, NaN at the other poles.
func Gamma(x float64) float64 {
	switch {
	case x != x || math.IsInf(x, 1):
		return x
	case x == 0:
		return 1 / x
	case math.IsInf(x, -1):
		return math.NaN()
	}
	if x == math.Floor(x) {
		if x < 0 {
			return math.NaN()
		}
		if x <= float64(len(factorials)) {
			return factorials[int(x)-1]
		}
	}
	a := math.Abs(x)
	switch {
	case a < 1e-20:
		return 1 / x
	case a > 200 && x < 0:
		return 0 / sinPi(x)
	case a > 200:
		return math.Inf(1)
	}
	// z corrects the rounding of y.
	y := a + lanczosGMinusHalf
	var z float64
	if a > lanczosGMinusHalf {
		z = (y - a) - lanczosGMinusHalf
	} else {
		z = (y - lanczosGMinusHalf) - a
	}
	z = float64(z*lanczosG) / y
	if x < 0 {
		r := float64(-math.Pi/sinPi(a)/a*Exp(y)) / lanczos(a)
		r -= float64(z * r)
		if a < 140 {
			return r / Pow(y, a-0.5)
		}
		root := Pow(y, float64(a/2)-0.25)
		return r / root / root
	}
	r := lanczos(a) / Exp(y)
	r += float64(z * r)
	if a < 140 {
		return float64(r * Pow(y, a-0.5))
	}
	root := Pow(y, float64(a/2)-0.25)
	return float64(float64(r*root) * root)
}

// Lgamma is log(abs(gamma(x))): infinite at the poles.
func Lgamma(x float64) float64 {
	if !isFinite(x) {
		return math.Abs(x)
	}
	if x == math.Floor(x) && x <= 2 {
		if x <= 0 {
			return math.Inf(1)
		}
		return 0
	}
	a := math.Abs(x)
	if a < 1e-20 {
		return -Log(a)
	}
	r := Log(lanczos(a)) - lanczosG
	r += float64((a - 0.5) * (Log(a+lanczosG-0.5) - 1))
	if x < 0 {
		r = logPi - Log(math.Abs(sinPi(a))) - Log(a) - r
	}
	return r
}
