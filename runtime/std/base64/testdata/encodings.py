import base64
import binascii
from base64 import b64encode, b64decode


def attempt(text: bytes, validate: bool = False) -> None:
    try:
        print(text, base64.b64decode(text, validate=validate))
    except binascii.Error as e:
        print(text, "error:", e)


print(b64encode(b"hello world"), b64encode(b""), b64encode(b"\xff\xfe\xfd"))
print(b64encode(b"\xff\xfe\xfd", b"-_"), base64.urlsafe_b64encode(b"\xff\xfe\xfd"), base64.standard_b64encode(b"\xff\xef"))
print(b64decode("aGVsbG8gd29ybGQ="), b64decode(b"aGVsbG8gd29ybGQ=").decode())
print(b64decode("--__", b"-_"), base64.urlsafe_b64decode("_-8="), base64.standard_b64decode(b"/+8="))
print(b64encode(bytearray(b"abc")), b64decode(bytearray(b"YWJj")))
for t in [b"YQ", b"Y", b"YQ=", b"YQ==", b"YQ==YQ==", b"=YQ=", b"Y=Q=", b"Y$Q==", b"YWJj=", b"YWI=x", b"=", b"====", b"YW=I", b"YWI=\n", b"YWJjY", b"YQ\n==", b""]:
    attempt(t)
    attempt(t, True)
text = "Grüße, мир! " * 8
packed = b64encode(text.encode())
print(packed)
print(b64decode(packed).decode() == text)
print(base64.encodebytes(text.encode()).decode())
print(base64.decodebytes(b"eHh4\neHg=\n"))
print(base64.b32encode(b"hello"), base64.b32encode(b"a"), base64.b32decode("NBSWY3DP"), base64.b32decode(b"mfrgg===", casefold=True))
print(base64.b32hexencode(b"hello"), base64.b32hexdecode("D1IMOR3F"))
for t in [b"MFRGG", b"mfrgg===", b"M=======", b"MFRGG0==", b"MFRA====", b"MF======", b"M1======"]:
    try:
        print(t, base64.b32decode(t))
    except binascii.Error as e:
        print(t, "error:", e)
    try:
        print(t, base64.b32decode(t, map01=b"L"))
    except binascii.Error as e:
        print(t, "error:", e)
print(base64.b16encode(b"\x01\xab\xff"), base64.b16decode("01ABFF"), base64.b16decode(b"01abff", True))
for h in ["ab", "A", "AG"]:
    try:
        print(base64.b16decode(h))
    except binascii.Error as e:
        print(h, "error:", e)
print(base64.b85encode(b"hello world"), base64.b85encode(b"abc", True), base64.b85decode("Xk~0{Zy<MXa%^M"), base64.b85decode(b"a"))
for b in ["zz zz", "~~~~~"]:
    try:
        print(base64.b85decode(b))
    except ValueError as e:
        print(b, "error:", e)
try:
    base64.b64decode("é")
except ValueError as e:
    print(type(e).__name__, e)
try:
    base64.b64decode("Y")
except ValueError as e:
    print(type(e).__name__, e, isinstance(e, binascii.Error))
try:
    base64.b64decode("Y")
except base64.binascii.Error as e:
    print(repr(e))
anything: object = 5
try:
    base64.b64decode(anything)  # type: ignore
except TypeError as e:
    print(e)
