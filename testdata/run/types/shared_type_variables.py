"""Old-style type variables that classes, methods and functions share."""
from typing import TypeVar, Generic, Iterable, Optional, Callable
T = TypeVar("T")
K = TypeVar("K")
class Stack(Generic[T]):
    def __init__(self, items: Iterable[T] = ()) -> None:
        self._xs: list[T] = list(items)
    def push(self, x: T) -> "Stack[T]":
        self._xs.append(x)
        return self
    def pop(self, default: Optional[T] = None) -> Optional[T]:
        return self._xs.pop() if self._xs else default
    def map(self, f: Callable[[T], K]) -> "Stack[K]":
        return Stack(f(x) for x in self._xs)
s = Stack([1, 2]).push(3)
print(s.pop())
s2: Stack[str] = Stack()
s2.push("a")
print(s2.pop(), s2.pop("z"))
e = Stack()
e.push(2)
print(e.pop(), e.pop())
print(s.map(str).pop())
def group(xs: Iterable[T], key: Callable[[T], K]) -> dict[K, list[T]]:
    out: dict[K, list[T]] = {}
    for x in xs:
        out.setdefault(key(x), []).append(x)
    return out
print(group(["apple", "bob", "cat", "alice"], lambda w: w[0]), group(range(6), lambda n: n % 3 == 0))
