package parser

import (
	"strconv"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/source"
)

func itoa(n int) string { return strconv.Itoa(n) }

func (p *parser) def(start source.Pos, async bool, decs []ast.Expr) ast.Stmt {
	head := p.t.start
	p.next()
	f := &ast.FunctionDef{Async: async, DecoratorList: decs}
	f.Name, f.NamePos = p.name()
	if p.t.op == oLBrack {
		f.TypeParams = p.typeParams()
	}
	p.expect(oLPar, "(")
	f.Args = p.params(false, oRPar)
	p.close(oRPar, nil)
	if p.got(oArrow) {
		if p.t.op == oColon {
			p.fail(p.t.start, p.t.end, codeExpected, "expected a return type after '->'")
		}
		f.Returns = p.expression()
	}
	p.colon()
	f.Body = p.block("function definition", head)
	f.SetSpan(start, p.prevEnd)
	return f
}

func (p *parser) class(decs []ast.Expr) ast.Stmt {
	start := p.t.start
	p.next()
	c := &ast.ClassDef{DecoratorList: decs}
	c.Name, c.NamePos = p.name()
	if p.t.op == oLBrack {
		c.TypeParams = p.typeParams()
	}
	if open := p.t; open.op == oLPar {
		c.Bases, c.Keywords = p.arguments()
		if len(c.Bases) == 1 && !p.failed {
			if g, ok := c.Bases[0].(*ast.GeneratorExp); ok && g.Start == open.start {
				p.failAt(g, codeGenerator, "invalid syntax: a generator expression cannot be a base class")
			}
		}
	}
	p.looseColon()
	c.Body = p.block("class definition", start)
	c.SetSpan(start, p.prevEnd)
	return c
}

// ifStmt parses if, or elif, with the clauses that follow it.
func (p *parser) ifStmt(what string) ast.Stmt {
	start := p.t.start
	if !p.enter() {
		return &ast.BadStmt{}
	}
	defer p.leave()
	p.next()
	s := &ast.If{Test: p.named()}
	p.looseColon()
	s.Body = p.block("'"+what+"' statement", start)
	switch p.t.op {
	case kElif:
		s.Orelse = p.elif()
	case kElse:
		s.Orelse = p.orelse()
	}
	s.SetSpan(start, p.prevEnd)
	return s
}

// elif parses elif clauses in a loop: there may be more than can be nested.
func (p *parser) elif() []ast.Stmt {
	var first, last *ast.If
	var all []*ast.If
	for n := 0; p.t.op == kElif && p.chained(n); n++ {
		start := p.t.start
		p.next()
		s := &ast.If{Test: p.named()}
		p.looseColon()
		s.Body = p.block("'elif' statement", start)
		s.SetSpan(start, start)
		if first == nil {
			first = s
		} else {
			last.Orelse = []ast.Stmt{s}
		}
		last = s
		all = append(all, s)
	}
	if p.t.op == kElse {
		last.Orelse = p.orelse()
		if p.t.op == kElif {
			p.fail(p.t.start, p.t.end, codeInvalid, "'elif' block follows an 'else' block")
		}
	}
	for _, s := range all {
		s.End = p.prevEnd
	}
	if first == nil {
		return nil
	}
	return []ast.Stmt{first}
}

// orelse parses an else clause, if there is one.
func (p *parser) orelse() []ast.Stmt {
	if p.t.op != kElse {
		return nil
	}
	start := p.t.start
	p.next()
	p.colon()
	body := p.block("'else' statement", start)
	if p.t.op == kElif && !p.failed {
		p.fail(p.t.start, p.t.end, codeInvalid, "'elif' block follows an 'else' block")
	}
	return body
}

func (p *parser) whileStmt() ast.Stmt {
	start := p.t.start
	p.next()
	s := &ast.While{Test: p.named()}
	p.looseColon()
	s.Body = p.block("'while' statement", start)
	s.Orelse = p.orelse()
	s.SetSpan(start, p.prevEnd)
	return s
}

func (p *parser) forStmt(start source.Pos, async bool) ast.Stmt {
	head := p.t.start
	p.next()
	s := &ast.For{Async: async}
	s.Target = p.targets(false)
	p.want(kIn)
	s.Iter = p.starExpressions()
	p.looseColon()
	s.Body = p.block("'for' statement", head)
	s.Orelse = p.orelse()
	s.SetSpan(start, p.prevEnd)
	return s
}

func (p *parser) withStmt(start source.Pos, async bool) ast.Stmt {
	head := p.t.start
	p.next()
	s := &ast.With{Async: async}
	if p.t.op == oLPar {
		// parenthesised items, unless the parentheses belong to an expression
		m := p.mark()
		p.next()
		s.Items = p.withItems(oRPar)
		p.want(oRPar)
		noColon := !p.failed && p.t.kind == tNewline && len(s.Items) > 0
		if p.failed || p.t.op != oColon && !noColon || len(s.Items) == 0 {
			was := p.err
			asked := p.failed
			p.reset(m)
			s.Items = p.withItems(oColon)
			if p.failed && asked && was.tok >= p.err.tok && p.err.msg == "invalid syntax" {
				p.err = was
			}
		}
	} else {
		s.Items = p.withItems(oColon)
	}
	if p.t.op == oComma {
		p.invalid()
	}
	p.looseColon()
	s.Body = p.block("'with' statement", head)
	s.SetSpan(start, p.prevEnd)
	return s
}

func (p *parser) withItems(end opKind) []*ast.WithItem {
	var items []*ast.WithItem
	for !p.failed {
		w := &ast.WithItem{}
		start := p.t.start
		w.ContextExpr = p.expression()
		if p.got(kAs) {
			w.OptionalVars = p.withTarget()
			if p.t.op != oComma && p.t.op != oRPar && p.t.op != oColon && p.t.kind != tNewline && !p.failed {
				p.invalid()
			}
			p.store(w.OptionalVars)
		}
		w.SetSpan(start, p.prevEnd)
		items = append(items, w)
		if p.t.op != oComma || end == oRPar && p.peek(1).op == oRPar {
			if end == oRPar {
				p.got(oComma)
			}
			break
		}
		p.next()
	}
	return items
}

func (p *parser) withTarget() ast.Expr {
	if p.t.op == oStar {
		return p.starred()
	}
	return p.expression()
}

func (p *parser) tryStmt() ast.Stmt {
	start := p.t.start
	p.next()
	p.colon()
	s := &ast.Try{}
	s.Body = p.block("'try' statement", start)

	for p.t.op == kExcept {
		h := &ast.ExceptHandler{}
		at := p.t
		p.next()
		what := "'except' statement"
		star := p.t.op == oStar
		if star {
			p.next()
			what = "'except*' statement"
		}
		if len(s.Handlers) > 0 && star != s.Star {
			p.fail(at.start, p.prevEnd, codeTry, "cannot have both 'except' and 'except*' on the same 'try'")
		}
		s.Star = s.Star || star
		if starts(p.t) || p.t.op == oStar {
			e := p.expression()
			if p.t.op == oComma && !p.failed {
				t := &ast.Tuple{Elts: []ast.Expr{e}}
				for p.got(oComma) {
					if !starts(p.t) {
						break
					}
					t.Elts = append(t.Elts, p.expression())
				}
				t.SetSpan(e.Span().Start, p.prevEnd)
				if p.t.op == kAs {
					p.failAt(t, codeTry, "multiple exception types must be parenthesized when using 'as'")
					p.fix("add parentheses", t.Span(), "("+p.text[t.Start:t.End]+")")
				}
				e = t
			}
			h.Type = e
			if p.got(kAs) {
				n := p.t
				if p.t.kind == tName && p.peek(1).op == oColon {
					h.Name, _ = p.name()
				} else if !p.failed {
					x := p.expression()
					if _, ok := x.(*ast.Name); !ok && p.t.op == oColon {
						p.fail(n.start, p.prevEnd, codeTry, "cannot use %s statement with %s", what[1:len(what)-11], describe(x))
					}
				}
			}
		} else if star && p.t.kind != tBad {
			p.fail(p.t.start, p.t.end, codeTry, "expected one or more exception types")
		}
		p.colon()
		h.Body = p.block(what, at.start)
		h.SetSpan(at.start, p.prevEnd)
		s.Handlers = append(s.Handlers, h)
	}
	if len(s.Handlers) > 0 {
		s.Orelse = p.orelse()
	}
	if p.t.op == kFinally {
		at := p.t.start
		p.next()
		p.colon()
		s.Finalbody = p.block("'finally' statement", at)
	} else if len(s.Handlers) == 0 && !p.failed {
		if p.t.kind == tBad {
			p.invalid()
		}
		p.fail(p.t.start, p.t.end, codeTry, "expected 'except' or 'finally' block")
	}
	s.SetSpan(start, p.prevEnd)
	return s
}
