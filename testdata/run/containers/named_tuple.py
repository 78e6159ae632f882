from typing import NamedTuple
class Point(NamedTuple):
    """A point."""
    x: int
    y: int = 5

    def norm(self) -> int:
        return self.x * self.x + self.y * self.y

p = Point(1, 2)
print(p, p.x, p.norm(), p[0])
q = Point(x=3)
print(q, q == Point(3, 5), q == (3, 5), hash(q) == hash((3, 5)))
a, b = q
print(a, b, len(q), list(q))
print(q._replace(y=9), q._asdict())
print(p < q, sorted([q, p]))
for v in p:
    print(v)
