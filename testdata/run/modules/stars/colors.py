RED = "red"


def mix(a: str, b: str) -> str:
    return a + "+" + b


def name() -> str:
    return "colors"
