"""Counting and grouping with dicts."""


def count(words: list[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return counts


def group(words: list[str]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for word in words:
        groups.setdefault(word[0], []).append(word)
    return groups


text = "the cat sat on the mat the end"
for word, n in sorted(count(text.split()).items(), key=lambda item: (-item[1], item[0])):
    if n > 1:
        print(word, n)
for letter, members in group(text.split()).items():
    print(letter, len(members), members)
