print("main starts", __name__)
import util
import pkg
import pkg.sub.deep as d
from pkg import helper, VALUE
from pkg.helper import greet as g
from util import *
import pkg.sub

def late() -> int:
    import lazy
    return lazy.N

print(util.double(4), pkg.VALUE, d.depth(), helper.greet("x"), g("y"), VALUE, triple(3))
print(pkg.sub.NAME)
print("before lazy")
print(late())
print(late())
