"""A generic class and a generic function."""

from typing import Callable, Generic, TypeVar

T = TypeVar("T")
U = TypeVar("U")


class Stack(Generic[T]):
    """A stack of things of one type."""

    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        if not self.items:
            raise IndexError("pop from an empty stack")
        return self.items.pop()

    def __len__(self) -> int:
        return len(self.items)


def apply_all(items: list[T], f: Callable[[T], U]) -> list[U]:
    """Return f of each item."""
    return [f(item) for item in items]


stack: Stack[str] = Stack()
stack.push("a")
stack.push("b")
print(stack.pop(), len(stack))
print(apply_all([1, 2, 3], lambda n: n * n))
