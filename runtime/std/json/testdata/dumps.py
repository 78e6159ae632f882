import io
import json
from typing import Any

print(json.dumps({"a": 1, "b": [1, 2.5, True, None, "x"], "c": {}, "d": [], "e": {"f": ()}}))
print(json.dumps([1, 2, 3]), json.dumps("s"), json.dumps(5), json.dumps(1.0), json.dumps(None), json.dumps(True), json.dumps(False))
print(json.dumps((1, "two", 3.0)))
print(json.dumps({"b": 1, "a": 2, "c": {"z": 1, "y": 2}}, sort_keys=True))
print(json.dumps({"b": [1, {"x": []}], "a": {}}, indent=2))
print(json.dumps([1, [2, [3]]], indent=4))
print(json.dumps({"k": [1, 2]}, indent="\t"))
print(json.dumps({"k": [1, 2]}, indent=0))
print(json.dumps({"k": [1, 2], "j": 3}, separators=(",", ":")))
print(json.dumps({"k": [1, 2], "j": 3}, indent=1, separators=(", ", " = ")))
print(json.dumps("héllo ☃ 𝄞 \" \\ / \n \r \t \b \f \x00 \x1f \x7f"))
print(json.dumps("héllo ☃ 𝄞 \x7f", ensure_ascii=False))
print(json.dumps([0.1, 1e100, 1e-7, -0.0, 123456789.0, 1e16, 3.14159, float("inf"), float("-inf"), float("nan")]))
print(json.dumps([10**30, -5, 0, 2**63]))
keys: dict[Any, Any] = {1: "a", 2.5: "b", True: "c", None: "d", "s": "e"}
print(json.dumps(keys))
print(json.dumps({3: 1, 1: 2, 2: 3}, sort_keys=True))
try:
    json.dumps({(1, 2): 3})
except TypeError as e:
    print("TypeError", e)
print(json.dumps({"a": 1, "b": 2, "n": {}}, skipkeys=True))
mixed: dict[Any, int] = {"a": 1, (1, 2): 2}
print(json.dumps(mixed, skipkeys=True))
try:
    json.dumps({1, 2})
except TypeError as e:
    print("TypeError", e)
try:
    json.dumps({"x": b"bytes"})
except TypeError as e:
    print("TypeError", e)
try:
    json.dumps([float("nan")], allow_nan=False)
except ValueError as e:
    print("ValueError", e)
loop: list[Any] = [1]
loop.append(loop)
try:
    json.dumps(loop)
except ValueError as e:
    print("ValueError", e)
try:
    bad: dict[Any, int] = {"a": 1, 2: 2}
    json.dumps(bad, sort_keys=True)
except TypeError as e:
    print("TypeError", e)


class Point:
    def __init__(self, x: int, y: int) -> None:
        self.x = x
        self.y = y


def encode(o: Any) -> Any:
    if isinstance(o, Point):
        return {"x": o.x, "y": o.y}
    if isinstance(o, set):
        return sorted(o)
    raise TypeError(f"cannot encode {type(o).__name__}")


print(json.dumps({"p": Point(1, 2), "s": {3, 1, 2}}, default=encode))
print(json.dumps([Point(0, 1)], default=lambda o: [o.x, o.y] if isinstance(o, Point) else None))
print(json.dumps({"s": {1}}, default=str))
try:
    json.dumps([1j], default=encode) if False else json.dumps([object()], default=encode)
except TypeError as e:
    print("TypeError", e)
try:
    json.dumps(Point(1, 2))
except TypeError as e:
    print("TypeError", e)

out = io.StringIO()
json.dump({"a": [1, 2]}, out)
json.dump([3], out, indent=2)
print(out.getvalue())
with open("x.json", "w") as f:
    json.dump({"name": "x", "vals": [1, 2, 3]}, f, indent=2, sort_keys=True)
with open("x.json") as f:
    print(f.read())
with open("x.json") as f:
    data = json.load(f)
print(data["name"], data["vals"][1], len(data["vals"]))
typed: dict[str, list[int]] = {"q": [1], "r": []}
print(json.dumps(typed), json.dumps([[1.5, 2.0], [3.25]]), json.dumps({"t": (1, (2, 3))}))
