package diag

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/py2go/py2go/frontend/source"
)

// Formats are the names of the formats that Render knows.
var Formats = []string{"text", "json", "sarif", "github"}

// RenderOptions say how diagnostics are shown.
type RenderOptions struct {
	Format    string // one of Formats
	Color     bool   // in text
	MaxErrors int    // more errors are only counted; 0: no limit
	Tool      string // py2go's version
}

// Render writes diagnostics in the order given.
func Render(w io.Writer, list []Diagnostic, opts RenderOptions) error {
	shown, hidden := limit(list, opts.MaxErrors)
	switch opts.Format {
	case "", "text":
		return renderText(w, shown, hidden, opts.Color)
	case "json":
		return renderJSON(w, shown, hidden, opts.Tool)
	case "sarif":
		return renderSARIF(w, shown, opts.Tool)
	case "github":
		return renderGitHub(w, shown)
	}
	return fmt.Errorf("unknown format %q", opts.Format)
}

// counts of diagnostics by severity.
type counts [3]int

func count(list []Diagnostic) (n counts) {
	for _, d := range list {
		n[d.Severity]++
	}
	return n
}

// String is the summary: "2 errors, 1 warning".
func (n counts) String() string {
	var parts []string
	for s, k := range n {
		switch {
		case k == 1:
			parts = append(parts, "1 "+Severity(s).String())
		case k > 1:
			parts = append(parts, fmt.Sprintf("%d %ss", k, Severity(s)))
		}
	}
	return strings.Join(parts, ", ")
}

// limit keeps the first limit errors and what stands before the next, and counts the rest.
func limit(list []Diagnostic, limit int) (shown []Diagnostic, hidden counts) {
	errs := 0
	for i, d := range list {
		if d.Severity == Error {
			if limit > 0 && errs == limit {
				return list[:i], count(list[i:])
			}
			errs++
		}
	}
	return list, hidden
}

// place is a span in lines and columns, both from 1; columns count code points. The end is exclusive.
type place struct{ line, col, endLine, endCol int }

func placeOf(f *source.File, s source.Span) place {
	line, col := f.Position(s.Start)
	endLine, endCol := f.Position(max(s.End, s.Start))
	return place{line, column(f, line, col), endLine, column(f, endLine, endCol)}
}

// column turns a column in bytes from 0 into one in code points from 1.
func column(f *source.File, line, col int) int {
	text := f.LineText(line)
	return utf8.RuneCountInString(text[:min(col, len(text))]) + max(0, col-len(text)) + 1
}
