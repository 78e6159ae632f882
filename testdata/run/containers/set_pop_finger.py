a = set(range(20))
print(a.pop(), a.pop(), a.pop())
a.clear()
a.update([0, 1, 2, 3, 4])
print(a.pop(), a.pop())
a.clear()
for x in (0, 1, 2, 3, 4):
    a.add(x)
print(a.pop(), a)
b = set(range(8))
print(b.pop(), b.pop(), b.pop())
b.add(0)
b.add(1)
print(b.pop(), b)
b ^= {0, 1}
print(b, b.pop())
b -= b
b |= {1, 2, 3, 5}
print(b.pop(), b)
