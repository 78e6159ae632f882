package modules

import (
	"github.com/py2go/py2go/frontend/ast"
)

// bindings are the names that a module's top level binds, in whatever branch.
func bindings(m *ast.Module) map[string]bool {
	names := map[string]bool{}
	for _, s := range m.Body {
		bind(s, names)
	}
	return names
}

// bind adds the names that a statement of a module's top level binds.
func bind(s ast.Node, names map[string]bool) {
	ast.Walk(s, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FunctionDef:
			names[n.Name] = true
			return false
		case *ast.ClassDef:
			names[n.Name] = true
			return false
		case *ast.Lambda, *ast.ListComp, *ast.SetComp, *ast.DictComp, *ast.GeneratorExp:
			return false
		case *ast.Name:
			if n.Ctx == ast.Store {
				names[n.Id] = true
			}
		case *ast.Import:
			for _, a := range n.Names {
				names[boundName(a)] = true
			}
		case *ast.ImportFrom:
			for _, a := range n.Names {
				names[boundName(a)] = true
			}
		case *ast.ExceptHandler:
			if n.Name != "" {
				names[n.Name] = true
			}
		case *ast.MatchAs:
			names[n.Name] = true
		case *ast.MatchStar:
			names[n.Name] = true
		case *ast.MatchMapping:
			names[n.Rest] = true
		}
		return true
	})
}

func boundName(a *ast.Alias) string {
	if a.AsName != "" {
		return a.AsName
	}
	for i := range len(a.Name) {
		if a.Name[i] == '.' {
			return a.Name[:i]
		}
	}
	return a.Name
}

// All gives the names in a module's __all__, when it has one; known is false when it is not a plain list of strings.
func All(m *ast.Module) (names []string, known bool) {
	known = true
	for _, s := range m.Body {
		var value ast.Expr
		switch s := s.(type) {
		case *ast.Assign:
			if len(s.Targets) == 1 && isAll(s.Targets[0]) {
				names, value = []string{}, s.Value
			}
		case *ast.AnnAssign:
			if isAll(s.Target) && s.Value != nil {
				names, value = []string{}, s.Value
			}
		case *ast.AugAssign:
			if isAll(s.Target) {
				value = s.Value
			}
		case *ast.ExprStmt:
			if usesAll(s.Value) {
				known = false
			}
		}
		if value == nil {
			continue
		}
		var elts []ast.Expr
		switch v := value.(type) {
		case *ast.List:
			elts = v.Elts
		case *ast.Tuple:
			elts = v.Elts
		default:
			known = false
		}
		for _, e := range elts {
			k, ok := e.(*ast.Constant)
			if !ok || k.Kind != ast.ConstStr {
				known = false
				continue
			}
			names = append(names, k.Str)
		}
	}
	return names, known
}

func isAll(e ast.Expr) bool {
	n, ok := e.(*ast.Name)
	return ok && n.Id == "__all__"
}

func usesAll(e ast.Expr) bool {
	found := false
	ast.Walk(e, func(n ast.Node) bool {
		if n, ok := n.(*ast.Name); ok && n.Id == "__all__" {
			found = true
		}
		return !found
	})
	return found
}
