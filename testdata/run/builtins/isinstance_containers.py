"""What isinstance finds to be a list, dict or set is that very object."""

from typing import Any

type Json = None | bool | int | float | str | list[Json] | dict[str, Json]


def touch(value: Json) -> int:
    if isinstance(value, dict):
        n = 0
        for v in value.values():
            n += touch(v)
        for k, w in value.items():
            n += len(k) + touch(w)
        value["x"] = 1
        value.update({"y": 2})
        value.setdefault("z", 3)
        return n
    if isinstance(value, list):
        n = 0
        for i, v in enumerate(value):
            n += i + touch(v)
        value.append("end")
        value[0] = None
        return n
    return 1


doc: Json = {"a": 1, "b": {"c": None}, "d": [1, ["s", 2.5], True]}
print(touch(doc), doc)


def change(value: object) -> str:
    if isinstance(value, dict):
        value["new"] = "0"
        value.pop("a", None)
        for k in sorted(value):
            value[k] = k * 2
        return f"dict of {len(value)}: {list(value.items())} {value.popitem()} {'a' in value}"
    if isinstance(value, list):
        value.extend([9, 8])
        value.sort(reverse=True)
        value.append(7)
        del value[0]
        return f"list of {len(value)}: {value[-1]} {value[:2]} {sum(value)} {[x * 2 for x in value]}"
    if isinstance(value, set):
        value.add(50)
        value.discard(1)
        value.update([60, 70], (80,))
        try:
            value.remove(1000)
        except KeyError as e:
            print("KeyError", e)
        value.difference_update({60})
        value.intersection_update({2, 3, 50, 70, 80, 90})
        print(value.union([5]), value.intersection({2, 50}), value.difference([2]), value.symmetric_difference([2, 4]))
        print(value.issubset(range(100)), value.issuperset([2]), value.isdisjoint([1]), len(value), 50 in value)
        copy = value.copy()
        copy.clear()
        return f"set {sorted(value)} {copy} {value | {1}}"
    if isinstance(value, (tuple, frozenset)):
        return f"{type(value).__name__} {sorted(value)}"
    return "other"


counts = {"a": 1, "b": 2}
words: dict[str, str] = {"q": "w"}
print(change(words), words)
numbers = [1, 2, 3]
print(change(numbers), numbers)
seen = {1, 2, 3}
print(change(seen), seen)
print(change((3, 1)), change(frozenset([2, 1])), change(5))
many = set(range(20))


def drain(value: Any) -> list[int]:
    out: list[int] = []
    if isinstance(value, set):
        for i in range(100, 140):
            value.add(i * 7)
        while len(value) > 55:
            out.append(value.pop())
    return out


print(drain(many), many)


def flatten(value: Any, out: list[int]) -> None:
    if isinstance(value, list):
        for item in value:
            flatten(item, out)
    elif isinstance(value, dict):
        for key in value:
            flatten(value[key], out)
    elif isinstance(value, int):
        out.append(value)


flat: list[int] = []
flatten([1, [2, {"a": 3, "b": [4]}], "x", (5,)], flat)
print(flat)
