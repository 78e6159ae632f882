def f(x: float) -> float:
    return divmod(x, 1.5)[0]


g: float = 7
q, r = divmod(g, 2)
print(f(5), f(5.5), q, r, divmod(g, 1.5)[0], divmod(float(g) if g else sum(0.5 * i for i in range(3)), 1.5)[0])
print(divmod(7, 2.0), divmod(-7.5, 2), divmod(True, 2))
