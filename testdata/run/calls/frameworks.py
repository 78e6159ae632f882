import functools
from dataclasses import dataclass, field
from typing import Any, Callable, Concatenate, ParamSpec, Protocol, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


def with_id(f: Callable[Concatenate[int, P], R]) -> Callable[P, R]:
    @functools.wraps(f)
    def inner(*args: P.args, **kwargs: P.kwargs) -> R:
        return f(7, *args, **kwargs)

    return inner


@with_id
def fetch(ident: int, name: str, *, loud: bool = False) -> str:
    s = f"{ident}:{name}"
    return s.upper() if loud else s


print(fetch("bob"), fetch("bob", loud=True))


class Event:
    def __init__(self) -> None:
        self.handlers: list[Callable[..., None]] = []

    def on(self, f: Callable[..., None]) -> Callable[..., None]:
        self.handlers.append(f)
        return f

    def fire(self, *args: Any, **kwargs: Any) -> None:
        for h in self.handlers:
            h(*args, **kwargs)


clicked = Event()


@clicked.on
def log_click(x: int, y: int, button: str = "left") -> None:
    print("click", x, y, button)


@clicked.on
def count_click(*args: int, **kw: str) -> None:
    print(len(args), kw)


clicked.fire(1, 2)
clicked.fire(3, 4, button="right")
log_click(5, 6)


class Router:
    def __init__(self) -> None:
        self.routes: dict[str, Callable[..., str]] = {}

    def route(self, path: str, *, method: str = "GET"):
        def deco(f: Callable[..., str]) -> Callable[..., str]:
            self.routes[f"{method} {path}"] = f
            return f

        return deco

    def handle(self, method: str, path: str, **params: str) -> str:
        key = f"{method} {path}"
        if key not in self.routes:
            return "404"
        return self.routes[key](**params)


app = Router()


@app.route("/")
def index() -> str:
    return "home"


@app.route("/user", method="POST")
def user(name: str, role: str = "guest") -> str:
    return f"{name} is {role}"


print(app.handle("GET", "/"), app.handle("POST", "/user", name="ann"), app.handle("POST", "/user", name="bo", role="admin"), app.handle("GET", "/x"))
print(sorted(app.routes), index(), user("z"))


class Validator:
    """A decorator class with arguments."""

    def __init__(self, low: int, high: int) -> None:
        self.low = low
        self.high = high

    def __call__(self, f: Callable[[int], int]) -> Callable[[int], int]:
        def checked(n: int) -> int:
            if not self.low <= n <= self.high:
                raise ValueError(f"{n} not in {self.low}..{self.high}")
            return f(n)

        return checked


@Validator(0, 10)
def double(n: int) -> int:
    return n * 2


print(double(4))
try:
    double(11)
except ValueError as e:
    print("ValueError", e)


def memoize(f):
    cache = {}

    @functools.wraps(f)
    def wrapper(*args):
        if args not in cache:
            cache[args] = f(*args)
        return cache[args]

    wrapper.cache = cache
    return wrapper


@memoize
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(60), len(fib.cache), fib.__name__)


def maybe(flag: bool):
    def deco(f):
        if not flag:
            return f

        @functools.wraps(f)
        def wrapper(*a, **k):
            return "[" + str(f(*a, **k)) + "]"

        return wrapper

    return deco


@maybe(True)
def one() -> int:
    return 1


@maybe(False)
def two() -> int:
    return 2


print(one(), two())


@dataclass
class Task:
    name: str
    action: Callable[..., int]
    args: tuple[int, ...] = ()
    opts: dict[str, int] = field(default_factory=dict)

    def run(self) -> int:
        return self.action(*self.args, **self.opts)


def scale(x: int, y: int = 1, factor: int = 10) -> int:
    return (x + y) * factor


tasks = [Task("a", scale, (1,)), Task("b", scale, (1, 2), {"factor": 2}), Task("c", lambda *xs: sum(xs), (1, 2, 3))]
print([t.run() for t in tasks])
config: dict[str, Any] = {"name": "x", "action": scale, "args": (5, 5)}
print(Task(**config).run())


class Visitor:
    def visit(self, node: str, *args: int) -> str:
        method = getattr(self, "visit_" + node, self.generic)
        return method(*args)

    def generic(self, *args: int) -> str:
        return f"generic {args}"

    def visit_num(self, n: int) -> str:
        return f"num {n}"

    def visit_add(self, a: int, b: int = 0) -> str:
        return f"add {a}+{b}"


v = Visitor()
print(v.visit("num", 3), v.visit("add", 1, 2), v.visit("add", 1), v.visit("zzz", 9, 8))


class Handler(Protocol):
    def __call__(self, msg: str, level: int = 0) -> str: ...


def plain(msg: str, level: int = 0) -> str:
    return f"{level}-{msg}"


def use(h: Handler) -> str:
    return h("m") + h("n", level=3)


print(use(plain))
