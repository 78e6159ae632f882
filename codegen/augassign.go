// Assignments by an operator: x op= y.

package codegen

import (
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

func (f *fn) augAssign(s *ast.AugAssign) {
	c := f.c
	op := c.info.Ops[s]
	if op != nil && op.Func != nil && !op.Func.IsStub() {
		f.augDunder(s, op)
		return
	}
	store, load, r := f.place_(s.Target)
	if store == nil {
		return
	}
	rr := r.find()
	if op != nil && op.InPlace && f.hasStubOp(s) {
		v, vr := f.expr(s.Value, nil)
		f.inPlace(s, op.Func, load, rr, operand{v, vr})
		return
	}
	// In-place operations on containers.
	switch rr.k() {
	case KList, KSet, KDict:
		v, vr := f.expr(s.Value, nil)
		if n, ok := s.Target.(*ast.Name); ok && f.rebound(c.info.Names[n].Resolve()) {
			f.refuse(s, codeOperator, "assigning to %s within the value that is added to it is not supported", n.Id)
		}
		switch {
		case rr.k() == KList && s.Op == ast.Add:
			seq, el := f.seq(v, vr)
			if seq == nil {
				f.refuse(s, codeOperator, "+= of %s to a list is not supported", typeText(vr))
				return
			}
			f.emit(&gotree.ExprStmt{X: pyCall("ListExtend", load, f.mapSeq(seq, el, rr.arg(0)))})
			return
		case rr.k() == KList && s.Op == ast.Mult:
			f.emit(&gotree.ExprStmt{X: pyCall("ListRepeatInPlace", load, f.convertIf(v, vr, c.plainInt()))})
			return
		case rr.k() == KSet:
			name := map[ast.Operator]string{ast.BitOr: "UpdateSeq", ast.BitAnd: "IntersectionUpdate", ast.Sub: "DifferenceUpdate", ast.BitXor: "SymmetricDifferenceUpdate"}[s.Op]
			if m, arg, ok := f.setOperand(name, rr, v, vr); ok && name != "" {
				f.emit(&gotree.ExprStmt{X: f.member(rr, load, m, arg)})
				return
			}
		case rr.k() == KDict && s.Op == ast.BitOr:
			f.emit(&gotree.ExprStmt{X: pyCall("DictUpdate", load, f.to(v, vr, rr))})
			return
		}
		f.refuse(s, codeOperator, "%s= is not supported for %s yet", s.Op, typeText(r))
		return
	}
	if n, ok := s.Target.(*ast.Name); ok {
		f.checkAssigned(n)
	}
	cur, curRep := f.narrowedTarget(s.Target, load, r)
	mark := len(*f.out)
	v, vr := f.expr(s.Value, nil)
	if w, _ := effects(v); w || len(*f.out) > mark {
		// the target is read before the value is computed
		if f.targetMayChange(s.Target) {
			tail := append([]gotree.Stmt{}, (*f.out)[mark:]...)
			*f.out = (*f.out)[:mark]
			cur = f.temp(cur, "old")
			*f.out = append(*f.out, tail...)
		}
	}
	if curRep.find().k() == KAny && (s.Op == ast.Add || s.Op == ast.Mult || s.Op == ast.BitOr || s.Op == ast.BitAnd || s.Op == ast.Sub || s.Op == ast.BitXor) && f.dynamicOK(vr.find()) {
		// a list, set or dict of unknown type changes in place
		c.dynOperators = true
		if s.Op == ast.Add || s.Op == ast.BitOr || s.Op == ast.BitXor {
			f.noteAll(curRep, vr)
		}
		out := c.exprRep(s, "dynamic", &types.Any{})
		store(pyCall("InPlaceAny", &gotree.Str{Value: s.Op.String()}, cur, f.dyn(v, vr)), out)
		return
	}
	res, resRep := f.arith(s, s.Op, operand{cur, curRep}, operand{v, vr}, s.Target, s.Value, c.augType(s))
	store(res, resRep)
}

// targetMayChange reports whether a call can rebind what an augmented assignment reads: everything but plain locals.
func (f *fn) targetMayChange(t ast.Expr) bool {
	n, ok := t.(*ast.Name)
	if !ok {
		return true
	}
	s := f.c.info.Names[n]
	return s == nil || s.Captured || f.rebound(s) || s.Scope == nil || s.Scope.Kind != types.FunctionScope
}

// augType is the type of an augmented assignment's result.
func (c *compiler) augType(s *ast.AugAssign) types.Type {
	if t, ok := c.info.AugTypes[s]; ok {
		return t
	}
	return c.typeOf(s.Target)
}

// narrowedTarget reads the target of an augmented assignment, narrowed as the checker knows.
func (f *fn) narrowedTarget(t ast.Expr, load gotree.Expr, r *Rep) (gotree.Expr, *Rep) {
	saved := f.node
	f.node = t
	defer func() { f.node = saved }()
	if _, ok := f.c.info.Types[t]; !ok {
		return load, r
	}
	return f.narrowed(t, load, r)
}
