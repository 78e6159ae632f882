package parser

import (
	"strings"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/source"
)

// fstring takes an f-string or a t-string apart.
type fstring struct {
	p        *parser
	raw      bool
	triple   bool
	template bool
	name     string
	end      int // of the literal's text
}

// parse adds the pieces of the literal's text, from that offset.
func (f *fstring) parse(parts []part, pos int) []part {
	p, text := f.p, f.p.text
	start := pos
	flush := func(end int) {
		if end > start {
			parts = append(parts, part{text: p.decode(start, end, f.raw, false, true), start: source.Pos(start), end: source.Pos(end)})
		}
	}
	sc := format{scanner: &scanner{text: text[:f.end]}, raw: f.raw}
	for pos < f.end && !p.failed {
		switch text[pos] {
		case '\\':
			pos = min(sc.backslash(pos), f.end)
		case '{':
			if pos+1 < f.end && text[pos+1] == '{' {
				pos += 2
				continue
			}
			flush(pos)
			parts, pos = f.field(parts, pos)
			start = pos
		case '}':
			if pos+1 < f.end && text[pos+1] == '}' {
				pos += 2
				continue
			}
			p.fail(source.Pos(pos), source.Pos(pos+1), codeFormat, "%s: single '}' is not allowed", f.name)
		default:
			pos++
		}
	}
	if !p.failed {
		flush(f.end)
	}
	return parts
}

func (f *fstring) fail(at int, format string, args ...any) {
	f.p.fail(source.Pos(at), source.Pos(min(at+1, f.end)), codeFormat, f.name+": "+format, args...)
}

// field parses a replacement field whose brace stands at open; it gives the position behind it.
func (f *fstring) field(parts []part, open int) ([]part, int) {
	p, text := f.p, f.p.text
	if !p.enter() {
		return parts, f.end
	}
	defer p.leave()
	l := &lexer{text: text[:f.end], pos: open + 1, toks: make([]token, 0, 8)}
	l.field()
	pos := l.pos
	at := func(i int) byte {
		if i < f.end {
			return text[i]
		}
		return 0
	}
	bad := func(msg string) ([]part, int) {
		f.fail(min(pos, f.end-1), "%s", msg)
		return parts, f.end
	}
	first := l.toks[0]
	if first.kind == tEOF {
		switch c := at(pos); c {
		case '}', '!', ':':
			return bad("valid expression required before '" + string(c) + "'")
		}
		return bad("expecting a valid expression after '{'")
	}
	if first.op == oAssign {
		pos = int(first.start)
		return bad("valid expression required before '='")
	}
	// the = that asks for the expression's text is the last token
	debug := -1
	if n := len(l.toks); n >= 3 && l.toks[n-2].op == oAssign {
		debug = int(l.toks[n-2].start)
		l.toks = append(l.toks[:n-2], token{kind: tEOF, start: l.toks[n-2].start, end: l.toks[n-2].start})
	}
	// the expression, with a parser of its own
	q := newParser(p.file, p.rep, l)
	q.depth, q.inField, q.errs, q.warns, q.trying = p.depth, f.name+": ", p.errs, p.warns, p.trying
	var e ast.Expr
	switch {
	case q.t.op == kYield:
		e = q.yield()
	case q.t.op == oBang || q.t.op == oSemi || q.t.op == oComma:
		q.fail(q.t.start, q.t.end, codeFormat, "expecting a valid expression after '{'")
	default:
		e = q.starExpressions()
	}
	p.warns = q.warns
	if !q.failed && q.t.kind != tEOF {
		if q.t.kind != tBad && starts(q.t) {
			q.commaHint(e)
		}
		if q.t.kind == tBad {
			q.invalid()
		}
		if q.t.op == oAssign {
			q.next()
			q.fail(q.t.start, q.t.end, codeFormat, "expecting '!', or ':', or '}'")
		}
		q.fail(q.t.start, q.t.end, codeFormat, "expecting '=', or '!', or ':', or '}'")
	}
	if q.failed {
		q.err.tok = p.i
		if q.err.msg == "invalid syntax" && q.err.tok == 0 {
			q.err.code, q.err.msg = codeFormat, q.inField+"expecting a valid expression after '{'"
		} else if q.err.msg == "invalid syntax" && int(q.err.start) >= pos && at(pos) != 0 {
			q.err.msg = q.inField + "expecting a valid expression before '" + string(at(pos)) + "'"
		}
		p.failed, p.err = true, q.err
		p.t = token{kind: tBad, start: p.t.start, end: p.t.end}
		return parts, f.end
	}
	src := text[open+1 : pos]
	conv := rune(-1)
	if at(pos) == '!' {
		pos++
		for at(pos) == ' ' || at(pos) == '\t' {
			if c := at(pos + 1); c != '}' && c != ':' {
				return bad("conversion type must come right after the exclamation mark")
			}
			pos++
		}
		n := pos
		for n < f.end && (isIdentStart(rune(text[n])) || isDigit(text[n]) || text[n] >= 0x80) {
			n++
		}
		switch name := text[pos:n]; {
		case name == "" && (at(pos) == '}' || at(pos) == ':'):
			return bad("missing conversion character")
		case name == "":
			return bad("invalid conversion character")
		case name == "s" || name == "r" || name == "a":
			conv = rune(name[0])
		default:
			return bad("invalid conversion character '" + name + "': expected 's', 'r', or 'a'")
		}
		pos = n
		for pos < f.end && strings.IndexByte(" \t\n\r\f", text[pos]) >= 0 {
			pos++
		}
	}
	var spec ast.Expr
	if at(pos) == ':' {
		spec, pos = f.spec(pos)
		if p.failed {
			return parts, f.end
		}
	}
	if at(pos) != '}' || pos >= f.end {
		switch {
		case spec != nil:
			return bad("expecting '}', or format specs")
		case conv >= 0:
			return bad("expecting ':' or '}'")
		case debug >= 0:
			return bad("expecting '!', or ':', or '}'")
		}
		return bad("expecting '}'")
	}
	if debug >= 0 {
		// everything up to the conversion, the format or the brace, with its blanks
		parts = append(parts, part{text: plainText(src, open+1, l.comments), start: source.Pos(open + 1), end: source.Pos(open + 1 + len(src))})
		if conv < 0 && spec == nil {
			conv = 'r'
		}
	}
	if f.template {
		str := src
		if debug >= 0 {
			str = text[open+1 : debug]
		}
		i := &ast.Interpolation{Value: e, Str: strings.TrimSpace(plainText(str, open+1, l.comments)), Conversion: conv, FormatSpec: spec}
		i.SetSpan(source.Pos(open), source.Pos(pos+1))
		return append(parts, part{expr: i}), pos + 1
	}
	v := &ast.FormattedValue{Value: e, Conversion: conv, FormatSpec: spec}
	v.SetSpan(source.Pos(open), source.Pos(pos+1))
	return append(parts, part{expr: v}), pos + 1
}

// spec parses a format specification whose colon stands at pos, up to the brace that ends the field.
func (f *fstring) spec(pos int) (ast.Expr, int) {
	p, text := f.p, f.p.text
	colon := pos
	pos++
	start := pos
	var parts []part
	flush := func(end int) {
		if end > start {
			parts = append(parts, part{text: p.decode(start, end, f.raw, false, false), start: source.Pos(start), end: source.Pos(end)})
		}
	}
	inner := fstring{p: p, raw: f.raw, triple: f.triple, name: f.name, end: f.end}
	sc := format{scanner: &scanner{text: text[:f.end]}, raw: f.raw}
loop:
	for pos < f.end && !p.failed {
		switch text[pos] {
		case '\\':
			pos = min(sc.backslash(pos), f.end)
		case '{':
			flush(pos)
			parts, pos = inner.field(parts, pos)
			start = pos
		case '}':
			break loop
		default:
			pos++
		}
	}
	if !p.failed {
		flush(pos)
	}
	j := &ast.JoinedStr{Values: merge(parts)}
	j.SetSpan(source.Pos(colon), source.Pos(pos))
	return j, pos
}

// plainText is an expression's text, which begins at that offset, without its comments.
func plainText(src string, at int, comments []ast.Comment) string {
	for i := len(comments) - 1; i >= 0; i-- {
		sp := comments[i].Span()
		src = src[:int(sp.Start)-at] + src[int(sp.End)-at:]
	}
	if strings.IndexByte(src, '\r') >= 0 {
		src = strings.ReplaceAll(strings.ReplaceAll(src, "\r\n", "\n"), "\r", "\n")
	}
	return src
}
