from typing import Any
def total(xs: list, ys: list) -> float:
    return sum(x * y for x, y in zip(xs, ys))
print(total([1, 2], [3, 4]), total([1, 2], [0.5, 0.25]))
def ab(x: Any) -> Any:
    return abs(x)
print(ab(-3), ab(-2.5), round(ab(2.567), 2), round(ab(7)), divmod(ab(7), 2), pow(ab(2.0), 3), sum([ab(1), ab(2.5)]))
print(pow(10, -3), pow(10, 3), 10 ** -2)
for _ in range(4):
    for i in range(_ % 2, 3):
        print(_, i)
import math
print(int(math.pow(7, 30)), int(2.0 ** 70))
def p(n: float | str, k: float | str) -> list[str]:
    n = int(n)
    k = int(k)
    return [f"1 / {pow(i + 1, int(k))}" for i in range(n)]
print(p(3, 2), p("2", "-2"))
x: Any = [1, "a", 2.5]
print(len(x), x[0] + 1, x[1] + "b", x[-1] * 2, [type(v).__name__ for v in x])
