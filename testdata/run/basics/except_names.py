"""The name of an except clause is unbound behind it."""

def f() -> None:
    try:
        raise ValueError("v")
    except ValueError as e:
        print(e)
    try:
        print(e)
    except NameError as n:
        print(type(n).__name__, n)
f()
try:
    raise KeyError("k")
except KeyError as e:
    print(repr(e))
try:
    print(e)
except NameError as n:
    print(n)
def g() -> str:
    e = "kept"
    try:
        raise ValueError("v")
    except ValueError as e2:
        print(e2)
    return e
print(g())
