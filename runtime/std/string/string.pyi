# go: package pystring
from typing import Any
ascii_lowercase: str
ascii_uppercase: str
ascii_letters: str
digits: str
hexdigits: str
octdigits: str
punctuation: str
printable: str
whitespace: str
def capwords(s: str, sep: str | None = None) -> str: ...
def Template(template: str) -> Any: ...  # refused: use an f-string or str.format
def Formatter() -> Any: ...  # refused: use str.format
