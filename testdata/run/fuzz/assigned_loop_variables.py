def loops() -> None:
    for a, b in zip([1, 2], [3, 4]):
        b = 5
    for c in [1, 2]:
        c = 7
    for i, d in enumerate(["a"]):
        d = "x"
    for k, v in {"a": 1}.items():
        k = "z"
    for r in range(3):
        r = 2
    for s in "abc":
        s = "q"
print(loops())
g = {"a": 1}
def f() -> int:
    w = g
    w = g
    return 1
def h(p: int) -> int:
    q = p
    if p:
        q = 3
    return 2

def only_itself(flag: bool) -> int:
    w = g
    w = w if flag else {"b": 2}
    return 3


print(f(), h(2), only_itself(True), only_itself(False))
