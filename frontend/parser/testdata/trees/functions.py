# functions and classes
def f(): pass
def f(a): return
def f(a, b=1, *c, d, e=2, **g): return a
def f(a, /): pass
def f(a, /, b): pass
def f(a, b=1, /, c=2, *, d=3): pass
def f(*, a): pass
def f(*a): pass
def f(**a): pass
def f(a,): pass
def f(*a,): pass
def f(**a,): pass
def f(a: int, /, b: str = "x", *c: float, d: bool, **e: bytes) -> None: pass
def f(*a: *b): pass
def f() -> (yield_): pass
def f[T](a: T) -> T: return a
def f[T: int, *Ts, **P](a: T, *b: *Ts, **c: P.kwargs): pass
@a
def f(): pass
@a.b(c)
@d[e]
@f if g else h
@(i := j)
def f():
    """A docstring."""
    return 1, *x
async def f():
    await a
    await a.b(c)[d]
    async for x in y: z
    async for x in y:
        z
    else:
        w
    async with a as b, c: d
    async with (a as b, c): d
    return [x async for x in y if await z]
    -await a ** await b
    x = await y
    yield await z
    f"{await a}"
@a
async def f(): pass
def g():
    yield
    yield a
    yield a, b
    yield *a, b
    yield from a
    x = yield
    x = yield a
    x = yield from a
    x += yield a
    x: int = yield
    (yield)
    f((yield a))
    lambda: (yield)
    return (yield)
    nonlocal_ = 1
def outer():
    a = 1
    def inner():
        nonlocal a
        a = 2
    return inner
class C: pass
class C(): pass
class C(A, B): pass
class C(A, metaclass=M, **k): pass
class C(*A): pass
class C[T]: pass
class C[T: int, *Ts, **P](A[T]): pass
@a
@b
class C:
    """A docstring."""
    x: int = 1
    y = 2
    def f(self): return self
    @property
    def p(self): return 1
    class D:
        pass
def deep(
    a,
    b=(1, 2),
    *,
    c,
) -> int:
    if a:
        for x in b:
            while c:
                try:
                    return x
                finally:
                    pass
