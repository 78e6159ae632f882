from dataclasses import dataclass
log: list[str] = []
def t(x: int) -> int:
    log.append(str(x))
    return x
@dataclass
class P:
    a: int
    b: int = 0
    c: int = 0
class Q:
    def __init__(self, x: int, *, y: int = 0, z: int = 0) -> None:
        self.v = x + y + z
    def m(self, p: int, q: int = 1, **kw: int) -> int:
        return p * q + sum(kw.values())
print(P(c=t(1), a=t(2), b=t(3)), Q(z=t(4), x=t(5), y=t(6)).v, Q(1).m(q=t(7), z=t(8), w=t(10), p=t(9)), log)
n = 0
def nxt() -> int:
    global n
    n += 1
    return n
print(P(b=nxt(), a=nxt()), P(c=n, a=nxt(), b=n), sorted([3, 1], reverse=bool(nxt()), key=lambda v: v), int("11", base=nxt()))
print("{b} {a}".format(a=nxt(), b=nxt()), dict(z=nxt(), y=nxt()), max([nxt()], default=nxt()), print("x", end=str(nxt()) + "\n", sep=str(nxt())))
