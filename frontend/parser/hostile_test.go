package parser

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/py2go/py2go/frontend/diag"
)

// TestHostile parses text that nobody writes: it gives a tree or a clear error, soon.
func TestHostile(t *testing.T) {
	rep := strings.Repeat
	const deep = "too many nested expressions or statements: more than 6000 levels"
	const long = "too many operations in a row: more than 10000"
	for _, c := range []struct{ name, text, want string }{
		{"200,000 parentheses", rep("(", 200000) + rep(")", 200000), "too many nested parentheses"},
		{"200,000 open brackets", rep("[", 200000), "too many nested parentheses"},
		{"200 brackets", rep("[", 200) + rep("]", 200), ""},
		{"a chain of 9,000 operators", "x = 1" + rep(" + 1", 9000), ""},
		{"a chain of 100,000 operators", "x = 1" + rep(" + 1", 100000), long},
		{"a chain of 100,000 comparisons", "x = 1" + rep(" < 1", 100000), ""},
		{"a chain of 100,000 ands", "x = 1" + rep(" and 1", 100000), ""},
		{"9,000 elifs", "if x: pass\n" + rep("elif x: pass\n", 9000), ""},
		{"50,000 elifs", "if x: pass\n" + rep("elif x: pass\n", 50000), long},
		{"9,000 attributes", "x" + rep(".a", 9000), ""},
		{"100,000 attributes", "x" + rep(".a", 100000), long},
		{"9,000 subscripts", "x" + rep("[0]", 9000), ""},
		{"9,000 calls", "x" + rep("()", 9000), ""},
		{"5,000 signs", rep("-", 5000) + "x", ""},
		{"100,000 signs", rep("-", 100000) + "x", deep},
		{"5,000 nots", rep("not ", 5000) + "x", ""},
		{"2,900 lambdas", rep("lambda:", 2900) + "x", ""},
		{"2,900 powers", rep("x**", 2900) + "x", ""},
		{"5,000 conditions", rep("x if y else ", 5000) + "x", ""},
		{"100,000 conditions", rep("x if y else ", 100000) + "x", deep},
		{"100,000 strings", rep("'a' ", 100000), ""},
		{"100,000 fields", "f'" + rep("{x}", 100000) + "'", ""},
		{"100,000 targets", rep("a = ", 100000) + "1", ""},
		{"100,000 clauses", "[x" + rep(" for x in y", 100000) + "]", ""},
		{"100,000 cases", "match x:\n" + rep("    case 1: pass\n", 100000), ""},
		{"100,000 alternatives", "match x:\n    case 1" + rep(" | 1", 100000) + ": pass\n", ""},
		{"140 f-strings within each other", rep("f'{", 90) + "x" + rep("}'", 90), ""},
		{"1,000 f-strings within each other", rep("f'{", 1000) + "x" + rep("}'", 1000), "too many nested f-strings"},
		{"99 blocks", nested(99), ""},
		{"101 blocks", nested(101), "too many levels of indentation"},
		{"a line of 2 MB", "x = [" + rep("1,", 1000000) + "]", ""},
		{"a name of 2 MB", rep("a", 2000000), ""},
		{"a string of 2 MB", "'" + rep("a", 2000000) + "'", ""},
		{"a comment of 2 MB", "#" + rep("a", 2000000), ""},
		{"a number of 2 MB", "0x" + rep("a", 2000000), ""},
		{"a decimal number of 2 MB", rep("1", 2000000), "Exceeds the limit (4300 digits) for integer string conversion: value has 2000000 digits; use a hexadecimal literal"},
		{"2 MB of blanks", rep(" ", 2000000), ""},
		{"2 MB of joined lines", rep("\\\n", 1000000) + "x", ""},
		{"a million errors", rep("x = =\n", 1000000), "invalid syntax"},
		{"a million bad escapes", "'" + rep("\\d", 1000000) + "'", ""},
		{"a million open strings", rep("'\n", 1000000), "unterminated string literal (detected at line 1)"},
		{"a million open parentheses", rep("(\n", 1000000), "too many nested parentheses"},
		{"null bytes", rep("a\x00", 1000000), "source code cannot contain null bytes"},
		{"no UTF-8", rep("a\xff", 1000000), "byte 0xff is not valid UTF-8, and no other encoding is declared"},
		{"half a character", "x = '\xe2\x82'", "byte 0xe2 is not valid UTF-8, and no other encoding is declared"},
		{"surrogates in UTF-8", "'\xed\xa0\x80'", "byte 0xed is not valid UTF-8, and no other encoding is declared"},
		{"surrogates by escapes", `'\ud800' '\udfff'`, ""},
		{"form feeds", "\fif x:\n\f  y\n  \f\n  z\n\f", ""},
		{"line ends of every kind", "if x:\r\n  y\r  z\nw\r\n", ""},
		{"a byte order mark within", "x = 1\n\ufeffy = 2\n", "invalid non-printable character U+FEFF"},
		{"two byte order marks", "\ufeff\ufeffx = 1", "invalid non-printable character U+FEFF"},
		{"control characters", "x = \x01", "invalid non-printable character U+0001"},
		{"a backslash at the end", "x = \\", "unexpected EOF while parsing"},
		{"an indented first line", "  x = 1", "unexpected indent"},
		{"tabs for eight blanks", "if x:\n        y\n\tz\n", "inconsistent use of tabs and spaces in indentation"},
		{"nothing", "", ""},
		{"only a mark", "\ufeff", ""},
		{"only a comment", "# x", ""},
	} {
		start := time.Now()
		rep := &diag.Reporter{}
		m := ParseFile("t.py", []byte(c.text), rep)
		if d := time.Since(start); d > 10*time.Second {
			t.Errorf("%s takes %v", c.name, d)
		}
		got := ""
		for _, d := range rep.All() {
			if d.Severity == diag.Error {
				got = d.Msg
				break
			}
		}
		if got != c.want {
			t.Errorf("%s: %.200q, want %q", c.name, got, c.want)
		}
		if m == nil || m.File == nil {
			t.Errorf("%s: no tree", c.name)
		}
	}
}

func nested(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "%*sif x:\n", i, "")
	}
	fmt.Fprintf(&b, "%*sy\n", n, "")
	return b.String()
}
