"""Exceptions of the program that leave lambdas, generators, operators and callbacks."""

from typing import Callable, Iterator


class Fail(Exception):
    pass


class Odd:
    def __init__(self, n: int) -> None:
        self.n = n

    def __add__(self, other: "Odd") -> "Odd":
        if (self.n + other.n) % 2 == 0:
            raise Fail(f"{self.n}+{other.n} is even")
        return Odd(self.n + other.n)


def strict(n: int) -> int:
    if n == 2:
        raise Fail("two")
    return -n


def numbers(limit: int) -> Iterator[int]:
    for i in range(limit):
        if i == 3:
            raise Fail("three")
        yield i


def apply(f: Callable[[int], int], n: int) -> int:
    return f(n)


def safely(n: int) -> str:
    try:
        return str(apply(strict, n))
    except Fail as e:
        return f"caught {e}"


def add(a: int, b: int) -> str:
    try:
        c = Odd(a) + Odd(b)
    except Fail as e:
        return f"caught {e}"
    return str(c.n)


def total(limit: int) -> int:
    t = 0
    try:
        for n in numbers(limit):
            t += n
    except Fail:
        t += 100
    return t


print(safely(1), safely(2), add(1, 2), add(1, 3), total(3), total(5))
try:
    print(sorted([3, 1, 2], key=strict))
except Fail as e:
    print("sorted:", e)
try:
    print(list(map(lambda n: strict(n + 1), [0, 1])))
except Fail as e:
    print("map:", e)
print(sum(numbers(9)))
