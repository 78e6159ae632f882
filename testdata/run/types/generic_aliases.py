"""Aliases of the type statement, plain and with parameters."""
from collections.abc import Callable

type Vector = list[float]
type Pair[A, B] = tuple[A, B]
type Table[K, V] = dict[K, list[Pair[K, V]]]
type Transform[T] = Callable[[T], T]
type Twice[T] = Pair[T, T]


def norm(v: Vector) -> float:
    return sum(x * x for x in v) ** 0.5


def swap(p: Pair[int, str]) -> Pair[str, int]:
    return (p[1], p[0])


def group(pairs: list[Pair[str, int]]) -> Table[str, int]:
    table: Table[str, int] = {}
    for p in pairs:
        table.setdefault(p[0], []).append(p)
    return table


def apply(f: Transform[int], n: int, times: int) -> int:
    for _ in range(times):
        n = f(n)
    return n


def spread[T](p: Twice[T]) -> list[T]:
    return [p[0], p[1]]


print(norm([3.0, 4.0]))
print(swap((1, "a")))
print(group([("a", 1), ("b", 2), ("a", 3)]))
print(apply(lambda x: x * 2, 21, 3))
print(spread((1, 2)), spread(("x", "y")))
first: Pair[int, Pair[str, float]] = (1, ("b", 2.5))
print(first[1][1], first)
