def f(k: int) -> list[int]:
    x = [1, 2, 3, 4, 5]
    x[: k + 1] = x[k::-1]
    return x
print([f(k) for k in range(-7, 8)])
def g(a: int, b: int) -> list[int]:
    x = [1, 2, 3, 4, 5]
    x[a:b] = x[a:b][::-1]
    return x
print([g(a, b) for a in range(-6, 7) for b in range(-6, 7)])
x = [1, 2, 3]
y = x
x[:] = x[::-1]
print(y)
z = [[1], [2], [3]]
z[1:] = z[1:][::-1]
print(z)
