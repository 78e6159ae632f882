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
// becomes import slow as engine. The import fails at once, so nothing else of the try body runs.
func (l *loader) fallbacks(m *Module) {
	var rewrite func(list []ast.Stmt) []ast.Stmt
	blocks := func(lists ...*[]ast.Stmt) {
		for _, b := range lists {
			*b = rewrite(*b)
		}
	}
	rewrite = func(list []ast.Stmt) []ast.Stmt {
		var out []ast.Stmt
		for _, s := range list {
			switch s := s.(type) {
			case *ast.Try:
				blocks(&s.Body, &s.Orelse, &s.Finalbody)
				for _, h := range s.Handlers {
					blocks(&h.Body)
				}
				if with, ok := l.fallback(m, s); ok {
					out = append(out, with...)
					continue
				}
			case *ast.FunctionDef:
				blocks(&s.Body)
			case *ast.ClassDef:
				blocks(&s.Body)
			case *ast.If:
				blocks(&s.Body, &s.Orelse)
			case *ast.For:
				blocks(&s.Body, &s.Orelse)
			case *ast.While:
				blocks(&s.Body, &s.Orelse)
			case *ast.With:
				blocks(&s.Body)
			case *ast.Match:
				for _, k := range s.Cases {
					blocks(&k.Body)
				}
			}
			out = append(out, s)
		}
		return out
	}
	blocks(&m.Tree.Body)
}

// fallback gives what replaces a try statement whose first import cannot succeed.
func (l *loader) fallback(m *Module, s *ast.Try) ([]ast.Stmt, bool) {
	name := ""
	if len(s.Body) == 0 || s.Star {
		return nil, false
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
	if top == "" || IsLibrary(top) || comesFirst[top] || carried[top] || l.find(top) != (place{}) {
		return nil, false
	}
	for _, h := range s.Handlers {
		switch catches(h.Type) {
		case yes:
			if h.Name != "" {
				return nil, false
			}
			body := h.Body
			if len(s.Finalbody) > 0 {
				t := &ast.Try{Body: h.Body, Finalbody: s.Finalbody}
				t.SetSpan(s.Start, s.End)
				body = []ast.Stmt{t}
			}
			l.rep.Report(diag.Diagnostic{Code: codeFallback, Severity: diag.Warning, File: m.File, Span: s.Body[0].Span(), Msg: "no module named '" + name + "': the program does what its except clause says"})
			return body, true
		case unknown:
			return nil, false
		}
	}
	return nil, false
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
