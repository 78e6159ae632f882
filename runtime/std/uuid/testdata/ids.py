import uuid
from uuid import UUID

u = UUID("12345678-1234-5678-1234-567812345678")
print(u, repr(u), u.hex, u.urn, u.version, u.variant)
print(UUID("{12345678123456781234567812345678}") == u, UUID("urn:uuid:12345678-1234-5678-1234-567812345678") == u, u == "x", u != UUID(int=5))
print(UUID(int=5), UUID(bytes=b"a" * 16), UUID(int=5).version, UUID(int=5).variant, UUID(hex="FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF").variant)
print(uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid3(uuid.NAMESPACE_URL, "x"), uuid.uuid5(u, "né"), uuid.NAMESPACE_OID, uuid.NAMESPACE_X500)
r = uuid.uuid4()
print(len(str(r)), r.version, r.variant == uuid.RFC_4122, r != uuid.uuid4(), UUID(str(r)) == r, len({uuid.uuid4() for _ in range(50)}))
print(u.int, u.bytes, UUID(bytes=u.bytes) == u, UUID(int=u.int) == u)
print(UUID(int=5) < UUID(int=6), sorted([UUID(int=3), UUID(int=1)]), {UUID(int=7): "seven"}[UUID(int=7)], hash(UUID(int=5)) == hash(UUID(int=5)))
print(UUID("12345678123456781234567812345678", version=4), f"{UUID(int=1)}", str(UUID(int=2))[-3:])
for text in ["xyz", "1234567812345678123456781234567g", ""]:
    try:
        print(UUID(text))
    except ValueError as e:
        print(e)
try:
    UUID()
except TypeError as e:
    print(e)
try:
    UUID(bytes=b"a")
except ValueError as e:
    print(e)
try:
    UUID(int=1 << 128)
except ValueError as e:
    print(e)
