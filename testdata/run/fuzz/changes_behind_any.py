from typing import Any

a: Any = {1}
b = a
a |= {"x"}
print(len(b), a is b)
l: Any = [1]
l.append("x")
print(l)
d: Any = {"a": 1}
e = d
d["b"] = "text"
d.update({"c": [1]})
print(e, d is e)


def fill(x: Any) -> None:
    x.append(2.5)
    x.extend(["a", None])
    x += [(1, 2)]
    x[0] = "first"


n = [1, 2]
fill(n)
print(n)
k: Any = {"list": [1, 2], "set": {1}, "n": {"x": 1}}
k["list"].append("y")
k["set"].add("z")
k["n"]["y"] = "w"
k["n"].setdefault("v", [1])
print(k["list"], len(k["set"]), k["n"])
nested: Any = [[1], [2]]
nested[0].append("q")
nested.append(3)
nested[1] += ["r"]
print(nested)
same: Any = [1, 2]
same.append(3)
same.insert(0, 0)
print(same, sum(same))
