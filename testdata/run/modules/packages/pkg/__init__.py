print("pkg", __name__)
from .helper import greet
VALUE = 7
