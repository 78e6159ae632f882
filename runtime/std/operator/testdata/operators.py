from __future__ import annotations

import functools
import operator
from dataclasses import dataclass
from functools import partial, reduce
from operator import attrgetter, itemgetter, methodcaller
from typing import Callable


@dataclass
class Item:
    name: str
    price: float
    qty: int = 1

    def total(self, tax: float = 0.0) -> float:
        return self.price * self.qty * (1 + tax)


OPS: dict[str, Callable[[int, int], int]] = {"+": operator.add, "-": operator.sub, "*": operator.mul, "//": operator.floordiv, "%": operator.mod}
TESTS: list[tuple[str, Callable[[float, float], bool]]] = [("<", operator.lt), (">=", operator.ge), ("==", operator.eq), ("!=", operator.ne)]


def rpn(text: str) -> int:
    stack: list[int] = []
    for tok in text.split():
        if tok in OPS:
            b, a = stack.pop(), stack.pop()
            stack.append(OPS[tok](a, b))
        else:
            stack.append(int(tok))
    return stack[0]


def power(base: int, exp: int) -> int:
    return base**exp


def greet(greeting: str, name: str, mark: str = "!") -> str:
    return f"{greeting}, {name}{mark}"


def apply(f: Callable[[int], int], xs: list[int]) -> list[int]:
    return [f(x) for x in xs]


def main() -> None:
    print(operator.add(2, 3), operator.mul("ab", 2), operator.truediv(7, 2), operator.floordiv(7, 2), operator.mod(-7, 3), operator.pow(2, 10))
    print(operator.and_(6, 3), operator.or_(6, 3), operator.xor(6, 3), operator.lshift(1, 4), operator.rshift(16, 2), operator.neg(5), operator.invert(5), operator.pos(-1))
    print(operator.lt(1, 2), operator.eq("a", "b"), operator.not_(0), operator.is_(None, None), operator.contains([1, 2], 2), operator.getitem({"k": 5}, "k"), operator.getitem([1, 2, 3], 1), operator.truth([]))
    print(rpn("3 4 + 2 *"), rpn("7 2 //"), rpn("10 3 % 5 -"))
    for name, test in TESTS:
        print(name, test(1.5, 2.5), test(2, 2))
    print(reduce(operator.add, [1, 2, 3]), reduce(operator.mul, range(1, 25)), list(map(operator.add, [1, 2], [10, 20])), reduce(operator.xor, [1, 2, 4, 7]))
    items = [Item("pen", 1.5, 10), Item("ink", 7.25), Item("cap", 7.25, 2)]
    print(sorted(items, key=attrgetter("price")), max(items, key=attrgetter("qty")).name)
    print([i.name for i in sorted(items, key=attrgetter("price", "name"))])
    pairs = [("b", 2), ("a", 2), ("c", 1)]
    print(sorted(pairs, key=itemgetter(1)), sorted(pairs, key=itemgetter(1, 0)), min(pairs, key=operator.itemgetter(0)), dict(sorted({"x": 3, "y": 1}.items(), key=itemgetter(1))))
    rows = [{"id": 2, "n": 5}, {"id": 1, "n": 9}]
    print(sorted(rows, key=itemgetter("id")), list(map(itemgetter("n"), rows)))
    print(sorted(["b", "A", "c"], key=methodcaller("lower")), list(map(methodcaller("total", 0.5), items)), list(map(methodcaller("split", "-"), ["a-b", "c"])))
    square = partial(power, exp=2)
    two_to = partial(power, 2)
    print(square(5), two_to(8), apply(two_to, [1, 2, 3]), apply(partial(power, exp=3), [1, 2, 3]))
    hello = functools.partial(greet, "Hello")
    print(hello("Ann"), partial(greet, "Hi", mark="?")("Bob"), list(map(hello, ["x", "y"])))
    as_binary = partial(int, base=2)
    print(as_binary("101"), list(map(partial(int, base=16), ["ff", "10"])))


main()
