// What conditions tell about ints: behind `if n < 2: return …` a parameter that nobody rebinds is at least 2, so that n - 1 needs
// no check.

package codegen

import (
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// fact says that a variable is at least a number.
type fact struct {
	sym *types.Symbol
	min int64
}

// atLeast is the greatest number that an expression is known to be at least.
func (f *fn) atLeast(e ast.Expr) (int64, bool) {
	s := f.constantName(e)
	if s == nil {
		return 0, false
	}
	best, ok := int64(0), false
	for _, k := range f.facts {
		if k.sym == s && (!ok || k.min > best) {
			best, ok = k.min, true
		}
	}
	return best, ok
}

// constantName is the parameter that an expression names, when nothing rebinds it.
func (f *fn) constantName(e ast.Expr) *types.Symbol {
	n, ok := e.(*ast.Name)
	if !ok {
		return nil
	}
	s := f.c.info.Names[n]
	if s == nil || s.Kind != types.ParamSymbol || s.Bindings > 1 || s.CapturedWritten {
		return nil
	}
	return s
}

// factsOf are the facts that hold where a condition is true, or false.
func (f *fn) factsOf(e ast.Expr, truth bool) []fact {
	switch e := e.(type) {
	case *ast.BoolOp:
		if (e.Op == ast.And) != truth {
			return nil
		}
		var out []fact
		for _, v := range e.Values {
			out = append(out, f.factsOf(v, truth)...)
		}
		return out
	case *ast.UnaryOp:
		if e.Op == ast.Not {
			return f.factsOf(e.Operand, !truth)
		}
	case *ast.Compare:
		if len(e.Ops) != 1 {
			return nil
		}
		s := f.constantName(e.Left)
		k, ok := f.constOf(e.Comparators[0])
		if s == nil || !ok || !f.isInt(e.Left) {
			return nil
		}
		switch {
		case truth && e.Ops[0] == ast.GtE, !truth && e.Ops[0] == ast.Lt, truth && e.Ops[0] == ast.Eq, !truth && e.Ops[0] == ast.NotEq:
			return []fact{{s, k}}
		case truth && e.Ops[0] == ast.Gt, !truth && e.Ops[0] == ast.LtE:
			return []fact{{s, k + 1}}
		}
	}
	return nil
}

// with lowers body where facts hold.
func (f *fn) with(facts []fact, body func()) {
	n := len(f.facts)
	f.facts = append(f.facts, facts...)
	body()
	f.facts = f.facts[:n]
}

// leaves reports whether control never reaches the end of a block.
func leaves(body []ast.Stmt) bool {
	if len(body) == 0 {
		return false
	}
	switch s := body[len(body)-1].(type) {
	case *ast.Return, *ast.Raise, *ast.Continue, *ast.Break:
		return true
	case *ast.If:
		return leaves(s.Body) && leaves(s.Orelse)
	}
	return false
}
