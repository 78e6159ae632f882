from dataclasses import dataclass, field
import json
class JsonMixin:
    indent = 0
    def to_json(self) -> str:
        return json.dumps(self.data())
    def data(self) -> dict[str, object]:
        return {}
class Countable:
    total = 0
    def bump(self) -> int:
        self.total += 1
        return self.total
@dataclass
class Base:
    id: int
@dataclass
class User(JsonMixin, Countable, Base):
    name: str = "?"
    tags: list[str] = field(default_factory=list)
    def data(self) -> dict[str, object]:
        return {"id": self.id, "name": self.name}
@dataclass(order=True)
class Pair(Countable):
    a: int
    b: int = 2
u = User(1, "x")
print(u, u.to_json(), u.bump(), u.bump(), u.total, Countable.total, u == User(1, "x"), u.indent)
print(Pair(1) < Pair(2), Pair(1).bump(), Pair(3))
class Ev(Countable, JsonMixin):
    pass
print(Ev().to_json(), Ev().bump())
def hit(c: Countable) -> int:
    return c.bump()
print(hit(u), hit(Ev()), isinstance(u, Base))
def base(b: Base) -> int:
    return b.id
print(base(u))
