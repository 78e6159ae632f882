package pydatetime

import (
	"fmt"
	"regexp"
	"strings"
	"time"

	"github.com/py2go/py2go/runtime/py"
)

// DateTime is a datetime.
type DateTime struct {
	Year, Month, Day, Hour, Minute, Second, Microsecond int
	Zone                                                *TimeZone
}

// NewDateTime is datetime(year, month, day, …).
func NewDateTime(year, month, day, hour, minute, sec, micro int, zone *TimeZone) *DateTime {
	checkDate(year, month, day)
	switch {
	case hour < 0 || hour > 23:
		panic(py.ValueError.New("hour must be in 0..23"))
	case minute < 0 || minute > 59:
		panic(py.ValueError.New("minute must be in 0..59"))
	case sec < 0 || sec > 59:
		panic(py.ValueError.New("second must be in 0..59"))
	case micro < 0 || micro > 999999:
		panic(py.ValueError.New("microsecond must be in 0..999999"))
	}
	return &DateTime{year, month, day, hour, minute, sec, micro, zone}
}

func ofTime(t time.Time, zone *TimeZone) *DateTime {
	return &DateTime{t.Year(), int(t.Month()), t.Day(), t.Hour(), t.Minute(), t.Second(), t.Nanosecond() / 1000, zone}
}

// NowLocal is datetime.today().
func NowLocal() *DateTime { return ofTime(time.Now(), nil) }

// UTCNow is datetime.utcnow().
func UTCNow() *DateTime { return ofTime(time.Now().UTC(), nil) }

// Now is datetime.now(tz).
func Now(zone *TimeZone) *DateTime {
	if zone == nil {
		return NowLocal()
	}
	d := UTCNow().Add(zone.offset)
	d.Zone = zone
	return d
}

func (d *DateTime) micros() int {
	return ((d.Hour*60+d.Minute)*60+d.Second)*second + d.Microsecond
}

// Date is d.date().
func (d *DateTime) Date() *Date { return &Date{d.Year, d.Month, d.Day} }

// Replace is d.replace(…).
func (d *DateTime) Replace(year, month, day, hour, minute, sec, micro py.Opt[int]) *DateTime {
	return NewDateTime(year.Or(d.Year), month.Or(d.Month), day.Or(d.Day), hour.Or(d.Hour), minute.Or(d.Minute), sec.Or(d.Second), micro.Or(d.Microsecond), d.Zone)
}

// Weekday is d.weekday().
func (d *DateTime) Weekday() int { return d.Date().Weekday() }

// ISOWeekday is d.isoweekday().
func (d *DateTime) ISOWeekday() int { return d.Date().ISOWeekday() }

// Ordinal is d.toordinal().
func (d *DateTime) Ordinal() int { return d.Date().Ordinal() }

// ISOFormat is d.isoformat(sep).
func (d *DateTime) ISOFormat(sep string) string {
	s := fmt.Sprintf("%s%s%02d:%02d:%02d", d.Date().ISOFormat(), sep, d.Hour, d.Minute, d.Second)
	if d.Microsecond != 0 {
		s += fmt.Sprintf(".%06d", d.Microsecond)
	}
	if d.Zone != nil {
		s += d.Zone.text(":")
	}
	return s
}

// CTime is d.ctime().
func (d *DateTime) CTime() string {
	return d.Strftime("%a %b ") + fmt.Sprintf("%2d ", d.Day) + d.Strftime("%H:%M:%S %Y")
}

// Timestamp is d.timestamp(); without a zone it is local time.
func (d *DateTime) Timestamp() float64 {
	if d.Zone != nil {
		return d.Since(&DateTime{Year: 1970, Month: 1, Day: 1, Zone: UTC}).TotalSeconds()
	}
	t := time.Date(d.Year, time.Month(d.Month), d.Day, d.Hour, d.Minute, d.Second, d.Microsecond*1000, time.Local)
	return float64(t.UnixMicro()) / 1e6
}

func at(ordinal, micros int, zone *TimeZone) *DateTime {
	ordinal += py.FloorDiv(micros, day)
	micros = py.Mod(micros, day)
	d := ordinalDate(ordinal)
	s := micros / second
	return &DateTime{d.Year, d.Month, d.Day, s / 3600, s / 60 % 60, s % 60, micros % second, zone}
}

// Add is d + t.
func (d *DateTime) Add(t *TimeDelta) *DateTime {
	return at(d.Ordinal()+t.Days, d.micros()+t.micros(), d.Zone)
}

// Sub is d - t.
func (d *DateTime) Sub(t *TimeDelta) *DateTime {
	return at(d.Ordinal()-t.Days, d.micros()-t.micros(), d.Zone)
}

// Since is d - e.
func (d *DateTime) Since(e *DateTime) *TimeDelta {
	if (d.Zone == nil) != (e.Zone == nil) {
		panic(py.TypeError.New("can't subtract offset-naive and offset-aware datetimes"))
	}
	return d.since(e)
}

func (d *DateTime) since(e *DateTime) *TimeDelta {
	t := delta(d.Ordinal()-e.Ordinal(), d.micros()-e.micros())
	if d.Zone != nil && e.Zone != nil {
		t = t.Sub(d.Zone.offset).Add(e.Zone.offset)
	}
	return t
}

func (d *DateTime) cmp(e *DateTime) int {
	if (d.Zone == nil) != (e.Zone == nil) {
		panic(py.TypeError.New("can't compare offset-naive and offset-aware datetimes"))
	}
	return d.since(e).cmp(&TimeDelta{})
}

// Less is d < e.
func (d *DateTime) Less(e *DateTime) bool { return d.cmp(e) < 0 }

// LessEqual is d <= e.
func (d *DateTime) LessEqual(e *DateTime) bool { return d.cmp(e) <= 0 }

// Greater is d > e.
func (d *DateTime) Greater(e *DateTime) bool { return d.cmp(e) > 0 }

// GreaterEqual is d >= e.
func (d *DateTime) GreaterEqual(e *DateTime) bool { return d.cmp(e) >= 0 }

// PyEq is d == o.
func (d *DateTime) PyEq(o any) (eq, ok bool) {
	e, ok := o.(*DateTime)
	return ok && (d.Zone == nil) == (e.Zone == nil) && !d.since(e).Bool(), ok
}

// PyLt is d < o.
func (d *DateTime) PyLt(o any) (r, ok bool) {
	e, ok := o.(*DateTime)
	return ok && d.Less(e), ok
}

// PyHash is hash(d).
func (d *DateTime) PyHash() int {
	z := &DateTime{Year: 1, Month: 1, Day: 1, Zone: d.Zone}
	if d.Zone != nil {
		z.Zone = UTC
	}
	return d.since(z).PyHash()
}

// PyStr is str(d).
func (d *DateTime) PyStr() string { return d.ISOFormat(" ") }

// PyFormat is format(d, spec): by strftime.
func (d *DateTime) PyFormat(spec string) string {
	if spec == "" {
		return d.PyStr()
	}
	return d.Strftime(spec)
}

// PyRepr is repr(d).
func (d *DateTime) PyRepr() string {
	s := fmt.Sprintf("datetime.datetime(%d, %d, %d, %d, %d", d.Year, d.Month, d.Day, d.Hour, d.Minute)
	if d.Second != 0 || d.Microsecond != 0 {
		s += fmt.Sprintf(", %d", d.Second)
	}
	if d.Microsecond != 0 {
		s += fmt.Sprintf(", %d", d.Microsecond)
	}
	if d.Zone != nil {
		s += ", tzinfo=" + d.Zone.PyRepr()
	}
	return s + ")"
}

// ClassName is the class of d.
func (d *DateTime) ClassName() string { return "datetime" }

var isoTime = regexp.MustCompile(`^(.{8,10})(?:.(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,6})\d*)?)?)?(Z|[+-]\d\d:?\d\d)?)?$`)

// DateTimeFromISO is datetime.fromisoformat(s).
func DateTimeFromISO(s string) (d *DateTime) {
	m := isoTime.FindStringSubmatch(s)
	if m == nil || !isoDate.MatchString(m[1]) {
		panic(py.ValueError.New("Invalid isoformat string: " + py.Repr(s)))
	}
	day := DateFromISO(m[1])
	var zone *TimeZone
	switch {
	case m[6] == "Z":
		zone = UTC
	case m[6] != "":
		zone = parseOffset(m[6])
	}
	return NewDateTime(day.Year, day.Month, day.Day, number(m[2]), number(m[3]), number(m[4]), number((m[5] + "000000")[:6]), zone)
}

func parseOffset(s string) *TimeZone {
	digits := strings.ReplaceAll(s[1:], ":", "")
	o := delta(0, (number(digits[:2])*60+number(digits[2:4]))*60*second)
	if s[0] == '-' {
		o = o.Neg()
	}
	if !o.Bool() {
		return UTC
	}
	return NewTimeZone(o, py.None[string]())
}

// PyLe is d <= o.
func (d *DateTime) PyLe(o any) (r, ok bool) {
	x, ok := o.(*DateTime)
	return ok && d.LessEqual(x), ok
}

// PyGt is d > o.
func (d *DateTime) PyGt(o any) (r, ok bool) {
	x, ok := o.(*DateTime)
	return ok && d.Greater(x), ok
}

// PyGe is d >= o.
func (d *DateTime) PyGe(o any) (r, ok bool) {
	x, ok := o.(*DateTime)
	return ok && d.GreaterEqual(x), ok
}
