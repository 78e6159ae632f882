// Package stubcheck checks that what the library's stubs promise is there in Go: each symbol of a `# go:` directive must
// exist, with a signature that fits the Python one by the table in docs/STUBS.md.
package stubcheck

import (
	"fmt"
	"go/types"
	"io/fs"
	"path"
	"sort"
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/frontend/parser"
	"github.com/py2go/py2go/frontend/source"
	"github.com/py2go/py2go/internal/driver"
	"github.com/py2go/py2go/typeinfer"
	pytypes "github.com/py2go/py2go/typeinfer/types"
)

// Check loads every stub and the Go packages that the stubs name, from the module in dir, and returns what does not fit.
func Check(dir string) ([]string, error) {
	stubs, err := loadStubs()
	if err != nil {
		return nil, err
	}
	c := &checker{}
	if c.pkgs, err = load(dir, stubs); err != nil {
		return nil, err
	}
	for _, m := range stubs {
		c.module(m)
	}
	return c.problems, nil
}

// load reads the Go packages that stubs name.
func load(dir string, stubs []*pytypes.Module) (map[string]*types.Package, error) {
	want := map[string]bool{}
	for _, m := range stubs {
		eachFunc(m, func(f *pytypes.Func) {
			if d := f.Stub; d != nil && d.GoPath != "" && d.Refused == "" && d.Syntax == "" {
				want[d.GoPath] = true
			}
		})
	}
	var paths []string
	for p := range want {
		paths = append(paths, p)
	}
	sort.Strings(paths)
	loaded, err := packages.Load(&packages.Config{Mode: packages.NeedName | packages.NeedTypes | packages.NeedImports | packages.NeedDeps, Dir: dir}, paths...)
	if err != nil {
		return nil, err
	}
	pkgs := map[string]*types.Package{}
	for _, p := range loaded {
		if len(p.Errors) == 0 {
			pkgs[p.PkgPath] = p.Types
		}
	}
	return pkgs, nil
}

// loadStubs reads all stubs, in order of name: the checker loads those of a program that imports every module.
func loadStubs() ([]*pytypes.Module, error) {
	var text strings.Builder
	err := fs.WalkDir(driver.Stubs(), ".", func(p string, d fs.DirEntry, err error) error {
		if name, ok := strings.CutSuffix(path.Base(p), ".pyi"); ok && name != "builtins" && name != "__future__" {
			fmt.Fprintf(&text, "import %s\n", name)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	rep := &diag.Reporter{}
	file := source.New("main.py", text.String())
	main := &pytypes.Module{Name: "__main__", File: file, Tree: parser.Parse(file, rep)}
	prog := typeinfer.Check([]*pytypes.Module{main}, driver.Stubs(), nil, rep)
	for _, d := range rep.All() {
		if d.Severity == diag.Error {
			return nil, fmt.Errorf("%s", d)
		}
	}
	var mods []*pytypes.Module
	for _, m := range prog.Stubs {
		mods = append(mods, m)
	}
	sort.Slice(mods, func(i, j int) bool { return mods[i].Name < mods[j].Name })
	return mods, nil
}

// eachFunc visits the functions and methods of a module, overloads one by one.
func eachFunc(m *pytypes.Module, visit func(*pytypes.Func)) {
	one := func(f *pytypes.Func) {
		if f == nil {
			return
		}
		if len(f.Overloads) == 0 {
			visit(f)
		}
		for _, g := range f.Overloads {
			visit(g)
		}
	}
	for _, s := range m.Scope.Order {
		switch {
		case s.Target != nil:
		case s.Func != nil:
			one(s.Func)
		case s.Class != nil:
			for _, name := range sortedNames(s.Class.Members) {
				mem := s.Class.Members[name]
				switch {
				case mem.Property != nil:
					one(mem.Property.Get)
				case mem.Func != nil:
					one(mem.Func)
				}
			}
		}
	}
}

func sortedNames(m map[string]*pytypes.Symbol) []string {
	var names []string
	for n := range m {
		names = append(names, n)
	}
	sort.Strings(names)
	return names
}
