"""An iterator class annotated in the usual way."""

from typing import Iterator
class Up:
    def __init__(self, n: int) -> None:
        self.n = n
    def __iter__(self) -> Iterator[int]:
        return self
    def __next__(self) -> int:
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n
for x in Up(3):
    print(x)
