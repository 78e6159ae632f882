package parser

import (
	"fmt"
	"testing"

	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/frontend/source"
	"github.com/py2go/py2go/internal/snippets"
)

// TestMessages compares the messages for broken Python with CPython 3.13's recorded ones. Record new snippets with
// go run ./internal/astdiff -messages frontend/parser/testdata/errors.txt
func TestMessages(t *testing.T) {
	list, err := snippets.Read("testdata/errors.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range list {
		rep := &diag.Reporter{}
		f := source.New("t.py", s.Source)
		Parse(f, rep)
		var got []string
		for _, d := range rep.All() {
			if d.Severity == diag.Error {
				line, col := f.Position(d.Span.Start)
				got = append(got, fmt.Sprintf("%d:%d: %s", line, col+1, d.Msg))
			}
		}
		if msg := s.Check(got); msg != "" {
			t.Errorf("%s:\n%s%s", s.Title, s.Source, msg)
		}
	}
}
