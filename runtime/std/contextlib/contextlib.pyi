# go: package pycontextlib
from io import StringIO
from typing import Any, Callable, TextIO, overload

class suppress:
    # go: Suppress
    def __init__(self, *exceptions: type[BaseException]) -> None: ...  # go: NewSuppress
    def __enter__(self) -> None: ...  # go: .Enter
    def __exit__(self, a: object, b: object, c: object) -> bool: ...  # go: .Exit

class redirect_stdout:
    # go: Redirect
    def __init__(self, new_target: TextIO) -> None: ...  # go: NewRedirectStdout
    def __enter__(self) -> StringIO: ...  # go: .Enter
    def __exit__(self, a: object, b: object, c: object) -> None: ...  # go: .Exit

class redirect_stderr:
    # go: Redirect
    def __init__(self, new_target: TextIO) -> None: ...  # go: NewRedirectStderr
    def __enter__(self) -> StringIO: ...  # go: .Enter
    def __exit__(self, a: object, b: object, c: object) -> None: ...  # go: .Exit

class nullcontext[T]:
    # go: NullContext
    def __init__(self, enter_result: T = None) -> None: ...  # go: NewNullContext
    def __enter__(self) -> T: ...  # go: .Enter
    def __exit__(self, a: object, b: object, c: object) -> None: ...  # go: .Exit

class closing[T]:
    def __init__(self, thing: T) -> None: ...  # refused: call close in a finally
class ExitStack:
    def __init__(self) -> None: ...  # refused: nest with statements
class ContextDecorator: ...  # refused: not supported yet
class AbstractContextManager[T]: ...
class GeneratorContextManager[T]:
    # go: Manager
    def __enter__(self) -> T: ...  # go: .Enter
    def __exit__(self, a: object, b: object, c: object) -> bool: ...  # go: .Exit

def contextmanager(func: Any) -> Any: ...  # go: intrinsic
def asynccontextmanager(func: Any) -> Any: ...  # refused: not supported yet
