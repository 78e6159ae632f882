"""isinstance with protocols, and StopIteration inside a generator."""

from typing import Protocol, runtime_checkable, Iterator
@runtime_checkable
class Clock(Protocol):
    def now(self) -> float: ...
class Fake:
    def now(self) -> float: return 1.0
class Other:
    pass
print(isinstance(Fake(), Clock), isinstance(Other(), Clock))
def bad(xs: list[int]) -> Iterator[int]:
    it = iter(xs)
    while True: yield next(it) + next(it)
try:
    for v in bad([1, 2, 3]): print(v)
except RuntimeError as e: print(e)
class A:
    def name(self) -> str: return "A"
class B(A):
    def name(self) -> str: return "B"
