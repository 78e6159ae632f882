# go: package pydoctest
from typing import Any
ELLIPSIS: int  # go: Ellipsis
NORMALIZE_WHITESPACE: int  # go: NormalizeWhitespace
IGNORE_EXCEPTION_DETAIL: int  # go: IgnoreExceptionDetail

class TestResults:
    # go: TestResults
    failed: int  # go: Failed
    attempted: int  # go: Attempted

def testmod(m: object = None, name: str | None = None, globs: object = None, verbose: bool | None = None, report: bool = True, optionflags: int = 0) -> TestResults: ...  # go: intrinsic
def testfile(filename: str) -> TestResults: ...  # refused: examples in text files are not compiled
def run_docstring_examples(f: object, globs: object, verbose: bool = False, name: str = "NoName") -> None: ...  # refused: examples in docstrings are not compiled
