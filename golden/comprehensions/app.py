"""Comprehensions are loops."""

words = ["apple", "fig", "banana", "cherry", "fig"]
lengths = [len(w) for w in words]
short = [w.upper() for w in words if len(w) < 6]
by_length = {w: len(w) for w in words}
initials = {w[0] for w in words}
grid = [[row * col for col in range(3)] for row in range(3)]
flat = [x for row in grid for x in row if x]
print(lengths, short, by_length)
print(sorted(initials), grid, flat)
print(any(n > 5 for n in lengths), all(w for w in words), sum(n * n for n in lengths))
