class W:
    def __init__(self) -> None:
        self.d: dict[str, int] = {"a": 1}

    def __contains__(self, sku: str) -> bool:
        return sku in self.d


w = W()
print("a" in w)
b = "a" in w
print(b, "x" not in w)
