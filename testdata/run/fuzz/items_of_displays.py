def say(n: int) -> int:
    print("say", n)
    return n


def fail(n: int) -> int:
    if n > 2:
        raise ValueError(n)
    return n


print(1 in (1, say(2)), say(3) in (say(3), say(4)), 5 not in (say(5), 6))
try:
    print(1 in (1, "abc".index("z"), 3))
except ValueError as e:
    print(e)
try:
    print(1 in (1, fail(3)))
except ValueError as e:
    print(e)
xs = [1, 2]
try:
    print(1 in (1, xs[5]))
except IndexError as e:
    print(e)
try:
    print(1 in (1, 5 // (xs[0] - 1)))
except ZeroDivisionError as e:
    print(e)
try:
    print(1 in (1, int("q")), 1 == 1 or int("q"))
except ValueError as e:
    print(e)
d = {"a": 1}
try:
    print("a" in ("a", "b" if d["zz"] else "c"))
except KeyError as e:
    print(e)
i = 0
while i in (0, say(1), 2):
    i += 1
print(1 in (xs.pop(), xs.pop()), xs)
