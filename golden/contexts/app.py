"""with statements and a context manager class."""


class Section:
    """Prints what is inside it, indented."""

    depth = 0

    def __init__(self, title: str) -> None:
        self.title = title

    def __enter__(self) -> "Section":
        self.write(f"<{self.title}>")
        Section.depth += 1
        return self

    def __exit__(self, exc_type: object, exc: object, tb: object) -> None:
        Section.depth -= 1
        self.write(f"</{self.title}>")

    def write(self, text: str) -> None:
        print("  " * Section.depth + text)


with Section("body") as body:
    body.write("text")
    with Section("p"):
        body.write("more")
