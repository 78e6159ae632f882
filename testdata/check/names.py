# Names that nothing defines, and names that modules and objects lack.
import math
import nowhere  # ERROR PG2003 "no module named 'nowhere'"
from math import sqrt, squirt  # ERROR PG2004 "no 'squirt'"

total = 3
print(totl)  # ERROR PG2002 "name 'totl' is not defined"
print(math.sqare(2.0))  # ERROR PG2004 "no 'sqare'"
print(sqrt(2.0))


class Point:
    def __init__(self, x: int) -> None:
        self.x = x


p = Point(1)
print(p.x)
print(p.y)  # ERROR PG2005 "no attribute 'y'"
print("abc".uper())  # ERROR PG2005 "did you mean 'upper'?"
