# go: package pycsv
from typing import Any, Iterable, Iterator, TextIO, overload

QUOTE_MINIMAL: int  # go: QuoteMinimal
QUOTE_ALL: int  # go: QuoteAll
QUOTE_NONNUMERIC: int  # go: QuoteNonNumeric
QUOTE_NONE: int  # go: QuoteNone
QUOTE_STRINGS: int  # go: QuoteStrings
QUOTE_NOTNULL: int  # go: QuoteNotNull

class Error(Exception): ...  # go: Error

class _reader:
    # go: Reader
    line_num: int  # go: .LineNum
    def __iter__(self) -> Iterator[list[str]]: ...  # go: .All
    def __next__(self) -> list[str]: ...  # go: .Next  # panics: StopIteration, Error

class _writer:
    # go: Writer
    def writerow(self, row: object, /) -> int: ...  # go: .WriteRow  # panics: Error
    def writerows(self, rows: object, /) -> None: ...  # go: .WriteRows  # panics: Error

# Fields that quotes decide to be numbers (QUOTE_NONNUMERIC) are not read: NotImplementedError.
@overload
def reader(csvfile: Iterable[str]) -> _reader: ...  # go: ReaderOf
@overload
def reader(csvfile: Iterable[str], dialect: str = "excel", *, delimiter: str | None = None, quotechar: object = False, escapechar: str | None = None, doublequote: bool | None = None, skipinitialspace: bool | None = None, lineterminator: str | None = None, quoting: int | None = None, strict: bool | None = None) -> _reader: ...  # go: NewReader  # panics: Error, TypeError
@overload
def writer(csvfile: TextIO) -> _writer: ...  # go: WriterOf
@overload
def writer(csvfile: TextIO, dialect: str = "excel", *, delimiter: str | None = None, quotechar: object = False, escapechar: str | None = None, doublequote: bool | None = None, skipinitialspace: bool | None = None, lineterminator: str | None = None, quoting: int | None = None, strict: bool | None = None) -> _writer: ...  # go: NewWriter  # panics: Error, TypeError

# A row shorter than the header needs a restval, since its values are str, and one that is longer raises NotImplementedError.
class DictReader:
    # go: DictReader
    line_num: int  # go: .LineNum
    @property
    def fieldnames(self) -> list[str] | None: ...  # go: .FieldNames
    @overload
    def __init__(self, f: Iterable[str], fieldnames: Iterable[str] | None = None) -> None: ...  # go: DictReaderOf
    @overload
    def __init__(self, f: Iterable[str], fieldnames: Iterable[str] | None = None, restkey: None = None, restval: str | None = None, dialect: str = "excel", *, delimiter: str | None = None, quotechar: object = False, escapechar: str | None = None, doublequote: bool | None = None, skipinitialspace: bool | None = None, lineterminator: str | None = None, quoting: int | None = None, strict: bool | None = None) -> None: ...  # go: NewDictReader  # panics: Error, TypeError
    def __iter__(self) -> Iterator[dict[str, str]]: ...  # go: .All
    def __next__(self) -> dict[str, str]: ...  # go: .Next  # panics: StopIteration, Error

class DictWriter:
    # go: DictWriter
    @overload
    def __init__(self, f: TextIO, fieldnames: Iterable[str]) -> None: ...  # go: DictWriterOf
    @overload
    def __init__(self, f: TextIO, fieldnames: Iterable[str], restval: object = "", extrasaction: str = "raise", dialect: str = "excel", *, delimiter: str | None = None, quotechar: object = False, escapechar: str | None = None, doublequote: bool | None = None, skipinitialspace: bool | None = None, lineterminator: str | None = None, quoting: int | None = None, strict: bool | None = None) -> None: ...  # go: NewDictWriter  # panics: Error, TypeError, ValueError
    @property
    def fieldnames(self) -> list[str]: ...  # go: .FieldNames
    def writeheader(self) -> int: ...  # go: .WriteHeader  # panics: Error
    def writerow(self, rowdict: object, /) -> int: ...  # go: .WriteRow  # panics: Error, ValueError
    def writerows(self, rowdicts: object, /) -> None: ...  # go: .WriteRows  # panics: Error, ValueError

def list_dialects() -> list[str]: ...  # go: ListDialects
def field_size_limit(new_limit: int = 131072, /) -> int: ...  # refused: fields have no limit
def register_dialect(name: str, dialect: object = None, **fmtparams: object) -> None: ...  # refused: pass the settings to each reader and writer
def unregister_dialect(name: str) -> None: ...  # refused: pass the settings to each reader and writer
def get_dialect(name: str) -> Any: ...  # refused: pass the settings to each reader and writer
class Dialect: ...  # refused: pass the settings to each reader and writer
class excel: ...  # refused: write "excel"
class excel_tab: ...  # refused: write "excel-tab"
class unix_dialect: ...  # refused: write "unix"
class Sniffer: ...  # refused: dialects are not guessed
