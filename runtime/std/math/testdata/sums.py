import math
import random

# sum, fsum, sumprod, prod, hypot and dist of many lists of floats, of which much cancels.

rand = random.Random(12)


def number(kind: int) -> float:
    if kind == 0:
        return rand.uniform(-1.0, 1.0)
    if kind == 1:
        return rand.choice([-1.0, 1.0]) * 2.0 ** rand.uniform(-60.0, 60.0)
    if kind == 2:
        return rand.randint(-1000, 1000) / 10
    if kind == 3:
        return rand.choice([-1.0, 1.0]) * 2.0 ** rand.randint(-110, 2)
    return rand.choice([-1.0, 1.0]) * 2.0 ** rand.uniform(-1074.0, 1000.0)


for i in range(400):
    xs = [number(i % 5) for _ in range(rand.randint(1, 12))]
    if i % 3 == 0:
        xs += [-x for x in xs[:-1]]
        rand.shuffle(xs)
    ys = [number(i // 5 % 4) for _ in xs]
    print(sum(xs), math.fsum(xs), math.sumprod(xs, ys), math.prod(xs), math.hypot(*xs), math.dist(xs, ys), sum(x * y for x, y in zip(xs, ys)))
