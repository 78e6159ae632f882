import math
from typing import Any
d: Any = {}
d.update({'x': 1}, y=2)
print(d)
xs: list[float] = []
print(math.prod(xs), sum(xs), math.prod(xs, start=2), sum(xs, 2), sum([1.5], 1))
def load(xs: list[float]) -> float:
    return math.prod(xs)
print(load([]), load([1.0]), load([2]))
d.update(y=5, z="w")
d.update([("q", 1)], r=2)
d.update({})
d.update()
print(d)
try:
    d.update({}, {})
except TypeError as e:
    print(e)
print(math.prod([1.5, 2]), math.prod([0.5] * 3), math.prod([2, 3]), math.prod(x / 2 for x in range(1, 4)), math.prod([1.5], start=2))
