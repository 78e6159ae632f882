import config as c
from config import Settings


def level() -> int:
    return c.level


def last() -> int:
    return c.history[-1]


def title() -> str:
    return c.current.name.title()


def default() -> str:
    return Settings.default
