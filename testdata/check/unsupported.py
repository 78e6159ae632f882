# What py2go does not carry, each at its place.
exec("x = 1")  # ERROR PG3019 "code made at run time cannot be compiled"
a = 1000
b = 1000
print(a is b)  # ERROR PG3013 "identity"
marker = ...  # ERROR PG3006 "..."


def make() -> None:
    class Point:  # ERROR PG3020 "a class defined inside a function"
        pass
