operators = {
    "+": lambda x, y: x + y,
    "-": lambda x, y: x - y,
    "/": lambda x, y: x / y,
}
def evaluate(expression):
    stack = []
    for c in expression.split()[::-1]:
        if c.isdigit():
            stack.append(int(c))
        else:
            o1 = stack.pop()
            o2 = stack.pop()
            stack.append(operators[c](o1, o2))
    return stack.pop()
print(evaluate("+ 9 2"), evaluate("/ 9 2"), evaluate("- / 10 4 8"))
