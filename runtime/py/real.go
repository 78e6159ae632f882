package py

import "math"

// Real is a number that is an int or a float, and remembers which.
type Real struct {
	f     float64
	n     Int
	isInt bool
}

// RealInt makes an int.
func RealInt(n int) Real { return Real{n: IntOf(n), isInt: true} }

// RealBig makes an int of any size.
func RealBig(n Int) Real { return Real{n: n, isInt: true} }

// RealFloat makes a float.
func RealFloat(f float64) Real { return Real{f: f} }

// IsInt reports whether the value is an int.
func (a Real) IsInt() bool { return a.isInt }

// MustInt is the value as an int; of a float it panics with TypeError.
func (a Real) MustInt() int { return a.MustBig().Int() }

// MustBig is the value as an int of any size; of a float it panics with TypeError.
func (a Real) MustBig() Int {
	if !a.isInt {
		panic(TypeError.New("'float' object cannot be interpreted as an integer"))
	}
	return a.n
}

// ToInt is int(a).
func (a Real) ToInt() int {
	if a.isInt {
		return a.n.Int()
	}
	return FloatToInt(a.f)
}

// Float is float(a).
func (a Real) Float() float64 {
	if a.isInt {
		return a.n.Float()
	}
	return a.f
}

// Any is the value as an int or a float64.
func (a Real) Any() any {
	if a.isInt {
		return a.n.Any()
	}
	return a.f
}

// IsZero reports whether the value is 0 or 0.0.
func (a Real) IsZero() bool { return a.isInt && a.n.IsZero() || !a.isInt && a.f == 0 }

// Add is a + b.
func (a Real) Add(b Real) Real {
	if a.isInt && b.isInt {
		return RealBig(a.n.Add(b.n))
	}
	return RealFloat(a.Float() + b.Float())
}

// Sub is a - b.
func (a Real) Sub(b Real) Real {
	if a.isInt && b.isInt {
		return RealBig(a.n.Sub(b.n))
	}
	return RealFloat(a.Float() - b.Float())
}

// Mul is a * b.
func (a Real) Mul(b Real) Real {
	if a.isInt && b.isInt {
		return RealBig(a.n.Mul(b.n))
	}
	return RealFloat(a.Float() * b.Float())
}

// Div is a / b.
func (a Real) Div(b Real) float64 {
	if a.isInt && b.isInt {
		return a.n.TrueDiv(b.n)
	}
	return FloatDiv(a.Float(), b.Float())
}

// FloorDiv is a // b.
func (a Real) FloorDiv(b Real) Real {
	if a.isInt && b.isInt {
		return RealBig(a.n.FloorDiv(b.n))
	}
	return RealFloat(FloatFloorDiv(a.Float(), b.Float()))
}

// Mod is a % b.
func (a Real) Mod(b Real) Real {
	if a.isInt && b.isInt {
		return RealBig(a.n.Mod(b.n))
	}
	return RealFloat(FloatMod(a.Float(), b.Float()))
}

// Pow is a ** b: of ints an int, unless the exponent is negative.
func (a Real) Pow(b Real) Real {
	if a.isInt && b.isInt && b.n.Sign() >= 0 {
		return RealBig(a.n.Pow(b.n))
	}
	return RealFloat(FloatPow(a.Float(), b.Float()))
}

// Neg is -a.
func (a Real) Neg() Real {
	if a.isInt {
		return RealBig(a.n.Neg())
	}
	return RealFloat(-a.f)
}

// Abs is abs(a).
func (a Real) Abs() Real {
	if a.isInt {
		return RealBig(a.n.Abs())
	}
	return RealFloat(math.Abs(a.f))
}

// Round is round(a).
func (a Real) Round() int {
	if a.isInt {
		return a.n.Int()
	}
	return Round(a.f)
}

// RoundTo is round(a, n).
func (a Real) RoundTo(n int) Real {
	if a.isInt {
		return RealInt(RoundInt(a.n.Int(), n))
	}
	return RealFloat(RoundTo(a.f, n))
}

func (a Real) cmp(b Real) (c int, ok bool) {
	switch {
	case a.isInt && b.isInt:
		return a.n.Cmp(b.n), true
	case a.isInt:
		if b.f != b.f {
			return 0, false
		}
		return cmpIntFloat(a.n, b.f), true
	case b.isInt:
		if a.f != a.f {
			return 0, false
		}
		return -cmpIntFloat(b.n, a.f), true
	}
	if a.f != a.f || b.f != b.f {
		return 0, false
	}
	return cmpFloat(a.f, b.f), true
}

// Eq is a == b, compared exactly.
func (a Real) Eq(b Real) bool { c, ok := a.cmp(b); return ok && c == 0 }

// Lt is a < b.
func (a Real) Lt(b Real) bool { c, ok := a.cmp(b); return ok && c < 0 }

// Le is a <= b.
func (a Real) Le(b Real) bool { c, ok := a.cmp(b); return ok && c <= 0 }

// Gt is a > b.
func (a Real) Gt(b Real) bool { c, ok := a.cmp(b); return ok && c > 0 }

// Ge is a >= b.
func (a Real) Ge(b Real) bool { c, ok := a.cmp(b); return ok && c >= 0 }
