def greet(name: str, excited: bool = False) -> str:
    return f"Hello, {name}{'!' if excited else '.'}"


print(greet("world"))
print(greet("py2go", excited=True))
