package parser

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/diag"
)

// TestRecordedTrees compares trees, with the positions of all nodes, to what CPython 3.13 made of the same files. Record
// new files with go run ./internal/astdiff -record frontend/parser/testdata/trees/*.py
func TestRecordedTrees(t *testing.T) {
	files, err := filepath.Glob("testdata/trees/*.py")
	if err != nil || len(files) < 10 {
		t.Fatal(files, err)
	}
	kinds := map[string]bool{}
	for _, path := range files {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		want, err := os.ReadFile(strings.TrimSuffix(path, ".py") + ".ast")
		if err != nil {
			t.Fatal(err)
		}
		rep := &diag.Reporter{}
		m := ParseFile(path, data, rep)
		for _, d := range rep.All() {
			if d.Severity == diag.Error {
				t.Error(d)
			}
		}
		got, w := DumpAttributes(m)+"\n", string(want)
		if got != w {
			i := 0
			for i < len(got) && i < len(w) && got[i] == w[i] {
				i++
			}
			part := func(s string) string { return s[max(0, i-100):min(len(s), i+100)] }
			t.Errorf("%s:\n got %s\nwant %s", path, part(got), part(w))
		}
		ast.Walk(m, func(n ast.Node) bool {
			kinds[strings.TrimPrefix(reflect.TypeOf(n).String(), "*ast.")] = true
			return true
		})
	}
	// the files hold every kind of node that CPython 3.13 has
	source, err := os.ReadFile("../ast/ast.go")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.SplitSeq(string(source), "\n") {
		name, ok := strings.CutPrefix(line, "type ")
		name, isStruct := strings.CutSuffix(name, " struct {")
		if !ok || !isStruct {
			continue
		}
		switch name {
		case "Base", "Comment", "BadStmt", "BadExpr", "Interpolation", "TemplateStr":
			continue
		}
		if !kinds[name] {
			t.Errorf("no recorded file has a %s", name)
		}
	}
}
