from typing import Any
def show(label: str, x: Any) -> None:
    print(label, x)
a: Any = {1, 2, 7.5}
b = a
a |= {2.5}
show("set", b)
a ^= {1}
a &= {2, 2.5, 9}
show("set", b)
a -= {2}
show("set", b)
d: Any = {"x": 1}
e = d
d |= {"y": 2}
show("dict", e)
ba: Any = bytearray(b"ab")
bb = ba
ba += b"cd"
ba += bytearray(b"e")
show("ba", bb)
l: Any = [1]
m = l
l += (2, 3)
l *= 2
show("list", m)
f: Any = frozenset([1])
g = f
f |= {2}
show("fs", (f, g))
t: Any = (1,)
u = t
t += (2,)
show("tuple", (t, u))
