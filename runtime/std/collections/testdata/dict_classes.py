from __future__ import annotations

import collections
from collections import Counter, OrderedDict, defaultdict


class Point:
    def __init__(self, x: int = 0, y: int = 0) -> None:
        self.x = x
        self.y = y

    def __repr__(self) -> str:
        return f"Point({self.x}, {self.y})"


def group(words: list[str]) -> dict[str, list[str]]:
    by: dict[str, list[str]] = defaultdict(list)
    for w in words:
        by[w[0]].append(w)
    return by


def count(d: dict[str, int]) -> int:
    return sum(d.values())


def lookup(d: dict[str, int], key: str) -> int:
    return d[key]


def edges(pairs: list[tuple[int, int]]) -> defaultdict[int, set[int]]:
    g: defaultdict[int, set[int]] = defaultdict(set)
    for a, b in pairs:
        g[a].add(b)
        g[b].add(a)
    return g


def anagrams(words: list[str]) -> list[list[str]]:
    groups = defaultdict(list)
    for w in words:
        groups["".join(sorted(w))].append(w)
    return [g for g in groups.values() if len(g) > 1]


def defaults() -> None:
    print(group("apple ant bee bat cat".split()))
    d: defaultdict[str, int] = defaultdict(int)
    for ch in "mississippi":
        d[ch] += 1
    print(d, d["z"], len(d), "q" in d, d.get("q"), d.get("q", 5), d)
    print(count(d), lookup(d, "new"), d)
    print(sorted(d.items(), key=lambda kv: (-kv[1], kv[0])))
    print(edges([(1, 2), (2, 3), (1, 3)]))
    print(anagrams(["tea", "eat", "tan", "ate", "nat", "bat"]))
    nested: defaultdict[str, defaultdict[str, int]] = defaultdict(lambda: defaultdict(int))
    nested["a"]["x"] += 1
    nested["a"]["y"] += 2
    nested["b"]["x"] -= 1
    for k, v in nested.items():
        print(k, v, dict(v))
    f = defaultdict(float)
    f["a"] += 0.5
    f["b"] += 1
    print(f, f["c"])
    pts = defaultdict(Point)
    pts["o"].x = 3
    print(pts["o"], pts["p"], len(pts))
    s = defaultdict(str)
    s["a"] += "x"
    s["a"] += "y"
    print(s, s["b"] == "")
    named = defaultdict(lambda: "unknown", {"a": "known"})
    print(named["a"], named["b"], sorted(named))
    started = defaultdict(int, {"a": 1}, )
    started["b"] += 5
    print(started, defaultdict(list, [("k", [1])]), defaultdict(int, a=1, b=2))
    plain: defaultdict[str, int] = defaultdict(None)
    print(plain)
    try:
        print(plain["x"])
    except KeyError as err:
        print("KeyError", err)
    c = d.copy()
    c["m"] = 100
    print(d["m"], c["m"], c["fresh"], isinstance(c, dict), isinstance(c, defaultdict), isinstance({}, defaultdict))
    u = d | {"new": 7}
    print(str(u)[:11], u["new"], u["unseen"])
    w = {"first": 1} | d
    print(repr(w)[:13], w["other"])
    d |= {"k": 3}
    print(d["k"], d == dict(d), dict(d) == d)
    back = dict(d)
    try:
        print(back["nothing"])
    except KeyError as err:
        print("KeyError", err)
    print(d.pop("k"), d.setdefault("sd", 9), list(d)[:3], d.popitem())
    del d["new"]
    d.clear()
    print(d, bool(d))
    counts: dict[tuple[int, int], int] = defaultdict(int)
    for i in range(3):
        for j in range(i):
            counts[i, j] += i * j
    print(counts, {k: v for k, v in counts.items() if v})
    by_len: defaultdict[int, list[str]] = defaultdict(list)
    for wd in ["a", "bb", "cc", "d"]:
        by_len[len(wd)].append(wd)
    for size in sorted(by_len):
        print(size, by_len[size])
    print(max(by_len, key=lambda k: len(by_len[k])), [len(v) for v in by_len.values()])
    dd = defaultdict(dict)
    dd["a"]["b"] = 1
    print(dd)
    memo: defaultdict[int, int] = defaultdict(lambda: -1)
    memo[3] = 4
    print(memo[3], memo[4], memo[3] + memo[5])
    for k in memo.keys():
        print(k, end=" ")
    print()
    try:
        for k in memo:
            memo[k + 100]
    except RuntimeError as err:
        print("RuntimeError", err)


def counters() -> None:
    c = Counter("abracadabra")
    print(c, c["a"], c["zzz"], len(c), c.total())
    print(c.most_common(), c.most_common(2), c.most_common(1)[0][0], c.most_common(0), c.most_common(99) == c.most_common())
    print(sorted(c.elements()), list(Counter(b=2, a=1).elements()))
    print(Counter(), Counter([3, 1, 3, 2, 1, 3]), Counter({"x": 5, "y": 7}), Counter(red=4, blue=2))
    a = Counter(a=3, b=1, z=0)
    b = Counter(a=1, b=2, c=4)
    print(a + b, a - b, b - a, a & b, a | b)
    print(+Counter(a=1, b=-1), -Counter(a=1, b=-1), a == Counter(a=3, b=1), a == {"a": 3, "b": 1, "z": 0})
    a.update("aab")
    a.update({"q": 2})
    a.update(["b"])
    a.subtract("ab")
    a.subtract({"q": 5})
    print(a, a["missing"], "missing" in a)
    a += Counter(b=10)
    print(a)
    a -= Counter(b=3)
    print(a)
    a |= Counter(k=2)
    a &= Counter(a=1, b=2, k=1)
    print(a)
    del a["nothing"]
    a["k"] += 5
    a["new"] -= 1
    print(a, dict(a), a.get("zip"), a.get("zip", 3), a.copy())
    words = "the cat the dog the end".split()
    freq = Counter(words)
    for w, n in freq.most_common(2):
        print(f"{w}: {n}")
    for w, n in sorted(freq.items()):
        print(w, n)
    print(max(freq.values()), sum(freq.values()), freq.keys(), list(freq.values()), sorted(set(freq)))
    print(count(freq), lookup(freq, "nothing"), len(freq), isinstance(freq, dict), str(freq)[:8])
    print(Counter(len(w) for w in words), Counter(w[0] for w in words)["t"])
    print(all(n % 2 == 0 for n in Counter("aabb").values()), Counter("listen") == Counter("silent"), Counter("a") != Counter("b"))
    pairs = Counter([(1, 2), (1, 2), (2, 1)])
    print(pairs, pairs[(1, 2)])
    empty: Counter[str] = Counter()
    for ch in "hello":
        empty[ch] += 1
    print(empty, not Counter())
    left = Counter("aab")
    while left:
        k, n = left.popitem()
        print(k, n)
    print(collections.Counter([True, False, True]), collections.Counter({1: 2}) + collections.Counter({1: -5, 2: 1}))
    total = Counter()
    for part in ("ab", "bc"):
        total += Counter(part)
    print(total, sum(Counter(part).total() for part in ("ab", "bc")))


def ordered() -> None:
    od: OrderedDict[str, int] = OrderedDict()
    od["b"] = 2
    od["a"] = 1
    od["c"] = 3
    print(od, list(od), OrderedDict())
    od.move_to_end("b")
    print(od)
    od.move_to_end("c", last=False)
    print(od, od.popitem(), od.popitem(last=False), od)
    x = OrderedDict([("a", 1), ("b", 2)])
    y = OrderedDict([("b", 2), ("a", 1)])
    print(x == y, x == dict(y), dict(x) == dict(y), x == x.copy(), list(reversed(x)))
    try:
        x.move_to_end("nope")
    except KeyError as err:
        print("KeyError", err)
    e: OrderedDict[str, int] = OrderedDict()
    try:
        e.popitem()
    except KeyError as err:
        print("KeyError", err)
    z = x | {"q": 9}
    print(z, isinstance(z, OrderedDict), OrderedDict(a=1), OrderedDict({"k": 2}))


class LRU:
    def __init__(self, size: int) -> None:
        self.size = size
        self.data: OrderedDict[int, str] = OrderedDict()

    def get(self, key: int) -> str | None:
        if key not in self.data:
            return None
        self.data.move_to_end(key)
        return self.data[key]

    def put(self, key: int, value: str) -> None:
        if key in self.data:
            self.data.move_to_end(key)
        self.data[key] = value
        if len(self.data) > self.size:
            self.data.popitem(last=False)


defaults()
counters()
ordered()
lru = LRU(2)
lru.put(1, "a")
lru.put(2, "b")
print(lru.get(1))
lru.put(3, "c")
print(lru.get(2), lru.get(3), lru.data)
