package main

import (
	"strings"
	"testing"
	"time"

	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/frontend/parser"
	"github.com/py2go/py2go/frontend/source"
	"github.com/py2go/py2go/internal/harness"
)

// TestRecorded runs generated programs of earlier days, whose output under CPython is recorded.
func TestRecorded(t *testing.T) {
	cases, err := harness.Cases("testdata", ".")
	if err != nil {
		t.Fatal(err)
	}
	var programs []harness.Program
	for _, c := range cases {
		programs = append(programs, c.Program)
	}
	built, bin, err := harness.Build(t.TempDir(), programs, harness.Options{Quick: true})
	if err != nil {
		t.Fatal(err)
	}
	for i, c := range cases {
		want, err := c.Recorded()
		if err != nil {
			t.Fatal(err)
		}
		if !built[i].Built() {
			t.Errorf("%s: %s%s%q", c.Name, built[i].Crash, built[i].GoErrors, built[i].Messages)
			continue
		}
		work := t.TempDir()
		got, err := harness.Execute(bin, built[i], work, nil, nil, harness.Env(work), time.Minute)
		if err != nil {
			t.Fatal(err)
		}
		if d := difference(harness.Run{Stdout: want.Stdout, Exit: want.Exit}, got); d != "" {
			t.Errorf("%s: %s", c.Name, d)
		}
	}
}

func TestGenerate(t *testing.T) {
	for seed := range uint64(300) {
		text := Generate(seed, 6)
		if again := Generate(seed, 6); again != text {
			t.Fatalf("seed %d gives two programs", seed)
		}
		rep := &diag.Reporter{}
		parser.Parse(source.New("p.py", text), rep)
		if rep.HasErrors() {
			t.Fatalf("seed %d: %s", seed, rep.All()[0])
		}
	}
}

func TestCuts(t *testing.T) {
	const text = "def f(x: int) -> int:\n    if x > 1:\n        print(x)\n    return x\n\n\nprint(f(2 + 3))\n"
	for kind, want := range []string{"def f(x: int) -> int:\n    return x\n", "def f(x: int) -> int:\n    print(x)\n    return x\n", "print(f(0))"} {
		found := false
		for _, c := range cutsOf(text, kind, 1) {
			found = found || strings.Contains(apply(text, []cut{c}), want)
		}
		if !found {
			t.Errorf("no cut of kind %d gives\n%s", kind, want)
		}
	}
}

func TestCompare(t *testing.T) {
	run := func(out string, exit int) harness.Run { return harness.Run{Stdout: []byte(out), Exit: exit} }
	for _, c := range []struct {
		want, got harness.Run
		outcome   string
	}{
		{run("1\n", 0), run("1\n", 0), outSame},
		{run("1\n", 0), run("2\n", 0), outDifferent},
		{run("1\n", 0), run("1\n", 1), outDifferent},
		{run("1\n", 0), run("OverflowError: build with --int=big\n", 1), outOverflow},
	} {
		if v := compare(c.want, c.got); v.outcome != c.outcome {
			t.Errorf("%s and %s: %s, want %s", c.want.Stdout, c.got.Stdout, v.outcome, c.outcome)
		}
	}
}
