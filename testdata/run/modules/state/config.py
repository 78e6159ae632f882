level = 0
LIMIT = 10
history: list[int] = []


class Settings:
    default = "plain"

    def __init__(self, name: str) -> None:
        self.name = name


current = Settings("first")


def set_level(n: int) -> None:
    global level
    history.append(level)
    level = n
