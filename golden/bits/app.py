"""Bit tricks on machine words."""

MASK = 0xFFFFFFFF


def fnv1a(data: bytes) -> int:
    """Return the 32-bit FNV-1a hash."""
    h = 0x811C9DC5
    for byte in data:
        h ^= byte
        h = (h * 0x01000193) & MASK
    return h


def popcount(n: int) -> int:
    count = 0
    while n:
        n &= n - 1
        count += 1
    return count


def rotl(x: int, k: int) -> int:
    return ((x << k) | (x >> (32 - k))) & MASK


print(f"{fnv1a(b'hello'):08x}", popcount(0b1011), rotl(0x80000001, 1))
