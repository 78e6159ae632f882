from decimal import Decimal, InvalidOperation, localcontext

state = 12345


def rnd(n: int) -> int:
    global state
    state = (state * 1103515245 + 12345) % 2**31
    return (state >> 8) % n


def number() -> Decimal:
    digits = "".join(str(rnd(10)) for _ in range(rnd(12) + 1))
    if rnd(4) == 0:
        digits = digits[0] + "0" * rnd(6)
    if rnd(4) == 0:
        digits = "9" * (rnd(8) + 1)
    return Decimal(("-" if rnd(3) == 0 else "") + digits + "E" + str(rnd(16) - 10))


modes = ["ROUND_CEILING", "ROUND_DOWN", "ROUND_FLOOR", "ROUND_HALF_DOWN", "ROUND_HALF_EVEN", "ROUND_HALF_UP", "ROUND_UP", "ROUND_05UP"]
specs = [".2f", ".0f", "", "e", ".3e", "g", ".2g", ",.3f", "012.1f", "%", ".1%", "+", "^20.4f", "<15", "=+15.2f", ",", "f", ".4", "G"]
for i in range(150):
    a, b = number(), number()
    with localcontext(prec=rnd(12) + 1, rounding=modes[rnd(8)]):
        out = [a + b, a - b, a * b, -a, +b, abs(a), a.normalize(), a.to_integral_value(), a.max(b), a.compare(b), a ** (rnd(4) + 1), a ** (0 - rnd(4)) if a != 0 else a]
        if b != 0:
            out.append(a / b)
            try:
                out += [a // b, a % b]
            except InvalidOperation as e:
                print(e)
        try:
            out.append(a.quantize(b))
        except InvalidOperation as e:
            print(e)
        print(i, a, b, *out)
        print(*[f"[{a:{s}}]" for s in specs])
    print(a < b, a == b, a >= b, int(a), float(a), round(a), round(a, 2) if abs(a) < 10**20 else "", hash(a), a.adjusted(), a.as_integer_ratio())
for i in range(60):
    a = abs(number()) + Decimal("0.001")
    b = Decimal(rnd(200000) - 100000) / 10 ** (rnd(4) + 2)
    with localcontext(prec=rnd(30) + 3):
        print(a, b, a.sqrt(), a.ln(), a.log10(), b.exp(), a ** b, a ** -2)
