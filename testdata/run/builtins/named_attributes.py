"""getattr and hasattr with names known when the program is translated."""

class Base:
    kind = "base"
    def __init__(self, x: int) -> None:
        self.x = x
    def hello(self) -> str:
        return "hi"
class Sub(Base):
    @property
    def twice(self) -> int:
        return self.x * 2
b = Base(1)
s = Sub(3)



def case_1() -> None:
    print(getattr(b, "x"))
    print(getattr(b, "hello")())
    print(getattr(s, "twice"))
    print(hasattr(s, "twice"))
    print(hasattr(s, "hello"))
    print(hasattr(s, "nope"))
    print(getattr(s, "nope", 5))
    print(getattr(s, "twice", 0))
    print(getattr(s, "hello", None) is None)


def errors_2() -> None:
    try:
        y = getattr(b, "x") + 1
        print(y)
    except Exception as e:
        print(type(e).__name__, e)


case_1()
errors_2()
