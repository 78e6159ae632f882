from abc import ABC, abstractmethod


class Shape(ABC):
    def __init__(self, name: str) -> None:
        self.name = name

    @abstractmethod
    def area(self) -> int:
        ...

    @property
    @abstractmethod
    def kind(self) -> str:
        ...

    def show(self) -> str:
        return f"{self.name} {self.area()} {self.kind}"


class Square(Shape):
    def area(self) -> int:
        return 4

    @property
    def kind(self) -> str:
        return "square"


class Partial(Shape):
    def __init__(self, name: str, n: int) -> None:
        super().__init__(name)
        self.n = n

    def more(self) -> int:
        return self.n


print(Square("s").show())
try:
    print(Partial("p", 3).more())
except TypeError as e:
    print(e)
