import decimal
from decimal import Decimal, getcontext, localcontext
from decimal import ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, ROUND_05UP

D = Decimal


def show(*args: object) -> None:
    print(*[repr(a) for a in args])


show(Decimal(" 1_0.5 "), Decimal("1e5"), Decimal("-0"), Decimal("1E+3"), Decimal("0.000001"), Decimal("0.0000001"), Decimal("123e-10"), Decimal("-.5"), Decimal("5."), Decimal("0E+5"), Decimal("0.00"), Decimal())
show(Decimal(0.1), Decimal(1.5), Decimal(True), Decimal(10**30), Decimal(-7), Decimal.from_float(0.5), Decimal(Decimal("1.10")))
for text in ["abc", "", "1.2.3", "--1", "1e", "0x10"]:
    try:
        show(Decimal(text))
    except decimal.InvalidOperation as e:
        print(text, e, type(e).__name__)
a = Decimal("1.10")
b = Decimal("3")
show(a + b, a - b, a * b, a / b, b // a, b % a, a ** 2, -a, +a, abs(-a))
show(a + 1, a - 1, a * 3, a / 4, b // 2, b % 2, 5 + a, 5 - b, 5 / Decimal(2), 5 // Decimal(2), 5 % Decimal(2), 2 ** Decimal(3))
show(Decimal(1) / 3, Decimal(10) / 5, Decimal("1.00") / Decimal("0.5"), Decimal(2) / 3, Decimal("1e3") / Decimal("10"), Decimal("0") / Decimal("5.00"), Decimal(1) / Decimal("1e10"), Decimal(1) / 7, Decimal(100) / 10)
show(Decimal(7) // 2, Decimal(-7) // 2, Decimal(-7) % 3, Decimal("7.5") % 2, Decimal("1.0") % Decimal("0.3"), Decimal("-1.5") % 1)
show(-Decimal(0), -Decimal("0.0"), Decimal("-0") + Decimal("0"), Decimal("5") - Decimal("5"), Decimal("1.20") + Decimal("-1.2"), Decimal("0.00") * 5, Decimal("-0") * 1)
show(Decimal("0.1") + Decimal("0.2"), Decimal(1) - Decimal("0.9"), Decimal("0.1") * 3 == Decimal("0.3"), Decimal("12345678901234567890123456789012345") + 1, Decimal("1E-30") + 1, Decimal("1e2") * Decimal("1e2"))
show(Decimal(2) ** 100, Decimal("1.1") ** 10, Decimal(2) ** Decimal(200), Decimal(123456789) ** 5, Decimal(10) ** 30, Decimal(10) ** -2, Decimal(2) ** -3, Decimal(3) ** -1, Decimal("-2") ** 3, Decimal(0) ** 5, Decimal("1.0") ** 2, Decimal(1.0001) ** 1000)
show(Decimal(4) ** Decimal("0.5"), Decimal(5) ** Decimal("0.5"), 2 ** Decimal("0.5"), Decimal("1.5") ** Decimal("2.5"), Decimal(10) ** Decimal("-0.3"), Decimal("0.001") ** Decimal("1.5"))
show(Decimal(2).sqrt(), Decimal(4).sqrt(), Decimal("0.04").sqrt(), Decimal(100).sqrt(), Decimal("1E+5").sqrt(), Decimal("0.00").sqrt(), Decimal(10005).sqrt(), Decimal("1.0000").sqrt(), Decimal("152.2756").sqrt())
show(Decimal(1).exp(), Decimal(0).exp(), Decimal("-2.5").exp(), Decimal(10).exp(), Decimal("0.001").exp(), Decimal(100).exp())
show(Decimal(10).ln(), Decimal(1).ln(), Decimal("0.5").ln(), Decimal("1.0001").ln(), Decimal("1e50").ln(), Decimal(3).ln(), Decimal(32).ln())
show(Decimal(1000).log10(), Decimal(2).log10(), Decimal("0.001").log10(), Decimal("1e20").log10(), Decimal(7).log10())
show(Decimal("2.675").quantize(Decimal("0.01")), Decimal("1.5").quantize(Decimal("1")), Decimal(1).quantize(Decimal("1e2")), Decimal("1.23456789").quantize(Decimal("1.000")), Decimal("19.99").quantize(Decimal(".0001")))
for mode in [ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, ROUND_05UP]:
    print(mode, [str(Decimal(t).quantize(Decimal("0.1"), rounding=mode)) for t in ["1.25", "1.35", "-1.25", "1.21", "-1.29", "1.05", "1.51", "0.00"]])
show(round(Decimal("2.5")), round(Decimal("3.5")), round(Decimal("2.675"), 2), round(Decimal("1234"), -2), round(Decimal("-0.5")))
show(int(Decimal("-3.9")), int(Decimal("1e3")), float(Decimal("0.1")), bool(Decimal("0.0")), bool(Decimal("0.1")), str(Decimal("-0.00")))
show(Decimal("1.10") == Decimal("1.1"), Decimal("0.1") == 0.1, Decimal("0.5") == 0.5, Decimal(1) < 2, Decimal(1) < 1.5, Decimal(3) >= Decimal("3.0"), Decimal(1) != 1, 2 > Decimal(1), Decimal(1) == "1")
show(hash(Decimal("0.5")) == hash(0.5), hash(Decimal(3)), hash(Decimal("1.10")) == hash(Decimal("1.1")), {Decimal("1.0"): "x"}[Decimal(1)], hash(Decimal("-0.1")))
show(Decimal("120.00").normalize(), Decimal("1200").normalize(), Decimal("0.00").normalize(), Decimal("-1.50").normalize())
show(Decimal("2.5").to_integral_value(), Decimal("2.5").to_integral_value(ROUND_HALF_UP), Decimal("1e3").to_integral_value(), Decimal("9.99").to_integral_exact())
show(Decimal("123.45").adjusted(), Decimal("1.5").as_integer_ratio(), Decimal("-1.5").is_signed(), Decimal("0").is_zero(), Decimal("1.1").compare(Decimal("1.2")), Decimal(3).max(Decimal(4)), Decimal(3).min(Decimal(4)))
show(Decimal("1.5").copy_negate(), Decimal("-1.5").copy_abs(), Decimal(5).scaleb(3), Decimal(2).fma(Decimal(3), Decimal(4)), Decimal(1).is_nan(), Decimal(1).is_finite())
show(sum([Decimal("0.1")] * 3), sum([Decimal("0.1")], Decimal(0)), max(Decimal(1), Decimal(2)), sorted([Decimal("2"), Decimal("1.5")]))
zero = Decimal(0)
try:
    Decimal(1) / zero
except decimal.DivisionByZero as e:
    print(type(e).__name__, e)
try:
    Decimal(1) // 0
except ZeroDivisionError as e:
    print(type(e).__name__, e)
for n in [0, 1]:
    try:
        Decimal(n) % 0
    except decimal.InvalidOperation as e:
        print(type(e).__name__, e)
try:
    zero / 0
except decimal.InvalidOperation as e:
    print(type(e).__name__, e)
try:
    Decimal(-1).sqrt()
except ArithmeticError as e:
    print(type(e).__name__, e)
try:
    Decimal("1e30").quantize(Decimal("0.01"))
except decimal.InvalidOperation as e:
    print(type(e).__name__, e)
try:
    zero ** 0
except decimal.InvalidOperation as e:
    print(type(e).__name__, e)
try:
    Decimal(-8) ** Decimal("0.5")
except decimal.InvalidOperation as e:
    print(type(e).__name__, e)
show(getcontext().prec, getcontext().rounding)
with localcontext() as ctx:
    ctx.prec = 5
    show(Decimal(1) / 3, Decimal("123456.789") + 0, +Decimal("9.999999"), Decimal(2).sqrt())
    ctx.rounding = ROUND_DOWN
    show(Decimal(2) / 3, +Decimal("9.999999"))
with localcontext(prec=60):
    show(Decimal(2).sqrt(), Decimal(2) ** Decimal("0.5"), Decimal(1).exp(), Decimal(2).ln())
show(Decimal(1) / 3)
getcontext().prec = 100
phi = (Decimal(5) ** Decimal("0.5") + 1) / Decimal(2)
show(phi, round(phi ** Decimal(101)), 426880 * Decimal(10005).sqrt())
getcontext().prec = 50
show(Decimal(1) / 7, Decimal(3).ln())
narrow = decimal.Context(prec=8)
show(Decimal(2).sqrt(narrow), Decimal(2).ln(narrow), Decimal(1).exp(context=narrow), Decimal(2).log10(), narrow.create_decimal("1.23456789012"))
digits = str(Decimal(2).sqrt(decimal.Context(prec=105)))
print(digits, sum(int(c) for c in digits if c != "."))
