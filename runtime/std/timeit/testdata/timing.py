import timeit
from timeit import default_timer, repeat

count = 0


def work() -> int:
    global count
    count += 1
    return count


t = timeit.timeit(work, number=5)
print(t >= 0, count)
print(len(repeat(work, repeat=3, number=2)), count, timeit.timeit(lambda: work(), number=1) < 60, count)
start = default_timer()
print(default_timer() >= start)
