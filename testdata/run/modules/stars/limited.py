__all__ = ["visible", "also"]
RED = "not this red"
also = 5


def visible() -> str:
    return "visible" + RED[:3]


def name() -> str:
    return "limited"
