# Random sequences of set operations: the order of the elements is CPython's.
from typing import Callable, Generic, TypeVar
T = TypeVar("T")

seed = 12345

def rnd(n: int) -> int:
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return (seed >> 8) % n

def run(make: Callable[[int], T], span: int, steps: int) -> list[T]:
    a: set[T] = set()
    b: set[T] = set()
    for _ in range(steps):
        op = rnd(24)
        x = make(rnd(span))
        if op < 6:
            a.add(x)
        elif op < 8:
            a.discard(x)
        elif op == 8:
            b.add(x)
        elif op == 9:
            a |= b
        elif op == 10:
            a = a | b
        elif op == 11:
            a = a & (b | {x})
        elif op == 12:
            a = a - b
        elif op == 13:
            a = a ^ b
        elif op == 14:
            a -= b
        elif op == 15:
            a ^= b
        elif op == 16:
            b = set(a)
        elif op == 17:
            b = a.copy()
        elif op == 18:
            if a:
                a.pop()
        elif op == 19:
            a.update([make(rnd(span)) for _ in range(rnd(12))])
        elif op == 20:
            b = set([make(rnd(span)) for _ in range(rnd(30))])
        elif op == 21:
            a = a.union([x, make(rnd(span))])
        elif op == 22:
            b = set(frozenset(b)) | set({y: 1 for y in a})
        elif op == 23:
            a, b = b, {y for y in a}
        if rnd(3) == 0:
            a.intersection_update(list(b) + [x]) if rnd(9) == 0 else a.add(x)
    return list(a) + list(b)

def report(name: str, xs: object) -> None:
    print(name, xs)

for i in range(20):
    report("int", run(lambda k: k * 8, 40, 60))
    report("mixed", run(lambda k: (k * 37) % 101 - 50, 101, 80))
    report("float", run(lambda k: k / 4, 60, 60))
    report("tuple", run(lambda k: (k % 7, k // 7), 60, 60))
    report("nest", run(lambda k: ((k % 3,), k / 2, k % 2 == 0), 40, 60))
    report("big", run(lambda k: k << 32, 40, 60))
    report("neg", run(lambda k: -k, 40, 100))


def opt(k: int) -> int | None:
    return None if k == 0 else k


def mixed(k: int) -> object:
    return [None, True, 1, 2.5, 0, (1, 2), 10**20, -1, -2, 1e300, (None,), (True, 0)][k % 12]


for i in range(20):
    report("opt", run(opt, 40, 60))
    report("any", run(mixed, 12, 60))
