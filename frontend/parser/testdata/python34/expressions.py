# Expressions of Python 3.4.
a or b and not c
a if b else c if d else e
lambda: 0
lambda a, b=1, *c, d, e=2, **f: (a, b)
a < b <= c == d != e >= f > g is h is not i in j not in k
a | b ^ c & d << e >> f + g - h * i / j // k % l
-a ** -b, +c, ~d
- - -a
(a + b) * c
a.b.c(d)(e)[f].g
f()
f(a, b, c=d, *e, **g)
f(a)(b=c)
f(*a)
f(**a)
f(x for x in y)
f((x for x in y), z)
[], [a], [a, b,]
(), (a,), (a, b)
{}, {a: b}, {a: b, c: d,}
{a}, {a, b,}
[a for b in c]
[a for b, c in d if e if f for g in h]
{a for b in c}
{a: b for c in d}
(a for b in c if d)
a[b], a[b:c], a[:], a[b:], a[:c], a[b:c:d], a[::d]
a[b, c], a[b:c, d], a[..., 1], a[b:c, ::d]
None, True, False, ...
1, 0, 123456789, 123456789012345678901234567890, 0xff, 0o17, 0b101
1.0, .5, 5., 1e10, 1.5e-3, 1j, 2.5j
'a', "b", 'a' 'b', '''c
d''', r'\d', 'a\tb\n\x41\u00e9', "it's", 'é'
b'a', b"b" b'c', br'\d', b'\x00\xff'
(yield_)
(a
 + b  # a comment
 )
a = \
    b
