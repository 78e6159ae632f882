"""Key functions whose results have types of all kinds."""

import json
from dataclasses import dataclass


@dataclass
class Item:
    name: str
    price: float
    count: int
    parent: "Item | None" = None


class Version:
    def __init__(self, text: str) -> None:
        self.parts = [int(p) for p in text.split(".")]

    def __lt__(self, other: "Version") -> bool:
        return self.parts < other.parts

    def __repr__(self) -> str:
        return "v" + ".".join(map(str, self.parts))


items = [
    Item("pear", 2.5, 10),
    Item("fig", 2.5, 3),
    Item("apple", 1, 3),
    Item("nut", 0.25, 100),
    Item("kiwi", 1.0, 10),
]

print([i.name for i in sorted(items, key=lambda i: (i.price, i.name))])
print([i.name for i in sorted(items, key=lambda i: (-i.price, i.count, i.name))])
print([i.name for i in sorted(items, key=lambda i: (i.count > 5, len(i.name)), reverse=True)])
print([i.name for i in sorted(items, key=lambda i: i.price)])
print([i.name for i in sorted(items, key=lambda i: i.price, reverse=True)])
print([i.name for i in sorted(items, key=lambda i: [i.count, len(i.name)])])
print([i.name for i in sorted(items, key=lambda i: {"name": i.name}["name"])])
print([i.name for i in sorted(items, key=lambda i: i.name[::-1])])
print([i.name for i in sorted(items, key=lambda i: 0)])
print([i.name for i in sorted(items, key=lambda i: True if i.count > 3 else False)])
print([i.name for i in sorted(items, key=lambda i: i.count if i.count > 3 else 0.5)])
print(max(items, key=lambda i: i.count).name, min(items, key=lambda i: (i.price, -i.count)).name)
print(max(items, key=lambda i: (i.price,)).name, min(items, key=lambda i: -i.price).name)
print(max("banana", key=lambda c: ("banana".count(c), c)), min([3, -4, 2], key=abs), max(-3, 2, key=abs))
print(max([], default=None, key=lambda x: x), min(["b"], key=len, default="z"))
print(sorted([Version("1.10"), Version("1.9"), Version("1.2.3")], key=lambda v: v))
print(sorted(["1.10", "1.9", "1.2.3"], key=lambda s: Version(s)))
print(sorted(["1.10", "1.9"], key=lambda s: (Version(s), s)))
print(sorted(["b10", "a2", "b9"], key=lambda s: (s[0], int(s[1:]))))
print(sorted([(1, "x"), (0, "z"), (1, "a")], key=lambda p: p[::-1]))
print(sorted({"a": 3, "b": 1, "c": 2}.items(), key=lambda kv: kv[1], reverse=True))
print(sorted(["B", "a", "C"], key=str.lower), sorted([2**70, 5, -(2**70)], key=lambda n: -n))
print(sorted([1, 2, 3, 4], key=lambda n: (n % 2 == 0, -n)))
print(sorted([True, False, True], key=lambda b: not b))
print(sorted([frozenset([1, 2]), frozenset([1])], key=len))
nan = float("nan")
print(sorted([3.0, 1.0, 2.0], key=lambda x: (0, -x)), max([1.0, nan, 2.0], key=lambda x: x), min([nan, 1.0], key=lambda x: (x, 1)))

words = ["delta", "alpha", "bb", "c"]
words.sort(key=len)
print(words)
words.sort(key=lambda w: (len(w) % 2, w), reverse=True)
print(words)

rows = json.loads('[{"n": 2, "s": "b"}, {"n": 1, "s": "c"}]')
print(sorted(rows, key=lambda r: r["n"]), max(rows, key=lambda r: r["s"]))
print(list(map(lambda r: r["n"], rows)), list(filter(lambda r: r["n"] > 1, rows)))

try:
    print(sorted(items, key=lambda i: i.parent))
except TypeError as e:
    print(e)
try:
    print(sorted([1, 2], key=lambda n: None if n > 1 else n))
except TypeError as e:
    print(e)
try:
    print(max(items, key=lambda i: (i.price, i)))
except TypeError as e:
    print(e)
try:
    print(sorted([1, 2], key=lambda n: {n: n}))
except TypeError as e:
    print(e)


def boom(n: int) -> tuple[int, str]:
    if n == 3:
        raise ValueError("three")
    return n % 2, str(n)


try:
    print(sorted([4, 2, 1], key=boom))
    print(sorted([4, 3, 1], key=boom))
except ValueError as e:
    print("caught", e)
