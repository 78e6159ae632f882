"""Ranges beyond 64 bits."""

import sys


def between(n: int, k: int) -> None:
    for i in range(n, k):
        print(i)
    print("n =", n)


def down(n: int, k: int) -> list[int]:
    return [i for i in range(n, k, -3)]


def first_divisor(bound: int) -> int:
    for i in range(2, bound):
        if 91 % i == 0:
            return i
    return bound


between(11, 13)
between(10**20, 10**20 + 3)
print(down(10**20 + 5, 10**20 - 4), down(9, 0))
print(first_divisor(10**30), first_divisor(3))
for i in range(-(10**19), 10**19, 5000000000000000000):
    print(i)
for j in range(10**25):
    if j == 3:
        break
print(j)
for i in range(2**63 - 2, 2**63 + 2):
    print(i, i % 10, i > 2**63, "odd" if i % 2 else "even")
for i in range(5, -(10**20), -1):
    if i < 3:
        break
    print(i)
for i in range(sys.maxsize - 3, sys.maxsize, 2):
    print(i)
