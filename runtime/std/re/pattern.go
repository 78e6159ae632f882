package pyre

import (
	"iter"
	"sync"
	"unicode/utf8"

	"github.com/py2go/py2go/runtime/py"
)

// Pattern is a compiled pattern.
type Pattern struct {
	Pattern string
	Flags   int
	prog    *program
	names   map[string]int
	order   []string // names by group
	vms     sync.Pool
}

type cacheKey struct {
	pattern string
	flags   int
}

var cache sync.Map // of *Pattern by cacheKey

// Compile is re.compile(pattern, flags).
func Compile(pattern any, flags int) (p *Pattern, err error) {
	defer py.Catch(&err)
	return compiled(pattern, flags), nil
}

func compiled(pattern any, flags int) *Pattern {
	if p, ok := pattern.(*Pattern); ok {
		if flags != 0 {
			panic(py.ValueError.New("cannot process flags argument with a compiled pattern"))
		}
		return p
	}
	s, ok := pattern.(string)
	if !ok {
		panic(py.TypeError.New("first argument must be string or compiled pattern"))
	}
	key := cacheKey{s, flags}
	if p, ok := cache.Load(key); ok {
		return p.(*Pattern)
	}
	n, ps := parse(s, flags)
	p := &Pattern{Pattern: s, Flags: ps.flags, prog: compile(n, ps), names: ps.names, order: ps.order}
	cache.Store(key, p)
	return p
}

// Purge is re.purge().
func Purge() { cache.Clear() }

// Groups is p.groups.
func (p *Pattern) Groups() int { return p.prog.groups - 1 }

// GroupIndex is p.groupindex.
func (p *Pattern) GroupIndex() *py.Dict[string, int] {
	d := py.NewDict[string, int]()
	for g, name := range p.order {
		if name != "" {
			d.Set(name, g)
		}
	}
	return d
}

// ClassName is the class of p.
func (p *Pattern) ClassName() string { return "Pattern" }

// PyRepr is repr(p).
func (p *Pattern) PyRepr() string {
	text := []rune(py.Repr(p.Pattern))
	flags := RegexFlag(p.Flags &^ Unicode)
	if flags == 0 {
		return "re.compile(" + string(text[:min(200, len(text))]) + ")"
	}
	return "re.compile(" + string(text[:min(200, len(text))]) + ", " + flags.names(patternFlags) + ")"
}

// PyEq is p == other: of the same pattern and flags.
func (p *Pattern) PyEq(o any) (eq, ok bool) {
	q, ok := o.(*Pattern)
	return ok && p.Pattern == q.Pattern && p.Flags == q.Flags, ok
}

// PyHash is hash(p).
func (p *Pattern) PyHash() int { return py.Hash(p.Pattern) ^ p.Flags }

func (p *Pattern) vm(s string) *vm {
	if m, ok := p.vms.Get().(*vm); ok {
		m.s = s
		return m
	}
	return newVM(p.prog, s)
}

func (p *Pattern) done(m *vm) {
	m.s = ""
	if cap(m.stack) > 1<<16 {
		m.stack = nil
	}
	p.vms.Put(m)
}

// window is the part of a text that pos and endpos, which count characters, leave: byte offsets.
func window(s string, pos int, endpos py.Opt[int]) (string, int) {
	if endpos.OK {
		s = s[:offset(s, endpos.V)]
	}
	return s, offset(s, pos)
}

func offset(s string, n int) int {
	i := 0
	for ; n > 0 && i < len(s); n-- {
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		_, w := utf8.DecodeRuneInString(s[i:])
		i += w
	}
	return i
}

func (p *Pattern) result(m *vm, s, whole string, pos0 int, start, end int) *Match {
	caps := append([]int(nil), m.caps...)
	caps[0], caps[1] = start, end
	return &Match{re: p, s: whole, caps: caps, last: m.last, pos: pos0, endpos: len(s)}
}

// Match is p.match(s, pos, endpos).
func (p *Pattern) Match(s string, pos int, endpos py.Opt[int]) *Match {
	return p.matchAt(s, pos, endpos, false)
}

// Fullmatch is p.fullmatch(s, pos, endpos).
func (p *Pattern) Fullmatch(s string, pos int, endpos py.Opt[int]) *Match {
	return p.matchAt(s, pos, endpos, true)
}

func (p *Pattern) matchAt(whole string, pos int, endpos py.Opt[int], full bool) *Match {
	s, at := window(whole, pos, endpos)
	m := p.vm(s)
	defer p.done(m)
	end, ok := m.run(at, full, false)
	if !ok {
		return nil
	}
	return p.result(m, s, whole, at, at, end)
}

// Search is p.search(s, pos, endpos).
func (p *Pattern) Search(whole string, pos int, endpos py.Opt[int]) *Match {
	s, at := window(whole, pos, endpos)
	m := p.vm(s)
	defer p.done(m)
	start, end, ok := m.search(at, false)
	if !ok {
		return nil
	}
	return p.result(m, s, whole, at, start, end)
}

// each visits the matches of s one after the other.
func (p *Pattern) each(s string, at int, visit func(m *vm, start, end int) bool) {
	m := p.vm(s)
	defer p.done(m)
	advance := false
	for at <= len(s) {
		start, end, ok := m.search(at, advance)
		if !ok || !visit(m, start, end) {
			return
		}
		advance = start == end
		at = end
	}
}

// Finditer is p.finditer(s, pos, endpos).
func (p *Pattern) Finditer(whole string, pos int, endpos py.Opt[int]) *py.Iter[*Match] {
	s, at := window(whole, pos, endpos)
	return py.NewIter(iter.Seq[*Match](func(yield func(*Match) bool) {
		p.each(s, at, func(m *vm, start, end int) bool { return yield(p.result(m, s, whole, at, start, end)) })
	}))
}

// Findall is p.findall(s, pos, endpos): the texts, of the groups where there are some.
func (p *Pattern) Findall(whole string, pos int, endpos py.Opt[int]) *py.List[any] {
	out := py.NewList[any]()
	s, at := window(whole, pos, endpos)
	text := func(m *vm, g int) string {
		if m.caps[2*g] < 0 || m.caps[2*g+1] < 0 {
			return ""
		}
		return s[m.caps[2*g]:m.caps[2*g+1]]
	}
	p.each(s, at, func(m *vm, start, end int) bool {
		switch n := p.prog.groups; n {
		case 1:
			out.Append(s[start:end])
		case 2:
			out.Append(text(m, 1))
		default:
			row := make([]any, n-1)
			for g := 1; g < n; g++ {
				row[g-1] = text(m, g)
			}
			out.Append(py.VarTupleOf(row...))
		}
		return true
	})
	return out
}

// Split is p.split(s, maxsplit).
func (p *Pattern) Split(s string, maxsplit int) *py.List[any] {
	out := py.NewList[any]()
	last := 0
	if maxsplit >= 0 {
		p.each(s, 0, func(m *vm, start, end int) bool {
			out.Append(s[last:start])
			for g := 1; g < p.prog.groups; g++ {
				if m.caps[2*g] < 0 || m.caps[2*g+1] < 0 {
					out.Append(nil)
				} else {
					out.Append(s[m.caps[2*g]:m.caps[2*g+1]])
				}
			}
			last = end
			maxsplit--
			return maxsplit != 0
		})
	}
	out.Append(s[last:])
	return out
}

func (p *Pattern) replace(s string, count int, by func(m *vm, start, end int) string) (string, int) {
	var b []byte
	last, n := 0, 0
	if count >= 0 {
		p.each(s, 0, func(m *vm, start, end int) bool {
			b = append(b, s[last:start]...)
			b = append(b, by(m, start, end)...)
			last = end
			n++
			return n != count
		})
	}
	if n == 0 {
		return s, 0
	}
	return string(append(b, s[last:]...)), n
}

// Subn is p.subn(repl, s, count) with a template.
func (p *Pattern) Subn(repl, s string, count int) (out py.Tuple2[string, int], err error) {
	defer py.Catch(&err)
	t := parseTemplate(repl, p)
	text, n := p.replace(s, count, func(m *vm, start, end int) string {
		m.caps[0], m.caps[1] = start, end
		return t.expand(s, m.caps)
	})
	return py.Tuple2[string, int]{A: text, B: n}, nil
}

// SubnFunc is p.subn(repl, s, count) with a function.
func (p *Pattern) SubnFunc(repl func(*Match) string, s string, count int) py.Tuple2[string, int] {
	text, n := p.replace(s, count, func(m *vm, start, end int) string {
		return repl(p.result(m, s, s, 0, start, end))
	})
	return py.Tuple2[string, int]{A: text, B: n}
}

// Sub is p.sub(repl, s, count) with a template.
func (p *Pattern) Sub(repl, s string, count int) (string, error) {
	t, err := p.Subn(repl, s, count)
	return t.A, err
}

// SubFunc is p.sub(repl, s, count) with a function.
func (p *Pattern) SubFunc(repl func(*Match) string, s string, count int) string {
	return p.SubnFunc(repl, s, count).A
}
