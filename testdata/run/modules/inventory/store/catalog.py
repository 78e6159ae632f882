from . import errors
from .errors import StoreError
from .model import Kind, Product


class Catalog:
    def __init__(self) -> None:
        self.products: dict[str, Product] = {}

    def add(self, product: Product) -> None:
        self.products[product.name] = product

    def take(self, name: str, amount: int) -> Product:
        product = self.products.get(name)
        if product is None:
            raise StoreError(f"no {name} here")
        if product.stock < amount:
            raise errors.OutOfStock(name, product.stock)
        product.stock -= amount
        product.history.append(-amount)
        return product


def load(lines: list[str]) -> Catalog:
    catalog = Catalog()
    for number, line in enumerate(lines, 1):
        parts = line.split(",")
        if len(parts) != 4:
            print(f"line {number} is ignored: {line!r}")
            continue
        name, kind, price, stock = parts
        catalog.add(Product(name, Kind(kind), float(price), int(stock)))
    return catalog
