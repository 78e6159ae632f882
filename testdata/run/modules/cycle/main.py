"""Two modules that need each other: the imports work because the names are used late."""
import tree

print("main")
root = tree.Node("root", [tree.Node("a", []), tree.Node("b", [tree.Node("c", [])])])
print(tree.render(root))
print(tree.count(root))
