package parser

import (
	"strconv"
	"strings"

	"github.com/py2go/py2go/frontend/diag"
)

const maxFormat = 100 // f-strings within f-strings

// scanner finds the ends of string literals.
type scanner struct {
	text string
	msg  string // what is wrong, when it is not a missing quote
	at   int
	code diag.Code
}

func isPrefix(s string) bool {
	switch len(s) {
	case 1:
		return strings.ContainsAny(s, "rRuUbBfFtT")
	case 2:
		switch strings.ToLower(s) {
		case "br", "rb", "fr", "rf", "tr", "rt":
			return true
		}
	}
	return false
}

func isTriple(text string, q int) bool {
	return q+2 < len(text) && text[q+1] == text[q] && text[q+2] == text[q]
}

func (s *scanner) fail(at int, code diag.Code, msg string) (int, bool) {
	if s.msg == "" {
		s.msg, s.at, s.code = msg, at, code
	}
	return at, false
}

// escaped is the position behind a backslash and what it escapes.
func escaped(text string, p int) int {
	if p+2 < len(text) && text[p+1] == '\r' && text[p+2] == '\n' {
		return p + 3
	}
	return p + 2
}

// literal finds the end of the string literal whose quote stands at q.
func (s *scanner) literal(q int, prefix string, depth int) (int, bool) {
	text, quote := s.text, s.text[q]
	triple := isTriple(text, q)
	p := q + 1
	if triple {
		p = q + 3
	}
	if strings.ContainsAny(prefix, "ftFT") {
		f := format{scanner: s, quote: quote, triple: triple, raw: strings.ContainsAny(prefix, "rR"), name: "f-string", depth: depth}
		if strings.ContainsAny(prefix, "tT") {
			f.name = "t-string"
		}
		return f.skip(p)
	}
	for p < len(text) {
		switch c := text[p]; {
		case c == '\\':
			p = escaped(text, p)
		case c == quote:
			if !triple {
				return p + 1, true
			}
			if isTriple(text, p) {
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

// format is an f-string or a t-string that is scanned.
type format struct {
	*scanner
	quote       byte
	triple, raw bool
	name        string
	depth       int
}

// skip finds the end of the literal from its first character of text.
func (f *format) skip(p int) (int, bool) {
	text := f.text
	if f.depth > maxFormat {
		return f.fail(p, codeNesting, "too many nested f-strings")
	}
	for p < len(text) {
		switch c := text[p]; {
		case c == '\\':
			p = f.backslash(p)
		case c == '{':
			if p+1 < len(text) && text[p+1] == '{' {
				p += 2
				continue
			}
			var ok bool
			if p, ok = f.field(p, 0); !ok {
				return p, false
			}
		case c == f.quote:
			if !f.triple {
				return p + 1, true
			}
			if isTriple(text, p) {
				return p + 3, true
			}
			p++
		case (c == '\n' || c == '\r') && !f.triple:
			return p, false
		default:
			p++
		}
	}
	return p, false
}

// backslash is the position behind an escape; a brace is never part of one, but of \N{...}.
func (f *format) backslash(p int) int {
	text := f.text
	if p+1 < len(text) && (text[p+1] == '{' || text[p+1] == '}') {
		return p + 1
	}
	if !f.raw && strings.HasPrefix(text[p:], `\N{`) {
		for e := p + 3; e < len(text); e++ {
			switch c := text[e]; {
			case c == '}':
				return e + 1
			case c == f.quote, c == '\n':
				return p + 3
			}
		}
		return p + 3
	}
	return escaped(text, p)
}

// field finds the end of a replacement field, from its brace to behind the closing one.
func (f *format) field(open, nested int) (int, bool) {
	text, p := f.text, open+1
	var nest []byte
	if nested > 2 {
		return f.fail(open, codeFormat, f.name+": expressions nested too deeply")
	}
	for p < len(text) {
		switch c := text[p]; {
		case c == '(' || c == '[' || c == '{':
			nest = append(nest, c)
			p++
		case c == ')' || c == ']' || c == '}':
			if len(nest) == 0 {
				if c == '}' {
					return p + 1, true
				}
				return f.fail(p, codeUnmatched, f.name+": unmatched '"+string(c)+"'")
			}
			if top := nest[len(nest)-1]; c != top+1 && c != top+2 { // as in ASCII: () [] {}
				return f.fail(p, codeUnmatched, "closing parenthesis '"+string(c)+"' does not match opening parenthesis '"+string(top)+"'")
			}
			nest = nest[:len(nest)-1]
			p++
		case c == '#':
			for p < len(text) && text[p] != '\n' && text[p] != '\r' {
				p++
			}
		case c|0x20 >= 'a' && c|0x20 <= 'z' || c == '_' || c >= 0x80 || isDigit(c):
			q := p
			for q < len(text) && (text[q]|0x20 >= 'a' && text[q]|0x20 <= 'z' || text[q] == '_' || text[q] >= 0x80 || isDigit(text[q])) {
				q++
			}
			if q < len(text) && (text[q] == '\'' || text[q] == '"') && isPrefix(text[p:q]) {
				e, ok := f.literal(q, text[p:q], f.depth+1)
				if !ok {
					return f.lost(open, q, e)
				}
				q = e
			}
			p = q
		case c == '\'' || c == '"':
			e, ok := f.literal(p, "", f.depth+1)
			if !ok {
				return f.lost(open, p, e)
			}
			p = e
		case c == '!' && p+1 < len(text) && text[p+1] == '=':
			p += 2
		case c == ':' && len(nest) == 0:
			return f.spec(open, p+1, nested)
		default:
			p++
		}
	}
	return f.fail(open, codeFormat, f.name+": expecting '}'")
}

// lost tells a missing brace from a string within the field that does not end.
func (f *format) lost(open, q, end int) (int, bool) {
	if f.text[q] == f.quote && isTriple(f.text, q) == f.triple || f.triple && f.text[q] == f.quote {
		return f.fail(open, codeFormat, f.name+": expecting '}'")
	}
	kind := "string literal"
	if isTriple(f.text, q) {
		kind = "triple-quoted string literal"
	}
	line := lineOf(f.text, min(end, len(f.text)))
	return f.fail(q, codeUnterminated, "unterminated "+kind+" (detected at line "+strconv.Itoa(line)+")")
}

// spec finds the end of a format specification, behind the field's closing brace.
func (f *format) spec(open, p, nested int) (int, bool) {
	text := f.text
	for p < len(text) {
		switch c := text[p]; {
		case c == '\\':
			p = f.backslash(p)
		case c == '}':
			return p + 1, true
		case c == '{':
			var ok bool
			if p, ok = f.field(p, nested+1); !ok {
				return p, false
			}
		case c == f.quote && !f.triple, c == f.quote && isTriple(text, p):
			return f.fail(open, codeFormat, f.name+": expecting '}', or format specs")
		case (c == '\n' || c == '\r') && !f.triple:
			return f.fail(p, codeFormat, f.name+": newlines are not allowed in format specifiers for single quoted "+f.name+"s")
		default:
			p++
		}
	}
	return f.fail(open, codeFormat, f.name+": expecting '}'")
}
