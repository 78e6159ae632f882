"""Exceptions of the program's own travel as error results."""


class BankError(Exception):
    """Something the bank refuses."""


class InsufficientFunds(BankError):
    """More was asked for than there is."""

    def __init__(self, needed: int, available: int) -> None:
        super().__init__(f"needed {needed}, available {available}")
        self.needed = needed
        self.available = available


def withdraw(balance: int, amount: int) -> int:
    """Take amount from balance and return what is left."""
    if amount > balance:
        raise InsufficientFunds(amount, balance)
    return balance - amount


def spend(balance: int, amounts: list[int]) -> int:
    for amount in amounts:
        balance = withdraw(balance, amount)
    return balance


print(spend(100, [20, 30]))
try:
    spend(100, [20, 90])
except InsufficientFunds as e:
    print(f"refused: {e}, {e.needed - e.available} short")
except BankError:
    print("refused")
