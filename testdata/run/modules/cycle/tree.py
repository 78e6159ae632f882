print("tree starts")


class Node:
    def __init__(self, name: str, children: "list[Node]") -> None:
        self.name = name
        self.children = children


import printer

print("tree goes on")


def render(node: Node) -> str:
    return printer.lines(node, 0)


def count(node: Node) -> int:
    return 1 + sum(count(c) for c in node.children)
