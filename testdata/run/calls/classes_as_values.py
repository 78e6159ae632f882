import functools
from typing import Any, Callable, TypeVar

T = TypeVar("T")

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


print(build(Sq, 4).name())
kind = Sq if len(factories) == 2 else Ci
print(kind(9).name())
for C in (Sq, Ci):
    print(C(1).name(), C.__name__)
conv: dict[str, Callable[[str], Any]] = {"int": int, "float": float, "str": str}
print([conv[k]("12") for k in conv])
