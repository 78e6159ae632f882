from typing import Any, Callable, overload
@overload
def timeit(stmt: Callable[[], object], *, number: int = 1000000) -> float: ...
@overload
def timeit(stmt: str, setup: object = None, timer: object = None, number: int = 1000000, globals: object = None) -> float: ...  # refused: code made at run time cannot be compiled; pass a function
@overload
def repeat(stmt: Callable[[], object], *, repeat: int = 5, number: int = 1000000) -> list[float]: ...
@overload
def repeat(stmt: str, setup: object = None, timer: object = None, repeat: int = 5, number: int = 1000000, globals: object = None) -> list[float]: ...  # refused: code made at run time cannot be compiled; pass a function
def default_timer() -> float: ...
