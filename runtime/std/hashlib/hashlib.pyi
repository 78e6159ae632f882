# go: package pyhashlib
class HASH:
    # go: Hash
    name: str  # go: .Name
    @property
    def digest_size(self) -> int: ...  # go: .DigestSize
    @property
    def block_size(self) -> int: ...  # go: .BlockSize
    def update(self, data: bytes, /) -> None: ...  # go: .Update
    def digest(self) -> bytes: ...  # go: .Digest
    def hexdigest(self) -> str: ...  # go: .HexDigest
    def copy(self) -> HASH: ...  # go: .Copy
def new(name: str, data: bytes = b"", *, usedforsecurity: bool = True) -> HASH: ...  # panics: ValueError
def md5(string: bytes = b"", *, usedforsecurity: bool = True) -> HASH: ...  # go: MD5
def sha1(string: bytes = b"", *, usedforsecurity: bool = True) -> HASH: ...  # go: SHA1
def sha224(string: bytes = b"", *, usedforsecurity: bool = True) -> HASH: ...  # go: SHA224
def sha256(string: bytes = b"", *, usedforsecurity: bool = True) -> HASH: ...  # go: SHA256
def sha384(string: bytes = b"", *, usedforsecurity: bool = True) -> HASH: ...  # go: SHA384
def sha512(string: bytes = b"", *, usedforsecurity: bool = True) -> HASH: ...  # go: SHA512
def sha3_256(string: bytes = b"", *, usedforsecurity: bool = True) -> HASH: ...  # go: SHA3of256
def sha3_512(string: bytes = b"", *, usedforsecurity: bool = True) -> HASH: ...  # go: SHA3of512
def blake2b(data: bytes = b"") -> HASH: ...  # refused: blake2 is not supported yet
def blake2s(data: bytes = b"") -> HASH: ...  # refused: blake2 is not supported yet
def pbkdf2_hmac(hash_name: str, password: bytes, salt: bytes, iterations: int, dklen: int | None = None) -> bytes: ...  # go: PBKDF2  # panics: ValueError
