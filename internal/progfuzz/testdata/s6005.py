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


class C1:
    def __init__(self, f2: dict[bool, float], f3: dict[int, float]) -> None:
        self.f2 = f2
        self.f3 = f3
    
    def __repr__(self) -> str:
        return f"C1({self.f2!r}, {self.f3!r})"
    
    @staticmethod
    def m4(p5: str) -> tuple[int, ...]:
        fs6: list[Callable[[int], int]] = []
        for i7 in range(3):
            fs6.append(lambda q: q * 10 + i7)
        print([fn(1) for fn in fs6])
        return (-2147483648,)
    
    def m8(self) -> float | None:
        v9: float = -0.25
        n10 = 4
        while n10 > 0:
            n10 -= 1
            try:
                v9 = v9 * v9
                v9 = v9
                v11 = ["😀!"][1:][1:].pop()
                print(v11)
            except ZeroDivisionError:
                print("zero")
            except Exception as e12:
                print(type(e12).__name__, str(e12))
                print(n10)
        else:
            v9 //= -1.5
        return (v9) if not True else 0.5
    
    def __len__(self) -> int:
        return abs(2) % 5
    
    def __neg__(self) -> int:
        return -clamp(2)
    
    def __getitem__(self, i: int) -> int:
        if i >= 4:
            raise IndexError(i)
        return clamp(2) * 10 + i
    
    def __iter__(self) -> Iterator[int]:
        for i in range(3):
            yield clamp(2) + i

@dataclass
class C13:
    f14: int
    
    def m15(self) -> float:
        for x16 in range(4, 2, -1):
            print(self)
            print(len([*[x16 for x17 in range(1) if True], *max([-1, 0, 3], [100])]), self.f14, sep="|")
        match C1({True: 1.0, False: 1e16}, {1: 1e3, 10: -1.5}):
            case C1(f2=x19):
                if (3, 123456.789)[-1] <= 100.0 + -0.25:
                    return float("İı")
        v21: int = self.f14 >> 4
        return math.copysign(123456.789 * 1e-7, 123456.789**0)
    
    def __bool__(self) -> bool:
        return self.f14 > 1
    
    def __lt__(self, other: C13) -> bool:
        return self.f14 < other.f14
    
    def __getitem__(self, i: int) -> int:
        if i >= 4:
            raise IndexError(i)
        return clamp(self.f14) * 10 + i
    
    def __contains__(self, x: int) -> bool:
        return x == self.f14 or x > 5
    
    def __call__(self, x: int) -> str:
        return f"{x}:{self.f14}"

@dataclass
class C22:
    f23: C1
    f24: dict[tuple[int, str], float]
    f25: float
    
    def m26(self, p27: int) -> list[str]:
        for x28 in range(3, 1, 3):
            p27 = abs(x28) // (p27 + int("410", 7)) % 1_000_003
            if True:
                break
        print(self, None, p27)
        return sorted({"tab\tnl\n"})
    
    @property
    def m29(self) -> tuple[str, ...]:
        v30 = 3
        for i31 in range(9):
            v30 = v30 << 5
        print(v30, v30 % 1009, v30 // 7, v30.bit_length(), v30 >> 60, -v30 // 3)
        return first([("{}", "İı", 'say "hi"'), (" pad ", "x,y,z"), (" pad ", "héé")][2:], ("x,y,z",) if False else ("12", "a"))
    
    def __radd__(self, other: int) -> int:
        return clamp(2 - other)
    
    def __neg__(self) -> int:
        return -clamp(2)
    
    def __getitem__(self, i: int) -> int:
        if i >= 4:
            raise IndexError(i)
        return clamp(2) * 10 + i
    
    def __enter__(self) -> C22:
        print("enter C22")
        return self
    
    def __exit__(self, kind: type[BaseException] | None, e: BaseException | None, tb: object) -> bool:
        print("exit C22", kind.__name__ if kind else None, e)
        return isinstance(e, (IndexError, KeyError))

@dataclass(order=True)
class C32:
    f33: tuple[int, ...]
    
    @staticmethod
    def m34(*, p35: tuple[str, ...], p36: float = 1e-7, p37: float = 0.0) -> bool:
        match {x40.ljust(8, "."): sum([10**18]) for x40 in ["ǅ", "", " pad "] and ["\x00\x7f"]}:
            case {"a": x38}:
                try:
                    v42: C13 | None = None
                    v43 = [100, 255, -2][x38]
                    print(v43)
                except Exception as e44:
                    print(type(e44).__name__, e44)
                else:
                    v45: tuple[dict[str, str]] = (len("a"[:1]), ({" pad ": "aXbXc", "Zz9": "😀!", "İı": "a b  c"},))[-1]
            case {"abc": 1}:
                def inner46(p47: int = 10**18) -> str:
                    p47 = 255 % 1000
                    print((p47 + p47) // 3 * tr("t", len({5})))
                    return format(p47, ",")[-2:]
                print(repr(inner46()))
            case {"": x38, **y39}:
                x48 = "Zz9".join(["😀!"]) + f"x={["hello world"]!s}é{True:d}"
                if x48 in y39:
                    del y39[x48]
            case _:
                u49, (u50, u51) = (max(["12", 'say "hi"'], key=len, default=""), max([(True, "😀!")], default=(False, "hello world")))
        print(sorted(list(chain("12".rsplit(None, 1), ["Zz9", "hello world", ""])), reverse=True), (-7 ^ 255) % -2 / 7)
        return 1000 == 10**18
    
    @staticmethod
    def m52(p53: str) -> int:
        try:
            match C22(C1({True: 1e16, False: 3.14, False: 7.0}, {7: 123456.789, -13: 0.1, -7: 1e22}), {(1, "😀!"): 1e16, (9223372036854775807, "İı"): 1.0}, 1e16):
                case C22(f23=x54):
                    print((3.14 if 10 not in {1} else round(0.0, -2), x54 if True else x54)[-1], C1(x54.f2, {**{-13: 7.0, 3: 1e22, -7: 1e3}, **{1000: 2.5, 0: 1e-7}}) or C1({True: -0.0} if False else {False: 1e22, False: 3.14, False: 1e22}, {7: 1.0}), sep="|")
            p53 = repr(max(4294967296, 255, 1)) + p53
        except Exception as e56:
            print(type(e56).__name__, repr(e56))
            v57: float = 123456.789 * 100.0
        n58 = 3
        while n58 > 0:
            n58 -= 1
            v59: int = b"abc"[1]
            v60: float = 1e-7
        else:
            p53 += format(12, ",").join(list(map(lambda k61: "3.5", [-0.0, 1e-7, 3.14])))
        match list(range(n58 // n58 % 9, -0, -3)):
            case []:
                match C22(C1({False: 0.5, True: 1.0}, {2: 0.5, -2: 7.0, 3: -0.0}), {(-13, "aXbXc"): 1e16}, f25=1e3):
                    case C22(f23=x64):
                        w66 = x64
            case [x62]:
                assert math.isclose(1e-7 + 0.0, -0.0), p53 + p53
            case [x62, *y63]:
                if f"x={"-".join(str(n) for n in y63)!r}{(p53 := p53)!r:^12}é{math.isclose(0.1, 2.5)}}}".isupper():
                    del y63[:1]
                    n58 >>= 0
            case [1, _, *_]:
                print(repr("-".join(str(n) for n in [n58, n58, 1000]).swapcase()), [-1, -7, -2].count(len("😀!") + (255 + n58)))
            case _:
                v67 = (False + n58 + first([0], n58)) // 3
        return [2].count(n58)
g68: str = "ǅ"
g69: list[int] = [1, 3, 100]


def fn70(p71: list[C13], p72: float = -0.25) -> float | str:
    print(repr("".join(sorted(g68))))
    def inner73(*, p74: bool = False) -> list[str]:
        nonlocal p71
        p71 = sorted(p71[:-1], key=lambda k75: p72 % -9.25)[:4]
        return ["CamelCase"]
    print(inner73(p74="ǅ".startswith(g68)))
    print(inner73())
    try:
        print(repr(" pad "[-1:int((1000, g68)[-1])]), --1 ^ 255 <= 3)
        v76, v77 = g69
        print(v76)
    except Exception as e78:
        print(type(e78).__name__, str(e78))
    return "abc"



def fn79(p80: C13, p81: tuple[bytes, float]) -> tuple[float, ...] | None:
    v84 = C22(C1({False: 1e22, False: 3.14}, {7: 0.0}), {(100, "a b  c"): 1e22 for x82, y83 in zip(g69, [True, True])}, round(0.5, 4)) if pow(10, 4, 1) >= (-1).bit_length() else (C22(C1(f2={False: 1.0, True: 2.675}, f3={9223372036854775807: 2.5, 2: 0.5, 2: -1.5}), {(-2, "日本語"): 1e-7, (10**18, "abc"): 0.5, (5, "ǅ"): 100.0}, f25=1e3) if False else C22(C1({True: 1e22}, {-13: 1e22}), {(0xFF, "aXbXc"): 1.0, (1000, "a b  c"): 100.0, (5, "İı"): 1e22}, 2.675), p80.m15())[0]
    print([-0.0])
    v85 = {(3, "héé"), (3, "12")}
    g69.reverse()
    return (1e22,) * 3


def block0() -> None:
    w86 = g69
    w86 = w86
    print([-2], list(b"a,b")[:1], repr((g68 + g68.swapcase()).lower()))
    if True:
        print("return")
    print(w86)


def block1() -> None:
    print(((None if False else "tab\tnl\n") if first([True, True, False], True) else None) if (7 if True else 10) >= len([0, 255, 12]) else g68, (not 5 - -13) + 12, list(range(2)))
    for x87 in range(5, -1, -2):
        print(sorted([-13], key=lambda k88: (-1, "")), repr(("" if x87 < -13 else g68[1:], float(-1 if False else 7))[0]))
        x87 = clamp(x87) % 97
        if len(g68) >= len([True, False]):
            continue
    with C22(C1({False: 3.14, True: 100.0}, {-1: 1e16, 1: -1.5}), f24={(-13, "日本語"): 0.5, (-1, ""): 2.675, (-13, "it's"): 0.0}, f25=-0.25) as cm89:
        v90: tuple[int, ...] = first(([(10, 2147483647, -7)] + [(-13, 7, 12), (1000, 2, 12), (-9223372036854775808, 12, 2)])[:-1], (-1, 255, 3))
        v91 = [f"{{{3.14=:e}}}" for x92 in [(2.5,), (0.0,), (-1.5,)] if 10 < -7 <= 255].pop()
        print(v91)
    v94: list[str] = ["{}", "hello world"] * 0
    print(v94)


def block2() -> None:
    for x95, y96 in ({False: 10} if False else {True: -13}).items():
        if len(g69) // 2 % 3:
            v97: tuple[int, int] | str = (y96, " pad ")[-1]
            x95 ^= y96 // -4 == 1**2
        elif True:
            print(repr(g68 and f"{{{C22(f23=C1({False: 0.0, False: 3.14, True: 0.0}, {-7: 0.0}), f24={(-7, " pad "): 1e3}, f25=2.675)!s}é{g68!r:^12}!".join([g68 for x98 in sorted({(-13, "3.5")})])), C13(y96), len([0.0]))
            print(g69[0], -min(int(g68), y96 // -1))
        v102: int = max([y96 for x100 in " pad "], default=y96 // -6) * 1
        print(reduce(lambda acc, x: acc + x, g69, y96 % 6) % -4)
        if g68[1].isdigit():
            continue
    try:
        if g69:
            g69[(12 or 12) % len(g69)] = 3
    except Exception as e103:
        print(type(e103).__name__, e103)
        g69.reverse()
    try:
        v106: int = sorted([x104 for x104, y105 in zip([255, 1000], [True, False, False])], reverse=True).count(abs(-7 // 3))
        v106 = sum((g68.rfind(g68) >> 4) for i107 in [v106, 10**18 + v106, v106.bit_length()])
        v108, v109 = g69
        print(v108)
    except Exception as e110:
        print(type(e110).__name__, str(e110))
    finally:
        print([(-2, 1)[-1], -2][:0], -1 if 100 != (-13, 12)[-1] else int(float(2)), repr(g68))
    print(sorted({(5, " pad "), (-7, "ǅ")} if True else {(-2147483648, "héé") for x111 in range(2)}), sep="|")


def block3() -> None:
    print([*[1000, -7], *g69])
    g69.append(g69[1])
    g69.sort(key=str)
    assert g69 is g69 if False else False, "a".capitalize()


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
g69.append((g69[3 % len(g69)] if g69 else 1) | 100 + 255)
g68 = g68
print(repr(g68), g69)
