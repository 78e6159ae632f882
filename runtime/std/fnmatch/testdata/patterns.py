import fnmatch
from fnmatch import fnmatchcase

names = ["main.py", "test_main.py", "README.md", ".hidden", "a-b", "a]b", "[x]", "data1.csv", "data22.csv", "", "Main.PY", "é.txt", "x\ny"]
patterns = ["*.py", "*", "?ain.*", "data?.csv", "data[0-9].csv", "data[!0-9].csv", "[!a-z]*", "[]]*", "a[]]b", "a[-x]b", "[[]x]", "[", "*.*", "test_*", "**", "", "?.txt", "x?y", "[a", "*[a-c]*", "[z-a]*", "[!]a]*"]
for p in patterns:
    print(repr(p), [n for n in names if fnmatch.fnmatch(n, p)])
print(fnmatch.filter(names, "*.csv"), fnmatch.filter((n for n in names), "?*"))
print(fnmatchcase("Main.PY", "*.py"), fnmatch.fnmatch("Main.PY", "*.py"))
print(fnmatch.fnmatch("a" * 50, "*a*a*a*a*a*a*b"))
