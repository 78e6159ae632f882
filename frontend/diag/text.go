package diag

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/width"

	"github.com/py2go/py2go/frontend/source"
)

const (
	tabWidth  = 4
	maxColumn = 120 // lines are cut to about this width around the place
)

// Terminal colours.
const (
	bold      = "\x1b[1m"
	red       = "\x1b[1;31m"
	yellow    = "\x1b[1;33m"
	cyan      = "\x1b[1;36m"
	blue      = "\x1b[34m"
	noColours = "\x1b[0m"
)

type textRenderer struct {
	w     *bufio.Writer
	color bool
}

// renderText writes diagnostics for people. The first line of each is path:line:col: severity[code]: message.
func renderText(w io.Writer, list []Diagnostic, hidden counts, color bool) error {
	r := &textRenderer{bufio.NewWriter(w), color}
	for _, d := range list {
		r.diagnostic(d)
	}
	all := count(list)
	if all != (counts{}) || hidden != (counts{}) {
		for s, k := range hidden {
			all[s] += k
		}
		summary := all.String()
		if hidden != (counts{}) {
			summary += " (" + hidden.String() + " not shown)"
		}
		fmt.Fprintln(r.w, summary)
	}
	return r.w.Flush()
}

func (r *textRenderer) paint(color, s string) string {
	if !r.color || s == "" {
		return s
	}
	return color + s + noColours
}

func (r *textRenderer) diagnostic(d Diagnostic) {
	color := [...]string{red, yellow, cyan}[d.Severity]
	head := r.paint(color, fmt.Sprintf("%s[%s]", d.Severity, d.Code)) + ": " + r.paint(bold, printable(d.Msg))
	if d.File == nil {
		fmt.Fprintf(r.w, "py2go: %s\n", head)
		return
	}
	gutter := r.gutter(d)
	p := placeOf(d.File, d.Span)
	fmt.Fprintf(r.w, "%s %s\n", r.paint(bold, fmt.Sprintf("%s:%d:%d:", printable(d.File.Path), p.line, p.col)), head)
	r.frame(d.File, d.Span, gutter, color)
	for _, rel := range d.Related {
		if rel.File == nil {
			fmt.Fprintf(r.w, "%s %s\n", strings.Repeat(" ", gutter), r.paint(cyan, "note: ")+printable(rel.Msg))
			continue
		}
		q := placeOf(rel.File, rel.Span)
		fmt.Fprintf(r.w, "%s %s%s:%d:%d: %s\n", strings.Repeat(" ", gutter), r.paint(cyan, "note: "), printable(rel.File.Path), q.line, q.col, printable(rel.Msg))
		r.frame(rel.File, rel.Span, gutter, cyan)
	}
	for _, f := range d.Fixes {
		msg := f.Msg
		if msg == "" {
			msg = "write " + f.Text
		}
		fmt.Fprintf(r.w, "%s %s%s\n", strings.Repeat(" ", gutter), r.paint(cyan, "help: "), printable(msg))
		r.fixed(d.File, f, gutter)
	}
}

// fixed shows the line that a fix makes, when it is one line.
func (r *textRenderer) fixed(file *source.File, f Fix, gutter int) {
	line, col := file.Position(f.Span.Start)
	endLine, endCol := file.Position(max(f.Span.End, f.Span.Start))
	text := file.LineText(line)
	if line != endLine || endCol > len(text) || strings.Contains(f.Text, "\n") {
		return
	}
	shown, _, _ := layout(text[:col]+f.Text+text[endCol:], col, col+len(f.Text))
	fmt.Fprintf(r.w, "%s %s\n", r.paint(blue, fmt.Sprintf("%*d |", gutter, line)), strings.TrimRight(shown, " "))
}

// gutter is the width of the line numbers in all frames of a diagnostic.
func (r *textRenderer) gutter(d Diagnostic) int {
	line := placeOf(d.File, d.Span).endLine
	for _, rel := range d.Related {
		if rel.File != nil {
			line = max(line, placeOf(rel.File, rel.Span).endLine)
		}
	}
	return len(strconv.Itoa(line)) + 1
}

// frame shows the lines of a span with carets under it: the first line and the last.
func (r *textRenderer) frame(f *source.File, span source.Span, gutter int, color string) {
	line, col := f.Position(span.Start)
	endLine, endCol := f.Position(max(span.End, span.Start))
	if endCol == 0 && endLine > line { // ends with a line's end
		endLine--
		endCol = len(f.LineText(endLine))
	}
	if f.Text == "" {
		return
	}
	if line == endLine {
		r.lineFrame(f.LineText(line), line, col, endCol, gutter, color)
		return
	}
	first := f.LineText(line)
	r.lineFrame(first, line, col, len(first), gutter, color)
	if endLine > line+1 {
		fmt.Fprintf(r.w, "%s\n", r.paint(blue, strings.Repeat(" ", gutter)+" ..."))
	}
	last := f.LineText(endLine)
	start := len(last) - len(strings.TrimLeft(last, " \t\f"))
	r.lineFrame(last, endLine, min(start, endCol), endCol, gutter, color)
}

// lineFrame shows one line, with carets from the byte column start to end.
func (r *textRenderer) lineFrame(text string, line, start, end, gutter int, color string) {
	start = min(start, len(text))
	end = min(max(end, start), len(text))
	shown, from, to := layout(text, start, end)
	fmt.Fprintf(r.w, "%s %s\n", r.paint(blue, fmt.Sprintf("%*d |", gutter, line)), strings.TrimRight(shown, " "))
	fmt.Fprintf(r.w, "%s %s%s\n", r.paint(blue, strings.Repeat(" ", gutter)+" |"), strings.Repeat(" ", from), r.paint(color, strings.Repeat("^", max(1, to-from))))
}

// layout gives the line as it is shown, and the columns on the screen at which the bytes start and end come to stand. Long lines
// are cut to what surrounds the place.
func layout(text string, start, end int) (shown string, from, to int) {
	lo, hi := 0, len(text)
	if len(text) > maxColumn {
		lo = max(0, start-maxColumn/3)
		hi = min(len(text), lo+maxColumn)
		for lo > 0 && !utf8.RuneStart(text[lo]) {
			lo--
		}
		for hi < len(text) && !utf8.RuneStart(text[hi]) {
			hi++
		}
	}
	var b strings.Builder
	col := 0
	if lo > 0 {
		b.WriteString("…")
		col = 1
	}
	from, to = -1, -1
	for i, c := range text[lo:hi] {
		i += lo
		if i >= start && from < 0 {
			from = col
		}
		if i >= end && to < 0 {
			to = col
		}
		if c == '\t' {
			n := tabWidth - col%tabWidth
			b.WriteString(strings.Repeat(" ", n))
			col += n
			continue
		}
		if !shows(c) {
			c = '\uFFFD'
		}
		b.WriteRune(c)
		col += columns(c)
	}
	if from < 0 {
		from = col
	}
	if to < 0 {
		to = col
	}
	if hi < len(text) {
		b.WriteString("…")
	}
	return b.String(), from, to
}

// columns is how many columns a character takes on the screen.
func columns(c rune) int {
	if unicode.In(c, unicode.Mn, unicode.Me, unicode.Cf) {
		return 0
	}
	switch width.LookupRune(c).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

// shows reports whether a character may go to a terminal: control characters could do anything there, and those that change the
// direction of the text would hide what is written.
func shows(c rune) bool {
	return !unicode.IsControl(c) && !(c >= 0x202A && c <= 0x202E) && !(c >= 0x2066 && c <= 0x2069)
}

// printable replaces what may not go to a terminal.
func printable(s string) string {
	return strings.Map(func(c rune) rune {
		if c == '\n' || shows(c) {
			return c
		}
		return '\uFFFD'
	}, s)
}
