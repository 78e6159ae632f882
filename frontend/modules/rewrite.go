package modules

import (
	"strings"

	"github.com/py2go/py2go/frontend/ast"
)

// rewrite replaces the statements of a tree, inner ones first: f gives what stands in a statement's place.
func rewrite(list []ast.Stmt, f func(ast.Stmt) []ast.Stmt) []ast.Stmt {
	var out []ast.Stmt
	for _, s := range list {
		for _, b := range blocks(s) {
			*b = rewrite(*b, f)
		}
		out = append(out, f(s)...)
	}
	return out
}

// blocks are the statement lists that a statement holds.
func blocks(s ast.Stmt) []*[]ast.Stmt {
	switch s := s.(type) {
	case *ast.FunctionDef:
		return []*[]ast.Stmt{&s.Body}
	case *ast.ClassDef:
		return []*[]ast.Stmt{&s.Body}
	case *ast.If:
		return []*[]ast.Stmt{&s.Body, &s.Orelse}
	case *ast.For:
		return []*[]ast.Stmt{&s.Body, &s.Orelse}
	case *ast.While:
		return []*[]ast.Stmt{&s.Body, &s.Orelse}
	case *ast.With:
		return []*[]ast.Stmt{&s.Body}
	case *ast.Match:
		var out []*[]ast.Stmt
		for _, k := range s.Cases {
			out = append(out, &k.Body)
		}
		return out
	case *ast.Try:
		out := []*[]ast.Stmt{&s.Body}
		for _, h := range s.Handlers {
			out = append(out, &h.Body)
		}
		return append(out, &s.Orelse, &s.Finalbody)
	}
	return nil
}

// rebinds makes assignments of those imports whose name is bound elsewhere in its scope, too: after
//
//	from fast import sort
//	from slow import sort
//
// the name is a variable, so that the second becomes import slow as _; sort = _.sort.
func (l *loader) rebinds(m *Module) {
	var scope func(body *[]ast.Stmt)
	scope = func(body *[]ast.Stmt) {
		meanings := map[string]map[string]bool{}
		l.meanings(m, *body, meanings)
		several := false
		for _, set := range meanings {
			several = several || len(set) > 1
		}
		*body = rewriteScope(*body, func(s ast.Stmt) []ast.Stmt {
			switch s := s.(type) {
			case *ast.FunctionDef:
				scope(&s.Body)
			case *ast.ClassDef:
				scope(&s.Body)
			case *ast.ImportFrom:
				if several {
					return l.assigned(m, s, meanings)
				}
			}
			return []ast.Stmt{s}
		})
	}
	scope(&m.Tree.Body)
}

// rewriteScope is rewrite without the functions and classes within.
func rewriteScope(list []ast.Stmt, f func(ast.Stmt) []ast.Stmt) []ast.Stmt {
	var out []ast.Stmt
	for _, s := range list {
		switch s.(type) {
		case *ast.FunctionDef, *ast.ClassDef:
		default:
			for _, b := range blocks(s) {
				*b = rewriteScope(*b, f)
			}
		}
		out = append(out, f(s)...)
	}
	return out
}

// meanings collects what the names bound in a scope may stand for: what is imported, or something else.
func (l *loader) meanings(m *Module, body []ast.Stmt, to map[string]map[string]bool) {
	add := func(name, meaning string) {
		if to[name] == nil {
			to[name] = map[string]bool{}
		}
		to[name][meaning] = true
	}
	for _, s := range body {
		switch s := s.(type) {
		case *ast.ImportFrom:
			for _, a := range s.Names {
				add(boundName(a), strings.Repeat(".", s.Level)+s.Module+":"+a.Name)
			}
		case *ast.Import:
			for _, a := range s.Names {
				if a.AsName != "" {
					add(a.AsName, a.Name)
				} else {
					add(boundName(a), boundName(a))
				}
			}
		default:
			inner := blocks(s)
			switch s.(type) {
			case *ast.FunctionDef, *ast.ClassDef:
				inner = nil
			}
			names := map[string]bool{}
			if len(inner) == 0 {
				bind(s, names)
			} else {
				for _, x := range ast.Children(s) {
					if _, block := x.(ast.Stmt); !block {
						bindHead(x, names)
					}
				}
			}
			for n := range names {
				add(n, "something else")
			}
			for _, b := range inner {
				l.meanings(m, *b, to)
			}
		}
	}
}

// bindHead adds the names that a part of a compound statement binds, without its blocks.
func bindHead(n ast.Node, names map[string]bool) {
	switch n := n.(type) {
	case *ast.ExceptHandler:
		if n.Name != "" {
			names[n.Name] = true
		}
	case *ast.MatchCase:
		bind(n.Pattern, names)
	default:
		bind(n, names)
	}
}

// assigned splits an import, so that names of several meanings are assigned.
func (l *loader) assigned(m *Module, s *ast.ImportFrom, meanings map[string]map[string]bool) []ast.Stmt {
	var keep []*ast.Alias
	var out []ast.Stmt
	base, ok := l.base(m, s)
	if !ok || base == "__future__" {
		return []ast.Stmt{s}
	}
	for _, a := range s.Names {
		if a.Name == "*" || len(meanings[boundName(a)]) < 2 || l.find(base+"."+a.Name) != (place{}) {
			keep = append(keep, a)
			continue
		}
		sp := a.Span()
		alias := &ast.Alias{Name: base, AsName: "import " + base} // no name of the program
		module := &ast.Name{Id: alias.AsName}
		value := &ast.Attribute{Value: module, Attr: a.Name, AttrPos: sp}
		target := &ast.Name{Id: boundName(a), Ctx: ast.Store}
		imp := &ast.Import{Names: []*ast.Alias{alias}}
		assign := &ast.Assign{Targets: []ast.Expr{target}, Value: value}
		alias.SetSpan(sp.Start, sp.End)
		module.SetSpan(sp.Start, sp.End)
		value.SetSpan(sp.Start, sp.End)
		target.SetSpan(sp.Start, sp.End)
		imp.SetSpan(s.Start, s.End)
		assign.SetSpan(s.Start, s.End)
		out = append(out, imp, assign)
	}
	if len(out) == 0 {
		return []ast.Stmt{s}
	}
	if len(keep) > 0 {
		s.Names = keep
		out = append([]ast.Stmt{s}, out...)
	}
	return out
}
