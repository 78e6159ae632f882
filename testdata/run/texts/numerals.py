"""Numerals of any length in texts: added up, multiplied and printed they need no machine ints."""

import io


def total(lines: io.StringIO) -> str:
    return str(sum(int(line) for line in lines))[:10]


def product(a: str, b: str) -> int:
    return int(a) * int(b)


def plus(a: str, b: str) -> str:
    x = int(a)
    y = int(b)
    return f"{x + y}"


def accumulate(text: str) -> int:
    result = 0
    for word in text.split():
        result += int(word)
    return result


def digit_sum(n: int) -> int:
    return sum(int(d) for d in str(n))


def count_to(text: str) -> list[int]:
    n = int(text)
    return [i * i for i in range(n)]


def median(text: str) -> int:
    xs = [int(w) for w in text.split(",")]
    xs.sort()
    return xs[len(xs) // 2]


long = "37107287533902102798797998220837590246510135740250\n46376937677490009712648124896970078050417018260538\n"
print(total(io.StringIO(long)))
print(total(io.StringIO("1\n2\n3\n")))
print(product("123456789012345678901234567890".strip(), "98765432109876543210".strip()))
print(plus("12345678901234567890123".strip(), "1".strip()))
print(accumulate("1 2 3"), accumulate("9223372036854775807 1 -3"), accumulate(""))
print(digit_sum(98765), count_to("5"), median("5,3,9"))
for word in "99999999999999999999 -99999999999999999999 7".split():
    print(int(word) + 1)
    print(-int(word), abs(int(word)))
try:
    print(int("12x".strip()) + 1)
except ValueError as e:
    print(e)
