package pycsv

import (
	"iter"
	"strings"

	"github.com/py2go/py2go/runtime/py"
	pyio "github.com/py2go/py2go/runtime/std/io"
)

// Writer is a writer.
type Writer struct {
	d    *dialect
	file *pyio.TextFile
}

// NewWriter is csv.writer(csvfile, dialect, …).
func NewWriter(file *pyio.TextFile, name string, delimiter py.Opt[string], quote any, escape py.Opt[string], double, skipSpace py.Opt[bool],
	end py.Opt[string], quoting py.Opt[int], strict py.Opt[bool]) *Writer {
	return &Writer{settings(name, delimiter, quote, escape, double, skipSpace, end, quoting, strict), file}
}

// WriterOf is csv.writer(csvfile).
func WriterOf(file *pyio.TextFile) *Writer { return &Writer{excel(), file} }

// ClassName is the class of w.
func (w *Writer) ClassName() string { return "_writer" }

// WriteRow is w.writerow(row).
func (w *Writer) WriteRow(row any) int {
	var fields iter.Seq[any]
	if err := py.Try(func() { fields = py.IterAny(row) }); err != nil {
		panic(Error.New("iterable expected, not " + py.TypeName(py.Box(row))))
	}
	var out strings.Builder
	n := 0
	for v := range fields {
		if n > 0 {
			out.WriteRune(w.d.delimiter)
		}
		n++
		w.field(&out, py.Box(v), false)
	}
	if n == 1 && out.Len() == 0 {
		if w.d.quoting == QuoteNone {
			panic(Error.New("single empty field record must be quoted"))
		}
		w.field(&out, "", true)
	}
	out.WriteString(w.d.end)
	return w.file.Write(out.String())
}

// WriteRows is w.writerows(rows).
func (w *Writer) WriteRows(rows any) {
	for row := range py.IterAny(rows) {
		w.WriteRow(row)
	}
}

// field writes a field, between quotes where it needs them.
func (w *Writer) field(out *strings.Builder, v any, quoted bool) {
	d := w.d
	_, isText := v.(string)
	switch d.quoting {
	case QuoteAll:
		quoted = true
	case QuoteNonNumeric:
		_, isFloat := v.(float64)
		_, isBool := v.(bool)
		quoted = quoted || !isFloat && !isBool && !py.IsInt(v)
	case QuoteStrings:
		quoted = quoted || isText
	case QuoteNotNull:
		quoted = quoted || v != nil
	}
	text := ""
	if v != nil {
		text = py.Str(v)
	}
	var body strings.Builder
	for _, c := range text {
		escape := false
		if c == d.delimiter || c == d.escape || c == d.quote || strings.ContainsRune(d.end, c) {
			switch {
			case d.quoting == QuoteNone:
				escape = true
			case c == d.quote && d.double:
				body.WriteRune(d.quote)
				quoted = true
			case c == d.quote, c == d.escape:
				escape = true
			default:
				quoted = true
			}
			if escape {
				if d.escape == none {
					panic(Error.New("need to escape, but no escapechar set"))
				}
				body.WriteRune(d.escape)
			}
		}
		body.WriteRune(c)
	}
	if quoted {
		out.WriteRune(d.quote)
	}
	out.WriteString(body.String())
	if quoted {
		out.WriteRune(d.quote)
	}
}

// DictWriter is a DictWriter.
type DictWriter struct {
	w       *Writer
	names   *py.List[string]
	restVal any
	ignore  bool
}

// NewDictWriter is csv.DictWriter(f, fieldnames, …).
func NewDictWriter(file *pyio.TextFile, names iter.Seq[string], restVal any, extras, name string, delimiter py.Opt[string], quote any, escape py.Opt[string],
	double, skipSpace py.Opt[bool], end py.Opt[string], quoting py.Opt[int], strict py.Opt[bool]) *DictWriter {
	if extras != "raise" && extras != "ignore" {
		panic(py.ValueError.New("extrasaction (" + extras + ") must be 'raise' or 'ignore'"))
	}
	w := NewWriter(file, name, delimiter, quote, escape, double, skipSpace, end, quoting, strict)
	return &DictWriter{w, py.ToList(names), restVal, extras == "ignore"}
}

// DictWriterOf is csv.DictWriter(f, fieldnames).
func DictWriterOf(file *pyio.TextFile, names iter.Seq[string]) *DictWriter {
	return &DictWriter{w: WriterOf(file), names: py.ToList(names), restVal: ""}
}

// FieldNames is w.fieldnames.
func (w *DictWriter) FieldNames() *py.List[string] { return w.names }

// ClassName is the class of w.
func (w *DictWriter) ClassName() string { return "DictWriter" }

// WriteHeader is w.writeheader().
func (w *DictWriter) WriteHeader() int { return w.w.WriteRow(w.names) }

// WriteRow is w.writerow(row).
func (w *DictWriter) WriteRow(row any) int {
	if !w.ignore {
		var wrong []string
		for k := range py.IterAny(row) {
			if !py.ContainsAny(w.names, k) {
				wrong = append(wrong, py.Repr(k))
			}
		}
		if len(wrong) > 0 {
			panic(py.ValueError.New("dict contains fields not in fieldnames: " + strings.Join(wrong, ", ")))
		}
	}
	out := py.NewList[any]()
	for _, n := range w.names.Items {
		if py.ContainsAny(row, n) {
			out.Append(py.GetItemAny(row, n))
		} else {
			out.Append(w.restVal)
		}
	}
	return w.w.WriteRow(out)
}

// WriteRows is w.writerows(rows).
func (w *DictWriter) WriteRows(rows any) {
	for row := range py.IterAny(rows) {
		w.WriteRow(row)
	}
}
