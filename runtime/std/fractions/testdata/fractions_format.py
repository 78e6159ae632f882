from fractions import Fraction

values = [Fraction(1, 3), Fraction(-2, 3), Fraction(0), Fraction(10**9, 3), Fraction(1, 10**7), Fraction(999999, 1000), Fraction(5, 2), Fraction(-1, 1000), Fraction(22, 7)]
for v in values:
    print(f"{v} [{v:.3f}] [{v:f}] [{v:.0f}] [{v:e}] [{v:.2E}] [{v:g}] [{v:.3g}] [{v:%}] [{v:.1%}]")
    print(f"[{v:10.2f}] [{v:<10.2f}] [{v:^10.2f}] [{v:*>12.2f}] [{v:=12.2f}] [{v:+.2f}] [{v: .2f}] [{v:z.1f}]")
    print(f"[{v:,.2f}] [{v:_.1f}] [{v:012.2f}] [{v:012,.2f}] [{v:#.0f}] [{v:#g}] [{v:.10G}] [{v:0.1f}]")
for spec in [">8", "d", "abc", ".f", "*>010f"]:
    try:
        print(format(values[0], spec))
    except ValueError as e:
        print(e)


def half_of(x: float) -> None:
    y = Fraction(1, 2) * x
    print(y, type(y).__name__, Fraction(1, 2) + x, x - Fraction(1, 2), Fraction(1, 2) < x, Fraction(7, 2) // x, Fraction(4) ** x)



half_of(0.5)
