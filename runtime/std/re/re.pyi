# go: package pyre
from typing import Any, Callable, Iterator, Literal, overload

class error(Exception):
    # go: Error
    def __init__(self, msg: str, pattern: str | None = None, pos: int | None = None) -> None: ...  # go: NewError
    @property
    def msg(self) -> str: ...  # go: ErrorMsg
    @property
    def pattern(self) -> Any: ...  # go: ErrorPattern
    @property
    def pos(self) -> int | None: ...  # go: ErrorPos
    @property
    def lineno(self) -> int | None: ...  # go: ErrorLineno
    @property
    def colno(self) -> int | None: ...  # go: ErrorColno

class RegexFlag(int):
    # go: RegexFlag
    def __init__(self, value: int, /) -> None: ...  # refused: only the flags themselves
    def __or__(self, other: int, /) -> RegexFlag: ...  # go: intrinsic
    def __and__(self, other: int, /) -> RegexFlag: ...  # go: intrinsic
    def __xor__(self, other: int, /) -> RegexFlag: ...  # go: intrinsic
    def __ror__(self, other: int, /) -> RegexFlag: ...  # go: intrinsic
    def __rand__(self, other: int, /) -> RegexFlag: ...  # go: intrinsic
    def __rxor__(self, other: int, /) -> RegexFlag: ...  # go: intrinsic
    def __contains__(self, other: RegexFlag, /) -> bool: ...  # go: intrinsic

NOFLAG: RegexFlag  # go: NoFlag
A: RegexFlag  # go: ASCII
ASCII: RegexFlag  # go: ASCII
I: RegexFlag  # go: IgnoreCase
IGNORECASE: RegexFlag  # go: IgnoreCase
L: RegexFlag  # go: Locale
LOCALE: RegexFlag  # go: Locale
M: RegexFlag  # go: MultiLine
MULTILINE: RegexFlag  # go: MultiLine
S: RegexFlag  # go: DotAll
DOTALL: RegexFlag  # go: DotAll
U: RegexFlag  # go: Unicode
UNICODE: RegexFlag  # go: Unicode
X: RegexFlag  # go: Verbose
VERBOSE: RegexFlag  # go: Verbose
DEBUG: RegexFlag  # refused: patterns print nothing

class Match:
    # go: Match
    def __class_getitem__(cls, item: object, /) -> object: ...  # refused: only in annotations
    @property
    def re(self) -> Pattern: ...  # go: .Re
    @property
    def string(self) -> str: ...  # go: .String
    @property
    def pos(self) -> int: ...  # go: .Pos
    @property
    def endpos(self) -> int: ...  # go: .Endpos
    @property
    def lastindex(self) -> int | None: ...  # go: .Lastindex
    @property
    def lastgroup(self) -> str | None: ...  # go: .Lastgroup
    @overload
    def group(self) -> str: ...  # go: .Group0
    @overload
    def group(self, g: Literal[0], /) -> str: ...  # go: .GroupZero
    @overload
    def group(self, g: int | str, /) -> str | None: ...  # go: .Group  # panics: IndexError
    @overload
    def group(self, a: int | str, b: int | str, /, *rest: int | str) -> tuple[str | None, ...]: ...  # go: .GroupMany  # panics: IndexError
    @overload
    def groups(self) -> tuple[str | None, ...]: ...  # go: .Groups
    @overload
    def groups(self, default: str) -> tuple[str, ...]: ...  # go: .GroupsOr
    @overload
    def groupdict(self) -> dict[str, str | None]: ...  # go: .Groupdict
    @overload
    def groupdict(self, default: str) -> dict[str, str]: ...  # go: .GroupdictOr
    def start(self, group: int | str = 0, /) -> int: ...  # go: .Start  # panics: IndexError
    def end(self, group: int | str = 0, /) -> int: ...  # go: .End  # panics: IndexError
    def span(self, group: int | str = 0, /) -> tuple[int, int]: ...  # go: .Span  # panics: IndexError
    def expand(self, template: str) -> str: ...  # go: .Expand  # raises: error, IndexError
    def __getitem__(self, g: int | str, /) -> str | None: ...  # go: .Group

class Pattern:
    # go: Pattern
    def __class_getitem__(cls, item: object, /) -> object: ...  # refused: only in annotations
    pattern: str  # go: .Pattern
    flags: int  # go: .Flags
    @property
    def groups(self) -> int: ...  # go: .Groups
    @property
    def groupindex(self) -> dict[str, int]: ...  # go: .GroupIndex
    def match(self, string: str, pos: int = 0, endpos: int | None = None) -> Match | None: ...  # go: .Match
    def fullmatch(self, string: str, pos: int = 0, endpos: int | None = None) -> Match | None: ...  # go: .Fullmatch
    def search(self, string: str, pos: int = 0, endpos: int | None = None) -> Match | None: ...  # go: .Search
    def findall(self, string: str, pos: int = 0, endpos: int | None = None) -> list[Any]: ...  # go: .Findall
    def finditer(self, string: str, pos: int = 0, endpos: int | None = None) -> Iterator[Match]: ...  # go: .Finditer
    def split(self, string: str, maxsplit: int = 0) -> list[Any]: ...  # go: .Split
    @overload
    def sub(self, repl: str, string: str, count: int = 0) -> str: ...  # go: .Sub  # raises: error, IndexError
    @overload
    def sub(self, repl: Callable[[Match], str], string: str, count: int = 0) -> str: ...  # go: .SubFunc
    @overload
    def subn(self, repl: str, string: str, count: int = 0) -> tuple[str, int]: ...  # go: .Subn  # raises: error, IndexError
    @overload
    def subn(self, repl: Callable[[Match], str], string: str, count: int = 0) -> tuple[str, int]: ...  # go: .SubnFunc

def compile(pattern: str | Pattern, flags: int = 0) -> Pattern: ...  # raises: error
def match(pattern: str | Pattern, string: str, flags: int = 0) -> Match | None: ...  # go: MatchFunc  # raises: error
def fullmatch(pattern: str | Pattern, string: str, flags: int = 0) -> Match | None: ...  # raises: error
def search(pattern: str | Pattern, string: str, flags: int = 0) -> Match | None: ...  # raises: error
def findall(pattern: str | Pattern, string: str, flags: int = 0) -> list[Any]: ...  # raises: error
def finditer(pattern: str | Pattern, string: str, flags: int = 0) -> Iterator[Match]: ...  # raises: error
def split(pattern: str | Pattern, string: str, maxsplit: int = 0, flags: int = 0) -> list[Any]: ...  # raises: error
@overload
def sub(pattern: str | Pattern, repl: str, string: str, count: int = 0, flags: int = 0) -> str: ...  # go: Sub  # raises: error, IndexError
@overload
def sub(pattern: str | Pattern, repl: Callable[[Match], str], string: str, count: int = 0, flags: int = 0) -> str: ...  # go: SubFunc  # raises: error
@overload
def subn(pattern: str | Pattern, repl: str, string: str, count: int = 0, flags: int = 0) -> tuple[str, int]: ...  # go: Subn  # raises: error, IndexError
@overload
def subn(pattern: str | Pattern, repl: Callable[[Match], str], string: str, count: int = 0, flags: int = 0) -> tuple[str, int]: ...  # go: SubnFunc  # raises: error
def escape(pattern: str) -> str: ...
def purge() -> None: ...
def template(pattern: str, flags: int = 0) -> Pattern: ...  # refused: it is gone from Python 3.13
