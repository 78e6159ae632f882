def name() -> str:
    return "second"


def size(text: str) -> int:
    return len(text) * 100
