"""Numbers: conversions, operators, functions, formats and errors, small and big."""

from typing import Any
def anyv(x: Any) -> Any:
    return x
big: int = 10**30
m: int = 2**63 - 1
xs: list[int] = [3, -1, 2]



def case_1() -> None:
    print(int())
    print(int(5))
    print(int(True))
    print(int(3.99))
    print(int(-3.99))
    print(int("12"))
    print(int("  -7 "))
    print(int("1_000"))
    print(int("ff", 16))
    print(int("0b101", 0))
    print(int("z", 36))
    print(int("-0x1F", 16))


def errors_2() -> None:
    try:
        print(int("x"))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(int(""))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(int("1.5"))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(int("12", 2))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(int("a" * 10))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(int("é"))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(int("٣"))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(int("1__0"))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(int("5", base=7))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(int(b"12"))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(int(1e30))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(int(float("nan")))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(int(float("inf")))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(int("1", 1))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(int("1", 37))
    except Exception as e:
        print(type(e).__name__, e)


def case_3() -> None:
    print(-7 // 2)
    print(7 // -2)
    print(-7 % 3)
    print(7 % -3)
    print(-7 / 2)
    print(0 // 5)
    print(0 % -5)


def errors_4() -> None:
    try:
        print(1 // 0)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(1 % 0)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(1 / 0)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(1.0 / 0)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(1.0 // 0)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(1.0 % 0)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(big // 0)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(big % 0)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(big / 0)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(divmod(7, 0))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(divmod(7.0, 0))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(0 ** -1)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(0.0 ** -1)
    except Exception as e:
        print(type(e).__name__, e)


def case_5() -> None:
    print(divmod(-7, 2))
    print(divmod(7, -2))
    print(divmod(-7.5, 2))
    print(divmod(big, 7))
    print(divmod(-big, 7))


def case_6() -> None:
    print(2 ** 10)
    print(2 ** -1)
    print((-2) ** 3)
    print((-8) ** 2)
    print(0 ** 0)
    print(10 ** 25)


def case_7() -> None:
    print(pow(2, 10))
    print(pow(2, -1))
    print(pow(3, 4, 5))
    print(pow(3, -1, 7))
    print(pow(2, 100, 1000007))
    print(pow(big, 2, 97))
    print(pow(2.0, 3))
    print(pow(-2, 3, 5))
    print(pow(2, 3, -5))


def errors_8() -> None:
    try:
        print(pow(2, 3, 0))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(pow(2, -1, 4))
    except Exception as e:
        print(type(e).__name__, e)


def case_9() -> None:
    print(1 << 3)
    print(1 << 70)
    print(-1 >> 3)
    print(5 >> 100)
    print(big >> 50)
    print(-big >> 50)
    print(1 << 0)


def errors_10() -> None:
    try:
        print(1 << -1)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(1 >> -1)
    except Exception as e:
        print(type(e).__name__, e)


def case_11() -> None:
    print(5 & 3)
    print(5 | 3)
    print(5 ^ 3)
    print(~5)
    print(~-1)
    print(-5 & 0xFF)
    print(big & 0xFFFF)
    print(-1 ^ big)
    print(big | 1)


def case_12() -> None:
    print(m + 1)
    print(m * 2)
    print(-m - 2)
    print(m - -1)
    print(abs(-m - 1))
    print(-(-m - 1))
    print((-m - 1) // -1)


def case_13() -> None:
    print(abs(-5))
    print(abs(5))
    print(abs(-big))
    print(abs(True))
    print(abs(-2.5))
    print(abs(-0.0))


def case_14() -> None:
    print(round(5))
    print(round(15, -1))
    print(round(25, -1))
    print(round(-15, -1))
    print(round(149, -2))
    print(round(big, -28))
    print(round(2.5))
    print(round(3.5))
    print(round(-2.5))
    print(round(2.675, 2))
    print(round(1e20))
    print(round(5, 2))
    print(round(True))


def case_15() -> None:
    print(round(1234.5678, -2))
    print(round(0.5))
    print(round(1.5))
    print(round(2.5, 0))
    print(round(2, None))
    print(round(2.6, None))


def errors_16() -> None:
    try:
        print(round(float("nan")))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(round(float("inf")))
    except Exception as e:
        print(type(e).__name__, e)


def case_17() -> None:
    print(bin(5))
    print(bin(-5))
    print(oct(8))
    print(hex(255))
    print(hex(-255))
    print(bin(0))
    print(hex(big))
    print(bin(True))
    print(oct(-big))


def case_18() -> None:
    print(str(big))
    print(repr(-big))
    print(str(-0))
    print(format(big, ","))
    print(format(1234567, "_"))
    print(format(255, "x"))
    print(format(255, "#X"))
    print(format(5, "08b"))
    print(format(-5, "+"))
    print(format(5, " "))
    print(format(1234, "010,"))


def case_19() -> None:
    print(f"{big:e}")
    print(f"{5:c}")
    print(f"{65:c}")
    print(f"{12:n}")
    print(f"{3:f}")
    print(f"{3:.2f}")
    print(f"{7:%}")
    print(f"{255:#o}")
    print(f"{255:_b}")
    print(f"{-255:#010x}")
    print(f"{42:<6}|{42:>6}|{42:^6}|{42:=+6}|{42:*^7}")


def errors_20() -> None:
    try:
        print(format(5, "z"))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(format(5, "s"))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(format(5.5, "d"))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(format("x", "d"))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(format(5, ".3"))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print((5).real, (5).imag, (5).numerator, (5).denominator, (5).conjugate(), (5).is_integer(), (5).as_integer_ratio())
    except Exception as e:
        print(type(e).__name__, e)


def case_21() -> None:
    print(True + True)
    print(True * 5)
    print(-True)
    print(~True)
    print(True & False)
    print(True | 2)
    print(True == 1)
    print(True < 2)
    print(False ** 0)
    print(True / 2)
    print(sum([True, True, False]))


def case_22() -> None:
    print(hash(5))
    print(hash(-1))
    print(hash(-2))
    print(hash(2**61 - 1))
    print(hash(2**61))
    print(hash(big))
    print(hash(-big))
    print(hash(True))
    print(hash(1.0))
    print(hash(0.5))
    print(hash(float("inf")))
    print(hash(-m))


def case_23() -> None:
    print(5 == 5.0)
    print(5 != 5.1)
    print(5 < 5.5)
    print(big == 1e30)
    print(big > 1e29)
    print(big < float("inf"))
    print(2**53 + 1 == float(2**53))
    print(2**53 + 1 > float(2**53))
    print(m < 9.3e18)


def case_24() -> None:
    print(min(3, 1, 2))
    print(max(3, 1.5))
    print(min(xs))
    print(max(xs, key=abs))
    print(max(xs, default=0))
    print(min([], default=7))
    print(max("a", "b"))
    print(min(2, 1.0))
    print(max(1, True))
    print(max(True, 1))


def errors_25() -> None:
    try:
        print(min([]))
    except Exception as e:
        print(type(e).__name__, e)


def case_26() -> None:
    print(sum(xs))
    print(sum(xs, 10))
    print(sum([]))
    print(sum([1.5, 2]))
    print(sum([0.1] * 10))
    print(sum([[1], [2]], []))
    print(sum([big, 1]))
    print(sum((x for x in xs), start=5))
    print(sum([1, 2.5]))
    print(sum({1: 2, 3: 4}))


def errors_27() -> None:
    try:
        print(sum(["a", "b"]))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(sum(["a"], ""))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(anyv(5) + anyv("x"))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(anyv("x") + anyv(5))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(anyv([1]) + anyv(5))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(anyv(None) + 1)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(anyv(5)())
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(anyv(5)[0])
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(anyv("x") - 1)
    except Exception as e:
        print(type(e).__name__, e)


def case_28() -> None:
    print(anyv([1]) * 2)
    print(anyv("ab") * 3)
    print(2 * anyv((1, 2)))
    print(anyv(3) * 2.5)
    print(anyv(7) // 2)
    print(anyv(7) % 4)
    print(anyv(2) ** 70)
    print(-anyv(3))
    print(~anyv(3))
    print(+anyv(2.5))


def errors_29() -> None:
    try:
        print(anyv(1) < anyv("a"))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(anyv(None) < 1)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(len(anyv(5)))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(list(anyv(5)))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(int(anyv([])))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(int(anyv(None)))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(float(anyv("x")))
    except Exception as e:
        print(type(e).__name__, e)


def case_30() -> None:
    print(float(""))
    print(float("1e5"))


def case_31() -> None:
    print(float("1e5"))
    print(float("  inf "))
    print(float("-nan"))
    print(float("1_0.5"))
    print(float(".5"))
    print(float("5."))
    print(float("infinity"))
    print(float(True))
    print(float(big))
    print(float("1e400"))
    print(float())


def errors_32() -> None:
    try:
        print(float("1e"))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(float(10**400))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(int("0x", 16))
    except Exception as e:
        print(type(e).__name__, e)


def case_33() -> None:
    print(int("-"))
    print(1)


def errors_34() -> None:
    try:
        print(int("1" * 4301))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(str(10 ** 4300))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(len(str(10 ** 4299)))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(m.__add__(1) if False else 1)
    except Exception as e:
        print(type(e).__name__, e)


def case_35() -> None:
    print(isinstance(5, int))
    print(isinstance(True, int))
    print(isinstance(5, (str, int)))
    print(isinstance(5, int | str))
    print(isinstance(5.0, int))
    print(issubclass(bool, int))
    print(issubclass(int, (str, float)))


def case_36() -> None:
    print(chr(97))
    print(chr(8364))
    print(chr(0x10FFFF))
    print(ord("a"))
    print(ord("€"))
    print(ord("😀"))


def errors_37() -> None:
    try:
        print(chr(-1))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(chr(0x110000))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(ord("ab"))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(ord(""))
    except Exception as e:
        print(type(e).__name__, e)


def case_38() -> None:
    print(callable(len))
    print(callable(5))
    print(callable(print))


def case_39() -> None:
    print(5 .bit_length())
    print(0b1010)
    print(0o17)
    print(0xFF)
    print(1_000_000)


def case_40() -> None:
    print(1 if big else 0)
    print(bool(0))
    print(bool(-1))
    print(not big)
    print(bool(0.0))
    print(bool(float("nan")))
    print(bool(""))
    print(bool(" "))
    print(bool([]))
    print(bool([0]))
    print(bool(None))


def errors_41() -> None:
    try:
        print(int.from_bytes(b"ab") + 1)
    except Exception as e:
        print(type(e).__name__, e)


def case_42() -> None:
    print(1 < 2 < 3)
    print(1 < 3 < 2)
    print(1 == 1.0 == True)
    print(3 > 2 >= 2 != 1)


def errors_43() -> None:
    try:
        x = 5
        x += 2
        x -= 1
        x *= 3
        x //= 2
        x **= 2
        x %= 50
        x <<= 3
        x >>= 1
        x |= 1
        x &= 0xFF
        x ^= 7
        print(x)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        y = 7
        y /= 2
        print(y)
    except Exception as e:
        print(type(e).__name__, e)


case_1()
errors_2()
case_3()
errors_4()
case_5()
case_6()
case_7()
errors_8()
case_9()
errors_10()
case_11()
case_12()
case_13()
case_14()
case_15()
errors_16()
case_17()
case_18()
case_19()
errors_20()
case_21()
case_22()
case_23()
case_24()
errors_25()
case_26()
errors_27()
case_28()
errors_29()
case_30()
case_31()
errors_32()
case_33()
errors_34()
case_35()
case_36()
errors_37()
case_38()
case_39()
case_40()
errors_41()
case_42()
errors_43()
