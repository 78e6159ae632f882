"""Classes whose names begin with O: their receivers must not be hidden by the other operand of comparisons."""

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, order=True)
class Order:
    number: int
    name: str


class Option:
    def __init__(self, name: str) -> None:
        self.name = name

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Option) and self.name == other.name

    def __lt__(self, other: "Option") -> bool:
        return self.name < other.name

    def __hash__(self) -> int:
        return hash(self.name)


class Offset(NamedTuple):
    x: int
    y: int


a, b = Order(1, "a"), Order(2, "b")
print(a == b, a == Order(1, "a"), a != b, a < b, b <= a, a > b)
print(b in [a], [a, b].index(b), {a: "x", b: "y"}[Order(2, "b")], max([b, a]))
p, q = Option("p"), Option("q")
print(p == q, p == Option("p"), p != q, p < q, q < p, p == 3)
print(q in [p], sorted([q, p])[0].name, len({p, q, Option("p")}))
things: list[object] = [a, p, Offset(1, 2), 3]
print([t == Order(1, "a") for t in things], [t == Option("q") for t in things])
print(Offset(1, 2) == Offset(1, 3), Offset(1, 2) < Offset(1, 3), Offset(1, 2) == (1, 2))
