from functools import wraps
from typing import Any, Callable


def logged(f: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(f)
    def inner(*args: Any, **kwargs: Any) -> Any:
        return f(*args, **kwargs)
    return inner


@logged
def g(n: int) -> int:
    return n + 2


print(g(3).bit_count(), pow(g(3), 2, 3), pow(g(1), 2), g(5).bit_length(), g(3).to_bytes(2, "big"))
x22 = "abc"
for y in range(2):
    x22 += f"{x22.translate(str.maketrans('abc', 'xyz')):^8}"[:3]
print(x22)
x23 = x24 = "aab"
print(f"{x23.translate(str.maketrans('abc', 'xyz')):^8}|")
a: Any = "text abc"
print(a.translate(str.maketrans("abc", "xyz")), a.title(), a.partition(" "), a.encode(), a.casefold(), a.swapcase(), a.isidentifier())
b: Any = 2.5
print(b.is_integer(), b.hex(), b.as_integer_ratio())
c: Any = 255
print(c.bit_count(), c.bit_length(), c.to_bytes(2, "little"), c.conjugate(), c.real, c.numerator, (c).as_integer_ratio())
d: Any = b"ab c"
print(d.hex(), d.decode(), d.split(), d.upper(), d.find(b"c"), d.startswith(b"ab"))
e: Any = [3, 1, 2]
e.sort(key=lambda q: -q)
print(e, e.index(1), e.count(3), e.copy(), e.pop())
s: Any = {1, 2}
print(s.union({3}), s.issubset({1, 2, 3}), s.isdisjoint([5]), s.difference([1]), s.intersection([2]), s.symmetric_difference({2, 9}))
t: Any = (1, 2, 1)
print(t.count(1), t.index(2))
m: Any = {"a": 1}
print(m.copy(), m.keys(), list(m.values()), m.popitem())
