"""A small expression language: tokenizer, recursive-descent parser and evaluator.

    let area(r) = pi * r ^ 2
    area(3) / 2
"""

from __future__ import annotations

import math
import sys
from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import Enum, auto
from typing import Callable


class Kind(Enum):
    NUMBER = auto()
    NAME = auto()
    OP = auto()
    END = auto()


@dataclass(frozen=True)
class Token:
    kind: Kind
    text: str
    column: int


class CalcError(Exception):
    """Anything that is wrong with an expression."""

    def __init__(self, message: str, column: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.column = column

    def __str__(self) -> str:
        if self.column is None:
            return self.message
        return f"{self.message} at column {self.column + 1}"


class SyntaxProblem(CalcError):
    pass


class EvalProblem(CalcError):
    pass


def tokenize(text: str) -> list[Token]:
    """Splits a line into tokens, the last of which is END."""
    tokens: list[Token] = []
    i = 0
    while i < len(text):
        ch = text[i]
        if ch.isspace():
            i += 1
            continue
        if ch == "#":  # a comment, to the end of the line
            break
        start = i
        if ch.isdigit() or (ch == "." and i + 1 < len(text) and text[i + 1].isdigit()):
            while i < len(text) and (text[i].isdigit() or text[i] == "."):
                i += 1
            if i < len(text) and text[i] in "eE":
                i += 1
                if i < len(text) and text[i] in "+-":
                    i += 1
                while i < len(text) and text[i].isdigit():
                    i += 1
            tokens.append(Token(Kind.NUMBER, text[start:i], start))
        elif ch.isalpha() or ch == "_":
            while i < len(text) and (text[i].isalnum() or text[i] == "_"):
                i += 1
            tokens.append(Token(Kind.NAME, text[start:i], start))
        elif text[i : i + 2] in ("<=", ">=", "==", "!="):
            i += 2
            tokens.append(Token(Kind.OP, text[start:i], start))
        elif ch in "+-*/%^()=,<>?:":
            i += 1
            tokens.append(Token(Kind.OP, ch, start))
        else:
            raise SyntaxProblem(f"unexpected character {ch!r}", i)
    tokens.append(Token(Kind.END, "", len(text)))
    return tokens


class Env:
    """Variables, with those of the enclosing scope behind them."""

    def __init__(self, outer: Env | None = None) -> None:
        self.values: dict[str, float] = {}
        self.functions: dict[str, Function] = {}
        self.outer = outer

    def lookup(self, name: str) -> float:
        env: Env | None = self
        while env is not None:
            if name in env.values:
                return env.values[name]
            env = env.outer
        raise EvalProblem(f"undefined name {name}")

    def function(self, name: str) -> Function | None:
        if name in self.functions:
            return self.functions[name]
        return self.outer.function(name) if self.outer else None

    def depth(self) -> int:
        return 0 if self.outer is None else self.outer.depth() + 1


class Node(ABC):
    """An expression."""

    @abstractmethod
    def eval(self, env: Env) -> float: ...

    @abstractmethod
    def show(self) -> str: ...

    def __str__(self) -> str:
        return self.show()


class Number(Node):
    def __init__(self, value: float) -> None:
        self.value = value

    def eval(self, env: Env) -> float:
        return self.value

    def show(self) -> str:
        return f"{self.value:g}"


class Name(Node):
    def __init__(self, name: str) -> None:
        self.name = name

    def eval(self, env: Env) -> float:
        return env.lookup(self.name)

    def show(self) -> str:
        return self.name


class Unary(Node):
    def __init__(self, operand: Node) -> None:
        self.operand = operand

    def eval(self, env: Env) -> float:
        return -self.operand.eval(env)

    def show(self) -> str:
        return f"(-{self.operand})"


def divide(a: float, b: float) -> float:
    if b == 0:
        raise EvalProblem("division by zero")
    return a / b


def power(a: float, b: float) -> float:
    try:
        result = math.pow(a, b)
    except OverflowError:
        raise EvalProblem("result too large") from None
    except ValueError:
        raise EvalProblem("result is not real") from None
    return result


OPERATORS: dict[str, Callable[[float, float], float]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": divide,
    "%": lambda a, b: math.fmod(a, b),
    "^": power,
    "<": lambda a, b: 1.0 if a < b else 0.0,
    ">": lambda a, b: 1.0 if a > b else 0.0,
    "<=": lambda a, b: 1.0 if a <= b else 0.0,
    ">=": lambda a, b: 1.0 if a >= b else 0.0,
    "==": lambda a, b: 1.0 if a == b else 0.0,
    "!=": lambda a, b: 1.0 if a != b else 0.0,
}

# Binding powers; ^ binds to the right.
PRECEDENCE = {"==": 1, "!=": 1, "<": 2, ">": 2, "<=": 2, ">=": 2, "+": 3, "-": 3, "*": 4, "/": 4, "%": 4, "^": 6}


class Binary(Node):
    def __init__(self, op: str, left: Node, right: Node) -> None:
        self.op = op
        self.left = left
        self.right = right

    def eval(self, env: Env) -> float:
        return OPERATORS[self.op](self.left.eval(env), self.right.eval(env))

    def show(self) -> str:
        return f"({self.left} {self.op} {self.right})"


class Conditional(Node):
    def __init__(self, test: Node, then: Node, other: Node) -> None:
        self.test, self.then, self.other = test, then, other

    def eval(self, env: Env) -> float:
        branch = self.then if self.test.eval(env) != 0 else self.other
        return branch.eval(env)

    def show(self) -> str:
        return f"({self.test} ? {self.then} : {self.other})"


BUILTINS: dict[str, Callable[[float], float]] = {"sqrt": math.sqrt, "abs": abs, "floor": lambda x: float(math.floor(x)), "exp": math.exp}


class Call(Node):
    MAX_DEPTH = 60

    def __init__(self, name: str, args: list[Node]) -> None:
        self.name = name
        self.args = args

    def eval(self, env: Env) -> float:
        values = [arg.eval(env) for arg in self.args]
        user = env.function(self.name)
        if user is not None:
            if env.depth() > self.MAX_DEPTH:
                raise EvalProblem(f"{self.name} calls itself too deeply")
            return user.call(values, env)
        builtin = BUILTINS.get(self.name)
        if builtin is None:
            raise EvalProblem(f"undefined function {self.name}")
        if len(values) != 1:
            raise EvalProblem(f"{self.name} takes 1 argument, not {len(values)}")
        try:
            return builtin(values[0])
        except (ValueError, OverflowError) as e:
            raise EvalProblem(f"{self.name}: {e}") from e

    def show(self) -> str:
        return f"{self.name}({', '.join(str(arg) for arg in self.args)})"


class Function:
    def __init__(self, name: str, params: list[str], body: Node) -> None:
        self.name = name
        self.params = params
        self.body = body

    def call(self, values: list[float], env: Env) -> float:
        if len(values) != len(self.params):
            raise EvalProblem(f"{self.name} takes {len(self.params)} arguments, not {len(values)}")
        local = Env(env)
        local.values.update(zip(self.params, values))
        return self.body.eval(local)


class Parser:
    def __init__(self, text: str) -> None:
        self.tokens = tokenize(text)
        self.pos = 0

    @property
    def current(self) -> Token:
        return self.tokens[self.pos]

    def advance(self) -> Token:
        token = self.current
        self.pos += 1
        return token

    def accept(self, text: str) -> bool:
        if self.current.kind is Kind.OP and self.current.text == text:
            self.pos += 1
            return True
        return False

    def expect(self, text: str) -> None:
        if not self.accept(text):
            found = self.current.text or "end of line"
            raise SyntaxProblem(f"expected {text!r}, found {found!r}", self.current.column)

    def expression(self) -> Node:
        test = self.binary(1)
        if self.accept("?"):
            then = self.expression()
            self.expect(":")
            return Conditional(test, then, self.expression())
        return test

    def binary(self, least: int) -> Node:
        left = self.unary()
        while self.current.kind == Kind.OP and (level := PRECEDENCE.get(self.current.text, 0)) >= least:
            op = self.advance().text
            right = self.binary(level if op == "^" else level + 1)
            left = Binary(op, left, right)
        return left

    def unary(self) -> Node:
        if self.accept("-"):
            return Unary(self.binary(5))
        return self.primary()

    def primary(self) -> Node:
        token = self.advance()
        if token.kind is Kind.NUMBER:
            try:
                return Number(float(token.text))
            except ValueError:
                raise SyntaxProblem(f"bad number {token.text}", token.column) from None
        if token.kind is Kind.NAME:
            if self.accept("("):
                return Call(token.text, self.arguments())
            return Name(token.text)
        if token.text == "(":
            inner = self.expression()
            self.expect(")")
            return inner
        raise SyntaxProblem(f"unexpected {token.text or 'end of line'}", token.column)

    def arguments(self) -> list[Node]:
        args: list[Node] = []
        if self.accept(")"):
            return args
        while True:
            args.append(self.expression())
            if self.accept(")"):
                return args
            self.expect(",")


class Calculator:
    """Keeps definitions from line to line."""

    def __init__(self) -> None:
        self.globals = Env()
        self.globals.values.update({"pi": math.pi, "e": math.e})
        self.errors = 0

    def run(self, line: str) -> str | None:
        parser = Parser(line)
        if parser.current.kind is Kind.END:
            return None
        if parser.current.text == "let":
            parser.advance()
            return self.define(parser)
        node = parser.expression()
        self.finish(parser)
        value = node.eval(self.globals)
        self.globals.values["_"] = value
        return f"{node} = {value:.6g}"

    def define(self, parser: Parser) -> str:
        name = parser.advance()
        if name.kind is not Kind.NAME:
            raise SyntaxProblem("expected a name after let", name.column)
        if parser.accept("("):
            params = []
            for arg in parser.arguments():
                if not isinstance(arg, Name):
                    raise SyntaxProblem("parameters must be names")
                params.append(arg.name)
            parser.expect("=")
            body = parser.expression()
            self.finish(parser)
            self.globals.functions[name.text] = Function(name.text, params, body)
            return f"{name.text}/{len(params)} defined as {body}"
        parser.expect("=")
        value = parser.expression().eval(self.globals)
        self.finish(parser)
        self.globals.values[name.text] = value
        return f"{name.text} = {value:g}"

    @staticmethod
    def finish(parser: Parser) -> None:
        if parser.current.kind is not Kind.END:
            raise SyntaxProblem(f"unexpected {parser.current.text!r}", parser.current.column)


def main() -> int:
    calculator = Calculator()
    for number, line in enumerate(sys.stdin, 1):
        line = line.rstrip()
        try:
            answer = calculator.run(line)
        except SyntaxProblem as e:
            calculator.errors += 1
            print(f"{number}: syntax error: {e}")
            if e.column is not None:
                print(f"    {line}\n    {' ' * e.column}^")
        except CalcError as e:
            calculator.errors += 1
            print(f"{number}: {type(e).__name__}: {e}")
        else:
            if answer is not None:
                print(f"{number}: {answer}")
    print(f"{calculator.errors} errors")
    return min(calculator.errors, 3)


if __name__ == "__main__":
    sys.exit(main())
