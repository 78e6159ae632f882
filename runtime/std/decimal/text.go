package pydecimal

import (
	"fmt"
	"math/big"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/py2go/py2go/runtime/py"
)

// PyStr is str(d).
func (d *Decimal) PyStr() string {
	s := d.notation("E", true)
	if d.neg {
		return "-" + s
	}
	return s
}

// notation is |d|: with an exponent when the number is far from 1 or its exponent is positive.
func (d *Decimal) notation(letter string, auto bool) string {
	text := d.coef.String()
	adjusted := d.Adjusted()
	if auto && d.exp <= 0 && adjusted >= -6 {
		return point(text, -d.exp)
	}
	if len(text) > 1 {
		text = text[:1] + "." + text[1:]
	}
	return fmt.Sprintf("%s%s%+d", text, letter, adjusted)
}

// point sets the decimal point before the last n digits.
func point(text string, n int) string {
	if n <= 0 {
		return text
	}
	if len(text) <= n {
		text = strings.Repeat("0", n+1-len(text)) + text
	}
	return text[:len(text)-n] + "." + text[len(text)-n:]
}

// PyRepr is repr(d).
func (d *Decimal) PyRepr() string { return "Decimal('" + d.PyStr() + "')" }

// ClassName is the class of d.
func (d *Decimal) ClassName() string { return "Decimal" }

// PyBool is bool(d).
func (d *Decimal) PyBool() bool { return d.coef.Sign() != 0 }

// PyInt is int(d).
func (d *Decimal) PyInt() any { return py.IntFromBig(d.trunc()).Any() }

// trunc is d without what is behind the point.
func (d *Decimal) trunc() *big.Int {
	if d.exp >= 0 {
		return new(big.Int).Mul(d.signed(), tenTo(d.exp))
	}
	return d.rescaled(0, RoundDown).signed()
}

// PyFloat is float(d).
func (d *Decimal) PyFloat() any { return py.ParseFloat(d.PyStr()) }

// PyNeg is -d.
func (d *Decimal) PyNeg() any { return d.Neg() }

// PyPos is +d.
func (d *Decimal) PyPos() any { return d.Pos() }

// PyAbs is abs(d).
func (d *Decimal) PyAbs() any { return d.Abs() }

// PyRound is round(d), or round(d, n).
func (d *Decimal) PyRound(n ...int) any {
	if len(n) > 0 {
		return d.RoundTo(n[0])
	}
	return d.Round().Any()
}

var (
	hashMod     = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 61), big.NewInt(1))
	hashInverse = new(big.Int).Sub(hashMod, big.NewInt(2))
)

// PyHash is hash(d), that of the int or float of the same value.
func (d *Decimal) PyHash() int {
	r := d.rat()
	n := new(big.Int).Abs(r.Num())
	h := int(n.Mul(n, new(big.Int).Exp(r.Denom(), hashInverse, hashMod)).Mod(n, hashMod).Int64())
	if d.neg {
		h = -h
	}
	if h == -1 {
		return -2
	}
	return h
}

var formatSpec = regexp.MustCompile(`^(?s:(.)??([<>=^]))?([-+ ]?)(z?)(0?)(\d*)(,?)(?:\.(\d+))?([eEfFgG%]?)$`)

// PyFormat is format(d, spec).
func (d *Decimal) PyFormat(spec string) string {
	m := formatSpec.FindStringSubmatch(spec)
	if m == nil {
		panic(py.ValueError.New("invalid format string"))
	}
	fill, align, plus, zeros, sep, kind := m[1], m[2], m[3], m[5] != "", m[7], m[9]
	if m[4] != "" {
		panic(py.NotImplementedError.New("decimal: the format option z is not supported"))
	}
	width, _ := strconv.Atoi(m[6])
	precision := -1
	if m[8] != "" {
		precision, _ = strconv.Atoi(m[8])
	}
	sign := ""
	if d.neg {
		sign = "-"
	} else if plus == "+" || plus == " " {
		sign = plus
	}
	body := d.body(kind, precision)
	end := strings.IndexFunc(body, func(r rune) bool { return r < '0' || r > '9' })
	if end < 0 {
		end = len(body)
	}
	whole, rest := body[:end], body[end:]
	body = group(whole, sep) + rest
	for zeros && align == "" && len(sign)+len(body) < width {
		whole = "0" + whole
		body = group(whole, sep) + rest
	}
	pad := max(0, width-utf8.RuneCountInString(sign+body))
	if fill == "" {
		fill = " "
		if zeros && align != "" {
			fill = "0"
		}
	}
	padding := strings.Repeat(fill, pad)
	switch align {
	case "<":
		return sign + body + padding
	case "=":
		return sign + padding + body
	case "^":
		return strings.Repeat(fill, pad/2) + sign + body + strings.Repeat(fill, pad-pad/2)
	}
	return padding + sign + body
}

// body is |d| in a format.
func (d *Decimal) body(kind string, precision int) string {
	mode := current.Rounding
	suffix := ""
	d = &Decimal{d.neg, d.coef, d.exp}
	switch kind {
	case "%":
		d.exp += 2
		suffix = "%"
		fallthrough
	case "f", "F":
		if precision >= 0 {
			d = d.rescaled(-precision, mode)
		} else if d.exp > 0 {
			d = d.rescaled(0, mode)
		}
		return point(d.coef.String(), -d.exp) + suffix
	case "e", "E":
		if precision >= 0 && d.coef.Sign() == 0 {
			return fmt.Sprintf("%s%s%+d", point("0", precision), kind, d.exp+precision)
		}
		if precision >= 0 {
			d = d.significant(precision+1, mode)
			if n := precision + 1 - digits(d.coef); n > 0 {
				d = d.rescaled(d.exp-n, mode)
			}
		}
		return d.notation(kind, false)
	}
	letter := "E"
	if kind == "g" {
		letter = "e"
	}
	if precision >= 0 {
		d = d.significant(max(precision, 1), mode)
	}
	return d.notation(letter, true)
}

// significant is d with at most n digits.
func (d *Decimal) significant(n int, mode string) *Decimal {
	return d.rounded(&Context{n, mode})
}

func group(digits, sep string) string {
	if sep == "" {
		return digits
	}
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + sep + digits[i:]
	}
	return digits
}
