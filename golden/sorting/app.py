"""Sorting with keys."""

from dataclasses import dataclass


@dataclass
class Player:
    name: str
    score: int


players = [Player("Ada", 30), Player("Grace", 50), Player("Alan", 30)]
players.sort(key=lambda p: p.score, reverse=True)
print([p.name for p in players])
print(sorted(players, key=lambda p: (p.score, p.name))[0].name)
best = max(players, key=lambda p: p.score)
print(best.name, min(p.score for p in players))
names = sorted(["bob", "alice", "Carol"], key=str.lower)
print(names, list(reversed(names)))
