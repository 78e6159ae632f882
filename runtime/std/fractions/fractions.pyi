# go: package pyfractions
from typing import Any, overload
from py2go import BigInt

class Fraction:
    # go: Fraction
    @overload
    def __init__(self, numerator: BigInt = 0, denominator: BigInt = 1) -> None: ...  # go: OfInts  # panics: ZeroDivisionError
    @overload
    def __init__(self, numerator: object, denominator: object = None) -> None: ...  # go: New  # panics: ZeroDivisionError, ValueError, OverflowError, TypeError
    @property
    def numerator(self) -> BigInt: ...  # go: .Numerator
    @property
    def denominator(self) -> BigInt: ...  # go: .Denominator
    @property
    def real(self) -> Fraction: ...  # go: .Same
    @property
    def imag(self) -> int: ...  # go: .Imag
    def conjugate(self) -> Fraction: ...  # go: .Same
    @staticmethod
    def from_float(f: object) -> Fraction: ...  # go: FromFloat  # panics: ValueError, OverflowError, TypeError
    @staticmethod
    def from_decimal(dec: object) -> Fraction: ...  # refused: decimal numbers are not supported here
    def as_integer_ratio(self) -> tuple[BigInt, BigInt]: ...  # go: .Ratio
    def is_integer(self) -> bool: ...  # go: .IsInteger
    def limit_denominator(self, max_denominator: BigInt = 1000000) -> Fraction: ...  # go: .LimitDenominator  # panics: ValueError
    @overload
    def __add__(self, other: Fraction, /) -> Fraction: ...  # go: .Add
    @overload
    def __add__(self, other: BigInt, /) -> Fraction: ...  # go: .AddInt
    @overload
    def __add__(self, other: float, /) -> float: ...  # go: .AddFloat
    @overload
    def __radd__(self, other: BigInt, /) -> Fraction: ...  # go: .AddInt
    @overload
    def __radd__(self, other: float, /) -> float: ...  # go: .AddFloat
    @overload
    def __sub__(self, other: Fraction, /) -> Fraction: ...  # go: .Sub
    @overload
    def __sub__(self, other: BigInt, /) -> Fraction: ...  # go: .SubInt
    @overload
    def __sub__(self, other: float, /) -> float: ...  # go: .SubFloat
    @overload
    def __rsub__(self, other: BigInt, /) -> Fraction: ...  # go: .RSubInt
    @overload
    def __rsub__(self, other: float, /) -> float: ...  # go: .RSubFloat
    @overload
    def __mul__(self, other: Fraction, /) -> Fraction: ...  # go: .Mul
    @overload
    def __mul__(self, other: BigInt, /) -> Fraction: ...  # go: .MulInt
    @overload
    def __mul__(self, other: float, /) -> float: ...  # go: .MulFloat
    @overload
    def __rmul__(self, other: BigInt, /) -> Fraction: ...  # go: .MulInt
    @overload
    def __rmul__(self, other: float, /) -> float: ...  # go: .MulFloat
    @overload
    def __truediv__(self, other: Fraction, /) -> Fraction: ...  # go: .Div  # panics: ZeroDivisionError
    @overload
    def __truediv__(self, other: BigInt, /) -> Fraction: ...  # go: .DivInt  # panics: ZeroDivisionError
    @overload
    def __truediv__(self, other: float, /) -> float: ...  # go: .DivFloat  # panics: ZeroDivisionError
    @overload
    def __rtruediv__(self, other: BigInt, /) -> Fraction: ...  # go: .RDivInt  # panics: ZeroDivisionError
    @overload
    def __rtruediv__(self, other: float, /) -> float: ...  # go: .RDivFloat  # panics: ZeroDivisionError
    @overload
    def __floordiv__(self, other: Fraction, /) -> BigInt: ...  # go: .FloorDiv  # panics: ZeroDivisionError
    @overload
    def __floordiv__(self, other: BigInt, /) -> BigInt: ...  # go: .FloorDivInt  # panics: ZeroDivisionError
    @overload
    def __floordiv__(self, other: float, /) -> float: ...  # go: .FloorDivFloat  # panics: ZeroDivisionError
    @overload
    def __rfloordiv__(self, other: BigInt, /) -> BigInt: ...  # go: .RFloorDivInt  # panics: ZeroDivisionError
    @overload
    def __rfloordiv__(self, other: float, /) -> float: ...  # go: .RFloorDivFloat  # panics: ZeroDivisionError
    @overload
    def __mod__(self, other: Fraction, /) -> Fraction: ...  # go: .Mod  # panics: ZeroDivisionError
    @overload
    def __mod__(self, other: BigInt, /) -> Fraction: ...  # go: .ModInt  # panics: ZeroDivisionError
    @overload
    def __mod__(self, other: float, /) -> float: ...  # go: .ModFloat  # panics: ZeroDivisionError
    @overload
    def __rmod__(self, other: BigInt, /) -> Fraction: ...  # go: .RModInt  # panics: ZeroDivisionError
    @overload
    def __rmod__(self, other: float, /) -> float: ...  # go: .RModFloat  # panics: ZeroDivisionError
    @overload
    def __pow__(self, other: int, /) -> Fraction: ...  # go: .Pow  # panics: ZeroDivisionError
    @overload
    def __pow__(self, other: float, /) -> float: ...  # go: .PowFloat  # panics: ZeroDivisionError
    @overload
    def __pow__(self, other: Fraction, /) -> Any: ...  # go: .PowFraction  # panics: ZeroDivisionError
    @overload
    def __rpow__(self, other: BigInt, /) -> Any: ...  # go: .RPowInt  # panics: ZeroDivisionError
    @overload
    def __rpow__(self, other: float, /) -> float: ...  # go: .RPowFloat  # panics: ZeroDivisionError
    def __abs__(self) -> Fraction: ...  # go: .Abs
    @overload
    def __round__(self) -> BigInt: ...  # go: .Round
    @overload
    def __round__(self, ndigits: int) -> Fraction: ...  # go: .RoundTo
    def __neg__(self) -> Fraction: ...  # go: .Neg
    def __pos__(self) -> Fraction: ...  # go: .Same
    def __bool__(self) -> bool: ...  # go: .PyBool
    @overload
    def __lt__(self, other: Fraction, /) -> bool: ...  # go: .Less
    @overload
    def __lt__(self, other: int | float, /) -> bool: ...  # go: .LessReal
    @overload
    def __le__(self, other: Fraction, /) -> bool: ...  # go: .LessEqual
    @overload
    def __le__(self, other: int | float, /) -> bool: ...  # go: .LessEqualReal
    @overload
    def __gt__(self, other: Fraction, /) -> bool: ...  # go: .Greater
    @overload
    def __gt__(self, other: int | float, /) -> bool: ...  # go: .GreaterReal
    @overload
    def __ge__(self, other: Fraction, /) -> bool: ...  # go: .GreaterEqual
    @overload
    def __ge__(self, other: int | float, /) -> bool: ...  # go: .GreaterEqualReal
