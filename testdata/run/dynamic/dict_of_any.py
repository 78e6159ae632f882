from typing import Any
def f(a: Any) -> None:
    if isinstance(a, dict):
        out = dict(a)
        print(out, a)
        for k, v in a.items():
            print(k, v)
f({"a": [1, 2]})
f({"abc": [1, 2], 3: 4})
