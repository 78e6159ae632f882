from typing import Iterator


class C:
    def name(self) -> str:
        return "C"


class Sub(C):
    def name(self) -> str:
        return "Sub"


def names(d: dict[str, C]) -> list[str]:
    return [c.name() for c in d.values()]


def cs(n: int) -> Iterator[C]:
    for _ in range(n):
        yield C()


print(names(dict.fromkeys(["a"], C())))
print(names(dict.fromkeys(["a", "b"], Sub())))
print(next(cs(1), Sub()).name(), next(cs(0), Sub()).name(), next(cs(0), C()).name())
print(max(cs(2), key=lambda c: len(c.name()), default=Sub()).name())
print(max(cs(0), key=lambda c: len(c.name()), default=Sub()).name())
s: C = Sub()
print(next(cs(0), s).name(), min(cs(0), key=lambda c: c.name(), default=s).name())
