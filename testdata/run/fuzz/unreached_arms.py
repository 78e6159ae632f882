def t(x: int) -> bool:
    print("t", x)
    return x > 0
def f(n: int) -> int:
    a = max(n, 2) if False and False else 3
    b = max(n, 2) if t(n) and False else min(4, n)
    c = max(n, 2) if t(n) or True else min(4, n)
    d = (max(n, 1) if True or t(1) else max(3, n)) + (min(n, 2) if not True else 5)
    if t(n) and False:
        print(max(n, 3))
    else:
        print("else")
    if False or not True:
        print(max(n, 4))
    while t(n) and False:
        print(max(n, 5))
    e = [max(x, 1) for x in range(3) if False and t(x)]
    print((False and t(2)) or (True or t(3)), t(5) and False or t(6), e)
    assert t(n) or False, max(n, 2)
    return a + b + c + d
print(f(1))
