# go: package pyfnmatch
from typing import Iterable
def fnmatch(name: str, pat: str) -> bool: ...  # go: Match
def fnmatchcase(name: str, pat: str) -> bool: ...  # go: Match
def filter(names: Iterable[str], pat: str) -> list[str]: ...
def translate(pat: str) -> str: ...  # refused: write the regular expression
