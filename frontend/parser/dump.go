package parser

import (
	"math"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/source"
)

// Dump gives a module as the text of Python's ast.dump(tree), without show_empty.
func Dump(m *ast.Module) string { return dump(m, false) }

// DumpAttributes gives a module as ast.dump(tree, include_attributes=True) does: with lines and columns.
func DumpAttributes(m *ast.Module) string { return dump(m, true) }

// DumpExpr gives an expression as ast.dump does.
func DumpExpr(e ast.Expr) string {
	d := &dumper{}
	d.expr(e)
	return d.b.String()
}

func dump(m *ast.Module, attrs bool) string {
	d := &dumper{attrs: attrs, file: m.File}
	d.open("Module")
	d.stmts("body", m.Body)
	d.b.WriteByte(')')
	return d.b.String()
}

type dumper struct {
	b     strings.Builder
	attrs bool
	file  *source.File
	first bool
}

func (d *dumper) open(name string) {
	d.b.WriteString(name)
	d.b.WriteByte('(')
	d.first = true
}

func (d *dumper) field(name string) {
	if !d.first {
		d.b.WriteString(", ")
	}
	d.first = false
	d.b.WriteString(name)
	d.b.WriteByte('=')
}

// close ends a node that has a position.
func (d *dumper) close(n ast.Node) {
	if d.attrs && d.file != nil {
		sp := n.Span()
		l, c := d.file.Position(sp.Start)
		el, ec := d.file.Position(sp.End)
		for _, x := range []struct {
			name string
			v    int
		}{{"lineno", l}, {"col_offset", c}, {"end_lineno", el}, {"end_col_offset", ec}} {
			d.field(x.name)
			d.b.WriteString(strconv.Itoa(x.v))
		}
	}
	d.end()
}

func (d *dumper) end() {
	d.b.WriteByte(')')
	d.first = false
}

func (d *dumper) str(name, s string) {
	d.field(name)
	d.b.WriteString(reprStr(s))
}

func (d *dumper) optStr(name, s string) {
	if s != "" {
		d.str(name, s)
	}
}

func (d *dumper) num(name string, n int) {
	d.field(name)
	d.b.WriteString(strconv.Itoa(n))
}

func list[T any](d *dumper, name string, xs []T, f func(T)) {
	if len(xs) == 0 {
		return
	}
	d.field(name)
	d.b.WriteByte('[')
	for i, x := range xs {
		if i > 0 {
			d.b.WriteString(", ")
		}
		f(x)
	}
	d.b.WriteByte(']')
	d.first = false
}

func (d *dumper) stmts(name string, s []ast.Stmt)       { list(d, name, s, d.stmt) }
func (d *dumper) exprs(name string, e []ast.Expr)       { list(d, name, e, d.expr) }
func (d *dumper) patterns(name string, e []ast.Pattern) { list(d, name, e, d.pattern) }
func (d *dumper) strs(name string, s []string) {
	list(d, name, s, func(x string) { d.b.WriteString(reprStr(x)) })
}
func (d *dumper) keywords(k []*ast.Keyword)                 { list(d, "keywords", k, d.keyword) }
func (d *dumper) generators(g []*ast.Comprehension)         { list(d, "generators", g, d.comprehension) }
func (d *dumper) typeParams(name string, t []ast.TypeParam) { list(d, name, t, d.typeParam) }

func (d *dumper) sub(name string, e ast.Expr) {
	if e == nil {
		return
	}
	d.field(name)
	d.expr(e)
}

func (d *dumper) ctx(c ast.ExprContext) {
	d.field("ctx")
	d.b.WriteString(c.String())
	d.b.WriteString("()")
}

func (d *dumper) keyword(k *ast.Keyword) {
	d.open("keyword")
	d.optStr("arg", k.Arg)
	d.sub("value", k.Value)
	d.close(k)
}

func (d *dumper) comprehension(c *ast.Comprehension) {
	d.open("comprehension")
	d.sub("target", c.Target)
	d.sub("iter", c.Iter)
	d.exprs("ifs", c.Ifs)
	n := 0
	if c.IsAsync {
		n = 1
	}
	d.num("is_async", n)
	d.end()
}

func (d *dumper) alias(a *ast.Alias) {
	d.open("alias")
	d.str("name", a.Name)
	d.optStr("asname", a.AsName)
	d.close(a)
}

func (d *dumper) arg(a *ast.Arg) {
	d.open("arg")
	d.str("arg", a.Arg)
	d.sub("annotation", a.Annotation)
	d.close(a)
}

func (d *dumper) arguments(a *ast.Arguments) {
	d.field("args")
	d.open("arguments")
	if a != nil {
		list(d, "posonlyargs", a.PosOnlyArgs, d.arg)
		list(d, "args", a.Args, d.arg)
		if a.Vararg != nil {
			d.field("vararg")
			d.arg(a.Vararg)
		}
		list(d, "kwonlyargs", a.KwOnlyArgs, d.arg)
		d.exprs("kw_defaults", a.KwDefaults)
		if a.Kwarg != nil {
			d.field("kwarg")
			d.arg(a.Kwarg)
		}
		d.exprs("defaults", a.Defaults)
	}
	d.end()
}

func (d *dumper) typeParam(t ast.TypeParam) {
	switch t := t.(type) {
	case *ast.TypeVar:
		d.open("TypeVar")
		d.str("name", t.Name)
		d.sub("bound", t.Bound)
		d.sub("default_value", t.DefaultValue)
	case *ast.ParamSpec:
		d.open("ParamSpec")
		d.str("name", t.Name)
		d.sub("default_value", t.DefaultValue)
	case *ast.TypeVarTuple:
		d.open("TypeVarTuple")
		d.str("name", t.Name)
		d.sub("default_value", t.DefaultValue)
	}
	d.close(t)
}

// reprStr is repr of a str in WTF-8.
func reprStr(s string) string {
	quote := byte('\'')
	if strings.IndexByte(s, '\'') >= 0 && strings.IndexByte(s, '"') < 0 {
		quote = '"'
	}
	b := append(make([]byte, 0, len(s)+2), quote)
	for i := 0; i < len(s); {
		c := s[i]
		if c < 0x80 {
			b = reprByte(b, c, quote)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 && i+2 < len(s) && c == 0xed {
			r, n = 0xd000|rune(s[i+1]&0x3f)<<6|rune(s[i+2]&0x3f), 3
		}
		switch {
		case printable(r):
			b = utf8.AppendRune(b, r)
		case r < 0x100:
			b = append(b, `\x`...)
			b = hexDigits(b, r, 2)
		case r < 0x10000:
			b = append(b, `\u`...)
			b = hexDigits(b, r, 4)
		default:
			b = append(b, `\U`...)
			b = hexDigits(b, r, 8)
		}
		i += n
	}
	return string(append(b, quote))
}

func printable(r rune) bool {
	switch { // new in Unicode 15.1
	case r >= 0x2ffc && r <= 0x2fff, r == 0x31ef, r >= 0x2ebf0 && r <= 0x2ee5d:
		return true
	}
	return unicode.In(r, unicode.L, unicode.M, unicode.N, unicode.P, unicode.S) && !(r >= 0xd800 && r < 0xe000)
}

func hexDigits(b []byte, r rune, n int) []byte {
	for i := n - 1; i >= 0; i-- {
		b = append(b, "0123456789abcdef"[r>>(4*i)&15])
	}
	return b
}

func reprByte(b []byte, c, quote byte) []byte {
	switch {
	case c == '\\' || c == quote:
		return append(b, '\\', c)
	case c == '\n':
		return append(b, '\\', 'n')
	case c == '\r':
		return append(b, '\\', 'r')
	case c == '\t':
		return append(b, '\\', 't')
	case c < 32 || c >= 0x7f:
		return hexDigits(append(b, '\\', 'x'), rune(c), 2)
	}
	return append(b, c)
}

func reprBytes(s string) string {
	quote := byte('\'')
	if strings.IndexByte(s, '\'') >= 0 && strings.IndexByte(s, '"') < 0 {
		quote = '"'
	}
	b := append(make([]byte, 0, len(s)+3), 'b', quote)
	for i := 0; i < len(s); i++ {
		b = reprByte(b, s[i], quote)
	}
	return string(append(b, quote))
}

func reprFloat(f float64, whole bool) string {
	if math.IsInf(f, 0) {
		return "inf"
	}
	s := strconv.FormatFloat(f, 'e', -1, 64)
	mant, exp, _ := strings.Cut(s, "e")
	if x, _ := strconv.Atoi(exp); x < -4 || x >= 16 {
		sign, digits := exp[:1], exp[1:]
		return mant + "e" + sign + digits
	}
	s = strconv.FormatFloat(f, 'f', -1, 64)
	if whole && !strings.Contains(s, ".") {
		s += ".0"
	}
	return s
}

func reprConst(c *ast.Constant) string {
	switch c.Kind {
	case ast.ConstNone:
		return "None"
	case ast.ConstBool:
		if c.Bool {
			return "True"
		}
		return "False"
	case ast.ConstInt:
		if c.BigInt != nil {
			return c.BigInt.String()
		}
		return strconv.FormatInt(c.Int, 10)
	case ast.ConstFloat:
		return reprFloat(c.Float, true)
	case ast.ConstComplex:
		return reprFloat(c.Float, false) + "j"
	case ast.ConstStr:
		return reprStr(c.Str)
	case ast.ConstBytes:
		return reprBytes(c.Str)
	}
	return "Ellipsis"
}
