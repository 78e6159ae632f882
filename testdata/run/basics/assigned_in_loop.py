class Clause:
    def __init__(self, ls: list[str]) -> None:
        self.literals: dict[str, bool | None] = dict.fromkeys(ls)
    def evaluate(self, model: dict[str, bool | None]) -> bool | None:
        for literal in self.literals:
            symbol = literal[:2]
            if symbol in model:
                value = model[symbol]
            else:
                continue
            if value is not None and literal.endswith("'"):
                value = not value
            self.literals[literal] = value
        for value in self.literals.values():
            if value in (True, None):
                return value
        return any(self.literals.values())
print(Clause(["A1", "A2'"]).evaluate({"A1": False, "A2": True}))
