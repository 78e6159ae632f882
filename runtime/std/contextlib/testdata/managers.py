import contextlib
import io
import sys
from contextlib import nullcontext, redirect_stdout, suppress

with suppress(ZeroDivisionError):
    print("before")
    print(1 // 0)
    print("never")
print("after")
with suppress(KeyError, IndexError):
    [][1]
try:
    with contextlib.suppress(KeyError):
        raise ValueError("kept")
except ValueError as e:
    print("ValueError", e)


def lookup(d: dict[str, int], k: str) -> int:
    with suppress(KeyError):
        return d[k]
    return -1


print(lookup({"a": 1}, "a"), lookup({"a": 1}, "b"))
buf = io.StringIO()
with redirect_stdout(buf):
    print("captured", 1)
    sys.stdout.write("too\n")
print(repr(buf.getvalue()))
with redirect_stdout(io.StringIO()) as out:
    print("x")
    try:
        raise RuntimeError("inside")
    except RuntimeError as e:
        print(e)
print(repr(out.getvalue()))
with nullcontext(5) as n:
    print(n + 1)
with nullcontext():
    print("nothing")
try:
    with redirect_stdout(buf):
        print("lost")
        raise OSError("out")
except OSError as e:
    print("OSError", e)
print(repr(buf.getvalue()))
