import sys
from typing import Iterator

depth = 0

def down(n: int) -> None:
    global depth
    depth = n
    down(n + 1)

class Tree:
    def __init__(self, kids: list["Tree"]) -> None:
        self.kids = kids

    def __repr__(self) -> str:
        return f"Tree({self.kids!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Tree) and self.kids == other.kids

    def walk(self) -> Iterator["Tree"]:
        yield self
        for k in self.kids:
            yield from k.walk()

def even(n: int) -> bool:
    return True if n == 0 else odd(n - 1)

def odd(n: int) -> bool:
    return False if n == 0 else even(n - 1)

def main() -> None:
    try:
        down(1)
    except RecursionError as e:
        print(type(e).__name__, e, depth)
    for n in (10, 900, 980, 995, 996, 997, 998, 999, 1000):
        try:
            print(n, even(n))
        except RecursionError:
            print(n, "too deep")
    old = sys.getrecursionlimit()
    sys.setrecursionlimit(5000)
    print(even(4000), old)
    try:
        even(6000)
    except RuntimeError as e:
        print("runtime", e)
    try:
        down(1)
    except Exception as e:
        print(repr(e), depth)
    t = Tree([])
    for _ in range(100):
        t = Tree([t])
    print(len(repr(t)), sum(1 for _ in t.walk()))
    t.kids.append(t)
    def f(n: int) -> int: return f(n + 1)
    try:
        f(1)
    except RecursionError as e:
        print(e)
    finally:
        print("done")
    try:
        sys.setrecursionlimit(1)
    except RecursionError as e:
        print(e)
    try:
        sys.setrecursionlimit(0)
    except ValueError as e:
        print(e)

main()
try:
    down(1)
except RecursionError:
    print(depth)
