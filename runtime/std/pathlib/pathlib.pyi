# go: package pypathlib
from os import stat_result
from typing import BinaryIO, Iterator, Literal, TextIO, overload

class _Parents:
    # go: Parents
    def __len__(self) -> int: ...  # go: .Len
    def __iter__(self) -> Iterator[Path]: ...  # go: .All
    def __getitem__(self, i: int, /) -> Path: ...  # go: .At  # panics: IndexError

class PurePath:
    # go: Path
    def __init__(self, *args: object) -> None: ...  # refused: use Path
    @property
    def parts(self) -> tuple[str, ...]: ...  # go: .Parts
    @property
    def drive(self) -> str: ...  # go: .Drive
    @property
    def root(self) -> str: ...  # go: .Root
    @property
    def anchor(self) -> str: ...  # go: .Root
    @property
    def name(self) -> str: ...  # go: .Name
    @property
    def stem(self) -> str: ...  # go: .Stem
    @property
    def suffix(self) -> str: ...  # go: .Suffix
    @property
    def suffixes(self) -> list[str]: ...  # go: .Suffixes
    @property
    def parent(self) -> Path: ...  # go: .Parent
    @property
    def parents(self) -> _Parents: ...  # go: .Parents
    def as_posix(self) -> str: ...  # go: .PyStr
    def as_uri(self) -> str: ...  # go: .AsURI  # panics: ValueError
    def is_absolute(self) -> bool: ...  # go: .IsAbsolute
    def is_relative_to(self, other: object, /) -> bool: ...  # go: .IsRelativeTo
    def is_reserved(self) -> bool: ...  # go: .IsReserved
    def joinpath(self, *other: object) -> Path: ...  # go: .JoinPath  # panics: TypeError
    def match(self, path_pattern: str) -> bool: ...  # go: .Match  # panics: ValueError
    def relative_to(self, other: object, /, *, walk_up: bool = False) -> Path: ...  # go: .RelativeTo  # panics: ValueError
    def with_name(self, name: str) -> Path: ...  # go: .WithName  # panics: ValueError
    def with_stem(self, stem: str) -> Path: ...  # go: .WithStem  # panics: ValueError
    def with_suffix(self, suffix: str) -> Path: ...  # go: .WithSuffix  # panics: ValueError
    def with_segments(self, *pathsegments: object) -> Path: ...  # go: .WithSegments  # panics: TypeError
    def __truediv__(self, other: object, /) -> Path: ...  # go: .Join  # panics: TypeError
    def __rtruediv__(self, other: object, /) -> Path: ...  # go: .JoinAfter  # panics: TypeError
    def __lt__(self, other: PurePath, /) -> bool: ...  # go: .Less
    def __le__(self, other: PurePath, /) -> bool: ...  # go: .LessEqual
    def __gt__(self, other: PurePath, /) -> bool: ...  # go: .Greater
    def __ge__(self, other: PurePath, /) -> bool: ...  # go: .GreaterEqual
    def __fspath__(self) -> str: ...  # go: .PyStr

class Path(PurePath):
    # go: Path
    def __init__(self, *args: object) -> None: ...  # go: NewPath  # panics: TypeError
    @staticmethod
    def cwd() -> Path: ...  # go: Cwd  # raises: OSError
    @staticmethod
    def home() -> Path: ...  # go: Home
    def absolute(self) -> Path: ...  # go: .Absolute
    def resolve(self, strict: bool = False) -> Path: ...  # go: .Resolve  # raises: OSError
    def expanduser(self) -> Path: ...  # go: .ExpandUser  # panics: RuntimeError
    def readlink(self) -> Path: ...  # go: .ReadLink  # raises: OSError
    def exists(self, *, follow_symlinks: bool = True) -> bool: ...  # go: .Exists
    def is_file(self) -> bool: ...  # go: .IsFile
    def is_dir(self) -> bool: ...  # go: .IsDir
    def is_symlink(self) -> bool: ...  # go: .IsSymlink
    def is_mount(self) -> bool: ...  # refused: mount points are not supported
    def is_junction(self) -> bool: ...  # refused: junctions are Windows'
    def is_socket(self) -> bool: ...  # refused: not supported
    def is_fifo(self) -> bool: ...  # refused: not supported
    def is_block_device(self) -> bool: ...  # refused: not supported
    def is_char_device(self) -> bool: ...  # refused: not supported
    def owner(self) -> str: ...  # refused: not supported
    def group(self) -> str: ...  # refused: not supported
    def samefile(self, other_path: object) -> bool: ...  # go: .SameFile  # raises: OSError
    def stat(self, *, follow_symlinks: bool = True) -> stat_result: ...  # go: .Stat  # raises: OSError
    def lstat(self) -> stat_result: ...  # go: .Lstat  # raises: OSError
    def chmod(self, mode: int) -> None: ...  # go: .Chmod  # raises: OSError
    def lchmod(self, mode: int) -> None: ...  # refused: use chmod
    def iterdir(self) -> Iterator[Path]: ...  # go: .IterDir  # panics: OSError
    def glob(self, pattern: str, *, case_sensitive: None = None) -> Iterator[Path]: ...  # go: .Glob  # panics: ValueError, NotImplementedError
    def rglob(self, pattern: str, *, case_sensitive: None = None) -> Iterator[Path]: ...  # go: .RGlob  # panics: ValueError, NotImplementedError
    def walk(self, top_down: bool = True, on_error: None = None, follow_symlinks: bool = False) -> Iterator[tuple[Path, list[str], list[str]]]: ...  # go: .Walk
    def mkdir(self, mode: int = 511, parents: bool = False, exist_ok: bool = False) -> None: ...  # go: .Mkdir  # raises: OSError
    def rmdir(self) -> None: ...  # go: .Rmdir  # raises: OSError
    def unlink(self, missing_ok: bool = False) -> None: ...  # go: .Unlink  # raises: OSError
    def touch(self, mode: int = 438, exist_ok: bool = True) -> None: ...  # go: .Touch  # raises: OSError
    def rename(self, target: object) -> Path: ...  # go: .Rename  # raises: OSError
    def replace(self, target: object) -> Path: ...  # go: .Rename  # raises: OSError
    def symlink_to(self, target: object, target_is_directory: bool = False) -> None: ...  # go: .SymlinkTo  # raises: OSError
    def hardlink_to(self, target: object) -> None: ...  # go: .HardlinkTo  # raises: OSError
    @overload
    def open(self, mode: Literal["r", "w", "a", "x", "rt", "wt", "at", "xt", "r+", "w+", "a+", "x+"] = "r", buffering: int = -1, encoding: str | None = None, errors: str | None = None, newline: str | None = None) -> TextIO: ...  # go: .Open  # raises: OSError
    @overload
    def open(self, mode: Literal["rb", "wb", "ab", "xb", "rb+", "wb+", "ab+", "r+b", "w+b", "a+b"], buffering: int = -1) -> BinaryIO: ...  # go: .OpenBinary  # raises: OSError
    @overload
    def open(self, mode: str, buffering: int = -1, encoding: str | None = None, errors: str | None = None, newline: str | None = None) -> TextIO: ...  # refused: the mode must be a literal, since it decides between text and bytes
    def read_text(self, encoding: str | None = None, errors: str | None = None) -> str: ...  # go: .ReadText  # raises: OSError
    def read_bytes(self) -> bytes: ...  # go: .ReadBytes  # raises: OSError
    def write_text(self, data: str, encoding: str | None = None, errors: str | None = None, newline: str | None = None) -> int: ...  # go: .WriteText  # raises: OSError
    def write_bytes(self, data: _Buffer) -> int: ...  # go: .WriteBytes  # raises: OSError

class PosixPath(Path):
    # go: Path
    def __init__(self, *args: object) -> None: ...  # go: NewPath  # panics: TypeError
class PurePosixPath(PurePath):
    # go: Path
    def __init__(self, *args: object) -> None: ...  # refused: use Path
class PureWindowsPath: ...  # refused: Windows paths are not supported
class WindowsPath: ...  # refused: Windows paths are not supported
