package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
	"sync"
	"time"

	"github.com/py2go/py2go/internal/harness"
)

// outcomes, best first.
const (
	outSame      = "same"
	outSkipped   = "skipped"  // CPython did not end in time or does not take it: the generator's mistake
	outOverflow  = "overflow" // OverflowError that names --int=big as its cure
	outRefused   = "refused"
	outGoError   = "go-error"
	outDifferent = "different"
	outCrash     = "crash"
)

var outcomes = []string{outSame, outSkipped, outOverflow, outRefused, outGoError, outDifferent, outCrash}

// verdict is how one program fared.
type verdict struct {
	outcome  string
	messages []string // why it was refused
	detail   string
}

func (v *verdict) bad() bool {
	return v.outcome == outGoError || v.outcome == outDifferent || v.outcome == outCrash
}

// judge translates the programs, builds them at once, and runs each under both.
func judge(files []string, o options) ([]*verdict, error) {
	programs := make([]harness.Program, len(files))
	for i, f := range files {
		programs[i] = harness.Program{Name: f, Path: f}
	}
	built, bin, err := harness.Build(o.dir, programs, harness.Options{BigInts: o.bigInts, Quick: true})
	if err != nil {
		return nil, err
	}
	verdicts := make([]*verdict, len(files))
	var wg sync.WaitGroup
	slots := make(chan bool, 2)
	for i := range files {
		slots <- true
		wg.Add(1)
		go func() {
			defer func() { <-slots; wg.Done() }()
			verdicts[i] = judgeOne(built[i], bin, o)
		}()
	}
	wg.Wait()
	return verdicts, nil
}

func judgeOne(b *harness.Outcome, bin string, o options) *verdict {
	switch {
	case b.Crash != "":
		return &verdict{outcome: outCrash, detail: b.Crash}
	case b.GoErrors != "":
		return &verdict{outcome: outGoError, detail: b.GoErrors}
	case !b.Built():
		return &verdict{outcome: outRefused, messages: b.Messages, detail: strings.Join(b.Messages, "\n")}
	}
	work, err := os.MkdirTemp("", "progfuzz-")
	if err != nil {
		return &verdict{outcome: outCrash, detail: err.Error()}
	}
	defer os.RemoveAll(work)
	want, err := runPython(o.python, b.Program.Path, work, o.limit)
	if err != nil || want.TimedOut || strings.HasPrefix(harness.LastLine(want.Stderr), "SyntaxError") {
		return &verdict{outcome: outSkipped, detail: fmt.Sprint(err, " ", harness.LastLine(want.Stderr))}
	}
	got, err := harness.Execute(bin, b, work, nil, nil, harness.Env(work), o.limit)
	if err != nil {
		return &verdict{outcome: outCrash, detail: err.Error()}
	}
	return compare(want, got)
}

func compare(want, got harness.Run) *verdict {
	d := difference(want, got)
	switch {
	case d == "":
		return &verdict{outcome: outSame}
	case strings.Contains(d, "--int=big") || bytes.Contains(got.Stdout, []byte("--int=big")):
		return &verdict{outcome: outOverflow, detail: d}
	}
	return &verdict{outcome: outDifferent, detail: d + "\nstderr of CPython: " + string(want.Stderr) + "\nstderr of py2go: " + string(got.Stderr)}
}

func difference(want, got harness.Run) string {
	if got.TimedOut {
		return "py2go's program did not end"
	}
	w, g := strings.Split(string(want.Stdout), "\n"), strings.Split(string(got.Stdout), "\n")
	for i := 0; i < len(w) || i < len(g); i++ {
		x, y := "<end>", "<end>"
		if i < len(w) {
			x = w[i]
		}
		if i < len(g) {
			y = g[i]
		}
		if x != y {
			d := fmt.Sprintf("line %d\n  CPython %q\n  py2go   %q", i+1, x, y)
			if last := harness.LastLine(got.Stderr); y == "" || y == "<end>" {
				d += "\n  " + last
			}
			return d
		}
	}
	if want.Exit != got.Exit || want.Exit != 0 && harness.LastLine(want.Stderr) != harness.LastLine(got.Stderr) {
		return fmt.Sprintf("CPython exit %d %q\n  py2go exit %d %q", want.Exit, harness.LastLine(want.Stderr), got.Exit, harness.LastLine(got.Stderr))
	}
	return ""
}

func runPython(python, path, dir string, limit time.Duration) (harness.Run, error) {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	abs, err := filepath.Abs(path)
	if err != nil {
		return harness.Run{}, err
	}
	cmd := exec.CommandContext(ctx, "/bin/sh", "-c", `ulimit -v 2000000; exec "$0" "$@"`, python, "-B", abs)
	cmd.Dir, cmd.Env = dir, harness.Env(dir)
	cmd.WaitDelay = time.Second
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err = cmd.Run()
	r := harness.Run{Stdout: out.Bytes(), Stderr: errs.Bytes(), TimedOut: ctx.Err() != nil}
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		r.Exit, err = exit.ExitCode(), nil
	}
	return r, err
}

// findPython is the path of CPython 3.12 or newer: PY2GO_PYTHON, pyenv's, or the one on the path. It is "" when there is none.
func findPython() string {
	candidates := []string{os.Getenv("PY2GO_PYTHON")}
	if home, err := os.UserHomeDir(); err == nil {
		if found, err := filepath.Glob(filepath.Join(home, ".pyenv/versions/3.12.*/bin/python3")); err == nil {
			candidates = append(candidates, found...)
		}
	}
	for _, p := range append(candidates, "python3.12", "python3") {
		if p == "" {
			continue
		}
		if exec.Command(p, "-c", "import sys; sys.exit(sys.version_info[:2] != (3, 12))").Run() == nil {
			return p
		}
	}
	return ""
}

// hunt makes programs up, judges them, and writes down what is bad.
func hunt(o options) error {
	if o.python == "" {
		if o.python = findPython(); o.python == "" {
			return errors.New("no CPython 3.12 found: use -python")
		}
	}
	src := filepath.Join(o.dir, "src")
	if err := os.RemoveAll(src); err != nil {
		return err
	}
	if err := os.MkdirAll(src, 0o755); err != nil {
		return err
	}
	if err := os.MkdirAll(o.out, 0o755); err != nil {
		return err
	}
	files := make([]string, o.count)
	for i := range files {
		seed := o.seed + uint64(i)
		files[i] = filepath.Join(src, fmt.Sprintf("s%d.py", seed))
		if err := os.WriteFile(files[i], []byte(Generate(seed, o.size)), 0o644); err != nil {
			return err
		}
	}
	start := time.Now()
	verdicts, err := judge(files, o)
	if err != nil {
		return err
	}
	count := map[string]int{}
	var bad []int
	for i, v := range verdicts {
		count[v.outcome]++
		if v.bad() {
			bad = append(bad, i)
		}
		if v.outcome == outSkipped {
			fmt.Printf("skipped %s: %s\n", filepath.Base(files[i]), v.detail)
		}
	}
	for _, o := range outcomes {
		fmt.Printf("%s %d  ", o, count[o])
	}
	fmt.Printf("(%.0fs)\n", time.Since(start).Seconds())
	histogram(verdicts, files, o.top)
	for k, i := range bad {
		v := verdicts[i]
		name := strings.TrimSuffix(filepath.Base(files[i]), ".py")
		text, err := os.ReadFile(files[i])
		if err != nil {
			return err
		}
		base := filepath.Join(o.out, name)
		if err := os.WriteFile(base+".py", text, 0o644); err != nil {
			return err
		}
		if err := os.WriteFile(base+".txt", []byte(v.outcome+"\n"+v.detail+"\n"), 0o644); err != nil {
			return err
		}
		fmt.Printf("%s %s: %s\n", v.outcome, name, clip(v.detail, 600))
		if k < o.shrink {
			small, err := shrink(string(text), v, o)
			if err != nil {
				return err
			}
			if err := os.WriteFile(base+".min.py", []byte(small), 0o644); err != nil {
				return err
			}
			fmt.Printf("---- %s, shrunk\n%s----\n", name, small)
		}
	}
	return nil
}

func clip(s string, n int) string {
	if len(s) > n {
		return s[:n] + " …"
	}
	return s
}

var (
	place  = regexp.MustCompile(`^\S*\.py:\d+(:\d+)?:?\s*`)
	quoted = regexp.MustCompile("(['\"`‘“]).*?(['\"`’”])")
	number = regexp.MustCompile(`[A-Za-z]?\b\w*\d+\w*\b`)
)

// histogram counts the refusals, without their particulars, with an example each.
func histogram(verdicts []*verdict, files []string, top int) {
	count, example := map[string]int{}, map[string]string{}
	for i, v := range verdicts {
		seen := map[string]bool{}
		for _, m := range v.messages {
			k := place.ReplaceAllString(m, "")
			k = number.ReplaceAllString(quoted.ReplaceAllString(k, "'_'"), "N")
			if !seen[k] {
				seen[k] = true
				count[k]++
				example[k] = filepath.Base(files[i]) + " " + m
			}
		}
	}
	var keys []string
	for k := range count {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool {
		if count[keys[i]] != count[keys[j]] {
			return count[keys[i]] > count[keys[j]]
		}
		return keys[i] < keys[j]
	})
	for i, k := range keys {
		if i == top {
			break
		}
		fmt.Printf("%5d  %s\n", count[k], strings.ReplaceAll(clip(example[k], 230), "\n", " "))
	}
}
