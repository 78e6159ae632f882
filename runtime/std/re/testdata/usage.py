import re
from typing import Iterator

m = re.match(r"(\w+)\s+(\w+)", "hello world again")
if m:
    print(m.group(), m.group(0), m.group(1), m.group(2), m[1], m.groups(), m.span(), m.span(2), m.start(1), m.end(1))
    print(m.group(1, 2), m.lastindex, m.lastgroup, m.string, m.re.pattern, m)
print(re.match("x", "abc"), re.search("c", "abc"), re.fullmatch("ab", "abc"), re.fullmatch("abc", "abc"))
d = re.search(r"(?P<year>\d{4})-(?P<month>\d\d)(-(?P<day>\d\d))?", "on 2024-03 ok")
assert d is not None
print(d.groupdict(), d["year"], d.group("month"), d.group("day"), d.groups(), d.groups("none"), d.groupdict("?"))
print(int(d["year"]) + 1, d.start("month"), d.span("day"), d.lastgroup)
year, month = re.findall(r"(\d+)-(\d+)", "2024-03")[0]
print(year, month)
print(re.findall(r"\d+", "a1b22c333"), re.findall(r"(\w)(\d)", "a1 b2 c3"), re.findall("(a)|b", "abab"), re.findall("x*", "axxb"))
for w in re.findall(r"[a-z]+", "the quick brown fox"):
    print(w.upper(), len(w), end=" ")
print()
counts: dict[str, int] = {}
for word in re.findall(r"\w+", "a b a c b a"):
    counts[word] = counts.get(word, 0) + 1
print(counts)
for mm in re.finditer(r"(\w)=(\d+)", "a=1, b=22, c=333"):
    print(mm.group(1), int(mm.group(2)), mm.start(), mm.end())
print(re.sub(r"\d+", "#", "a1b22c333"), re.sub(r"(\w+)@(\w+)", r"\2 at \1", "joe@home"), re.sub("a", "b", "aaaa", count=2))
print(re.sub(r"\d+", lambda m: str(int(m.group()) * 2), "a1b22c333"))


def shout(m: re.Match[str]) -> str:
    return m.group(1).upper() + "!"


print(re.sub(r"(\w+)", shout, "hi there"), re.subn("x", "y", "axbx"), re.subn(r"\b", "|", "ab cd"))
print(re.split(r"[,;]\s*", "a, b;c,d"), re.split(r"(-)", "a-b-c"), re.split(r"\s+", " a b "), re.split(",", "a,b,c", maxsplit=1), re.split("x*", "axbc"))
print(re.sub(r"(?P<first>\w)(?P<rest>\w*)", r"\g<rest>\g<first>ay", "pig latin"), re.sub("b*", "-", "abc"), re.sub("^", "> ", "x\ny", flags=re.M))
print(re.escape("a.b*c[d] e-f_é"), re.escape(""))
pat = re.compile(r"""
    (?P<num>\d+)   # a number
    | (?P<op>[-+*/()])
    | (?P<ws>\s+)
""", re.VERBOSE)


def tokenize(text: str) -> Iterator[tuple[str, str]]:
    pos = 0
    while pos < len(text):
        m = pat.match(text, pos)
        if m is None:
            raise SyntaxError(f"bad character {text[pos]!r} at {pos}")
        pos = m.end()
        kind = m.lastgroup or ""
        if kind != "ws":
            yield kind, m.group()


print(list(tokenize("12 + (3*45)")))
try:
    print(list(tokenize("1 ? 2")))
except SyntaxError as e:
    print(e)
print(pat.groups, dict(pat.groupindex), pat.flags, re.compile("a", re.I | re.M), re.compile("x").pattern)
print(re.match("É", "é", re.I), re.match("straße", "STRASSE", re.I), re.search("k", "\u212a", re.IGNORECASE), re.findall(r"\w+", "naïve café ☕ ok", re.A))
print(re.search(r"(?<=\$)\d+(?!\d*\.)", "cost $100"), re.search(r"(a+)+$", "aaaa"), re.match(r"(?i)HELLO", "hello"), re.match(r"(\d)(\w)?", "1").groups())
print(re.match(r"(['\"])(.*?)\1", "'it' \"x\"").group(2), re.sub(r"(.)\1+", r"\1", "aabbccd"))
print(bool(re.match(r"^[\w.+-]+@[\w-]+\.[\w.]+$", "me.x+y@site-a.co.uk")), bool(re.match(r"^\d{3}-\d{4}$", "555-1234\n")), bool(re.match(r"\d+\Z", "5\n")))
lines = "k1: v1\n# no\nk2:v2\n\nbad"
config = {m.group(1): m.group(2) for m in re.finditer(r"^(\w+):\s*(.*)$", lines, re.MULTILINE)}
print(config)
p = re.compile("(a)(b)?")
mo = p.search("xxa", 1)
print(mo, mo.span() if mo else None, p.search("ab", 0, 1), p.findall("abaab"), p.sub("<\\1>", "ab a"), p.split("zabz"), mo.expand("[\\1]") if mo else "")
for bad in ["(", "a)", "[a", "*a", "a**", "(?P<n>a)(?P<n>b)", "(?P=x)", "\\1", "a{2,1}", "(?<=a+)b", "(?z)", "\\q", "[b-a]", "x\n(\n", "(?P<1a>x)"]:
    try:
        re.compile(bad)
    except re.error as e:
        print(repr(bad), "->", e, "|", e.msg, e.pos, e.lineno, e.colno)
try:
    re.sub("a", r"\2", "a")
except re.error as e:
    print(e)
try:
    re.sub("a", r"\g<x>", "a")
except IndexError as e:
    print("IndexError", e)
try:
    print(re.match("a", "a").group(3))
except IndexError as e:
    print("IndexError", e)
try:
    print(re.match("b", "a").group())
except AttributeError as e:
    print("AttributeError", e)
camel = "someVariableName"
print(re.sub(r"(?<!^)(?=[A-Z])", "_", camel).lower(), "".join(x.capitalize() for x in re.split("[_-]", "snake_case-name")))
name: str = re.match(r"(\w+)", "typed x").group(1)
print(name, re.match(r"(a)|b", "b").group(1) is None, p == re.compile("(a)(b)?"))
text = "x" * 3000
print(len(re.match(r"(x|y)*", text).group()), len(re.findall(r"(?:x|y){2}", text)))
