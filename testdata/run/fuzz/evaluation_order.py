log: list[str] = []
def a(x: int) -> int:
    log.append(f"a{x}")
    if x > 100:
        raise ValueError(x)
    return x
def b(x: int) -> list[int]:
    log.append(f"b{x}")
    return [x, x + 1, x + 2]
def c(x: int, *, k: int = 0, m: int = 1) -> int:
    log.append(f"c{x}{k}{m}")
    return x + k + m
class P:
    def __init__(self, v: int) -> None:
        self.v = v
    def m(self, x: int) -> "P":
        log.append(f"m{x}")
        self.v += x
        return self
def p(x: int) -> P:
    log.append(f"p{x}")
    return P(x)
def show(label: str) -> None:
    print(label, *log)
    log.clear()
def f(n: int) -> None:
    b(1)[a(0)] = a(2); show("store")
    b(1)[a(1)] += a(3); show("aug")
    d = {a(1): a(2), a(3): a(4)}; show("dict")
    d[a(5)] = d.get(a(6), a(7)); show("dictstore")
    print(c(a(1), m=a(2), k=a(3))); show("kw")
    print(p(1).m(a(2)).m(a(3)).v); show("chain")
    print(a(1) < a(2) < a(0) < a(9)); show("cmp")
    print(b(1)[a(0):a(2)]); show("slice")
    x, y = a(1), a(2); show("tuple")
    b(0)[a(0)], b(1)[a(1)] = a(3), a(4); show("targets")
    print(f"{a(1)}{a(2):>{a(3)}}"); show("fstr")
    print(a(1) if a(0) else a(2)); show("ifexp")
    print([a(i) for i in b(a(1)) if a(i) % 2]); show("comp")
    print(a(0) and a(1) or a(2) and a(3)); show("bool")
    print(a(1) + a(2) * a(3) ** a(2) - a(4)); show("arith")
    p(1).v = a(5); show("attr")
    p(2).v += a(6); show("augattr")
    q = p(3)
    q.v, z = a(1), q.v; show("mix")
    print(q.v, z, q.m(a(2)).v, q.v, q.m(3).v + q.v); show("fields")
    print(n, (n := n + a(1)), n); show("walrus")
    for i in range(a(0), a(3), a(1)): pass
    show("range")
    assert a(1), a(2); show("assert")
    print(max(a(1), a(2)), min(a(3), a(2), key=lambda t: -a(t))); show("max")
    del b(1)[a(0)]; show("del")
    print(d[a(1)], d.pop(a(3), a(0)), sorted([a(2), a(1)], key=lambda t: a(t), reverse=bool(a(0)))); show("pop")
    try:
        print(b(a(1))[a(7)], a(2))
    except IndexError as e:
        print(e); show("ie")
    try:
        print(a(1) // (a(0) * a(2)), a(200))
    except (ZeroDivisionError, ValueError) as e:
        print(e); show("zd")
    try:
        d[a(300)] = a(1)
    except ValueError as e:
        print(e); show("ve")
    try:
        b(1)[a(5)] = a(400)
    except (ValueError, IndexError) as e:
        print(e); show("ve2")
    try:
        print({a(1): b(2)}[a(2)], a(3))
    except KeyError as e:
        print(e); show("ke")
    try:
        x, y = b(1)
    except ValueError as e:
        print(e); show("unpack")
    try:
        print("%d %s" % (a(1), b(2)[a(9)]))
    except IndexError as e:
        print(e); show("pct")
    try:
        print(int("z") + a(1))
    except ValueError as e:
        print(e); show("int")
    try:
        print(b(1).index(a(50)), p(a(1)).v)
    except ValueError as e:
        print(e); show("index")
    try:
        s = "abc"
        print(s[a(5)], s.index("q"), a(2))
    except (IndexError, ValueError) as e:
        print(e); show("sidx")
    try:
        print([int("5"), int("x"), a(2)], a(1))
    except ValueError as e:
        print(e); show("list")
    try:
        print(c(int("x"), k=a(1)))
    except ValueError as e:
        print(e); show("arg")
    try:
        q.v = int("w") + a(1)
    except ValueError as e:
        print(e); show("attrraise")
    try:
        print(1 / (n - n) < a(2))
    except ZeroDivisionError as e:
        print(e); show("cmpraise")
    try:
        print((1 // (n - n)) in b(2))
    except ZeroDivisionError as e:
        print(e); show("inraise")
    try:
        print(d[77] + a(1), d[a(1)])
    except KeyError as e:
        print(e); show("dictraise")
    try:
        print(f"{1 % (n - n)} {a(1)}")
    except ZeroDivisionError as e:
        print(e); show("fraise")
    try:
        print(b(1)[8:a(9)], b(2)[:: n - n], a(1))
    except ValueError as e:
        print(e); show("sliceraise")
f(5)
