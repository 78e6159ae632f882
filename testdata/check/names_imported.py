# A name that is imported on some paths only.
import sys

if len(sys.argv) > 5:
    import json

if True:
    import math


def dump(x: int) -> str:
    return json.dumps(x)  # ERROR PG3008 "json may not be imported when this runs"


def root(x: int) -> float:
    return math.sqrt(x)


print(root(4))
if len(sys.argv) > 6:
    print(dump(3))
