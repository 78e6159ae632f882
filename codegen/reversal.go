// Reversal in place: x[a:b] = x[a:b][::-1] and x[:k+1] = x[k::-1] reverse a part of x. Both sides have equally many items, so
// nothing needs to be copied first.

package codegen

import (
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
)

// reversal lowers an assignment that reverses a part of a list, and reports whether it was one.
func (f *fn) reversal(target ast.Expr, value ast.Expr) bool {
	dst, sl := sliceOf(target)
	src, back := sliceOf(value)
	if dst == nil || src == nil || sl.Step != nil || back.Step == nil {
		return false
	}
	if k, ok := f.constOf(back.Step); !ok || k != -1 {
		return false
	}
	name, ok := dst.Value.(*ast.Name)
	if !ok || f.c.info.Names[name] == nil {
		return false
	}
	list := func() (gotree.Expr, bool) {
		v, r := f.expr(name, nil)
		return v, r.find().k() == KList
	}
	// x[a:b] = x[a:b][::-1]
	if inner, same := sliceOf(src.Value); inner != nil {
		if back.Lower != nil || back.Upper != nil || same.Step != nil || !sameName(inner.Value, name) || !f.sameBound(sl.Lower, same.Lower) || !f.sameBound(sl.Upper, same.Upper) {
			return false
		}
		v, ok := list()
		if !ok {
			return false
		}
		bounds := f.sliceBounds(sl)
		f.emit(&gotree.ExprStmt{X: pyCall("ListReverseRange", v, bounds[0], bounds[1])})
		return true
	}
	if !sameName(src.Value, name) || sl.Lower != nil || back.Upper != nil {
		return false
	}
	if sl.Upper == nil && back.Lower == nil {
		v, ok := list()
		if !ok {
			return false
		}
		f.emit(&gotree.ExprStmt{X: pyCall("ListReverse", v)})
		return true
	}
	// x[:k+1] = x[k::-1]
	sum, ok := sl.Upper.(*ast.BinOp)
	if !ok || sum.Op != ast.Add || back.Lower == nil || !f.sameBound(sum.Left, back.Lower) {
		return false
	}
	if one, ok := f.constOf(sum.Right); !ok || one != 1 || !f.isInt(back.Lower) {
		return false
	}
	v, ok := list()
	if !ok {
		return false
	}
	k, r := f.expr(back.Lower, nil)
	f.emit(&gotree.ExprStmt{X: pyCall("ListReverseFirst", v, f.asInt(operand{k, r}))})
	return true
}

func sliceOf(e ast.Expr) (*ast.Subscript, *ast.Slice) {
	s, ok := e.(*ast.Subscript)
	if !ok {
		return nil, nil
	}
	sl, ok := s.Slice.(*ast.Slice)
	if !ok {
		return nil, nil
	}
	return s, sl
}

func sameName(e ast.Expr, name *ast.Name) bool {
	n, ok := e.(*ast.Name)
	return ok && n.Id == name.Id
}

// sameBound reports whether two bounds are the same name, constant, or nothing.
func (f *fn) sameBound(a, b ast.Expr) bool {
	if a == nil || b == nil {
		return a == nil && b == nil
	}
	if n, ok := a.(*ast.Name); ok {
		return sameName(b, n)
	}
	x, ok1 := f.constOf(a)
	y, ok2 := f.constOf(b)
	return ok1 && ok2 && x == y
}
