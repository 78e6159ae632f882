from typing import Any
def run4(n: int) -> list[int]:
    a: Any = [n - 50]
    return list(a) + list(a)
def run5(n: int) -> list[int]:
    a: Any = [n - 50]
    return list(a)
h = 0
for k in run4(3):
    h = (h * 31 + k) % 1000000007
print("op", h)
print(run4(4)[0] % 10, run5(4)[0] % 10)
