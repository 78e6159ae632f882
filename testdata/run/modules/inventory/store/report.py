from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .model import Kind

if TYPE_CHECKING:
    from .catalog import Catalog

WIDTH = 24
LINE = "-" * WIDTH


@dataclass
class Report:
    value: float
    items: int
    by_kind: dict[Kind, int]

    def __str__(self) -> str:
        return f"{self.items} items worth {self.value:.2f}"


def summarize(catalog: Catalog) -> Report:
    by_kind: dict[Kind, int] = {}
    value = 0.0
    for product in catalog.products.values():
        by_kind[product.kind] = by_kind.get(product.kind, 0) + product.stock
        value += product.price * product.stock
    return Report(value, sum(by_kind.values()), by_kind)
