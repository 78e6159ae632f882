# order of evaluation and aliasing
from typing import Callable
log: list[str] = []
def t(x: int) -> int:
    log.append(str(x))
    return x
def tb(x: bool) -> bool:
    log.append("b" + str(x))
    return x
d = {t(1): t(2), t(3): t(4)}
xs = [t(5), t(6)]
xs[t(0)] = t(7)
d[t(8)] = t(9)
print(log); log.clear()
a, b = t(1), t(2)
a, b = b, a
xs[t(0)], xs[t(1)] = t(10), t(11)
print(log, a, b, xs); log.clear()
print(t(1) < t(2) < t(3), t(3) < t(2) < t(9), tb(False) and tb(True), tb(True) or tb(False), t(1) if tb(False) else t(2))
print(log); log.clear()
xs[t(0)] += t(5)
print(log, xs); log.clear()
def f(a: int, b: int = 0, *args: int, k: int = 0) -> int:
    return a + b + sum(args) + k
f(t(1), k=t(2), b=t(3))
f(k=t(1), a=t(2))
f(*[t(1), t(2)], t(3) , k=t(4))
print(log); log.clear()
print([t(x) for x in (3, 1, 2) if tb(x > 1)], log); log.clear()
i = 0
arr = [0, 0, 0]
i, arr[i] = 1, 9
print(i, arr)
x = [1, 2, 3]
for v in x:
    if v == 2:
        x.append(4)
    if len(x) > 5:
        break
print(x)
y = x
x = x + [1]
print(y is x, len(y))
m = {"a": 1}
n = m
m |= {"b": 2}
print(n)
s1 = {1}
s2 = s1
s1 |= {2}
print(s2)
tup = (1, [2])
tup[1].append(3)
print(tup)
def default(x: list[int] = [], y: dict[str, int] = {}) -> int:
    x.append(1)
    y[str(len(x))] = 1
    return len(x) + len(y)
print(default(), default(), default([]))
fs: list[Callable[[], int]] = []
for q in range(3):
    fs.append(lambda: q)
print([g() for g in fs])
def outer() -> list[Callable[[int], int]]:
    acc = 0
    def add(n: int) -> int:
        nonlocal acc
        acc += n
        return acc
    def sub(n: int) -> int:
        nonlocal acc
        acc -= n
        return acc
    return [add, sub]
add, sub = outer()
print(add(5), sub(2), add(1))
g = (t(k) for k in range(3))
print(log); next(g); print(log); log.clear()
it = iter([1, 2, 3])
print(next(it), list(it), next(it, "end"))
z = zip(it, [1])
print(list(z))
r = range(10, 0, -3)
print(list(r), r[1], len(r), 4 in r, r[-1], r[1:], r == range(10, 1, -3), list(reversed(r)), r.index(4), sum(r), max(r))
try:
    for k in {"a": 1}:
        dd = {"a": 1}
    for k in list(dd):
        del dd[k]
    for k in m:
        m[k + "z"] = 1
except RuntimeError as e:
    print(e)
while True:
    try:
        break
    finally:
        print("fin")
def gen():
    x = yield_list()
    for v in x:
        yield v
def yield_list() -> list[int]:
    return [1, 2]
print(sum(gen()), list(gen()))
del xs[0]
print(xs, "del" if not xs[0:0] else "")
w = 5
w -= 2; w *= 3; w //= 2; w **= 2; w %= 7; w <<= 2; w |= 1; w ^= 3; w &= 0xF; w >>= 1
print(w)
fl = 7.0
fl /= 2; fl += 1; fl //= 2; fl **= 2
print(fl)
print(1 if [] else 2, not [], bool({}), bool(" "), bool(0.0), bool(()), bool([0]), None is None, [] is [])
st = "abc"
st += "d"; st *= 2
print(st, st[1:-1:2], "b" not in st)
print(__name__, [*range(3), *"ab"], {**{"a": 1}, "b": 2}, (*[1], 2), {*[1, 1]})
match [1, 2, 3]:
    case [a1, *rest]:
        print(a1, rest)
match (1, "x"):
    case (int(n1), str(s)) if n1 > 0:
        print(n1, s)
for val in (1, "a", 2.5, None, [1], (1, 2), {"t": 1}, True, "xyz"):
    match val:
        case True | False:
            print("bool")
        case 1 | 2:
            print("small")
        case int() | float() as num:
            print("num", num)
        case "a":
            print("a")
        case str(txt):
            print("str", txt)
        case None:
            print("none")
        case _:
            print("other")
