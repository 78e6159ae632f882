"""Optional values and narrowing."""

from __future__ import annotations


class Node:
    """A node of a search tree."""

    def __init__(self, key: int) -> None:
        self.key = key
        self.left: Node | None = None
        self.right: Node | None = None


def insert(node: Node | None, key: int) -> Node:
    if node is None:
        return Node(key)
    if key < node.key:
        node.left = insert(node.left, key)
    elif key > node.key:
        node.right = insert(node.right, key)
    return node


def smallest(node: Node | None) -> int | None:
    """Return the smallest key, or None of an empty tree."""
    if node is None:
        return None
    while node.left is not None:
        node = node.left
    return node.key


root: Node | None = None
for k in [5, 3, 8, 1]:
    root = insert(root, k)
low = smallest(root)
if low is not None:
    print("smallest", low + 0)
print(smallest(None))
