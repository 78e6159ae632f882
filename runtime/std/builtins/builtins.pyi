# go: package py
from py2go import BigInt
from typing import (Any, Callable, Iterable, Iterator, Sequence, Collection, Mapping, MutableSequence, MutableMapping, AbstractSet,
    MutableSet, Reversible, Self, Never, overload, Literal, TextIO, BinaryIO)

class object:
    def __init__(self) -> None: ...  # go: intrinsic
    def __eq__(self, other: object) -> bool: ...  # go: intrinsic
    def __ne__(self, other: object) -> bool: ...  # go: intrinsic
    def __str__(self) -> str: ...  # go: py.Str
    def __repr__(self) -> str: ...  # go: py.Repr
    def __hash__(self) -> int: ...  # go: py.Hash

class type:
    __name__: str

class int:
    @overload
    def __init__(self, x: object = 0, /) -> None: ...  # go: intrinsic
    @overload
    def __init__(self, x: str, base: int) -> None: ...  # go: intrinsic
    def bit_length(self) -> int: ...  # go: py.BitLength  # big: .BitLength self
    def bit_count(self) -> int: ...  # go: py.BitCount  # big: .BitCount self
    def conjugate(self) -> int: ...  # go: intrinsic
    def to_bytes(self, length: int = 1, byteorder: str = "big", *, signed: bool = False) -> bytes: ...  # go: py.IntToBytes  # big: py.BigToBytes self
    @staticmethod
    def from_bytes(data: _Buffer, byteorder: str = "big", *, signed: bool = False) -> int: ...  # go: py.IntFromBytes  # big: py.BigFromBytes return
    def is_integer(self) -> bool: ...  # go: intrinsic
    def as_integer_ratio(self) -> tuple[int, int]: ...  # go: intrinsic
    @property
    def real(self) -> int: ...  # go: intrinsic
    @property
    def imag(self) -> int: ...  # go: intrinsic
    @property
    def numerator(self) -> int: ...  # go: intrinsic
    @property
    def denominator(self) -> int: ...  # go: intrinsic

class float:
    def __init__(self, x: object = 0, /) -> None: ...  # go: intrinsic
    def is_integer(self) -> bool: ...  # go: py.FloatIsInteger
    def hex(self) -> str: ...  # go: py.FloatHex
    def as_integer_ratio(self) -> tuple[BigInt, BigInt]: ...  # go: py.FloatAsIntegerRatio  # panics: ValueError, OverflowError
    @staticmethod
    def fromhex(s: str, /) -> float: ...  # go: py.FloatFromHex  # panics: ValueError, OverflowError
    def conjugate(self) -> float: ...  # go: intrinsic
    @property
    def real(self) -> float: ...  # go: intrinsic
    @property
    def imag(self) -> float: ...  # go: intrinsic

class complex:
    def __init__(self, real: object = 0, imag: object = 0) -> None: ...  # refused: complex numbers are not supported yet
    real: float
    imag: float

class bool(int):
    def __init__(self, x: object = False, /) -> None: ...  # go: intrinsic

class str(Sequence[str]):
    @overload
    def __init__(self, x: object = "") -> None: ...  # go: intrinsic
    @overload
    def __init__(self, x: _Buffer, encoding: str = "utf-8", errors: str = "strict") -> None: ...  # go: intrinsic
    def upper(self) -> str: ...  # go: py.Upper
    def lower(self) -> str: ...  # go: py.Lower
    def capitalize(self) -> str: ...  # go: py.Capitalize
    def title(self) -> str: ...  # go: py.Title
    def swapcase(self) -> str: ...  # go: py.SwapCase
    def casefold(self) -> str: ...  # go: py.Casefold
    @overload
    def strip(self, chars: None = None, /) -> str: ...  # go: py.StripAny
    @overload
    def strip(self, chars: str, /) -> str: ...  # go: py.StripChars
    @overload
    def lstrip(self, chars: None = None, /) -> str: ...  # go: py.LStripAny
    @overload
    def lstrip(self, chars: str, /) -> str: ...  # go: py.LStripChars
    @overload
    def rstrip(self, chars: None = None, /) -> str: ...  # go: py.RStripAny
    @overload
    def rstrip(self, chars: str, /) -> str: ...  # go: py.RStripChars
    @overload
    def split(self, sep: None = None, maxsplit: int = -1) -> list[str]: ...  # go: py.SplitSpace
    @overload
    def split(self, sep: str, maxsplit: int = -1) -> list[str]: ...  # go: py.SplitSep
    @overload
    def rsplit(self, sep: None = None, maxsplit: int = -1) -> list[str]: ...  # go: py.RSplitSpace
    @overload
    def rsplit(self, sep: str, maxsplit: int = -1) -> list[str]: ...  # go: py.RSplitSep
    def splitlines(self, keepends: bool = False) -> list[str]: ...  # go: py.SplitLines
    def join(self, iterable: Iterable[str], /) -> str: ...  # go: py.Join
    def replace(self, old: str, new: str, count: int = -1, /) -> str: ...  # go: py.Replace
    def find(self, sub: str, start: int | None = None, end: int | None = None, /) -> int: ...  # go: py.Find
    def rfind(self, sub: str, start: int | None = None, end: int | None = None, /) -> int: ...  # go: py.RFind
    def index(self, sub: str, start: int | None = None, end: int | None = None, /) -> int: ...  # go: py.Index
    def rindex(self, sub: str, start: int | None = None, end: int | None = None, /) -> int: ...  # go: py.RIndex
    def count(self, sub: str, start: int | None = None, end: int | None = None, /) -> int: ...  # go: py.Count
    @overload
    def startswith(self, prefix: str, start: int | None = None, end: int | None = None, /) -> bool: ...  # go: py.StartsWith
    @overload
    def startswith(self, prefix: tuple[str, ...], start: int | None = None, end: int | None = None, /) -> bool: ...  # go: py.StartsWithAny
    @overload
    def endswith(self, suffix: str, start: int | None = None, end: int | None = None, /) -> bool: ...  # go: py.EndsWith
    @overload
    def endswith(self, suffix: tuple[str, ...], start: int | None = None, end: int | None = None, /) -> bool: ...  # go: py.EndsWithAny
    def removeprefix(self, prefix: str, /) -> str: ...  # go: py.RemovePrefix
    def removesuffix(self, suffix: str, /) -> str: ...  # go: py.RemoveSuffix
    def partition(self, sep: str, /) -> tuple[str, str, str]: ...  # go: py.Partition
    def rpartition(self, sep: str, /) -> tuple[str, str, str]: ...  # go: py.RPartition
    def center(self, width: int, fillchar: str = " ", /) -> str: ...  # go: py.Center
    def ljust(self, width: int, fillchar: str = " ", /) -> str: ...  # go: py.LJust
    def rjust(self, width: int, fillchar: str = " ", /) -> str: ...  # go: py.RJust
    def zfill(self, width: int, /) -> str: ...  # go: py.ZFill
    def expandtabs(self, tabsize: int = 8) -> str: ...  # go: py.ExpandTabs
    def isalpha(self) -> bool: ...  # go: py.IsAlpha
    def isdigit(self) -> bool: ...  # go: py.IsDigit
    def isdecimal(self) -> bool: ...  # go: py.IsDecimal
    def isnumeric(self) -> bool: ...  # go: py.IsNumeric
    def isalnum(self) -> bool: ...  # go: py.IsAlnum
    def isspace(self) -> bool: ...  # go: py.IsSpace
    def isupper(self) -> bool: ...  # go: py.IsUpper
    def islower(self) -> bool: ...  # go: py.IsLower
    def istitle(self) -> bool: ...  # go: py.IsTitle
    def isidentifier(self) -> bool: ...  # go: py.IsIdentifier
    def isprintable(self) -> bool: ...  # go: py.IsPrintable
    def isascii(self) -> bool: ...  # go: py.IsAscii
    def encode(self, encoding: str = "utf-8", errors: str = "strict") -> bytes: ...  # go: py.Encode
    def format(self, *args: object, **kwargs: object) -> str: ...  # go: intrinsic
    def format_map(self, mapping: dict[str, Any], /) -> str: ...  # go: intrinsic
    def translate(self, table: dict[int, Any], /) -> str: ...  # go: py.Translate
    @overload
    @staticmethod
    def maketrans(x: str, y: str, z: str = "", /) -> dict[int, Any]: ...  # go: py.MakeTrans
    @overload
    @staticmethod
    def maketrans(x: object, /) -> dict[int, Any]: ...  # go: py.MakeTransDict
    def __len__(self) -> int: ...  # go: py.StrLen
    def __contains__(self, x: str, /) -> bool: ...  # go: intrinsic
    def __iter__(self) -> Iterator[str]: ...  # go: intrinsic
    def __getitem__(self, i: int, /) -> str: ...  # go: intrinsic

class _Buffer:  # what gives its bytes: bytes, bytearray; py.Bytes in Go
    ...

class bytes(Sequence[int], _Buffer):
    @overload
    def __init__(self) -> None: ...  # go: intrinsic
    @overload
    def __init__(self, n: int, /) -> None: ...  # go: intrinsic
    @overload
    def __init__(self, b: _Buffer, /) -> None: ...  # go: intrinsic
    @overload
    def __init__(self, s: str, encoding: str, errors: str = "strict") -> None: ...  # go: intrinsic
    @overload
    def __init__(self, xs: Iterable[int], /) -> None: ...  # go: intrinsic
    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str: ...  # go: .Decode
    @overload
    def hex(self) -> str: ...  # go: .Hex
    @overload
    def hex(self, sep: str, bytes_per_sep: int = 1) -> str: ...  # go: .HexSep  # panics: ValueError
    @staticmethod
    def fromhex(s: str, /) -> bytes: ...  # go: py.BytesFromHex  # panics: ValueError
    def upper(self) -> bytes: ...  # go: .Upper
    def lower(self) -> bytes: ...  # go: .Lower
    def swapcase(self) -> bytes: ...  # go: .SwapCase
    def capitalize(self) -> bytes: ...  # go: .Capitalize
    def title(self) -> bytes: ...  # go: .Title
    def isalpha(self) -> bool: ...  # go: .IsAlpha
    def isdigit(self) -> bool: ...  # go: .IsDigit
    def isalnum(self) -> bool: ...  # go: .IsAlnum
    def isspace(self) -> bool: ...  # go: .IsSpace
    def isupper(self) -> bool: ...  # go: .IsUpper
    def islower(self) -> bool: ...  # go: .IsLower
    def istitle(self) -> bool: ...  # go: .IsTitle
    def isascii(self) -> bool: ...  # go: .IsAscii
    @overload
    def strip(self, chars: None = None, /) -> bytes: ...  # go: .StripAny
    @overload
    def strip(self, chars: _Buffer, /) -> bytes: ...  # go: .StripChars
    @overload
    def lstrip(self, chars: None = None, /) -> bytes: ...  # go: .LStripAny
    @overload
    def lstrip(self, chars: _Buffer, /) -> bytes: ...  # go: .LStripChars
    @overload
    def rstrip(self, chars: None = None, /) -> bytes: ...  # go: .RStripAny
    @overload
    def rstrip(self, chars: _Buffer, /) -> bytes: ...  # go: .RStripChars
    @overload
    def split(self, sep: None = None, maxsplit: int = -1) -> list[bytes]: ...  # go: .SplitSpace
    @overload
    def split(self, sep: _Buffer, maxsplit: int = -1) -> list[bytes]: ...  # go: .SplitSep  # panics: ValueError
    @overload
    def rsplit(self, sep: None = None, maxsplit: int = -1) -> list[bytes]: ...  # go: .RSplitSpace
    @overload
    def rsplit(self, sep: _Buffer, maxsplit: int = -1) -> list[bytes]: ...  # go: .RSplitSep  # panics: ValueError
    def splitlines(self, keepends: bool = False) -> list[bytes]: ...  # go: .SplitLines
    def join(self, iterable: Iterable[_Buffer], /) -> bytes: ...  # go: .Join
    def replace(self, old: _Buffer, new: _Buffer, count: int = -1, /) -> bytes: ...  # go: .Replace
    @overload
    def find(self, sub: _Buffer, start: int | None = None, end: int | None = None, /) -> int: ...  # go: .Find
    @overload
    def find(self, sub: int, start: int | None = None, end: int | None = None, /) -> int: ...  # go: .FindByte
    @overload
    def rfind(self, sub: _Buffer, start: int | None = None, end: int | None = None, /) -> int: ...  # go: .RFind
    @overload
    def rfind(self, sub: int, start: int | None = None, end: int | None = None, /) -> int: ...  # go: .RFindByte
    @overload
    def index(self, sub: _Buffer, start: int | None = None, end: int | None = None, /) -> int: ...  # go: .Index
    @overload
    def index(self, sub: int, start: int | None = None, end: int | None = None, /) -> int: ...  # go: .IndexByte
    @overload
    def rindex(self, sub: _Buffer, start: int | None = None, end: int | None = None, /) -> int: ...  # go: .RIndex
    @overload
    def rindex(self, sub: int, start: int | None = None, end: int | None = None, /) -> int: ...  # go: .RIndexByte
    @overload
    def count(self, sub: _Buffer, start: int | None = None, end: int | None = None, /) -> int: ...  # go: .Count
    @overload
    def count(self, sub: int, start: int | None = None, end: int | None = None, /) -> int: ...  # go: .CountByte
    @overload
    def startswith(self, prefix: _Buffer, start: int | None = None, end: int | None = None, /) -> bool: ...  # go: .StartsWith
    @overload
    def startswith(self, prefix: tuple[_Buffer, ...], start: int | None = None, end: int | None = None, /) -> bool: ...  # go: .StartsWithAny
    @overload
    def endswith(self, prefix: _Buffer, start: int | None = None, end: int | None = None, /) -> bool: ...  # go: .EndsWith
    @overload
    def endswith(self, prefix: tuple[_Buffer, ...], start: int | None = None, end: int | None = None, /) -> bool: ...  # go: .EndsWithAny
    def removeprefix(self, prefix: _Buffer, /) -> bytes: ...  # go: .RemovePrefix
    def removesuffix(self, suffix: _Buffer, /) -> bytes: ...  # go: .RemoveSuffix
    def partition(self, sep: _Buffer, /) -> tuple[bytes, bytes, bytes]: ...  # go: .Partition  # panics: ValueError
    def rpartition(self, sep: _Buffer, /) -> tuple[bytes, bytes, bytes]: ...  # go: .RPartition  # panics: ValueError
    def center(self, width: int, fillchar: _Buffer = b" ", /) -> bytes: ...  # go: .Center
    def ljust(self, width: int, fillchar: _Buffer = b" ", /) -> bytes: ...  # go: .LJust
    def rjust(self, width: int, fillchar: _Buffer = b" ", /) -> bytes: ...  # go: .RJust
    def zfill(self, width: int, /) -> bytes: ...  # go: .ZFill
    def expandtabs(self, tabsize: int = 8) -> bytes: ...  # go: .ExpandTabs
    def translate(self, table: _Buffer | None, /, delete: _Buffer = b"") -> bytes: ...  # go: .Translate  # panics: ValueError
    @staticmethod
    def maketrans(frm: _Buffer, to: _Buffer, /) -> bytes: ...  # go: py.BytesMakeTrans  # panics: ValueError
    def __add__(self, other: _Buffer, /) -> bytes: ...  # go: .Concat
    def __mul__(self, n: int, /) -> bytes: ...  # go: .Repeat
    def __rmul__(self, n: int, /) -> bytes: ...  # go: .Repeat
    def __len__(self) -> int: ...  # go: .Len
    def __iter__(self) -> Iterator[int]: ...  # go: .All
    def __contains__(self, x: object, /) -> bool: ...  # go: intrinsic
    def __getitem__(self, i: int, /) -> int: ...  # go: .At  # panics: IndexError

class bytearray(MutableSequence[int], _Buffer):
    @overload
    def __init__(self) -> None: ...  # go: py.NewByteArray
    @overload
    def __init__(self, n: int, /) -> None: ...  # go: py.ByteArrayZero  # panics: ValueError
    @overload
    def __init__(self, b: _Buffer, /) -> None: ...  # go: py.ByteArrayFrom
    @overload
    def __init__(self, s: str, encoding: str, errors: str = "strict") -> None: ...  # go: py.ByteArrayEncode
    @overload
    def __init__(self, xs: Iterable[int], /) -> None: ...  # go: py.ByteArrayOf  # panics: ValueError
    def append(self, x: int, /) -> None: ...  # go: .Append  # panics: ValueError
    @overload
    def extend(self, b: _Buffer, /) -> None: ...  # go: .ExtendBytes
    @overload
    def extend(self, xs: Iterable[int], /) -> None: ...  # go: .Extend  # panics: ValueError
    def insert(self, i: int, x: int, /) -> None: ...  # go: .Insert  # panics: ValueError
    @overload
    def pop(self) -> int: ...  # go: .Pop  # panics: IndexError
    @overload
    def pop(self, i: int, /) -> int: ...  # go: .PopAt  # panics: IndexError
    def remove(self, x: int, /) -> None: ...  # go: .Remove  # panics: ValueError
    def clear(self) -> None: ...  # go: .Clear
    def reverse(self) -> None: ...  # go: .Reverse
    def copy(self) -> bytearray: ...  # go: .Copy
    def __iadd__(self, other: _Buffer, /) -> Self: ...  # go: .ExtendBytes
    def __imul__(self, n: int, /) -> Self: ...  # go: .RepeatInPlace
    def __setitem__(self, i: int, x: int, /) -> None: ...  # go: .Set
    def __delitem__(self, i: int, /) -> None: ...  # go: .Del
    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str: ...  # go: .Decode
    @overload
    def hex(self) -> str: ...  # go: .Hex
    @overload
    def hex(self, sep: str, bytes_per_sep: int = 1) -> str: ...  # go: .HexSep  # panics: ValueError
    @staticmethod
    def fromhex(s: str, /) -> bytearray: ...  # go: py.ByteArrayFromHex  # panics: ValueError
    def upper(self) -> bytearray: ...  # go: .Upper
    def lower(self) -> bytearray: ...  # go: .Lower
    def swapcase(self) -> bytearray: ...  # go: .SwapCase
    def capitalize(self) -> bytearray: ...  # go: .Capitalize
    def title(self) -> bytearray: ...  # go: .Title
    def isalpha(self) -> bool: ...  # go: .IsAlpha
    def isdigit(self) -> bool: ...  # go: .IsDigit
    def isalnum(self) -> bool: ...  # go: .IsAlnum
    def isspace(self) -> bool: ...  # go: .IsSpace
    def isupper(self) -> bool: ...  # go: .IsUpper
    def islower(self) -> bool: ...  # go: .IsLower
    def istitle(self) -> bool: ...  # go: .IsTitle
    def isascii(self) -> bool: ...  # go: .IsAscii
    @overload
    def strip(self, chars: None = None, /) -> bytearray: ...  # go: .StripAny
    @overload
    def strip(self, chars: _Buffer, /) -> bytearray: ...  # go: .StripChars
    @overload
    def lstrip(self, chars: None = None, /) -> bytearray: ...  # go: .LStripAny
    @overload
    def lstrip(self, chars: _Buffer, /) -> bytearray: ...  # go: .LStripChars
    @overload
    def rstrip(self, chars: None = None, /) -> bytearray: ...  # go: .RStripAny
    @overload
    def rstrip(self, chars: _Buffer, /) -> bytearray: ...  # go: .RStripChars
    @overload
    def split(self, sep: None = None, maxsplit: int = -1) -> list[bytearray]: ...  # go: .SplitSpace
    @overload
    def split(self, sep: _Buffer, maxsplit: int = -1) -> list[bytearray]: ...  # go: .SplitSep  # panics: ValueError
    @overload
    def rsplit(self, sep: None = None, maxsplit: int = -1) -> list[bytearray]: ...  # go: .RSplitSpace
    @overload
    def rsplit(self, sep: _Buffer, maxsplit: int = -1) -> list[bytearray]: ...  # go: .RSplitSep  # panics: ValueError
    def splitlines(self, keepends: bool = False) -> list[bytearray]: ...  # go: .SplitLines
    def join(self, iterable: Iterable[_Buffer], /) -> bytearray: ...  # go: .Join
    def replace(self, old: _Buffer, new: _Buffer, count: int = -1, /) -> bytearray: ...  # go: .Replace
    @overload
    def find(self, sub: _Buffer, start: int | None = None, end: int | None = None, /) -> int: ...  # go: .Find
    @overload
    def find(self, sub: int, start: int | None = None, end: int | None = None, /) -> int: ...  # go: .FindByte
    @overload
    def rfind(self, sub: _Buffer, start: int | None = None, end: int | None = None, /) -> int: ...  # go: .RFind
    @overload
    def rfind(self, sub: int, start: int | None = None, end: int | None = None, /) -> int: ...  # go: .RFindByte
    @overload
    def index(self, sub: _Buffer, start: int | None = None, end: int | None = None, /) -> int: ...  # go: .Index
    @overload
    def index(self, sub: int, start: int | None = None, end: int | None = None, /) -> int: ...  # go: .IndexByte
    @overload
    def rindex(self, sub: _Buffer, start: int | None = None, end: int | None = None, /) -> int: ...  # go: .RIndex
    @overload
    def rindex(self, sub: int, start: int | None = None, end: int | None = None, /) -> int: ...  # go: .RIndexByte
    @overload
    def count(self, sub: _Buffer, start: int | None = None, end: int | None = None, /) -> int: ...  # go: .Count
    @overload
    def count(self, sub: int, start: int | None = None, end: int | None = None, /) -> int: ...  # go: .CountByte
    @overload
    def startswith(self, prefix: _Buffer, start: int | None = None, end: int | None = None, /) -> bool: ...  # go: .StartsWith
    @overload
    def startswith(self, prefix: tuple[_Buffer, ...], start: int | None = None, end: int | None = None, /) -> bool: ...  # go: .StartsWithAny
    @overload
    def endswith(self, prefix: _Buffer, start: int | None = None, end: int | None = None, /) -> bool: ...  # go: .EndsWith
    @overload
    def endswith(self, prefix: tuple[_Buffer, ...], start: int | None = None, end: int | None = None, /) -> bool: ...  # go: .EndsWithAny
    def removeprefix(self, prefix: _Buffer, /) -> bytearray: ...  # go: .RemovePrefix
    def removesuffix(self, suffix: _Buffer, /) -> bytearray: ...  # go: .RemoveSuffix
    def partition(self, sep: _Buffer, /) -> tuple[bytearray, bytearray, bytearray]: ...  # go: .Partition  # panics: ValueError
    def rpartition(self, sep: _Buffer, /) -> tuple[bytearray, bytearray, bytearray]: ...  # go: .RPartition  # panics: ValueError
    def center(self, width: int, fillchar: _Buffer = b" ", /) -> bytearray: ...  # go: .Center
    def ljust(self, width: int, fillchar: _Buffer = b" ", /) -> bytearray: ...  # go: .LJust
    def rjust(self, width: int, fillchar: _Buffer = b" ", /) -> bytearray: ...  # go: .RJust
    def zfill(self, width: int, /) -> bytearray: ...  # go: .ZFill
    def expandtabs(self, tabsize: int = 8) -> bytearray: ...  # go: .ExpandTabs
    def translate(self, table: _Buffer | None, /, delete: _Buffer = b"") -> bytearray: ...  # go: .Translate  # panics: ValueError
    @staticmethod
    def maketrans(frm: _Buffer, to: _Buffer, /) -> bytes: ...  # go: py.BytesMakeTrans  # panics: ValueError
    def __add__(self, other: _Buffer, /) -> bytearray: ...  # go: .Concat
    def __mul__(self, n: int, /) -> bytearray: ...  # go: .Repeat
    def __rmul__(self, n: int, /) -> bytearray: ...  # go: .Repeat
    def __len__(self) -> int: ...  # go: .Len
    def __iter__(self) -> Iterator[int]: ...  # go: .All
    def __contains__(self, x: object, /) -> bool: ...  # go: intrinsic
    def __getitem__(self, i: int, /) -> int: ...  # go: .At  # panics: IndexError

class list[T](MutableSequence[T]):
    @overload
    def __init__(self) -> None: ...  # go: intrinsic
    @overload
    def __init__(self, iterable: Iterable[T], /) -> None: ...  # go: intrinsic
    def append(self, x: T, /) -> None: ...  # go: .Append
    def extend(self, iterable: Iterable[T], /) -> None: ...  # go: py.ListExtend
    def insert(self, i: int, x: T, /) -> None: ...  # go: py.ListInsert
    @overload
    def pop(self) -> T: ...  # go: .Pop
    @overload
    def pop(self, i: int, /) -> T: ...  # go: py.ListPopAt
    def remove(self, x: T, /) -> None: ...  # go: py.ListRemove
    def clear(self) -> None: ...  # go: py.ListClear
    def index(self, x: T, start: int | None = None, stop: int | None = None, /) -> int: ...  # go: py.ListIndex
    def count(self, x: T, /) -> int: ...  # go: py.ListCount
    def sort[Key](self, *, key: Callable[[T], Key] | None = None, reverse: bool = False) -> None: ...  # go: intrinsic
    def reverse(self) -> None: ...  # go: py.ListReverse
    def copy(self) -> list[T]: ...  # go: .Copy
    def __len__(self) -> int: ...  # go: .Len
    def __contains__(self, x: object, /) -> bool: ...  # go: intrinsic
    def __iter__(self) -> Iterator[T]: ...  # go: intrinsic
    def __getitem__(self, i: int, /) -> T: ...  # go: .At
    def __setitem__(self, i: int, x: T, /) -> None: ...  # go: .Set

class dict[K, V](MutableMapping[K, V]):
    @overload
    def __init__(self) -> None: ...  # go: intrinsic
    @overload
    def __init__(self: dict[str, V], **kwargs: V) -> None: ...  # go: intrinsic
    @overload
    def __init__(self, m: Mapping[K, V], /) -> None: ...  # go: intrinsic
    @overload
    def __init__(self, m: Mapping[str, V], /, **kwargs: V) -> None: ...  # go: intrinsic
    @overload
    def __init__(self, pairs: Iterable[tuple[K, V]], /) -> None: ...  # go: intrinsic
    @overload
    def get(self, key: K, /) -> V | None: ...  # go: py.DictGet
    @overload
    def get(self, key: K, default: None, /) -> V | None: ...  # go: intrinsic
    @overload
    def get(self, key: K, default: V, /) -> V: ...  # go: .GetOr
    @overload
    def get[D](self, key: K, default: D, /) -> V | D: ...  # go: intrinsic
    def keys(self) -> KeysView[K]: ...  # go: py.KeysView
    def values(self) -> ValuesView[V]: ...  # go: py.ValuesView
    def items(self) -> ItemsView[K, V]: ...  # go: py.ItemsView
    @overload
    def pop(self, key: K, /) -> V: ...  # go: py.DictPop
    @overload
    def pop(self, key: K, default: None, /) -> V | None: ...  # go: intrinsic
    @overload
    def pop(self, key: K, default: V, /) -> V: ...  # go: py.DictPopOr
    @overload
    def pop[D](self, key: K, default: D, /) -> V | D: ...  # go: intrinsic
    def popitem(self) -> tuple[K, V]: ...  # go: py.DictPopItem
    def setdefault(self, key: K, default: V, /) -> V: ...  # go: py.DictSetDefault
    @overload
    def update(self, m: Mapping[K, V], /, **kwargs: V) -> None: ...  # go: intrinsic
    @overload
    def update(self, pairs: Iterable[tuple[K, V]], /, **kwargs: V) -> None: ...  # go: intrinsic
    @overload
    def update(self, **kwargs: V) -> None: ...  # go: intrinsic
    def clear(self) -> None: ...  # go: py.DictClear
    def copy(self) -> dict[K, V]: ...  # go: .Copy
    @overload
    @staticmethod
    def fromkeys[A](keys: Iterable[A], value: None = None, /) -> dict[A, None]: ...  # go: py.FromKeysNone
    @overload
    @staticmethod
    def fromkeys[A, B](keys: Iterable[A], value: B, /) -> dict[A, B]: ...  # go: py.FromKeys
    def __len__(self) -> int: ...  # go: .Len
    def __contains__(self, x: object, /) -> bool: ...  # go: intrinsic
    def __iter__(self) -> Iterator[K]: ...  # go: intrinsic
    def __getitem__(self, key: K, /) -> V: ...  # go: .At
    def __setitem__(self, key: K, value: V, /) -> None: ...  # go: .Set
    def __delitem__(self, key: K, /) -> None: ...  # go: .Del

class KeysView[K](AbstractSet[K]):
    def __iter__(self) -> Iterator[K]: ...  # go: intrinsic
    def __len__(self) -> int: ...  # go: .Len
    def __and__[T](self, other: Iterable[T], /) -> set[K]: ...  # go: intrinsic
    def __or__(self, other: Iterable[K], /) -> set[K]: ...  # go: intrinsic
    def __sub__[T](self, other: Iterable[T], /) -> set[K]: ...  # go: intrinsic
    def __xor__(self, other: Iterable[K], /) -> set[K]: ...  # go: intrinsic
    def isdisjoint(self, other: Iterable[K], /) -> bool: ...  # go: intrinsic

class ValuesView[V](Collection[V]):
    def __iter__(self) -> Iterator[V]: ...  # go: intrinsic
    def __len__(self) -> int: ...  # go: .Len

class ItemsView[K, V](AbstractSet[tuple[K, V]]):
    def __iter__(self) -> Iterator[tuple[K, V]]: ...  # go: intrinsic
    def __len__(self) -> int: ...  # go: .Len
    def __and__[T](self, other: Iterable[T], /) -> set[tuple[K, V]]: ...  # go: intrinsic
    def __or__(self, other: Iterable[tuple[K, V]], /) -> set[tuple[K, V]]: ...  # go: intrinsic
    def __sub__[T](self, other: Iterable[T], /) -> set[tuple[K, V]]: ...  # go: intrinsic
    def __xor__(self, other: Iterable[tuple[K, V]], /) -> set[tuple[K, V]]: ...  # go: intrinsic
    def isdisjoint(self, other: Iterable[tuple[K, V]], /) -> bool: ...  # go: intrinsic

class set[T](MutableSet[T]):
    @overload
    def __init__(self) -> None: ...  # go: intrinsic
    @overload
    def __init__(self, iterable: Iterable[T], /) -> None: ...  # go: intrinsic
    def add(self, x: T, /) -> None: ...  # go: .Add
    def remove(self, x: T, /) -> None: ...  # go: .Remove
    def discard(self, x: T, /) -> None: ...  # go: .Discard
    def pop(self) -> T: ...  # go: py.SetPop
    def clear(self) -> None: ...  # go: py.SetClear
    def copy(self) -> set[T]: ...  # go: .Copy
    def union(self, *others: Iterable[T]) -> set[T]: ...  # go: intrinsic
    def intersection(self, *others: Iterable[T]) -> set[T]: ...  # go: intrinsic
    def difference(self, *others: Iterable[T]) -> set[T]: ...  # go: intrinsic
    def symmetric_difference(self, other: Iterable[T], /) -> set[T]: ...  # go: py.SetSymmetricDifference
    def update(self, *others: Iterable[T]) -> None: ...  # go: intrinsic
    def intersection_update(self, *others: Iterable[T]) -> None: ...  # go: intrinsic
    def difference_update(self, *others: Iterable[T]) -> None: ...  # go: intrinsic
    def symmetric_difference_update(self, other: Iterable[T], /) -> None: ...  # go: py.SetSymmetricDifferenceUpdate
    def issubset(self, other: Iterable[T], /) -> bool: ...  # go: py.SetIsSubset
    def issuperset(self, other: Iterable[T], /) -> bool: ...  # go: py.SetIsSuperset
    def isdisjoint(self, other: Iterable[T], /) -> bool: ...  # go: py.SetIsDisjoint
    def __len__(self) -> int: ...  # go: .Len
    def __contains__(self, x: object, /) -> bool: ...  # go: intrinsic
    def __iter__(self) -> Iterator[T]: ...  # go: intrinsic

class frozenset[T](AbstractSet[T]):
    @overload
    def __init__(self) -> None: ...  # go: intrinsic
    @overload
    def __init__(self, iterable: Iterable[T], /) -> None: ...  # go: intrinsic
    def union(self, *others: Iterable[T]) -> frozenset[T]: ...  # go: intrinsic
    def intersection(self, *others: Iterable[T]) -> frozenset[T]: ...  # go: intrinsic
    def difference(self, *others: Iterable[T]) -> frozenset[T]: ...  # go: intrinsic
    def symmetric_difference(self, other: Iterable[T], /) -> frozenset[T]: ...  # go: py.FrozenSetSymmetricDifference
    def copy(self) -> frozenset[T]: ...  # go: intrinsic
    def issubset(self, other: Iterable[T], /) -> bool: ...  # go: py.FrozenSetIsSubset
    def issuperset(self, other: Iterable[T], /) -> bool: ...  # go: py.FrozenSetIsSuperset
    def isdisjoint(self, other: Iterable[T], /) -> bool: ...  # go: py.FrozenSetIsDisjoint
    def __len__(self) -> int: ...  # go: .Len
    def __contains__(self, x: object, /) -> bool: ...  # go: intrinsic
    def __iter__(self) -> Iterator[T]: ...  # go: intrinsic

class tuple[T](Sequence[T]):
    def __init__(self, iterable: Iterable[T] = (), /) -> None: ...  # go: intrinsic
    def index(self, x: T, start: int | None = None, stop: int | None = None, /) -> int: ...  # go: py.TupleIndex
    def count(self, x: T, /) -> int: ...  # go: py.TupleCount
    def __len__(self) -> int: ...  # go: intrinsic
    def __iter__(self) -> Iterator[T]: ...  # go: intrinsic
    def __getitem__(self, i: int, /) -> T: ...  # go: intrinsic

class range(Sequence[int]):
    @overload
    def __init__(self, stop: int, /) -> None: ...  # go: intrinsic
    @overload
    def __init__(self, start: int, stop: int, step: int = 1, /) -> None: ...  # go: intrinsic
    def index(self, x: int, /) -> int: ...  # go: .Index
    def count(self, x: int, /) -> int: ...  # go: .Count
    start: int  # go: .Start
    stop: int  # go: .Stop
    step: int  # go: .Step
    def __len__(self) -> int: ...  # go: .Len
    def __contains__(self, x: object, /) -> bool: ...  # go: intrinsic
    def __iter__(self) -> Iterator[int]: ...  # go: intrinsic
    def __getitem__(self, i: int, /) -> int: ...  # go: .At

class slice:
    @overload
    def __init__(self, stop: int | None, /) -> None: ...  # go: py.SliceTo
    @overload
    def __init__(self, start: int | None, stop: int | None, step: int | None = None, /) -> None: ...  # go: py.NewSlice
    start: int | None  # go: .Start
    stop: int | None  # go: .Stop
    step: int | None  # go: .Step
    def indices(self, n: int, /) -> tuple[int, int, int]: ...  # go: .IndicesTuple  # panics: ValueError

class property: ...
class staticmethod: ...
class classmethod: ...
class super: ...

def print(*args: object, sep: str | None = " ", end: str | None = "\n", file: object = None, flush: bool = False) -> None: ...  # go: intrinsic
def input(prompt: object = "", /) -> str: ...  # go: py.InputAny
def len(x: object, /) -> int: ...  # go: intrinsic
def isinstance(x: object, cls: object, /) -> bool: ...  # go: intrinsic
def issubclass(x: object, cls: object, /) -> bool: ...  # go: intrinsic
def callable(x: object, /) -> bool: ...  # go: intrinsic
def repr(x: object, /) -> str: ...  # go: intrinsic
def ascii(x: object, /) -> str: ...  # go: intrinsic
def format(x: object, spec: str = "", /) -> str: ...  # go: intrinsic
def hash(x: object, /) -> int: ...  # go: intrinsic
def id(x: object, /) -> int: ...  # go: intrinsic
def ord(c: str, /) -> int: ...  # go: py.Ord
def chr(i: int, /) -> str: ...  # go: py.Chr
def bin(n: int, /) -> str: ...  # go: py.Bin  # big: py.BigBin
def oct(n: int, /) -> str: ...  # go: py.Oct  # big: py.BigOct
def hex(n: int, /) -> str: ...  # go: py.Hex  # big: py.BigHex
@overload
def abs(x: int, /) -> int: ...  # go: intrinsic
@overload
def abs(x: float, /) -> float: ...  # go: intrinsic
@overload
def abs(x: object, /) -> Any: ...  # go: intrinsic
@overload
def round(x: int, ndigits: int | None = None) -> int: ...  # go: intrinsic
@overload
def round(x: float) -> int: ...  # go: intrinsic
@overload
def round(x: float, ndigits: None) -> int: ...  # go: intrinsic
@overload
def round(x: float, ndigits: int) -> float: ...  # go: intrinsic
@overload
def round(x: object, ndigits: int | None = None) -> Any: ...  # go: intrinsic
@overload
def divmod(a: int, b: int, /) -> tuple[int, int]: ...  # go: intrinsic
@overload
def divmod(a: float, b: float, /) -> tuple[float, float]: ...  # go: intrinsic
@overload
def pow(a: int, b: int, /) -> int: ...  # go: intrinsic
@overload
def pow(a: int, b: int, mod: int, /) -> int: ...  # go: intrinsic
@overload
def pow(a: float, b: float, /) -> float: ...  # go: intrinsic
@overload
def sum(xs: Iterable[int], /, start: int = 0) -> int: ...  # go: intrinsic
@overload
def sum[T](xs: Iterable[T], /) -> T | int: ...  # go: intrinsic
@overload
def sum[T](xs: Iterable[T], /, start: T) -> T: ...  # go: intrinsic
def any(xs: Iterable[object], /) -> bool: ...  # go: intrinsic
def all(xs: Iterable[object], /) -> bool: ...  # go: intrinsic
@overload
def min[T, Key](xs: Iterable[T], /, *, key: Callable[[T], Key] | None = None) -> T: ...  # go: intrinsic
@overload
def min[T, D, Key](xs: Iterable[T], /, *, default: D, key: Callable[[T], Key] | None = None) -> T | D: ...  # go: intrinsic
@overload
def min[T, Key](a: T, b: T, /, *rest: T, key: Callable[[T], Key] | None = None) -> T: ...  # go: intrinsic
@overload
def max[T, Key](xs: Iterable[T], /, *, key: Callable[[T], Key] | None = None) -> T: ...  # go: intrinsic
@overload
def max[T, D, Key](xs: Iterable[T], /, *, default: D, key: Callable[[T], Key] | None = None) -> T | D: ...  # go: intrinsic
@overload
def max[T, Key](a: T, b: T, /, *rest: T, key: Callable[[T], Key] | None = None) -> T: ...  # go: intrinsic
def sorted[T, Key](xs: Iterable[T], /, *, key: Callable[[T], Key] | None = None, reverse: bool = False) -> list[T]: ...  # go: intrinsic
def reversed[T](xs: Iterable[T], /) -> Iterator[T]: ...  # go: intrinsic
def enumerate[T](xs: Iterable[T], start: int = 0) -> Iterator[tuple[int, T]]: ...  # go: intrinsic
@overload
def zip(*, strict: bool = False) -> Iterator[tuple[()]]: ...  # go: intrinsic
@overload
def zip[A](a: Iterable[A], /, *, strict: bool = False) -> Iterator[tuple[A]]: ...  # go: intrinsic
@overload
def zip[A, B](a: Iterable[A], b: Iterable[B], /, *, strict: bool = False) -> Iterator[tuple[A, B]]: ...  # go: intrinsic
@overload
def zip[A, B, C](a: Iterable[A], b: Iterable[B], c: Iterable[C], /, *, strict: bool = False) -> Iterator[tuple[A, B, C]]: ...  # go: intrinsic
@overload
def zip[A, B, C, D](a: Iterable[A], b: Iterable[B], c: Iterable[C], d: Iterable[D], /, *, strict: bool = False) -> Iterator[tuple[A, B, C, D]]: ...  # go: intrinsic
@overload
def zip[A, B, C, D, E](a: Iterable[A], b: Iterable[B], c: Iterable[C], d: Iterable[D], e: Iterable[E], /, *, strict: bool = False) -> Iterator[tuple[A, B, C, D, E]]: ...  # go: intrinsic
@overload
def zip[A, B, C, D, E, F](a: Iterable[A], b: Iterable[B], c: Iterable[C], d: Iterable[D], e: Iterable[E], f: Iterable[F], /, *, strict: bool = False) -> Iterator[tuple[A, B, C, D, E, F]]: ...  # go: intrinsic
@overload
def zip[A, B, C, D, E, F, G](a: Iterable[A], b: Iterable[B], c: Iterable[C], d: Iterable[D], e: Iterable[E], f: Iterable[F], g: Iterable[G], /, *, strict: bool = False) -> Iterator[tuple[A, B, C, D, E, F, G]]: ...  # go: intrinsic
@overload
def zip[A, B, C, D, E, F, G, H](a: Iterable[A], b: Iterable[B], c: Iterable[C], d: Iterable[D], e: Iterable[E], f: Iterable[F], g: Iterable[G], h: Iterable[H], /, *, strict: bool = False) -> Iterator[tuple[A, B, C, D, E, F, G, H]]: ...  # go: intrinsic
@overload
def zip[A](*rows: Iterable[A], strict: bool = False) -> Iterator[tuple[A, ...]]: ...  # go: intrinsic
@overload
def map[A, R](f: Callable[[A], R], xs: Iterable[A], /) -> Iterator[R]: ...  # go: intrinsic
@overload
def map[A, B, R](f: Callable[[A, B], R], xs: Iterable[A], ys: Iterable[B], /) -> Iterator[R]: ...  # go: intrinsic
@overload
def map[A, B, C, R](f: Callable[[A, B, C], R], a: Iterable[A], b: Iterable[B], c: Iterable[C], /) -> Iterator[R]: ...  # go: intrinsic
@overload
def map[A, B, C, D, R](f: Callable[[A, B, C, D], R], a: Iterable[A], b: Iterable[B], c: Iterable[C], d: Iterable[D], /) -> Iterator[R]: ...  # go: intrinsic
def filter[T](f: Callable[[T], Any] | None, xs: Iterable[T], /) -> Iterator[T]: ...  # go: intrinsic
@overload
def iter[T](xs: Iterable[T], /) -> Iterator[T]: ...  # go: intrinsic
@overload
def iter[T](f: Callable[[], T], sentinel: object, /) -> Iterator[T]: ...  # go: intrinsic
@overload
def next[T](it: Iterator[T], /) -> T: ...  # go: intrinsic
@overload
def next[T, D](it: Iterator[T], default: D, /) -> T | D: ...  # go: intrinsic
@overload
def open(file: object, mode: Literal["r", "w", "a", "x", "rt", "wt", "at", "xt", "tr", "tw", "r+", "w+", "a+", "x+", "+r", "+w", "rt+", "wt+", "at+", "r+t", "w+t"] = "r", buffering: int = -1, encoding: str | None = None, errors: str | None = None, newline: str | None = None, closefd: bool = True, opener: None = None) -> TextIO: ...  # go: std/io.Open  # raises: OSError
@overload
def open(file: object, mode: Literal["rb", "wb", "ab", "xb", "br", "bw", "rb+", "wb+", "ab+", "r+b", "w+b", "a+b", "+rb", "+wb"], buffering: int = -1) -> BinaryIO: ...  # go: std/io.OpenBinary  # raises: OSError
@overload
def open(file: object, mode: str, buffering: int = -1, encoding: str | None = None, errors: str | None = None, newline: str | None = None) -> TextIO: ...  # refused: the mode must be a literal, since it decides between text and bytes
def exit(code: object = None, /) -> Never: ...  # go: py.Exit
def quit(code: object = None, /) -> Never: ...  # go: py.Exit
def eval(source: str, /) -> Any: ...  # refused: code made at run time cannot be compiled
def exec(source: str, /) -> None: ...  # refused: code made at run time cannot be compiled
def compile(source: str, filename: str, mode: str, /) -> Any: ...  # refused: code made at run time cannot be compiled
def globals() -> dict[str, Any]: ...  # refused: Go has no table of a program's variables
def locals() -> dict[str, Any]: ...  # refused: Go has no table of a function's variables
def vars(x: object = None, /) -> dict[str, Any]: ...  # refused: name the attributes
def dir(x: object = None, /) -> list[str]: ...  # refused: name the attributes
def getattr(x: object, name: str, default: object = None, /) -> Any: ...  # go: intrinsic
def setattr(x: object, name: str, value: object, /) -> None: ...  # refused: name the attribute
def hasattr(x: object, name: str, /) -> bool: ...  # go: intrinsic
def delattr(x: object, name: str, /) -> None: ...  # refused: attributes cannot be deleted
def memoryview(x: object, /) -> Any: ...  # refused: memoryview is not supported yet
def breakpoint() -> None: ...  # refused: use a Go debugger on the emitted code
def help(x: object = None, /) -> None: ...  # refused: help is for interactive use
def __import__(name: str) -> Any: ...  # refused: imports must be known when the program is translated

NotImplemented: Any  # refused: only as the result of an operator method
Ellipsis: Any  # refused: ... as a value is not supported
__debug__: bool  # refused: not supported
__name__: str
__file__: str

class BaseException:
    args: tuple[Any, ...]
    __cause__: BaseException | None  # go: py.ExcCause
    __context__: BaseException | None  # go: py.ExcContext
    __suppress_context__: bool  # go: py.ExcSuppress
    __traceback__: Any
    __notes__: list[str]
    def __init__(self, *args: object) -> None: ...  # go: intrinsic
    def add_note(self, note: str, /) -> None: ...  # go: intrinsic
    def with_traceback(self, tb: object, /) -> BaseException: ...  # go: intrinsic
    def __str__(self) -> str: ...  # go: intrinsic
    def __repr__(self) -> str: ...  # go: intrinsic
class Exception(BaseException): ...
class SystemExit(BaseException):
    code: Any  # go: py.ExcCode
class KeyboardInterrupt(BaseException): ...
class GeneratorExit(BaseException): ...
class ArithmeticError(Exception): ...
class ZeroDivisionError(ArithmeticError): ...
class OverflowError(ArithmeticError): ...
class FloatingPointError(ArithmeticError): ...
class AssertionError(Exception): ...
class AttributeError(Exception): ...
class BufferError(Exception): ...
class EOFError(Exception): ...
class ImportError(Exception): ...
class ModuleNotFoundError(ImportError): ...
class LookupError(Exception): ...
class IndexError(LookupError): ...
class KeyError(LookupError): ...
class MemoryError(Exception): ...
class NameError(Exception): ...
class UnboundLocalError(NameError): ...
class OSError(Exception):
    errno: Any  # go: py.ExcErrno
    strerror: Any  # go: py.ExcStrerror
    filename: Any  # go: py.ExcFilename
    filename2: Any  # go: py.ExcFilename2
class IOError(OSError): ...
class EnvironmentError(OSError): ...
class FileNotFoundError(OSError): ...
class FileExistsError(OSError): ...
class PermissionError(OSError): ...
class IsADirectoryError(OSError): ...
class NotADirectoryError(OSError): ...
class ConnectionError(OSError): ...
class BrokenPipeError(ConnectionError): ...
class ConnectionRefusedError(ConnectionError): ...
class ConnectionResetError(ConnectionError): ...
class ConnectionAbortedError(ConnectionError): ...
class InterruptedError(OSError): ...
class TimeoutError(OSError): ...
class ReferenceError(Exception): ...
class RuntimeError(Exception): ...
class NotImplementedError(RuntimeError): ...
class RecursionError(RuntimeError): ...
class StopIteration(Exception):
    value: Any  # go: py.ExcValue
class StopAsyncIteration(Exception): ...
class SyntaxError(Exception): ...
class SystemError(Exception): ...
class TypeError(Exception): ...
class ValueError(Exception): ...
class UnicodeError(ValueError): ...
class UnicodeDecodeError(UnicodeError): ...
class UnicodeEncodeError(UnicodeError): ...
class Warning(Exception): ...
class DeprecationWarning(Warning): ...
class UserWarning(Warning): ...
class RuntimeWarning(Warning): ...
