"""An expression parser with unions of frozen dataclasses, and generic classes and functions."""
from __future__ import annotations
from dataclasses import dataclass, field
from enum import Enum, IntEnum, unique
from typing import Generic, TypeVar, Callable, Iterable, Optional, Protocol, Union
import abc

class Op(Enum):
    ADD = "+"
    SUB = "-"
    MUL = "*"
    DIV = "/"
    @classmethod
    def of(cls, s: str) -> Op:
        for op in cls:
            if op.value == s:
                return op
        raise ValueError(f"no op {s!r}")
    def apply(self, a: float, b: float) -> float:
        match self:
            case Op.ADD: return a + b
            case Op.SUB: return a - b
            case Op.MUL: return a * b
            case Op.DIV:
                if b == 0:
                    raise ZeroDivisionError("division by zero!")
                return a / b

@dataclass(frozen=True)
class Num:
    value: float
@dataclass(frozen=True)
class Bin:
    op: Op
    left: Expr
    right: Expr
@dataclass(frozen=True)
class Neg:
    inner: Expr
@dataclass(frozen=True)
class Var:
    name: str
Expr = Union[Num, Bin, Neg, Var]

PREC = {Op.ADD: 1, Op.SUB: 1, Op.MUL: 2, Op.DIV: 2}

class ParseError(Exception):
    def __init__(self, pos: int, msg: str):
        self.pos = pos
        super().__init__(f"at {pos}: {msg}")

def tokenize(s: str) -> Iterable[tuple[int, str, str]]:
    i = 0
    while i < len(s):
        c = s[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == ".":
            j = i
            while j < len(s) and (s[j].isdigit() or s[j] == "."):
                j += 1
            yield i, "num", s[i:j]
            i = j
        elif c.isalpha() or c == "_":
            j = i
            while j < len(s) and (s[j].isalnum() or s[j] == "_"):
                j += 1
            yield i, "id", s[i:j]
            i = j
        elif c in "+-*/()=":
            yield i, "op", c
            i += 1
        else:
            raise ParseError(i, f"unexpected {c!r}")
    yield len(s), "end", ""

class Parser:
    def __init__(self, text: str) -> None:
        self.toks = list(tokenize(text))
        self.i = 0
    @property
    def tok(self) -> tuple[int, str, str]:
        return self.toks[self.i]
    def next(self) -> tuple[int, str, str]:
        t = self.tok
        self.i += 1
        return t
    def expr(self, min_prec: int = 1) -> Expr:
        left = self.atom()
        while self.tok[1] == "op" and self.tok[2] in "+-*/":
            op = Op.of(self.tok[2])
            if PREC[op] < min_prec:
                break
            self.next()
            left = Bin(op, left, self.expr(PREC[op] + 1))
        return left
    def atom(self) -> Expr:
        pos, kind, text = self.next()
        if kind == "num":
            try:
                return Num(float(text) if "." in text else int(text))
            except ValueError as e:
                raise ParseError(pos, str(e)) from None
        if kind == "id":
            return Var(text)
        if text == "-":
            return Neg(self.atom())
        if text == "(":
            e = self.expr()
            if self.next()[2] != ")":
                raise ParseError(self.toks[self.i - 1][0], "expected ')'")
            return e
        raise ParseError(pos, f"unexpected {text or 'end'}")

def evaluate(e: Expr, env: dict[str, float]) -> float:
    match e:
        case Num(v):
            return v
        case Neg(x):
            return -evaluate(x, env)
        case Var(name) if name in env:
            return env[name]
        case Var(name):
            raise NameError(f"undefined {name}")
        case Bin(op, l, r):
            return op.apply(evaluate(l, env), evaluate(r, env))

def show(e: Expr) -> str:
    if isinstance(e, Num):
        return f"{e.value:g}"
    if isinstance(e, Var):
        return e.name
    if isinstance(e, Neg):
        return f"-{show(e.inner)}"
    return f"({show(e.left)} {e.op.value} {show(e.right)})"

env: dict[str, float] = {"x": 3, "pi": 3.14159}
for src in ["1 + 2 * 3", "(1 + 2) * -x", "10 / 4 - 1", "2 * pi * x", "1 / 0", "y + 1", "1 + ", "2 $ 3", "(1", "1.2.3", "7 / 2 / 2", "2 - - 2"]:
    try:
        p = Parser(src)
        e = p.expr()
        if p.tok[1] != "end":
            raise ParseError(p.tok[0], "trailing input")
        print(f"{src:<14} = {evaluate(e, env)!r:<20} {show(e)} {hash(e) == hash(Parser(src).expr())}")
    except (ParseError, NameError, ZeroDivisionError) as err:
        print(f"{src:<14} ! {type(err).__name__}: {err}")
print(Parser("1+x").expr(), Op.ADD, repr(Op("*")), [o.name for o in Op])

T = TypeVar("T")
K = TypeVar("K")
class Stack(Generic[T]):
    def __init__(self, items: Iterable[T] = ()) -> None:
        self._xs: list[T] = list(items)
    def push(self, x: T) -> Stack[T]:
        self._xs.append(x)
        return self
    def pop(self, default: Optional[T] = None) -> Optional[T]:
        return self._xs.pop() if self._xs else default
    def map(self, f: Callable[[T], K]) -> Stack[K]:
        return Stack(f(x) for x in self._xs)
    def __len__(self) -> int:
        return len(self._xs)
    def __contains__(self, x: T) -> bool:
        return x in self._xs
    def __repr__(self) -> str:
        return f"Stack({self._xs})"
s = Stack([1, 2]).push(3)
print(s, s.map(str), s.pop(), len(s), 2 in s, Stack().pop(7), s.map(lambda v: v / 2).pop())

class Speaker(Protocol):
    def speak(self, times: int = 1) -> str: ...
class Dog:
    def speak(self, times: int = 1) -> str:
        return "woof" * times
class Robot:
    def __init__(self, id: int) -> None: self.id = id
    def speak(self, times: int = 1) -> str:
        return f"beep{self.id}" * times
def chorus(xs: list[Speaker]) -> str:
    return " ".join(x.speak() for x in xs)
print(chorus([Dog(), Robot(7)]))
@unique
class Pri(IntEnum):
    LOW = 1
    HIGH = 2
print(Pri.HIGH > Pri.LOW, Pri.LOW + 1, sorted([Pri.HIGH, Pri.LOW]), f"{Pri.HIGH}", Pri(2).name, max(Pri))
def group(xs: Iterable[T], key: Callable[[T], K]) -> dict[K, list[T]]:
    out: dict[K, list[T]] = {}
    for x in xs:
        out.setdefault(key(x), []).append(x)
    return out
print(group(["apple", "bob", "cat", "alice"], lambda w: w[0]), group(range(6), lambda n: n % 3 == 0))
counter = 0
def make() -> tuple[Callable[[], int], Callable[[int], None]]:
    n = 0
    def inc() -> int:
        nonlocal n
        global counter
        n += 1
        counter += 10
        return n
    def reset(v: int) -> None:
        nonlocal n
        n = v
    return inc, reset
inc, reset = make()
print(inc(), inc(), reset(10), inc(), counter)
print([f() for f in [lambda: i for i in range(3)]], [f() for f in [lambda i=i: i for i in range(3)]])
