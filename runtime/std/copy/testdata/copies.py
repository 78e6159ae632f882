from __future__ import annotations

import copy
from collections import Counter, OrderedDict, defaultdict, deque
from copy import deepcopy
from dataclasses import dataclass, field
from enum import Enum


class Color(Enum):
    RED = 1
    BLUE = 2


class Node:
    def __init__(self, value: int, next: Node | None = None) -> None:
        self.value = value
        self.next = next
        self._tags: list[str] = []


@dataclass
class Board:
    cells: list[list[int]]
    names: dict[str, list[int]] = field(default_factory=dict)
    color: Color = Color.RED


class Animal:
    def __init__(self, name: str) -> None:
        self.name = name
        self.toys: list[str] = []

    def speak(self) -> str:
        return self.name


class Dog(Animal):
    def speak(self) -> str:
        return self.name + "!"


def main() -> None:
    xs = [[1, 2], [3]]
    a, b = copy.copy(xs), copy.deepcopy(xs)
    xs[0].append(9)
    xs.append([7])
    print(xs, a, b)
    d = {"k": [1], "m": [2]}
    e, f = copy.copy(d), deepcopy(d)
    d["k"].append(5)
    d["n"] = []
    print(d, e, f)
    n = Node(1, Node(2))
    n._tags.append("t")
    m, o = copy.copy(n), copy.deepcopy(n)
    assert n.next is not None and m.next is not None and o.next is not None
    n.next.value = 20
    n._tags.append("u")
    print(m.next is n.next, o.next is n.next, m.next.value, o.next.value, m._tags, o._tags, m is n)
    n.next.next = n
    loop = deepcopy(n)
    assert loop.next is not None
    print(loop.next.next is loop, loop.next.next is n)
    board = Board([[0] * 3 for _ in range(2)], {"a": [1]}, Color.BLUE)
    other = deepcopy(board)
    board.cells[0][0] = 5
    board.names["a"].append(2)
    print(board, other, other.color is Color.BLUE, board == other, deepcopy(other) == other)
    shared = [1]
    pair = [shared, shared]
    twin = deepcopy(pair)
    twin[0].append(2)
    print(pair, twin, twin[0] is twin[1])
    t = (1, [2, 3], "x")
    u = deepcopy(t)
    t[1].append(4)
    print(t, u, copy.copy((1, 2)), copy.copy("s"), deepcopy(5), deepcopy(2**100), deepcopy(None), deepcopy(1.5))
    s = {1, 2, 3}
    s2 = copy.copy(s)
    s2.add(4)
    print(s, s2, deepcopy({frozenset([1])}), deepcopy(frozenset([1, 2])))
    q = deque([[1], [2]], maxlen=5)
    q2, q3 = copy.copy(q), deepcopy(q)
    q[0].append(0)
    q.append([3])
    print(q, q2, q3)
    dd = defaultdict(list, {"a": [1]})
    dd2 = deepcopy(dd)
    dd["a"].append(2)
    dd2["new"].append(3)
    print(dd, dd2, deepcopy(Counter("aab")), copy.copy(OrderedDict(b=1, a=2)))
    animals: list[Animal] = [Dog("rex"), Animal("cat")]
    clones = deepcopy(animals)
    clones[0].toys.append("ball")
    animals[1].name = "lion"
    print([c.speak() for c in clones], clones[0].toys, animals[0].toys, isinstance(clones[0], Dog))
    grid = [["."] * 3 for _ in range(3)]
    snapshot = deepcopy(grid)
    grid[1][1] = "#"
    print(grid, snapshot)
    mixed: list[object] = [1, [2, "x"], {"k": (3, [4])}]
    clone = deepcopy(mixed)
    print(clone, clone == mixed, clone is mixed)
    opt: list[list[int] | None] = [None, [1]]
    print(deepcopy(opt), deepcopy([True, None]), deepcopy({(1, 2): [3]}))


main()
