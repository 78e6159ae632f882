package pyre

import (
	"strings"

	"github.com/py2go/py2go/runtime/py"
)

// with compiles a pattern and calls f with it; the error is a bad pattern's.
func with[T any](pattern any, flags int, f func(*Pattern) T) (out T, err error) {
	p, err := Compile(pattern, flags)
	if err != nil {
		return out, err
	}
	return f(p), nil
}

// MatchFunc is re.match(pattern, s, flags).
func MatchFunc(pattern any, s string, flags int) (*Match, error) {
	return with(pattern, flags, func(p *Pattern) *Match { return p.Match(s, 0, py.None[int]()) })
}

// Fullmatch is re.fullmatch(pattern, s, flags).
func Fullmatch(pattern any, s string, flags int) (*Match, error) {
	return with(pattern, flags, func(p *Pattern) *Match { return p.Fullmatch(s, 0, py.None[int]()) })
}

// Search is re.search(pattern, s, flags).
func Search(pattern any, s string, flags int) (*Match, error) {
	return with(pattern, flags, func(p *Pattern) *Match { return p.Search(s, 0, py.None[int]()) })
}

// Findall is re.findall(pattern, s, flags).
func Findall(pattern any, s string, flags int) (*py.List[any], error) {
	return with(pattern, flags, func(p *Pattern) *py.List[any] { return p.Findall(s, 0, py.None[int]()) })
}

// Finditer is re.finditer(pattern, s, flags).
func Finditer(pattern any, s string, flags int) (*py.Iter[*Match], error) {
	return with(pattern, flags, func(p *Pattern) *py.Iter[*Match] { return p.Finditer(s, 0, py.None[int]()) })
}

// Split is re.split(pattern, s, maxsplit, flags).
func Split(pattern any, s string, maxsplit, flags int) (*py.List[any], error) {
	return with(pattern, flags, func(p *Pattern) *py.List[any] { return p.Split(s, maxsplit) })
}

// Sub is re.sub(pattern, repl, s, count, flags) with a template.
func Sub(pattern any, repl, s string, count, flags int) (string, error) {
	p, err := Compile(pattern, flags)
	if err != nil {
		return "", err
	}
	return p.Sub(repl, s, count)
}

// SubFunc is re.sub(pattern, repl, s, count, flags) with a function.
func SubFunc(pattern any, repl func(*Match) string, s string, count, flags int) (string, error) {
	return with(pattern, flags, func(p *Pattern) string { return p.SubFunc(repl, s, count) })
}

// Subn is re.subn(pattern, repl, s, count, flags) with a template.
func Subn(pattern any, repl, s string, count, flags int) (t py.Tuple2[string, int], err error) {
	p, err := Compile(pattern, flags)
	if err != nil {
		return t, err
	}
	return p.Subn(repl, s, count)
}

// SubnFunc is re.subn(pattern, repl, s, count, flags) with a function.
func SubnFunc(pattern any, repl func(*Match) string, s string, count, flags int) (py.Tuple2[string, int], error) {
	return with(pattern, flags, func(p *Pattern) py.Tuple2[string, int] { return p.SubnFunc(repl, s, count) })
}

// Escape is re.escape(s).
func Escape(s string) string {
	var b strings.Builder
	for _, c := range s {
		if strings.ContainsRune("()[]{}?*+-|^$\\.&~# \t\n\r\v\f", c) {
			b.WriteByte('\\')
		}
		b.WriteRune(c)
	}
	return b.String()
}
