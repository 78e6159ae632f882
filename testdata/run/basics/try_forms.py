"""try statements around one call, and those that need more: handlers that fall through, jumps, else, nesting, order of effects."""

from typing import Callable, Iterator


class Fail(Exception):
    pass


class Worse(Fail):
    def __init__(self, code: int) -> None:
        super().__init__(f"code {code}")
        self.code = code


class Other(Exception):
    pass


log: list[str] = []


def check(n: int) -> int:
    log.append(f"check {n}")
    if n < 0:
        raise Fail(f"negative {n}")
    if n == 13:
        raise Worse(n)
    if n > 100:
        raise Other("big")
    return n * 2


def falls_through(n: int) -> int:
    value = -1
    try:
        value = check(n)
    except Fail as e:
        log.append(f"caught {e}")
    return value


def returns(n: int) -> str:
    try:
        return f"ok {check(n)}"
    except Worse as e:
        return f"worse {e.code}"
    except Fail:
        return "fail"


def rest_is_skipped(n: int) -> list[int]:
    out: list[int] = []
    try:
        out.append(1)
        x = check(n)
        out.append(x)
        y = x + 1
        out.append(y)
    except Fail:
        out.append(99)
    else:
        out.append(7)
    out.append(0)
    return out


def in_loop(ns: list[int]) -> tuple[list[int], str]:
    out: list[int] = []
    last = "none"
    for n in ns:
        try:
            v = check(n)
            if v == 0:
                continue
            if v == 8:
                break
        except Worse as e:
            last = f"worse {e.code}"
            break
        except Fail as e:
            last = str(e)
            continue
        out.append(v)
    else:
        last += "!"
    return out, last


def two_calls(a: int, b: int) -> str:
    try:
        x = check(a)
        y = check(b)
    except Fail as e:
        return f"one failed: {e}"
    return f"{x} {y}"


def nested(n: int) -> str:
    try:
        try:
            v = check(n)
        except Worse as e:
            log.append("inner")
            raise Fail("from worse") from e
        return str(v)
    except Fail as e:
        return f"outer {e} {e.__cause__!r}"


def reraises(n: int) -> int:
    try:
        return check(n)
    except Fail:
        log.append("again")
        raise


def raises_in_handler(n: int) -> int:
    try:
        return check(n)
    except Worse:
        return check(-n)


def cleanup(n: int) -> int:
    try:
        return check(n)
    except Worse:
        return 1000
    finally:
        log.append("finally")


def number(text: str, default: int = -1) -> int:
    try:
        return int(text)
    except ValueError:
        return default


def real(text: str) -> float:
    x = 0.5
    try:
        x = float(text.strip())
    except ValueError as e:
        log.append(str(e))
    return x


def many(texts: list[str]) -> dict[str, int]:
    out: dict[str, int] = {}
    for t in texts:
        try:
            value = int(t, 16)
        except (ValueError, TypeError) as e:
            out[t] = len(str(e))
            continue
        out[t] = value
    return out


def any_error(text: str) -> str:
    try:
        n = int(text)
    except Exception as e:
        return type(e).__name__
    return str(n + 1)


def index(xs: list[int], text: str) -> str:
    try:
        return str(xs[int(text)])
    except ValueError:
        return "no number"
    except IndexError as e:
        return str(e)


def loop_until(texts: list[str]) -> int:
    i = 0
    while True:
        try:
            n = int(texts[i])
        except ValueError:
            i += 1
            continue
        return n


for n in (4, -4, 13):
    print(n, falls_through(n), returns(n), rest_is_skipped(n), nested(n), cleanup(n))
print(in_loop([1, 0, -3, 2]), in_loop([1, 4, 5]), in_loop([1, 13, 5]), in_loop([]))
print(two_calls(1, 2), two_calls(-1, 2), two_calls(1, -2))
for n in (5, 13, -1):
    for f in (reraises, raises_in_handler):
        try:
            print(f(n))
        except Fail as e:
            print(type(e).__name__, e)
for g in (falls_through, cleanup):
    try:
        g(101)
    except Other as e:
        print("other", e)
print(number("12"), number(" 7 "), number("x"), number("", 5), real(" 2.5 "), real("abc"))
print(many(["ff", "zz", "10"]), any_error("41"), any_error("no"))
print(index([10, 20], "1"), index([10, 20], "2"), index([], "q"), loop_until(["a", "b", "3"]))
print(log)
