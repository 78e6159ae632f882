"""Ints that grow by constant factors, and factors that do not make them grow."""


def double(n: int) -> int:
    x = 1
    for _ in range(n):
        x = x * 2
    return x


def negate(n: int) -> int:
    x = 7
    for _ in range(n):
        x = -1 * x
    return x


def minus_double(n: int) -> int:
    x = 1
    while n > 0:
        x *= -2
        n -= 1
    return x


def shift(n: int) -> int:
    x = 1
    for _ in range(n):
        x <<= 1
    return x


def sums(n: int) -> int:
    x = 1
    for _ in range(n):
        x += x
    return x


def by_one(n: int) -> int:
    x = 9
    for _ in range(n):
        x = x * 1
    return x


def halves(n: int) -> int:
    x = 3
    for _ in range(n):
        x = x * 2 // 2 + 1
    return x


def by_variable(n: int, k: int) -> int:
    x = 1
    for _ in range(n):
        x = k * x
    return x


def recursive(n: int) -> int:
    return 1 if n == 0 else 2 * recursive(n - 1)


print(double(100), negate(101), minus_double(101), shift(100), sums(100), by_one(100), halves(100))
print(by_variable(100, 2), by_variable(100, 1), recursive(100))
