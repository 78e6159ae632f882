from dataclasses import dataclass
def area(r: float) -> float:
    return r * r
def ident(x: float) -> float:
    return x
def zero() -> float:
    return 0
def maybe(n: int) -> float:
    if n > 2:
        return n
    return n / 2
def total(xs: list) -> float:
    t = 0
    for x in xs:
        t += x
    return t
@dataclass
class P:
    x: float
    y: float = 0
class Acc:
    def __init__(self, start: float) -> None:
        self.v: float = start
    def add(self, d: float) -> None:
        self.v += d
print(area(3), area(1.5), ident(2), ident(2.5), zero(), maybe(3), maybe(1))
print(total([1, 2]), total([1.5, 2]))
print(P(1, 2), P(1.5))
a = Acc(1)
a.add(2)
print(a.v)
a.add(0.5)
print(a.v)
x: float = 3
print(x)
ys: list[float] = [1, 2.5, 3]
print(ys, sum(ys), max(ys), min([3, 1.0]))
d: dict[str, float] = {"a": 1, "b": 2.5}
print(d, sum(d.values()))
def avg(v: list[float]) -> float:
    return sum(v) / len(v)
print(avg([1, 2, 3]), avg([1.5]))
def app(v: list[float], z: float) -> list[float]:
    v.append(z)
    return v
print(app([1, 2], 3), app([], 1.0))
def nested(m: list[list[float]]) -> list[list[float]]:
    return [[e * 2 for e in row] for row in m]
print(nested([[1, 2], [3.5, 4]]))
t: tuple[float, float] = (1, 2)
print(t)
print(round(2.5), round(2.567, 2), round(3, 2), round(area(2), 1), abs(area(-2)), int(area(2)))
print(2 ** -1, 2 ** 3, (-2) ** 0.5 if False else 1, 10 ** ident(-2), 7 // ident(2), 7 % ident(2.5))
print(isinstance(area(2), int), isinstance(area(2.0), float), type(area(2)).__name__)
e = -3
print(10 ** e, 10 ** 3)
def p10(k: int) -> float:
    return 10 ** k
print(p10(2), p10(-2), 5 * 10 ** e)
