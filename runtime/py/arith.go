package py

import (
	"math"
	"math/big"
	"math/bits"
)

// Add is a + b; a result beyond 64 bits panics with OverflowError.
func Add(a, b int) int {
	c := a + b
	if (a^c)&(b^c) < 0 { // the sum's sign is neither's
		panic(errOverflow)
	}
	return c
}

// Sub is a - b; a result beyond 64 bits panics with OverflowError.
func Sub(a, b int) int {
	c := a - b
	if (a^b)&(a^c) < 0 {
		panic(errOverflow)
	}
	return c
}

// Mul is a * b; a result beyond 64 bits panics with OverflowError.
func Mul(a, b int) int {
	hi, lo := bits.Mul64(uint64(a), uint64(b))
	if int(hi)-(a>>63&b)-(b>>63&a) != int(lo)>>63 { // the high word of the signed product must repeat the sign
		panic(errOverflow)
	}
	return int(lo)
}

// Neg is -a.
func Neg(a int) int {
	if a == math.MinInt {
		panic(errOverflow)
	}
	return -a
}

// Abs is abs(a).
func Abs(a int) int {
	if a < 0 {
		return Neg(a)
	}
	return a
}

// FloorDiv is a // b: rounded towards minus infinity.
func FloorDiv(a, b int) int {
	if a >= 0 && b > 0 {
		return a / b
	}
	return floorDiv(a, b)
}

func floorDiv(a, b int) int {
	if b == 0 {
		panic(errIntDivision)
	}
	if a == math.MinInt && b == -1 {
		panic(errOverflow)
	}
	q := a / b
	if (a%b != 0) && (a < 0) != (b < 0) {
		q--
	}
	return q
}

// Mod is a % b: of b's sign.
func Mod(a, b int) int {
	if a >= 0 && b > 0 {
		return a % b
	}
	return floorMod(a, b)
}

func floorMod(a, b int) int {
	if b == 0 {
		panic(errIntModulo)
	}
	if b == -1 {
		return 0
	}
	m := a % b
	if m != 0 && (m < 0) != (b < 0) {
		m += b
	}
	return m
}

// DivMod is divmod(a, b).
func DivMod(a, b int) (q, m int) { return FloorDiv(a, b), Mod(a, b) }

// TrueDiv is a / b, rounded correctly.
func TrueDiv(a, b int) float64 {
	if b == 0 {
		panic(errDivision)
	}
	const exact = 1 << 53
	if a <= exact && a >= -exact && b <= exact && b >= -exact {
		return float64(a) / float64(b)
	}
	if a == 0 {
		return 0 / float64(b) // its sign counts
	}
	f, _ := new(big.Rat).SetFrac64(int64(a), int64(b)).Float64()
	return f
}

// Pow is a ** b for b >= 0; a result beyond 64 bits panics with OverflowError.
func Pow(a, b int) int {
	if b < 0 {
		panic(ValueError.New("a negative power of an int is a float: write float(x) ** y"))
	}
	r := 1
	for b > 0 {
		if b&1 == 1 {
			r = Mul(r, a)
		}
		b >>= 1
		if b > 0 {
			a = Mul(a, a)
		}
	}
	return r
}

// MulMod is a * b % m without overflow.
func MulMod(a, b, m int) int {
	if m > 0 && a >= 0 && b >= 0 {
		hi, lo := bits.Mul64(uint64(a), uint64(b))
		if hi == 0 {
			return int(lo % uint64(m))
		}
		return int(bits.Rem64(hi, lo, uint64(m)))
	}
	return IntOf(a).Mul(IntOf(b)).Mod(IntOf(m)).Int()
}

// PowMod is pow(a, e, m).
func PowMod(a, e, m int) int {
	if m <= 0 || e < 0 {
		return IntOf(a).PowMod(IntOf(e), IntOf(m)).Int()
	}
	if m == 1 {
		return 0
	}
	r, x := 1, Mod(a, m)
	for e > 0 {
		if e&1 == 1 {
			r = MulMod(r, x, m)
		}
		x = MulMod(x, x, m)
		e >>= 1
	}
	return r
}

// Shl is a << n; a result beyond 64 bits panics with OverflowError.
func Shl(a, n int) int {
	if n < 0 {
		panic(ValueError.New("negative shift count"))
	}
	if a == 0 {
		return 0
	}
	if n > 63 || a<<n>>n != a {
		panic(errOverflow)
	}
	return a << n
}

// Shr is a >> n.
func Shr(a, n int) int {
	if n < 0 {
		panic(ValueError.New("negative shift count"))
	}
	if n > 63 {
		n = 63
	}
	return a >> n
}

// BoolInt is int(b).
func BoolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// BitLength is a.bit_length().
func BitLength(a int) int {
	if a < 0 {
		return bits.Len64(uint64(-a))
	}
	return bits.Len64(uint64(a))
}

// BitCount is a.bit_count().
func BitCount(a int) int {
	if a < 0 {
		return bits.OnesCount64(uint64(-a))
	}
	return bits.OnesCount64(uint64(a))
}

// RoundInt is round(a, n) of an int: n below 0 rounds to tens, hundreds, …, half to even.
func RoundInt(a, n int) int {
	if n >= 0 {
		return a
	}
	if n < -18 {
		const half = 5_000_000_000_000_000_000
		if n == -19 && (a > half || a < -half) {
			panic(errOverflow) // ±10**19
		}
		return 0
	}
	p := Pow(10, -n)
	q, m := DivMod(a, p)
	if 2*m > p || 2*m == p && q&1 == 1 {
		q++
	}
	return Mul(q, p)
}
