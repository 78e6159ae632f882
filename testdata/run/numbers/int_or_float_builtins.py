def f(x: float) -> float:
    y = abs(x)
    z = round(x, 1)
    q, r = divmod(x, 2)
    w = pow(x, 2)
    t = max(x, 1)
    u = sum([x, x])
    v = -x
    return y if y == z else q
def show(x: float) -> str:
    y = abs(x)
    z = round(x, 1)
    q, r = divmod(x, 2)
    w = pow(x, 2)
    t = max(x, 1)
    u = sum([x, x])
    s = min([x, 3])
    a = x + 1
    b = x // 2
    c = x % 2
    d = x ** 2
    e = +x
    n = round(x)
    return f"{y} {z} {q} {r} {w} {t} {u} {s} {a} {b} {c} {d} {e} {n} {x / 1}"
print(show(-3))
print(show(2.5))
print(f(3), f(2.5))
class P:
    def __init__(self, x: float, y: float = 0) -> None:
        self.x, self.y = x, y
    def norm1(self) -> float:
        return abs(self.x) + abs(self.y)
    def scaled(self, k: float) -> "P":
        return P(self.x * k, self.y * k)
print(P(3, -4).norm1(), P(3.0, -4).norm1(), P(1, 2).scaled(2).x, P(1, 2).scaled(0.5).y)
