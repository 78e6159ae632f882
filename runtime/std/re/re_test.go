package pyre

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"testing"

	"github.com/py2go/py2go/runtime/py"
)

var sample = flag.String("sample", "testdata/sample/sample.jsonl", "what CPython did, as testdata/sample/generate.py.txt writes it")

type record struct {
	Pattern, Subject         string
	Flags                    int
	Error                    *string
	Match, Search, Fullmatch any
	All, Split               any
	Sub                      string
}

func spans(m *Match) any {
	if m == nil {
		return nil
	}
	var out []any
	for i := range len(m.caps) / 2 {
		s := m.Span(i)
		out = append(out, []int{s.A, s.B})
	}
	return append(out, m.Lastindex().Any())
}

func text(v any) string {
	b, _ := json.Marshal(v)
	return string(b)
}

// TestSample compares with CPython on random patterns.
func TestSample(t *testing.T) {
	f, err := os.Open(*sample)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	n, bad := 0, 0
	for lines.Scan() {
		var r record
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		n++
		check := func(what string, got, want any) {
			if g, w := text(got), text(want); g != w {
				if bad++; bad < 40 {
					t.Errorf("%s of %q flags %d on %q: %s, want %s", what, r.Pattern, r.Flags, r.Subject, g, w)
				}
			}
		}
		p, err := Compile(r.Pattern, r.Flags)
		if err != nil || r.Error != nil {
			got := "no error"
			if err != nil {
				got = err.Error()
			}
			if r.Error == nil {
				check("compile", got, "no error")
			} else {
				check("compile", got, *r.Error)
			}
			continue
		}
		none := py.None[int]()
		check("match", spans(p.Match(r.Subject, 0, none)), r.Match)
		check("search", spans(p.Search(r.Subject, 0, none)), r.Search)
		check("fullmatch", spans(p.Fullmatch(r.Subject, 0, none)), r.Fullmatch)
		all := []any{}
		for m := range p.Finditer(r.Subject, 0, none).All() {
			s := m.Span(0)
			all = append(all, []int{s.A, s.B})
		}
		check("finditer", all, r.All)
		check("split", p.Split(r.Subject, 0).Items, r.Split)
		sub, err := p.Sub(`<\g<0>>`, r.Subject, 0)
		if err != nil {
			sub = fmt.Sprint(err)
		}
		check("sub", sub, r.Sub)
	}
	if n < 100 {
		t.Fatalf("only %d records", n)
	}
	t.Logf("%d records, %d differences", n, bad)
}
