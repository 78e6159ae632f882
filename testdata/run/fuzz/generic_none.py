def tr[T](label: str, x: T) -> T:
    print("tr", label)
    return x
def f(n: int) -> None:
    v: list[int] | None = tr("a", None)
    print(v)
    w = tr("b", None)
    print(w)
    tr("c", None)
    print(tr("d", None) is None)
    match (-13) if n < n else tr("t", None):
        case None:
            print("None")
        case _:
            print("other")
    if tr("e", None):
        print("yes")
    x: int | None = tr("f", None) if n else 3
    print(x)
    y = [tr("g", None), tr("h", None)]
    print(y, not tr("i", None))
f(1)
