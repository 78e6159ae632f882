# go: package pystruct
from typing import Any, Iterator

class error(Exception): ...  # go: Error

def pack(format: str, /, *values: Any) -> bytes: ...  # panics: error
def unpack(format: str, buffer: bytes, /) -> tuple[Any, ...]: ...  # panics: error
def unpack_from(format: str, /, buffer: bytes, offset: int = 0) -> tuple[Any, ...]: ...  # panics: error
def iter_unpack(format: str, buffer: bytes, /) -> Iterator[tuple[Any, ...]]: ...  # panics: error
def calcsize(format: str, /) -> int: ...  # panics: error
def pack_into(format: str, buffer: bytearray, offset: int, /, *values: Any) -> None: ...  # refused: use pack

class Struct:
    # go: Struct
    format: str  # go: .Format
    size: int  # go: .Size
    def __init__(self, format: str) -> None: ...  # go: NewStruct
    def pack(self, *values: Any) -> bytes: ...  # go: .Pack
    def unpack(self, buffer: bytes, /) -> tuple[Any, ...]: ...  # go: .Unpack
    def unpack_from(self, buffer: bytes, offset: int = 0) -> tuple[Any, ...]: ...  # go: .UnpackFrom
    def iter_unpack(self, buffer: bytes, /) -> Iterator[tuple[Any, ...]]: ...  # go: .IterUnpack
