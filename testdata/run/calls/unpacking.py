import itertools
import os.path
from dataclasses import dataclass


def area(w: int, h: int = 2, *, scale: float = 1.0) -> float:
    return w * h * scale


def show(name: str, *rest: int, sep: str = "-", **opts: str) -> str:
    return name + sep + sep.join(str(r) for r in rest) + str(sorted(opts.items()))


@dataclass
class Point:
    x: int
    y: int
    tag: str = "p"

    def move(self, dx: int, dy: int = 1) -> "Point":
        return Point(self.x + dx, self.y + dy, self.tag)


class Base:
    def __init__(self, name: str, size: int = 3) -> None:
        self.name = name
        self.size = size


class Derived(Base):
    def __init__(self, extra: int, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.extra = extra


def fail(fn) -> None:
    try:
        fn()
    except TypeError as e:
        print("TypeError:", e)


xs = [3, 4]
print(area(*xs))
print(area(*[5]))
print(area(*xs, scale=2.0))
kw = {"w": 2, "h": 7}
print(area(**kw))
t = (6, 7)
print(area(*t))
print(show("a", *xs, *range(2), sep="+"))
opts = {"k": "v", "a": "b"}
print(show("z", **opts))
print(show("z", *xs, **opts, extra="1"))
row = [1, 2]
p = Point(*row)
print(p, p.move(*row), p.move(*[9]))
d = Derived(5, "nm", size=9)
print(d.name, d.size, d.extra)
print(Derived(1, "q").size)
many = [1, 2, 3, 4]
fail(lambda: area(*many))
fail(lambda: area(*many[:0]))
fail(lambda: area(*xs, **{"w": 3}))
fail(lambda: Point(*[1]))
fail(lambda: p.move(*[1, 2, 3]))
fail(lambda: Derived(1, "a", 2, 3))
fail(lambda: Derived(1, nme="a"))
print(*xs, sep=", ")
rows = [[1, 2], [3, 4], [5, 6]]
print(list(zip(*rows)))
print(max(*xs), min(*[4, 2, 9]))
parts = ["a", "b", "c"]
print(os.path.join(*parts))
print(list(itertools.product(*rows)))
print([0])
print("{} {}".format(*parts))
print("{a}{b}".format(**{"a": 1, "b": 2}))


def forward(*args: int, **kwargs: float) -> float:
    return area(*args, **kwargs)


print(forward(3, 4, scale=0.5))
print(forward(3))
fail(lambda: forward())
