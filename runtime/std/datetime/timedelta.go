// Package pydatetime is the common part of Python's module datetime.
package pydatetime

import (
	"fmt"
	"math"
	"math/big"

	"github.com/py2go/py2go/runtime/py"
)

// The years that dates may have.
const (
	MinYear = 1
	MaxYear = 9999
)

const (
	second = 1_000_000 // in microseconds
	day    = 86400 * second
)

// TimeDelta is a timedelta: 0 <= Seconds < 86400, 0 <= Microseconds < 1000000.
type TimeDelta struct{ Days, Seconds, Microseconds int }

// delta makes a TimeDelta of days and microseconds.
func delta(days, micros int) *TimeDelta {
	days += py.FloorDiv(micros, day)
	micros = py.Mod(micros, day)
	if days < -999999999 || days > 999999999 {
		panic(py.OverflowError.New(fmt.Sprintf("days=%d; must have magnitude <= 999999999", days)))
	}
	return &TimeDelta{days, micros / second, micros % second}
}

func fromBig(micros *big.Int) *TimeDelta {
	d, m := new(big.Int).DivMod(micros, big.NewInt(day), new(big.Int))
	if !d.IsInt64() {
		panic(py.OverflowError.New("Python int too large to convert to C int"))
	}
	return delta(int(d.Int64()), int(m.Int64()))
}

func (t *TimeDelta) big() *big.Int {
	n := new(big.Int).Mul(big.NewInt(int64(t.Days)), big.NewInt(day))
	return n.Add(n, big.NewInt(int64(t.Seconds*second+t.Microseconds)))
}

// NewTimeDelta is timedelta(days, seconds, …). What fractions leave is rounded once, ties to even.
func NewTimeDelta(days, seconds, microseconds, milliseconds, minutes, hours, weeks py.Real) *TimeDelta {
	total, rest := new(big.Int), 0.0
	for _, p := range []struct {
		v    py.Real
		unit int
	}{{days, day}, {seconds, second}, {microseconds, 1}, {milliseconds, 1000}, {minutes, 60 * second}, {hours, 3600 * second}, {weeks, 7 * day}} {
		if v := p.v.Any(); py.IsInt(v) {
			total.Add(total, new(big.Int).Mul(py.AsBig(v).Big(), big.NewInt(int64(p.unit))))
			continue
		}
		whole, frac := math.Modf(p.v.Float())
		w, _ := big.NewFloat(whole).Int(nil)
		total.Add(total, w.Mul(w, big.NewInt(int64(p.unit))))
		whole, frac = math.Modf(frac * float64(p.unit))
		total.Add(total, big.NewInt(int64(whole)))
		rest += frac
	}
	total.Add(total, big.NewInt(int64(math.RoundToEven(rest))))
	return fromBig(total)
}

// TotalSeconds is t.total_seconds().
func (t *TimeDelta) TotalSeconds() float64 {
	r, _ := new(big.Rat).SetFrac(t.big(), big.NewInt(second)).Float64()
	return r
}

func (t *TimeDelta) micros() int { return t.Seconds*second + t.Microseconds }

// Add is t + u.
func (t *TimeDelta) Add(u *TimeDelta) *TimeDelta { return delta(t.Days+u.Days, t.micros()+u.micros()) }

// Sub is t - u.
func (t *TimeDelta) Sub(u *TimeDelta) *TimeDelta { return delta(t.Days-u.Days, t.micros()-u.micros()) }

// Mul is t * n.
func (t *TimeDelta) Mul(n int) *TimeDelta {
	return fromBig(new(big.Int).Mul(t.big(), big.NewInt(int64(n))))
}

func roundRat(r *big.Rat) *big.Int {
	two := big.NewInt(2)
	n := new(big.Int).Mul(r.Num(), two)
	n.Add(n, r.Denom())
	d := new(big.Int).Mul(r.Denom(), two)
	q, m := new(big.Int).DivMod(n, d, new(big.Int))
	if m.Sign() == 0 && q.Bit(0) == 1 {
		q.Sub(q, big.NewInt(1))
	}
	return q
}

// MulFloat is t * x.
func (t *TimeDelta) MulFloat(x float64) *TimeDelta {
	r := new(big.Rat).SetFloat64(x)
	return fromBig(roundRat(r.Mul(r, new(big.Rat).SetInt(t.big()))))
}

func zeroDivision() { panic(py.ZeroDivisionError.New("division by zero")) }

// Ratio is t / u.
func (t *TimeDelta) Ratio(u *TimeDelta) float64 {
	d := u.big()
	if d.Sign() == 0 {
		zeroDivision()
	}
	f, _ := new(big.Rat).SetFrac(t.big(), d).Float64()
	return f
}

// DivFloat is t / x.
func (t *TimeDelta) DivFloat(x float64) *TimeDelta {
	if x == 0 {
		zeroDivision()
	}
	r := new(big.Rat).SetFloat64(x)
	return fromBig(roundRat(r.Quo(new(big.Rat).SetInt(t.big()), r)))
}

func floorDiv(a, b *big.Int) (q, m *big.Int) {
	if b.Sign() == 0 {
		panic(py.ZeroDivisionError.New("integer division or modulo by zero"))
	}
	q, m = new(big.Int).DivMod(a, b, new(big.Int))
	if b.Sign() < 0 && m.Sign() != 0 {
		m.Add(m, b)
		q.Sub(q, big.NewInt(1))
	}
	return q, m
}

// FloorRatio is t // u.
func (t *TimeDelta) FloorRatio(u *TimeDelta) int {
	q, _ := floorDiv(t.big(), u.big())
	return py.IntFromBig(q).Int()
}

// FloorDiv is t // n.
func (t *TimeDelta) FloorDiv(n int) *TimeDelta {
	q, _ := floorDiv(t.big(), big.NewInt(int64(n)))
	return fromBig(q)
}

// Mod is t % u.
func (t *TimeDelta) Mod(u *TimeDelta) *TimeDelta {
	_, m := floorDiv(t.big(), u.big())
	return fromBig(m)
}

// Neg is -t.
func (t *TimeDelta) Neg() *TimeDelta { return delta(-t.Days, -t.micros()) }

// Abs is abs(t).
func (t *TimeDelta) Abs() *TimeDelta {
	if t.Days < 0 {
		return t.Neg()
	}
	return t
}

// Bool is bool(t).
func (t *TimeDelta) Bool() bool { return *t != TimeDelta{} }

// PyBool is bool(t).
func (t *TimeDelta) PyBool() bool { return t.Bool() }

func (t *TimeDelta) cmp(u *TimeDelta) int {
	switch {
	case *t == *u:
		return 0
	case t.Days < u.Days || t.Days == u.Days && t.micros() < u.micros():
		return -1
	}
	return 1
}

// Less is t < u.
func (t *TimeDelta) Less(u *TimeDelta) bool { return t.cmp(u) < 0 }

// LessEqual is t <= u.
func (t *TimeDelta) LessEqual(u *TimeDelta) bool { return t.cmp(u) <= 0 }

// Greater is t > u.
func (t *TimeDelta) Greater(u *TimeDelta) bool { return t.cmp(u) > 0 }

// GreaterEqual is t >= u.
func (t *TimeDelta) GreaterEqual(u *TimeDelta) bool { return t.cmp(u) >= 0 }

// PyEq is t == o.
func (t *TimeDelta) PyEq(o any) (eq, ok bool) {
	u, ok := o.(*TimeDelta)
	return ok && *t == *u, ok
}

// PyLt is t < o.
func (t *TimeDelta) PyLt(o any) (r, ok bool) {
	u, ok := o.(*TimeDelta)
	return ok && t.cmp(u) < 0, ok
}

// PyHash is hash(t).
func (t *TimeDelta) PyHash() int {
	return py.Hash(py.Tuple3[int, int, int]{A: t.Days, B: t.Seconds, C: t.Microseconds})
}

// PyStr is str(t).
func (t *TimeDelta) PyStr() string {
	s := fmt.Sprintf("%d:%02d:%02d", t.Seconds/3600, t.Seconds/60%60, t.Seconds%60)
	if t.Microseconds != 0 {
		s += fmt.Sprintf(".%06d", t.Microseconds)
	}
	switch t.Days {
	case 0:
		return s
	case 1, -1:
		return fmt.Sprintf("%d day, %s", t.Days, s)
	}
	return fmt.Sprintf("%d days, %s", t.Days, s)
}

// PyRepr is repr(t).
func (t *TimeDelta) PyRepr() string {
	s, sep := "", ""
	for _, p := range []struct {
		name string
		n    int
	}{{"days", t.Days}, {"seconds", t.Seconds}, {"microseconds", t.Microseconds}} {
		if p.n != 0 {
			s += fmt.Sprintf("%s%s=%d", sep, p.name, p.n)
			sep = ", "
		}
	}
	if s == "" {
		s = "0"
	}
	return "datetime.timedelta(" + s + ")"
}

// ClassName is the class of t.
func (t *TimeDelta) ClassName() string { return "timedelta" }

// TimeZone is a timezone.
type TimeZone struct {
	offset *TimeDelta
	name   py.Opt[string]
}

// UTC is timezone.utc.
var UTC = &TimeZone{offset: &TimeDelta{}}

// NewTimeZone is timezone(offset, name).
func NewTimeZone(offset *TimeDelta, name py.Opt[string]) *TimeZone {
	if offset.Days < -1 || offset.Days > 0 || offset.Days == -1 && offset.micros() == 0 {
		panic(py.ValueError.New("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not " + offset.PyRepr()))
	}
	return &TimeZone{offset, name}
}

// text is the offset as +hh:mm, with sep between the parts.
func (z *TimeZone) text(sep string) string {
	o, sign := z.offset, "+"
	if o.Days < 0 {
		o, sign = o.Neg(), "-"
	}
	s := fmt.Sprintf("%s%02d%s%02d", sign, o.Seconds/3600, sep, o.Seconds/60%60)
	if o.Seconds%60 != 0 {
		s += fmt.Sprintf("%s%02d", sep, o.Seconds%60)
	}
	return s
}

// PyStr is str(z).
func (z *TimeZone) PyStr() string {
	switch {
	case z.name.OK:
		return z.name.V
	case !z.offset.Bool():
		return "UTC"
	}
	return "UTC" + z.text(":")
}

// PyRepr is repr(z).
func (z *TimeZone) PyRepr() string {
	switch {
	case z == UTC:
		return "datetime.timezone.utc"
	case z.name.OK:
		return "datetime.timezone(" + z.offset.PyRepr() + ", " + py.Repr(z.name.V) + ")"
	}
	return "datetime.timezone(" + z.offset.PyRepr() + ")"
}

// PyEq is z == o.
func (z *TimeZone) PyEq(o any) (eq, ok bool) {
	y, ok := o.(*TimeZone)
	return ok && *z.offset == *y.offset, ok
}

// ClassName is the class of z.
func (z *TimeZone) ClassName() string { return "timezone" }

// PyLe is t <= o.
func (t *TimeDelta) PyLe(o any) (r, ok bool) {
	x, ok := o.(*TimeDelta)
	return ok && t.LessEqual(x), ok
}

// PyGt is t > o.
func (t *TimeDelta) PyGt(o any) (r, ok bool) {
	x, ok := o.(*TimeDelta)
	return ok && t.Greater(x), ok
}

// PyGe is t >= o.
func (t *TimeDelta) PyGe(o any) (r, ok bool) {
	x, ok := o.(*TimeDelta)
	return ok && t.GreaterEqual(x), ok
}
