// Which ints are used once: sums of such values grow by at most one term for each call that is made, so that
// size(left) + size(right) stays an int where x + x would not (package analysis, Add).

package codegen

import (
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// usedOnce reports whether an operand's value is used by this operation (or augmented assignment) and by nothing else.
func (f *fn) usedOnce(op ast.Node, x ast.Expr) bool {
	switch x := x.(type) {
	case *ast.Constant, *ast.BinOp, *ast.UnaryOp:
		return true
	case *ast.IfExp:
		return f.usedOnce(op, x.Body) && f.usedOnce(op, x.Orelse)
	case *ast.Call:
		ci := f.c.info.Calls[x]
		return ci != nil && ci.Func != nil && !ci.Func.IsCached && len(ci.Func.Decorators) == 0
	case *ast.Name:
		s := f.c.info.Names[x]
		return s != nil && f.c.isLinear(s.Resolve())
	}
	return false
}

// isLinear reports whether each value of a local variable is used at most once: it is added to, and returned, or read in one place
// that runs as often as the variable is bound.
func (c *compiler) isLinear(s *types.Symbol) bool {
	if ok, known := c.linear[s]; known {
		return ok
	}
	c.linear[s] = false
	if s.Kind != types.VarSymbol || s.Scope == nil || s.Scope.Kind != types.FunctionScope || s.Captured || s.Scope.Func == nil {
		return false
	}
	def, ok := s.Scope.Func.Node.(*ast.FunctionDef)
	if !ok {
		return false
	}
	u := uses{c: c, s: s}
	for _, st := range def.Body {
		u.stmt(st, nil)
	}
	linear := len(u.loads) == 0
	if len(u.loads) == 1 && !u.returned {
		linear = true
		for _, b := range u.binds {
			linear = linear && b == u.loads[0]
		}
	}
	c.linear[s] = linear
	if linear {
		c.graph.Passing(c.slot(s).node)
	}
	return linear
}

// uses collects the loops in which a variable is read and bound. A return statement that reads it once counts apart.
type uses struct {
	c            *compiler
	s            *types.Symbol
	loads, binds []ast.Node // the innermost loops; nil outside of any
	returned     bool
}

func (u *uses) stmt(n ast.Node, loop ast.Node) {
	switch n := n.(type) {
	case *ast.Return:
		before := len(u.loads)
		u.children(n, loop)
		if len(u.loads) == before+1 {
			u.loads, u.returned = u.loads[:before], true
		}
		return
	case *ast.Assign:
		// x = x + y adds to x
		if b, ok := n.Value.(*ast.BinOp); ok && len(n.Targets) == 1 && u.is(n.Targets[0]) && b.Op == ast.Add && u.is(b.Left) {
			u.stmt(b.Right, loop)
			return
		}
	case *ast.AugAssign:
		if u.is(n.Target) {
			if n.Op != ast.Add {
				u.loads = append(u.loads, loop, loop)
			}
			u.stmt(n.Value, loop)
			return
		}
	case *ast.For, *ast.While, *ast.ListComp, *ast.SetComp, *ast.DictComp, *ast.GeneratorExp:
		loop = n
	case *ast.Name:
		if u.is(n) {
			if n.Ctx == ast.Load {
				u.loads = append(u.loads, loop)
			} else {
				u.binds = append(u.binds, loop)
			}
		}
	}
	u.children(n, loop)
}

func (u *uses) children(n, loop ast.Node) {
	for _, ch := range ast.Children(n) {
		u.stmt(ch, loop)
	}
}

func (u *uses) is(e ast.Expr) bool {
	n, ok := e.(*ast.Name)
	return ok && u.c.info.Names[n].Resolve() == u.s
}
