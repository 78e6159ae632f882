from __future__ import annotations
from dataclasses import dataclass, field
from enum import Enum
from typing import Generic, TypeVar, NamedTuple

T = TypeVar("T")


class Machine:
    class State(Enum):
        IDLE = "idle"
        BUSY = "busy"

        def flip(self) -> Machine.State:
            return Machine.State.BUSY if self is Machine.State.IDLE else Machine.State.IDLE

    class Error(Exception):
        pass

    class Late(Error):
        def __init__(self, by: int) -> None:
            super().__init__(f"late by {by}")
            self.by = by

    @dataclass
    class Job:
        name: str
        cost: int = 1
        tags: list[str] = field(default_factory=list)

    class Point(NamedTuple):
        x: int
        y: int = 0

    DEFAULT = Job("none", 0)
    START = State.IDLE

    def __init__(self) -> None:
        self.state = self.State.IDLE
        self.jobs: list[Machine.Job] = []

    def add(self, j: Job) -> None:
        if j.cost > 9:
            raise Machine.Late(j.cost - 9)
        if j.cost < 0:
            raise self.Error("negative")
        self.state = self.state.flip()
        self.jobs.append(j)


class Stack(Generic[T]):
    class Node:
        def __init__(self, value, below: "Stack.Node | None") -> None:
            self.value = value
            self.below = below

    def __init__(self) -> None:
        self.top: Stack.Node | None = None

    def push(self, x: T) -> None:
        self.top = Stack.Node(x, self.top)

    def pop(self) -> T:
        assert self.top is not None
        v = self.top.value
        self.top = self.top.below
        return v


class Base:
    class Meta:
        name = "base"
        n = 3

    def describe(self) -> str:
        return self.Meta.name


class Outer:
    x = 1

    class Mid:
        y = 2

        class Inner:
            def who(self) -> str:
                return f"{type(self).__name__} {Outer.x} {Outer.Mid.y}"

    class Sub(Mid):
        def both(self) -> int:
            return self.y + Outer.x


m = Machine()
m.add(Machine.Job("a", 2))
print(m.state, m.jobs, Machine.DEFAULT, Machine.START.name)
for cost in (-1, 12):
    try:
        m.add(Machine.Job("b", cost, ["t"]))
    except Machine.Late as e:
        print("late", e, e.by)
    except Machine.Error as e:
        print(type(e).__name__, e)
print(Machine.Point(1), [s.value for s in Machine.State], Machine.State("busy"))
s: Stack[int] = Stack()
s.push(1)
s.push(2)
print(s.pop() + s.pop())
w: Stack[str] = Stack()
w.push("a")
print(w.pop().upper())
print(Base().describe(), Base.Meta.n)
print(Outer.Mid.Inner().who(), Outer.Sub().both(), isinstance(Outer.Sub(), Outer.Mid))
k = Outer.Mid
print(k.__name__, k is Outer.Mid, k().y)
o = Machine.Job("z")
print(o == Machine.Job("z", 1, []), o != Machine.Job("y"))
