"""An uncaught KeyError: its message is the key's repr."""

stock = {"apple": 3}


def take(name: str) -> int:
    stock[name] -= 1
    return stock[name]


print(take("apple"))
print(take("it's"))
