"""try around one call is a check of its error."""


class ParseError(Exception):
    pass


def parse_pair(text: str) -> tuple[str, str]:
    key, sep, value = text.partition("=")
    if not sep:
        raise ParseError(f"no = in {text!r}")
    return key, value


def read(lines: list[str]) -> dict[str, str]:
    """Read the pairs, and skip what is none."""
    settings: dict[str, str] = {}
    for line in lines:
        try:
            key, value = parse_pair(line)
        except ParseError as e:
            print("skipped:", e)
            continue
        settings[key] = value
    return settings


def number(text: str, default: int) -> int:
    try:
        return int(text)
    except ValueError:
        return default


for key, value in read(["a=1", "b", "c=x"]).items():
    print(key, number(value, -1))
