package pyfractions

import (
	"fmt"
	"math/big"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/py2go/py2go/runtime/py"
)

var formatSpec = regexp.MustCompile(`^(?s:(.)??([<>=^]))?([-+ ]?)(z?)(#?)(0?)(\d*)([,_]?)(?:\.(\d+))?([eEfFgG%])$`)

// PyFormat is format(f, spec): the specifications of floats, with exact digits.
func (f *Fraction) PyFormat(spec string) string {
	if spec == "" {
		return f.PyStr()
	}
	m := formatSpec.FindStringSubmatch(spec)
	if m == nil {
		panic(py.ValueError.New("Invalid format specifier " + py.Repr(spec) + " for object of type 'Fraction'"))
	}
	fill, align, plus, noNegativeZero, alternate, zeros, sep, kind := m[1], m[2], m[3], m[4] != "", m[5] != "", m[6] != "", m[8], m[10]
	if m[6] == "0" && m[7] == "" { // a lone 0 is a width
		zeros = false
	}
	if zeros && align != "" {
		panic(py.ValueError.New("Invalid format specifier " + py.Repr(spec) + " for object of type 'Fraction'; can't use explicit alignment when zero-padding"))
	}
	width, _ := strconv.Atoi(m[7])
	precision := 6
	if m[9] != "" {
		precision, _ = strconv.Atoi(m[9])
	}
	whole, rest, zero := f.digits(precision, kind, alternate)
	sign := ""
	switch {
	case f.r.Sign() < 0 && !(noNegativeZero && zero):
		sign = "-"
	case plus == "+" || plus == " ":
		sign = plus
	}
	body := group(whole, sep) + rest
	for zeros && len(sign)+len(body) < width {
		whole = "0" + whole
		body = group(whole, sep) + rest
	}
	pad := max(0, width-utf8.RuneCountInString(sign+body))
	if fill == "" {
		fill = " "
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

// digits is |f| as digits before the point and what follows them; zero reports whether all digits are 0.
func (f *Fraction) digits(precision int, kind string, alternate bool) (whole, rest string, zero bool) {
	r := new(big.Rat).Abs(f.r)
	if kind == "%" {
		r.Mul(r, big.NewRat(100, 1))
	}
	suffix, point := "", precision
	var n *big.Int
	general := strings.EqualFold(kind, "g")
	switch kind {
	case "f", "F", "%":
		n = roundRat(new(big.Rat).Mul(r, new(big.Rat).SetInt(tenTo(precision))))
		if kind == "%" {
			suffix = "%"
		}
	default:
		significant := precision + 1
		if general {
			significant = max(precision, 1)
		}
		var exponent int
		n, exponent = scientific(r, significant)
		point = significant - 1
		if general && exponent >= -4 && exponent < significant {
			point = significant - 1 - exponent
			break
		}
		letter := "e"
		if kind == "E" || kind == "G" {
			letter = "E"
		}
		suffix = fmt.Sprintf("%s%+03d", letter, exponent)
	}
	s := n.String()
	if len(s) <= point {
		s = strings.Repeat("0", point+1-len(s)) + s
	}
	whole, rest = s[:len(s)-point], s[len(s)-point:]
	if general && !alternate {
		rest = strings.TrimRight(rest, "0")
	}
	if rest != "" || alternate {
		rest = "." + rest
	}
	return whole, rest + suffix, n.Sign() == 0
}

// scientific is r rounded to a number of significant digits, as n times a power of ten, and the exponent of its first digit.
func scientific(r *big.Rat, significant int) (n *big.Int, exponent int) {
	if r.Sign() == 0 {
		return new(big.Int), 0
	}
	exponent = len(r.Num().String()) - len(r.Denom().String())
	power := func(e int) *big.Rat {
		p := new(big.Rat).SetInt(tenTo(max(e, -e)))
		if e < 0 {
			p.Inv(p)
		}
		return p
	}
	if r.Cmp(power(exponent)) < 0 {
		exponent--
	}
	n = roundRat(new(big.Rat).Mul(r, power(significant-1-exponent)))
	if n.Cmp(tenTo(significant)) == 0 {
		n.Quo(n, big.NewInt(10))
		exponent++
	}
	return n, exponent
}

// group parts the digits of a whole number by threes.
func group(digits, sep string) string {
	if sep == "" {
		return digits
	}
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + sep + digits[i:]
	}
	return digits
}
