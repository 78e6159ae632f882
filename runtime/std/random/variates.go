package pyrandom

import (
	"math"

	"github.com/py2go/py2go/runtime/libm"
	"github.com/py2go/py2go/runtime/py"
)

// Uniform is uniform(a, b).
func (r *Random) Uniform(a, b float64) float64 { return a + float64((b-a)*r.Float()) }

// Triangular is triangular(low, high, mode).
func (r *Random) Triangular(low, high float64, mode py.Opt[float64]) float64 {
	u := r.Float()
	c := 0.5
	if mode.OK {
		if high == low {
			return low
		}
		c = (mode.V - low) / (high - low)
	}
	if u > c {
		u, c = 1-u, 1-c
		low, high = high, low
	}
	return low + float64((high-low)*math.Sqrt(float64(u*c)))
}

// Gauss is gauss(mu, sigma): it makes its numbers in pairs.
func (r *Random) Gauss(mu, sigma float64) float64 {
	r.mu.Lock()
	z := r.gauss
	r.gauss = py.Opt[float64]{}
	r.mu.Unlock()
	if !z.OK {
		turn := float64(r.Float() * (2 * math.Pi))
		radius := math.Sqrt(float64(-2 * libm.Log(1-r.Float())))
		z.V = float64(libm.Cos(turn) * radius)
		r.mu.Lock()
		r.gauss = py.Some(float64(libm.Sin(turn) * radius))
		r.mu.Unlock()
	}
	return mu + float64(z.V*sigma)
}

var normalMagic = float64(4*libm.Exp(-0.5)) / math.Sqrt(2)

// NormalVariate is normalvariate(mu, sigma), by Kinderman and Monahan's method.
func (r *Random) NormalVariate(mu, sigma float64) float64 {
	for {
		u := r.Float()
		v := 1 - r.Float()
		z := float64(normalMagic*(u-0.5)) / v
		if float64(z*z)/4 <= -libm.Log(v) {
			return mu + float64(z*sigma)
		}
	}
}

// LogNormVariate is lognormvariate(mu, sigma).
func (r *Random) LogNormVariate(mu, sigma float64) float64 {
	return expOf(r.NormalVariate(mu, sigma))
}

func expOf(x float64) float64 {
	y := libm.Exp(x)
	if math.IsInf(y, 0) && !math.IsInf(x, 0) {
		panic(py.OverflowError.New("math range error"))
	}
	return y
}

// ExpoVariate is expovariate(lambd).
func (r *Random) ExpoVariate(lambd float64) float64 {
	u := r.Float()
	return divide(-libm.Log(1-u), lambd)
}

func divide(a, b float64) float64 {
	if b == 0 {
		panic(py.ZeroDivisionError.New("float division by zero"))
	}
	return a / b
}

// VonMisesVariate is vonmisesvariate(mu, kappa), by Best and Fisher's method.
func (r *Random) VonMisesVariate(mu, kappa float64) float64 {
	const turn = 2 * math.Pi
	if kappa <= 1e-6 {
		return float64(turn * r.Float())
	}
	s := 0.5 / kappa
	q := s + math.Sqrt(1+float64(s*s))
	var z float64
	for {
		z = libm.Cos(float64(math.Pi * r.Float()))
		d := z / (q + z)
		u := r.Float()
		if u < 1-float64(d*d) || u <= float64((1-d)*expOf(d)) {
			break
		}
	}
	f := 1 / q
	f = (f + z) / (1 + float64(f*z))
	angle := libm.Acos(f)
	if r.Float() > 0.5 {
		return py.FloatMod(mu+angle, turn)
	}
	return py.FloatMod(mu-angle, turn)
}

// GammaVariate is gammavariate(alpha, beta): Cheng's method for alpha > 1, Ahrens and Dieter's below 1.
func (r *Random) GammaVariate(alpha, beta float64) float64 {
	if alpha <= 0 || beta <= 0 {
		panic(py.ValueError.New("gammavariate: alpha and beta must be > 0.0"))
	}
	if alpha == 1 {
		return float64(-libm.Log(1-r.Float()) * beta)
	}
	if alpha > 1 {
		a := math.Sqrt(float64(2*alpha) - 1)
		b := alpha - math.Ln2*2
		c := alpha + a
		magic := 1 + libm.Log(4.5)
		for {
			u := r.Float()
			if !(1e-7 < u && u < 0.9999999) {
				continue
			}
			w := 1 - r.Float()
			v := libm.Log(u/(1-u)) / a
			x := float64(alpha * expOf(v))
			z := float64(float64(u*u) * w)
			t := b + float64(c*v) - x
			if t+magic-float64(4.5*z) >= 0 || t >= libm.Log(z) {
				return float64(x * beta)
			}
		}
	}
	var x float64
	for {
		u := r.Float()
		b := (math.E + alpha) / math.E
		p := float64(b * u)
		if p <= 1 {
			x = libm.Pow(p, 1/alpha)
		} else {
			x = -libm.Log((b - p) / alpha)
		}
		w := r.Float()
		if p > 1 {
			if w <= libm.Pow(x, alpha-1) {
				break
			}
		} else if w <= expOf(-x) {
			break
		}
	}
	return float64(x * beta)
}

// BetaVariate is betavariate(alpha, beta).
func (r *Random) BetaVariate(alpha, beta float64) float64 {
	y := r.GammaVariate(alpha, 1)
	if y == 0 {
		return 0
	}
	return y / (y + r.GammaVariate(beta, 1))
}

// ParetoVariate is paretovariate(alpha).
func (r *Random) ParetoVariate(alpha float64) float64 {
	u := 1 - r.Float()
	return libm.Pow(u, divide(-1, alpha))
}

// WeibullVariate is weibullvariate(alpha, beta).
func (r *Random) WeibullVariate(alpha, beta float64) float64 {
	u := 1 - r.Float()
	return float64(alpha * libm.Pow(-libm.Log(u), divide(1, beta)))
}

// BinomialVariate is binomialvariate(n, p): the successes among n trials of probability p. It skips from success to
// success when few are expected (Devroye), and else rejects from a transformed density (Hörmann's BTRS).
func (r *Random) BinomialVariate(n int, p float64) int {
	switch {
	case n < 0:
		panic(py.ValueError.New("n must be non-negative"))
	case p == 0:
		return 0
	case p == 1:
		return n
	case !(p > 0 && p < 1):
		panic(py.ValueError.New("p must be in the range 0.0 <= p <= 1.0"))
	case n == 1:
		return py.BoolInt(r.Float() < p)
	case p > 0.5:
		return n - r.BinomialVariate(n, 1-p)
	}
	mean := float64(float64(n) * p)
	if mean < 10 {
		c := libm.Log2(1 - p)
		if c == 0 {
			return 0
		}
		for x, y := 0, 0; ; x++ {
			if y += py.FloatToInt(math.Floor(libm.Log2(r.Float())/c)) + 1; y > n {
				return x
			}
		}
	}
	spread := math.Sqrt(float64(mean * (1 - p)))
	b := 1.15 + float64(2.53*spread)
	a := -0.0873 + float64(0.0248*b) + float64(0.01*p)
	c := mean + 0.5
	vr := 0.92 - 4.2/b
	m := math.Floor(float64(float64(n+1) * p))
	for {
		u := r.Float() - 0.5
		us := 0.5 - math.Abs(u)
		k := math.Floor(float64((2*a/us+b)*u) + c)
		if k < 0 || k > float64(n) {
			continue
		}
		v := r.Float()
		if us >= 0.07 && v <= vr {
			return int(k)
		}
		alpha := float64((2.83 + 5.1/b) * spread)
		v *= alpha / (a/float64(us*us) + b)
		h := libm.Lgamma(m+1) + libm.Lgamma(float64(n)-m+1)
		if libm.Log(v) <= h-libm.Lgamma(k+1)-libm.Lgamma(float64(n)-k+1)+float64((k-m)*libm.Log(p/(1-p))) {
			return int(k)
		}
	}
}
