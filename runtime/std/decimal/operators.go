package pydecimal

import "github.com/py2go/py2go/runtime/py"

// AddInt is d + n.
func (d *Decimal) AddInt(n py.Int) *Decimal { return d.Add(OfInt(n)) }

// RAddInt is n + d.
func (d *Decimal) RAddInt(n py.Int) *Decimal { return OfInt(n).Add(d) }

// PyAdd is d + v.
func (d *Decimal) PyAdd(v any) (any, bool) {
	e, ok := operand(v)
	if !ok {
		return nil, false
	}
	return d.Add(e), true
}

// PyRAdd is v + d.
func (d *Decimal) PyRAdd(v any) (any, bool) {
	e, ok := operand(v)
	if !ok {
		return nil, false
	}
	return e.Add(d), true
}

// SubInt is d - n.
func (d *Decimal) SubInt(n py.Int) *Decimal { return d.Sub(OfInt(n)) }

// RSubInt is n - d.
func (d *Decimal) RSubInt(n py.Int) *Decimal { return OfInt(n).Sub(d) }

// PySub is d - v.
func (d *Decimal) PySub(v any) (any, bool) {
	e, ok := operand(v)
	if !ok {
		return nil, false
	}
	return d.Sub(e), true
}

// PyRSub is v - d.
func (d *Decimal) PyRSub(v any) (any, bool) {
	e, ok := operand(v)
	if !ok {
		return nil, false
	}
	return e.Sub(d), true
}

// MulInt is d * n.
func (d *Decimal) MulInt(n py.Int) *Decimal { return d.Mul(OfInt(n)) }

// RMulInt is n * d.
func (d *Decimal) RMulInt(n py.Int) *Decimal { return OfInt(n).Mul(d) }

// PyMul is d * v.
func (d *Decimal) PyMul(v any) (any, bool) {
	e, ok := operand(v)
	if !ok {
		return nil, false
	}
	return d.Mul(e), true
}

// PyRMul is v * d.
func (d *Decimal) PyRMul(v any) (any, bool) {
	e, ok := operand(v)
	if !ok {
		return nil, false
	}
	return e.Mul(d), true
}

// DivInt is d / n.
func (d *Decimal) DivInt(n py.Int) *Decimal { return d.Div(OfInt(n)) }

// RDivInt is n / d.
func (d *Decimal) RDivInt(n py.Int) *Decimal { return OfInt(n).Div(d) }

// PyTrueDiv is d / v.
func (d *Decimal) PyTrueDiv(v any) (any, bool) {
	e, ok := operand(v)
	if !ok {
		return nil, false
	}
	return d.Div(e), true
}

// PyRTrueDiv is v / d.
func (d *Decimal) PyRTrueDiv(v any) (any, bool) {
	e, ok := operand(v)
	if !ok {
		return nil, false
	}
	return e.Div(d), true
}

// FloorDivInt is d // n.
func (d *Decimal) FloorDivInt(n py.Int) *Decimal { return d.FloorDiv(OfInt(n)) }

// RFloorDivInt is n // d.
func (d *Decimal) RFloorDivInt(n py.Int) *Decimal { return OfInt(n).FloorDiv(d) }

// PyFloorDiv is d // v.
func (d *Decimal) PyFloorDiv(v any) (any, bool) {
	e, ok := operand(v)
	if !ok {
		return nil, false
	}
	return d.FloorDiv(e), true
}

// PyRFloorDiv is v // d.
func (d *Decimal) PyRFloorDiv(v any) (any, bool) {
	e, ok := operand(v)
	if !ok {
		return nil, false
	}
	return e.FloorDiv(d), true
}

// ModInt is d % n.
func (d *Decimal) ModInt(n py.Int) *Decimal { return d.Mod(OfInt(n)) }

// RModInt is n % d.
func (d *Decimal) RModInt(n py.Int) *Decimal { return OfInt(n).Mod(d) }

// PyMod is d % v.
func (d *Decimal) PyMod(v any) (any, bool) {
	e, ok := operand(v)
	if !ok {
		return nil, false
	}
	return d.Mod(e), true
}

// PyRMod is v % d.
func (d *Decimal) PyRMod(v any) (any, bool) {
	e, ok := operand(v)
	if !ok {
		return nil, false
	}
	return e.Mod(d), true
}

// PowInt is d ** n.
func (d *Decimal) PowInt(n py.Int) *Decimal { return d.Pow(OfInt(n)) }

// RPowInt is n ** d.
func (d *Decimal) RPowInt(n py.Int) *Decimal { return OfInt(n).Pow(d) }

// PyPow is d ** v.
func (d *Decimal) PyPow(v any) (any, bool) {
	e, ok := operand(v)
	if !ok {
		return nil, false
	}
	return d.Pow(e), true
}

// PyRPow is v ** d.
func (d *Decimal) PyRPow(v any) (any, bool) {
	e, ok := operand(v)
	if !ok {
		return nil, false
	}
	return e.Pow(d), true
}

// Less is d < e.
func (d *Decimal) Less(e *Decimal) bool { return d.cmp(e) < 0 }

// LessReal is d < x.
func (d *Decimal) LessReal(x py.Real) bool {
	c, ordered, _ := d.cmpAny(x.Any())
	return ordered && c < 0
}

// PyLt is d < v.
func (d *Decimal) PyLt(v any) (r, ok bool) {
	c, ordered, ok := d.cmpAny(v)
	return ordered && c < 0, ok
}

// LessEqual is d <= e.
func (d *Decimal) LessEqual(e *Decimal) bool { return d.cmp(e) <= 0 }

// LessEqualReal is d <= x.
func (d *Decimal) LessEqualReal(x py.Real) bool {
	c, ordered, _ := d.cmpAny(x.Any())
	return ordered && c <= 0
}

// PyLe is d <= v.
func (d *Decimal) PyLe(v any) (r, ok bool) {
	c, ordered, ok := d.cmpAny(v)
	return ordered && c <= 0, ok
}

// Greater is d > e.
func (d *Decimal) Greater(e *Decimal) bool { return d.cmp(e) > 0 }

// GreaterReal is d > x.
func (d *Decimal) GreaterReal(x py.Real) bool {
	c, ordered, _ := d.cmpAny(x.Any())
	return ordered && c > 0
}

// PyGt is d > v.
func (d *Decimal) PyGt(v any) (r, ok bool) {
	c, ordered, ok := d.cmpAny(v)
	return ordered && c > 0, ok
}

// GreaterEqual is d >= e.
func (d *Decimal) GreaterEqual(e *Decimal) bool { return d.cmp(e) >= 0 }

// GreaterEqualReal is d >= x.
func (d *Decimal) GreaterEqualReal(x py.Real) bool {
	c, ordered, _ := d.cmpAny(x.Any())
	return ordered && c >= 0
}

// PyGe is d >= v.
func (d *Decimal) PyGe(v any) (r, ok bool) {
	c, ordered, ok := d.cmpAny(v)
	return ordered && c >= 0, ok
}
