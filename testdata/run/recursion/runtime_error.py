# Only functions that may call themselves count, when a program handles RuntimeError.
import sys


class Machine:
    def __init__(self, program: list[str]) -> None:
        self.program = program
        self.pos = 0

    def step(self) -> str:
        if self.pos >= len(self.program):
            raise RuntimeError("halted")
        self.pos += 1
        return self.program[self.pos - 1]

    def run(self) -> None:
        if self.step() == "loop":
            self.pos = 0
        self.run()


def collatz(n: int) -> int:
    return 0 if n == 1 else 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)


def main() -> None:
    print(collatz(27))
    for program in (["a", "b"], ["a", "loop"], []):
        try:
            Machine(program).run()
        except RuntimeError as e:
            print(program, e)
    sys.setrecursionlimit(20000)
    try:
        collatz(0)
    except RuntimeError as e:
        print("zero:", e)
    print(sys.getrecursionlimit())


main()
