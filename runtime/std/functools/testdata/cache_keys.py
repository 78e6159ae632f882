# A cache keys on how arguments are passed, and on some of their types, as CPython does.
from functools import cache, lru_cache
from typing import Callable


@lru_cache(maxsize=None)
def area(w: int, h: int = 2) -> int:
    print("area", w, h)
    return w * h


print(area(1), area(w=1), area(1, 2), area(1, h=2), area(h=2, w=1), area(w=1, h=2), area(1))
print(area.cache_info())
area.cache_clear()
print(area.cache_info(), area(1), area.cache_info())


@cache
def paths(r: int, c: int, blocked: bool = False) -> int:
    if r == 0 or c == 0:
        return 1
    return paths(r - 1, c) + paths(r, c - 1, blocked=blocked)


print(paths(8, 8), paths(8, 8, False), paths.cache_info())


@lru_cache(maxsize=2)
def half(x: float) -> float:
    return x / 2


print(half(1), half(1.0), half(3), half(1), half(2.0), half.cache_info())


@lru_cache(typed=True)
def kind(x: float, y: float) -> str:
    return f"{x!r} {y!r}"


print(kind(1, 2), kind(1.0, 2), kind(1, 2.0), kind(1, 2), kind.cache_info())


@lru_cache
def untyped(x: float, y: float) -> str:
    return f"{x!r} {y!r}"


print(untyped(1, 2), untyped(1.0, 2), untyped(1, 2.0), untyped.cache_info())


@cache
def show(x: int | str | float | None) -> str:
    return repr(x)


print(show(1), show("1"), show(1.0), show(None), show(x=1), show(x=1.0), show.cache_info())


def squares(limit: int) -> Callable[[int], int]:
    @cache
    def square(n: int, plus: int = 0) -> int:
        print("square", n, plus)
        return n * n + plus

    print(square(limit), square(n=limit), square(limit, plus=0), square.cache_info())
    return lambda n: square(n)


f = squares(3)
print(f(3), f(4))


class Grid:
    def __init__(self, n: int) -> None:
        self.n = n

    @lru_cache(maxsize=None)
    def cell(self, x: int, y: int = 0) -> int:
        print("cell", self.n, x, y)
        return self.n * x + y

    @staticmethod
    @cache
    def twice(x: int) -> int:
        return 2 * x


g, h = Grid(3), Grid(4)
print(g.cell(1), g.cell(1), h.cell(1), g.cell(1, 0), g.cell(x=1), Grid.cell(g, 1))
print(Grid.cell.cache_info(), g.cell.cache_info() == h.cell.cache_info())
print(Grid.twice(2), g.twice(2), Grid.twice(x=2), Grid.twice.cache_info())
print([twice for twice in map(area, [5, 6], [1, 1])])
