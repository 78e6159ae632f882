# A default value that is made once has no type arguments.
class Machine[S]:
    def __init__(self, state: S, history: list[S] = []) -> None:  # ERROR PG3010 "cannot have a type parameter"
        self.state = state
        self.history = history


print(Machine(1).history)
