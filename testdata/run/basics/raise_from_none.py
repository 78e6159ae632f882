"""raise … from None hides what was being handled."""


class Missing(Exception):
    pass


TABLE = {"a": 1}


def find(key: str) -> int:
    try:
        return TABLE[key]
    except KeyError:
        raise Missing(f"no {key}") from None


def wrap(key: str, keep: bool) -> int:
    try:
        return find(key)
    except Missing as e:
        cause: Missing | None = e if keep else None
        raise ValueError("wrapped") from cause


for key in ("a", "b"):
    try:
        print(find(key))
    except Missing as e:
        print("missing:", e, e.__cause__, e.__suppress_context__, type(e.__context__).__name__)
for keep in (True, False):
    try:
        wrap("c", keep)
    except ValueError as e:
        print(e, repr(e.__cause__), e.__suppress_context__)
find("z")
