package parser

import (
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/source"
)

// small parses a simple statement.
func (p *parser) small() ast.Stmt {
	t := p.t
	switch t.op {
	case kPass:
		p.next()
		s := &ast.Pass{}
		s.SetSpan(t.start, t.end)
		return s
	case kBreak:
		p.next()
		s := &ast.Break{}
		s.SetSpan(t.start, t.end)
		return s
	case kContinue:
		p.next()
		s := &ast.Continue{}
		s.SetSpan(t.start, t.end)
		return s
	case kReturn:
		p.next()
		s := &ast.Return{}
		if startsStar(p.t) {
			s.Value = p.starExpressions()
		}
		s.SetSpan(t.start, p.prevEnd)
		return s
	case kRaise:
		p.next()
		s := &ast.Raise{}
		if starts(p.t) {
			s.Exc = p.expression()
			if p.t.op == kFrom {
				from := p.t
				p.next()
				if !starts(p.t) && p.t.kind != tBad {
					p.fail(from.start, from.end, codeExpected, "did you forget an expression after 'from'?")
				}
				s.Cause = p.expression()
			}
		} else if p.t.op == kFrom {
			p.fail(p.t.start, p.t.end, codeExpected, "did you forget an expression between 'raise' and 'from'?")
		}
		s.SetSpan(t.start, p.prevEnd)
		return s
	case kGlobal, kNonlocal:
		p.next()
		var names []string
		for {
			n, _ := p.name()
			names = append(names, n)
			if !p.got(oComma) {
				break
			}
		}
		if t.op == kGlobal {
			s := &ast.Global{Names: names}
			s.SetSpan(t.start, p.prevEnd)
			return s
		}
		s := &ast.Nonlocal{Names: names}
		s.SetSpan(t.start, p.prevEnd)
		return s
	case kDel:
		p.next()
		s := &ast.Delete{}
		for {
			var e ast.Expr
			if p.t.op == oStar {
				e = p.starred()
			} else {
				e = p.expression()
			}
			s.Targets = append(s.Targets, e)
			if !p.got(oComma) || p.t.kind == tNewline || p.t.op == oSemi {
				break
			}
		}
		if p.t.kind == tNewline || p.t.op == oSemi {
			for _, e := range s.Targets {
				p.del(e)
			}
		}
		s.SetSpan(t.start, p.prevEnd)
		return s
	case kAssert:
		p.next()
		s := &ast.Assert{Test: p.assertPart()}
		if p.got(oComma) {
			s.Msg = p.assertPart()
		}
		s.SetSpan(t.start, p.prevEnd)
		return s
	case kImport:
		return p.importStmt()
	case kFrom:
		return p.importFrom()
	}
	if p.soft(t, "type") && p.peek(1).kind == tName {
		if op := p.peek(2).op; op == oAssign || op == oLBrack {
			return p.typeAlias()
		}
	}
	return p.exprStmt()
}

func (p *parser) assertPart() ast.Expr {
	start := p.t
	e := p.expression()
	switch p.t.op {
	case oWalrus:
		p.failAt(e, codeTarget, "cannot use named expression without parentheses here")
	case oAssign:
		if !p.failed && (start.op == kTrue || start.op == kFalse || start.op == kNone) {
			p.failAt(e, codeTarget, "cannot assign to %s", describe(e))
		}
		p.equalHint(e, start)
	}
	return e
}

func (p *parser) typeAlias() ast.Stmt {
	start := p.t.start
	p.next()
	n := &ast.Name{Id: p.ident(p.t), Ctx: ast.Store}
	n.SetSpan(p.t.start, p.t.end)
	p.next()
	s := &ast.TypeAlias{Name: n}
	if p.t.op == oLBrack {
		s.TypeParams = p.typeParams()
	}
	p.want(oAssign)
	s.Value = p.expression()
	s.SetSpan(start, p.prevEnd)
	return s
}

// augOp gives the operator of augmented assignments.
func augOp(op opKind) (ast.Operator, bool) {
	switch op {
	case oPlusEq:
		return ast.Add, true
	case oMinusEq:
		return ast.Sub, true
	case oStarEq:
		return ast.Mult, true
	case oSlashEq:
		return ast.Div, true
	case oSlash2Eq:
		return ast.FloorDiv, true
	case oPercentEq:
		return ast.Mod, true
	case oAtEq:
		return ast.MatMult, true
	case oAmpEq:
		return ast.BitAnd, true
	case oPipeEq:
		return ast.BitOr, true
	case oCaretEq:
		return ast.BitXor, true
	case oLShiftEq:
		return ast.LShift, true
	case oRShiftEq:
		return ast.RShift, true
	case oStar2Eq:
		return ast.Pow, true
	}
	return 0, false
}

// value parses what may stand right of an assignment.
func (p *parser) value() ast.Expr {
	if p.t.op == kYield {
		return p.yield()
	}
	return p.starExpressions()
}

// exprStmt parses an expression statement or an assignment.
func (p *parser) exprStmt() ast.Stmt {
	start := p.t
	p.group = -1
	e := p.value()
	grouped := p.group == start.start && start.op == oLPar
	if p.failed {
		return &ast.BadStmt{}
	}
	switch p.t.op {
	case oAssign:
		return p.assign(e, start)
	case oColon:
		return p.annotated(e, start, grouped)
	case oWalrus:
		if _, ok := e.(*ast.Name); !ok {
			p.failAt(e, codeTarget, "cannot use assignment expressions with %s", describe(e))
		} else {
			p.fail(p.t.start, p.t.end, codeInvalid, "invalid syntax")
			p.fix("assign", source.Span{Start: p.err.start, End: p.err.end}, "=")
		}
		return &ast.BadStmt{}
	}
	if op, ok := augOp(p.t.op); ok {
		switch e.(type) {
		case *ast.Name, *ast.Attribute, *ast.Subscript:
		default:
			p.failAt(e, codeTarget, "'%s' is an illegal expression for augmented assignment", describe(e))
			return &ast.BadStmt{}
		}
		setCtx(e, ast.Store)
		p.next()
		s := &ast.AugAssign{Target: e, Op: op, Value: p.value()}
		s.SetSpan(start.start, p.prevEnd)
		return s
	}
	s := &ast.ExprStmt{Value: e}
	s.SetSpan(start.start, p.prevEnd)
	return s
}

func (p *parser) assign(e ast.Expr, start token) ast.Stmt {
	s, first := &ast.Assign{}, start.start
	for p.t.op == oAssign {
		switch y := e.(type) {
		case *ast.Yield, *ast.YieldFrom:
			if start.op == oLPar {
				p.equalHint(y, start)
			}
			p.failAt(y, codeTarget, "assignment to yield expression not possible")
			return s
		}
		if wrongTarget(e, ast.Store) != nil {
			p.assignHint(e, start, len(s.Targets) == 0)
		}
		if !p.store(e) {
			return s
		}
		s.Targets = append(s.Targets, e)
		p.next()
		start = p.t
		e = p.value()
	}
	if _, ok := augOp(p.t.op); ok {
		switch e.(type) {
		case *ast.Name, *ast.Attribute, *ast.Subscript:
		default:
			p.failAt(e, codeTarget, "'%s' is an illegal expression for augmented assignment", describe(e))
		}
	}
	s.Value = e
	s.SetSpan(first, p.prevEnd)
	return s
}

// assignHint tells that the = behind something that is no target was probably meant to compare.
func (p *parser) assignHint(e ast.Expr, start token, first bool) {
	switch e := e.(type) {
	case *ast.Starred, *ast.List:
	case *ast.Tuple:
		// without parentheses, it is the last element that stands before the =
		if n := len(e.Elts) - 1; n >= 0 && e.Start == e.Elts[0].Span().Start && wrongTarget(e, ast.Store) == e.Elts[n] && first {
			p.equalHint(e.Elts[n], p.toks[max(p.i-1, 0)])
		}
	default:
		if first {
			p.equalHint(e, start)
		}
	}
}

func (p *parser) annotated(e ast.Expr, start token, grouped bool) ast.Stmt {
	s := &ast.AnnAssign{Target: e}
	switch e.(type) {
	case *ast.Name:
		s.Simple = !grouped
	case *ast.Attribute, *ast.Subscript:
	case *ast.List, *ast.Tuple:
		if p.try(func() bool { p.next(); p.expression(); return true }) {
			p.failAt(e, codeTarget, "only single target (not %s) can be annotated", describe(e))
		}
		p.invalid()
		return s
	default:
		if p.try(func() bool { p.next(); p.expression(); return true }) {
			p.failAt(e, codeTarget, "illegal target for annotation")
		}
		p.invalid()
		return s
	}
	if n, ok := e.(*ast.Name); ok && (p.peek(1).kind == tNewline || !starts(p.peek(1))) {
		if kw := misspelled(n.Id); kw != "" && p.peek(1).kind == tNewline {
			p.fail(n.Start, n.End, codeInvalid, "invalid syntax. Did you mean '%s'?", kw)
			return s
		}
	}
	setCtx(e, ast.Store)
	p.next()
	s.Annotation = p.expression()
	if p.got(oAssign) {
		s.Value = p.value()
	}
	s.SetSpan(start.start, p.prevEnd)
	return s
}

func (p *parser) dotted() (string, source.Span) {
	name, sp := p.name()
	for p.t.op == oDot {
		p.next()
		n, at := p.name()
		name += "." + n
		sp.End = at.End
	}
	return name, sp
}

func (p *parser) asName(a *ast.Alias, start source.Pos) {
	if p.got(kAs) {
		if p.t.kind != tName && starts(p.t) || p.t.kind == tName && p.peek(1).kind == tOp && p.peek(1).op != oComma && p.peek(1).op != oRPar && p.peek(1).op != oSemi {
			if e := p.expression(); !p.failed && wrongName(e) {
				p.failAt(e, codeImport, "cannot use %s as import target", describe(e))
			}
		}
		a.AsName, _ = p.name()
	}
	a.SetSpan(start, p.prevEnd)
}

func wrongName(e ast.Expr) bool { _, ok := e.(*ast.Name); return !ok }

func (p *parser) importStmt() ast.Stmt {
	start := p.t.start
	p.next()
	s := &ast.Import{}
	if p.t.kind == tNewline {
		p.fail(p.t.start, p.t.end, codeImport, "Expected one or more names after 'import'")
	}
	for {
		a := &ast.Alias{}
		at := p.t.start
		a.Name, _ = p.dotted()
		p.asName(a, at)
		s.Names = append(s.Names, a)
		if !p.got(oComma) {
			break
		}
	}
	if p.t.op == kFrom {
		p.fail(start, p.t.end, codeImport, "Did you mean to use 'from ... import ...' instead?")
	}
	s.SetSpan(start, p.prevEnd)
	return s
}

func (p *parser) importFrom() ast.Stmt {
	start := p.t.start
	p.next()
	s := &ast.ImportFrom{}
	for p.t.op == oDot || p.t.op == oEllipsis {
		if p.t.op == oDot {
			s.Level++
		} else {
			s.Level += 3
		}
		p.next()
	}
	if s.Level == 0 || p.t.op != kImport {
		s.Module, _ = p.dotted()
	}
	imp := p.t
	p.want(kImport)
	if p.t.op == oStar {
		a := &ast.Alias{Name: "*"}
		a.SetSpan(p.t.start, p.t.end)
		p.next()
		s.Names = []*ast.Alias{a}
		s.SetSpan(start, p.prevEnd)
		return s
	}
	if p.t.kind == tNewline {
		p.fail(imp.start, imp.end, codeImport, "Expected one or more names after 'import'")
	}
	paren := p.got(oLPar)
	for !p.failed {
		if paren && p.t.op == oRPar && len(s.Names) > 0 {
			break
		}
		a := &ast.Alias{}
		at := p.t.start
		a.Name, _ = p.name()
		p.asName(a, at)
		s.Names = append(s.Names, a)
		if p.t.op != oComma {
			break
		}
		comma := p.t
		p.next()
		if !paren && p.t.kind == tNewline {
			p.fail(comma.start, comma.end, codeImport, "trailing comma not allowed without surrounding parentheses")
		}
	}
	if paren {
		p.close(oRPar, nil)
	}
	s.SetSpan(start, p.prevEnd)
	return s
}
