"""Records what CPython's math functions give: python3 record.py, in this folder. Each line of NAME.txt has the arguments and
the result as float.hex() writes them; arguments that raise are left out."""

import math
import random

rand = random.Random(20)
COUNT = 400


def uniform(a, b):
    return lambda: rand.uniform(a, b)


def power(a, b):
    """Of either sign, and all magnitudes from 2**a to 2**b."""
    return lambda: rand.choice((1, -1)) * 2.0 ** rand.uniform(a, b)


def positive(a, b):
    return lambda: 2.0 ** rand.uniform(a, b)


def near(c, bits):
    return lambda: c + rand.choice((1, -1)) * 2.0 ** rand.uniform(-bits, -2)


def whole(a, b):
    return lambda: float(rand.randint(a, b))


def quarter_turn():
    return math.nextafter(rand.randint(-100000, 100000) * math.pi / 2, rand.choice((math.inf, -math.inf)))


SPECIAL = [0.0, -0.0, math.inf, -math.inf, math.nan, 1.0, -1.0, 2.0, -2.0, 0.5, -0.5, 5e-324, -5e-324, 2.0**-1022, 2.0**-1022 - 5e-324,
           1.7976931348623157e308, -1.7976931348623157e308, math.pi, math.pi / 2, math.pi / 4, 1e22, 2.0**52 + 0.5, 2.0**53, 2.0**20,
           709.782712893384, -745.1332191019411, -745.1332191019412, -708.4, 710.4758600739439, 1023.9999999999999, -1074.0, -1075.0,
           0.1, 1 / 3, 10.0, 1000.0, 1e-5, 171.6243769563027, 170.5, 1 - 2**-53, 1 + 2**-52]
ANY = power(-1074, 1023.9)
TRIG = [uniform(-10, 10), uniform(-1e6, 1e6), power(20, 1023.9), power(-30, 3), quarter_turn]
ONE = {
    "exp": [uniform(-745, 709.7), uniform(-2, 2), power(-60, 0), uniform(-745.2, -700)],
    "exp2": [uniform(-1075, 1024), uniform(-2, 2), power(-60, 0), whole(-1080, 1023)],
    "expm1": [uniform(-3, 3), uniform(-30, 709), power(-60, 4)],
    "log": [positive(-1074, 1023), uniform(0.5, 2), near(1, 50), whole(1, 10**6)],
    "log2": [positive(-1074, 1023), uniform(0.5, 2), near(1, 50), lambda: 2.0 ** rand.randint(-1074, 1023)],
    "log10": [positive(-1074, 1023), uniform(0.5, 2), near(1, 50), lambda: float(10 ** rand.randint(0, 22))],
    "log1p": [uniform(-0.999, 10), power(-60, -1), positive(-60, 1000), lambda: -1 + 2.0 ** rand.uniform(-50, -1)],
    "sin": TRIG,
    "cos": TRIG,
    "tan": TRIG,
    "asin": [uniform(-1, 1), power(-40, 0), lambda: 1 - 2.0 ** rand.uniform(-50, -1)],
    "acos": [uniform(-1, 1), power(-60, 0), lambda: -1 + 2.0 ** rand.uniform(-50, -1)],
    "atan": [uniform(-5, 5), power(-40, 60)],
    "sinh": [uniform(-5, 5), uniform(-710, 710), power(-40, 0)],
    "cosh": [uniform(-5, 5), uniform(-710, 710), power(-40, 0)],
    "tanh": [uniform(-5, 5), uniform(-25, 25), power(-60, 0)],
    "asinh": [uniform(-5, 5), power(-40, 40), power(0, 1023)],
    "acosh": [uniform(1, 5), positive(0, 60), lambda: 1 + 2.0 ** rand.uniform(-50, 0)],
    "atanh": [uniform(-1, 1), power(-40, 0), lambda: 1 - 2.0 ** rand.uniform(-50, -1)],
    "cbrt": [ANY, uniform(-100, 100), whole(-1000, 1000)],
    "erf": [uniform(-3, 3), uniform(-7, 7), power(-60, 0)],
    "erfc": [uniform(-3, 3), uniform(-7, 28), power(-60, 0)],
    "gamma": [uniform(-5, 5), uniform(-180, 171), uniform(0, 30), whole(1, 171)],
    "lgamma": [uniform(-5, 5), uniform(-180, 180), power(-1000, 1000), near(2, 40)],
}
TWO = {
    "pow": [(uniform(0, 20), uniform(-20, 20)), (positive(-1074, 1023), uniform(-1, 1)), (near(1, 40), power(0, 20)),
            (whole(0, 50), whole(-20, 40)), (uniform(-50, 50), whole(-40, 40)), (whole(0, 100), lambda: rand.randint(-40, 40) / 4)],
    "atan2": [(uniform(-10, 10), uniform(-10, 10)), (ANY, ANY), (power(-10, 10), power(-10, 10)), (whole(-9, 9), whole(-9, 9))],
    "hypot": [(uniform(-10, 10), uniform(-10, 10)), (ANY, ANY), (power(-1074, -1000), power(-1074, -1000)), (whole(-99, 99), whole(-99, 99))],
}


def record(name, rows):
    f = getattr(math, name)
    with open(name + ".txt", "w") as out:
        for row in rows:
            try:
                result = f(*row)
            except (ValueError, OverflowError):
                continue
            print(*(x.hex() for x in (*row, result)), file=out)


for name, kinds in ONE.items():
    record(name, [(x,) for x in SPECIAL] + [(kinds[i % len(kinds)](),) for i in range(COUNT)])
for name, kinds in TWO.items():
    pairs = [(x, y) for x in SPECIAL for y in SPECIAL]
    record(name, rand.sample(pairs, COUNT // 2) + [(kinds[i % len(kinds)][0](), kinds[i % len(kinds)][1]()) for i in range(COUNT)])
