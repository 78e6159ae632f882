from typing import Any, Callable, Iterable, NamedTuple, overload

def cache(f: object, /) -> Any: ...  # refused: only as a decorator
def lru_cache(maxsize: object = 128, typed: bool = False) -> Any: ...  # refused: only as a decorator, with a constant size
def wraps(wrapped: object) -> Any: ...  # refused: only as a decorator, with one argument
def update_wrapper[F](wrapper: F, wrapped: object) -> F: ...  # go: intrinsic
def total_ordering(cls: object, /) -> Any: ...  # refused: only as a class decorator
def cached_property(f: object, /) -> Any: ...  # refused: only as a decorator
def singledispatch(f: Any, /) -> Any: ...  # go: intrinsic
def singledispatchmethod(f: object, /) -> Any: ...  # refused: use isinstance, or match
def partial[R](f: Callable[..., R], /, *args: Any, **kwargs: Any) -> Callable[..., R]: ...  # go: intrinsic
def partialmethod(f: object, /, *args: object, **kwargs: object) -> Any: ...  # refused: write a method
@overload
def reduce[T](function: Callable[[T, T], T], iterable: Iterable[T], /) -> T: ...  # panics: TypeError
@overload
def reduce[A, T](function: Callable[[A, T], A], iterable: Iterable[T], initial: A, /) -> A: ...  # go: ReduceFrom
def cmp_to_key[T](mycmp: Callable[[T, T], int]) -> Callable[[T], Key[T]]: ...  # go: CmpToKey

class Key[T]: ...  # go: Key

class CacheInfo:  # go: CacheInfo
    hits: int
    misses: int
    maxsize: int | None  # go: .MaxSize
    currsize: int  # go: .CurrSize

class Cache:
    # go: Cache
    def cache_info(self) -> CacheInfo: ...  # go: .Info
    def cache_clear(self) -> None: ...  # go: .Clear
