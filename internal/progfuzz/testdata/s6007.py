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
    def __init__(self, f2: tuple[int, ...]) -> None:
        self.f2: tuple[int, ...] = f2
    
    def __repr__(self) -> str:
        return f"C1({self.f2!r})"
    
    def m3(self) -> Callable[[int], int]:
        self.f2 = (-13,) * 4
        print(self)
        v4 = ["e\u0301"]
        return lambda a5: 255 // -8
    
    def m6(self) -> int:
        try:
            v7 = chr((int(2.5) if True or True else 1000) % 0x250 + 32)
            for x8 in range(2):
                v9 = (b"it's", x8)[0]
                v10: list[tuple[float, int]] = [(1e-7, 0)]
                if " pad ".isupper() if math.isclose(1e-7, -0.0) else bool("aXbXc"):
                    break
        except ZeroDivisionError:
            print("zero")
        except Exception as e11:
            print(type(e11).__name__, str(e11))
        finally:
            self.f2 = (-2, -1, -7)
        return sum(1 for ch in oct(4294967296) if ch.isalpha())
    
    @property
    def m12(self) -> int:
        try:
            v13 = {7}
            self.f2 = (255,)
            v14 = int("héé")
            print(v14)
        finally:
            for x15, y16 in enumerate([-13, 0]):
                v17: dict[str, float] | None = ({"héé": 0.1, "ǅ": 0.1, "": 1e16} if True else {"Zz9": 1e22, "": 123456.789}, 0.5)[0] if pow(1, 0, 5) not in {1000, 10} | {1} else None
        print(("e\u0301",), "héé".rstrip() if 100 | 5 < 1000 // 5 else None, self)
        return sorted([sum(1 for ch in "e\u0301" if ch.isalpha()), first([12, 255], -13), 4294967296 or -13])[1]
    
    def __radd__(self, other: int) -> int:
        return clamp(1 - other)
    
    def __neg__(self) -> int:
        return -clamp(1)
    
    def __call__(self, x: int) -> str:
        return f"{x}:{1}"
g18: str = ""
g19: str = "CamelCase"


def fn20(p21: Callable[[str, float], float], p22: int, p23: int = 12) -> float:
    v24: tuple[dict[bool, float], ...] = ({False: 2.5, False: 3.14},)
    v25 = p22
    v24 = ({True: 1.0, True: 123456.789}, {False: 0.0})
    return -1.5



def fn26() -> Iterator[tuple[dict[tuple[int, str], str], ...]]:
    print(repr(oct(first([0], -13))), sep="|")
    yield ({(10, "İı"): 'say "hi"', (1, "😀!"): "a"}, {(7, "hello world"): "tab\tnl\n"}, {(1, "3.5"): "a b  c"})
    for i in range(3):
        yield ({(1, "12"): "", (1000, 'say "hi"'): "héé"},)


def block0() -> None:
    print(["ǅ", "İı"], repr("İı".split()[0]), repr(format(-1 * -2 + len([False]), ",")))
    v27 = f" { {5}!r}{True}!".replace("İı", g19.rstrip().removeprefix(repr([1e16, 100.0])), 1)
    if 2 != 1000 and -13 == 7:
        raise IndexError(10 % 6)
    try:
        try:
            try:
                pass
                v27 += g19.strip()[-1:]
                v28, v29 = [*map(len, [f"{n:>3}" for n in [-1]])]
                print(v28)
            finally:
                v30 = 3
                for i31 in range(5):
                    v30 = v30 << 5
                print(v30, v30 % 1009, v30 // 7, v30.bit_length(), v30 >> 60, -v30 // 3)
            for x32 in range(4, -1, -2):
                v27 = g18[:8]
                assert False, ", ".join(map(str, [-1, 1]))
                v27 += g19[:8]
            raise KeyError(f"{{{255}{{{123456.789:#.3g}{True:5}!")
        except Exception as e34:
            print(type(e34).__name__, str(e34))
        finally:
            n35 = 2
            while n35 > 0 and "-".join(str(n) for n in [-2, 10, 0]).isdigit():
                n35 -= 1
                v36: tuple[int, int, float] | None = (7, 3, 2.5)
                v27 += (repr(True) + v27[1:])[:3]
                print(False or (False ^ False) & (255 not in {1}), sep="")
        v37, v38 = [True + 255, (0, 1000)[-1], len([7.0])]
        print(v37)
    except (IndexError, KeyError) as e39:
        print("caught", type(e39).__name__, e39)
    except Exception as e40:
        print(type(e40).__name__, repr(e40))
    print(repr(v27))


def block1() -> None:
    try:
        print(repr(repr(-1).zfill(9)), repr((first(["ß"], " pad ") if False else g19 * 4).center(5, "*")), repr(("%.2f %8.3f %g %e" % (100.0 / 0.1, 7 / 5, (1e22, g19)[0], 0.0 - 1e3))[:-1]), end="$\n")
        v41 = 2 // 10
        print(v41)
    finally:
        if False:
            n42 = 2
            while n42 > 0:
                n42 -= 1
                pass
                v43 = int(2.5 / 3) // 2
                v44: dict[str, str] = {**{"\x00\x7f": "ǅ", "\x00\x7f": "tab\tnl\n", "{}": " pad "}, **tr("t", {"日本語": "a b  c"})}
            try:
                n42 = math.floor(1e-7 + -0.0 if False and False else 1e22)
                v45 = int(g18 + f" {True:>6}}}")
                print(v45)
            except Exception as e46:
                print(type(e46).__name__, str(e46))
            finally:
                n42 = sum(1 for ch in format(1e-7 - 0.0, ".1e") if ch.isalpha())
    v47 = ((-7 ^ -1) - max([5, -1, 10], default=2)) % -7
    n48 = 1
    while n48 > 0 and ord(g19[0]) < (v47 := v47):
        n48 -= 1
        for x49 in ["aXbXc", 'say "hi"']:
            try:
                v53: dict[int, bool] = {math.floor(x51 / 6): False for x51 in range(0) if x49 + x49 == x49[-2:]}
                v54: C1 = C1((5, 1, -7))
                v55, v56 = [5, 1000, 5]
                print(v55)
            finally:
                v47 = n48 // 7 % 1_000_003
            match C1((1,)):
                case C1(f2=x57):
                    print({(255, "it's"): min([1000], default=sorted([n48, 10**18, -7])[1]) for x59 in list(reversed(list(filter(lambda k61: True, [C1((-13, 7)), C1((1000, 1000, 10))])))) for x62, y63 in enumerate([False])}, tuple([-1, -1] + [7]) * 3)
        v64 = reduce(lambda acc, x: acc + x, list(range(0)), v47) // -4
        if False:
            continue
    match 1000**2:
        case None:
            if 1e16 > n48 >= float(n48):
                n48, v47 = v47, v47
                v67: bool = g19.isspace()
                for x68 in range(3, 3, 2):
                    x68, n48 = n48, x68 + -2
                else:
                    v69 = (n48 := (n48, v47)[0]) * v47
        case 0 | 1:
            v70 = True
        case _:
            match C1((-7, -2, 5)):
                case C1(f2=x71):
                    assert True, g19.title()
    print(v47, n48)


def block2() -> None:
    if [5].index(12) < 255 * 12:
        print("return")
    try:
        if False:
            v73: dict[str, float] = dict({"3.5": -1.5, "😀!": 0.5, "{}": 1e22})
            for x74, y75 in v73.items():
                y75 = y75 if g19.translate(str.maketrans("abc", "xyz")).isspace() else -1.5 // 8.5
                print((-2 + 12) * 1 // 7)
        elif True:
            try:
                v76: int = sorted([7, 10 + 2 % 1, g18.find(g18) // 2])[1]
                v76 = len(g19) // 2 * (v76 if True else v76, "it's".split()[0])[0]
            except ZeroDivisionError:
                print("zero")
            except Exception as e77:
                print(type(e77).__name__, str(e77))
            def inner78(p79: str = "x,y,z", p80: int = 10) -> C1:
                print(repr(("%d|%5d|%-4d|%x" % (round(1e16), 5, 255, len([7, 100]))).translate(str.maketrans("abc", "xyz"))), 2)
                return C1((0, -7, 5))
            print(inner78(g19))
        u81, u82, u83 = f" {1}}}".partition("b")
        v84 = g18.index(u82[5:5].rpartition(" ")[0])
        print(v84)
    except (LookupError, ArithmeticError, ValueError) as e85:
        print("caught", type(e85).__name__, e85)
    except Exception as e86:
        print(type(e86).__name__, str(e86))
        print(round((2.5 - -0.0, 10 % -3)[0], -2), False + divmod(7, -6)[1])
    finally:
        print(repr(g18))
    try:
        v87 = abs(int(g18.strip()))
        v88 = ord(g19[0]) % (v87 - v87 + int("213", 6))
        print(v88)
    except Exception as e89:
        print(type(e89).__name__, str(e89))
    else:
        n90 = 4
        while n90:
            n90 -= 1
            v91 = {("it's" if False else g19).join(["CamelCase", "日本語", " pad "][:2]): int(False if False else True), "CamelCase"[:0]: len({100} & {1000, 100, -7}), min(g19, ", ".join(map(str, [-1]))): len({0}) - tr("t", n90)}
            print(repr("x,y,z".replace((b"\x00\xff" + b"\x00\xff").hex(), g19, 1)), v91)
    print(-1)


def block3() -> None:
    v92: tuple[C1, dict[bool, bool], tuple[int]] = (C1(f2=(-7, 5)), {False: False}, (100,))
    v93 = int(True)
    for x94 in range(1, 5, 3):
        print(repr(first(["x,y,z", "it's"], "ß")), repr(str(float(255))), repr(g18))
        v93 ^= "ǅ".find(g19) % (255 if False else 10) % 1000
        if v93 << 3 == -x94:
            continue
    v92 = (v93 + v93 - v93, (v92 := v92))[-1]
    print(v92, v93)


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
match (-9223372036854775808, "3.5"):
    case (0, y96):
        print({-2: {"-7": C1((7,)), "ß": C1((7,))}, -13: {"12": C1((9223372036854775807,))}} if any(len(w) > 2 for w in ["12"]) else {5: {"a b  c": C1((-13,))}} or {255: {"": C1((9223372036854775807,)), "a b  c": C1((10, 2, 10)), "-7": C1((-13, -2, 10))}} if True else {255: {"a": C1((5, -7, -2)), "hello world": C1((-13,)), "e\u0301": C1(f2=(0, 7, 5))}, -1: {"3.5": C1((2,)), "İı": C1((-2, 5)), "aXbXc": C1((0,))}, -13: {"12": C1((12,))}}.copy(), {"\x00\x7f": (C1((-7,)),)} if g18 in y96.zfill(3) else {'say "hi"': (C1((-2,)), C1((0, -1, 2147483647)), C1(f2=(-13,)))}, repr(g18))
    case (x95, "a"):
        try:
            print(repr(g18), repr("%s %r" % ({"😀!": 5, " pad ": 255, "hello world": 255}, "%s %r" % ([5, 5, 7], "%d|%5d|%-4d|%x" % (100, 1, x95, 100)))), repr(g19))
            v97 = True
            v98 = ((x95 >= x95) + (x95 if False else x95)) % len(b"Hello\n".hex())
            print(v98)
        finally:
            v99: tuple[tuple[float, ...], ...] = ((1e-7, 0.5, 1e22),) + ((-1.5,), (1e-7, 0.0))
    case _:
        n100 = 4
        while n100 > 0:
            n100 -= 1
            g19 = ("hello world".lower() * 3 if 255 - n100 in (1, len([-1, -13, 1000]), 3) else "ǅ")[:3]
            g18 = tr("t", g18.strip(g18)).join(["😀!", "x,y,z"])[:3]
            v101 = True
            if (v101 if True else v101) & (1 == n100):
                break
v102: int = -13 and sum([255, 10, 1])
print(repr(g18), repr(g19), v102)
