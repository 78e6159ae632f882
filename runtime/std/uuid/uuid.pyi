# go: package pyuuid
from typing import Any, overload
from py2go import BigInt

class UUID:
    # go: UUID
    def __init__(self, hex: str | None = None, bytes: bytes | None = None, *, int: BigInt | None = None, version: object = None) -> None: ...  # go: New  # panics: ValueError, TypeError
    @property
    def hex(self) -> str: ...  # go: .Hex
    @property
    def int(self) -> BigInt: ...  # go: .Int
    @property
    def bytes(self) -> bytes: ...  # go: .Bytes
    @property
    def urn(self) -> str: ...  # go: .URN
    @property
    def version(self) -> int | None: ...  # go: .Version
    @property
    def variant(self) -> str: ...  # go: .Variant
    def __lt__(self, other: UUID, /) -> bool: ...  # go: .Less
    def __le__(self, other: UUID, /) -> bool: ...  # go: .LessEqual
    def __gt__(self, other: UUID, /) -> bool: ...  # go: .Greater
    def __ge__(self, other: UUID, /) -> bool: ...  # go: .GreaterEqual

NAMESPACE_DNS: UUID  # go: NamespaceDNS
NAMESPACE_URL: UUID  # go: NamespaceURL
NAMESPACE_OID: UUID  # go: NamespaceOID
NAMESPACE_X500: UUID  # go: NamespaceX500
RESERVED_NCS: str  # go: ReservedNCS
RFC_4122: str  # go: RFC4122
RESERVED_MICROSOFT: str  # go: ReservedMicrosoft
RESERVED_FUTURE: str  # go: ReservedFuture
def uuid3(namespace: UUID, name: str) -> UUID: ...  # go: UUID3
def uuid4() -> UUID: ...  # go: UUID4
def uuid5(namespace: UUID, name: str) -> UUID: ...  # go: UUID5
def uuid1(node: object = None, clock_seq: object = None) -> UUID: ...  # refused: use uuid4
def getnode() -> int: ...  # refused: network addresses are not looked up
