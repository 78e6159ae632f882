"""Containers that go into slots of unknown type and come out again are one container all the while."""

import json
from dataclasses import dataclass, field
from typing import Any, Callable


def mark(d: dict[str, Any]) -> None:
    d["marked"] = "yes"


def maybe_mark(v: Any) -> None:
    if isinstance(v, dict):
        mark(v)


def grow(xs: list[int]) -> int:
    xs.append(len(xs) * 10)
    return sum(xs)


def grow_any(v: Any) -> int:
    if isinstance(v, list):
        return grow(v)
    return -1


def note(v: object) -> None:
    if isinstance(v, set):
        v.add("seen")


@dataclass
class Report:
    title: str
    rows: list[dict[str, Any]] = field(default_factory=list)
    extra: Any = None

    def totals(self) -> dict[str, int]:
        out: dict[str, int] = {}
        for row in self.rows:
            for key, value in row.items():
                if isinstance(value, int):
                    out[key] = out.get(key, 0) + value
        return out


def plain_dicts() -> None:
    x: dict[str, int] = {"a": 1}
    maybe_mark(x)
    print(x, len(x), "marked" in x, x.get("nothing"), x.get("a"), x.get("b", 7))
    xs = [1, 2, 3]
    print(grow_any(xs), xs, xs[-1] + 1, max(xs), sorted(xs, reverse=True), xs.index(30), [i * 2 for i in xs])
    ys: list[int] = xs
    ys[0] = 100
    ys += [4]
    print(xs, ys is xs, xs == [100, 2, 3, 30, 4])
    s = {"x", "y"}
    note(s)
    print(sorted(s), len(s))


def from_json() -> None:
    data: dict[str, Any] = json.loads('{"items": [{"n": 1}, {"n": 2}], "tags": ["a", "b"], "sizes": [3, 4]}')
    items: list[dict[str, Any]] = data["items"]
    items.append({"n": 3})
    for item in items:
        item["n"] += 10
    tags: list[str] = data["tags"]
    tags.sort(reverse=True)
    tags.extend(["c", "d"])
    sizes: list[int] = data["sizes"]
    sizes[0] += 5
    sizes.insert(0, 1)
    print(json.dumps(data), ",".join(tags), sum(sizes), min(sizes), sizes[1:], list(reversed(sizes)))
    longest = max(tags, key=len)
    print(longest, [len(t) for t in tags], {t: i for i, t in enumerate(tags)}, "a" in tags, tags.count("a"))
    for (a, b) in zip(tags, sizes):
        print(a, b)


def nested() -> None:
    grid: list[list[int]] = [[1, 2], [3]]
    box: list[Any] = [grid]
    again: list[list[int]] = box[0]
    again[0].append(9)
    again.append([7])
    print(grid, len(grid[0]), grid[0][-1] * 2, sum(sum(row) for row in grid), grid[1] + [5])
    for row in grid:
        row.reverse()
        first, *rest = row
        print(first, rest)
    pairs: dict[str, tuple[int, str]] = {"p": (1, "one")}
    held: Any = pairs
    back: dict[str, tuple[int, str]] = held
    back["q"] = (2, "two")
    n, word = pairs["q"]
    print(pairs, n + 1, word.upper(), pairs["p"][0])
    for name, (number, text) in sorted(pairs.items()):
        print(name, number, text)


def functions() -> None:
    table: dict[str, Callable[[float], float]] = {"neg": lambda v: -v}
    held: Any = table
    same: dict[str, Callable[[float], float]] = held
    same["half"] = lambda v: v / 2
    print(sorted(table), table["half"](5.0), table["neg"](2.5))
    f = table.get("none")
    print(f is None)
    g = table.get("neg")
    if g is not None:
        print(g(1.5))


def report() -> None:
    r = Report("sales")
    r.rows.append({"a": 1, "b": "x"})
    r.extra = r.rows
    rows: list[dict[str, Any]] = r.extra
    rows.append({"a": 5})
    print(r.rows, r.totals(), len(r.rows))
    parts = "one two".split()
    r.extra = parts
    words: list[str] = r.extra
    words.append("three")
    print(parts, " ".join(parts), [w[0] for w in parts])


plain_dicts()
from_json()
nested()
functions()
report()
