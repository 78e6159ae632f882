def f(xs: list[int]) -> int:
    for i, j in enumerate(xs):
        pass
    try:
        return i
    except NameError as e:
        print(e)
        return -100
print(f([]), f([5, 6]))
def g(b: bool) -> str:
    if b:
        s = "x"
    try:
        return s
    except UnboundLocalError as e:
        return type(e).__name__ + ": " + str(e)
print(g(True), g(False))
def h(n: int) -> int:
    while True:
        x = n
        if x > 3:
            break
        n += 1
    return x
print(h(0))
def k(t: str) -> int:
    try:
        v = int(t)
    except ValueError:
        v = -1
    return v
def m(t: str) -> int:
    try:
        v = int(t)
    except ValueError:
        return -2
    else:
        w = v * 2
    return w
print(k("3"), k("x"), m("4"), m("y"))
def d() -> str:
    x = 1
    del x
    try:
        print(x)
    except UnboundLocalError as e:
        return str(e)
    return "no"
print(d())
def last(xs: list[str]) -> str:
    for x in xs:
        y = x.upper()
    return y
print(last(["a", "b"]))
class A:
    def __init__(self, n: int) -> None:
        self.n = n
        self._setup()
    def _setup(self) -> None:
        self.m = self.n * 2
class B(A):
    def __init__(self, n: int) -> None:
        super().__init__(n)
        if n > 2:
            self.z = 1
        else:
            self.z = 2
print(A(2).m, B(3).z, B(1).z, B(1).m)
for q in range(3):
    pass
print(q)
if len("a") == 2:
    zz = 1
try:
    print(zz)
except NameError as e:
    print(e)
last([])
