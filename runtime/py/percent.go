package py

import (
	"strconv"
	"strings"
)

// PercentFormat is template % arg.
func PercentFormat(template string, arg any) string {
	var args []any
	single := true
	if items, ok := percentItems(arg); ok {
		args, single = items, false
	} else {
		args = []any{arg}
	}
	next, usedMap := 0, false
	take := func() any {
		if next >= len(args) {
			panic(TypeError.New("not enough arguments for format string"))
		}
		next++
		return args[next-1]
	}
	var b strings.Builder
	for i := 0; i < len(template); {
		if template[i] != '%' {
			k := strings.IndexByte(template[i:], '%')
			if k < 0 {
				k = len(template) - i
			}
			b.WriteString(template[i : i+k])
			i += k
			continue
		}
		i++
		var v any
		hasValue := false
		if i < len(template) && template[i] == '(' {
			j := strings.IndexByte(template[i:], ')')
			if j < 0 {
				panic(ValueError.New("incomplete format key"))
			}
			if !IsDict(arg) {
				panic(TypeError.New("format requires a mapping"))
			}
			v, hasValue, usedMap = GetItemAny(arg, template[i+1:i+j]), true, true
			i += j + 1
		}
		f := formatSpec{fill: " ", prec: -1, align: '>'}
		left, zero := false, false
	flags:
		for ; i < len(template); i++ {
			switch template[i] {
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
		number := func() int {
			if i < len(template) && template[i] == '*' {
				i++
				n, ok := take().(int)
				if !ok {
					panic(TypeError.New("* wants int"))
				}
				return n
			}
			j := i
			for i < len(template) && template[i] >= '0' && template[i] <= '9' {
				i++
			}
			n, _ := strconv.Atoi(template[j:i])
			return n
		}
		f.width = number()
		if f.width < 0 {
			left, f.width = true, -f.width
		}
		if i < len(template) && template[i] == '.' {
			i++
			f.prec = max(number(), 0)
		}
		for i < len(template) && strings.IndexByte("hlL", template[i]) >= 0 {
			i++
		}
		if i >= len(template) {
			panic(ValueError.New("incomplete format"))
		}
		c := template[i]
		i++
		if c == '%' {
			b.WriteByte('%')
			continue
		}
		if !hasValue {
			v = take()
		}
		if left {
			f.align = '<'
		} else if zero && strings.IndexByte("diouxXeEfFgG", c) >= 0 {
			f.align, f.fill = '=', "0"
		}
		b.WriteString(percentOne(f, c, v, i-1))
	}
	if next < len(args) && !(single && (usedMap || IsDict(arg))) && !usedMap {
		panic(TypeError.New("not all arguments converted during string formatting"))
	}
	return b.String()
}

func percentOne(f formatSpec, c byte, v any, at int) string {
	text := func(s string) string {
		if f.prec >= 0 {
			s = StrTo(s, f.prec)
		}
		return f.pad("", s, '>')
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
			return f.pad("", s, '>')
		}
		return f.pad("", Chr(AsInt(v)), '>')
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
		digits := n.Abs().Big().Text(base)
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
		return f.pad(sign, digits, '>')
	case 'e', 'E', 'f', 'F', 'g', 'G':
		switch v.(type) {
		case int, bool, Int, float64, Real:
		default:
			panic(TypeError.New("must be real number, not " + TypeName(v)))
		}
		f.typ = c
		return f.float(AsFloat(v))
	}
	panic(ValueError.New("unsupported format character '" + string(c) + "' (0x" + strconv.FormatInt(int64(c), 16) + ") at index " + strconv.Itoa(at)))
}

// percentItems are the items of a tuple.
func percentItems(v any) ([]any, bool) {
	t, ok := v.(interface{ Items() []any })
	if !ok || TypeName(v) != "tuple" {
		return nil, false
	}
	return t.Items(), true
}
