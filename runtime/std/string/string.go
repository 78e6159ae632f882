// Package pystring is Python's module string.
package pystring

import "github.com/py2go/py2go/runtime/py"

// The character classes of ASCII.
var (
	AsciiLowercase = "abcdefghijklmnopqrstuvwxyz"
	AsciiUppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	AsciiLetters   = AsciiLowercase + AsciiUppercase
	Digits         = "0123456789"
	Hexdigits      = Digits + "abcdefABCDEF"
	Octdigits      = "01234567"
	Punctuation    = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
	Whitespace     = " \t\n\r\v\f"
	Printable      = Digits + AsciiLetters + Punctuation + Whitespace
)

// Capwords is capwords(s, sep).
func Capwords(s string, sep py.Opt[string]) string {
	words, join := py.SplitSpace(s, nil, -1), " "
	if sep.OK {
		words, join = py.SplitSep(s, sep.V, -1), sep.V
	}
	return py.Join(join, py.MapSeq(py.Capitalize, words.All()))
}
