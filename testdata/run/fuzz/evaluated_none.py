def say(n: int) -> int:
    print("say", n)
    return n


def none(n: int) -> None:
    print("none", n)


x: float | None = None
try:
    x = (int("q"), None)[-1]
except ValueError as e:
    print(e)
y: int | None = (say(1), None)[1]
z: str | None = none(2)
w: list[int] | None = (None, say(3))[0]
d: dict[str, int | None] = {"a": none(4), "b": (say(5), None)[-1]}
print(x, y, z, w, d)


def f(a: int | None, b: int | None = none(6)) -> int | None:
    return (say(7), None)[1] if a else none(8)


print(f((say(9), None)[-1], say(10)), f(1))
xs: list[int | None] = [say(11), (say(12), None)[1], say(13)]
print(xs)
try:
    k: bytes | None = ([1][3], None)[1]
except IndexError as e:
    print(e)
