xs = [1, 2]
ys = [2**70]
print(xs is ys, xs is not ys)
