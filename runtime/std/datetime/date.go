package pydatetime

import (
	"fmt"
	"regexp"
	"strconv"
	"time"

	"github.com/py2go/py2go/runtime/py"
)

// Date is a date.
type Date struct{ Year, Month, Day int }

func daysIn(year, month int) int {
	return time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

func checkDate(year, month, day int) {
	switch {
	case year < MinYear || year > MaxYear:
		panic(py.ValueError.New(fmt.Sprintf("year %d is out of range", year)))
	case month < 1 || month > 12:
		panic(py.ValueError.New("month must be in 1..12"))
	case day < 1 || day > daysIn(year, month):
		panic(py.ValueError.New("day is out of range for month"))
	}
}

// NewDate is date(year, month, day).
func NewDate(year, month, day int) *Date {
	checkDate(year, month, day)
	return &Date{year, month, day}
}

// Today is date.today().
func Today() *Date {
	y, m, d := time.Now().Date()
	return &Date{y, int(m), d}
}

var isoDate = regexp.MustCompile(`^(\d{4})(-?)(\d\d)(-?)(\d\d)$`)

func number(s string) int { n, _ := strconv.Atoi(s); return n }

// DateFromISO is date.fromisoformat(s).
func DateFromISO(s string) *Date {
	m := isoDate.FindStringSubmatch(s)
	if m == nil || m[2] != m[4] {
		panic(py.ValueError.New("Invalid isoformat string: " + py.Repr(s)))
	}
	return NewDate(number(m[1]), number(m[3]), number(m[5]))
}

var epoch = time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)

// DateFromOrdinal is date.fromordinal(n).
func DateFromOrdinal(n int) *Date {
	if n < 1 {
		panic(py.ValueError.New("ordinal must be >= 1"))
	}
	t := epoch.AddDate(0, 0, n-1)
	if n > 3652059 {
		panic(py.ValueError.New(fmt.Sprintf("year %d is out of range", t.Year())))
	}
	return &Date{t.Year(), int(t.Month()), t.Day()}
}

func (d *Date) time() time.Time {
	return time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC)
}

// Ordinal is d.toordinal().
func (d *Date) Ordinal() int { return int((d.time().Unix()-epoch.Unix())/86400) + 1 }

// Replace is d.replace(…).
func (d *Date) Replace(year, month, day py.Opt[int]) *Date {
	return NewDate(year.Or(d.Year), month.Or(d.Month), day.Or(d.Day))
}

// Weekday is d.weekday(): Monday is 0.
func (d *Date) Weekday() int { return (int(d.time().Weekday()) + 6) % 7 }

// ISOWeekday is d.isoweekday(): Monday is 1.
func (d *Date) ISOWeekday() int { return d.Weekday() + 1 }

// ISOFormat is d.isoformat().
func (d *Date) ISOFormat() string { return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day) }

// Strftime is d.strftime(format).
func (d *Date) Strftime(format string) string { return d.at().Strftime(format) }

// CTime is d.ctime().
func (d *Date) CTime() string { return d.at().CTime() }

func (d *Date) at() *DateTime { return &DateTime{Year: d.Year, Month: d.Month, Day: d.Day} }

func ordinalDate(n int) *Date {
	if n < 1 || n > 3652059 {
		panic(py.OverflowError.New("date value out of range"))
	}
	return DateFromOrdinal(n)
}

// Add is d + t.
func (d *Date) Add(t *TimeDelta) *Date { return ordinalDate(d.Ordinal() + t.Days) }

// Sub is d - t.
func (d *Date) Sub(t *TimeDelta) *Date { return ordinalDate(d.Ordinal() - t.Days) }

// Since is d - e.
func (d *Date) Since(e *Date) *TimeDelta { return delta(d.Ordinal()-e.Ordinal(), 0) }

// Less is d < e.
func (d *Date) Less(e *Date) bool { return d.Ordinal() < e.Ordinal() }

// LessEqual is d <= e.
func (d *Date) LessEqual(e *Date) bool { return d.Ordinal() <= e.Ordinal() }

// Greater is d > e.
func (d *Date) Greater(e *Date) bool { return d.Ordinal() > e.Ordinal() }

// GreaterEqual is d >= e.
func (d *Date) GreaterEqual(e *Date) bool { return d.Ordinal() >= e.Ordinal() }

// PyEq is d == o.
func (d *Date) PyEq(o any) (eq, ok bool) {
	e, ok := o.(*Date)
	return ok && *d == *e, ok
}

// PyLt is d < o.
func (d *Date) PyLt(o any) (r, ok bool) {
	e, ok := o.(*Date)
	return ok && d.Less(e), ok
}

// PyHash is hash(d).
func (d *Date) PyHash() int { return d.Ordinal() }

// PyStr is str(d).
func (d *Date) PyStr() string { return d.ISOFormat() }

// PyFormat is format(d, spec): by strftime.
func (d *Date) PyFormat(spec string) string {
	if spec == "" {
		return d.PyStr()
	}
	return d.Strftime(spec)
}

// PyRepr is repr(d).
func (d *Date) PyRepr() string {
	return fmt.Sprintf("datetime.date(%d, %d, %d)", d.Year, d.Month, d.Day)
}

// ClassName is the class of d.
func (d *Date) ClassName() string { return "date" }

// PyLe is d <= o.
func (d *Date) PyLe(o any) (r, ok bool) {
	x, ok := o.(*Date)
	return ok && d.LessEqual(x), ok
}

// PyGt is d > o.
func (d *Date) PyGt(o any) (r, ok bool) {
	x, ok := o.(*Date)
	return ok && d.Greater(x), ok
}

// PyGe is d >= o.
func (d *Date) PyGe(o any) (r, ok bool) {
	x, ok := o.(*Date)
	return ok && d.GreaterEqual(x), ok
}
