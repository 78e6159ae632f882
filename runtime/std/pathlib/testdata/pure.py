from pathlib import Path, PurePath


def show(*args: object) -> None:
    print(*[repr(a) for a in args])


show(Path(), Path(""), Path("a//b/./c/"), Path("/a/../b"), Path("//a/b"), Path("///a"), Path("a", "b", "/c", "d"), Path(Path("a"), "b"))
show(Path("a") / "b", "a" / Path("b"), Path("a") / "/b", Path("a") / Path("b") / "c", Path("a").joinpath("b", "c"), Path("a").joinpath())
for text in ["a/b.tar.gz", "a/.bashrc", "a/b.", "..", "/", ".", "a/..", "x.py", "/usr/lib/libc.so.6", "..a.b", ".a.b"]:
    p = Path(text)
    show(text, p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts, p.anchor, p.root, p.drive, p.is_absolute())
show(list(Path("/a/b/c").parents), list(Path("a/b").parents), Path("/a/b").parents[0], Path("/a/b").parents[-1], len(Path("/a/b").parents))
show(Path("a/b").with_name("c.txt"), Path("a/b.txt").with_suffix(".py"), Path("a/b").with_suffix(".py"), Path("a/b.txt").with_suffix(""), Path("a/b.txt").with_stem("c"), Path("a.b.c").with_suffix(".d"))
show(Path("/a/b/c").relative_to("/a"), Path("/a/b").relative_to("/a/b"), Path("/a/b").relative_to("/a/c", walk_up=True), Path("/a/b").relative_to(Path("/a")))
show(Path("/a/b").is_relative_to("/a"), Path("/a/b").is_relative_to("/ab"), Path("a").is_relative_to("/"))
show(Path("a/b.py").match("*.py"), Path("/a/b/c.py").match("b/*.py"), Path("/a/b.py").match("/*.py"), Path("/a.py").match("/*.py"), Path("a/b").match("a/b/c"), Path("ab").match("a?"))
show(Path("a/b").as_posix(), Path("/a b/ü+").as_uri(), str(Path("a/b")), f"{Path('x') / 'y'}")
show(Path("a") == Path("a/"), Path("a") == "a", Path("a") != Path("b"), Path("a") < Path("b"), Path("a/b") < Path("a.b"), Path("b") >= Path("a"))
show(Path("a") in {Path("a")}, {Path("a"): 1}[Path("a/")], hash(Path("x")) == hash(Path("x")), sorted([Path("b"), Path("a/c"), Path("a")]))
show(isinstance(Path("a"), PurePath), isinstance(Path("a"), Path), type(Path("a")).__name__)
for old, new in [("/", "x"), ("a/b", ""), ("a/b", "x/y")]:
    try:
        show(Path(old).with_name(new))
    except ValueError as e:
        print(e)
for old, new in [("a/b", "py"), ("a/b", "."), ("/", ".x")]:
    try:
        show(Path(old).with_suffix(new))
    except ValueError as e:
        print(e)
for a, b in [("/a/b", "/x"), ("a", "/x")]:
    try:
        show(Path(a).relative_to(b))
    except ValueError as e:
        print(e)
try:
    Path("a").match("")
except ValueError as e:
    print(e)
try:
    Path("a").as_uri()
except ValueError as e:
    print(e)
anything: list[object] = [5, None]
for x in anything:
    try:
        Path(x)  # type: ignore
    except TypeError as e:
        print(e)
    try:
        Path("a") / x  # type: ignore
    except TypeError as e:
        print(e)
mixed: list[object] = [Path("a"), "b"]
print(mixed, mixed[0] == Path("a"))


def source(name: str | Path) -> Path:
    return Path(name) if isinstance(name, str) else name


show(source("a"), source(Path("b")))
