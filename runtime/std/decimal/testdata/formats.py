from decimal import Decimal

values = [Decimal("1234.567"), Decimal("0.5"), Decimal("-1.5"), Decimal("1.50"), Decimal("0"), Decimal("1E+10"), Decimal("12345"), Decimal("0.00001"), Decimal("2.5"), Decimal("1E-10"), Decimal("-0.00"), Decimal("999.999")]
for v in values:
    print(v, f"[{v:.2f}] [{v:f}] [{v:.0f}] [{v:,.1f}] [{v:.1%}] [{v:%}] [{v:10.3f}] [{v:<10}] [{v:^10}] [{v:>+10}] [{v:010.2f}] [{v:*>12}]")
    print(f"[{v:e}] [{v:g}] [{v:.3g}] [{v:,}] [{v: .3f}] [{v:=+10.1f}] [{v:.3}] [{v:G}] [{v:.3E}]")
print("%d %5.1f %i" % (values[0], values[2], values[9]))
print("%s %r %.3f" % (values[0], values[0], values[0]), "{:.1f}".format(values[8]), format(values[3], ""))
for spec in ["d", "x", "abc", ".f"]:
    try:
        print(format(values[0], spec))
    except ValueError as e:
        print(e)


class Account:
    def __init__(self, balance: Decimal) -> None:
        self.balance = balance

    def add_interest(self, rate: Decimal) -> Decimal:
        interest = (self.balance * rate / 100).quantize(Decimal("0.01"))
        self.balance += interest
        return interest


account = Account(Decimal("1000.00"))
for year in range(1, 4):
    print(year, account.add_interest(Decimal("2.75")), account.balance, f"${account.balance:,.2f}")
prices = {"tea": Decimal("3.49"), "milk": Decimal("0.99")}
total = sum((p * 2 for p in prices.values()), Decimal("0"))
print(total, total.quantize(Decimal("1")), max(prices.values()), total > 8, isinstance(total, Decimal))
