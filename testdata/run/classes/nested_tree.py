class Tree:
    class Node:
        count = 0
        def __init__(self, v: int) -> None:
            self.v = v
            self.left: "Tree.Node | None" = None
            self.right: "Tree.Node | None" = None
            Tree.Node.count += 1

    def __init__(self) -> None:
        self.root: Tree.Node | None = None
        self.size = 0

    def make(self, v: int) -> "Node":
        self.size += 1
        return self.Node(v)

    def add(self, v: int) -> None:
        if self.root is None:
            self.root = self.make(v)
            return
        n = self.root
        while True:
            if v < n.v:
                if n.left is None:
                    n.left = Tree.Node(v)
                    return
                n = n.left
            else:
                if n.right is None:
                    n.right = Tree.Node(v)
                    return
                n = n.right

    def walk(self):
        def go(n):
            if n is not None:
                yield from go(n.left)
                yield n.v
                yield from go(n.right)
        yield from go(self.root)

t = Tree()
for x in [5, 2, 8, 1, 9]:
    t.add(x)
print(list(t.walk()), Tree.Node.count, t.size)
print(isinstance(t.root, Tree.Node), type(t.root).__name__, Tree.Node.__name__, Tree.Node.__qualname__)
class Vec:
    def __init__(self, *xs: float) -> None:
        self.xs = list(xs)
    def __add__(self, o: "Vec") -> "Vec":
        return Vec(*(a + b for a, b in zip(self.xs, o.xs)))
    def __mul__(self, k: float) -> "Vec":
        return Vec(*[x * k for x in self.xs])
    __rmul__ = __mul__
    plus = add = __add__
    def __len__(self) -> int:
        return len(self.xs)
    size = __len__
    def __str__(self) -> str:
        return "Vec(" + ", ".join(map(str, self.xs)) + ")"
    __repr__ = __str__
class Loud(Vec):
    def __str__(self) -> str:
        return "LOUD" + super().__str__()
    def __mul__(self, k: float) -> "Vec":
        return Vec(k)
print(Vec(1, 2) + Vec(3, 4), [2 * Vec(1.5, 2)], len(Vec()), Vec(1).add(Vec(2)).plus(Vec(3)).size())
l = Loud(1)
print(l, [l], repr(l), 5 * l, l * 5)
