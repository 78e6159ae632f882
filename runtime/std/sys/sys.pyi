# go: package pysys
from typing import Any, Never, TextIO
argv: list[str]  # go: Argv
version: str  # go: Version
platform: str  # go: Platform
maxsize: int  # go: MaxSize
byteorder: str  # go: ByteOrder
executable: str  # go: Executable
stdin: TextIO  # go: std/io.Stdin
stdout: TextIO  # go: std/io.Stdout
stderr: TextIO  # go: std/io.Stderr
version_info: tuple[int, int, int]  # go: VersionInfo
path: list[str]  # refused: modules are found when the program is translated
modules: dict[str, Any]  # refused: modules are fixed when the program is translated
def exit(code: object = None, /) -> Never: ...  # go: py.Exit
def getrecursionlimit() -> int: ...  # go: py.RecursionLimit
def setrecursionlimit(n: int, /) -> None: ...  # go: py.SetRecursionLimit  # panics: ValueError, RecursionError
def getsizeof(x: object, default: int = 0, /) -> int: ...  # refused: the size of objects in memory differs from CPython's
def intern(s: str, /) -> str: ...
def exc_info() -> Any: ...  # refused: use `except … as e`
def set_int_max_str_digits(n: int, /) -> None: ...  # go: py.SetMaxStrDigits  # panics: ValueError
def get_int_max_str_digits() -> int: ...  # go: py.MaxStrDigits
