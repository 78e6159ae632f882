"""Generic dataclasses whose defaults mention the type variable."""

from dataclasses import dataclass, field


@dataclass
class Box[T]:
    items: list[T] = field(default_factory=list)
    names: dict[str, T] = field(default_factory=dict)


b: Box[str] = Box()
b.items.append("x")
print(b)
c: Box[int] = Box([1])
c.names["k"] = 2
print(c, b.names)
