g: int = 0
def f() -> float:
    return -0.1 * (g / 4)
def h(x: float) -> float:
    return x * -0.0
print(f(), h(3.0), h(-2.0))
