// Package modules finds and parses the modules of a program: the entry file and all that it imports, directly or not, from the
// folder it stands in. Modules of the library are left to their stubs.
package modules

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/frontend/parser"
	"github.com/py2go/py2go/frontend/rules"
	"github.com/py2go/py2go/frontend/source"
)

// Module is a parsed source module.
type Module struct {
	Name string // full dotted name; "__main__" for the entry
	File *source.File
	Tree *ast.Module
}

type loader struct {
	root  string
	rep   *diag.Reporter
	seen  map[string]*Module
	order []*Module
	busy  map[string]bool
}

// Load reads the program that starts in the file at path. Modules come in the order in which Python would first finish importing
// them; the entry is last. Errors of reading the entry are returned, all others are reported.
func Load(path string, rep *diag.Reporter) ([]*Module, error) {
	l := &loader{root: filepath.Dir(path), rep: rep, seen: map[string]*Module{}, busy: map[string]bool{}}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	m, err := l.parse("__main__", path, data)
	if err != nil {
		return nil, err
	}
	l.imports(m, "")
	l.order = append(l.order, m)
	return l.order, nil
}

func (l *loader) parse(name, path string, data []byte) (*Module, error) {
	tree := parser.ParseFile(path, data, l.rep)
	m := &Module{Name: name, File: tree.File, Tree: tree}
	if !l.rep.HasErrors() {
		rules.Check(tree, l.rep)
	}
	l.seen[name] = m
	return m, nil
}

// find gives the file of a module, or "" when there is none below the root. A namespace package has no file of its own.
func (l *loader) find(name string) string {
	rel := filepath.FromSlash(strings.ReplaceAll(name, ".", "/"))
	for _, p := range []string{filepath.Join(l.root, rel, "__init__.py"), filepath.Join(l.root, rel+".py")} {
		if st, err := os.Stat(p); err == nil && !st.IsDir() {
			return p
		}
	}
	return ""
}

// load parses a module and what it imports, parents first; unknown names are left to the checker.
func (l *loader) load(name string) {
	if i := strings.LastIndexByte(name, '.'); i > 0 {
		l.load(name[:i])
	}
	if l.seen[name] != nil {
		return
	}
	p := l.find(name)
	if p == "" {
		return
	}
	if main := l.seen["__main__"]; main != nil && samePath(main.File.Path, p) {
		return
	}
	data, err := os.ReadFile(p)
	if err != nil {
		return
	}
	m, err := l.parse(name, p, data)
	if err != nil {
		l.rep.Errorf(nil, source.Span{}, 1013, "%v", err)
		return
	}
	pkg := name
	if filepath.Base(p) != "__init__.py" {
		pkg = parent(name)
	}
	l.imports(m, pkg)
	l.order = append(l.order, m)
}

func samePath(a, b string) bool {
	x, err1 := filepath.Abs(a)
	y, err2 := filepath.Abs(b)
	return err1 == nil && err2 == nil && x == y
}

func parent(name string) string {
	if i := strings.LastIndexByte(name, '.'); i >= 0 {
		return name[:i]
	}
	return ""
}

// imports loads what a module's import statements name; pkg is the package that relative imports start from.
func (l *loader) imports(m *Module, pkg string) {
	for _, s := range m.Tree.Body {
		ast.Walk(s, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Import:
				for _, a := range n.Names {
					l.load(a.Name)
				}
			case *ast.ImportFrom:
				base := n.Module
				if n.Level > 0 {
					p := pkg
					for i := 1; i < n.Level; i++ {
						p = parent(p)
					}
					switch {
					case p == "":
					case base == "":
						base = p
					default:
						base = p + "." + base
					}
				}
				if base != "" {
					l.load(base)
				}
				for _, a := range n.Names {
					if a.Name == "*" {
						continue
					}
					sub := a.Name
					if base != "" {
						sub = base + "." + a.Name
					}
					if l.find(sub) != "" && (base == "" || l.seen[base] == nil || !binds(l.seen[base], a.Name)) {
						l.load(sub)
					}
				}
			}
			return true
		})
	}
}

// binds reports whether a module's top level defines a name itself.
func binds(m *Module, name string) bool {
	for _, s := range m.Tree.Body {
		switch s := s.(type) {
		case *ast.FunctionDef:
			if s.Name == name {
				return true
			}
		case *ast.ClassDef:
			if s.Name == name {
				return true
			}
		case *ast.Assign:
			for _, t := range s.Targets {
				if n, ok := t.(*ast.Name); ok && n.Id == name {
					return true
				}
			}
		}
	}
	return false
}
