package typeinfer

import "github.com/py2go/py2go/frontend/ast"

// leaving finds the functions that are defined in a block inside of a function's body and named outside of that block. They are
// like variables that are assigned there.
func leaving(body []ast.Stmt) map[*ast.FunctionDef]bool {
	var out map[*ast.FunctionDef]bool
	var visit func(block []ast.Stmt, inner bool)
	visit = func(block []ast.Stmt, inner bool) {
		for _, s := range block {
			if def, ok := s.(*ast.FunctionDef); ok {
				if inner && mentionsOf(def.Name, block) < mentionsOf(def.Name, body) {
					if out == nil {
						out = map[*ast.FunctionDef]bool{}
					}
					out[def] = true
				}
				continue
			}
			for _, b := range innerBlocks(s) {
				visit(b, true)
			}
		}
	}
	visit(body, false)
	return out
}

// mentionsOf counts how often statements name something.
func mentionsOf(name string, block []ast.Stmt) int {
	n := 0
	for _, s := range block {
		ast.Walk(s, func(x ast.Node) bool {
			if x, ok := x.(*ast.Name); ok && x.Id == name {
				n++
			}
			return true
		})
	}
	return n
}

// innerBlocks are the blocks of a compound statement that belong to the scope it stands in.
func innerBlocks(s ast.Stmt) [][]ast.Stmt {
	switch s := s.(type) {
	case *ast.If:
		return [][]ast.Stmt{s.Body, s.Orelse}
	case *ast.While:
		return [][]ast.Stmt{s.Body, s.Orelse}
	case *ast.For:
		return [][]ast.Stmt{s.Body, s.Orelse}
	case *ast.With:
		return [][]ast.Stmt{s.Body}
	case *ast.Try:
		out := [][]ast.Stmt{s.Body, s.Orelse, s.Finalbody}
		for _, h := range s.Handlers {
			out = append(out, h.Body)
		}
		return out
	case *ast.Match:
		var out [][]ast.Stmt
		for _, c := range s.Cases {
			out = append(out, c.Body)
		}
		return out
	}
	return nil
}
