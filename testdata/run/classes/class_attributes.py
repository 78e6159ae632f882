"""Class attributes that objects shadow, and that subclasses override."""
from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Any, ClassVar


class Counter:
    count = 0
    step: int = 1
    names: list[str] = []
    best = None

    def inc(self) -> None:
        self.count += self.step
        Counter.names.append("x")

    def rate(self, n: int) -> None:
        if self.best is None or n > self.best:
            self.best = n

    def __repr__(self) -> str:
        return f"Counter({self.count}, {self.step}, {self.best})"


class Fast(Counter):
    step = 10
    count = 5


class Fresh(Counter):
    def __init__(self, n: int) -> None:
        print("before", self.count)
        self.count = n


a, b = Counter(), Counter()
a.inc()
a.inc()
b.step = 7
b.inc()
a.rate(3)
a.rate(2)
f = Fast()
f.inc()
print(a, b, f, Counter.count, Counter.step, Counter.names, Fast.count, Fast.step, Counter.best)
print(a.names is b.names, Fresh(3).count, Fresh(4))


class Animal:
    kind = "animal"
    legs: ClassVar[int] = 4
    tags: list[str] = ["living"]
    sound: str

    def describe(self) -> str:
        return f"{self.kind} on {self.legs} legs says {self.sound}, {type(self).kind}, {self.__class__.__name__}"

    def tag(self) -> str:
        return "/".join(self.tags)


class Dog(Animal):
    kind = "dog"
    sound = "woof"


class Puppy(Dog):
    kind = "puppy"
    tags = ["small"]


class Bird(Animal):
    kind = "bird"
    legs = 2
    tags = Animal.tags + ["flies"]

    def __init__(self, sound: str) -> None:
        self.sound = sound


zoo: list[Animal] = [Dog(), Puppy(), Bird("tweet")]
for x in zoo:
    print(x.describe(), x.tag(), x.kind.upper())
print(Animal.kind, Dog.kind, Puppy.kind, Puppy.sound, Bird.legs, Dog.legs, Animal.legs, Puppy.tags, Dog.tags is Animal.tags)
Dog.kind = "hound"
print([x.kind for x in zoo])
Animal.tags.append("more")
print(Dog().tag(), Bird.tags)
Animal.legs += 1
print(Dog().legs, Bird("x").legs)


class Plugin(ABC):
    name: str = ""
    priority = 0

    @abstractmethod
    def run(self, x: int) -> int: ...

    def label(self) -> str:
        return f"{self.name}:{self.priority}"


class Double(Plugin):
    name = "double"

    def run(self, x: int) -> int:
        return x * 2


class Add(Plugin):
    name = "add"
    priority = 3

    def __init__(self, n: int) -> None:
        self.n = n

    def run(self, x: int) -> int:
        return x + self.n


v = 1
for p in sorted([Double(), Add(4), Add(1)], key=lambda p: -p.priority):
    v = p.run(v)
    print(p.label(), v)


class AppError(Exception):
    code = 500
    retry = False

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class NotFound(AppError):
    code = 404


class Busy(AppError):
    code = 503
    retry = True


def attempt(n: int) -> None:
    if n > 9:
        return
    if n == 0:
        raise NotFound("nothing")
    if n == 1:
        raise Busy("later")
    raise AppError("broken")


for n in range(3):
    try:
        attempt(n)
    except AppError as e:
        print(e.code, e.retry, e.message, e, type(e).__name__)


class Field:
    default: Any = None
    width = 4

    def show(self) -> str:
        return str(self.default).rjust(self.width, ".")


class IntField(Field):
    default = 0


class TextField(Field):
    default = "?"
    width = 6


print([fl.show() for fl in (Field(), IntField(), TextField())])


@dataclass
class Conf:
    LIMIT: ClassVar[int] = 3
    port: int = 80
    host: str = "h"

    def over(self) -> bool:
        return self.port > self.LIMIT


print(Conf(2).over(), Conf().over(), Conf.LIMIT, Conf.port, Conf.host)


class Registry:
    items: dict[str, int] = {}
    last = "none"

    def put(self, k: str, v: int) -> None:
        self.items[k] = v
        Registry.last = k


r, s = Registry(), Registry()
r.put("a", 1)
s.put("b", 2)
print(r.items, s.last, Registry.items is s.items)
