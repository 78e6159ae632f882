"""Recursion over lists and numbers."""


def hanoi(n: int, source: str, target: str, spare: str) -> int:
    """Move n discs and return the number of moves."""
    if n == 0:
        return 0
    return hanoi(n - 1, source, spare, target) + 1 + hanoi(n - 1, spare, target, source)


def permutations(items: list[int]) -> list[list[int]]:
    if len(items) <= 1:
        return [items]
    result: list[list[int]] = []
    for i, first in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1 :]):
            result.append([first] + rest)
    return result


def gcd(a: int, b: int) -> int:
    return a if b == 0 else gcd(b, a % b)


print(hanoi(10, "a", "b", "c"), permutations([1, 2, 3]), gcd(84, 36))
