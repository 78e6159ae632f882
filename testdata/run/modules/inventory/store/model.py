from dataclasses import dataclass, field
from enum import Enum

from . import settings


class Kind(Enum):
    FRUIT = "fruit"
    VEGETABLE = "vegetable"
    OTHER = "other"


@dataclass
class Product:
    name: str
    kind: Kind
    price: float
    stock: int = 0
    history: list[int] = field(default_factory=list)

    def label(self) -> str:
        return f"{self.name} ({self.price:.2f} {settings.currency})"
