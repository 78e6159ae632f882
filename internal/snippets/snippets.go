// Package snippets reads and writes files of broken Python with what CPython says about each piece:
//
//	= a title
//	source text
//	CPython: 1:5: expected ':'
//	py2go: 1:3: what py2go says when that is better
//	why: what makes it better
//
// Without a line for py2go it has to say the same as CPython, on the same line of the source.
package snippets

import (
	"fmt"
	"os"
	"strings"
)

// Snippet is a piece of broken Python. Messages have the form line:column: text.
type Snippet struct {
	Title, Source       string
	CPython, Py2go, Why string
}

// Read reads a file of snippets.
func Read(path string) ([]Snippet, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var list []Snippet
	for i, line := range strings.SplitAfter(string(data), "\n") {
		if title, ok := strings.CutPrefix(line, "= "); ok {
			list = append(list, Snippet{Title: strings.TrimSpace(title)})
			continue
		}
		if strings.TrimSpace(line) == "" && (len(list) == 0 || list[len(list)-1].CPython != "") || line == "" {
			continue
		}
		if len(list) == 0 {
			return nil, fmt.Errorf("%s:%d: a snippet begins with a title", path, i+1)
		}
		s := &list[len(list)-1]
		field := func(name string, to *string) bool {
			text, ok := strings.CutPrefix(line, name+": ")
			if ok {
				*to = strings.TrimSpace(text)
			}
			return ok
		}
		if !field("CPython", &s.CPython) && !field("py2go", &s.Py2go) && !field("why", &s.Why) {
			s.Source += line
		}
	}
	for i := range list {
		list[i].Source = strings.TrimRight(list[i].Source, "\n") + "\n"
	}
	return list, nil
}

// Write writes a file of snippets.
func Write(path string, list []Snippet) error {
	var b strings.Builder
	for _, s := range list {
		fmt.Fprintf(&b, "= %s\n%s", s.Title, s.Source)
		for _, f := range [][2]string{{"CPython", s.CPython}, {"py2go", s.Py2go}, {"why", s.Why}} {
			if f[1] != "" {
				fmt.Fprintf(&b, "%s: %s\n", f[0], f[1])
			}
		}
		b.WriteByte('\n')
	}
	return os.WriteFile(path, []byte(b.String()), 0o644)
}

// Check compares what py2go says about a snippet, as line:column: text, with what is expected; it gives "" when it fits.
func (s Snippet) Check(got []string) string {
	want := s.CPython
	if s.Py2go != "" {
		want = s.Py2go
	}
	switch {
	case want == "" && len(got) == 0:
		return ""
	case len(got) == 0:
		return "no error, want " + want
	case want != got[0]:
		return fmt.Sprintf("got  %s\nwant %s", strings.Join(got, "\n     "), want)
	case s.Py2go != "" && s.Why == "":
		return "no reason is given for saying something else than CPython"
	case s.Py2go == s.CPython:
		return "the line for py2go says what CPython's says"
	}
	return ""
}
