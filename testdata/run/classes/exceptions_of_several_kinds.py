class AppError(Exception):
    code = 1

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class BadValue(AppError, ValueError):
    code = 2


class Missing(AppError, KeyError):
    def __init__(self, key: str) -> None:
        super().__init__(f"no {key}")
        self.key = key


class Both(ValueError, TypeError):
    pass


class Worse(BadValue, ArithmeticError):
    code = 3


def attempt(n: int) -> str:
    if n == 0:
        raise BadValue("bad")
    if n == 1:
        raise Missing("k")
    if n == 2:
        raise Both("both", 2)
    if n == 3:
        raise Worse("worse")
    return "fine"


for n in range(5):
    try:
        print(attempt(n))
    except LookupError as e:
        print("lookup", e, repr(e))
    except ValueError as e:
        print("value", e, type(e).__name__, isinstance(e, TypeError), isinstance(e, AppError), isinstance(e, ArithmeticError))
for n in range(4):
    try:
        attempt(n)
    except AppError as e:
        print(e.code, e.message, e.args)
    except TypeError as e:
        print("type", e.args)
try:
    attempt(3)
except ArithmeticError as e:
    print("arithmetic", e)
