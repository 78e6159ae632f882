package pycsv

import (
	"iter"

	"github.com/py2go/py2go/runtime/py"
)

// state is what the reader is in the middle of.
type state int

const (
	startRecord state = iota
	startField
	inField
	escaped
	afterEscapedEnd
	inQuotes
	escapedInQuotes
	quoteInQuotes
	afterEnd
)

// endOfLine is what the reader takes after the last character of each line.
const endOfLine = -2

// Reader is a reader.
type Reader struct {
	d       *dialect
	lines   *py.Iter[string]
	LineNum int
	state   state
	field   []rune
	row     []string
}

// NewReader is csv.reader(csvfile, dialect, …).
func NewReader(lines iter.Seq[string], name string, delimiter py.Opt[string], quote any, escape py.Opt[string], double, skipSpace py.Opt[bool],
	end py.Opt[string], quoting py.Opt[int], strict py.Opt[bool]) *Reader {
	d := settings(name, delimiter, quote, escape, double, skipSpace, end, quoting, strict)
	if d.quoting == QuoteNonNumeric {
		panic(py.NotImplementedError.New("csv.reader with QUOTE_NONNUMERIC is not supported: convert the fields"))
	}
	return &Reader{d: d, lines: py.NewIter(lines)}
}

// ReaderOf is csv.reader(csvfile).
func ReaderOf(lines iter.Seq[string]) *Reader { return &Reader{d: excel(), lines: py.NewIter(lines)} }

// All iterates over the rows that are left.
func (r *Reader) All() iter.Seq[*py.List[string]] {
	return func(yield func(*py.List[string]) bool) {
		for {
			row, ok := r.read()
			if !ok || !yield(row) {
				return
			}
		}
	}
}

// PyIter is iter(r).
func (r *Reader) PyIter() iter.Seq[any] { return py.BoxSeq(r.All()) }

// Next is next(r).
func (r *Reader) Next() *py.List[string] {
	row, ok := r.read()
	if !ok {
		panic(py.StopIteration.New())
	}
	return row
}

// ClassName is the class of r.
func (r *Reader) ClassName() string { return "_reader" }

// read gives the next row, which may take several lines.
func (r *Reader) read() (*py.List[string], bool) {
	r.row, r.field, r.state = nil, nil, startRecord
	for {
		line, ok := r.lines.Next()
		if !ok {
			if len(r.field) == 0 && r.state != inQuotes {
				return nil, false
			}
			if r.d.strict {
				panic(Error.New("unexpected end of data"))
			}
			r.save()
			break
		}
		r.LineNum++
		for _, c := range line {
			r.take(c)
		}
		r.take(endOfLine)
		if r.state == startRecord {
			break
		}
	}
	return py.ListOf(r.row), true
}

func (r *Reader) save() {
	r.row = append(r.row, string(r.field))
	r.field = nil
}

func (r *Reader) add(c rune) { r.field = append(r.field, c) }

// finish ends a row at a line's end.
func (r *Reader) finish(c rune) {
	r.save()
	r.state = afterEnd
	if c == endOfLine {
		r.state = startRecord
	}
}

func (r *Reader) take(c rune) {
	d := r.d
	ends := c == endOfLine || c == '\n' || c == '\r'
	switch r.state {
	case startRecord:
		switch {
		case c == endOfLine:
			return
		case ends:
			r.state = afterEnd
			return
		}
		r.state = startField
		r.startField(c, ends)
	case startField:
		r.startField(c, ends)
	case escaped, afterEscapedEnd, inField:
		r.plain(c, ends)
	case inQuotes:
		switch {
		case c == endOfLine:
		case c == d.escape:
			r.state = escapedInQuotes
		case c == d.quote && d.double:
			r.state = quoteInQuotes
		case c == d.quote:
			r.state = inField
		default:
			r.add(c)
		}
	case escapedInQuotes:
		if c == endOfLine {
			c = '\n'
		}
		r.add(c)
		r.state = inQuotes
	case quoteInQuotes:
		switch {
		case c == d.quote:
			r.add(c)
			r.state = inQuotes
		case c == d.delimiter:
			r.save()
			r.state = startField
		case ends:
			r.finish(c)
		case !d.strict:
			r.add(c)
			r.state = inField
		default:
			panic(Error.New("'" + string(d.delimiter) + "' expected after '" + string(d.quote) + "'"))
		}
	case afterEnd:
		switch {
		case c == endOfLine:
			r.state = startRecord
		case !ends:
			panic(Error.New("new-line character seen in unquoted field - do you need to open the file in universal-newline mode?"))
		}
	}
}

func (r *Reader) startField(c rune, ends bool) {
	d := r.d
	switch {
	case ends:
		r.finish(c)
	case c == d.quote && d.quoting != QuoteNone:
		r.state = inQuotes
	case c == d.escape:
		r.state = escaped
	case c == ' ' && d.skipSpace:
	case c == d.delimiter:
		r.save()
	default:
		r.add(c)
		r.state = inField
	}
}

// plain takes a character of a field without quotes.
func (r *Reader) plain(c rune, ends bool) {
	d := r.d
	switch {
	case r.state == escaped && (c == '\n' || c == '\r'):
		r.add(c)
		r.state = afterEscapedEnd
		return
	case r.state == escaped:
		if c == endOfLine {
			c = '\n'
		}
		r.add(c)
		r.state = inField
		return
	case r.state == afterEscapedEnd && c == endOfLine:
		return
	}
	switch {
	case ends:
		r.finish(c)
	case c == d.escape:
		r.state = escaped
	case c == d.delimiter:
		r.save()
		r.state = startField
	default:
		r.add(c)
		r.state = inField
	}
}

// DictReader is a DictReader.
type DictReader struct {
	*Reader
	names   *py.List[string]
	restVal py.Opt[string]
}

// NewDictReader is csv.DictReader(f, fieldnames, …).
func NewDictReader(lines, names iter.Seq[string], _ any, restVal py.Opt[string], name string, delimiter py.Opt[string], quote any, escape py.Opt[string],
	double, skipSpace py.Opt[bool], end py.Opt[string], quoting py.Opt[int], strict py.Opt[bool]) *DictReader {
	r := &DictReader{Reader: NewReader(lines, name, delimiter, quote, escape, double, skipSpace, end, quoting, strict), restVal: restVal}
	if names != nil {
		r.names = py.ToList(names)
	}
	return r
}

// DictReaderOf is csv.DictReader(f, fieldnames).
func DictReaderOf(lines, names iter.Seq[string]) *DictReader {
	r := &DictReader{Reader: ReaderOf(lines)}
	if names != nil {
		r.names = py.ToList(names)
	}
	return r
}

// FieldNames is r.fieldnames: the first row unless they were given, None without rows.
func (r *DictReader) FieldNames() *py.List[string] {
	if r.names == nil {
		r.names, _ = r.read()
	}
	return r.names
}

// All iterates over the rows that are left.
func (r *DictReader) All() iter.Seq[*py.Dict[string, string]] {
	return func(yield func(*py.Dict[string, string]) bool) {
		for {
			row, ok := r.readDict()
			if !ok || !yield(row) {
				return
			}
		}
	}
}

// PyIter is iter(r).
func (r *DictReader) PyIter() iter.Seq[any] { return py.BoxSeq(r.All()) }

// Next is next(r).
func (r *DictReader) Next() *py.Dict[string, string] {
	row, ok := r.readDict()
	if !ok {
		panic(py.StopIteration.New())
	}
	return row
}

// ClassName is the class of r.
func (r *DictReader) ClassName() string { return "DictReader" }

func (r *DictReader) readDict() (*py.Dict[string, string], bool) {
	names := r.FieldNames()
	row, ok := r.read()
	for ok && row.Len() == 0 {
		row, ok = r.read()
	}
	if !ok {
		return nil, false
	}
	out := py.NewDict[string, string]()
	for i, n := range names.Items {
		switch {
		case i < row.Len():
			out.Set(n, row.Items[i])
		case r.restVal.OK:
			out.Set(n, r.restVal.V)
		default:
			panic(py.NotImplementedError.New("csv.DictReader: a row shorter than the header needs a restval"))
		}
	}
	if row.Len() > names.Len() {
		panic(py.NotImplementedError.New("csv.DictReader: a row longer than the header is not supported"))
	}
	return out, true
}
