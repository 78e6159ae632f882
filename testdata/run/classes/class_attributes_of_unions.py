class A:
    k = "a"
class B(A):
    k = "b"
class C(A):
    k = "c"
def pick(n: int):
    if n == 0:
        return A()
    if n == 1:
        return B()
    return C()
for x in [A(), B(), C()]:
    print(x.k, type(x).k)
for i in range(3):
    print(pick(i).k)
    y = pick(i)
    print(y.k)
b = B() if len("x") else C()
print(b.k)
z: A | None = C() if b.k else None
if z:
    print(z.k)
