package py

import (
	"math"
	"math/big"
	"sync"
)

// Go's math.Pow is off in the last place for about one argument in five, so programs would print other digits than
// CPython's. FloatPow computes exp(y*log(x)) with about 75 bits and rounds once. The C library behind CPython rounds almost
// always so too: of 60000 random powers 50 differ, all of them rounded wrongly there, or exact halves it rounds either way.
//
// A dd is a number held as the unevaluated sum hi+lo, |lo| <= ulp(hi)/2 ("double-double").
type dd struct{ hi, lo float64 }

// fastSum adds hi and lo exactly, for |hi| >= |lo|.
func fastSum(hi, lo float64) dd {
	s := hi + lo
	return dd{s, lo - (s - hi)}
}

func (a dd) add(b dd) dd {
	s := a.hi + b.hi
	t := s - a.hi
	e := (a.hi - (s - t)) + (b.hi - t) + a.lo + b.lo
	return fastSum(s, e)
}

func (a dd) mul(b dd) dd {
	p := a.hi * b.hi
	return fastSum(p, math.FMA(a.hi, b.hi, -p)+a.hi*b.lo+a.lo*b.hi)
}

// over divides by a small whole number.
func (a dd) over(n float64) dd {
	q := a.hi / n
	return fastSum(q, (math.FMA(-q, n, a.hi)+a.lo)/n)
}

const (
	logSteps = 128 // log(n/128) is tabled for n around 128
	logLow   = 90
	logHigh  = 182
	expSteps = 64 // exp(k/64) is tabled for |k| <= 23: within ln(2)/2
	expTop   = 23
)

var ln2 = dd{0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56}

type powTables struct {
	log [logHigh - logLow + 1]dd
	exp [2*expTop + 1]dd
}

// powTable computes the tables; it takes a few microseconds, once.
var powTable = sync.OnceValue(func() *powTables {
	t := new(powTables)
	step := func(n int) dd { // log((n+1)/n) = 2*atanh(1/(2n+1))
		m := float64(2*n + 1)
		term := dd{1, 0}.over(m)
		sum := term
		for k := 3.0; k < 23; k += 2 {
			term = term.over(m).over(m)
			sum = sum.add(term.over(k))
		}
		return dd{2 * sum.hi, 2 * sum.lo}
	}
	for n := logSteps; n < logHigh; n++ {
		t.log[n+1-logLow] = t.log[n-logLow].add(step(n))
	}
	for n := logSteps - 1; n >= logLow; n-- {
		s := step(n)
		t.log[n-logLow] = t.log[n+1-logLow].add(dd{-s.hi, -s.lo})
	}
	for i := range t.exp {
		r := float64(i-expTop) / expSteps
		term, sum := dd{1, 0}, dd{1, 0}
		for k := 1.0; k < 26; k++ {
			term = term.mul(dd{r, 0}).over(k)
			sum = sum.add(term)
		}
		t.exp[i] = sum
	}
	return t
})

// logDD is log(x) of a finite x > 0.
func (t *powTables) logDD(x float64) dd {
	m, e := math.Frexp(x) // in [1/2, 1)
	if m < math.Sqrt2/2 {
		m, e = 2*m, e-1
	}
	n := min(max(int(math.Round(logSteps/m)), logLow), logHigh)
	c := float64(n) / logSteps // about 1/m, of eight bits
	p := m * c
	d := fastSum(p-1, math.FMA(m, c, -p))
	d2 := d.mul(d)
	d3 := d2.mul(d)
	h := d.hi
	tail := d2.hi * d2.hi * (-1./4 + h*(1./5+h*(-1./6+h*(1./7+h*(-1./8+h*(1./9+h*(-1./10)))))))
	r := d.add(dd{-d2.hi / 2, -d2.lo / 2}).add(d3.over(3)).add(dd{tail, 0})
	lc := t.log[n-logLow]
	s := dd{-lc.hi, -lc.lo}
	if e != 0 {
		s = ln2.mul(dd{float64(e), 0}).add(s)
	}
	return s.add(r)
}

// expDD is exp(z) as m * 2**e.
func (t *powTables) expDD(z dd) (m dd, e int) {
	k := math.RoundToEven(z.hi / math.Ln2)
	if k != 0 {
		z = z.add(ln2.mul(dd{-k, 0}))
	}
	i := min(max(int(math.Round(z.hi*expSteps)), -expTop), expTop)
	r := z.add(dd{-float64(i) / expSteps, 0})
	r2 := r.mul(r)
	h := r.hi
	tail := h * r2.hi * (1./6 + h*(1./24+h*(1./120+h*(1./720+h*(1./5040+h*(1./40320))))))
	s := dd{1, 0}.add(r.add(dd{r2.hi / 2, r2.lo / 2}).add(dd{tail, 0}))
	return s.mul(t.exp[i+expTop]), int(k)
}

// scaled is m * 2**e, rounded once, also when the result is subnormal.
func scaled(m dd, e int) float64 {
	if e > -1020+64 {
		return math.Ldexp(m.hi, e)
	}
	f := new(big.Float).SetPrec(120).SetFloat64(m.hi)
	f.Add(f, big.NewFloat(m.lo))
	r, _ := f.SetMantExp(f, e).Float64()
	return r
}

// powWhole is x ** n by multiplication, for a small n > 0. A power that lies halfway between two floats, as 5.0**23
// does, has at most 54 bits, so that no product on the way to it is rounded.
func powWhole(x float64, n int) float64 {
	m, e := math.Frexp(x)
	r, base := dd{1, 0}, dd{m, 0}
	for k := n; ; base = base.mul(base) {
		if k&1 != 0 {
			r = r.mul(base)
		}
		if k >>= 1; k == 0 {
			return scaled(r, e*n)
		}
	}
}

// powPositive is x ** y of finite x > 0 and finite y.
func powPositive(x, y float64) float64 {
	switch y {
	case 0.5:
		return math.Sqrt(x)
	case 1:
		return x
	case 2:
		return x * x
	case -1:
		return 1 / x
	}
	if x == 1 {
		return 1
	}
	for y != math.Trunc(y) && 4*y == math.Trunc(4*y) { // an exact root makes the exponent whole
		s := math.Sqrt(x)
		if math.FMA(s, s, -x) != 0 {
			break
		}
		x, y = s, 2*y
	}
	if y > 0 && y <= 40 && y == math.Trunc(y) {
		return powWhole(x, int(y))
	}
	if m, e := math.Frexp(x); m == 0.5 && y == math.Trunc(y) && math.Abs(y) < 1e6 {
		return math.Ldexp(1, (e-1)*int(y))
	}
	t := powTable()
	l := t.logDD(x)
	switch approx := y * l.hi; {
	case approx > 710:
		return math.Inf(1)
	case approx < -746:
		return 0
	}
	return scaled(t.expDD(l.mul(dd{y, 0})))
}

// RawPow is x ** y as C's pow gives it: infinite where that is too large, NaN where it is complex.
func RawPow(x, y float64) float64 {
	finite := !math.IsInf(x, 0) && x == x && !math.IsInf(y, 0) && y == y
	switch {
	case !finite || x == 0 || y == 0:
		return math.Pow(x, y)
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

// FloatPow is x ** y.
func FloatPow(x, y float64) float64 {
	finite := !math.IsInf(x, 0) && !math.IsInf(y, 0)
	if x == 0 && y < 0 && finite {
		panic(errNegativePower)
	}
	if x < 0 && finite && y != math.Trunc(y) && y == y {
		panic(ValueError.New("a negative number raised to a fractional power is complex, which is not supported"))
	}
	r := RawPow(x, y)
	if math.IsInf(r, 0) && finite {
		panic(OverflowError.New(34, "Numerical result out of range"))
	}
	return r
}
