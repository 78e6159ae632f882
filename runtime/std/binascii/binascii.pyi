# go: package pybinascii
class Error(ValueError): ...  # go: Error
class Incomplete(Exception): ...  # go: Incomplete
def hexlify(data: _Buffer, sep: str = "", bytes_per_sep: int = 1) -> bytes: ...  # panics: ValueError
def b2a_hex(data: _Buffer, sep: str = "", bytes_per_sep: int = 1) -> bytes: ...  # go: Hexlify  # panics: ValueError
def unhexlify(hexstr: object, /) -> bytes: ...  # panics: Error, TypeError
def a2b_hex(hexstr: object, /) -> bytes: ...  # go: Unhexlify  # panics: Error, TypeError
def b2a_base64(data: _Buffer, /, *, newline: bool = True) -> bytes: ...  # go: ToBase64
def a2b_base64(data: object, /, *, strict_mode: bool = False) -> bytes: ...  # go: FromBase64  # panics: Error, TypeError
def crc32(data: _Buffer, crc: int = 0, /) -> int: ...  # go: CRC32
def crc_hqx(data: _Buffer, crc: int, /) -> int: ...  # go: CRCHQX
def a2b_uu(data: object, /) -> bytes: ...  # refused: uuencoding is not supported
def b2a_uu(data: _Buffer, /, *, backtick: bool = False) -> bytes: ...  # refused: uuencoding is not supported
def a2b_qp(data: object, header: bool = False) -> bytes: ...  # refused: quoted-printable text is not supported
def b2a_qp(data: _Buffer, quotetabs: bool = False, istext: bool = True, header: bool = False) -> bytes: ...  # refused: quoted-printable text is not supported
