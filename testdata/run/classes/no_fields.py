# Objects of classes without fields are different objects all the same.
from abc import ABC, abstractmethod


class A:
    pass


class B:
    def hi(self) -> str:
        return "hi"


a = A()
b = A()
print(a is b, a == b, len({a, b}), a in [b], len({a: 1, b: 2}), id(a) == id(b))
x = B()
y = B()
print(x is y, x == y, len({x, y}), [x, y].index(y), x != y, x is x)
s1 = object()
s2 = object()
print(s1 is s2, s1 == s2)


class E(Exception):
    pass


e1 = E()
e2 = E()
print(e1 is e2, e1 == e2)


class S(A):
    pass


p: A = S()
q: A = S()
print(p is q, p == q)


class Shape(ABC):
    @abstractmethod
    def area(self) -> float: ...


class Dot(Shape):
    def area(self) -> float:
        return 0.0


class Square(Shape):
    def __init__(self, side: float) -> None:
        self.side = side

    def area(self) -> float:
        return self.side**2


shapes: list[Shape] = [Dot(), Dot(), Square(2), Dot()]
print([shapes.index(s) for s in shapes], len(set(shapes)))
