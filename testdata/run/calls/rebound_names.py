import sys
from typing import Callable

try:
    from fancy_missing import speed
except ImportError:

    def speed(x: int) -> int:
        return x * 2


if len(sys.argv) > 5:

    def choose(a: int) -> str:
        return "many"

else:

    def choose(a: int) -> str:
        return f"few {a}"


def version() -> int:
    return 1


print(version())


def version() -> int:
    return 2


print(version())


def helper(n: int) -> int:
    return n + 1


helper = helper


def double(f: Callable[[int], int]) -> Callable[[int], int]:
    def inner(n: int) -> int:
        return 2 * f(n)

    return inner


def base(n: int) -> int:
    return n + 1


base = double(base)


def outer(flag: bool) -> int:
    if flag:

        def pick() -> int:
            return 1

    else:

        def pick() -> int:
            return 2

    return pick()


def use() -> int:
    return version() + base(3)


print(speed(4), choose(3), helper(1), base(10), outer(True), outer(False), use())
handler = None
try:
    import json as js
except ImportError:
    js = None


def fallback(x: str) -> str:
    return x


upper: Callable[[str], str] = fallback
print(upper("a"))
upper = str.upper
print(upper("a"))
fact = lambda n: 1 if n <= 1 else n * fact(n - 1)
print(fact(5))


def rec(n: int) -> int:
    return 0 if n == 0 else 1 + rec(n - 1)


rec = double(rec)
print(rec(3))
