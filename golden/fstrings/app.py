"""f-strings and formats."""

name, count, price = "widget", 3, 4.5
print(f"{name}: {count} x {price:.2f} = {count * price:8.2f}")
print(f"{name!r:>12}|{count:04d}|{count:x}|{price:e}|{count / 7:.1%}")
width = 10
print(f"{name:^{width}}|{name=}|{1234567:,}")
print("%s costs %.1f" % (name, price), "{} {}".format(name, count))
