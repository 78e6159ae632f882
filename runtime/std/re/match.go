package pyre

import (
	"unicode/utf8"

	"github.com/py2go/py2go/runtime/py"
)

// Match is a match object.
type Match struct {
	re          *Pattern
	s           string
	caps        []int // byte offsets
	last        int
	pos, endpos int
}

// Re is m.re.
func (m *Match) Re() *Pattern { return m.re }

// String is m.string.
func (m *Match) String() string { return m.s }

// Pos is m.pos.
func (m *Match) Pos() int { return utf8.RuneCountInString(m.s[:m.pos]) }

// Endpos is m.endpos.
func (m *Match) Endpos() int { return utf8.RuneCountInString(m.s[:m.endpos]) }

// Lastindex is m.lastindex.
func (m *Match) Lastindex() py.Opt[int] { return py.OptIf(m.last > 0, m.last) }

// Lastgroup is m.lastgroup.
func (m *Match) Lastgroup() py.Opt[string] {
	name := m.re.order[m.last]
	return py.OptIf(name != "", name)
}

// PyRepr is repr(m).
func (m *Match) PyRepr() string {
	return "<re.Match object; span=" + py.Repr(m.Span(0)) + ", match=" + py.Repr(m.Group0()) + ">"
}

// PyStr is str(m).
func (m *Match) PyStr() string { return m.PyRepr() }

// ClassName is the class of m.
func (m *Match) ClassName() string { return "Match" }

// index finds a group by number or name.
func (m *Match) index(g any) int {
	switch x := py.Box(g).(type) {
	case int:
		if x >= 0 && 2*x < len(m.caps) {
			return x
		}
	case bool:
		return m.index(py.AsInt(x))
	case string:
		if i, ok := m.re.names[x]; ok {
			return i
		}
	}
	panic(py.IndexError.New("no such group"))
}

func (m *Match) text(i int) py.Opt[string] {
	lo, hi := m.caps[2*i], m.caps[2*i+1]
	if lo < 0 || hi < 0 {
		return py.None[string]()
	}
	return py.Some(m.s[lo:hi])
}

// Group0 is m.group().
func (m *Match) Group0() string { return m.s[m.caps[0]:m.caps[1]] }

// GroupZero is m.group(0).
func (m *Match) GroupZero(int) string { return m.Group0() }

// Group is m.group(g).
func (m *Match) Group(g any) py.Opt[string] { return m.text(m.index(g)) }

// GroupMany is m.group(a, b, …).
func (m *Match) GroupMany(a, b any, rest ...any) py.VarTuple[py.Opt[string]] {
	out := []py.Opt[string]{m.Group(a), m.Group(b)}
	for _, g := range rest {
		out = append(out, m.Group(g))
	}
	return py.VarTupleOf(out...)
}

// Groups is m.groups().
func (m *Match) Groups() py.VarTuple[py.Opt[string]] {
	var out []py.Opt[string]
	for i := 1; 2*i < len(m.caps); i++ {
		out = append(out, m.text(i))
	}
	return py.VarTupleOf(out...)
}

// GroupsOr is m.groups(default).
func (m *Match) GroupsOr(def string) py.VarTuple[string] {
	var out []string
	for i := 1; 2*i < len(m.caps); i++ {
		out = append(out, m.text(i).Or(def))
	}
	return py.VarTupleOf(out...)
}

// Groupdict is m.groupdict().
func (m *Match) Groupdict() *py.Dict[string, py.Opt[string]] {
	d := py.NewDict[string, py.Opt[string]]()
	for g, name := range m.re.order {
		if name != "" {
			d.Set(name, m.text(g))
		}
	}
	return d
}

// GroupdictOr is m.groupdict(default).
func (m *Match) GroupdictOr(def string) *py.Dict[string, string] {
	d := py.NewDict[string, string]()
	for g, name := range m.re.order {
		if name != "" {
			d.Set(name, m.text(g).Or(def))
		}
	}
	return d
}

func (m *Match) at(i int) int {
	if m.caps[i&^1] < 0 || m.caps[i|1] < 0 {
		return -1
	}
	return utf8.RuneCountInString(m.s[:m.caps[i]])
}

// Start is m.start(g).
func (m *Match) Start(g any) int { return m.at(2 * m.index(g)) }

// End is m.end(g).
func (m *Match) End(g any) int { return m.at(2*m.index(g) + 1) }

// Span is m.span(g).
func (m *Match) Span(g any) py.Tuple2[int, int] {
	return py.Tuple2[int, int]{A: m.Start(g), B: m.End(g)}
}

// Expand is m.expand(template).
func (m *Match) Expand(template string) (s string, err error) {
	defer py.Catch(&err)
	return parseTemplate(template, m.re).expand(m.s, m.caps), nil
}
