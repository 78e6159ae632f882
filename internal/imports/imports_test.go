// Package imports has no code but a test: that the packages of this module import each other in one direction.
package imports

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"strings"
	"testing"
)

const module = "github.com/py2go/py2go/"

// order lists the compiler's packages; each may import those in the lines above its own, and nothing else of this module. A name
// that ends in /... stands for all packages below it.
var order = [][]string{
	{"frontend/source"},
	{"frontend/diag", "frontend/ast"},
	{"frontend/parser"},
	{"frontend/rules", "frontend/doctests"},
	{"frontend/modules"},
	{"typeinfer/types"},
	{"typeinfer/..."},
	{"analysis/...", "codegen/gotree", "codegen/names"},
	{"codegen/passes/...", "codegen/print"},
	{"codegen"},
	{"runtime"}, // the embedded sources of the runtime
	{"internal/driver"},
	{"internal/harness"},
	{"internal/...", "cmd/...", "bench", "golden"},
}

// Packages below runtimePrefix may import only each other: the runtime never needs the compiler.
const runtimePrefix = "runtime/"

// testsOnly are modules that no program links: tests compare with them.
var testsOnly = []string{"github.com/go-python/gpython", "github.com/rogpeppe/go-internal/testscript"}

type pkg struct {
	ImportPath                         string
	Imports, TestImports, XTestImports []string
}

func packages(t *testing.T) []pkg {
	cmd := exec.Command("go", "list", "-json=ImportPath,Imports,TestImports,XTestImports", module+"...")
	out, err := cmd.Output()
	if err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			t.Fatalf("go list: %s", exit.Stderr)
		}
		t.Fatal(err)
	}
	var list []pkg
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p pkg
		switch err := d.Decode(&p); {
		case err == io.EOF:
			return list
		case err != nil:
			t.Fatal(err)
		}
		list = append(list, p)
	}
}

// level is the line of order that a package stands in, or -1.
func level(path string) int {
	best, bestLen := -1, -1
	for i, line := range order {
		for _, p := range line {
			base, wild := strings.CutSuffix(p, "/...")
			if (path == base || wild && strings.HasPrefix(path, base+"/")) && len(base) > bestLen {
				best, bestLen = i, len(base)
			}
		}
	}
	return best
}

func TestImportOrder(t *testing.T) {
	list := packages(t)
	if len(list) < 20 {
		t.Fatalf("only %d packages found", len(list))
	}
	for _, p := range list {
		path := strings.TrimPrefix(p.ImportPath, module)
		if strings.HasPrefix(path, "golden/") || strings.HasPrefix(path, "examples/") || strings.HasPrefix(path, "bench/") {
			continue // emitted or hand-written programs, which use the runtime as any user would
		}
		inRuntime := strings.HasPrefix(path, runtimePrefix)
		if !inRuntime && level(path) < 0 {
			t.Errorf("%s has no place in the order of imports", path)
			continue
		}
		for _, im := range p.Imports {
			for _, m := range testsOnly {
				if im == m || strings.HasPrefix(im, m+"/") {
					t.Errorf("%s imports %s, which is for tests", path, im)
				}
			}
			other, ours := strings.CutPrefix(im, module)
			if !ours {
				if inRuntime && strings.Contains(strings.SplitN(im, "/", 2)[0], ".") {
					t.Errorf("%s imports %s: emitted programs must build with nothing but Go's library", path, im)
				}
				continue
			}
			switch {
			case inRuntime:
				if !strings.HasPrefix(other, runtimePrefix) {
					t.Errorf("%s imports %s: the runtime must not need the compiler", path, other)
				}
			case strings.HasPrefix(other, runtimePrefix):
				t.Errorf("%s imports %s: the compiler must not run programs' code", path, other)
			case level(other) < 0 || level(other) > level(path) || level(other) == level(path) && !sameTree(other, path):
				t.Errorf("%s imports %s, against the order", path, other)
			}
		}
	}
}

// sameTree reports whether two packages of one line of the order stand for one entry with /... in it.
func sameTree(a, b string) bool {
	for _, line := range order {
		for _, p := range line {
			if base, wild := strings.CutSuffix(p, "/..."); wild && strings.HasPrefix(a+"/", base+"/") && strings.HasPrefix(b+"/", base+"/") {
				return true
			}
		}
	}
	return false
}
