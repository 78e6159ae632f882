package modules

import (
	"strings"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/diag"
)

// fallbacks puts in place what a program does without a module that is nowhere:
//
//	try:
//	    import fast as engine
//	except ImportError:
//	    import slow as engine
//
// becomes import slow as engine. The import fails at once, so nothing else of the try body runs. When on the other hand the
// import is one of the library that py2go carries, nothing of the except clauses ever runs.
func (l *loader) fallbacks(m *Module) {
	m.Tree.Body = rewrite(m.Tree.Body, func(s ast.Stmt) []ast.Stmt {
		if t, ok := s.(*ast.Try); ok {
			if with, ok := l.fallback(m, t); ok {
				return with
			}
		}
		return []ast.Stmt{s}
	})
}

// fallback gives what replaces a try statement whose first import cannot succeed.
func (l *loader) fallback(m *Module, s *ast.Try) ([]ast.Stmt, bool) {
	name := ""
	if len(s.Body) == 0 || s.Star || len(s.Handlers) == 0 {
		return nil, false
	}
	if l.succeed(s.Body) {
		return finally(s, append(s.Body, s.Orelse...)), true
	}
	switch first := s.Body[0].(type) {
	case *ast.Import:
		name = first.Names[0].Name
	case *ast.ImportFrom:
		if first.Level == 0 {
			name = first.Module
		}
	}
	top, _, _ := strings.Cut(name, ".")
	if top == "" || IsLibrary(top) || comesFirst[top] || l.carried(top) || l.find(top) != (place{}) {
		return nil, false
	}
	for _, h := range s.Handlers {
		switch catches(h.Type) {
		case yes:
			if h.Name != "" {
				return nil, false
			}
			l.rep.Report(diag.Diagnostic{Code: codeFallback, Severity: diag.Warning, File: m.File, Span: s.Body[0].Span(), Msg: "no module named '" + name + "': the program does what its except clause says"})
			return finally(s, h.Body), true
		case unknown:
			return nil, false
		}
	}
	return nil, false
}

// succeed reports whether statements are nothing but imports of library modules, which cannot fail.
func (l *loader) succeed(list []ast.Stmt) bool {
	library := func(name string) bool {
		top, _, _ := strings.Cut(name, ".")
		return l.carried(name) && l.find(top) == (place{})
	}
	for _, s := range list {
		switch s := s.(type) {
		case *ast.Import:
			for _, a := range s.Names {
				if !library(a.Name) {
					return false
				}
			}
		case *ast.ImportFrom:
			if s.Level > 0 || !library(s.Module) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// finally keeps the finally clause of a statement whose body becomes another.
func finally(s *ast.Try, body []ast.Stmt) []ast.Stmt {
	if len(s.Finalbody) == 0 {
		return body
	}
	t := &ast.Try{Body: body, Finalbody: s.Finalbody}
	t.SetSpan(s.Start, s.End)
	return []ast.Stmt{t}
}

type answer int

const (
	no answer = iota
	yes
	unknown
)

// catches reports whether an except clause catches a ModuleNotFoundError.
func catches(e ast.Expr) answer {
	switch e := e.(type) {
	case nil:
		return yes
	case *ast.Name:
		switch e.Id {
		case "ImportError", "ModuleNotFoundError", "Exception", "BaseException":
			return yes
		case "AttributeError", "SyntaxError", "OSError", "ValueError", "TypeError", "RuntimeError", "KeyError", "NameError":
			return no
		}
	case *ast.Tuple:
		result := no
		for _, x := range e.Elts {
			switch catches(x) {
			case yes:
				return yes
			case unknown:
				result = unknown
			}
		}
		return result
	}
	return unknown
}
