def tr(x: int) -> int:
    print("tr", x)
    return x
def none(x: int) -> None:
    print("none", x)
def f(g: str) -> None:
    print((tr(1), 2)[-1], (3, tr(4))[0])
    print((tr(1), [2])[1], {"a": 1})
    a: int | None = none(3)
    b = (none(4), 2)[1]
    c = [tr(5), tr(6)][0]
    match none(7):
        case None:
            print("N")
    print((len(g), int(g))[0])
try:
    f("x")
except ValueError as e:
    print(e)
