class A:
    shared: list[int] = []
    n = 0
    def add(self, v: int) -> None:
        self.shared.append(v)
        self.n += 1
class B(A):
    shared: list[int] = []
a, b, a2 = A(), B(), A()
a.add(1); b.add(2); a2.add(3)
print(a.shared, b.shared, A.shared, B.shared, a.n, b.n, a2.n, A.n)
def poke(x: A):
    x.n = 100
poke(a)
print(a.n, a2.n)
print(a2.n, getattr(a2, "n"), getattr(b, "shared"))
import copy
c = copy.copy(a)
print(c.n, c.shared is a.shared)
class Conf:
    debug = False
    level = 3
Conf.debug = True
c1 = Conf()
print(c1.debug, Conf.debug, c1.level)
class Base:
    registry = {}
    name = "base"
    def reg(self):
        self.registry[self.name] = type(self).__name__
class One(Base):
    name = "one"
class Two(Base):
    name = "two"
    registry = {}
for k in (Base, One, Two):
    k().reg()
print(Base.registry, One.registry, Two.registry, One.registry is Base.registry)
