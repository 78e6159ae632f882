# go: package typing
Any: object
Optional: object
Union: object
Callable: object
Literal: object
LiteralString: object
Final: object
ClassVar: object
Annotated: object
Required: object
NotRequired: object
ReadOnly: object
TypeGuard: object
TypeIs: object
Type: object
List: object
Dict: object
Set: object
FrozenSet: object
Tuple: object
Deque: object
DefaultDict: object
OrderedDict: object
Counter: object
NoReturn: object
Never: object
Text: object
Self: object
TypeAlias: object
NoneType: object
Concatenate: object
Unpack: object
TYPE_CHECKING: bool
AnyStr: object

class TypeVar: ...
class ParamSpec: ...
class TypeVarTuple: ...
class Generic: ...
class Protocol: ...
class NamedTuple: ...
class TypedDict: ...
class Hashable: ...
class Sized: ...
class SupportsInt: ...
class SupportsFloat: ...
class SupportsIndex: ...
class SupportsAbs: ...
class Awaitable[T]: ...
class Coroutine[A, B, C]: ...
class AsyncIterator[T]: ...
class AsyncIterable[T]: ...
class AsyncGenerator[A, B]: ...
class ContextManager[T]: ...
class Pattern[T]: ...
class Match[T]: ...
class IO[T]: ...
class TextIO:
    # go: std/io.TextFile
    mode: str  # go: .Mode
    @property
    def name(self) -> Any: ...  # go: .Name
    @property
    def encoding(self) -> str: ...  # go: .Encoding
    @property
    def closed(self) -> bool: ...  # go: .Closed
    @property
    def buffer(self) -> BinaryIO: ...  # go: .Buffer
    def read(self, size: int | None = None, /) -> str: ...  # go: .Read  # panics: OSError, ValueError
    def readline(self, size: int | None = None, /) -> str: ...  # go: .Readline  # panics: OSError, ValueError
    def readlines(self, hint: int | None = None, /) -> list[str]: ...  # go: .Readlines  # panics: OSError, ValueError
    def write(self, s: str, /) -> int: ...  # go: .Write  # panics: OSError, ValueError
    def writelines(self, lines: Iterable[str], /) -> None: ...  # go: .Writelines  # panics: OSError, ValueError
    def seek(self, offset: int, whence: int = 0, /) -> int: ...  # go: .Seek  # panics: OSError, ValueError
    def tell(self) -> int: ...  # go: .Tell  # panics: OSError
    def truncate(self, size: int | None = None, /) -> int: ...  # go: .Truncate  # panics: OSError
    def flush(self) -> None: ...  # go: .Flush
    def close(self) -> None: ...  # go: .Close
    def fileno(self) -> int: ...  # go: .Fileno
    def isatty(self) -> bool: ...  # go: .IsATTY
    def readable(self) -> bool: ...  # go: .Readable
    def writable(self) -> bool: ...  # go: .Writable
    def seekable(self) -> bool: ...  # go: .Seekable
    def reconfigure(self, *, encoding: str | None = None) -> None: ...  # refused: standard streams are UTF-8
    def __iter__(self) -> Iterator[str]: ...  # go: .All
    def __next__(self) -> str: ...  # go: .Next  # panics: StopIteration
    def __enter__(self) -> Self: ...  # go: .Enter
    def __exit__(self, a: object, b: object, c: object) -> None: ...  # go: .Exit

class BinaryIO:
    # go: std/io.BinaryFile
    mode: str  # go: .Mode
    @property
    def name(self) -> Any: ...  # go: .Name
    @property
    def closed(self) -> bool: ...  # go: .Closed
    def read(self, size: int | None = None, /) -> bytes: ...  # go: .Read  # panics: OSError, ValueError
    def read1(self, size: int = -1, /) -> bytes: ...  # go: .Read1  # panics: OSError, ValueError
    def readline(self, size: int | None = None, /) -> bytes: ...  # go: .Readline  # panics: OSError, ValueError
    def readlines(self) -> list[bytes]: ...  # go: .Readlines  # panics: OSError, ValueError
    def readinto(self, b: bytearray, /) -> int: ...  # refused: use read
    def write(self, data: bytes, /) -> int: ...  # go: .Write  # panics: OSError, ValueError
    def writelines(self, lines: Iterable[bytes], /) -> None: ...  # go: .Writelines  # panics: OSError, ValueError
    def seek(self, offset: int, whence: int = 0, /) -> int: ...  # go: .Seek  # panics: OSError, ValueError
    def tell(self) -> int: ...  # go: .Tell  # panics: OSError
    def truncate(self, size: int | None = None, /) -> int: ...  # go: .Truncate  # panics: OSError
    def flush(self) -> None: ...  # go: .Flush
    def close(self) -> None: ...  # go: .Close
    def fileno(self) -> int: ...  # go: .Fileno
    def isatty(self) -> bool: ...  # go: .IsATTY
    def readable(self) -> bool: ...  # go: .Readable
    def writable(self) -> bool: ...  # go: .Writable
    def seekable(self) -> bool: ...  # go: .Seekable
    def __iter__(self) -> Iterator[bytes]: ...  # go: .All
    def __enter__(self) -> Self: ...  # go: .Enter
    def __exit__(self, a: object, b: object, c: object) -> None: ...  # go: .Exit

class Iterable[T]:
    def __iter__(self) -> Iterator[T]: ...  # go: intrinsic
class Iterator[T](Iterable[T]):
    def __iter__(self) -> Iterator[T]: ...  # go: intrinsic
    def __next__(self) -> T: ...  # go: intrinsic
class Generator[T, S, R](Iterator[T]):
    def send(self, value: S, /) -> T: ...  # go: .Send
    def throw(self, exc: object, /) -> T: ...  # go: .Throw
    def close(self) -> None: ...  # go: .Close
class Container[T]:
    def __contains__(self, x: object, /) -> bool: ...  # go: intrinsic
class Reversible[T](Iterable[T]): ...
class Collection[T](Iterable[T], Container[T]):
    def __len__(self) -> int: ...  # go: intrinsic
class Sequence[T](Collection[T]):
    def __getitem__(self, i: int, /) -> T: ...  # go: intrinsic
    def index(self, x: T, /) -> int: ...  # go: intrinsic
    def count(self, x: T, /) -> int: ...  # go: intrinsic
class MutableSequence[T](Sequence[T]):
    def append(self, x: T, /) -> None: ...  # go: intrinsic
class AbstractSet[T](Collection[T]): ...
class MutableSet[T](AbstractSet[T]):
    def add(self, x: T, /) -> None: ...  # go: intrinsic
class Mapping[K, V](Collection[K]):
    def __getitem__(self, key: K, /) -> V: ...  # go: intrinsic
    def get(self, key: K, default: V | None = None, /) -> V | None: ...  # go: intrinsic
    def keys(self) -> Iterable[K]: ...  # go: intrinsic
    def values(self) -> Iterable[V]: ...  # go: intrinsic
    def items(self) -> Iterable[tuple[K, V]]: ...  # go: intrinsic
class MutableMapping[K, V](Mapping[K, V]):
    def __setitem__(self, key: K, value: V, /) -> None: ...  # go: intrinsic

def cast(t: object, x: object, /) -> Any: ...  # go: intrinsic
def overload(f: object, /) -> Any: ...  # go: intrinsic
def override(f: object, /) -> Any: ...  # go: intrinsic
def final(f: object, /) -> Any: ...  # go: intrinsic
def no_type_check(f: object, /) -> Any: ...  # go: intrinsic
def runtime_checkable(f: object, /) -> Any: ...  # go: intrinsic
def reveal_type(x: object, /) -> Any: ...  # go: intrinsic
def assert_type(x: object, t: object, /) -> Any: ...  # go: intrinsic
def assert_never(x: object, /) -> Never: ...  # go: intrinsic
def NewType(name: str, t: object, /) -> Any: ...  # go: intrinsic
