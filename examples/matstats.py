"""Matrices and statistics: linear systems, determinants, regression, summaries and a small table."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from typing import Callable, Iterable, Iterator, Sequence

Row = list[float]


class ShapeError(ValueError):
    """Matrices whose shapes do not fit."""


class SingularMatrix(ArithmeticError):
    """A system that has no single solution."""


class Matrix:
    """A dense matrix of floats, stored row by row."""

    __slots__ = ("rows",)

    def __init__(self, rows: Iterable[Sequence[float]]) -> None:
        self.rows: list[Row] = [[float(x) for x in row] for row in rows]
        if not self.rows or any(len(row) != len(self.rows[0]) for row in self.rows):
            raise ShapeError("rows must be of one length, and there must be some")

    @classmethod
    def identity(cls, n: int) -> Matrix:
        return cls([[1.0 if i == j else 0.0 for j in range(n)] for i in range(n)])

    @classmethod
    def build(cls, height: int, width: int, f: Callable[[int, int], float]) -> Matrix:
        return cls([[f(i, j) for j in range(width)] for i in range(height)])

    @property
    def shape(self) -> tuple[int, int]:
        return len(self.rows), len(self.rows[0])

    @property
    def T(self) -> Matrix:
        return Matrix(list(column) for column in zip(*self.rows))

    def __getitem__(self, at: tuple[int, int]) -> float:
        i, j = at
        return self.rows[i][j]

    def __setitem__(self, at: tuple[int, int], value: float) -> None:
        i, j = at
        self.rows[i][j] = value

    def __iter__(self) -> Iterator[Row]:
        yield from self.rows

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Matrix) and self.rows == other.rows

    def __add__(self, other: Matrix) -> Matrix:
        if self.shape != other.shape:
            raise ShapeError(f"cannot add {self.shape} and {other.shape}")
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __sub__(self, other: Matrix) -> Matrix:
        return self + (-1) * other

    def __rmul__(self, factor: float) -> Matrix:
        return Matrix([[factor * x for x in row] for row in self.rows])

    def __matmul__(self, other: Matrix) -> Matrix:
        (n, k), (l, m) = self.shape, other.shape
        if k != l:
            raise ShapeError(f"cannot multiply {n}x{k} and {l}x{m}")
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.rows])

    def __pow__(self, n: int) -> Matrix:
        result = Matrix.identity(len(self.rows))
        base = self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result

    def __repr__(self) -> str:
        return f"Matrix({self.rows!r})"

    def __str__(self) -> str:
        cells = [[f"{x:.3f}".rstrip("0").rstrip(".") for x in row] for row in self.rows]
        width = max(len(c) for row in cells for c in row)
        return "\n".join("[" + " ".join(c.rjust(width) for c in row) + "]" for row in cells)

    def copy(self) -> Matrix:
        return Matrix([row[:] for row in self.rows])

    def solve(self, right: Sequence[float]) -> list[float]:
        """Solves self @ x = right by elimination with partial pivoting."""
        n, m = self.shape
        if n != m or len(right) != n:
            raise ShapeError("only square systems can be solved")
        work = [row[:] + [b] for row, b in zip(self.rows, right)]
        for col in range(n):
            pivot = max(range(col, n), key=lambda r: abs(work[r][col]))
            if abs(work[pivot][col]) < 1e-12:
                raise SingularMatrix(f"no pivot in column {col}")
            work[col], work[pivot] = work[pivot], work[col]
            for r in range(col + 1, n):
                factor = work[r][col] / work[col][col]
                for c in range(col, n + 1):
                    work[r][c] -= factor * work[col][c]
        x = [0.0] * n
        for i in reversed(range(n)):
            known = sum(work[i][j] * x[j] for j in range(i + 1, n))
            x[i] = (work[i][n] - known) / work[i][i]
        return x

    def det(self) -> float:
        """The determinant, by expansion: fine for the small matrices here."""
        n, m = self.shape
        if n != m:
            raise ShapeError("only square matrices have a determinant")
        if n == 1:
            return self.rows[0][0]
        total = 0.0
        for j, x in enumerate(self.rows[0]):
            if x == 0:
                continue
            minor = Matrix([row[:j] + row[j + 1 :] for row in self.rows[1:]])
            total += (-1) ** j * x * minor.det()
        return total


@dataclass(frozen=True)
class Summary:
    count: int
    mean: float
    stdev: float
    low: float
    median: float
    high: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Summary:
        if not values:
            raise ValueError("no data")
        mean = math.fsum(values) / len(values)
        spread = math.sqrt(sum((v - mean) ** 2 for v in values) / max(len(values) - 1, 1))
        ordered = sorted(values)
        return cls(len(values), mean, spread, ordered[0], quantile(ordered, 0.5), ordered[-1])

    def __str__(self) -> str:
        return f"n={self.count} mean={self.mean:.3f} sd={self.stdev:.3f} [{self.low:g} | {self.median:g} | {self.high:g}]"


def quantile(ordered: Sequence[float], q: float) -> float:
    """A quantile of sorted values, with linear interpolation between neighbours."""
    at = q * (len(ordered) - 1)
    below = math.floor(at)
    above = math.ceil(at)
    if below == above:
        return ordered[below]
    return ordered[below] * (above - at) + ordered[above] * (at - below)


def histogram(values: Iterable[float], edges: Sequence[float]) -> list[int]:
    counts = [0] * (len(edges) + 1)
    for value in values:
        for i, edge in enumerate(edges):
            if value < edge:
                counts[i] += 1
                break
        else:
            counts[-1] += 1
    return counts


def correlation(xs: Sequence[float], ys: Sequence[float]) -> float:
    mx, my = sum(xs) / len(xs), sum(ys) / len(ys)
    cov = sum((x - mx) * (y - my) for x, y in zip(xs, ys))
    return cov / math.sqrt(sum((x - mx) ** 2 for x in xs) * sum((y - my) ** 2 for y in ys))


def fit(xs: Sequence[float], ys: Sequence[float], degree: int) -> list[float]:
    """Least squares by the normal equations; the coefficients come with the lowest power first."""
    design = Matrix([[x**k for k in range(degree + 1)] for x in xs])
    normal = design.T @ design
    right = design.T @ Matrix([[y] for y in ys])
    return normal.solve([row[0] for row in right])


def polynomial(coefficients: Sequence[float]) -> Callable[[float], float]:
    def value(x: float) -> float:
        total = 0.0
        for c in reversed(coefficients):
            total = total * x + c
        return total

    return value


def moving_average(values: Sequence[float], width: int) -> Iterator[float]:
    window: list[float] = []
    for v in values:
        window.append(v)
        if len(window) > width:
            window.pop(0)
        if len(window) == width:
            yield sum(window) / width


def modes(values: Iterable[int]) -> tuple[list[int], int]:
    counts: dict[int, int] = {}
    for v in values:
        counts[v] = counts.get(v, 0) + 1
    most = max(counts.values())
    return sorted(v for v, n in counts.items() if n == most), most


def fibonacci(n: int) -> int:
    """The n-th Fibonacci number, exactly, by fast doubling."""
    if n == 0:
        return 0
    a, b = 0, 1
    for bit in bin(n)[2:]:
        a, b = a * (2 * b - a), a * a + b * b
        if bit == "1":
            a, b = b, a + b
    return a


def main() -> None:
    a = Matrix([[2, 1, -1], [-3, -1, 2], [-2, 1, 2]])
    b = [8.0, -11.0, -3.0]
    x = a.solve(b)
    print("solution", [round(v, 6) for v in x])
    print("determinant", round(a.det(), 6), "shape", a.shape)
    print(a @ a.T)
    print(repr(a - a), a == a.copy(), a == Matrix.identity(3))
    print(Matrix([[1, 1], [1, 0]]) ** 30)
    print("exactly", fibonacci(30), fibonacci(200))
    hilbert = Matrix.build(4, 4, lambda i, j: 1 / (i + j + 1))
    print(f"hilbert {hilbert.det():.3e} {hilbert[3, 3]:.4f}")

    for bad in ([[1, 2], [2, 4]], [[1, 2, 3], [4, 5, 6]]):
        try:
            print(Matrix(bad).solve([1, 2]))
        except (SingularMatrix, ShapeError) as e:
            print(type(e).__name__, e)
    try:
        Matrix([[1, 2], [3]])
    except ValueError as e:
        print("ValueError:", e)

    rng = random.Random(2024)
    sample = [rng.gauss(10, 2) for _ in range(500)]
    print(Summary.of([round(v, 2) for v in sample]))
    print("histogram", histogram(sample, [6, 8, 10, 12, 14]))
    xs = [i / 2 for i in range(9)]
    ys = [1.5 - 2 * v + 0.75 * v * v + rng.uniform(-0.1, 0.1) for v in xs]
    coefficients = fit(xs, ys, 2)
    print("fit", " ".join(f"{c:+.2f}" for c in coefficients))
    p = polynomial(coefficients)
    print("residual", f"{max(abs(p(v) - y) for v, y in zip(xs, ys)):.3f}", "r", f"{correlation(xs, ys):.4f}")
    print("averages", [round(v, 2) for v in moving_average(ys, 4)])
    dice = [rng.randint(1, 6) + rng.randint(1, 6) for _ in range(300)]
    print("modes", *modes(dice))
    try:
        Summary.of([])
    except ValueError as e:
        print("no summary:", e)


if __name__ == "__main__":
    main()
