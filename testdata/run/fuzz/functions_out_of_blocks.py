from typing import Callable


def late(k: int) -> int:
    try:
        if k < 0:
            raise ValueError("negative")

        def h(n: int) -> int:
            return n * k
    except ValueError as e:
        print("failed", e)
    finally:
        print("fin")
    return h(4)


def chosen(k: int) -> list[int]:
    if k > 2:
        def double(n: int) -> int:
            return n * 2
        k += 1
    else:
        return []
    return [double(i) for i in range(k)]


def several(ks: list[int]) -> Callable[[int], int]:
    for k in ks:
        def last(n: int, by: int = k) -> int:
            return n + by
        if k > 3:
            break
    print(last(1), last(n=2, by=1))
    return last


def inside(k: int) -> int:
    if k:
        def once(n: int) -> int:
            return n + 1
        return once(k)
    return 0


print(late(5))
try:
    late(-1)
except UnboundLocalError as e:
    print(e)
print(chosen(3), chosen(1))
print(several([1, 5, 9])(10))
print(inside(3), inside(0))

try:
    def g(n: int) -> int:
        return n + 1
    x = 3
except ValueError:
    x = 4
print(g(x))
