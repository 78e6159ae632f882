"""Sets of ints print in CPython's order after any sequence of operations."""


class Random:
    def __init__(self, seed: int) -> None:
        self.state = seed

    def below(self, n: int) -> int:
        self.state = (self.state * 1103515245 + 12345) % 2147483648
        return (self.state >> 8) % n


def adds_and_removes(seed: int, span: int, steps: int) -> None:
    r = Random(seed)
    s: set[int] = set()
    for step in range(steps):
        x = r.below(span) - span // 4
        match r.below(10):
            case 0 | 1 | 2 | 3 | 4 | 5:
                s.add(x)
            case 6 | 7:
                s.discard(x)
            case 8:
                if s:
                    s.pop()
            case _:
                s.update([x, x * 31, x + 64])
        if step % 13 == 0:
            print(step, s)
    print(len(s), s)


def algebra(seed: int, span: int) -> None:
    r = Random(seed)
    for _ in range(12):
        a = {r.below(span) for _ in range(r.below(30))}
        b = {r.below(span) for _ in range(r.below(30))}
        print(a | b, a & b, a - b, a ^ b)
        print(a.union(b, [1, span]), a.intersection(list(b)), a.difference(list(b)), a.symmetric_difference(list(b)))
        c = a.copy()
        c |= b
        c -= {1, 2, 3}
        d = set(b)
        d &= a
        e = set(sorted(b, reverse=True))
        e ^= a
        print(c, d, e, frozenset(a) | b, a & frozenset(b))
        f = set(a)
        f.intersection_update(b)
        a.difference_update(b)
        b.symmetric_difference_update(c)
        print(f, a, b)


def growth() -> None:
    s: set[int] = set()
    for i in range(0, 3000, 37):
        s.add(i * i % 1009)
    print(s)
    for i in range(0, 1009, 2):
        s.discard(i)
    print(s)
    s.add(5000)
    print(s, set(list(s)), set(s), {x for x in s}, s.copy())
    big = set([2**61 - 1, 2**61, -1, -2, 2**31, 2**32 + 5, -(2**40), 7])
    print(big, sorted(big))
    print({1.5, 2, 0.25, -3}, {True, 2, 0}, {0.0, 5, 1e10})


for seed in range(5):
    adds_and_removes(seed, 50 * (seed + 1) ** 2, 200)
algebra(7, 40)
algebra(8, 1000)
growth()
