import json
from json import JSONDecodeError
from typing import Any

data = json.loads('{"name": "Ann", "age": 41, "tags": ["a", "b"], "pos": {"x": 1.5, "y": -2e3}, "ok": true, "none": null}')
print(data)
print(data["name"], data["age"] + 1, data["tags"][0], data["pos"]["x"] * 2, data["ok"], data["none"])
print(type(data).__name__, type(data["age"]).__name__, type(data["pos"]["y"]).__name__, type(data["tags"]).__name__)
for key in data:
    print(key, end=" ")
print()
for key, value in data.items():
    print(key, "=", value)
print(list(data.keys()), "age" in data, "zip" in data, data.get("zip"), data.get("zip", 7), data.get("name"))
for tag in data["tags"]:
    print(tag.upper())
data["tags"].append("c")
data["extra"] = {"n": 1}
data["age"] += 1
del data["none"]
print(data, len(data))
total = 0
for item in json.loads("[1, 2, 3]"):
    total += item
print(total)
if isinstance(data["tags"], list):
    print("list of", len(data["tags"]), data["tags"][-1])
if isinstance(data, dict):
    print(sorted(data))


def walk(v: Any, depth: int = 0) -> int:
    if isinstance(v, dict):
        return sum(walk(x, depth + 1) for x in v.values())
    if isinstance(v, list):
        return sum(walk(x, depth + 1) for x in v)
    if isinstance(v, str):
        return len(v)
    if isinstance(v, bool):
        return 100
    if isinstance(v, (int, float)):
        return int(v)
    return 0


print(walk(data), walk(json.loads('[true, "abc", 5, 2.9, null]')))
name: str = data["name"]
age: int = data["age"]
tags: list[str] = data["tags"]
print(name + "!", age // 2, ", ".join(tags))

for text in ["0", "-0", "-1", "1.5", "1e5", "1E+2", "-2.5e-3", "123456789012345678901234567890", "true", "false", "null", "NaN", "Infinity", "-Infinity", '""',
             '"a\\n\\t\\"\\\\\\/\\b\\f\\r"', '"\\u00e9\\ud834\\udd1e"', "[]", "{}", " [ 1 , 2 ] ", '{"a":{"b":[{}]}}', "1.0", "-0.0", "1e400", '{"a": 1, "a": 2}', '"é☃"']:
    v = json.loads(text)
    print(text, "->", repr(v), type(v).__name__)

for text in ["", " ", "[", "{", "]", "[1", "[1,", "[1,]", "[1 2]", "{1: 2}", '{"a"', '{"a":', '{"a": 1', '{"a": 1,', '{"a": 1,}', '{"a" 1}', '"abc', '"a\nb"', '"\\x"', '"\\u12"', '"\\u12g4"',
             "nul", "tru", "-", "01", "1.", ".5", "+1", "1 2", "[1] x", "{'a': 1}", "\n\n  x", '[1,\n2,\n?]', "--1", "1e", "[true, fals]", '{"a": [1, 2}', '"\\', "\ufeff1", "é", '["é", x]']:
    try:
        print(repr(text), json.loads(text))
    except JSONDecodeError as e:
        print(repr(text), "->", e)
        print("   ", e.msg, e.pos, e.lineno, e.colno, e.doc == text)
try:
    json.loads("{bad}")
except ValueError as e:
    print(type(e).__name__, e)

try:
    print(data["missing"])
except KeyError as e:
    print("KeyError", e)
try:
    print(data["tags"]["x"])
except TypeError as e:
    print("TypeError", e)
try:
    print(data["name"] + 1)
except TypeError as e:
    print("TypeError", e)
try:
    print(data["age"] < "x")
except TypeError as e:
    print("TypeError", e)
try:
    print(data["tags"][10])
except IndexError as e:
    print("IndexError", e)
try:
    for x in json.loads("5"):
        print(x)
except TypeError as e:
    print("TypeError", e)
try:
    json.loads("null")["a"]
except TypeError as e:
    print("TypeError", e)
try:
    print(len(json.loads("5")))
except TypeError as e:
    print("TypeError", e)
try:
    json.loads("[1]").nope()
except AttributeError as e:
    print("AttributeError", e)

print(json.loads(b'{"b": "\xc3\xa9"}'))
print(json.loads('{"a": {"b": 1}}', object_hook=lambda d: len(d)))
print(json.loads('{"a": 1, "b": 2}', object_pairs_hook=lambda ps: ps))
print(json.loads("[1.5, 2]", parse_float=str, parse_int=lambda s: s + "!"))
print(json.loads(json.dumps({"x": [1, {"y": None}]})) == {"x": [1, {"y": None}]})
deep = json.loads("[" * 200 + "]" * 200)
n = 0
while deep:
    deep = deep[0]
    n += 1
print(n)
a, b, *rest = json.loads("[1, 2, 3, 4]")
print(a, b, rest)
rows = json.loads('[{"n": 3, "s": "c"}, {"n": 1, "s": "a"}, {"n": 2, "s": "b"}]')
rows.sort(key=lambda r: r["n"])
print([r["s"] for r in rows], max(r["n"] for r in rows), sum(r["n"] for r in rows))
print(sorted(rows, key=lambda r: r["s"], reverse=True)[0])
print({r["s"]: r["n"] for r in rows}, f"{rows[0]['n']:03d} {rows[0]['s']!r:>5}")
