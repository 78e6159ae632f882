class Node:
    def __init__(self, v: int, l: "Node | None" = None, r: "Node | None" = None) -> None:
        self.v = v
        self.l = l
        self.r = r
def size(n: Node | None) -> int:
    if n is None:
        return 0
    return 1 + size(n.l) + size(n.r)
def total(n: Node | None) -> int:
    if n is None:
        return 0
    left = total(n.l)
    right = total(n.r)
    return left + right + n.v
def fib(n: int) -> int:
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)
def double(n: int) -> int:
    if n == 0:
        return 1
    x = double(n - 1)
    return x + x
def looped(n: int) -> int:
    if n == 0:
        return 1
    t = looped(n - 1)
    acc = 0
    for _ in range(2):
        acc += t
    return acc
memo: dict[int, int] = {}
def mfib(n: int) -> int:
    if n in memo:
        return memo[n]
    r = n if n < 2 else mfib(n - 1) + mfib(n - 2)
    memo[n] = r
    return r
def count(xs: list) -> int:
    return 1 + sum(count(x) for x in xs)
def acc(n: int) -> int:
    t = 0
    for i in range(n):
        t += acc(i)
    return t + 1
def down(n: int) -> int:
    return n - 1
t = Node(5, Node(3), Node(9, Node(1)))
print(size(t), total(t), fib(15), double(100), looped(90), mfib(150), count([[], [[]]]), acc(8))
print(down(-9223372036854775807), -7 // 2, -7 // 3, 7 % -3, -7 % 3, -9 >> 1)
def halves(n: int) -> list[int]:
    out = []
    while n not in (0, -1):
        out.append(n // 4)
        n //= 2
    return out
print(halves(37), halves(-37))
def tri(n: int) -> int:
    return n * (n + 1) // 2
print(tri(10), tri(2 ** 20), tri(-3))
