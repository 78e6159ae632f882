from functools import reduce


def f(a: list[int], b: int) -> list[int]:
    return a + [b]


print(reduce(f, [], [1][0:0]))
print(reduce(f, [1, 2], []))
print(max([[1]], default=[]))
print(max([[1]][:0], default=[]))
