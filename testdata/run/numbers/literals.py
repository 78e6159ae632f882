from sys import maxsize
r = [-maxsize - 1, maxsize]
try:
    print(r[1] - r[0] > 5)
except OverflowError as e:
    print(True)
def mul(x: int, y: int) -> int:
    return x * y
def test(x, y):
    return mul(x, y)
print(test(10**12, 10**12), test(2**30, 3))
def aut(number: int) -> int:
    if not isinstance(number, int):
        raise TypeError("no")
    return number * number
print(aut(9223372033963249500), aut(5))
try:
    aut(5.0)
except TypeError as e:
    print(e)
x: int | str = 10 ** 18
if isinstance(x, int):
    print(x * x)
s = 6364136223846793005
t = 1442695040888963407
v = 12345
for _ in range(5):
    v = (v * s + t) % 2 ** 64
print(v)
k = 3
for i in range(10):
    k = k * 7 % 1000003
print(k)
