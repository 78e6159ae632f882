import statistics
from statistics import StatisticsError, fmean, mean, median, mode, multimode, pstdev, pvariance, quantiles, stdev, variance


def show(*args: object) -> None:
    print(*[repr(a) for a in args])


inf = float("inf")
nan = float("nan")
show(mean([1, 2, 3]), mean([1, 2]), mean([1.0, 2]), mean([True, False]), mean(range(5)), mean(x for x in [1, 2]))
show(mean([inf, 1]), mean([inf, -inf]), mean([nan, 1]), mean([1e308, 1e308]), mean([2**70, 2**70 + 1]), mean([0.1] * 10))
show(mean((4, 4.0)), mean({1, 2, 3, 4}), mean({"a": 1}.values()), mean([-3, 1]))
show(fmean([1, 2]), fmean([1, 2], [3, 1]), fmean([0.1, 0.2, 0.3]), fmean(x / 3 for x in range(7)))
show(median([3, 1, 2]), median([3, 1, 2, 4]), median([1.5, 2]), median([5]), median([2**70, 1]))
show(statistics.median_low([1, 2, 3, 4]), statistics.median_high([1, 2, 3, 4]), statistics.median_low(["b", "a"]), statistics.median_high([2.5]))
show(statistics.median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5]), statistics.median_grouped([1, 3, 3, 5, 7], interval=2))
show(mode([1, 1, 2]), mode("aabbb"), mode(["x", "y"]), multimode("aabbcc"), multimode([1, 2, 2]), mode([(1, 2), (3, 4), (1, 2)]))
show(stdev([1, 2, 3, 4]), stdev([1.5, 2.5, 2.5, 2.75, 3.25, 4.75]), stdev([0.1, 0.2, 0.3]), stdev([2**70, 2**71]), stdev([3, 3]))
show(variance([1, 2, 3, 4]), variance([1, 2, 3]), variance([1.0, 2, 3]), variance([1e-5, 1e5]), variance([10**20, 3]))
show(variance([1, 2, 3, 4], 2), variance([1, 2, 3, 4], 2.5), pvariance([1, 2, 3, 4], 2.5), stdev([1, 2, 3, 4], 2.5), pstdev([1, 2], mu=1), variance([2, 4, 4, 4, 5, 5, 7, 9], xbar=5))
show(pvariance([1, 2, 3]), pstdev([1, 2, 3]), pstdev([5]), pvariance([inf, 1]), variance([nan, 1, 2]))
show(statistics.harmonic_mean([40, 60]), statistics.harmonic_mean([40, 60], weights=[5, 30]), statistics.harmonic_mean([0, 1]), statistics.harmonic_mean([5]), statistics.harmonic_mean([2.5, 3, 10]))
show(statistics.geometric_mean([54, 24, 36]), statistics.geometric_mean([1.5]))
show(quantiles([1, 2, 3, 4, 5]), quantiles([1, 2, 3, 4, 5], n=10), quantiles([1, 2, 3, 4, 5], method="inclusive"), quantiles([1.5, 2.5], n=3), quantiles([3, 1], n=1))
data = [105, 129, 87, 86, 111, 111, 89, 81, 108, 92, 110, 100, 75, 105, 103, 109, 76, 119, 99, 91, 103, 129, 106, 101, 84, 111, 74, 87, 86]
show(quantiles(data, n=10), [round(q, 1) for q in quantiles(data, n=7, method="inclusive")])
show(statistics.correlation([1, 2, 3], [1, 5, 7]), statistics.correlation([1, 2, 3, 4], [1, 9, 4, 16], method="ranked"), statistics.correlation([1, 2, 3], [3, 2, 1]))
show(statistics.covariance([1, 2, 3], [1, 5, 7]), statistics.covariance([0.5, 1.25, 7], [3, 2, 2]))
for n in range(2, 12):
    xs = [(i * 7919 % 104729) / 97 for i in range(n)]
    show(n, stdev(xs), pstdev(xs), variance(xs), mean(xs))

empty: list[int] = []
for f in [mean, fmean, median, mode, stdev, variance, pstdev, pvariance, quantiles, statistics.median_low, statistics.harmonic_mean, statistics.geometric_mean]:
    try:
        f(empty)
    except StatisticsError as e:
        print(e)
try:
    stdev([1])
except ValueError as e:
    print(type(e).__name__, e)
try:
    fmean([1, 2], [1])
except StatisticsError as e:
    print(e)
try:
    fmean([1, 2], [0, 0])
except StatisticsError as e:
    print(e)
try:
    quantiles([1, 2], n=0)
except StatisticsError as e:
    print(e)
try:
    quantiles([1, 2], method="x")
except ValueError as e:
    print(e)
try:
    statistics.correlation([1, 1], [1, 2])
except StatisticsError as e:
    print(e)
try:
    statistics.covariance([1, 2], [1])
except StatisticsError as e:
    print(e)
try:
    statistics.harmonic_mean([-1, 2])
except StatisticsError as e:
    print(e)
waiting = [0] * 4
for i in range(4):
    waiting[i] = i * i
print(f"Average waiting time = {mean(waiting):.5f}", f"{stdev(waiting):.2f}", mean(waiting) > 3)
