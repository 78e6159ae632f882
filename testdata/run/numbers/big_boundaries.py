import math
def f(n: int) -> int:
    return n if n < 2 else f(n - 1) * n
print(math.gcd(f(25), f(30)))
print(math.gcd(12, 18))
print(bin(f(30)), hex(f(22)), abs(-f(22)), divmod(f(30), 7), pow(f(22), 3, 1000007))
for i in range(f(3)):
    j = i * f(21)
    print(j)
print(math.isqrt(f(25)), int(math.sqrt(f(20))))
print(f(21) in [f(21)], str(f(21))[:4], f"{f(21):,}", len(str(f(40))))
print(__name__)
