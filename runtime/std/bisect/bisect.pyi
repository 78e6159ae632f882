from typing import Callable, overload

@overload
def bisect_left[T](a: list[T], x: T, lo: int = 0, hi: int | None = None) -> int: ...  # go: Left  # panics: ValueError
@overload
def bisect_left[T, K](a: list[T], x: K, lo: int = 0, hi: int | None = None, *, key: Callable[[T], K]) -> int: ...  # go: LeftKey  # panics: ValueError
@overload
def bisect_right[T](a: list[T], x: T, lo: int = 0, hi: int | None = None) -> int: ...  # go: Right  # panics: ValueError
@overload
def bisect_right[T, K](a: list[T], x: K, lo: int = 0, hi: int | None = None, *, key: Callable[[T], K]) -> int: ...  # go: RightKey  # panics: ValueError
@overload
def bisect[T](a: list[T], x: T, lo: int = 0, hi: int | None = None) -> int: ...  # go: Right  # panics: ValueError
@overload
def bisect[T, K](a: list[T], x: K, lo: int = 0, hi: int | None = None, *, key: Callable[[T], K]) -> int: ...  # go: RightKey  # panics: ValueError
@overload
def insort_left[T](a: list[T], x: T, lo: int = 0, hi: int | None = None) -> None: ...  # go: InsortLeft  # panics: ValueError
@overload
def insort_left[T, K](a: list[T], x: T, lo: int = 0, hi: int | None = None, *, key: Callable[[T], K]) -> None: ...  # go: InsortLeftKey  # panics: ValueError
@overload
def insort_right[T](a: list[T], x: T, lo: int = 0, hi: int | None = None) -> None: ...  # go: InsortRight  # panics: ValueError
@overload
def insort_right[T, K](a: list[T], x: T, lo: int = 0, hi: int | None = None, *, key: Callable[[T], K]) -> None: ...  # go: InsortRightKey  # panics: ValueError
@overload
def insort[T](a: list[T], x: T, lo: int = 0, hi: int | None = None) -> None: ...  # go: InsortRight  # panics: ValueError
@overload
def insort[T, K](a: list[T], x: T, lo: int = 0, hi: int | None = None, *, key: Callable[[T], K]) -> None: ...  # go: InsortRightKey  # panics: ValueError
