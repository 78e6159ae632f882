print("printer starts")
import tree
from tree import Node


def lines(node: Node, depth: int) -> str:
    text = "  " * depth + node.name
    for child in node.children:
        text += "\n" + lines(child, depth + 1)
    if depth == 0:
        text += f"\n({tree.count(node)} nodes)"
    return text


print("printer done")
