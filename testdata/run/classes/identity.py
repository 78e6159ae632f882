from dataclasses import dataclass
from typing import Any
class Odd:
    def __init__(self, n: int) -> None:
        self.n = n
    def __eq__(self, other: object) -> bool:
        return False
    def __hash__(self) -> int:
        return 1
o = Odd(1)
print(o == o, o in [o], [o] == [o], (o,) == (o,), [o].index(o), [o, o].count(o), o in {o}, {o: 1} == {o: 1})
@dataclass
class Node:
    data: Any
    nxt: "Node | None" = None
a = Node(1)
a.nxt = a
b = Node(1, a)
print(a == a, a == Node(2, a), b == Node(1, a), a in [Node(3), a])
big: Any = 2 ** 80
def twice(x: Any) -> int:
    if isinstance(x, int):
        return x * 2
    return 0
print(twice(big), twice(3), twice("s"))
