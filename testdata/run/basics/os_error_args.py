"""What __exit__ gets, and the args of an OSError with names of files."""


class C:
    def __enter__(self) -> "C":
        return self

    def __exit__(self, t, e, tb) -> bool:
        print(t is None, e, tb is None)
        return True


with C():
    raise ValueError("x")
with C():
    pass
for err in [OSError(2, "x", "f"), OSError(13, "p"), OSError(2, "x", "f", None, "g")]:
    print(err.args, str(err), err.filename)
try:
    open("/nonexistent/file")
except OSError as e:
    print(e.args, e.filename)
