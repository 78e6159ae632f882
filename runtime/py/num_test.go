package py

import (
	"math"
	"testing"
)

type pyCase struct {
	python string
	run    func() any
	want   string
}

func tuple2[T any](a, b T) []T { return []T{a, b} }

func check(t *testing.T, python string, run func() any, want string) {
	t.Helper()
	var got string
	if err := Try(func() { got = Repr(run()) }); err != nil {
		got = TypeName(err) + ": " + Str(err)
	}
	if got != want {
		t.Errorf("%s\n got %s\nwant %s", python, got, want)
	}
}

// The want column is what CPython 3.12.1 gives, or this package's OverflowError where an int of 64 bits is too small.
var numCases = []pyCase{
	{`7 // -2`, func() any { return FloorDiv(7, -2) }, `-4`},
	{`-7 % 3`, func() any { return Mod(-7, 3) }, `2`},
	{`7 % -3`, func() any { return Mod(7, -3) }, `-2`},
	{`1 // 0`, func() any { return FloorDiv(1, 0) }, `ZeroDivisionError: integer division or modulo by zero`},
	{`1 % 0`, func() any { return Mod(1, 0) }, `ZeroDivisionError: integer modulo by zero`},
	{`1 / 0`, func() any { return TrueDiv(1, 0) }, `ZeroDivisionError: division by zero`},
	{`-M // -1`, func() any { return FloorDiv(math.MinInt, -1) }, `OverflowError: integer result does not fit in 64 bits; build with --int=big`},
	{`-M % -1`, func() any { return Mod(math.MinInt, -1) }, `0`},
	{`divmod(-7, 2)`, func() any { return VarTupleOf(tuple2(DivMod(-7, 2))...) }, `(-4, 1)`},
	{`(M-1) + 1`, func() any { return Add(math.MaxInt, 1) }, `OverflowError: integer result does not fit in 64 bits; build with --int=big`},
	{`-M + -1`, func() any { return Add(math.MinInt, -1) }, `OverflowError: integer result does not fit in 64 bits; build with --int=big`},
	{`-M - 1`, func() any { return Sub(math.MinInt, 1) }, `OverflowError: integer result does not fit in 64 bits; build with --int=big`},
	{`0 - -M`, func() any { return Sub(0, math.MinInt) }, `OverflowError: integer result does not fit in 64 bits; build with --int=big`},
	{`-1 - -M`, func() any { return Sub(-1, math.MinInt) }, `9223372036854775807`},
	{`-M * -1`, func() any { return Mul(math.MinInt, -1) }, `OverflowError: integer result does not fit in 64 bits; build with --int=big`},
	{`-M * 1`, func() any { return Mul(math.MinInt, 1) }, `-9223372036854775808`},
	{`2**32 * -2**31`, func() any { return Mul(1<<32, -1<<31) }, `-9223372036854775808`},
	{`3037000500 * 3037000500`, func() any { return Mul(3037000500, 3037000500) }, `OverflowError: integer result does not fit in 64 bits; build with --int=big`},
	{`-(-M)`, func() any { return Neg(math.MinInt) }, `OverflowError: integer result does not fit in 64 bits; build with --int=big`},
	{`abs(-M)`, func() any { return Abs(math.MinInt) }, `OverflowError: integer result does not fit in 64 bits; build with --int=big`},
	{`0 / -(2**53+1)`, func() any { return TrueDiv(0, -(1<<53 + 1)) }, `-0.0`},
	{`0 / -5`, func() any { return TrueDiv(0, -5) }, `-0.0`},
	{`(2**53+1) / 3`, func() any { return TrueDiv(1<<53+1, 3) }, `3002399751580331.0`},
	{`(M-1) / (M-2)`, func() any { return TrueDiv(math.MaxInt, math.MaxInt-1) }, `1.0`},
	{`3 ** 39`, func() any { return Pow(3, 39) }, `4052555153018976267`},
	{`3 ** 40`, func() any { return Pow(3, 40) }, `OverflowError: integer result does not fit in 64 bits; build with --int=big`},
	{`(-2) ** 63`, func() any { return Pow(-2, 63) }, `-9223372036854775808`},
	{`0 ** 0`, func() any { return Pow(0, 0) }, `1`},
	{`pow(3, -1, 7)`, func() any { return PowMod(3, -1, 7) }, `5`},
	{`pow(2, -1, 4)`, func() any { return PowMod(2, -1, 4) }, `ValueError: base is not invertible for the given modulus`},
	{`pow(2, 5, 0)`, func() any { return PowMod(2, 5, 0) }, `ValueError: pow() 3rd argument cannot be 0`},
	{`pow(-3, 5, -7)`, func() any { return PowMod(-3, 5, -7) }, `-5`},
	{`pow(M-1, M-1, M-2)`, func() any { return PowMod(math.MaxInt, math.MaxInt, math.MaxInt-1) }, `1`},
	{`(M-1) * (M-1) % 1000000007`, func() any { return MulMod(math.MaxInt, math.MaxInt, 1000000007) }, `737564071`},
	{`1 << 62`, func() any { return Shl(1, 62) }, `4611686018427387904`},
	{`1 << 63`, func() any { return Shl(1, 63) }, `OverflowError: integer result does not fit in 64 bits; build with --int=big`},
	{`-1 << 63`, func() any { return Shl(-1, 63) }, `-9223372036854775808`},
	{`1 << -1`, func() any { return Shl(1, -1) }, `ValueError: negative shift count`},
	{`-5 >> 100`, func() any { return Shr(-5, 100) }, `-1`},
	{`(-M).bit_length()`, func() any { return BitLength(math.MinInt) }, `64`},
	{`(-M).bit_count()`, func() any { return BitCount(math.MinInt) }, `1`},
	{`round(25, -1)`, func() any { return RoundInt(25, -1) }, `20`},
	{`round(-35, -1)`, func() any { return RoundInt(-35, -1) }, `-40`},
	{`round(8*10**18, -19)`, func() any { return RoundInt(8_000_000_000_000_000_000, -19) }, `OverflowError: integer result does not fit in 64 bits; build with --int=big`},
	{`round(4*10**18, -19)`, func() any { return RoundInt(4_000_000_000_000_000_000, -19) }, `0`},
	{`1.0 / 0`, func() any { return FloatDiv(1, 0) }, `ZeroDivisionError: float division by zero`},
	{`1.0 // 0`, func() any { return FloatFloorDiv(1, 0) }, `ZeroDivisionError: float floor division by zero`},
	{`1.0 % 0`, func() any { return FloatMod(1, 0) }, `ZeroDivisionError: float modulo`},
	{`divmod(1.0, 0.0)`, func() any { return FloatDivMod(1, 0) }, `ZeroDivisionError: float divmod()`},
	{`-7.5 // 2`, func() any { return FloatFloorDiv(-7.5, 2) }, `-4.0`},
	{`-7.5 % 2`, func() any { return FloatMod(-7.5, 2) }, `0.5`},
	{`5.0 % -inf`, func() any { return FloatMod(5, -Inf()) }, `-inf`},
	{`-1e-20 % 1.0`, func() any { return FloatMod(-1e-20, 1) }, `1.0`},
	{`1.0 // 0.1`, func() any { return FloatFloorDiv(1, 0.1) }, `9.0`},
	{`0.0 // -3.0`, func() any { return FloatFloorDiv(0, -3) }, `-0.0`},
	{`divmod(-0.0, 3.0)`, func() any { return FloatDivMod(NegZero(), 3) }, `(-0.0, 0.0)`},
	{`3.0 ** 34`, func() any { return FloatPow(3, 34) }, `1.667718169966657e+16`},
	{`17.0 ** 13`, func() any { return FloatPow(17, 13) }, `9904578032905938.0`},
	{`0.5 ** 0.3`, func() any { return FloatPow(0.5, 0.3) }, `0.8122523963562356`},
	{`1.5 ** 2.5`, func() any { return FloatPow(1.5, 2.5) }, `2.7556759606310752`},
	{`10.0 ** -3`, func() any { return FloatPow(10, -3) }, `0.001`},
	{`1.1 ** 10`, func() any { return FloatPow(1.1, 10) }, `2.5937424601000023`},
	{`1.0000001 ** 1e7`, func() any { return FloatPow(1.0000001, 1e7) }, `2.7182816941320818`},
	{`2.0 ** -1074`, func() any { return FloatPow(2, -1074) }, `5e-324`},
	{`5e-324 ** 0.5`, func() any { return FloatPow(5e-324, 0.5) }, `2.2227587494850775e-162`},
	{`(-8.0) ** 3`, func() any { return FloatPow(-8, 3) }, `-512.0`},
	{`0.0 ** -1`, func() any { return FloatPow(0, -1) }, `ZeroDivisionError: 0.0 cannot be raised to a negative power`},
	{`0.0 ** -inf`, func() any { return FloatPow(0, -Inf()) }, `inf`},
	{`(-1.0) ** inf`, func() any { return FloatPow(-1, Inf()) }, `1.0`},
	{`10.0 ** 400`, func() any { return FloatPow(10, 400) }, `OverflowError: (34, 'Numerical result out of range')`},
	{`10.0 ** -400`, func() any { return FloatPow(10, -400) }, `0.0`},
	{`nan ** 0`, func() any { return FloatPow(NaN(), 0) }, `1.0`},
	{`repr(1e16)`, func() any { return FloatRepr(1e16) }, `'1e+16'`},
	{`repr(123456789012345.6)`, func() any { return FloatRepr(123456789012345.6) }, `'123456789012345.6'`},
	{`repr(1e-5)`, func() any { return FloatRepr(1e-5) }, `'1e-05'`},
	{`repr(0.0001)`, func() any { return FloatRepr(0.0001) }, `'0.0001'`},
	{`repr(-0.0)`, func() any { return FloatRepr(NegZero()) }, `'-0.0'`},
	{`repr(5e-324)`, func() any { return FloatRepr(5e-324) }, `'5e-324'`},
	{`round(2.5)`, func() any { return Round(2.5) }, `2`},
	{`round(-3.5)`, func() any { return Round(-3.5) }, `-4`},
	{`round(nan)`, func() any { return Round(NaN()) }, `ValueError: cannot convert float NaN to integer`},
	{`round(inf)`, func() any { return Round(Inf()) }, `OverflowError: cannot convert float infinity to integer`},
	{`int(9.25e18)`, func() any { return FloatToInt(9.25e18) }, `OverflowError: integer result does not fit in 64 bits; build with --int=big`},
	{`int(-9.223372036854775808e18)`, func() any { return FloatToInt(-9.223372036854775808e18) }, `-9223372036854775808`},
	{`round(2.675, 2)`, func() any { return RoundTo(2.675, 2) }, `2.67`},
	{`round(1.005, 2)`, func() any { return RoundTo(1.005, 2) }, `1.0`},
	{`round(0.5, 0)`, func() any { return RoundTo(0.5, 0) }, `0.0`},
	{`round(-1250.0, -2)`, func() any { return RoundTo(-1250, -2) }, `-1200.0`},
	{`round(1.7e308, -308)`, func() any { return RoundTo(1.7e308, -308) }, `OverflowError: rounded value too large to represent`},
	{`round(5e-324, 324)`, func() any { return RoundTo(5e-324, 324) }, `5e-324`},
	{`round(-4.0, -309)`, func() any { return RoundTo(-4, -309) }, `-0.0`},
	{`(0.1).hex()`, func() any { return FloatHex(0.1) }, `'0x1.999999999999ap-4'`},
	{`(-5e-324).hex()`, func() any { return FloatHex(-5e-324) }, `'-0x0.0000000000001p-1022'`},
	{`(1e300).hex()`, func() any { return FloatHex(1e300) }, `'0x1.7e43c8800759cp+996'`},
	{`(0.75).as_integer_ratio()`, func() any { return FloatAsIntegerRatio(0.75) }, `(3, 4)`},
	{`2**53 + 1 == float(2**53)`, func() any { return RealInt(1<<53 + 1).Eq(RealFloat(1 << 53)) }, `False`},
	{`2**53 + 1 > float(2**53)`, func() any { return RealInt(1<<53 + 1).Gt(RealFloat(1 << 53)) }, `True`},
	{`M - 1 < 9.223372036854775808e18`, func() any { return RealInt(math.MaxInt).Lt(RealFloat(9.223372036854775808e18)) }, `True`},
	{`nan <= 1`, func() any { return RealFloat(NaN()).Le(RealInt(1)) }, `False`},
	{`7 // 2.0`, func() any { return RealInt(7).FloorDiv(RealFloat(2)) }, `3.0`},
	{`2 ** -2`, func() any { return RealInt(2).Pow(RealInt(-2)) }, `0.25`},
	{`int('')`, func() any { return ParseInt(``, 10) }, `ValueError: invalid literal for int() with base 10: ''`},
	{`int(' 42\n')`, func() any { return ParseInt(" 42\u000a", 10) }, `42`},
	{`int('-0x1f')`, func() any { return ParseInt(`-0x1f`, 10) }, `ValueError: invalid literal for int() with base 10: '-0x1f'`},
	{`int('1_000')`, func() any { return ParseInt(`1_000`, 10) }, `1000`},
	{`int('1__0')`, func() any { return ParseInt(`1__0`, 10) }, `ValueError: invalid literal for int() with base 10: '1__0'`},
	{`int('_1')`, func() any { return ParseInt(`_1`, 10) }, `ValueError: invalid literal for int() with base 10: '_1'`},
	{`int('١٢')`, func() any { return ParseInt(`١٢`, 10) }, `12`},
	{`int('𝟙𝟚')`, func() any { return ParseInt(`𝟙𝟚`, 10) }, `12`},
	{`int('\x1f7')`, func() any { return ParseInt("\u001f7", 10) }, `ValueError: invalid literal for int() with base 10: '\x1f7'`},
	{`int('9223372036854775808')`, func() any { return ParseInt(`9223372036854775808`, 10) }, `OverflowError: integer result does not fit in 64 bits; build with --int=big`},
	{`int('1e5')`, func() any { return ParseInt(`1e5`, 10) }, `ValueError: invalid literal for int() with base 10: '1e5'`},
	{`int('- 1')`, func() any { return ParseInt(`- 1`, 10) }, `ValueError: invalid literal for int() with base 10: '- 1'`},
	{`int('½')`, func() any { return ParseInt(`½`, 10) }, `ValueError: invalid literal for int() with base 10: '½'`},
	{`int('0x_1f', 0)`, func() any { return ParseInt(`0x_1f`, 0) }, `31`},
	{`int('0b12', 0)`, func() any { return ParseInt(`0b12`, 0) }, `ValueError: invalid literal for int() with base 0: '0b12'`},
	{`int('010', 0)`, func() any { return ParseInt(`010`, 0) }, `ValueError: invalid literal for int() with base 0: '010'`},
	{`int('00', 0)`, func() any { return ParseInt(`00`, 0) }, `0`},
	{`int('zz', 36)`, func() any { return ParseInt(`zz`, 36) }, `1295`},
	{`int('zz', 35)`, func() any { return ParseInt(`zz`, 35) }, `ValueError: invalid literal for int() with base 35: 'zz'`},
	{`int('-0o17', 8)`, func() any { return ParseInt(`-0o17`, 8) }, `-15`},
	{`int('1', 1)`, func() any { return ParseInt(`1`, 1) }, `ValueError: int() base must be >= 2 and <= 36, or 0`},
	{`int('', 0)`, func() any { return ParseInt(``, 0) }, `ValueError: invalid literal for int() with base 0: ''`},
	{`float('1.5e-3')`, func() any { return ParseFloat(`1.5e-3`) }, `0.0015`},
	{`float(' inf')`, func() any { return ParseFloat(` inf`) }, `inf`},
	{`float('-Infinity')`, func() any { return ParseFloat(`-Infinity`) }, `-inf`},
	{`float('+nan')`, func() any { return ParseFloat(`+nan`) }, `nan`},
	{`float('1_0.5')`, func() any { return ParseFloat(`1_0.5`) }, `10.5`},
	{`float('1_.5')`, func() any { return ParseFloat(`1_.5`) }, `ValueError: could not convert string to float: '1_.5'`},
	{`float('1_e5')`, func() any { return ParseFloat(`1_e5`) }, `ValueError: could not convert string to float: '1_e5'`},
	{`float('in_f')`, func() any { return ParseFloat(`in_f`) }, `ValueError: could not convert string to float: 'in_f'`},
	{`float('0x1p3')`, func() any { return ParseFloat(`0x1p3`) }, `ValueError: could not convert string to float: '0x1p3'`},
	{`float('1e400')`, func() any { return ParseFloat(`1e400`) }, `inf`},
	{`float('.')`, func() any { return ParseFloat(`.`) }, `ValueError: could not convert string to float: '.'`},
	{`float('٣.٥')`, func() any { return ParseFloat(`٣.٥`) }, `3.5`},
	{`float('\u2003 7')`, func() any { return ParseFloat("\u2003 7") }, `7.0`},
}

// These results may have any size.
var bigCases = []pyCase{
	{`M - 1 + 1`, func() any { return IntOf(math.MaxInt).Add(IntOf(1)) }, `9223372036854775808`},
	{`-M - 1`, func() any { return IntOf(math.MinInt).Sub(IntOf(1)) }, `-9223372036854775809`},
	{`-M * -M`, func() any { return IntOf(math.MinInt).Mul(IntOf(math.MinInt)) }, `85070591730234615865843651857942052864`},
	{`-M // -1`, func() any { return IntOf(math.MinInt).FloorDiv(IntOf(-1)) }, `9223372036854775808`},
	{`-10**25 // 7`, func() any { return IntOf(-10).Pow(IntOf(25)).FloorDiv(IntOf(7)) }, `-1428571428571428571428572`},
	{`-10**25 % 7`, func() any { return IntOf(-10).Pow(IntOf(25)).Mod(IntOf(7)) }, `4`},
	{`2**100 & -2**70`, func() any { return IntOf(2).Pow(IntOf(100)).And(IntOf(1).Shl(70).Neg()) }, `1267650600228229401496703205376`},
	{`~2**64`, func() any { return IntOf(1).Shl(64).Invert() }, `-18446744073709551617`},
	{`-2**70 >> 3`, func() any { return IntOf(1).Shl(70).Neg().Shr(3) }, `-147573952589676412928`},
	{`10**400 / 10**399`, func() any { return IntOf(10).Pow(IntOf(400)).TrueDiv(IntOf(10).Pow(IntOf(399))) }, `10.0`},
	{`10**400 / 3`, func() any { return IntOf(10).Pow(IntOf(400)).TrueDiv(IntOf(3)) }, `OverflowError: integer division result too large for a float`},
	{`float(10**400)`, func() any { return IntOf(10).Pow(IntOf(400)).Float() }, `OverflowError: int too large to convert to float`},
	{`0 / -2**70`, func() any { return IntOf(0).TrueDiv(IntOf(1).Shl(70).Neg()) }, `-0.0`},
	{`pow(3, 10**20, 10**9+7)`, func() any { return IntOf(3).PowMod(IntOf(10).Pow(IntOf(20)), IntOf(1_000_000_007)) }, `139421235`},
	{`pow(3, -2, -7)`, func() any { return IntOf(3).PowMod(IntOf(-2), IntOf(-7)) }, `-3`},
	{`float(2**64 + 2**11)`, func() any { return IntOf(1).Shl(64).Add(IntOf(1 << 11)).Float() }, `1.8446744073709552e+19`},
	{`str(10**4300)`, func() any { return IntOf(10).Pow(IntOf(4300)).String() }, `ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit`},
	{`len(str(-10**4299))`, func() any { return len(IntOf(10).Pow(IntOf(4299)).Neg().String()) }, `4301`},
}

func TestNumbers(t *testing.T) {
	for _, c := range append(numCases, bigCases...) {
		check(t, c.python, c.run, c.want)
	}
}

// TestPowExact compares x ** y with exact powers: equal when they are floats, else within the last place.
func TestPowExact(t *testing.T) {
	compare := func(x, y int, want float64, exact bool) {
		got := FloatPow(float64(x), float64(y))
		if got != want && (exact || got != math.Nextafter(want, got)) {
			t.Errorf("%d.0 ** %d: got %v, want %v", x, y, got, want)
		}
	}
	for x := 3; x < 60; x += 2 {
		for y := 2; y < 60; y++ {
			p := IntOf(x).Pow(IntOf(y))
			compare(x, y, p.Float(), p.Big().BitLen() <= 53)
			compare(x, -y, IntOf(1).TrueDiv(p), false)
		}
	}
}
