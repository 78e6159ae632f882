from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any


def averager() -> Generator[float, float, str]:
    total, n = 0.0, 0
    avg = 0.0
    while True:
        x = yield avg
        if x is None or x < 0:
            break
        total += x
        n += 1
        avg = total / n
    return f"done {n}"


g = averager()
print(next(g), g.send(10.0), g.send(20.0))
try:
    g.send(-1.0)
except StopIteration as e:
    print("stop", e.value)


def inner() -> Generator[int, str, int]:
    got: list[str] = []
    for i in range(3):
        s = yield i
        got.append(s)
    print("inner got", got)
    return len(got)


def outer() -> Generator[int, str, None]:
    n = yield from inner()
    print("inner returned", n)
    extra = yield 100
    print("extra", extra)


o = outer()
print(next(o))
try:
    for word in ["a", "b", "c", "d"]:
        print("sent", word, "->", o.send(word))
except StopIteration as e:
    print("finished", e.value)


def resilient() -> Generator[str, None, None]:
    try:
        while True:
            try:
                yield "ok"
            except ValueError as e:
                yield f"caught {e}"
    finally:
        print("cleanup")


r = resilient()
print(next(r), r.throw(ValueError("bad")), next(r))
r.close()
print(list(r))
r2 = resilient()
next(r2)
try:
    r2.throw(KeyError("k"))
except KeyError as e:
    print("KeyError", e)
fresh = resilient()
try:
    fresh.throw(TypeError("early"))
except TypeError as e:
    print("TypeError", e)
try:
    averager().send(1.0)
except TypeError as e:
    print("TypeError", e)


def countdown(n):
    while n > 0:
        cmd = yield n
        if cmd == "skip":
            n -= 2
        else:
            n -= 1
    return "liftoff"


c = countdown(5)
print(next(c), c.send("skip"), next(c))
print(list(countdown(3)))
res = []
def collect():
    v = yield from countdown(2)
    res.append(v)
print(list(collect()), res)


@contextmanager
def managed(name: str, swallow: bool = False) -> Iterator[str]:
    print("enter", name)
    try:
        yield name.upper()
    except ValueError as e:
        print("handling", e)
        if not swallow:
            raise
    finally:
        print("exit", name)


with managed("a") as m:
    print("in", m)
with managed("b", swallow=True) as m:
    raise ValueError("inside")
try:
    with managed("c"):
        raise ValueError("out")
except ValueError as e:
    print("got", e)
try:
    with managed("d"):
        raise KeyError("other")
except KeyError as e:
    print("got KeyError", e)


class DB:
    def __init__(self) -> None:
        self.log: list[str] = []

    @contextmanager
    def transaction(self, label: str) -> Generator["DB", None, None]:
        self.log.append("begin " + label)
        try:
            yield self
            self.log.append("commit")
        except Exception:
            self.log.append("rollback")
            raise


db = DB()
with db.transaction("t1") as t:
    t.log.append("work")
try:
    with db.transaction("t2"):
        1 / 0
except ZeroDivisionError as e:
    print("zde", e)
print(db.log)


@contextmanager
def timer():
    steps = []
    yield steps
    print("steps", steps)


with timer() as s, managed("z"):
    s.append(1)
    s.append(2)


def find() -> int:
    with managed("ret"):
        return 42


print(find())
for i in range(3):
    with managed(str(i)):
        if i == 1:
            break


@contextmanager
def bad():
    if False:
        yield


try:
    with bad():
        pass
except RuntimeError as e:
    print("RuntimeError", e)


def tree(depth: int) -> Generator[int, None, int]:
    if depth == 0:
        yield 0
        return 1
    left = yield from tree(depth - 1)
    yield depth
    right = yield from tree(depth - 1)
    return left + right


def leaves() -> Iterator[int]:
    n = yield from tree(2)
    yield n * 100


print(list(leaves()))
