package py

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Case conversion of texts that aren't ASCII follows the Unicode rules CPython uses: one letter may become several, and
// a capital sigma becomes a final one at the end of a word. ASCII takes the fast paths of package strings.

// upperMany lists the letters that become several in upper case: the letter, then what it becomes.
// Those in U+1F80 to U+1FAF are regular and aren't listed.
const upperMany = "\u00dfSS \u0149\u02bcN \u01f0J\u030c \u0390\u0399\u0308\u0301 \u03b0\u03a5\u0308\u0301 " +
	"\u0587\u0535\u0552 \u1e96H\u0331 \u1e97T\u0308 \u1e98W\u030a \u1e99Y\u030a \u1e9aA\u02be " +
	"\u1f50\u03a5\u0313 \u1f52\u03a5\u0313\u0300 \u1f54\u03a5\u0313\u0301 \u1f56\u03a5\u0313\u0342 " +
	"\u1fb2\u1fba\u0399 \u1fb3\u0391\u0399 \u1fb4\u0386\u0399 \u1fb6\u0391\u0342 \u1fb7\u0391\u0342\u0399 " +
	"\u1fbc\u0391\u0399 \u1fc2\u1fca\u0399 \u1fc3\u0397\u0399 \u1fc4\u0389\u0399 \u1fc6\u0397\u0342 " +
	"\u1fc7\u0397\u0342\u0399 \u1fcc\u0397\u0399 \u1fd2\u0399\u0308\u0300 \u1fd3\u0399\u0308\u0301 " +
	"\u1fd6\u0399\u0342 \u1fd7\u0399\u0308\u0342 \u1fe2\u03a5\u0308\u0300 \u1fe3\u03a5\u0308\u0301 " +
	"\u1fe4\u03a1\u0313 \u1fe6\u03a5\u0342 \u1fe7\u03a5\u0308\u0342 \u1ff2\u1ffa\u0399 \u1ff3\u03a9\u0399 " +
	"\u1ff4\u038f\u0399 \u1ff6\u03a9\u0342 \u1ff7\u03a9\u0342\u0399 \u1ffc\u03a9\u0399 \ufb00FF \ufb01FI " +
	"\ufb02FL \ufb03FFI \ufb04FFL \ufb05ST \ufb06ST \ufb13\u0544\u0546 \ufb14\u0544\u0535 " +
	"\ufb15\u0544\u053b \ufb16\u054e\u0546 \ufb17\u0544\u053d"

var upperTable = sync.OnceValue(func() map[rune]string {
	m := map[rune]string{}
	for _, e := range strings.Fields(upperMany) {
		r, w := utf8.DecodeRuneInString(e)
		m[r] = e[w:]
	}
	return m
})

// appendUpper writes a letter in upper case.
func appendUpper(b *strings.Builder, r rune) {
	if r >= 0x80 {
		if r >= 0x1f80 && r <= 0x1faf { // Greek with iota subscript: the capital, then a capital iota
			b.WriteRune(iotaBase(r) + r&7)
			b.WriteRune('\u0399')
			return
		}
		if s, ok := upperTable()[r]; ok {
			b.WriteString(s)
			return
		}
	}
	b.WriteRune(unicode.ToUpper(r))
}

// iotaBase is the first capital without iota subscript of r's block of sixteen.
func iotaBase(r rune) rune {
	switch r & 0xfff0 {
	case 0x1f80:
		return 0x1f08
	case 0x1f90:
		return 0x1f28
	}
	return 0x1f68
}

// appendTitle writes a letter as the first of a word.
func appendTitle(b *strings.Builder, r rune) {
	t := unicode.ToTitle(r)
	s, many := upperTable()[r]
	switch {
	case r < 0x80 || !many || t != r || unicode.IsTitle(r):
		b.WriteRune(t)
	case r == '\u0149':
		b.WriteString(s)
	case r >= 0x1fb2 && r <= 0x1ff7 && strings.HasSuffix(s, "\u0399"):
		b.WriteString(strings.TrimSuffix(s, "\u0399") + "\u0345")
	default:
		first, w := utf8.DecodeRuneInString(s)
		b.WriteRune(first)
		b.WriteString(strings.ToLower(s[w:]))
	}
}

// appendLower writes the letter r, found at s[i:], in lower case.
func appendLower(b *strings.Builder, s string, i int, r rune) {
	switch r {
	case '\u0130':
		b.WriteString("i\u0307")
	case '\u03a3':
		if finalSigma(s, i) {
			b.WriteRune('\u03c2')
		} else {
			b.WriteRune('\u03c3')
		}
	default:
		b.WriteRune(unicode.ToLower(r))
	}
}

// finalSigma reports whether the sigma at s[i:] ends a word: a cased letter before it and none behind it, where
// characters that have no case of their own, such as accents and apostrophes, don't count.
func finalSigma(s string, i int) bool {
	before := false
	for p := i; p > 0; {
		r, w := utf8.DecodeLastRuneInString(s[:p])
		p -= w
		if !caseIgnorable(r) {
			before = isCased(r)
			break
		}
	}
	if !before {
		return false
	}
	for _, r := range s[i+len("\u03a3"):] {
		if !caseIgnorable(r) {
			return !isCased(r)
		}
	}
	return true
}

func isUpperRune(r rune) bool {
	if r < 0x80 {
		return 'A' <= r && r <= 'Z'
	}
	return unicode.Is(unicode.Lu, r) || unicode.Is(unicode.Other_Uppercase, r)
}

func isLowerRune(r rune) bool {
	if r < 0x80 {
		return 'a' <= r && r <= 'z'
	}
	return unicode.Is(unicode.Ll, r) || unicode.Is(unicode.Other_Lowercase, r)
}

func isCased(r rune) bool { return isLowerRune(r) || isUpperRune(r) || unicode.Is(unicode.Lt, r) }

func caseIgnorable(r rune) bool {
	switch r {
	case '\'', '.', ':', 0xb7, 0x387, 0x55f, 0x5f4, 0x2018, 0x2019, 0x2024, 0x2027, 0xfe13, 0xfe52, 0xfe55, 0xff07, 0xff0e, 0xff1a:
		return true
	}
	return unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf, unicode.Lm, unicode.Sk)
}

// Upper is s.upper().
func Upper(s string) string {
	if ascii(s) {
		return strings.ToUpper(s)
	}
	var b strings.Builder
	for _, r := range s {
		appendUpper(&b, r)
	}
	return b.String()
}

// Lower is s.lower().
func Lower(s string) string {
	if ascii(s) {
		return strings.ToLower(s)
	}
	var b strings.Builder
	for i, r := range s {
		appendLower(&b, s, i, r)
	}
	return b.String()
}

// Casefold is s.casefold().
func Casefold(s string) string {
	if ascii(s) {
		return strings.ToLower(s)
	}
	var b strings.Builder
	for _, r := range s {
		switch {
		case r >= 0x13a0 && r <= 0x13f5, r == 0x131: // Cherokee folds to capitals
			b.WriteRune(r)
		case r >= 0x13f8 && r <= 0x13fd:
			b.WriteRune(r - 8)
		case r >= 0xab70 && r <= 0xabbf:
			b.WriteRune(r - 0xab70 + 0x13a0)
		case r == 0x1e9e:
			b.WriteString("ss")
		default:
			var up strings.Builder
			appendUpper(&up, r)
			for _, u := range up.String() {
				appendLower(&b, "\u03a3", 0, u)
			}
		}
	}
	return b.String()
}

// Capitalize is s.capitalize().
func Capitalize(s string) string {
	r, w := utf8.DecodeRuneInString(s)
	if w == 0 {
		return s
	}
	if ascii(s) {
		return strings.ToUpper(s[:1]) + strings.ToLower(s[1:])
	}
	var b strings.Builder
	appendTitle(&b, r)
	for i, r := range s[w:] {
		appendLower(&b, s, w+i, r)
	}
	return b.String()
}

// Title is s.title().
func Title(s string) string {
	var b strings.Builder
	prev := false
	for i, r := range s {
		if prev {
			appendLower(&b, s, i, r)
		} else {
			appendTitle(&b, r)
		}
		prev = isCased(r)
	}
	return b.String()
}

// SwapCase is s.swapcase().
func SwapCase(s string) string {
	var b strings.Builder
	for i, r := range s {
		switch {
		case isUpperRune(r):
			appendLower(&b, s, i, r)
		case isLowerRune(r):
			appendUpper(&b, r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
