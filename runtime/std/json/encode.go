package pyjson

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/py2go/py2go/runtime/py"
	pyio "github.com/py2go/py2go/runtime/std/io"
)

// encoder writes one value as JSON text, as Python's does, byte for byte.
type encoder struct {
	out       []byte
	skipKeys  bool
	ascii     bool
	circular  bool
	nan       bool
	sortKeys  bool
	indent    string // of one level, when pretty
	pretty    bool
	item, key string // the separators
	def       func(any) any
	open      []any // the containers being written
}

// Dumps is json.dumps(obj, …).
func Dumps(obj any, skipkeys, ensureASCII, checkCircular, allowNaN bool, cls any, indent any, separators any, def func(any) any, sortKeys bool) string {
	e := &encoder{skipKeys: skipkeys, ascii: ensureASCII, circular: checkCircular, nan: allowNaN, sortKeys: sortKeys, def: def, item: ", ", key: ": "}
	switch x := py.Box(indent).(type) {
	case nil:
	case string:
		e.indent, e.pretty = x, true
	default:
		e.indent, e.pretty = strings.Repeat(" ", max(0, py.AsInt(x))), true
	}
	if e.pretty {
		e.item = ","
	}
	if parts, ok := py.ItemsOf(py.Box(separators)); ok {
		if len(parts) != 2 {
			many := "not enough values to unpack (expected 2, got " + strconv.Itoa(len(parts)) + ")"
			if len(parts) > 2 {
				many = "too many values to unpack (expected 2)"
			}
			panic(py.ValueError.New(many))
		}
		e.item, e.key = py.Cast[string](parts[0]), py.Cast[string](parts[1])
	}
	e.value(obj)
	return string(e.out)
}

// Dump is json.dump(obj, fp, …).
func Dump(obj any, fp *pyio.TextFile, skipkeys, ensureASCII, checkCircular, allowNaN bool, cls any, indent any, separators any, def func(any) any, sortKeys bool) {
	fp.Write(Dumps(obj, skipkeys, ensureASCII, checkCircular, allowNaN, cls, indent, separators, def, sortKeys))
}

func (e *encoder) value(v any) {
	switch x := v.(type) {
	case nil:
		e.text("null")
		return
	case string:
		e.str(x)
		return
	case int:
		e.out = strconv.AppendInt(e.out, int64(x), 10)
		return
	case bool:
		e.text(boolText(x))
		return
	case float64:
		e.float(x)
		return
	case *py.Dict[string, any]:
		if !e.sortKeys {
			e.dict(x, x.Len(), func(yield func(string, any) bool) {
				for k, v := range x.All() {
					if !yield(k, v) {
						return
					}
				}
			})
			return
		}
	}
	v = py.Box(v)
	switch x := v.(type) {
	case nil, string, int, bool, float64:
		e.value(x)
		return
	case py.Int:
		e.text(x.String())
		return
	}
	if pairs, n, ok := py.PairsOf(v); ok {
		if e.sortKeys {
			e.dict(v, n, e.sorted(pairs))
			return
		}
		e.dict(v, n, func(yield func(string, any) bool) {
			for k, v := range pairs {
				if key, ok := e.keyText(k); ok && !yield(key, v) {
					return
				}
			}
		})
		return
	}
	if items, ok := py.ItemsOf(v); ok {
		e.list(v, items)
		return
	}
	if e.def == nil {
		panic(py.TypeError.New("Object of type " + py.TypeName(v) + " is not JSON serializable"))
	}
	e.enter(v)
	e.value(e.def(v))
	e.leave()
}

func (e *encoder) text(s string) { e.out = append(e.out, s...) }

func boolText(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

func (e *encoder) float(x float64) { e.text(e.floatText(x)) }

func (e *encoder) floatText(x float64) string {
	if !math.IsNaN(x) && !math.IsInf(x, 0) {
		return py.FloatRepr(x)
	}
	if !e.nan {
		panic(py.ValueError.New("Out of range float values are not JSON compliant: " + py.FloatRepr(x)))
	}
	switch {
	case math.IsNaN(x):
		return "NaN"
	case x > 0:
		return "Infinity"
	}
	return "-Infinity"
}

// enter marks the beginning of a container, and finds one that is inside itself.
func (e *encoder) enter(v any) {
	if e.circular && slices.ContainsFunc(e.open, func(o any) bool { return same(o, v) }) {
		panic(py.ValueError.New("Circular reference detected"))
	}
	e.open = append(e.open, v)
	if len(e.open) > maxDepth {
		panic(py.RecursionError.New("maximum recursion depth exceeded while encoding a JSON object"))
	}
}

func (e *encoder) leave() { e.open = e.open[:len(e.open)-1] }

// same compares the identities of two references; values have none.
func same(a, b any) bool {
	defer func() { recover() }() // values of types that Go cannot compare
	return a == b && !py.IsTuple(a)
}

func (e *encoder) newline() {
	if e.pretty {
		e.out = append(e.out, '\n')
		for range e.open {
			e.out = append(e.out, e.indent...)
		}
	}
}

func (e *encoder) dict(v any, n int, pairs func(yield func(string, any) bool)) {
	if n == 0 {
		e.text("{}")
		return
	}
	e.enter(v)
	e.out = append(e.out, '{')
	first := true
	for k, v := range pairs {
		if !first {
			e.text(e.item)
		}
		first = false
		e.newline()
		e.str(k)
		e.text(e.key)
		e.value(v)
	}
	e.leave()
	if !first {
		e.newline()
	}
	e.out = append(e.out, '}')
}

func (e *encoder) sorted(pairs func(yield func(any, any) bool)) func(yield func(string, any) bool) {
	type pair struct{ k, v any }
	var items []pair
	for k, v := range pairs {
		items = append(items, pair{k, v})
	}
	slices.SortStableFunc(items, func(a, b pair) int {
		switch {
		case py.LtAny(a.k, b.k):
			return -1
		case py.LtAny(b.k, a.k):
			return 1
		}
		return 0
	})
	return func(yield func(string, any) bool) {
		for _, it := range items {
			if key, ok := e.keyText(it.k); ok && !yield(key, it.v) {
				return
			}
		}
	}
}

// keyText is a dict's key as text; ok is false for a key that is skipped.
func (e *encoder) keyText(k any) (string, bool) {
	switch x := py.Box(k).(type) {
	case string:
		return x, true
	case int:
		return strconv.Itoa(x), true
	case bool:
		return boolText(x), true
	case nil:
		return "null", true
	case float64:
		return e.floatText(x), true
	case py.Int:
		return x.String(), true
	}
	if !e.skipKeys {
		panic(py.TypeError.New("keys must be str, int, float, bool or None, not " + py.TypeName(k)))
	}
	return "", false
}

func (e *encoder) list(v any, items []any) {
	if len(items) == 0 {
		e.text("[]")
		return
	}
	e.enter(v)
	e.out = append(e.out, '[')
	for i, it := range items {
		if i > 0 {
			e.text(e.item)
		}
		e.newline()
		e.value(it)
	}
	e.leave()
	e.newline()
	e.out = append(e.out, ']')
}

const hexDigits = "0123456789abcdef"

func (e *encoder) str(s string) {
	b := append(e.out, '"')
	from := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= ' ' && c != '"' && c != '\\' && (c < 0x7f || c == 0x7f && !e.ascii) {
			i++
			continue
		}
		if c >= utf8.RuneSelf && !e.ascii {
			i++
			continue
		}
		b = append(b, s[from:i]...)
		n := 1
		switch c {
		case '"', '\\':
			b = append(b, '\\', c)
		case '\n':
			b = append(b, '\\', 'n')
		case '\r':
			b = append(b, '\\', 'r')
		case '\t':
			b = append(b, '\\', 't')
		case '\b':
			b = append(b, '\\', 'b')
		case '\f':
			b = append(b, '\\', 'f')
		default:
			var r rune
			r, n = utf8.DecodeRuneInString(s[i:])
			if r >= 0x10000 {
				r -= 0x10000
				b = appendU(b, 0xd800|r>>10)
				r = 0xdc00 | r&0x3ff
			}
			b = appendU(b, r)
		}
		i += n
		from = i
	}
	b = append(b, s[from:]...)
	e.out = append(b, '"')
}

func appendU(b []byte, r rune) []byte {
	return append(b, '\\', 'u', hexDigits[r>>12&15], hexDigits[r>>8&15], hexDigits[r>>4&15], hexDigits[r&15])
}
