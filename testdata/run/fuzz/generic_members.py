from typing import Callable, Iterator


class Box[U]:
    def __init__(self, v: U) -> None:
        self.v = v
        self.all = [v]
        self.named = {"v": v}

    def get(self):
        return self.v

    def pair(self):
        return (self.v, self.all)

    @property
    def first(self):
        return self.all[0]

    def add(self, v: U) -> "Box[U]":
        self.all.append(v)
        return self

    def map[V](self, f: Callable[[U], V]) -> "Box[V]":
        return Box(f(self.v))

    def each(self):
        for x in self.all:
            yield x


class H:
    def mk[V](self, x: V) -> Box[V]:
        return Box(x)


def mk[V](x: V) -> Box[V]:
    return Box(x)


h = H()
print(h.mk(1).v + 1, mk(2).v + 1, mk("a").v.upper(), h.mk("b").v.upper())
print(h.mk(1).get() + 1, mk(2).get() + 1, mk("a").get().upper(), h.mk("b").get().upper())
print(h.mk(1).all[0] + 1, mk(2).all[0] + 1, mk("a").all[0].upper(), h.mk("b").all[0].upper())
print(h.mk(1).first + 1, mk(2).first + 1, mk("a").first.upper(), h.mk("b").first.upper())
print(h.mk(1).named["v"] + 1, mk(2).named["v"] + 1, h.mk("a").named["v"].upper())
print(h.mk(1).add(4).all, mk(2).add(5).all, mk("a").add("x").all, h.mk("b").add("y").all)
print(h.mk(1).pair()[1][0] + 1, mk("s").pair()[0].upper())
print([x + 1 for x in h.mk(1).each()], [x.upper() for x in mk("s").each()])
print(Box(3).map(lambda x: x * 1.5).map(str).v)
print(Box(3).map(lambda x: [x] * 2).map(len).add(7).all)
a = h.mk(3)
a.all.append(5)
for q in a.all:
    print(q * 2)
b = mk("t")
b.all.append("u")
for t in b.each():
    print(t.upper())
n: Box[int] = Box(10)
n.all.append(11)
print(sum(n.all), n.first // 3, n.map(lambda k: k + 0.5).map(lambda z: z * 2).get())
