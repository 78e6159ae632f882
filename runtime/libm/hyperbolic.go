package libm

import "math"

// The functions of this file are fdlibm's (Sun Microsystems, 1993), with its constants. Its documentation of each gives the
// formulas; as they round several times, the order of the operations counts. The C library evaluates polynomials in pairs of
// terms, and in Expm1 and Log1p, not in the others, fuses products and sums.

const (
	ln2Hi = 6.93147180369123816490e-01 // the leading 33 bits of log(2)
	ln2Lo = 1.90821492927058770002e-10
)

// Expm1 is e**x - 1.
func Expm1(x float64) float64 {
	const (
		q1 = -3.33333333333331316428e-02
		q2 = 1.58730158725481460165e-03
		q3 = -7.93650757867487942473e-05
		q4 = 4.00821782732936239552e-06
		q5 = -2.01099218183624371326e-07
	)
	a := math.Abs(x)
	switch {
	case x != x || math.IsInf(x, 1):
		return x
	case x > 7.09782712893383973096e+02:
		return math.Inf(1)
	case x <= -56*math.Ln2:
		return -1
	case a < 0x1p-54:
		return x
	}
	k, c := 0, 0.0
	if a > 0.5*math.Ln2 { // x becomes x - k*log(2), and c what that was rounded by
		var hi, lo float64
		switch {
		case a >= 1.5*math.Ln2:
			k = int(float64(x*(1/math.Ln2)) + math.Copysign(0.5, x))
			hi, lo = x-float64(float64(k)*ln2Hi), float64(float64(k)*ln2Lo)
		case x > 0:
			k, hi, lo = 1, x-ln2Hi, ln2Lo
		default:
			k, hi, lo = -1, x+ln2Hi, -ln2Lo
		}
		x = hi - lo
		c = (hi - x) - lo
	}
	half := float64(0.5 * x)
	z := float64(x * half)
	z2 := float64(z * z)
	r := math.FMA(float64(z2*z2), math.FMA(z, q5, q4), math.FMA(z2, math.FMA(z, q3, q2), math.FMA(z, q1, 1)))
	t := math.FMA(-r, half, 3)
	e := float64(z * ((r - t) / math.FMA(-x, t, 6)))
	if k == 0 {
		return x - math.FMA(x, e, -z)
	}
	e = math.FMA(x, e-c, -c)
	e -= z
	switch {
	case k == -1:
		return float64(0.5*(x-e)) - 0.5
	case k == 1 && x < -0.25:
		return float64(-2 * (e - (x + 0.5)))
	case k == 1:
		return 1 + float64(2*(x-e))
	case k <= -2 || k > 56:
		return math.Ldexp(1-(e-x), k) - 1
	case k < 20:
		return math.Ldexp((1-math.Ldexp(1, -k))-(e-x), k)
	}
	return math.Ldexp((x-(e+math.Ldexp(1, -k)))+1, k)
}

// Log1p is log(1 + x).
func Log1p(x float64) float64 {
	const (
		p1 = 6.666666666666735130e-01
		p2 = 3.999999999940941908e-01
		p3 = 2.857142874366239149e-01
		p4 = 2.222219843214978396e-01
		p5 = 1.818357216161805012e-01
		p6 = 1.531383769920937332e-01
		p7 = 1.479819860511658591e-01
	)
	switch {
	case x < -1 || x != x:
		return math.NaN()
	case x == -1:
		return math.Inf(-1)
	case math.IsInf(x, 1):
		return x
	}
	a := math.Abs(x)
	k, f, c := 1, 0.0, 0.0
	var high uint64 // of the mantissa
	if x < math.Sqrt2-1 {
		if a < 0x1p-54 {
			return x
		}
		if a < 0x1p-29 {
			return x - float64(float64(x*x)*0.5)
		}
		if math.Float64bits(x)>>32 <= 0x3fda8279 || x > -0.2929 && x < 0 { // 1+x from sqrt(2)/2 to sqrt(2)
			k, f, high = 0, x, 1
		}
	}
	if k != 0 { // 2**k * (1+f) = 1+x, and c corrects the rounding of 1+x
		u := x
		if x < 0x1p53 {
			u = 1 + x
			if k = int(math.Float64bits(u)>>52) - 1023; k > 0 {
				c = 1 - (u - x)
			} else {
				c = x - (u - 1)
			}
			c /= u
		} else {
			k = int(math.Float64bits(u)>>52) - 1023
		}
		b := math.Float64bits(u) & (1<<52 - 1)
		high = b >> 32
		if high < 0x6a09e {
			u = math.Float64frombits(b | 1023<<52)
		} else {
			k++
			u = math.Float64frombits(b | 1022<<52)
			high = (0x100000 - high) >> 2
		}
		f = u - 1
	}
	n := float64(k)
	half := float64(float64(0.5*f) * f)
	if high == 0 { // |f| < 2**-20
		if f == 0 {
			if k == 0 {
				return 0
			}
			return math.FMA(n, ln2Hi, math.FMA(n, ln2Lo, c))
		}
		r := float64(half * math.FMA(-0.66666666666666666, f, 1))
		if k == 0 {
			return f - r
		}
		return math.FMA(n, ln2Hi, -((r - math.FMA(n, ln2Lo, c)) - f))
	}
	s := f / (2 + f)
	z := float64(s * s)
	z2 := float64(z * z)
	z4 := float64(z2 * z2)
	r := math.FMA(z, p1, float64(z2*math.FMA(z, p3, p2)))
	r = math.FMA(z4, math.FMA(z, p5, p4), r)
	r = math.FMA(float64(z4*z2), math.FMA(z, p7, p6), r)
	if k == 0 {
		return f - (half - float64(s*(half+r)))
	}
	return math.FMA(n, ln2Hi, -((half - (float64(s*(half+r)) + math.FMA(n, ln2Lo, c))) - f))
}

// expHalf is e**a / 2 for an a too large for e**a to be computed directly.
func expHalf(a float64) float64 {
	switch {
	case a < 0x1.62e42p+9:
		return float64(0.5 * Exp(a))
	case a <= 7.10475860073943863426e+02:
		w := Exp(float64(0.5 * a))
		return float64(float64(0.5*w) * w)
	}
	return math.Inf(1)
}

// Sinh is the hyperbolic sine of x.
func Sinh(x float64) float64 {
	a := math.Abs(x)
	switch {
	case !isFinite(x) || a < 0x1p-28:
		return x
	case a < 1:
		t := Expm1(a)
		return float64(math.Copysign(0.5, x) * (float64(2*t) - float64(t*t)/(t+1)))
	case a < 22:
		t := Expm1(a)
		return float64(math.Copysign(0.5, x) * (t + t/(t+1)))
	}
	return math.Copysign(expHalf(a), x)
}

// Cosh is the hyperbolic cosine of x.
func Cosh(x float64) float64 {
	a := math.Abs(x)
	switch {
	case !isFinite(x):
		return a
	case a < 0x1p-55:
		return 1
	case math.Float64bits(a)>>32 < 0x3fd62e43: // log(2)/2
		t := Expm1(a)
		w := 1 + t
		return 1 + float64(t*t)/(w+w)
	case a < 22:
		t := Exp(a)
		return float64(0.5*t) + 0.5/t
	}
	return expHalf(a)
}

// Tanh is the hyperbolic tangent of x.
func Tanh(x float64) float64 {
	a := math.Abs(x)
	var z float64
	switch {
	case x != x || x == 0:
		return x
	case a < 0x1p-55:
		return float64(x * (1 + x))
	case a < 1:
		t := Expm1(float64(-2 * a))
		z = -t / (t + 2)
	case a < 22:
		z = 1 - 2/(Expm1(float64(2*a))+2)
	default:
		z = 1
	}
	return math.Copysign(z, x)
}

// Asinh is the inverse hyperbolic sine of x.
func Asinh(x float64) float64 {
	a := math.Abs(x)
	var w float64
	switch {
	case !isFinite(x) || a < 0x1p-28:
		return x
	case a > 0x1p28:
		w = Log(a) + math.Ln2
	case a > 2:
		w = Log(float64(2*a) + 1/(math.Sqrt(float64(x*x)+1)+a))
	default:
		t := float64(x * x)
		w = Log1p(a + t/(1+math.Sqrt(1+t)))
	}
	return math.Copysign(w, x)
}

// Acosh is the inverse hyperbolic cosine of x.
func Acosh(x float64) float64 {
	switch {
	case !(x >= 1):
		return math.NaN()
	case x >= 0x1p28:
		return Log(x) + math.Ln2
	case x > 2:
		t := float64(x * x)
		return Log(float64(2*x) - 1/(x+math.Sqrt(t-1)))
	}
	t := x - 1
	return Log1p(t + math.Sqrt(float64(2*t)+float64(t*t)))
}

// Atanh is the inverse hyperbolic tangent of x.
func Atanh(x float64) float64 {
	a := math.Abs(x)
	var t float64
	switch {
	case a < 0x1p-28:
		return x
	case a < 0.5:
		t = a + a
		t = float64(0.5 * Log1p(t+float64(t*a)/(1-a)))
	case a < 1:
		t = float64(0.5 * Log1p((a+a)/(1-a)))
	case a == 1:
		t = math.Inf(1)
	default:
		return math.NaN()
	}
	return math.Copysign(t, x)
}
