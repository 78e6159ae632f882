from abc import ABC, abstractmethod
from typing import Any


class Shape(ABC):
    def __init__(self, name: str) -> None:
        self.name = name

    @abstractmethod
    def area(self) -> float: ...

    def scale(self, by: float) -> str:
        return f"{self.name} x{by}"

    def draw(self, color: str = "black") -> str:
        return f"shape {self.name} {color}"

    def label(self) -> str:
        return "shape " + self.describe()

    def describe(self) -> str:
        return self.name

    def reset(self) -> None:
        self.name = "reset"

    def combine(self, other: "Shape") -> "Shape":
        return other


class Square(Shape):
    def __init__(self, side: float) -> None:
        super().__init__("square")
        self.side = side

    def area(self, precision: int = 2) -> float:
        return round(self.side * self.side, precision)

    def scale(self, factor: float, extra: int = 1) -> str:
        return f"square {factor} {extra}"

    def draw(self, color: str = "red", width: int = 1) -> str:
        return f"square {color} {width}"

    def describe(self, verbose: bool = False, *tags: str) -> str:
        return super().describe() + ("!" if verbose else ".") + ",".join(tags)

    def reset(self) -> int:
        super().reset()
        return 7

    def combine(self, other: Shape, times: int = 2) -> "Square":
        return Square(self.side * times)


class BigSquare(Square):
    def area(self, precision: int = 3) -> float:
        return super().area(precision) * 100

    def scale(self, factor: float, extra: int = 1) -> str:
        return "big " + super().scale(factor, extra)

    def describe(self, *args: Any, **kwargs: Any) -> str:
        return f"big {args} {sorted(kwargs)} " + super().describe(*args, **kwargs)


class Circle(Shape):
    def __init__(self, r: float) -> None:
        super().__init__("circle")
        self.r = r

    def area(self) -> float:
        return 3 * self.r * self.r

    def scale(self) -> str:  # type: ignore
        return "circle"

    def draw(self, **opts: str) -> str:  # type: ignore
        return f"circle {sorted(opts.items())}"


def show(s: Shape) -> None:
    print(s.area(), s.draw(), s.draw("blue"), s.draw(color="green"), s.label())
    try:
        print(s.scale(2.5))
    except TypeError as e:
        print("TypeError:", e)
    try:
        print(s.scale(by=2.5))
    except TypeError as e:
        print("TypeError:", e)
    print(s.combine(s).name)


shapes: list[Shape] = [Square(2.0), BigSquare(1.5), Circle(1.0)]
for s in shapes[:2]:
    show(s)
c = shapes[2]
print(c.area())
try:
    print(c.draw("blue"))
except TypeError as e:
    print("TypeError:", e)
print(c.draw(color="blue"))
try:
    c.scale(1.0)
except TypeError as e:
    print("TypeError:", e)
sq = Square(3.14159)
print(sq.area(), sq.area(3), sq.scale(1.0, extra=5), sq.draw(width=3), sq.describe(True, "a", "b"), sq.reset(), sq.name)
b = BigSquare(2.0)
print(b.area(), b.area(1), b.describe(), b.describe(True), b.describe(verbose=True), b.combine(sq).side, b.combine(sq, times=3).side)
for s in shapes:
    s.reset()
    print(s.name)


class Animal:
    def speak(self, loud=False):
        return "..."

    def run(self, speed=1):
        raise NotImplementedError


class Dog(Animal):
    def speak(self, loud=True, times=1):
        return ("WOOF" if loud else "woof") * times

    def run(self, speed=1, style="trot"):
        return f"{style} at {speed}"


class Cat(Animal):
    def speak(self, loud=False):
        return "meow" if not loud else "MEOW"


animals = [Animal(), Dog(), Cat()]
print([a.speak() for a in animals], [a.speak(True) for a in animals], [a.speak(loud=False) for a in animals])
print(animals[1].run(3), Dog().run(2, style="gallop"))


class Handler:
    def handle(self, *args, **kwargs):
        return "base"


class Add(Handler):
    def handle(self, a, b=1):
        return a + b


class Named(Handler):
    def handle(self, name, *, upper=False):
        return name.upper() if upper else name


hs = [Handler(), Add(), Named()]
print(hs[0].handle(1, 2, 3), hs[1].handle(4), hs[1].handle(4, b=5), hs[2].handle("x", upper=True))
