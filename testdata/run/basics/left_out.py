"""Functions that nothing calls do not stand in a program's way."""

import timeit


def fast(n: int) -> int:
    return n * n


# measure compares the two.
def measure(name: str) -> None:
    print(timeit.timeit(f"{name}(3)", setup=f"from __main__ import {name}", number=10))


def also_unused() -> None:
    measure("fast")
    print(undefined_name)


def documented() -> str:
    """Uses measure, but in its docstring only: measure("fast")."""
    return "documented"


print(fast(4), documented())
