import os


def attempt(label: str, what: int) -> None:
    try:
        if what == 0:
            os.mkdir("d")
        elif what == 1:
            os.rmdir("d")
        elif what == 2:
            os.remove("nope.txt")
        elif what == 3:
            os.listdir("nope")
        elif what == 4:
            os.rename("nope", "other")
        elif what == 5:
            os.remove("d")
        elif what == 6:
            os.stat("nope")
        elif what == 7:
            os.chdir("nope")
        elif what == 8:
            os.makedirs("d/e/f")
        elif what == 9:
            os.rmdir("d/e/f/../../../nope")
        print(label, "ok")
    except FileNotFoundError as e:
        print(label, "FileNotFoundError", e, e.errno, e.filename)
    except FileExistsError as e:
        print(label, "FileExistsError", e)
    except OSError as e:
        print(label, type(e).__name__, e.strerror)


attempt("mkdir", 0)
attempt("mkdir again", 0)
attempt("remove missing", 2)
attempt("listdir missing", 3)
attempt("rename missing", 4)
attempt("stat missing", 6)
attempt("chdir missing", 7)
attempt("rmdir", 1)
attempt("rmdir again", 1)
attempt("makedirs", 8)
attempt("makedirs again", 8)
attempt("rmdir full", 1)
os.makedirs("d/e/f", exist_ok=True)
with open("d/one.txt", "w") as f:
    f.write("hello")
with open("d/e/two.txt", "w") as f:
    f.write("héllo")
print(sorted(os.listdir("d")))
for root, dirs, files in os.walk("d"):
    dirs.sort()
    print(root, dirs, sorted(files))
for root, dirs, files in os.walk("d", topdown=False):
    print(root, sorted(dirs), sorted(files))
print(os.path.getsize("d/one.txt"), os.path.getsize("d/e/two.txt"), os.stat("d/one.txt").st_size)
print(os.path.isfile("d/one.txt"), os.path.isdir("d/e"), os.path.exists("d/zip"))
with os.scandir("d") as it:
    for name, is_dir in sorted([(e.name, e.is_dir()) for e in it]):
        print(name, is_dir)
os.rename("d/one.txt", "d/uno.txt")
os.replace("d/uno.txt", "d/e/uno.txt")
print(sorted(os.listdir("d/e")))
os.symlink("two.txt", "d/e/link")
print(os.path.islink("d/e/link"), os.readlink("d/e/link"), os.path.exists("d/e/link"))
for n in os.listdir("d/e"):
    if not os.path.isdir(os.path.join("d/e", n)):
        os.unlink(f"d/e/{n}")
os.removedirs("d/e/f")
print(os.path.exists("d"))

os.environ["P2G_A"] = "1"
print(os.environ["P2G_A"], os.getenv("P2G_A"), os.getenv("P2G_B"), os.getenv("P2G_B", "dflt"), os.environ.get("P2G_B"), os.environ.get("P2G_B", "x"))
print("P2G_A" in os.environ, "P2G_B" in os.environ)
try:
    print(os.environ["P2G_NOPE"])
except KeyError as e:
    print("KeyError", e)
del os.environ["P2G_A"]
print("P2G_A" in os.environ)
debug = os.getenv("DEBUG", "0") == "1"
print(debug)
print(os.name, os.linesep == "\n", os.curdir, os.pardir, os.devnull)
print(os.strerror(2), os.access("/nope", os.F_OK), len(os.urandom(8)), (os.cpu_count() or 1) > 0)
print(os.getpid() > 0, os.fspath("x"))
