import functools
from functools import cached_property, partial, reduce, singledispatch, total_ordering, cmp_to_key
from typing import Any, Callable


@total_ordering
class Version:
    def __init__(self, major: int, minor: int) -> None:
        self.major = major
        self.minor = minor

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Version):
            return NotImplemented
        return (self.major, self.minor) == (other.major, other.minor)

    def __lt__(self, other: "Version") -> bool:
        return (self.major, self.minor) < (other.major, other.minor)


v1, v2, v3 = Version(1, 2), Version(1, 10), Version(1, 2)
print(v1 < v2, v1 > v2, v1 <= v3, v1 >= v3, v1 <= v2, v2 >= v1, max([v1, v2]).minor)


class Circle:
    def __init__(self, r: float) -> None:
        self.r = r

    @cached_property
    def area(self) -> float:
        print("computing")
        return 3.0 * self.r * self.r


c = Circle(2.0)
print(c.area, c.area)
c.r = 5.0
print(c.area)


def power(base: int, exp: int = 2, *, mod: int = 0) -> int:
    r = base**exp
    return r % mod if mod else r


square = partial(power, exp=2)
cube = partial(power, exp=3, mod=100)
two_to = partial(power, 2)
print(square(5), cube(7), two_to(8), two_to(exp=3), square(4, exp=3), partial(power, 3)(2, mod=5))
print(square.func is power, square.args, square.keywords, two_to.args)
handlers = [partial(print, "item", sep=":"), partial(print, end="!\n")]
for h in handlers:
    h("x", 1)
fmt: Callable[..., str] = partial("{}-{}".format, "a")
print(fmt("b"))
n = 10
add_n = partial(lambda a, b: a + b, n)
n = 20
print(add_n(1), list(map(partial(power, 2), range(5))), sorted([3, 1, 2], key=partial(power, exp=1)))
nested = partial(partial(power, 2), exp=5)
print(nested())


@singledispatch
def describe(x: object) -> str:
    return f"object {x}"


@describe.register
def _(x: int) -> str:
    return f"int {x}"


@describe.register(str)
def _(x: str) -> str:
    return f"str {x!r}"


@describe.register
def _(x: list) -> str:
    return f"list of {len(x)}"


@describe.register(float)
@describe.register(bytes)
def describe_number(x) -> str:
    return f"number {x}"


print(describe(3), describe("a"), describe([1, 2]), describe(2.5), describe(None))
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]))
print(sorted(["bb", "a", "ccc"], key=cmp_to_key(lambda a, b: len(b) - len(a))))
