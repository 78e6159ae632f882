def fn(x: int) -> int:
    print("fn")
    if x > 3:
        raise ValueError("big")
    return x
def f(g: float) -> None:
    print(1.0 / g, fn(1))
def f2(g: int) -> None:
    print(f"{1 // g}", fn(1))
def f3(g: int) -> None:
    print(repr(f"{1 / g:+.1f}"), fn(1) + 2)
def f4(g: str) -> None:
    print(int(g), fn(1) + 2)
def f5(g: list[int]) -> None:
    print(repr(g[5]), fn(1) + 2)
def f6(g: float) -> None:
    print(repr(f"{-g / 0.0!r}"), fn(1) + 2)
def f7(g: float) -> None:
    print(f"{0.0 / 0.0!r}", fn(1) + 2)
def f8(g: float) -> None:
    x = [1.0 / 0.0, fn(1)]
    print(x)
for k in range(8):
    try:
        if k == 0:
            f(0.0)
        elif k == 1:
            f2(0)
        elif k == 2:
            f3(0)
        elif k == 3:
            f4("x")
        elif k == 4:
            f5([1])
        elif k == 5:
            f6(0.0)
        elif k == 6:
            f7(0.0)
        else:
            f8(0.0)
    except Exception as e:
        print(k, e)
