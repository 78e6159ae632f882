import ns.inner.deep
import ns.mod as m
from ns import mod
from ns.inner import deep
from ns.inner.deep import LEVEL

print(m.hello(), mod.hello(), ns.inner.deep.LEVEL, deep.LEVEL + LEVEL)
print(ns.mod.hello())
