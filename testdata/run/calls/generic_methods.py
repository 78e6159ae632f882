from typing import TypeVar, Callable
T = TypeVar("T")

class Box:
    def hold(self, x: T) -> T:
        return x

    def pick[K](self, a: K, b: K, f: Callable[[K, K], K]) -> K:
        return f(a, b)

    def fill[K](self, xs: list[K], x: K) -> list[K]:
        xs.append(x)
        return xs

b = Box()
n = b.hold(3) + 1
s = b.hold("a") + "b"
print(n, s, b.pick(1, 5, max), b.pick("x", "y", lambda p, q: p + q), b.fill([1, 2], 3), b.fill(["a"], "b"))

def outer(xs: list[int]) -> int:
    def first[E](items: list[E]) -> E:
        return items[0]
    return first(xs) + 1
print(outer([4]))
