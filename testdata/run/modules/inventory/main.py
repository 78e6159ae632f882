"""A program of several modules, as one writes them every day."""
from __future__ import annotations

import sys

from store import Catalog, Kind, Product, load
from store.errors import OutOfStock, StoreError
from store.report import LINE, Report, summarize
import store.settings as settings


def run(catalog: Catalog, orders: list[tuple[str, int]]) -> int:
    failures = 0
    for name, amount in orders:
        try:
            product = catalog.take(name, amount)
        except OutOfStock as e:
            print(f"only {e.left} of {name} left")
            failures += 1
        except StoreError as e:
            print("error:", e)
            failures += 1
        else:
            print(f"{amount} x {product.name} at {product.price:.2f}")
    return failures


def main() -> int:
    catalog = load(["apple,fruit,1.20,10", "carrot,vegetable,0.35,100", "lamp,other,19.99,1", "broken"])
    print(LINE)
    failed = run(catalog, [("apple", 3), ("lamp", 2), ("pear", 1), ("lamp", 1)])
    print(LINE)
    report: Report = summarize(catalog)
    print(report)
    print(report.by_kind[Kind.FRUIT], sorted(k.name for k in report.by_kind))
    print(settings.currency, settings.describe())
    settings.currency = "USD"
    print(settings.describe(), Product("x", Kind.OTHER, 1.0).label())
    return failed


if __name__ == "__main__":
    sys.exit(main())
