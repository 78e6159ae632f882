from typing import Callable

f: Callable[[int], str] = str
fs: list[Callable[[int], str]] = [f, hex, lambda k: "z" * k]
gs = [g(3) for g in filter(lambda h: h(1) != "1", fs)]
print(gs)
other: list[object] = [f, 1]
hs = list(filter(lambda h: True, fs[:2]))
print(len(hs), [h(7) for h in hs])
d = {"a": f}
print([h for h in fs if h in (f,)] == [f], len({f: 1}), d["a"](4))
print([h(2) for h in sorted(fs, key=lambda q: q(5))], [h(1) for h in map(lambda q: q, fs)], [h(9) for h in reversed(fs)])
for i, h in enumerate(fs):
    print(i, h(i))
for a, b in zip(fs, fs[1:]):
    print(a(1), b(2))
e = enumerate(fs)
print(next(e)[1](5))
z = zip(fs, fs)
print([a(1) + b(2) for a, b in z])
r = reversed(fs)
print(next(r)(2))
it = iter(fs)
print(next(it)(8), [h(1) for h in it])
m = map(lambda q: q(3), fs)
print(list(m))
