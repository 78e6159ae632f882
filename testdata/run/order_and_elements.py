"""Operands are read in order; indexes with effects are evaluated once; elements of differing kinds are converted."""
import itertools
import math
from typing import Iterable

n = 0


def bump() -> int:
    global n
    n += 1
    return n


def total(parts: Iterable[int]) -> int:
    return sum(parts)


def join(combination):
    return int("".join(combination[0:2])) + int("".join(combination[2:]))


def drop_two(xs: list[int]) -> list[int]:
    it = iter(xs)
    counts = [0] * 10
    counts[next(it)] += 1
    counts[sum(bump() for _ in range(2)) % 10] += 5
    return counts + list(it)


print(n, bump(), n, bump(), n)
print([n, bump(), n], (n, bump(), n), {n: bump()}, f"{n} {bump()} {n}")
print(drop_two([3, 4, 5]), n)
print(max(join(p) for p in itertools.permutations("1234")), join(("5", "6", "7")))
for _ in range(2):
    rows = []
    for _ in range(3):
        rows.append(n)
    print(rows)
print(math.prod([1, 2, 3]), math.prod(range(1, 30)), math.prod([2, 3], start=10), total({1: "a", 2: "b"}), total(x for x in [4, 5]))


def outer() -> list[int]:
    k = 1

    def change() -> int:
        nonlocal k
        k *= 3
        return k

    return [k, change(), k, change() + k, k]


print(outer())
