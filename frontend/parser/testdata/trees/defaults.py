# defaults of type parameters, which CPython knows from 3.13
def f[T = int, *Ts = *tuple[int, ...], **P = [int, str]](): pass
class C[T: int = bool, U = list[T]]: pass
type A[T = int] = list[T]
type B[*Ts = *D] = tuple[*Ts]
