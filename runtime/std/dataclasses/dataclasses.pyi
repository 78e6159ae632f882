from typing import Any
def dataclass(cls: object = None, *, init: bool = True, repr: bool = True, eq: bool = True, order: bool = False, frozen: bool = False, slots: bool = False, kw_only: bool = False) -> Any: ...  # go: intrinsic
def field(*, default: object = None, default_factory: object = None, init: bool = True, repr: bool = True, compare: bool = True, kw_only: bool = False, hash: object = None, metadata: object = None) -> Any: ...  # go: intrinsic
def replace[T](x: T, /, **changes: object) -> T: ...  # go: intrinsic
def asdict(x: object, /) -> dict[str, Any]: ...  # go: py.AsDict
def astuple(x: object, /) -> tuple[Any, ...]: ...  # go: py.AsTuple
def fields(x: object, /) -> Any: ...  # refused: dataclasses.fields is not supported yet; name the fields
class InitVar[T]: ...
class KW_ONLY: ...
