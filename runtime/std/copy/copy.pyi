# go: package pycopy
from typing import Any
def copy[T](x: T) -> T: ...  # go: py.ShallowCopy
def deepcopy[T](x: T) -> T: ...  # go: py.DeepCopy
class Error(Exception): ...
