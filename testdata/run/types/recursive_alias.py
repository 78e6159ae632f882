from typing import Union
type Json = dict[str, Json] | list[Json] | str | int | float | bool | None
def get(j: Json, *path: str | int) -> Json:
    for p in path:
        if isinstance(j, dict) and isinstance(p, str):
            j = j[p]
        elif isinstance(j, list) and isinstance(p, int):
            j = j[p]
        else:
            raise KeyError(p)
    return j
def merge(a: Json, b: Json) -> Json:
    if isinstance(a, dict) and isinstance(b, dict):
        out = dict(a)
        for k, v in b.items():
            out[k] = merge(out[k], v) if k in out else v
        return out
    if isinstance(a, list) and isinstance(b, list):
        return a + b
    return b
def total(j: Json) -> float:
    match j:
        case bool():
            return 0
        case int() | float():
            return j
        case dict():
            return sum(total(v) for v in j.values())
        case list():
            return sum(map(total, j))
    return 0
doc: Json = {"a": [1, 2, {"b": 2.5}], "c": {"d": None, "e": True}, "f": "text"}
print(get(doc, "a", 2, "b"), merge(doc, {"a": [9], "c": {"d": 1}}), total(doc))
try:
    get(doc, "f", "x")
except KeyError as e:
    print("KeyError", e)
d2 = merge(doc, {})
print(d2 == doc, d2 is doc)
Tree = Union[int, list["Tree"]]
def flat(t: Tree) -> list[int]:
    if isinstance(t, int):
        return [t]
    out: list[int] = []
    for x in t:
        out.extend(flat(x))
    return out
print(flat([1, [2, [3, 4], []], 5]), sum(flat([1, [2, [3]]])))
def deep(t: Tree) -> int:
    return 0 if isinstance(t, int) else 1 + max((deep(x) for x in t), default=0)
print(deep([1, [2, [3]]]), deep(3))
