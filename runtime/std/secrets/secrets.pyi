# go: package pysecrets
from typing import Sequence, overload
from random import SystemRandom as SystemRandom
from py2go import BigInt
DEFAULT_ENTROPY: int  # go: DefaultEntropy
@overload
def choice(seq: str) -> str: ...  # go: ChoiceStr  # panics: IndexError
@overload
def choice(seq: range) -> int: ...  # go: ChoiceRange  # panics: IndexError
@overload
def choice[T](seq: list[T]) -> T: ...  # go: ChoiceList  # panics: IndexError
@overload
def choice[T](seq: tuple[T, ...]) -> T: ...  # go: ChoiceTuple  # panics: IndexError
@overload
def choice[T](seq: Sequence[T]) -> T: ...  # go: Choice  # panics: IndexError
def randbelow(exclusive_upper_bound: BigInt) -> BigInt: ...  # go: Below  # panics: ValueError
def randbits(k: int, /) -> BigInt: ...  # go: Bits  # panics: ValueError
def token_bytes(nbytes: int | None = None) -> bytes: ...  # go: TokenBytes
def token_hex(nbytes: int | None = None) -> str: ...  # go: TokenHex
def token_urlsafe(nbytes: int | None = None) -> str: ...  # go: TokenURLSafe
@overload
def compare_digest(a: str, b: str, /) -> bool: ...  # go: CompareText  # panics: TypeError
@overload
def compare_digest(a: _Buffer, b: _Buffer, /) -> bool: ...  # go: Compare
