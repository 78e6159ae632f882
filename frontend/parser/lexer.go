package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/source"
)

type tokKind uint8

const (
	tEOF tokKind = iota
	tNewline
	tIndent
	tDedent
	tName
	tNumber
	tString // every string literal; f-strings and t-strings are taken apart by the parser
	tOp
	tBad
)

// token is a lexical element; its text is the file's from start to end.
type token struct {
	kind       tokKind
	start, end source.Pos
}

const (
	maxNesting = 200 // parentheses, as in CPython
	maxIndent  = 100
)

// lexer turns a file into tokens. Within brackets, or in a replacement field (nested), line ends mean nothing.
type lexer struct {
	text     string
	pos      int
	toks     []token
	brackets []bracket
	indents  []indent
	comments []ast.Comment
	fail     func(start, end int, code int, format string, args ...any)
	stop     bool // at the first error
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
	l.toks = append(l.toks, token{k, source.Pos(start), source.Pos(end)})
}

// run lexes a whole file.
func (l *lexer) run() {
	l.toks = make([]token, 0, len(l.text)/4+8)
	l.indents = []indent{{}}
	bol := true
	for !l.stop {
		if bol {
			bol = false
			if !l.lineStart() {
				break
			}
			if l.stop {
				break
			}
		}
		l.blanks()
		if l.pos >= len(l.text) {
			break
		}
		c := l.text[l.pos]
		switch {
		case c == '\n' || c == '\r':
			start := l.pos
			l.newline()
			if len(l.brackets) == 0 {
				l.add(tNewline, start, start)
				bol = true
			}
		case c == '#':
			l.comment()
		case c == '\\':
			if !l.continuation() {
				l.bad(l.pos, l.pos+1, codeInvalid, "unexpected character after line continuation character")
			}
		default:
			l.token()
		}
	}
	if !l.stop && len(l.brackets) > 0 {
		b := l.brackets[len(l.brackets)-1]
		l.bad(b.pos, b.pos+1, codeNeverClosed, "'%c' was never closed", b.ch)
	}
	if n := len(l.toks); n > 0 && l.toks[n-1].kind != tNewline && l.toks[n-1].kind != tDedent {
		l.add(tNewline, len(l.text), len(l.text))
	}
	for range l.indents[1:] {
		l.add(tDedent, len(l.text), len(l.text))
	}
	l.add(tEOF, len(l.text), len(l.text))
}

func (l *lexer) bad(start, end, code int, format string, args ...any) {
	l.fail(start, min(end, len(l.text)), code, format, args...)
	l.stop = true
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
	if l.pos >= len(l.text) {
		l.bad(p-1, p, codeInvalid, "unexpected end of file")
	}
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
	for {
		width, alt := 0, 0
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
				goto done
			}
			l.pos++
		}
	done:
		if l.pos >= len(l.text) {
			return false
		}
		switch c := l.text[l.pos]; {
		case c == '#':
			l.comment()
			if l.pos < len(l.text) {
				l.newline()
			}
			continue
		case c == '\n' || c == '\r':
			l.newline()
			continue
		case c == '\\':
			if l.continuation() {
				continue
			}
		}
		top := l.indents[len(l.indents)-1]
		switch {
		case width == top.width:
			if alt != top.alt {
				l.bad(l.pos, l.pos+1, codeIndent, "inconsistent use of tabs and spaces in indentation")
			}
		case width > top.width:
			if alt <= top.alt {
				l.bad(l.pos, l.pos+1, codeIndent, "inconsistent use of tabs and spaces in indentation")
				return true
			}
			if len(l.indents) >= maxIndent {
				l.bad(l.pos, l.pos+1, codeIndent, "too many levels of indentation")
				return true
			}
			l.indents = append(l.indents, indent{width, alt})
			l.add(tIndent, l.pos, l.pos)
		default:
			for width < l.indents[len(l.indents)-1].width {
				l.indents = l.indents[:len(l.indents)-1]
				l.add(tDedent, l.pos, l.pos)
			}
			if width != l.indents[len(l.indents)-1].width {
				l.bad(l.pos, l.pos+1, codeIndent, "unindent does not match any outer indentation level")
			}
		}
		return true
	}
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
			if l.pos == start {
				l.bad(start, start+n, codeInvalid, "invalid character '%c' (U+%04X)", r, r)
				return
			}
			break
		}
		l.pos += n
	}
	if l.pos < len(l.text) && (l.text[l.pos] == '"' || l.text[l.pos] == '\'') && l.pos-start <= 2 && isPrefix(l.text[start:l.pos]) {
		l.str(start, l.pos)
		return
	}
	l.add(tName, start, l.pos)
}

func isPrefix(s string) bool {
	switch strings.ToLower(s) {
	case "r", "u", "b", "f", "t", "br", "rb", "fr", "rf", "tr", "rt":
		return true
	}
	return false
}

// str lexes a string literal whose quote stands at q.
func (l *lexer) str(start, q int) {
	prefix := strings.ToLower(l.text[start:q])
	end, ok := skipString(l.text, q, prefix, 0)
	if !ok {
		kind := "string"
		if strings.ContainsAny(prefix, "f") {
			kind = "f-string"
		} else if strings.ContainsAny(prefix, "t") {
			kind = "t-string"
		}
		line := 0
		if strings.HasPrefix(l.text[q:], `"""`) || strings.HasPrefix(l.text[q:], `'''`) {
			line = 1
			kind = "triple-quoted " + kind + " literal"
		} else {
			kind += " literal"
		}
		_ = line
		l.bad(start, q+1, codeUnterminated, "unterminated %s", kind)
		return
	}
	l.pos = end
	l.add(tString, start, end)
}

// skipString finds the end of the string literal whose quote stands at q.
func skipString(text string, q int, prefix string, depth int) (int, bool) {
	quote := text[q]
	triple := q+2 < len(text) && text[q+1] == quote && text[q+2] == quote
	p := q + 1
	if triple {
		p = q + 3
	}
	if strings.ContainsAny(prefix, "ft") {
		return skipFormat(text, p, quote, triple, strings.Contains(prefix, "r"), depth)
	}
	for p < len(text) {
		switch c := text[p]; {
		case c == '\\':
			if p+2 < len(text) && text[p+1] == '\r' && text[p+2] == '\n' {
				p++
			}
			p += 2
		case c == quote:
			if !triple {
				return p + 1, true
			}
			if p+2 < len(text) && text[p+1] == quote && text[p+2] == quote {
				return p + 3, true
			}
			p++
		case (c == '\n' || c == '\r') && !triple:
			return p, false
		default:
			p++
		}
	}
	return p, false
}

// skipFormat finds the end of an f-string from its first character of text.
func skipFormat(text string, p int, quote byte, triple, raw bool, depth int) (int, bool) {
	if depth > 100 {
		return p, false
	}
	for p < len(text) {
		switch c := text[p]; {
		case c == '\\' && !raw:
			if p+1 < len(text) && text[p+1] == 'N' && p+2 < len(text) && text[p+2] == '{' {
				if e := strings.IndexByte(text[p:], '}'); e > 0 {
					p += e + 1
					continue
				}
			}
			if p+1 < len(text) && (text[p+1] == '{' || text[p+1] == '}') {
				p++
				continue
			}
			p += 2
		case c == '\\' && raw:
			if p+1 < len(text) && (text[p+1] == quote || text[p+1] == '\\') {
				p++
			}
			p++
		case c == '{':
			if p+1 < len(text) && text[p+1] == '{' {
				p += 2
				continue
			}
			var ok bool
			if p, ok = skipField(text, p+1, quote, triple, raw, depth); !ok {
				return p, false
			}
		case c == quote:
			if !triple {
				return p + 1, true
			}
			if p+2 < len(text) && text[p+1] == quote && text[p+2] == quote {
				return p + 3, true
			}
			p++
		case (c == '\n' || c == '\r') && !triple:
			return p, false
		default:
			p++
		}
	}
	return p, false
}

// skipField finds the end of a replacement field, from behind its brace to behind the closing one.
func skipField(text string, p int, quote byte, triple, raw bool, depth int) (int, bool) {
	nest := 0
	for p < len(text) {
		switch c := text[p]; {
		case c == '(' || c == '[' || c == '{':
			nest++
			p++
		case c == ')' || c == ']':
			nest--
			p++
		case c == '}':
			if nest <= 0 {
				return p + 1, true
			}
			nest--
			p++
		case c == '#':
			for p < len(text) && text[p] != '\n' {
				p++
			}
		case c == '\'' || c == '"':
			q := p
			for q > 0 && q > p-2 && isPrefix(text[q-1:p]) {
				q--
			}
			if q > 0 && isIdentPart(rune(text[q-1])) && q < p {
				q = p
			}
			e, ok := skipString(text, p, strings.ToLower(text[q:p]), depth+1)
			if !ok {
				return e, false
			}
			p = e
		case c == '!' && p+1 < len(text) && text[p+1] == '=':
			p += 2
		case c == ':' && nest == 0:
			return skipSpec(text, p+1, quote, triple, raw, depth)
		default:
			p++
		}
	}
	return p, false
}

// skipSpec finds the end of a format specification, behind the field's closing brace.
func skipSpec(text string, p int, quote byte, triple, raw bool, depth int) (int, bool) {
	for p < len(text) {
		switch c := text[p]; {
		case c == '}':
			return p + 1, true
		case c == '{':
			var ok bool
			if p, ok = skipField(text, p+1, quote, triple, raw, depth+1); !ok {
				return p, false
			}
		case c == quote && !triple, (c == '\n' || c == '\r') && !triple:
			return p, false
		case c == quote && p+2 < len(text) && text[p+1] == quote && text[p+2] == quote:
			return p, false
		default:
			p++
		}
	}
	return p, false
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

func (l *lexer) number() {
	start := l.pos
	isHex := func(c byte) bool { return isDigit(c) || c|0x20 >= 'a' && c|0x20 <= 'f' }
	if l.text[start] == '0' && start+1 < len(l.text) {
		var ok func(byte) bool
		name := ""
		switch l.text[start+1] | 0x20 {
		case 'x':
			ok, name = isHex, "hexadecimal"
		case 'o':
			ok, name = func(c byte) bool { return c >= '0' && c <= '7' }, "octal"
		case 'b':
			ok, name = func(c byte) bool { return c == '0' || c == '1' }, "binary"
		}
		if ok != nil {
			l.pos += 2
			if l.pos < len(l.text) && l.text[l.pos] == '_' {
				l.pos++
			}
			if !l.digits(ok) || l.pos < len(l.text) && isDigit(l.text[l.pos]) {
				l.bad(start, l.pos+1, codeNumber, "invalid %s literal", name)
				return
			}
			l.endNumber(start, name)
			return
		}
	}
	l.digits(isDigit)
	isFloat := false
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
		isFloat = true
	}
	if !isFloat {
		s := strings.TrimLeft(l.text[start:l.pos], "0_")
		if l.text[start] == '0' && s != "" {
			l.bad(start, l.pos, codeNumber, "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers")
			return
		}
	}
	l.endNumber(start, "decimal")
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
			l.bad(start, l.pos, codeNumber, "invalid %s literal", kind)
			return
		}
	}
	l.add(tNumber, start, l.pos)
}

func (l *lexer) op() {
	start := l.pos
	c := l.text[start]
	n := 1
	next := func(i int) byte {
		if start+i < len(l.text) {
			return l.text[start+i]
		}
		return 0
	}
	switch c {
	case '(', '[', '{':
		if len(l.brackets) >= maxNesting {
			l.bad(start, start+1, codeNesting, "too many nested parentheses")
			return
		}
		l.brackets = append(l.brackets, bracket{c, start})
	case ')', ']', '}':
		open := map[byte]byte{')': '(', ']': '[', '}': '{'}[c]
		if len(l.brackets) == 0 {
			l.bad(start, start+1, codeUnmatched, "unmatched '%c'", c)
			return
		}
		if b := l.brackets[len(l.brackets)-1]; b.ch != open {
			l.bad(start, start+1, codeUnmatched, "closing parenthesis '%c' does not match opening parenthesis '%c'", c, b.ch)
			return
		}
		l.brackets = l.brackets[:len(l.brackets)-1]
	case '*', '/', '<', '>':
		if next(1) == c {
			n = 2
			if next(2) == '=' {
				n = 3
			}
		} else if next(1) == '=' || c == '<' && next(1) == '>' {
			n = 2
		}
	case '+', '%', '&', '|', '^', '@', '=':
		if next(1) == '=' {
			n = 2
		}
	case '-':
		if next(1) == '=' || next(1) == '>' {
			n = 2
		}
	case ':':
		if next(1) == '=' {
			n = 2
		}
	case '!':
		if next(1) != '=' {
			l.bad(start, start+1, codeInvalid, "invalid syntax")
			return
		}
		n = 2
	case '.':
		if next(1) == '.' && next(2) == '.' {
			n = 3
		}
	case ',', ';', '~':
	case '$', '?', '`':
		l.bad(start, start+1, codeInvalid, "invalid syntax")
		return
	default:
		l.bad(start, start+1, codeInvalid, "invalid non-printable character U+%04X", c)
		return
	}
	l.pos += n
	l.add(tOp, start, l.pos)
}
