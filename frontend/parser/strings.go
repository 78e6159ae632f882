package parser

import (
	"math/big"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/source"
)

// number turns a number token into a constant.
func (p *parser) number(t token) ast.Expr {
	s := p.str(t)
	c := constant(t, ast.ConstInt)
	if strings.IndexByte(s, '_') >= 0 {
		s = strings.ReplaceAll(s, "_", "")
	}
	hex := len(s) > 1 && s[0] == '0' && s[1]|0x20 == 'x'
	if !hex && strings.ContainsAny(s, ".eEjJ") {
		c.Kind = ast.ConstFloat
		if n := len(s) - 1; s[n]|0x20 == 'j' {
			c.Kind, s = ast.ConstComplex, s[:n]
		}
		c.Float, _ = strconv.ParseFloat(s, 64) // out of range gives infinity, as in Python
		return c
	}
	base := 10
	if len(s) > 2 && s[0] == '0' {
		switch s[1] | 0x20 {
		case 'x':
			base = 16
		case 'o':
			base = 8
		case 'b':
			base = 2
		}
		if base != 10 {
			s = s[2:]
		}
	}
	if v, err := strconv.ParseInt(s, base, 64); err == nil {
		c.Int = v
		return c
	}
	if base == 10 && len(strings.TrimLeft(s, "0")) > 4300 {
		p.fail(t.start, t.end, codeNumber, "Exceeds the limit (4300 digits) for integer string conversion: value has %d digits; use a hexadecimal literal", len(s))
		return c
	}
	c.BigInt, _ = new(big.Int).SetString(s, base)
	if c.BigInt == nil {
		p.fail(t.start, t.end, codeNumber, "invalid integer literal")
	}
	return c
}

// part is a piece of a string literal or of several side by side.
type part struct {
	expr  ast.Expr // a replacement field, or nil for text
	text  string
	start source.Pos
	end   source.Pos
	u     bool
}

// strings parses one string literal or several side by side.
func (p *parser) strings() ast.Expr {
	first := p.t
	var parts []part
	var kinds [4]bool // str, bytes, f, t
	u := false
	if p.peek(1).kind != tString {
		if c := p.plain(first); c != nil {
			p.next()
			return c
		}
	}
	for p.t.kind == tString {
		t := p.t
		kind, prefix, body, end := split(p.text, t)
		was := kinds
		kinds[kind] = true
		if t == first {
			u = prefix != "" && prefix[0] == 'u'
		}
		if kinds[1] && (kinds[0] || kinds[2] || kinds[3]) {
			p.fail(first.start, p.lastString(), codeBytes, "cannot mix bytes and nonbytes literals")
			break
		}
		if kinds[3] && (kinds[0] || kinds[2]) && was != [4]bool{} {
			p.fail(first.start, p.lastString(), codeBytes, "cannot mix t-string literals with string literals or f-strings")
			break
		}
		raw := strings.ContainsAny(prefix, "rR")
		switch kind {
		case 0, 1:
			parts = append(parts, part{text: p.decode(body, end, raw, kind == 1, false), start: t.start, end: t.end, u: prefix != "" && prefix[0] == 'u'})
		default:
			f := &fstring{p: p, raw: raw, name: "f-string", template: kind == 3, end: end}
			f.triple = isTriple(p.text, int(t.start)+len(prefix))
			if f.template {
				f.name = "t-string"
			}
			parts = f.parse(parts, body)
		}
		if p.failed {
			break
		}
		p.next()
	}
	if p.failed {
		return p.badExpr(first.start, p.t.end)
	}
	switch {
	case kinds[2], kinds[3]:
		values := merge(parts)
		if kinds[3] {
			e := &ast.TemplateStr{Values: values}
			e.SetSpan(first.start, p.prevEnd)
			return e
		}
		e := &ast.JoinedStr{Values: values}
		e.SetSpan(first.start, p.prevEnd)
		return e
	}
	c := &ast.Constant{Kind: ast.ConstStr, U: u}
	c.SetSpan(first.start, p.prevEnd)
	if kinds[1] {
		c.Kind = ast.ConstBytes
	}
	if len(parts) == 1 {
		c.Str = parts[0].text
	} else {
		var b strings.Builder
		for _, x := range parts {
			b.WriteString(x.text)
		}
		c.Str = b.String()
	}
	c.Surrogates = !kinds[1] && hasSurrogate(c.Str)
	return c
}

// lastString is the end of the last of the string literals side by side.
func (p *parser) lastString() source.Pos {
	i := p.i
	for i+1 < len(p.toks) && p.toks[i+1].kind == tString {
		i++
	}
	return p.toks[i].end
}

// plain makes a constant of a literal without prefix and escapes, without copying; nil for others.
func (p *parser) plain(t token) *ast.Constant {
	s := p.text[t.start:t.end]
	q := s[0]
	if q != '"' && q != '\'' {
		return nil
	}
	n := 1
	if isTriple(s, 0) && len(s) >= 6 {
		n = 3
	}
	s = s[n : len(s)-n]
	if strings.IndexByte(s, '\\') >= 0 || strings.IndexByte(s, '\r') >= 0 {
		return nil
	}
	c := constant(t, ast.ConstStr)
	c.Str = s
	return c
}

// split takes a literal apart: its kind (0 str, 1 bytes, 2 f, 3 t), its prefix, where its text begins and ends.
func split(text string, t token) (kind int, prefix string, body, end int) {
	q := int(t.start)
	for text[q] != '"' && text[q] != '\'' {
		switch text[q] | 0x20 {
		case 'b':
			kind = 1
		case 'f':
			kind = 2
		case 't':
			kind = 3
		}
		q++
	}
	prefix = text[t.start:q]
	if isTriple(text, q) && int(t.end)-q >= 6 {
		return kind, prefix, q + 3, int(t.end) - 3
	}
	return kind, prefix, q + 1, int(t.end) - 1
}

// merge joins pieces of text side by side and drops empty ones.
func merge(parts []part) []ast.Expr {
	var out []ast.Expr
	for i := 0; i < len(parts); {
		if parts[i].expr != nil {
			out = append(out, parts[i].expr)
			i++
			continue
		}
		j, s := i, ""
		if i+1 < len(parts) && parts[i+1].expr == nil {
			var b strings.Builder
			for ; j < len(parts) && parts[j].expr == nil; j++ {
				b.WriteString(parts[j].text)
			}
			s = b.String()
		} else {
			j, s = i+1, parts[i].text
		}
		if s != "" {
			c := &ast.Constant{Kind: ast.ConstStr, Str: s, U: parts[i].u, Surrogates: hasSurrogate(s)}
			c.SetSpan(parts[i].start, parts[j-1].end)
			out = append(out, c)
		}
		i = j
	}
	return out
}

// hasSurrogate finds encoded surrogates, which begin with 0xED and a byte from 0xA0.
func hasSurrogate(s string) bool {
	for i := strings.IndexByte(s, 0xed); i >= 0 && i+1 < len(s); i++ {
		if s[i] == 0xed && s[i+1] >= 0xa0 {
			return true
		}
	}
	return false
}

// appendRune encodes a code point, surrogates too.
func appendRune(b []byte, r rune) []byte {
	if r >= 0xd800 && r < 0xe000 {
		return append(b, 0xed, 0x80|byte(r>>6)&0x3f, 0x80|byte(r)&0x3f)
	}
	return utf8.AppendRune(b, r)
}

// decode gives the value of the text of a literal between two offsets; braces says that doubled braces are one.
func (p *parser) decode(start, end int, raw, bytes, braces bool) string {
	s := p.text[start:end]
	if bytes {
		for i := 0; i < len(s); i++ {
			if s[i] >= 0x80 {
				_, n := utf8.DecodeRuneInString(s[i:])
				p.fail(source.Pos(start+i), source.Pos(start+i+n), codeBytes, "bytes can only contain ASCII literal characters")
				return ""
			}
		}
	}
	if strings.IndexByte(s, '\r') < 0 && (raw || strings.IndexByte(s, '\\') < 0) && !(braces && strings.ContainsAny(s, "{}")) {
		return s
	}
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c == '\r':
			out = append(out, '\n')
			i++
			if i < len(s) && s[i] == '\n' {
				i++
			}
		case braces && (c == '{' || c == '}'):
			out = append(out, c)
			i += 2
		case c == '\\' && !raw && i+1 < len(s):
			var n int
			out, n = p.escape(out, s[i:], start+i, bytes)
			i += n
		default:
			out = append(out, c)
			i++
		}
	}
	return string(out)
}

// escape decodes the escape sequence that s begins with, at that offset; it gives its length.
func (p *parser) escape(out []byte, s string, at int, bytes bool) ([]byte, int) {
	simple := func(c byte) ([]byte, int) { return append(out, c), 2 }
	switch c := s[1]; c {
	case '\n':
		return out, 2
	case '\r':
		if len(s) > 2 && s[2] == '\n' {
			return out, 3
		}
		return out, 2
	case '\\', '\'', '"':
		return simple(c)
	case 'a':
		return simple(7)
	case 'b':
		return simple(8)
	case 'f':
		return simple(12)
	case 'n':
		return simple(10)
	case 'r':
		return simple(13)
	case 't':
		return simple(9)
	case 'v':
		return simple(11)
	case '0', '1', '2', '3', '4', '5', '6', '7':
		n, v := 1, rune(0)
		for n < len(s) && n < 4 && isOctal(s[n]) {
			v = v*8 + rune(s[n]-'0')
			n++
		}
		if v > 0o377 {
			p.warn(source.Span{Start: source.Pos(at), End: source.Pos(at + n)}, codeEscapeWarn, `invalid octal escape sequence '\%s'`, s[1:n])
		}
		if bytes {
			return append(out, byte(v)), n
		}
		return appendRune(out, v), n
	case 'x', 'u', 'U':
		if bytes && c != 'x' {
			break
		}
		digits := map[byte]int{'x': 2, 'u': 4, 'U': 8}[c]
		n, v := 2, rune(0)
		for n < len(s) && n < 2+digits && isHex(s[n]) {
			d, _ := strconv.ParseUint(s[n:n+1], 16, 8)
			v = v<<4 | rune(d)
			n++
		}
		end := source.Pos(at + n)
		switch {
		case n < 2+digits && bytes:
			p.fail(source.Pos(at), end, codeEscape, `(value error) invalid \x escape at position %d`, at-p.bodyStart())
		case n < 2+digits:
			p.fail(source.Pos(at), end, codeEscape, `(unicode error) 'unicodeescape' codec can't decode bytes in position %d-%d: truncated \%s escape`, at-p.bodyStart(), at-p.bodyStart()+n-1, map[byte]string{'x': "xXX", 'u': "uXXXX", 'U': "UXXXXXXXX"}[c])
		case v > 0x10ffff || v < 0:
			p.fail(source.Pos(at), end, codeEscape, `(unicode error) 'unicodeescape' codec can't decode bytes in position %d-%d: illegal Unicode character`, at-p.bodyStart(), at-p.bodyStart()+n-1)
		}
		if bytes {
			return append(out, byte(v)), n
		}
		if v >= 0xd800 && v < 0xe000 {
			p.warn(source.Span{Start: source.Pos(at), End: end}, codeSurrogate, "'%s' is half of a surrogate pair, which is not a character", s[:n])
		}
		return appendRune(out, v), n
	case 'N':
		if bytes {
			break
		}
		e := strings.IndexByte(s, '}')
		if len(s) < 3 || s[2] != '{' || e <= 3 {
			n := 2
			if len(s) > 2 && s[2] == '{' {
				for n = 3; n < len(s) && s[n] != '}'; n++ {
				}
				if e == 3 {
					n = 4
				}
			}
			p.fail(source.Pos(at), source.Pos(at+2), codeEscape, `(unicode error) 'unicodeescape' codec can't decode bytes in position %d-%d: malformed \N character escape`, at-p.bodyStart(), at-p.bodyStart()+n-1)
			return out, len(s)
		}
		r, ok := runeNamed(s[3:e])
		if !ok {
			p.fail(source.Pos(at), source.Pos(at+e+1), codeEscape, `(unicode error) 'unicodeescape' codec can't decode bytes in position %d-%d: unknown Unicode character name`, at-p.bodyStart(), at-p.bodyStart()+e)
		}
		return appendRune(out, r), e + 1
	}
	_, n := utf8.DecodeRuneInString(s[1:])
	p.warn(source.Span{Start: source.Pos(at), End: source.Pos(at + 1 + n)}, codeEscapeWarn, `invalid escape sequence '\%s'`, s[1:1+n])
	if s[1] == '{' || s[1] == '}' {
		n = 0
	}
	return append(out, s[:1+n]...), 1 + n
}

// bodyStart is the offset of the current literal's text.
func (p *parser) bodyStart() int {
	if p.failed || p.t.kind != tString {
		return int(p.t.start)
	}
	_, _, body, _ := split(p.text, p.t)
	return body
}
