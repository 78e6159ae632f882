"""Slices and list surgery."""


def rotate(items: list[int], k: int) -> list[int]:
    k %= len(items)
    return items[k:] + items[:k]


def chunks(items: list[int], size: int) -> list[list[int]]:
    return [items[i : i + size] for i in range(0, len(items), size)]


def is_palindrome(text: str) -> bool:
    letters = [ch.lower() for ch in text if ch.isalpha()]
    return letters == letters[::-1]


numbers = list(range(10))
print(rotate(numbers, 3), chunks(numbers, 4))
print(numbers[-3:], numbers[::2], numbers[5:2:-1])
del numbers[2:5]
numbers[0:1] = [7, 8]
print(numbers, is_palindrome("A man, a plan, a canal: Panama"))
