x = (1, "a", 2.5)
print(x[::-1], x[1:], x[:-1], x[-2:], x[0:3:2], x[5:], x[-1:0:-1])
y = (1, 2, 3, 4)
k = 2
print(y[k:], y[:k], y[::k], y[::-k], y.index(3), y.count(9), y[k], y[-k])
print(sum(y), max(y), sorted(y, reverse=True), tuple(reversed(y)), y + (5,), (0,) * 3, y == (1, 2, 3, 4), (1, 2) < (1, 3), hash(y) == hash((1, 2, 3, 4)))
a, *b = y
print(a, b)
*c, d = x
print(c, d)
t: tuple[int, ...] = tuple(i * i for i in range(5))
print(t, t[1:3], t.index(4), len(t), 9 in t)
try:
    print(y.index(77))
except ValueError as e:
    print(e)
try:
    t[10]
except IndexError as e:
    print(e)
