"""Protocols: methods with defaults, attributes, properties, and isinstance with those that are runtime_checkable."""
from typing import Protocol, Iterable, TypeVar, runtime_checkable
from dataclasses import dataclass
from abc import abstractmethod

class Shape(Protocol):
    name: str
    def area(self) -> float: ...
    def scale(self, k: float, *, round_to: int = 2) -> "Shape": ...
    @property
    def label(self) -> str: ...

@dataclass
class Sq:
    name: str
    side: float
    def area(self) -> float:
        return self.side ** 2
    def scale(self, k: float, *, round_to: int = 2) -> "Sq":
        return Sq(self.name, round(self.side * k, round_to))
    @property
    def label(self) -> str:
        return f"[{self.name}]"

class Circle:
    def __init__(self, r: float) -> None:
        self.r = r
        self.name = "circle"
    def area(self) -> float:
        if self.r < 0:
            raise ValueError("negative radius")
        return 3 * self.r * self.r
    def scale(self, k: float, *, round_to: int = 2) -> "Circle":
        return Circle(round(self.r * k, round_to))
    @property
    def label(self) -> str:
        return f"({self.name})"

def total(shapes: Iterable[Shape]) -> float:
    return sum(s.area() for s in shapes)

def biggest(shapes: list[Shape]) -> Shape:
    return max(shapes, key=lambda s: s.area())

@runtime_checkable
class Closer(Protocol):
    def close(self) -> None: ...

class File:
    def close(self) -> None:
        print("closed")

shapes: list[Shape] = [Sq("a", 2), Circle(1.5), Sq("b", 1)]
print(total(shapes), biggest(shapes).name, [s.label for s in shapes])
for s in shapes:
    t = s.scale(2)
    u = s.scale(1.23456, round_to=1)
    print(t.name, t.area(), u.area())
    s.name = s.name.upper()
print([s.name for s in shapes])
try:
    total([Circle(-1)])
except ValueError as e:
    print(e)
f: object = File()
if isinstance(f, Closer):
    f.close()
print(isinstance(3, Closer))
T = TypeVar("T", bound="Comparable")
class Comparable(Protocol):
    @abstractmethod
    def __lt__(self, other: "Comparable", /) -> bool: ...
class Visitor(Protocol):
    def visit(self, n: int) -> str: ...
class V:
    def visit(self, n: int) -> str:
        return "v" * n
def run(v: Visitor, ns: list[int]) -> str:
    return "".join(v.visit(n) for n in ns)
print(run(V(), [1, 2]))
