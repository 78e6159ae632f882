// Command astdiff compares the parser with CPython's: it parses every .py file under the given folders with both and
// tells where the trees, the positions (-attrs) or the verdicts differ. PYTHON names the interpreter ("python3").
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/frontend/parser"
	"github.com/py2go/py2go/frontend/source"
)

const script = `
import ast, json, sys, warnings
warnings.simplefilter("ignore")
sys.setrecursionlimit(20000)
attrs = sys.argv[1] == "1"
for line in sys.stdin:
    path = line.rstrip("\n")
    try:
        with open(path, "rb") as f:
            data = f.read()
        out = {"tree": ast.dump(ast.parse(data), include_attributes=attrs)}
    except SyntaxError as e:
        out = {"err": str(e.msg), "line": e.lineno or 0}
    except Exception as e:
        out = {"err": type(e).__name__ + ": " + str(e)}
    sys.stdout.buffer.write(json.dumps(out).encode() + b"\n")
    sys.stdout.buffer.flush()
`

type answer struct {
	Tree string
	Err  string
	Line int
}

type result struct {
	path, msg string
	rejected  bool
}

func main() {
	attrs := flag.Bool("attrs", false, "compare positions too")
	jobs := flag.Int("jobs", runtime.NumCPU(), "interpreters to run")
	flag.Parse()
	var files []string
	for _, root := range flag.Args() {
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
	work, results := make(chan string), make(chan result)
	var wg sync.WaitGroup
	for range max(1, *jobs) {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if err := worker(work, results, *attrs); err != nil {
				fmt.Fprintln(os.Stderr, err)
				for range work {
				}
			}
		}()
	}
	go func() {
		for _, f := range files {
			work <- f
		}
		close(work)
		wg.Wait()
		close(results)
	}()
	n, bad, rejected := 0, 0, 0
	for r := range results {
		n++
		if r.rejected {
			rejected++
		}
		if r.msg != "" {
			if !strings.HasPrefix(r.msg, "both") {
				bad++
			}
			fmt.Printf("%s: %s\n", r.path, r.msg)
		}
	}
	fmt.Printf("%d files, %d rejected by both, %d differences\n", n, rejected, bad)
	if bad > 0 || n != len(files) {
		os.Exit(1)
	}
}

func worker(work <-chan string, results chan<- result, attrs bool) error {
	python := os.Getenv("PYTHON")
	if python == "" {
		python = "python3"
	}
	flagArg := "0"
	if attrs {
		flagArg = "1"
	}
	cmd := exec.Command(python, "-c", script, flagArg)
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		return err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	r := bufio.NewReaderSize(out, 1<<20)
	for path := range work {
		if _, err := fmt.Fprintln(in, path); err != nil {
			return err
		}
		line, err := r.ReadBytes('\n')
		if err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		var a answer
		if err := json.Unmarshal(line, &a); err != nil {
			return err
		}
		results <- compare(path, a, attrs)
	}
	in.Close()
	return cmd.Wait()
}

func compare(path string, a answer, attrs bool) result {
	res := result{path: path}
	data, err := os.ReadFile(path)
	if err != nil {
		res.msg = err.Error()
		return res
	}
	file, err := source.Load(path, data)
	mine, line, tree := "", 0, ""
	if err != nil {
		mine = err.Error()
	} else {
		rep := &diag.Reporter{}
		m := parser.Parse(file, rep)
		for _, d := range rep.All() {
			if d.Severity == diag.Error && mine == "" {
				mine = d.Msg
				line, _ = file.Position(d.Span.Start)
			}
		}
		if mine == "" {
			if attrs {
				tree = parser.DumpAttributes(m)
			} else {
				tree = parser.Dump(m)
			}
		}
	}
	switch {
	case a.Err != "" && mine != "":
		res.rejected = true
		res.msg = fmt.Sprintf("both reject it: %q on line %d, here %q on line %d", a.Err, a.Line, mine, line)
	case a.Err != "":
		res.msg = fmt.Sprintf("only CPython rejects it: %q on line %d", a.Err, a.Line)
	case mine != "":
		res.msg = fmt.Sprintf("only py2go rejects it: %q on line %d", mine, line)
	case tree != a.Tree:
		want := a.Tree
		i := 0
		for i < len(want) && i < len(tree) && want[i] == tree[i] {
			i++
		}
		from := max(0, i-120)
		res.msg = fmt.Sprintf("trees differ\n  CPython: %s\n  py2go:   %s", want[from:min(len(want), i+80)], tree[from:min(len(tree), i+80)])
	}
	return res
}
