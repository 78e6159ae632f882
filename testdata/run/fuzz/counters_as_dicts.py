from collections import Counter


def f(t: str) -> dict:
    a = Counter()
    a[t] += 1
    a.update([t, "y"])
    return a


def g(t: str) -> dict[str, int]:
    a = Counter(t)
    return a


d = f("x")
print(d, d["x"], d.get("z"))
e = g("xyx")
print(e, e["x"], e["zz"])


def first(d: dict) -> int:
    return d["x"] + 1


print(first(Counter("xx")), first({"x": 2}))
