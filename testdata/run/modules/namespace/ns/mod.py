print("ns.mod as", __name__)


def hello() -> str:
    return "hello from " + __name__
