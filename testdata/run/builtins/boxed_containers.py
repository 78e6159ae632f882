"""Containers of known types used through values of unknown type."""

import copy
from typing import Any


def same(a: Any, b: Any) -> None:
    print(a == b, a != b)


def lists() -> None:
    typed: list[int] = [5, 1, 4]
    xs: Any = typed
    xs.append(9)
    xs.append(1)
    print(xs, typed, len(xs), xs[-1], xs[slice(1, 3)], xs[slice(None, None, -1)])
    xs[0] = 7
    xs[slice(1, 3)] = [10, 20, 30]
    print(typed)
    xs[slice(None, None, 2)] = [0, 0, 0]
    print(typed)
    del xs[1]
    del xs[-1]
    print(typed)
    del xs[slice(None, None, 2)]
    print(typed, xs * 2, 2 * xs, xs * 0, xs * -1)
    try:
        xs[slice(None, None, 2)] = [1, 2, 3]
    except ValueError as e:
        print(e)
    try:
        xs[10] = 1
    except IndexError as e:
        print(e)
    try:
        print(xs[10])
    except IndexError as e:
        print(e)
    try:
        del xs[10]
    except IndexError as e:
        print(e)
    xs.extend([3, 1, 2])
    xs.insert(0, 8)
    xs.insert(-1, 6)
    xs.insert(100, 5)
    print(typed, xs.pop(), xs.pop(0), xs.index(1), xs.count(3))
    xs.sort()
    print(typed)
    xs.sort(reverse=True)
    print(typed)
    xs.sort(key=lambda v: v % 3)
    print(typed)
    xs.reverse()
    print(typed)
    xs.remove(3)
    print(typed, 3 in xs, 6 in xs)
    ys = xs.copy()
    ys.append(100)
    print(typed, ys)
    print(xs + [1], [1] + xs, xs + ["a"])
    same(xs, [1, 2])
    same(xs, list(typed))
    nested: Any = [[1, 2], [3], []]
    same(nested, [[1, 2], [3], []])
    same(nested, [[1, 2], [4], []])
    print(nested < [[1, 2], [4]], nested > [[1]], max(nested), sorted(nested))
    words: Any = ["b", "a"]
    print(words == ["b", "a"], words < ["c"], words + ["d"], "a" in words)
    xs.clear()
    print(typed, bool(xs), len(xs))


def dicts() -> None:
    typed: dict[str, int] = {"a": 1, "b": 2}
    d: Any = typed
    d["c"] = 3
    d["a"] = 10
    print(d, typed, len(d), d["a"], "b" in d, "z" in d, 1 in d)
    try:
        print(d["zz"])
    except KeyError as e:
        print("KeyError", e)
    try:
        del d["zz"]
    except KeyError as e:
        print("KeyError", e)
    del d["b"]
    print(typed, list(d), list(d.keys()), list(d.values()), list(d.items()))
    print(d.keys(), d.values(), d.items())
    print(d.get("a"), d.get("q"), d.get("q", 7), d.pop("a"), d.pop("a", -1), d.setdefault("n", 5), d.setdefault("n", 6))
    d.update({"x": 1, "y": 2})
    print(typed)
    for i in range(40):
        d["k" + str(i)] = i
    for i in range(0, 40, 2):
        del d["k" + str(i)]
    print(len(typed), typed["k39"], sum(typed.values()))
    for i in range(40, 60):
        d["k" + str(i)] = i
    print(len(typed), list(typed)[:5], list(typed)[-3:])
    e = d.copy()
    e["only"] = 1
    print("only" in typed, len(e) - len(typed))
    same(d, dict(typed))
    same(d, {"a": 1})
    print({"p": 1} | {"q": 2}, len(d | {"q": 2.5}))
    d.clear()
    print(typed, bool(d), d == {})
    numbers: Any = {1: "one", 2: "two"}
    print(numbers[1.0], numbers[True], 2.0 in numbers, 2.5 in numbers, "1" in numbers)
    floats: Any = {1.0: "one", 2.5: "x"}
    print(floats[1], floats[True], 2.5 in floats, 2 in floats)
    pairs: Any = {(1, "a"): 1, (2, "b"): 2}
    print(pairs[(1, "a")], (2, "b") in pairs, (2, "c") in pairs, pairs == {(2, "b"): 2, (1, "a"): 1})
    try:
        print([1] in pairs)
    except TypeError as e:
        print(e)
    try:
        for k in numbers:
            numbers[k + 10] = "more"
    except RuntimeError as e:
        print(e)


def sets() -> None:
    typed: set[int] = {1, 2, 3}
    s: Any = typed
    other: Any = {3, 4, 17}
    print(s | other, s & other, s - other, s ^ other)
    print(2 in s, 2.0 in s, 9 in s, "x" in s, len(s), sorted(s))
    print(s == {3, 2, 1}, s == {1, 2}, s < {1, 2, 3, 4}, s <= {1, 2, 3}, s > {1}, s >= {1, 9})
    frozen: Any = frozenset([1, 2])
    print(frozen | {5}, s | frozen, frozen == {1, 2}, hash(frozen) == hash(frozenset([2, 1])))
    table: dict[frozenset[int], str] = {frozenset([1, 2]): "found"}
    boxed: Any = table
    print(boxed[frozen], frozenset([3]) in boxed)
    groups: set[frozenset[int]] = {frozenset([1, 2]), frozenset([2, 1]), frozenset()}
    print(len(groups))
    keys: Any = {"a": 1, "b": 2}.keys()
    print(sorted(keys & {"a", "z"}), sorted(keys | {"z"}), keys - {"a"}, keys == {"a", "b"})
    big = {i * 37 for i in range(30)}
    alias: Any = big
    third: Any = {i * 11 for i in range(30)}
    print(alias | third)
    print(alias & third, alias - third)
    print((alias ^ third) == (big ^ {i * 11 for i in range(30)}))
    print(alias | {0.5})
    print(bool(alias), bool(set()))
    try:
        print([1] in s)
    except TypeError as e:
        print(e)


def casts() -> None:
    rows: Any = [(1, "a", 2.5), (2, "b", 3.5)]
    total: list[tuple[int, str, float]] = rows
    print(total, total is rows)
    nested: Any = {"k": [1, 2], "m": [3]}
    table: dict[str, list[int]] = nested
    table["k"].append(9)
    print(nested, table)
    maybe: list[int | None] = [1, None, 3]
    m: Any = maybe
    m.append(None)
    m[0] = None
    print(maybe, m.count(None), m.index(3), None in m)


def copies() -> None:
    a = [[1, 2], [3]]
    b = copy.deepcopy(a)
    c = copy.copy(a)
    a[0].append(5)
    print(a, b, c)
    d = {"x": {1, 2}, "y": {3}}
    e = copy.deepcopy(d)
    d["x"].add(9)
    print(sorted(d["x"]), sorted(e["x"]))
    f = {(1, 2): [frozenset([1])]}
    g = copy.deepcopy(f)
    f[(1, 2)].append(frozenset())
    print(f, g)
    h = copy.copy({3, 1, 2})
    print(h)


lists()
dicts()
sets()
casts()
copies()
