class A:
    x: int = 5
    names: list[str] = []

    def show(self) -> str:
        return f"{self.x} {self.names}"

class B(A):
    pass

a = A()
b = B()
print(a.show(), A.x, B().x)
A.x += 1
a.names.append("n")
print(a.show(), A.x, b.x, b.names)


class Counter:
    total: int = 0

    def __init__(self, step: int) -> None:
        self.step = step
        Counter.total += step

    @classmethod
    def reset(cls) -> int:
        old, Counter.total = Counter.total, 0
        return old


for n in range(4):
    Counter(n)
print(Counter.total, Counter.reset(), Counter.total)
