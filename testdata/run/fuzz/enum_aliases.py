from enum import Enum
class E(Enum):
    A = 3
    B = 6
    C = 3
print(E.C, E.C is E.A, E.C.name, list(E), E(3), E["C"])
match E.C:
    case E.A:
        print("A")
    case _:
        print("other")
x = E.A
match x:
    case E.C:
        print("c")
    case E.B:
        print("b")


class Text(Enum):
    RED = "red"
    CRIMSON = "red"
    DEEP = CRIMSON

    def label(self) -> str:
        return self.name.lower()


for name in ["RED", "CRIMSON", "DEEP", "BLUE"]:
    try:
        print(Text[name], Text[name].label(), Text[name] is Text.RED)
    except KeyError as e:
        print("no", e)
print(len(Text), [t.value for t in Text], Text("red"))
