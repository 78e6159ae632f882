"""match on values, sequences and classes."""

from dataclasses import dataclass


@dataclass
class Circle:
    radius: int


@dataclass
class Box:
    width: int
    height: int


def area(shape: Circle | Box) -> int:
    match shape:
        case Circle(r):
            return 3 * r * r
        case Box(width=w, height=h):
            return w * h


def command(line: str) -> str:
    match line.split():
        case ["go", direction]:
            return f"going {direction}"
        case ["take", *things]:
            return f"taking {len(things)}"
        case []:
            return "nothing"
        case _:
            return "what?"


def kind(code: int) -> str:
    match code:
        case 200 | 204:
            return "ok"
        case n if n >= 500:
            return "server"
        case _:
            return "other"


print(area(Circle(2)), area(Box(2, 3)))
print(command("go north"), command("take a b"), command(""), command("x"))
print(kind(200), kind(503), kind(404))
