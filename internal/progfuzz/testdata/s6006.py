from __future__ import annotations

import math
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from enum import Enum, IntEnum
from functools import reduce
from itertools import accumulate, chain, islice, product
from typing import Callable, Generic, Iterator, NamedTuple, TypeVar

T = TypeVar("T")


def tr(label: str, value: T) -> T:
    print("tr", label)
    return value


def first(values: list[T], default: T) -> T:
    for value in values:
        return value
    return default


def pair_up(values: list[T]) -> list[tuple[T, T]]:
    return list(zip(values, values[1:]))


def clamp(n: int) -> int:
    return max(-999, min(n, 999))


class E1(Enum):
    A = 1
    B = 6
    C = 3

class E2(IntEnum):
    A = 1
    B = 2
    C = 3
    D = 12

class Err3(KeyError):
    pass

@dataclass(frozen=True, order=True)
class C4:
    f5: bytes
    f6: float = 123456.789
    
    def m7(self, p8: tuple[E1, ...]) -> dict[int, int]:
        try:
            try:
                v11: Callable[[float, int], str] = tr("t", (lambda a9, a10: "😀!"))
                v12: int = 5 // -9
                v13 = (False, [-7])[-1].index([-7].index(v12)) // ((v12 + v12) % -8)
                print(v13)
            except Err3 as e14:
                print("Err3", e14, e14.args)
            except Exception as e15:
                print(type(e15).__name__, e15)
            finally:
                v16: dict[int, set[tuple[int, str]]] = {-13: {(7, "it's")}, 100: {(5, 'say "hi"')}, 2: {(12, "3.5"), (5, "-7"), (12, "😀!")}}
            v17 = 7
            for i18 in range(6):
                v17 = v17 * -7 - 1
            print(v17, v17 % 1009, v17 // 7, v17.bit_length(), v17 >> 60, -v17 // 3)
        except Exception as e19:
            print(type(e19).__name__, e19)
        finally:
            print(((7.0 if True else 1.0) / (100.0 % 7.5), p8)[-1], (-2, False, "{}"), (p8 := (tuple(E1.A for x20 in sorted({"3.5"})), -7 in [7])[0]))
        p8 = (E1.A, E1.A)
        p8 = tuple(E1(E1.B.value) for x22 in range(3) if len([True]) in [1, -13][x22:x22])
        return dict(zip([-7, 0], list(range(2))))
    
    @property
    def m24(self) -> float:
        for x25, y26 in enumerate([False][0:]):
            n27 = 3
            while n27:
                n27 -= 1
                print(self, ([100] + [-13]).index(sum(n27 for i28 in range(1))) >> 2, repr(oct(first([0, 2, -2], E2.B + 1))))
                v29 = f"é{n27:d}}}"[0:].replace(("x,y,z" or "😀!").rjust(3), "".join(sorted(str("x,y,z"))), 1)
                if y26:
                    break
            else:
                v30: tuple[bytes] = (100, (b"Hello\n",))[-1]
        n31 = 2
        while n31:
            n31 -= 1
            if first([False], any([5])):
                continue
        return self.f6 * abs(0.5)**0.5

class C32:
    def __init__(self, f33: int, f34: str, f35: int | None) -> None:
        self.f33 = f33
        self.f34: str = f34
        self.f35: int | None = f35
    
    def __repr__(self) -> str:
        return f"C32({self.f33!r}, {self.f34!r}, {self.f35!r})"
    
    def m36(self, p37: tuple[float, int, C4]) -> str:
        for x38 in range(6, -2, -1):
            u39, *u40, u41 = "-7".capitalize(), format(x38, ","), *list(filter(lambda k42: not False, [f"{n:>3}" for n in [1000, 100, 100]]))
        return b"Hello\n"[::-1].decode("latin-1")
    
    def m43(self, *, p44: set[str], p45: C4, p46: int) -> Callable[[E1, int], int]:
        v47 = first([True, False, True], True) or self is self
        v48: float = 100.0 // 5.5 * (-0.25 + 1e16) + p46
        return lambda a49, a50: a50
    
    def m51(self) -> str:
        if False:
            print(repr("İı"))
            for x52 in [C4(b"\x00\xff")]:
                v54 = {E2.A: ("a", -13)}
                self.f34 = ("%s %r" % ((255,), repr((C4(b"a,b"), C4(f5=b"it's"), C4(b"")))))[:6]
            u55, (u56, u57) = (b"\x00\xff".hex(), tr("t", (False, "%d")))
        print(1e3, 1e3 * (1e-7 * -1.5) + 2.675 / 6 % 1.5)
        return "a b  c"
    
    def __eq__(self, other: object) -> bool:
        if not isinstance(other, C32):
            return NotImplemented
        return self.f33 == other.f33
    
    def __iter__(self) -> Iterator[int]:
        for i in range(3):
            yield clamp(self.f33) + i

class C58:
    total: int = 3
    
    def __init__(self, f59: tuple[int], f60: list[int]) -> None:
        self.f59 = f59
        self.f60: list[int] = f60
    
    def __repr__(self) -> str:
        return f"C58({self.f59!r}, {self.f60!r})"
    
    def m61(self, p62: tuple[C4, ...], *, p63: int = 1, p64: list[bool]) -> tuple[str, int]:
        for x65 in p64[:3]:
            v66 = 10
            v66, p63 = p63, 7 * 2
            if x65:
                continue
        p63 //= 7
        self.f59 = self.f59
        return ("aXbXc", 2) if 'say "hi"'.isspace() else ("12", 2)
    
    @property
    def m67(self) -> float:
        v68 = 3
        return 1e22
    
    def __lt__(self, other: C58) -> bool:
        return 2 < 2
    
    def __eq__(self, other: object) -> bool:
        if not isinstance(other, C58):
            return NotImplemented
        return 2 == 2
    
    def __radd__(self, other: int) -> int:
        return clamp(2 - other)
    
    def __neg__(self) -> int:
        return -clamp(2)
    
    def __getitem__(self, i: int) -> int:
        if i >= 4:
            raise IndexError(i)
        return clamp(2) * 10 + i
    
    def __call__(self, x: int) -> str:
        return f"{x}:{2}"

class C69:
    def __init__(self, f70: C58, f71: int | str | None, f72: C32) -> None:
        self.f70 = f70
        self.f71: int | str | None = f71
        self.f72 = f72
    
    def __repr__(self) -> str:
        return f"C69({self.f70!r}, {self.f71!r}, {self.f72!r})"
    
    def m73(self, p74: E1, p75: tuple[bytes, int]) -> C58:
        try:
            self.f72 = C32(2 // 0, "😀!" if False else "{}", -2)
            v76: tuple[str] = tr("t", ("CamelCase",) if not {E2.A: C32(10, "hello world", 100), E2.A: C32(5, "12", -2), E2.A: C32(7, "x,y,z", None)} else ("日本語",))
            v77 = int("abc")
            print(v77)
        except Exception as e78:
            print(type(e78).__name__, str(e78))
            v79: C58 = C58((2,), [5, 1000, 0])
        p74 = list(E1)[max(12, 2, -2).bit_length() % 3]
        return self.f70
    
    def m80(self, p81: set[int]) -> str:
        v82: list[float] = [len(["😀!", "héé"]) / 255**1]
        v83: tuple[float, ...] = (1e22, -0.25, 1e3)
        return f"{{{f" {"it's":>8}"!a}{2.5 / 1e3:.0f}"
    
    def __neg__(self) -> int:
        return -clamp(0)
    
    def __getitem__(self, i: int) -> int:
        if i >= 4:
            raise IndexError(i)
        return clamp(0) * 10 + i
    
    def __call__(self, x: int) -> str:
        return f"{x}:{0}"
g84: dict[str, int] = {"aXbXc": 0}
g85: dict[str, int] = {"%d": -2, "Zz9": 100}
g86: int = 100


def fn87() -> int:
    n88 = 3
    while n88 > 0:
        n88 -= 1
        try:
            g85.update({**{"3.5": -1, "hello world": n88}, **{"ǅ": -1, "it's": -7, "aXbXc": -2}})
            v89 = int(True and False) % (g86 * 1 // -4)
            print(v89)
        except Exception as e90:
            print(type(e90).__name__, e90)
        print(repr("a b  c"))
        try:
            print(g85, max(n88, g86))
        except Err3 as e91:
            print("Err3", e91, e91.args)
        except Exception as e92:
            print(type(e92).__name__, e92)
            raise RuntimeError("again")
        else:
            if "\x00\x7f".isspace():
                g84.pop(f"x={[*map(len, ["İı", "3.5"])]!s}{{{7 - g86: d}}}", None)
                print(repr(", ".join(map(str, [True]))), (g86 - g86 if "12" in "e\u0301" else round(0.1)) * 2)
            elif 255 < 3.14 / 2.5:
                v93: int = g86
        finally:
            for x94 in [*[10], *[0, -7]]:
                v96 = f"x={g86:>+8,d}{n88}é{x94:.2f}"
                if v96[n88:-2:-8] < v96:
                    return sum([10])
    else:
        if False and "ǅ" < "e\u0301":
            return g86 * (g86 % 2)
    w97 = g84
    return 5 + max(n88, n88, n88) // 1



def fn98() -> int:
    w99 = g84
    w99 = dict(zip(["CamelCase", "%d", "aXbXc"][1:], [7, 1_000_000, -13]))
    return g86



def fn100() -> str:
    try:
        v101 = "😀!"
        def inner102() -> int:
            for x103, y104 in g84.items():
                print(tr("t", g84), C58((12,), [10, 255, 5]) if not True else C58(f59=(-7,), f60=[2]))
                print({v101: g86}, True + math.isqrt(abs(fn98())))
                x103 += ("CamelCase" + "-".join(str(n) for n in [12]))[:8]
            else:
                v105 = 3
                for i106 in range(16):
                    v105 = v105 * 31 + i106
                print(v105, v105 % 1009, v105 // 7, v105.bit_length(), v105 >> 60, -v105 // 3)
            return tr("t", min([-2, 1], default=12))
        print(inner102())
        print(inner102())
        v107 = "ǅ".strip().join(["Zz9"] or ["😀!", "İı", "aXbXc"]).index("abc")
        print(v107)
    except Err3 as e108:
        print("Err3", e108, e108.args)
    except Exception as e109:
        print(type(e109).__name__, repr(e109))
        assert any([1, 5]) and "3.5".startswith("😀!"), "ǅ"
    finally:
        v112: list[tuple[str, int, str]] = []
    print(len([*g85]) ^ (g86 + g86) // -4, reduce(lambda acc, x: (acc ^ x) % 1009, [-7, -2] + [9223372036854775807, -13]) // 5, end="$\n")
    v113 = 2
    for i114 in range(9):
        v113 = v113 * (i114 + 2)
    print(v113, v113 % 1009, v113 // 7, v113.bit_length(), v113 >> 60, -v113 // 3)
    return "héé"



def fn115(p116: int = 5, p117: str = "-7", *, p118: str) -> dict[int, int]:
    print(max([p116 for x119 in p118].count(ord(p117[0])), "İı".count(p118) + len([E1.C]), g86), repr(f" {g86:+d}!"), repr("%s %r" % (fn100(), tr("t", p117)[-1:])))
    def inner121(p122: int = 5, *, p123: list[float], p124: float) -> bytes:
        nonlocal p116
        p116 += (7 + p116) % 97
        return b"Hello\n"
    print(inner121(p116 << 3, p123=[0.1], p124=(-1.5, 7.0)[-1]))
    print(inner121(p122=p116, p123=[1e22], p124=7 / 9))
    return {100: 0, 2: 255, 1000: 12}


def block0() -> None:
    for x125, y126 in {12: E2.B}.items():
        if abs(100.0).is_integer():
            print("return")
        y126 = tr("t", y126) or E2.B
        if False:
            break
    try:
        if sum(1 for ch in oct(g86) if ch.isalpha()) < g86 // -2 + min([255, 10, 2147483647], default=g86) <= (g86 - g86 if -2 != g86 else g86 * g86):
            x127 = ascii(max(["hello world", "abc", "it's"], key=len, default=""))
            if x127 in g84:
                del g84[x127]
            for x128 in range(abs(-1 % -6) % 5):
                w129 = g84
                v130: int | None = 7
        else:
            v131: str = ", ".join(map(str, [0])).strip()[:-2]
    finally:
        fs132: list[Callable[[int], int]] = []
        for i133 in range(3):
            fs132.append(lambda q: q * 10 + i133)
        print([fn(1) for fn in fs132])
    n134 = 4
    while n134 > 0 and True:
        n134 -= 1
        try:
            match g86 // 1 if " pad ".startswith("ǅ") else sum([2], 1000):
                case 0 | 1:
                    v137: float = 0.5**3
                case x135 if x135 > 5:
                    w138 = g85
                case -1:
                    print(len(("İı" + "héé").capitalize()), len((list(filter(lambda k139: False, ["hello world", "😀!"])), 3.14 / 5)[0]))
                case _:
                    v140: dict[int, dict[str, str]] = {}
        except Exception as e141:
            print(type(e141).__name__, str(e141))
            print([-13].copy().count(b""[-2]), sum(1 for ch in tr("t", ""[g86:g86]) if ch.isalpha()), g86)
    if bool(("3.5", E1.A, 1000)) and False:
        print("return")
    print(n134)


def block1() -> None:
    for x142 in range(3, 2, 3):
        v143: str = "it's"
        print(-7)
        v143 += f" {[7].count(x142):.2f}é{2.675 // 8.5:.1%}!"[:8]
    for x144, y145 in g85.items():
        n146 = 1
        while n146 > 0:
            n146 -= 1
            print({repr(E2.A): g86 // 3, f"é{1}é{g86:5d}": -7} | {"\x00\x7f": 7, "CamelCase": 1})
            print((math.isqrt(abs(5)) // -8).bit_count(), repr(sorted([x144.join(["ǅ", "a b  c", "Zz9"]), x144, repr(["x,y,z", " pad ", " pad "])])[1] + x144))
    def inner147(*, p148: E2, p149: int | str | None, p150: float = 0.1) -> str:
        w151 = g84
        return ascii("3.5" + " pad ")
    print(repr(inner147(p148=E2.A, p149=(None, "3.5")[0], p150=2.675 / -1.5)))
    print(repr(inner147(p148=E2.A, p149=None, p150=1e22 + 1e-7)))
    v152 = {0} == tr("t", set([2, -13, 1000]))
    print(v152)


def block2() -> None:
    v155 = math.isqrt(abs(sum(sum(i154 for i154 in range(4)) for i153 in range(1))))
    v156: dict[str, int] = {}
    match C4(b"abc"):
        case C4(f5=x157):
            print(["12", "e\u0301"], v155, C58((-2,), [1000]))
    n159 = 1
    while n159 > 0:
        n159 -= 1
        v160 = int(-0.0) < 7 or not sorted([123456.789, 1e22, -0.25])
        print(dict(zip(["tab\tnl\n"], [-2, 12])))
        print(g85, {**({"日本語": 100, "héé": 7} if v160 else {**g85, **v156}), **dict(g84)}, C69(C58((7,), [-2, 9223372036854775807, 7]), "Zz9", C32(f33=v155, f34=" pad ", f35=None)) if len("aXbXc") in (1, 7 // 7, 3) else C69(f70=C58((1000,), [5, 7]), f71="12", f72=C32(n159, "\x00\x7f", -13)))
    print(v155, v156, n159)


def block3() -> None:
    v161 = ((sum(1 for ch in "a b  c" if ch.isalpha()), g86)[0], C32(5, f34="héé", f35=3))[-1]
    try:
        v162: C32 = tr("t", (v161 := C32(10, "12", 12)))
        try:
            print(repr("3.5".upper().expandtabs(6) * 1), first([{'say "hi"': 12, "héé": 7}, {"abc": 0, "héé": 10, 'say "hi"': -1}, {"-7": 7, "3.5": 3}] + [{"héé": 1, "{}": 7}, {"a b  c": -2, "ß": 7}], {"it's": -13}) | g85, end="$\n")
        except Err3 as e163:
            print("Err3", e163, e163.args)
        except Exception as e164:
            print(type(e164).__name__, e164)
        finally:
            v162 = (v162 := C32(g86, f34="CamelCase".rjust(9), f35=-7))
        v165, v166 = list(range(1))
        print(v165)
    finally:
        v167 = 1
        for i168 in range(17):
            v167 = v167 * 31 + i168
        print(v167, v167 % 1009, v167 // 7, v167.bit_length(), v167 >> 60, -v167 // 3)
    v169: dict[int, str] = {0: "İı", 12345678901234567890: "it's"} or {255: "ǅ", -1: "İı"}
    print(round(0.0) if "aXbXc".isalpha() else g86, v161)
    print(v161, v169)


try:
    block0()
except Exception as e:
    print("block0:", type(e).__name__, e)
try:
    block1()
except Exception as e:
    print("block1:", type(e).__name__, e)
try:
    block2()
except Exception as e:
    print("block2:", type(e).__name__, e)
try:
    block3()
except Exception as e:
    print("block3:", type(e).__name__, e)
if ("İı" in 'say "hi"', g86 if False else g86)[0] if (True if g86 < 5 else True and False) else sorted(["a b  c", "%d", 'say "hi"'])[1].isdigit():
    v171: tuple[int, float, int] | None = first(sorted([(3, 1e16, 12)], key=lambda k170: max([2], default=-7), reverse=True), (7, 2.675, 100))
    for x172 in type(False).__name__:
        v174 = C58((g86,), [0, 3, 255])
for x175 in range(b"it's"[1] % 5):
    for x176 in range(4):
        w177 = g85
        g86 //= 5
        v178 = (g86 >> 0) + x176 ^ len(format(2.675, ".4e"))
    else:
        g85 = dict.fromkeys(["aXbXc", " pad ", "\x00\x7f"], (g86 - g86) // 1)
    print(g85)
print(g84, g85, g86)
