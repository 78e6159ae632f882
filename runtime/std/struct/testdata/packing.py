import struct

print(struct.pack("<IhB", 1, -2, 255), struct.pack(">IhB", 1, -2, 255), struct.pack("!H", 258))
print(struct.calcsize("<IhB"), struct.calcsize("bi"), struct.calcsize("@lq"), struct.calcsize("=lq"), struct.calcsize("3s x 2h"))
print(struct.pack("bi", 1, 2), struct.pack("<5s3p", b"ab", b"xyz"), struct.pack("<2x?c", True, b"z"))
print(struct.unpack("<IhB", b"\x01\x00\x00\x00\xfe\xff\xff"), struct.unpack(">f", struct.pack(">f", 1.5)), struct.unpack("<d", struct.pack("<d", -0.1)))
y = struct.unpack(">f", struct.pack(">i", 0x5F3759DF))[0]
print(y)
print(struct.unpack("<qQ", struct.pack("<qQ", -1, 2**64 - 1)), struct.unpack("<e", struct.pack("<e", 0.1)), struct.pack("<e", 65504.0))
words = list(struct.unpack(">4L", bytes(range(16))))
print(words, sum(words) & 0xFFFFFFFF)
name, age = struct.unpack("<4sB", b"bob\x00*")
print(name, age + 1)
for a, b in struct.iter_unpack("<hh", struct.pack("<4h", 1, 2, 3, 4)):
    print(a, b)
print(struct.unpack_from("<H", b"\x00\x01\x02\x03", 2))
s = struct.Struct("<2h")
print(s.size, s.format, s.pack(5, 6), s.unpack(b"\x05\x00\x06\x00"))
for bad in range(8):
    try:
        if bad == 0:
            struct.pack("<B", 256)
        elif bad == 1:
            struct.pack("<b", -129)
        elif bad == 2:
            struct.pack("<hh", 1)
        elif bad == 3:
            struct.unpack("<I", b"abc")
        elif bad == 4:
            struct.pack("<Z", 1)
        elif bad == 5:
            struct.pack("<I", -1)
        elif bad == 6:
            struct.pack("<h", 40000)
        elif bad == 7:
            struct.pack("<i", "x")
    except struct.error as e:
        print(bad, e)
