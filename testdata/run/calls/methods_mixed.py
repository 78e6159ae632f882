from abc import ABC, abstractmethod
from dataclasses import dataclass
from functools import cached_property, lru_cache, total_ordering, wraps
from typing import Any, Callable, Iterator


# cached_property in a base class with subclasses, raising, and in a dataclass
class Base:
    def __init__(self, n: int) -> None:
        self.n = n
        self.count = 0

    @cached_property
    def total(self) -> int:
        self.count += 1
        return self.compute() * 10

    @cached_property
    def broken(self) -> int:
        self.count += 1
        if self.count < 3:
            raise ValueError(f"try {self.count}")
        return 99

    @cached_property
    def items(self) -> list[int]:
        return [self.n]

    def compute(self) -> int:
        return self.n


class Derived(Base):
    def compute(self) -> int:
        return self.n + 1


for b in [Base(1), Derived(1)]:
    print(b.total, b.total, b.count)
    try:
        print(b.broken)
    except ValueError as e:
        print("ValueError", e)
    b.items.append(5)
    print(b.items, b.broken, b.count)


@dataclass
class Rect:
    w: int
    h: int

    @cached_property
    def area(self) -> int:
        print("area!")
        return self.w * self.h


r = Rect(2, 3)
print(r.area, r.area, r, r == Rect(2, 3))


@total_ordering
@dataclass(eq=True)
class Card:
    rank: int
    suit: str

    def __lt__(self, other: "Card") -> bool:
        return (self.rank, self.suit) < (other.rank, other.suit)


cards = [Card(3, "h"), Card(1, "s"), Card(3, "c")]
print(sorted(cards), max(cards), cards[0] >= cards[2], cards[0] <= cards[1], cards[1] > cards[0])


# overriding with covariant results and *args in a template method
class Exporter(ABC):
    def export(self, rows: list[dict[str, Any]]) -> str:
        return "\n".join(self.line(r, i) for i, r in enumerate(rows))

    @abstractmethod
    def line(self, row: dict[str, Any], index: int) -> str: ...

    def make(self) -> "Exporter":
        return self

    def opts(self, **kw: Any) -> dict[str, Any]:
        return kw


class Csv(Exporter):
    def __init__(self, sep: str = ",") -> None:
        self.sep = sep

    def line(self, row: dict[str, Any], index: int, quote: bool = False) -> str:
        q = '"' if quote else ""
        return self.sep.join(q + str(v) + q for v in row.values())

    def make(self) -> "Csv":
        return Csv(self.sep + self.sep)

    def opts(self, sep: str = ";", **kw: Any) -> dict[str, Any]:
        return {"sep": sep, **kw}


class Numbered(Csv):
    def line(self, row: dict[str, Any], index: int, quote: bool = True, start: int = 1) -> str:
        return f"{index + start}:" + super().line(row, index, quote)


rows = [{"a": 1, "b": "x"}, {"a": 2, "b": "y"}]
exps: list[Exporter] = [Csv(), Numbered(), Csv("|")]
for ex in exps:
    print(ex.export(rows))
    print(ex.make().export(rows[:1]), ex.opts(z=1), ex.opts(sep="!"))
print(Numbered().line(rows[0], 0, start=5), Csv().make().sep)


# property override and class method override
class Temp:
    unit = "C"

    def __init__(self, deg: float) -> None:
        self.deg = deg

    @property
    def text(self) -> str:
        return f"{self.deg}{self.unit}"

    @classmethod
    def parse(cls, s: str) -> "Temp":
        return cls(float(s))


print(Temp(3.5).text, Temp.parse("4").text)


# visitor with methods in a dict
class Machine:
    def __init__(self) -> None:
        self.stack: list[int] = []
        self.ops: dict[str, Callable[..., None]] = {"push": self.push, "add": self.add, "dup": self.dup, "addn": self.addn}

    def push(self, *xs: int) -> None:
        self.stack.extend(xs)

    def add(self) -> None:
        self.stack.append(self.stack.pop() + self.stack.pop())

    def dup(self, times: int = 1) -> None:
        for _ in range(times):
            self.stack.append(self.stack[-1])

    def addn(self, n: int, *, negate: bool = False) -> None:
        self.stack.append(self.stack.pop() + (-n if negate else n))

    def run(self, program: list[tuple[Any, ...]]) -> list[int]:
        for name, *args in program:
            self.ops[name](*args)
        return self.stack


m = Machine()
print(m.run([("push", 1, 2, 3), ("add",), ("dup",), ("dup", 2), ("addn", 10)]))
m.ops["addn"](5, negate=True)
print(m.stack)
