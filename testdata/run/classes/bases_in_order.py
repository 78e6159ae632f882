class M1:
    def who(self): return "m1"
    def __str__(self): return "str-m1 " + self.who()
class M2:
    def who(self): return "m2"
    def __repr__(self): return "repr-m2"
    def __len__(self): return 7
class K(M1, M2):
    pass
class L(M2, M1):
    def __bool__(self): return False
for o in (K(), L()):
    print(o, repr(o), o.who(), len(o) , [o])
class Root:
    def __init__(self, n): self.n = n
    def go(self): return f"root{self.n}"
class Left(Root):
    def left(self): return "L" + self.go()
class Mix:
    def go2(self): return "mix"
class Both(Mix, Left):
    def go(self): return "both" + super().go()
b = Both(4)
print(b.left(), b.go2(), b.n)
def t(x: Root): return x.go()
def u(x: Mix): return x.go2() + (x.go() if isinstance(x, Root) else "-")
print(t(b), t(Left(1)), u(b), u(Mix()))
class Deep(Both):
    def go2(self): return "deep " + super().go2()
dd = Deep(9)
print(dd.left(), u(dd), [c.__name__ for c in Deep.__mro__][:5])
