package parser

import (
	"strings"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/source"
)

func (p *parser) line(at source.Pos) int {
	l, _ := p.file.Position(at)
	return l
}

// statements parses up to a dedent or the end of the file, which it leaves.
func (p *parser) statements(end tokKind) []ast.Stmt {
	var out []ast.Stmt
	for p.t.kind != tEOF && p.t.kind != end {
		if p.t.kind == tDedent || p.t.kind == tNewline {
			p.next()
			continue
		}
		i, start, n := p.i, p.t.start, len(out)
		if p.t.kind == tIndent {
			p.invalid()
		} else {
			out = p.statement(out)
		}
		if p.failed {
			out = p.recover(out[:n], start)
		}
		if p.i == i {
			p.next()
		}
	}
	return out
}

// recover reports the error and goes on behind the line; a block that follows is parsed for its own errors.
func (p *parser) recover(out []ast.Stmt, start source.Pos) []ast.Stmt {
	p.failed, p.i, p.group = false, p.err.tok, -1
	p.report(p.lexical(p.err))
	p.t = p.toks[p.i]
	for {
		for p.t.kind != tNewline && p.t.kind != tIndent && p.t.kind != tDedent && p.t.kind != tEOF {
			p.next()
		}
		if p.t.kind == tNewline {
			p.next()
		}
		bad := &ast.BadStmt{}
		bad.SetSpan(start, max(start, p.prevEnd))
		out = append(out, bad)
		if p.t.kind == tIndent {
			if !p.enter() {
				// too deep to look into: skip the block
				p.failed = false
				p.t = p.toks[p.i]
				for n := 0; p.t.kind != tEOF; p.next() {
					if p.t.kind == tIndent {
						n++
					} else if p.t.kind == tDedent {
						if n--; n == 0 {
							p.next()
							break
						}
					}
				}
			} else {
				p.next()
				out = append(out, p.statements(tDedent)...)
				p.leave()
				if p.t.kind == tDedent {
					p.next()
				}
			}
		}
		// the clauses of a statement whose head was wrong
		switch p.t.op {
		case kElif, kElse, kExcept, kFinally:
			start = p.t.start
			continue
		}
		if p.soft(p.t, "case") && p.peek(1).kind != tOp {
			start = p.t.start
			continue
		}
		return out
	}
}

// lexical gives the lexical error in the rest of the line, when the error found says little by itself.
func (p *parser) lexical(e parseError) parseError {
	if e.code != codeInvalid || e.msg != "invalid syntax" {
		return e
	}
	for i := e.tok; i < len(p.toks) && p.toks[i].kind != tNewline && p.toks[i].kind != tEOF; i++ {
		if p.toks[i].kind != tBad {
			continue
		}
		if l, ok := p.lexError(i); ok && l.code != codeInvalid {
			return parseError{start: source.Pos(l.start), end: source.Pos(l.end), code: l.code, msg: l.msg, tok: e.tok}
		}
	}
	return e
}

// block parses the suite of a compound statement; what names the statement, which begins at head.
func (p *parser) block(what string, head source.Pos) []ast.Stmt {
	if p.failed {
		return nil
	}
	if p.t.kind != tNewline {
		return p.simple(nil)
	}
	p.next()
	if p.t.kind != tIndent {
		if p.t.kind == tBad {
			p.invalid()
			return nil
		}
		start, end := p.t.start, p.t.end
		if int(start) >= len(p.text) {
			start = p.toks[max(p.i-1, 0)].start // the line's end
			for i := p.i - 1; i > 0 && p.toks[i].kind != tNewline; i-- {
				start = p.toks[i-1].start
			}
			end = start
		} else if p.t.kind != tDedent {
			end = max(end, start+1)
		}
		p.report(parseError{start: start, end: end, code: codeIndent, msg: "expected an indented block after " + what + " on line " + itoa(p.line(head))})
		return nil
	}
	if !p.enter() {
		return nil
	}
	p.next()
	body := p.statements(tDedent)
	p.leave()
	if p.t.kind == tDedent {
		end := p.prevEnd
		p.next()
		p.prevEnd = end
	}
	return body
}

// colon requires the colon before a block; a missing one at the line's end is told, and the block parsed all the same.
func (p *parser) colon() {
	if p.t.kind == tNewline && p.trying == 0 {
		p.report(parseError{start: p.t.start, end: min(p.t.start+1, source.Pos(len(p.text))), code: codeExpected, msg: "expected ':'"})
		return
	}
	p.expect(oColon, ":")
}

// looseColon is for statements where CPython asks for the colon at the line's end only.
func (p *parser) looseColon() {
	if p.t.kind == tNewline || p.t.op == oColon {
		p.colon()
		return
	}
	p.invalid()
}

// simple parses simple statements up to the line's end.
func (p *parser) simple(out []ast.Stmt) []ast.Stmt {
	for {
		s := p.small()
		if p.failed {
			return out
		}
		out = append(out, s)
		if p.t.op == oSemi {
			p.next()
			if p.t.kind == tNewline {
				break
			}
			continue
		}
		break
	}
	if p.t.kind != tNewline {
		if p.t.kind != tEOF {
			p.badEnd(out[len(out)-1])
		}
		return out
	}
	end := p.prevEnd
	p.next()
	p.prevEnd = end
	return out
}

// badEnd tells what is wrong with a token behind a complete statement.
func (p *parser) badEnd(last ast.Stmt) {
	if p.t.kind == tBad {
		p.invalid()
		return
	}
	if e, ok := last.(*ast.ExprStmt); ok {
		if n, ok := e.Value.(*ast.Name); ok && p.t.kind == tKeyword && (p.t.op == kNone || p.t.op == kTrue || p.t.op == kFalse || p.t.op == kNot || p.t.op == kLambda) && (n.Id == "print" || n.Id == "exec") {
			p.legacy(n)
		}
		if n, ok := e.Value.(*ast.Name); ok && !p.failed {
			if kw := misspelled(n.Id); kw != "" {
				p.fail(n.Start, n.End, codeInvalid, "invalid syntax. Did you mean '%s'?", kw)
				p.fix("use "+kw, source.Span{Start: n.Start, End: n.End}, kw)
			}
		}
	}
	p.invalid()
}

var keywords = strings.Fields("and as assert async await break class continue def del elif else except finally for from global if import in is lambda match nonlocal not or pass raise return try type while with yield case")

// misspelled finds the keyword that a name at the start of a broken statement was probably meant to be.
func misspelled(name string) string {
	if len(name) < 4 {
		return ""
	}
	for _, k := range keywords {
		if k != name && distance(k, name) == 1 {
			return k
		}
	}
	return ""
}

// distance is 0 for equal words, 1 for words one edit or one swap apart, 2 for others.
func distance(a, b string) int {
	if a == b {
		return 0
	}
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	a, b = a[i:], b[i:]
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	if len(a) <= 1 && len(b) <= 1 || len(a) == 2 && len(b) == 2 && a[0] == b[1] && a[1] == b[0] {
		return 1
	}
	return 2
}

// statement parses a statement or a line of simple ones.
func (p *parser) statement(out []ast.Stmt) []ast.Stmt {
	p.group = -1
	switch p.t.op {
	case oNone:
		if p.t.kind == tName {
			if p.soft(p.t, "match") {
				if s := p.match(); s != nil {
					return append(out, s)
				}
			}
		}
		return p.simple(out)
	case kIf:
		return append(out, p.ifStmt("if"))
	case kFor:
		return append(out, p.forStmt(p.t.start, false))
	case kWhile:
		return append(out, p.whileStmt())
	case kTry:
		return append(out, p.tryStmt())
	case kWith:
		return append(out, p.withStmt(p.t.start, false))
	case kDef:
		return append(out, p.def(p.t.start, false, nil))
	case kClass:
		return append(out, p.class(nil))
	case oAt:
		return append(out, p.decorated())
	case kAsync:
		start := p.t.start
		p.next()
		switch p.t.op {
		case kDef:
			return append(out, p.def(start, true, nil))
		case kFor:
			return append(out, p.forStmt(start, true))
		case kWith:
			return append(out, p.withStmt(start, true))
		}
		p.invalid()
		return out
	}
	return p.simple(out)
}

func (p *parser) decorated() ast.Stmt {
	var decs []ast.Expr
	for p.t.op == oAt {
		p.next()
		decs = append(decs, p.named())
		if p.t.kind != tNewline {
			p.invalid()
		}
		p.next()
	}
	start := p.t.start
	switch {
	case p.t.op == kClass:
		return p.class(decs)
	case p.t.op == kDef:
		return p.def(start, false, decs)
	case p.t.op == kAsync && p.peek(1).op == kDef:
		p.next()
		return p.def(start, true, decs)
	}
	p.invalid()
	return &ast.BadStmt{}
}
