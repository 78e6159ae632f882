# go: package pyoperator
from typing import Any
def add(a: Any, b: Any, /) -> Any: ...  # syntax: a + b
def sub(a: Any, b: Any, /) -> Any: ...  # syntax: a - b
def mul(a: Any, b: Any, /) -> Any: ...  # syntax: a * b
def truediv(a: Any, b: Any, /) -> Any: ...  # syntax: a / b
def floordiv(a: Any, b: Any, /) -> Any: ...  # syntax: a // b
def mod(a: Any, b: Any, /) -> Any: ...  # syntax: a % b
def pow(a: Any, b: Any, /) -> Any: ...  # syntax: a ** b
def matmul(a: Any, b: Any, /) -> Any: ...  # syntax: a @ b
def and_(a: Any, b: Any, /) -> Any: ...  # syntax: a & b
def or_(a: Any, b: Any, /) -> Any: ...  # syntax: a | b
def xor(a: Any, b: Any, /) -> Any: ...  # syntax: a ^ b
def lshift(a: Any, b: Any, /) -> Any: ...  # syntax: a << b
def rshift(a: Any, b: Any, /) -> Any: ...  # syntax: a >> b
def neg(a: Any, /) -> Any: ...  # syntax: -a
def pos(a: Any, /) -> Any: ...  # syntax: +a
def invert(a: Any, /) -> Any: ...  # syntax: ~a
def inv(a: Any, /) -> Any: ...  # syntax: ~a
def not_(a: Any, /) -> bool: ...  # syntax: not a
def truth(a: Any, /) -> bool: ...  # go: py.Truth
def lt(a: Any, b: Any, /) -> bool: ...  # syntax: a < b
def le(a: Any, b: Any, /) -> bool: ...  # syntax: a <= b
def gt(a: Any, b: Any, /) -> bool: ...  # syntax: a > b
def ge(a: Any, b: Any, /) -> bool: ...  # syntax: a >= b
def eq(a: Any, b: Any, /) -> bool: ...  # syntax: a == b
def ne(a: Any, b: Any, /) -> bool: ...  # syntax: a != b
def is_(a: Any, b: Any, /) -> bool: ...  # syntax: a is b
def is_not(a: Any, b: Any, /) -> bool: ...  # syntax: a is not b
def getitem(a: Any, b: Any, /) -> Any: ...  # syntax: a[b]
def setitem(a: Any, b: Any, c: Any, /) -> None: ...  # go: py.SetItemAny
def delitem(a: Any, b: Any, /) -> None: ...  # go: py.DelItemAny
def contains(a: Any, b: Any, /) -> bool: ...  # go: py.ContainsAny
def concat(a: Any, b: Any, /) -> Any: ...  # syntax: a + b
def abs(a: Any, /) -> Any: ...  # go: py.AbsAny
def index(a: int, /) -> int: ...  # syntax: a
def itemgetter(*items: object) -> Any: ...  # refused: with these arguments; write a lambda
def attrgetter(*attrs: str) -> Any: ...  # refused: with these arguments; write a lambda
def methodcaller(name: str, /, *args: object, **kwargs: object) -> Any: ...  # refused: with these arguments; write a lambda
def iadd(a: Any, b: Any, /) -> Any: ...  # refused: write a += b
def isub(a: Any, b: Any, /) -> Any: ...  # refused: write a -= b
def imul(a: Any, b: Any, /) -> Any: ...  # refused: write a *= b
