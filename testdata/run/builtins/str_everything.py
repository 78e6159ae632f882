"""str: every method, slice, format and error, beyond ASCII too."""

from typing import Any
def anyv(x: Any) -> Any:
    return x
s: str = "Hello, Wörld"
u: str = "naïve café 日本語 😀 ß ﬁ"
emp: str = ""



def case_1() -> None:
    print(s.upper())
    print(u.upper())
    print("ß".upper())
    print("ﬁ".upper())
    print("ŉ".upper())
    print("i".upper())
    print("ı".upper())
    print("İ".lower())
    print("I".lower())
    print("Σ".lower())
    print("ΑΣ".lower())
    print("ΑΣΑ".lower())
    print(u.lower())
    print(u.title())
    print(u.capitalize())
    print(u.swapcase())
    print(u.casefold())
    print("ß".casefold())
    print("ǆ".title())
    print("ǆ".capitalize())
    print("ﬀ".title())
    print("they're bill's".title())
    print("e\u0301A".title())
    print("İ".casefold())


def case_2() -> None:
    print(s[0])
    print(s[-1])
    print(s[2:5])
    print(s[::-1])
    print(s[::2])
    print(s[-3:])
    print(s[:-3])
    print(s[10:2])
    print(s[5:100])
    print(u[12])
    print(u[-1])
    print(u[::-1])
    print(u[3:8])
    print("😀"[0])
    print(len("😀"))
    print(len("e\u0301"))
    print(s[None:3])
    print(s[2:None:3])
    print(s[-100:100:5])
    print(emp[::-1])
    print(emp[1:])


def errors_3() -> None:
    try:
        print(s[100])
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(emp[0])
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(s[-100])
    except Exception as e:
        print(type(e).__name__, e)


def case_4() -> None:
    print("a" * 3)
    print(3 * "ab")
    print("x" * 0)
    print("x" * -1)
    print("a" "b")
    print("a" + "b")


def case_5() -> None:
    print("abc" < "abd")
    print("Z" < "a")
    print("é" > "z")
    print("😀" > "\uffff")
    print("a" == "a")
    print("a" != "b")
    print("" < "a")
    print("ab" <= "ab")


def case_6() -> None:
    print("ell" in s)
    print("" in s)
    print("z" not in s)
    print("ö" in s)


def case_7() -> None:
    print(s.split())
    print(s.split(","))
    print(" a  b ".split())
    print(" a  b ".split(" "))
    print("a,b,,c".split(",", 2))
    print("".split())
    print("".split(","))
    print("a b c d".rsplit(None, 2))
    print("a,b,c".rsplit(",", 1))
    print("a\u3000b\xa0c".split())
    print("a b c".split(maxsplit=1))
    print("aXXbXXc".split("XX"))
    print("a b c".rsplit(maxsplit=1))


def errors_8() -> None:
    try:
        print("a,b".split(""))
    except Exception as e:
        print(type(e).__name__, e)


def case_9() -> None:
    print("l1\nl2\r\nl3\rl4\x0bl5\x0cl6\x1cl7\x85l8\u2028l9".splitlines())
    print("a\n\nb\n".splitlines(True))
    print("".splitlines())
    print("\n".splitlines())
    print("a\n".splitlines(keepends=True))


def case_10() -> None:
    print(",".join(["a", "b"]))
    print("".join([]))
    print("-".join("abc"))
    print(", ".join(str(i) for i in range(3)))
    print("x".join(("a",)))
    print(",".join({"k": 1, "j": 2}))
    print("😀".join(["a", "b"]))


def errors_11() -> None:
    try:
        print(",".join(anyv([1, 2])))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(",".join(anyv(5)))
    except Exception as e:
        print(type(e).__name__, e)


def case_12() -> None:
    print(s.replace("l", "L"))
    print(s.replace("l", "L", 1))
    print(s.replace("", "-"))
    print("aaa".replace("aa", "b"))
    print("abc".replace("", "-", 2))
    print("".replace("", "x"))
    print(s.replace("zz", "y"))
    print("ééé".replace("", "-"))
    print("aaa".replace("a", "", 2))


def case_13() -> None:
    print(s.find("l"))
    print(s.find("l", 4))
    print(s.find("zz"))
    print(s.rfind("l"))
    print(s.find("ö"))
    print(s.find("r"))
    print(u.find("日"))
    print(s.find("", 5))
    print(s.find("", 100))
    print(s.find("l", -5))
    print(s.find("H", 1))
    print(s.rfind("", 0, 3))
    print(s.index("W"))
    print(s.rindex("l"))
    print(s.count("l"))
    print(s.count(""))
    print("aaa".count("aa"))
    print(s.count("l", 3))
    print(s.find("l", 0, 3))
    print("".find(""))
    print("".count(""))
    print(s.find("o", None, 5))


def errors_14() -> None:
    try:
        print(s.index("zz"))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(s.rindex("zz"))
    except Exception as e:
        print(type(e).__name__, e)


def case_15() -> None:
    print(s.startswith("He"))
    print(s.startswith("He", 1))
    print(s.endswith("ld"))
    print(s.startswith(("x", "H")))
    print(s.endswith(("x", "rld")))
    print(s.startswith(""))
    print(s.startswith("", 100))
    print(s.startswith("W", 7))
    print(s.endswith("o", 0, 5))
    print(s.startswith(()))
    print("".endswith(""))


def case_16() -> None:
    print("  x ".strip())
    print("xxaxx".strip("x"))
    print("abcba".strip("ab"))
    print("\u3000a\xa0".strip())
    print("xay".lstrip("x"))
    print("xay".rstrip("y"))
    print("a\n".rstrip("\n"))
    print("éaé".strip("é"))
    print("  ".strip())
    print("\x1c\x1da\x1e".strip())
    print("abc".strip(""))
    print("abc".strip(None))


def case_17() -> None:
    print(s.partition(","))
    print(s.rpartition("l"))
    print(s.partition("zz"))
    print(s.rpartition("zz"))
    print("a=b=c".partition("="))
    print("".partition("x"))


def errors_18() -> None:
    try:
        print(s.partition(""))
    except Exception as e:
        print(type(e).__name__, e)


def case_19() -> None:
    print(s.center(20))
    print(s.center(21, "*"))
    print("ab".center(5, "-"))
    print("abc".center(6, "-"))
    print(s.ljust(15) + "|")
    print(s.rjust(15, "."))
    print("42".zfill(5))
    print("-42".zfill(5))
    print("+1".zfill(4))
    print("abc".zfill(2))
    print("日本".center(6, "*"))
    print("".center(3, "x"))
    print("".zfill(3))
    print("--1".zfill(5))
    print("😀".ljust(3, "é"))


def errors_20() -> None:
    try:
        print("a".center(5, "ab"))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print("a".ljust(5, ""))
    except Exception as e:
        print(type(e).__name__, e)


def case_21() -> None:
    print("a\tb".expandtabs())
    print("a\tb".expandtabs(4))
    print("\t".expandtabs(3))
    print("ab\tc\nd\te".expandtabs(4))
    print("a\tb".expandtabs(0))
    print("日\tb".expandtabs(4))
    print("a\tb".expandtabs(tabsize=2))


def case_22() -> None:
    print("abc".isalpha())
    print("ab1".isalpha())
    print("".isalpha())
    print("日本".isalpha())
    print("123".isdigit())
    print("²".isdigit())
    print("²".isdecimal())
    print("½".isnumeric())
    print("½".isdigit())
    print("٣".isdecimal())
    print("ab1".isalnum())
    print(" \t".isspace())
    print("\x1c".isspace())
    print("\u200b".isspace())
    print("ABC".isupper())
    print("A1".isupper())
    print("1".isupper())
    print("ab".islower())
    print("aB".islower())
    print("Ab Cd".istitle())
    print("AB".istitle())
    print("a_1".isidentifier())
    print("1a".isidentifier())
    print("é".isidentifier())
    print("class".isidentifier())
    print("".isidentifier())
    print("a b".isprintable())
    print("a\n".isprintable())
    print("".isprintable())
    print("\xa0".isprintable())
    print("\u200b".isprintable())
    print("😀".isprintable())
    print("é".isascii())
    print("".isascii())
    print("ª".islower())
    print("ǅ".istitle())
    print("ǅ".isupper())
    print("Ⅷ".isupper())
    print("ⅷ".islower())
    print("一".isnumeric())


def case_23() -> None:
    print(s.encode())
    print("é".encode("latin-1"))
    print("é".encode("ascii", "ignore"))
    print("é".encode("ascii", "replace"))
    print("é".encode("ascii", "xmlcharrefreplace"))
    print("é".encode("ascii", "backslashreplace"))
    print("😀".encode("utf-16"))
    print("a".encode("utf-32"))
    print("é".encode("utf-16-le"))
    print("é".encode("utf8"))
    print("abc".encode("UTF-8"))


def errors_24() -> None:
    try:
        print("é".encode("ascii"))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print("日".encode("latin-1"))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print("a".encode("nope"))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(b"\xff".decode())
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(b"\xc3".decode("utf-8"))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(b"ab\xe9".decode("ascii"))
    except Exception as e:
        print(type(e).__name__, e)


def case_25() -> None:
    print(b"\xe9".decode("latin-1"))
    print(b"\xff\xfea\x00".decode("utf-16"))
    print(b"\xff".decode("utf-8", "replace"))
    print(b"a\xffb".decode("utf-8", "ignore"))
    print(b"\xff".decode("utf-8", "backslashreplace"))
    print(b"abc".decode("ascii"))
    print(b"\xf0\x9f\x98\x80".decode())


def case_26() -> None:
    print("abc".translate({97: "x", 98: None, 99: 100}))
    print("abc".translate(str.maketrans("ab", "xy")))
    print("abc".translate(str.maketrans("ab", "xy", "c")))
    print("abc".translate(str.maketrans({"a": "1", "b": None})))
    print("ab".translate(str.maketrans({97: "zz"})))


def case_27() -> None:
    print("abc".removeprefix("ab"))
    print("abc".removesuffix("bc"))
    print("abc".removeprefix("x"))
    print("abc".removesuffix(""))
    print("".removeprefix("a"))


def case_28() -> None:
    print(repr("a'b"))
    print(repr('a"b'))
    print(repr("a'b\"c"))
    print(repr("\n\t\r\\"))
    print(repr("\x00\x1f\x7f"))
    print(repr("é"))
    print(repr("\xa0"))
    print(repr("\u200b"))
    print(repr("😀"))
    print(repr("\U000e0001"))
    print(ascii("é😀\n"))
    print(repr(""))
    print(repr("\ud7ff"))
    print(ascii("日本"))
    print(repr("\xad"))
    print(repr("e\u0301"))


def case_29() -> None:
    print("%d" % 5)
    print("%5d|%-5d|%05d|%+d|% d" % (1, 2, 3, 4, 5))
    print("%s %r %a" % ("é", "é", "é"))
    print("%x %X %#x %o %#o" % (255, 255, 255, 8, 8))
    print("%.2f %8.3f %e %E %g %G" % (3.14159, 2.5, 12345.678, 0.00012, 1e10, 1e-10))
    print("%c%c" % (65, "b"))
    print("%%" % ())
    print("%(a)s-%(b)d" % {"a": 1, "b": 2})
    print("%*d" % (5, 3))
    print("%.*f" % (2, 3.14159))
    print("%s" % [1, 2])
    print("%s" % (1,))
    print("%i" % 3.7)
    print("%d" % True)
    print("%s" % None)
    print("%5.1s|" % "abc")
    print("%-5s|" % "a")
    print("%d" % (10**30))
    print("%x" % (10**20))
    print("%r" % ("a",))
    print("%s %s" % ("a", (1, 2)))
    print("%5s%%" % 50)
    print("%#.3g" % 1.0)
    print("%+.1e" % 12345.0)
    print("%s" % 1.0)
    print("%g" % 1e16)
    print("%g" % 123456789.0)
    print("%05.1f" % -2.345)
    print("%u" % 5)


def errors_30() -> None:
    try:
        print("%d" % "x")
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print("%d %d" % (1,))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print("%d" % (1, 2))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print("%q" % 1)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print("%" % 1)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print("%(a)s" % {"b": 1})
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print("%c" % "ab")
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print("%c" % 0x110000)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print("%x" % 1.5)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print("%s" % ())
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print("%(a)s" % 5)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print("%f" % "x")
    except Exception as e:
        print(type(e).__name__, e)


def case_31() -> None:
    print("{} {}".format(1, "a"))
    print("{1} {0}".format("a", "b"))
    print("{a} {b}".format(a=1, b=2))
    print("{0!r} {0!s} {0!a}".format("é"))
    print("{:>5}|{:<5}|{:^5}".format(1, 2, 3))
    print("{0[1]} {0[0]}".format([10, 20]))
    print("{0[k]}".format({"k": 5}))
    print("{:{w}.{p}f}".format(3.14159, w=8, p=2))
    print("{{}}".format())
    print("{:,}".format(1234567))
    print("{0.real}".format(5))
    print("{!r:>5}".format("a"))
    print("{:%}".format(0.25))
    print("{a[0]}-{a[1]}".format(a=("x", "y")))
    print("{:d}".format(5))
    print("{0}{0}".format("x"))
    print("{}".format(None))
    print("{:>{}}".format("a", 4))
    print("{:08.3f}".format(-3.14159))
    print("{:+}".format(3))
    print("{x!r}".format(x="q"))


def errors_32() -> None:
    try:
        print("{} {}".format(1))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print("{a}".format())
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print("{0} {}".format(1, 2))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print("{".format())
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print("}".format())
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print("{:d}".format("x"))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print("{:q}".format(5))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print("{0[5]}".format([1]))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print("{0[x]}".format({"y": 1}))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print("{!x}".format(1))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print("{:>>>5}".format(1))
    except Exception as e:
        print(type(e).__name__, e)


def case_33() -> None:
    print("{}".format(*[1]))
    print("{} {}".format(*(1, 2)))
    print("{a}".format(**{"a": 1}))


def errors_34() -> None:
    try:
        print("{a} {b}".format_map({"a": 1, "b": 2}))
    except Exception as e:
        print(type(e).__name__, e)


def case_35() -> None:
    print(f"{s!r}")
    print(f"{s:>20}")
    print(f"{s:.3}")
    print(f"{s:*^20.5}")
    print(f"{5=}")
    print(f"{s=}")
    print(f"{s = }")
    print(f"{s=!s}")
    print(f"{s=:>15}")
    print(f"{3.14159:.{2}f}")
    print(f"{5:{'>'}{10}}")
    print(f"{'a' 'b'}")
    print(f"{{}}")
    print(f"{[x for x in range(3)]}")
    print(f"{ {'a': 1}['a'] }")
    print(f"{s!r:>16}")
    print(f"{None}")
    print(f"{True:d}")
    print(f"{True}")
    print(f"{True:5}")
    print(f"{1.5:10}|")
    print(f"{'x':10}|")
    print(f"{3:10}|")
    print(f"{len(s)}")
    print(f"{s[0]}{s[-1]}")
    print(f"{1+1=}")
    print(f"{'é':>5}")
    print(f"{u:.5}")


def errors_36() -> None:
    try:
        print(f"{5:s}")
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(f"{'a':d}")
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(f"{'a':=5}")
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(f"{'a':+}")
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(f"{'a':,}")
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(f"{None:5}")
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(f"{[1]:5}")
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(f"{3.5:x}")
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(f"{5:.2d}")
    except Exception as e:
        print(type(e).__name__, e)


def case_37() -> None:
    print(format(3.14159, ".2f"))
    print(format(1234567.891, ",.2f"))
    print(format(1e10, "g"))
    print(format(0.0001, "g"))
    print(format(1e-5, "g"))
    print(format(123.456, "10.2e"))
    print(format(float("inf"), "f"))
    print(format(float("nan"), "010"))
    print(format(-0.0, "f"))
    print(format(-0.0, "+.1f"))
    print(format(-0.4, "z.0f"))
    print(format(1.0, ""))
    print(format(1.5, "#.0f"))
    print(format(1e16, ""))
    print(format(1e-5, ""))
    print(format(123456789.0, ","))
    print(format(0.1, ".20f"))
    print(format(2.5, ".0f"))
    print(format(3.5, ".0f"))
    print(format(1234.5, "_.1f"))
    print(format(1e300, ".3"))
    print(format(1.0, ".3"))
    print(format(100.0, "n"))
    print(format(0.5, "%"))
    print(format(0.12345, ".1%"))
    print(format(5.0, "g"))
    print(format(5.0, "#g"))
    print(format(12345.678, "015,.1f"))
    print(format(-1.5, "=8"))
    print(format(3.0, "E"))
    print(format(1e22, "f"))
    print(format(1e-7, ".3"))
    print(format(1234567.0, ".3g"))
    print(format(float("-inf"), "+"))
    print(format(True, ".1f"))


def case_38() -> None:
    print(format("x", "5"))
    print(format("x", "<5"))
    print(format("x", "05"))
    print(format("abc", ".2"))
    print(format("x", "é^5"))
    print(format("x", "s"))
    print(format("", "3"))


def case_39() -> None:
    print(max("hello"))
    print(min("hello"))
    print(sorted("hello"))
    print(list("héy"))
    print(list(reversed("abc")))
    print("".join(sorted("cab")))
    print(set("aab") == {"a", "b"})
    print(dict.fromkeys("ab"))
    print(tuple("ab"))
    print(sum(ord(c) for c in "abc"))
    print([c for c in "😀é"])
    print("abc".count("b") + 1)


def case_40() -> None:
    print(list(map(str.upper, ["a", "b"])))
    print(list(map(len, ["a", "bb"])))
    print(sorted(["B", "a"], key=str.lower))
    print(max(["a", "bbb"], key=len))
    print(list(map(str, [1, 2.5, None])))
    print(list(map(int, "123")))
    print(list(filter(str.isdigit, "a1b2")))
    print(list(map(str.strip, [" a ", "b "])))
    print(list(map("x{}".format, [1, 2])))
    print(list(map("abc".index, "cab")))
    print(list(map(ord, "ab")))
    print(list(map(chr, [97, 98])))
    print(list(filter(None, ["", "a"])))
    print(list(map(float, ["1.5", "2"])))
    print(list(map(repr, ["a", 1])))
    print(sorted([3, -1, 2], key=abs))
    print(list(map(bool, [0, 1])))
    print(list(map(str.split, ["a b"])))
    print(list(map(list, ["ab"])))
    print(list(map(tuple, ["ab"])))
    print(list(map(sum, [[1, 2], [3]])))
    print(list(map(max, [[1, 2], [3]])))
    print(list(map(sorted, ["ba"])))
    print(list(map(set, ["aa"])))
    print(list(map(hex, [255])))
    print(list(map(round, [1.5, 2.5])))
    print(list(map(abs, [-1.5])))
    print(list(map(pow, [2, 3], [3, 2])))
    print(list(map(max, [1, 5], [3, 2])))
    print(list(map(divmod, [7], [2])))


def case_41() -> None:
    print(str(5))
    print(str(5.0))
    print(str(None))
    print(str(True))
    print(str([1, "a"]))
    print(str({"a": 1}))
    print(str((1,)))
    print(str(()))
    print(str({1}))
    print(str(set()))
    print(str(frozenset()))
    print(str(b"a"))
    print(str(1e100))
    print(str(range(3)))
    print(str(b"ab", "utf-8"))
    print(str("x"))
    print(str())
    print(str(-0.0))
    print(str([None, True, 1.5, "é", b"x", (1, 2), {3}]))
    print(str(b"ab", encoding="ascii"))


def case_42() -> None:
    print("a".__len__())


def errors_43() -> None:
    try:
        print(s.__class__.__name__)
    except Exception as e:
        print(type(e).__name__, e)


def case_44() -> None:
    print("abc".index("c", 1))
    print("abc".find("c", 1, 2))
    print(s.isidentifier())
    print(anyv("abc").upper())
    print(anyv("a,b").split(","))
    print(anyv([1]).append(2))
    print(anyv({}).get(1))
    print(anyv("x").nope())


def errors_45() -> None:
    try:
        x = "a"
        x += "b"
        x *= 3
        print(x)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        a, b, c = "xyz"
        print(a, b, c)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        a, *r = "xyz"
        print(a, r)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        a, b = "xyz"
    except Exception as e:
        print(type(e).__name__, e)


def case_46() -> None:
    print("a" if s else "b")
    print(s and "t")
    print(emp or "d")
    print(not emp)
    print(bool(emp))


def errors_47() -> None:
    try:
        print(s.strip().lower().split(",")[0].upper())
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print("a" in "abc" and "z" not in "abc")
    except Exception as e:
        print(type(e).__name__, e)


def case_48() -> None:
    print(len(s))
    print(len(u))
    print(len(emp))
    print(hash("a") == hash("a"))


def errors_49() -> None:
    try:
        print(int("12") + int(s[:0] or "3"))
    except Exception as e:
        print(type(e).__name__, e)


case_1()
case_2()
errors_3()
case_4()
case_5()
case_6()
case_7()
errors_8()
case_9()
case_10()
errors_11()
case_12()
case_13()
errors_14()
case_15()
case_16()
case_17()
errors_18()
case_19()
errors_20()
case_21()
case_22()
case_23()
errors_24()
case_25()
case_26()
case_27()
case_28()
case_29()
errors_30()
case_31()
errors_32()
case_33()
errors_34()
case_35()
errors_36()
case_37()
case_38()
case_39()
case_40()
case_41()
case_42()
errors_43()
case_44()
errors_45()
case_46()
errors_47()
case_48()
errors_49()
