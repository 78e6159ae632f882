from contextlib import contextmanager
from functools import wraps
from typing import Any, Callable, Iterator, TypeVar

F = TypeVar("F", bound=Callable[..., Any])
calls = 0
log: list[str] = []
registry: dict[str, Callable[..., int]] = {}


def timed(f: F) -> F:
    @wraps(f)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        global calls
        calls += 1
        return f(*args, **kwargs)

    return wrapper  # type: ignore


def register(name: str) -> Callable[[F], F]:
    def deco(f: F) -> F:
        registry[name] = f
        return f

    return deco


@register("base")
def base(x: int) -> int:
    return x * 100


@timed
def clamp(n: int, low: int = 0, high: int = 10) -> int:
    return max(low, min(n, high))


@contextmanager
def trace(name: str) -> Iterator[list[int]]:
    seen: list[int] = []
    yield seen
    log.append(f"{name}: {seen}")


class Shape:
    def name(self) -> str:
        return "shape"
