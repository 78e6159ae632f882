from typing import (Any, Optional, Union, Callable, Literal, LiteralString, Final, ClassVar, Annotated, Required, NotRequired, ReadOnly, TypeGuard, TypeIs, Type, Never,
    NoReturn, Self, TypeAlias, TypeVar, ParamSpec, TypeVarTuple, Generic, Protocol, NamedTuple, TypedDict, overload, override, final, cast, runtime_checkable, Concatenate, Unpack)
