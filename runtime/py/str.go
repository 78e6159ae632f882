package py

import (
	"fmt"
	"iter"
	"strings"
	"sync/atomic"
	"unicode"
	"unicode/utf8"
	"unsafe"
)

// A str is a Go string in UTF-8; positions count code points. Texts of ASCII alone take the fast paths.

func ascii(s string) bool {
	i := 0
	for ; i+8 <= len(s); i += 8 {
		if (s[i]|s[i+1]|s[i+2]|s[i+3]|s[i+4]|s[i+5]|s[i+6]|s[i+7])&0x80 != 0 {
			return false
		}
	}
	for ; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// runeCount is the number of code points, computed anew.
func runeCount(s string) int {
	if ascii(s) {
		return len(s)
	}
	return utf8.RuneCountInString(s)
}

// A long text is scanned once, not at every s[i] or len(s): textIndex remembers its length in code points and, unless
// it is ASCII, where every 64th one begins. A few texts are remembered, by the address of their bytes; holding the text
// keeps that address from being used again.
type textIndex struct {
	s       string
	n       int
	offsets []int
}

const (
	longText  = 256
	indexStep = 64
)

var textIndexes [16]atomic.Pointer[textIndex]

func indexedText(s string) *textIndex {
	p := unsafe.StringData(s)
	a := uintptr(unsafe.Pointer(p))
	slot := &textIndexes[(a>>4^a>>9^a>>14)%uintptr(len(textIndexes))]
	if t := slot.Load(); t != nil && len(t.s) == len(s) && unsafe.StringData(t.s) == p {
		return t
	}
	t := &textIndex{s: s, n: len(s)}
	if !ascii(s) {
		t.n = 0
		for i := range s {
			if t.n%indexStep == 0 {
				t.offsets = append(t.offsets, i)
			}
			t.n++
		}
	}
	slot.Store(t)
	return t
}

// StrLen is len(s).
func StrLen(s string) int {
	if len(s) >= longText {
		return indexedText(s).n
	}
	return runeCount(s)
}

var oneChar [128]string

func init() {
	for i := range oneChar {
		oneChar[i] = string(rune(i))
	}
}

// StrAt is s[i].
func StrAt(s string, i int) string {
	n := StrLen(s)
	if i < 0 {
		i += n
	}
	if uint(i) >= uint(n) {
		strIndexError()
	}
	if n == len(s) {
		return oneChar[s[i]&0x7f]
	}
	p := byteOffset(s, i)
	_, w := utf8.DecodeRuneInString(s[p:])
	return s[p : p+w]
}

func strIndexError() { panic(IndexError.New("string index out of range")) }

// byteOffset is where the i-th code point of a text that isn't ASCII begins.
func byteOffset(s string, i int) int {
	p := 0
	if len(s) >= longText && i >= indexStep {
		t := indexedText(s)
		if i >= t.n {
			return len(s)
		}
		p = t.offsets[i/indexStep]
		i %= indexStep
	}
	for ; i > 0; i-- {
		_, w := utf8.DecodeRuneInString(s[p:])
		p += w
	}
	return p
}

func clampStr(lo, hi, n int) (int, int) {
	if lo < 0 {
		lo = max(lo+n, 0)
	}
	if hi < 0 {
		hi = max(hi+n, 0)
	}
	lo, hi = min(lo, n), min(hi, n)
	return lo, max(lo, hi)
}

// StrRange is s[lo:hi].
func StrRange(s string, lo, hi int) string {
	n := StrLen(s)
	lo, hi = clampStr(lo, hi, n)
	if n == len(s) {
		return s[lo:hi]
	}
	p := byteOffset(s, lo)
	if hi-lo < indexStep {
		q := p
		for ; lo < hi; lo++ {
			_, w := utf8.DecodeRuneInString(s[q:])
			q += w
		}
		return s[p:q]
	}
	return s[p:byteOffset(s, hi)]
}

// StrFrom is s[lo:].
func StrFrom(s string, lo int) string { return StrRange(s, lo, len(s)) }

// StrTo is s[:hi].
func StrTo(s string, hi int) string { return StrRange(s, 0, hi) }

// StrSlice is s[lo:hi:step].
func StrSlice(s string, lo, hi, step Opt[int]) string {
	if !step.OK || step.V == 1 {
		l, h := 0, len(s)
		if lo.OK {
			l = lo.V
		}
		if hi.OK {
			h = hi.V
		}
		return StrRange(s, l, h)
	}
	start, stop, st := 0, 0, 0
	if n := StrLen(s); n == len(s) {
		start, stop, st = Slice{lo, hi, step}.Indices(n)
		b := make([]byte, 0, SliceLen(start, stop, st))
		for k := cap(b); k > 0; k-- {
			b = append(b, s[start])
			start += st
		}
		return string(b)
	}
	rs := []rune(s)
	start, stop, st = Slice{lo, hi, step}.Indices(len(rs))
	out := make([]rune, 0, SliceLen(start, stop, st))
	for k := cap(out); k > 0; k-- {
		out = append(out, rs[start])
		start += st
	}
	return string(out)
}

// StrRepeat is s * n.
func StrRepeat(s string, n int) string {
	if n <= 0 {
		return ""
	}
	if s != "" && n > (1<<47)/len(s) {
		panic(MemoryError.New())
	}
	return strings.Repeat(s, n)
}

// Chars iterates over the characters of s.
func Chars(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for i := 0; i < len(s); {
			if s[i] < 0x80 {
				if !yield(oneChar[s[i]]) {
					return
				}
				i++
				continue
			}
			_, w := utf8.DecodeRuneInString(s[i:])
			if !yield(s[i : i+w]) {
				return
			}
			i += w
		}
	}
}

// Ord is ord(c).
func Ord(c string) int {
	r, w := utf8.DecodeRuneInString(c)
	if w == 0 || w != len(c) {
		panic(TypeError.New(fmt.Sprintf("ord() expected a character, but string of length %d found", StrLen(c))))
	}
	return int(r)
}

// Chr is chr(n).
func Chr(n int) string {
	if n < 0 || n > 0x10ffff {
		panic(ValueError.New("chr() arg not in range(0x110000)"))
	}
	if n < 128 {
		return oneChar[n]
	}
	return string(rune(n))
}

// StrRepr is repr(s).
func StrRepr(s string) string { return quoteStr(s, false) }

// Ascii is ascii(x).
func Ascii(x any) string {
	s := Repr(x)
	if ascii(s) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if r < 0x80 {
			b.WriteRune(r)
		} else {
			escapeRune(&b, r)
		}
	}
	return b.String()
}

func escapeRune(b *strings.Builder, r rune) {
	switch {
	case r < 0x100:
		fmt.Fprintf(b, `\x%02x`, r)
	case r < 0x10000:
		fmt.Fprintf(b, `\u%04x`, r)
	default:
		fmt.Fprintf(b, `\U%08x`, r)
	}
}

func quoteStr(s string, asciiOnly bool) string {
	q := byte('\'')
	if strings.IndexByte(s, '\'') >= 0 && strings.IndexByte(s, '"') < 0 {
		q = '"'
	}
	plain := true
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < 0x20 || c >= 0x7f || c == q || c == '\\' {
			plain = false
			break
		}
	}
	if plain {
		return string(q) + s + string(q)
	}
	var b strings.Builder
	b.WriteByte(q)
	for _, r := range s {
		switch {
		case r == rune(q) || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\r':
			b.WriteString(`\r`)
		case r == '\t':
			b.WriteString(`\t`)
		case r < 0x20 || r == 0x7f || r >= 0x80 && !isPrintable(r):
			escapeRune(&b, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte(q)
	return b.String()
}

// isPrintable follows str.isprintable: not in the categories Other and Separator, but the space is.
func isPrintable(r rune) bool {
	return r == ' ' || unicode.IsPrint(r)
}

// isSpace follows str.isspace.
func isSpace(r rune) bool {
	switch {
	case r >= 0x1c && r <= 0x1f:
		return true
	}
	return unicode.IsSpace(r)
}

// digitOf is the value of a decimal digit of any script, or -1; every range of Nd begins with a zero.
func digitOf(r rune) rune {
	for _, t := range unicode.Nd.R16 {
		if r <= rune(t.Hi) {
			if r < rune(t.Lo) {
				return -1
			}
			return (r - rune(t.Lo)) % 10
		}
	}
	for _, t := range unicode.Nd.R32 {
		if r <= rune(t.Hi) {
			if r < rune(t.Lo) {
				return -1
			}
			return (r - rune(t.Lo)) % 10
		}
	}
	return -1
}

// asciiDigits turns the decimal digits of other scripts into ASCII ones.
func asciiDigits(s string) string {
	if ascii(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if d := digitOf(r); d >= 0 {
			return '0' + d
		}
		return r
	}, s)
}

// Bin is bin(n).
func Bin(n int) string { return FormatInt(n, "#b") }

// Oct is oct(n).
func Oct(n int) string { return FormatInt(n, "#o") }

// Hex is hex(n).
func Hex(n int) string { return FormatInt(n, "#x") }

// BigBin is bin(n) of an int of any size.
func BigBin(n Int) string { return FormatBig(n, "#b") }

// BigOct is oct(n) of an int of any size.
func BigOct(n Int) string { return FormatBig(n, "#o") }

// BigHex is hex(n) of an int of any size.
func BigHex(n Int) string { return FormatBig(n, "#x") }
