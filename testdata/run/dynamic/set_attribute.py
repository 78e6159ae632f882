"""Attributes set on values of unknown type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass
class Node:
    data: Any
    weight: int = 1
    next_node: Node | None = None


class Box:
    def __init__(self) -> None:
        self.data = "empty"
        self.weight = 2


class Chain:
    def __init__(self):
        self.head = None

    def put(self, data: Any) -> None:
        node = Node(data)
        node.next_node = self.head
        self.head = node

    def __setitem__(self, index: int, data: Any) -> None:
        current = self.head
        for _ in range(index):
            current = current.next_node
        current.data = data

    def __getitem__(self, index: int) -> Any:
        current = self.head
        for _ in range(index):
            current = current.next_node
        return current.data


def weigh(thing: Any, weight: int) -> None:
    thing.weight = weight
    thing.weight += 1


chain = Chain()
for word in ("a", "b", "c"):
    chain.put(word)
chain[0] = 666
chain[2] = None
print(chain[0], chain[1], chain[2])
things: list[Any] = [Node(1), Box()]
for t in things:
    weigh(t, 10**3)
    t.data = "filled"
    print(t.data, t.weight)
try:
    weigh(3, 4)
except AttributeError as e:
    print("AttributeError:", e)
