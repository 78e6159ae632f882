import binascii
from binascii import hexlify, unhexlify

print(hexlify(b"\x01\xff"), binascii.b2a_hex(b"abc"), hexlify(b"\x01\xff\x02", "-"), hexlify(b"\x01\xff\x02", ":", 2))
print(unhexlify("01ff"), unhexlify(b"01FF"), binascii.a2b_hex("616263"))
for s in ["01f", "01fg", "0x"]:
    try:
        print(unhexlify(s))
    except binascii.Error as e:
        print(s, "error:", e)
print(binascii.b2a_base64(b"abc"), binascii.b2a_base64(b"abc", newline=False), binascii.a2b_base64("YWJj\n"))
try:
    binascii.a2b_base64("YWJj\n", strict_mode=True)
except binascii.Error as e:
    print(e)
print(binascii.crc32(b"abc"), binascii.crc32(b"abc", 7), binascii.crc32(b""), hex(binascii.crc32(b"hello world")))
crc = 0
for part in [b"hello", b" ", b"world"]:
    crc = binascii.crc32(part, crc)
print(crc == binascii.crc32(b"hello world"), binascii.crc_hqx(b"abc", 0), binascii.crc_hqx(b"123456789", 0xFFFF))
