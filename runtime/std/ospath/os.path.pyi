# go: package pyospath
from typing import overload
sep: str  # go: Sep
curdir: str  # go: CurDir
pardir: str  # go: ParDir
extsep: str  # go: ExtSep
pathsep: str  # go: PathSep
def join(a: object, *paths: object) -> str: ...  # panics: TypeError
def exists(path: object) -> bool: ...
def lexists(path: object) -> bool: ...
def isfile(path: object) -> bool: ...  # go: IsFile
def isdir(s: object) -> bool: ...  # go: IsDir
def islink(path: object) -> bool: ...  # go: IsLink
def isabs(s: object) -> bool: ...  # go: IsAbs
def ismount(path: object) -> bool: ...  # refused: mount points are not supported
def basename(p: object) -> str: ...  # go: BaseName
def dirname(p: object) -> str: ...  # go: DirName
def abspath(path: object) -> str: ...  # go: AbsPath
def realpath(filename: object) -> str: ...  # go: RealPath
def normpath(path: object) -> str: ...  # go: NormPath
def normcase(s: object) -> str: ...  # go: NormCase
def relpath(path: object, start: object = None) -> str: ...  # go: RelPath
def split(p: object) -> tuple[str, str]: ...
def splitext(p: object) -> tuple[str, str]: ...  # go: SplitExt
def splitdrive(p: object) -> tuple[str, str]: ...  # go: SplitDrive
def expanduser(path: object) -> str: ...  # go: ExpandUser
def expandvars(path: object) -> str: ...  # go: ExpandVars
def commonprefix(m: list[str]) -> str: ...  # go: CommonPrefix
def commonpath(paths: list[str]) -> str: ...  # go: CommonPath  # panics: ValueError
def getsize(filename: object) -> int: ...  # go: GetSize  # raises: OSError
def getmtime(filename: object) -> float: ...  # go: GetMTime  # raises: OSError
def getatime(filename: object) -> float: ...  # go: GetATime  # raises: OSError
def getctime(filename: object) -> float: ...  # go: GetCTime  # raises: OSError
def samefile(f1: object, f2: object) -> bool: ...  # go: SameFile  # raises: OSError
