# go: package pyshutil
from os import terminal_size
from typing import Any, TextIO
class Error(OSError): ...  # go: Error
class SameFileError(Error): ...  # go: SameFileError
def copyfile(src: object, dst: object, *, follow_symlinks: bool = True) -> Any: ...  # go: CopyFile  # raises: OSError
def copy(src: object, dst: object, *, follow_symlinks: bool = True) -> Any: ...  # raises: OSError
def copy2(src: object, dst: object, *, follow_symlinks: bool = True) -> Any: ...  # go: Copy2  # raises: OSError
def copymode(src: object, dst: object, *, follow_symlinks: bool = True) -> None: ...  # go: CopyMode  # raises: OSError
def copyfileobj(fsrc: TextIO, fdst: TextIO, length: int = 0) -> None: ...  # go: CopyFileObj  # panics: OSError
def rmtree(path: object, ignore_errors: bool = False) -> None: ...  # go: RmTree  # raises: OSError
def which(cmd: str, mode: int = 1, path: None = None) -> str | None: ...
def copytree(src: object, dst: object, symlinks: bool = False, ignore: object = None, dirs_exist_ok: bool = False) -> str: ...  # refused: walk the tree and copy its files
def move(src: object, dst: object) -> str: ...  # refused: use os.rename
def copystat(src: object, dst: object) -> None: ...  # refused: use copy2
def disk_usage(path: object) -> Any: ...  # refused: not supported
def chown(path: object, user: object = None, group: object = None) -> None: ...  # refused: not supported
def ignore_patterns(*patterns: str) -> Any: ...  # refused: copytree is not supported
def make_archive(base_name: str, format: str, root_dir: object = None) -> str: ...  # refused: archives are not supported
def unpack_archive(filename: object, extract_dir: object = None, format: str | None = None) -> None: ...  # refused: archives are not supported
def get_terminal_size(fallback: tuple[int, int] = (80, 24)) -> terminal_size: ...  # refused: use os.get_terminal_size
