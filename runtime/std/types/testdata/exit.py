from __future__ import annotations

import types
from types import TracebackType


class Timer:
    def __init__(self, name: str) -> None:
        self.name = name
        self.failed = False

    def __enter__(self) -> Timer:
        print("enter", self.name)
        return self

    def __exit__(self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None) -> bool:
        self.failed = exc is not None
        print("exit", self.name, repr(exc))
        return isinstance(exc, KeyError)


class Closer:
    def __enter__(self) -> "Closer":
        return self

    def __exit__(self, exc_type, exc, tb: types.TracebackType | None) -> None:
        print("closed", exc, tb is None, bool(exc_type))


with Timer("a") as t:
    print("body")
print(t.failed)
with Timer("b") as t:
    raise KeyError("gone")
print(t.failed)
try:
    with Closer(), Timer("c"):
        raise ValueError("up")
except ValueError as e:
    print("caught", e)
with Closer():
    pass
