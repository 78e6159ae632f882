"""Tuples as results and in lists."""


def div_mod(a: int, b: int) -> tuple[int, int]:
    """Return quotient and remainder."""
    return a // b, a % b


def bounds(values: list[float]) -> tuple[float, float]:
    low = high = values[0]
    for v in values[1:]:
        if v < low:
            low = v
        elif v > high:
            high = v
    return low, high


q, r = div_mod(17, 5)
print(q, r)
low, high = bounds([3.5, 1.25, 9.0])
print(low, high)
points = [(0, 0), (1, 2), (3, 5)]
for x, y in points:
    print(x + y)
a, b = 1, 2
a, b = b, a
print(a, b)
