"""Same names in several modules, inheritance and exceptions across modules, modules under other names."""
import zoo
from zoo import animals as creatures, errors
from zoo.animals import Animal as Base, Dog
from zoo.errors import ZooError as Failure


class Cat(Base):
    def sound(self) -> str:
        return "meow"


class Helper:
    def run(self) -> str:
        return "main helper"


def describe(a: Base) -> str:
    return f"{a.name}: {a.sound()}"


for animal in [Dog("rex"), Cat("tom"), creatures.Animal("it")]:
    print(describe(animal))
print(zoo.describe(Cat("tim")), zoo.VERSION)
print(Helper().run(), creatures.Helper().run())
try:
    zoo.feed(Dog("rex"), 0)
except Failure as e:
    print(type(e).__name__, e, e.amount)
try:
    zoo.feed(Dog("rex"), -1)
except errors.NegativeError as e:
    print("negative", e)
print(isinstance(Dog("a"), creatures.Animal), isinstance(Cat("b"), Dog))
print(zoo.feed(Cat("tom"), 2))
