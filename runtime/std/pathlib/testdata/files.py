import os
import pathlib
from pathlib import Path

here = Path(__file__)
print(here.name, here.parent.name != "", here.suffix)
base = Path("pathlib-test-tree")
print(base.exists(), base.is_dir(), Path.cwd() == Path().absolute(), Path.home() == Path("~").expanduser())
try:
    (base / "d1" / "d2").mkdir()
except FileNotFoundError as e:
    print(e)
(base / "d1" / "d2").mkdir(parents=True)
base.mkdir(exist_ok=True)
try:
    base.mkdir()
except FileExistsError as e:
    print(e, e.filename)
f = base / "d1" / "f.txt"
print(f.write_text("hé\nzwei\n"), f.read_text(), f.read_bytes(), f.stat().st_size, f.is_file(), f.exists())
print((base / "g.bin").write_bytes(b"\x00\xff"), (base / "g.bin").read_bytes())
with f.open("a", encoding="utf-8") as out:
    out.write("drei")
with f.open() as lines:
    for line in lines:
        print(repr(line))
with (base / "g.bin").open("rb") as raw:
    print(raw.read())
with open(f) as again:
    print(len(again.read()))
print(f.read_text(encoding="utf-8").splitlines())
(base / ".hidden").touch()
(base / "d1" / "d2" / "deep.txt").touch()
(base / "d1" / "d2" / "x.py").write_text("pass")
for pattern in ["*", "*.txt", "**/*.txt", "**", "*/", "d?/*.[tp]*", "d1/f.txt", "d1/nope", "**/d2", "d1/../*.bin", ".*", "*/*/*"]:
    print(pattern, sorted(base.glob(pattern)))
print(sorted(base.rglob("*.txt")), sorted(base.rglob("*")) == sorted(base.glob("**/*")), [p.name for p in sorted(base.rglob("d*"))])
print(sorted(base.iterdir()), sorted(p.name for p in base.iterdir() if p.is_dir()))
print([(str(a), sorted(b), sorted(c)) for a, b, c in base.walk()])
print([str(a) for a, _, _ in base.walk(top_down=False)])
for bad in ["", "/x"]:
    try:
        list(base.glob(bad))
    except (ValueError, NotImplementedError) as e:
        print(type(e).__name__, e)
print(f.rename(base / "h.txt"), f.exists(), (base / "h.txt").replace(f), f.exists())
link = base / "link"
link.symlink_to("d1")
print(link.is_symlink(), link.readlink(), link.resolve() == (Path.cwd() / base / "d1").resolve(), link.is_dir(), link.samefile(base / "d1"))
link.unlink()
try:
    f.touch(exist_ok=False)
except FileExistsError as e:
    print(e)
nope = base / "nope"
try:
    nope.read_text()
except FileNotFoundError as e:
    print(e)
try:
    nope.unlink()
except FileNotFoundError as e:
    print(e)
nope.unlink(missing_ok=True)
try:
    list(nope.iterdir())
except FileNotFoundError as e:
    print(e)
try:
    nope.resolve(strict=True)
except OSError as e:
    print(type(e).__name__)
try:
    base.rmdir()
except OSError as e:
    print(e)
print(os.path.join(base, "x"), os.fspath(base), os.path.exists(base), sorted(os.listdir(base)), list(nope.glob("*")))


def remove(p: pathlib.Path) -> int:
    if p.is_dir():
        n = sum(remove(q) for q in p.iterdir())
        p.rmdir()
        return n + 1
    p.unlink()
    return 1


print(remove(base), base.exists())
