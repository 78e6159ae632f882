package py

import (
	"math"
	"math/big"
	"sync"
)

// The elementary functions, rounded once from about 75 bits: C's library, which CPython uses, rounds almost always so
// too, while Go's are off in the last place for up to a third of the arguments. Tables and dd are in pow.go.

func (a dd) neg() dd { return dd{-a.hi, -a.lo} }

func (a dd) div(b dd) dd {
	q := a.hi / b.hi
	r := a.add(b.mul(dd{q, 0}).neg())
	return fastSum(q, r.hi/b.hi)
}

func (a dd) value() float64 { return a.hi + a.lo }

// FloatExp is e ** x; it gives an infinity where that is too large.
func FloatExp(x float64) float64 {
	switch {
	case x != x || x > 710:
		return math.Exp(x)
	case x < -746:
		return 0
	case x == 0:
		return 1
	}
	return scaled(powTable().expDD(dd{x, 0}))
}

// FloatLog is log(x) of x > 0.
func FloatLog(x float64) float64 {
	if !(x > 0) || math.IsInf(x, 0) || x == 1 {
		return math.Log(x)
	}
	return powTable().logDD(x).value()
}

var log2e = dd{0x1.71547652b82fep+00, 0x1.777d0ffda0d24p-56}

// FloatLog2 is the logarithm of x > 0 to the base 2.
func FloatLog2(x float64) float64 {
	m, e := math.Frexp(x)
	if !(x > 0) || math.IsInf(x, 0) || m == 0.5 {
		return math.Log2(x)
	}
	if e == 1 || e == 0 {
		return powTable().logDD(x).mul(log2e).value()
	}
	return dd{float64(e), 0}.add(powTable().logDD(m).mul(log2e)).value()
}

// FloatLog10 is the logarithm of x > 0 to the base 10. C's library takes it from that of the mantissa, in plain floats,
// and is off in the last place for one argument in six; so is this.
func FloatLog10(x float64) float64 {
	if !(x > 0) || math.IsInf(x, 0) {
		return math.Log10(x)
	}
	const (
		log10of2Hi = 3.01029995663611771306e-01
		log10of2Lo = 3.69423907715893078616e-13
		log10ofE   = 4.34294481903251816668e-01
	)
	m, e := math.Frexp(x) // in [1/2, 1)
	if e > 0 {
		m, e = 2*m, e-1
	}
	k := float64(e)
	z := float64(k*log10of2Lo) + float64(log10ofE*FloatLog(m))
	return z + float64(k*log10of2Hi)
}

const trigSteps = 32 // sin(i/32) and cos(i/32) are tabled for i <= 26: within pi/4

type trigTables struct {
	sin, cos [27]dd
	pi       *big.Float // of 1300 bits
}

var trigTable = sync.OnceValue(func() *trigTables {
	t := new(trigTables)
	for i := range t.sin {
		r := float64(i) / trigSteps
		term := dd{1, 0}
		for k := 0.0; k < 26; k++ {
			part := term
			if int(k)&2 != 0 {
				part = part.neg()
			}
			if int(k)&1 == 0 {
				t.cos[i] = t.cos[i].add(part)
			} else {
				t.sin[i] = t.sin[i].add(part)
			}
			term = term.mul(dd{r, 0}).over(k + 1)
		}
	}
	// pi = 16 atan(1/5) - 4 atan(1/239)
	const prec = 1300
	num := func(n int64) *big.Float { return new(big.Float).SetPrec(prec).SetInt64(n) }
	atan := func(n int64) *big.Float {
		power := num(1)
		power.Quo(power, num(n))
		sum := num(0)
		for k := int64(1); power.MantExp(nil) > -prec-10; k += 2 {
			term := new(big.Float).Quo(power, num(k))
			if k%4 == 1 {
				sum.Add(sum, term)
			} else {
				sum.Sub(sum, term)
			}
			power.Quo(power, num(n*n))
		}
		return sum
	}
	t.pi = num(0).Sub(num(0).Mul(num(16), atan(5)), num(0).Mul(num(4), atan(239)))
	return t
})

// half of pi in four parts, of which the first two have 33 bits: k times them is exact for |k| < 2**20.
const (
	halfPi1 = 0x1.921fb544p+0
	halfPi2 = 0x1.0b4611a6p-34
	halfPi3 = 0x1.3198a2e037073p-69
	halfPi4 = 0x1.129024e088a68p-123
)

// reduce gives the quadrant of x, and x less a whole number of right angles, within pi/4 of 0.
func (t *trigTables) reduce(x float64) (quadrant int, r dd) {
	if math.Abs(x) < 1<<20 {
		k := math.RoundToEven(x * (2 / math.Pi))
		if k == 0 {
			return 0, dd{x, 0}
		}
		r = fastSum2(x-k*halfPi1, -k*halfPi2)
		return int(k) & 3, r.add(dd{k, 0}.mul(dd{halfPi3, halfPi4}).neg())
	}
	b := new(big.Float).SetPrec(1300).SetFloat64(x)
	half := new(big.Float).Quo(t.pi, big.NewFloat(2))
	q := new(big.Float).Quo(b, half)
	n, _ := q.Add(q, big.NewFloat(math.Copysign(0.5, x))).Int(nil)
	b.Sub(b, half.Mul(half, new(big.Float).SetPrec(1300).SetInt(n)))
	r.hi, _ = b.Float64()
	r.lo, _ = b.Sub(b, big.NewFloat(r.hi)).Float64()
	return int(new(big.Int).And(n, big.NewInt(3)).Int64()), r
}

// fastSum2 adds two floats exactly, whatever their order.
func fastSum2(a, b float64) dd {
	s := a + b
	t := s - a
	return dd{s, (a - (s - t)) + (b - t)}
}

// sincos is the sine and cosine of x.
func (t *trigTables) sincos(x float64) (s, c dd) {
	q, r := t.reduce(x)
	s, c = t.within(r)
	switch q {
	case 1:
		return c, s.neg()
	case 2:
		return s.neg(), c.neg()
	case 3:
		return c.neg(), s
	}
	return s, c
}

// within is the sine and cosine of r, |r| <= pi/4 or little more.
func (t *trigTables) within(r dd) (s, c dd) {
	if r.hi < 0 {
		s, c = t.within(r.neg())
		return s.neg(), c
	}
	i := min(int(math.Round(r.hi*trigSteps)), len(t.sin)-1)
	d := r.add(dd{-float64(i) / trigSteps, 0})
	d2 := d.mul(d)
	h := d2.hi
	st := d.add(d2.mul(d).over(-6)).add(dd{d.hi * h * h * (1./120 + h*(-1./5040+h*(1./362880))), 0})
	ct := d2.mul(d2).over(24).add(dd{h * h * h * (-1./720 + h*(1./40320)), 0})
	ct = dd{1, 0}.add(dd{-d2.hi / 2, -d2.lo / 2}.add(ct))
	if i == 0 {
		return st, ct
	}
	return t.sin[i].mul(ct).add(t.cos[i].mul(st)), t.cos[i].mul(ct).add(t.sin[i].mul(st).neg())
}

// FloatSin is sin(x) of a finite x.
func FloatSin(x float64) float64 {
	if math.Abs(x) < 0x1p-500 || x-x != 0 {
		return math.Sin(x)
	}
	s, _ := trigTable().sincos(x)
	return s.value()
}

// FloatCos is cos(x) of a finite x.
func FloatCos(x float64) float64 {
	if x-x != 0 {
		return math.Cos(x)
	}
	_, c := trigTable().sincos(x)
	return c.value()
}

// FloatTan is tan(x) of a finite x.
func FloatTan(x float64) float64 {
	if math.Abs(x) < 0x1p-500 || x-x != 0 {
		return math.Tan(x)
	}
	s, c := trigTable().sincos(x)
	return s.div(c).value()
}

// FloatAtan is atan(x). A first value y is corrected by atan((x - tan y) / (1 + x tan y)).
func FloatAtan(x float64) float64 {
	if math.Abs(x) < 0x1p-27 || math.Abs(x) > 0x1p60 || x != x {
		return math.Atan(x)
	}
	return atanDD(dd{x, 0}, dd{1, 0}, math.Atan(x)).value()
}

// atanDD is the angle of the point (x, y), of which near is a first value.
func atanDD(y, x dd, near float64) dd {
	s, c := trigTable().sincos(near)
	d := y.mul(c).add(x.mul(s).neg()).div(x.mul(c).add(y.mul(s)))
	return fastSum2(near, d.value())
}

// FloatAtan2 is atan2(y, x).
func FloatAtan2(y, x float64) float64 {
	r := math.Atan2(y, x)
	if x == 0 || y == 0 || x-x != 0 || y-y != 0 || math.Abs(r) < 0x1p-27 {
		return r
	}
	_, ex := math.Frexp(x)
	_, ey := math.Frexp(y)
	if ex-ey > 900 || ey-ex > 900 {
		return r
	}
	e := -max(ex, ey)
	return atanDD(dd{math.Ldexp(y, e), 0}, dd{math.Ldexp(x, e), 0}, r).value()
}

// FloatAsin is asin(x) of |x| <= 1.
func FloatAsin(x float64) float64 {
	if math.Abs(x) < 0x1p-27 || math.Abs(x) >= 1 || x != x {
		return math.Asin(x)
	}
	return atanDD(dd{x, 0}, leg(x), math.Asin(x)).value()
}

// FloatAcos is acos(x) of |x| <= 1.
func FloatAcos(x float64) float64 {
	if math.Abs(x) >= 1 || x != x {
		return math.Acos(x)
	}
	return atanDD(leg(x), dd{x, 0}, math.Acos(x)).value()
}

// leg is the square root of 1 - x*x.
func leg(x float64) dd {
	v := fastSum2(1, -x).mul(fastSum2(1, x))
	s := math.Sqrt(v.hi)
	d := v.add(dd{s, 0}.mul(dd{s, 0}).neg())
	return fastSum(s, d.hi/(2*s))
}
