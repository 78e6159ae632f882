scale = 10


def name() -> str:
    return "first"


def size(text: str) -> int:
    return len(text)
