def f(n: int, m: int) -> None:
    print(-7 * 4 % 8, -7 * n % 8, -7 % 8 * 4, (-7) * (-4) % 8, 7 * -4 // 8, -7 * 4 // 8)
    xs: list[int] = []
    xs.append((2 - 9) % 5)
    xs.append((2 - 9) // 5)
    xs.append((2 - n) // 5)
    xs.append((1 - n) // 2)
    xs.append((1 - n) >> 1)
    xs.append(n + (1 - n) // 2)
    xs.append(-(3 + 4) % 5)
    xs.append(~3 % 5)
    xs.append((3 - 10) % -5)
    xs.append(3 * 7 % m)
    xs.append(3 * n % -m)
    xs.append((n - 9) * 7 % m)
    print(xs)
    try:
        print(3 * 7 % (n - 4))
    except ZeroDivisionError as e:
        print(e)


f(4, 5)
f(4, -5)
