package parser

import (
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/source"
)

func constant(t token, kind ast.ConstKind) *ast.Constant {
	c := &ast.Constant{Kind: kind}
	c.SetSpan(t.start, t.end)
	return c
}

func (p *parser) atom() ast.Expr {
	t := p.t
	switch t.kind {
	case tName:
		p.next()
		n := &ast.Name{Id: p.ident(t)}
		n.SetSpan(t.start, t.end)
		if (p.t.kind == tName || p.t.kind == tNumber || p.t.kind == tString) && (n.Id == "print" || n.Id == "exec") {
			p.legacy(n)
		}
		return n
	case tNumber:
		p.next()
		return p.number(t)
	case tString:
		return p.strings()
	}
	switch t.op {
	case kNone:
		p.next()
		return constant(t, ast.ConstNone)
	case kTrue, kFalse:
		p.next()
		c := constant(t, ast.ConstBool)
		c.Bool = t.op == kTrue
		return c
	case oEllipsis:
		p.next()
		return constant(t, ast.ConstEllipsis)
	case oLPar:
		return p.paren()
	case oLBrack:
		return p.list()
	case oLBrace:
		return p.brace()
	}
	p.invalid()
	return p.badExpr(t.start, t.end)
}

// legacy tells about a print statement of Python 2.
func (p *parser) legacy(n *ast.Name) {
	end := p.t.end
	if p.trying == 0 && p.try(func() bool { p.starExpressions(); end = p.prevEnd; return true }) {
		p.fail(n.Start, end, codePrint, "Missing parentheses in call to '%s'. Did you mean %s(...)?", n.Id, n.Id)
		args := p.text[p.t.start:end]
		p.fix("call "+n.Id, source.Span{Start: n.Start, End: end}, n.Id+"("+args+")")
	}
}

// close requires the bracket that closes; last is the expression that stands before, for the message.
func (p *parser) close(op opKind, last ast.Node) {
	if p.t.op == op {
		p.next()
		return
	}
	if last != nil {
		p.commaHint(last)
	}
	p.invalid()
}

// commaHint tells of two expressions side by side within brackets.
func (p *parser) commaHint(last ast.Node) {
	if p.failed || p.trying > 0 || !starts(p.t) || last == nil {
		return
	}
	before, here := p.toks[max(p.i-1, 0)], p.t
	if before.kind == tName && (here.kind == tString || p.soft(before, "match") || p.soft(before, "case") || p.soft(before, "type") || p.soft(before, "_")) {
		return
	}
	end := p.t.end
	if !p.try(func() bool { p.expression(); end = p.prevEnd; return true }) {
		return
	}
	at := last.Span()
	p.fail(at.Start, end, codeComma, "invalid syntax. Perhaps you forgot a comma?")
	p.fix("add a comma", source.Span{Start: at.End, End: at.End}, ",")
}

func (p *parser) paren() ast.Expr {
	open := p.t
	if !p.enter() {
		return p.badExpr(open.start, open.end)
	}
	defer p.leave()
	p.next()
	if p.t.op == oRPar {
		p.next()
		t := &ast.Tuple{}
		t.SetSpan(open.start, p.prevEnd)
		return t
	}
	if p.t.op == kYield {
		e := p.yield()
		p.close(oRPar, nil)
		p.group = open.start
		return e
	}
	if p.t.op == oStar2 {
		p.fail(p.t.start, p.t.end, codeStar, "cannot use double starred expression here")
	}
	e := p.starNamed()
	if p.isFor() {
		g := &ast.GeneratorExp{Elt: e, Generators: p.generators(e)}
		p.close(oRPar, nil)
		g.SetSpan(open.start, p.prevEnd)
		return g
	}
	if p.t.op != oComma {
		if s, ok := e.(*ast.Starred); ok && p.t.op == oRPar {
			p.failAt(s, codeStar, "cannot use starred expression here")
		}
		if p.t.op == oStar2 && !p.failed {
			p.fail(p.t.start, p.t.end, codeStar, "cannot use double starred expression here")
		}
		p.close(oRPar, e)
		p.group = open.start
		return e
	}
	t := &ast.Tuple{Elts: p.elements(e, oRPar)}
	p.noTarget(t.Elts, open.start, "(", ")")
	p.close(oRPar, t.Elts[len(t.Elts)-1])
	t.SetSpan(open.start, p.prevEnd)
	return t
}

// elements parses the rest of a display behind its first element.
func (p *parser) elements(first ast.Expr, end opKind) []ast.Expr {
	elts := []ast.Expr{first}
	for p.got(oComma) {
		if p.t.op == end || !startsStar(p.t) {
			break
		}
		elts = append(elts, p.starNamed())
	}
	return elts
}

// noTarget tells of a comprehension whose target would need parentheses.
func (p *parser) noTarget(elts []ast.Expr, open source.Pos, l, r string) {
	if p.isFor() && len(elts) > 1 {
		sp := source.Span{Start: elts[0].Span().Start, End: p.prevEnd}
		p.fail(sp.Start, sp.End, codeGenerator, "did you forget parentheses around the comprehension target?")
		p.fix("add parentheses", sp, "("+p.text[sp.Start:sp.End]+")")
	}
}

func (p *parser) list() ast.Expr {
	open := p.t
	if !p.enter() {
		return p.badExpr(open.start, open.end)
	}
	defer p.leave()
	p.next()
	l := &ast.List{}
	if p.t.op != oRBrack {
		e := p.starNamed()
		if p.isFor() {
			c := &ast.ListComp{Elt: e, Generators: p.generators(e)}
			p.close(oRBrack, nil)
			c.SetSpan(open.start, p.prevEnd)
			return c
		}
		l.Elts = p.elements(e, oRBrack)
		p.noTarget(l.Elts, open.start, "[", "]")
		p.close(oRBrack, l.Elts[len(l.Elts)-1])
	} else {
		p.next()
	}
	l.SetSpan(open.start, p.prevEnd)
	return l
}

func (p *parser) brace() ast.Expr {
	open := p.t
	if !p.enter() {
		return p.badExpr(open.start, open.end)
	}
	defer p.leave()
	p.next()
	if p.t.op == oRBrace || p.t.op == oStar2 {
		return p.dict(open, nil)
	}
	bare := p.bareWalrus()
	e := p.starNamed()
	if p.t.op == oColon {
		if bare {
			p.invalid()
		}
		return p.dict(open, e)
	}
	if p.isFor() {
		c := &ast.SetComp{Elt: e, Generators: p.generators(e)}
		p.close(oRBrace, nil)
		c.SetSpan(open.start, p.prevEnd)
		return c
	}
	s := &ast.Set{Elts: p.elements(e, oRBrace)}
	p.noTarget(s.Elts, open.start, "{", "}")
	p.close(oRBrace, s.Elts[len(s.Elts)-1])
	s.SetSpan(open.start, p.prevEnd)
	return s
}

// dict parses a dictionary, or a comprehension of one, behind its brace and, when key is set, its first key.
func (p *parser) dict(open token, key ast.Expr) ast.Expr {
	d := &ast.Dict{}
	for p.t.op != oRBrace && !p.failed {
		if key == nil && p.t.op == oStar2 {
			at := p.t
			p.next()
			v := p.binary(1)
			if p.isFor() {
				p.fail(at.start, at.end, codeDict, "dict unpacking cannot be used in dict comprehension")
			}
			d.Keys, d.Values = append(d.Keys, nil), append(d.Values, v)
		} else {
			if key == nil {
				key = p.expression()
			}
			if _, ok := key.(*ast.Starred); ok {
				p.invalid()
			}
			if p.t.op == oAssign {
				p.equalHint(key, token{})
			}
			if p.t.op != oColon && (p.t.op == oRBrace || p.t.op == oComma) {
				p.fail(key.Span().Start, key.Span().End, codeDict, "':' expected after dictionary key")
			}
			p.want(oColon)
			switch {
			case p.t.op == oRBrace || p.t.op == oComma:
				c := p.toks[max(p.i-1, 0)]
				p.fail(c.start, c.end, codeDict, "expression expected after dictionary key and ':'")
			case p.t.op == oStar:
				p.fail(p.t.start, p.t.end, codeDict, "cannot use a starred expression in a dictionary value")
			}
			v := p.expression()
			if len(d.Keys) == 0 && p.isFor() {
				c := &ast.DictComp{Key: key, Value: v, Generators: p.generators(v)}
				p.close(oRBrace, nil)
				c.SetSpan(open.start, p.prevEnd)
				return c
			}
			if p.t.op == oAssign {
				p.equalHint(v, token{})
			}
			d.Keys, d.Values = append(d.Keys, key), append(d.Values, v)
			key = nil
		}
		if p.t.op != oComma {
			break
		}
		p.next()
	}
	var last ast.Node
	if n := len(d.Values); n > 0 {
		last = d.Values[n-1]
	}
	p.close(oRBrace, last)
	d.SetSpan(open.start, p.prevEnd)
	return d
}

func (p *parser) isFor() bool {
	return p.t.op == kFor || p.t.op == kAsync && p.peek(1).op == kFor
}

// generators parses the for clauses of a comprehension.
func (p *parser) generators(elt ast.Expr) []*ast.Comprehension {
	if s, ok := elt.(*ast.Starred); ok {
		p.failAt(s, codeStar, "iterable unpacking cannot be used in comprehension")
	}
	var gens []*ast.Comprehension
	for p.isFor() {
		c := &ast.Comprehension{}
		start := p.t.start
		c.IsAsync = p.got(kAsync)
		p.next()
		c.Target = p.targets(true)
		if p.t.op != kIn && p.t.kind != tBad {
			p.fail(p.t.start, p.t.end, codeExpected, "'in' expected after for-loop variables")
		}
		if !p.want(kIn) {
			break
		}
		c.Iter = p.disjunction()
		for p.got(kIf) {
			e := p.disjunction()
			if p.t.op == oAssign {
				p.equalHint(e, token{})
			}
			c.Ifs = append(c.Ifs, e)
		}
		c.SetSpan(start, p.prevEnd)
		gens = append(gens, c)
	}
	return gens
}

// slices parses what stands between the brackets of a subscript.
func (p *parser) slices() ast.Expr {
	if !p.enter() {
		return p.badExpr(p.t.start, p.t.end)
	}
	defer p.leave()
	start := p.t.start
	if p.t.op == oRBrack {
		p.invalid()
	}
	e := p.slice()
	_, star := e.(*ast.Starred)
	if p.t.op != oComma && !star {
		return e
	}
	elts := []ast.Expr{e}
	for p.got(oComma) {
		if p.t.op == oRBrack || p.failed {
			break
		}
		elts = append(elts, p.slice())
	}
	t := &ast.Tuple{Elts: elts}
	t.SetSpan(start, p.prevEnd)
	return t
}

func (p *parser) slice() ast.Expr {
	start := p.t.start
	if p.t.op == oStar {
		if next := p.peek(1); !starts(next) && next.kind != tBad {
			p.fail(p.t.start, p.t.end, codeStar, "Invalid star expression")
		}
		return p.starred()
	}
	var lower ast.Expr
	if p.t.op != oColon {
		bare := p.bareWalrus()
		e := p.named()
		if p.t.op != oColon {
			return e
		}
		if bare {
			p.invalid()
		}
		lower = e
	}
	s := &ast.Slice{Lower: lower}
	p.next()
	end := func() bool { return p.t.op == oColon || p.t.op == oComma || p.t.op == oRBrack || p.failed }
	if !end() {
		s.Upper = p.expression()
	}
	if p.got(oColon) && !end() {
		s.Step = p.expression()
	}
	s.SetSpan(start, p.prevEnd)
	return s
}

// arguments parses the arguments of a call or a class, with their parentheses.
func (p *parser) arguments() (args []ast.Expr, kws []*ast.Keyword) {
	open := p.t.start
	if !p.enter() {
		return
	}
	defer p.leave()
	p.next()
	var last ast.Node
	keyword, unpack := false, false
	for p.t.op != oRPar && !p.failed {
		start := p.t
		switch {
		case p.t.op == oStar:
			p.next()
			if !starts(p.t) && p.t.kind != tBad {
				p.fail(start.start, start.end, codeStar, "Invalid star expression")
			}
			s := &ast.Starred{Value: p.expression()}
			s.SetSpan(start.start, p.prevEnd)
			if p.t.op == oAssign {
				p.failAt(s, codeCall, "cannot assign to iterable argument unpacking")
			}
			if unpack {
				p.failAt(s, codeCall, "iterable argument unpacking follows keyword argument unpacking")
			}
			args, last = append(args, s), s
		case p.t.op == oStar2:
			p.next()
			k := &ast.Keyword{Value: p.expression()}
			k.SetSpan(start.start, p.prevEnd)
			if p.t.op == oAssign {
				p.failAt(k, codeCall, "cannot assign to keyword argument unpacking")
			}
			kws, last, unpack = append(kws, k), k, true
		case p.t.kind == tName && p.peek(1).op == oAssign:
			k := &ast.Keyword{Arg: p.ident(p.t)}
			p.next()
			p.next()
			if p.t.op == oRPar || p.t.op == oComma {
				p.fail(start.start, p.prevEnd, codeCall, "expected argument value expression")
			}
			k.Value = p.expression()
			k.SetSpan(start.start, p.prevEnd)
			if p.isFor() {
				p.fail(start.start, p.prevEnd, codeEqual, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?")
			}
			kws, last, keyword = append(kws, k), k, true
		default:
			e := p.argument()
			if p.t.op == oAssign && !p.failed {
				if start.op == kTrue || start.op == kFalse || start.op == kNone {
					p.fail(start.start, p.t.end, codeCall, "cannot assign to %s", p.str(start))
				}
				p.fail(start.start, p.t.end, codeCall, `expression cannot contain assignment, perhaps you meant "=="?`)
			}
			if p.isFor() {
				g := &ast.GeneratorExp{Elt: e, Generators: p.generators(e)}
				sole := len(args)+len(kws) == 0
				if sole && p.t.op == oRPar {
					p.next()
					g.SetSpan(open, p.prevEnd)
					return []ast.Expr{g}, nil
				}
				if p.t.op == oComma || p.t.op == oRPar {
					{
						p.fail(start.start, p.prevEnd, codeGenerator, "Generator expression must be parenthesized")
						p.fix("add parentheses", source.Span{Start: start.start, End: p.prevEnd}, "("+p.text[start.start:p.prevEnd]+")")
					}
				}
				e = g
			}
			switch {
			case unpack:
				p.positional(e, "positional argument follows keyword argument unpacking")
			case keyword:
				p.positional(e, "positional argument follows keyword argument")
			}
			args, last = append(args, e), e
		}
		if p.t.op != oComma {
			break
		}
		p.next()
	}
	p.close(oRPar, last)
	return
}

func (p *parser) positional(e ast.Expr, msg string) {
	if !p.failed {
		p.failAt(e, codeCall, "%s", msg)
	}
}

// argument parses a positional argument: like named, but = is told otherwise.
func (p *parser) argument() ast.Expr {
	if p.t.kind == tName && p.peek(1).op == oWalrus {
		return p.named()
	}
	e := p.expression()
	if p.t.op == oWalrus {
		p.failAt(e, codeTarget, "cannot use assignment expressions with %s", describe(e))
	}
	return e
}

func (p *parser) yield() ast.Expr {
	start := p.t.start
	p.next()
	if p.got(kFrom) {
		y := &ast.YieldFrom{Value: p.expression()}
		y.SetSpan(start, p.prevEnd)
		return y
	}
	y := &ast.Yield{}
	if startsStar(p.t) {
		y.Value = p.starExpressions()
	}
	y.SetSpan(start, p.prevEnd)
	return y
}

// bareWalrus reports whether an assignment expression without parentheses begins here.
func (p *parser) bareWalrus() bool { return p.t.kind == tName && p.peek(1).op == oWalrus }
