def tr(x: tuple[int]) -> tuple[int]:
    print("tr")
    return x
def f() -> None:
    v = not tr((1,))
    print(bool(tr((2,))), not tr((3,)))
    if tr((4,)):
        print("yes")
    while not tr((5,)):
        print("never")
    print(tr((6,)) and 3, tr((7,)) or 4)
    w = 1 if tr((8,)) else 0
    print(w, v)
f()
