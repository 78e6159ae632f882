def f(n: int) -> list[int]:
    if n > 1:
        k = n
    return [k + i for i in range(n)]
print(f(2))
try:
    print(f(1))
except UnboundLocalError as e:
    print(e)
try:
    print([zz + 1 for _ in range(2)])
except NameError as e:
    print(e)
zz = 1
def g(xs: list[int]) -> int:
    total = 0
    if any((hit := x) > 2 for x in xs):
        total += hit
    return total
print(g([1, 3]), g([1]))
