class C:
    def __enter__(self) -> "C":
        return self
    def __exit__(self, kind: type[BaseException] | None, e: BaseException | None, tb: object) -> bool:
        print(kind.__name__ if kind else None, e)
        if kind is not None:
            print(kind is ValueError)
        return kind is ValueError
with C() as c:
    raise ValueError(1)
