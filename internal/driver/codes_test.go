package driver_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/py2go/py2go/codegen"
	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/internal/driver"
)

// withoutExample are the codes that no Python of a few lines provokes.
var withoutExample = []diag.Code{
	1027, // a hundred errors
	1043, // a file without permission to read it
	2001, // a damaged installation
	2011, // two modules
	3012, // all exception classes of the stubs are carried
	4001, // bugs
	4002,
}

// alsoShows are the codes that an example cannot but show too: a surrogate is a warning when read and an error when kept.
var alsoShows = map[diag.Code]diag.Code{1013: 3006}

// verify checks a program of one module.
func verify(t *testing.T, text string) []diag.Diagnostic {
	t.Helper()
	path := filepath.Join(t.TempDir(), "example.py")
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	rep := &diag.Reporter{}
	if err := driver.Verify(path, codegen.Options{}, rep); err != nil {
		t.Fatal(err)
	}
	return rep.All()
}

// TestExamples runs the examples of the documentation: each shows its code and no other, and what to write instead shows none.
func TestExamples(t *testing.T) {
	for _, table := range diag.Tables() {
		for _, info := range table {
			t.Run(info.Code.String(), func(t *testing.T) {
				if info.Name == "" || info.Doc == "" {
					t.Fatal("the code is not documented")
				}
				if slices.Contains(withoutExample, info.Code) {
					if info.Example != "" {
						t.Fatal("the code has an example after all: take it off withoutExample")
					}
					return
				}
				found := verify(t, info.Example)
				if len(found) == 0 {
					t.Fatalf("the example shows no diagnostic:\n%s", info.Example)
				}
				shown := false
				for _, d := range found {
					shown = shown || d.Code == info.Code
					if d.Code != info.Code && d.Code != alsoShows[info.Code] {
						t.Errorf("the example shows %s", d)
					}
				}
				if !shown {
					t.Error("the example does not show the code")
				}
				if info.Instead == "" && info.Code >= 2000 {
					t.Error("the documentation does not say what to write instead")
				}
				if info.Instead != "" {
					for _, d := range verify(t, info.Instead) {
						t.Errorf("what to write instead shows %s", d)
					}
				}
			})
		}
	}
}

// TestCodesDocumented finds the codes in the compiler's sources: constants of type diag.Code, and numbers given as one.
func TestCodesDocumented(t *testing.T) {
	root := filepath.Join("..", "..")
	used := map[diag.Code][]string{}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "testdata" || d.Name() == "runtime" || strings.HasPrefix(d.Name(), ".") && path != root) {
			return fs.SkipDir
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") || strings.HasPrefix(d.Name(), "codes_") {
			return nil
		}
		return scanCodes(path, used)
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(used) < 50 {
		t.Fatalf("only %d codes found: the scan does not see them", len(used))
	}
	for code, places := range used {
		if _, ok := diag.Lookup(code); !ok {
			t.Errorf("%s is not documented in frontend/diag; it is used at %s", code, strings.Join(places, ", "))
		}
	}
	last := diag.Code(0)
	for _, table := range diag.Tables() {
		for _, info := range table {
			if used[info.Code] == nil {
				t.Errorf("%s is documented but not used", info.Code)
			}
			if info.Code <= last {
				t.Errorf("%s does not stand in order", info.Code)
			}
			last = info.Code
		}
	}
}

func scanCodes(path string, used map[diag.Code][]string) error {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, path, nil, parser.SkipObjectResolution)
	if err != nil {
		return err
	}
	add := func(e ast.Expr) {
		lit, ok := e.(*ast.BasicLit)
		if !ok || lit.Kind != token.INT {
			return
		}
		if n, err := strconv.Atoi(lit.Value); err == nil && n >= 1000 && n < 10000 {
			used[diag.Code(n)] = append(used[diag.Code(n)], fmt.Sprint(fset.Position(lit.Pos())))
		}
	}
	isCode := func(e ast.Expr) bool {
		sel, ok := e.(*ast.SelectorExpr)
		return ok && sel.Sel.Name == "Code"
	}
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ValueSpec:
			if isCode(n.Type) {
				for _, v := range n.Values {
					add(v)
				}
			}
		case *ast.CallExpr:
			if isCode(n.Fun) && len(n.Args) == 1 { // diag.Code(1234)
				add(n.Args[0])
			}
			if sel, ok := n.Fun.(*ast.SelectorExpr); ok && (sel.Sel.Name == "Errorf" || sel.Sel.Name == "Warnf" || sel.Sel.Name == "Notef") && len(n.Args) > 2 {
				add(n.Args[2])
			}
		case *ast.KeyValueExpr:
			if k, ok := n.Key.(*ast.Ident); ok && k.Name == "Code" {
				add(n.Value)
			}
		}
		return true
	})
	return nil
}
