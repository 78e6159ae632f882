import tools
from tools import Shape, clamp, registry, timed, trace


@timed
def work(n: int) -> int:
    return n * 2


@tools.register("extra")
def extra(x: int, y: int = 1) -> int:
    return x - y


class Square(Shape):
    def name(self, upper: bool = False) -> str:
        return "SQ" if upper else "sq"


print(work(4), tools.calls, clamp(11), clamp(*[3]), clamp(**{"n": -4, "low": -2}))
print(sorted(registry), registry["extra"](5), registry["base"](2))
print(clamp.__name__, clamp.__module__, work.__name__, work.__module__)
kinds: dict[str, type[Shape]] = {"shape": Shape, "sq": Square}
print([kinds[k]().name() for k in kinds], kinds["shape"].__module__, kinds["sq"].__module__, Square().name(upper=True))
shapes: list[Shape] = [Shape(), Square()]
print([s.name() for s in shapes])
try:
    clamp(*7)
except TypeError as e:
    print(e)
with trace("x") as t:
    t.append(1)
print(tools.log)
