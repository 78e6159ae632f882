# go: package pyio
from typing import TextIO, BinaryIO, Iterator

DEFAULT_BUFFER_SIZE: int  # go: DefaultBufferSize
SEEK_SET: int  # go: SeekSet
SEEK_CUR: int  # go: SeekCur
SEEK_END: int  # go: SeekEnd

class StringIO(TextIO):
    # go: TextFile
    def __init__(self, initial_value: str | None = "", newline: str | None = "\n") -> None: ...  # go: NewStringIO
    def getvalue(self) -> str: ...  # go: .GetValue  # panics: ValueError

class BytesIO(BinaryIO):
    # go: BinaryFile
    def __init__(self, initial_bytes: bytes = b"") -> None: ...  # go: NewBytesIO
    def getvalue(self) -> bytes: ...  # go: .GetValue  # panics: ValueError

class TextIOWrapper(TextIO):
    # go: TextFile
    def __init__(self, buffer: BinaryIO, encoding: str | None = None) -> None: ...  # refused: open the file in text mode
class TextIOBase(TextIO): ...  # go: TextFile
class IOBase(TextIO): ...  # go: TextFile
class BufferedReader(BinaryIO): ...  # go: BinaryFile
class BufferedWriter(BinaryIO): ...  # go: BinaryFile
class BufferedIOBase(BinaryIO): ...  # go: BinaryFile
class RawIOBase(BinaryIO): ...  # go: BinaryFile
class UnsupportedOperation(OSError, ValueError):
    # go: py.UnsupportedOperation
    def __init__(self, *args: object) -> None: ...  # go: intrinsic
