package typeinfer

import (
	"io/fs"
	"path"
	"strings"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/diag"
	"github.com/py2go/py2go/frontend/parser"
	"github.com/py2go/py2go/frontend/source"
	"github.com/py2go/py2go/typeinfer/types"
)

// stubLoader finds and reads the library's stubs (docs/STUBS.md).
type stubLoader struct {
	k     *checker
	fs    fs.FS
	index map[string]string // module name -> path

	pending []*stubBuilder // declared, not built yet
	depth   int            // of load
}

const stubGoRoot = "github.com/py2go/py2go/runtime/std/"

const pyGoPath = "github.com/py2go/py2go/runtime/py"

func newStubLoader(k *checker, stubs fs.FS) *stubLoader {
	l := &stubLoader{k: k, fs: stubs, index: map[string]string{}}
	fs.WalkDir(stubs, ".", func(p string, d fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(p, ".pyi") {
			l.index[strings.TrimSuffix(path.Base(p), ".pyi")] = p
		}
		return nil
	})
	return l
}

// load gives a library module by name; nil when there is no stub of it.
func (l *stubLoader) load(name string) *types.Module {
	if m, ok := l.k.prog.Stubs[name]; ok {
		return m
	}
	p, ok := l.index[name]
	if !ok {
		return nil
	}
	data, err := fs.ReadFile(l.fs, p)
	if err != nil {
		return nil
	}
	file := source.New(p, string(data))
	tree := parser.Parse(file, l.k.rep)
	m := &types.Module{Name: name, File: file, Tree: tree, IsStub: true, GoPath: stubGoRoot + path.Dir(p), Members: map[string]*types.Symbol{}}
	if name == "builtins" {
		m.GoPath = pyGoPath
	}
	m.GoName = path.Base(path.Dir(p))
	m.Scope = &types.Scope{Kind: types.ModuleScope, Node: tree, Symbols: m.Members, Module: m}
	l.k.prog.Stubs[name] = m
	s := &stubBuilder{l: l, k: l.k, m: m, comments: map[int][]ast.Comment{}}
	for _, c := range tree.Comments {
		line, _ := file.Position(c.Start)
		s.comments[line] = append(s.comments[line], c)
		if pkg, ok := strings.CutPrefix(strings.TrimSpace(c.Text), "go: package "); ok {
			m.GoName = strings.TrimSpace(pkg)
		}
	}
	// Stubs may import each other: all that one leads to are declared before the first is built.
	l.depth++
	if name == "builtins" {
		l.k.builtins = m
	}
	s.declare(tree.Body)
	l.pending = append(l.pending, s)
	if l.depth == 1 {
		l.build()
	}
	l.depth--
	return m
}

// loadFolder loads the stub that is in a folder of runtime/std.
func (l *stubLoader) loadFolder(folder string) {
	for name, p := range l.index {
		if path.Dir(p) == "std/"+folder || path.Dir(p) == folder {
			l.load(name)
		}
	}
}

// build gives the declared stubs their types.
func (l *stubLoader) build() {
	for len(l.pending) > 0 {
		batch := l.pending
		l.pending = nil
		for _, s := range batch {
			s.bases()
		}
		for _, s := range batch {
			for _, c := range s.classes {
				l.k.mro(c)
			}
		}
		for _, s := range batch {
			s.build()
		}
	}
}

type stubBuilder struct {
	l        *stubLoader
	k        *checker
	m        *types.Module
	comments map[int][]ast.Comment
	classes  []*types.Class
}

// declare makes the symbols of a stub, so that later steps can refer to all of them.
func (s *stubBuilder) declare(body []ast.Stmt) {
	var imports []ast.Stmt
	for _, st := range body {
		switch st := st.(type) {
		case *ast.Import, *ast.ImportFrom:
			imports = append(imports, st)
		case *ast.ClassDef:
			c := &types.Class{Name: st.Name, QualName: st.Name, Node: st, Module: s.m, Members: map[string]*types.Symbol{}}
			sym := s.symbol(st.Name, types.ClassSymbol)
			sym.Class, c.Symbol = c, sym
			sym.Type = &types.ClassObject{Class: c}
			c.Scope = &types.Scope{Kind: types.ClassScope, Node: st, Parent: s.m.Scope, Symbols: c.Members, Class: c, Module: s.m}
			s.classes = append(s.classes, c)
		case *ast.FunctionDef:
			s.symbol(st.Name, types.FuncSymbol)
		case *ast.AnnAssign:
			if n, ok := st.Target.(*ast.Name); ok {
				s.symbol(n.Id, types.VarSymbol)
			}
		case *ast.Assign:
			for _, t := range st.Targets {
				if n, ok := t.(*ast.Name); ok {
					sym := s.symbol(n.Id, types.VarSymbol)
					sym.Value = st.Value
				}
			}
		}
	}
	for _, st := range imports {
		switch st := st.(type) {
		case *ast.Import:
			for _, a := range st.Names {
				name := a.AsName
				if name == "" {
					name = firstPart(a.Name)
				}
				sym := s.symbol(name, types.ModuleSymbol)
				sym.Module = s.l.load(a.Name)
			}
		case *ast.ImportFrom:
			from := s.l.load(st.Module)
			for _, a := range st.Names {
				name := a.AsName
				if name == "" {
					name = a.Name
				}
				sym := s.symbol(name, types.ImportedSymbol)
				if from != nil {
					sym.Target = from.Members[a.Name]
				}
			}
		}
	}
}

func (s *stubBuilder) symbol(name string, kind types.SymbolKind) *types.Symbol {
	sym := s.m.Members[name]
	if sym == nil {
		sym = &types.Symbol{Name: name, Kind: kind, Scope: s.m.Scope, Bindings: 1}
		s.m.Members[name] = sym
		s.m.Scope.Order = append(s.m.Scope.Order, sym)
	}
	return sym
}

// bases reads the classes' heads.
func (s *stubBuilder) bases() {
	for _, c := range s.classes {
		c.TypeParams = s.typeParams(c.Node.TypeParams, nil, c, nil)
		ctx := annotCtx{mod: s.m, scope: c.Scope, tparams: byName(c.TypeParams, nil)}
		for _, b := range c.Node.Bases {
			if t := s.k.annot(ctx, b); t != nil {
				if in, ok := t.(*types.Instance); ok {
					c.Bases = append(c.Bases, in)
					if in.Class.Name == "Protocol" {
						c.IsProtocol = true
					}
				} else if tt, ok := t.(*types.Tuple); ok && tt.Variadic {
					c.Bases = append(c.Bases, &types.Instance{Class: s.k.class("tuple"), Args: tt.Items})
				}
			}
		}
		c.Stub = s.directive(c.Node)
		if s.m.Name == "typing" && protocolNames[c.Name] {
			c.IsProtocol = true
		}
	}
}

// build reads the classes' bodies, the functions and the variables.
func (s *stubBuilder) build() {
	for _, c := range s.classes {
		s.classBody(c)
	}
	funcs := map[string][]*types.Func{}
	var order []string
	for _, st := range s.m.Tree.Body {
		switch st := st.(type) {
		case *ast.FunctionDef:
			if funcs[st.Name] == nil {
				order = append(order, st.Name)
			}
			funcs[st.Name] = append(funcs[st.Name], s.function(st, nil, nil))
		case *ast.AnnAssign:
			if n, ok := st.Target.(*ast.Name); ok {
				sym := s.m.Members[n.Id]
				sym.Declared = true
				sym.Type = s.k.annot(annotCtx{mod: s.m, scope: s.m.Scope}, st.Annotation)
				sym.Stub = s.directiveFor(st, n.Id, false)
			}
		}
	}
	for _, name := range order {
		setFuncs(s.m.Members[name], funcs[name])
	}
}

var protocolNames = map[string]bool{"Iterable": true, "Iterator": true, "Sized": true, "Container": true, "Hashable": true, "Collection": true,
	"Sequence": true, "Mapping": true, "Reversible": true, "MutableSequence": true, "MutableMapping": true, "AbstractSet": true, "MutableSet": true}

// setFuncs makes a symbol stand for a function, or for several overloads.
func setFuncs(sym *types.Symbol, fs []*types.Func) {
	f := fs[0]
	for _, g := range fs {
		g.Symbol = sym
	}
	if len(fs) > 1 {
		f = &types.Func{Name: f.Name, QualName: f.QualName, Node: f.Node, Kind: f.Kind, Module: f.Module, Class: f.Class, Symbol: sym,
			Params: f.Params, Ret: f.Ret, TypeParams: f.TypeParams, Overloads: fs, Stub: f.Stub}
	}
	sym.Kind = types.FuncSymbol
	sym.Func = f
	sym.Type = funcType(f)
}

// funcType is the type of a function as a value.
func funcType(f *types.Func) types.Type {
	if len(f.Overloads) > 0 {
		return &types.Overloaded{Items: f.Overloads}
	}
	return callableOf(f, 0)
}

// callableOf is a function's Callable without its first skip parameters.
func callableOf(f *types.Func, skip int) *types.Callable {
	c := &types.Callable{Ret: f.Ret, Func: f}
	for i, p := range f.Params {
		if i < skip {
			continue
		}
		t := p.Type
		if t == nil && p.Symbol != nil {
			t = p.Symbol.Type
		}
		c.Params = append(c.Params, types.CallableParam{Name: p.Name, Type: t, Kind: p.Kind, HasDefault: p.Default != nil})
	}
	return c
}

func byName(tvs []*types.TypeVar, outer map[string]*types.TypeVar) map[string]*types.TypeVar {
	m := map[string]*types.TypeVar{}
	for n, t := range outer {
		m[n] = t
	}
	for _, t := range tvs {
		m[t.Name] = t
	}
	return m
}

func (s *stubBuilder) typeParams(tps []ast.TypeParam, f *types.Func, c *types.Class, outer map[string]*types.TypeVar) []*types.TypeVar {
	return s.k.typeParams(annotCtx{mod: s.m, scope: s.m.Scope, tparams: outer}, tps, f, c)
}

func (s *stubBuilder) classBody(c *types.Class) {
	tp := byName(c.TypeParams, nil)
	tp["Self"] = nil
	ctx := annotCtx{mod: s.m, scope: c.Scope, tparams: byName(c.TypeParams, nil), class: c}
	funcs := map[string][]*types.Func{}
	var order []string
	for _, st := range c.Node.Body {
		switch st := st.(type) {
		case *ast.FunctionDef:
			if funcs[st.Name] == nil {
				order = append(order, st.Name)
			}
			funcs[st.Name] = append(funcs[st.Name], s.function(st, c, ctx.tparams))
		case *ast.AnnAssign:
			n, ok := st.Target.(*ast.Name)
			if !ok {
				continue
			}
			t := s.k.annot(ctx, st.Annotation)
			sym := &types.Symbol{Name: n.Id, Kind: types.FieldSymbol, Scope: c.Scope, Type: t, Declared: true, Bindings: 1}
			sym.Stub = s.directiveFor(st, n.Id, true)
			c.Members[n.Id] = sym
			c.Fields = append(c.Fields, &types.Field{Name: n.Id, Symbol: sym, Type: t, Node: st})
		}
	}
	for _, name := range order {
		fs := funcs[name]
		sym := &types.Symbol{Name: name, Kind: types.FuncSymbol, Scope: c.Scope, Bindings: 1}
		c.Members[name] = sym
		setFuncs(sym, fs)
		if fs[0].Kind == types.Getter {
			sym.Func = fs[0]
			sym.Property = &types.Property{Get: fs[0]}
			for _, f := range fs[1:] {
				if f.Kind == types.Setter {
					sym.Property.Set = f
				}
			}
		}
	}
}

func (s *stubBuilder) function(st *ast.FunctionDef, c *types.Class, outer map[string]*types.TypeVar) *types.Func {
	f := &types.Func{Name: st.Name, QualName: st.Name, Node: st, Module: s.m, Class: c}
	if c != nil {
		f.QualName = c.Name + "." + st.Name
		f.Kind = types.Method
	}
	for _, d := range st.DecoratorList {
		switch d := d.(type) {
		case *ast.Name:
			switch d.Id {
			case "staticmethod":
				f.Kind = types.StaticMethod
			case "classmethod":
				f.Kind = types.ClassMethod
			case "property":
				f.Kind = types.Getter
			case "abstractmethod":
				f.IsAbstract = true
			}
		case *ast.Attribute:
			if d.Attr == "setter" {
				f.Kind = types.Setter
			}
		}
	}
	f.TypeParams = s.typeParams(st.TypeParams, f, nil, outer)
	ctx := annotCtx{mod: s.m, scope: s.m.Scope, tparams: byName(f.TypeParams, outer), class: c}
	params(st.Args, func(a *ast.Arg, kind types.ParamKind, def ast.Expr) {
		p := &types.Param{Name: a.Arg, Kind: kind, Default: def, Node: a, Declared: true}
		if a.Annotation != nil {
			p.Type = s.k.annot(ctx, a.Annotation)
		} else if c != nil && len(f.Params) == 0 {
			p.Type = selfType(c)
			if f.Kind == types.ClassMethod {
				p.Type = &types.ClassObject{Class: c}
			}
		} else {
			p.Type = &types.Any{Reason: "no annotation in the stub"}
		}
		f.Params = append(f.Params, p)
	})
	if st.Returns != nil {
		f.Ret = s.k.annot(ctx, st.Returns)
	} else {
		f.Ret = noneType
	}
	f.Stub = s.directive(st)
	return f
}

// params visits parameters in order with their kinds and defaults.
func params(a *ast.Arguments, visit func(a *ast.Arg, kind types.ParamKind, def ast.Expr)) {
	n := len(a.PosOnlyArgs) + len(a.Args)
	i := 0
	def := func() ast.Expr {
		j := i - (n - len(a.Defaults))
		i++
		if j >= 0 {
			return a.Defaults[j]
		}
		return nil
	}
	for _, x := range a.PosOnlyArgs {
		visit(x, types.PositionalOnly, def())
	}
	for _, x := range a.Args {
		visit(x, types.PositionalOrKeyword, def())
	}
	if a.Vararg != nil {
		visit(a.Vararg, types.VarPositional, nil)
	}
	for j, x := range a.KwOnlyArgs {
		var d ast.Expr
		if j < len(a.KwDefaults) {
			d = a.KwDefaults[j]
		}
		visit(x, types.KeywordOnly, d)
	}
	if a.Kwarg != nil {
		visit(a.Kwarg, types.VarKeyword, nil)
	}
}

// selfType is a class's own type, with its type parameters as arguments.
func selfType(c *types.Class) types.Type {
	in := &types.Instance{Class: c}
	for _, tv := range c.TypeParams {
		in.Args = append(in.Args, tv)
	}
	return in
}

// directive reads the comments of a def or class.
func (s *stubBuilder) directive(n ast.Stmt) *types.Directive {
	switch st := n.(type) {
	case *ast.FunctionDef:
		inClass := false
		for _, c := range s.classes {
			for _, m := range c.Node.Body {
				if m == n {
					inClass = true
				}
			}
		}
		return s.directiveFor(st, st.Name, inClass)
	case *ast.ClassDef:
		return s.directiveFor(st, st.Name, false)
	}
	return nil
}

func (s *stubBuilder) directiveFor(n ast.Stmt, name string, method bool) *types.Directive {
	d := &types.Directive{GoPath: s.m.GoPath, GoPkg: s.m.GoName, GoName: camel(name), IsMethod: method}
	if method {
		d.GoPath = ""
	}
	first, _ := s.m.File.Position(n.Span().Start)
	last := first
	if f, ok := n.(*ast.FunctionDef); ok {
		last, _ = s.m.File.Position(f.Span().End)
		if first2, _ := s.m.File.Position(f.NamePos.Start); first2 > first {
			first = first2
		}
	}
	if _, ok := n.(*ast.ClassDef); ok {
		last = first
	}
	for line := first; ; line++ {
		cs := s.comments[line]
		if line > last && (len(cs) == 0 || !cs[0].Alone || !strings.Contains(cs[0].Text, ":") || s.indent(line) <= s.indent(first)) {
			break
		}
		for _, c := range cs {
			s.apply(d, c.Text)
		}
	}
	return d
}

func (s *stubBuilder) indent(line int) int {
	t := s.m.File.LineText(line)
	return len(t) - len(strings.TrimLeft(t, " "))
}

// target reads the Go symbol of a directive: intrinsic, .Method, Symbol or package.Symbol.
func (s *stubBuilder) target(d *types.Directive, val string) {
	if f := strings.Fields(val); len(f) > 0 {
		val = f[0]
	}
	switch {
	case val == "intrinsic":
		d.IsIntrinsic, d.GoName = true, ""
	case strings.HasPrefix(val, "."):
		d.IsMethod, d.GoPath, d.GoName = true, "", val[1:]
	default:
		d.IsMethod = false
		i := strings.LastIndexByte(val, '.')
		if i < 0 {
			d.GoPath, d.GoName = s.m.GoPath, val
			break
		}
		d.GoPath, d.GoName = val[:i], val[i+1:]
		if d.GoPath == "py" {
			d.GoPath = pyGoPath
		} else if p, ok := strings.CutPrefix(d.GoPath, "std/"); ok {
			d.GoPath = stubGoRoot + p
			s.l.loadFolder(p) // its package's name is needed
		}
		d.GoPkg = path.Base(d.GoPath)
	}
}

// apply reads the directives of one comment.
func (s *stubBuilder) apply(d *types.Directive, text string) {
	for _, part := range strings.Split(text, "#") {
		key, val, ok := strings.Cut(strings.TrimSpace(part), ":")
		if !ok {
			continue
		}
		val = strings.TrimSpace(val)
		switch key {
		case "go":
			s.target(d, val)
		case "raises", "panics":
			var names []string
			for _, n := range strings.Split(val, ",") {
				names = append(names, strings.TrimSpace(n))
			}
			if key == "raises" {
				d.Raises = names
			} else {
				d.Panics = names
			}
		case "big":
			big := *d
			s.target(&big, val)
			d.Big, d.BigNames = &big, strings.Fields(val)[1:]
		case "refused":
			d.Refused = val
		case "syntax":
			d.Syntax = val
		case "shown":
			d.Shown = val
		}
	}
}

// camel is the exported Go form of a snake_case name.
func camel(name string) string {
	var b strings.Builder
	up := true
	for _, r := range strings.Trim(name, "_") {
		if r == '_' {
			up = true
			continue
		}
		if up {
			b.WriteString(strings.ToUpper(string(r)))
			up = false
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

var _ = diag.Error
