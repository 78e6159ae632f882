package py

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// PercentFormat is template % arg.
func PercentFormat(template string, arg any) string {
	f := percentFormatter{t: template, args: []any{arg}}
	if items, ok := percentItems(arg); ok {
		f.args = items
	} else if subscriptable(arg) {
		f.mapping = arg
	}
	var b strings.Builder
	for f.i < len(f.t) {
		k := strings.IndexByte(f.t[f.i:], '%')
		if k < 0 {
			b.WriteString(f.t[f.i:])
			break
		}
		b.WriteString(f.t[f.i : f.i+k])
		f.i += k + 1
		b.WriteString(f.one())
	}
	if f.next < len(f.args) && f.mapping == nil {
		panic(TypeError.New("not all arguments converted during string formatting"))
	}
	return b.String()
}

// percentFormatter is the state of one formatting: where in the template it is, and the arguments.
type percentFormatter struct {
	t       string
	i       int
	args    []any
	next    int
	mapping any // nil when %(key)s isn't possible
}

func (p *percentFormatter) take() any {
	if p.next >= len(p.args) {
		panic(TypeError.New("not enough arguments for format string"))
	}
	p.next++
	return p.args[p.next-1]
}

// key reads (key); its value becomes the only argument.
func (p *percentFormatter) key() {
	if p.mapping == nil {
		panic(TypeError.New("format requires a mapping"))
	}
	start, depth := p.i+1, 0
	for ; p.i < len(p.t); p.i++ {
		if p.t[p.i] == '(' {
			depth++
		} else if p.t[p.i] == ')' {
			depth--
			if depth == 0 {
				p.args, p.next = []any{GetItemAny(p.mapping, p.t[start:p.i])}, 0
				p.i++
				return
			}
		}
	}
	panic(ValueError.New("incomplete format key"))
}

// number reads a width or precision, which may be an argument.
func (p *percentFormatter) number(what, ctype string) int {
	if p.i < len(p.t) && p.t[p.i] == '*' {
		p.i++
		v := p.take()
		switch v.(type) {
		case int, bool, Int:
		default:
			panic(TypeError.New("* wants int"))
		}
		n := AsBig(v)
		if !n.IsInt() || ctype == "int" && int(int32(n.Int())) != n.Int() {
			panic(OverflowError.New("Python int too large to convert to C " + ctype))
		}
		return n.Int()
	}
	j := p.i
	for p.i < len(p.t) && isDigitByte(p.t[p.i]) {
		p.i++
	}
	n, err := strconv.Atoi("0" + p.t[j:p.i])
	if err != nil || ctype == "int" && n > math.MaxInt32 {
		panic(ValueError.New(what + " too big"))
	}
	return n
}

// one formats the conversion whose percent sign was just read.
func (p *percentFormatter) one() string {
	if p.i < len(p.t) && p.t[p.i] == '(' {
		p.key()
	}
	f := formatSpec{fill: " ", prec: -1, align: '>'}
	left, zero := false, false
flags:
	for ; p.i < len(p.t); p.i++ {
		switch p.t[p.i] {
		case '-':
			left = true
		case '+':
			f.sign = '+'
		case ' ':
			if f.sign == 0 {
				f.sign = ' '
			}
		case '0':
			zero = true
		case '#':
			f.alt = true
		default:
			break flags
		}
	}
	f.width = p.number("width", "ssize_t")
	if f.width < 0 {
		left, f.width = true, -f.width
	}
	if p.i < len(p.t) && p.t[p.i] == '.' {
		p.i++
		f.prec = max(p.number("precision", "int"), 0)
	}
	if p.i < len(p.t) && strings.IndexByte("hlL", p.t[p.i]) >= 0 {
		p.i++
	}
	c, w := utf8.DecodeRuneInString(p.t[p.i:])
	if w == 0 {
		panic(ValueError.New("incomplete format"))
	}
	at := p.i
	p.i += w
	if c == '%' && p.t[at-1] == '%' {
		return "%"
	}
	if left {
		f.align = '<'
	} else if zero && strings.ContainsRune("diouxXeEfFgG", c) {
		f.align, f.fill = '=', "0"
	}
	v := p.take()
	if strings.ContainsRune("sracdiouxXeEfFgG", c) {
		return percentOne(f, c, v)
	}
	shown := c
	if c > 0x7e {
		shown = '?'
	}
	panic(ValueError.New("unsupported format character '" + string(shown) + "' (0x" + strconv.FormatInt(int64(c), 16) + ") at index " + strconv.Itoa(runeCount(p.t[:at]))))
}

// subscriptable reports whether a single argument may be left over: CPython takes it for a mapping.
func subscriptable(v any) bool {
	switch v.(type) {
	case Bytes, *ByteArray, interface{ PyGetItem(any) any }:
		return true
	}
	return IsDict(v) || IsList(v)
}

// percentOne formats a value by conversion c.
func percentOne(f formatSpec, c rune, v any) string {
	text := func(s string) string {
		if f.prec >= 0 {
			s = StrTo(s, f.prec)
		}
		return f.pad("", s)
	}
	switch c {
	case 's':
		return text(Str(v))
	case 'r':
		return text(Repr(v))
	case 'a':
		return text(Ascii(v))
	case 'c':
		if s, ok := v.(string); ok {
			if StrLen(s) != 1 {
				panic(TypeError.New("%c requires int or char"))
			}
			return f.pad("", s)
		}
		switch v.(type) {
		case int, bool, Int:
		default:
			panic(TypeError.New("%c requires int or char"))
		}
		n := AsBig(v)
		if n.Sign() < 0 || n.BitLength() > 32 || n.Int() > 0x10ffff {
			panic(OverflowError.New("%c arg not in range(0x110000)"))
		}
		return f.pad("", Chr(n.Int()))
	case 'd', 'i', 'u', 'o', 'x', 'X':
		var n Int
		switch x := v.(type) {
		case float64:
			if c == 'o' || c == 'x' || c == 'X' {
				panic(TypeError.New("%" + string(c) + " format: an integer is required, not float"))
			}
			n = FloatToBig(x)
		case int, bool, Int:
			n = AsBig(x)
		case Real:
			n = IntOf(x.ToInt())
		case wrapper:
			n = AsBig(x.Unwrap())
		case interface{ PyInt() any }:
			if c != 'd' && c != 'i' && c != 'u' {
				panic(TypeError.New("%" + string(c) + " format: an integer is required, not " + TypeName(v)))
			}
			n = AsBig(x.PyInt())
		default:
			what := "a real number is required"
			if c == 'o' || c == 'x' || c == 'X' {
				what = "an integer is required"
			}
			panic(TypeError.New("%" + string(c) + " format: " + what + ", not " + TypeName(v)))
		}
		base, prefix := 10, ""
		switch c {
		case 'o':
			base, prefix = 8, "0o"
		case 'x':
			base, prefix = 16, "0x"
		case 'X':
			base, prefix = 16, "0X"
		}
		digits := ""
		if base == 10 {
			digits = n.Abs().String()
		} else {
			digits = n.Abs().Big().Text(base)
		}
		if c == 'X' {
			digits = strings.ToUpper(digits)
		}
		if f.prec > len(digits) {
			digits = strings.Repeat("0", f.prec-len(digits)) + digits
		}
		sign := f.signOf(n.Sign() < 0)
		if f.alt {
			sign += prefix
		}
		return f.pad(sign, digits)
	}
	switch v.(type) {
	case int, bool, Int, float64, Real, interface{ PyFloat() any }:
	default:
		panic(TypeError.New("must be real number, not " + TypeName(v)))
	}
	f.typ = c
	return f.float(FloatAny(v))
}

// percentItems are the items of a tuple.
func percentItems(v any) ([]any, bool) {
	t, ok := v.(interface{ Items() []any })
	if !ok || TypeName(v) != "tuple" {
		return nil, false
	}
	return t.Items(), true
}
