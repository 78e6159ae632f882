"""A bool that isinstance takes for an int stays a bool."""

from typing import Any
def f(x: int | bool) -> int:
    y = x + 1
    for i in range(x):
        y += i * x
    if x > 2:
        y -= x
    return y
def g(x: int | float | bool) -> float:
    return x * 2 + abs(x)
print(f(3), f(True), g(2), g(2.5), g(True))
def h(v: Any) -> None:
    if isinstance(v, int):
        print(v, f"{v}", str(v), repr(v), [v], {"a": v}, v + 1)
        w = v
        print(w)
    elif isinstance(v, float):
        print(v)
h(1); h(True); h(2.0)
