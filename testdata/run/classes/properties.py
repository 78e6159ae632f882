"""Properties with setters: assignment, augmented assignment, inheritance, validation, through None checks."""

from __future__ import annotations

from enum import Enum, IntEnum


class Celsius:
    def __init__(self, degrees: float) -> None:
        self._degrees = degrees
        self.writes = 0

    @property
    def degrees(self) -> float:
        """The temperature."""
        return self._degrees

    @degrees.setter
    def degrees(self, value: float) -> None:
        if value < -273.15:
            raise ValueError(f"{value} is below absolute zero")
        self.writes += 1
        self._degrees = value

    @property
    def fahrenheit(self) -> float:
        return self._degrees * 9 / 5 + 32


class Rect:
    def __init__(self, w: int, h: int) -> None:
        self.w = w
        self.h = h

    @property
    def size(self) -> tuple[int, int]:
        return self.w, self.h

    @size.setter
    def size(self, value: tuple[int, int]) -> None:
        self.w, self.h = value

    @property
    def name(self) -> str:
        return f"{self.w}x{self.h}"

    @name.setter
    def name(self, text: str) -> None:
        w, _, h = text.partition("x")
        self.size = int(w), int(h)


class Named(Rect):
    @property
    def area(self) -> int:
        return self.w * self.h

    @area.setter
    def area(self, value: int) -> None:
        self.h = value // self.w


class Direction(Enum):
    NORTH = "north"
    EAST = "east"
    SOUTH = "south"


class Level(IntEnum):
    LOW = 1
    HIGH = 5


t = Celsius(20.0)
t.degrees = 21.5
t.degrees += 0.5
t.degrees -= 1
print(t.degrees, t.fahrenheit, t.writes)
try:
    t.degrees = -300.0
except ValueError as e:
    print(e)
print(t.degrees)
r = Rect(2, 3)
r.size = 5, 6
print(r.size, r.name)
r.name = "7x8"
print(r.size)
try:
    r.name = "ax8"
except ValueError as e:
    print(e)
n = Named(2, 3)
n.area = 10
n.area += 4
n.name = "3x9"
print(n.name, n.area)
rects: list[Rect] = [r, n]
for x in rects:
    x.size = (1, 1)
print([x.name for x in rects])

for d in Direction:
    print(d, d.name, d.value)
by_letter = {d.value[0]: d for d in Direction}
print(by_letter["e"], [d.name for d in Direction], list(Direction), len(Direction))
print(sorted(Level, reverse=True), max(Level), sum(Level), [x + 1 for x in Level], Level.LOW * 3 - Level.HIGH, Level.HIGH | 2, 1.5 * Level.LOW)
for i, d in enumerate(Direction):
    print(i, d.name)
print([d.value for d in Direction if d is not Direction.EAST], any(d.value == "south" for d in Direction))
for level in Level:
    print(level.name)
