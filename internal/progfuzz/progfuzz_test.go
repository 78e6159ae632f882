package main

import (
	"strings"
	"testing"

	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/frontend/parser"
	"github.com/py2go/py2go/frontend/source"
	"github.com/py2go/py2go/internal/harness"
)

// Some generated programs stand in testdata/run/fuzz with CPython's records, where internal/harness runs them.

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
