"""An enumeration and a dict keyed by it."""

from enum import Enum, auto


class Suit(Enum):
    """The suits of a deck."""

    CLUBS = auto()  # lowest
    DIAMONDS = auto()
    HEARTS = auto()
    SPADES = auto()

    def is_red(self) -> bool:
        return self in (Suit.DIAMONDS, Suit.HEARTS)


SYMBOLS = {Suit.CLUBS: "C", Suit.DIAMONDS: "D", Suit.HEARTS: "H", Suit.SPADES: "S"}

for suit in Suit:
    print(suit.name, suit.value, suit.is_red(), SYMBOLS[suit])
