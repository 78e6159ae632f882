import functools
from functools import wraps
from typing import Any, Callable, TypeVar

T = TypeVar("T")


def logged(f):
    @wraps(f)
    def wrapper(self, *args, **kwargs):
        print("->", f.__name__, args, kwargs)
        out = f(self, *args, **kwargs)
        print("<-", out)
        return out

    return wrapper


def check_positive(func: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(func)
    def inner(*args: Any, **kwargs: Any) -> Any:
        if args[1] <= 0:
            raise ValueError(f"{func.__name__} needs a positive amount, got {args[1]}")
        return func(*args, **kwargs)

    return inner


class Account:
    def __init__(self, owner: str, balance: int = 0) -> None:
        self.owner = owner
        self.balance = balance

    @check_positive
    def deposit(self, amount: int) -> int:
        """Puts money in."""
        self.balance += amount
        return self.balance

    @logged
    @check_positive
    def withdraw(self, amount: int, note: str = "none") -> int:
        self.balance -= amount
        return self.balance

    @staticmethod
    def rate(level: int) -> float:
        return level / 10

    def report(self) -> str:
        return f"{self.owner}: {self.balance}"


class Savings(Account):
    def withdraw(self, amount: int, note: str = "sav") -> int:
        return super().withdraw(amount, note) + 0

    @logged
    def report(self, *, prefix: str = "") -> str:
        return prefix + super().report()


a = Account("ann", 100)
print(a.deposit(50), a.balance)
print(a.withdraw(30, note="rent"))
try:
    a.deposit(-1)
except ValueError as e:
    print("ValueError:", e)
s = Savings("sam", 10)
print(s.withdraw(5))
print(s.report(), s.report(prefix="* "))
accounts: list[Account] = [a, s]
for acc in accounts:
    print(acc.report(), acc.withdraw(1))
print(Account.deposit.__name__, Account.deposit.__doc__)
print(Account.rate(3), Account.report(a), Account.deposit(a, 5))

plugins: dict[str, type] = {}


def plugin(cls):
    plugins[cls.__name__] = cls
    return cls


@plugin
class Upper:
    def run(self, s: str) -> str:
        return s.upper()


@plugin
class Lower:
    def run(self, s: str) -> str:
        return s.lower()


print(sorted(plugins))
for name in plugins:
    p = plugins[name]()
    print(name, p.run("aBc"))
print(Upper().run("x"))


class Shape:
    kinds: dict[str, "type[Shape]"] = {}

    def __init__(self, n: int = 1) -> None:
        self.n = n

    def name(self) -> str:
        return "shape"


class Sq(Shape):
    def name(self) -> str:
        return f"sq{self.n}"


class Ci(Shape):
    def name(self) -> str:
        return f"ci{self.n}"


def make(cls: type[Shape], n: int) -> Shape:
    return cls(n)


factories: dict[str, type[Shape]] = {"sq": Sq, "ci": Ci}
print([factories[k](2).name() for k in factories], make(Sq, 5).name(), make(Ci, n=6).name())
print(factories["sq"].__name__, factories["sq"] is Sq, factories["sq"] == Ci)
makers: list[Callable[[int], Shape]] = [Sq, Ci, lambda n: Shape(n)]
print([m(3).name() for m in makers])


def build(cls: type[T], *args: Any) -> T:
    return cls(*args)


print(build(Sq, 4).name(), build(Account, "bob", 7).report())
kind = Sq if len(factories) == 2 else Ci
print(kind(9).name())
for C in (Sq, Ci):
    print(C(1).name(), C.__name__)
conv: dict[str, Callable[[str], Any]] = {"int": int, "float": float, "str": str}
print([conv[k]("12") for k in conv])
