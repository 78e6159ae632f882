# go: package pydecimal
from typing import Any, overload
from py2go import BigInt

ROUND_CEILING: str  # go: RoundCeiling
ROUND_DOWN: str  # go: RoundDown
ROUND_FLOOR: str  # go: RoundFloor
ROUND_HALF_DOWN: str  # go: RoundHalfDown
ROUND_HALF_EVEN: str  # go: RoundHalfEven
ROUND_HALF_UP: str  # go: RoundHalfUp
ROUND_UP: str  # go: RoundUp
ROUND_05UP: str  # go: Round05Up
MAX_PREC: int  # go: MaxPrec
MAX_EMAX: int  # go: MaxPrec
MIN_EMIN: int  # refused: exponents are not limited so
HAVE_THREADS: bool  # refused: not supported

class DecimalException(ArithmeticError): ...  # go: DecimalException
class InvalidOperation(DecimalException): ...  # go: InvalidOperation
class DivisionByZero(DecimalException, ZeroDivisionError): ...  # go: DivisionByZero
class Overflow(DecimalException): ...  # go: Overflow
class Inexact(DecimalException): ...  # refused: the signal is not recorded
class Rounded(DecimalException): ...  # refused: the signal is not recorded
class Clamped(DecimalException): ...  # refused: the signal is not recorded
class Subnormal(DecimalException): ...  # refused: the signal is not recorded
class Underflow(DecimalException): ...  # refused: the signal is not recorded
class FloatOperation(DecimalException, TypeError): ...  # refused: the signal is not recorded
class DecimalTuple: ...  # refused: use str, adjusted, or as_integer_ratio

class Context:
    # go: Context
    prec: int  # go: .Prec
    rounding: str  # go: .Rounding
    def __init__(self, prec: int | None = None, rounding: str | None = None) -> None: ...  # go: NewContext
    def copy(self) -> Context: ...  # go: .Copy
    def create_decimal(self, num: object = "0", /) -> Decimal: ...  # go: .CreateDecimal  # panics: InvalidOperation, TypeError

class _Local:
    # go: Local
    def __enter__(self) -> Context: ...  # go: .Enter
    def __exit__(self, a: object, b: object, c: object) -> None: ...  # go: .Exit

def getcontext() -> Context: ...  # go: GetContext
def setcontext(context: Context, /) -> None: ...  # go: SetContext
def localcontext(ctx: Context | None = None, *, prec: int | None = None, rounding: str | None = None) -> _Local: ...  # go: NewLocal
BasicContext: Context  # refused: make a Context
ExtendedContext: Context  # refused: make a Context
DefaultContext: Context  # refused: make a Context

# NaN and the infinities are not supported: NotImplementedError.
class Decimal:
    # go: Decimal
    @overload
    def __init__(self, value: BigInt = 0) -> None: ...  # go: OfInt
    @overload
    def __init__(self, value: str) -> None: ...  # go: OfString  # panics: InvalidOperation
    @overload
    def __init__(self, value: object, context: None = None) -> None: ...  # go: New  # panics: InvalidOperation, TypeError
    @staticmethod
    def from_float(f: float, /) -> Decimal: ...  # go: OfFloat
    def adjusted(self) -> int: ...  # go: .Adjusted
    def as_integer_ratio(self) -> tuple[BigInt, BigInt]: ...  # go: .Ratio
    def as_tuple(self) -> Any: ...  # refused: use str, adjusted, or as_integer_ratio
    def compare(self, other: Decimal) -> Decimal: ...  # go: .Compare
    def copy_abs(self) -> Decimal: ...  # go: .CopyAbs
    def copy_negate(self) -> Decimal: ...  # go: .CopyNegate
    def exp(self, context: Context | None = None) -> Decimal: ...  # go: .Exp
    def fma(self, other: Decimal, third: Decimal) -> Decimal: ...  # go: .FMA
    def is_finite(self) -> bool: ...  # go: .IsFinite
    def is_infinite(self) -> bool: ...  # go: .IsInfinite
    def is_nan(self) -> bool: ...  # go: .IsNaN
    def is_signed(self) -> bool: ...  # go: .IsSigned
    def is_zero(self) -> bool: ...  # go: .IsZero
    def ln(self, context: Context | None = None) -> Decimal: ...  # go: .Ln  # panics: InvalidOperation
    def log10(self, context: Context | None = None) -> Decimal: ...  # go: .Log10  # panics: InvalidOperation
    def max(self, other: Decimal) -> Decimal: ...  # go: .Max
    def min(self, other: Decimal) -> Decimal: ...  # go: .Min
    def normalize(self) -> Decimal: ...  # go: .Normalize
    def quantize(self, exp: Decimal, rounding: str | None = None) -> Decimal: ...  # go: .Quantize  # panics: InvalidOperation
    def scaleb(self, other: BigInt) -> Decimal: ...  # go: .ScaleB
    def sqrt(self, context: Context | None = None) -> Decimal: ...  # go: .Sqrt  # panics: InvalidOperation
    def to_integral_value(self, rounding: str | None = None) -> Decimal: ...  # go: .ToIntegral
    def to_integral_exact(self, rounding: str | None = None) -> Decimal: ...  # go: .ToIntegral
    def to_integral(self, rounding: str | None = None) -> Decimal: ...  # go: .ToIntegral
    def to_eng_string(self) -> str: ...  # refused: use str or format
    def number_class(self) -> str: ...  # refused: compare with 0
    def remainder_near(self, other: Decimal) -> Decimal: ...  # refused: use %
    def same_quantum(self, other: Decimal) -> bool: ...  # refused: not supported
    @overload
    def __add__(self, other: Decimal, /) -> Decimal: ...  # go: .Add
    @overload
    def __add__(self, other: BigInt, /) -> Decimal: ...  # go: .AddInt
    def __radd__(self, other: BigInt, /) -> Decimal: ...  # go: .RAddInt
    @overload
    def __sub__(self, other: Decimal, /) -> Decimal: ...  # go: .Sub
    @overload
    def __sub__(self, other: BigInt, /) -> Decimal: ...  # go: .SubInt
    def __rsub__(self, other: BigInt, /) -> Decimal: ...  # go: .RSubInt
    @overload
    def __mul__(self, other: Decimal, /) -> Decimal: ...  # go: .Mul
    @overload
    def __mul__(self, other: BigInt, /) -> Decimal: ...  # go: .MulInt
    def __rmul__(self, other: BigInt, /) -> Decimal: ...  # go: .RMulInt
    @overload
    def __truediv__(self, other: Decimal, /) -> Decimal: ...  # go: .Div  # panics: DivisionByZero, InvalidOperation
    @overload
    def __truediv__(self, other: BigInt, /) -> Decimal: ...  # go: .DivInt  # panics: DivisionByZero, InvalidOperation
    def __rtruediv__(self, other: BigInt, /) -> Decimal: ...  # go: .RDivInt  # panics: DivisionByZero, InvalidOperation
    @overload
    def __floordiv__(self, other: Decimal, /) -> Decimal: ...  # go: .FloorDiv  # panics: DivisionByZero, InvalidOperation
    @overload
    def __floordiv__(self, other: BigInt, /) -> Decimal: ...  # go: .FloorDivInt  # panics: DivisionByZero, InvalidOperation
    def __rfloordiv__(self, other: BigInt, /) -> Decimal: ...  # go: .RFloorDivInt  # panics: DivisionByZero, InvalidOperation
    @overload
    def __mod__(self, other: Decimal, /) -> Decimal: ...  # go: .Mod  # panics: InvalidOperation
    @overload
    def __mod__(self, other: BigInt, /) -> Decimal: ...  # go: .ModInt  # panics: InvalidOperation
    def __rmod__(self, other: BigInt, /) -> Decimal: ...  # go: .RModInt  # panics: InvalidOperation
    @overload
    def __pow__(self, other: Decimal, /) -> Decimal: ...  # go: .Pow  # panics: InvalidOperation
    @overload
    def __pow__(self, other: BigInt, /) -> Decimal: ...  # go: .PowInt  # panics: InvalidOperation
    def __rpow__(self, other: BigInt, /) -> Decimal: ...  # go: .RPowInt  # panics: InvalidOperation
    @overload
    def __lt__(self, other: Decimal, /) -> bool: ...  # go: .Less
    @overload
    def __lt__(self, other: int | float, /) -> bool: ...  # go: .LessReal
    @overload
    def __le__(self, other: Decimal, /) -> bool: ...  # go: .LessEqual
    @overload
    def __le__(self, other: int | float, /) -> bool: ...  # go: .LessEqualReal
    @overload
    def __gt__(self, other: Decimal, /) -> bool: ...  # go: .Greater
    @overload
    def __gt__(self, other: int | float, /) -> bool: ...  # go: .GreaterReal
    @overload
    def __ge__(self, other: Decimal, /) -> bool: ...  # go: .GreaterEqual
    @overload
    def __ge__(self, other: int | float, /) -> bool: ...  # go: .GreaterEqualReal
    def __abs__(self) -> Decimal: ...  # go: .Abs
    @overload
    def __round__(self) -> BigInt: ...  # go: .Round
    @overload
    def __round__(self, ndigits: int) -> Decimal: ...  # go: .RoundTo
    def __neg__(self) -> Decimal: ...  # go: .Neg
    def __pos__(self) -> Decimal: ...  # go: .Pos
    def __bool__(self) -> bool: ...  # go: .PyBool
