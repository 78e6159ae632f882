import hashlib

print(hashlib.md5(b"hello").hexdigest(), hashlib.sha1(b"hello").hexdigest())
print(hashlib.sha256("héllo".encode()).hexdigest(), hashlib.sha256().hexdigest())
print(hashlib.sha512(b"abc").hexdigest(), hashlib.sha224(b"abc").hexdigest(), hashlib.sha384(b"abc").hexdigest())
print(hashlib.sha3_256(b"abc").hexdigest())
h = hashlib.sha256()
h.update(b"a")
h.update(b"b")
c = h.copy()
c.update(b"c")
print(h.hexdigest() == hashlib.sha256(b"ab").hexdigest(), c.hexdigest() == hashlib.sha256(b"abc").hexdigest())
print(h.digest()[:4], h.digest_size, h.block_size, h.name, hashlib.new("md5", b"x").hexdigest())
print(hashlib.pbkdf2_hmac("sha256", b"pw", b"salt", 10).hex())
try:
    hashlib.new("nope")
except ValueError as e:
    print(e)


def checksum(chunks: list[bytes]) -> str:
    d = hashlib.md5(usedforsecurity=False)
    for ch in chunks:
        d.update(ch)
    return d.hexdigest()


print(checksum([b"ab", b"cd"]) == hashlib.md5(b"abcd").hexdigest(), int(hashlib.sha1(b"n").hexdigest()[:8], 16) % 1000)
