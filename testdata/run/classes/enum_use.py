from enum import Enum, IntEnum, auto
class Color(Enum):
    RED = 1
    GREEN = auto()
    BLUE = 7
    @property
    def low(self) -> str:
        return self.name.lower()
    @classmethod
    def parse(cls, s: str) -> "Color":
        for c in cls:
            if c.low == s:
                return c
        raise ValueError(s)
    def __str__(self) -> str:
        return f"<{self.name}>"
class P(IntEnum):
    LOW = 1
    HIGH = 2
for c in Color:
    print(c, c.name, c.value, repr(c))
print([c.low for c in Color], list(Color), Color.RED in Color, len(Color), Color.parse("blue"), {c: c.value for c in Color})
print(P.LOW < P.HIGH, P.LOW + 1, sorted(P, reverse=True), max(P), P(2), P["LOW"], [p.value for p in P], P.HIGH == 2)
try:
    Color(99)
except ValueError as e:
    print(e)
try:
    Color["NOPE"]
except KeyError as e:
    print(e)
d: dict[Color, int] = {Color.RED: 1}
d[Color.BLUE] = 2
print(d, d[Color.RED], Color.GREEN in d)
