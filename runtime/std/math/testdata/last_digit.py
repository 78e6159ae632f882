import math
from typing import Callable

# Elementary functions to the last digit, as the C library rounds them.


def show(name: str, f: Callable[[float], float], xs: list[float]) -> None:
    print(name)
    for x in xs:
        print(repr(x), repr(f(x)))


def spread(lo: float, hi: float, n: int) -> list[float]:
    return [lo + (hi - lo) * i / n + 0.000123456789 * i for i in range(n)]


small = [1e-300, 1e-10, 1e-5, 0.001, 0.1]
wide = spread(-50.0, 50.0, 40)
unit = spread(-0.999, 0.99, 40)
positive = spread(0.01, 900.0, 40) + [1e-300, 1e300, 5e-324, 1.0, 2.0, 10.0, 1000.0, 0.5, 1.0000001]
large = [1e5, 1e6, 12345678.9, 1e10, 1e15, 1e22, 1.7e308, -1e20]
show("exp", math.exp, wide + small + [0.0, -745.1, -700.0, 709.7, 1.0, -1.0])
show("log", math.log, positive)
show("log2", math.log2, positive)
show("log10", math.log10, positive)
show("sin", math.sin, wide + small + large)
show("cos", math.cos, wide + small + large)
show("tan", math.tan, wide + small + large)
show("asin", math.asin, unit + small + [1.0, -1.0, 0.9999999])
show("acos", math.acos, unit + small + [1.0, -1.0, 0.9999999])
show("atan", math.atan, wide + small + large)
for i in range(16):
    y, x = math.sin(i) * 10, math.cos(i * 7) * (i + 1)
    print(math.atan2(y, x), math.pow(abs(x), y), abs(x) ** y)
for a, b in [(0.0, -1.0), (-8.0, 1 / 3), (1e300, 2.0), (10.0, 400.0)]:
    try:
        print(math.pow(a, b))
    except (ValueError, OverflowError) as err:
        print(type(err).__name__, err)
print(math.pow(-2.0, 3.0), math.pow(-2.0, -3.0), math.pow(0.0, 0.0), math.pow(2, 0.5), math.pow(float("inf"), -1.0))
print(sum(math.sin(i) * math.cos(i) for i in range(60)), sum(math.exp(-i / 7) for i in range(50)))

# x ** 2 is pow's, not the product: they differ for one argument in a thousand, and where the square is too large.
total = 0.0
differ = 0
for i in range(1, 20001):
    x = i * 0.0173 + 0.1 / i
    total += x**2
    differ += x**2 != x * x
print(total, differ, 3.5**2, (-0.0) ** 2, float("nan") ** 2, 5e-324**2, math.inf**2)
try:
    print(float("1e200") ** 2)
except OverflowError as err:
    print(err)
