// Command corpus counts how py2go fares on the cases that the corpus tools make of real programs: folders with main.py,
// expected.txt and meta.json. Unlike a py2go build for each it translates all into one module and builds once, so a thousand
// cases take a minute.
//
//	go run ./internal/corpus -cases DIR [-only GLOB,GLOB] [-keep DIR] [-show wrong,go-error,crash]
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
	"sync"
	"time"

	"github.com/py2go/py2go/internal/harness"
)

type result struct {
	Case, Outcome, Message string
	Keys                   []string
	Detail                 string
	Seconds                float64
}

func main() {
	cases := flag.String("cases", "", "folder of CORPUS/NAME/ cases")
	only := flag.String("only", "*", "globs of CORPUS/NAME")
	dir := flag.String("dir", filepath.Join(os.TempDir(), "py2go-corpus"), "work folder")
	out := flag.String("out", "", "write the results as JSON here")
	old := flag.String("compare", "", "earlier results to compare with")
	show := flag.String("show", "wrong,go-error,crash,timeout", "outcomes whose cases are listed")
	top := flag.Int("top", 40, "length of the histogram of refusals")
	limit := flag.Duration("limit", 20*time.Second, "for one program")
	flag.Parse()
	if err := run(*cases, *only, *dir, *out, *old, *show, *top, *limit); err != nil {
		fmt.Fprintln(os.Stderr, "corpus:", err)
		os.Exit(1)
	}
}

func run(cases, only, dir, out, old, show string, top int, limit time.Duration) error {
	found, err := filepath.Glob(filepath.Join(cases, "*", "*", "meta.json"))
	if err != nil {
		return err
	}
	var programs []harness.Program
	for _, m := range found {
		d := filepath.Dir(m)
		name := filepath.Base(filepath.Dir(d)) + "/" + filepath.Base(d)
		for _, g := range strings.Split(only, ",") {
			if ok, _ := path.Match(g, name); ok || g == "*" || strings.HasPrefix(name, g) {
				programs = append(programs, harness.Program{Name: name, Path: filepath.Join(d, "main.py")})
				break
			}
		}
	}
	if len(programs) == 0 {
		return fmt.Errorf("no cases in %q", cases)
	}
	start := time.Now()
	outcomes, bin, err := harness.Build(dir, programs, harness.Options{})
	if err != nil {
		return err
	}
	fmt.Fprintf(os.Stderr, "translated and built %d programs in %.1fs\n", len(programs), time.Since(start).Seconds())
	results := make([]result, len(outcomes))
	var wg sync.WaitGroup
	slots := make(chan bool, 2)
	for i, o := range outcomes {
		wg.Add(1)
		slots <- true
		go func() {
			defer func() { <-slots; wg.Done() }()
			results[i] = judge(bin, o, limit)
		}()
	}
	wg.Wait()
	report(results, show, top)
	if old != "" {
		if err := compare(results, old); err != nil {
			return err
		}
	}
	if out != "" {
		data, err := json.MarshalIndent(results, "", " ")
		if err != nil {
			return err
		}
		return os.WriteFile(out, data, 0o644)
	}
	return nil
}

func judge(bin string, o *harness.Outcome, limit time.Duration) result {
	r := result{Case: o.Program.Name}
	switch {
	case o.Crash != "":
		r.Outcome, r.Message, r.Detail = "crash", firstLine(o.Crash), o.Crash
		return r
	case o.GoErrors != "":
		r.Outcome, r.Message, r.Detail = "go-error", firstLine(o.GoErrors), o.GoErrors
		return r
	case !o.Built():
		r.Outcome, r.Message, r.Detail = "refused", o.Messages[0], strings.Join(o.Messages, "\n")
		seen := map[string]bool{}
		for _, m := range o.Messages {
			if k := normal(m); !seen[k] {
				seen[k] = true
				r.Keys = append(r.Keys, k)
			}
		}
		return r
	}
	var meta struct {
		ExitCode int `json:"exit_code"`
	}
	src := filepath.Dir(o.Program.Path)
	data, err := os.ReadFile(filepath.Join(src, "meta.json"))
	if err == nil {
		err = json.Unmarshal(data, &meta)
	}
	want, err2 := os.ReadFile(filepath.Join(src, "expected.txt"))
	work, err3 := os.MkdirTemp("", "case-")
	if err != nil || err2 != nil || err3 != nil {
		r.Outcome, r.Message = "crash", fmt.Sprint(err, err2, err3)
		return r
	}
	defer os.RemoveAll(work)
	if err := os.CopyFS(filepath.Join(work, "case"), os.DirFS(src)); err != nil {
		r.Outcome, r.Message = "crash", err.Error()
		return r
	}
	env := []string{"PATH=/usr/bin:/bin", "HOME=" + work, "TMPDIR=" + work, "LANG=C.UTF-8", "TZ=UTC", "COLUMNS=80", "PYTHONHASHSEED=0", "PYTHONUTF8=1"}
	got, err := harness.Execute(bin, o, filepath.Join(work, "case"), nil, nil, env, limit)
	r.Seconds = got.Seconds
	switch {
	case err != nil:
		r.Outcome, r.Message = "crash", err.Error()
	case got.TimedOut:
		r.Outcome, r.Message = "timeout", "the program"
	case got.Exit != meta.ExitCode:
		r.Outcome = "wrong"
		r.Message = fmt.Sprintf("exit %d, not %d: %s", got.Exit, meta.ExitCode, lastLine(string(got.Stderr)))
		r.Detail = string(got.Stderr)
	case !bytes.Equal(got.Stdout, want):
		r.Outcome = "wrong"
		w, g := strings.Split(string(want), "\n"), strings.Split(string(got.Stdout), "\n")
		k := 0
		for k < len(w) && k < len(g) && w[k] == g[k] {
			k++
		}
		line := func(l []string) string {
			if k < len(l) {
				return l[k]
			}
			return "<end>"
		}
		r.Message = fmt.Sprintf("line %d: expected %.150q got %.150q", k+1, line(w), line(g))
	default:
		r.Outcome = "same"
	}
	return r
}

var (
	place  = regexp.MustCompile(`^\S*\.(py|go):\d+(:\d+)?:?\s*`)
	quoted = regexp.MustCompile("(['\"`‘“]).*?(['\"`’”])")
	number = regexp.MustCompile(`\b\d+(\.\d+)?\b`)
)

// normal is a message without its particulars, for counting.
func normal(m string) string {
	m = place.ReplaceAllString(m, "")
	m = quoted.ReplaceAllString(m, "'_'")
	return number.ReplaceAllString(m, "N")
}

func firstLine(s string) string { l, _, _ := strings.Cut(strings.TrimSpace(s), "\n"); return l }

func lastLine(s string) string {
	l := strings.Split(strings.TrimSpace(s), "\n")
	return l[len(l)-1]
}

func report(results []result, show string, top int) {
	order := []string{"same", "refused", "go-error", "wrong", "crash", "timeout"}
	count := map[string]map[string]int{}
	var names []string
	for _, r := range results {
		c := path.Dir(r.Case)
		if count[c] == nil {
			count[c] = map[string]int{}
			names = append(names, c)
		}
		count[c][r.Outcome]++
	}
	all := map[string]int{}
	fmt.Printf("%-24s %6s", "corpus", "cases")
	for _, o := range order {
		fmt.Printf(" %8s", o)
	}
	fmt.Println("    same%")
	row := func(name string, c map[string]int) {
		n := 0
		for _, v := range c {
			n += v
		}
		fmt.Printf("%-24s %6d", name, n)
		for _, o := range order {
			fmt.Printf(" %8d", c[o])
		}
		fmt.Printf("   %5.1f%%\n", 100*float64(c["same"])/float64(max(n, 1)))
	}
	for _, n := range names {
		row(n, count[n])
		for o, v := range count[n] {
			all[o] += v
		}
	}
	row("total", all)
	keys, alone := map[string]int{}, map[string]int{}
	for _, r := range results {
		for _, k := range r.Keys {
			keys[k]++
			if len(r.Keys) == 1 {
				alone[k]++
			}
		}
	}
	var list []string
	for k := range keys {
		list = append(list, k)
	}
	sort.Slice(list, func(i, j int) bool {
		if alone[list[i]] != alone[list[j]] {
			return alone[list[i]] > alone[list[j]]
		}
		if keys[list[i]] != keys[list[j]] {
			return keys[list[i]] > keys[list[j]]
		}
		return list[i] < list[j]
	})
	fmt.Println("\nrefused: cases with only this message (with this and others)")
	for i, k := range list {
		if i == top {
			break
		}
		fmt.Printf("%5d (%d)  %s\n", alone[k], keys[k], k)
	}
	for _, o := range strings.Split(show, ",") {
		for _, r := range results {
			if r.Outcome == o {
				fmt.Printf("%s %s: %s\n", o, r.Case, r.Message)
			}
		}
	}
}

func compare(results []result, old string) error {
	data, err := os.ReadFile(old)
	if err != nil {
		return err
	}
	var before []result
	if err := json.Unmarshal(data, &before); err != nil {
		return err
	}
	was := map[string]string{}
	for _, r := range before {
		was[r.Case] = r.Outcome
	}
	fmt.Printf("\nagainst %s:\n", old)
	for _, r := range results {
		if w := was[r.Case]; w != "" && w != r.Outcome && w == "same" {
			fmt.Printf("  lost %s: %s: %s\n", r.Case, r.Outcome, r.Message)
		}
	}
	return nil
}
