"""super() along the method resolution order of classes with several bases."""


class Root:
    def hello(self) -> str:
        return "root"

    def steps(self, log: list[str]) -> None:
        log.append("Root")

    def total(self, n: int, *, by: int = 1) -> int:
        return n * by


class A(Root):
    def hello(self) -> str:
        return "A" + super().hello()

    def steps(self, log: list[str]) -> None:
        log.append("A")
        super().steps(log)

    def total(self, n: int, *, by: int = 1) -> int:
        return super().total(n + 1, by=by) + 100


class B(Root):
    def hello(self) -> str:
        return "B" + super().hello()

    def steps(self, log: list[str]) -> None:
        log.append("B")
        super().steps(log)

    def total(self, n: int, *, by: int = 1) -> int:
        if n > 50:
            raise ValueError("too much")
        return super().total(n * 2, by=by + 1)


class C(A, B):
    def hello(self) -> str:
        return "C" + super().hello()

    def steps(self, log: list[str]) -> None:
        log.append("C")
        super().steps(log)


class D(B, A):
    pass


class E(C):
    def hello(self) -> str:
        return f"E({super().hello()})"


class Sized(Root):
    def __init__(self, size: int) -> None:
        self.size = size

    def hello(self) -> str:
        return f"size {self.size} " + super().hello()


class Both(A, Sized):
    def __init__(self, size: int, name: str) -> None:
        super().__init__(size)
        self.name = name

    def hello(self) -> str:
        return self.name + " " + super().hello()


def ask(r: Root) -> str:
    return r.hello()


for x in (Root(), A(), B(), C(), D(), E(), Both(3, "b")):
    log: list[str] = []
    x.steps(log)
    print(type(x).__name__, ask(x), log, x.total(5, by=2), x.total(1))
print([k.__name__ for k in E.__mro__])
try:
    print(C().total(60))
except ValueError as e:
    print("ValueError", e)
b = Both(4, "n")
print(b.size, b.name, isinstance(b, Sized), isinstance(b, A), isinstance(b, B))
