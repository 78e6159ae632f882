from typing import Any
def t(x: int) -> int:
    print(x)
    return x
def chained(x: int, y: int, z: int) -> bool:
    return t(x) < t(y) > t(z)
print(chained(10, 20, 15), chained(1, 2, 3), chained(3, 2, 1))
fs = []
for i in range(3):
    fs.append(lambda: i)
print([f() for f in fs])
def g() -> list:
    out = []
    for j in range(3):
        def h() -> int:
            return j
        out.append(h)
    return [f() for f in out]
print(g())
d = {name: (lambda: name) for name in ("a", "b")}
print(d["a"](), d["b"]())
class C:
    def __init__(self, x: int) -> None:
        self.x = x
    def __neg__(self) -> int:
        return self.x + 1
    def __invert__(self) -> int:
        return self.x + 2
    def __int__(self) -> int:
        return self.x + 3
    def __float__(self) -> float:
        return float(self.x + 4)
    def __pos__(self) -> int:
        return self.x + 5
    def __abs__(self) -> int:
        return abs(self.x) + 6
a: Any = C(10)
print(-a, ~a, int(a), float(a), +a, abs(a))
def app(x: Any) -> None:
    x += [1]
xs: list = []
app(xs)
print(xs)
class Failure(Exception):
    def __init__(self, x: int) -> None:
        self.x = x
try:
    raise Failure(10)
except Failure as e:
    print(str(e), e.args, e.x, repr(e))
