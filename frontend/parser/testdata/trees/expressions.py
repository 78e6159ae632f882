# every kind of expression
a or b or c and d and not e
not not a
a if b else c if d else e
lambda: 0
lambda x, /, y=1, *z, w, v=2, **u: (x, y)
lambda *, a: lambda *b, **c: a
lambda *a, b=1: 0
lambda a, b, /: 0
a < b <= c > d >= e == f != g is h is not i in j not in k
a | b ^ c & d << e >> f + g - h * i / j // k % l @ m
-a ** -b ** ~c
- - +a
a.b.c().d[e](f)[g]
(a)
(a,)
()
a,
a, *b
(a, *b,)
[]
[a]
[a, *b, c,]
{a}
{a, *b,}
{}
{a: b}
{a: b, **c, d: e,}
[a for b in c]
[a for b in c if d if e for f in g]
[a for b, c in d]
[a for b, in c]
[a for *b, c in d]
[(a := b) for c in d if (e := f)]
{a for b in c}
{a: b for c in d}
(a for b in c)
f(a for b in c)
f(a)(b for c in d)
f()
f(a, b, *c, d, *e, f=g, **h, i=j, **k)
f(a, b,)
f(*a)
f(**a)
f(a=b, *c)
f(a := b, c)
f((a for b in c), d)
a[b]
a[b, c]
a[b,]
a[*b]
a[*b, c]
a[:]
a[b:]
a[:c]
a[b:c]
a[::d]
a[b:c:d]
a[b:c, d:e, f]
a[b:c,]
a[b := c]
a[()]
a[lambda: 0]
...
None, True, False
(yield_ := 1)
print(a, sep="")
a if b else lambda: c
(lambda: a)(b)
a[b].c = d
x = yield_
"a" "b" 'c'
not a in b
a <b> c
a.real
1 .real
1..real
1.0.real
match.case.type._
_ = type(match, case=1)
