"""Merges configurations, validates them, and reports."""
import copy
import json
from typing import Any, Iterator, Optional, Union

DEFAULTS: dict[str, Any] = {
    "name": "app", "debug": False, "workers": 4, "timeout": 2.5,
    "db": {"host": "localhost", "port": 5432, "options": {"ssl": True, "pool": [1, 2]}},
    "features": ["a", "b"],
}

Path = tuple[str, ...]


class ConfigError(Exception):
    def __init__(self, path: Path, problem: str) -> None:
        self.path = path
        self.problem = problem
        super().__init__(f"{'.'.join(path) or '<root>'}: {problem}")


def merge(base: dict[str, Any], extra: dict[str, Any]) -> dict[str, Any]:
    out = copy.deepcopy(base)
    for key, value in extra.items():
        if key in out and isinstance(out[key], dict) and isinstance(value, dict):
            out[key] = merge(out[key], value)
        elif isinstance(value, list) and isinstance(out.get(key), list):
            out[key] = out[key] + [v for v in value if v not in out[key]]
        elif value is None:
            out.pop(key, None)
        else:
            out[key] = value
    return out


def walk(node: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    if isinstance(node, dict):
        for k in sorted(node):
            yield from walk(node[k], path + (k,))
    elif isinstance(node, list):
        for i, item in enumerate(node):
            yield from walk(item, path + (str(i),))
    else:
        yield path, node


def get(node: Any, dotted: str, default: Optional[Any] = None) -> Any:
    cur = node
    for part in dotted.split("."):
        if isinstance(cur, dict) and part in cur:
            cur = cur[part]
        elif isinstance(cur, list) and part.isdigit() and int(part) < len(cur):
            cur = cur[int(part)]
        else:
            return default
    return cur


def put(node: dict[str, Any], dotted: str, value: Any) -> None:
    *parents, last = dotted.split(".")
    cur = node
    for p in parents:
        cur = cur.setdefault(p, {})
        if not isinstance(cur, dict):
            raise ConfigError(tuple(parents), f"cannot set {last!r} in {type(cur).__name__}")
    cur[last] = value


SCHEMA: dict[str, Any] = {"name": str, "workers": int, "timeout": (int, float), "db": {"host": str, "port": int}}


def validate(node: Any, schema: Any, path: Path = ()) -> list[str]:
    problems: list[str] = []
    if isinstance(schema, dict):
        if not isinstance(node, dict):
            return [str(ConfigError(path, f"expected a table, found {type(node).__name__}"))]
        for key, sub in schema.items():
            if key not in node:
                problems.append(str(ConfigError(path + (key,), "missing")))
            else:
                problems += validate(node[key], sub, path + (key,))
    elif not isinstance(node, schema):
        problems.append(str(ConfigError(path, f"wrong type {type(node).__name__}: {node!r}")))
    return problems


def totals(rows: list[dict[str, Union[int, float, str]]]) -> dict[str, float]:
    sums: dict[str, float] = {}
    for row in rows:
        for k, v in row.items():
            if isinstance(v, (int, float)):
                sums[k] = sums.get(k, 0) + v
    return sums


def main() -> None:
    extra = json.loads('{"debug": true, "db": {"port": 6000, "options": {"pool": [2, 3], "ssl": null}}, "features": ["b", "c"], "new": {"x": [1, {"y": 2}]}}')
    cfg = merge(DEFAULTS, extra)
    print(json.dumps(cfg, sort_keys=True))
    print(json.dumps(DEFAULTS["db"]))
    for path, value in walk(cfg):
        print(".".join(path), "=", repr(value))
    print(get(cfg, "db.port"), get(cfg, "new.x.1.y"), get(cfg, "new.x.7", "none"), get(cfg, "name.x"))
    put(cfg, "db.options.level", 3)
    put(cfg, "a.b.c", [1])
    get(cfg, "a.b.c").append("two")
    get(cfg, "features").sort(reverse=True)
    print(cfg["a"], cfg["db"]["options"], cfg["features"])
    try:
        put(cfg, "name.first", 1)
    except ConfigError as e:
        print("error:", e, e.path)
    print(validate(cfg, SCHEMA))
    cfg["workers"] = "four"
    del cfg["db"]["host"]
    cfg["timeout"] = None
    print("\n".join(validate(cfg, SCHEMA)))
    print(totals([{"a": 1, "b": 2.5, "n": "x"}, {"a": 3}, {"b": True}]))
    snapshot = dict(cfg)
    snapshot["name"] = "copy"
    snapshot["db"]["shared"] = True
    print(cfg["name"], cfg["db"]["shared"], snapshot == cfg, len(snapshot), list(snapshot)[:3])
    nums: list[int] = [v for _, v in walk(cfg) if isinstance(v, int) and not isinstance(v, bool)]
    print(nums, sum(nums), max(nums))
    mixed: list[Any] = [3, "a", None, 2.5, [1], {"k": 1}, (1, 2), True]
    print([type(m).__name__ for m in mixed], [m for m in mixed if isinstance(m, (int, float))], [bool(m) for m in mixed])
    by_type: dict[str, list[Any]] = {}
    for m in mixed:
        by_type.setdefault(type(m).__name__, []).append(m)
    print(by_type)
    x: Any = [1, 2]
    y = x
    y.append(3)
    x += [4]
    print(x, y, x is y, len(x), x[0] + 1, x[-1] * 2, x[1:], 3 in x, sum(x))
    d: Any = {"n": 1}
    d["n"] += 5
    d.update(m=2)
    print(d, d.get("q"), d.pop("m"), sorted(d.items()), d | {"z": 0})


main()
