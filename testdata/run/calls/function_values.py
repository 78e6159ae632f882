from functools import partial
from typing import Any, Callable, Union


def area(w: int, h: int = 2, *, scale: float = 1.0) -> float:
    return w * h * scale


def add(a: int, b: int = 10) -> int:
    return a + b


def hello() -> str:
    return "hello"


def greet(name: str, punct: str = "!") -> str:
    return "hi " + name + punct


def show(*args: int, **kw: str) -> str:
    return f"{args} {kw}"


def call_any(f: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    return f(*args, **kwargs)


def call_int(f: Callable[..., int], n: int) -> int:
    return f(n) + 1


def apply1(f: Callable[[int], int], n: int) -> int:
    return f(n)


print(call_any(area, 3, scale=2.0), call_any(add, 1), call_any(hello), call_any(greet, "bob", punct="?"))
print(call_any(show, 1, 2, a="b"))
print(call_int(add, 4), apply1(add, 5))
table: dict[str, Callable[..., Any]] = {"area": area, "add": add, "hello": hello, "greet": greet, "show": show}
for name in table:
    print(name, table[name].__name__)
print(table["area"](2, h=5), table["add"](b=1, a=2), table["hello"](), table["greet"]("z"))
ops = {"add": lambda a, b: a + b, "neg": lambda a: -a}
print(ops["add"](1, 2), ops["neg"](5))
f: Any = add
print(f(1), f(1, b=5), f(*[1, 2]), f(**{"a": 3}))
fs = [add, hello, greet]
print(fs[0](1, 2), fs[1](), fs[2]("q"))
g = add
print(g(1, 2), g(1), g(a=5))
sq = lambda x, y=2: x**y
print(sq(3), sq(3, 3), sq(3, y=1))
va = lambda *xs, **kw: (len(xs), sorted(kw))
print(va(1, 2, 3, z=1, b=2))


class Counter:
    def __init__(self, start: int = 0) -> None:
        self.n = start

    def bump(self, by: int = 1) -> int:
        self.n += by
        return self.n

    def __call__(self, x: int) -> int:
        return x + self.n


c = Counter(3)
bump = c.bump
print(bump(), bump(5), bump(by=2), c.n)
hooks: list[Callable[..., int]] = [c.bump, c, add]
for h in hooks:
    print(h(1))
print(apply1(c, 4), call_any(c, 7), call_any(c.bump))
print(callable(add), callable(c), callable(3), callable(c.bump))


def fail(fn: Callable[[], Any]) -> None:
    try:
        fn()
    except TypeError as e:
        print("TypeError:", e)


h2: Any = add
fail(lambda: h2())
fail(lambda: h2(1, 2, 3))
fail(lambda: h2(1, c=2))
fail(lambda: table["area"](1, 2, 3))
fail(lambda: table["hello"](1))
fail(lambda: f(*5))
not_fn: Any = 3
fail(lambda: not_fn())
print(add == g, f == add, f is add, add.__name__, add.__doc__, f.__name__)
seen: dict[Any, int] = {}
seen[add] = 1
seen[hello] = 2
print(seen[add], seen[hello], area in seen)


def maker(n: int) -> Callable[[int], int]:
    def inner(x: int, k: int = 1) -> int:
        return x * n + k

    return inner


m = maker(3)
print(m(2))
anym: Any = m
print(anym(4), anym.__name__)
ms = [maker(i) for i in range(3)]
print([q(10) for q in ms])


def compose(*fns: Callable[[int], int]) -> Callable[[int], int]:
    def run(x: int) -> int:
        for fn in fns:
            x = fn(x)
        return x

    return run


print(compose(add, abs, lambda v: v * 2)(-30))
maybe: Callable[[int], int] | None = None
print(maybe is None)
maybe = add
if maybe is not None:
    print(maybe(1))
