from dataclasses import dataclass, field
class W:
    def __init__(self) -> None:
        self.parts: list[str] = []
        self.seen: list[str] = []
    def add(self, s: str) -> None:
        self.parts.append(s)
        self.seen.append(s)
    def text(self) -> str:
        return "".join(self.parts)
def write(out: list[str], n: int) -> None:
    for i in range(n):
        out.append(str(i))
        out.append("é")
def make() -> list[str]:
    r: list[str] = []
    r.append("a")
    return r
w = W()
w.add("x")
w.add("y")
print(w.text(), w.seen, len(w.seen))
o: list[str] = []
write(o, 5)
print("".join(o))
q: list[str] = []
write2 = write
q.append("1")
q.append("2")
print("".join(q), q)
m = make()
m.append("b")
print("".join(m))
@dataclass
class D:
    xs: list[str] = field(default_factory=list)
d = D()
d.xs.append("k")
print("".join(d.xs), d)
def esc(s: str) -> str:
    out = []
    for c in s:
        if c == "<":
            out.append("&lt;")
        else:
            out.append(c)
    return "".join(out)
print(esc("a<b<ü"))
def opt(p: list[str] | None = None) -> str:
    if p is None:
        p = []
    p.append("z")
    return "".join(p)
print(opt(), opt(["q"]))
rows: list[list[str]] = []
row: list[str] = []
row.append("c")
rows.append(row)
print(["".join(r) for r in rows], rows)
