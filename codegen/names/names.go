// Package names chooses Go names for Python ones: exported or not by Go's rules, never a keyword, a predeclared name or an
// imported package, and unique in their scope.
package names

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Scope is a Go scope whose names are being chosen. Names of outer scopes are not shadowed, but for those of the package that may
// be hidden in a function which does not use them.
type Scope struct {
	parent   *Scope
	used     map[string]bool
	hideable map[string]bool // of a package
	sees     map[string]bool // names of the package that a function uses; nil: any
}

// NewScope makes a scope inside parent, which may be nil.
func NewScope(parent *Scope) *Scope { return &Scope{parent: parent, used: map[string]bool{}} }

// NewFunc makes the scope of a function that uses certain names of its package.
func NewFunc(pkg *Scope, sees map[string]bool) *Scope {
	s := NewScope(pkg)
	s.sees = sees
	return s
}

// Hideable says that functions which do not use a name of the package may use it for something else.
func (s *Scope) Hideable(name string) {
	if s.hideable == nil {
		s.hideable = map[string]bool{}
	}
	s.hideable[name] = true
}

func (s *Scope) taken(name string) bool {
	var sees map[string]bool
	for c := s; c != nil; c = c.parent {
		if sees == nil {
			sees = c.sees
		}
		if c.used[name] && !(c.hideable[name] && sees != nil && !sees[name]) {
			return true
		}
	}
	return reserved[name]
}

// Reserve keeps a name from being chosen.
func (s *Scope) Reserve(name string) { s.used[name] = true }

// DeclareFunc chooses the Go name of a Python function of a package.
func (s *Scope) DeclareFunc(py string) string {
	switch base := Camel(py, false); {
	case base == "main":
		return s.Declare("real_main", false)
	case reserved[base]:
		return s.Declare(py+"_func", false)
	}
	return s.Declare(py, false)
}

// Declare chooses the Go name of a Python name.
func (s *Scope) Declare(py string, exported bool) string {
	base := Camel(py, exported)
	name := base
	for i := 2; s.taken(name); i++ {
		if i == 2 && reserved[name] {
			name = base + "_"
			if !exported {
				name = base + "Value"
			}
			if !s.taken(name) {
				break
			}
		}
		name = base + strconv.Itoa(i)
	}
	s.used[name] = true
	return name
}

// Temp chooses a name for a variable that Python doesn't have.
func (s *Scope) Temp(hint string) string {
	name := hint
	for i := 2; s.taken(name); i++ {
		name = hint + strconv.Itoa(i)
	}
	s.used[name] = true
	return name
}

// initialisms that Go writes in one case (Go Code Review Comments, "Initialisms").
var initialisms = map[string]string{"id": "ID", "url": "URL", "http": "HTTP", "json": "JSON", "html": "HTML", "xml": "XML", "api": "API", "sql": "SQL",
	"ip": "IP", "uid": "UID", "uuid": "UUID", "ascii": "ASCII", "utf8": "UTF8", "cpu": "CPU", "eof": "EOF", "os": "OS"}

// Camel turns snake_case, CamelCase and CONSTANT_CASE into Go's mixed caps.
func Camel(py string, exported bool) string {
	words := strings.Split(strings.Trim(py, "_"), "_")
	constant := py == strings.ToUpper(py) && py != strings.ToLower(py) && utf8.RuneCountInString(strings.Trim(py, "_")) > 1
	var b strings.Builder
	first := true
	for _, w := range words {
		if w == "" {
			continue
		}
		if constant {
			w = strings.ToLower(w)
		}
		switch {
		case first && !exported:
			if up, ok := initialisms[strings.ToLower(w)]; ok && len(words) > 1 && up != "" {
				b.WriteString(strings.ToLower(w))
			} else {
				b.WriteString(lowerFirst(w))
			}
		default:
			if up, ok := initialisms[strings.ToLower(w)]; ok && w == strings.ToLower(w) {
				b.WriteString(up)
			} else {
				b.WriteString(upperFirst(w))
			}
		}
		first = false
	}
	out := b.String()
	if out == "" {
		return map[bool]string{true: "X", false: "blank"}[exported]
	}
	if r, _ := utf8.DecodeRuneInString(out); unicode.IsDigit(r) {
		out = "n" + out
		if exported {
			out = "N" + out[1:]
		}
	}
	if exported {
		if r, _ := utf8.DecodeRuneInString(out); !unicode.IsUpper(r) {
			out = "X" + out
		}
	}
	return out
}

func upperFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

// lowerFirst lowers the first letter; of a leading run of capitals all but the last (HTTPServer → httpServer).
func lowerFirst(s string) string {
	rs := []rune(s)
	n := 0
	for n < len(rs) && unicode.IsUpper(rs[n]) {
		n++
	}
	if n > 1 && n < len(rs) {
		n--
	}
	for i := 0; i < max(n, 1) && i < len(rs); i++ {
		rs[i] = unicode.ToLower(rs[i])
	}
	return string(rs)
}

// IsReserved reports whether a name is one of Go's own, or of a package that emitted code imports.
func IsReserved(name string) bool { return reserved[name] }

var reserved = map[string]bool{}

func init() {
	for _, w := range strings.Fields(`break case chan const continue default defer else fallthrough for func go goto if import interface map
		package range return select struct switch type var any append bool byte cap clear close comparable complex complex64 complex128 copy
		delete error false float32 float64 imag init int int8 int16 int32 int64 iota len make max min new nil panic print println real
		recover rune string true uint uint8 uint16 uint32 uint64 uintptr main py iter strings math slices maps fmt os strconv sort time
		utf8 cmp bufio errors unicode rand json argparse re itertools functools collections heapq bisect random err _`) {
		reserved[w] = true
	}
}
