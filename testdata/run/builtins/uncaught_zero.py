"""An uncaught ZeroDivisionError after output."""


def mean(xs: list[int]) -> float:
    return sum(xs) / len(xs)


print(mean([1, 2]), end=" ")
print(mean([]))
