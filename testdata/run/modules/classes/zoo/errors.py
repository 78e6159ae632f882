class ZooError(Exception):
    def __init__(self, text: str, amount: int) -> None:
        super().__init__(text)
        self.amount = amount


class NegativeError(ZooError):
    pass
