"""Small pieces of daily code."""

from typing import Any, Iterator, Callable, Sequence, Iterable
import math
def anyv(x: Any) -> Any:
    return x
def total(xs: Iterable[float]) -> float:
    return sum(xs)
def first(xs: Sequence[int]) -> int:
    return xs[0]
def gen(n: int) -> Iterator[int]:
    for i in range(n):
        yield i
RATE: float = 0.1
BIG = 2 ** 64
M = [[1, 2, 3], [4, 5, 6]]
W = "mississippi"



def case_1() -> None:
    RATE + 0.2, RATE * 3, RATE + RATE + RATE, 0.1 * 3, 1 - 0.9, 0.1 + 0.7, 3 * 0.1 == 0.3, 1.1 + 2.2, 4.35 * 100, 1.1 * 1.1, -0.1 - 0.2, 0.1 / 3, 1e308 + 1e308, 0.0 * -1.0, 2.0 * 3, 1 / 3.0, -1e308 * 10, 0.1 + 0.2 - 0.3, (0.1 + 0.2) * 10, 0.5 + 0.25, 1e16 + 1.0, 5 * 1.0, 7 / 2 + 0.1, 0.1 ** 2, 10 ** -2, 2 ** 0.5 * 2, math.pi * 2, math.e ** 2
    total([1, 2, 3]), total([1.5, 2]), total(gen(3)), total((x for x in [1, 2])), total({1, 2}), total(range(3)), first([1]), first((1, 2)), first(range(3, 5)), total([]), total((1, 2.5))
    x = 0; print([x := x + i for i in range(4)], x)
    a = [1, 2, 3]; a[0], a[1] = a[1], a[0]; print(a)
    a = [1, 2, 3]; i = 0; i, a[i] = 2, 9; print(i, a)
    a = b = c = 0; a += 1; print(a, b, c)
    x: float = 1; print(x); x += 1; print(x); x = x / 2; print(x)
    x = 1; y = x / 1; print(x, y, x == y)
    x = 5; x /= 2; print(x)
    x = True; x += 1; print(x)
    x = 1; x = x * 2.5; print(x)
    n = 1; n <<= 62; n *= 4; print(n)
    n = 1
    for i in range(70):
        n = n * 2
    print(n, n - 1, n // 3, n % 7, -n >> 3, n & (n - 1), n ^ 5, n.bit_length())


def case_2() -> None:
    n = 9223372036854775807; print(n, n + 1, -n - 1, -n - 2, n * n, n // -1, abs(-n - 1), -(-n - 1))
    s = 0
    for v in [2**62, 2**62, 2**62]:
        s += v
    print(s)


def case_3() -> None:
    f1, f2 = 0, 1
    for _ in range(100):
        f1, f2 = f2, f1 + f2
    print(f1)


def case_4() -> None:
    h = 5381
    for ch in "hello world":
        h = ((h << 5) + h + ord(ch)) & 0xFFFFFFFF
    print(h, hex(h))


def case_5() -> None:
    h = 14695981039346656037
    for b in b"hash me":
        h = ((h ^ b) * 1099511628211) % 2**64
    print(h)


def case_6() -> None:
    x = 123456789
    for _ in range(5):
        x = (x * 6364136223846793005 + 1442695040888963407) & (2**64 - 1)
    print(x, x >> 33)


def case_7() -> None:
    x = 1
    for i in range(1, 26):
        x *= i
    print(x)


def case_8() -> None:
    d = {}
    for w in "a b a c b a".split():
        d[w] = d.get(w, 0) + 1
    print(d, sorted(d.items(), key=lambda kv: (-kv[1], kv[0])), max(d, key=d.get))


def case_9() -> None:
    d = {}
    for i, w in enumerate(["x", "y", "x"]):
        d.setdefault(w, []).append(i)
    print(d)


def case_10() -> None:
    g = {i: [j for j in range(i)] for i in range(3)}
    for k, vs in g.items():
        print(k, vs, sum(vs), max(vs, default=-1), min(vs, default=None))


def errors_11() -> None:
    try:
        print([list(r) for r in zip(*M)], [sum(r) for r in M], [[r[i] for r in M] for i in range(3)], sum(map(sum, M)), max(map(max, M)))
    except Exception as e:
        print(type(e).__name__, e)


def errors_12() -> None:
    try:
        t = list(zip(*M))
        print(t, t[0], len(t))
    except Exception as e:
        print(type(e).__name__, e)


def errors_13() -> None:
    try:
        xs, ys = zip(*[(1, "a"), (2, "b")])
        print(xs, ys)
    except Exception as e:
        print(type(e).__name__, e)


def case_14() -> None:
    st = []
    for tok in "3 4 + 2 *".split():
        if tok.isdigit():
            st.append(int(tok))
        else:
            b2, a2 = st.pop(), st.pop()
            st.append(a2 + b2 if tok == "+" else a2 * b2)
    print(st)


def case_15() -> None:
    q = [1]
    while q:
        v = q.pop(0)
        if v < 20:
            q.extend([v * 2, v * 3])
        print(v, end=" ")
    print()


def case_16() -> None:
    for i in range(3):
        for j in range(3):
            if j == 2:
                continue
            if i == 2:
                break
        else:
            print("else", i)
    else:
        print("done")


def case_17() -> None:
    try:
        xs = [1, 2]
        for i in range(5):
            print(xs[i])
    except IndexError as err:
        print("IndexError:", err)
    finally:
        print("fin")


def case_18() -> None:
    try:
        int("abc")
    except (ValueError, TypeError) as err:
        print(type(err).__name__, err, repr(err), err.args)


def case_19() -> None:
    try:
        {}["k"]
    except KeyError as err:
        print(err, repr(err), err.args, str(err))


def case_20() -> None:
    try:
        assert 1 == 2, "msg"
    except AssertionError as err:
        print(err, repr(err))


def case_21() -> None:
    try:
        raise KeyError("a", 1)
    except LookupError as err:
        print(err, repr(err), err.args)


def errors_22() -> None:
    try:
        print({c: W.count(c) for c in sorted(set(W))}, "".join(sorted(set(W), key=W.index)), W[::-1], W.title(), [W[i:i+3] for i in range(0, len(W), 3)])
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(sorted(W), sorted(set(W), key=lambda c: (-W.count(c), c)), list(filter(lambda c: c not in "aeiou", W)), dict.fromkeys(W))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(*[f"{i:>3}|{i**2:<5}|{i/3:^8.2f}|" for i in range(3)], sep="\n")
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print("%-10s|%5.2f|%03d" % ("ab", 3.14159, 7), "{:>8}|{:<8}|{:^8}".format("r", "l", "c"), f"{'x':=^9}", f"{1234567.891:,.2f}", f"{0.1234:.1%}", f"{255:#x} {255:08b}")
    except Exception as e:
        print(type(e).__name__, e)


def errors_23() -> None:
    try:
        name, n = "w", 3
        print(f"{name!r:>5} {n:0{n}d} {name * n} {n if n > 2 else 0} {{}} {n=} {name=}")
    except Exception as e:
        print(type(e).__name__, e)


def errors_24() -> None:
    try:
        print(f"{'nested ' + f'{n!r}'}" if (n := 5) else "")
    except Exception as e:
        print(type(e).__name__, e)


def case_25() -> None:
    v = anyv({"a": [1, {"b": 2}], "c": None})
    print(v["a"][1]["b"], v["a"][0] + 1, v["c"] is None, len(v), list(v), v.get("z", 0), "a" in v)
    for key in v:
        print(key, v[key])


def case_26() -> None:
    def inner(k: int, acc: list[int] | None = None) -> list[int]:
        acc = acc if acc is not None else []
        acc.append(k)
        return acc
    print(inner(1), inner(2), inner(3, [0]))


def case_27() -> None:
    def fact(k: int) -> int:
        return 1 if k < 2 else k * fact(k - 1)
    print(fact(5), fact(20), fact(25), fact(30) // fact(28))


def case_28() -> None:
    def var(*args: int, **kw: str) -> str:
        return f"{args} {kw}"
    print(var(), var(1, 2), var(1, k="v"), var(*[1, 2], **{"z": "y"}))


def errors_29() -> None:
    try:
        it = gen(5)
        print(next(it), list(it), next(it, None), sum(gen(4)), max(gen(4)), list(zip(gen(2), "ab")), [*gen(2), *gen(1)], list(enumerate(gen(2))), tuple(gen(2)), set(gen(2)), dict(enumerate(gen(2))), any(gen(1)), all(gen(0)), sorted(gen(3), reverse=True), 2 in gen(3), list(map(str, gen(2))), list(reversed(list(gen(3)))), len(list(gen(3))))
    except Exception as e:
        print(type(e).__name__, e)


def errors_30() -> None:
    try:
        a, b, *c = gen(5)
        print(a, b, c)
    except Exception as e:
        print(type(e).__name__, e)


def errors_31() -> None:
    try:
        print(1 < 2 < 3 > 2 != 5, 1 == 1 is True if False else 0, "a" < "b" <= "b", [1] == [1] != [2])
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(None == None, None != 1, [None, 1].index(None), None in [1, None], str(None), {None: 1}[None])
    except Exception as e:
        print(type(e).__name__, e)


def errors_32() -> None:
    try:
        del_list = [0, 1, 2, 3, 4, 5]
        del del_list[1:3], del_list[0]
        print(del_list)
    except Exception as e:
        print(type(e).__name__, e)


def errors_33() -> None:
    try:
        p, q = divmod(17, 5)
        print(p, q)
        p, q = divmod(-17.5, 5)
        print(p, q)
    except Exception as e:
        print(type(e).__name__, e)


def errors_34() -> None:
    try:
        r = range(0, 20, 5)
        print(r[1], r[-1], r[1:3], 10 in r, 11 in r, list(r), len(r), sum(r), r == range(0, 18, 5))
    except Exception as e:
        print(type(e).__name__, e)


def errors_35() -> None:
    try:
        print(list(map(lambda pr: pr[0] * pr[1], [(1, 2), (3, 4)])), [a + b for a, b in [(1, 2), (3, 4)]], {a: b for a, b in [(1, 2)]}, [x for x, in [(1,), (2,)]])
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(min("banana", "apple", key=len), max([3, 1], [2, 9]), min((1, "b"), (1, "a")), max({"a": 3, "b": 1}.items(), key=lambda kv: kv[1]), sorted({"b": 1, "a": 2}), sorted(["10", "9"], key=int), sorted([(1, "b"), (0, "c")], key=lambda t: t[1]))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(sum([[1], [2, 3]], []), sum((1, 2), 10), sum([1.5, 2.5]), sum([0.1] * 10), sum(i % 2 == 0 for i in range(5)), sum({1: 2}.values()))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(round(3.14159, 2), round(2.5), round(-3.5), round(1234, -2), round(0.1 + 0.2, 10), abs(-7), pow(2, 10), pow(2, 10, 1000), 7 // 2, -7 // 2, 7 % -3, 2 ** -1, 2 ** 0.5)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(chr(65) + chr(0x1F600), ord("é"), "é".encode(), len("é"), "😀"[0], "a😀b"[1:], "日本語"[::-1], "日本"*2, sorted("éa"))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print([1, 2, 3][-2:], [1, 2, 3][:-1], [1, 2, 3][::-1], (1, 2, 3)[1:], "abc"[-2:], b"abc"[:2], [1, 2, 3][5:], [[1, 2], [3]][0][1], [1, 2] * 2 + [3])
    except Exception as e:
        print(type(e).__name__, e)


case_1()
case_2()
case_3()
case_4()
case_5()
case_6()
case_7()
case_8()
case_9()
case_10()
errors_11()
errors_12()
errors_13()
case_14()
case_15()
case_16()
case_17()
case_18()
case_19()
case_20()
case_21()
errors_22()
errors_23()
errors_24()
case_25()
case_26()
case_27()
case_28()
errors_29()
errors_30()
errors_31()
errors_32()
errors_33()
errors_34()
errors_35()
