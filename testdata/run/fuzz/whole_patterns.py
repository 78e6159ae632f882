from typing import Any


def describe(v: Any) -> str:
    match v:
        case bool(b):
            return f"bool {b}"
        case int(n):
            return f"int {n + 1}"
        case str(s):
            return f"str {s[0]}"
        case list(xs):
            return f"list {len(xs)}"
        case dict(d):
            return f"dict {len(d)}"
        case float(x):
            return f"f {x}"
        case tuple(t):
            return f"t {len(t)}"
        case set(q):
            return f"s {len(q)}"
        case bytes(z):
            return f"z {z!r}"
        case _:
            return type(v).__name__


for v in (None, True, 5, 2.5, "hey", [1], {"k": 1}, (1,), {1}, b"x"):
    print(describe(v))
