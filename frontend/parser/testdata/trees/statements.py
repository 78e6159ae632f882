"""Statements of every kind."""
pass
a; b; c;
a = b
a = b = c
a, b = c, d
(a, b) = [c, d] = e
a, *b = c
[a, *b] = c
*a, = b
a.b = c[d] = e
a[b:c] = d
a = yield_ = b
a = *b, c
a += b; a -= b; a *= b; a /= b; a //= b; a %= b; a **= b; a >>= b; a <<= b; a &= b; a ^= b; a |= b; a @= b
a.b += c
a[b] += c, d
a: int
a: int = b
(a): int
(a): int = b
a.b: int
a[b]: int = c
a: tuple = b, c
a: tuple = *b, c
del a
del a, b.c, d[e]
del (a, b), [c]
del (a)
del a,
assert a
assert a, b
import a
import a.b.c
import a as b, c.d as e
from a import b
from a.b import c as d, e
from a import (b, c as d,)
from a import *
from . import a
from .. import a
from ... import a
from .... import a
from .a import b
from ...a.b import c
raise
raise a
raise a from b
global a, b
type X = int
type X[T] = list[T]
type X[T: int, *Ts, **P] = T
type X[T: (int, str)] = T
type = 1
type.x
type[0]
type (x)
if a:
    b
if a: b; c
if a:
    b
elif c:
    d
elif e: f
else:
    g
if a:
    b
else:
    if c:
        d
    else:
        e
while a:
    break
while a:
    continue
else:
    b
for a in b:
    c
for a, b in c: d
for a, in b: c
for a.b in c: d
for a[b] in c: d
for [a, b] in c: d
for (a, *b) in c: d
for *a, b in c: d
for a in b, c: d
for a in *b, c:
    d
else:
    e
with a: b
with a as b: c
with a as b, c as d: e
with (a as b, c as d,): e
with (a, b): c
with (a): b
with (a, b) as c: d
with (a as b): c
with a as (b, c): d
with a as b.c, d as e[f]: g
with (a), (b): c
with (a).b as c: d
with (yield_): a
try:
    a
except:
    b
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
try:
    a
except* B as c:
    d
except* (E, F):
    g
if (a := b): c
while a := b: c
x = (
    1,
    # a comment
    2
)
y = 1 + \
    2
if x:
    # only a comment before
    y

    # and a blank line
z
