# Fields that a derived class declares again.
from dataclasses import dataclass


@dataclass
class Base:
    a: int
    b: int = 1
    c: float = 0.5

    def total(self) -> float:
        return self.a + self.b + self.c


@dataclass
class Derived(Base):
    d: str = "x"
    b: int = 5

    def both(self) -> int:
        return self.a * self.b


@dataclass
class More(Derived):
    c: float = 2
    b: int = 7




for x in (Base(1), Derived(1), Derived(1, 2, 3, "q"), More(2), More(1, 2, 3, "z")):
    print(x, x.total(), x.b, x == Base(1))
print(Derived(2).both(), More(2).both(), Derived(1) == Derived(1, 5))
items: list[Base] = [Base(3), More(1, b=2)]
items[1].b += 10
print(items, sum(i.total() for i in items))
