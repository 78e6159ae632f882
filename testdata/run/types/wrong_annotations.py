"""Annotations that the values which come break: Python does not look at them."""

from collections.abc import Callable
from typing import Any


class Heap:
    def __init__(self, key: Callable | None = None) -> None:
        self.items: list = []
        self.key = key or (lambda x: x)

    def insert(self, item: int, value: int) -> None:
        self.items.append([item, self.key(value)])

    def top(self) -> tuple | None:
        return self.items[0] if self.items else None

    def pop(self) -> tuple | None:
        top = self.top()
        if top:
            del self.items[0]
        return top


def first(pair: tuple) -> str:
    return pair[0]


def order(counts: dict[int, str]) -> list[str]:
    pairs = list(counts.items())
    pairs.sort(key=first, reverse=True)
    return [text for _, text in pairs]


def describe(base: frozenset, count: int) -> str:
    return f"{base!r} x {count}"


def mine(table: dict) -> None:
    for key in [item[0] for item in sorted(table.items(), key=lambda item: item[1])]:
        print(describe(key, table[key]))


def right(words: list) -> str:
    """An annotation that all values fit is kept."""
    return words[0].upper() if words else ""


def mixed(values: list[Any]) -> int:
    total = 0
    for v in values:
        if isinstance(v, int):
            total += v
        elif isinstance(v, str):
            total += len(v)
    return total


heap = Heap(key=lambda x: -x)
heap.insert(5, 34)
heap.insert(6, 31)
print(heap.top())
print(heap.pop(), heap.pop(), heap.pop())
print(order({1: "a", 3: "c", 2: "b"}))
print(first((3, "x")), first(("y", 4)))
mine({"b": 2, "a": 1})
print(right(["w", "v"]), right([]), mixed([1, "abc", 2.5]))
