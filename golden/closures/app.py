"""Functions that make functions."""

from typing import Callable


def counter(start: int = 0) -> Callable[[], int]:
    """Return a function that counts."""
    n = start

    def step() -> int:
        nonlocal n
        n += 1
        return n

    return step


def compose(f: Callable[[int], int], g: Callable[[int], int]) -> Callable[[int], int]:
    return lambda x: f(g(x))


tick = counter(10)
print(tick(), tick())
print(compose(lambda x: x + 1, lambda x: x * 2)(5))
