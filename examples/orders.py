"""A report on orders: totals by customer, the best seller, and what could not be read."""

import sys
from dataclasses import dataclass, field

ORDERS = """\
2024-03-01;Ada;keyboard;1;89.90
2024-03-01;Grace;cable;3;7.50
2024-03-02;Ada;screen;2;199.00
2024-03-02;Alan;cable;two;7.50
2024-03-04;Grace;screen;1;199.00
2024-03-05;Alan;keyboard;1
2024-03-05;Alan;mouse;4;19.99
"""


class BadOrder(Exception):
    """A line that is no order."""

    def __init__(self, number: int, reason: str) -> None:
        super().__init__(f"line {number}: {reason}")
        self.number = number


@dataclass(frozen=True)
class Order:
    day: str
    customer: str
    item: str
    count: int
    price: float

    def total(self) -> float:
        return self.count * self.price


@dataclass
class Account:
    customer: str
    orders: list[Order] = field(default_factory=list)

    def total(self) -> float:
        return sum(order.total() for order in self.orders)


def parse(number: int, line: str) -> Order:
    """Reads one line, or raises BadOrder."""
    parts = line.split(";")
    if len(parts) != 5:
        raise BadOrder(number, f"expected 5 fields, found {len(parts)}")
    day, customer, item, count, price = parts
    try:
        return Order(day, customer, item, int(count), float(price))
    except ValueError as e:
        raise BadOrder(number, str(e)) from e


def best_seller(orders: list[Order]) -> tuple[str, int] | None:
    counts: dict[str, int] = {}
    for order in orders:
        counts[order.item] = counts.get(order.item, 0) + order.count
    if not counts:
        return None
    item = max(counts, key=lambda name: counts[name])
    return item, counts[item]


def main() -> int:
    accounts: dict[str, Account] = {}
    orders: list[Order] = []
    bad: list[BadOrder] = []
    for number, line in enumerate(ORDERS.splitlines(), start=1):
        try:
            order = parse(number, line)
        except BadOrder as e:
            bad.append(e)
            continue
        orders.append(order)
        accounts.setdefault(order.customer, Account(order.customer)).orders.append(order)

    for account in sorted(accounts.values(), key=lambda a: -a.total()):
        print(f"{account.customer:<10}{len(account.orders):>3}{account.total():>12,.2f}")
    best = best_seller(orders)
    if best is not None:
        item, count = best
        print(f"best seller: {item} ({count} sold)")
    for problem in bad:
        print(f"skipped {problem}")
    return 1 if len(bad) > len(orders) else 0


if __name__ == "__main__":
    sys.exit(main())
