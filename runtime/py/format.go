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
	fill    string
	align   byte
	sign    byte
	negZero bool
	alt     bool
	width   int
	group   byte
	prec    int // -1: none
	typ     rune
}

// specNumber reads the digits at the start of s.
func specNumber(s string) (n int, rest string) {
	k := 0
	for k < len(s) && isDigitByte(s[k]) {
		k++
	}
	n, err := strconv.Atoi("0" + s[:k])
	if err != nil {
		panic(ValueError.New("Too many decimal digits in format string"))
	}
	return n, s[k:]
}

// codeText shows a presentation type in a message.
func codeText(r rune) string {
	if r > 0x20 && r < 0x80 {
		return "'" + string(r) + "'"
	}
	return "'\\x" + strconv.FormatInt(int64(r), 16) + "'"
}

// parseSpec parses a specification; align is the alignment where none is given.
func parseSpec(spec, typeName string, align byte) formatSpec {
	f := formatSpec{fill: " ", prec: -1}
	s := spec
	filled := false
	if r, w := utf8.DecodeRuneInString(s); w > 0 && len(s) > w && strings.IndexByte("<>=^", s[w]) >= 0 {
		f.fill, f.align, filled = string(r), s[w], true
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
	if s != "" && s[0] == '0' && !filled {
		f.fill = "0"
		if f.align == 0 && align == '>' {
			f.align = '='
		}
		s = s[1:]
	}
	if f.align == 0 {
		f.align = align
	}
	f.width, s = specNumber(s)
	if s != "" && s[0] == ',' {
		f.group = ','
		s = s[1:]
	}
	if s != "" && s[0] == '_' {
		if f.group != 0 {
			panic(ValueError.New("Cannot specify both ',' and '_'."))
		}
		f.group = '_'
		s = s[1:]
	}
	if s != "" && s[0] == ',' && f.group == '_' {
		panic(ValueError.New("Cannot specify both ',' and '_'."))
	}
	if s != "" && s[0] == '.' {
		if len(s) == 1 || !isDigitByte(s[1]) {
			panic(ValueError.New("Format specifier missing precision"))
		}
		f.prec, s = specNumber(s[1:])
	}
	if typeName == "str" {
		f.typ = 's'
	}
	if s != "" {
		r, w := utf8.DecodeRuneInString(s)
		if w < len(s) {
			panic(ValueError.New("Invalid format specifier '" + spec + "' for object of type '" + typeName + "'"))
		}
		f.typ = r
		if r == 0 && typeName != "float" {
			unknownCode(f, typeName)
		}
	}
	if f.group != 0 {
		switch f.typ {
		case 0, 'd', 'e', 'E', 'f', 'F', 'g', 'G', '%':
		case 'b', 'o', 'x', 'X':
			if f.group == ',' {
				panic(ValueError.New("Cannot specify ',' with " + codeText(f.typ) + "."))
			}
		default:
			panic(ValueError.New("Cannot specify '" + string(f.group) + "' with " + codeText(f.typ) + "."))
		}
	}
	return f
}

// pad puts text into the field's width; sign is the part before which fill may stand with '='.
func (f *formatSpec) pad(sign, body string) string {
	n := f.width - runeCount(sign) - runeCount(body)
	if n <= 0 {
		return sign + body
	}
	switch f.align {
	case '<':
		return sign + body + StrRepeat(f.fill, n)
	case '^':
		return StrRepeat(f.fill, n/2) + sign + body + StrRepeat(f.fill, n-n/2)
	case '=':
		return sign + StrRepeat(f.fill, n) + body
	}
	return StrRepeat(f.fill, n) + sign + body
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
		want := f.width - signLen - len(rest) // for digits and separators
		if n := want - (want-1)/(size+1); want > 0 && n > len(digits) {
			digits = StrRepeat("0", n-len(digits)) + digits
		}
	}
	var b strings.Builder
	for i, c := range digits {
		if i > 0 && (len(digits)-i)%size == 0 {
			b.WriteByte(f.group)
		}
		b.WriteRune(c)
	}
	return b.String() + rest
}

func unknownCode(f formatSpec, typeName string) {
	panic(ValueError.New("Unknown format code " + codeText(f.typ) + " for object of type '" + typeName + "'"))
}

// FormatStr is format(s, spec).
func FormatStr(s, spec string) string {
	if spec == "" {
		return s
	}
	f := parseSpec(spec, "str", '<')
	switch {
	case f.typ != 's':
		unknownCode(f, "str")
	case f.sign == ' ':
		panic(ValueError.New("Space not allowed in string format specifier"))
	case f.sign != 0:
		panic(ValueError.New("Sign not allowed in string format specifier"))
	case f.negZero:
		panic(ValueError.New("Negative zero coercion (z) not allowed in string format specifier"))
	case f.alt:
		panic(ValueError.New("Alternate form (#) not allowed in string format specifier"))
	case f.align == '=':
		panic(ValueError.New("'=' alignment not allowed in string format specifier"))
	}
	if f.prec >= 0 {
		s = StrTo(s, f.prec)
	}
	return f.pad("", s)
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
	f := parseSpec(spec, typeName, '>')
	switch f.typ {
	case 0, 'd', 'n', 'b', 'o', 'x', 'X', 'c':
	case 'e', 'E', 'f', 'F', 'g', 'G', '%':
		return f.float(IntFromBig(n).Float())
	default:
		unknownCode(f, typeName)
	}
	if f.prec >= 0 {
		panic(ValueError.New("Precision not allowed in integer format specifier"))
	}
	if f.negZero {
		panic(ValueError.New("Negative zero coercion (z) not allowed in integer format specifier"))
	}
	neg := n.Sign() < 0
	abs := new(big.Int).Abs(n)
	size, prefix := 3, ""
	var digits string
	switch f.typ {
	case 0, 'd', 'n':
		digits = IntFromBig(abs).String()
	case 'b':
		digits, prefix, size = abs.Text(2), "0b", 4
	case 'o':
		digits, prefix, size = abs.Text(8), "0o", 4
	case 'x':
		digits, prefix, size = abs.Text(16), "0x", 4
	case 'X':
		digits, prefix, size = strings.ToUpper(abs.Text(16)), "0X", 4
	case 'c':
		switch {
		case f.sign != 0:
			panic(ValueError.New("Sign not allowed with integer format specifier 'c'"))
		case f.alt:
			panic(ValueError.New("Alternate form (#) not allowed with integer format specifier 'c'"))
		case !n.IsInt64():
			panic(OverflowError.New("Python int too large to convert to C long"))
		case n.Sign() < 0 || n.Int64() > 0x10ffff:
			panic(OverflowError.New("%c arg not in range(0x110000)"))
		}
		return f.pad("", Chr(int(n.Int64())))
	}
	sign := f.signOf(neg)
	if f.alt {
		sign += prefix
	}
	return f.pad(sign, f.grouped(digits, "", size, len(sign)))
}

// FormatFloat is format(x, spec).
func FormatFloat(x float64, spec string) string {
	if spec == "" {
		return FloatRepr(x)
	}
	f := parseSpec(spec, "float", '>')
	return f.float(x)
}

// FormatFixed is format(x, ".Nf") with N digits after the point.
func FormatFixed(x float64, digits int) string {
	if x-x != 0 {
		return FormatFloat(x, ".0f") // nan, inf
	}
	return strconv.FormatFloat(x, 'f', digits, 64)
}

func (f *formatSpec) float(x float64) string {
	neg := math.Signbit(x) && x == x
	a := math.Abs(x)
	typ := f.typ
	prec := f.prec
	percent := ""
	if prec > math.MaxInt32 {
		panic(ValueError.New("precision too big"))
	}
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
	if f.negZero && neg && !math.IsInf(a, 0) && !strings.ContainsAny(body, "123456789") {
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
	return f.pad(sign, body)
}

// formatDigits writes a finite number that isn't negative.
func formatDigits(a float64, typ rune, prec int, alt bool) string {
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
			s := FloatRepr(a)
			if alt && strings.IndexByte(s, '.') < 0 {
				s = strings.Replace(s, "e", ".e", 1)
			}
			return s
		}
	}
	if prec < 0 {
		prec = 6
	}
	if prec == 0 {
		prec = 1
	}
	e := strconv.FormatFloat(a, 'e', prec-1, 64)
	i := strings.IndexByte(e, 'e')
	exp, _ := strconv.Atoi(e[i+1:])
	limit := prec
	if typ == 0 {
		limit-- // at least one digit behind the point
	}
	var s string
	if exp < -4 || exp >= limit {
		mant := e[:i]
		if !alt && strings.IndexByte(mant, '.') >= 0 {
			mant = strings.TrimRight(strings.TrimRight(mant, "0"), ".")
		}
		if alt && strings.IndexByte(mant, '.') < 0 {
			mant += "."
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
	f := templateFormatter{args: args, kwargs: kwargs}
	return f.format(template, 0)
}

// FormatMap is template.format_map(m).
func FormatMap(template string, m any) string {
	f := templateFormatter{kwargs: WithKeywords(NewDict[string, any](), m), mapOnly: true}
	return f.format(template, 0)
}

// templateFormatter is the state of one str.format: its arguments, and whether fields are numbered {} or {0}, not both.
type templateFormatter struct {
	args         []any
	kwargs       *Dict[string, any]
	mapOnly      bool
	next         int
	auto, manual bool
}

// format fills in a template; a format specification may hold fields too, one level deep.
func (f *templateFormatter) format(t string, depth int) string {
	if depth == 2 {
		panic(ValueError.New("Max string recursion exceeded"))
	}
	var b strings.Builder
	for t != "" {
		k := strings.IndexAny(t, "{}")
		if k < 0 {
			b.WriteString(t)
			break
		}
		b.WriteString(t[:k])
		c := t[k]
		t = t[k+1:]
		switch {
		case t != "" && t[0] == c:
			b.WriteByte(c)
			t = t[1:]
		case c == '}':
			panic(ValueError.New("Single '}' encountered in format string"))
		case t == "":
			panic(ValueError.New("Single '{' encountered in format string"))
		default:
			field, rest := scanField(t)
			b.WriteString(f.field(field, depth))
			t = rest
		}
	}
	return b.String()
}

// templateField is a replacement field: {name!conv:spec}.
type templateField struct {
	name, spec string
	conv       rune
}

// scanField reads a field from behind its opening brace to behind its closing one.
func scanField(t string) (field templateField, rest string) {
	i := fieldNameEnd(t)
	if i == len(t) {
		panic(ValueError.New("expected '}' before end of string"))
	}
	field.name = t[:i]
	c := t[i]
	t = t[i+1:]
	if c == '}' {
		return field, t
	}
	if c == '!' {
		if t == "" {
			panic(ValueError.New("end of string while looking for conversion specifier"))
		}
		r, w := utf8.DecodeRuneInString(t)
		field.conv = r
		t = t[w:]
		if t != "" {
			c = t[0]
			t = t[1:]
			if c == '}' {
				return field, t
			}
			if c != ':' {
				panic(ValueError.New("expected ':' after conversion specifier"))
			}
		}
	}
	depth := 1
	for i := 0; i < len(t); i++ {
		switch t[i] {
		case '{':
			depth++
		case '}':
			depth--
			if depth == 0 {
				field.spec = t[:i]
				return field, t[i+1:]
			}
		}
	}
	panic(ValueError.New("unmatched '{' in format spec"))
}

// fieldNameEnd is where a field's name ends: at a brace, colon or exclamation mark outside brackets.
func fieldNameEnd(t string) int {
	for i := 0; i < len(t); i++ {
		switch t[i] {
		case '{':
			panic(ValueError.New("unexpected '{' in field name"))
		case '[':
			for i < len(t) && t[i] != ']' {
				i++
			}
		case '}', ':', '!':
			return i
		}
	}
	return len(t)
}

// field is the text of a field.
func (f *templateFormatter) field(field templateField, depth int) string {
	v := f.value(field.name)
	switch field.conv {
	case 0:
	case 's':
		v = Str(v)
	case 'r':
		v = Repr(v)
	case 'a':
		v = Ascii(v)
	default:
		panic(ValueError.New("Unknown conversion specifier " + strings.Trim(codeText(field.conv), "'")))
	}
	spec := field.spec
	if strings.IndexByte(spec, '{') >= 0 {
		spec = f.format(spec, depth+1)
	}
	return Format(v, spec)
}

// fieldIndex reads a field name or key that is a number.
func fieldIndex(s string) (int, bool) {
	for i := 0; i < len(s); i++ {
		if !isDigitByte(s[i]) {
			return 0, false
		}
	}
	if s == "" {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	if err != nil {
		panic(ValueError.New("Too many decimal digits in format string"))
	}
	return n, true
}

// first is the argument a field's name begins with.
func (f *templateFormatter) first(head string) any {
	n, isNumber := fieldIndex(head)
	if head == "" {
		n, isNumber = f.next, true
		f.next++
		f.auto = true
	} else if isNumber {
		f.manual = true
	}
	switch {
	case f.auto && f.manual && head == "":
		panic(ValueError.New("cannot switch from manual field specification to automatic field numbering"))
	case f.auto && f.manual:
		panic(ValueError.New("cannot switch from automatic field numbering to manual field specification"))
	case isNumber && f.mapOnly:
		panic(ValueError.New("Format string contains positional fields"))
	case isNumber && n >= len(f.args):
		panic(IndexError.New("Replacement index " + strconv.Itoa(n) + " out of range for positional args tuple"))
	case isNumber:
		return f.args[n]
	case f.kwargs == nil:
		panic(KeyError.New(head))
	}
	return f.kwargs.At(head)
}

// value is the value a field's name stands for: an argument, and perhaps items of it.
func (f *templateFormatter) value(name string) any {
	end := strings.IndexAny(name, ".[")
	if end < 0 {
		return f.first(name)
	}
	v, rest := f.first(name[:end]), name[end:]
	for rest != "" {
		switch rest[0] {
		case '[':
			j := strings.IndexByte(rest, ']')
			if j < 0 {
				panic(ValueError.New("Missing ']' in format string"))
			}
			if j == 1 {
				panic(ValueError.New("Empty attribute in format string"))
			}
			var key any = rest[1:j]
			if n, ok := fieldIndex(rest[1:j]); ok {
				key = n
			}
			v = GetItemAny(v, key)
			rest = rest[j+1:]
		case '.':
			if strings.TrimLeft(rest, ".[") == "" {
				panic(ValueError.New("Empty attribute in format string"))
			}
			n := strings.IndexAny(rest[1:], ".[")
			if n < 0 {
				n = len(rest) - 1
			}
			v = GetAttr(v, rest[1:n+1])
			rest = rest[n+1:]
		default:
			panic(ValueError.New("Only '.' or '[' may follow ']' in format field specifier"))
		}
	}
	return v
}
