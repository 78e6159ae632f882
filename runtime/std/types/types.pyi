# go: package pytypes
from typing import Any

class TracebackType: ...  # go: py.TracebackObject
class FunctionType: ...  # refused: write Callable
class LambdaType: ...  # refused: write Callable
class MethodType: ...  # refused: write Callable
class BuiltinFunctionType: ...  # refused: write Callable
class BuiltinMethodType: ...  # refused: write Callable
class GeneratorType: ...  # refused: write Generator or Iterator
class CoroutineType: ...  # refused: coroutines are not supported yet
class ModuleType: ...  # refused: modules are no values
class CodeType: ...  # refused: functions have no code object
class FrameType: ...  # refused: frames cannot be looked at
class EllipsisType: ...  # refused: ... as a value is not supported
class NotImplementedType: ...  # refused: NotImplemented is only for operator methods
class NoneType: ...  # refused: write None
class UnionType: ...  # refused: types are no values
class GenericAlias: ...  # refused: types are no values
class CellType: ...  # refused: variables have no cells
class MappingProxyType: ...  # refused: use a dict
class SimpleNamespace: ...  # refused: write a class, or a dataclass
class DynamicClassAttribute: ...  # refused: use property
def new_class(name: str, *args: object) -> Any: ...  # refused: classes are made when the program is translated
def prepare_class(name: str, *args: object) -> Any: ...  # refused: classes are made when the program is translated
def coroutine(func: object) -> Any: ...  # refused: coroutines are not supported yet
def get_original_bases(cls: object) -> Any: ...  # refused: types are no values
