import math
def bits(n: int) -> int:
    return n.bit_length()
print(bits(2 ** 70), bits(5))
from sys import maxsize
r = [-maxsize - 1, maxsize]
print(r[1] - r[0])
import random
random.seed(5)
print(random.randrange(2 ** 100, 2 ** 101), random.randint(1, 2 ** 90), random.getrandbits(150), random.randrange(10 ** 30))
print(random.randrange(10), random.randint(1, 6))
def d2a(num: int, base: int) -> str:
    if isinstance(num, float):
        raise TypeError("int() can't convert non-string with explicit base")
    new_value = ""
    mod = 0
    div = 0
    while div != 1:
        div, mod = divmod(num, base)
        if base >= 11 and 9 < mod < 36:
            actual_value = {str(i): chr(55 + i) for i in range(10, 36)}[str(mod)]
        else:
            actual_value = str(mod)
        new_value += actual_value
        div = num // base
        num = div
        if div == 0:
            return str(new_value[::-1])
        if div == 1:
            new_value += str(div)
            return str(new_value[::-1])
    return new_value[::-1]
print(d2a(276, 16), d2a(7, 2))
try:
    d2a(4.5, 2)
except TypeError as e:
    print(e)
