"""try/finally and cleaning up."""


class Job:
    def __init__(self, name: str) -> None:
        self.name = name
        self.open = True

    def run(self, steps: int) -> int:
        if steps < 0:
            raise ValueError(f"{self.name}: {steps} steps")
        return steps * 2

    def close(self) -> None:
        self.open = False
        print("closed", self.name)


def work(job: Job, steps: int) -> int:
    try:
        return job.run(steps)
    finally:
        job.close()


print(work(Job("first"), 3))
try:
    work(Job("second"), -1)
except ValueError as e:
    print("failed:", e)
