// Package modules finds and parses the modules of a program: the entry file and all that it imports, directly or not,
// from the folder it stands in. Modules of the library are left to their stubs.
package modules

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/frontend/doctests"
	"github.com/py2go/py2go/frontend/parser"
	"github.com/py2go/py2go/frontend/rules"
	"github.com/py2go/py2go/frontend/source"
)

const (
	codeRelative   diag.Code = 1041
	codeCircular   diag.Code = 1042
	codeUnreadable diag.Code = 1043
	codeFallback   diag.Code = 1044
)

// Main is the name of the entry module.
const Main = "__main__"

// Module is a parsed source module.
type Module struct {
	Name string // full dotted name; Main for the entry
	File *source.File
	Tree *ast.Module

	pkg string // the package that relative imports start from

	imports map[ast.Stmt][]*Module
}

type loader struct {
	root    string
	rep     *diag.Reporter
	carried func(module string) bool
	seen    map[string]*Module // nil for what cannot be read
	found   map[string]place
	order   []*Module
}

// Load reads the program that starts in the file at path. Modules come in the order in which Python would first finish
// importing them; the entry is last. carried says which modules of the library the program can have. Errors of reading the
// entry are returned, all others are reported.
func Load(path string, carried func(module string) bool, rep *diag.Reporter) ([]*Module, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	l := &loader{root: filepath.Dir(path), rep: rep, carried: carried, seen: map[string]*Module{}, found: map[string]place{}}
	m := l.parse(Main, path, data)
	l.imports(m)
	l.order = append(l.order, m)
	if !rep.HasErrors() {
		l.checkCycles(m)
	}
	return l.order, nil
}

func (l *loader) parse(name, path string, data []byte) *Module {
	mine := &diag.Reporter{}
	tree := parser.ParseFile(path, data, mine)
	if !mine.HasErrors() {
		rules.Check(tree, mine)
		if name == Main {
			doctests.Expand(tree, mine)
		} else {
			tree.Body = withoutMain(tree.Body)
		}
	}
	for _, d := range mine.All() {
		l.rep.Report(d)
	}
	m := &Module{Name: name, File: tree.File, Tree: tree, imports: map[ast.Stmt][]*Module{}}
	l.seen[name] = m
	return m
}

// withoutMain leaves out what an imported module would do as a program: the blocks of if __name__ == "__main__".
func withoutMain(body []ast.Stmt) []ast.Stmt {
	var out []ast.Stmt
	for _, s := range body {
		if guard, ok := s.(*ast.If); ok && isMainGuard(guard.Test) {
			out = append(out, guard.Orelse...)
		} else {
			out = append(out, s)
		}
	}
	return out
}

func isMainGuard(test ast.Expr) bool {
	c, ok := test.(*ast.Compare)
	if !ok || len(c.Ops) != 1 || c.Ops[0] != ast.Eq {
		return false
	}
	x, isName := c.Left.(*ast.Name)
	y, isText := c.Comparators[0].(*ast.Constant)
	return isName && x.Id == "__name__" && isText && y.Kind == ast.ConstStr && y.Str == "__main__"
}

// place is where a module stands: a file, or for a namespace package only a folder, or nowhere.
type place struct {
	file, folder string // the folder is that of a package's modules
}

// find looks for a module as CPython does in the folder of the entry: a package before a file, both before a folder
// without an __init__.py. The library's modules come before such folders, and some of them before everything.
func (l *loader) find(name string) place {
	if p, ok := l.found[name]; ok {
		return p
	}
	p := l.look(name)
	l.found[name] = p
	return p
}

func (l *loader) look(name string) place {
	dir, last := l.root, name
	if up := parent(name); up != "" {
		if dir = l.find(up).folder; dir == "" {
			return place{}
		}
		last = name[len(up)+1:]
	} else if comesFirst[name] {
		return place{}
	}
	folder := filepath.Join(dir, last)
	if init := filepath.Join(folder, "__init__.py"); isFile(init) {
		return place{init, folder}
	}
	if file := folder + ".py"; isFile(file) {
		return place{file: file}
	}
	if st, err := os.Stat(folder); err == nil && st.IsDir() && (dir != l.root || !IsLibrary(name)) {
		return place{folder: folder}
	}
	return place{}
}

func isFile(path string) bool {
	st, err := os.Stat(path)
	return err == nil && !st.IsDir()
}

// load parses a module and what it imports, after the packages it is in; at is the import that names it. It gives the
// modules in the order in which the import runs them. What is not found is left to the checker, who knows the library.
func (l *loader) load(name string, from *Module, at ast.Node) []*Module {
	if name == Main {
		return []*Module{l.seen[Main]}
	}
	var chain []*Module
	if up := parent(name); up != "" {
		chain = l.load(up, from, at)
	}
	if m, ok := l.seen[name]; ok {
		if m == nil {
			return chain
		}
		return append(chain, m)
	}
	p := l.find(name)
	if p.file == "" {
		return chain
	}
	data, err := os.ReadFile(p.file)
	if err != nil {
		l.seen[name] = nil
		l.rep.Errorf(from.File, at.Span(), codeUnreadable, "module '%s' cannot be read: %v", name, err)
		return chain
	}
	m := l.parse(name, p.file, data)
	m.pkg = name
	if p.folder == "" {
		m.pkg = parent(name)
	}
	l.imports(m)
	l.order = append(l.order, m)
	return append(chain, m)
}

func parent(name string) string {
	if i := strings.LastIndexByte(name, '.'); i >= 0 {
		return name[:i]
	}
	return ""
}

// imports loads what a module's import statements name.
func (l *loader) imports(m *Module) {
	if !l.rep.HasErrors() {
		l.fallbacks(m)
		l.rebinds(m)
	}
	ast.Walk(m.Tree, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Import:
			for _, a := range n.Names {
				m.imports[n] = append(m.imports[n], l.load(a.Name, m, a)...)
			}
		case *ast.ImportFrom:
			m.imports[n] = l.importFrom(m, n)
		case ast.Expr, ast.Pattern:
			return false
		}
		return true
	})
}

func (l *loader) importFrom(m *Module, s *ast.ImportFrom) []*Module {
	base, ok := l.base(m, s)
	if !ok {
		return nil
	}
	list := l.load(base, m, s)
	for _, a := range s.Names {
		names := []string{a.Name}
		if a.Name == "*" {
			names = nil
			if from := l.seen[base]; from != nil {
				names, _ = All(from.Tree)
			}
		}
		for _, n := range names {
			if from := l.seen[base]; (from == nil || !bindings(from.Tree)[n]) && l.find(base+"."+n) != (place{}) {
				list = append(list, l.load(base+"."+n, m, a)...)
			}
		}
	}
	return list
}

// base is the full name of the module that names are imported from.
func (l *loader) base(m *Module, s *ast.ImportFrom) (string, bool) {
	if s.Level == 0 {
		return s.Module, true
	}
	if m.pkg == "" {
		hint := ""
		if m.Name == Main && isFile(filepath.Join(l.root, "__init__.py")) {
			hint = ": a file that is run belongs to no package; run one beside the package's folder, which imports it"
		}
		l.rep.Errorf(m.File, s.Span(), codeRelative, "attempted relative import with no known parent package%s", hint)
		return "", false
	}
	pkg := m.pkg
	for range s.Level - 1 {
		if pkg = parent(pkg); pkg == "" {
			l.rep.Errorf(m.File, s.Span(), codeRelative, "attempted relative import beyond top-level package")
			return "", false
		}
	}
	if s.Module == "" {
		return pkg, true
	}
	return pkg + "." + s.Module, true
}
