print("formats")


def long_form(s: str) -> str:
    return "long " + s


def short_form(s: str) -> str:
    return "short " + s
