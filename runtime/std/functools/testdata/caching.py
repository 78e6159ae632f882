from __future__ import annotations

import functools
from functools import cache, cmp_to_key, lru_cache, reduce


@cache
def fib(n: int) -> int:
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@lru_cache(maxsize=None)
def grid(m: int, n: int) -> int:
    """Paths through a grid."""
    if m == 0 or n == 0:
        return 1
    return grid(m - 1, n) + grid(m, n - 1)


calls = 0


@lru_cache
def traced(s: str, times: int = 2) -> str:
    global calls
    calls += 1
    print("computing", s, times)
    return s * times


@lru_cache(maxsize=2)
def small(n: int) -> int:
    print("small", n)
    return n * n


@functools.lru_cache(maxsize=None)
def checked(n: int) -> float:
    print("checked", n)
    if n == 0:
        raise ValueError("zero")
    return 1 / n


@functools.cache
def hello() -> None:
    print("hello once")


class Solver:
    def __init__(self, k: int) -> None:
        self.k = k

    @lru_cache(maxsize=None)
    def solve(self, n: int) -> int:
        print("solve", self.k, n)
        return n + self.k

    @staticmethod
    @cache
    def twice(n: int) -> int:
        print("twice", n)
        return 2 * n


def edit_distance(a: str, b: str) -> int:
    @cache
    def go(i: int, j: int) -> int:
        if i == len(a):
            return len(b) - j
        if j == len(b):
            return len(a) - i
        if a[i] == b[j]:
            return go(i + 1, j + 1)
        return 1 + min(go(i + 1, j), go(i, j + 1), go(i + 1, j + 1))

    return go(0, 0)


def main() -> None:
    print(fib(90), fib(10), fib(150))
    print(fib.cache_info())
    fib.cache_clear()
    print(fib.cache_info().currsize, fib(5), fib.cache_info().hits)
    print(grid(10, 10), grid(20, 20), grid.cache_info().misses)
    print(traced("a"), traced("a"), traced("b", 3), traced("b", 3), calls)
    for n in (1, 2, 1, 3, 1, 2):
        print(small(n), end=" ")
    print(small.cache_info())
    for i in range(3):
        try:
            print(checked(i % 2))
        except ValueError as err:
            print("ValueError", err)
    hello()
    hello()
    s, t = Solver(1), Solver(2)
    print(s.solve(1), s.solve(1), t.solve(1), Solver.twice(4), Solver.twice(4))
    print(edit_distance("kitten", "sitting"), edit_distance("intention", "execution"))
    try:
        bad([1, 2])
    except TypeError as err:
        print("TypeError", err)


@cache
def bad(xs: list[int]) -> int:
    return sum(xs)


def compare(a: str, b: str) -> int:
    if len(a) != len(b):
        return len(a) - len(b)
    return -1 if a < b else 1 if a > b else 0


def reducing() -> None:
    print(reduce(lambda a, b: a + b, [1, 2, 3, 4]), reduce(lambda a, b: a * b, range(1, 30)), reduce(max, [3, 9, 2]))
    print(reduce(lambda acc, s: acc + len(s), ["a", "bb"], 0), reduce(lambda a, b: a + b, ["x", "y"], ">"))
    print(reduce(lambda d, kv: {**d, kv[0]: kv[1]}, [("a", 1), ("b", 2)], {"z": 0}))
    none: list[int] = []
    try:
        print(reduce(lambda a, b: a + b, none))
    except TypeError as err:
        print("TypeError", err)
    print(reduce(lambda a, b: a + b, none, 7), reduce(lambda a, b: b, "abc"))
    words = ["pear", "fig", "apple", "kiwi", "date"]
    print(sorted(words, key=cmp_to_key(compare)), max(words, key=cmp_to_key(compare)))
    words.sort(key=functools.cmp_to_key(lambda a, b: -compare(a, b)))
    print(words)
    nums = [3, 30, 34, 5, 9]
    print("".join(sorted(map(str, nums), key=cmp_to_key(lambda x, y: 1 if x + y < y + x else -1))))


main()
reducing()
