package parser

import (
	"fmt"
	"strings"
	"testing"

	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/frontend/source"
	"github.com/py2go/py2go/internal/snippets"
)

// TestRecovery puts the broken snippets into one program, between statements that are right: each has to be told as if it
// stood alone, and nothing else.
func TestRecovery(t *testing.T) {
	list, err := snippets.Read("testdata/errors.txt")
	if err != nil {
		t.Fatal(err)
	}
	told := func(text string) []string {
		rep := &diag.Reporter{}
		f := source.New("t.py", text)
		Parse(f, rep)
		var msgs []string
		for _, d := range rep.All() {
			if d.Severity == diag.Error {
				line, col := f.Position(d.Span.Start)
				msgs = append(msgs, fmt.Sprintf("%d:%d: %s", line, col+1, d.Msg))
			}
		}
		return msgs
	}
	// what does not stay the same when something follows, or is more than one mistake
	several := map[string]bool{"triple string without end": true, "triple f-string without end": true, "open field in triple": true, "string over two lines": true, "backslash at the end": true, "hash in field": true, "call on new line": true}
	const before, after = "def before():\n    return 1\n", "class After:\n    x = [1, 2]\n"
	lost, more, n := 0, 0, 0
	for _, s := range list {
		alone := told(s.Source)
		if several[s.Title] {
			continue
		}
		if len(alone) != 1 {
			t.Errorf("%s: %d errors alone: %q", s.Title, len(alone), alone)
			continue
		}
		_, msg, _ := strings.Cut(alone[0], ": ")
		msgs := told(before + s.Source + after + s.Source + after)
		n++
		found := 0
		for _, m := range msgs {
			_, text, _ := strings.Cut(m, ": ")
			if text == msg || strings.Contains(msg, " on line ") || strings.Contains(msg, "detected at line") {
				found++
			}
		}
		if found < 2 {
			lost++
			t.Errorf("%s: %q is told %d times of 2 in %q", s.Title, msg, found, msgs)
		}
		if len(msgs) > 2 {
			more++
			t.Errorf("%s: %d errors: %q", s.Title, len(msgs), msgs)
		}
	}
	t.Logf("%d snippets: %d hide the next one, %d make errors that are none", n, lost, more)
}
