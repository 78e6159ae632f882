def armstrong(n: int) -> bool:
    if not isinstance(n, int) or n < 1:
        return False
    total = 0
    k = len(str(n))
    temp = n
    while temp > 0:
        total += (temp % 10) ** k
        temp //= 10
    return n == total
FAILING: tuple = (-153, 1.2, "A", [], {}, None)
print([armstrong(x) for x in FAILING], armstrong(153))
def fact(n: int) -> int:
    if not isinstance(n, int):
        raise TypeError("int please")
    if n < 0:
        raise ValueError("neg")
    return 1 if n < 2 else n * fact(n - 1)
print(fact(30))
for bad in (-1, 2.5, "x"):
    try:
        print(fact(bad))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    fact("10")
except TypeError as e:
    print(e)
def describe(x: str) -> str:
    if isinstance(x, list):
        return "list of " + str(len(x))
    return x.upper()
print(describe("abc"))
