import os
import shutil
from pathlib import Path

base = Path("shutil-test-tree")
(base / "sub").mkdir(parents=True)
(base / "a.txt").write_text("text é\n")
print(shutil.copyfile(base / "a.txt", base / "b.txt") == base / "b.txt" or "path", (base / "b.txt").read_text())
print(shutil.copy("shutil-test-tree/a.txt", "shutil-test-tree/sub"), os.path.getsize("shutil-test-tree/sub/a.txt"))
os.chmod(base / "a.txt", 0o600)
print(shutil.copy2("shutil-test-tree/a.txt", "shutil-test-tree/c.txt"), oct(os.stat(base / "c.txt").st_mode), int(os.path.getmtime(base / "c.txt")) == int(os.path.getmtime(base / "a.txt")))
shutil.copymode(base / "a.txt", base / "b.txt")
print(oct(os.stat(base / "b.txt").st_mode))
with open(base / "a.txt") as src, open(base / "d.txt", "w") as dst:
    shutil.copyfileobj(src, dst)
print(sorted(p.name for p in base.rglob("*")), (base / "d.txt").read_text())
try:
    shutil.copy("nope.txt", "x.txt")
except FileNotFoundError as e:
    print(e)
try:
    shutil.copyfile("shutil-test-tree/a.txt", "shutil-test-tree/a.txt")
except shutil.SameFileError as e:
    print(type(e).__name__, e)
try:
    shutil.copyfile("shutil-test-tree/sub", "x.txt")
except IsADirectoryError as e:
    print(e)
try:
    shutil.copyfile("shutil-test-tree/a.txt", "shutil-test-tree/no/x.txt")
except OSError as e:
    print(e)
try:
    shutil.rmtree("nope-folder")
except FileNotFoundError as e:
    print(e)
shutil.rmtree("nope-folder", ignore_errors=True)
shutil.rmtree(base)
print(base.exists(), shutil.which("no-such-command-x"), shutil.which("sh") is not None, shutil.which("/bin/sh"))
