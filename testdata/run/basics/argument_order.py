from collections import defaultdict
d: defaultdict[str, list[int]] = defaultdict(list)
d["a"].append(1)
print(dict(d), d["z"], len(d))
def g(x: object, y: object) -> None:
    print(x, y)
g(dict(d), d["q"])
xs = [1]
print(list(xs), xs.pop(), xs.copy(), xs[:])
def grow() -> int:
    xs.append(5)
    return len(xs)
print(list(xs), sorted(xs), xs[:], str(xs), grow(), len(xs), list(xs))
t = (list(xs), grow(), tuple(xs), grow(), dict.fromkeys(xs), grow(), set(xs), max(xs), sum(xs), grow(), sum(xs))
print(t)
