"""Floats, optional values, objects in builtin functions, values of unknown type, bytes."""

from typing import Any, Optional, Union
import sys
class P:
    def __init__(self, x: int, name: str = "p") -> None:
        self.x = x
        self.name = name
    def double(self) -> int:
        return self.x * 2
    def __repr__(self) -> str:
        return f"P({self.x})"
    def __eq__(self, o: object) -> bool:
        return isinstance(o, P) and o.x == self.x
    def __hash__(self) -> int:
        return hash(self.x)
    def __lt__(self, o: "P") -> bool:
        return self.x < o.x
def opt(n: int) -> Optional[int]:
    return n if n > 0 else None
def mixed(n: int) -> Union[int, str]:
    return n if n > 0 else "neg"
def anyv(x: Any) -> Any:
    return x
fl: list[float] = [1.5, -0.0, 2.0]
nan: float = float("nan")



def errors_1() -> None:
    try:
        print(anyv(P(3)).nope)
    except Exception as e:
        print(type(e).__name__, e)


def case_2() -> None:
    print(fl)
    print(-0.0)
    print(0.0 == -0.0)
    print(str(-0.0))
    print(fl[1])
    print(nan == nan)
    print(nan != nan)
    print(nan < 1.0)
    print(min([nan, 1.0]))
    print(max([1.0, nan]))
    print(sorted([3.0, nan, 1.0]))
    print(1e308 * 10)
    print(-1e308 * 10)
    print(1e-320)
    print(5e-324)
    print(2.0 ** 1024 if False else 1)


def errors_3() -> None:
    try:
        print(2.0 ** 1024)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(10.0 ** 400)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print((-8.0) ** (1 / 3) if False else 0)
    except Exception as e:
        print(type(e).__name__, e)


def case_4() -> None:
    print(1e16)
    print(1e15)
    print(123456789012345678.0)
    print(0.1 + 0.2)
    print(1 / 3)
    print(100.0)
    print(1e22)
    print(1e23)
    print(1.0e-5)
    print(0.0001)
    print(float(2**53))
    print(3.0 // 2)
    print(-3.5 // 2)
    print(3.5 % -2)
    print(-3.5 % 2)
    print(5.0 // 0.3)
    print(1e300 * 1e10)
    print(float("inf") - float("inf"))
    print(float("inf") // 1)
    print(1.0 % float("inf"))
    print(-1.0 % float("inf"))


def errors_5() -> None:
    try:
        print((1.5).is_integer(), (2.0).is_integer(), (0.5).as_integer_ratio(), (0.1).as_integer_ratio(), (1e300).as_integer_ratio(), (1.5).hex(), (-0.1).hex(), float.fromhex("0x1.8p+1"), float.fromhex("-0x1.999999999999ap-4"), float.fromhex("inf"), (2.5).conjugate(), (2.5).real, (2.5).imag)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(float.fromhex("zz"))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(float("inf").as_integer_ratio())
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(float("nan").as_integer_ratio())
    except Exception as e:
        print(type(e).__name__, e)


def case_6() -> None:
    print(int(2.9))
    print(int(-2.9))
    print(int(1e18))
    print(round(2.675, 2))
    print(round(-0.5))
    print(round(0.5))
    print(round(1e-10, 5))
    print(round(123.456, -1))
    print(round(5.5))
    print(round(6.5))
    print(round(-1.5))
    print(round(1.005, 2))
    print(round(2.5, 1))
    print(round(1e22, 2))
    print(round(1.23456, 3))
    print(round(-2.567, 2))
    print(abs(-1.5))
    print(divmod(7.5, 2))
    print(divmod(-7.5, 2))
    print(pow(2.0, 0.5))
    print(pow(2, 0.5))
    print(2 ** 0.5)
    print(4 ** -0.5)
    print((-2.0) ** 2)
    print(0.0 ** 0)
    print(1.0 ** float("nan"))


def case_7() -> None:
    print(sum([0.1] * 3))
    print(sum([1e16, 1.0, -1e16]))
    print(sum([1, 2.5]))
    print(sum([0.1, 0.2, 0.3], 0.0))
    print(sum([1.5, 2.5], 1))
    print(sum(fl))
    print(sum([]) == 0)
    print(sum([True, 2.5]))
    print(sum([float("inf"), 1.0]))
    print(sum([1.0, 1e100, 1.0, -1e100]))


def case_8() -> None:
    print(opt(1))
    print(opt(-1))
    print(opt(1) == 1)
    print(opt(-1) is None)
    print(opt(5) or 7)
    print(opt(-5) or 7)
    print(mixed(1))
    print(mixed(-1))
    print(isinstance(mixed(1), int))
    print(isinstance(mixed(-1), str))
    print([opt(1), opt(-1)])
    print({"k": opt(-1)})
    print((opt(1), mixed(-1)))
    print(opt(1) in [1, None])
    print(None in [opt(-1)])
    print(str(opt(-1)))
    print(f"{opt(1)} {opt(-1)} {mixed(-1)!r}")
    print(max([x for x in [opt(1), opt(2)] if x is not None]))


def errors_9() -> None:
    try:
        print(opt(-1) + 1)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(opt(-1) < 1)
    except Exception as e:
        print(type(e).__name__, e)


def case_10() -> None:
    print({P(1): "a"}[P(1)])
    print(P(1) == P(1))
    print(P(1) != P(2))
    print(P(1) in [P(1)])
    print(sorted([P(3), P(1)]))
    print(max([P(3), P(1)]))
    print({P(1), P(1)})
    print([P(1), P(2)].index(P(2)))
    print(str(P(1)))
    print(f"{P(1)}")
    print(f"{P(1)!s:>6}|")
    print("%s %r" % (P(1), P(2)))
    print("{0.x} {0.name}".format(P(4)))
    print([P(1)].count(P(1)))
    print(P(1) < P(2))
    print(P(2) > P(1))
    print(min(P(2), P(1)))
    print(sum(p.x for p in [P(1), P(2)]))
    print(sorted([P(3), P(1)], key=lambda p: p.x, reverse=True))
    print(sorted({"b": P(1), "a": P(2)}.items(), key=lambda kv: kv[1]))
    print(list(map(P, [1, 2])))
    print(list(map(P.double, [P(1)])))
    print({p.name: p for p in [P(1, "q")]})
    print(dict(zip(["a"], [P(1)])))
    print(list(filter(lambda p: p.x > 1, [P(1), P(2)])))


def errors_11() -> None:
    try:
        print(P(1) <= P(2))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(len(P(1)))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print("%d" % P(1))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(sorted([P(1), 5]))
    except Exception as e:
        print(type(e).__name__, e)


def case_12() -> None:
    print(isinstance(P(1), P))
    print(isinstance(5, P))
    print(isinstance([], (list, tuple)))
    print(isinstance({}, dict))
    print(isinstance((), tuple))
    print(isinstance("", (int, str)))
    print(isinstance(1.5, (int, float)))
    print(isinstance(anyv(5), int))
    print(isinstance(anyv("a"), (int, str)))
    print(isinstance(anyv([]), list))
    print(isinstance(anyv(P(1)), P))
    print(isinstance(anyv(None), int))
    print(isinstance(anyv(True), int))
    print(isinstance(anyv({1}), (set, frozenset)))
    print(isinstance(anyv(b""), (bytes, bytearray)))
    print(isinstance(anyv(range(3)), range))
    print(isinstance(anyv(1), object))
    print(isinstance(anyv(5), float))
    print(issubclass(P, object))
    print(callable(anyv(P(1))))
    print(callable(anyv(lambda: 1)))




def errors_14() -> None:
    try:
        print("err", file=sys.stderr)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print("x", "y", sep="", file=sys.stdout)
    except Exception as e:
        print(type(e).__name__, e)


def errors_15() -> None:
    try:
        sys.set_int_max_str_digits(5000)
        print(len(str(10 ** 4500)))
    except Exception as e:
        print(type(e).__name__, e)


def errors_16() -> None:
    try:
        sys.set_int_max_str_digits(0)
        print(len(str(10 ** 5000)))
    except Exception as e:
        print(type(e).__name__, e)


def errors_17() -> None:
    try:
        sys.set_int_max_str_digits(4300)
        str(10 ** 4300)
    except Exception as e:
        print(type(e).__name__, e)


def errors_18() -> None:
    try:
        print(sys.get_int_max_str_digits())
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(input("prompt> "))
    except Exception as e:
        print(type(e).__name__, e)


def errors_19() -> None:
    try:
        a = anyv([1, 2])
        a.append(3)
        a[0] = 9
        a += [4]
        print(a, len(a), a[-1], 9 in a, a[1:3], a == [9, 2, 3, 4])
    except Exception as e:
        print(type(e).__name__, e)


def errors_20() -> None:
    try:
        d = anyv({"a": 1})
        d["b"] = 2
        d["a"] += 5
        del d["b"]
        print(d, "a" in d, list(d), d.get("z"), d.items())
    except Exception as e:
        print(type(e).__name__, e)


def errors_21() -> None:
    try:
        s = anyv("abc")
        print(s.upper(), s[0], s + "d", s * 2, len(s), s in "xabc", s < "b", s == "abc", [c for c in s], s.split("b"), f"{s:>5}", s.replace("a", "z"))
    except Exception as e:
        print(type(e).__name__, e)


def errors_22() -> None:
    try:
        n = anyv(5)
        n += 1
        n *= 2
        n -= 1
        n //= 2
        n **= 2
        n %= 7
        print(n, -n, n > 3, n == 4.0, n and 1, not n, n / 2, str(n), int(n), float(n), bool(n), abs(n), round(n), divmod(n, 3), hash(n), bin(n), range(n), [0] * n, "ab"[n - 4], n if n else 0, n is None, min(n, 3), max([n, 9]), sum([n, n]), sorted([n, 1]), n & 1, n | 8, n ^ 1, n << 2, n >> 1, ~n, pow(n, 2), chr(n + 60), f"{n:05d}", "%d" % n)
    except Exception as e:
        print(type(e).__name__, e)


def errors_23() -> None:
    try:
        x = anyv(None)
        print(x is None, x == None, x or 5, not x)
    except Exception as e:
        print(type(e).__name__, e)


def errors_24() -> None:
    try:
        f = anyv(lambda a, b: a + b)
        print(f(1, 2), f("a", "b"))
    except Exception as e:
        print(type(e).__name__, e)


def errors_25() -> None:
    try:
        ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b}
        print(ops["+"](1, 2), ops["-"](1, 2))
    except Exception as e:
        print(type(e).__name__, e)


def case_26() -> None:
    print(b"abc"[0])
    print(b"abc"[1:])
    print(b"abc" + b"d")
    print(b"ab" * 2)
    print(b"a" in b"abc")
    print(97 in b"abc")
    print(list(b"ab"))
    print(b"abc".hex())
    print(b"a,b".split(b","))
    print(b"abc".upper())
    print(b"abc".find(b"c"))
    print(b"abc" == b"abc")
    print(b"a" < b"b")
    print(bytes(3))
    print(bytes([1, 2]))
    print(bytes("é", "utf-8"))
    print(bytes(b"x"))
    print(b"abc".startswith(b"a"))
    print(b" x ".strip())
    print(b"-".join([b"a", b"b"]))
    print(b"abc".replace(b"b", b"X"))
    print(repr(b"\x00'\"\n"))
    print(b"abc"[::-1])
    print(bytes.fromhex("0aff"))
    print(b"abc".decode())
    print(hash(b"a") == hash(b"a"))
    print({b"a": 1})
    print(b"abc".index(b"b"))
    print(b"aXbX".rsplit(b"X", 1))
    print(max(b"abc"))
    print(sorted(b"cab"))
    print(bytes(range(3)))
    print(b"abc".count(b"b"))
    print(b"ab\ncd".splitlines())
    print(b"abc".endswith((b"c", b"x")))
    print(b"".join([]))
    print(b"abc".center(7, b"*"))
    print(b"5".zfill(3))
    print(len(b"abc"))
    print(b"a" b"b")
    print(b"abc".partition(b"b"))
    print(b"a\tb".expandtabs(4))
    print(b"Abc".swapcase())
    print(b"abc".title())
    print(b"abc".isalpha())
    print(b"abc".translate(bytes.maketrans(b"a", b"z")))
    print(b"a" != b"b")
    print(bytes(reversed(b"abc")))
    print(bool(b""))
    print([x for x in b"ab"])
    print(int.from_bytes(b"\x01\x00", "big"))
    print(b"abc".ljust(5))
    print(b"abc".removeprefix(b"a"))


def errors_27() -> None:
    try:
        print(b"abc"[5])
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(bytes([300]))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(bytes(-1))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(b"abc".index(b"z"))
    except Exception as e:
        print(type(e).__name__, e)


errors_1()
case_2()
errors_3()
case_4()
errors_5()
case_6()
case_7()
case_8()
errors_9()
case_10()
errors_11()
case_12()
errors_14()
errors_15()
errors_16()
errors_17()
errors_18()
errors_19()
errors_20()
errors_21()
errors_22()
errors_23()
errors_24()
errors_25()
case_26()
errors_27()
