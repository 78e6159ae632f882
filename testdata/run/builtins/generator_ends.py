"""Generators that loops leave early, or in which a loop's body fails: what must be done at the end is done at once."""

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from typing import Generator


def numbers(n: int) -> Iterator[int]:
    print("open", n)
    try:
        for i in range(n):
            yield i
    finally:
        print("closed", n)


def guarded(n: int) -> Iterable[int]:
    for i in range(n):
        try:
            yield i * 10
        except (KeyError, ValueError, IndexError) as e:
            print("never here", repr(e))
        finally:
            print("done", i)


class Resource:
    def __init__(self, name: str) -> None:
        self.name = name

    def __enter__(self) -> "Resource":
        print("enter", self.name)
        return self

    def __exit__(self, *exc: object) -> bool:
        print("exit", self.name, exc[0] is not None)
        return False


def lines(name: str) -> Generator[str, None, None]:
    with Resource(name) as r:
        for i in range(3):
            yield f"{r.name}{i}"


def chained(n: int) -> Iterator[int]:
    yield from numbers(n)
    for x in guarded(n):
        yield x
    yield -1


class Tree:
    def __init__(self, value: int, left: "Tree | None" = None, right: "Tree | None" = None) -> None:
        self.value = value
        self.left = left
        self.right = right

    def __iter__(self) -> Iterator[int]:
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

    def down(self) -> Iterator[int]:
        if self.right:
            yield from self.right.down()
        try:
            yield self.value
        finally:
            print("left", self.value)
        if self.left:
            yield from self.left.down()


def find(limit: int) -> int:
    for i in numbers(10):
        for j in numbers(3):
            if i * j > limit:
                return i * 100 + j
    return -1


def missing(d: dict[int, int]) -> int:
    total = 0
    for x in guarded(4):
        total += d[x]
    return total


def raising() -> None:
    for x in numbers(5):
        if x == 2:
            raise ValueError(f"at {x}")


for i in numbers(5):
    if i == 1:
        break
print("after")
print(find(5))
try:
    missing({0: 1, 10: 2})
except KeyError as e:
    print("KeyError", e)
try:
    raising()
except ValueError as e:
    print("ValueError", e)
for line in lines("a"):
    print(line)
    if line.endswith("1"):
        break
try:
    for line in lines("b"):
        print([1][len(line)])
except IndexError as e:
    print(e)
for x in chained(2):
    print(x, end=" ")
print()
for x in chained(2):
    if x == 10:
        break
print(any(x > 1 for x in numbers(4)), max(numbers(3)), list(guarded(2)), sorted(numbers(2), reverse=True))
print([x for x in numbers(3) if x], {x: y for x, y in zip(numbers(2), lines("z"))})
t = Tree(4, Tree(2, Tree(1), Tree(3)), Tree(6))
print(list(t), sum(t), [x for x in t.down()])
for v in t.down():
    if v == 3:
        break
it = numbers(3)
print(next(it), next(it))
for rest in it:
    print("rest", rest)
first = iter(guarded(3))
print(next(first))
for x in first:
    print(x)
    if x == 10:
        break
print("kept", next(first), list(first))
for n, x in enumerate(numbers(4)):
    if n == 2:
        print("leaving", x)
        break
else:
    print("not here")
for a, b in zip(numbers(2), numbers(9)):
    print(a, b)
for a, b, c in zip(numbers(2), "xyz", lines("w")):
    print(a, b, c)
    break
for a in map(lambda v: v + 1, numbers(3)):
    if a == 2:
        break
