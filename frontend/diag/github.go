package diag

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// renderGitHub writes workflow commands, which GitHub Actions shows beside the code.
func renderGitHub(w io.Writer, list []Diagnostic) error {
	b := bufio.NewWriter(w)
	for _, d := range list {
		kind := [...]string{"error", "warning", "notice"}[d.Severity]
		props := ""
		if d.File != nil {
			p := placeOf(d.File, d.Span)
			props = fmt.Sprintf("file=%s,line=%d,endLine=%d,col=%d", escapeProperty(d.File.Path), p.line, p.endLine, p.col)
			if p.endLine == p.line { // columns mean nothing across lines there
				props += fmt.Sprintf(",endColumn=%d", p.endCol)
			}
			props += ","
		}
		msg := d.Msg
		for _, r := range d.Related {
			if r.File != nil {
				p := placeOf(r.File, r.Span)
				msg += fmt.Sprintf("\nnote: %s:%d:%d: %s", r.File.Path, p.line, p.col, r.Msg)
			}
		}
		for _, f := range d.Fixes {
			msg += "\nhelp: " + f.Msg
		}
		fmt.Fprintf(b, "::%s %stitle=%s::%s\n", kind, props, escapeProperty(d.Code.String()), escapeData(msg))
	}
	return b.Flush()
}

var (
	dataEscapes     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	propertyEscapes = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

func escapeData(s string) string     { return dataEscapes.Replace(s) }
func escapeProperty(s string) string { return propertyEscapes.Replace(s) }
