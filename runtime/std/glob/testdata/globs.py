import glob
import os

base = "glob-test-tree"
for folder in ["", "a", "a/b", "a/b/c", ".h", "d[1]"]:
    os.makedirs(os.path.join(base, folder), exist_ok=True)
for name in ["x.txt", "y.py", ".z.txt", "a/x.txt", "a/b/w.txt", "a/b/c/deep.txt", ".h/in.txt", "d[1]/q.txt"]:
    with open(os.path.join(base, name), "w") as f:
        f.write(name)
for pattern in ["*.txt", "*", ".*", "a/*.txt", "*/*.txt", "**/*.txt", "a/**", "**", "x.txt", "no", "a/", "*/", "?.py", "[xy].*", "d[[]1]/*", "**/c", ".h/*", "a/b/../*.txt"]:
    full = os.path.join(base, pattern)
    print(pattern, sorted(glob.glob(full)), sorted(glob.glob(full, recursive=True)))
print(sorted(glob.iglob(base + "/*.txt")), sorted(glob.glob("*.txt", root_dir=base)), sorted(glob.glob("**/*.txt", root_dir=base, recursive=True, include_hidden=True)))
print(glob.escape("d[1]*?"), glob.has_magic("a*"), glob.has_magic("abc"))
os.chdir(base)
print(sorted(glob.glob("*")), sorted(glob.glob("**", recursive=True)), sorted(glob.glob("**/", recursive=True)), glob.glob(""), glob.glob("./x.txt"))
os.chdir("..")
for root, dirs, files in os.walk(base, topdown=False):
    for name in files:
        os.remove(os.path.join(root, name))
    for name in dirs:
        os.rmdir(os.path.join(root, name))
os.rmdir(base)
