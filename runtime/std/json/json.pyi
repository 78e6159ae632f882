# go: package pyjson
from typing import Any, Callable, overload

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
def loads(s: str, *, object_hook: Callable[[dict[str, Any]], Any] | None = None) -> Any: ...  # raises: JSONDecodeError, ValueError
@overload
def loads(s: bytes, *, object_hook: Callable[[dict[str, Any]], Any] | None = None) -> Any: ...  # go: LoadsBytes  # raises: JSONDecodeError, ValueError
def load(fp: object, *, object_hook: Callable[[dict[str, Any]], Any] | None = None) -> Any: ...  # raises: JSONDecodeError, ValueError
def dumps(obj: object, *, skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True, allow_nan: bool = True, indent: object = None, separators: tuple[str, str] | None = None, default: Callable[[Any], Any] | None = None, sort_keys: bool = False) -> str: ...  # panics: TypeError, ValueError
def dump(obj: object, fp: object, *, skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True, allow_nan: bool = True, indent: object = None, separators: tuple[str, str] | None = None, default: Callable[[Any], Any] | None = None, sort_keys: bool = False) -> None: ...  # panics: TypeError, ValueError

class JSONEncoder: ...  # refused: pass default= and the other options to json.dumps
class JSONDecoder: ...  # refused: use json.loads
