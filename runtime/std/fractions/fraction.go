// Package pyfractions is Python's module fractions.
package pyfractions

import (
	"math/big"
	"regexp"
	"strings"

	"github.com/py2go/py2go/runtime/py"
)

// Fraction is a fraction in lowest terms with a positive denominator. It never changes.
type Fraction struct{ r *big.Rat }

func ofInt(n py.Int) *Fraction { return &Fraction{new(big.Rat).SetInt(n.Big())} }

// quotient is n / d.
func quotient(n, d *big.Int) *Fraction {
	if d.Sign() == 0 {
		panic(py.ZeroDivisionError.New("Fraction(" + n.String() + ", 0)"))
	}
	return &Fraction{new(big.Rat).SetFrac(n, d)}
}

// OfInts is Fraction(n, d) of two ints.
func OfInts(n, d py.Int) *Fraction { return quotient(n.Big(), d.Big()) }

// literal matches "3", "-3/4" and "1.25e3"; single underscores may part digits.
var literal = regexp.MustCompile(`^\s*([-+]?)(?:(\d+(?:_\d+)*)(?:\s*/\s*(\d+(?:_\d+)*))?|((?:\d+(?:_\d+)*)?)(?:\.((?:\d+(?:_\d+)*)?))?(?:[eE]([-+]?\d+(?:_\d+)*))?)\s*$`)

func parse(s string) *Fraction {
	m := literal.FindStringSubmatch(s)
	if m == nil || m[2] == "" && m[4] == "" && m[5] == "" {
		panic(py.ValueError.New("Invalid literal for Fraction: " + py.Repr(s)))
	}
	number := func(i int) *big.Int { return py.ParseBig("0"+strings.ReplaceAll(m[i], "_", ""), 10).Big() }
	var f *Fraction
	if m[2] != "" {
		d := big.NewInt(1)
		if m[3] != "" {
			d = number(3)
		}
		n := number(2)
		if m[1] == "-" {
			n.Neg(n)
		}
		return quotient(n, d)
	}
	frac := strings.ReplaceAll(m[5], "_", "")
	n := py.ParseBig("0"+strings.ReplaceAll(m[4], "_", "")+frac, 10).Big()
	f = quotient(n, tenTo(len(frac)))
	if m[6] != "" {
		e := py.ParseBig(m[6], 10).Int()
		if e >= 0 {
			f.r.Mul(f.r, new(big.Rat).SetInt(tenTo(e)))
		} else {
			f.r.Quo(f.r, new(big.Rat).SetInt(tenTo(-e)))
		}
	}
	if m[1] == "-" {
		f.r.Neg(f.r)
	}
	return f
}

func tenTo(n int) *big.Int { return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil) }

// rational is a value that has an exact numerator and denominator: an int, a bool or a Fraction.
func rational(v any) (*Fraction, bool) {
	v = py.Box(v)
	if f, ok := v.(*Fraction); ok {
		return f, true
	}
	if b, ok := v.(bool); ok {
		if b {
			return ofInt(py.IntOf(1)), true
		}
		return ofInt(py.IntOf(0)), true
	}
	if py.IsInt(v) {
		return ofInt(py.AsBig(v)), true
	}
	return nil, false
}

// New is Fraction(numerator, denominator) of values of any type.
func New(numerator, denominator any) *Fraction {
	n, ok := rational(numerator)
	if denominator = py.Box(denominator); denominator != nil {
		d, ok2 := rational(denominator)
		if !ok || !ok2 {
			panic(py.TypeError.New("both arguments should be Rational instances"))
		}
		return quotient(new(big.Int).Mul(n.r.Num(), d.r.Denom()), new(big.Int).Mul(d.r.Num(), n.r.Denom()))
	}
	if ok {
		return n
	}
	switch v := py.Box(numerator).(type) {
	case float64:
		return fromFloat(v)
	case string:
		return parse(v)
	}
	panic(py.TypeError.New("argument should be a string or a Rational instance"))
}

func fromFloat(x float64) *Fraction {
	q := py.FloatAsIntegerRatio(x)
	return OfInts(q.A, q.B)
}

// FromFloat is Fraction.from_float(f).
func FromFloat(v any) *Fraction {
	v = py.Box(v)
	if f, ok := v.(float64); ok {
		return fromFloat(f)
	}
	if f, ok := rational(v); ok && py.IsInt(v) {
		return f
	}
	panic(py.TypeError.New("Fraction.from_float() only takes floats, not " + py.Repr(v) + " (" + py.TypeName(v) + ")"))
}

// Numerator is f.numerator.
func (f *Fraction) Numerator() py.Int { return py.IntFromBig(new(big.Int).Set(f.r.Num())) }

// Denominator is f.denominator.
func (f *Fraction) Denominator() py.Int { return py.IntFromBig(new(big.Int).Set(f.r.Denom())) }

// Ratio is f.as_integer_ratio().
func (f *Fraction) Ratio() py.Tuple2[py.Int, py.Int] {
	return py.Tuple2[py.Int, py.Int]{A: f.Numerator(), B: f.Denominator()}
}

// Same is f, as f.real and +f are.
func (f *Fraction) Same() *Fraction { return f }

// Imag is f.imag.
func (f *Fraction) Imag() int { return 0 }

// IsInteger is f.is_integer().
func (f *Fraction) IsInteger() bool { return f.r.IsInt() }

// Float is float(f).
func (f *Fraction) Float() float64 { return f.Numerator().TrueDiv(f.Denominator()) }

// LimitDenominator is f.limit_denominator(limit): the closest fraction whose denominator is not larger. It is the better of
// the last two convergents of f's continued fraction that fit.
func (f *Fraction) LimitDenominator(limit py.Int) *Fraction {
	if limit.Lt(py.IntOf(1)) {
		panic(py.ValueError.New("max_denominator should be at least 1"))
	}
	top := limit.Big()
	if f.r.Denom().Cmp(top) <= 0 {
		return f
	}
	p0, q0, p1, q1 := big.NewInt(0), big.NewInt(1), big.NewInt(1), big.NewInt(0)
	n, d := new(big.Int).Set(f.r.Num()), new(big.Int).Set(f.r.Denom())
	step := func(a, x, y *big.Int) *big.Int { return new(big.Int).Add(x, new(big.Int).Mul(a, y)) }
	for {
		a, rest := new(big.Int).DivMod(n, d, new(big.Int))
		q2 := step(a, q0, q1)
		if q2.Cmp(top) > 0 {
			break
		}
		p0, q0, p1, q1 = p1, q1, step(a, p0, p1), q2
		n, d = d, rest
	}
	k := new(big.Int).Sub(top, q0)
	k.Quo(k, q1)
	semi, conv := quotient(step(k, p0, p1), step(k, q0, q1)), quotient(p1, q1)
	distance := func(g *Fraction) *big.Rat {
		x := new(big.Rat).Sub(g.r, f.r)
		return x.Abs(x)
	}
	if distance(conv).Cmp(distance(semi)) <= 0 {
		return conv
	}
	return semi
}

// PyStr is str(f).
func (f *Fraction) PyStr() string {
	if f.r.IsInt() {
		return f.Numerator().String()
	}
	return f.Numerator().String() + "/" + f.Denominator().String()
}

// PyRepr is repr(f).
func (f *Fraction) PyRepr() string {
	return "Fraction(" + f.Numerator().String() + ", " + f.Denominator().String() + ")"
}

// PyBool is bool(f).
func (f *Fraction) PyBool() bool { return f.r.Sign() != 0 }

// PyInt is int(f).
func (f *Fraction) PyInt() any {
	return py.IntFromBig(new(big.Int).Quo(f.r.Num(), f.r.Denom())).Any()
}

// PyFloat is float(f).
func (f *Fraction) PyFloat() any { return f.Float() }

// PyNeg is -f.
func (f *Fraction) PyNeg() any { return f.Neg() }

// PyPos is +f.
func (f *Fraction) PyPos() any { return f }

// PyAbs is abs(f).
func (f *Fraction) PyAbs() any { return f.Abs() }

// PyRound is round(f), or round(f, digits).
func (f *Fraction) PyRound(digits ...int) any {
	if len(digits) > 0 {
		return f.RoundTo(digits[0])
	}
	return f.Round().Any()
}

var (
	hashMod     = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 61), big.NewInt(1))
	hashInverse = new(big.Int).Sub(hashMod, big.NewInt(2))
)

// PyHash is hash(f), that of the int or float of the same value.
func (f *Fraction) PyHash() int {
	inverse := new(big.Int).Exp(f.r.Denom(), hashInverse, hashMod)
	h := 314159 // of infinity, where the denominator has no inverse
	if inverse.Sign() != 0 {
		n := new(big.Int).Abs(f.r.Num())
		h = int(n.Mul(n, inverse).Mod(n, hashMod).Int64())
	}
	if f.r.Sign() < 0 {
		h = -h
	}
	if h == -1 {
		return -2
	}
	return h
}

// ClassName is the class of f.
func (f *Fraction) ClassName() string { return "Fraction" }
