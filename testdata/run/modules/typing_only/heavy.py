from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from main import weigh

print("heavy is loaded")


class Heavy:
    def __init__(self, weight: int) -> None:
        self.weight = weight
