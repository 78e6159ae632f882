from __future__ import annotations
class V:
    def __init__(self, x: float, y: float) -> None:
        self.x = x
        self.y = y
    def __eq__(self, other: object) -> bool:
        if not isinstance(other, V):
            return NotImplemented
        return self.x == other.x and self.y == other.y
    def __lt__(self, other: object) -> bool:
        if not isinstance(other, V):
            return NotImplemented
        return self.x < other.x
    def __add__(self, other: V) -> V:
        if not isinstance(other, V):
            return NotImplemented
        return V(self.x + other.x, self.y + other.y)
    def __mul__(self, k: float) -> V:
        if isinstance(k, (int, float)):
            return V(self.x * k, self.y * k)
        return NotImplemented
    def __rmul__(self, k: float) -> V:
        return self * k
    def __hash__(self) -> int:
        return hash((self.x, self.y))
    def __repr__(self) -> str:
        return f"V({self.x}, {self.y})"
a, b = V(1, 2), V(3, 4)
print(a == b, a == V(1, 2), a != b, a == 5, a + b, a * 2, 3 * a, a < b, sorted([b, a]), len({a, V(1, 2)}))
try:
    print(a < 3)
except TypeError as e:
    print(e)
