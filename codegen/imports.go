package codegen

import (
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
)

// retriesImports reports whether the program may go on after the import of one of its modules has failed: a try statement
// or a function has it. Importing it again then runs it again.
func (c *compiler) retriesImports() bool {
	for _, m := range c.prog.Modules {
		found := false
		ast.Walk(m.Tree, func(n ast.Node) bool {
			switch n.(type) {
			case *ast.Try, *ast.FunctionDef, *ast.With:
				ast.Walk(n, func(x ast.Node) bool {
					if s, ok := x.(ast.Stmt); ok {
						for _, im := range c.info.Imports[s] {
							found = found || im.Module != nil && !im.Module.IsStub
						}
					}
					return !found
				})
				return false
			}
			return !found
		})
		if found {
			return true
		}
	}
	return false
}

// untilImported has a module's flag say that it is imported only when its top level comes to its end.
func (f *fn) untilImported(flag string, body []gotree.Stmt) []gotree.Stmt {
	done := f.newTemp("complete")
	forget := &gotree.FuncLit{Body: []gotree.Stmt{&gotree.Assign{Lhs: []gotree.Expr{id(flag)}, Op: "=", Rhs: []gotree.Expr{id(done)}}}}
	out := []gotree.Stmt{
		&gotree.Assign{Lhs: []gotree.Expr{id(done)}, Op: ":=", Rhs: []gotree.Expr{id("false")}},
		&gotree.Defer{Call: call(forget)},
	}
	out = append(out, body...)
	if !terminates(body) {
		out = append(out, &gotree.Assign{Lhs: []gotree.Expr{id(done)}, Op: "=", Rhs: []gotree.Expr{id("true")}})
	}
	return out
}
