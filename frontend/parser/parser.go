// Package parser turns Python 3.14 source text into the tree of package ast.
//
// It never panics and never gives up at the first error: what cannot be understood becomes a BadStmt, and parsing goes
// on behind the statement.
package parser

import (
	"fmt"
	"sort"
	"strings"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/frontend/source"
)

const (
	maxDepth  = 6000  // nested constructs; CPython 3.12 gives up at 3000, 3.13 at 6000
	maxChain  = 10000 // operators, attributes, calls, elifs in a row, as in CPython 3.13: they nest, too
	maxErrors = 100   // errors, and warnings, told per file
)

// Parse parses a module.
func Parse(file *source.File, rep *diag.Reporter) *ast.Module {
	l := &lexer{text: file.Text}
	l.run()
	p := newParser(file, rep, l)
	m := &ast.Module{File: file, Comments: l.comments}
	m.Body = p.statements(tEOF)
	m.SetSpan(0, source.Pos(len(file.Text)))
	return m
}

// ParseExpr parses the expression between two offsets of a file, as in a string annotation. The result is never nil.
func ParseExpr(file *source.File, start, end int, rep *diag.Reporter) ast.Expr {
	end = min(max(end, 0), len(file.Text))
	start = min(max(start, 0), end)
	l := &lexer{text: file.Text[:end], pos: start}
	l.enclosed()
	p := newParser(file, rep, l)
	e := p.starExpressions()
	if !p.failed && p.t.kind != tEOF {
		p.invalid()
	}
	if p.failed {
		p.report(p.err)
		return p.badExpr(source.Pos(start), source.Pos(end))
	}
	return e
}

type parser struct {
	file    *source.File
	rep     *diag.Reporter
	text    string
	toks    []token
	lexErrs []lexError
	i       int
	t       token      // toks[i], or a tBad one when failed
	prevEnd source.Pos // the end of the token before
	depth   int
	trying  int // within try: no hints, whose own attempts would take exponential time
	failed  bool
	err     parseError
	errs    int
	warns   int
	told    source.Pos // where the last error was reported
	inField string     // "f-string: " within a replacement field
	group   source.Pos
}

type parseError struct {
	start, end source.Pos
	code       diag.Code
	msg        string
	tok        int // the index of the token where it was found
	fixes      []diag.Fix
}

func newParser(file *source.File, rep *diag.Reporter, l *lexer) *parser {
	return &parser{file: file, rep: rep, text: file.Text, toks: l.toks, lexErrs: l.errs, t: l.toks[0], group: -1}
}

// next goes to the following token, but not behind the last and not after an error.
func (p *parser) next() {
	if p.failed {
		return
	}
	p.prevEnd = p.t.end
	if p.i+1 < len(p.toks) {
		p.i++
	}
	p.t = p.toks[p.i]
}

func (p *parser) peek(n int) token {
	if p.failed || p.i+n >= len(p.toks) {
		return token{kind: tEOF}
	}
	return p.toks[p.i+n]
}

// got accepts an operator or a keyword.
func (p *parser) got(op opKind) bool {
	if p.t.op == op {
		p.next()
		return true
	}
	return false
}

// want requires an operator or a keyword; otherwise the syntax is invalid.
func (p *parser) want(op opKind) bool {
	if p.t.op == op {
		p.next()
		return true
	}
	p.invalid()
	return false
}

// expect requires an operator that CPython asks for by name.
func (p *parser) expect(op opKind, text string) bool {
	if p.t.op == op {
		p.next()
		return true
	}
	if p.t.kind == tBad {
		p.invalid()
	} else {
		p.fail(p.t.start, p.t.end, codeExpected, "expected '%s'", text)
	}
	return false
}

func (p *parser) str(t token) string { return p.text[t.start:t.end] }

// soft reports whether the token is that name: soft keywords are names.
func (p *parser) soft(t token, name string) bool {
	return t.kind == tName && int(t.end-t.start) == len(name) && p.text[t.start:t.end] == name
}

// name requires an identifier.
func (p *parser) name() (string, source.Span) {
	sp := source.Span{Start: p.t.start, End: p.t.end}
	if p.t.kind != tName {
		p.invalid()
		return "", sp
	}
	s := p.ident(p.t)
	p.next()
	return s, sp
}

func (p *parser) ident(t token) string {
	s := p.text[t.start:t.end]
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return nfkc(s)
		}
	}
	return s
}

// fail records an error, the first one of a statement. From then on no token matches, until the statement's end.
func (p *parser) fail(start, end source.Pos, code diag.Code, format string, args ...any) {
	if p.failed {
		return
	}
	p.failed = true
	if end <= start {
		end = min(start+1, source.Pos(len(p.text)))
	}
	p.err = parseError{start: start, end: end, code: code, msg: fmt.Sprintf(format, args...), tok: p.i}
	if code == codeFormat || code == codeUnmatched && strings.HasPrefix(p.err.msg, "unmatched") {
		p.err.msg = p.inField + p.err.msg
	}
	p.t = token{kind: tBad, start: p.t.start, end: p.t.end}
}

func (p *parser) failAt(n ast.Node, code diag.Code, format string, args ...any) {
	sp := n.Span()
	p.fail(sp.Start, sp.End, code, format, args...)
}

// fix adds an edit that mends the error just recorded.
func (p *parser) fix(msg string, sp source.Span, text string) {
	if p.failed && len(p.err.fixes) == 0 {
		p.err.fixes = []diag.Fix{{Msg: msg, Span: sp, Text: text}}
	}
}

// invalid is the error for a token that nothing allows here.
func (p *parser) invalid() {
	if p.failed {
		return
	}
	switch p.t.kind {
	case tBad:
		if e, ok := p.lexError(p.i); ok {
			p.fail(source.Pos(e.start), source.Pos(e.end), e.code, "%s", e.msg)
			return
		}
	case tIndent:
		p.fail(p.t.start, p.t.end, codeIndent, "unexpected indent")
		return
	case tDedent:
		p.fail(p.t.start, p.t.end, codeIndent, "unexpected unindent")
		return
	case tOp:
		if p.t.op == oLtGt {
			p.fail(p.t.start, p.t.end, codeInvalid, "invalid syntax. Maybe you meant '!=' instead of '<>'?")
			p.fix("use !=", source.Span{Start: p.err.start, End: p.err.end}, "!=")
			return
		}
	}
	p.fail(p.t.start, p.t.end, codeInvalid, "invalid syntax")
}

func (p *parser) lexError(tok int) (lexError, bool) {
	i := sort.Search(len(p.lexErrs), func(i int) bool { return p.lexErrs[i].tok >= tok })
	if i < len(p.lexErrs) && p.lexErrs[i].tok == tok {
		return p.lexErrs[i], true
	}
	return lexError{}, false
}

func (p *parser) report(e parseError) {
	if (e.code == codeInvalid || e.code == codeTry) && p.errs > 0 && e.start == p.told {
		return // a consequence of what was told about the same place
	}
	p.told = e.start
	p.errs++
	if p.errs > maxErrors {
		return
	}
	if p.errs == maxErrors {
		e.code, e.msg, e.fixes = codeTooMany, "too many syntax errors", nil
	}
	p.rep.Report(diag.Diagnostic{Code: e.code, File: p.file, Span: source.Span{Start: e.start, End: e.end}, Msg: e.msg, Fixes: e.fixes})
}

// warn reports a warning, but not without end.
func (p *parser) warn(sp source.Span, code diag.Code, format string, args ...any) {
	if p.warns++; p.warns <= maxErrors {
		p.rep.Warnf(p.file, sp, code, format, args...)
	}
}

// mark is a place to come back to.
type mark struct {
	i       int
	t       token
	prevEnd source.Pos
	depth   int
	failed  bool
	err     parseError
	group   source.Pos
}

func (p *parser) mark() mark {
	return mark{p.i, p.t, p.prevEnd, p.depth, p.failed, p.err, p.group}
}

func (p *parser) reset(m mark) {
	p.i, p.t, p.prevEnd, p.depth, p.failed, p.err, p.group = m.i, m.t, m.prevEnd, m.depth, m.failed, m.err, m.group
}

// try runs f and comes back; it reports whether f met no error and returned true.
func (p *parser) try(f func() bool) bool {
	m := p.mark()
	p.trying++
	ok := f() && !p.failed
	p.trying--
	p.reset(m)
	return ok
}

// enter counts nested constructs. Whoever gets true must call leave.
func (p *parser) enter() bool {
	if p.depth >= maxDepth {
		p.fail(p.t.start, p.t.end, codeNesting, "too many nested expressions or statements: more than %d levels", maxDepth)
		return false
	}
	p.depth++
	return true
}

func (p *parser) leave() { p.depth-- }

// chained checks the length of a chain that nests to the left.
func (p *parser) chained(n int) bool {
	if n < maxChain {
		return true
	}
	p.fail(p.t.start, p.t.end, codeNesting, "too many operations in a row: more than %d", maxChain)
	return false
}

func (p *parser) badExpr(start, end source.Pos) ast.Expr {
	e := &ast.BadExpr{}
	e.SetSpan(start, max(start, end))
	return e
}
