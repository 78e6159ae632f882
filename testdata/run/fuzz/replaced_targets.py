xs = [1, 2]
ys = xs
xs[0] += (xs := [7, 8])[1]
print(xs, ys)

zs = [1, 2]
ws = zs


def other() -> int:
    global zs
    zs = [50, 60]
    return 3


zs[0] += other()
print(zs, ws)


class P:
    def __init__(self) -> None:
        self.n = 1
        self.all = [1]


p = P()
q = p


def replaced() -> int:
    global p
    p = P()
    return 10


p.n += replaced()
print(p.n, q.n)
q = p
p.n += (p := P()).n + 4
print(p.n, q.n)
q = p
p.all[0] += replaced()
print(p.all, q.all)
i = 0
zs[i] += (i := 1) + 1
print(zs, i)
d = {"a": 1}
e = d
d["a"] += len(d := {"a": 5, "b": 6})
print(d, e)
