# go: package pypprint
from typing import TextIO
def pprint(object: object, stream: TextIO | None = None, indent: int = 1, width: int = 80, depth: int | None = None, *, compact: bool = False, sort_dicts: bool = True, underscore_numbers: bool = False) -> None: ...  # go: PPrint
def pp(object: object, stream: TextIO | None = None, indent: int = 1, width: int = 80, depth: int | None = None, *, compact: bool = False, sort_dicts: bool = False, underscore_numbers: bool = False) -> None: ...  # go: PPrint
def pformat(object: object, indent: int = 1, width: int = 80, depth: int | None = None, *, compact: bool = False, sort_dicts: bool = True, underscore_numbers: bool = False) -> str: ...  # go: PFormat
class PrettyPrinter:
    # go: Printer
    def __init__(self, indent: int = 1, width: int = 80, depth: int | None = None, stream: TextIO | None = None, *, compact: bool = False, sort_dicts: bool = True, underscore_numbers: bool = False) -> None: ...  # go: NewPrinter
    def pprint(self, object: object) -> None: ...  # go: .PPrint
    def pformat(self, object: object) -> str: ...  # go: .PFormat
