"""Class attributes, class methods and static methods."""


class Ticket:
    """A numbered ticket."""

    issued = 0
    PREFIX = "T"

    def __init__(self, price: int) -> None:
        Ticket.issued += 1
        self.number = Ticket.issued
        self.price = price

    @classmethod
    def half(cls, price: int) -> "Ticket":
        """Make a ticket at half the price."""
        return cls(price // 2)

    @staticmethod
    def is_valid(code: str) -> bool:
        return code.startswith(Ticket.PREFIX)

    def code(self) -> str:
        return f"{self.PREFIX}{self.number:03d}"


t = Ticket.half(7)
print(t.code(), t.price, Ticket.issued, Ticket.is_valid("T001"))
