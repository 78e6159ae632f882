from typing import TypeVar
T = TypeVar("T")
def tr(label: str, value: T) -> T:
    print("tr", label)
    return value
print(pow(tr("t", -1), 3, 4))
print(list(reversed(tr("t", ["a", "b"]))))
match tr("t", [1]):
    case [x]:
        print(x)
for k, v in tr("u", {10: False, -7: True}).items():
    print(k, v)
print(tr("v", "héé").upper()[::-1], tr("w", (1, "a"))[1].title(), sorted(tr("x", {3, 1})))
