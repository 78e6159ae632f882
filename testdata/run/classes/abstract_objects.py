from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self) -> float: ...

    @abstractmethod
    def name(self) -> str: ...


class Half(Shape):
    def area(self) -> float:
        return 1.0


class Whole(Half):
    def name(self) -> str:
        return "whole"


try:
    Shape()
except TypeError as e:
    print(e)
try:
    h = Half()
    print(h.area())
except TypeError as e:
    print(e)
print(Whole().name(), Whole().area())
