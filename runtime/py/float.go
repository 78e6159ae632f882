package py

import (
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"
	"sync/atomic"
)

// FloatDiv is x / y.
func FloatDiv(x, y float64) float64 {
	if y == 0 {
		panic(errFloatDivision)
	}
	return x / y
}

// FloatMod is x % y: of y's sign.
func FloatMod(x, y float64) float64 {
	if y == 0 {
		panic(errFloatModulo)
	}
	m := math.Mod(x, y)
	if m != 0 {
		if (m < 0) != (y < 0) {
			m += y
		}
		return m
	}
	return math.Copysign(0, y)
}

// FloatFloorDiv is x // y.
func FloatFloorDiv(x, y float64) float64 {
	if y == 0 {
		panic(errFloatFloorDivision)
	}
	q, _ := floatDivMod(x, y)
	return q
}

// FloatDivMod is divmod(x, y).
func FloatDivMod(x, y float64) Tuple2[float64, float64] {
	if y == 0 {
		panic(errFloatDivmod)
	}
	q, m := floatDivMod(x, y)
	return Tuple2[float64, float64]{q, m}
}

func floatDivMod(x, y float64) (q, m float64) {
	m = math.Mod(x, y)
	q = (x - m) / y
	if m != 0 {
		if (m < 0) != (y < 0) {
			m += y
			q--
		}
	} else {
		m = math.Copysign(0, y)
	}
	if q != 0 {
		f := math.Floor(q)
		if q-f > 0.5 {
			f++
		}
		return f, m
	}
	return math.Copysign(0, x/y), m
}

// Inf is float("inf").
func Inf() float64 { return math.Inf(1) }

var nans atomic.Uint64

// NaN is float("nan"): a new object each time, which its bits tell from others (see sameFloat).
func NaN() float64 { return math.Float64frombits(math.Float64bits(math.NaN()) + nans.Add(1)) }

// PlainNaN is x, or of a NaN what it is for the rest of the world.
func PlainNaN(x float64) float64 {
	if x != x {
		return math.Copysign(math.Float64frombits(0x7FF8<<48), x)
	}
	return x
}

// NegZero is -0.0.
func NegZero() float64 { return math.Copysign(0, -1) }

// FloatRepr is repr(x): the shortest text that reads back as x.
func FloatRepr(x float64) string {
	switch {
	case math.IsInf(x, 1):
		return "inf"
	case math.IsInf(x, -1):
		return "-inf"
	case x != x:
		return "nan"
	}
	var buf [32]byte
	a := math.Abs(x)
	if a != 0 && (a < 1e-4 || a >= 1e16) {
		b := strconv.AppendFloat(buf[:0], x, 'e', -1, 64)
		return string(b)
	}
	b := strconv.AppendFloat(buf[:0], x, 'f', -1, 64)
	for _, c := range b {
		if c == '.' {
			return string(b)
		}
	}
	return string(append(b, '.', '0'))
}

// Round is round(x): to the nearest int, half to even.
func Round(x float64) int { return FloatToInt(math.RoundToEven(x)) }

// RoundTo is round(x, n), correctly rounded in decimal.
func RoundTo(x float64, n int) float64 {
	if x != x || math.IsInf(x, 0) || x == 0 {
		return x
	}
	if n > 323 {
		return x
	}
	if n >= 0 {
		r, _ := strconv.ParseFloat(strconv.FormatFloat(x, 'f', n, 64), 64)
		return r
	}
	if n < -308 {
		return math.Copysign(0, x)
	}
	p := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(-n)), nil)
	q := new(big.Rat).SetFloat64(x)
	q.Quo(q, new(big.Rat).SetInt(p))
	half := big.NewRat(1, 2)
	neg := q.Sign() < 0
	q.Abs(q)
	whole := new(big.Int).Quo(q.Num(), q.Denom())
	frac := new(big.Rat).Sub(q, new(big.Rat).SetInt(whole))
	if c := frac.Cmp(half); c > 0 || c == 0 && whole.Bit(0) == 1 {
		whole.Add(whole, big.NewInt(1))
	}
	whole.Mul(whole, p)
	r, _ := new(big.Float).SetInt(whole).Float64()
	if math.IsInf(r, 0) {
		panic(OverflowError.New("rounded value too large to represent"))
	}
	if neg {
		r = -r
	}
	return r
}

// FloatToInt is int(x); a value beyond 64 bits panics with OverflowError.
func FloatToInt(x float64) int {
	checkFinite(x)
	if x >= 1<<63 || x < -1<<63 {
		panic(errOverflow)
	}
	return int(x)
}

func checkFinite(x float64) {
	switch {
	case x != x:
		panic(ValueError.New("cannot convert float NaN to integer"))
	case math.IsInf(x, 0):
		panic(OverflowError.New("cannot convert float infinity to integer"))
	}
}

// FloatToBig is int(x).
func FloatToBig(x float64) Int {
	checkFinite(x)
	b, _ := new(big.Float).SetFloat64(math.Trunc(x)).Int(nil)
	return IntFromBig(b)
}

// FloatIsInteger is x.is_integer().
func FloatIsInteger(x float64) bool { return x == math.Trunc(x) && !math.IsInf(x, 0) }

// FloatHex is x.hex().
func FloatHex(x float64) string {
	switch {
	case x != x:
		return "nan"
	case math.IsInf(x, 0):
		return FloatRepr(x)
	case x == 0:
		if math.Signbit(x) {
			return "-0x0.0p+0"
		}
		return "0x0.0p+0"
	}
	if math.Abs(x) < 0x1p-1022 {
		sign := ""
		if x < 0 {
			sign = "-"
		}
		return sign + fmt.Sprintf("0x0.%013xp-1022", math.Float64bits(math.Abs(x)))
	}
	s := strconv.FormatFloat(x, 'x', 13, 64)
	i := strings.IndexByte(s, 'p')
	exp := s[i+1:]
	sign := exp[:1]
	return s[:i] + "p" + sign + strings.TrimLeft(exp[1:len(exp)-1], "0") + exp[len(exp)-1:]
}

// FloatAsIntegerRatio is x.as_integer_ratio().
func FloatAsIntegerRatio(x float64) Tuple2[Int, Int] {
	switch {
	case x != x:
		panic(ValueError.New("cannot convert NaN to integer ratio"))
	case math.IsInf(x, 0):
		panic(OverflowError.New("cannot convert Infinity to integer ratio"))
	}
	r := new(big.Rat).SetFloat64(x)
	return Tuple2[Int, Int]{IntFromBig(r.Num()), IntFromBig(r.Denom())}
}

// FloatFromHex is float.fromhex(s).
func FloatFromHex(s string) float64 {
	t := strings.ToLower(trimNumber(s))
	bad := func() float64 { panic(ValueError.New("invalid hexadecimal floating-point string")) }
	sign := 1.0
	if t != "" && (t[0] == '+' || t[0] == '-') {
		if t[0] == '-' {
			sign = -1
		}
		t = t[1:]
	}
	switch t {
	case "inf", "infinity":
		return math.Inf(int(sign))
	case "nan":
		return NaN()
	case "":
		return bad()
	}
	t = strings.TrimPrefix(t, "0x")
	if strings.ContainsAny(t, "_+x") && !strings.Contains(t, "p+") {
		return bad()
	}
	if !strings.Contains(t, "p") {
		t += "p0"
	}
	f, err := strconv.ParseFloat("0x"+t, 64)
	if err != nil {
		if math.IsInf(f, 0) {
			panic(OverflowError.New("hexadecimal value too large to represent as a float"))
		}
		return bad()
	}
	return math.Copysign(f, sign)
}

// plainDigits takes underscores out of a numeral, where Python allows them: single ones between digits.
func plainDigits(s string, isDigit func(byte) bool) (string, bool) {
	if strings.IndexByte(s, '_') < 0 {
		return s, true
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '_' {
			if i == 0 || i == len(s)-1 || !isDigit(s[i-1]) || !isDigit(s[i+1]) {
				return "", false
			}
			continue
		}
		b.WriteByte(s[i])
	}
	return b.String(), true
}

func isAlnumByte(c byte) bool {
	return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z'
}

func isDigitByte(c byte) bool { return c-'0' <= 9 }

// trimNumber takes the white space off a numeral; the ASCII separators 0x1c to 0x1f don't count here.
func trimNumber(s string) string {
	return strings.TrimFunc(s, func(r rune) bool { return isSpace(r) && (r < 0x1c || r > 0x1f) })
}

// ParseFloat is float(s).
func ParseFloat(s string) float64 {
	t := trimNumber(s)
	bad := func() float64 { panic(ValueError.New("could not convert string to float: " + StrRepr(s))) }
	u, ok := plainDigits(asciiDigits(t), isDigitByte)
	if !ok || u == "" {
		return bad()
	}
	if strings.ContainsAny(u, "xXpPnNiI") {
		sign := 1.0
		if u[0] == '-' {
			sign = -1
		}
		if u[0] == '+' || u[0] == '-' {
			u = u[1:]
		}
		switch strings.ToLower(u) {
		case "inf", "infinity":
			return math.Inf(int(sign))
		case "nan":
			return math.Copysign(NaN(), sign)
		}
		return bad()
	}
	f, err := strconv.ParseFloat(u, 64)
	if err != nil && !math.IsInf(f, 0) {
		return bad()
	}
	return f
}

// ParseBig is int(s, base).
func ParseBig(s string, base int) Int {
	if base != 0 && (base < 2 || base > 36) {
		panic(ValueError.New("int() base must be >= 2 and <= 36, or 0"))
	}
	t := asciiDigits(trimNumber(s))
	given := base
	bad := func() Int {
		panic(ValueError.New("invalid literal for int() with base " + itoa(given) + ": " + StrTo(StrRepr(s), 200)))
	}
	neg := false
	if t != "" && (t[0] == '+' || t[0] == '-') {
		neg = t[0] == '-'
		t = t[1:]
	}
	if len(t) > 2 && t[0] == '0' {
		b := map[byte]int{'x': 16, 'o': 8, 'b': 2}[t[1]|0x20]
		if b != 0 && (base == 0 || base == b) {
			base = b
			t = strings.TrimPrefix(t[2:], "_")
		}
	}
	if base == 0 {
		base = 10
		if len(t) > 1 && t[0] == '0' && strings.Trim(t, "0_") != "" {
			return bad()
		}
	}
	u, ok := plainDigits(t, isAlnumByte)
	if !ok || u == "" || u[0] == '+' || u[0] == '-' {
		return bad()
	}
	if n := MaxStrDigits(); base&(base-1) != 0 && n > 0 && len(u) > n {
		panic(ValueError.New("Exceeds the limit (" + itoa(n) + " digits) for integer string conversion: value has " + itoa(len(u)) + " digits; use sys.set_int_max_str_digits() to increase the limit"))
	}
	n, ok := new(big.Int).SetString(u, base)
	if !ok {
		return bad()
	}
	if neg {
		n.Neg(n)
	}
	return IntFromBig(n)
}

// TryParseInt is ParseInt that returns the ValueError.
func TryParseInt(s string, base int) (n int, err error) {
	defer catchOnly(&err, ValueError)
	return ParseInt(s, base), nil
}

// TryParseFloat is ParseFloat that returns the ValueError.
func TryParseFloat(s string) (x float64, err error) {
	defer catchOnly(&err, ValueError)
	return ParseFloat(s), nil
}

// ParseInt is int(s, base); a value beyond 64 bits panics with OverflowError.
func ParseInt(s string, base int) int {
	if base == 10 && len(s) > 0 && len(s) < 18 {
		n, i, neg := 0, 0, false
		if s[0] == '-' {
			neg, i = true, 1
		}
		for ; i < len(s); i++ {
			c := s[i] - '0'
			if c > 9 {
				break
			}
			n = n*10 + int(c)
		}
		if i == len(s) && (!neg || i > 1) {
			if neg {
				return -n
			}
			return n
		}
	}
	return ParseBig(s, base).Int()
}

func itoa(n int) string { return strconv.Itoa(n) }
