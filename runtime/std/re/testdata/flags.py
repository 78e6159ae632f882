# Flags print as what they are, and are ints all the same.
import re
print(re.I, re.IGNORECASE | re.M)
print(repr(re.I), str(re.S | re.X), f"{re.I}|{re.M:>5}|{re.A!r}", "%s %d" % (re.I, re.M))
fl = re.I | re.S
print(fl, int(re.I), re.I in fl, re.M in fl, fl & re.I, fl ^ re.S, fl & re.M, 0 | fl)
print(re.compile("a", re.I).flags, re.NOFLAG, [re.I, re.M], {"x": re.S}, (re.U,))
print(re.compile("a", re.I | re.M), re.compile("b"), re.compile("c", re.A | re.X))
print(fl == 18, re.I == 2, fl == re.S | re.I, bool(fl & re.M))
f: int = re.I
print(re.findall("a", "aA", f), re.findall("a", "aA", flags=re.I))


def find(p: str, s: str, flags: int = 0) -> list[str]:
    return re.findall(p, s, flags | re.M)


print(find("^a", "a\na"), find("^A", "a\na", re.I), find("^A", "a\na", flags=re.I | re.S))
flags = 0
for opt in "im":
    if opt == "i":
        flags |= re.I
    elif opt == "m":
        flags |= re.M
print(re.findall("^A", "a\na", flags))
ic = True
print(re.sub("A", "x", "aA", flags=re.I if ic else 0), re.split("B", "abc", flags=re.IGNORECASE))
table = {"i": re.I, "m": re.M}
total = re.NOFLAG
for k in "im":
    total |= table[k]
print(total, [table[k] for k in "im"])
