package py

import (
	"strings"
	"unicode"
)

// The classes of characters behind str.isalpha() and its relatives, where Go's tables and Python's differ a little.

// digits are the characters that are digits without being decimal: superscripts, circled digits and so on.
var digits = &unicode.RangeTable{
	R16: []unicode.Range16{
		{0xb2, 0xb3, 1}, {0xb9, 0xb9, 1}, {0x1369, 0x1371, 1}, {0x19da, 0x19da, 1}, {0x2070, 0x2070, 1},
		{0x2074, 0x2079, 1}, {0x2080, 0x2089, 1}, {0x2460, 0x2468, 1}, {0x2474, 0x247c, 1}, {0x2488, 0x2490, 1},
		{0x24ea, 0x24ea, 1}, {0x24f5, 0x24fd, 1}, {0x24ff, 0x24ff, 1}, {0x2776, 0x277e, 1}, {0x2780, 0x2788, 1},
		{0x278a, 0x2792, 1},
	},
	R32:         []unicode.Range32{{0x10a40, 0x10a43, 1}, {0x10e60, 0x10e68, 1}, {0x11052, 0x1105a, 1}, {0x1f100, 0x1f10a, 1}},
	LatinOffset: 2,
}

// hanNumbers are the ideographs with a numeric value.
const hanNumbers = "\u3405\u3483\u382a\u3b4d\u4e00\u4e03\u4e07\u4e09\u4e5d\u4e8c\u4e94\u4e96\u4ebf\u4ec0\u4edf\u4ee8" +
	"\u4f0d\u4f70\u5104\u5146\u5169\u516b\u516d\u5341\u5343\u5344\u5345\u534c\u53c1\u53c2\u53c3\u53c4" +
	"\u56db\u58f1\u58f9\u5e7a\u5efe\u5eff\u5f0c\u5f0d\u5f0e\u5f10\u62fe\u634c\u67d2\u6f06\u7396\u767e" +
	"\u8086\u842c\u8cae\u8cb3\u8d30\u9621\u9646\u964c\u9678\u96f6\uf96b\uf973\uf978\uf9b2\uf9d1\uf9d3" +
	"\uf9fd\U00020001\U00020064\U000200e2\U00020121\U0002092a\U00020983\U0002098c\U0002099c\U00020aea\U00020afd\U00020b19\U00022390\U00022998\U00023b1b\U0002626d" +
	"\U0002f890"

// notIdentifier are letters kept out of identifiers, since their normal form isn't one.
var notIdentifier = &unicode.RangeTable{R16: []unicode.Range16{
	{0x37a, 0x37a, 1}, {0x2e2f, 0x2e2f, 1}, {0x309b, 0x309c, 1}, {0xfc5e, 0xfc63, 1}, {0xfdfa, 0xfdfb, 1}, {0xfe70, 0xfe7e, 2},
}}

// notStart are letters that an identifier doesn't begin with.
var notStart = &unicode.RangeTable{R16: []unicode.Range16{{0xe33, 0xe33, 1}, {0xeb3, 0xeb3, 1}, {0xff9e, 0xff9f, 1}}}

func isDecimalRune(r rune) bool { return unicode.Is(unicode.Nd, r) }

func isDigitRune(r rune) bool { return isDecimalRune(r) || unicode.Is(digits, r) }

func isNumericRune(r rune) bool {
	return unicode.IsNumber(r) || r >= 0x3405 && strings.ContainsRune(hanNumbers, r)
}

func identifierStart(r rune) bool {
	return r == '_' || unicode.In(r, unicode.L, unicode.Nl, unicode.Other_ID_Start) && !unicode.In(r, notIdentifier, notStart)
}

func identifierPart(r rune) bool {
	return unicode.In(r, unicode.L, unicode.Nl, unicode.Other_ID_Start, unicode.Nd, unicode.Mn, unicode.Mc, unicode.Pc,
		unicode.Other_ID_Continue) && !unicode.Is(notIdentifier, r)
}

func allRunes(s string, ok func(rune) bool) bool {
	for _, r := range s {
		if !ok(r) {
			return false
		}
	}
	return s != ""
}

// IsAlpha is s.isalpha().
func IsAlpha(s string) bool { return allRunes(s, unicode.IsLetter) }

// IsDecimal is s.isdecimal().
func IsDecimal(s string) bool { return allRunes(s, isDecimalRune) }

// IsDigit is s.isdigit().
func IsDigit(s string) bool { return allRunes(s, isDigitRune) }

// IsNumeric is s.isnumeric().
func IsNumeric(s string) bool { return allRunes(s, isNumericRune) }

// IsAlnum is s.isalnum().
func IsAlnum(s string) bool {
	return allRunes(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) })
}

// IsSpace is s.isspace().
func IsSpace(s string) bool { return allRunes(s, isSpace) }

// IsUpper is s.isupper().
func IsUpper(s string) bool {
	cased := false
	for _, r := range s {
		if isLowerRune(r) || unicode.IsTitle(r) {
			return false
		}
		cased = cased || isUpperRune(r)
	}
	return cased
}

// IsLower is s.islower().
func IsLower(s string) bool {
	cased := false
	for _, r := range s {
		if isUpperRune(r) || unicode.IsTitle(r) {
			return false
		}
		cased = cased || isLowerRune(r)
	}
	return cased
}

// IsTitle is s.istitle().
func IsTitle(s string) bool {
	cased, prev := false, false
	for _, r := range s {
		switch {
		case isUpperRune(r) || unicode.IsTitle(r):
			if prev {
				return false
			}
			prev, cased = true, true
		case isLowerRune(r):
			if !prev {
				return false
			}
			cased = true
		default:
			prev = false
		}
	}
	return cased
}

// IsIdentifier is s.isidentifier().
func IsIdentifier(s string) bool {
	for i, r := range s {
		if i == 0 && !identifierStart(r) || i > 0 && !identifierPart(r) {
			return false
		}
	}
	return s != ""
}

// IsPrintable is s.isprintable().
func IsPrintable(s string) bool { return s == "" || allRunes(s, isPrintable) }

// IsAscii is s.isascii().
func IsAscii(s string) bool { return ascii(s) }
