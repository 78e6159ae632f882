from dataclasses import dataclass
from typing import Generic, Iterator, TypeVar

T = TypeVar("T")


class Bag(Generic[T]):
    def __init__(self, *items: T) -> None:
        self.items = list(items)

    def add(self, x: T, *more: T, twice: bool = False) -> int:
        for y in (x, *more):
            self.items.append(y)
            if twice:
                self.items.append(y)
        return len(self.items)

    append = push = add

    def __iter__(self) -> Iterator[T]:
        yield from self.items

    each = __iter__

    def __add__(self, other: "Bag[T]") -> "Bag[T]":
        return Bag(*self.items, *other.items)

    __or__ = __add__

    def __len__(self) -> int:
        return len(self.items)

    size = __len__


@dataclass
class Money:
    cents: int

    def __add__(self, other: "Money | int") -> "Money":
        if isinstance(other, int):
            return Money(self.cents + other)
        return Money(self.cents + other.cents)

    __radd__ = __add__

    def __mul__(self, k: int) -> "Money":
        return Money(self.cents * k)

    __rmul__ = __mul__

    def __str__(self) -> str:
        return f"${self.cents / 100:.2f}"

    to_text = __str__


class Shape:
    def __init__(self, n: int) -> None:
        self.n = n

    def area(self, scale=1, *, add=0):
        return self.n * scale + add

    size = area

    def greet(self, who="you", **kw):
        return f"{who} {sorted(kw.items())}"

    hello = hi = greet

    def fail(self):
        raise ValueError("failed")

    break_ = fail


class Square(Shape):
    def area(self, scale=1, *, add=0):
        return self.n * self.n * scale + add

    def hi(self, who="you", **kw):
        return "hi " + super().hi(who, **kw)


b = Bag(1, 2)
print(b.append(3), b.push(4, 5, twice=True), list(b), list(b.each()), b.size())
print((b | Bag(9)).items, (b + Bag(8)).size(), Bag("x").push("y"))
print(Money(5) + 3, 3 + Money(5), 2 * Money(150), sum([Money(1), Money(2)]), Money(7).to_text())
for s in (Shape(3), Square(3)):
    print(s.area(2), s.size(2), s.size(add=5), s.hello("x", a=1), s.hi(b=2), s.greet())
try:
    Square(1).break_()
except ValueError as e:
    print("caught", e)
f = Shape(2).size
print(f(4), f(scale=5, add=1))
