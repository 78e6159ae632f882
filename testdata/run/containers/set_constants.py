# Set displays of constants, loops over them, and sets of dicts.
a = {1, 2, 3, 20, 17}
b = {40, 33, 8, 0, 16, 24, 7}
print(a, b, {100, 5, 33, 8, 0}, {-1, -2, 62, 30, 14, 31})
print([x for x in {1, 2, 3, 20, 17}], list({1, 2, 3, 20, 17}))
for x in {100, 5, 33, 8, 0, 64}:
    print(x, end=" ")
print()
n = 17
print({1, 2, 3, 20, n}, {1, 2, 3, 4 * 5, 17}, frozenset({1, 2, 3, 20, 17}))
print({1.5, 2.0, 33.25, 8.0, 0.0, 16.5}, {(1, 2), (3, 4), (5, 6), (7, 8), (9, 10)})
print({None, 1, 20, 36, 52, True}, {*a, 99, 35}, {*[65, 1, 33], 17, *b})
d = {k * 8: k for k in range(9)}
print(set(d), frozenset(d), {8, 1}.union(d), {400, 8, 1, 2, 3, 4, 5, 99}.difference(d.keys()), {400, 8, 1}.difference(d))
a.update(d)
print(a)
a.update(d, [5, 6, 1000])
print(a, set(d.keys()), set(d.values()) | set(d))
