"""Ints that outgrow the machine."""


def factorial(n: int) -> int:
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def fib(n: int) -> int:
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


print(factorial(30))
print(fib(100), fib(300) % 1_000_007)
