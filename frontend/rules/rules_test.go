package rules

import (
	"fmt"
	"testing"

	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/frontend/parser"
	"github.com/py2go/py2go/internal/snippets"
)

func check(text string) []string {
	rep := &diag.Reporter{}
	m := parser.ParseFile("t.py", []byte(text), rep)
	if !rep.HasErrors() {
		Check(m, rep)
	}
	var msgs []string
	for _, d := range rep.All() {
		if d.Severity == diag.Error {
			line, col := m.File.Position(d.Span.Start)
			msgs = append(msgs, fmt.Sprintf("%d:%d: %s", line, col+1, d.Msg))
		}
	}
	return msgs
}

// TestMessages compares the messages with CPython 3.13's recorded ones. Record new snippets with
// go run ./internal/astdiff -messages frontend/rules/testdata/errors.txt
func TestMessages(t *testing.T) {
	list, err := snippets.Read("testdata/errors.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range list {
		got := check(s.Source)
		if msg := s.Check(got); msg != "" {
			t.Errorf("%s:\n%s%s", s.Title, s.Source, msg)
		}
	}
}

// FuzzCheck looks for programs that parse and that the checks do not survive.
func FuzzCheck(f *testing.F) {
	list, err := snippets.Read("testdata/errors.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, s := range list {
		f.Add(s.Source)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, m := range check(text) {
			if m == "" {
				t.Fatal("an empty message")
			}
		}
	})
}
