import string
from string import ascii_letters, ascii_lowercase, ascii_uppercase, digits, punctuation

print(ascii_lowercase, ascii_uppercase, ascii_letters, digits)
print(string.hexdigits, string.octdigits, repr(string.whitespace), repr(string.printable), punctuation)
print(string.capwords("hello  wide   world"), string.capwords("a-b c-d", "-"), repr(string.capwords("  x ")))


def caesar(text: str, k: int) -> str:
    out = ""
    for ch in text:
        if ch in ascii_lowercase:
            out += ascii_lowercase[(ascii_lowercase.index(ch) + k) % 26]
        elif ch in string.ascii_uppercase:
            out += ascii_uppercase[(ascii_uppercase.find(ch) + k) % len(ascii_uppercase)]
        else:
            out += ch
    return out


print(caesar("Hello, World!", 3), caesar(caesar("Zebra", 5), -5))
print({c: i for i, c in enumerate(ascii_lowercase[:4])}, [c for c in "a1-b" if c not in punctuation + digits], "".join(sorted(set("hello") & set(ascii_letters))))
