// Package pypprint is Python's module pprint.
package pypprint

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/py2go/py2go/runtime/py"
	pyio "github.com/py2go/py2go/runtime/std/io"
)

// Printer is a PrettyPrinter.
type Printer struct {
	indent, width      int
	depth              py.Opt[int]
	stream             *pyio.TextFile
	compact, sortDicts bool
}

// NewPrinter is PrettyPrinter(…).
func NewPrinter(indent, width int, depth py.Opt[int], stream *pyio.TextFile, compact, sortDicts, underscores bool) *Printer {
	switch {
	case indent < 0:
		panic(py.ValueError.New("indent must be >= 0"))
	case depth.OK && depth.V <= 0:
		panic(py.ValueError.New("depth must be > 0"))
	case width == 0:
		panic(py.ValueError.New("width must be != 0"))
	case underscores:
		panic(py.NotImplementedError.New("underscore_numbers is not supported"))
	}
	return &Printer{indent, width, depth, stream, compact, sortDicts}
}

// PPrint is pprint(object, …).
func PPrint(object any, stream *pyio.TextFile, indent, width int, depth py.Opt[int], compact, sortDicts, underscores bool) {
	NewPrinter(indent, width, depth, stream, compact, sortDicts, underscores).PPrint(object)
}

// PFormat is pformat(object, …).
func PFormat(object any, indent, width int, depth py.Opt[int], compact, sortDicts, underscores bool) string {
	return NewPrinter(indent, width, depth, nil, compact, sortDicts, underscores).PFormat(object)
}

// PPrint is p.pprint(object).
func (p *Printer) PPrint(object any) {
	s := p.PFormat(object) + "\n"
	if p.stream != nil {
		p.stream.Write(s)
		return
	}
	py.Stdout.Write(s)
}

// PFormat is p.pformat(object).
func (p *Printer) PFormat(object any) string {
	w := &writer{Printer: p}
	w.format(object, 0, 0, 0)
	return w.String()
}

// writer builds the text of one object.
type writer struct {
	strings.Builder
	*Printer
}

func length(s string) int { return utf8.RuneCountInString(s) }

// format writes an object that begins at column indent and has allowance characters behind it.
func (w *writer) format(v any, indent, allowance, level int) {
	v = py.Box(v)
	rep := w.repr(v, level)
	if length(rep) <= w.width-indent-allowance {
		w.WriteString(rep)
		return
	}
	level++
	switch name := py.TypeName(v); {
	case name == "dict":
		w.dict(v, indent, allowance, level)
	case name == "list":
		w.bracket("[", "]", v, indent, allowance, level)
	case name == "tuple":
		end := ")"
		if py.LenAny(v) == 1 {
			end = ",)"
		}
		w.bracket("(", end, v, indent, allowance, level)
	case (name == "set" || name == "frozenset") && py.LenAny(v) > 0:
		w.set(name, v, indent, allowance, level)
	case name == "str" && v != any(""):
		w.text(v.(string), indent, allowance, level)
	case name == "bytes" && len(v.(py.Bytes)) > 4:
		w.bytes(v.(py.Bytes), indent, allowance, level)
	default:
		if _, ok := v.(py.ClassNamer); ok && strings.HasPrefix(rep, name+"(") {
			panic(py.NotImplementedError.New("py2go does not lay out a " + name + " over several lines"))
		}
		w.WriteString(rep)
	}
}

func (w *writer) tooDeep(level int) bool { return w.depth.OK && level >= w.depth.V }

// repr is an object on one line, its dicts sorted.
func (w *writer) repr(v any, level int) string {
	v = py.Box(v)
	join := func(open, end string, parts []string) string { return open + strings.Join(parts, ", ") + end }
	switch py.TypeName(v) {
	case "dict":
		pairs := w.pairs(v)
		if w.tooDeep(level) && len(pairs) > 0 {
			return "{...}"
		}
		parts := make([]string, len(pairs))
		for i, kv := range pairs {
			parts[i] = w.repr(kv[0], level+1) + ": " + w.repr(kv[1], level+1)
		}
		return join("{", "}", parts)
	case "list", "tuple":
		items, _ := py.ItemsOf(v)
		open, end := "[", "]"
		if py.IsTuple(v) {
			open, end = "(", ")"
			if len(items) == 1 {
				end = ",)"
			}
		}
		if w.tooDeep(level) && len(items) > 0 {
			return open + "..." + end
		}
		parts := make([]string, len(items))
		for i, it := range items {
			parts[i] = w.repr(it, level+1)
		}
		return join(open, end, parts)
	}
	return py.Repr(v)
}

func (w *writer) pairs(v any) [][2]any {
	seq, _, _ := py.PairsOf(v)
	var out [][2]any
	for k, x := range seq {
		out = append(out, [2]any{k, x})
	}
	if w.sortDicts {
		slices.SortStableFunc(out, func(a, b [2]any) int { return safeCompare(a[0], b[0]) })
	}
	return out
}

// safeCompare orders what can be ordered, and the rest by the names of the types.
func safeCompare(a, b any) int {
	r := 0
	if py.Try(func() {
		if py.LtAny(a, b) {
			r = -1
		} else if py.LtAny(b, a) {
			r = 1
		}
	}) != nil {
		return strings.Compare(py.TypeName(a), py.TypeName(b))
	}
	return r
}

func (w *writer) gap() {
	if w.Printer.indent > 1 {
		w.WriteString(strings.Repeat(" ", w.Printer.indent-1))
	}
}

func (w *writer) dict(v any, indent, allowance, level int) {
	w.WriteByte('{')
	w.gap()
	indent += w.Printer.indent
	pairs := w.pairs(v)
	for i, kv := range pairs {
		rep := w.repr(kv[0], level)
		w.WriteString(rep + ": ")
		rest := 1
		if i == len(pairs)-1 {
			rest = allowance + 1
		}
		w.format(kv[1], indent+length(rep)+2, rest, level)
		if i < len(pairs)-1 {
			w.WriteString(",\n" + strings.Repeat(" ", indent))
		}
	}
	w.WriteByte('}')
}

func (w *writer) bracket(open, end string, v any, indent, allowance, level int) {
	items, _ := py.ItemsOf(v)
	w.WriteString(open)
	w.items(items, indent, allowance+len(end), level)
	w.WriteString(end)
}

func (w *writer) set(name string, v any, indent, allowance, level int) {
	open, end := "{", "}"
	if name == "frozenset" {
		open, end = "frozenset({", "})"
		indent += len("frozenset") + 1
	}
	var items []any
	for x := range py.IterAny(v) {
		items = append(items, x)
	}
	slices.SortStableFunc(items, safeCompare)
	w.WriteString(open)
	w.items(items, indent, allowance+len(end), level)
	w.WriteString(end)
}

func (w *writer) items(items []any, indent, allowance, level int) {
	indent += w.Printer.indent
	w.gap()
	newline := ",\n" + strings.Repeat(" ", indent)
	delim := ""
	most := w.width - indent + 1
	left := most
	for i, it := range items {
		last := i == len(items)-1
		if last {
			most -= allowance
			left -= allowance
		}
		if w.compact {
			rep := w.repr(it, level)
			n := length(rep) + 2
			if left < n {
				left = most
				if delim != "" {
					delim = newline
				}
			}
			if left >= n {
				left -= n
				w.WriteString(delim + rep)
				delim = ", "
				continue
			}
		}
		w.WriteString(delim)
		delim = newline
		rest := 1
		if last {
			rest = allowance
		}
		w.format(it, indent, rest, level)
	}
}

var words = regexp.MustCompile(`\S*\s*`)

func (w *writer) text(s string, indent, allowance, level int) {
	var chunks []string
	lines := py.SplitLines(s, true).Items
	if level == 1 {
		indent++
		allowance++
	}
	most := w.width - indent
	for i, line := range lines {
		fits := most
		if i == len(lines)-1 {
			fits -= allowance
		}
		if rep := py.Repr(line); length(rep) <= fits {
			chunks = append(chunks, rep)
			continue
		}
		parts := words.FindAllString(line, -1)
		if n := len(parts); n > 0 && parts[n-1] == "" {
			parts = parts[:n-1]
		}
		room, current := most, ""
		for j, part := range parts {
			if j == len(parts)-1 && i == len(lines)-1 {
				room -= allowance
			}
			if length(py.Repr(current+part)) > room {
				if current != "" {
					chunks = append(chunks, py.Repr(current))
				}
				current = part
			} else {
				current += part
			}
		}
		if current != "" {
			chunks = append(chunks, py.Repr(current))
		}
	}
	w.chunks(chunks, indent, level == 1 && len(chunks) > 1)
}

func (w *writer) chunks(chunks []string, indent int, parens bool) {
	text := strings.Join(chunks, "\n"+strings.Repeat(" ", indent))
	if parens {
		text = "(" + text + ")"
	}
	w.WriteString(text)
}

func (w *writer) bytes(b py.Bytes, indent, allowance, level int) {
	if level == 1 {
		indent++
		allowance++
	}
	var chunks []string
	width, current := w.width-indent, py.Bytes("")
	for i := 0; i < len(b); i += 4 {
		part := b[i:min(i+4, len(b))]
		if i == len(b)/4*4 {
			width -= allowance
		}
		if len(py.Repr(current+part)) > width {
			if current != "" {
				chunks = append(chunks, py.Repr(current))
			}
			current = part
		} else {
			current += part
		}
	}
	if current != "" {
		chunks = append(chunks, py.Repr(current))
	}
	w.chunks(chunks, indent, level == 1)
}
