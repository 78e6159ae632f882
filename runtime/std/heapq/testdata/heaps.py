from __future__ import annotations

import heapq
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush, heappushpop, heapreplace, merge, nlargest, nsmallest


class Task:
    def __init__(self, priority: int, name: str) -> None:
        self.priority = priority
        self.name = name

    def __lt__(self, other: Task) -> bool:
        return self.priority < other.priority

    def __repr__(self) -> str:
        return f"{self.name}:{self.priority}"


@dataclass(order=True)
class Event:
    when: float
    what: str = field(compare=False)


def dijkstra(graph: dict[str, list[tuple[str, int]]], start: str) -> dict[str, int]:
    dist = {start: 0}
    heap = [(0, start)]
    while heap:
        d, u = heapq.heappop(heap)
        if d > dist[u]:
            continue
        for v, w in graph.get(u, []):
            nd = d + w
            if nd < dist.get(v, 10**9):
                dist[v] = nd
                heapq.heappush(heap, (nd, v))
    return dist


def lcg(n: int) -> list[int]:
    x, out = 12345, []
    for _ in range(n):
        x = (x * 1103515245 + 12345) % 2**31
        out.append(x % 1000)
    return out


def main() -> None:
    h: list[int] = []
    for x in [5, 3, 8, 1, 9, 2, 7]:
        heappush(h, x)
        print(h)
    print(heappop(h), h, heappushpop(h, 4), h, heappushpop(h, 0), heapreplace(h, 10), h)
    while h:
        print(heappop(h), end=" ")
    print()
    xs = lcg(60)
    heapify(xs)
    print(xs)
    print([heappop(xs) for _ in range(60)])
    print(dijkstra({"a": [("b", 7), ("c", 3)], "c": [("b", 1), ("d", 8)], "b": [("d", 2)]}, "a"))
    tasks: list[Task] = []
    for p, n in [(3, "low"), (1, "high"), (2, "mid"), (1, "high2")]:
        heappush(tasks, Task(p, n))
    print(tasks, heappop(tasks), heappop(tasks), tasks)
    events = [Event(2.5, "b"), Event(1.0, "a"), Event(2.5, "c")]
    heapify(events)
    print(heappop(events).what, heappop(events), events)
    data = lcg(20)
    print(nlargest(3, data), nsmallest(3, data), nlargest(0, data), nsmallest(99, [3, 1]), nlargest(2, "hello"))
    words = ["pear", "fig", "apple", "kiwi", "plum"]
    print(nlargest(2, words, key=len), nsmallest(2, words, key=lambda w: w[-1]), nsmallest(1, {"b": 1, "a": 2}))
    print(list(merge([1, 4, 7], [2, 5], [0, 9])), list(merge([], [1])), list(merge([7, 3], [5, 1], reverse=True)), list(merge(["a", "ccc"], ["bb"], key=len)))
    it = merge(range(0, 100, 3), range(0, 100, 5))
    print(next(it), next(it), next(it))
    empty: list[int] = []
    for f in (lambda: heappop(empty), lambda: heapreplace(empty, 1)):
        try:
            f()
        except IndexError as err:
            print("IndexError:", err)
    print(heappushpop(empty, 3), empty)
    mixed = [(1, "b"), (1, "a"), (0, "z")]
    heapify(mixed)
    print(mixed, [heappop(mixed) for _ in range(3)])
    floats = [2.5, -1.0, 0.0]
    heapify(floats)
    heappush(floats, -3)
    print(floats)


main()
