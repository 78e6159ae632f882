import functools
from typing import Any, Callable


# int-ness and bool-ness through dynamic calls
def ident(x: float) -> float:
    return x


def deco(f):
    @functools.wraps(f)
    def w(*a, **k):
        return f(*a, **k)

    return w


@deco
def half(x: float) -> float:
    return x / 2


@deco
def keep(x: float) -> float:
    return x


@deco
def flag(b: bool) -> str:
    return f"{b}"


@deco
def num(n: int) -> str:
    return f"{n}"


print(half(3), keep(3), keep(2.5), flag(True), num(7))
fn: Callable[..., float] = ident
print(fn(3), fn(2.5))
xs = [1, 2]
print(ident(*[4]))
kw = {"x": 5}
print(ident(**kw))


# mutable defaults shared
@deco
def acc(x: int, into: list[int] = []) -> list[int]:
    into.append(x)
    return into


print(acc(1), acc(2), acc(3, [9]))


# aliasing: list passed through dynamic call is the same list
@deco
def push(items: list[int], x: int) -> None:
    items.append(x)


data = [1]
push(data, 2)
print(data)
anyf: Any = push
anyf(data, 3)
print(data)


def fill(d: dict[str, int], *, key: str) -> dict[str, int]:
    d[key] = len(d)
    return d


g: Callable[..., dict[str, int]] = fill
d: dict[str, int] = {}
print(g(d, key="a") is d, d)


# exceptions through dynamic calls
class MyError(Exception):
    def __init__(self, code: int) -> None:
        super().__init__(f"code {code}")
        self.code = code


@deco
def risky(n: int) -> int:
    if n > 2:
        raise MyError(n)
    return n


try:
    risky(5)
except MyError as e:
    print("MyError", e, e.code)
table: dict[str, Callable[..., int]] = {"r": risky}
try:
    table["r"](n=9)
except MyError as e:
    print(e.code)
finally:
    print("fin")


# evaluation order
def t(x):
    print("eval", x)
    return x


def three(a, b, c=0, *rest, k=None):
    return (a, b, c, rest, k)


print(three(t(1), *[t(2), t(3)], t(4), k=t(5)))
print(three(*(t(1), t(2)), **{"k": t(3)}))


# big ints through
@deco
def fact(n: int) -> int:
    return 1 if n <= 1 else n * fact(n - 1)


print(fact(25), (lambda *a: a[0] * 2)(2**70))
h: Any = fact
print(h(30))


# nested functions, closures with state, recursion
def counter(start=0):
    n = start

    def inc(by=1):
        nonlocal n
        n += by
        return n

    def get():
        return n

    return inc, get


inc, get = counter(5)
inc()
inc(by=3)
print(get(), inc.__name__)


# late binding
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs2 = [lambda i=i: i for i in range(3)]
print([f() for f in fs2], fs2[0](9))


# None results
@deco
def nothing(x: int) -> None:
    print("nothing", x)


print(nothing(1))
r: Any = print("x")
print(r)


# generator functions decorated
@deco
def gen(n: int):
    for i in range(n):
        yield i * i


print(list(gen(4)), sum(gen(3)))


# conditional expression of functions, functions in sets and as keys
def a1(x: int) -> int:
    return x + 1


def b1(x: int, y: int = 5) -> int:
    return x + y


for cond in (True, False):
    f = a1 if cond else b1
    print(f(1), f is a1, f == b1)
seen = {a1, b1, a1}
print(len(seen), a1 in seen, {a1: "a", b1: "b"}[b1])
print([q.__name__ for q in sorted(seen, key=lambda q: q.__name__)])


def kwonly(*, a: int, b: int = 2) -> int:
    return a * b


ko: Callable[..., int] = kwonly
print(ko(a=3), kwonly(**{"a": 4, "b": 5}))
for bad in (lambda: ko(1), lambda: ko(), lambda: ko(a=1, c=2), lambda: b1(**{"x": 1, "z": 2}), lambda: a1(*[1, 2])):
    try:
        bad()
    except TypeError as e:
        print(e)
