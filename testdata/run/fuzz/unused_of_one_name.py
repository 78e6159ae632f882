def f(n: int) -> str:
    def inner(k: int) -> int:
        t = (k, 2)
        return t[0] + t[1]

    if n > 1:
        t = (n,)
        return str(inner(n))
    for t in [(1,)]:
        t = (2,)
    return "none"


print(f(1), f(2))
