package pydecimal

import (
	"math/big"
	"math/bits"
	"strconv"

	"github.com/py2go/py2go/runtime/py"
)

// fixed is a fixed-point number: n / 10**scale.
type fixed struct {
	n     *big.Int
	scale int
}

// spare is how many digits results are computed with beyond those that are kept.
const spare = 25

// Sqrt is d.sqrt(context), correctly rounded.
func (d *Decimal) Sqrt(c *Context) *Decimal {
	defer use(c)()
	ideal := d.exp >> 1
	if d.coef.Sign() == 0 {
		return &Decimal{d.neg, d.coef, ideal}
	}
	if d.neg {
		signal(InvalidOperation, "InvalidOperation")
	}
	coef, e := d.coef, d.exp
	if e&1 != 0 {
		coef, e = new(big.Int).Mul(coef, ten), e-1
	}
	shift := max(0, current.Prec+2-digits(coef)/2)
	n := new(big.Int).Mul(coef, tenTo(2*shift))
	root := new(big.Int).Sqrt(n)
	half := &Context{current.Prec, RoundHalfEven}
	out := &Decimal{false, root, e/2 - shift}
	if new(big.Int).Mul(root, root).Cmp(n) == 0 {
		return out.stripped(ideal).rounded(half)
	}
	return (&Decimal{false, root.Add(root.Mul(root, ten), big.NewInt(1)), out.exp - 1}).rounded(half)
}

// atanh2 is 2 * atanh(p / q) = ln((q + p) / (q - p)), scaled.
func atanh2(p, q *big.Int, scale int) *big.Int {
	term := new(big.Int).Mul(p, tenTo(scale))
	term.Quo(term.Lsh(term, 1), q)
	p2, q2 := new(big.Int).Mul(p, p), new(big.Int).Mul(q, q)
	sum := new(big.Int)
	for k := int64(1); term.Sign() != 0; k += 2 {
		sum.Add(sum, new(big.Int).Quo(term, big.NewInt(k)))
		term.Quo(term.Mul(term, p2), q2)
	}
	return sum
}

// lnTen is ln(10), scaled: 3 ln 2 + ln 1.25.
func lnTen(scale int) *big.Int {
	two := atanh2(big.NewInt(1), big.NewInt(3), scale)
	return two.Add(two.Mul(two, big.NewInt(3)), atanh2(big.NewInt(1), big.NewInt(9), scale))
}

// ln is the logarithm of a positive number with scale digits behind the point.
func (d *Decimal) ln(scale int) fixed {
	work := scale + 10
	// d = m * 10**k with m between 0.3 and 3.2
	n := digits(d.coef)
	k := d.exp + n - 1
	if lead := new(big.Int).Quo(d.coef, tenTo(max(0, n-2))); n > 1 && lead.Int64() >= 32 || n == 1 && lead.Int64() > 3 {
		k++
	}
	num, den := d.coef, big.NewInt(1)
	if e := d.exp - k; e >= 0 {
		num = new(big.Int).Mul(num, tenTo(e))
	} else {
		den = tenTo(-e)
	}
	out := atanh2(new(big.Int).Sub(num, den), new(big.Int).Add(num, den), work)
	out.Add(out, new(big.Int).Mul(lnTen(work), big.NewInt(int64(k))))
	return fixed{out, work}
}

// decimal is x as a Decimal that is rounded to the context's digits.
func (x fixed) decimal() *Decimal {
	d := &Decimal{x.n.Sign() < 0, new(big.Int).Abs(x.n), -x.scale}
	return d.rounded(&Context{current.Prec, RoundHalfEven})
}

// exp is e**x to about prec digits.
func (x fixed) exp(prec int) *Decimal {
	work := max(x.scale, prec+spare)
	n := new(big.Int).Mul(x.n, tenTo(work-x.scale))
	ln10 := lnTen(work)
	k, rest := new(big.Int).DivMod(n, ln10, new(big.Int))
	const halvings = 16
	rest.Rsh(rest, halvings)
	one := tenTo(work)
	sum, term := new(big.Int).Set(one), new(big.Int).Set(one)
	for i := int64(1); term.Sign() != 0; i++ {
		term.Quo(term.Mul(term, rest), one)
		term.Quo(term, big.NewInt(i))
		sum.Add(sum, term)
	}
	for range halvings {
		sum.Quo(sum.Mul(sum, sum), one)
	}
	return &Decimal{false, sum, int(k.Int64()) - work}
}

// Exp is d.exp(context).
func (d *Decimal) Exp(c *Context) *Decimal {
	defer use(c)()
	if d.coef.Sign() == 0 {
		return OfInt(py.IntOf(1))
	}
	scale := current.Prec + spare + max(0, d.Adjusted())
	f := d.rescaled(-max(scale, -d.exp), RoundDown)
	if d.Adjusted() > 7 {
		signal(Overflow, "Overflow")
	}
	return fixed{f.signed(), -f.exp}.exp(current.Prec + max(0, d.Adjusted())).rounded(&Context{current.Prec, RoundHalfEven})
}

func (d *Decimal) positive() {
	if d.coef.Sign() == 0 {
		unsupported()
	}
	if d.neg {
		signal(InvalidOperation, "InvalidOperation")
	}
}

// near is how many digits the logarithm of a number close to 1 begins with zeros.
func (d *Decimal) near() int {
	one := OfInt(py.IntOf(1))
	diff := d.sum(one.CopyNegate())
	return max(0, -diff.Adjusted())
}

// Ln is d.ln(context).
func (d *Decimal) Ln(c *Context) *Decimal {
	defer use(c)()
	d.positive()
	if d.cmp(OfInt(py.IntOf(1))) == 0 {
		return zero
	}
	return d.ln(current.Prec + spare + d.near()).decimal()
}

// Log10 is d.log10(context).
func (d *Decimal) Log10(c *Context) *Decimal {
	defer use(c)()
	d.positive()
	if s := d.stripped(int(^uint(0) >> 1)); s.coef.Cmp(big.NewInt(1)) == 0 {
		return OfInt(py.IntOf(s.exp))
	}
	scale := current.Prec + spare + d.near()
	x := d.ln(scale)
	x.n = new(big.Int).Quo(new(big.Int).Mul(x.n, tenTo(x.scale)), lnTen(x.scale))
	return x.decimal()
}

// whole is d as an int, when it is one that a Go int holds.
func (d *Decimal) whole() (int, bool) {
	s := d.stripped(0)
	if s.exp < 0 || s.Adjusted() > 17 {
		return 0, false
	}
	return int(s.rescaled(0, RoundDown).signed().Int64()), true
}

// Pow is d ** e.
func (d *Decimal) Pow(e *Decimal) *Decimal {
	n, whole := e.whole()
	if d.coef.Sign() == 0 {
		switch {
		case e.coef.Sign() == 0:
			signal(InvalidOperation, "InvalidOperation")
		case e.neg:
			unsupported()
		}
		return &Decimal{neg: d.neg && whole && n%2 != 0, coef: new(big.Int)}
	}
	if !whole && d.neg {
		signal(InvalidOperation, "InvalidOperation")
	}
	if whole {
		return d.power(n)
	}
	size := max(0, e.Adjusted()) + len(py.Repr(d.Adjusted()))
	scale := current.Prec + 2*spare + size - min(0, e.exp)
	x := d.ln(scale)
	x.n = new(big.Int).Mul(x.n, e.signed())
	if e.exp >= 0 {
		x.n.Mul(x.n, tenTo(e.exp))
	} else {
		x.scale -= e.exp
	}
	out := x.exp(current.Prec + size)
	return out.rounded(current)
}

// power is d ** n: products of a few digits more than the context's, as many as CPython takes, since the last rounding may show them.
func (d *Decimal) power(n int) *Decimal {
	count := uint(max(n, -n))
	wide := &Context{current.Prec + len(strconv.FormatUint(uint64(count), 10)) + 2, RoundHalfEven}
	if n < 0 {
		wide.Prec++
		d = OfInt(py.IntOf(1)).quotient(d, wide)
	}
	if n == 0 {
		return OfInt(py.IntOf(1))
	}
	out := d
	for i := bits.Len(count) - 2; i >= 0; i-- {
		out = out.product(out).rounded(wide)
		if count>>i&1 != 0 {
			out = out.product(d).rounded(wide)
		}
	}
	return out.rounded(current)
}
