# go: package pybase64
from typing import BinaryIO
import binascii
def b64encode(s: _Buffer, altchars: _Buffer | None = None) -> bytes: ...  # go: Encode64  # panics: AssertionError
def b64decode(s: object, altchars: object = None, validate: bool = False) -> bytes: ...  # go: Decode64  # panics: binascii.Error, ValueError, TypeError
def standard_b64encode(s: _Buffer) -> bytes: ...  # go: Standard64Encode
def standard_b64decode(s: object) -> bytes: ...  # go: Standard64Decode  # panics: binascii.Error, ValueError, TypeError
def urlsafe_b64encode(s: _Buffer) -> bytes: ...  # go: URLSafe64Encode
def urlsafe_b64decode(s: object) -> bytes: ...  # go: URLSafe64Decode  # panics: binascii.Error, ValueError, TypeError
def b32encode(s: _Buffer) -> bytes: ...  # go: Encode32
def b32decode(s: object, casefold: bool = False, map01: object = None) -> bytes: ...  # go: Decode32  # panics: binascii.Error, ValueError, TypeError
def b32hexencode(s: _Buffer) -> bytes: ...  # go: Hex32Encode
def b32hexdecode(s: object, casefold: bool = False) -> bytes: ...  # go: Hex32Decode  # panics: binascii.Error, ValueError, TypeError
def b16encode(s: _Buffer) -> bytes: ...  # go: Encode16
def b16decode(s: object, casefold: bool = False) -> bytes: ...  # go: Decode16  # panics: binascii.Error, ValueError, TypeError
def b85encode(b: _Buffer, pad: bool = False) -> bytes: ...  # go: Encode85
def b85decode(b: object) -> bytes: ...  # go: Decode85  # panics: ValueError, TypeError
def a85encode(b: _Buffer, *, foldspaces: bool = False, wrapcol: int = 0, pad: bool = False, adobe: bool = False) -> bytes: ...  # refused: use b85encode
def a85decode(b: object, *, foldspaces: bool = False, adobe: bool = False, ignorechars: bytes = b" \t\n\r\v") -> bytes: ...  # refused: use b85decode
def encodebytes(s: _Buffer) -> bytes: ...  # go: EncodeBytes
def decodebytes(s: _Buffer) -> bytes: ...  # go: DecodeBytes  # panics: binascii.Error
def encode(input: BinaryIO, output: BinaryIO) -> None: ...  # refused: encode the bytes that you read
def decode(input: BinaryIO, output: BinaryIO) -> None: ...  # refused: decode the bytes that you read
