"""Static and class methods: overridden, called through objects, and with a class that differs."""
import json
from dataclasses import dataclass


class Base:
    prefix = "base"

    @staticmethod
    def scale(x: int, by: int = 2) -> int:
        return x * by

    @classmethod
    def title(cls) -> str:
        return f"{cls.__name__}:{cls.prefix}"

    @classmethod
    def describe(cls, n: int) -> str:
        return cls.title() + "!" * n

    def run(self, x: int) -> str:
        return f"{self.scale(x)} {self.scale(x, by=3)} {self.describe(1)}"


class Sub(Base):
    prefix = "sub"

    @staticmethod
    def scale(x: int, by: int = 2) -> int:
        return x * by * 100


class Leaf(Sub):
    @classmethod
    def title(cls) -> str:
        return "leaf " + cls.prefix


print(Base().run(1), "|", Sub().run(1), "|", Leaf().run(1))
print(Base.describe(2), Sub.describe(2), Leaf.describe(0), Sub.scale(3), Leaf.scale(3), Base.scale(3))
for b in [Base(), Sub(), Leaf()]:
    print(b.title(), b.describe(2), b.scale(5))


class Shape:
    made = 0

    def __init__(self, size: int) -> None:
        self.size = size

    @classmethod
    def unit(cls):
        return cls(1)

    @classmethod
    def many(cls, n: int):
        return [cls(i) for i in range(n)]

    @classmethod
    def parse(cls, text: str):
        return cls(int(text))

    def area(self) -> int:
        return self.size

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.size})"


class Square(Shape):
    def area(self) -> int:
        return self.size ** 2

    def grow(self) -> "Square":
        return Square(self.size + 1)


class Cube(Square):
    def area(self) -> int:
        return self.size ** 3


print(Shape.unit(), Square.unit().grow(), Cube.many(3), Square.parse("12").area(), Cube.parse("3").area())


@dataclass
class Point:
    x: int
    y: int = 0

    @classmethod
    def from_json(cls, text: str) -> "Point":
        d = json.loads(text)
        return cls(d["x"], d["y"])

    @classmethod
    def origin(cls) -> "Point":
        return cls(0)


@dataclass
class Named(Point):
    name: str = "?"


print(Point.from_json('{"x": 1, "y": 2}'), Named.from_json('{"x": 1, "y": 2}'), Named.origin(), Point.origin())


class Pool:
    free = 3

    @classmethod
    def take(cls) -> int:
        cls.free -= 1
        return cls.free


class SpecialPool(Pool):
    pass


print(Pool.take(), Pool.take(), Pool.free, SpecialPool.free)


def noisy() -> Base:
    print("made")
    return Sub()


print(noisy().scale(1))
