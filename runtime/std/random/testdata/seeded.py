from __future__ import annotations

import random
from random import Random, choice, randint, shuffle


def digest(values: list[float]) -> float:
    total = 0.0
    for i, v in enumerate(values):
        total = (total * 0.75 + v * (i % 7 + 1)) % 1000003.0
    return total


def ints(values: list[int]) -> int:
    total = 0
    for v in values:
        total = (total * 31 + v) % 1000000007
    return total


def seeds() -> None:
    for n in (0, 1, -1, 42, 2**31, 2**32, 2**40 + 17, 2**63 - 1):
        random.seed(n)
        print(n, random.random(), random.random(), random.getrandbits(32))
    random.seed(2**200 + 12345)
    print(random.random())
    for s in ("", "a", "hello world", "é€", "x" * 200):
        random.seed(s)
        print(repr(s[:12]), random.random(), random.randint(0, 999))
    random.seed(b"bytes")
    print(random.random())
    for f in (0.5, 3.0, -1.25, 1e300):
        random.seed(f)
        print(f, random.random())
    random.seed()
    a = random.random()
    random.seed(None)
    print(a != random.random(), 0.0 <= a < 1.0)


def sequences() -> None:
    random.seed(2024)
    print(digest([random.random() for _ in range(5000)]))
    print(ints([random.randint(1, 6) for _ in range(5000)]))
    print(ints([random.randrange(1000) for _ in range(5000)]), ints([random.randrange(10, 500, 7) for _ in range(3000)]), ints([random.randrange(0, -50, -3) for _ in range(1000)]))
    print(ints([random.getrandbits(k % 62 + 1) % 100003 for k in range(3000)]), random.getrandbits(128), random.getrandbits(64), random.getrandbits(0))
    print(random.randbytes(11), random.randbytes(4).hex(), random.randbytes(0))
    print(ints([random.randint(-10**17, 10**17) % 1009 for _ in range(2000)]))
    xs = list(range(1000))
    random.shuffle(xs)
    print(xs[:10], ints(xs))
    words = ["red", "green", "blue"]
    print([random.choice(words) for _ in range(12)], "".join(random.choice("abcdef") for _ in range(20)))
    print([random.choice((1, 2, 3)) for _ in range(10)], [random.choice(range(0, 100, 5)) for _ in range(10)], random.choice([(1, "a"), (2, "b")]))
    print(random.sample(range(100), 10), random.sample(words, 2), random.sample("abcdefgh", 3), random.sample(list(range(10)), 10), random.sample(range(10**9), 5))
    print(ints([x for _ in range(50) for x in random.sample(range(200), 30)]))
    print(random.sample(["a", "b"], counts=[3, 2], k=4), random.sample([1, 2, 3], 3, counts=(1, 0, 5)))
    print(random.choices(words, k=8), random.choices(words, weights=[5, 1, 1], k=8), random.choices(words, [0.5, 0.25, 0.25], k=5), random.choices("ab", cum_weights=[1, 10], k=10), random.choices([1, 2]))
    print(ints(random.choices(range(100), weights=range(1, 101), k=3000)))


def variates() -> None:
    random.seed(7)
    n = 2000
    print(digest([random.uniform(-5, 5) for _ in range(n)]), random.uniform(3, 3), random.uniform(10, 1))
    print(digest([random.triangular() for _ in range(n)]), digest([random.triangular(1, 10, 3) for _ in range(n)]), random.triangular(2, 2))
    print(digest([random.gauss(0, 1) for _ in range(n)]), random.gauss(), random.gauss(10.0, 0.5))
    print(digest([random.normalvariate(5, 2) for _ in range(n)]), random.normalvariate())
    print(digest([random.lognormvariate(0, 0.25) for _ in range(200)]))
    print(digest([random.expovariate(1.5) for _ in range(n)]), random.expovariate())
    print(digest([random.vonmisesvariate(1.0, 4.0) for _ in range(200)]), random.vonmisesvariate(0.0, 0.0))
    print(digest([random.gammavariate(2.5, 1.5) for _ in range(200)]), digest([random.gammavariate(0.5, 2.0) for _ in range(200)]), digest([random.gammavariate(1.0, 2.0) for _ in range(100)]))
    print(digest([random.betavariate(2.0, 3.0) for _ in range(200)]))
    print(digest([random.paretovariate(3.0) for _ in range(200)]), digest([random.weibullvariate(1.0, 1.5) for _ in range(200)]))
    print(ints([random.binomialvariate(10, 0.3) for _ in range(500)]), ints([random.binomialvariate(200, 0.4) for _ in range(500)]), ints([random.binomialvariate(100, 0.9) for _ in range(500)]), random.binomialvariate())


class Deck:
    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.cards = [f"{r}{s}" for s in "SH" for r in range(1, 6)]

    def deal(self, n: int) -> list[str]:
        self.rng.shuffle(self.cards)
        return [self.cards.pop() for _ in range(n)]


def instances() -> None:
    a, b = Random(5), Random(5)
    print(a.random() == b.random(), a.randint(1, 100), b.randint(1, 100), a.choice([1, 2, 3]), a.uniform(0, 1))
    random.seed(1)
    first = random.random()
    Random(99).random()
    random.seed(1)
    print(first == random.random())
    print(Deck(3).deal(4), Deck(3).deal(4), Deck(4).deal(2))
    state = random.getstate()
    x = [random.random() for _ in range(3)] + [random.gauss(0, 1)]
    random.setstate(state)
    print(x == [random.random() for _ in range(3)] + [random.gauss(0, 1)])
    r = Random("text")
    print(r.random(), r.sample([1, 2, 3, 4], 2), r.choices("xyz", k=4), r.gauss(0, 1), r.getrandbits(10), Random(2.5).random())
    s = random.SystemRandom()
    print(0 <= s.random() < 1, 1 <= s.randint(1, 3) <= 3, s.choice("q"))
    random.seed(11)
    print(randint(1, 10), choice("pqr"))
    ys = [1, 2, 3, 4, 5]
    shuffle(ys)
    print(ys)
    grid = [[random.randint(0, 9) for _ in range(4)] for _ in range(3)]
    print(grid, sorted(ys, key=lambda _: random.random()))


def errors() -> None:
    random.seed(0)
    none: list[int] = []
    try:
        random.choice(none)
    except IndexError as err:
        print("IndexError:", err)
    for a, b in ((5, 1), (3, 2)):
        try:
            random.randint(a, b)
        except ValueError as err:
            print("ValueError:", err)
    try:
        random.randrange(0)
    except ValueError as err:
        print("ValueError:", err)
    try:
        random.randrange(1, 10, 0)
    except ValueError as err:
        print("ValueError:", err)
    try:
        random.randrange(10, 1, 2)
    except ValueError as err:
        print("ValueError:", err)
    try:
        random.sample([1, 2], 3)
    except ValueError as err:
        print("ValueError:", err)
    try:
        random.choices([1, 2], weights=[1])
    except ValueError as err:
        print("ValueError:", err)
    try:
        random.choices([1, 2], weights=[0, 0])
    except ValueError as err:
        print("ValueError:", err)
    try:
        random.gammavariate(-1.0, 1.0)
    except ValueError as err:
        print("ValueError:", err)
    try:
        random.choices(none, k=2)
    except IndexError as err:
        print("IndexError:", err)


seeds()
sequences()
variates()
instances()
errors()
