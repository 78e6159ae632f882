print("helper", __name__)
def greet(s: str) -> str:
    return "hi " + s
