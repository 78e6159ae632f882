package pydatetime

import (
	"fmt"
	"regexp"
	"strings"
	"time"

	"github.com/py2go/py2go/runtime/py"
)

// Strftime is d.strftime(format), in the C locale.
func (d *DateTime) Strftime(format string) string {
	var b strings.Builder
	t := time.Date(d.Year, time.Month(d.Month), d.Day, d.Hour, d.Minute, d.Second, 0, time.UTC)
	hour12 := (d.Hour+11)%12 + 1
	for i := 0; i < len(format); i++ {
		if format[i] != '%' || i+1 >= len(format) {
			b.WriteByte(format[i])
			continue
		}
		i++
		plain := format[i] == '-' && i+1 < len(format)
		if plain {
			i++
		}
		num := func(width, n int) {
			if plain {
				width = 0
			}
			fmt.Fprintf(&b, "%0*d", width, n)
		}
		switch c := format[i]; c {
		case 'Y':
			fmt.Fprintf(&b, "%d", d.Year)
		case 'y':
			num(2, d.Year%100)
		case 'm':
			num(2, d.Month)
		case 'd':
			num(2, d.Day)
		case 'e':
			fmt.Fprintf(&b, "%2d", d.Day)
		case 'H':
			num(2, d.Hour)
		case 'I':
			num(2, hour12)
		case 'M':
			num(2, d.Minute)
		case 'S':
			num(2, d.Second)
		case 'f':
			fmt.Fprintf(&b, "%06d", d.Microsecond)
		case 'j':
			num(3, t.YearDay())
		case 'w':
			num(1, int(t.Weekday()))
		case 'u':
			num(1, d.ISOWeekday())
		case 'U':
			num(2, (t.YearDay()+6-int(t.Weekday()))/7)
		case 'W':
			num(2, (t.YearDay()+6-d.Weekday())/7)
		case 'V':
			_, w := t.ISOWeek()
			num(2, w)
		case 'G':
			y, _ := t.ISOWeek()
			fmt.Fprintf(&b, "%d", y)
		case 'a':
			b.WriteString(t.Format("Mon"))
		case 'A':
			b.WriteString(t.Format("Monday"))
		case 'b', 'h':
			b.WriteString(t.Format("Jan"))
		case 'B':
			b.WriteString(t.Format("January"))
		case 'p':
			b.WriteString(map[bool]string{true: "PM", false: "AM"}[d.Hour >= 12])
		case 'c':
			b.WriteString(d.CTime())
		case 'x', 'D':
			b.WriteString(d.Strftime("%m/%d/%y"))
		case 'X', 'T':
			b.WriteString(d.Strftime("%H:%M:%S"))
		case 'F':
			b.WriteString(d.Date().ISOFormat())
		case 'R':
			b.WriteString(d.Strftime("%H:%M"))
		case 'z':
			if d.Zone != nil {
				b.WriteString(d.Zone.text(""))
			}
		case 'Z':
			if d.Zone != nil {
				b.WriteString(d.Zone.PyStr())
			}
		case 'n':
			b.WriteByte('\n')
		case 't':
			b.WriteByte('\t')
		case '%':
			b.WriteByte('%')
		default:
			b.WriteString("%" + string(c))
		}
	}
	return b.String()
}

// directives are the regular expressions of strptime.
var directives = map[byte]string{
	'd': `(?P<d>3[01]|[12]\d|0[1-9]|[1-9]| [1-9])`, 'f': `(?P<f>\d{1,6})`, 'H': `(?P<H>2[0-3]|[01]\d|\d)`, 'I': `(?P<I>1[0-2]|0[1-9]|[1-9])`,
	'j': `(?P<j>36[0-6]|3[0-5]\d|[12]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9])`, 'm': `(?P<m>1[0-2]|0[1-9]|[1-9])`, 'M': `(?P<M>[0-5]\d|\d)`,
	'S': `(?P<S>6[01]|[0-5]\d|\d)`, 'y': `(?P<y>\d\d)`, 'Y': `(?P<Y>\d\d\d\d)`, 'z': `(?P<z>[+-]\d\d:?[0-5]\d|(?-i:Z))`, 'p': `(?P<p>am|pm)`,
	'a': `(?P<a>mon|tue|wed|thu|fri|sat|sun)`, 'A': `(?P<A>monday|tuesday|wednesday|thursday|friday|saturday|sunday)`,
	'b': `(?P<b>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)`,
	'B': `(?P<B>january|february|march|april|may|june|july|august|september|october|november|december)`, '%': `%`,
}

const months = "janfebmaraprmayjunjulaugsepoctnovdec"

// Strptime is datetime.strptime(s, format).
func Strptime(s, format string) *DateTime {
	var re strings.Builder
	re.WriteString("^(?i)")
	for i := 0; i < len(format); i++ {
		switch c := format[i]; {
		case c == '%' && i+1 < len(format):
			i++
			d, ok := directives[format[i]]
			if !ok {
				panic(py.ValueError.New("'" + format[i:i+1] + "' is a bad directive in format " + py.Repr(format)))
			}
			re.WriteString(d)
		case c == '%':
			panic(py.ValueError.New("stray % in format " + py.Repr(format)))
		case c == ' ' || c == '\t' || c == '\n':
			for i+1 < len(format) && strings.IndexByte(" \t\n", format[i+1]) >= 0 {
				i++
			}
			re.WriteString(`\s+`)
		default:
			re.WriteString(regexp.QuoteMeta(format[i : i+1]))
		}
	}
	p := regexp.MustCompile(re.String())
	at := p.FindStringSubmatchIndex(s)
	if at == nil {
		panic(py.ValueError.New("time data " + py.Repr(s) + " does not match format " + py.Repr(format)))
	}
	if at[1] != len(s) {
		panic(py.ValueError.New("unconverted data remains: " + s[at[1]:]))
	}
	got := map[string]string{}
	for i, n := range p.SubexpNames() {
		if n != "" {
			got[n] = s[at[2*i]:at[2*i+1]]
		}
	}
	return parsed(got)
}

func parsed(got map[string]string) *DateTime {
	d := &DateTime{Year: 1900, Month: 1, Day: 1}
	for k, v := range got {
		n := number(strings.TrimSpace(v))
		switch k {
		case "Y":
			d.Year = n
		case "y":
			d.Year = 1900 + n
			if n <= 68 {
				d.Year += 100
			}
		case "m":
			d.Month = n
		case "b", "B":
			d.Month = strings.Index(months, strings.ToLower(v[:3]))/3 + 1
		case "d":
			d.Day = n
		case "H":
			d.Hour = n
		case "M":
			d.Minute = n
		case "S":
			d.Second = n
		case "f":
			d.Microsecond = number((v + "000000")[:6])
		case "I":
			d.Hour = n % 12
			if strings.EqualFold(got["p"], "pm") {
				d.Hour += 12
			}
		case "z":
			if d.Zone = UTC; v != "Z" {
				d.Zone = parseOffset(v)
			}
		}
	}
	if v, ok := got["j"]; ok && got["m"] == "" {
		x := (&Date{d.Year, 1, 1}).Add(delta(number(v)-1, 0))
		d.Month, d.Day = x.Month, x.Day
	}
	return NewDateTime(d.Year, d.Month, d.Day, d.Hour, d.Minute, d.Second, d.Microsecond, d.Zone)
}
