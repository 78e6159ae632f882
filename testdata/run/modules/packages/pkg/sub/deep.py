print("deep", __name__)
from .. import VALUE
from ..helper import greet
from . import NAME
def depth() -> str:
    return greet(NAME + str(VALUE))
