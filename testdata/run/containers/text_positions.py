"""Texts whose characters are asked for by position, in parameters and attributes."""

from dataclasses import dataclass


class Scanner:
    """Walks over a text."""

    def __init__(self, source: str, start: int = 0) -> None:
        self.source = source
        self.lowered: str = source.lower()
        self.pos = start
        self.text_text = "taken"

    def peek(self) -> str:
        return self.source[self.pos] if self.pos < len(self.source) else ""

    def word(self) -> str:
        start = self.pos
        while self.pos < len(self.source) and self.source[self.pos].isalpha():
            self.pos += 1
        return self.source[start:self.pos]

    def rest(self) -> str:
        return self.source[self.pos:]

    def before(self) -> str:
        return self.source[:self.pos] + "|" + self.lowered[-1]


class CountingScanner(Scanner):
    def __init__(self, source: str) -> None:
        super().__init__(source)
        self.count = 0

    def word(self) -> str:
        self.count += 1
        if self.peek() == " ":
            self.pos += 1
        return super().word()


@dataclass
class Line:
    text: str
    number: int

    def char(self, i: int) -> str:
        return self.text[i]

    def tail(self) -> str:
        return self.text[1:] + self.text[::-1] + self.text[-2:]


class Changing:
    def __init__(self, text: str) -> None:
        self.text = text

    def first(self) -> str:
        return self.text[0]

    def drop(self) -> None:
        self.text = self.text[1:]


def distance(a: str, b: str) -> int:
    """The Levenshtein distance of two texts."""
    row = list(range(len(b) + 1))
    for i in range(1, len(a) + 1):
        diagonal, row[0] = row[0], i
        for j in range(1, len(b) + 1):
            cost = 0 if a[i - 1] == b[j - 1] else 1
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + cost)
    return row[len(b)]


def is_palindrome(s: str) -> bool:
    return all(s[i] == s[-i - 1] for i in range(len(s) // 2))


def pieces(s: str, n: int) -> list[str]:
    return [s[i:i + n] for i in range(0, len(s), n)] + [s[i:] for i in range(len(s))] + [s[:i] for i in range(-2, 2)]


def longest_common(a: str, b: str) -> int:
    def go(i: int, j: int) -> int:
        if i == len(a) or j == len(b):
            return 0
        if a[i] == b[j]:
            return 1 + go(i + 1, j + 1)
        return max(go(i + 1, j), go(i, j + 1))

    return go(0, 0)


def rebound(s: str) -> list[str]:
    out: list[str] = []
    while s:
        out.append(s[0] + s[-1])
        s = s[1:-1]
    return out


def at(s: str, places: list[int]) -> None:
    for i in places:
        try:
            print(repr(s[i]), end=" ")
        except IndexError as e:
            print(e, end=" ")
    print()


def letters(s: str = "default", *, reverse: bool = False):
    for i in range(len(s)):
        yield s[-i - 1] if reverse else s[i]


for text in ["hello world", "größe über", "", "a", "日本語 テキスト", "x" * 300 + "é"]:
    sc = Scanner(text)
    print(repr(sc.peek()), repr(sc.word()[:12]), repr(sc.rest()[-9:]), end=" ")
    if text:
        print(sc.before()[-4:], sc.text_text, end=" ")
    cs = CountingScanner(text)
    print(repr(cs.word()[-3:]), repr(cs.word()[-3:]), cs.count)
    print(is_palindrome(text), distance(text[:12], "hullo wörld"), pieces(text[:7], 3))
    at(text, [0, 1, -1, 5, 300, 301, -301, -302])

line = Line("straße", 3)
print(line.char(4), line.char(-1), line.tail(), line, line == Line("straße", 3))
c = Changing("abc")
while c.text:
    print(c.first(), end=" ")
    c.drop()
print()
print(longest_common("nématode", "empêtré"), longest_common("nematode", "knowledge"))
print(rebound("abcdé"), list(letters()), list(letters("äb", reverse=True)), is_palindrome("été"))
