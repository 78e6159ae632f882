import traceback


class ShopError(Exception):
    pass


def fail(n: int) -> int:
    if n > 2:
        raise ShopError(f"no {n}")
    return 10 // n


def describe(e: BaseException) -> str:
    return "".join(traceback.format_exception_only(e)).strip()


for n in [0, 1, 3]:
    try:
        print(fail(n))
    except ShopError as e:
        traceback.print_exception(e)
        print("shop", traceback.format_exception_only(e), describe(e))
    except ZeroDivisionError as e:
        traceback.print_exc()
        print("zero", traceback.format_exception_only(e))
try:
    err = ValueError("two\nlines")
    err.add_note("note one")
    err.add_note("note two\nand more")
    raise err
except ValueError as e:
    print(traceback.format_exception_only(e))
try:
    [][1]
except IndexError:
    traceback.print_exc()
try:
    raise KeyError("k") from ValueError("cause")
except KeyError as e:
    print(traceback.format_exception_only(e))
    traceback.print_exception(e)
print("done")
