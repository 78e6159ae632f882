class A:
    def __init__(self, n: int) -> None:
        self.n = n

    @property
    def m5(self) -> list[int]:
        return [self.n]

    def plain(self) -> int:
        return self.n


class B(A):
    @property
    def m5(self) -> list[int]:
        return super().m5 + [0]

    def plain(self) -> int:
        return super().plain() + 1


class C(B):
    @property
    def m5(self) -> list[int]:
        def inner() -> int:
            return 3
        if inner() > 2:
            return super().m5
        return []


print(A(1).m5, B(2).m5, C(3).m5, B(4).plain())
xs: list[A] = [A(1), B(2), C(3)]
print([x.m5 for x in xs])
