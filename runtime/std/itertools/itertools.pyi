from typing import Any, Callable, Iterable, Iterator, overload

@overload
def count(start: int = 0, step: int = 1) -> Iterator[int]: ...
@overload
def count(start: float, step: float = 1.0) -> Iterator[float]: ...  # go: CountFloat
def cycle[T](iterable: Iterable[T], /) -> Iterator[T]: ...
@overload
def repeat[T](object: T) -> Iterator[T]: ...
@overload
def repeat[T](object: T, times: int) -> Iterator[T]: ...  # go: RepeatTimes
@overload
def accumulate[T](iterable: Iterable[T]) -> Iterator[T]: ...  # go: Sums
@overload
def accumulate[T](iterable: Iterable[T], *, initial: T) -> Iterator[T]: ...  # go: SumsFrom
@overload
def accumulate[T](iterable: Iterable[T], func: Callable[[T, T], T]) -> Iterator[T]: ...
@overload
def accumulate[A, T](iterable: Iterable[T], func: Callable[[A, T], A], *, initial: A) -> Iterator[A]: ...  # go: AccumulateFrom
class chain[T](Iterator[T]):  # go: py.Iter
    def __init__(self, *iterables: Iterable[T]) -> None: ...  # go: Chain
    @staticmethod
    def from_iterable[A](iterable: Iterable[Iterable[A]], /) -> Iterator[A]: ...  # go: ChainFromIterable
def compress[T](data: Iterable[T], selectors: Iterable[object]) -> Iterator[T]: ...
def dropwhile[T](predicate: Callable[[T], object], iterable: Iterable[T], /) -> Iterator[T]: ...  # go: DropWhile
def takewhile[T](predicate: Callable[[T], object], iterable: Iterable[T], /) -> Iterator[T]: ...  # go: TakeWhile
@overload
def filterfalse[T](predicate: None, iterable: Iterable[T], /) -> Iterator[T]: ...  # go: FalseOnes
@overload
def filterfalse[T](predicate: Callable[[T], object], iterable: Iterable[T], /) -> Iterator[T]: ...  # go: FilterFalse
@overload
def groupby[T](iterable: Iterable[T]) -> Iterator[tuple[T, Iterator[T]]]: ...  # go: Groups
@overload
def groupby[T, K](iterable: Iterable[T], key: Callable[[T], K]) -> Iterator[tuple[K, Iterator[T]]]: ...  # go: GroupBy
@overload
def islice[T](iterable: Iterable[T], stop: int | None, /) -> Iterator[T]: ...  # go: Take  # panics: ValueError
@overload
def islice[T](iterable: Iterable[T], start: int | None, stop: int | None, step: int | None = None, /) -> Iterator[T]: ...  # go: Slice  # panics: ValueError
def pairwise[T](iterable: Iterable[T], /) -> Iterator[tuple[T, T]]: ...
@overload
def starmap[A, R](function: Callable[[A], R], iterable: Iterable[tuple[A]], /) -> Iterator[R]: ...  # go: StarMap1
@overload
def starmap[A, B, R](function: Callable[[A, B], R], iterable: Iterable[tuple[A, B]], /) -> Iterator[R]: ...  # go: StarMap2
@overload
def starmap[A, B, C, R](function: Callable[[A, B, C], R], iterable: Iterable[tuple[A, B, C]], /) -> Iterator[R]: ...  # go: StarMap3
@overload
def starmap[A, B, C, D, R](function: Callable[[A, B, C, D], R], iterable: Iterable[tuple[A, B, C, D]], /) -> Iterator[R]: ...  # go: StarMap4
@overload
def tee[T](iterable: Iterable[T], /) -> tuple[Iterator[T], Iterator[T]]: ...
@overload
def tee[T](iterable: Iterable[T], n: int, /) -> tuple[Iterator[T], ...]: ...  # go: TeeN  # panics: ValueError
def zip_longest[T](*iterables: Iterable[T], fillvalue: T = None) -> Iterator[tuple[T, ...]]: ...  # go: ZipLongest
@overload
def product[A, B](a: Iterable[A], b: Iterable[B], /) -> Iterator[tuple[A, B]]: ...  # go: Product2
@overload
def product[A, B, C](a: Iterable[A], b: Iterable[B], c: Iterable[C], /) -> Iterator[tuple[A, B, C]]: ...  # go: Product3
@overload
def product[T](*iterables: Iterable[T], repeat: int = 1) -> Iterator[tuple[T, ...]]: ...  # panics: ValueError
def permutations[T](iterable: Iterable[T], r: int | None = None) -> Iterator[tuple[T, ...]]: ...  # panics: ValueError
def combinations[T](iterable: Iterable[T], r: int) -> Iterator[tuple[T, ...]]: ...  # panics: ValueError
def combinations_with_replacement[T](iterable: Iterable[T], r: int) -> Iterator[tuple[T, ...]]: ...  # panics: ValueError
def batched[T](iterable: Iterable[T], n: int) -> Iterator[tuple[T, ...]]: ...  # panics: ValueError
