from typing import Callable, Iterator

log: list[str] = []


def a(x: int) -> int:
    log.append(f"a{x}")
    if x > 100:
        raise ValueError(x)
    return x


class P:
    def __init__(self, v: int, w: int = 0) -> None:
        self.v = v
        self.w = w

    @property
    def prop(self) -> int:
        return a(self.v)

    @prop.setter
    def prop(self, x: int) -> None:
        log.append(f"set{x}")
        self.v = x

    def m(self, x: int, *rest: int, k: int = 1) -> int:
        return self.v + x + sum(rest) + k

    def __add__(self, o: "P") -> "P":
        return P(self.v + a(o.v))

    def __getitem__(self, i: int) -> int:
        return a(i) + self.v

    def __setitem__(self, i: int, x: int) -> None:
        log.append(f"setitem{i}={x}")


def pair(s: str) -> tuple[int, int]:
    return int(s), a(1)


def gen(s: str) -> Iterator[int]:
    yield a(1)
    yield int(s) + a(2)


def g(s: str, z: int) -> None:
    p = P(3)
    tests: list[tuple[str, Callable[[], object]]] = [
        ("dict", lambda: {int(s): a(1)}),
        ("dict2", lambda: {a(1): int(s), a(2): a(3)}),
        ("set", lambda: {int(s), a(1)}),
        ("tuple", lambda: (1 // z, a(1))),
        ("if", lambda: a(1) + (int(s) if a(2) else 3)),
        ("or", lambda: int(s) + (a(1) or 3)),
        ("and", lambda: 1 // z + (a(0) and 3)),
        ("method", lambda: p.m(int(s), a(1), k=a(2))),
        ("method2", lambda: P(int(s)).m(a(1))),
        ("star", lambda: p.m(1 // z, *[a(1), a(2)])),
        ("ctor", lambda: P(int(s), a(1)).v),
        ("ctor2", lambda: P(w=int(s), v=a(1)).v),
        ("prop", lambda: int(s) + p.prop),
        ("prop2", lambda: p.prop + int(s)),
        ("add", lambda: (P(int(s)) + P(a(1))).v),
        ("item", lambda: P(int(s))[a(1)]),
        ("item2", lambda: p[int(s)] + a(1)),
        ("pair", lambda: pair(s)),
        ("gen", lambda: list(gen(s))),
        ("comp", lambda: [int(s) + a(x) for x in range(2)]),
        ("comp2", lambda: (1 // z, [a(x) for x in range(2)])),
        ("sum", lambda: int(s) + sum(a(x) for x in range(2))),
        ("sorted", lambda: (s[5], sorted([2, 1], key=lambda x: a(x)))),
        ("map", lambda: (int(s), list(map(a, [1, 2])))),
        ("fstr", lambda: f"{a(1)} {int(s)} {a(2)}"),
        ("fmt", lambda: "{} {}".format(int(s), a(2))),
        ("join", lambda: ",".join([str(int(s)), str(a(1))])),
        ("cmp", lambda: int(s) < a(1) < a(2)),
        ("cmp2", lambda: a(1) < int(s) < a(2)),
        ("not", lambda: not int(s) or a(1)),
        ("neg", lambda: -int(s) + a(1)),
        ("max", lambda: max(int(s), a(1))),
        ("min", lambda: min([1 // z, a(1)])),
        ("slice", lambda: "abcdef"[1 // z:a(2)]),
        ("slice2", lambda: [1, 2, 3][a(0):int(s)]),
        ("divmod", lambda: divmod(int(s), a(0))),
        ("divmod2", lambda: divmod(a(1), a(0))),
        ("pow", lambda: pow(a(2), int(s), a(3))),
        ("range", lambda: list(range(int(s), a(3)))),
        ("zip", lambda: list(zip([int(s)], [a(1)]))),
        ("isinstance", lambda: isinstance(int(s), int) and a(1)),
        ("float", lambda: float(s) + a(1)),
        ("mod", lambda: 5 % z + a(1)),
        ("modf", lambda: 5.5 % z + a(1)),
        ("pct", lambda: "%d %d" % (int(s), a(1))),
        ("rep", lambda: s * int(s) + str(a(1))),
        ("chr", lambda: chr(-1 - z) + str(a(1))),
        ("ord", lambda: ord(s) + a(1)),
        ("big", lambda: a(1000) + a(1)),
    ]
    for name, f in tests:
        try:
            print(name, f(), end=" ")
        except Exception as e:
            print(name, type(e).__name__, e, end=" ")
        print(*log)
        log.clear()
    try:
        p.prop += int(s) + a(1)
    except ValueError:
        print("aug", *log)
    log.clear()
    try:
        p[a(1)] = int(s)
    except ValueError:
        print("store", *log)
    log.clear()
    try:
        p[a(1)] += a(2) // z
    except ZeroDivisionError:
        print("augitem", *log)
    log.clear()
    p[a(1)] += a(2)
    p.prop += a(4)
    print(*log)


g("xy", 0)
