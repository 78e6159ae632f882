# go: package pyrandom
from typing import Any, Iterable, Sequence, overload
from py2go import BigInt

class State: ...  # go: State

class Random:
    @overload
    def __init__(self) -> None: ...  # go: NewRandom
    @overload
    def __init__(self, x: int) -> None: ...  # go: NewRandomInt  # big: NewRandomBig
    @overload
    def __init__(self, x: str) -> None: ...  # go: NewRandomStr
    @overload
    def __init__(self, x: bytes) -> None: ...  # go: NewRandomBytes
    @overload
    def __init__(self, x: float) -> None: ...  # go: NewRandomFloat
    @overload
    def __init__(self, x: None) -> None: ...  # go: NewRandomNone
    @overload
    def seed(self, a: None = None) -> None: ...  # go: .Reseed
    @overload
    def seed(self, a: int) -> None: ...  # go: .Seed  # big: .SeedBig
    @overload
    def seed(self, a: str) -> None: ...  # go: .SeedStr
    @overload
    def seed(self, a: bytes) -> None: ...  # go: .SeedBytes
    @overload
    def seed(self, a: float) -> None: ...  # go: .SeedFloat
    def getstate(self) -> State: ...  # go: .GetState
    def setstate(self, state: State) -> None: ...  # go: .SetState
    def random(self) -> float: ...  # go: .Float
    def getrandbits(self, k: int, /) -> BigInt: ...  # go: .GetRandBits  # panics: ValueError
    def randbytes(self, n: int) -> bytes: ...  # go: .RandBytes
    @overload
    def randrange(self, start: int) -> int: ...  # go: .Below  # panics: ValueError
    @overload
    def randrange(self, start: int, stop: int, step: int = 1) -> int: ...  # go: .RandRange  # panics: ValueError
    def randint(self, a: int, b: int) -> int: ...  # go: .RandInt  # panics: ValueError
    @overload
    def choice(self, seq: str) -> str: ...  # go: ChoiceStrOf  # panics: IndexError
    @overload
    def choice(self, seq: range) -> int: ...  # go: ChoiceRangeOf  # panics: IndexError
    @overload
    def choice[T](self, seq: list[T]) -> T: ...  # go: ChoiceListOf  # panics: IndexError
    @overload
    def choice[T](self, seq: tuple[T, ...]) -> T: ...  # go: ChoiceTupleOf  # panics: IndexError
    @overload
    def choice[T](self, seq: Sequence[T]) -> T: ...  # go: ChoiceOf  # panics: IndexError
    def shuffle[T](self, x: list[T]) -> None: ...  # go: ShuffleOf
    @overload
    def sample[T](self, population: Sequence[T], k: int) -> list[T]: ...  # go: SampleOf  # panics: ValueError
    @overload
    def sample[T](self, population: Sequence[T], k: int, *, counts: Iterable[int]) -> list[T]: ...  # go: SampleCountsOf  # panics: ValueError
    def choices[T](self, population: Sequence[T], weights: Iterable[float] | None = None, *, cum_weights: Iterable[float] | None = None, k: int = 1) -> list[T]: ...  # go: ChoicesOf  # panics: ValueError
    def uniform(self, a: float, b: float) -> float: ...
    def triangular(self, low: float = 0.0, high: float = 1.0, mode: float | None = None) -> float: ...
    def gauss(self, mu: float = 0.0, sigma: float = 1.0) -> float: ...
    def normalvariate(self, mu: float = 0.0, sigma: float = 1.0) -> float: ...  # go: .NormalVariate
    def lognormvariate(self, mu: float, sigma: float) -> float: ...  # go: .LogNormVariate
    def expovariate(self, lambd: float = 1.0) -> float: ...  # go: .ExpoVariate
    def vonmisesvariate(self, mu: float, kappa: float) -> float: ...  # go: .VonMisesVariate
    def gammavariate(self, alpha: float, beta: float) -> float: ...  # go: .GammaVariate  # panics: ValueError
    def betavariate(self, alpha: float, beta: float) -> float: ...  # go: .BetaVariate
    def paretovariate(self, alpha: float) -> float: ...  # go: .ParetoVariate
    def weibullvariate(self, alpha: float, beta: float) -> float: ...  # go: .WeibullVariate
    def binomialvariate(self, n: int = 1, p: float = 0.5) -> int: ...  # go: .BinomialVariate  # panics: ValueError

class SystemRandom(Random):  # go: Random
    def __init__(self) -> None: ...  # go: NewSystemRandom

# The module's functions are those of one Random that all share.
@overload
def seed(a: None = None) -> None: ...  # go: Reseed
@overload
def seed(a: int) -> None: ...  # go: Seed  # big: SeedBig
@overload
def seed(a: str) -> None: ...  # go: SeedStr
@overload
def seed(a: bytes) -> None: ...  # go: SeedBytes
@overload
def seed(a: float) -> None: ...  # go: SeedFloat
def getstate() -> State: ...  # go: GetState
def setstate(state: State) -> None: ...  # go: SetState
def random() -> float: ...  # go: Float
def getrandbits(k: int, /) -> BigInt: ...  # go: GetRandBits  # panics: ValueError
def randbytes(n: int) -> bytes: ...  # go: RandBytes
@overload
def randrange(start: int) -> int: ...  # go: Below  # big: BigBelow  # panics: ValueError
@overload
def randrange(start: int, stop: int, step: int = 1) -> int: ...  # go: RandRange  # big: BigRandRange  # panics: ValueError
def randint(a: int, b: int) -> int: ...  # go: RandInt  # big: BigRandInt  # panics: ValueError
@overload
def choice(seq: str) -> str: ...  # go: ChoiceStr  # panics: IndexError
@overload
def choice(seq: range) -> int: ...  # go: ChoiceRange  # panics: IndexError
@overload
def choice[T](seq: list[T]) -> T: ...  # go: ChoiceList  # panics: IndexError
@overload
def choice[T](seq: tuple[T, ...]) -> T: ...  # go: ChoiceTuple  # panics: IndexError
@overload
def choice[T](seq: Sequence[T]) -> T: ...  # go: Choice  # panics: IndexError
def shuffle[T](x: list[T]) -> None: ...  # go: Shuffle
@overload
def sample[T](population: Sequence[T], k: int) -> list[T]: ...  # go: Sample  # panics: ValueError
@overload
def sample[T](population: Sequence[T], k: int, *, counts: Iterable[int]) -> list[T]: ...  # go: SampleCounts  # panics: ValueError
def choices[T](population: Sequence[T], weights: Iterable[float] | None = None, *, cum_weights: Iterable[float] | None = None, k: int = 1) -> list[T]: ...  # go: Choices  # panics: ValueError
def uniform(a: float, b: float) -> float: ...
def triangular(low: float = 0.0, high: float = 1.0, mode: float | None = None) -> float: ...
def gauss(mu: float = 0.0, sigma: float = 1.0) -> float: ...
def normalvariate(mu: float = 0.0, sigma: float = 1.0) -> float: ...  # go: NormalVariate
def lognormvariate(mu: float, sigma: float) -> float: ...  # go: LogNormVariate
def expovariate(lambd: float = 1.0) -> float: ...  # go: ExpoVariate
def vonmisesvariate(mu: float, kappa: float) -> float: ...  # go: VonMisesVariate
def gammavariate(alpha: float, beta: float) -> float: ...  # go: GammaVariate  # panics: ValueError
def betavariate(alpha: float, beta: float) -> float: ...  # go: BetaVariate
def paretovariate(alpha: float) -> float: ...  # go: ParetoVariate
def weibullvariate(alpha: float, beta: float) -> float: ...  # go: WeibullVariate
def binomialvariate(n: int = 1, p: float = 0.5) -> int: ...  # go: BinomialVariate  # panics: ValueError
