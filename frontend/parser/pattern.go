package parser

import (
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/source"
)

// match parses a match statement; nil when match is a name here.
func (p *parser) match() ast.Stmt {
	t := p.peek(1)
	if !startsStar(t) {
		return nil
	}
	start := p.t
	ok := p.try(func() bool {
		p.next()
		p.subject()
		return p.t.op == oColon && p.peek(1).kind == tNewline && p.peek(2).kind == tIndent && p.soft(p.peek(3), "case")
	})
	if !ok {
		// "match x" cannot be anything else, unless a keyword such as "in" follows
		if t.kind != tName && t.kind != tNumber && t.kind != tString || t.kind == tString {
			return nil
		}
	}
	p.next()
	s := &ast.Match{Subject: p.subject()}
	p.looseColon()
	if p.t.kind == tNewline && p.peek(1).kind != tIndent {
		p.block("'match' statement", start.start)
	} else if p.t.kind != tNewline || !p.soft(p.peek(2), "case") {
		p.next()
		p.next()
		p.invalid()
	}
	if p.t.kind != tNewline || p.failed {
		s.SetSpan(start.start, p.prevEnd)
		return s
	}
	p.next()
	p.next()
	for p.soft(p.t, "case") {
		before := p.i
		c := p.matchCase()
		if p.failed {
			p.recover(nil, start.start)
			if p.i == before {
				p.next()
			}
		}
		s.Cases = append(s.Cases, c)
	}
	last := s.Cases[len(s.Cases)-1]
	if p.t.kind != tDedent && p.t.kind != tEOF {
		p.invalid()
		p.report(p.err)
		p.failed, p.t = false, p.toks[p.i]
		p.statements(tDedent)
	}
	if p.t.kind == tDedent {
		p.next()
	}
	s.SetSpan(start.start, max(last.End, start.end))
	p.prevEnd = s.End
	return s
}

func (p *parser) subject() ast.Expr {
	start := p.t.start
	e := p.starNamed()
	_, star := e.(*ast.Starred)
	if p.t.op != oComma {
		if star && p.group != start {
			p.invalid()
		}
		return e
	}
	t := &ast.Tuple{Elts: []ast.Expr{e}}
	for p.got(oComma) {
		if !startsStar(p.t) {
			break
		}
		t.Elts = append(t.Elts, p.starNamed())
	}
	t.SetSpan(start, p.prevEnd)
	return t
}

func (p *parser) matchCase() *ast.MatchCase {
	start := p.t.start
	p.next()
	c := &ast.MatchCase{}
	if p.t.op == oColon {
		p.invalid()
	}
	c.Pattern = p.openPattern()
	if p.got(kIf) {
		c.Guard = p.named()
	}
	p.looseColon()
	c.Body = p.block("'case' statement", start)
	c.SetSpan(start, p.prevEnd)
	return c
}

// openPattern parses a pattern, or a sequence without brackets.
func (p *parser) openPattern() ast.Pattern {
	start := p.t.start
	x := p.starPattern()
	if p.t.op != oComma {
		if s, ok := x.(*ast.MatchStar); ok {
			p.failAt(s, codePattern, "a starred pattern is only allowed within a sequence")
		}
		return x
	}
	s := &ast.MatchSequence{Patterns: []ast.Pattern{x}}
	for p.got(oComma) {
		if p.t.op == oColon || p.t.op == kIf {
			break
		}
		s.Patterns = append(s.Patterns, p.starPattern())
	}
	s.SetSpan(start, p.prevEnd)
	return s
}

func (p *parser) starPattern() ast.Pattern {
	if p.t.op != oStar {
		return p.pattern()
	}
	start := p.t.start
	p.next()
	s := &ast.MatchStar{}
	if name, _ := p.name(); name != "_" {
		s.Name = name
	}
	s.SetSpan(start, p.prevEnd)
	return s
}

// pattern parses alternatives, and what they are captured as.
func (p *parser) pattern() ast.Pattern {
	start := p.t.start
	if !p.enter() {
		return p.badPattern(start)
	}
	defer p.leave()
	x := p.closedPattern()
	if p.t.op == oPipe {
		o := &ast.MatchOr{Patterns: []ast.Pattern{x}}
		for p.got(oPipe) {
			o.Patterns = append(o.Patterns, p.closedPattern())
		}
		o.SetSpan(start, p.prevEnd)
		x = o
	}
	if p.t.op != kAs {
		return x
	}
	p.next()
	at := p.t
	if p.soft(at, "_") && p.peek(1).op != oDot && p.peek(1).op != oLPar {
		p.fail(at.start, at.end, codePattern, "cannot use '_' as a target")
	}
	if e := p.aheadExpr(); e != nil && wrongName(e) {
		p.failAt(e, codePattern, "cannot use %s as pattern target", describe(e))
	}
	a := &ast.MatchAs{Pattern: x}
	a.Name, _ = p.name()
	a.SetSpan(start, p.prevEnd)
	return a
}

// aheadExpr is the expression that begins here, nil when there is none; it is not consumed.
func (p *parser) aheadExpr() (e ast.Expr) {
	if !p.try(func() bool { e = p.expression(); return true }) {
		return nil
	}
	return e
}

func (p *parser) badPattern(at source.Pos) ast.Pattern {
	m := &ast.MatchAs{}
	m.SetSpan(at, at)
	return m
}

func (p *parser) closedPattern() ast.Pattern {
	t := p.t
	switch t.kind {
	case tNumber, tString:
		return p.valuePattern(p.literal())
	case tName:
		switch p.peek(1).op {
		case oDot, oLPar:
			e := p.attrs()
			if p.t.op == oLPar {
				return p.classPattern(e)
			}
			return p.valuePattern(e)
		}
		p.next()
		m := &ast.MatchAs{}
		if name := p.ident(t); name != "_" {
			m.Name = name
		}
		m.SetSpan(t.start, t.end)
		return m
	}
	switch t.op {
	case oMinus:
		return p.valuePattern(p.literal())
	case kNone, kTrue, kFalse:
		c, _ := p.atom().(*ast.Constant)
		m := &ast.MatchSingleton{Value: c}
		m.SetSpan(t.start, t.end)
		return m
	case oLPar, oLBrack:
		return p.sequencePattern()
	case oLBrace:
		return p.mappingPattern()
	}
	p.invalid()
	return p.badPattern(t.start)
}

func (p *parser) valuePattern(e ast.Expr) ast.Pattern {
	m := &ast.MatchValue{Value: e}
	sp := e.Span()
	m.SetSpan(sp.Start, sp.End)
	return m
}

// attrs parses a dotted name as an expression.
func (p *parser) attrs() ast.Expr {
	start := p.t.start
	n := &ast.Name{}
	n.Id, _ = p.name()
	n.SetSpan(start, p.prevEnd)
	var e ast.Expr = n
	for i := 0; p.t.op == oDot && p.chained(i); i++ {
		p.next()
		a := &ast.Attribute{Value: e}
		a.Attr, a.AttrPos = p.name()
		a.SetSpan(start, p.prevEnd)
		e = a
	}
	return e
}

// literal parses a number, which may be signed or complex, or strings.
func (p *parser) literal() ast.Expr {
	start := p.t.start
	if p.t.kind == tString {
		e := p.strings()
		switch e.(type) {
		case *ast.JoinedStr, *ast.TemplateStr:
			p.failAt(e, codePattern, "patterns may only match literals and attribute lookups")
		}
		return e
	}
	num := func() ast.Expr {
		at := p.t
		if at.kind != tNumber {
			p.invalid()
			return p.badExpr(at.start, at.end)
		}
		p.next()
		return p.number(at)
	}
	isImag := func(e ast.Expr) bool {
		c, ok := e.(*ast.Constant)
		return ok && c.Kind == ast.ConstComplex
	}
	var e ast.Expr
	real := p.t
	if p.got(oMinus) {
		real = p.t
		u := &ast.UnaryOp{Op: ast.USub, Operand: num()}
		u.SetSpan(start, p.prevEnd)
		e = u
	} else {
		e = num()
	}
	if p.t.op != oPlus && p.t.op != oMinus || p.failed {
		return e
	}
	if b := p.text[real.end-1]; b == 'j' || b == 'J' {
		p.fail(real.start, real.end, codePattern, "real number required in complex literal")
	}
	b := &ast.BinOp{Left: e, Op: ast.Add}
	if p.t.op == oMinus {
		b.Op = ast.Sub
	}
	p.next()
	b.Right = num()
	if !isImag(b.Right) && !p.failed {
		p.failAt(b.Right, codePattern, "imaginary number required in complex literal")
	}
	b.SetSpan(start, p.prevEnd)
	return b
}

func (p *parser) sequencePattern() ast.Pattern {
	open := p.t
	end := oRPar
	if open.op == oLBrack {
		end = oRBrack
	}
	p.next()
	s := &ast.MatchSequence{}
	comma := false
	for p.t.op != end && !p.failed {
		s.Patterns = append(s.Patterns, p.starPattern())
		if p.t.op != oComma {
			break
		}
		comma = true
		p.next()
	}
	p.close(end, nil)
	if end == oRPar && !comma && len(s.Patterns) == 1 {
		if st, ok := s.Patterns[0].(*ast.MatchStar); ok {
			p.failAt(st, codePattern, "a starred pattern is only allowed within a sequence")
		}
		return s.Patterns[0]
	}
	s.SetSpan(open.start, p.prevEnd)
	return s
}

func (p *parser) mappingPattern() ast.Pattern {
	start := p.t.start
	p.next()
	m := &ast.MatchMapping{}
	for p.t.op != oRBrace && !p.failed {
		if m.Rest != "" {
			p.fail(p.t.start, p.t.end, codePattern, "double star pattern must be the last one in a mapping pattern")
			break
		}
		if p.got(oStar2) {
			if p.soft(p.t, "_") {
				p.fail(p.t.start, p.t.end, codePattern, "cannot use '_' as a target of a double star pattern")
			}
			m.Rest, _ = p.name()
		} else {
			var k ast.Expr
			switch {
			case p.t.kind == tName:
				k = p.attrs()
				if _, ok := k.(*ast.Name); ok {
					if !p.failed {
						p.failAt(k, codePattern, "mapping pattern keys may only match literals and attribute lookups")
					}
				}
			case p.t.op == kNone, p.t.op == kTrue, p.t.op == kFalse:
				k = p.atom()
			default:
				k = p.literal()
			}
			p.want(oColon)
			m.Keys = append(m.Keys, k)
			m.Patterns = append(m.Patterns, p.pattern())
		}
		if p.t.op != oComma {
			break
		}
		p.next()
	}
	p.close(oRBrace, nil)
	m.SetSpan(start, p.prevEnd)
	return m
}

func (p *parser) classPattern(cls ast.Expr) ast.Pattern {
	m := &ast.MatchClass{Cls: cls}
	p.next()
	for p.t.op != oRPar && !p.failed {
		if p.t.kind == tName && p.peek(1).op == oAssign {
			name, _ := p.name()
			p.next()
			m.KwdAttrs = append(m.KwdAttrs, name)
			m.KwdPatterns = append(m.KwdPatterns, p.pattern())
		} else {
			x := p.pattern()
			if len(m.KwdAttrs) > 0 && !p.failed {
				p.failAt(x, codePattern, "positional patterns follow keyword patterns")
			}
			m.Patterns = append(m.Patterns, x)
		}
		if p.t.op != oComma {
			break
		}
		p.next()
	}
	p.close(oRPar, nil)
	m.SetSpan(cls.Span().Start, p.prevEnd)
	return m
}
