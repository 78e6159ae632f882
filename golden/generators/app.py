"""Generators become iterators."""

from typing import Iterator


def primes(limit: int) -> Iterator[int]:
    """Yield the primes up to limit."""
    sieve = [True] * (limit + 1)
    for n in range(2, limit + 1):
        if sieve[n]:
            yield n
            # cross out its multiples
            for m in range(n * n, limit + 1, n):
                sieve[m] = False


def pairs(limit: int) -> Iterator[tuple[int, int]]:
    last = 0
    for p in primes(limit):
        if p - last == 2:
            yield last, p
        last = p


for a, b in pairs(50):
    print(a, b)
print(sum(primes(100)))
