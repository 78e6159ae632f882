# go: package pyargparse
from typing import Any, Callable, Never, Self, TextIO

SUPPRESS: str  # go: Suppress
OPTIONAL: str  # go: Optional
ZERO_OR_MORE: str  # go: ZeroOrMore
ONE_OR_MORE: str  # go: OneOrMore
REMAINDER: str  # go: Remainder
BooleanOptionalAction: str  # go: BooleanOptional
HelpFormatter: Formatter  # go: Plain
RawDescriptionHelpFormatter: Formatter  # go: RawDescription
RawTextHelpFormatter: Formatter  # go: RawText
ArgumentDefaultsHelpFormatter: Formatter  # go: ArgumentDefaults

class ArgumentTypeError(Exception): ...  # go: ArgumentTypeError
class ArgumentError(Exception): ...  # go: ArgumentError

class Formatter: ...  # go: Formatter
class Action: ...  # go: Action
class FileType: ...  # refused: open the file after parsing

class Namespace:
    # go: Namespace
    def __init__(self, **kwargs: Any) -> None: ...  # go: NewNamespace
    def __getattr__(self, name: str, /) -> Any: ...  # go: .GetAttr  # panics: AttributeError
    def __setattr__(self, name: str, value: Any, /) -> None: ...  # go: .SetAttr
    def __contains__(self, name: str, /) -> bool: ...  # go: .Contains

class ActionsContainer:
    # go: Group
    def add_argument(self, *name_or_flags: str, action: str = "store", nargs: int | str | None = None, const: Any = None, default: Any = None, type: Callable[[str], Any] | None = None, choices: Any = None, required: bool = False, help: str | None = None, metavar: str | tuple[str, ...] | None = None, dest: str | None = None, version: str | None = None) -> Action: ...  # go: .AddArgument  # shown: type  # panics: ValueError
    def add_mutually_exclusive_group(self, *, required: bool = False) -> ActionsContainer: ...  # go: .AddMutuallyExclusiveGroup
    def add_argument_group(self, title: str | None = None, description: str | None = None) -> ActionsContainer: ...  # go: .AddArgumentGroup
    def set_defaults(self, **kwargs: Any) -> None: ...  # go: .SetDefaults
    def get_default(self, dest: str) -> Any: ...  # go: .GetDefault

class _ArgumentGroup(ActionsContainer): ...  # go: Group
class _MutuallyExclusiveGroup(ActionsContainer): ...  # go: Group

class _SubParsersAction:
    # go: SubParsers
    def __class_getitem__(cls, item: object, /) -> object: ...  # refused: only in annotations
    def add_parser(self, name: str, *, help: str | None = None, aliases: list[str] | tuple[str, ...] = (), prog: str | None = None, usage: str | None = None, description: str | None = None, epilog: str | None = None, formatter_class: Formatter | None = None, add_help: bool = True, allow_abbrev: bool = True) -> ArgumentParser: ...  # go: .AddParser

class ArgumentParser:
    # go: Parser
    prog: str  # go: .Prog
    def __init__(self, prog: str | None = None, usage: str | None = None, description: str | None = None, epilog: str | None = None, parents: list[ArgumentParser] | tuple[ArgumentParser, ...] = (), formatter_class: Formatter | None = None, prefix_chars: str = "-", fromfile_prefix_chars: None = None, argument_default: Any = None, conflict_handler: str = "error", add_help: bool = True, allow_abbrev: bool = True, exit_on_error: bool = True) -> None: ...  # go: NewParser
    def add_argument(self, *name_or_flags: str, action: str = "store", nargs: int | str | None = None, const: Any = None, default: Any = None, type: Callable[[str], Any] | None = None, choices: Any = None, required: bool = False, help: str | None = None, metavar: str | tuple[str, ...] | None = None, dest: str | None = None, version: str | None = None) -> Action: ...  # go: .AddArgument  # shown: type  # panics: ValueError
    def add_mutually_exclusive_group(self, *, required: bool = False) -> ActionsContainer: ...  # go: .AddMutuallyExclusiveGroup
    def add_argument_group(self, title: str | None = None, description: str | None = None) -> ActionsContainer: ...  # go: .AddArgumentGroup
    def add_subparsers(self, *, title: str | None = None, description: str | None = None, prog: str | None = None, dest: str | None = None, required: bool = False, help: str | None = None, metavar: str | None = None) -> _SubParsersAction: ...  # go: .AddSubparsers
    def set_defaults(self, **kwargs: Any) -> None: ...  # go: .SetDefaults
    def get_default(self, dest: str) -> Any: ...  # go: .GetDefault
    def parse_args(self, args: list[str] | None = None, namespace: Namespace | None = None) -> Namespace: ...  # go: .ParseArgs  # panics: SystemExit
    def parse_known_args(self, args: list[str] | None = None, namespace: Namespace | None = None) -> tuple[Namespace, list[str]]: ...  # go: .ParseKnownArgs  # panics: SystemExit
    def print_help(self, file: TextIO | None = None) -> None: ...  # go: .PrintHelp
    def print_usage(self, file: TextIO | None = None) -> None: ...  # go: .PrintUsage
    def format_help(self) -> str: ...  # go: .FormatHelp
    def format_usage(self) -> str: ...  # go: .FormatUsage
    def error(self, message: str) -> Never: ...  # go: .Error
    def exit(self, status: int = 0, message: str | None = None) -> Never: ...  # go: .Exit
