"""collections.namedtuple in all its forms, and typing.NamedTuple."""
import collections
from collections import namedtuple
from typing import NamedTuple

P = namedtuple("P", "x y")
Q = namedtuple("Q", ["a", "b", "c"], defaults=[3])
Mixed = collections.namedtuple("Mixed", ("name", "items", "extra"), defaults=(None,))


class Vec(namedtuple("Vec", "x, y")):
    """A vector."""

    def __add__(self, other):
        return Vec(self.x + other.x, self.y + other.y)

    @property
    def length(self) -> float:
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def scaled(self, k):
        return self._replace(x=self.x * k, y=self.y * k)


class Pt(NamedTuple):
    x: int
    y: int = 5

    def norm(self) -> int:
        return self.x * self.x + self.y * self.y

    @property
    def s(self) -> int:
        return self.x + self.y

    @classmethod
    def origin(cls) -> "Pt":
        return cls(0, 0)


p = P(1, 2)
print(p, p.x + p.y, p[0], p._asdict(), p._replace(x=9), P._fields, len(p))
q = Q(1, 2)
print(q, q._replace(c=5), Q(1, b=2, c=4), q._fields)
print(Mixed("n", [1, 2]), Mixed("m", [], extra="e").extra, sum(Mixed("n", [1, 2]).items))
v = Vec(3, 4)
print(v, v + Vec(1, 1), v.length, v.scaled(2), v.x)
a = Pt(3)
x, y = a
print(a, x, y, a.norm(), a.s, a._replace(y=1), a._asdict(), Pt._fields, a == Pt(3, 5), a < Pt(4), Pt.origin(), a[1], a[-1])
print([i for i in a], sum(a), max(a), hash(a) == hash(Pt(3)), {a: 1})
print(sorted([Pt(2), Pt(1)]), sorted([P(2, 8), P(1, 9)], key=lambda t: t.y))
for m, n in [P(1, 2), P(3, 4)]:
    print(m, n)


def f(a: int, b: int) -> int:
    return a * b


print(f(*a), tuple(a), list(q))
match a:
    case Pt(x=3, y=yy):
        print(yy)
points = {P(i, i * i): i for i in range(3)}
print(points[P(2, 4)], P(1, 1) in points, max(points, key=lambda t: t.y))
Edge = namedtuple("Edge", "src dst weight")
edges = [Edge("a", "b", 3), Edge("b", "c", 1), Edge("a", "c", 5)]
edges.sort(key=lambda e: e.weight)
print([e.src + e.dst for e in edges], sum(e.weight for e in edges), min(edges))
for src, dst, w in edges:
    print(src, dst, w)
