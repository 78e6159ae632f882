"""asdict, astuple and replace."""

import json
from collections import defaultdict
from dataclasses import asdict, astuple, dataclass, field, replace
from enum import Enum
from typing import Any, NamedTuple, Optional


class Color(Enum):
    RED = 1
    BLUE = 2


class Place(NamedTuple):
    x: int
    y: int


@dataclass
class Tag:
    name: str
    weight: float = 1.0


@dataclass
class Item:
    title: str
    tags: list[Tag] = field(default_factory=list)
    by_name: dict[str, Tag] = field(default_factory=dict)
    place: tuple[int, Tag] = (0, Tag("origin"))
    color: Color = Color.RED
    counts: dict[int, list[int]] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)
    parent: Optional["Item"] = None
    cache: int = field(default=7, init=False, repr=False)


@dataclass(frozen=True, order=True)
class Point:
    x: int
    y: int = 0

    def moved(self, dx: int) -> "Point":
        return replace(self, x=self.x + dx)


@dataclass
class Checked:
    low: int
    high: int
    span: int = field(init=False)

    def __post_init__(self) -> None:
        if self.low > self.high:
            raise ValueError(f"{self.low} > {self.high}")
        self.span = self.high - self.low


@dataclass
class Base:
    a: int


@dataclass
class Derived(Base):
    b: str = "b"


item = Item("one", [Tag("x"), Tag("y", 2.5)], {"k": Tag("v")}, counts={1: [2, 3]}, names={"n"})
d = asdict(item)
print(d)
print(list(d), type(d).__name__, d["tags"][1]["weight"], d["cache"])
d["tags"].append("more")
d["counts"][1].append(4)
d["names"].add("m")
print(len(item.tags), item.counts, sorted(item.names))
print(astuple(item))
outer = Item("outer", parent=item)
print(asdict(outer)["parent"]["title"], asdict(outer)["parent"]["parent"])
print(json.dumps(asdict(Point(1, 2))), asdict(Derived(3)), astuple(Derived(4, "c")))
t = astuple(Point(5))
print(t, len(t), t[0], type(t).__name__)

p = Point(1, 2)
print(p.moved(3), replace(p), replace(p, y=9), replace(p, y=p.x, x=p.y), p, replace(p) == p, replace(p) is p)
c = Checked(1, 5)
print(c, replace(c, high=11))
try:
    replace(c, high=0)
except ValueError as e:
    print("ValueError", e)
copy = replace(item, title="two")
print(copy.title, copy.tags is item.tags, copy.cache, item.title)


def show(v: Any) -> None:
    try:
        print(asdict(v))
    except TypeError as e:
        print("TypeError", e)


show(Tag("z"))
show(3)
show([Tag("z")])


@dataclass
class Grouped:
    groups: defaultdict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    where: Place = Place(1, 2)


g = Grouped()
g.groups["a"].append(1)
out = asdict(g)
print(out["groups"], out["where"], g.groups == out["groups"])
