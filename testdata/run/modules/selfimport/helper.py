import main


def run() -> str:
    return f"{main.__name__} {main.bump()} {main.bump()}"
