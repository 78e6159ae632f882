import math
from typing import Callable

# What lies outside of each function's domain or range, and at its edges.

INF = math.inf
EDGES = [0.0, -0.0, 1.0, -1.0, 1.5, -1.5, -2.0, 171.0, 172.0, -170.5, 709.0, 710.0, 711.0, -746.0, 1024.0, -1074.0, -1075.0, 1e300, -1e300, 5e-324,
         1e-310, INF, -INF, math.nan]


def attempt(name: str, f: Callable[[], float]) -> None:
    try:
        print(name, repr(f()))
    except (ValueError, OverflowError, ZeroDivisionError) as err:
        print(name, type(err).__name__, err)


def edges(name: str, f: Callable[[float], float]) -> None:
    for x in EDGES:
        attempt(f"{name} {x}", lambda: f(x))


edges("exp", math.exp)
edges("exp2", math.exp2)
edges("expm1", math.expm1)
edges("log", math.log)
edges("log2", math.log2)
edges("log10", math.log10)
edges("log1p", math.log1p)
edges("sin", math.sin)
edges("cos", math.cos)
edges("tan", math.tan)
edges("asin", math.asin)
edges("acos", math.acos)
edges("atan", math.atan)
edges("sinh", math.sinh)
edges("cosh", math.cosh)
edges("tanh", math.tanh)
edges("asinh", math.asinh)
edges("acosh", math.acosh)
edges("atanh", math.atanh)
edges("sqrt", math.sqrt)
edges("erf", math.erf)
edges("erfc", math.erfc)
edges("gamma", math.gamma)
edges("lgamma", math.lgamma)
edges("degrees", math.degrees)
edges("radians", math.radians)
edges("ulp", math.ulp)
for x in EDGES:
    for y in [0.0, -0.0, 1.0, -1.0, 2.0, 0.5, -3.0, 400.0, INF, -INF, math.nan]:
        attempt(f"pow {x} {y}", lambda: math.pow(x, y))
        attempt(f"fmod {x} {y}", lambda: math.fmod(x, y))
        attempt(f"remainder {x} {y}", lambda: math.remainder(x, y))
        attempt(f"atan2 {x} {y}", lambda: math.atan2(x, y))
        attempt(f"hypot {x} {y}", lambda: math.hypot(x, y))
        attempt(f"log {x} {y}", lambda: math.log(x, y))
        attempt(f"mod {x} {y}", lambda: x % y)
        attempt(f"floordiv {x} {y}", lambda: x // y)
        attempt(f"divmod {x} {y}", lambda: divmod(x, y)[1])
    attempt(f"ldexp {x}", lambda: math.ldexp(x, 2000))
    attempt(f"ldexp {x}", lambda: math.ldexp(x, -1080))
    print(math.frexp(x), math.modf(x))

for xs in [[], [0.1] * 10, [1e308, 1e308], [1e308, 1e308, -1e308], [1e308, -1e308, 1.0], [INF, 1.0], [INF, -INF], [math.nan, INF, -INF],
           [1e16, 1.0, 1e-16], [1.0, 2.0**-53, 2.0**-106], [1.0, -(2.0**-54), 2.0**-108], [1.0, 1e100, 1.0, -1e100] * 100]:
    attempt(f"fsum of {len(xs)}", lambda: math.fsum(xs))
    if xs:
        print(sum(xs), math.prod(xs), math.sumprod(xs, [0.1] * len(xs)))
    print(math.hypot(*xs), math.dist(xs, [1.0] * len(xs)))
attempt("dist", lambda: math.dist([1.0], [1.0, 2.0]))
attempt("sumprod", lambda: math.sumprod([1.0], [1.0, 2.0]))
print(math.sumprod([0.1] * 10, [0.1] * 10), math.sumprod([1e308, 1e308], [10.0, -10.0]), math.sumprod([1e100, 1.0, -1e100], [1.0, 1.0, 1.0]))
print(math.hypot(), math.hypot(-3.0), math.hypot(1e-310, 2e-310, 3e-310), math.hypot(1e308, 1e308, 1.0), math.hypot(3.0, INF, math.nan))
print(math.pi, math.e, math.tau)
for a, b in [(3.0, 34), (9.0, 17), (1.1, 100), (2.0, -1074), (10.0, 22), (10.0, 23), (0.1, 3), (7.0, -5), (1.5, 7)]:
    print(a**b, math.pow(a, b))
