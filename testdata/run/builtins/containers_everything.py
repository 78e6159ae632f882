"""list, dict, set, tuple, range, slice and the functions over them."""

from typing import Any
def anyv(x: Any) -> Any:
    return x
def nums() -> list[int]:
    return [5, 3, 8, 1]
def words() -> list[str]:
    return ["b", "a", "c"]
def d0() -> dict[str, int]:
    return {"a": 1, "b": 2, "c": 3}



def case_1() -> None:
    print(nums()[0])
    print(nums()[-1])
    print(nums()[1:3])
    print(nums()[::-1])
    print(nums()[::2])
    print(nums()[-2:])
    print(nums()[5:])
    print(nums()[3:1])
    print(nums()[:])
    print(nums()[-100:2])
    print(nums()[3:0:-1])
    print(nums()[::-2])


def errors_2() -> None:
    try:
        print(nums()[10])
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(nums()[-10])
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(nums()[::0])
    except Exception as e:
        print(type(e).__name__, e)


def case_3() -> None:
    print(nums() + [1])
    print(nums() * 2)
    print([0] * 3)
    print(2 * [1, 2])
    print([[]] * 2)
    print([1] * -1)
    print(nums() == [5, 3, 8, 1])
    print(nums() != [1])
    print([1, 2] < [1, 3])
    print([1] < [1, 0])
    print([] < [1])
    print([2] > [1, 5])
    print([1, 2] <= [1, 2])
    print([1, "a"] == [1, "a"])
    print([1.0] == [1])
    print([True] == [1])


def case_4() -> None:
    print(3 in nums())
    print(9 not in nums())
    print("a" in words())
    print(1.0 in [1])
    print(None in [None])
    print(True in [1])
    print(float("nan") in [float("nan")])


def case_5() -> None:
    print(len(nums()))
    print(sum(nums()))
    print(min(nums()))
    print(max(nums()))
    print(sorted(nums()))
    print(sorted(nums(), reverse=True))
    print(list(reversed(nums())))
    print(any(nums()))
    print(all(nums()))
    print(any([]))
    print(all([]))
    print(list(enumerate(words())))
    print(list(enumerate(words(), 5)))
    print(list(zip(nums(), words())))
    print(sorted(words(), key=lambda w: -ord(w)))
    print(nums().index(8))
    print(nums().count(3))
    print([x for x in nums() if x > 2])
    print(list(map(lambda x: x * 2, nums())))
    print(list(filter(lambda x: x > 2, nums())))
    print(sorted([(2, "b"), (1, "z"), (2, "a")]))
    print(sorted([[2], [1, 5], [1]]))
    print(max([1, 3], [2]))
    print(sorted([True, 0, 2.5]))
    print(sorted(["b", "B", "a"], key=str.lower))
    print(min(words(), key=lambda w: (-len(w), w)))
    print(sum([1, 2], 3))
    print(sum([0.1, 0.2]))
    print(list(zip()))
    print(list(zip([1])))
    print(list(zip([1], [2], [3], [4], [5])))
    print(list(zip("ab", [1, 2], strict=True)))
    print(list(map(lambda a, b, c: a + b + c, [1], [2], [3])))
    print(dict(zip("ab", [1, 2])))
    print(list(zip(*[(1, "a"), (2, "b")])))
    print(list(zip(*[[1, 2], [3, 4]])))
    print([*nums(), *words()])
    print([*range(3)])
    print(list(range(3)))
    print(list("ab"))
    print(list({"k": 1}))
    print(list((1, 2)))
    print(list())


def errors_6() -> None:
    try:
        print(nums().index(99))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(nums().index(5, 1))
    except Exception as e:
        print(type(e).__name__, e)


def case_7() -> None:
    print(nums().index(3, -10, 2))
    print(nums().index(8, 1))
    print(nums().index(1, -1))


def errors_8() -> None:
    try:
        print(nums().remove(99))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print([].pop())
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(nums().pop(10))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(nums().pop(-5))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(list(zip("ab", [1], strict=True)))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(list(zip("a", [1, 2], strict=True)))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(list(zip("a", [1], [1, 2], strict=True)))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(sorted(anyv([1, "a"])))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print([1] + anyv((2,)))
    except Exception as e:
        print(type(e).__name__, e)


def errors_9() -> None:
    try:
        a, b = nums()
    except Exception as e:
        print(type(e).__name__, e)


def errors_10() -> None:
    try:
        a, b, c, d, f = nums()
    except Exception as e:
        print(type(e).__name__, e)


def errors_11() -> None:
    try:
        a, b = 1, 2
        a, b = b, a
        print(a, b)
    except Exception as e:
        print(type(e).__name__, e)


def errors_12() -> None:
    try:
        a, *m, z = nums()
        print(a, m, z)
    except Exception as e:
        print(type(e).__name__, e)


def errors_13() -> None:
    try:
        *h, t = nums()
        print(h, t)
    except Exception as e:
        print(type(e).__name__, e)


def errors_14() -> None:
    try:
        (a, b), c = (1, 2), 3
        print(a, b, c)
    except Exception as e:
        print(type(e).__name__, e)


def errors_15() -> None:
    try:
        [a, b] = [1, 2]
        print(a, b)
    except Exception as e:
        print(type(e).__name__, e)


def errors_16() -> None:
    try:
        a, *m = [1]
        print(a, m)
    except Exception as e:
        print(type(e).__name__, e)


def errors_17() -> None:
    try:
        a = b = []
        a.append(1)
        print(a, b, a is b)
    except Exception as e:
        print(type(e).__name__, e)


def errors_18() -> None:
    try:
        x = nums()
        x.sort()
        print(x)
        x.sort(reverse=True)
        print(x)
        x.reverse()
        print(x, x.copy() == x, x.copy() is x)
        x.clear()
        print(x)
    except Exception as e:
        print(type(e).__name__, e)


def errors_19() -> None:
    try:
        x = nums()
        x[0] = 1
        x[-1] += 5
        x[1] *= 2
        x[2] -= 1
        x[2] //= 2
        print(x)
    except Exception as e:
        print(type(e).__name__, e)


def errors_20() -> None:
    try:
        x = nums()
        x[1:3] = [7, 7, 7]
        print(x)
        x[1:1] = [0]
        print(x)
        x[:] = [1]
        print(x)
        x[5:] = [2]
        print(x)
        x[::2] = [9]
        print(x)
    except Exception as e:
        print(type(e).__name__, e)


def errors_21() -> None:
    try:
        x = nums()
        x[::2] = [1, 2, 3]
    except Exception as e:
        print(type(e).__name__, e)


def errors_22() -> None:
    try:
        x = nums()
        x[::-1] = [1, 2, 3, 4]
        print(x)
        x[-1:0:-2] = [0, 0]
        print(x)
        x[2:1] = [5]
        print(x)
        x[1:3] = x
        print(x)
    except Exception as e:
        print(type(e).__name__, e)


def errors_23() -> None:
    try:
        x = nums()
        del x[0]
        print(x)
        del x[-1]
        print(x)
        del x[:]
        print(x)
    except Exception as e:
        print(type(e).__name__, e)


def errors_24() -> None:
    try:
        x = nums()
        del x[::2]
        print(x)
        del x[5:]
        print(x)
    except Exception as e:
        print(type(e).__name__, e)


def errors_25() -> None:
    try:
        x = list(range(10))
        del x[::-3]
        print(x)
        del x[1:3]
        print(x)
    except Exception as e:
        print(type(e).__name__, e)


def errors_26() -> None:
    try:
        x = nums()
        del x[10]
    except Exception as e:
        print(type(e).__name__, e)


def errors_27() -> None:
    try:
        x = nums()
        x[10] = 1
    except Exception as e:
        print(type(e).__name__, e)


def errors_28() -> None:
    try:
        x = nums()
        x += [1]
        y = x
        y += (2, 3)
        x *= 2
        print(x, y is x)
    except Exception as e:
        print(type(e).__name__, e)


def errors_29() -> None:
    try:
        x = nums()
        x += "ab" if False else []
        print(x)
    except Exception as e:
        print(type(e).__name__, e)


def errors_30() -> None:
    try:
        x = [1, 2, 3]
        x.append(x[0])
        print(x)
        x.extend(x)
        print(x)
        x.insert(1, x.pop())
        print(x)
    except Exception as e:
        print(type(e).__name__, e)


def errors_31() -> None:
    try:
        x = [[0] * 2 for _ in range(2)]
        x[0][1] = 5
        x[1][0] += 2
        print(x)
        y = [[0] * 2] * 2
        y[0][0] = 1
        print(y)
    except Exception as e:
        print(type(e).__name__, e)


def errors_32() -> None:
    try:
        x = [3, 1, 2]
        x.sort(key=lambda v: -v)
        print(x)
        x.sort(key=None)
        print(x)
    except Exception as e:
        print(type(e).__name__, e)


def errors_33() -> None:
    try:
        x = [1, 2, 3, 4]
    except Exception as e:
        print(type(e).__name__, e)


def case_34() -> None:
    x = [1, 2, 3, 4]
    for v in x:
        if v == 2:
            x.remove(v)
        print(v)
    print(x)


def case_35() -> None:
    x = [1]
    for v in x:
        if len(x) < 5:
            x.append(v + 1)
    print(x)


def case_36() -> None:
    x = [1, 2, 3]
    for i, v in enumerate(x):
        x.insert(0, 0) if i < 2 else None
        print(i, v)


def case_37() -> None:
    d = {"a": 1}
    try:
        for k in d:
            d[k + "x"] = 1
    except RuntimeError as e:
        print(e)
    print(d)


def case_38() -> None:
    d = {"a": 1, "b": 2}
    try:
        for k in d:
            del d[k]
    except RuntimeError as e:
        print(e)


def case_39() -> None:
    d = {"a": 1, "b": 2}
    for k in d:
        d[k] = 5
    for k, v in d.items():
        d[k] = v + 1
    print(d)


def case_40() -> None:
    d = {"a": 1, "b": 2}
    try:
        for k, v in d.items():
            d.pop(k)
    except RuntimeError as e:
        print(e)


def case_41() -> None:
    d = {"a": 1, "b": 2}
    try:
        for k in d:
            d.pop(k)
            d[k + k] = 1
    except RuntimeError as e:
        print(e)


def case_42() -> None:
    d = {"a": 1, "b": 2}
    for k in list(d):
        del d[k]
    print(d)


def case_43() -> None:
    t = {1, 2}
    try:
        for v in t:
            t.add(v + 10)
    except RuntimeError as e:
        print(e)


def case_44() -> None:
    t = {1, 2, 3}
    for v in list(t):
        t.discard(v)
    print(t)


def case_45() -> None:
    print(d0()["a"])
    print(d0().get("z"))
    print(d0().get("z", 5))
    print(d0().get("a"))
    print("a" in d0())
    print("z" in d0())
    print(len(d0()))
    print(list(d0()))
    print(list(d0().keys()))
    print(list(d0().values()))
    print(list(d0().items()))
    print(d0() == {"c": 3, "b": 2, "a": 1})
    print(d0() != {})
    print(sorted(d0().items(), key=lambda kv: -kv[1]))
    print(max(d0(), key=lambda k: d0()[k]))
    print({**d0(), "z": 0})
    print(d0() | {"a": 9, "q": 1})
    print(dict(d0(), x=5))
    print(dict(a=1))
    print(dict([("a", 1)]))
    print(dict())
    print({})
    print(dict.fromkeys("ab", 0))
    print(dict.fromkeys([1, 2]))
    print({v: k for k, v in d0().items()})
    print(list(reversed(d0())))
    print(bool({}))
    print(str(d0()))
    print(d0().copy())
    print(dict({"a": 1}, **{"b": 2}))
    print(min(d0().values()))
    print(sum(d0().values()))
    print(list(d0().items())[0])
    print(("a", 1) in d0().items())
    print(1 in d0().values())
    print("a" in d0().keys())
    print(d0().keys() & {"a", "z"})
    print(sorted(d0().keys() | {"z"}))
    print(sorted(d0().keys() - {"a"}))
    print(sorted(d0().keys() ^ {"a", "q"}))
    print(d0().keys() == {"a", "b", "c"})
    print(d0().keys())
    print(d0().values())
    print(d0().items())
    print(d0().items() == d0().items())
    print(len(d0().items()))
    print(d0().keys() <= {"a", "b", "c", "d"})
    print(d0().keys().isdisjoint({"q"}))
    print(sorted(d0().items() & {("a", 1)}))
    print(list(reversed(d0().keys())))
    print(list(reversed(d0().values())))
    print(list(reversed(d0().items())))
    print(sorted(d0()))
    print({1: "a", 1.0: "b", True: "c"})
    print({(1, 2): 3}[1, 2])
    print({None: 1})
    print({1: 2}.get(1.0))
    print(d0().keys() == d0().keys())
    print(d0().values() == d0().values())


def errors_46() -> None:
    try:
        print(d0()["z"])
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print({1: 2}[5])
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print({(1, 2): 3}[(2, 1)])
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(d0().pop("z"))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print({}.popitem())
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print({1: 1}.pop(2))
    except Exception as e:
        print(type(e).__name__, e)


def errors_47() -> None:
    try:
        d = d0()
        print(d.pop("a"), d.pop("z", 7), d.pop("z", None), d.popitem(), d.setdefault("q", 5), d.setdefault("q", 6), d)
        d.update({"w": 1})
        d.update(e=2)
        d.update([("r", 3)])
        print(d)
        del d["w"]
        print(d)
        d |= {"p": 9}
        print(d)
        d.clear()
        print(d)
    except Exception as e:
        print(type(e).__name__, e)


def errors_48() -> None:
    try:
        d = d0()
        d["a"] += 5
        d["z"] = d.get("z", 0) + 1
        print(d)
        del d["q"]
    except Exception as e:
        print(type(e).__name__, e)


def errors_49() -> None:
    try:
        d: dict[str, list[int]] = {}
        d.setdefault("a", []).append(1)
        d.setdefault("a", []).append(2)
        print(d)
    except Exception as e:
        print(type(e).__name__, e)


def errors_50() -> None:
    try:
        d = d0()
        d["a"] = 100
        d.pop("a")
        d["a"] = 1
        print(d)
    except Exception as e:
        print(type(e).__name__, e)


def errors_51() -> None:
    try:
        print({[1]: 2})
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print({anyv([1])})
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(anyv({})[[1]])
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(hash(anyv({})))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(hash((1, anyv([]))))
    except Exception as e:
        print(type(e).__name__, e)


def case_52() -> None:
    print({1, 2, 3})
    print({3, 1, 2})
    print(set())
    print({"a"})
    print({1} | {2})
    print({1, 2} & {2})
    print({1, 2} - {2})
    print({1, 2} ^ {2, 3})
    print({1} <= {1, 2})
    print({1} < {1})
    print({1, 2} >= {1})
    print({1, 2} > {1, 2})
    print({1} == {1})
    print({1} != {2})
    print(1 in {1})
    print(len({1, 1}))
    print({1, 1.0, True})
    print({0, False})
    print({1, 2}.union([3], (4,)))
    print({1, 2}.intersection([2], [2, 3]))
    print({1, 2, 3}.difference([1], {2}))
    print({1, 2}.symmetric_difference([2, 5]))
    print({1}.issubset([1, 2]))
    print({1, 2}.issuperset([1]))
    print({1}.isdisjoint([2]))
    print(set("hello") == set("olleh"))
    print(sorted({3, 1}))
    print(set([1, 2]))
    print({x % 3 for x in range(10)})
    print(frozenset([1, 2]))
    print(frozenset({1}) | {2})
    print({2} | frozenset({1}))
    print(frozenset([1]) == {1})
    print({frozenset([1]): 2})
    print(max({1, 5}))
    print(sum({1, 2}))
    print(list({10, 5, 100, 7}))
    print({1, 2} == frozenset([1, 2]))
    print({-1, -2, 0})
    print({2**61, 5})
    print({1.5, 2.0})
    print({10**20, 3})
    print(set(range(20)))
    print({i * 8 for i in range(8)})
    print({100 - i for i in range(10)})
    print({(1, 2), (0, 1)} == {(0, 1), (1, 2)})
    print({1}.union())
    print({1}.copy())
    print(frozenset())
    print(frozenset([3]).copy())
    print(hash(frozenset([1, 2])))
    print(hash(frozenset()))
    print({*range(3), 7})
    print({None})
    print({True, False})


def errors_53() -> None:
    try:
        t = {1, 2, 3}
        t.add(4)
        t.remove(1)
        t.discard(99)
        t.update([7, 8], {9})
        print(t)
        t |= {20}
        t &= {2, 3, 20}
        t -= {2}
        t ^= {3, 5}
        print(t, t.pop(), t)
        t.clear()
        print(t)
    except Exception as e:
        print(type(e).__name__, e)


def errors_54() -> None:
    try:
        t = {1}
        t.remove(5)
    except Exception as e:
        print(type(e).__name__, e)


def errors_55() -> None:
    try:
        t = {1}
        t.clear()
        t.pop()
    except Exception as e:
        print(type(e).__name__, e)


def errors_56() -> None:
    try:
        t = {"a"}
        t.remove("zz")
    except Exception as e:
        print(type(e).__name__, e)


def errors_57() -> None:
    try:
        t = {1, 2, 3}
        t.intersection_update([1, 2])
        t.difference_update([1])
        t.symmetric_difference_update([5, 2])
        print(t)
    except Exception as e:
        print(type(e).__name__, e)


def errors_58() -> None:
    try:
        print((1, 2)[0], (1, 2)[-1], (1, 2) + (3,), (1, 2) * 2, (1,) * 0, (), (1,), (1, 2) == (1, 2), (1, 2) < (1, 3), (1,) < (1, 0), 1 in (1, 2), len((1, 2)), (1, 2, 1).count(1), (1, 2).index(2), tuple([1, 2]), tuple("ab"), tuple(), (1, "a", None), ((1, 2), 3), (1, 2, 3)[1:], (1, 2, 3)[::-1], sorted((3, 1)), max((1, 2)), sum((1, 2)), tuple(x for x in range(3)), hash((1, 2)), hash(()), hash((1, "a")) == hash((1, "a")), list(reversed((1, 2))), (*range(3), 9), min((2, "b"), (2, "a")), tuple(range(3)) == (0, 1, 2), (1, 2) != (1, 2.0), (1.0, True) == (1, 1), divmod(7, 2) + (1,), (1, 2, 3, 4, 5, 6, 7, 8, 9, 10), hash((1.5, -1, 10**20)))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print((1, 2).index(5))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(tuple(nums())[10])
    except Exception as e:
        print(type(e).__name__, e)


def errors_59() -> None:
    try:
        x = (1,)
        x += (2,)
        x *= 2
        print(x)
    except Exception as e:
        print(type(e).__name__, e)


def errors_60() -> None:
    try:
        t = tuple(nums())
        i = 2
        print(t[i], t[-i], t[1:i], len(t))
    except Exception as e:
        print(type(e).__name__, e)


def case_61() -> None:
    print(range(5))
    print(range(1, 5))
    print(range(0, 10, 3))
    print(range(5, 0, -2))
    print(list(range(5, 0, -2)))
    print(len(range(0, 10, 3)))
    print(3 in range(5))
    print(3.0 in range(5))
    print("a" in range(5))
    print(range(5)[2])
    print(range(5)[-1])
    print(range(10)[2:5])
    print(range(10)[::-1])
    print(range(5) == range(0, 5, 1))
    print(range(0) == range(2, 2))
    print(range(3) != range(4))
    print(list(reversed(range(4))))
    print(range(5).index(3))
    print(range(5).count(3))
    print(sum(range(101)))
    print(max(range(5)))
    print(bool(range(0)))
    print(range(0, 10, 2).start)
    print(range(0, 10, 2).stop)
    print(range(0, 10, 2).step)
    print(hash(range(3)) == hash(range(3)))
    print(range(10)[3:1])
    print(range(0, 5, 2) == range(0, 6, 2))
    print(list(range(-3)))
    print(sorted(range(3), reverse=True))
    print(range(1, 10, 3)[-2:])
    print(min(range(5, 10)))
    print(tuple(range(3)))
    print(set(range(3)))
    print(5 not in range(5))
    print(list(range(3, -3, -1)))
    print(repr(range(1, 2, 3)))
    print(isinstance(range(3), range))
    print(range(10**18)[-1])
    print(len(range(10**18)))
    print(10**17 in range(10**18))


def errors_62() -> None:
    try:
        print(range(5)[10])
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(range(1, 2, 0))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(range(5).index(9))
    except Exception as e:
        print(type(e).__name__, e)


def case_63() -> None:
    print(slice(1, 5, 2))
    print(slice(3))
    print(slice(None, 5))
    print(slice(1, 5, 2).indices(4))
    print(slice(1, 2).start)
    print(slice(3).stop)
    print(nums()[slice(1, 3)])
    print(slice(1, 2) == slice(1, 2))
    print("hello"[slice(None, None, -1)])


def errors_64() -> None:
    try:
        sl = slice(1, 3)
        print(nums()[sl], "abcd"[sl], (1, 2, 3)[sl])
    except Exception as e:
        print(type(e).__name__, e)


def case_65() -> None:
    print(next(iter(nums())))
    print(next(iter([]), None))
    print(next(iter([]), 5))
    print(next(iter("ab")))


def errors_66() -> None:
    try:
        print(next(iter([])))
    except Exception as e:
        print(type(e).__name__, e)


def errors_67() -> None:
    try:
        it = iter(nums())
        print(next(it), next(it), list(it), next(it, "end"))
    except Exception as e:
        print(type(e).__name__, e)


def errors_68() -> None:
    try:
        it = iter(lambda: 5, 5)
        print(list(it))
    except Exception as e:
        print(type(e).__name__, e)


def errors_69() -> None:
    try:
        x = nums()
        print(list(iter(x.pop, 3)))
    except Exception as e:
        print(type(e).__name__, e)


def errors_70() -> None:
    try:
        it = enumerate("ab")
        print(next(it), list(it))
    except Exception as e:
        print(type(e).__name__, e)


def errors_71() -> None:
    try:
        it = zip([1, 2], [3, 4])
        print(next(it), list(it))
    except Exception as e:
        print(type(e).__name__, e)


def errors_72() -> None:
    try:
        it = map(str, [1, 2])
        print(next(it), list(it), list(it))
    except Exception as e:
        print(type(e).__name__, e)


def errors_73() -> None:
    try:
        it = reversed([1, 2])
        print(next(it), list(it))
    except Exception as e:
        print(type(e).__name__, e)


def errors_74() -> None:
    try:
        it = filter(None, [0, 1, 2])
        print(next(it), list(it))
    except Exception as e:
        print(type(e).__name__, e)


def errors_75() -> None:
    try:
        print(1, "a", 2.5, None, sep="-", end="!\n")
    except Exception as e:
        print(type(e).__name__, e)


def errors_76() -> None:
    try:
        print(*nums())
        print(*nums(), sep=", ")
        print(*"ab", *[1, 2], 3, sep="")
    except Exception as e:
        print(type(e).__name__, e)


def errors_77() -> None:
    try:
        print()
        print(sep="x")
        print("a", end="")
        print("b", flush=True)
        print("", "", sep="|")
        print(None, sep=None, end=None)
    except Exception as e:
        print(type(e).__name__, e)


def errors_78() -> None:
    try:
        print([1.0, "a", None, True], {"k": (1,)}, {1: {2: [3]}})
    except Exception as e:
        print(type(e).__name__, e)


def errors_79() -> None:
    try:
        x: list[Any] = [1]
        x.append(x)
        print(x)
    except Exception as e:
        print(type(e).__name__, e)


def errors_80() -> None:
    try:
        d: dict[str, Any] = {}
        d["self"] = d
        print(d)
    except Exception as e:
        print(type(e).__name__, e)


def case_81() -> None:
    print(all(x > 0 for x in nums()))
    print(any(x > 7 for x in nums()))
    print(sum(x * x for x in nums()))
    print(max(x for x in nums()))
    print(sorted(x for x in nums()))
    print(",".join(str(x) for x in nums()))
    print(list(x for x in nums()))
    print(set(x for x in [1]))
    print(tuple(x for x in nums()))
    print(dict((x, 1) for x in nums()))
    print(len([x for x in nums()]))
    print(min((x, i) for i, x in enumerate(nums())))


def case_82() -> None:
    print([[j for j in range(i)] for i in range(3)])
    print([(i, j) for i in range(2) for j in range(2) if i != j])
    print({i: {j for j in range(i)} for i in range(2)})
    print([y for x in [[1], [2]] for y in x])
    print([x if x > 2 else -x for x in nums()])
    print([a + b for a, b in zip(nums(), nums())])
    print([i for i, _ in enumerate(words())])
    print({k: v for k, v in zip("ab", [1, 2])})
    print({w: len(w) for w in words()})
    print([x for x in "abc" if x != "b"])
    print([w.upper() for w in words() if w in "ab"])
    print([(n := x) for x in nums()])


case_1()
errors_2()
case_3()
case_4()
case_5()
errors_6()
case_7()
errors_8()
errors_9()
errors_10()
errors_11()
errors_12()
errors_13()
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
errors_26()
errors_27()
errors_28()
errors_29()
errors_30()
errors_31()
errors_32()
errors_33()
case_34()
case_35()
case_36()
case_37()
case_38()
case_39()
case_40()
case_41()
case_42()
case_43()
case_44()
case_45()
errors_46()
errors_47()
errors_48()
errors_49()
errors_50()
errors_51()
case_52()
errors_53()
errors_54()
errors_55()
errors_56()
errors_57()
errors_58()
errors_59()
errors_60()
case_61()
errors_62()
case_63()
errors_64()
case_65()
errors_66()
errors_67()
errors_68()
errors_69()
errors_70()
errors_71()
errors_72()
errors_73()
errors_74()
errors_75()
errors_76()
errors_77()
errors_78()
errors_79()
errors_80()
case_81()
case_82()
