// Package print turns the Go tree into text through jennifer, which manages the imports; gofmt's rules are applied to the result.
package print

import (
	"bytes"
	"fmt"
	"go/format"
	"path"
	"strconv"
	"strings"

	"github.com/dave/jennifer/jen"

	"github.com/py2go/py2go/codegen/gotree"
)

// File prints a file. pkgNames gives the package clause of import paths whose last element differs from it.
func File(f *gotree.File, pkgNames map[string]string) ([]byte, error) {
	return render(f, pkgNames, nil)
}

// render prints a file; mark, unless nil, gives a comment line to stand above a statement.
func render(f *gotree.File, pkgNames map[string]string, mark func(*gotree.Meta) string) ([]byte, error) {
	jf := jen.NewFilePathName(f.Path, f.Package)
	if f.Header != "" {
		jf.HeaderComment(f.Header)
	}
	for _, d := range f.Doc {
		if d == "\n" {
			d = ""
		}
		jf.PackageComment(strings.TrimRight("// "+d, " "))
	}
	p := &printer{file: jf, names: pkgNames, seen: map[string]bool{}, mark: mark}
	for _, im := range f.Imports {
		jf.Anon(im)
	}
	for i, d := range f.Decls {
		if i > 0 {
			jf.Line()
		}
		p.decl(jf.Group, d)
	}
	var buf bytes.Buffer
	if err := jf.Render(&buf); err != nil {
		return nil, err
	}
	return format.Source(groupImports(buf.Bytes()))
}

// groupImports puts the standard library's imports in a group of their own, before the others.
func groupImports(src []byte) []byte {
	s := string(src)
	i := strings.Index(s, "import (\n")
	if i < 0 {
		return src
	}
	j := strings.Index(s[i:], "\n)")
	if j < 0 {
		return src
	}
	lines := strings.Split(s[i+len("import (\n"):i+j], "\n")
	var std, other []string
	for _, l := range lines {
		q := strings.IndexByte(l, '"')
		if q < 0 {
			continue
		}
		p := strings.Trim(l[q:], `"`)
		if f := strings.Fields(l); len(f) == 2 && f[0] == path.Base(p) {
			l = "\t" + f[1]
		}
		if strings.Contains(strings.Split(p, "/")[0], ".") {
			other = append(other, l)
		} else {
			std = append(std, l)
		}
	}
	body := strings.Join(std, "\n")
	if len(std) > 0 && len(other) > 0 {
		body += "\n\n"
	}
	body += strings.Join(other, "\n")
	return []byte(s[:i] + "import (\n" + body + s[i+j:])
}

type printer struct {
	file  *jen.File
	names map[string]string
	seen  map[string]bool
	mark  func(*gotree.Meta) string
}

// use tells jennifer the name of an imported package.
func (p *printer) use(importPath string) {
	if p.seen[importPath] {
		return
	}
	p.seen[importPath] = true
	name := p.names[importPath]
	if name == "" {
		name = path.Base(importPath)
		if len(name) > 1 && name[0] == 'v' && name[1] >= '0' && name[1] <= '9' {
			name = path.Base(path.Dir(importPath))
		}
	}
	p.file.ImportName(importPath, name)
}

func comments(g *jen.Group, lines []string) {
	for _, l := range lines {
		if l == "\n" {
			g.Line()
			continue
		}
		if l == "" {
			g.Id("//")
			continue
		}
		g.Comment("// " + strings.TrimPrefix(l, " "))
	}
}

// declComments prints the comments above a declaration: apart from its documentation, or in its place.
func declComments(g *jen.Group, before, doc []string) {
	comments(g, before)
	if len(before) > 0 && len(doc) > 0 && before[len(before)-1] != "\n" {
		g.Line()
	}
	comments(g, doc)
}

func (p *printer) decl(g *jen.Group, d gotree.Decl) {
	switch d := d.(type) {
	case *gotree.FuncDecl:
		declComments(g, d.Before, d.Doc)
		s := g.Func()
		if d.Recv != nil {
			s = s.Params(p.params([]gotree.Param{*d.Recv})...)
		}
		s = s.Id(d.Name)
		if len(d.TypeParams) > 0 {
			s = s.Types(p.params(d.TypeParams)...)
		}
		p.signature(s, d.Params, d.Results).BlockFunc(func(b *jen.Group) { p.stmts(b, d.Body) })
	case *gotree.TypeDecl:
		declComments(g, d.Before, d.Doc)
		s := g.Type().Id(d.Name)
		if len(d.TypeParams) > 0 {
			s = s.Types(p.params(d.TypeParams)...)
		}
		if d.Alias {
			s = s.Op("=")
		}
		s.Add(p.typ(d.Type))
	case *gotree.VarDecl:
		declComments(g, d.Before, d.Doc)
		if d.Const {
			p.spec(g.Const(), d)
		} else {
			p.spec(g.Var(), d)
		}
	case *gotree.GroupDecl:
		declComments(g, d.Before, d.Doc)
		body := func(b *jen.Group) {
			for _, v := range d.Specs {
				comments(b, v.Before)
				comments(b, v.Doc)
				p.spec(b.Null(), v)
			}
		}
		if d.Const {
			g.Const().DefsFunc(body)
		} else {
			g.Var().DefsFunc(body)
		}
	}
}

func (p *printer) spec(s *jen.Statement, d *gotree.VarDecl) {
	s.Id(d.Name)
	if d.Type != nil {
		s.Add(p.typ(d.Type))
	}
	if d.Value != nil {
		s.Op("=").Add(p.expr(d.Value))
	}
	if d.Comment != "" {
		s.Comment("// " + d.Comment)
	}
}

func (p *printer) signature(s *jen.Statement, params, results []gotree.Param) *jen.Statement {
	s = s.Params(p.params(params)...)
	switch {
	case len(results) == 0:
	case len(results) == 1 && results[0].Name == "":
		s = s.Add(p.typ(results[0].Type))
	default:
		s = s.Params(p.params(results)...)
	}
	return s
}

// params prints parameters; neighbours of one type share it.
func (p *printer) params(ps []gotree.Param) []jen.Code {
	var out []jen.Code
	for i, x := range ps {
		if x.Name != "" && i+1 < len(ps) && ps[i+1].Name != "" && !x.Variadic && !ps[i+1].Variadic && p.text(x.Type) == p.text(ps[i+1].Type) {
			out = append(out, jen.Id(x.Name))
			continue
		}
		s := jen.Null()
		if x.Name != "" {
			s = jen.Id(x.Name)
		}
		if x.Variadic {
			s = s.Op("...")
		}
		out = append(out, s.Add(p.typ(x.Type)))
	}
	return out
}

func (p *printer) text(t gotree.Type) string { return fmt.Sprintf("%#v", p.typ(t)) }

func (p *printer) typ(t gotree.Type) *jen.Statement {
	switch t := t.(type) {
	case nil:
		return jen.Null()
	case *gotree.Named:
		var s *jen.Statement
		if t.Path != "" {
			p.use(t.Path)
			s = jen.Qual(t.Path, t.Name)
		} else {
			s = jen.Id(t.Name)
		}
		if len(t.Args) > 0 {
			s = s.Types(p.types(t.Args)...)
		}
		return s
	case *gotree.Pointer:
		return jen.Op("*").Add(p.typ(t.Elem))
	case *gotree.Slice:
		return jen.Index().Add(p.typ(t.Elem))
	case *gotree.Array:
		return jen.Index(p.expr(t.Len)).Add(p.typ(t.Elem))
	case *gotree.Map:
		return jen.Map(p.typ(t.Key)).Add(p.typ(t.Value))
	case *gotree.Chan:
		switch t.Dir {
		case "<-chan":
			return jen.Op("<-").Chan().Add(p.typ(t.Elem))
		case "chan<-":
			return jen.Chan().Op("<-").Add(p.typ(t.Elem))
		}
		return jen.Chan().Add(p.typ(t.Elem))
	case *gotree.Func:
		return p.signature(jen.Func(), t.Params, t.Results)
	case *gotree.Struct:
		return jen.StructFunc(func(g *jen.Group) {
			for _, f := range t.Fields {
				comments(g, f.Doc)
				s := g.Null()
				if f.Name != "" {
					s = s.Id(f.Name)
				}
				s = s.Add(p.typ(f.Type))
				if f.Comment != "" {
					s.Comment("// " + f.Comment)
				}
			}
		})
	case *gotree.Interface:
		return jen.InterfaceFunc(func(g *jen.Group) {
			for _, e := range t.Embedded {
				g.Add(p.typ(e))
			}
			for _, m := range t.Methods {
				comments(g, m.Doc)
				p.signature(g.Id(m.Name), m.Params, m.Results)
			}
		})
	case *gotree.UnionType:
		s := jen.Null()
		for i, x := range t.Terms {
			if i > 0 {
				s = s.Op("|")
			}
			if t.Tilde {
				s = s.Op("~")
			}
			s = s.Add(p.typ(x))
		}
		return s
	}
	panic(fmt.Sprintf("print: type %T", t))
}

func (p *printer) types(ts []gotree.Type) []jen.Code {
	out := make([]jen.Code, len(ts))
	for i, t := range ts {
		out[i] = p.typ(t)
	}
	return out
}

// precedence of Go's binary operators (Go specification, "Operator precedence").
func precedence(op string) int {
	switch op {
	case "||":
		return 1
	case "&&":
		return 2
	case "==", "!=", "<", "<=", ">", ">=":
		return 3
	case "+", "-", "|", "^":
		return 4
	}
	return 5
}

// operand prints an operand, in parentheses when it binds less tightly than min.
func (p *printer) operand(e gotree.Expr, min int) *jen.Statement {
	if b, ok := e.(*gotree.Binary); ok && precedence(b.Op) < min {
		return jen.Parens(p.expr(e))
	}
	return p.expr(e)
}

// primary prints what stands before a dot, bracket or call.
func (p *printer) primary(e gotree.Expr) *jen.Statement {
	switch x := e.(type) {
	case *gotree.Binary, *gotree.Unary, *gotree.FuncLit:
		return jen.Parens(p.expr(e))
	case *gotree.Composite:
		return jen.Parens(p.expr(e))
	case *gotree.Lit:
		_ = x
	}
	return p.expr(e)
}

func (p *printer) expr(e gotree.Expr) *jen.Statement {
	switch e := e.(type) {
	case *gotree.Ident:
		return jen.Id(e.Name)
	case *gotree.PkgIdent:
		p.use(e.Path)
		return jen.Qual(e.Path, e.Name)
	case *gotree.Lit:
		return jen.Id(e.Text)
	case *gotree.Str:
		return jen.Id(quote(e.Value))
	case *gotree.Call:
		var s *jen.Statement
		if lit, ok := e.Fun.(*gotree.FuncLit); ok {
			s = p.expr(lit)
		} else {
			s = p.primary(e.Fun)
		}
		if len(e.TypeArgs) > 0 {
			s = s.Types(p.types(e.TypeArgs)...)
		}
		args := make([]jen.Code, len(e.Args))
		for i, a := range e.Args {
			args[i] = p.expr(a)
		}
		if e.Spread && len(args) > 0 {
			args[len(args)-1] = p.expr(e.Args[len(args)-1]).Op("...")
		}
		return s.Call(args...)
	case *gotree.Select:
		return p.primary(e.X).Dot(e.Name)
	case *gotree.Index:
		return p.primary(e.X).Index(p.expr(e.I))
	case *gotree.SliceOf:
		lo, hi := jen.Empty(), jen.Empty()
		if e.Lo != nil {
			lo = p.expr(e.Lo)
		}
		if e.Hi != nil {
			hi = p.expr(e.Hi)
		}
		return p.primary(e.X).Index(lo, hi)
	case *gotree.Unary:
		if e.Op == "*" || e.Op == "&" {
			if _, ok := e.X.(*gotree.Binary); ok {
				return jen.Op(e.Op).Parens(p.expr(e.X))
			}
			return jen.Op(e.Op).Add(p.expr(e.X))
		}
		if u, ok := e.X.(*gotree.Unary); ok && u.Op == e.Op {
			return jen.Op(e.Op).Parens(p.expr(e.X))
		}
		return jen.Op(e.Op).Add(p.operand(e.X, 6))
	case *gotree.Binary:
		pr := precedence(e.Op)
		return p.operand(e.X, pr).Op(e.Op).Add(p.operand(e.Y, pr+1))
	case *gotree.FuncLit:
		return p.signature(jen.Func(), e.Params, e.Results).BlockFunc(func(b *jen.Group) { p.stmts(b, e.Body) })
	case *gotree.Composite:
		var fields []string
		if t, ok := e.Type.(*gotree.Named); ok {
			fields = t.Fields
		}
		elts := make([]jen.Code, len(e.Elts))
		for i, x := range e.Elts {
			switch {
			case x.Key != nil:
				elts[i] = p.expr(x.Key).Op(":").Add(p.expr(x.Value))
			case fields != nil:
				elts[i] = jen.Id(fields[i]).Op(":").Add(p.expr(x.Value))
			default:
				elts[i] = p.expr(x.Value)
			}
		}
		s := jen.Null()
		if e.Type != nil {
			s = p.typ(e.Type)
		}
		return s.Values(elts...)
	case *gotree.Assert:
		return p.primary(e.X).Assert(p.typ(e.Type))
	case *gotree.Conv:
		t := p.typ(e.Type)
		switch e.Type.(type) {
		case *gotree.Pointer, *gotree.Func, *gotree.Chan:
			t = jen.Parens(t)
		}
		return t.Call(p.expr(e.X))
	case *gotree.TypeExpr:
		return p.typ(e.Type)
	case *gotree.Instance:
		return p.primary(e.Fun).Types(p.types(e.TypeArgs)...)
	}
	panic(fmt.Sprintf("print: expression %T", e))
}

// quote writes a string literal, raw when that reads better.
func quote(s string) string {
	if strings.Count(s, `"`)+strings.Count(s, `\`) > 2 && strconv.CanBackquote(s) && !strings.Contains(s, "\n") {
		return "`" + s + "`"
	}
	return strconv.Quote(s)
}

func (p *printer) stmts(g *jen.Group, body []gotree.Stmt) {
	for _, s := range body {
		p.stmt(g, s)
	}
}

func (p *printer) stmt(g *jen.Group, s gotree.Stmt) {
	var m *gotree.Meta
	if x, ok := s.(interface{ M() *gotree.Meta }); ok {
		m = x.M()
		comments(g, m.Before)
		if p.mark != nil && m.File != nil {
			g.Comment(p.mark(m))
		}
	}
	st := p.simple(s)
	if st == nil {
		return
	}
	if m != nil && m.Comment != "" {
		st = st.Comment("// " + strings.TrimPrefix(m.Comment, " "))
	}
	g.Add(st)
}

func (p *printer) block(body []gotree.Stmt) func(*jen.Group) {
	return func(g *jen.Group) { p.stmts(g, body) }
}

// cond prints a condition; composite literals in it need parentheses.
func (p *printer) cond(e gotree.Expr) *jen.Statement {
	if hasComposite(e) {
		return jen.Parens(p.expr(e))
	}
	return p.expr(e)
}

func hasComposite(e gotree.Expr) bool {
	switch e := e.(type) {
	case *gotree.Composite:
		return true
	case *gotree.Binary:
		return hasComposite(e.X) || hasComposite(e.Y)
	case *gotree.Unary:
		return hasComposite(e.X)
	case *gotree.Select:
		return hasComposite(e.X)
	case *gotree.Call:
		return hasComposite(e.Fun)
	case *gotree.Index:
		return hasComposite(e.X)
	}
	return false
}

func (p *printer) simple(s gotree.Stmt) *jen.Statement {
	switch s := s.(type) {
	case nil:
		return jen.Null()
	case *gotree.ExprStmt:
		return p.expr(s.X)
	case *gotree.Assign:
		return jen.List(p.exprs(s.Lhs)...).Op(s.Op).List(p.exprs(s.Rhs)...)
	case *gotree.IncDec:
		return p.expr(s.X).Op(s.Op)
	case *gotree.Var:
		ids := make([]jen.Code, len(s.Names))
		for i, n := range s.Names {
			ids[i] = jen.Id(n)
		}
		st := jen.Var().List(ids...)
		if s.Type != nil {
			st = st.Add(p.typ(s.Type))
		}
		if s.Value != nil {
			st = st.Op("=").Add(p.expr(s.Value))
		}
		return st
	case *gotree.If:
		parts := []jen.Code{}
		if s.Init != nil {
			parts = append(parts, p.simple(s.Init))
		}
		parts = append(parts, p.cond(s.Cond))
		st := jen.If(parts...).BlockFunc(p.block(s.Then))
		if len(s.Else) == 1 {
			if inner, ok := s.Else[0].(*gotree.If); ok && len(inner.Before) == 0 {
				return st.Else().Add(p.simple(inner))
			}
		}
		if len(s.Else) > 0 {
			st = st.Else().BlockFunc(p.block(s.Else))
		}
		return st
	case *gotree.For:
		switch {
		case s.Init == nil && s.Post == nil && s.Cond == nil:
			return jen.For().BlockFunc(p.block(s.Body))
		case s.Init == nil && s.Post == nil:
			return jen.For(p.cond(s.Cond)).BlockFunc(p.block(s.Body))
		}
		cond := jen.Empty()
		if s.Cond != nil {
			cond = p.cond(s.Cond)
		}
		return jen.For(p.simpleOr(s.Init), cond, p.simpleOr(s.Post)).BlockFunc(p.block(s.Body))
	case *gotree.Range:
		op := "="
		if s.Define {
			op = ":="
		}
		blank := func(e gotree.Expr) bool {
			i, ok := e.(*gotree.Ident)
			return e == nil || ok && i.Name == "_"
		}
		var st *jen.Statement
		switch {
		case blank(s.Key) && blank(s.Value):
			st = jen.For(jen.Range().Add(p.cond(s.X)))
		case blank(s.Value):
			st = jen.For(p.expr(s.Key).Op(op).Range().Add(p.cond(s.X)))
		default:
			key := jen.Id("_")
			if s.Key != nil {
				key = p.expr(s.Key)
			}
			st = jen.For(jen.List(key, p.expr(s.Value)).Op(op).Range().Add(p.cond(s.X)))
		}
		return st.BlockFunc(p.block(s.Body))
	case *gotree.Switch:
		var parts []jen.Code
		if s.Init != nil {
			parts = append(parts, p.simple(s.Init))
		}
		if s.Tag != nil {
			parts = append(parts, p.cond(s.Tag))
		}
		return jen.Switch(parts...).BlockFunc(func(g *jen.Group) {
			for _, c := range s.Cases {
				comments(g, c.Before)
				if len(c.Exprs) == 0 {
					g.Default().BlockFunc(p.block(c.Body))
				} else {
					g.Case(p.exprs(c.Exprs)...).BlockFunc(p.block(c.Body))
				}
			}
		})
	case *gotree.TypeSwitch:
		x := p.primary(s.X).Assert(jen.Type())
		if s.Bind != "" {
			x = jen.Id(s.Bind).Op(":=").Add(x)
		}
		return jen.Switch(x).BlockFunc(func(g *jen.Group) {
			for _, c := range s.Cases {
				comments(g, c.Before)
				if len(c.Types) == 0 {
					g.Default().BlockFunc(p.block(c.Body))
					continue
				}
				ts := make([]jen.Code, len(c.Types))
				for i, t := range c.Types {
					if t == nil {
						ts[i] = jen.Nil()
					} else {
						ts[i] = p.typ(t)
					}
				}
				g.Case(ts...).BlockFunc(p.block(c.Body))
			}
		})
	case *gotree.Return:
		return jen.Return(p.exprs(s.Results)...)
	case *gotree.Branch:
		st := jen.Id(s.Tok)
		if s.Label != "" {
			st = st.Id(s.Label)
		}
		return st
	case *gotree.Labeled:
		return jen.Id(s.Label).Op(":").Line().Add(p.simple(s.Stmt))
	case *gotree.Block:
		return jen.BlockFunc(p.block(s.Body))
	case *gotree.Defer:
		return jen.Defer().Add(p.expr(s.Call))
	case *gotree.Go:
		return jen.Go().Add(p.expr(s.Call))
	case *gotree.Send:
		return p.expr(s.Ch).Op("<-").Add(p.expr(s.X))
	case *gotree.CommentStmt:
		return nil
	case *gotree.LocalDecl:
		switch d := s.Decl.(type) {
		case *gotree.TypeDecl:
			return jen.Type().Id(d.Name).Add(p.typ(d.Type))
		case *gotree.VarDecl:
			st := jen.Var()
			if d.Const {
				st = jen.Const()
			}
			p.spec(st, d)
			return st
		}
	}
	panic(fmt.Sprintf("print: statement %T", s))
}

func (p *printer) simpleOr(s gotree.Stmt) jen.Code {
	if s == nil {
		return jen.Empty()
	}
	return p.simple(s)
}

func (p *printer) exprs(es []gotree.Expr) []jen.Code {
	out := make([]jen.Code, len(es))
	for i, e := range es {
		out[i] = p.expr(e)
	}
	return out
}
