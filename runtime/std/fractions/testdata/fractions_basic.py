from fractions import Fraction


def show(*args: object) -> None:
    print(*[repr(a) for a in args])


half = Fraction(1, 2)
third = Fraction(1, 3)
show(Fraction(), Fraction(3), Fraction(6, -4), Fraction(10**20, 3), Fraction(True))
show(half + third, half - third, half * third, half / third, half // third, half % third)
show(half + 1, half - 1, half * 3, half / 3, half // 2, half % 2)
show(1 + half, 1 - half, 3 * half, 1 / half, 7 // Fraction(2, 3), 7 % Fraction(2, 3))
show(half + 0.5, 0.5 - half, third * 0.5, Fraction(7, 2) // 0.3, 1.0 / half, Fraction(-7, 2) % 2)
show(Fraction(2, 3) ** 3, Fraction(2, 3) ** -2, Fraction(2, 3) ** half, Fraction(2, 3) ** Fraction(2), Fraction(4) ** 0.5)
show(2 ** half, 2 ** Fraction(3), 2 ** Fraction(-1), 2.0 ** half, Fraction(0) ** 0)
show(-half, +half, abs(Fraction(-1, 2)), int(Fraction(-7, 2)), float(third), bool(Fraction(0)), bool(half))
print(half, Fraction(3), Fraction(-1, 2), f"{half}", "%s" % third, [half, third])
show(half == Fraction(2, 4), half == 0.5, Fraction(3) == 3, half == third, half != 1, half == "1/2")
show(half < third, half <= 0.5, half > 0.4, half >= 1, 1 > half, 0.25 < half, half < float("inf"), half == float("nan"))
show(half.numerator, half.denominator, Fraction(10**20, 3).numerator, half.as_integer_ratio(), half.is_integer(), Fraction(2).is_integer())
show(hash(half), hash(third), hash(Fraction(-5, 7)), hash(Fraction(3)), hash(Fraction(1, 2**61 - 1)))
show({half: "a"}[half], half in {Fraction(1, 2), third}, {0.5: "b"}.get(0.5))
for text in ["3/4", " 3/4 ", "-.5e-2", "1.", "+7", "1_000/3", "1e5", "1.5e-3", " -3 ", "3.1415926535", "0.25"]:
    show(text, Fraction(text))
for text in ["abc", "3/-4", "1/2/3", "1/3.5", "", ".", "e5", "1__0"]:
    try:
        show(Fraction(text))
    except ValueError as e:
        print(e)
show(Fraction(0.1), Fraction(0.75), Fraction(1e-20), Fraction(half), Fraction(half, Fraction(3, 4)), Fraction.from_float(0.3))
show(Fraction("3.1415926535").limit_denominator(1000), Fraction(0.1).limit_denominator(), Fraction(3.141592653589793).limit_denominator(10))
show(Fraction(-355, 113).limit_denominator(20), Fraction(5, 7).limit_denominator(1))
for n, d in [(1, 0), (-3, 0)]:
    try:
        Fraction(n, d)
    except ZeroDivisionError as e:
        print(e)
try:
    half / 0
except ZeroDivisionError as e:
    print(e)
try:
    half // Fraction(0)
except ZeroDivisionError as e:
    print(e)
try:
    half % 0
except ZeroDivisionError as e:
    print(e)
try:
    Fraction(0) ** -1
except ZeroDivisionError as e:
    print(e)
try:
    third.limit_denominator(0)
except ValueError as e:
    print(e)
for x in [float("nan"), float("inf")]:
    try:
        Fraction(x)
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
mixed: list[object] = [None, [], "x"]
for m in mixed:
    try:
        show(Fraction(m))  # type: ignore
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    Fraction(1.5, 2)  # type: ignore
except TypeError as e:
    print(e)
show(round(Fraction(5, 2)), round(Fraction(7, 2)), round(Fraction(-1, 2)), round(Fraction(22, 7), 3), round(Fraction(2200, 7), -1))
show(round(half, 0), round(Fraction(15, 100), 1), round(3 * third), abs(third - half))
