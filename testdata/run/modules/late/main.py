"""Imports within functions, methods and conditions run when the code does, once."""
import sys


class Config:
    def __init__(self) -> None:
        import settings as source

        self.level = source.LEVEL


def describe(kind: str) -> str:
    if kind == "long":
        from formats import long_form as form
    else:
        from formats import short_form as form
    return form("x")


def nested() -> int:
    def inner() -> int:
        import settings

        return settings.LEVEL + 1

    return inner()


print("start", Config().level)
print(describe("short"), describe("long"))
print(nested())
if len(sys.argv) > 5:
    import never
else:
    print("not imported")
