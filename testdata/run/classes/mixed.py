from typing import Generic, TypeVar, Protocol, Iterable, Iterator, NamedTuple, TypedDict, Literal, Optional, overload, Any
from abc import ABC, abstractmethod
T = TypeVar("T")
K = TypeVar("K")
class Stack(Generic[T]):
    def __init__(self, items: Iterable[T] = ()) -> None:
        self._items: list[T] = list(items)
    def push(self, x: T) -> "Stack[T]":
        self._items.append(x)
        return self
    def pop(self) -> T:
        if not self._items:
            raise IndexError("empty stack")
        return self._items.pop()
    def __len__(self) -> int:
        return len(self._items)
    def __iter__(self) -> Iterator[T]:
        return reversed(self._items)
    def __repr__(self) -> str:
        return f"Stack({self._items!r})"
s = Stack([1, 2]).push(3)
print(s, len(s), list(s), s.pop(), s)
class Box[U]:
    def __init__(self, v: U) -> None:
        self.v = v
    def map[V](self, f: "Callable[[U], V]") -> "Box[V]":
        return Box(f(self.v))
from typing import Callable
def group(xs: Iterable[T], key: Callable[[T], K]) -> dict[K, list[T]]:
    out: dict[K, list[T]] = {}
    for x in xs:
        out.setdefault(key(x), []).append(x)
    return out
print(group([1, 2, 3, 4, 5], lambda n: n % 2), group(["a", "bb", "c"], len))
class Shape(ABC):
    @abstractmethod
    def area(self) -> float: ...
    @property
    def name(self) -> str:
        return type(self).__name__.lower()
    def __lt__(self, o: "Shape") -> bool:
        return self.area() < o.area()
class Sq(Shape):
    def __init__(self, s: float) -> None:
        self.s = s
    def area(self) -> float:
        return self.s ** 2
class Circ(Shape):
    def __init__(self, r: float) -> None:
        self.r = r
    def area(self) -> float:
        return 3 * self.r ** 2
    @property
    def name(self) -> str:
        return "round"
shapes: list[Shape] = [Sq(3), Circ(1), Sq(1)]
print([f"{x.name}:{x.area():.1f}" for x in sorted(shapes)], min(shapes).name, max(shapes, key=lambda x: x.area()).name)
try:
    Shape()
except TypeError as e:
    print(e)
class Pt(NamedTuple):
    x: int
    y: int = 0
    def dist(self) -> int:
        return abs(self.x) + abs(self.y)
p = Pt(3, -4); x, y = p
print(p, p.dist(), x, y, p[0], p == (3, -4), Pt(1) < Pt(1, 1), sorted([Pt(2), Pt(1, 5)]), len(p), list(p))
class Node:
    def __init__(self, v: int, left: Optional["Node"] = None, right: "Node | None" = None) -> None:
        self.v, self.left, self.right = v, left, right
    def insert(self, v: int) -> None:
        if v < self.v:
            if self.left:
                self.left.insert(v)
            else:
                self.left = Node(v)
        elif self.right is None:
            self.right = Node(v)
        else:
            self.right.insert(v)
    def __iter__(self) -> Iterator[int]:
        if self.left:
            yield from self.left
        yield self.v
        if self.right:
            yield from self.right
root = Node(5)
for v in (3, 8, 1, 4, 9, 5):
    root.insert(v)
print(list(root), sum(root), max(root), [*root][::-1], sorted(root, reverse=True))
class Temp:
    def __init__(self, c: float) -> None:
        self._c = c
    @property
    def f(self) -> float:
        return self._c * 9 / 5 + 32
    @f.setter
    def f(self, v: float) -> None:
        if v < -459.67:
            raise ValueError(f"below zero: {v}")
        self._c = (v - 32) * 5 / 9
tt = Temp(100); print(tt.f); tt.f = 32; print(tt._c)
try:
    tt.f = -500
except ValueError as e:
    print(e)
class A:
    def who(self) -> str:
        return "A"
class B(A):
    def who(self) -> str:
        return "B" + super().who()
class C(B):
    pass
class D(C):
    def who(self) -> str:
        return "D" + super().who()
print(D().who(), C().who(), isinstance(D(), (int, A)))
class Matrix:
    def __init__(self, rows: list[list[int]]) -> None:
        self.rows = rows
    def __matmul__(self, o: "Matrix") -> "Matrix":
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __eq__(self, o: object) -> bool:
        return isinstance(o, Matrix) and o.rows == self.rows
    def __getitem__(self, ij: tuple[int, int]) -> int:
        return self.rows[ij[0]][ij[1]]
    def __setitem__(self, ij: tuple[int, int], v: int) -> None:
        self.rows[ij[0]][ij[1]] = v
    def __str__(self) -> str:
        return "\n".join(" ".join(f"{v:3d}" for v in r) for r in self.rows)
mm = Matrix([[1, 2], [3, 4]]); mm[0, 1] = 9
print(mm @ mm, mm[1, 0], mm == Matrix([[1, 9], [3, 4]]), mm != mm)
def fizz(n: int) -> Literal["fizz", "buzz"] | int:
    return "fizz" if n % 3 == 0 else "buzz" if n % 5 == 0 else n
print([fizz(i) for i in range(1, 7)])
