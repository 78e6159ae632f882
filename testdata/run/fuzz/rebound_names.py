def f(x: int) -> None:
    print(x + (x := 5), x)
    print(x, (x := 6), x)
    y = [x, (x := 7), x]
    print(y)
    x += (x := 10) + 1
    print(x)
    s = "a"
    s += (s := "b")
    print(s)
    print(s * 2 + (s := "c") + s)
    d = {"k": x, "l": (x := 1), "m": x}
    print(d, x < (x := 3) < x + 1)
    xs = [1, 2]
    print(xs)
    print(f"{x}{(x := 9)}{x}")
    print((x, (x := 2))[0], x if (x := 4) > 3 else 0)
    b = True
    b &= (b := False)
    print(b)
    fl = 1.5
    fl *= (fl := 2.0)
    print(fl)
f(1)
