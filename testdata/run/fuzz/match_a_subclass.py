class A:
    def __init__(self, n: int) -> None:
        self.n = n

class B(A):
    pass

match B(3):
    case A(n=x):
        print(x)
