// Targets of augmented assignments whose object the value may replace: in self.rows[i] += self.grow(), Python looks self.rows up
// before it calls grow.

package codegen

import (
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// targetObject is the object of an augmented assignment's target, evaluated once: put aside where computing the value may make x
// mean another object.
func (f *fn) targetObject(x ast.Expr, obj gotree.Expr) gotree.Expr {
	s, ok := f.stmt.(*ast.AugAssign)
	if ok && f.isReplaceable(x) && f.runsProgram(s.Value) {
		return f.temp(obj, "obj")
	}
	return f.stableObject(obj)
}

// isReplaceable reports whether code that runs meanwhile may assign to a variable or field that x, a chain of them, reads.
func (f *fn) isReplaceable(x ast.Expr) bool {
	switch x := x.(type) {
	case *ast.Name:
		s := f.c.info.Names[x]
		return s != nil && (s.Resolve().CapturedWritten || f.rebound(s.Resolve()))
	case *ast.Attribute:
		a := f.c.info.Attrs[x]
		return a == nil || a.Symbol == nil || f.c.isReplaced(a.Symbol) || f.isReplaceable(x.Value)
	}
	return false
}

// isReplaced reports whether some code other than an initialiser assigns to a field.
func (c *compiler) isReplaced(s *types.Symbol) bool {
	if c.replaced == nil {
		c.replaced = map[*types.Symbol]bool{}
		for _, m := range c.prog.Modules {
			ast.Walk(m.Tree, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.FunctionDef:
					return n.Name != "__init__"
				case *ast.Attribute:
					if a := c.info.Attrs[n]; n.Ctx == ast.Store && a != nil && a.Symbol != nil {
						c.replaced[a.Symbol.Resolve()] = true
					}
				}
				return true
			})
		}
	}
	return c.replaced[s.Resolve()] || c.dynSets[s.Name]
}

// runsProgram reports whether evaluating an expression may assign to something: by := or by calling code of the program.
func (f *fn) runsProgram(e ast.Expr) bool {
	runs := false
	ast.Walk(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.NamedExpr, *ast.Await, *ast.Yield, *ast.YieldFrom:
			runs = true
		case *ast.Call:
			ci := f.c.info.Calls[n]
			runs = runs || ci == nil || ci.Func == nil && (ci.Class == nil || !ci.Class.IsStub()) || ci.Func != nil && !ci.Func.IsStub()
		}
		return !runs
	})
	return runs
}
