package harness

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

var (
	record = flag.Bool("record", false, "record CPython's behaviour for cases without a record (needs python 3.12)")
	all    = flag.Bool("all", false, "with -record: record all cases anew")
	only   = flag.String("only", "", "cases whose names contain this")
	keep   = flag.String("keepdir", "", "write the emitted Go here instead of a temporary folder")
	race   = flag.Bool("racebin", false, "build the programs with the race detector")
)

var folders = []string{"testdata/run", "examples", "runtime/std"}

func selected(t *testing.T) []Case {
	cases, err := Cases("../..", existing(folders)...)
	if err != nil {
		t.Fatal(err)
	}
	var out []Case
	for _, c := range cases {
		if strings.Contains(c.Name, *only) {
			out = append(out, c)
		}
	}
	return out
}

func existing(dirs []string) []string {
	var out []string
	for _, d := range dirs {
		if _, err := os.Stat(filepath.Join("../..", d)); err == nil {
			out = append(out, d)
		}
	}
	return out
}

// TestPrograms translates all programs into one binary and compares what they do with what CPython did.
func TestPrograms(t *testing.T) {
	cases := selected(t)
	if *record {
		recordAll(t, cases)
	}
	dir := *keep
	if dir == "" {
		dir = t.TempDir()
	}
	programs := make([]Program, len(cases))
	for i, c := range cases {
		programs[i] = c.Program
	}
	outcomes, bin, err := Build(dir, programs, Options{Race: *race})
	if err != nil {
		t.Fatal(err)
	}
	for i, c := range cases {
		o := outcomes[i]
		t.Run(c.Name, func(t *testing.T) {
			t.Parallel()
			switch {
			case o.Crash != "":
				t.Fatalf("py2go failed: %s", o.Crash)
			case o.GoErrors != "":
				t.Fatalf("emitted Go does not compile:\n%s", o.GoErrors)
			case !o.Built():
				t.Fatalf("refused:\n%s", strings.Join(o.Messages, "\n"))
			}
			checkCase(t, c, bin, o)
		})
	}
}

func checkCase(t *testing.T, c Case, bin string, o *Outcome) {
	want, err := c.Recorded()
	if err != nil {
		t.Fatal(err)
	}
	stdin, err := c.Stdin()
	if err != nil {
		t.Fatal(err)
	}
	work := t.TempDir()
	got, err := Execute(bin, o, work, c.Args, stdin, Env(work), 60*time.Second)
	switch {
	case err != nil:
		t.Fatal(err)
	case got.TimedOut:
		t.Fatal("did not end within a minute")
	case !bytes.Equal(got.Stdout, want.Stdout):
		t.Fatalf("stdout differs from CPython's: %s\nstderr: %s", firstDifference(want.Stdout, got.Stdout), got.Stderr)
	case got.Exit != want.Exit:
		t.Fatalf("exit code %d, CPython's is %d\nstderr: %s", got.Exit, want.Exit, got.Stderr)
	case want.Exit != 0 && LastLine(got.Stderr) != want.Last:
		t.Fatalf("last line of stderr is %q, CPython's is %q", LastLine(got.Stderr), want.Last)
	}
}

func firstDifference(want, got []byte) string {
	w, g := strings.Split(string(want), "\n"), strings.Split(string(got), "\n")
	for i := 0; i < len(w) || i < len(g); i++ {
		x, y := "<end>", "<end>"
		if i < len(w) {
			x = w[i]
		}
		if i < len(g) {
			y = g[i]
		}
		if x != y {
			return fmt.Sprintf("line %d\n  CPython %q\n  py2go   %q", i+1, x, y)
		}
	}
	return "none"
}

func recordAll(t *testing.T, cases []Case) {
	python := Python(t)
	for _, c := range cases {
		if _, err := os.Stat(c.Base + ".out"); err == nil && !*all {
			continue
		}
		stdin, err := c.Stdin()
		if err != nil {
			t.Fatal(err)
		}
		work := t.TempDir()
		path, err := filepath.Abs(c.Path)
		if err != nil {
			t.Fatal(err)
		}
		cmd := exec.Command(python, append([]string{path}, c.Args...)...)
		cmd.Dir, cmd.Env, cmd.Stdin = work, append(Env(work), "PYTHONDONTWRITEBYTECODE=1"), bytes.NewReader(stdin)
		var out, errs bytes.Buffer
		cmd.Stdout, cmd.Stderr = &out, &errs
		r := Recorded{}
		var exit *exec.ExitError
		if err := cmd.Run(); errors.As(err, &exit) {
			r.Exit = exit.ExitCode()
			r.Last = LastLine(errs.Bytes())
		} else if err != nil {
			t.Fatal(err)
		}
		r.Stdout = out.Bytes()
		if err := c.Record(r); err != nil {
			t.Fatal(err)
		}
	}
}

// Python finds CPython 3.12: PY2GO_PYTHON, pyenv's, or python3.12 on the path.
func Python(t *testing.T) string {
	candidates := []string{os.Getenv("PY2GO_PYTHON")}
	if home, err := os.UserHomeDir(); err == nil {
		found, err := filepath.Glob(filepath.Join(home, ".pyenv/versions/3.12.*/bin/python3"))
		if err != nil {
			t.Fatal(err)
		}
		candidates = append(candidates, found...)
	}
	for _, p := range append(candidates, "python3.12") {
		if p == "" {
			continue
		}
		if p, err := exec.LookPath(p); err == nil {
			return p
		}
	}
	t.Fatal("recording needs CPython 3.12: set PY2GO_PYTHON")
	return ""
}
