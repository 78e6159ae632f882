from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from itertools import (accumulate, batched, chain, combinations, combinations_with_replacement, compress, count, cycle,
                       dropwhile, filterfalse, groupby, islice, pairwise, permutations, product, repeat, starmap,
                       takewhile, tee, zip_longest)


def primes() -> Iterator[int]:
    for n in count(2):
        if all(n % p for p in takewhile(lambda p: p * p <= n, range(2, n))):
            yield n


def flatten(rows: list[list[int]]) -> list[int]:
    return list(chain.from_iterable(rows))


def first(n: int, xs: Iterable[str]) -> list[str]:
    return list(islice(xs, n))


def noisy(n: int) -> Iterator[int]:
    for i in range(n):
        print("make", i)
        yield i


def moving_average(xs: list[float], n: int) -> list[float]:
    sums = list(accumulate(xs, initial=0.0))
    return [(b - a) / n for a, b in zip(sums, sums[n:])]


def infinite() -> None:
    print(list(islice(count(), 5)), list(islice(count(10, -3), 4)), list(islice(count(0.5, 0.25), 3)))
    c = count(5)
    print(next(c), next(c), next(c))
    print(list(islice(cycle("abc"), 7)), list(islice(cycle([1]), 3)), list(cycle([])) == [])
    cyc = cycle(["red", "green"])
    print([next(cyc) for _ in range(5)])
    print(list(repeat("x", 3)), list(islice(repeat(7), 2)), list(map(pow, range(5), repeat(2))), list(repeat(1, -1)))
    print(list(islice(primes(), 10)))
    for i, name in zip(count(1), ["a", "b"]):
        print(i, name)
    ids = count(100)
    by_name = {w: next(ids) for w in ["p", "q", "r"]}
    print(by_name)
    for n in count(3, 4):
        if n > 12:
            break
        print(n, end=" ")
    print()


def accumulating() -> None:
    print(list(accumulate([1, 2, 3, 4])), list(accumulate("abc")), list(accumulate([0.5, 1.5])), list(accumulate(range(0))))
    print(list(accumulate([3, 1, 4, 1, 5, 9, 2, 6], max)), list(accumulate([1, 2, 3, 4, 5], lambda a, b: a * b)))
    print(list(accumulate(range(1, 26), lambda a, b: a * b))[-1])
    print(list(accumulate([1, 2, 3], initial=100)), list(accumulate(["a", "b"], lambda acc, s: acc + len(s), initial=0)))
    print(list(accumulate([[1], [2], [3]])), moving_average([1.0, 2.0, 3.0, 4.0, 5.0], 2))
    print(list(accumulate([1, -1, 5], min)))


def joining() -> None:
    print(list(chain([1, 2], (3,), range(4, 6))), list(chain("ab", "cd")), list(chain()), flatten([[1], [], [2, 3]]))
    print(sorted(chain({3: "a"}, {1, 2})), sum(chain([1], [2])), list(chain(["a"], noisy_words())))
    rows = [[1, 2], [3]]
    print(list(chain(*rows)), [x for x in chain(rows[0], rows[1]) if x != 2], max(chain(*rows)))
    print(list(zip_longest([1, 2, 3], [4])), list(zip_longest("ab", "xyz", fillvalue="-")), list(zip_longest([1], [], [2, 3], fillvalue=0)))
    for a, b in zip_longest(["x", "y"], ["z"]):
        print(a, b, b is None)
    for p, q in zip_longest([1, 2, 3], [10], fillvalue=0):
        print(p + q, end=",")
    print()
    it = iter([1, 2, 3, 4])
    print(next(it), list(chain([0], it)), list(it))
    gen = chain((x * x for x in range(3)), [100])
    print(next(gen), next(gen), list(gen))
    print(list(batched("ABCDEFG", 3)), list(batched(range(4), 2)), ["".join(b) for b in batched("hello", 2)])
    print(list(pairwise("abcd")), list(pairwise([1])), [b - a for a, b in pairwise([1, 4, 9, 16])], all(a < b for a, b in pairwise([1, 2, 3])))


def noisy_words() -> Iterator[str]:
    yield "w1"
    yield "w2"


def choosing() -> None:
    print(list(compress("ABCDEF", [1, 0, 1, 0, 1, 1])), list(compress([1, 2, 3], [True, False, True])))
    print(list(dropwhile(lambda x: x < 5, [1, 4, 6, 4, 1])), list(takewhile(lambda x: x < 5, [1, 4, 6, 4, 1])))
    print(list(filterfalse(lambda x: x % 2, range(10))), list(filterfalse(None, [0, 1, "", "a"])))
    print(first(2, "hello"), list(islice("ABCDEFG", 2, None)), list(islice("ABCDEFG", 2, 4)), list(islice("ABCDEFG", 0, None, 2)), list(islice(range(10), 1, 8, 3)))
    it = iter(range(10))
    print(list(islice(it, 3)), list(islice(it, 1, 4, 2)), list(it))
    for start, stop, step in [(5, 0, 1), (5, 3, 1), (0, 0, 1), (2, 8, 5), (2, 7, 5), (0, 9, 4), (3, 3, 1)]:
        it = iter(range(10))
        print(list(islice(it, start, stop, step)), list(it))
    it = iter(range(10))
    print(list(islice(it, 0)), next(it), list(islice(it, 2, 2)), next(it))
    it = iter([1, 2, 30, 4])
    print(list(takewhile(lambda x: x < 10, it)), list(it))
    print(list(islice(noisy(5), 2)))
    for bad in (lambda: islice([1], -1), lambda: islice([1], 0, 5, 0), lambda: islice([1], -1, 2)):
        try:
            print(list(bad()))
        except ValueError as err:
            print("ValueError:", err)
    print(list(starmap(lambda a, b: a * b, [(1, 2), (3, 4)])), list(starmap(pow, [(2, 5), (3, 2)])), list(starmap(max, [(1, 2), (9, 3)])))
    print(list(starmap(lambda n, s: s * n, zip([1, 2], "ab"))))


def grouping() -> None:
    for k, g in groupby("AAAABBBCCDAABBB"):
        print(k, len(list(g)), end="; ")
    print()
    print([k for k, g in groupby([1, 1, 2, 3, 3])], [list(g) for k, g in groupby("AAB")])
    animals = ["ant", "ape", "bear", "bee", "cat"]
    for letter, group in groupby(animals, key=lambda w: w[0]):
        print(letter, list(group))
    words = sorted(["pear", "fig", "apple", "kiwi", "plum"], key=len)
    print({n: list(ws) for n, ws in groupby(words, key=len)})
    print("".join(f"{len(list(g))}{k}" for k, g in groupby("wwwwbbbw")))
    for k, g in groupby([1, 3, 5, 2, 4, 7], lambda n: n % 2 == 0):
        print(k, next(g))
    groups = [(k, list(g)) for k, g in groupby([("x", 1), ("x", 2), ("y", 3)], key=lambda t: t[0])]
    print(groups)
    stale = list(groupby("aab"))
    print([(k, list(g)) for k, g in stale])
    longest = max((sum(1 for _ in g) for k, g in groupby([0, 1, 1, 1, 0, 1]) if k == 1), default=0)
    print(longest)
    a, b = tee([1, 2, 3])
    print(next(a), next(a), next(b), list(a), list(b))
    x, y, z = tee("ab", 3)
    print(list(x), list(y), list(z))
    src = iter(range(5))
    p, q = tee(src)
    next(q)
    print(list(zip(p, q)))


def combining() -> None:
    print(list(product("ab", [1, 2])), list(product([1, 2], repeat=2)), list(product("ab", "c", "de")), list(product()), list(product([1], [])))
    print(len(list(product(range(3), repeat=4))), ["".join(p) for p in product("01", repeat=3)])
    for x, y in product(range(2), range(2)):
        print(x ^ y, end="")
    print()
    print(sum(a * b * c for a, b, c in product([1, 2], [3], [4, 5])))
    for dx, dy in product((-1, 0, 1), repeat=2):
        if (dx, dy) != (0, 0):
            print(dx, dy, end=" ")
    print()
    print(list(permutations([1, 2, 3])), list(permutations("abc", 2)), list(permutations([], 0)), list(permutations([1], 2)), len(list(permutations(range(6)))))
    print(["".join(p) for p in permutations("abc")], max(permutations([1, 3, 2])))
    print(list(combinations("ABCD", 2)), list(combinations(range(4), 3)), list(combinations([1], 2)), list(combinations([1, 2], 0)))
    print(list(combinations_with_replacement("ABC", 2)), list(combinations_with_replacement([], 1)), list(combinations_with_replacement([1, 2], 3)))
    print([(a, b) for a, b in combinations([5, 1, 4], 2) if a > b], sum(1 for c in combinations(range(10), 5) if sum(c) == 22))
    print(min(permutations(["x", "y", "z"]), key=lambda p: p[::-1]), (1, 2) in combinations([1, 2, 3], 2))
    for a, b, c in itertools.permutations([1, 2, 3], 3):
        if a + b == c:
            print(a, b, c)
    try:
        combinations([1], -1)
    except ValueError as err:
        print("ValueError:", err)
    perms = permutations("ab")
    print(next(perms), list(perms), next(perms, None))
    pairs: list[tuple[str, ...]] = list(combinations(["a", "b", "c"], 2))
    print(pairs, set(combinations([1, 1, 2], 2)) == {(1, 1), (1, 2)})


infinite()
accumulating()
joining()
choosing()
grouping()
combining()
