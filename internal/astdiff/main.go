// Command astdiff compares py2go's frontend with CPython's. PYTHON names the interpreter ("python3").
//
//	astdiff FOLDER...          parses every .py file below the folders with both, and tells where the trees, the positions
//	                           or the verdicts differ; -compile has CPython's compiler judge too
//	astdiff -record FILE.py... writes CPython's tree of each file beside it, as FILE.ast, for the parser's tests
//	astdiff -speed FOLDER...   tells how many MB a second both parse
//	astdiff -messages FILE...  writes CPython's messages into files of broken snippets, for the tests of syntax errors
package main

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/frontend/parser"
	"github.com/py2go/py2go/frontend/rules"
	"github.com/py2go/py2go/internal/snippets"
)

type result struct {
	path, msg string
	verdict   verdict
}

type verdict int

const (
	same verdict = iota
	rejected
	newer // CPython's grammar is older than ours
	different
)

func main() {
	attrs := flag.Bool("attrs", true, "compare positions too")
	compile := flag.Bool("compile", false, "have CPython's compiler judge the files too")
	jobs := flag.Int("jobs", runtime.NumCPU(), "interpreters to run")
	record := flag.Bool("record", false, "record trees")
	messages := flag.Bool("messages", false, "record messages")
	speed := flag.Bool("speed", false, "measure")
	flag.Parse()
	var err error
	switch {
	case *speed:
		err = compareSpeed(pythonFiles(flag.Args()))
	case *record:
		err = recordTrees(flag.Args())
	case *messages:
		err = recordMessages(flag.Args())
	default:
		var bad int
		bad, err = compareAll(pythonFiles(flag.Args()), *jobs, *attrs, *compile)
		if bad > 0 {
			os.Exit(1)
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func pythonFiles(roots []string) []string {
	var files []string
	for _, root := range roots {
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err == nil && d.Type().IsRegular() && strings.HasSuffix(path, ".py") {
				files = append(files, path)
			}
			return nil
		})
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
		}
	}
	return files
}

// compareAll prints where the files differ, and a summary; it gives the number of files that do.
func compareAll(files []string, jobs int, attrs, compile bool) (int, error) {
	work, results, failed := make(chan string), make(chan result), make(chan error, jobs)
	var wg sync.WaitGroup
	for range max(1, jobs) {
		wg.Go(func() {
			if err := worker(work, results, attrs, compile); err != nil {
				failed <- err
				for range work {
				}
			}
		})
	}
	go func() {
		for _, f := range files {
			work <- f
		}
		close(work)
		wg.Wait()
		close(results)
		close(failed)
	}()
	var count [different + 1]int
	n := 0
	for r := range results {
		n++
		count[r.verdict]++
		if r.msg != "" {
			fmt.Printf("%s: %s\n", r.path, r.msg)
		}
	}
	fmt.Printf("%d files: %d the same, %d rejected by both, %d that only newer versions accept, %d differences\n", n, count[same], count[rejected], count[newer], count[different])
	return count[different], <-failed
}

func worker(work <-chan string, results chan<- result, attrs, compile bool) error {
	o, err := startOracle()
	if err != nil {
		return err
	}
	for path := range work {
		a, err := o.ask(request{Path: path, Positions: attrs, Compile: compile})
		if err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		results <- compare(path, a, attrs, compile)
	}
	return o.close()
}

// newSyntax are errors of CPython 3.12 and 3.13 at what later versions accept.
var newSyntax = []string{"multiple exception types must be parenthesized", "default values for type parameters"}

func compare(path string, a answer, attrs, compile bool) result {
	res := result{path: path}
	data, err := os.ReadFile(path)
	if err != nil {
		return result{path, err.Error(), different}
	}
	rep := &diag.Reporter{}
	m := parser.ParseFile(path, data, rep)
	if compile && !rep.HasErrors() {
		rules.Check(m, rep)
	}
	mine, line := "", 0
	for _, d := range rep.All() {
		if d.Severity == diag.Error && mine == "" {
			mine = d.Msg
			line, _ = m.File.Position(d.Span.Start)
		}
	}
	switch {
	case a.Err != "" && mine != "":
		res.verdict = rejected
		res.msg = fmt.Sprintf("both reject it: %q on line %d, here %q on line %d", a.Err, a.Line, mine, line)
		return res
	case a.Err != "":
		res.verdict = different
		for _, s := range newSyntax {
			if strings.HasPrefix(a.Err, s) {
				res.verdict = newer
			}
		}
		res.msg = fmt.Sprintf("only CPython rejects it: %q on line %d", a.Err, a.Line)
		return res
	case mine != "":
		res.verdict = different
		res.msg = fmt.Sprintf("only py2go rejects it: %q on line %d", mine, line)
		return res
	}
	tree := ""
	if attrs {
		tree = parser.DumpAttributes(m)
	} else {
		tree = parser.Dump(m)
	}
	if tree == a.Tree || escape(tree) == escape(a.Tree) {
		return res
	}
	i := 0
	for i < len(a.Tree) && i < len(tree) && a.Tree[i] == tree[i] {
		i++
	}
	part := func(s string) string { return s[max(0, i-120):min(len(s), i+80)] }
	res.verdict = different
	res.msg = fmt.Sprintf("trees differ\n  CPython: %s\n  py2go:   %s", part(a.Tree), part(tree))
	return res
}

// escape writes all but ASCII as repr does for what is not printable: that depends on the version of Unicode.
func escape(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r < 0x80:
			b.WriteRune(r)
		case r < 0x100:
			fmt.Fprintf(&b, `\x%02x`, r)
		case r < 0x10000:
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			fmt.Fprintf(&b, `\U%08x`, r)
		}
	}
	return b.String()
}

func recordTrees(files []string) error {
	o, err := startOracle()
	if err != nil {
		return err
	}
	for _, path := range files {
		a, err := o.ask(request{Path: path, Positions: true})
		if err != nil {
			return err
		}
		if a.Err != "" {
			return fmt.Errorf("%s:%d: %s", path, a.Line, a.Err)
		}
		if err := os.WriteFile(strings.TrimSuffix(path, ".py")+".ast", []byte(a.Tree+"\n"), 0o644); err != nil {
			return err
		}
	}
	return o.close()
}

func recordMessages(files []string) error {
	o, err := startOracle()
	if err != nil {
		return err
	}
	for _, path := range files {
		list, err := snippets.Read(path)
		if err != nil {
			return err
		}
		for i := range list {
			a, err := o.ask(request{Source: list[i].Source, Compile: true})
			if err != nil {
				return err
			}
			list[i].CPython = ""
			if a.Err != "" {
				list[i].CPython = fmt.Sprintf("%d:%d: %s", a.Line, a.Col, a.Err)
			}
		}
		if err := snippets.Write(path, list); err != nil {
			return err
		}
	}
	return o.close()
}
