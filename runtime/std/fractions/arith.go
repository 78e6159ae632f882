package pyfractions

import (
	"math"
	"math/big"

	"github.com/py2go/py2go/runtime/py"
)

// Add is f + g.
func (f *Fraction) Add(g *Fraction) *Fraction { return &Fraction{new(big.Rat).Add(f.r, g.r)} }

// AddInt is f + n.
func (f *Fraction) AddInt(n py.Int) *Fraction { return f.Add(ofInt(n)) }

// AddFloat is f + x.
func (f *Fraction) AddFloat(x float64) float64 { return f.Float() + x }

// Sub is f - g.
func (f *Fraction) Sub(g *Fraction) *Fraction { return &Fraction{new(big.Rat).Sub(f.r, g.r)} }

// SubInt is f - n.
func (f *Fraction) SubInt(n py.Int) *Fraction { return f.Sub(ofInt(n)) }

// SubFloat is f - x.
func (f *Fraction) SubFloat(x float64) float64 { return f.Float() - x }

// RSubInt is n - f.
func (f *Fraction) RSubInt(n py.Int) *Fraction { return ofInt(n).Sub(f) }

// RSubFloat is x - f.
func (f *Fraction) RSubFloat(x float64) float64 { return x - f.Float() }

// Mul is f * g.
func (f *Fraction) Mul(g *Fraction) *Fraction { return &Fraction{new(big.Rat).Mul(f.r, g.r)} }

// MulInt is f * n.
func (f *Fraction) MulInt(n py.Int) *Fraction { return f.Mul(ofInt(n)) }

// MulFloat is f * x.
func (f *Fraction) MulFloat(x float64) float64 { return f.Float() * x }

// Div is f / g.
func (f *Fraction) Div(g *Fraction) *Fraction {
	if g.r.Sign() == 0 {
		panic(py.ZeroDivisionError.New("Fraction(" + new(big.Int).Mul(f.r.Num(), g.r.Denom()).String() + ", 0)"))
	}
	return &Fraction{new(big.Rat).Quo(f.r, g.r)}
}

// DivInt is f / n.
func (f *Fraction) DivInt(n py.Int) *Fraction { return f.Div(ofInt(n)) }

// DivFloat is f / x.
func (f *Fraction) DivFloat(x float64) float64 { return py.FloatDiv(f.Float(), x) }

// RDivInt is n / f.
func (f *Fraction) RDivInt(n py.Int) *Fraction { return ofInt(n).Div(f) }

// RDivFloat is x / f.
func (f *Fraction) RDivFloat(x float64) float64 { return py.FloatDiv(x, f.Float()) }

// FloorDiv is f // g.
func (f *Fraction) FloorDiv(g *Fraction) py.Int {
	n := py.IntFromBig(new(big.Int).Mul(f.r.Num(), g.r.Denom()))
	return n.FloorDiv(py.IntFromBig(new(big.Int).Mul(f.r.Denom(), g.r.Num())))
}

// FloorDivInt is f // n.
func (f *Fraction) FloorDivInt(n py.Int) py.Int { return f.FloorDiv(ofInt(n)) }

// FloorDivFloat is f // x.
func (f *Fraction) FloorDivFloat(x float64) float64 { return py.FloatFloorDiv(f.Float(), x) }

// RFloorDivInt is n // f.
func (f *Fraction) RFloorDivInt(n py.Int) py.Int { return ofInt(n).FloorDiv(f) }

// RFloorDivFloat is x // f.
func (f *Fraction) RFloorDivFloat(x float64) float64 { return py.FloatFloorDiv(x, f.Float()) }

// Mod is f % g.
func (f *Fraction) Mod(g *Fraction) *Fraction {
	n := py.IntFromBig(new(big.Int).Mul(f.r.Num(), g.r.Denom()))
	rest := n.Mod(py.IntFromBig(new(big.Int).Mul(f.r.Denom(), g.r.Num())))
	return quotient(rest.Big(), new(big.Int).Mul(f.r.Denom(), g.r.Denom()))
}

// ModInt is f % n.
func (f *Fraction) ModInt(n py.Int) *Fraction { return f.Mod(ofInt(n)) }

// ModFloat is f % x.
func (f *Fraction) ModFloat(x float64) float64 { return py.FloatMod(f.Float(), x) }

// RModInt is n % f.
func (f *Fraction) RModInt(n py.Int) *Fraction { return ofInt(n).Mod(f) }

// RModFloat is x % f.
func (f *Fraction) RModFloat(x float64) float64 { return py.FloatMod(x, f.Float()) }

// Pow is f ** n.
func (f *Fraction) Pow(n int) *Fraction {
	num, den := f.r.Num(), f.r.Denom()
	e := big.NewInt(int64(n))
	if n < 0 {
		num, den = den, num
		e.Neg(e)
	}
	return quotient(new(big.Int).Exp(num, e, nil), new(big.Int).Exp(den, e, nil))
}

// PowFloat is f ** x.
func (f *Fraction) PowFloat(x float64) float64 { return py.FloatPow(f.Float(), x) }

// PowFraction is f ** g: a Fraction when g is whole, else a float.
func (f *Fraction) PowFraction(g *Fraction) any {
	if g.IsInteger() {
		return f.Pow(g.Numerator().Int())
	}
	return py.FloatPow(f.Float(), g.Float())
}

// RPowInt is n ** f.
func (f *Fraction) RPowInt(n py.Int) any {
	if f.IsInteger() && f.r.Sign() >= 0 {
		return n.Pow(f.Numerator()).Any()
	}
	return ofInt(n).PowFraction(f)
}

// RPowFloat is x ** f.
func (f *Fraction) RPowFloat(x float64) float64 { return py.FloatPow(x, f.Float()) }

// Neg is -f.
func (f *Fraction) Neg() *Fraction { return &Fraction{new(big.Rat).Neg(f.r)} }

// Abs is abs(f).
func (f *Fraction) Abs() *Fraction { return &Fraction{new(big.Rat).Abs(f.r)} }

// Round is round(f): the nearest int, of two the even one.
func (f *Fraction) Round() py.Int { return py.IntFromBig(roundRat(f.r)) }

// RoundTo is round(f, digits).
func (f *Fraction) RoundTo(digits int) *Fraction {
	unit := new(big.Rat).SetInt(tenTo(max(digits, -digits)))
	if digits > 0 {
		unit.Inv(unit)
	}
	n := new(big.Rat).SetInt(roundRat(new(big.Rat).Quo(f.r, unit)))
	return &Fraction{n.Mul(n, unit)}
}

func roundRat(r *big.Rat) *big.Int {
	twice := new(big.Int).Lsh(r.Num(), 1)
	q, rest := new(big.Int).DivMod(twice.Add(twice, r.Denom()), new(big.Int).Lsh(r.Denom(), 1), new(big.Int))
	if rest.Sign() == 0 && q.Bit(0) == 1 {
		q.Sub(q, big.NewInt(1)) // a tie: to the even one
	}
	return q
}

// Less is f < g.
func (f *Fraction) Less(g *Fraction) bool { return f.r.Cmp(g.r) < 0 }

// LessEqual is f <= g.
func (f *Fraction) LessEqual(g *Fraction) bool { return f.r.Cmp(g.r) <= 0 }

// Greater is f > g.
func (f *Fraction) Greater(g *Fraction) bool { return f.r.Cmp(g.r) > 0 }

// GreaterEqual is f >= g.
func (f *Fraction) GreaterEqual(g *Fraction) bool { return f.r.Cmp(g.r) >= 0 }

// cmp compares f with a number; ok is false when v is none, and ordered when it is a NaN.
func (f *Fraction) cmp(v any) (c int, ordered, ok bool) {
	v = py.Box(v)
	if g, ok := rational(v); ok {
		return f.r.Cmp(g.r), true, true
	}
	x, ok := v.(float64)
	switch {
	case !ok:
		return 0, false, false
	case math.IsNaN(x):
		return 0, false, true
	case math.IsInf(x, 1):
		return -1, true, true
	case math.IsInf(x, -1):
		return 1, true, true
	}
	return f.r.Cmp(new(big.Rat).SetFloat64(x)), true, true
}

// LessReal is f < x.
func (f *Fraction) LessReal(x py.Real) bool {
	c, ordered, _ := f.cmp(x.Any())
	return ordered && c < 0
}

// LessEqualReal is f <= x.
func (f *Fraction) LessEqualReal(x py.Real) bool {
	c, ordered, _ := f.cmp(x.Any())
	return ordered && c <= 0
}

// GreaterReal is f > x.
func (f *Fraction) GreaterReal(x py.Real) bool {
	c, ordered, _ := f.cmp(x.Any())
	return ordered && c > 0
}

// GreaterEqualReal is f >= x.
func (f *Fraction) GreaterEqualReal(x py.Real) bool {
	c, ordered, _ := f.cmp(x.Any())
	return ordered && c >= 0
}

// PyEq is f == v.
func (f *Fraction) PyEq(v any) (eq, ok bool) {
	c, ordered, ok := f.cmp(v)
	return ordered && c == 0, ok
}

// PyLt is f < v.
func (f *Fraction) PyLt(v any) (r, ok bool) {
	c, ordered, ok := f.cmp(v)
	return ordered && c < 0, ok
}

// PyLe is f <= v.
func (f *Fraction) PyLe(v any) (r, ok bool) {
	c, ordered, ok := f.cmp(v)
	return ordered && c <= 0, ok
}

// PyGt is f > v.
func (f *Fraction) PyGt(v any) (r, ok bool) {
	c, ordered, ok := f.cmp(v)
	return ordered && c > 0, ok
}

// PyGe is f >= v.
func (f *Fraction) PyGe(v any) (r, ok bool) {
	c, ordered, ok := f.cmp(v)
	return ordered && c >= 0, ok
}

// with is an operator of f and another number: exact for rationals, else that of floats. Without a number it is not defined.
func with(f *Fraction, v any, exact func(a, b *Fraction) any, floats func(a, b float64) float64) (any, bool) {
	v = py.Box(v)
	if g, ok := rational(v); ok {
		return exact(f, g), true
	}
	if x, ok := v.(float64); ok {
		return floats(f.Float(), x), true
	}
	return nil, false
}

// reversed is with, for an f on the right.
func reversed(f *Fraction, v any, exact func(a, b *Fraction) any, floats func(a, b float64) float64) (any, bool) {
	return with(f, v, func(a, b *Fraction) any { return exact(b, a) }, func(a, b float64) float64 { return floats(b, a) })
}

func add(a, b *Fraction) any      { return a.Add(b) }
func sub(a, b *Fraction) any      { return a.Sub(b) }
func mul(a, b *Fraction) any      { return a.Mul(b) }
func div(a, b *Fraction) any      { return a.Div(b) }
func floorDiv(a, b *Fraction) any { return a.FloorDiv(b).Any() }
func mod(a, b *Fraction) any      { return a.Mod(b) }
func pow(a, b *Fraction) any      { return a.PowFraction(b) }

func addFloats(a, b float64) float64 { return a + b }
func subFloats(a, b float64) float64 { return a - b }
func mulFloats(a, b float64) float64 { return a * b }

// PyAdd is f + v.
func (f *Fraction) PyAdd(v any) (any, bool) { return with(f, v, add, addFloats) }

// PyRAdd is v + f.
func (f *Fraction) PyRAdd(v any) (any, bool) { return reversed(f, v, add, addFloats) }

// PySub is f - v.
func (f *Fraction) PySub(v any) (any, bool) { return with(f, v, sub, subFloats) }

// PyRSub is v - f.
func (f *Fraction) PyRSub(v any) (any, bool) { return reversed(f, v, sub, subFloats) }

// PyMul is f * v.
func (f *Fraction) PyMul(v any) (any, bool) { return with(f, v, mul, mulFloats) }

// PyRMul is v * f.
func (f *Fraction) PyRMul(v any) (any, bool) { return reversed(f, v, mul, mulFloats) }

// PyTrueDiv is f / v.
func (f *Fraction) PyTrueDiv(v any) (any, bool) { return with(f, v, div, py.FloatDiv) }

// PyRTrueDiv is v / f.
func (f *Fraction) PyRTrueDiv(v any) (any, bool) { return reversed(f, v, div, py.FloatDiv) }

// PyFloorDiv is f // v.
func (f *Fraction) PyFloorDiv(v any) (any, bool) { return with(f, v, floorDiv, py.FloatFloorDiv) }

// PyRFloorDiv is v // f.
func (f *Fraction) PyRFloorDiv(v any) (any, bool) { return reversed(f, v, floorDiv, py.FloatFloorDiv) }

// PyMod is f % v.
func (f *Fraction) PyMod(v any) (any, bool) { return with(f, v, mod, py.FloatMod) }

// PyRMod is v % f.
func (f *Fraction) PyRMod(v any) (any, bool) { return reversed(f, v, mod, py.FloatMod) }

// PyPow is f ** v.
func (f *Fraction) PyPow(v any) (any, bool) { return with(f, v, pow, py.FloatPow) }

// PyRPow is v ** f.
func (f *Fraction) PyRPow(v any) (any, bool) {
	if v = py.Box(v); py.IsInt(v) {
		return f.RPowInt(py.AsBig(v)), true
	}
	return reversed(f, v, pow, py.FloatPow)
}
