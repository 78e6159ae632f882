import io
from typing import TextIO


def show(label: str, text: str) -> None:
    print(label, repr(text))


with open("a.txt", "w") as f:
    print(f.write("one\ntwo\n"), f.writable(), f.readable(), f.mode, f.name)
    f.writelines(["three\n", "four"])
    print("five", 6, sep="-", file=f)
print(f.closed)
with open("a.txt") as f:
    show("read", f.read())
    show("read at end", f.read())
    f.seek(0)
    show("readline", f.readline())
    show("readline 2", f.readline(2))
    show("readline rest", f.readline())
    print(f.readlines())
with open("a.txt", "a") as f:
    f.write("six\n")
for line in open("a.txt"):
    show("line", line)
with open("a.txt", "r") as f:
    for i, line in enumerate(f):
        print(i, line.strip())
        if i == 2:
            break
    show("rest", f.read())
lines = open("a.txt").read().splitlines()
print(lines, len(lines))
with open("a.txt", encoding="utf-8") as f:
    print([line.rstrip("\n") for line in f])

# errors
try:
    open("missing.txt")
except FileNotFoundError as e:
    print(e, e.errno, e.filename)
try:
    open("a.txt", "x")
except FileExistsError as e:
    print(e)
try:
    open(".")
except IsADirectoryError as e:
    print(e)
try:
    open("no/such/dir.txt", "w")
except OSError as e:
    print(type(e).__name__, e)
try:
    f.read()
except ValueError as e:
    print(e)
with open("a.txt") as f:
    try:
        f.write("x")
    except io.UnsupportedOperation as e:
        print(e)
with open("b.txt", "w") as f:
    try:
        f.read()
    except OSError as e:
        print(type(e).__name__, e)

# newlines
with open("nl.txt", "w", newline="") as f:
    f.write("a\r\nb\rc\nd")
with open("nl.txt") as f:
    show("universal", f.read())
with open("nl.txt", newline="") as f:
    print(f.readlines())
with open("nl.txt", newline="\n") as f:
    print(f.readlines())
with open("nl.txt", newline="\r") as f:
    print(f.readlines())
with open("nl.txt", newline="\r\n") as f:
    print(f.readlines())
with open("crlf.txt", "w", newline="\r\n") as f:
    f.write("x\ny\n")
with open("crlf.txt", "rb") as b:
    print(b.read())

# encodings
with open("u.txt", "w", encoding="utf-8") as f:
    print(f.write("héllo wörld ☃ 𝄞\n"))
with open("u.txt", encoding="utf-8") as f:
    show("5 chars", f.read(5))
    print(f.tell())
    show("more", f.read(8))
    print(f.tell())
    f.seek(6)
    show("again", f.read())
with open("u.txt", "rb") as b:
    print(b.read())
with open("l.txt", "w", encoding="latin-1") as f:
    f.write("é\n")
with open("l.txt", "rb") as b:
    print(b.readline())
with open("l.txt", encoding="latin-1") as f:
    show("latin", f.read())
try:
    with open("l.txt", encoding="utf-8") as f:
        f.read()
except UnicodeDecodeError as e:
    print(e)
try:
    with open("l2.txt", "w", encoding="ascii") as f:
        f.write("é")
except UnicodeEncodeError as e:
    print(e)
with open("l.txt", encoding="utf-8", errors="replace") as f:
    show("replaced", f.read())

# update modes, seek and tell
with open("a.txt", "r+") as f:
    f.write("ONE")
    f.seek(0)
    show("updated", f.read(8))
    print(f.seek(0, 2), f.tell())
with open("w.txt", "w+") as f:
    f.write("0123456789")
    f.seek(3)
    show("from 3", f.read(2))
    print(f.truncate(6))
    f.seek(0)
    show("cut", f.read())

# binary
with open("b.bin", "wb") as b:
    print(b.write(b"\x00\x01\n\xff"), b.tell())
    b.write(bytes([65, 66, 10, 67]))
with open("b.bin", "rb") as b:
    print(b.read(2), b.tell(), b.readline(), b.readlines(), b.read())
    print(b.seek(-3, 2), b.read(1), b.seek(-1, 1), b.read())
with open("b.bin", "rb") as b:
    for chunk in b:
        print(chunk)
with open("b.bin", "ab") as b:
    b.write(b"end")
with open("b.bin", "rb+") as b:
    b.seek(1)
    b.write(b"Z")
    print(b.read(3))
print(open("b.bin", "rb").read())


# a large file crosses chunks
with open("big.txt", "w") as f:
    for i in range(5000):
        f.write(f"line {i} é\n")
count = 0
total = 0
with open("big.txt") as f:
    for line in f:
        count += 1
        total += len(line)
print(count, total)
with open("big.txt") as f:
    data = f.read(20000)
    print(len(data), len(f.read()))


def copy(src: TextIO, dst: TextIO) -> int:
    n = 0
    for line in src:
        dst.write(line.upper())
        n += 1
    return n


out = io.StringIO()
with open("a.txt") as f:
    print(copy(f, out))
print(repr(out.getvalue()))
print(copy(io.StringIO("a\nb\n"), out), repr(out.getvalue()[-4:]))
