// Package pycsv is Python's module csv.
package pycsv

import (
	"unicode/utf8"

	"github.com/py2go/py2go/runtime/py"
)

// Error is the class csv.Error.
var Error = &py.ExcClass{Name: "Error", Base: py.ExceptionClass, Module: "_csv"}

// When fields are quoted.
const (
	QuoteMinimal = iota
	QuoteAll
	QuoteNonNumeric
	QuoteNone
	QuoteStrings
	QuoteNotNull
)

// none stands for a character that a dialect does not have.
const none = -1

// dialect is how rows are text.
type dialect struct {
	delimiter, quote, escape  rune
	double, skipSpace, strict bool
	end                       string
	quoting                   int
}

// ListDialects is csv.list_dialects().
func ListDialects() *py.List[string] { return py.NewList("excel", "excel-tab", "unix") }

func excel() *dialect {
	return &dialect{delimiter: ',', quote: '"', escape: none, double: true, end: "\r\n"}
}

// settings are the keyword arguments of readers and writers: what is not given comes from the dialect.
func settings(name string, delimiter py.Opt[string], quote any, escape py.Opt[string], double, skipSpace py.Opt[bool], end py.Opt[string],
	quoting py.Opt[int], strict py.Opt[bool]) *dialect {
	d := excel()
	switch name {
	case "excel":
	case "excel-tab":
		d.delimiter = '\t'
	case "unix":
		d.end, d.quoting = "\n", QuoteAll
	default:
		panic(Error.New("unknown dialect"))
	}
	if delimiter.OK {
		d.delimiter = one("delimiter", delimiter.V)
	}
	switch q := py.Box(quote).(type) {
	case nil:
		d.quote = none
	case string:
		d.quote = one("quotechar", q)
	}
	if escape.OK {
		d.escape = one("escapechar", escape.V)
	}
	d.double, d.skipSpace, d.strict = double.Or(d.double), skipSpace.Or(false), strict.Or(false)
	d.end, d.quoting = end.Or(d.end), quoting.Or(d.quoting)
	if d.quoting < QuoteMinimal || d.quoting > QuoteNotNull {
		panic(py.TypeError.New(`bad "quoting" value`))
	}
	return d
}

func one(what, s string) rune {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 || n != len(s) {
		panic(py.TypeError.New(`"` + what + `" must be a 1-character string`))
	}
	return r
}
