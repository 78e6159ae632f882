// Package diag holds diagnostics: what py2go tells about a program, each with a permanent code.
package diag

import (
	"fmt"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/py2go/py2go/frontend/source"
)

// Code identifies a kind of diagnostic for good. 1xxx syntax, 2xxx names and types, 3xxx not supported, 4xxx output and tools.
type Code int

// String is the printed form, PG1001.
func (c Code) String() string { return fmt.Sprintf("PG%04d", int(c)) }

// Severity says whether a diagnostic stops the translation.
type Severity int

// The severities.
const (
	Error Severity = iota
	Warning
	Note
)

func (s Severity) String() string { return [...]string{"error", "warning", "note"}[s] }

// Diagnostic is one finding.
type Diagnostic struct {
	Code     Code
	Severity Severity
	File     *source.File
	Span     source.Span // the narrowest text at fault
	Msg      string      // lower case, no full stop
	Related  []Related
	Fixes    []Fix
}

// Related points at another place that explains a diagnostic.
type Related struct {
	File *source.File
	Span source.Span
	Msg  string
}

// Fix is a suggested edit, complete on its own.
type Fix struct {
	Msg  string
	Span source.Span
	Text string
}

// String is path:line:col: severity[code]: message, with the column counted from 1 in code points.
func (d Diagnostic) String() string {
	if d.File == nil {
		return fmt.Sprintf("%s[%s]: %s", d.Severity, d.Code, d.Msg)
	}
	p := placeOf(d.File, d.Span)
	return fmt.Sprintf("%s:%d:%d: %s[%s]: %s", d.File.Path, p.line, p.col, d.Severity, d.Code, d.Msg)
}

// Info documents a code: what it means, Python that provokes it, and Python to write instead.
type Info struct {
	Code                        Code
	Name, Doc, Example, Instead string
}

// Text is the documentation as py2go explain shows it.
func (i Info) Text() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s\n\n%s\n", i.Code, i.Name, wrap(i.Doc, 78))
	if i.Example != "" {
		fmt.Fprintf(&b, "\nExample:\n\n%s", indent(i.Example))
	}
	if i.Instead != "" {
		fmt.Fprintf(&b, "\nInstead:\n\n%s", indent(i.Instead))
	}
	return b.String()
}

func indent(code string) string {
	lines := strings.SplitAfter(strings.TrimSuffix(code, "\n")+"\n", "\n")
	var b strings.Builder
	for _, l := range lines {
		if l == "" {
			continue
		}
		if l != "\n" {
			b.WriteString("    ")
		}
		b.WriteString(l)
	}
	return b.String()
}

// wrap breaks a text into lines of at most width characters.
func wrap(text string, width int) string {
	var b strings.Builder
	col := 0
	for _, w := range strings.Fields(text) {
		switch n := utf8.RuneCountInString(w); {
		case col == 0:
			col = n
		case col+1+n > width:
			b.WriteByte('\n')
			col = n
		default:
			b.WriteByte(' ')
			col += 1 + n
		}
		b.WriteString(w)
	}
	return b.String()
}

// Lookup finds a code's documentation.
func Lookup(c Code) (Info, bool) {
	for _, t := range Tables() {
		for _, i := range t {
			if i.Code == c {
				return i, true
			}
		}
	}
	return Info{}, false
}

// Tables are all documented codes by range.
func Tables() [][]Info { return [][]Info{SyntaxCodes, TypeCodes, UnsupportedCodes, OutputCodes} }

// Reporter collects diagnostics.
type Reporter struct {
	list []Diagnostic
	errs int
	seen map[key]bool
}

type key struct {
	path string
	span source.Span
	code Code
	msg  string
}

// Report adds a diagnostic unless it is there already.
func (r *Reporter) Report(d Diagnostic) {
	k := key{span: d.Span, code: d.Code, msg: d.Msg}
	if d.File != nil {
		k.path = d.File.Path
	}
	if r.seen == nil {
		r.seen = map[key]bool{}
	}
	if r.seen[k] {
		return
	}
	r.seen[k] = true
	if d.Severity == Error {
		r.errs++
	}
	r.list = append(r.list, d)
}

// Errorf reports an error.
func (r *Reporter) Errorf(f *source.File, span source.Span, code Code, format string, args ...any) {
	r.Report(Diagnostic{Code: code, File: f, Span: span, Msg: fmt.Sprintf(format, args...)})
}

// Warnf reports a warning.
func (r *Reporter) Warnf(f *source.File, span source.Span, code Code, format string, args ...any) {
	r.Report(Diagnostic{Code: code, Severity: Warning, File: f, Span: span, Msg: fmt.Sprintf(format, args...)})
}

// Notef reports a note.
func (r *Reporter) Notef(f *source.File, span source.Span, code Code, format string, args ...any) {
	r.Report(Diagnostic{Code: code, Severity: Note, File: f, Span: span, Msg: fmt.Sprintf(format, args...)})
}

// HasErrors reports whether an error was reported.
func (r *Reporter) HasErrors() bool { return r.errs > 0 }

// All gives the diagnostics by file and place.
func (r *Reporter) All() []Diagnostic {
	out := append([]Diagnostic{}, r.list...)
	sort.SliceStable(out, func(i, j int) bool {
		a, b := out[i], out[j]
		ap, bp := "", ""
		if a.File != nil {
			ap = a.File.Path
		}
		if b.File != nil {
			bp = b.File.Path
		}
		if ap != bp {
			return ap < bp
		}
		if a.Span != b.Span {
			return a.Span.Start < b.Span.Start || a.Span.Start == b.Span.Start && a.Span.End < b.Span.End
		}
		if a.Code != b.Code {
			return a.Code < b.Code
		}
		return a.Msg < b.Msg
	})
	return out
}
