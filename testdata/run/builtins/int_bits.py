"""int: bit_length, bit_count, to_bytes, from_bytes, at the 64-bit edge and beyond."""


def small() -> None:
    for n in (0, 1, -1, 2, 255, 256, -255, -256, 2**31, 2**62, 2**63 - 1):
        print(n, n.bit_length(), n.bit_count())
    print(True.bit_length(), (5).bit_count(), (-5).bit_count(), False.bit_count())


def big() -> None:
    n = 1
    for i in range(6):
        n = n * 10**9 + i
        print(n.bit_length(), n.bit_count(), (-n).bit_length(), (-n).bit_count(), (~n).bit_count())
    print((2**63).bit_length(), (2**64 - 1).bit_count(), (-(2**63)).bit_length())


def to_bytes() -> None:
    print((1000).to_bytes(2, "big"), (1000).to_bytes(2, "little"), (1000).to_bytes(4), (0).to_bytes(), (255).to_bytes(1, byteorder="big"))
    print((-1).to_bytes(2, "big", signed=True), (-128).to_bytes(1, "big", signed=True), (127).to_bytes(1, "big", signed=True))
    print((2**64 - 1).to_bytes(8, "little"), (10**30).to_bytes(13, "big"), (0).to_bytes(0, "big"))
    for f in (
        lambda: (256).to_bytes(1, "big"),
        lambda: (-1).to_bytes(1, "big"),
        lambda: (128).to_bytes(1, "big", signed=True),
        lambda: (1).to_bytes(-1, "big"),
        lambda: (1).to_bytes(1, "middle"),
        lambda: (2**64).to_bytes(8, "big"),
    ):
        try:
            print(f())
        except (OverflowError, ValueError) as e:
            print(type(e).__name__, e)


def from_bytes() -> None:
    print(int.from_bytes(b"\x03\xe8", "big"), int.from_bytes(b"\x03\xe8", "little"), int.from_bytes(b"\xff"), int.from_bytes(b"", "big"))
    print(int.from_bytes(b"\xff\xff", "big", signed=True), int.from_bytes(bytearray(b"\x80"), "big", signed=True))
    print(int.from_bytes(b"\xff" * 8, "big"), int.from_bytes(b"\x80" + b"\0" * 15, "big", signed=True), int.from_bytes(b"\x7f" * 20, "little"))
    data = bytes(range(32))
    total = 0
    for i in range(0, 32, 4):
        total += int.from_bytes(data[i : i + 4], "little")
    print(total)
    n = int.from_bytes(data, "big")
    print(n, n.to_bytes(32, "big") == data, n % 97, n >> 240)


def mask(words: list[int]) -> int:
    return sum(w.bit_count() for w in words)


small()
big()
to_bytes()
from_bytes()
print(mask([1, 3, 7, 15]), max([3, 8, 7], key=int.bit_count), [n.bit_length() for n in (1, 2, 4)])
