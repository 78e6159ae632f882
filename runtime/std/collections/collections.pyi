from typing import Any, Callable, Iterable, Iterator, MutableSequence, Self, overload

class deque[T](MutableSequence[T]):  # go: Deque
    @overload
    def __init__(self) -> None: ...  # go: NewDeque
    @overload
    def __init__(self, iterable: Iterable[T]) -> None: ...  # go: DequeOf
    @overload
    def __init__(self, iterable: Iterable[T], maxlen: int | None) -> None: ...  # go: DequeMax  # panics: ValueError
    @overload
    def __init__(self, *, maxlen: int | None) -> None: ...  # go: NewDequeMax  # panics: ValueError
    @property
    def maxlen(self) -> int | None: ...  # go: .MaxLen
    def append(self, x: T, /) -> None: ...
    def appendleft(self, x: T, /) -> None: ...  # go: .AppendLeft
    def pop(self) -> T: ...  # panics: IndexError
    def popleft(self) -> T: ...  # go: .PopLeft  # panics: IndexError
    def extend(self, iterable: Iterable[T], /) -> None: ...
    def extendleft(self, iterable: Iterable[T], /) -> None: ...  # go: .ExtendLeft
    def insert(self, i: int, x: T, /) -> None: ...  # panics: IndexError
    def remove(self, x: T, /) -> None: ...  # panics: ValueError
    def clear(self) -> None: ...
    def copy(self) -> deque[T]: ...
    def count(self, x: T, /) -> int: ...
    def index(self, x: T, start: int = 0, stop: int = 9223372036854775807, /) -> int: ...  # panics: ValueError
    def reverse(self) -> None: ...
    def rotate(self, n: int = 1, /) -> None: ...
    def __len__(self) -> int: ...  # go: .Len
    def __iter__(self) -> Iterator[T]: ...  # go: .All
    def __contains__(self, x: object, /) -> bool: ...  # go: .ContainsAny
    def __getitem__(self, i: int, /) -> T: ...  # go: .At  # panics: IndexError
    def __setitem__(self, i: int, x: T, /) -> None: ...  # go: .Set  # panics: IndexError
    def __delitem__(self, i: int, /) -> None: ...  # go: .Del  # panics: IndexError
    def __add__(self, other: deque[T], /) -> deque[T]: ...  # go: .Concat
    def __mul__(self, n: int, /) -> deque[T]: ...  # go: .Repeat
    def __rmul__(self, n: int, /) -> deque[T]: ...  # go: .Repeat
    def __iadd__(self, other: Iterable[T], /) -> Self: ...  # go: .Extend
    def __imul__(self, n: int, /) -> Self: ...  # go: .RepeatInPlace

class defaultdict[K, V](dict[K, V]):  # go: py.Dict
    @overload
    def __init__(self) -> None: ...  # go: NewPlainDefaultDict
    @overload
    def __init__(self, default_factory: Callable[[], V] | None, /) -> None: ...  # go: NewDefaultDict  # shown: default_factory
    @overload
    def __init__(self, default_factory: Callable[[], V] | None, m: dict[K, V], /) -> None: ...  # go: DefaultDictFrom  # shown: default_factory
    @overload
    def __init__(self, default_factory: Callable[[], V] | None, pairs: Iterable[tuple[K, V]], /) -> None: ...  # go: DefaultDictOf  # shown: default_factory
    @overload
    def __init__(self: defaultdict[str, V], default_factory: Callable[[], V] | None, /, **kwargs: V) -> None: ...  # go: DefaultDictKeywords  # shown: default_factory
    default_factory: Any  # refused: keep the factory in a variable of its own
    def copy(self) -> defaultdict[K, V]: ...  # go: .Copy
    def __or__(self, other: dict[K, V], /) -> defaultdict[K, V]: ...  # go: py.DictMerge
    def __ror__(self, other: dict[K, V], /) -> defaultdict[K, V]: ...  # go: Merged
    def __ior__(self, other: dict[K, V], /) -> Self: ...  # go: py.DictUpdate

class OrderedDict[K, V](dict[K, V]):  # go: py.Dict
    @overload
    def __init__(self) -> None: ...  # go: NewOrderedDict
    @overload
    def __init__(self, m: dict[K, V], /) -> None: ...  # go: OrderedDictFrom
    @overload
    def __init__(self, pairs: Iterable[tuple[K, V]], /) -> None: ...  # go: OrderedDictOf
    @overload
    def __init__(self: OrderedDict[str, V], /, **kwargs: V) -> None: ...  # go: OrderedDictKeywords
    def popitem(self, last: bool = True) -> tuple[K, V]: ...  # go: PopItem  # panics: KeyError
    def move_to_end(self, key: K, last: bool = True) -> None: ...  # go: py.DictMoveToEnd  # panics: KeyError
    def copy(self) -> OrderedDict[K, V]: ...  # go: .Copy
    def __or__(self, other: dict[K, V], /) -> OrderedDict[K, V]: ...  # go: py.DictMerge
    def __ror__(self, other: dict[K, V], /) -> OrderedDict[K, V]: ...  # go: Merged
    def __ior__(self, other: dict[K, V], /) -> Self: ...  # go: py.DictUpdate

class Counter[T](dict[T, int]):  # go: py.Dict
    @overload
    def __init__(self) -> None: ...  # go: NewCounter
    @overload
    def __init__(self, m: dict[T, int], /) -> None: ...  # go: CounterFrom
    @overload
    def __init__(self, iterable: Iterable[T], /) -> None: ...  # go: CounterOf
    @overload
    def __init__(self: Counter[str], /, **kwargs: int) -> None: ...  # go: CounterKeywords
    def most_common(self, n: int | None = None) -> list[tuple[T, int]]: ...  # go: MostCommon
    def elements(self) -> Iterator[T]: ...  # go: Elements
    def total(self) -> int: ...  # go: Total
    @overload
    def update(self, m: dict[T, int], /) -> None: ...  # go: CountFrom
    @overload
    def update(self, iterable: Iterable[T], /) -> None: ...  # go: Count
    @overload
    def update(self: Counter[str], /, **kwargs: int) -> None: ...  # go: CountKeywords
    @overload
    def subtract(self, m: dict[T, int], /) -> None: ...  # go: UncountFrom
    @overload
    def subtract(self, iterable: Iterable[T], /) -> None: ...  # go: Uncount
    @overload
    def subtract(self: Counter[str], /, **kwargs: int) -> None: ...  # go: UncountKeywords
    def copy(self) -> Counter[T]: ...  # go: .Copy
    @staticmethod
    def fromkeys(iterable: Iterable[T], v: int | None = None) -> Counter[T]: ...  # refused: CPython raises NotImplementedError here
    def __add__(self, other: Counter[T], /) -> Counter[T]: ...  # go: AddCounts
    def __sub__(self, other: Counter[T], /) -> Counter[T]: ...  # go: SubCounts
    def __or__(self, other: Counter[T], /) -> Counter[T]: ...  # go: MaxCounts
    def __and__(self, other: Counter[T], /) -> Counter[T]: ...  # go: MinCounts
    def __pos__(self) -> Counter[T]: ...  # go: PositiveCounts
    def __neg__(self) -> Counter[T]: ...  # go: NegatedCounts
    def __iadd__(self, other: Counter[T], /) -> Self: ...  # go: AddCountsInPlace
    def __isub__(self, other: Counter[T], /) -> Self: ...  # go: SubCountsInPlace
    def __ior__(self, other: Counter[T], /) -> Self: ...  # go: MaxCountsInPlace
    def __iand__(self, other: Counter[T], /) -> Self: ...  # go: MinCountsInPlace

def namedtuple(typename: str, field_names: object) -> Any: ...  # refused: write a class that derives from typing.NamedTuple, so that its fields have types
class ChainMap[K, V]: ...
class UserDict[K, V]: ...
class UserList[T]: ...
class UserString: ...
