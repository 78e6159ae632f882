from typing import Callable, TypeVar
T = TypeVar("T")
def run(make: Callable[[int], T]) -> list[T]:
    return [make(i) for i in range(3)]
def report(xs: object) -> None:
    print(xs)
report(run(lambda k: (k % 7, k // 7)))
report(run(lambda k: k * 2))
def both(x: T, y: T) -> list[T]:
    return [x, y]
report(both((1, 2), (3, 4)))
