"""Module state that functions change."""

VERSION = "1.2"
LIMIT = 3
NAMES = ["zero", "one", "two"]

calls = 0


def name_of(n: int) -> str:
    """Return the word for a number."""
    global calls
    calls += 1
    if n < len(NAMES):
        return NAMES[n]
    return "many"


for i in range(LIMIT + 1):
    print(i, name_of(i))
print(VERSION, calls)
