package py

import (
	"math"
	"math/big"
	"math/bits"
	"strings"
	"sync/atomic"
)

// Int is an int of any size. It is immutable. Small values are held without allocation.
type Int struct {
	small int
	big   *big.Int // nil: small holds the value
}

// IntOf makes an Int.
func IntOf(n int) Int { return Int{small: n} }

// IntFromBig makes an Int of a big.Int, which must not be changed afterwards.
func IntFromBig(b *big.Int) Int {
	if b.IsInt64() {
		return Int{small: int(b.Int64())}
	}
	return Int{big: b}
}

// IntFromString makes an Int of a decimal literal.
func IntFromString(s string) Int {
	b, ok := new(big.Int).SetString(s, 10)
	if !ok {
		panic(ValueError.New("invalid literal for int() with base 10: " + StrRepr(s)))
	}
	return IntFromBig(b)
}

// Big is the value as a big.Int, which must not be changed.
func (a Int) Big() *big.Int {
	if a.big != nil {
		return a.big
	}
	return big.NewInt(int64(a.small))
}

// Add is a + b.
func (a Int) Add(b Int) Int {
	if a.big == nil && b.big == nil {
		c := a.small + b.small
		if (c > a.small) == (b.small > 0) || b.small == 0 {
			return Int{small: c}
		}
	}
	return IntFromBig(new(big.Int).Add(a.Big(), b.Big()))
}

// Sub is a - b.
func (a Int) Sub(b Int) Int {
	if a.big == nil && b.big == nil {
		c := a.small - b.small
		if (c < a.small) == (b.small > 0) || b.small == 0 {
			return Int{small: c}
		}
	}
	return IntFromBig(new(big.Int).Sub(a.Big(), b.Big()))
}

// Mul is a * b.
func (a Int) Mul(b Int) Int {
	if a.big == nil && b.big == nil {
		hi, lo := bits.Mul64(uint64(absInt(a.small)), uint64(absInt(b.small)))
		if hi == 0 && lo <= math.MaxInt64 {
			if (a.small < 0) != (b.small < 0) {
				return Int{small: -int(lo)}
			}
			return Int{small: int(lo)}
		}
	}
	return IntFromBig(new(big.Int).Mul(a.Big(), b.Big()))
}

func absInt(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// FloorDiv is a // b.
func (a Int) FloorDiv(b Int) Int {
	if a.big == nil && b.big == nil && !(a.small == math.MinInt && b.small == -1) {
		return Int{small: FloorDiv(a.small, b.small)}
	}
	if b.IsZero() {
		panic(errIntDivision)
	}
	q, m := new(big.Int).QuoRem(a.Big(), b.Big(), new(big.Int))
	if m.Sign() != 0 && (m.Sign() < 0) != (b.Sign() < 0) {
		q.Sub(q, big.NewInt(1))
	}
	return IntFromBig(q)
}

// Mod is a % b.
func (a Int) Mod(b Int) Int {
	if a.big == nil && b.big == nil {
		return Int{small: Mod(a.small, b.small)}
	}
	if b.IsZero() {
		panic(errIntModulo)
	}
	m := new(big.Int).Rem(a.Big(), b.Big())
	if m.Sign() != 0 && (m.Sign() < 0) != (b.Sign() < 0) {
		m.Add(m, b.Big())
	}
	return IntFromBig(m)
}

// Pow is a ** b for b >= 0.
func (a Int) Pow(b Int) Int {
	if b.Sign() < 0 {
		panic(ValueError.New("a negative power of an int is a float: write float(x) ** y"))
	}
	if b.big != nil {
		switch {
		case a.big == nil && (a.small == 0 || a.small == 1):
			return a
		case a.big == nil && a.small == -1:
			if b.big.Bit(0) == 0 {
				return IntOf(1)
			}
			return a
		}
		panic(MemoryError.New())
	}
	return IntFromBig(new(big.Int).Exp(a.Big(), b.Big(), nil))
}

// PowMod is pow(a, e, m).
func (a Int) PowMod(e, m Int) Int {
	if m.IsZero() {
		panic(ValueError.New("pow() 3rd argument cannot be 0"))
	}
	base, exp, mod := a.Big(), e.Big(), m.Big()
	if e.Sign() < 0 {
		inv := new(big.Int).ModInverse(new(big.Int).Mod(base, new(big.Int).Abs(mod)), new(big.Int).Abs(mod))
		if inv == nil {
			panic(ValueError.New("base is not invertible for the given modulus"))
		}
		base, exp = inv, new(big.Int).Neg(exp)
	}
	r := new(big.Int).Exp(base, exp, new(big.Int).Abs(mod))
	return IntFromBig(r).Mod(m)
}

// TrueDiv is a / b, rounded correctly.
func (a Int) TrueDiv(b Int) float64 {
	if a.big == nil && b.big == nil {
		return TrueDiv(a.small, b.small)
	}
	if b.IsZero() {
		panic(errDivision)
	}
	if a.IsZero() {
		return math.Copysign(0, float64(b.Sign()))
	}
	f, _ := new(big.Rat).SetFrac(a.Big(), b.Big()).Float64()
	if math.IsInf(f, 0) {
		panic(OverflowError.New("integer division result too large for a float"))
	}
	return f
}

// And is a & b.
func (a Int) And(b Int) Int {
	if a.big == nil && b.big == nil {
		return Int{small: a.small & b.small}
	}
	return IntFromBig(new(big.Int).And(a.Big(), b.Big()))
}

// Or is a | b.
func (a Int) Or(b Int) Int {
	if a.big == nil && b.big == nil {
		return Int{small: a.small | b.small}
	}
	return IntFromBig(new(big.Int).Or(a.Big(), b.Big()))
}

// Xor is a ^ b.
func (a Int) Xor(b Int) Int {
	if a.big == nil && b.big == nil {
		return Int{small: a.small ^ b.small}
	}
	return IntFromBig(new(big.Int).Xor(a.Big(), b.Big()))
}

// Neg is -a.
func (a Int) Neg() Int { return Int{}.Sub(a) }

// Abs is abs(a).
func (a Int) Abs() Int {
	if a.Sign() < 0 {
		return a.Neg()
	}
	return a
}

// Invert is ~a.
func (a Int) Invert() Int { return a.Neg().Sub(IntOf(1)) }

// Shl is a << n.
func (a Int) Shl(n int) Int {
	if n < 0 {
		panic(ValueError.New("negative shift count"))
	}
	if a.big == nil && n < 62 && a.small<<n>>n == a.small {
		return Int{small: a.small << n}
	}
	return IntFromBig(new(big.Int).Lsh(a.Big(), uint(n)))
}

// Shr is a >> n.
func (a Int) Shr(n int) Int {
	if a.big == nil || n < 0 {
		return Int{small: Shr(a.small, n)}
	}
	return IntFromBig(new(big.Int).Rsh(a.big, uint(n)))
}

// IsInt reports whether the value fits in an int.
func (a Int) IsInt() bool { return a.big == nil }

// Int is the value as an int; it panics with OverflowError when it does not fit.
func (a Int) Int() int {
	if a.big != nil {
		panic(errOverflow)
	}
	return a.small
}

// Clamp is the int that is nearest to the value: a loop can't tell a bound beyond 64 bits from one at their edge.
func (a Int) Clamp() int {
	switch {
	case a.big == nil:
		return a.small
	case a.big.Sign() < 0:
		return math.MinInt
	}
	return math.MaxInt
}

// Float is float(a).
func (a Int) Float() float64 {
	if a.big == nil {
		return float64(a.small)
	}
	f, _ := new(big.Float).SetInt(a.big).Float64()
	if math.IsInf(f, 0) {
		panic(OverflowError.New("int too large to convert to float"))
	}
	return f
}

// Cmp compares two values: -1, 0 or 1.
func (a Int) Cmp(b Int) int {
	if a.big == nil && b.big == nil {
		switch {
		case a.small < b.small:
			return -1
		case a.small > b.small:
			return 1
		}
		return 0
	}
	return a.Big().Cmp(b.Big())
}

// Eq is a == b.
func (a Int) Eq(b Int) bool { return a.Cmp(b) == 0 }

// Lt is a < b.
func (a Int) Lt(b Int) bool { return a.Cmp(b) < 0 }

// Le is a <= b.
func (a Int) Le(b Int) bool { return a.Cmp(b) <= 0 }

// Gt is a > b.
func (a Int) Gt(b Int) bool { return a.Cmp(b) > 0 }

// Ge is a >= b.
func (a Int) Ge(b Int) bool { return a.Cmp(b) >= 0 }

// IsZero reports whether a is 0.
func (a Int) IsZero() bool { return a.big == nil && a.small == 0 }

// Sign is -1, 0 or 1.
func (a Int) Sign() int {
	if a.big != nil {
		return a.big.Sign()
	}
	return IntOf(a.small).Cmp(Int{})
}

// BitLength is a.bit_length().
func (a Int) BitLength() int { return a.Big().BitLen() }

// BitCount is a.bit_count().
func (a Int) BitCount() int {
	n := 0
	for _, w := range a.Big().Bits() {
		n += bits.OnesCount(uint(w))
	}
	return n
}

// Round is round(a, digits): half to even.
func (a Int) Round(digits int) Int {
	if digits >= 0 {
		return a
	}
	unit := IntOf(10).Pow(IntOf(-digits))
	low := a.Mod(unit)
	switch c := low.Add(low).Cmp(unit); {
	case c < 0, c == 0 && a.FloorDiv(unit).Mod(IntOf(2)).IsZero():
		return a.Sub(low)
	}
	return a.Sub(low).Add(unit)
}

var maxStrDigits atomic.Int64

func init() { maxStrDigits.Store(4300) }

// MaxStrDigits is sys.get_int_max_str_digits(); 0 is no limit.
func MaxStrDigits() int { return int(maxStrDigits.Load()) }

// SetMaxStrDigits is sys.set_int_max_str_digits(n).
func SetMaxStrDigits(n int) {
	if n != 0 && n < 640 {
		panic(ValueError.New("maxdigits must be 0 or larger than 640"))
	}
	maxStrDigits.Store(int64(n))
}

// String is str(a). More digits than MaxStrDigits panic with ValueError, as in CPython.
func (a Int) String() string {
	if a.big == nil {
		return itoa(a.small)
	}
	s := a.big.String()
	if n := MaxStrDigits(); n > 0 && len(strings.TrimPrefix(s, "-")) > n {
		panic(ValueError.New("Exceeds the limit (" + itoa(n) + " digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit"))
	}
	return s
}

// Any is the value as an int where it fits, as Int where not.
func (a Int) Any() any {
	if a.big == nil {
		return a.small
	}
	return a
}
