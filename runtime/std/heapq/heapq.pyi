from typing import Any, Callable, Iterable, Iterator, overload

def heappush[T](heap: list[T], item: T, /) -> None: ...  # go: Push
def heappop[T](heap: list[T], /) -> T: ...  # go: Pop  # panics: IndexError
def heappushpop[T](heap: list[T], item: T, /) -> T: ...  # go: PushPop
def heapreplace[T](heap: list[T], item: T, /) -> T: ...  # go: Replace  # panics: IndexError
def heapify[T](x: list[T], /) -> None: ...
@overload
def nlargest[T](n: int, iterable: Iterable[T]) -> list[T]: ...  # go: Largest
@overload
def nlargest[T, K](n: int, iterable: Iterable[T], key: Callable[[T], K]) -> list[T]: ...  # go: LargestKey
@overload
def nsmallest[T](n: int, iterable: Iterable[T]) -> list[T]: ...  # go: Smallest
@overload
def nsmallest[T, K](n: int, iterable: Iterable[T], key: Callable[[T], K]) -> list[T]: ...  # go: SmallestKey
@overload
def merge[T](*iterables: Iterable[T], reverse: bool = False) -> Iterator[T]: ...
@overload
def merge[T, K](*iterables: Iterable[T], key: Callable[[T], K], reverse: bool = False) -> Iterator[T]: ...  # go: MergeKey
