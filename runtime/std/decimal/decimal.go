// Package pydecimal is Python's module decimal, for finite numbers.
package pydecimal

import (
	"math"
	"math/big"
	"regexp"
	"strconv"
	"strings"

	"github.com/py2go/py2go/runtime/py"
)

// Decimal is the number (-1)**neg * coef * 10**exp. It never changes.
type Decimal struct {
	neg  bool
	coef *big.Int // never negative
	exp  int
}

var (
	ten  = big.NewInt(10)
	zero = &Decimal{coef: new(big.Int)}
)

func tenTo(n int) *big.Int { return new(big.Int).Exp(ten, big.NewInt(int64(n)), nil) }

// digits is the number of decimal digits of n, 1 for 0.
func digits(n *big.Int) int { return len(n.String()) }

// OfInt is Decimal(n).
func OfInt(n py.Int) *Decimal {
	return &Decimal{neg: n.Sign() < 0, coef: new(big.Int).Abs(n.Big())}
}

var (
	number  = regexp.MustCompile(`^([-+]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([-+]?\d+))?$`)
	special = regexp.MustCompile(`^[-+]?(?i:inf(inity)?|s?nan\d*)$`)
)

// OfString is Decimal(s).
func OfString(s string) *Decimal {
	text := strings.ReplaceAll(py.StripAny(s, nil), "_", "")
	m := number.FindStringSubmatch(text)
	if m == nil {
		if special.MatchString(text) {
			unsupported()
		}
		signal(InvalidOperation, "ConversionSyntax")
	}
	whole, frac := m[2], m[3]+m[4]
	coef, _ := new(big.Int).SetString("0"+whole+frac, 10)
	e := 0
	if m[5] != "" {
		var err error
		if e, err = strconv.Atoi(m[5]); err != nil {
			unsupported()
		}
	}
	return &Decimal{m[1] == "-", coef, e - len(frac)}
}

func unsupported() {
	panic(py.NotImplementedError.New("decimal: NaN and the infinities are not supported"))
}

// OfFloat is Decimal(x): the exact value.
func OfFloat(x float64) *Decimal {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		unsupported()
	}
	r := new(big.Rat).SetFloat64(x)
	k := r.Denom().BitLen() - 1 // the denominator is 2**k
	coef := new(big.Int).Mul(new(big.Int).Abs(r.Num()), new(big.Int).Exp(big.NewInt(5), big.NewInt(int64(k)), nil))
	return &Decimal{math.Signbit(x), coef, -k}
}

// operand is a value that arithmetic takes: a Decimal, an int or a bool.
func operand(v any) (*Decimal, bool) {
	v = py.Box(v)
	switch x := v.(type) {
	case *Decimal:
		return x, true
	case bool:
		return OfInt(py.IntOf(py.BoolInt(x))), true
	}
	if py.IsInt(v) {
		return OfInt(py.AsBig(v)), true
	}
	return nil, false
}

// New is Decimal(v) of a value of any type.
func New(v, _ any) *Decimal {
	if d, ok := operand(v); ok {
		return d
	}
	switch x := py.Box(v).(type) {
	case string:
		return OfString(x)
	case float64:
		return OfFloat(x)
	}
	panic(py.TypeError.New("conversion from " + py.TypeName(py.Box(v)) + " to Decimal is not supported"))
}

// drop takes away n > 0 digits of coef and rounds.
func drop(coef *big.Int, n int, neg bool, mode string) *big.Int {
	unit := tenTo(n)
	q, rest := new(big.Int).QuoRem(coef, unit, new(big.Int))
	if rest.Sign() == 0 {
		return q
	}
	half := new(big.Int).Lsh(rest, 1).Cmp(unit)
	up := false
	switch mode {
	case RoundHalfEven:
		up = half > 0 || half == 0 && q.Bit(0) == 1
	case RoundHalfUp:
		up = half >= 0
	case RoundHalfDown:
		up = half > 0
	case RoundUp:
		up = true
	case RoundCeiling:
		up = !neg
	case RoundFloor:
		up = neg
	case RoundDown:
	case Round05Up:
		last := new(big.Int).Mod(q, big.NewInt(5))
		up = last.Sign() == 0
	default:
		panic(py.TypeError.New("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]"))
	}
	if up {
		q.Add(q, big.NewInt(1))
	}
	return q
}

// rounded is d with at most the context's number of digits.
func (d *Decimal) rounded(c *Context) *Decimal {
	if n := digits(d.coef) - c.Prec; n > 0 {
		coef := drop(d.coef, n, d.neg, c.Rounding)
		e := d.exp + n
		if digits(coef) > c.Prec { // 99.9 became 100
			coef.Quo(coef, ten)
			e++
		}
		d = &Decimal{d.neg, coef, e}
	}
	if e := d.Adjusted(); d.coef.Sign() != 0 && e > maxExponent {
		signal(Overflow, "Overflow")
	} else if d.coef.Sign() != 0 && e < -maxExponent {
		panic(py.NotImplementedError.New("decimal: exponents below -999999 are not supported"))
	}
	return d
}

// rescaled is d with another exponent.
func (d *Decimal) rescaled(e int, mode string) *Decimal {
	if e <= d.exp {
		return &Decimal{d.neg, new(big.Int).Mul(d.coef, tenTo(d.exp-e)), e}
	}
	return &Decimal{d.neg, drop(d.coef, e-d.exp, d.neg, mode), e}
}

func (d *Decimal) signed() *big.Int {
	if d.neg {
		return new(big.Int).Neg(d.coef)
	}
	return d.coef
}

// aligned are the signed coefficients of two numbers at their smaller exponent.
func aligned(d, e *Decimal) (a, b *big.Int, exp int) {
	exp = min(d.exp, e.exp)
	return new(big.Int).Mul(d.signed(), tenTo(d.exp-exp)), new(big.Int).Mul(e.signed(), tenTo(e.exp-exp)), exp
}

// Add is d + e.
func (d *Decimal) Add(e *Decimal) *Decimal { return d.sum(e).rounded(current) }

func (d *Decimal) sum(e *Decimal) *Decimal {
	a, b, exp := aligned(d, e)
	s := a.Add(a, b)
	neg := s.Sign() < 0
	if s.Sign() == 0 {
		neg = d.neg && e.neg || d.neg != e.neg && current.Rounding == RoundFloor
	}
	return &Decimal{neg, s.Abs(s), exp}
}

// Sub is d - e.
func (d *Decimal) Sub(e *Decimal) *Decimal { return d.Add(e.CopyNegate()) }

func (d *Decimal) product(e *Decimal) *Decimal {
	return &Decimal{d.neg != e.neg, new(big.Int).Mul(d.coef, e.coef), d.exp + e.exp}
}

// Mul is d * e.
func (d *Decimal) Mul(e *Decimal) *Decimal { return d.product(e).rounded(current) }

// FMA is d.fma(e, f): d * e + f, rounded once.
func (d *Decimal) FMA(e, f *Decimal) *Decimal { return d.product(e).Add(f) }

// Div is d / e.
func (d *Decimal) Div(e *Decimal) *Decimal { return d.quotient(e, current) }

// quotient has as many digits as the context asks for; an exact one has no zeros at its end beyond the exponent that the operands'
// exponents give.
func (d *Decimal) quotient(e *Decimal, c *Context) *Decimal {
	neg, ideal := d.neg != e.neg, d.exp-e.exp
	if e.coef.Sign() == 0 {
		if d.coef.Sign() == 0 {
			signal(InvalidOperation, "DivisionUndefined")
		}
		signal(DivisionByZero, "DivisionByZero")
	}
	if d.coef.Sign() == 0 {
		return (&Decimal{neg, new(big.Int), ideal}).rounded(c)
	}
	shift := max(0, digits(e.coef)-digits(d.coef)+c.Prec+2)
	q, rest := new(big.Int).QuoRem(new(big.Int).Mul(d.coef, tenTo(shift)), e.coef, new(big.Int))
	exp := ideal - shift
	if rest.Sign() != 0 {
		// one digit more stands for all that follow
		return (&Decimal{neg, q.Add(q.Mul(q, ten), big.NewInt(1)), exp - 1}).rounded(c)
	}
	return (&Decimal{neg, q, exp}).stripped(ideal).rounded(c)
}

// stripped is d without the zeros at its end that an exponent of at most limit allows to leave out.
func (d *Decimal) stripped(limit int) *Decimal {
	coef, e := d.coef, d.exp
	for e < limit && coef.Sign() != 0 {
		q, rest := new(big.Int).QuoRem(coef, ten, new(big.Int))
		if rest.Sign() != 0 {
			break
		}
		coef = q
		e++
	}
	return &Decimal{d.neg, coef, e}
}

// divided is the whole part of d / e and what is left.
func (d *Decimal) divided(e *Decimal) (q, rest *Decimal) {
	a, b, exp := aligned(d, e)
	quo, rem := a.QuoRem(a, b, new(big.Int))
	if digits(new(big.Int).Abs(quo)) > current.Prec {
		signal(InvalidOperation, "DivisionImpossible")
	}
	return &Decimal{d.neg != e.neg, quo.Abs(quo), 0}, &Decimal{d.neg, rem.Abs(rem), exp}
}

// FloorDiv is d // e, which rounds towards zero.
func (d *Decimal) FloorDiv(e *Decimal) *Decimal {
	if e.coef.Sign() == 0 {
		if d.coef.Sign() == 0 {
			signal(InvalidOperation, "DivisionUndefined")
		}
		signal(DivisionByZero, "DivisionByZero")
	}
	q, _ := d.divided(e)
	return q.rounded(current)
}

// Mod is d % e, with the sign of d.
func (d *Decimal) Mod(e *Decimal) *Decimal {
	if e.coef.Sign() == 0 {
		if d.coef.Sign() == 0 {
			signal(InvalidOperation, "DivisionUndefined")
		}
		signal(InvalidOperation, "InvalidOperation")
	}
	_, rest := d.divided(e)
	return rest.rounded(current)
}

// Neg is -d.
func (d *Decimal) Neg() *Decimal {
	if d.coef.Sign() == 0 && current.Rounding != RoundFloor {
		return d.CopyAbs().rounded(current)
	}
	return d.CopyNegate().rounded(current)
}

// Pos is +d.
func (d *Decimal) Pos() *Decimal {
	if d.coef.Sign() == 0 && current.Rounding != RoundFloor {
		return d.CopyAbs().rounded(current)
	}
	return d.rounded(current)
}

// Abs is abs(d).
func (d *Decimal) Abs() *Decimal { return d.CopyAbs().rounded(current) }

// CopyAbs is d.copy_abs().
func (d *Decimal) CopyAbs() *Decimal { return &Decimal{false, d.coef, d.exp} }

// CopyNegate is d.copy_negate().
func (d *Decimal) CopyNegate() *Decimal { return &Decimal{!d.neg, d.coef, d.exp} }

// Normalize is d.normalize().
func (d *Decimal) Normalize() *Decimal {
	d = d.rounded(current)
	if d.coef.Sign() == 0 {
		return &Decimal{d.neg, d.coef, 0}
	}
	return d.stripped(math.MaxInt)
}

// Quantize is d.quantize(e, rounding): d with e's exponent.
func (d *Decimal) Quantize(e *Decimal, rounding py.Opt[string]) *Decimal {
	out := d.rescaled(e.exp, rounding.Or(current.Rounding))
	if digits(out.coef) > current.Prec {
		signal(InvalidOperation, "InvalidOperation")
	}
	return out
}

// ToIntegral is d.to_integral_value(rounding).
func (d *Decimal) ToIntegral(rounding py.Opt[string]) *Decimal {
	if d.exp >= 0 {
		return d
	}
	return d.rescaled(0, rounding.Or(current.Rounding))
}

// Round is round(d): the nearest int, of two the even one.
func (d *Decimal) Round() py.Int {
	return py.IntFromBig(d.rescaled(0, RoundHalfEven).signed())
}

// RoundTo is round(d, n).
func (d *Decimal) RoundTo(n int) *Decimal {
	return d.Quantize(&Decimal{coef: big.NewInt(1), exp: -n}, py.Some(RoundHalfEven))
}

// ScaleB is d.scaleb(n).
func (d *Decimal) ScaleB(n py.Int) *Decimal {
	return (&Decimal{d.neg, d.coef, d.exp + n.Int()}).rounded(current)
}

// Adjusted is d.adjusted(): the exponent of the first digit.
func (d *Decimal) Adjusted() int { return d.exp + digits(d.coef) - 1 }

func (d *Decimal) rat() *big.Rat {
	if d.exp >= 0 {
		return new(big.Rat).SetInt(new(big.Int).Mul(d.signed(), tenTo(d.exp)))
	}
	return new(big.Rat).SetFrac(d.signed(), tenTo(-d.exp))
}

// Ratio is d.as_integer_ratio().
func (d *Decimal) Ratio() py.Tuple2[py.Int, py.Int] {
	r := d.rat()
	return py.Tuple2[py.Int, py.Int]{A: py.IntFromBig(r.Num()), B: py.IntFromBig(r.Denom())}
}

// IsFinite is d.is_finite().
func (d *Decimal) IsFinite() bool { return true }

// IsInfinite is d.is_infinite().
func (d *Decimal) IsInfinite() bool { return false }

// IsNaN is d.is_nan().
func (d *Decimal) IsNaN() bool { return false }

// IsSigned is d.is_signed().
func (d *Decimal) IsSigned() bool { return d.neg }

// IsZero is d.is_zero().
func (d *Decimal) IsZero() bool { return d.coef.Sign() == 0 }

func (d *Decimal) cmp(e *Decimal) int {
	a, b, _ := aligned(d, e)
	return a.Cmp(b)
}

// Compare is d.compare(e).
func (d *Decimal) Compare(e *Decimal) *Decimal { return OfInt(py.IntOf(d.cmp(e))) }

// Max is d.max(e).
func (d *Decimal) Max(e *Decimal) *Decimal {
	if d.cmp(e) < 0 {
		d = e
	}
	return d.rounded(current)
}

// Min is d.min(e).
func (d *Decimal) Min(e *Decimal) *Decimal {
	if d.cmp(e) > 0 {
		d = e
	}
	return d.rounded(current)
}

// cmpAny compares d with a number; ok is false when v is none, and ordered when it is a NaN.
func (d *Decimal) cmpAny(v any) (c int, ordered, ok bool) {
	if e, ok := operand(v); ok {
		return d.cmp(e), true, true
	}
	x, ok := py.Box(v).(float64)
	switch {
	case !ok:
		return 0, false, false
	case math.IsNaN(x):
		return 0, false, true
	case math.IsInf(x, 0):
		return -int(math.Copysign(1, x)), true, true
	}
	return d.rat().Cmp(new(big.Rat).SetFloat64(x)), true, true
}

// PyEq is d == v.
func (d *Decimal) PyEq(v any) (eq, ok bool) {
	c, ordered, ok := d.cmpAny(v)
	return ordered && c == 0, ok
}
