# Values of no known type that are sure to be of another type than the place they reach.
from typing import Any, TypeVar

T = TypeVar("T")


class Box[T]:
    def __init__(self, values: list[T]) -> None:
        nothing: Any = None
        self.values: list[T] = [nothing for _ in values] + values  # ERROR PG3001 "is None, not T"


print(len(Box([1]).values))
