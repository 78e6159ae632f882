def t(x: bool) -> bool:
    print("t", x)
    return x
def tup(x: int) -> tuple[int, int]:
    print("tup", x)
    return x, x
def f() -> None:
    print(False & t(True), True | t(False), t(False) & t(True), t(True) | t(True), t(True) ^ t(True))
    if False & t(True):
        print("no")
    if t(False) & t(True) | t(True):
        print("yes")
    b = False
    b &= t(True)
    b |= t(False)
    print(b, len(tup(3)), len((tup(1), tup(2))), (tup(4), 1) == (tup(4), 1))
    x, y = tup(5)
    print(max(tup(6)), sum(tup(7)), tup(8)[::-1], 3 in tup(9), [*tup(1)], tup(2) + tup(3), tup(1) * 2)
f()
