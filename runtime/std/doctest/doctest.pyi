# go: package pydoctest
from typing import Any
DONT_ACCEPT_TRUE_FOR_1: int  # go: DontAcceptTrueFor1
DONT_ACCEPT_BLANKLINE: int  # go: DontAcceptBlankline
NORMALIZE_WHITESPACE: int  # go: NormalizeWhitespace
ELLIPSIS: int  # go: Ellipsis
IGNORE_EXCEPTION_DETAIL: int  # go: IgnoreExceptionDetail

class TestResults:
    # go: TestResults
    failed: int  # go: Failed
    attempted: int  # go: Attempted

class _Runner:
    # go: Runner
    def __init__(self, name: str, verbose: bool | None, optionflags: int, file: str) -> None: ...  # go: NewRunner
    def without(self, item: str) -> None: ...  # go: .Without
    def docstring(self, item: str, line: int) -> None: ...  # go: .Docstring
    def begin(self, source: str, want: str, line: int, flags: int) -> bool: ...  # go: .Begin
    def show(self, value: object) -> None: ...  # go: .Show
    def raised(self, exc: BaseException) -> None: ...  # go: .Raised
    def end(self) -> None: ...  # go: .End
    def results(self) -> TestResults: ...  # go: .Results

def _no_examples(*items: str) -> TestResults: ...  # go: NoExamples
def testmod(m: object = None, name: str | None = None, globs: object = None, verbose: bool | None = None, report: bool = True, optionflags: int = 0) -> TestResults: ...  # refused: only the program's own call of doctest.testmod, by this name, runs its examples
def testfile(filename: str) -> TestResults: ...  # refused: examples in text files are not compiled
def run_docstring_examples(f: object, globs: object, verbose: bool = False, name: str = "NoName") -> None: ...  # refused: examples in docstrings are not compiled
