from shapes import *
from colors import *
from limited import *

print(area(2.0, 3.0), RED, mix(RED, "blue"), name())
print(visible(), also)


def area2(a: float) -> float:
    return area(a, a)


print(area2(1.5))
