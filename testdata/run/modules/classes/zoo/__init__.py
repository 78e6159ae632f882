from .animals import Animal, Dog
from .errors import ZooError, NegativeError

VERSION = (1, 2)


def describe(a: Animal) -> str:
    return "zoo " + a.sound()


def feed(a: Animal, amount: int) -> str:
    if amount < 0:
        raise NegativeError("less than nothing", amount)
    if amount == 0:
        raise ZooError("nothing for " + a.name, amount)
    return a.name + " eats " + str(amount)
