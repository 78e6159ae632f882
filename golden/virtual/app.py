"""An abstract class and its subclasses."""

import math
from abc import ABC, abstractmethod


class Shape(ABC):
    """Something with an area."""

    def __init__(self, name: str) -> None:
        self.name = name

    @abstractmethod
    def area(self) -> float:
        """Return the area."""

    def describe(self) -> str:
        return f"{self.name}: {self.area():.2f}"


class Circle(Shape):
    """A circle about nowhere."""

    def __init__(self, radius: float) -> None:
        super().__init__("circle")
        self.radius = radius

    def area(self) -> float:
        return math.pi * self.radius**2


class Square(Shape):
    def __init__(self, side: float) -> None:
        super().__init__("square")
        self.side = side

    def area(self) -> float:
        return self.side * self.side

    def describe(self) -> str:
        return super().describe() + " (four corners)"


shapes: list[Shape] = [Circle(1.0), Square(2.0)]
for shape in shapes:
    print(shape.describe())
