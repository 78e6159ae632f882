import os
import os.path
from os.path import join, splitext

for parts in [("a", "b"), ("a/", "b"), ("a", "/b"), ("", "b"), ("a", ""), ("/", "x"), ("a", "b", "c"), ("a", "/b", "c")]:
    if len(parts) == 2:
        print(parts, repr(os.path.join(parts[0], parts[1])))
print(join("a", "b", "../c"), join("x"))

for p in ["", "/", "//", "///", "a", "a/", "/a", "a/b", "a//b", "/a/b/", "//a/b", "a/b/.c", ".bashrc", "..x.y", "a.tar.gz", "a.b/c", "...", "a.", "./a/../b", "../..", "/..", "a/../..", "//x/..", "a/./b//c/.."]:
    print(repr(p), os.path.split(p), os.path.basename(p), os.path.dirname(p), splitext(p), os.path.normpath(p), os.path.isabs(p))

print(os.path.commonprefix(["/usr/lib", "/usr/local", "/usr/l"]), os.path.commonprefix([]), os.path.commonprefix(["né", "nè"]))
print(os.path.commonpath(["/usr/lib", "/usr/local/x"]), os.path.commonpath(["a/b", "a/c"]), repr(os.path.commonpath(["x", "y"])))
try:
    os.path.commonpath(["a", "/b"])
except ValueError as e:
    print("ValueError", e)
try:
    os.path.commonpath([])
except ValueError as e:
    print("ValueError", e)

print(os.path.relpath("/a/b/c", "/a/d"), os.path.relpath("/a", "/a"), os.path.relpath("a/b", "a"), os.path.relpath("/x", "/"))
os.environ["P2G_HOME"] = "/tmp/h"
os.environ["HOME"] = "/home/me"
for s in ["$P2G_HOME/x", "${P2G_HOME}y", "$NOPE_X/z", "a$", "$$P2G_HOME", "${P2G_HOME", "~", "~/x", "~nosuchuser/x", "a~"]:
    print(s, os.path.expandvars(s), os.path.expanduser(s))
print(os.path.sep, os.path.curdir, os.sep == os.path.sep)
print(os.path.abspath("x") == os.path.join(os.getcwd(), "x"), os.path.abspath("/a/../b"))
print(os.path.exists("/nonexistent"), os.path.isdir("/"), os.path.isfile("/"), os.path.islink("/"))
try:
    os.path.getsize("/nonexistent/x")
except FileNotFoundError as e:
    print(e)
except OSError as e:
    print("other", e)
print(os.path.splitdrive("/a/b"), os.path.normcase("A/b"))
