import math
import operator
from functools import partial, reduce
from hashlib import md5, sha256
from typing import Any, Callable

ops = {"+": operator.add, "-": operator.sub, "*": operator.mul}
print(ops["+"](1, 2), ops["*"](3, 4))
funcs: dict[str, Callable[..., Any]] = {"max": max, "len": len, "sqrt": math.sqrt, "sum": sum, "print": print, "sorted": sorted, "abs": abs}
print(funcs["max"](1, 5, 3), funcs["max"]([4, 2]), funcs["len"]("abc"), funcs["sqrt"](16), funcs["sum"]([1, 2]), funcs["sorted"]([3, 1]), funcs["abs"](-2))
funcs["print"]("a", 1)
HASHES = (sha256, md5)
print([h(b"x").hexdigest()[:6] for h in HASHES])
cmp = operator.lt if len(ops) > 2 else operator.gt
print(cmp(1, 2), cmp(2, 1))
out = print
out("hi")


def power(b: int, e: int = 2) -> int:
    return b**e


print(sorted([3, -1, 2], key=power), max([1, -5], key=partial(power, e=2)), list(map(power, [1, 2, 3])))
print(reduce(operator.mul, [1, 2, 3]), list(map(len, ["a", "bb"])), sorted(["b", "A"], key=str.lower))
word = "hello"
print(sorted(set(word), key=word.find), list(filter(callable, [1, len])) != [])


def apply(f, *args):
    return f(*args)


print(apply(max, 1, 2), apply(len, [1, 2]), apply(operator.add, 1, 2), apply(power, 3), apply(str.upper, "a"), apply(int, "7"))
conv: list[Callable[[str], Any]] = [int, float, str.upper, len]
print([c("12") for c in conv])
pipeline = [str.strip, str.lower, str.title]
s = "  HeLLo wORLD "
for step in pipeline:
    s = step(s)
print(s)
