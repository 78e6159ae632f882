import math

_HIDDEN = 3


def area(a: float, b: float) -> float:
    return a * b * _HIDDEN


def name() -> str:
    return "shapes"


PI = math.pi
