from typing import Iterator, Iterable
class Tree:
    def __init__(self, v: int, kids: "list[Tree] | None" = None) -> None:
        self.v = v
        self.kids = kids or []
    def __iter__(self) -> Iterator[int]:
        yield self.v
        for k in self.kids:
            yield from k
class Count:
    def __init__(self, n: int) -> None:
        self.n = n
    def __iter__(self) -> "Count":
        return self
    def __next__(self) -> int:
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n
t = Tree(1, [Tree(2), Tree(3, [Tree(4)])])
print(list(t), sum(t), max(t), sorted(t, reverse=True), 3 in list(t), [x * 2 for x in t], tuple(t), set(t), ",".join(str(x) for x in t))
a, *b = t
print(a, b)
print(list(Count(3)), sum(Count(4)), list(zip(t, Count(9))), list(enumerate(t, 1)), list(map(lambda x: x + 1, t)))
def total(xs: Iterable[int]) -> int:
    s = 0
    for x in xs:
        s += x
    return s
print(total(t), total(Count(5)), total([1, 2]), total(x for x in t if x > 2))
for i, x in enumerate(t):
    print(i, x, end=" ")
print()
