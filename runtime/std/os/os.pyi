# go: package pyos
from typing import Any, Iterator, Never, overload
import os.path as path
name: str  # go: Name
sep: str  # go: Sep
altsep: str | None  # refused: there is no second separator
pathsep: str  # go: PathSep
linesep: str  # go: LineSep
curdir: str  # go: CurDir
pardir: str  # go: ParDir
extsep: str  # go: ExtSep
devnull: str  # go: DevNull
environ: Environ  # go: Env
error: object  # refused: write OSError
F_OK: int  # go: FOK
R_OK: int  # go: ROK
W_OK: int  # go: WOK
X_OK: int  # go: XOK

class Environ(dict[str, str]):
    # go: Environ
    def __setitem__(self, key: str, value: str, /) -> None: ...  # go: .Set
    def __delitem__(self, key: str, /) -> None: ...  # go: .Del
    @overload
    def pop(self, key: str, /) -> str: ...  # go: .Pop  # panics: KeyError
    @overload
    def pop(self, key: str, default: None, /) -> str | None: ...  # go: .PopOpt
    @overload
    def pop(self, key: str, default: str, /) -> str: ...  # go: .PopOr
    def setdefault(self, key: str, default: str, /) -> str: ...  # go: .SetDefault

class PathLike[T]: ...

class stat_result:
    # go: StatResult
    st_mode: int  # go: Mode
    st_ino: int  # go: Ino
    st_nlink: int  # go: NLink
    st_uid: int  # go: UID
    st_gid: int  # go: GID
    st_size: int  # go: Size
    st_atime: float  # go: ATime
    st_mtime: float  # go: MTime
    st_ctime: float  # go: CTime

class DirEntry:
    # go: DirEntry
    name: str  # go: Name
    path: str  # go: Path
    def is_dir(self, *, follow_symlinks: bool = True) -> bool: ...  # go: .IsDir
    def is_file(self, *, follow_symlinks: bool = True) -> bool: ...  # go: .IsFile
    def is_symlink(self) -> bool: ...  # go: .IsSymlink
    def stat(self, *, follow_symlinks: bool = True) -> stat_result: ...  # go: .Stat  # raises: OSError

class ScanIterator:
    # go: ScanIterator
    def __iter__(self) -> Iterator[DirEntry]: ...  # go: .All
    def close(self) -> None: ...
    def __enter__(self) -> ScanIterator: ...  # go: .Enter
    def __exit__(self, a: object, b: object, c: object) -> None: ...  # go: .Exit

class terminal_size:
    # go: TerminalSize
    columns: int  # go: Columns
    lines: int  # go: Lines

@overload
def getenv(key: str) -> str | None: ...  # go: LookupEnv
@overload
def getenv(key: str, default: str) -> str: ...  # go: GetEnv
@overload
def getenv(key: str, default: None) -> str | None: ...  # go: LookupEnvNone
def putenv(name: str, value: str, /) -> None: ...  # go: PutEnv
def unsetenv(name: str, /) -> None: ...  # go: UnsetEnv
def getcwd() -> str: ...  # go: GetCwd  # raises: OSError
def chdir(path: object) -> None: ...  # raises: OSError
def listdir(path: object = ".") -> list[str]: ...  # go: ListDir  # raises: OSError
def scandir(path: object = ".") -> ScanIterator: ...  # go: ScanDir  # raises: OSError
def walk(top: object, topdown: bool = True, onerror: object = None, followlinks: bool = False) -> Iterator[tuple[str, list[str], list[str]]]: ...
def mkdir(path: object, mode: int = 511) -> None: ...  # raises: OSError
def makedirs(name: object, mode: int = 511, exist_ok: bool = False) -> None: ...  # go: MakeDirs  # raises: OSError
def rmdir(path: object) -> None: ...  # raises: OSError
def removedirs(name: object) -> None: ...  # go: RemoveDirs  # raises: OSError
def remove(path: object) -> None: ...  # raises: OSError
def unlink(path: object) -> None: ...  # go: Remove  # raises: OSError
def rename(src: object, dst: object) -> None: ...  # raises: OSError
def replace(src: object, dst: object) -> None: ...  # go: Rename  # raises: OSError
def symlink(src: object, dst: object) -> None: ...  # raises: OSError
def link(src: object, dst: object) -> None: ...  # raises: OSError
def readlink(path: object) -> str: ...  # go: ReadLink  # raises: OSError
def chmod(path: object, mode: int) -> None: ...  # raises: OSError
def stat(path: object) -> stat_result: ...  # raises: OSError
def lstat(path: object) -> stat_result: ...  # raises: OSError
def access(path: object, mode: int) -> bool: ...
def utime(path: object, times: tuple[float, float] | None = None) -> None: ...  # raises: OSError
def fspath(path: object) -> str: ...  # go: py.FSPath  # panics: TypeError
def strerror(code: int, /) -> str: ...  # go: StrError
def getpid() -> int: ...  # go: os.Getpid
def getppid() -> int: ...  # go: os.Getppid
def getuid() -> int: ...  # go: os.Getuid
def getlogin() -> str: ...  # go: GetLogin  # raises: OSError
def cpu_count() -> int | None: ...  # go: CPUCount
def urandom(size: int, /) -> bytes: ...  # go: URandom
def get_terminal_size(fd: int = 1, /) -> terminal_size: ...  # go: GetTerminalSize  # raises: OSError
def _exit(status: int) -> Never: ...  # go: os.Exit
def abort() -> Never: ...  # refused: raise SystemExit
def system(command: str) -> int: ...  # refused: running other programs is not supported yet
def popen(cmd: str, mode: str = "r") -> Any: ...  # refused: running other programs is not supported yet
def fork() -> int: ...  # refused: a Go process cannot be forked
def kill(pid: int, sig: int, /) -> None: ...  # refused: signals are not supported yet
