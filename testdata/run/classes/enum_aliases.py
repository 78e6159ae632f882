# A member whose value equals an earlier one's is another name of it; auto() goes on from the greatest value.
from enum import Enum, IntEnum, StrEnum, auto


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    SCARLET = RED
    LIME = 1 + 1
    ONE = 1.0


class Level(IntEnum):
    LOW = 1
    HIGH = 5
    NEXT = auto()
    TOP = 5


class Word(StrEnum):
    A = auto()
    LOWER = "a"
    B = auto()


class Pair(Enum):
    X = (1, "a")
    Y = (1, "b")
    Z = (1, "a")


class Deep(Enum):
    A = -3
    B = auto()
    C = -1 - 2


print(Color.CRIMSON, list(Color), len(Color), Color.RED is Color.CRIMSON, Color["CRIMSON"], Color(1), Color.CRIMSON.name)
print([c.name for c in Color], {Color.RED: 1}[Color.SCARLET], Color.LIME, Color.ONE, Color.CRIMSON == Color.RED)
print([(m.name, m.value) for m in Level], Level.TOP is Level.HIGH, Level.NEXT > Level.HIGH, Level(6))
print([(w.name, w.value) for w in Word], Word.LOWER is Word.A, Word("b"))
print(list(Pair), Pair.Z, Pair((1, "b")), [(d.name, d.value) for d in Deep])
match Color.CRIMSON:
    case Color.GREEN:
        print("green")
    case Color.RED:
        print("red")
