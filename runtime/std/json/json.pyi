# go: package pyjson
from typing import Any, BinaryIO, Callable, TextIO, overload

class JSONDecodeError(ValueError):
    def __init__(self, msg: str, doc: str, pos: int) -> None: ...  # go: NewJSONDecodeError
    @property
    def msg(self) -> str: ...  # go: ErrorMsg
    @property
    def doc(self) -> str: ...  # go: ErrorDoc
    @property
    def pos(self) -> int: ...  # go: ErrorPos
    @property
    def lineno(self) -> int: ...  # go: ErrorLineno
    @property
    def colno(self) -> int: ...  # go: ErrorColno

@overload
def loads(s: str, *, cls: None = None, object_hook: Callable[[dict[str, Any]], Any] | None = None, parse_float: Callable[[str], Any] | None = None, parse_int: Callable[[str], Any] | None = None, object_pairs_hook: Callable[[list[tuple[str, Any]]], Any] | None = None, strict: bool = True) -> Any: ...  # raises: JSONDecodeError, ValueError
@overload
def loads(s: bytes, *, cls: None = None, object_hook: Callable[[dict[str, Any]], Any] | None = None, parse_float: Callable[[str], Any] | None = None, parse_int: Callable[[str], Any] | None = None, object_pairs_hook: Callable[[list[tuple[str, Any]]], Any] | None = None, strict: bool = True) -> Any: ...  # go: LoadsBytes  # raises: JSONDecodeError, ValueError
@overload
def load(fp: TextIO, *, cls: None = None, object_hook: Callable[[dict[str, Any]], Any] | None = None, parse_float: Callable[[str], Any] | None = None, parse_int: Callable[[str], Any] | None = None, object_pairs_hook: Callable[[list[tuple[str, Any]]], Any] | None = None, strict: bool = True) -> Any: ...  # raises: JSONDecodeError, ValueError
@overload
def load(fp: BinaryIO, *, cls: None = None, object_hook: Callable[[dict[str, Any]], Any] | None = None, parse_float: Callable[[str], Any] | None = None, parse_int: Callable[[str], Any] | None = None, object_pairs_hook: Callable[[list[tuple[str, Any]]], Any] | None = None, strict: bool = True) -> Any: ...  # go: LoadBinary  # raises: JSONDecodeError, ValueError
def dumps(obj: object, *, skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True, allow_nan: bool = True, cls: None = None, indent: int | str | None = None, separators: tuple[str, str] | list[str] | None = None, default: Callable[[Any], Any] | None = None, sort_keys: bool = False) -> str: ...  # panics: TypeError, ValueError
def dump(obj: object, fp: TextIO, *, skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True, allow_nan: bool = True, cls: None = None, indent: int | str | None = None, separators: tuple[str, str] | list[str] | None = None, default: Callable[[Any], Any] | None = None, sort_keys: bool = False) -> None: ...  # panics: TypeError, ValueError

class JSONEncoder: ...  # refused: pass default= and the other options to json.dumps
class JSONDecoder: ...  # refused: use json.loads
