# A NaN is equal to itself in containers, which compare identity first, and to nothing elsewhere.
import json
import math
import struct
from collections import Counter, deque
from typing import Any

nan = float("nan")
other = float("nan")
xs = [1.0, nan, 2.0]

print(nan == nan, nan != nan)
print(nan in xs, other in xs, float("nan") in xs, float("nan") in [float("nan")])
print(xs.index(nan), xs.count(nan), xs.count(other))
print([nan] == [nan], [nan] == [other], (nan, 1) == (nan, 1), (nan, 1) == (other, 1))
print([nan] != [nan], [nan] < [nan], [nan, 1.0] < [nan, 2.0])
print(xs == list(xs), xs == xs[:], sorted(xs)[0])
xs.remove(nan)
print(xs)
try:
    xs.remove(nan)
except ValueError as e:
    print(e)
d = {nan: "a", other: "b"}
print(len(d), d[nan], d[other], d.get(float("nan")), nan in d, d)
print(len({nan, nan, other}), len({nan, float("nan"), float("nan")}))
print(math.nan in [math.nan], [math.nan] == [math.nan], math.nan in [nan], {math.nan: 1}[math.nan])
print(nan in (1.0, nan), nan in (1.0, other), nan in [1.0, nan])
print(Counter([nan, nan, other])[nan], deque([1.0, nan]).index(nan), deque([nan]).count(nan))
boxed: list[Any] = [1, "x", nan, None]
print(nan in boxed, boxed.index(nan), boxed == list(boxed), boxed == [1, "x", other, None])
mixed: list[int | float] = [1, nan, 2]
print(nan in mixed, mixed.index(nan), mixed == [1, nan, 2])
maybe: list[float | None] = [None, nan]
print(nan in maybe, maybe == [None, nan], maybe == [None, float("nan")])


def same(x: float | None, y: float | None) -> bool:
    return x == y


print(same(nan, nan), same(None, nan), same(1.0, 1.0))
values = [float(t) for t in "1 nan 2 nan".split()]
print([values.index(v) for v in values], len(set(values)), len(set(values + values)))
print(struct.pack(">d", nan), struct.pack("<f", other), struct.pack(">d", -nan), json.dumps([nan, other]))
print(math.isnan(nan), max(nan, 1.0), str(-nan), nan + 1, f"{other:.2f}", nan > 1, hash(nan) == hash(nan))
inf = math.inf
z = inf - inf
print(z in [z], [z] == [z], z == z)
