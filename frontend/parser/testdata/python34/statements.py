"""Statements of Python 3.4."""
from __future__ import division
import os, sys as system, os.path as p
from a.b import c as d, e
from . import f
from ..g import (h, i as j,)
from k import *
x = y = z
a, (b, [c, *d]) = e
x += 1; y -= 2; z *= 3
x /= 1; x //= 2; x %= 3; x **= 4; x >>= 5; x <<= 6; x &= 7; x ^= 8; x |= 9
a.b = c[d] = e[f:g] = h
del a, b.c, d[e]
assert a
assert a, "message"
pass
if a:
    b
elif c:
    d
else:
    e
while a:
    break
else:
    b
for a, b in c:
    continue
else:
    d
for a in b, c: pass
try:
    a
except B:
    c
except (D, E) as f:
    g
except:
    h
else:
    i
finally:
    j
try: a
finally: b
with a as b, c, d as (e, f): g
raise
raise A
raise A from b
global g1, g2


@decorator
@other.decorator(1, a=2)
def function(a, b: int, c=1, *args: str, d, e=2, **kwargs: dict) -> float:
    """A docstring."""
    def inner(*, x):
        nonlocal a
        return
    yield
    yield a, b
    x = yield a
    yield from b
    return a, b


def empty(): pass
def only_star(*args): pass
def only_stars(**kwargs): pass


class Plain: pass
class Parens(): pass
@decorator
class Derived(Base, Other, metaclass=Meta, **options):
    x = 1

    def method(self):
        return super().method()
class Star(*bases): pass
