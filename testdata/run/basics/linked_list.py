from typing import Optional
class Node:
    def __init__(self, v: int, nxt: "Optional[Node]" = None) -> None:
        self.v = v
        self.nxt = nxt
def rev(head: Optional[Node]) -> Optional[Node]:
    node = None
    while head:
        nxt = head.nxt
        head.nxt = node
        node = head
        head = nxt
    return node
h = rev(Node(1, Node(2, Node(3))))
while h:
    print(h.v)
    h = h.nxt
def odd(n: int) -> int:
    t = 0
    for blank in range(n):
        for i in range(blank % 2, n - 1, 2):
            t += i
    return t
print(odd(9))
print((1, 2, 1).count(1), (1, 2, 3).index(2), (1.5, 2).count(2), 3 in (1, 2))
x = (1, "a", 2.5)
print(x, x[1], len(x), x + (3,), x * 2, x[::-1], x[1:])
