from typing import Callable
gs = [lambda n=n: n for n in range(3)]
print([g() for g in gs])
def make() -> list[Callable[[], int]]:
    out: list[Callable[[], int]] = []
    for i in range(3):
        def f(x: int = i) -> int:
            return x
        out.append(f)
        out.append(lambda k=i: k * 10)
    return out
print([g() for g in make()])
