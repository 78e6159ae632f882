"""A dataclass with defaults, a method and a frozen companion."""

from dataclasses import dataclass, field


@dataclass
class Account:
    """A customer's account."""

    owner: str
    balance: int = 0  # in cents
    # Newest entry last.
    history: list[int] = field(default_factory=list)

    def deposit(self, amount: int) -> None:
        """Add amount to the balance."""
        self.balance += amount
        self.history.append(amount)


@dataclass(frozen=True)
class Point:
    """A point of the plane."""

    x: float
    y: float

    def moved(self, dx: float, dy: float) -> "Point":
        return Point(self.x + dx, self.y + dy)


account = Account("Ada")
account.deposit(250)
print(account)
print(Point(1.0, 2.0).moved(0.5, 0.5), Point(1.0, 2.0) == Point(1.0, 2.0))
