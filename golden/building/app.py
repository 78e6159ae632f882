"""Building strings."""


def caesar(text: str, shift: int) -> str:
    out: list[str] = []
    for ch in text:
        if "a" <= ch <= "z":
            out.append(chr((ord(ch) - ord("a") + shift) % 26 + ord("a")))
        else:
            out.append(ch)
    return "".join(out)


def table(rows: list[tuple[str, int]]) -> str:
    lines = [f"{name:<10}|{value:>6}" for name, value in rows]
    lines.append("-" * 17)
    return "\n".join(lines)


print(caesar("hello, world", 3))
print(table([("apples", 3), ("pears", 12)]))
