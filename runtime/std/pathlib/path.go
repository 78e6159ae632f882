// Package pypathlib is Python's module pathlib.
package pypathlib

import (
	"iter"
	"net/url"
	"strings"

	"github.com/py2go/py2go/runtime/py"
	pyfnmatch "github.com/py2go/py2go/runtime/std/fnmatch"
)

// Path is a path: its root, "", "/" or "//", and the names below it.
type Path struct {
	root  string
	names []string
}

// NewPath is Path(*segments).
func NewPath(segments ...any) *Path { return new(Path).JoinPath(segments...) }

// text is a segment of a path.
func text(v any) (string, bool) {
	switch x := py.Box(v).(type) {
	case string:
		return x, true
	case py.FSPather:
		return x.PyFSPath(), true
	}
	return "", false
}

func segment(v any) string {
	s, ok := text(v)
	if !ok {
		panic(py.TypeError.New("argument should be a str or an os.PathLike object where __fspath__ returns a str, not '" + py.TypeName(v) + "'"))
	}
	return s
}

func parse(s string) *Path {
	p := &Path{}
	rest := strings.TrimLeft(s, "/")
	switch len(s) - len(rest) {
	case 0:
	case 2:
		p.root = "//"
	default:
		p.root = "/"
	}
	for name := range strings.SplitSeq(rest, "/") {
		if name != "" && name != "." {
			p.names = append(p.names, name)
		}
	}
	return p
}

func (p *Path) with(names ...string) *Path { return &Path{p.root, names} }

// child is the path of an entry of the folder p.
func (p *Path) child(name string) *Path {
	return p.with(append(p.names[:len(p.names):len(p.names)], name)...)
}

// JoinPath is p.joinpath(*segments).
func (p *Path) JoinPath(segments ...any) *Path {
	for _, s := range segments {
		q := parse(segment(s))
		if q.root != "" {
			p = q
		} else {
			p = p.with(append(p.names[:len(p.names):len(p.names)], q.names...)...)
		}
	}
	return p
}

// WithSegments is p.with_segments(*segments).
func (p *Path) WithSegments(segments ...any) *Path { return NewPath(segments...) }

// Join is p / other.
func (p *Path) Join(other any) *Path {
	s, ok := text(other)
	if !ok {
		panic(py.TypeError.New("unsupported operand type(s) for /: 'PosixPath' and '" + py.TypeName(other) + "'"))
	}
	return p.JoinPath(s)
}

// JoinAfter is other / p.
func (p *Path) JoinAfter(other any) *Path {
	s, ok := text(other)
	if !ok {
		panic(py.TypeError.New("unsupported operand type(s) for /: '" + py.TypeName(other) + "' and 'PosixPath'"))
	}
	return parse(s).JoinPath(p)
}

// PyTrueDiv is p / other.
func (p *Path) PyTrueDiv(other any) (any, bool) {
	s, ok := text(other)
	if !ok {
		return nil, false
	}
	return p.JoinPath(s), true
}

// PyRTrueDiv is other / p.
func (p *Path) PyRTrueDiv(other any) (any, bool) {
	s, ok := text(other)
	if !ok {
		return nil, false
	}
	return parse(s).JoinPath(p), true
}

// PyStr is str(p).
func (p *Path) PyStr() string {
	if s := p.root + strings.Join(p.names, "/"); s != "" {
		return s
	}
	return "."
}

// PyFSPath is os.fspath(p).
func (p *Path) PyFSPath() string { return p.PyStr() }

// PyRepr is repr(p).
func (p *Path) PyRepr() string { return "PosixPath(" + py.Repr(p.PyStr()) + ")" }

// ClassName is the class of p.
func (p *Path) ClassName() string { return "PosixPath" }

// PyEq is p == other.
func (p *Path) PyEq(other any) (eq, ok bool) {
	q, ok := other.(*Path)
	return ok && p.PyStr() == q.PyStr(), ok
}

// PyHash is hash(p).
func (p *Path) PyHash() int { return py.Hash(p.PyStr()) }

// cmp orders paths name by name.
func (p *Path) cmp(q *Path) int {
	a, b := strings.Split(p.PyStr(), "/"), strings.Split(q.PyStr(), "/")
	for i := 0; i < len(a) && i < len(b); i++ {
		if c := strings.Compare(a[i], b[i]); c != 0 {
			return c
		}
	}
	return len(a) - len(b)
}

// Less is p < q.
func (p *Path) Less(q *Path) bool { return p.cmp(q) < 0 }

// LessEqual is p <= q.
func (p *Path) LessEqual(q *Path) bool { return p.cmp(q) <= 0 }

// Greater is p > q.
func (p *Path) Greater(q *Path) bool { return p.cmp(q) > 0 }

// GreaterEqual is p >= q.
func (p *Path) GreaterEqual(q *Path) bool { return p.cmp(q) >= 0 }

// PyLt is p < other.
func (p *Path) PyLt(other any) (r, ok bool) {
	q, ok := other.(*Path)
	return ok && p.Less(q), ok
}

// PyLe is p <= other.
func (p *Path) PyLe(other any) (r, ok bool) {
	q, ok := other.(*Path)
	return ok && p.LessEqual(q), ok
}

// PyGt is p > other.
func (p *Path) PyGt(other any) (r, ok bool) {
	q, ok := other.(*Path)
	return ok && p.Greater(q), ok
}

// PyGe is p >= other.
func (p *Path) PyGe(other any) (r, ok bool) {
	q, ok := other.(*Path)
	return ok && p.GreaterEqual(q), ok
}

// Parts is p.parts.
func (p *Path) Parts() py.VarTuple[string] {
	if p.root == "" {
		return py.VarTupleOf(p.names...)
	}
	return py.VarTupleOf(append([]string{p.root}, p.names...)...)
}

// Drive is p.drive.
func (p *Path) Drive() string { return "" }

// Root is p.root.
func (p *Path) Root() string { return p.root }

// Name is p.name.
func (p *Path) Name() string {
	if len(p.names) == 0 {
		return ""
	}
	return p.names[len(p.names)-1]
}

// dot is where the suffix of a name starts, or -1.
func dot(name string) int {
	if i := strings.LastIndexByte(name, '.'); 0 < i && i < len(name)-1 {
		return i
	}
	return -1
}

// Stem is p.stem.
func (p *Path) Stem() string {
	name := p.Name()
	if i := dot(name); i >= 0 {
		return name[:i]
	}
	return name
}

// Suffix is p.suffix.
func (p *Path) Suffix() string {
	name := p.Name()
	if i := dot(name); i >= 0 {
		return name[i:]
	}
	return ""
}

// Suffixes is p.suffixes.
func (p *Path) Suffixes() *py.List[string] {
	out := py.NewList[string]()
	name := p.Name()
	if strings.HasSuffix(name, ".") {
		return out
	}
	parts := strings.Split(strings.TrimLeft(name, "."), ".")
	for _, s := range parts[1:] {
		out.Append("." + s)
	}
	return out
}

// Parent is p.parent.
func (p *Path) Parent() *Path {
	if len(p.names) == 0 {
		return p
	}
	return p.with(p.names[:len(p.names)-1]...)
}

// Parents is p.parents: the folders that p lies in, innermost first.
type Parents struct{ of *Path }

// Parents is p.parents.
func (p *Path) Parents() *Parents { return &Parents{p} }

// Len is len(ps).
func (ps *Parents) Len() int { return len(ps.of.names) }

// PyLen is len(ps).
func (ps *Parents) PyLen() int { return ps.Len() }

// At is ps[i].
func (ps *Parents) At(i int) *Path {
	n := ps.Len()
	if i < -n || i >= n {
		panic(py.IndexError.New(i))
	}
	if i < 0 {
		i += n
	}
	return ps.of.with(ps.of.names[:n-1-i]...)
}

// All iterates over the parents.
func (ps *Parents) All() iter.Seq[*Path] {
	return func(yield func(*Path) bool) {
		for i := range ps.Len() {
			if !yield(ps.At(i)) {
				return
			}
		}
	}
}

// PyIter is iter(ps).
func (ps *Parents) PyIter() iter.Seq[any] { return py.BoxSeq(ps.All()) }

// PyRepr is repr(ps).
func (ps *Parents) PyRepr() string { return "<PosixPath.parents>" }

// ClassName is the class of ps.
func (ps *Parents) ClassName() string { return "_PathParents" }

// AsURI is p.as_uri().
func (p *Path) AsURI() string {
	if !p.IsAbsolute() {
		panic(py.ValueError.New("relative path can't be expressed as a file URI"))
	}
	return "file://" + strings.ReplaceAll((&url.URL{Path: p.PyStr()}).EscapedPath(), "+", "%2B")
}

// IsAbsolute is p.is_absolute().
func (p *Path) IsAbsolute() bool { return p.root != "" }

// IsReserved is p.is_reserved(): on Unix no name is.
func (p *Path) IsReserved() bool { return false }

// below reports whether p is q or lies in it.
func (p *Path) below(q *Path) bool {
	if p.root != q.root || len(q.names) > len(p.names) {
		return false
	}
	for i, n := range q.names {
		if p.names[i] != n {
			return false
		}
	}
	return true
}

// IsRelativeTo is p.is_relative_to(other).
func (p *Path) IsRelativeTo(other any) bool { return p.below(NewPath(other)) }

// RelativeTo is p.relative_to(other, walk_up=…).
func (p *Path) RelativeTo(other any, walkUp bool) *Path {
	q := NewPath(other)
	up := 0
	for folder := q; ; folder = folder.Parent() {
		if p.below(folder) {
			out := &Path{}
			for range up {
				out.names = append(out.names, "..")
			}
			out.names = append(out.names, p.names[len(folder.names):]...)
			return out
		}
		switch {
		case !walkUp:
			panic(py.ValueError.New(py.Repr(p.PyStr()) + " is not in the subpath of " + py.Repr(q.PyStr())))
		case folder.Name() == "..":
			panic(py.ValueError.New("'..' segment in " + py.Repr(q.PyStr()) + " cannot be walked"))
		case len(folder.names) == 0:
			panic(py.ValueError.New(py.Repr(p.PyStr()) + " and " + py.Repr(q.PyStr()) + " have different anchors"))
		}
		up++
	}
}

// WithName is p.with_name(name).
func (p *Path) WithName(name string) *Path {
	if p.Name() == "" {
		panic(py.ValueError.New(p.PyRepr() + " has an empty name"))
	}
	if name == "" || name == "." || strings.Contains(name, "/") {
		panic(py.ValueError.New("Invalid name " + py.Repr(name)))
	}
	return p.Parent().child(name)
}

// WithStem is p.with_stem(stem).
func (p *Path) WithStem(stem string) *Path { return p.WithName(stem + p.Suffix()) }

// WithSuffix is p.with_suffix(suffix).
func (p *Path) WithSuffix(suffix string) *Path {
	if strings.Contains(suffix, "/") || suffix != "" && suffix[0] != '.' || suffix == "." {
		panic(py.ValueError.New("Invalid suffix " + py.Repr(suffix)))
	}
	if p.Name() == "" {
		panic(py.ValueError.New(p.PyRepr() + " has an empty name"))
	}
	return p.Parent().child(p.Stem() + suffix)
}

// Match is p.match(pattern): a relative pattern is one for the last names of the path.
func (p *Path) Match(pattern string) bool {
	q := parse(pattern)
	if q.root == "" && len(q.names) == 0 {
		panic(py.ValueError.New("empty pattern"))
	}
	if q.root != "" && (q.root != p.root || len(q.names) != len(p.names)) || len(q.names) > len(p.names) {
		return false
	}
	for i, pat := range q.names {
		if !pyfnmatch.Match(p.names[len(p.names)-len(q.names)+i], pat) {
			return false
		}
	}
	return true
}
