def random() -> float:
    return 0.5


def choice(items: list[int]) -> int:
    return items[0]
