from enum import Enum


class E1(Enum):
    A = 1
    B = 2
    C = 3


x = list(E1)[-2 % 3].name
y = list(E1)[0]
print(x, y.name, y.value, [e for e in E1][1].value, sorted(E1, key=lambda e: -e.value)[0].name)
print({e.name: e for e in E1}["A"].value, max(E1, key=lambda e: e.value).name)
print(tuple(E1)[2].name, next(iter(E1)).name, dict(enumerate(E1))[1].name)
