from typing import Any, Callable


class Shape:
    def __init__(self, name: str) -> None:
        self.name = name
        self.tags: list[str] = []

    def area(self) -> float:
        raise NotImplementedError("area")

    @property
    def label(self) -> str:
        return f"<{self.name}>"


class Square(Shape):
    def __init__(self, side: int) -> None:
        super().__init__("square")
        self.side = side

    def area(self) -> float:
        return float(self.side**2)

    def grow(self, by: int) -> int:
        if by < 0:
            raise ValueError(f"cannot grow by {by}")
        self.side += by
        return self.side


class Other:
    def __init__(self) -> None:
        self.kind = "other"


def describe(x: Any) -> str:
    return x.name + " " + x.label + f" {x.area():.1f}"


sq = Square(3)
things: list[Any] = [sq, Shape("blob"), Other(), 5, "text", None, [1, 2], {"k": 1}]
for t in things:
    try:
        print(describe(t))
    except (AttributeError, NotImplementedError) as e:
        print(type(e).__name__, e)

v: Any = sq
print(v.grow(2), v.side, sq.side)
v.tags.append("x")
print(sq.tags, v.tags)
try:
    v.grow(-1)
except ValueError as e:
    print("ValueError", e)
try:
    v.missing
except AttributeError as e:
    print(e)

f: Any = lambda a, b: a + b
print(f(1, 2), f("x", "y"))


def double(n: int) -> int:
    return n * 2


g: Any = double
print(g(21))
table: dict[str, Any] = {"double": double, "n": 5}
print(table["double"](4))
try:
    table["n"](1)
except TypeError as e:
    print(e)

s: Any = "a,b,c"
print(s.split(","), s.split(",", 1), s.split(sep=",", maxsplit=1), s.upper(), s.replace(",", "-"), s.startswith("a"), s.find("b"), s.count(","), s.zfill(8))
print(s.center(9, "*"), s.join(["1", "2"]), s.isalpha(), s.encode(), s.title())
xs: Any = [3, 1, 2]
xs.sort()
print(xs, xs.index(2), xs.count(1), xs.pop(), xs.pop(0), xs)
xs.extend((9, 8))
xs.insert(0, 7)
xs.reverse()
print(xs, xs.copy())
xs.sort(reverse=True)
print(xs)
xs.sort(key=lambda n: -n)
print(xs)
d: Any = {"a": 1}
d.update({"b": 2})
print(d.get("a"), d.get("z"), d.get("z", 0), d.setdefault("c", 3), d.pop("a"), sorted(d.items()), list(d.keys()), list(d.values()))
try:
    xs.remove(100)
except ValueError as e:
    print(e)
try:
    d.pop("nope")
except KeyError as e:
    print("KeyError", e)
try:
    xs.append()
except TypeError as e:
    print(e)
try:
    s.split(1)
except TypeError as e:
    print("TypeError")
