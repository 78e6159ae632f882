"""A warehouse: stock levels, reservations, orders that may fail half-way, and a valuation at the end."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import total_ordering
from typing import ClassVar, Iterator


class InventoryError(Exception):
    """Base class of everything that can go wrong in the warehouse."""


class UnknownProduct(InventoryError):
    def __init__(self, sku: str) -> None:
        super().__init__(f"no product {sku}")
        self.sku = sku


class InsufficientStock(InventoryError):
    def __init__(self, sku: str, wanted: int, available: int) -> None:
        self.sku = sku
        self.wanted = wanted
        self.available = available
        super().__init__(f"{sku}: wanted {wanted}, only {available} available")

    @property
    def missing(self) -> int:
        return self.wanted - self.available


class InvalidQuantity(InventoryError, ValueError):
    pass


class Category(Enum):
    TOOLS = "tools"
    PARTS = "parts"
    BOOKS = "books"

    @property
    def tax_rate(self) -> float:
        return 0.07 if self is Category.BOOKS else 0.19


@total_ordering
@dataclass(frozen=True, eq=False)
class Money:
    """An amount in cents, so that nothing is lost to rounding."""

    cents: int
    currency: ClassVar[str] = "EUR"

    @classmethod
    def of(cls, amount: float) -> Money:
        return cls(round(amount * 100))

    def __add__(self, other: Money) -> Money:
        return Money(self.cents + other.cents)

    def __mul__(self, factor: int) -> Money:
        return Money(self.cents * factor)

    __rmul__ = __mul__

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Money):
            return NotImplemented
        return self.cents == other.cents

    def __lt__(self, other: Money) -> bool:
        return self.cents < other.cents

    def __hash__(self) -> int:
        return hash(self.cents)

    def __str__(self) -> str:
        sign = "-" if self.cents < 0 else ""
        return f"{sign}{abs(self.cents) // 100:,}.{abs(self.cents) % 100:02d} {self.currency}"

    def __bool__(self) -> bool:
        return self.cents != 0


ZERO = Money(0)


@dataclass(frozen=True, order=True)
class Product:
    sku: str
    name: str = field(compare=False)
    price: Money = field(compare=False)
    category: Category = field(default=Category.PARTS, compare=False)
    tags: tuple[str, ...] = field(default=(), compare=False, repr=False)

    def __post_init__(self) -> None:
        if not self.sku.isalnum():
            raise InvalidQuantity(f"bad sku {self.sku!r}")


@dataclass
class StockItem:
    product: Product
    on_hand: int = 0
    reserved: int = 0
    history: list[tuple[str, int]] = field(default_factory=list)

    @property
    def available(self) -> int:
        return self.on_hand - self.reserved

    def move(self, reason: str, quantity: int) -> None:
        self.on_hand += quantity
        self.history.append((reason, quantity))


@dataclass
class OrderLine:
    sku: str
    quantity: int


@dataclass
class Order:
    customer: str
    lines: list[OrderLine] = field(default_factory=list)
    number: int = field(init=False)

    _next: ClassVar[int] = 1001

    def __post_init__(self) -> None:
        self.number = Order._next
        Order._next += 1

    def add(self, sku: str, quantity: int = 1) -> Order:
        """Adds a line, or to the line that is there; gives the order back so that calls can be chained."""
        if quantity <= 0:
            raise InvalidQuantity(f"quantity must be positive, not {quantity}")
        for line in self.lines:
            if line.sku == sku:
                line.quantity += quantity
                break
        else:
            self.lines.append(OrderLine(sku, quantity))
        return self


class Reservation:
    """Holds stock while an order is being picked; what was not committed is released on the way out."""

    def __init__(self, warehouse: Warehouse, order: Order) -> None:
        self.warehouse = warehouse
        self.order = order
        self.held: list[tuple[StockItem, int]] = []
        self.committed = False

    def __enter__(self) -> Reservation:
        return self

    def __exit__(self, exc_type: object, exc: object, tb: object) -> bool:
        for item, quantity in self.held:
            item.reserved -= quantity
        if not self.committed:
            self.warehouse.log(f"order {self.order.number}: released {len(self.held)} holds")
        return False

    def hold(self, sku: str, quantity: int) -> None:
        item = self.warehouse.item(sku)
        if item.available < quantity:
            raise InsufficientStock(sku, quantity, item.available)
        item.reserved += quantity
        self.held.append((item, quantity))

    def commit(self) -> Money:
        total = ZERO
        for item, quantity in self.held:
            item.move(f"order {self.order.number}", -quantity)
            total += item.product.price * quantity
        self.committed = True
        return total


class Warehouse:
    def __init__(self, name: str) -> None:
        self.name = name
        self._items: dict[str, StockItem] = {}
        self._log: list[str] = []

    def __len__(self) -> int:
        return len(self._items)

    def __contains__(self, sku: str) -> bool:
        return sku in self._items

    def __iter__(self) -> Iterator[StockItem]:
        return iter(self._items.values())

    def log(self, message: str) -> None:
        self._log.append(message)

    @property
    def messages(self) -> list[str]:
        return self._log.copy()

    def item(self, sku: str) -> StockItem:
        try:
            return self._items[sku]
        except KeyError:
            raise UnknownProduct(sku) from None

    def receive(self, product: Product, quantity: int) -> None:
        if quantity < 1:
            raise InvalidQuantity(f"cannot receive {quantity} of {product.sku}")
        item = self._items.setdefault(product.sku, StockItem(product))
        item.move("delivery", quantity)

    def fulfil(self, order: Order) -> Money:
        """Takes everything an order asks for, or nothing at all."""
        with Reservation(self, order) as reservation:
            for line in order.lines:
                reservation.hold(line.sku, line.quantity)
            total = reservation.commit()
        self.log(f"order {order.number}: {total}")
        return total

    def value(self) -> Money:
        return sum((item.product.price * item.on_hand for item in self), ZERO)

    def by_category(self) -> dict[Category, list[StockItem]]:
        groups: defaultdict[Category, list[StockItem]] = defaultdict(list)
        for item in self:
            groups[item.product.category].append(item)
        return dict(groups)

    def low(self, limit: int) -> list[StockItem]:
        return sorted((item for item in self if item.available <= limit), key=lambda item: (item.available, item.product))


def fill(warehouse: Warehouse) -> None:
    hammer = Product("H100", "Hammer", Money.of(18.95), Category.TOOLS, ("steel", "wood"))
    catalogue = [
        (hammer, 12),
        (replace(hammer, sku="H200", name="Sledgehammer", price=Money.of(64.5)), 3),
        (Product("B007", "The Art of Joinery", Money.of(39.0), Category.BOOKS), 5),
        (Product("S042", "Screw M4", Money(9)), 2500),
        (Product("S043", "Screw M5", Money(11), tags=("metric",)), 40),
    ]
    for product, quantity in catalogue:
        warehouse.receive(product, quantity)


def main() -> None:
    warehouse = Warehouse("North")
    fill(warehouse)
    print(f"{warehouse.name}: {len(warehouse)} products worth {warehouse.value()}")
    print("H100" in warehouse, "X999" in warehouse)

    orders = [
        Order("Ada").add("H100", 2).add("S042", 100).add("H100"),
        Order("Grace").add("B007", 4).add("H200", 5),
        Order("Alan").add("B007").add("X999"),
        Order("Edsger").add("S043", 40).add("B007", 3),
    ]
    earned = ZERO
    short: dict[str, int] = {}
    for order in orders:
        try:
            total = warehouse.fulfil(order)
        except InsufficientStock as e:
            short[e.sku] = short.get(e.sku, 0) + e.missing
            print(f"order {order.number} for {order.customer} waits: {e}")
        except InventoryError as e:
            print(f"order {order.number} for {order.customer} refused: {e!r}")
        else:
            earned += total
            print(f"order {order.number} for {order.customer}: {total}")
    print("earned", earned, "of", max(earned, Money(100_000)))

    for attempt in (0, -3):
        try:
            Order("Nobody").add("H100", attempt)
        except ValueError as e:
            print(type(e).__name__, "-", e)
    try:
        Product("?", "bad", ZERO)
    except InvalidQuantity as e:
        print("refused:", e)

    for category, items in warehouse.by_category().items():
        names = ", ".join(f"{item.product.name} ({item.on_hand})" for item in items)
        print(f"{category.value:>6} at {category.tax_rate:.0%}: {names}")
    for item in warehouse.low(9):
        print("low:", item.product, item.history)
    for message in warehouse.messages:
        print("log:", message)
    print("reorder:", short)


if __name__ == "__main__":
    main()
