import functools
import time
from functools import wraps
from typing import Any, Callable, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
F = TypeVar("F", bound=Callable[..., Any])


def plain(f):
    def wrapper(*args, **kwargs):
        print("before", f.__name__, args, kwargs)
        result = f(*args, **kwargs)
        print("after", result)
        return result

    return wrapper


@plain
def add(a: int, b: int = 2) -> int:
    """Adds."""
    return a + b


@plain
def shout(text, times=1):
    return text.upper() * times


def logged(f: Callable[P, R]) -> Callable[P, R]:
    @wraps(f)
    def inner(*args: P.args, **kwargs: P.kwargs) -> R:
        print(f"calling {f.__name__} with {args} {kwargs}")
        return f(*args, **kwargs)

    return inner


@logged
def mul(a: int, b: int) -> int:
    """Multiplies."""
    return a * b


def repeat(n: int) -> Callable[[Callable[..., R]], Callable[..., list[R]]]:
    def deco(f: Callable[..., R]) -> Callable[..., list[R]]:
        @functools.wraps(f)
        def wrapper(*args: Any, **kwargs: Any) -> list[R]:
            return [f(*args, **kwargs) for _ in range(n)]

        return wrapper

    return deco


@repeat(3)
def greet(name: str) -> str:
    return "hi " + name


def retry(times=3, exceptions=(ValueError,)):
    def deco(fn):
        @wraps(fn)
        def wrapper(*args, **kwargs):
            for attempt in range(times):
                try:
                    return fn(*args, **kwargs)
                except exceptions as e:
                    print("attempt", attempt, "failed:", e)
            raise RuntimeError(f"{fn.__name__} failed")

        return wrapper

    return deco


calls = 0


@retry(times=2)
def flaky(limit: int) -> str:
    global calls
    calls += 1
    if calls < limit:
        raise ValueError(f"no {calls}")
    return "ok"


registry: dict[str, Callable[..., Any]] = {}


def register(f: F) -> F:
    registry[f.__name__] = f
    return f


@register
def one(x: int) -> int:
    return x + 1


@register
def two(x: str, y: str = "!") -> str:
    return x + y


def command(name: str):
    def deco(f):
        registry[name] = f
        return f

    return deco


@command("sum")
def total(*xs: int) -> int:
    return sum(xs)


def count_calls(f):
    @wraps(f)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return f(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


@count_calls
def fib(n: int) -> int:
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@logged
@plain
def stacked(x: float) -> float:
    return x / 2


class Memo:
    def __init__(self, f: Callable[..., int]) -> None:
        self.f = f
        self.cache: dict[tuple[Any, ...], int] = {}

    def __call__(self, *args: Any) -> int:
        if args not in self.cache:
            self.cache[args] = self.f(*args)
        return self.cache[args]


@Memo
def slow(n: int) -> int:
    print("computing", n)
    return n * n


print(add(1), add(1, b=5), add(b=1, a=1))
print(shout("a"), shout("b", times=2))
print(mul(3, 4), mul(b=2, a=5), mul.__name__, mul.__doc__, add.__name__)
print(greet("bob"), greet.__name__)
print(flaky(2))
try:
    flaky(100)
except RuntimeError as e:
    print("RuntimeError", e)
for k, fn in registry.items():
    print(k, fn.__name__)
print(one(1), two("a"), two("a", y="?"), registry["one"](5), registry["two"]("z"), registry["sum"](1, 2, 3), total(4, 5))
print(fib(10), fib.calls, fib.__name__)
print(stacked(5.0))
print(slow(3), slow(3), slow(4), len(slow.cache))
print(mul.__wrapped__(2, 3))
try:
    add()
except TypeError as e:
    print("TypeError", e)
try:
    mul(1, 2, 3)
except TypeError as e:
    print("TypeError", e)
