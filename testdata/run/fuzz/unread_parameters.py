from typing import Any


def size(kind: frozenset, items: list) -> int:
    return len(items)


class Base:
    def run(self, what: frozenset, n: int) -> int:
        return n


class Sub(Base):
    def run(self, what: frozenset, n: int) -> int:
        return n + 1


def visit(table: dict) -> None:
    for key in table:
        print(size(key, [1, 2]), size(table[key], []))
        for b in (Base(), Sub()):
            print(b.run(key, 3))


visit({"a": 1, "b": frozenset([1])})
x: Any = "text"
print(size(x, [x]))
