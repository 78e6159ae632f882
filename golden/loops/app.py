"""Loops of every kind."""


def first_multiple(numbers: list[int], k: int) -> int:
    for n in numbers:
        if n % k == 0:
            break
    else:
        return -1
    return n


def collatz(n: int) -> int:
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


names = ["a", "b", "c"]
values = [1, 2, 3]
for i, name in enumerate(names, start=1):
    print(i, name)
for name, value in zip(names, values):
    if value == 2:
        continue
    print(name, value)
for i in range(10, 0, -3):
    print(i, end=" ")
print()
print(first_multiple([4, 9, 15], 5), first_multiple([4], 5), collatz(27))
