from abc import ABC, abstractmethod


class Flyer:
    def move(self) -> str:
        return "fly"


class Swimmer:
    def move(self) -> str:
        return "swim"

    def dive(self) -> str:
        return "dive " + self.move()


class Duck(Flyer, Swimmer):
    def both(self) -> list[str]:
        return [self.move(), self.dive(), super().move()]


class Goose(Swimmer, Flyer):
    pass


class Drawable(ABC):
    @abstractmethod
    def draw(self) -> str: ...


class Sized2(ABC):
    @abstractmethod
    def size(self) -> int: ...

    def big(self) -> bool:
        return self.size() > 10


class ReprMixin:
    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.label()}>"

    def label(self) -> str:
        return "?"


class CompareMixin:
    def key(self) -> int:
        return 0

    def __lt__(self, other: "CompareMixin") -> bool:
        return self.key() < other.key()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, CompareMixin) and self.key() == other.key()


class Shape:
    count = 0
    kind = "shape"

    def __init__(self, name: str) -> None:
        self.name = name
        Shape.count += 1


class Box(ReprMixin, CompareMixin, Shape, Drawable, Sized2):
    kind = "box"

    def __init__(self, name: str, w: int) -> None:
        super().__init__(name)
        self.w = w

    def draw(self) -> str:
        return "#" * self.w

    def size(self) -> int:
        return self.w

    def key(self) -> int:
        return self.w

    def label(self) -> str:
        return f"{self.kind} {self.name}"


class Dot(Shape, ReprMixin):
    def label(self) -> str:
        return "dot"


print(Duck().both(), Goose().move(), Goose().dive())
birds: list[Flyer] = [Flyer(), Duck(), Goose()]
print([b.move() for b in birds], [isinstance(b, Swimmer) for b in birds])
for b in birds:
    if isinstance(b, Swimmer):
        print(b.dive())
boxes = [Box("a", 12), Box("b", 3), Box("c", 7)]
print(sorted(boxes), boxes[0].big(), boxes[1].big(), boxes[1] == Box("z", 3), Shape.count)


def show(d: Drawable, s: Sized2, n: Shape) -> str:
    return f"{d.draw()} {s.size()} {n.name} {n.kind}"


x = boxes[1]
print(show(x, x, x), isinstance(x, Drawable), isinstance(x, ReprMixin), isinstance(Dot("d"), Drawable))
print(Dot("d"), Dot("e").name)
print([c.__name__ for c in Duck.__mro__], [k.__name__ for k in Dot.__mro__][:-1])
