from enum import Enum, IntEnum, StrEnum, auto, unique
@unique
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    @property
    def pretty(self) -> str:
        return self.name.title()
    def __str__(self) -> str:
        return f"<{self.pretty}>"
    @classmethod
    def default(cls) -> "Color":
        return cls.RED
    @staticmethod
    def parse(s: str) -> "Color":
        return Color[s.upper()]
    def next(self) -> "Color":
        members = list(Color)
        return members[(members.index(self) + 1) % len(members)]
class Level(IntEnum):
    LOW = 1
    MID = 5
    HIGH = 10
class Mode(StrEnum):
    READ = auto()
    WRITE = "w"
class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.4e23, 3.4e6)
    @property
    def mass(self) -> float:
        return self.value[0]
class Op(Enum):
    ADD = "+"
    SUB = "-"
    def apply(self, a: int, b: int) -> int:
        if self is Op.ADD:
            return a + b
        return a - b
print(Color.RED, repr(Color.RED), f"{Color.GREEN}", Color.default(), Color.parse("blue"), Color.BLUE.next())
print([str(c) for c in Color], len(Color), Color(2), Color["RED"].value, Color.RED in Color, Color.RED == Color(1), Color.RED is Color(1))
print(Level.LOW < Level.HIGH, Level.HIGH + 1, max(Level), sorted([Level.HIGH, Level.LOW]), Level(5).name, f"{Level.MID}", repr(Level.MID), str(Level.MID), [10, 20, 30][Level.LOW], int(Level.HIGH), Level.LOW == 1)
print(Mode.READ, repr(Mode.WRITE), Mode.READ.upper(), Mode("w"), Mode.READ == "read", "x" + Mode.WRITE, f"{Mode.WRITE:>4}")
print(Planet.EARTH.mass, Planet.MARS.value[1], Op.ADD.apply(1, 2), Op("-").apply(5, 3))
Two = Enum("Two", "A B")
Dir = IntEnum("Dir", ["UP", "DOWN"])
Sty = StrEnum("Sty", "BOLD, THIN")
print(Two.A, Two.B.value, list(Two), Dir.DOWN + 1, Dir(1), Sty.BOLD, [s.value for s in Sty])
print(Mode.READ.startswith("r"), Mode.WRITE.join(["a", "b"]), len(Mode.READ), Level.HIGH.bit_length(), Level.MID / 2, Level.MID * 2)
try:
    Color(9)
except ValueError as e:
    print(e)
try:
    Color["PINK"]
except KeyError as e:
    print(e)
d = {c: c.value for c in Color}
print(d[Color.RED], list(d), isinstance(Color.RED, Color), isinstance(Level.LOW, int), Color.RED.__class__.__name__, type(Color.RED).__name__)
match Color.GREEN:
    case Color.RED:
        print("r")
    case Color.GREEN:
        print("g")
print(hash(Color.RED) == hash(Color.RED), Color.RED != Color.BLUE, bool(Color.RED), Color.RED.name.lower(), sum(Level), [l.value for l in Level if l > 1])
