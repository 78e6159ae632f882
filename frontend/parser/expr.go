package parser

import (
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/source"
)

// starts reports whether a token can begin an expression.
func starts(t token) bool {
	switch t.kind {
	case tName, tNumber, tString:
		return true
	case tOp:
		switch t.op {
		case oLPar, oLBrack, oLBrace, oMinus, oPlus, oTilde, oEllipsis:
			return true
		}
	case tKeyword:
		switch t.op {
		case kNone, kTrue, kFalse, kNot, kLambda, kAwait:
			return true
		}
	}
	return false
}

func startsStar(t token) bool { return t.op == oStar || starts(t) }

// starExpressions parses an expression list, a tuple when there is a comma.
func (p *parser) starExpressions() ast.Expr { return p.exprList(p.starExpression) }

// exprList parses elements separated by commas.
func (p *parser) exprList(elem func() ast.Expr) ast.Expr {
	start := p.t.start
	e := elem()
	if p.t.op != oComma {
		return e
	}
	elts := []ast.Expr{e}
	for p.got(oComma) {
		if !startsStar(p.t) {
			break
		}
		elts = append(elts, elem())
	}
	t := &ast.Tuple{Elts: elts}
	t.SetSpan(start, p.prevEnd)
	return t
}

// starred parses *x; what stands behind the star is no comparison.
func (p *parser) starred() ast.Expr {
	start := p.t.start
	p.next()
	s := &ast.Starred{Value: p.binary(1)}
	s.SetSpan(start, p.prevEnd)
	return s
}

func (p *parser) starExpression() ast.Expr {
	if p.t.op == oStar {
		return p.starred()
	}
	return p.expression()
}

func (p *parser) starNamed() ast.Expr {
	if p.t.op == oStar {
		return p.starred()
	}
	return p.named()
}

// named parses an expression that may be an assignment expression.
func (p *parser) named() ast.Expr {
	if p.t.kind == tName && p.peek(1).op == oWalrus {
		t := p.t
		n := &ast.Name{Id: p.ident(t), Ctx: ast.Store}
		n.SetSpan(t.start, t.end)
		p.next()
		p.next()
		e := &ast.NamedExpr{Target: n, Value: p.expression()}
		e.SetSpan(t.start, p.prevEnd)
		return e
	}
	start := p.t
	e := p.expression()
	switch p.t.op {
	case oWalrus:
		p.failAt(e, codeTarget, "cannot use assignment expressions with %s", describe(e))
	case oAssign:
		p.equalHint(e, start)
	}
	return e
}

// equalHint tells that = was probably meant to compare.
func (p *parser) equalHint(e ast.Expr, start token) {
	if p.failed || p.trying > 0 {
		return
	}
	eq := p.t
	if !p.try(func() bool { p.next(); p.binary(1); return p.t.op != oAssign && p.t.op != oWalrus }) {
		return
	}
	switch e.(type) {
	case *ast.Name:
		p.fail(e.Span().Start, p.ahead(), codeEqual, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?")
		p.fix("compare", source.Span{Start: eq.start, End: eq.end}, "==")
		return
	case *ast.List, *ast.Tuple, *ast.GeneratorExp:
		return
	case *ast.Compare, *ast.BoolOp, *ast.IfExp, *ast.Lambda:
		if start.op != oLPar || e.Span().Start == start.start {
			return
		}
	case *ast.Constant:
		if start.op == kTrue || start.op == kFalse || start.op == kNone {
			return
		}
	case *ast.UnaryOp:
		if start.op == kNot {
			return
		}
	}
	p.failAt(e, codeTarget, "cannot assign to %s here. Maybe you meant '==' instead of '='?", describe(e))
	p.fix("compare", source.Span{Start: eq.start, End: eq.end}, "==")
}

// ahead is the end of the operand behind the current operator.
func (p *parser) ahead() source.Pos {
	end := p.t.end
	p.try(func() bool { p.next(); p.binary(1); end = p.prevEnd; return true })
	return end
}

// expression parses a conditional expression, a lambda or what binds tighter.
func (p *parser) expression() ast.Expr {
	if p.t.op == kLambda {
		return p.lambda()
	}
	start := p.t.start
	if !p.enter() {
		return p.badExpr(start, start)
	}
	e := p.disjunction()
	if p.t.op == kIf {
		p.next()
		switch p.t.op {
		case kPass, kBreak, kContinue:
			p.fail(start, p.prevEnd, codeExpected, "expected expression before 'else', but statement is given")
		}
		test := p.disjunction()
		if p.t.op != kElse && !p.failed && p.t.op != oColon && p.t.kind != tBad {
			p.fail(start, p.prevEnd, codeExpected, "expected 'else' after 'if' expression")
		} else if p.t.op != kElse {
			p.invalid()
		}
		p.next()
		switch p.t.op {
		case kPass, kBreak, kContinue, kReturn, kRaise, kImport, kDel, kGlobal, kNonlocal, kAssert:
			p.fail(p.t.start, p.t.end, codeExpected, "expected expression after 'else', but statement is given")
		}
		e2 := &ast.IfExp{Test: test, Body: e, Orelse: p.expression()}
		e2.SetSpan(start, p.prevEnd)
		e = e2
	}
	p.leave()
	return e
}

func (p *parser) lambda() ast.Expr {
	start := p.t.start
	if !p.enter() {
		return p.badExpr(start, start)
	}
	p.next()
	if p.inField != "" && !p.hasColon() {
		p.fail(start, p.prevEnd, codeFormat, "lambda expressions are not allowed without parentheses")
	}
	l := &ast.Lambda{Args: p.params(true, oColon)}
	p.expect(oColon, ":")
	l.Body = p.expression()
	l.SetSpan(start, p.prevEnd)
	p.leave()
	return l
}

func (p *parser) disjunction() ast.Expr { return p.boolean(kOr) }

func (p *parser) boolean(op opKind) ast.Expr {
	start := p.t.start
	sub := p.inversion
	kind := ast.And
	var e ast.Expr
	if op == kOr {
		kind = ast.Or
		e = p.boolean(kAnd)
	} else {
		e = sub()
	}
	if p.t.op != op {
		return e
	}
	b := &ast.BoolOp{Op: kind, Values: []ast.Expr{e}}
	for p.got(op) {
		if op == kOr {
			b.Values = append(b.Values, p.boolean(kAnd))
		} else {
			b.Values = append(b.Values, sub())
		}
	}
	b.SetSpan(start, p.prevEnd)
	return b
}

func (p *parser) inversion() ast.Expr {
	if p.t.op != kNot {
		return p.comparison()
	}
	start := p.t.start
	if !p.enter() {
		return p.badExpr(start, start)
	}
	p.next()
	u := &ast.UnaryOp{Op: ast.Not, Operand: p.inversion()}
	u.SetSpan(start, p.prevEnd)
	p.leave()
	return u
}

// cmpOp reads a comparison operator.
func (p *parser) cmpOp() (ast.CmpOp, bool) {
	var op ast.CmpOp
	switch p.t.op {
	case oEq:
		op = ast.Eq
	case oNe:
		op = ast.NotEq
	case oLt:
		op = ast.Lt
	case oLe:
		op = ast.LtE
	case oGt:
		op = ast.Gt
	case oGe:
		op = ast.GtE
	case kIn:
		op = ast.In
	case kIs:
		p.next()
		if p.got(kNot) {
			return ast.IsNot, true
		}
		return ast.Is, true
	case kNot:
		if p.peek(1).op != kIn {
			return 0, false
		}
		p.next()
		op = ast.NotIn
	default:
		return 0, false
	}
	p.next()
	return op, true
}

func (p *parser) comparison() ast.Expr {
	start := p.t.start
	e := p.binary(1)
	switch p.t.op {
	case oEq, oNe, oLt, oLe, oGt, oGe, kIn, kIs, kNot:
	default:
		return e
	}
	var c *ast.Compare
	for {
		op, ok := p.cmpOp()
		if !ok {
			break
		}
		if c == nil {
			c = &ast.Compare{Left: e}
		}
		c.Ops = append(c.Ops, op)
		c.Comparators = append(c.Comparators, p.binary(1))
	}
	if c == nil {
		return e
	}
	c.SetSpan(start, p.prevEnd)
	return c
}

// binOps gives operators' precedence and meaning.
var binOps = func() (t [kYield + 1]struct {
	prec int8
	op   ast.Operator
}) {
	set := func(o opKind, prec int8, op ast.Operator) { t[o].prec, t[o].op = prec, op }
	set(oPipe, 1, ast.BitOr)
	set(oCaret, 2, ast.BitXor)
	set(oAmp, 3, ast.BitAnd)
	set(oLShift, 4, ast.LShift)
	set(oRShift, 4, ast.RShift)
	set(oPlus, 5, ast.Add)
	set(oMinus, 5, ast.Sub)
	set(oStar, 6, ast.Mult)
	set(oSlash, 6, ast.Div)
	set(oSlash2, 6, ast.FloorDiv)
	set(oPercent, 6, ast.Mod)
	set(oAt, 6, ast.MatMult)
	return
}()

// binary parses binary operators of at least that precedence; 1 is |.
func (p *parser) binary(prec int8) ast.Expr {
	start := p.t.start
	e := p.unary()
	for n := 0; ; n++ {
		o := binOps[p.t.op]
		if o.prec < prec || o.prec == 0 || !p.chained(n) {
			return e
		}
		p.next()
		if p.t.op == kNot {
			p.fail(p.t.start, p.t.end, codeInvalid, "'not' after an operator must be parenthesized")
		}
		b := &ast.BinOp{Left: e, Op: o.op, Right: p.binary(o.prec + 1)}
		b.SetSpan(start, p.prevEnd)
		e = b
	}
}

func (p *parser) unary() ast.Expr {
	var op ast.UnaryOperator
	switch p.t.op {
	case oMinus:
		op = ast.USub
	case oPlus:
		op = ast.UAdd
	case oTilde:
		op = ast.Invert
	default:
		return p.power()
	}
	start := p.t.start
	if !p.enter() {
		return p.badExpr(start, start)
	}
	p.next()
	if p.t.op == kNot {
		p.fail(p.t.start, p.t.end, codeInvalid, "'not' after an operator must be parenthesized")
	}
	u := &ast.UnaryOp{Op: op, Operand: p.unary()}
	u.SetSpan(start, p.prevEnd)
	p.leave()
	return u
}

func (p *parser) power() ast.Expr {
	start := p.t.start
	var e ast.Expr
	if p.t.op == kAwait {
		p.next()
		a := &ast.Await{Value: p.primary()}
		a.SetSpan(start, p.prevEnd)
		e = a
	} else {
		e = p.primary()
	}
	if p.t.op != oStar2 {
		return e
	}
	if !p.enter() {
		return e
	}
	p.next()
	b := &ast.BinOp{Left: e, Op: ast.Pow, Right: p.unary()}
	b.SetSpan(start, p.prevEnd)
	p.leave()
	return b
}

// primary parses an atom with what follows it: attributes, calls, subscripts.
func (p *parser) primary() ast.Expr {
	start := p.t.start
	e := p.atom()
	for n := 0; p.chained(n); n++ {
		switch p.t.op {
		case oDot:
			p.next()
			a := &ast.Attribute{Value: e}
			a.Attr, a.AttrPos = p.name()
			a.SetSpan(start, p.prevEnd)
			e = a
		case oLPar:
			c := &ast.Call{Func: e}
			c.Args, c.Keywords = p.arguments()
			c.SetSpan(start, p.prevEnd)
			e = c
		case oLBrack:
			p.next()
			s := &ast.Subscript{Value: e}
			s.Slice = p.slices()
			p.close(oRBrack, s.Slice)
			s.SetSpan(start, p.prevEnd)
			e = s
		default:
			return e
		}
	}
	return e
}

// hasColon reports whether a colon follows in the same brackets.
func (p *parser) hasColon() bool {
	nest := 0
	for _, t := range p.toks[p.i:] {
		switch t.op {
		case oLPar, oLBrack, oLBrace:
			nest++
		case oRPar, oRBrack, oRBrace:
			if nest--; nest < 0 {
				return false
			}
		case oColon:
			if nest == 0 {
				return true
			}
		}
	}
	return false
}
