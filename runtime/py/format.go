package py

import (
	"math"
	"math/big"
	"strconv"
	"strings"
	"unicode/utf8"
)

// formatSpec is a parsed format specification (CPython documentation, "Format Specification Mini-Language").
type formatSpec struct {
	fill      string
	align     byte // 0: none given
	sign      byte
	negZero   bool
	alt, zero bool
	width     int
	group     byte
	prec      int // -1: none
	typ       byte
}

func parseSpec(spec, typeName string) formatSpec {
	f := formatSpec{fill: " ", prec: -1}
	s := spec
	if r, w := utf8.DecodeRuneInString(s); w > 0 && len(s) > w && strings.IndexByte("<>=^", s[w]) >= 0 {
		f.fill, f.align = string(r), s[w]
		s = s[w+1:]
	} else if s != "" && strings.IndexByte("<>=^", s[0]) >= 0 {
		f.align = s[0]
		s = s[1:]
	}
	if s != "" && strings.IndexByte("+- ", s[0]) >= 0 {
		f.sign = s[0]
		s = s[1:]
	}
	if s != "" && s[0] == 'z' {
		f.negZero = true
		s = s[1:]
	}
	if s != "" && s[0] == '#' {
		f.alt = true
		s = s[1:]
	}
	if s != "" && s[0] == '0' {
		f.zero = true
		if f.align == 0 {
			f.fill, f.align = "0", '='
		}
		s = s[1:]
	}
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	if n > 0 {
		f.width, _ = strconv.Atoi(s[:n])
		s = s[n:]
	}
	if s != "" && (s[0] == ',' || s[0] == '_') {
		f.group = s[0]
		s = s[1:]
		if s != "" && (s[0] == ',' || s[0] == '_') {
			if s[0] == f.group {
				panic(ValueError.New("Cannot specify '" + string(f.group) + "' with '" + string(s[0]) + "'."))
			}
			panic(ValueError.New("Cannot specify both ',' and '_'."))
		}
	}
	if s != "" && s[0] == '.' {
		n := 1
		for n < len(s) && s[n] >= '0' && s[n] <= '9' {
			n++
		}
		if n == 1 {
			panic(ValueError.New("Format specifier missing precision"))
		}
		f.prec, _ = strconv.Atoi(s[1:n])
		s = s[n:]
	}
	if len(s) > 1 {
		panic(ValueError.New("Invalid format specifier '" + spec + "' for object of type '" + typeName + "'"))
	}
	if s != "" {
		f.typ = s[0]
	}
	return f
}

// pad puts text into the field's width; sign is the part before which fill may stand with '='.
func (f *formatSpec) pad(sign, body string, def byte) string {
	n := f.width - StrLen(sign) - StrLen(body)
	if n <= 0 {
		return sign + body
	}
	align := f.align
	if align == 0 {
		align = def
	}
	switch align {
	case '<':
		return sign + body + strings.Repeat(f.fill, n)
	case '^':
		return strings.Repeat(f.fill, n/2) + sign + body + strings.Repeat(f.fill, n-n/2)
	case '=':
		return sign + strings.Repeat(f.fill, n) + body
	}
	return strings.Repeat(f.fill, n) + sign + body
}

func (f *formatSpec) signOf(neg bool) string {
	switch {
	case neg:
		return "-"
	case f.sign == '+' || f.sign == ' ':
		return string(f.sign)
	}
	return ""
}

// grouped puts separators between groups of digits; with zero padding the padding is grouped too.
func (f *formatSpec) grouped(digits, rest string, size int, signLen int) string {
	if f.group == 0 {
		return digits + rest
	}
	if f.align == '=' && f.fill == "0" {
		for len(digits)+(len(digits)-1)/size+len(rest)+signLen < f.width {
			digits = "0" + digits
		}
	}
	var b strings.Builder
	for i, c := range digits {
		if i > 0 && (len(digits)-i)%size == 0 {
			b.WriteByte(f.group)
		}
		b.WriteRune(c)
	}
	out := b.String()
	if out != "" && out[0] == '0' && len(out)+len(rest)+signLen > f.width && strings.HasPrefix(out, "0"+string(f.group)) {
		out = out[2:]
	}
	return out + rest
}

func unknownCode(f formatSpec, typeName string) {
	panic(ValueError.New("Unknown format code '" + string(f.typ) + "' for object of type '" + typeName + "'"))
}

// FormatStr is format(s, spec).
func FormatStr(s, spec string) string {
	if spec == "" {
		return s
	}
	f := parseSpec(spec, "str")
	switch {
	case f.typ != 0 && f.typ != 's':
		unknownCode(f, "str")
	case f.sign != 0:
		panic(ValueError.New("Sign not allowed in string format specifier"))
	case f.alt:
		panic(ValueError.New("Alternate form (#) not allowed in string format specifier"))
	case f.group != 0:
		panic(ValueError.New("Cannot specify '" + string(f.group) + "' with 's'."))
	case f.align == '=' && !f.zero:
		panic(ValueError.New("'=' alignment not allowed in string format specifier"))
	}
	if f.align == '=' {
		f.align = '<'
	}
	if f.prec >= 0 {
		s = StrTo(s, f.prec)
	}
	return f.pad("", s, '<')
}

// FormatInt is format(n, spec).
func FormatInt(n int, spec string) string {
	if spec == "" || spec == "d" {
		return strconv.Itoa(n)
	}
	return formatBig(big.NewInt(int64(n)), spec, "int")
}

// FormatBig is format(n, spec).
func FormatBig(n Int, spec string) string {
	if spec == "" {
		return n.String()
	}
	return formatBig(n.Big(), spec, "int")
}

func formatBig(n *big.Int, spec, typeName string) string {
	f := parseSpec(spec, typeName)
	switch f.typ {
	case 'e', 'E', 'f', 'F', 'g', 'G', '%':
		return FormatFloat(IntFromBig(n).Float(), spec)
	}
	if f.prec >= 0 {
		panic(ValueError.New("Precision not allowed in integer format specifier"))
	}
	neg := n.Sign() < 0
	abs := new(big.Int).Abs(n)
	size, prefix := 3, ""
	var digits string
	switch f.typ {
	case 0, 'd', 'n':
		digits = abs.String()
	case 'b':
		digits, prefix, size = abs.Text(2), "0b", 4
	case 'o':
		digits, prefix, size = abs.Text(8), "0o", 4
	case 'x':
		digits, prefix, size = abs.Text(16), "0x", 4
	case 'X':
		digits, prefix, size = strings.ToUpper(abs.Text(16)), "0X", 4
	case 'c':
		if f.sign != 0 {
			panic(ValueError.New("Sign not allowed with integer format specifier 'c'"))
		}
		return f.pad("", Chr(int(n.Int64())), '<')
	default:
		unknownCode(f, typeName)
	}
	if f.group == ',' && size == 4 {
		panic(ValueError.New("Cannot specify ',' with '" + string(f.typ) + "'."))
	}
	sign := f.signOf(neg)
	if f.alt {
		sign += prefix
	}
	return f.pad(sign, f.grouped(digits, "", size, len(sign)), '>')
}

// FormatFloat is format(x, spec).
func FormatFloat(x float64, spec string) string {
	if spec == "" {
		return FloatRepr(x)
	}
	f := parseSpec(spec, "float")
	return f.float(x)
}

func (f *formatSpec) float(x float64) string {
	neg := math.Signbit(x) && x == x
	a := math.Abs(x)
	typ := f.typ
	prec := f.prec
	percent := ""
	switch typ {
	case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n':
	case '%':
		percent = "%"
		a *= 100
		typ = 'f'
	default:
		unknownCode(*f, "float")
	}
	var body string
	switch {
	case math.IsInf(a, 0):
		body = "inf"
	case a != a:
		body = "nan"
	default:
		body = formatDigits(a, typ, prec, f.alt)
	}
	if typ == 'E' || typ == 'F' || typ == 'G' {
		body = strings.ToUpper(body)
	}
	if f.negZero && neg && !strings.ContainsAny(body, "123456789in") {
		neg = false
	}
	body += percent
	sign := f.signOf(neg)
	i := 0
	for i < len(body) && body[i] >= '0' && body[i] <= '9' {
		i++
	}
	if i > 0 {
		body = f.grouped(body[:i], body[i:], 3, len(sign))
	}
	return f.pad(sign, body, '>')
}

// formatDigits writes a finite number that isn't negative.
func formatDigits(a float64, typ byte, prec int, alt bool) string {
	switch typ {
	case 'f', 'F':
		if prec < 0 {
			prec = 6
		}
		s := strconv.FormatFloat(a, 'f', prec, 64)
		if alt && prec == 0 {
			s += "."
		}
		return s
	case 'e', 'E':
		if prec < 0 {
			prec = 6
		}
		s := strconv.FormatFloat(a, 'e', prec, 64)
		if alt && prec == 0 {
			s = strings.Replace(s, "e", ".e", 1)
		}
		return s
	case 0:
		if prec < 0 {
			return FloatRepr(a)
		}
	}
	if prec < 0 {
		prec = 6
	}
	if prec == 0 {
		prec = 1
	}
	if a == 0 {
		switch {
		case alt:
			return "0." + strings.Repeat("0", prec-1)
		case typ == 0:
			return "0.0"
		}
		return "0"
	}
	e := strconv.FormatFloat(a, 'e', prec-1, 64)
	i := strings.IndexByte(e, 'e')
	exp, _ := strconv.Atoi(e[i+1:])
	limit := prec
	if typ == 0 {
		limit = prec - 1 // str-like: at least one digit behind the point
		if exp == prec-1 {
			limit = prec - 1
		}
	}
	var s string
	if exp < -4 || exp >= limit && !(typ == 0 && exp < prec-1) {
		mant := e[:i]
		if !alt && strings.IndexByte(mant, '.') >= 0 {
			mant = strings.TrimRight(strings.TrimRight(mant, "0"), ".")
		}
		return mant + e[i:]
	}
	s = strconv.FormatFloat(a, 'f', max(prec-1-exp, 0), 64)
	if !alt && strings.IndexByte(s, '.') >= 0 {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	if alt && strings.IndexByte(s, '.') < 0 {
		s += "."
	}
	if typ == 0 && strings.IndexByte(s, '.') < 0 {
		s += ".0"
	}
	return s
}

// Format is format(v, spec).
func Format(v any, spec string) string {
	switch x := v.(type) {
	case int:
		return FormatInt(x, spec)
	case string:
		return FormatStr(x, spec)
	case float64:
		return FormatFloat(x, spec)
	case Int:
		return FormatBig(x, spec)
	case Real:
		return Format(x.Any(), spec)
	case opter:
		return Format(x.Any(), spec)
	case bool:
		if spec == "" {
			return Str(x)
		}
		return formatBig(big.NewInt(int64(BoolInt(x))), spec, "bool")
	case Formatter:
		return x.PyFormat(spec)
	case interface{ Unwrap() any }:
		return Format(x.Unwrap(), spec)
	}
	if spec == "" {
		return Str(v)
	}
	if _, ok := v.(ClassNamer); ok {
		if _, isEnum := v.(interface{ Name() string }); isEnum {
			return FormatStr(Str(v), spec)
		}
	}
	panic(TypeError.New("unsupported format string passed to " + TypeName(v) + ".__format__"))
}

// StrFormat is template.format(*args, **kwargs).
func StrFormat(template string, args []any, kwargs *Dict[string, any]) string {
	auto := 0
	return strFormat(template, args, kwargs, &auto, 0)
}

func strFormat(t string, args []any, kwargs *Dict[string, any], auto *int, depth int) string {
	if depth > 2 {
		panic(ValueError.New("Max string recursion exceeded"))
	}
	var b strings.Builder
	for i := 0; i < len(t); {
		switch c := t[i]; {
		case c == '{' && i+1 < len(t) && t[i+1] == '{', c == '}' && i+1 < len(t) && t[i+1] == '}':
			b.WriteByte(c)
			i += 2
		case c == '}':
			panic(ValueError.New("Single '}' encountered in format string"))
		case c == '{':
			level, j := 1, i+1
			for ; j < len(t) && level > 0; j++ {
				if t[j] == '{' {
					level++
				} else if t[j] == '}' {
					level--
				}
			}
			if level > 0 {
				if i+1 == len(t) {
					panic(ValueError.New("Single '{' encountered in format string"))
				}
				panic(ValueError.New("expected '}' before end of string"))
			}
			b.WriteString(formatField(t[i+1:j-1], args, kwargs, auto, depth))
			i = j
		default:
			k := strings.IndexAny(t[i:], "{}")
			if k < 0 {
				k = len(t) - i
			}
			b.WriteString(t[i : i+k])
			i += k
		}
	}
	return b.String()
}

func formatField(f string, args []any, kwargs *Dict[string, any], auto *int, depth int) string {
	name, spec := f, ""
	conv := byte(0)
	bracket := false
	for i := 0; i < len(f); i++ {
		if f[i] == '[' {
			bracket = true
		} else if f[i] == ']' {
			bracket = false
		}
		if !bracket && f[i] == ':' || f[i] == '!' && !bracket {
			name = f[:i]
			if f[i] == '!' {
				if i+1 >= len(f) {
					panic(ValueError.New("unmatched '{' in format spec"))
				}
				conv = f[i+1]
				if i+2 < len(f) {
					if f[i+2] != ':' {
						panic(ValueError.New("expected ':' after conversion specifier"))
					}
					spec = f[i+3:]
				}
			} else {
				spec = f[i+1:]
			}
			break
		}
	}
	v := fieldValue(name, args, kwargs, auto)
	if strings.ContainsAny(spec, "{}") {
		spec = strFormat(spec, args, kwargs, auto, depth+1)
	}
	switch conv {
	case 's':
		v = Str(v)
	case 'r':
		v = Repr(v)
	case 'a':
		v = Ascii(v)
	}
	return Format(v, spec)
}

func fieldValue(name string, args []any, kwargs *Dict[string, any], auto *int) any {
	end := strings.IndexAny(name, ".[")
	head, rest := name, ""
	if end >= 0 {
		head, rest = name[:end], name[end:]
	}
	var v any
	n, err := strconv.Atoi(head)
	switch {
	case head == "":
		n = *auto
		*auto++
		fallthrough
	case err == nil:
		if n >= len(args) {
			panic(IndexError.New("Replacement index " + strconv.Itoa(n) + " out of range for positional args tuple"))
		}
		v = args[n]
	default:
		if kwargs == nil {
			panic(KeyError.New(head))
		}
		v = kwargs.At(head)
	}
	for rest != "" {
		if rest[0] == '[' {
			j := strings.IndexByte(rest, ']')
			if j < 0 {
				panic(ValueError.New("Missing ']' in format string"))
			}
			var key any = rest[1:j]
			if n, err := strconv.Atoi(rest[1:j]); err == nil {
				key = n
			}
			v = GetItemAny(v, key)
			rest = rest[j+1:]
			continue
		}
		panic(AttributeError.New("attributes in format strings are not supported by py2go"))
	}
	return v
}
