# Without a handler the program ends as it does in Python.
def count(n: int) -> int:
    return 0 if n < 0 else count(n + 1) + 1


print("start")
print(count(0))
