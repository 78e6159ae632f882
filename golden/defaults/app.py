"""Functions with defaults, keyword-only and variadic parameters."""


def greet(name: str, greeting: str = "Hello", *, shout: bool = False) -> str:
    """Return a greeting for name."""
    text = f"{greeting}, {name}!"
    if shout:
        return text.upper()
    return text


def total(*amounts: int) -> int:
    """Sum the amounts."""
    result = 0
    for amount in amounts:
        result += amount
    return result


print(greet("Ada"))
print(greet("Ada", "Good day"))
print(greet("Ada", shout=True))
print(total(), total(1, 2, 3))
