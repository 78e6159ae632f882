# go: package pystatistics
from typing import Any, Hashable, Iterable, Literal

class StatisticsError(ValueError): ...  # go: StatisticsError

def mean(data: Iterable[int | float]) -> int | float: ...  # panics: StatisticsError
def fmean(data: Iterable[float], weights: Iterable[float] | None = None) -> float: ...  # go: FMean  # panics: StatisticsError
def geometric_mean(data: Iterable[float]) -> float: ...  # panics: StatisticsError
def harmonic_mean(data: Iterable[int | float], weights: Iterable[int | float] | None = None) -> int | float: ...  # panics: StatisticsError
def median(data: Iterable[int | float]) -> int | float: ...  # panics: StatisticsError
def median_low[T](data: Iterable[T]) -> T: ...  # panics: StatisticsError
def median_high[T](data: Iterable[T]) -> T: ...  # panics: StatisticsError
def median_grouped(data: Iterable[float], interval: float = 1.0) -> float: ...  # panics: StatisticsError
def mode[T](data: Iterable[T]) -> T: ...  # panics: StatisticsError
def multimode[T](data: Iterable[T]) -> list[T]: ...  # go: MultiMode
def stdev(data: Iterable[int | float], xbar: object = None) -> float: ...  # go: StDev  # panics: StatisticsError
def pstdev(data: Iterable[int | float], mu: object = None) -> float: ...  # go: PStDev  # panics: StatisticsError
def variance(data: Iterable[int | float], xbar: object = None) -> int | float: ...  # panics: StatisticsError
def pvariance(data: Iterable[int | float], mu: object = None) -> int | float: ...  # go: PVariance  # panics: StatisticsError
def quantiles(data: Iterable[int | float], *, n: int = 4, method: str = "exclusive") -> list[float]: ...  # panics: StatisticsError, ValueError
def covariance(x: Iterable[float], y: Iterable[float], /) -> float: ...  # panics: StatisticsError
def correlation(x: Iterable[float], y: Iterable[float], /, *, method: str = "linear") -> float: ...  # panics: StatisticsError, ValueError
def linear_regression(x: Iterable[float], y: Iterable[float], /, *, proportional: bool = False) -> Any: ...  # refused: compute the slope from covariance and variance
class NormalDist: ...  # refused: normal distributions are not supported yet
