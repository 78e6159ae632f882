package parser

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/frontend/source"
)

const (
	maxNesting = 200 // parentheses, as in CPython
	maxIndent  = 100
	maxResumes = 20 // how often the lexer goes back, or on, after an error that took it to the end of the file
)

// lexer turns a file into tokens. Within brackets, or in a replacement field (nested), line ends mean nothing.
type lexer struct {
	text     string
	pos      int
	toks     []token
	brackets []bracket
	indents  []indent
	comments []ast.Comment
	errs     []lexError
	resumes  int  // how often an open bracket made the lexer go back
	stop     bool // nothing more can be read
	lineEnd  int  // the first line end within the outermost bracket, or -1
	lineToks int  // the number of tokens there
	lineComs int
}

// lexError is what is wrong at the tBad token of that index.
type lexError struct {
	tok        int
	start, end int
	code       diag.Code
	msg        string
}

type bracket struct {
	ch  byte
	pos int
}

type indent struct {
	width, alt int
}

func isIdentStart(r rune) bool {
	return r == '_' || r < 0x80 && (r|0x20 >= 'a' && r|0x20 <= 'z') || r >= 0x80 && (unicode.IsLetter(r) || unicode.Is(unicode.Nl, r) || unicode.Is(unicode.Other_ID_Start, r))
}

func isIdentPart(r rune) bool {
	return isIdentStart(r) || r >= '0' && r <= '9' || r >= 0x80 && (unicode.IsDigit(r) || unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Mc, r) || unicode.Is(unicode.Nd, r) || unicode.Is(unicode.Pc, r) || unicode.Is(unicode.Other_ID_Continue, r))
}

func (l *lexer) add(k tokKind, start, end int) {
	l.toks = append(l.toks, token{kind: k, start: source.Pos(start), end: source.Pos(end)})
}

// run lexes a whole file.
func (l *lexer) run() {
	l.toks = make([]token, 0, len(l.text)/4+8)
	l.indents = []indent{{}}
	bol := true
	for {
		if bol {
			bol = false
			if !l.lineStart() {
				break
			}
		}
		l.blanks()
		if l.pos >= len(l.text) || l.stop {
			if len(l.brackets) == 0 || l.stop || !l.neverClosed() {
				break
			}
			bol = true
			continue
		}
		c := l.text[l.pos]
		switch {
		case c == '\n' || c == '\r':
			start := l.pos
			l.newline()
			if len(l.brackets) == 0 {
				l.add(tNewline, start, start)
				bol = true
			} else if l.lineEnd < 0 {
				l.lineEnd, l.lineToks, l.lineComs = start, len(l.toks), len(l.comments)
			}
		case c == '#':
			l.comment()
		case c == '\\':
			l.backslash()
		default:
			l.token()
		}
	}
	if n := len(l.toks); n > 0 && l.toks[n-1].kind != tNewline && l.toks[n-1].kind != tDedent {
		l.add(tNewline, len(l.text), len(l.text))
	}
	for range l.indents[1:] {
		l.add(tDedent, len(l.text), len(l.text))
	}
	l.add(tEOF, len(l.text), len(l.text))
}

// neverClosed goes back from the end of the file to the end of the line that opened the outermost bracket, so that the
// rest is read as if the bracket ended there. It reports the innermost one of that line.
func (l *lexer) neverClosed() bool {
	i := len(l.brackets) - 1
	for i > 0 && l.lineEnd >= 0 && l.brackets[i].pos > l.lineEnd {
		i--
	}
	b := l.brackets[i]
	l.brackets = l.brackets[:0]
	if l.lineEnd < 0 || l.resumes >= maxResumes {
		l.bad(b.pos, b.pos+1, codeNeverClosed, "'%c' was never closed", b.ch)
		return false
	}
	l.resumes++
	l.toks, l.comments, l.pos = l.toks[:l.lineToks], l.comments[:l.lineComs], l.lineEnd
	for len(l.errs) > 0 && l.errs[len(l.errs)-1].tok >= len(l.toks) {
		l.errs = l.errs[:len(l.errs)-1]
	}
	l.bad(b.pos, b.pos+1, codeNeverClosed, "'%c' was never closed", b.ch)
	l.add(tNewline, l.pos, l.pos)
	l.newline()
	return true
}

// bad adds an error and the token that stands for it.
func (l *lexer) bad(start, end int, code diag.Code, format string, args ...any) {
	l.errs = append(l.errs, lexError{len(l.toks), start, min(end, len(l.text)), code, fmt.Sprintf(format, args...)})
	l.add(tBad, start, min(end, len(l.text)))
	l.stop = l.stop || len(l.errs) > 5*maxErrors
}

// skipLine gives up on the rest of the line and on the open brackets.
func (l *lexer) skipLine() {
	for l.pos < len(l.text) && l.text[l.pos] != '\n' && l.text[l.pos] != '\r' {
		l.pos++
	}
	l.brackets = l.brackets[:0]
}

// backslash joins lines.
func (l *lexer) backslash() {
	start := l.pos
	switch {
	case start+1 >= len(l.text):
		l.pos++
		l.bad(start, start+1, codeInvalid, "unexpected EOF while parsing")
	case !l.continuation():
		l.bad(start, start+1, codeInvalid, "unexpected character after line continuation character")
		l.skipLine()
	case l.pos >= len(l.text):
		l.bad(start, start+1, codeInvalid, "unexpected EOF while parsing")
	}
}

func (l *lexer) newline() {
	if l.text[l.pos] == '\r' && l.pos+1 < len(l.text) && l.text[l.pos+1] == '\n' {
		l.pos++
	}
	l.pos++
}

func (l *lexer) blanks() {
	for l.pos < len(l.text) {
		switch l.text[l.pos] {
		case ' ', '\t', '\f':
			l.pos++
		default:
			return
		}
	}
}

func (l *lexer) continuation() bool {
	p := l.pos + 1
	if p >= len(l.text) || l.text[p] != '\n' && l.text[p] != '\r' {
		return false
	}
	l.pos = p
	l.newline()
	return true
}

func (l *lexer) comment() {
	start := l.pos
	for l.pos < len(l.text) && l.text[l.pos] != '\n' && l.text[l.pos] != '\r' {
		l.pos++
	}
	alone := strings.TrimLeft(l.text[strings.LastIndexAny(l.text[:start], "\r\n")+1:start], " \t\f") == ""
	c := ast.Comment{Text: l.text[start+1 : l.pos], Alone: alone}
	c.SetSpan(source.Pos(start), source.Pos(l.pos))
	l.comments = append(l.comments, c)
}

// lineStart handles indentation; it reports false at the end of the file.
func (l *lexer) lineStart() bool {
	width, alt, joined := 0, 0, false
	for {
		if !joined {
			width, alt = 0, 0
		}
	blanks:
		for l.pos < len(l.text) {
			switch l.text[l.pos] {
			case ' ':
				width++
				alt++
			case '\t':
				width = width/8*8 + 8
				alt++
			case '\f':
				width, alt = 0, 0
			default:
				break blanks
			}
			l.pos++
		}
		if l.pos >= len(l.text) {
			return !joined && len(l.brackets) > 0
		}
		switch c := l.text[l.pos]; {
		case c == '#':
			l.comment()
			if l.pos < len(l.text) {
				l.newline()
			}
			joined = false
			continue
		case c == '\n' || c == '\r':
			l.newline()
			joined = false
			continue
		case c == '\\':
			w, a := width, alt
			start := l.pos
			if l.continuation() {
				if l.pos >= len(l.text) {
					l.bad(start, start+1, codeInvalid, "unexpected EOF while parsing")
					return false
				}
				// the indentation is what stands before the first backslash, unless nothing does
				l.blanks()
				if w == 0 && !joined {
					l.pos = start + 1
					l.newline()
					continue
				}
				width, alt, joined = w, a, true
				for l.pos < len(l.text) && l.text[l.pos] == '\\' && l.continuation() {
					l.blanks()
				}
				if l.pos >= len(l.text) {
					return false
				}
				if c := l.text[l.pos]; c == '\n' || c == '\r' || c == '#' {
					continue
				}
			}
		}
		break
	}
	top := l.indents[len(l.indents)-1]
	const tabs = "inconsistent use of tabs and spaces in indentation"
	switch {
	case width == top.width:
		if alt != top.alt {
			l.bad(l.pos, l.pos+1, codeIndent, tabs)
		}
	case width > top.width:
		if alt <= top.alt {
			l.bad(l.pos, l.pos+1, codeIndent, tabs)
			return true
		}
		if len(l.indents) >= maxIndent {
			l.bad(l.pos, l.pos+1, codeIndent, "too many levels of indentation")
			l.stop = true
			return true
		}
		l.indents = append(l.indents, indent{width, alt})
		l.add(tIndent, l.pos, l.pos)
	default:
		for width < l.indents[len(l.indents)-1].width {
			l.indents = l.indents[:len(l.indents)-1]
			l.add(tDedent, l.pos, l.pos)
		}
		if top = l.indents[len(l.indents)-1]; width != top.width {
			l.bad(l.pos, l.pos+1, codeIndent, "unindent does not match any outer indentation level")
		} else if alt != top.alt {
			l.bad(l.pos, l.pos+1, codeIndent, tabs)
		}
	}
	return true
}

// token lexes one name, number, string or operator.
func (l *lexer) token() {
	start := l.pos
	c := l.text[start]
	switch {
	case c|0x20 >= 'a' && c|0x20 <= 'z' || c == '_' || c >= 0x80:
		l.name()
	case c >= '0' && c <= '9' || c == '.' && start+1 < len(l.text) && isDigit(l.text[start+1]):
		l.number()
	case c == '"' || c == '\'':
		l.str(start, start)
	default:
		l.op()
	}
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func (l *lexer) name() {
	start := l.pos
	for l.pos < len(l.text) {
		c := l.text[l.pos]
		if c|0x20 >= 'a' && c|0x20 <= 'z' || c == '_' || isDigit(c) {
			l.pos++
			continue
		}
		if c < 0x80 {
			break
		}
		r, n := utf8.DecodeRuneInString(l.text[l.pos:])
		if l.pos == start && !isIdentStart(r) || !isIdentPart(r) {
			at := l.pos
			l.pos += n
			if unicode.IsPrint(r) {
				l.bad(at, at+n, codeCharacter, "invalid character '%c' (U+%04X)", r, r)
			} else {
				l.bad(at, at+n, codeCharacter, "invalid non-printable character U+%04X", r)
			}
			return
		}
		l.pos += n
	}
	if l.pos < len(l.text) && (l.text[l.pos] == '"' || l.text[l.pos] == '\'') && l.pos-start <= 2 && isPrefix(l.text[start:l.pos]) {
		l.str(start, l.pos)
		return
	}
	k := keyword(l.text[start:l.pos])
	kind := tName
	if k != oNone {
		kind = tKeyword
	}
	l.toks = append(l.toks, token{kind, k, source.Pos(start), source.Pos(l.pos)})
}

// str lexes a string literal whose quote stands at q.
func (l *lexer) str(start, q int) {
	prefix := l.text[start:q]
	s := scanner{text: l.text}
	end, ok := s.literal(q, prefix, 0)
	if ok {
		l.pos = end
		l.add(tString, start, end)
		return
	}
	if s.msg != "" {
		l.bad(s.at, s.at+1, s.code, "%s", s.msg)
		// the search may have gone to the end of the file: do not do that for every line
		l.resumes++
		l.stop = l.stop || l.resumes > maxResumes
	} else {
		kind := "string"
		switch {
		case strings.ContainsAny(prefix, "fF"):
			kind = "f-string"
		case strings.ContainsAny(prefix, "tT"):
			kind = "t-string"
		}
		if isTriple(l.text, q) {
			l.bad(start, q+3, codeUnterminated, "unterminated triple-quoted %s literal (detected at line %d)", kind, l.line(len(strings.TrimRight(l.text, "\r\n"))))
			l.pos, l.stop = len(l.text), true
			return
		}
		end = min(end, len(l.text))
		note := ""
		if kind == "string" && strings.Contains(l.text[q+1:max(q+1, end)], `\`+l.text[q:q+1]) {
			note = "; perhaps you escaped the end quote?"
		}
		l.bad(start, q+1, codeUnterminated, "unterminated %s literal (detected at line %d)%s", kind, l.line(end), note)
	}
	l.skipLine()
}

func (l *lexer) digits(ok func(byte) bool) bool {
	start := l.pos
	for l.pos < len(l.text) {
		c := l.text[l.pos]
		if c == '_' && l.pos > start && l.pos+1 < len(l.text) && ok(l.text[l.pos+1]) {
			l.pos++
			continue
		}
		if !ok(c) {
			break
		}
		l.pos++
	}
	return l.pos > start
}

func isHex(c byte) bool { return isDigit(c) || c|0x20 >= 'a' && c|0x20 <= 'f' }

func isOctal(c byte) bool { return c >= '0' && c <= '7' }

func isBinary(c byte) bool { return c == '0' || c == '1' }

func (l *lexer) number() {
	start := l.pos
	if l.text[start] == '0' && start+1 < len(l.text) {
		var ok func(byte) bool
		name := ""
		switch l.text[start+1] | 0x20 {
		case 'x':
			ok, name = isHex, "hexadecimal"
		case 'o':
			ok, name = isOctal, "octal"
		case 'b':
			ok, name = isBinary, "binary"
		}
		if ok != nil {
			l.pos += 2
			if l.pos < len(l.text) && l.text[l.pos] == '_' {
				l.pos++
			}
			good := l.digits(ok)
			at := l.pos
			if at+1 < len(l.text) && l.text[at] == '_' {
				at++
			}
			if at < len(l.text) && isDigit(l.text[at]) {
				l.badNumber(start, at, "invalid digit '%c' in %s literal", l.text[at], name)
				return
			}
			if !good {
				l.badNumber(start, l.pos, "invalid %s literal", name)
				return
			}
			l.endNumber(start, name)
			return
		}
	}
	l.digits(isDigit)
	isFloat, kind := false, "decimal"
	if l.pos < len(l.text) && l.text[l.pos] == '.' {
		isFloat = true
		l.pos++
		l.digits(isDigit)
	}
	if l.pos < len(l.text) && l.text[l.pos]|0x20 == 'e' {
		p := l.pos + 1
		if p < len(l.text) && (l.text[p] == '+' || l.text[p] == '-') {
			p++
		}
		if p < len(l.text) && isDigit(l.text[p]) {
			isFloat = true
			l.pos = p
			l.digits(isDigit)
		}
	}
	if l.pos < len(l.text) && l.text[l.pos]|0x20 == 'j' {
		l.pos++
		isFloat, kind = true, "imaginary"
	}
	if !isFloat && l.text[start] == '0' && strings.Trim(l.text[start:l.pos], "0_") != "" {
		l.badNumber(start, l.pos, "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers")
		return
	}
	l.endNumber(start, kind)
}

func (l *lexer) badNumber(start, end int, format string, args ...any) {
	for l.pos < len(l.text) && (isHex(l.text[l.pos]) || l.text[l.pos] == '_') {
		l.pos++
	}
	l.bad(start, max(end, start+1), codeNumber, format, args...)
}

// endNumber checks what follows a number: a keyword may stand right behind it, any other name may not.
func (l *lexer) endNumber(start int, kind string) {
	if l.pos < len(l.text) {
		rest := l.text[l.pos:]
		r, _ := utf8.DecodeRuneInString(rest)
		if r == '_' || isIdentStart(r) {
			for _, kw := range []string{"and", "or", "if", "else", "in", "is", "not", "for"} {
				if strings.HasPrefix(rest, kw) {
					l.add(tNumber, start, l.pos)
					return
				}
			}
			l.badNumber(start, l.pos, "invalid %s literal", kind)
			return
		}
	}
	l.add(tNumber, start, l.pos)
}

func (l *lexer) op() {
	start := l.pos
	c := l.text[start]
	var c1, c2 byte
	if start+1 < len(l.text) {
		c1 = l.text[start+1]
	}
	if start+2 < len(l.text) {
		c2 = l.text[start+2]
	}
	n, op := 1, oNone
	// one of the forms c, c=, cc and cc=
	form := func(one, eq, two, twoEq opKind) {
		switch {
		case two != oNone && c1 == c && twoEq != oNone && c2 == '=':
			n, op = 3, twoEq
		case two != oNone && c1 == c:
			n, op = 2, two
		case eq != oNone && c1 == '=':
			n, op = 2, eq
		default:
			op = one
		}
	}
	switch c {
	case '(', '[', '{':
		if len(l.brackets) >= maxNesting {
			l.bad(start, start+1, codeNesting, "too many nested parentheses")
			l.skipLine()
			return
		}
		if len(l.brackets) == 0 {
			l.lineEnd = -1
		}
		l.brackets = append(l.brackets, bracket{c, start})
		switch c {
		case '(':
			op = oLPar
		case '[':
			op = oLBrack
		default:
			op = oLBrace
		}
	case ')', ']', '}':
		var open byte
		switch c {
		case ')':
			op, open = oRPar, '('
		case ']':
			op, open = oRBrack, '['
		default:
			op, open = oRBrace, '{'
		}
		if len(l.brackets) == 0 {
			l.pos++
			l.bad(start, start+1, codeUnmatched, "unmatched '%c'", c)
			return
		}
		if b := l.brackets[len(l.brackets)-1]; b.ch != open {
			if l.line(b.pos) != l.line(start) {
				l.bad(start, start+1, codeUnmatched, "closing parenthesis '%c' does not match opening parenthesis '%c' on line %d", c, b.ch, l.line(b.pos))
			} else {
				l.bad(start, start+1, codeUnmatched, "closing parenthesis '%c' does not match opening parenthesis '%c'", c, b.ch)
			}
			l.skipLine()
			return
		}
		l.brackets = l.brackets[:len(l.brackets)-1]
	case '*':
		form(oStar, oStarEq, oStar2, oStar2Eq)
	case '/':
		form(oSlash, oSlashEq, oSlash2, oSlash2Eq)
	case '<':
		if c1 == '>' {
			n, op = 2, oLtGt
		} else {
			form(oLt, oLe, oLShift, oLShiftEq)
		}
	case '>':
		form(oGt, oGe, oRShift, oRShiftEq)
	case '+':
		form(oPlus, oPlusEq, oNone, oNone)
	case '%':
		form(oPercent, oPercentEq, oNone, oNone)
	case '&':
		form(oAmp, oAmpEq, oNone, oNone)
	case '|':
		form(oPipe, oPipeEq, oNone, oNone)
	case '^':
		form(oCaret, oCaretEq, oNone, oNone)
	case '@':
		form(oAt, oAtEq, oNone, oNone)
	case '=':
		form(oAssign, oNone, oEq, oNone)
	case '-':
		if c1 == '>' {
			n, op = 2, oArrow
		} else {
			form(oMinus, oMinusEq, oNone, oNone)
		}
	case ':':
		form(oColon, oWalrus, oNone, oNone)
	case '!':
		form(oBang, oNe, oNone, oNone)
	case '.':
		if c1 == '.' && c2 == '.' {
			n, op = 3, oEllipsis
		} else {
			op = oDot
		}
	case ',':
		op = oComma
	case ';':
		op = oSemi
	case '~':
		op = oTilde
	case '$', '?', '`':
		l.pos++
		l.bad(start, start+1, codeInvalid, "invalid syntax")
		return
	default:
		l.pos++
		l.bad(start, start+1, codeCharacter, "invalid non-printable character U+%04X", c)
		return
	}
	l.pos += n
	l.toks = append(l.toks, token{tOp, op, source.Pos(start), source.Pos(start + n)})
}

// enclosed lexes text in which line ends mean nothing: to its end.
func (l *lexer) enclosed() {
	for l.pos < len(l.text) && !l.stop {
		l.step()
	}
	if len(l.brackets) > 0 {
		b := l.brackets[len(l.brackets)-1]
		l.bad(b.pos, b.pos+1, codeNeverClosed, "'%c' was never closed", b.ch)
	}
	l.add(tEOF, len(l.text), len(l.text))
}

// field lexes a replacement field's expression, up to what ends it: } or : or ! (but not !=).
func (l *lexer) field() {
	for l.pos < len(l.text) && !l.stop {
		if len(l.brackets) == 0 {
			c := l.text[l.pos]
			if c == '}' || c == ':' || c == '!' && (l.pos+1 >= len(l.text) || l.text[l.pos+1] != '=') {
				break
			}
		}
		l.step()
	}
	if len(l.brackets) > 0 {
		b := l.brackets[len(l.brackets)-1]
		l.bad(b.pos, b.pos+1, codeNeverClosed, "'%c' was never closed", b.ch)
	}
	l.add(tEOF, l.pos, l.pos)
}

// step lexes a token or skips blanks, a line end, a comment.
func (l *lexer) step() {
	switch c := l.text[l.pos]; c {
	case ' ', '\t', '\f':
		l.blanks()
	case '\n', '\r':
		l.newline()
	case '#':
		l.comment()
	case '\\':
		l.backslash()
	default:
		l.token()
	}
}

// line is the number of the line of an offset.
func (l *lexer) line(at int) int { return lineOf(l.text, at) }

// lineOf is the number of the line of an offset, whatever ends the lines.
func lineOf(text string, at int) int {
	before := text[:at]
	n := strings.Count(before, "\n") + strings.Count(before, "\r") - strings.Count(before, "\r\n")
	return n + 1
}
