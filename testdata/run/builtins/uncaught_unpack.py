"""An uncaught error of unpacking."""


def pair(line: str) -> tuple[str, str]:
    key, value = line.split("=")
    return key, value


print(pair("a=b"))
print(pair("a=b=c"))
