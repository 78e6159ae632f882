import math
xs: list[float] = []
print(math.sumprod([1, 2], [3, 4]), math.sumprod(xs, xs), math.sumprod([1.5], [2]), math.sumprod([1, 2], [0.5, 2]))
print(math.fsum([]), math.hypot(), math.hypot(3, 4), math.dist([1], [2]), math.gcd(), math.lcm())
print(math.floor(2.5), math.trunc(-2.5), math.fabs(3), math.copysign(1, -2), math.modf(3), math.frexp(8), math.ldexp(1, 3))
