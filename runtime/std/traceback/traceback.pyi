# go: package pytraceback
from typing import Any, overload
# What goes to standard error has the frames, but not the lines of source below them.
@overload
def print_exc(limit: None = None, file: None = None, chain: bool = True) -> None: ...  # go: intrinsic
@overload
def print_exc(limit: object = None, file: object = None, chain: bool = True) -> None: ...  # refused: tracebacks are written to standard error only
@overload
def print_exception(exc: BaseException, /) -> None: ...  # go: PrintException
@overload
def print_exception(exc: object, /, value: BaseException, tb: object = None) -> None: ...  # go: PrintTriple
@overload
def print_exception(*args: object, **kwargs: object) -> None: ...  # refused: tracebacks are written to standard error only
@overload
def format_exception_only(exc: BaseException, /) -> list[str]: ...  # go: FormatExceptionOnly
@overload
def format_exception_only(exc: object, /, value: BaseException) -> list[str]: ...  # go: FormatPairOnly
def format_exc(limit: object = None, chain: bool = True) -> str: ...  # refused: a compiled program has no lines of source to show
def format_exception(*args: object, **kwargs: object) -> list[str]: ...  # refused: a compiled program has no lines of source to show
def format_tb(tb: object, limit: object = None) -> list[str]: ...  # refused: a compiled program has no lines of source to show
def format_stack(f: object = None, limit: object = None) -> list[str]: ...  # refused: a compiled program has no lines of source to show
def format_list(extracted_list: object) -> list[str]: ...  # refused: a compiled program has no lines of source to show
def extract_tb(tb: object, limit: object = None) -> Any: ...  # refused: a compiled program has no lines of source to show
def extract_stack(f: object = None, limit: object = None) -> Any: ...  # refused: a compiled program has no lines of source to show
def print_tb(tb: object, limit: object = None, file: object = None) -> None: ...  # refused: exceptions have no traceback object
def print_stack(f: object = None, limit: object = None, file: object = None) -> None: ...  # refused: a compiled program has no lines of source to show
def print_last(limit: object = None, file: object = None, chain: bool = True) -> None: ...  # refused: it is for interactive use
def clear_frames(tb: object) -> None: ...  # refused: exceptions have no traceback object
def walk_tb(tb: object) -> Any: ...  # refused: exceptions have no traceback object
def walk_stack(f: object) -> Any: ...  # refused: frames cannot be looked at
class TracebackException: ...  # refused: a compiled program has no lines of source to show
class StackSummary: ...  # refused: a compiled program has no lines of source to show
class FrameSummary: ...  # refused: a compiled program has no lines of source to show
