from __future__ import annotations

import bisect
from bisect import bisect_left, bisect_right, insort, insort_left


def grade(score: float) -> str:
    return "FDCBA"[bisect.bisect([60, 70, 80, 90], score)]


def index_of(xs: list[int], x: int) -> int:
    i = bisect_left(xs, x)
    if i < len(xs) and xs[i] == x:
        return i
    raise ValueError(f"{x} is not there")


def lis(xs: list[int]) -> int:
    tails: list[int] = []
    for x in xs:
        i = bisect_left(tails, x)
        if i == len(tails):
            tails.append(x)
        else:
            tails[i] = x
    return len(tails)


xs = [1, 3, 3, 3, 5, 8]
for v in (0, 1, 2, 3, 4, 8, 9):
    print(v, bisect_left(xs, v), bisect_right(xs, v), bisect.bisect(xs, v), bisect_left(xs, v, 2), bisect_right(xs, v, 1, 4), bisect_left(xs, v, hi=3))
print([grade(s) for s in (33, 99, 77, 70, 89.5, 90)])
ys: list[int] = []
for v in [5, 1, 4, 1, 3]:
    insort(ys, v)
print(ys, lis([3, 1, 4, 1, 5, 9, 2, 6]), index_of(xs, 5))
try:
    index_of(xs, 4)
except ValueError as err:
    print(err)
words = ["apple", "fig", "kiwi"]
insort_left(words, "banana")
print(words, bisect_left(words, "c"))
people = [("Ann", 20), ("Bob", 30), ("Cid", 30)]
print(bisect_left(people, 30, key=lambda p: p[1]), bisect_right(people, 30, key=lambda p: p[1]))
insort(people, ("Dan", 25), key=lambda p: p[1])
print(people)
try:
    bisect_left(xs, 1, -1)
except ValueError as err:
    print("ValueError:", err)
print(bisect_left([0.5, 1.5], 1), bisect_left([(1, "a"), (1, "c")], (1, "b")))
