from __future__ import annotations

import fractions
from dataclasses import dataclass
from fractions import Fraction


def continued_fraction(num: Fraction) -> list[int]:
    numerator, denominator = num.as_integer_ratio()
    out: list[int] = []
    while True:
        whole = int(numerator / denominator)
        out.append(whole)
        num -= whole
        if num == 0:
            return out
        num = 1 / num
        numerator, denominator = num.numerator, num.denominator


def harmonic(n: int) -> Fraction:
    total = Fraction(0)
    for i in range(1, n + 1):
        total += Fraction(1, i)
    return total


def solve(matrix: list[list[Fraction]], rhs: list[Fraction]) -> list[Fraction]:
    n = len(matrix)
    rows = [row[:] + [b] for row, b in zip(matrix, rhs)]
    for col in range(n):
        pivot = next(r for r in range(col, n) if rows[r][col] != 0)
        rows[col], rows[pivot] = rows[pivot], rows[col]
        lead = rows[col][col]
        rows[col] = [x / lead for x in rows[col]]
        for r in range(n):
            if r != col:
                factor = rows[r][col]
                rows[r] = [a - factor * b for a, b in zip(rows[r], rows[col])]
    return [row[n] for row in rows]


@dataclass(frozen=True)
class Share:
    name: str
    part: Fraction


print(continued_fraction(Fraction(2)), continued_fraction(Fraction("3.245")), continued_fraction(Fraction("415/93")))
print(continued_fraction(1 / Fraction("2.25")), continued_fraction(Fraction(0)))
print(harmonic(10), harmonic(50), float(harmonic(100)))
f = [[Fraction(x) for x in row] for row in [[2, 1, -1], [-3, -1, 2], [-2, 1, 2]]]
print(solve(f, [Fraction(8), Fraction(-11), Fraction(-3)]))
shares = [Share("a", Fraction(1, 3)), Share("b", Fraction(1, 4)), Share("c", Fraction(5, 12))]
total = sum((s.part for s in shares), Fraction(0))
print(total, total == 1, max(shares, key=lambda s: s.part), sorted(s.part for s in shares))
print(shares[0] == Share("a", Fraction(2, 6)), min(Fraction(1, 2), Fraction(1, 3)))
print(sum([Fraction(1, 2), Fraction(1, 3)]), sum([Fraction(1, 2)], Fraction(1, 2)))
seen: dict[Fraction, list[tuple[int, int]]] = {}
for d in range(1, 6):
    for n in range(1, d):
        seen.setdefault(fractions.Fraction(n, d), []).append((n, d))
for key in sorted(seen):
    print(key, seen[key])
x: Fraction | None = None
for step in range(1, 6):
    x = Fraction(step) if x is None else 1 + 1 / x
    print(step, x, float(x), isinstance(x, Fraction))


def approx(v: float, places: int) -> Fraction:
    return Fraction(round(v * 10**places), 10**places)


print(approx(3.14159, 2), approx(2.5, 3))
things: list[object] = [Fraction(1, 2), 1, 0.5]
print(things[0] == things[2], things)
