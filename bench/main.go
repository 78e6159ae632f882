// Bench times what py2go builds against hand-written Go, and with -python against CPython.
//
//	go run ./bench [-only name,…] [-runs 5] [-size full|small] [-python python3]
//
// Beside this file each pair is a folder: app.py, gohand/main.go (the same job in hand-written Go) and sizes, whose lines
// small=… and full=… hold the arguments. Both programs run in turn, A B A B …, as whole processes. The ratio is the
// median over the turns of py2go's time on the processor to Go's: below 1 py2go is faster. The exit status is 1 if a pair
// did not build or printed something else than its partner.
package main

import (
	"bytes"
	"cmp"
	"flag"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"
	"time"
)

func main() {
	var (
		only   = flag.String("only", "", "names of pairs, separated by commas")
		runs   = flag.Int("runs", 5, "turns of each pair")
		size   = flag.String("size", "full", "arguments to run with: full or small")
		python = flag.String("python", "", "a python3 to compare with at small size")
		root   = flag.String("dir", "bench", "folder of the pairs")
	)
	flag.Parse()
	if *runs < 1 {
		fmt.Fprintln(os.Stderr, "bench: -runs must be at least 1")
		os.Exit(2)
	}
	b := bench{root: *root, runs: *runs, size: *size, python: *python}
	ok, err := b.all(*only)
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
	}
	if err != nil || !ok {
		os.Exit(1)
	}
}

type bench struct {
	root, size, python string
	runs               int
	work               string // folder for what is built
}

// result is what one pair took.
type result struct {
	hand, app time.Duration // least time on the processor
	ratio     float64
	memory    float64 // peak memory, to hand-written Go's
	build     time.Duration
	bytes     int64
	speedup   float64 // CPython's time to py2go's, 0 if not measured
}

func (b *bench) all(only string) (ok bool, err error) {
	if b.work, err = os.MkdirTemp("", "bench"); err != nil {
		return false, err
	}
	defer os.RemoveAll(b.work)
	if _, err := output("go", "build", "-o", b.path("py2go"), "./cmd/py2go"); err != nil {
		return false, err
	}
	files, err := filepath.Glob(filepath.Join(b.root, "*", "app.py"))
	if err != nil {
		return false, err
	}
	if len(files) == 0 {
		return false, fmt.Errorf("no pairs in %s", b.root)
	}
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "pair\tGo s\tpy2go s\tratio\tmemory\tbuild s\tMB\tvs CPython\t")
	ok = true
	logs, n := 0.0, 0
	for _, file := range files {
		name := filepath.Base(filepath.Dir(file))
		if only != "" && !slices.Contains(strings.Split(only, ","), name) {
			continue
		}
		r, err := b.pair(name)
		if err != nil {
			fmt.Fprintf(w, "%s\t%s\n", name, firstLine(err))
			ok = false
			continue
		}
		speedup := "-"
		if r.speedup > 0 {
			speedup = fmt.Sprintf("%.0fx", r.speedup)
		}
		fmt.Fprintf(w, "%s\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%.1f\t%s\t\n", name, r.hand.Seconds(), r.app.Seconds(), r.ratio, r.memory,
			r.build.Seconds(), float64(r.bytes)/1e6, speedup)
		logs += math.Log(r.ratio)
		n++
	}
	if n > 0 {
		fmt.Fprintf(w, "geometric mean\t\t\t%.2f\t\n", math.Exp(logs/float64(n)))
	}
	return ok, w.Flush()
}

func (b *bench) path(names ...string) string {
	return filepath.Join(append([]string{b.work}, names...)...)
}

func (b *bench) pair(name string) (r result, err error) {
	app, hand := b.path(name+"-app"), b.path(name+"-hand")
	start := time.Now()
	if _, err := output(b.path("py2go"), "build", filepath.Join(b.root, name, "app.py"), "-o", app); err != nil {
		return r, err
	}
	r.build = time.Since(start)
	if info, err := os.Stat(app); err == nil {
		r.bytes = info.Size()
	}
	if _, err := output("go", "build", "-o", hand, "./"+filepath.ToSlash(filepath.Join(b.root, name, "gohand"))); err != nil {
		return r, err
	}
	args, err := b.args(name, b.size)
	if err != nil {
		return r, err
	}
	var ratios, memory []float64
	for range b.runs {
		h, err := measure(hand, args...)
		if err != nil {
			return r, err
		}
		a, err := measure(app, args...)
		if err != nil {
			return r, err
		}
		if !bytes.Equal(a.out, h.out) {
			return r, fmt.Errorf("the two programs print different things")
		}
		ratios = append(ratios, a.cpu.Seconds()/max(h.cpu.Seconds(), 1e-3))
		memory = append(memory, float64(a.rss)/float64(max(h.rss, 1)))
		if r.hand == 0 || h.cpu < r.hand {
			r.hand = h.cpu
		}
		if r.app == 0 || a.cpu < r.app {
			r.app = a.cpu
		}
	}
	r.ratio, r.memory = median(ratios), median(memory)
	if b.python != "" {
		err = b.compare(name, app, &r)
	}
	return r, err
}

// compare runs a program under CPython and as built, at small size.
func (b *bench) compare(name, app string, r *result) error {
	args, err := b.args(name, "small")
	if err != nil {
		return err
	}
	p, err := measure(b.python, append([]string{filepath.Join(b.root, name, "app.py")}, args...)...)
	if err != nil {
		return err
	}
	a, err := measure(app, args...)
	if err != nil {
		return err
	}
	if !bytes.Equal(a.out, p.out) {
		return fmt.Errorf("CPython prints something else")
	}
	r.speedup = p.cpu.Seconds() / max(a.cpu.Seconds(), 1e-3)
	return nil
}

// args are the arguments that a pair runs with.
func (b *bench) args(name, size string) ([]string, error) {
	text, err := os.ReadFile(filepath.Join(b.root, name, "sizes"))
	if err != nil {
		return nil, err
	}
	for line := range strings.Lines(string(text)) {
		if key, value, ok := strings.Cut(strings.TrimSpace(line), "="); ok && key == size {
			return strings.Fields(value), nil
		}
	}
	return nil, fmt.Errorf("no size %q in %s/sizes", size, name)
}

type run struct {
	out []byte
	cpu time.Duration
	rss int64
}

func measure(name string, args ...string) (run, error) {
	cmd := exec.Command(name, args...)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); err != nil {
		return run{}, fmt.Errorf("%s: %w: %s", filepath.Base(name), err, lastLine(errs.String()))
	}
	s := cmd.ProcessState
	return run{out.Bytes(), s.UserTime() + s.SystemTime(), peakMemory(s)}, nil
}

func output(name string, args ...string) (string, error) {
	out, err := exec.Command(name, args...).CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("%s %s: %w: %s", filepath.Base(name), args[0], err, lastLine(string(out)))
	}
	return string(out), nil
}

func median(xs []float64) float64 {
	slices.SortFunc(xs, func(a, b float64) int { return cmp.Compare(a, b) })
	return xs[len(xs)/2]
}

func firstLine(err error) string {
	line, _, _ := strings.Cut(err.Error(), "\n")
	return line
}

func lastLine(text string) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	return lines[len(lines)-1]
}
