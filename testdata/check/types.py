# Operations that the types do not allow.
count = 3
print("items: " + count)  # ERROR PG2007 "operator + is not supported for str and int"
for x in count:  # ERROR PG2007 "int is not iterable"
    print(x)
a, b = (1, 2, 3)  # ERROR PG2007 "3 values cannot be unpacked into 2 names"
print((1, 2)[5])  # ERROR PG2007 "the tuple has 2 items"
print(-"abc")  # ERROR PG2007 "not supported for str"


class Trouble:
    pass


def fail() -> None:
    raise Trouble()  # ERROR PG2010 "Trouble cannot be raised"


def none() -> None:
    raise None  # ERROR PG2010 "None cannot be raised"


try:
    fail()
except (ValueError, Trouble):  # ERROR PG2010 "Trouble cannot be caught"
    pass
