from __future__ import annotations

import collections
from collections import deque
from collections.abc import Iterable


def bfs(graph: dict[str, list[str]], start: str) -> list[str]:
    seen = {start}
    order: list[str] = []
    queue: deque[str] = deque([start])
    while queue:
        node = queue.popleft()
        order.append(node)
        for n in graph.get(node, []):
            if n not in seen:
                seen.add(n)
                queue.append(n)
    return order


def window_max(xs: list[int], k: int) -> list[int]:
    best: deque[int] = deque()
    out: list[int] = []
    for i, x in enumerate(xs):
        while best and xs[best[-1]] <= x:
            best.pop()
        best.append(i)
        if best[0] <= i - k:
            best.popleft()
        if i >= k - 1:
            out.append(xs[best[0]])
    return out


def tail(lines: Iterable[str], n: int) -> list[str]:
    return list(deque(lines, maxlen=n))


class History:
    def __init__(self, size: int) -> None:
        self.items: deque[tuple[int, str]] = deque(maxlen=size)
        self.n = 0

    def add(self, s: str) -> None:
        self.n += 1
        self.items.append((self.n, s))

    def last(self) -> tuple[int, str] | None:
        return self.items[-1] if self.items else None


def main() -> None:
    print(bfs({"a": ["b", "c"], "b": ["d"], "c": ["d", "e"], "e": ["a"]}, "a"))
    print(window_max([1, 3, -1, -3, 5, 3, 6, 7], 3))
    print(tail((f"line {i}" for i in range(10)), 3))

    d = deque([3, 1, 2])
    print(d, len(d), d[0], d[-1], d[1], 1 in d, 9 in d, "x" in d)
    d.append(4)
    d.appendleft(0)
    d.extend([5, 6])
    d.extendleft([-1, -2])
    print(d)
    print(d.pop(), d.popleft(), list(d), sum(d), max(d), sorted(d), tuple(d))
    d.rotate(2)
    print(d)
    d.rotate(-3)
    print(d)
    d.rotate()
    print(d)
    d.rotate(100)
    print(d)
    d.rotate(-101)
    print(d)
    d.reverse()
    print(d, list(reversed(d)))
    d.insert(2, 99)
    d.insert(-1, 98)
    d.insert(100, 97)
    print(d, d.index(99), d.count(99), d.count(1000))
    d.remove(99)
    del d[0]
    del d[-1]
    d[0] = 50
    d[-1] = 51
    d[1] += 7
    print(d)
    e = d.copy()
    e.append(1)
    print(d == e, d != e, d == deque(list(d)), len(d), len(e))
    print(d + e, e * 2, deque([1]) * 3)
    d += [7, 8]
    d += (9,)
    print(d)
    d *= 2
    print(d)
    d.clear()
    print(d, bool(d), not d)

    m = deque([1, 2, 3, 4, 5], maxlen=3)
    print(m, m.maxlen, deque([1]).maxlen)
    m.append(6)
    print(m)
    m.appendleft(0)
    print(m)
    m.extend([7, 8, 9, 10])
    print(m)
    m.rotate(1)
    print(m, m.copy())
    z: deque[int] = deque(maxlen=0)
    z.append(1)
    print(z, len(z))
    try:
        m.insert(1, 1)
    except IndexError as err:
        print("IndexError:", err)
    try:
        deque([1], maxlen=-1)
    except ValueError as err:
        print("ValueError:", err)
    for bad in (10, -11):
        try:
            print(m[bad])
        except IndexError as err:
            print("IndexError:", err)
    empty: deque[str] = deque()
    try:
        empty.pop()
    except IndexError as err:
        print("IndexError:", err)
    try:
        empty.popleft()
    except IndexError as err:
        print("IndexError:", err)
    try:
        m.remove(77)
    except ValueError as err:
        print("ValueError:", err)
    try:
        m.index(77)
    except ValueError as err:
        print("ValueError:", err)
    try:
        for x in m:
            if x == 8:
                m.append(x)
    except RuntimeError as err:
        print("RuntimeError:", err)

    h = History(2)
    print(h.last())
    for w in "a bb ccc".split():
        h.add(w)
    print(h.items, h.last())
    for n, s in h.items:
        print(n, s)
    words = deque("hello")
    print(words, "".join(words), "e" in words)
    words.appendleft("x")
    a, *rest = words
    print(a, rest)
    nested = deque([deque([1, 2]), deque([3])])
    print(nested, [sum(q) for q in nested])
    grid = collections.deque([[0] * 3 for _ in range(2)])
    grid[0][1] = 5
    print(grid, [x for row in grid for x in row])
    it = iter(deque([1, 2, 3]))
    print(next(it), list(it))
    floats = deque([0.5, 1.5])
    floats.append(2)
    print(floats, sum(floats))
    pairs: deque[tuple[int, float]] = deque()
    pairs.append((1, 2.5))
    i, f = pairs.popleft()
    print(i, f, isinstance(pairs, deque), deque([1, 2]) == [1, 2])
    q = deque(range(20))
    out = []
    while len(q) > 1:
        q.rotate(-2)
        out.append(q.popleft())
    print(out, q, list(zip(deque("ab"), deque([1, 2]))), list(enumerate(deque("xy"))))


main()
