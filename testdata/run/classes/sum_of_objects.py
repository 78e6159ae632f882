class M:
    def __init__(self, c: int) -> None:
        self.c = c

    def __add__(self, o: "M") -> "M":
        return M(self.c + o.c)


print(sum([M(1), M(2)], M(0)).c)
