# go: package pytextwrap
def wrap(text: str, width: int = 70, *, initial_indent: str = "", subsequent_indent: str = "", expand_tabs: bool = True, replace_whitespace: bool = True, fix_sentence_endings: bool = False, break_long_words: bool = True, drop_whitespace: bool = True, break_on_hyphens: bool = True, tabsize: int = 8, max_lines: int | None = None, placeholder: str = " [...]") -> list[str]: ...  # panics: ValueError
def fill(text: str, width: int = 70, *, initial_indent: str = "", subsequent_indent: str = "", expand_tabs: bool = True, replace_whitespace: bool = True, fix_sentence_endings: bool = False, break_long_words: bool = True, drop_whitespace: bool = True, break_on_hyphens: bool = True, tabsize: int = 8, max_lines: int | None = None, placeholder: str = " [...]") -> str: ...  # panics: ValueError
def shorten(text: str, width: int, *, placeholder: str = " [...]") -> str: ...  # panics: ValueError
def dedent(text: str) -> str: ...
def indent(text: str, prefix: str) -> str: ...

class TextWrapper:
    # go: Wrapper
    def __init__(self, width: int = 70, initial_indent: str = "", subsequent_indent: str = "", expand_tabs: bool = True, replace_whitespace: bool = True, fix_sentence_endings: bool = False, break_long_words: bool = True, drop_whitespace: bool = True, break_on_hyphens: bool = True, tabsize: int = 8, *, max_lines: int | None = None, placeholder: str = " [...]") -> None: ...  # go: NewWrapper
    width: int  # go: .Width
    initial_indent: str  # go: .InitialIndent
    subsequent_indent: str  # go: .SubsequentIndent
    def wrap(self, text: str) -> list[str]: ...  # go: .Wrap  # panics: ValueError
    def fill(self, text: str) -> str: ...  # go: .Fill  # panics: ValueError
