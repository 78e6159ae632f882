"""bytearray: constructors, items, slices, iteration, methods."""


def constructors() -> None:
    print(bytearray())
    print(bytearray(5))
    print(bytearray(b"abc"))
    print(bytearray([1, 2, 255]))
    print(bytearray("h\u00e9", "utf-8"))
    print(bytearray(range(3)))
    print(bytearray(bytearray(b"copy")))
    print(bytearray(x * 2 for x in range(4)))
    print(bytearray.fromhex("00 ff 7f"))
    for bad in ([256], [-1]):
        try:
            bytearray(bad)
        except ValueError as e:
            print("ValueError", e)
    try:
        print(bytearray(-1))
    except ValueError as e:
        print("ValueError", e)


def items() -> None:
    b = bytearray(b"hello")
    print(b[0], b[-1], len(b), bool(b), bool(bytearray()))
    b[0] = 72
    b[-1] += 1
    b[1] ^= 0x20
    print(b)
    try:
        print(b[9])
    except IndexError as e:
        print("IndexError", e)
    try:
        b[9] = 1
    except IndexError as e:
        print("IndexError", e)
    try:
        b[0] = 256
    except ValueError as e:
        print("ValueError", e)
    del b[0]
    print(b)
    print([x for x in b], list(b), sum(b), max(b), sorted(b))
    for i, x in enumerate(b):
        b[i] = x ^ 1
    print(b)
    for x in b:
        if len(b) < 12:
            b.append(x)
    print(b)
    print(108 in b, b"el" in b, b"zz" in b, bytearray(b"e") in b, 0 in b)
    print(list(reversed(b)))


def slices() -> None:
    b = bytearray(b"0123456789")
    print(b[2:5], b[::-1], b[::3], b[-3:], b[5:2], b[100:])
    b[2:5] = b"abc"
    print(b)
    b[2:5] = b""
    print(b)
    b[1:1] = [1, 2, 3]
    print(b)
    b[::2] = bytearray(len(b[::2]))
    print(b)
    try:
        b[::2] = b"xx"
    except ValueError as e:
        print("ValueError", e)
    del b[::2]
    print(b)
    del b[:2]
    print(b, b[:1])
    sieve = bytearray([1]) * 20
    sieve[0:2] = b"\0\0"
    for i in range(2, 5):
        if sieve[i]:
            sieve[i * i :: i] = bytes(len(range(i * i, 20, i)))
    print([i for i, x in enumerate(sieve) if x], sieve.count(1))
    c = bytearray(b"xyz")
    c[:] = c
    c[1:] = c
    print(c)


def methods() -> None:
    b = bytearray(b"spam")
    b.append(33)
    b.extend(b"eggs")
    b.extend([0, 1])
    b.insert(0, 65)
    b.insert(-100, 66)
    b.insert(100, 67)
    print(b, b.pop(), b.pop(0), b.pop(-1))
    b.remove(112)
    print(b)
    b.reverse()
    print(b, b.copy() == b, b.copy() is b)
    b += b"tail"
    alias = b
    alias += bytearray(b"!")
    print(b, b is alias)
    b *= 2
    print(b, len(alias))
    print(b + b"x", b"x" + b, isinstance(b + b"x", bytearray), isinstance(b"x" + b, bytes), bytearray(b"ab") * 3, 2 * bytearray(b"-"))
    b.clear()
    print(b, len(b))
    for f in (lambda: b.pop(), lambda: bytearray(b"a").pop(5), lambda: b.remove(3), lambda: b.append(300)):
        try:
            f()
        except (IndexError, ValueError) as e:
            print(type(e).__name__, e)
    w = bytearray(b"  Hello World  ")
    print(w.upper(), w.lower(), w.strip(), w.lstrip(), w.rstrip(), w.title(), w.swapcase())
    print(w.split(), w.strip().split(b"o"), w.strip().rsplit(b"o", 1), w.replace(b"l", b"LL", 2))
    print(w.find(b"o"), w.rfind(b"o"), w.find(111, 8), w.count(b"l"), w.index(b"W"), w.find(b"zz"))
    print(w.strip().startswith(b"He"), w.endswith((b"x", b"  ")), w.strip().partition(b" "))
    print(bytearray(b"a,b").join([b"1", bytearray(b"2")]), w.hex(), w.strip().hex(" "), w.strip().hex(":", 2), w.strip().hex("-", -4))
    print(w.decode(), bytes(w), bytearray(b"42").zfill(5), bytearray(b"x").center(5, b"*"), bytearray(b"x").ljust(3) + b"|")
    print(w.translate(None, b"lo"), bytearray(b"abc").translate(bytes.maketrans(b"abc", b"xyz")))
    print(w.isalpha(), bytearray(b"ab1").isalnum(), bytearray(b"12").isdigit(), w.strip().istitle())
    print(bytearray(b"l1\nl2\r\nl3").splitlines(), bytearray(b"pre-x").removeprefix(b"pre-"), bytearray(b"x.py").removesuffix(b".py"))


def compare() -> None:
    a, b = bytearray(b"abc"), bytearray(b"abd")
    print(a == b, a != b, a < b, a <= b, a > b, a == b"abc", b"abc" == a, a < b"b", a == bytearray(b"abc"))
    print(max([b, a]), sorted([bytearray(b"z"), bytearray(b""), bytearray(b"a")]))
    try:
        d = {a: 1}
        print(d)
    except TypeError as e:
        print("TypeError", e)
    print(isinstance(a, bytearray), isinstance(a, bytes), f"{a}", str(a), repr(a))


constructors()
items()
slices()
methods()
compare()
