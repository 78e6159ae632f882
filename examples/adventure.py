"""A text adventure: rooms, things, a lamp that runs out, and a dragon."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import NamedTuple


class Direction(Enum):
    NORTH = "north"
    SOUTH = "south"
    EAST = "east"
    WEST = "west"

    def opposite(self) -> Direction:
        match self:
            case Direction.NORTH:
                return Direction.SOUTH
            case Direction.SOUTH:
                return Direction.NORTH
            case Direction.EAST:
                return Direction.WEST
            case Direction.WEST:
                return Direction.EAST


SHORT = {d.value[0]: d for d in Direction}


class Trait(Enum):
    PORTABLE = auto()
    LIGHT = auto()
    WEAPON = auto()
    EDIBLE = auto()


PORTABLE = frozenset({Trait.PORTABLE})


class State(Enum):
    PLAYING = auto()
    WON = auto()
    LOST = auto()
    QUIT = auto()


@dataclass
class Thing:
    name: str
    text: str
    traits: frozenset[Trait] = PORTABLE

    def has(self, trait: Trait) -> bool:
        return trait in self.traits


@dataclass
class Room:
    name: str
    text: str
    exits: dict[Direction, Room] = field(default_factory=dict)
    things: list[Thing] = field(default_factory=list)
    dark: bool = False

    def connect(self, direction: Direction, other: Room) -> None:
        self.exits[direction] = other
        other.exits[direction.opposite()] = self


# Commands are small values that the parser makes and the game matches on.
@dataclass(frozen=True)
class Go:
    direction: Direction


@dataclass(frozen=True)
class Take:
    what: str


@dataclass(frozen=True)
class Drop:
    what: str


@dataclass(frozen=True)
class Use:
    what: str
    on: str | None = None


class Plain(NamedTuple):
    verb: str


Command = Go | Take | Drop | Use | Plain


class Confused(Exception):
    """The player said something that makes no sense here."""


def parse_direction(word: str) -> Direction:
    for direction in Direction:
        if direction.value == word:
            return direction
    raise Confused(f"{word.capitalize()} is no direction.")


def parse(line: str) -> Command:
    words = [w for w in line.lower().split() if w not in ("the", "a", "an", "to")]
    match words:
        case []:
            raise Confused("Say something.")
        case [("look" | "inventory" | "quit" | "help" | "score") as verb]:
            return Plain(verb)
        case ["i"]:
            return Plain("inventory")
        case ["go" | "walk" | "run", where]:
            return Go(parse_direction(where))
        case [letter] if letter in SHORT:
            return Go(SHORT[letter])
        case ["take" | "get", *rest] if rest:
            return Take(" ".join(rest))
        case ["pick", "up", *rest] if rest:
            return Take(" ".join(rest))
        case ["drop", what]:
            return Drop(what)
        case ["use" | "light", what]:
            return Use(what)
        case ["use", what, "on", target]:
            return Use(what, target)
        case ["attack" | "hit", target, "with", what]:
            return Use(what, target)
        case [verb, *_]:
            raise Confused(f"I don't know how to {verb}.")
        case _:
            raise Confused("What?")


class Game:
    LAMP_TURNS = 6

    def __init__(self) -> None:
        hall = Room("Hall", "A draughty hall. Portraits frown at you.")
        cellar = Room("Cellar", "It smells of old wine.", dark=True)
        garden = Room("Garden", "Roses, gone wild.")
        lair = Room("Lair", "Bones crunch under your feet. A dragon sleeps on its gold.", dark=True)
        hall.connect(Direction.SOUTH, garden)
        hall.connect(Direction.WEST, cellar)
        cellar.connect(Direction.NORTH, lair)
        hall.things.append(Thing("lamp", "a brass lamp", PORTABLE | {Trait.LIGHT}))
        hall.things.append(Thing("portrait", "a portrait of a duke", frozenset()))
        garden.things.append(Thing("apple", "a red apple", PORTABLE | {Trait.EDIBLE}))
        cellar.things.append(Thing("sword", "a rusty sword", PORTABLE | {Trait.WEAPON}))
        lair.things.append(Thing("gold", "a heap of gold"))

        self.here = hall
        self.carried: list[Thing] = []
        self.state = State.PLAYING
        self.turns = 0
        self.lamp_left: int | None = None  # None: not lit
        self.dragon_alive = True
        self.visited = {hall.name}

    @property
    def can_see(self) -> bool:
        return not self.here.dark or bool(self.lamp_left)

    def find(self, name: str, things: list[Thing]) -> Thing | None:
        return next((thing for thing in things if thing.name == name), None)

    def describe(self) -> str:
        if not self.can_see:
            return "It is pitch dark."
        lines = [f"-- {self.here.name} --", self.here.text]
        if self.here.things:
            lines.append("You see " + ", ".join(t.text for t in self.here.things) + ".")
        exits = sorted(d.value for d in self.here.exits)
        lines.append(f"Exits: {', '.join(exits)}.")
        return "\n".join(lines)

    def play(self, line: str) -> str:
        """Plays one turn and gives the answer to it."""
        command = parse(line)
        self.turns += 1
        answer = self.obey(command)
        if self.lamp_left is not None and self.lamp_left > 0:
            self.lamp_left -= 1
            if self.lamp_left == 0:
                answer += "\nYour lamp flickers and goes out."
        return answer

    def obey(self, command: Command) -> str:
        match command:
            case Go(direction):
                return self.go(direction)
            case Take(what="gold") if self.dragon_alive:
                self.state = State.LOST
                return "The dragon opens one eye. It is the last thing you see."
            case Take(what):
                return self.take(what)
            case Drop(what):
                thing = self.find(what, self.carried)
                if thing is None:
                    raise Confused(f"You have no {what}.")
                self.carried.remove(thing)
                self.here.things.append(thing)
                return "Dropped."
            case Use(what, None):
                return self.use(what)
            case Use(what=what, on=target):
                return self.attack(what, target or "nothing")
            case Plain("look"):
                return self.describe()
            case Plain("inventory"):
                return "You carry " + (", ".join(t.text for t in self.carried) or "nothing") + "."
            case Plain("quit"):
                self.state = State.QUIT
                return "Bye."
            case Plain(verb="score"):
                return f"{self.score()} points in {self.turns} turns."
            case Plain(verb=verb):
                return f"There is no {verb} for you."
        return "Nothing happens."

    def go(self, direction: Direction) -> str:
        room = self.here.exits.get(direction)
        if room is None:
            raise Confused(f"You cannot go {direction.value}.")
        self.here = room
        first = room.name not in self.visited
        self.visited.add(room.name)
        if room.name == "Hall" and any(t.name == "gold" for t in self.carried):
            self.state = State.WON
            return "You step into the hall, rich beyond measure."
        return self.describe() if first else f"-- {room.name} --"

    def take(self, what: str) -> str:
        if not self.can_see:
            raise Confused("You grope around and find nothing.")
        thing = self.find(what, self.here.things)
        if thing is None:
            raise Confused(f"I see no {what} here.")
        if not thing.has(Trait.PORTABLE):
            return f"The {thing.name} won't move."
        self.here.things.remove(thing)
        self.carried.append(thing)
        return f"Taken: {thing.text}."

    def use(self, what: str) -> str:
        thing = self.find(what, self.carried)
        if thing is None:
            raise Confused(f"You have no {what}.")
        if thing.has(Trait.LIGHT):
            self.lamp_left = self.LAMP_TURNS
            return "The lamp burns brightly."
        if thing.has(Trait.EDIBLE):
            self.carried.remove(thing)
            return f"You eat {thing.text}. Delicious."
        return "You wave it about."

    def attack(self, what: str, target: str) -> str:
        weapon = self.find(what, self.carried)
        if weapon is None or not weapon.has(Trait.WEAPON):
            return f"You cannot fight with {what}."
        if target != "dragon" or self.here.name != "Lair":
            return f"There is no {target} to fight."
        if not self.dragon_alive:
            return "It is dead already."
        self.dragon_alive = False
        return "One clean stroke. The dragon sleeps for good."

    def score(self) -> int:
        return 10 * len(self.visited) + 5 * len(self.carried) + (0 if self.dragon_alive else 50)


def main() -> int:
    game = Game()
    print(game.describe())
    for line in sys.stdin:
        line = line.strip()
        print(f"\n> {line}")
        try:
            print(game.play(line))
        except Confused as e:
            print(e)
        if game.state is not State.PLAYING:
            break
    match game.state:
        case State.WON:
            print(f"\nYou have won with {game.score()} points in {game.turns} turns.")
        case State.LOST | State.QUIT:
            print(f"\nGame over: {game.state.name.lower()}.")
        case _:
            print("\nYou fall asleep.")
    return 0 if game.state is State.WON else 1


if __name__ == "__main__":
    sys.exit(main())
