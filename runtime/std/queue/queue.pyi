# go: package pyqueue
class Empty(Exception): ...  # go: Empty
class Full(Exception): ...  # go: Full

class Queue[T]:
    # go: Queue
    maxsize: int  # go: .MaxSize
    def __init__(self, maxsize: int = 0) -> None: ...  # go: NewQueue
    def put(self, item: T, block: bool = True, timeout: float | None = None) -> None: ...  # go: .Put  # panics: Full
    def put_nowait(self, item: T) -> None: ...  # go: .PutNowait  # panics: Full
    def get(self, block: bool = True, timeout: float | None = None) -> T: ...  # go: .Get  # panics: Empty
    def get_nowait(self) -> T: ...  # go: .GetNowait  # panics: Empty
    def qsize(self) -> int: ...  # go: .Qsize
    def empty(self) -> bool: ...  # go: .Empty
    def full(self) -> bool: ...  # go: .Full
    def task_done(self) -> None: ...  # go: .TaskDone  # panics: ValueError
    def join(self) -> None: ...  # go: .Join

class LifoQueue[T](Queue[T]):
    # go: Queue
    def __init__(self, maxsize: int = 0) -> None: ...  # go: NewLifoQueue

class PriorityQueue[T](Queue[T]):
    # go: Queue
    def __init__(self, maxsize: int = 0) -> None: ...  # go: NewPriorityQueue

class SimpleQueue[T]:
    # go: Queue
    def __init__(self) -> None: ...  # go: NewSimpleQueue
    def put(self, item: T, block: bool = True, timeout: float | None = None) -> None: ...  # go: .Put
    def put_nowait(self, item: T) -> None: ...  # go: .PutNowait
    def get(self, block: bool = True, timeout: float | None = None) -> T: ...  # go: .Get  # panics: Empty
    def get_nowait(self) -> T: ...  # go: .GetNowait  # panics: Empty
    def qsize(self) -> int: ...  # go: .Qsize
    def empty(self) -> bool: ...  # go: .Empty
