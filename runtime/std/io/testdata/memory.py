import io
import sys
from io import BytesIO, StringIO

s = StringIO()
print(s.write("héllo"), s.tell(), s.getvalue())
print(" world", 42, file=s)
print(repr(s.getvalue()), s.tell())
s.seek(1)
s.write("EL")
print(repr(s.getvalue()), repr(s.read()), repr(s.read()))
s.seek(0)
print(s.readline().strip(), repr(s.readline()))
s.seek(3)
print(s.truncate(), repr(s.getvalue()))
s.seek(6)
s.write("x")
print(repr(s.getvalue()))
s.seek(0, 2)
print(s.tell())
try:
    s.seek(-1)
except ValueError as e:
    print(e)
s.close()
try:
    s.getvalue()
except ValueError as e:
    print(e)

t = StringIO("a\nbb\r\nccc\n\nlast")
print(t.readlines())
t.seek(0)
for line in t:
    print(repr(line))
t.seek(0)
print(repr(t.read(3)), repr(t.read(-1)))
u = StringIO("a\r\nb\rc", newline=None)
print(repr(u.read()), u.readable(), u.seekable(), u.isatty())
print(StringIO("x\ny\n").read().split())
with StringIO("inside") as v:
    print(v.read(), v.closed)
print(v.closed)

b = BytesIO(b"hello\nworld\n")
print(b.read(3), b.tell(), b.readline(), b.read(), b.read())
b.seek(0)
print(b.write(b"HE"), b.getvalue())
b.seek(0, io.SEEK_END)
b.write(b"\x00\xff")
print(b.getvalue(), len(b.getvalue()))
b.seek(-2, 2)
print(b.read())
b.seek(20)
b.write(b"!")
print(b.getvalue())
print(b.truncate(5), b.getvalue())
e = BytesIO()
e.write(b"abc")
e.writelines([b"d", b"e"])
print(e.getvalue())
print(list(BytesIO(b"1\n2\n3")))

sys.stdout.write("to stdout\n")
print("to stderr", file=sys.stderr)
print("to stdout too", file=sys.stdout)
sys.stdout.flush()
w = sys.stdout.write
print(sys.stdin.readline() == "", sys.stdin.read() == "")
