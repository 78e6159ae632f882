"""Names that several imports, or an import and a definition, bind."""
import sys

try:
    from math import gcd
except ImportError:

    def gcd(a: int, b: int) -> int:
        return a if b == 0 else gcd(b, a % b)


from first import name, scale
print(name(), scale)
from second import name
print(name())

if len(sys.argv) > 3:
    from first import size as measure
else:
    from second import size as measure


def pick(kind: str) -> int:
    if kind == "first":
        from first import size
    else:
        from second import size
    return size("abc")


def again() -> str:
    from first import name

    return name() + "!"


scale = scale * 2
print(gcd(12, 18), measure("four"), pick("first"), pick("second"), again(), name(), scale)
