class StoreError(Exception):
    """Something went wrong in the store."""


class OutOfStock(StoreError):
    def __init__(self, name: str, left: int) -> None:
        super().__init__(f"{name} is out of stock")
        self.left = left
