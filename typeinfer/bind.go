package typeinfer

import (
	"sort"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// binder builds the scopes of one module: which names each scope binds, and what every Name refers to.
type binder struct {
	k     *checker
	mod   *types.Module
	scope *types.Scope
	// names that a function declares global or nonlocal
	globals, nonlocals map[*types.Scope]map[string]bool
	uses               []nameUse
}

type nameUse struct {
	name  *ast.Name
	scope *types.Scope
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for n := range m {
		keys = append(keys, n)
	}
	sort.Strings(keys)
	return keys
}

func (k *checker) bindModule(m *types.Module) {
	b := &binder{k: k, mod: m, globals: map[*types.Scope]map[string]bool{}, nonlocals: map[*types.Scope]map[string]bool{}}
	k.addOrderings(m)
	addNamedTuples(m)
	addAliases(m)
	copyClassMethods(m)
	m.Scope = b.newScope(types.ModuleScope, m.Tree, nil)
	m.Members = m.Scope.Symbols
	b.scope = m.Scope
	b.stmts(m.Tree.Body)
	for _, u := range b.uses {
		b.resolve(u)
	}
}

func (b *binder) newScope(kind types.ScopeKind, n ast.Node, parent *types.Scope) *types.Scope {
	s := &types.Scope{Kind: kind, Node: n, Parent: parent, Symbols: map[string]*types.Symbol{}, Module: b.mod}
	b.k.info.Scopes[n] = s
	return s
}

// bind makes (or finds) the symbol for a name bound in the current scope.
func (b *binder) bind(name string, n ast.Node, kind types.SymbolKind) *types.Symbol {
	scope := b.scope
	if b.globals[scope][name] {
		scope = b.mod.Scope
	} else if b.nonlocals[scope][name] {
		for s := scope.Parent; s != nil; s = s.Parent {
			if s.Kind == types.FunctionScope && s.Symbols[name] != nil {
				scope = s
				break
			}
		}
	}
	return b.bindIn(scope, name, n, kind)
}

func (b *binder) bindIn(scope *types.Scope, name string, n ast.Node, kind types.SymbolKind) *types.Symbol {
	s := scope.Symbols[name]
	if s == nil {
		s = &types.Symbol{Name: name, Kind: kind, Scope: scope, File: b.mod.File, Pos: n.Span().Start}
		if scope.Kind == types.ClassScope && kind == types.VarSymbol {
			s.Kind = types.ClassVarSymbol
		}
		scope.Symbols[name] = s
		scope.Order = append(scope.Order, s)
	} else if s.Kind != kind && s.Kind != types.ParamSymbol && s.Kind != types.ClassVarSymbol {
		s.Kind = types.VarSymbol
	}
	s.Bindings++
	if scope != b.scope && b.scope.Kind == types.FunctionScope {
		s.Captured = true
		s.CapturedWritten = true
	}
	return s
}

func (b *binder) stmts(body []ast.Stmt) {
	for _, s := range body {
		b.stmt(s)
	}
}

func (b *binder) stmt(s ast.Stmt) {
	k := b.k
	switch s := s.(type) {
	case *ast.FunctionDef:
		sym := b.bind(s.Name, s, types.FuncSymbol)
		k.nodeSym[s] = sym
		for _, d := range s.DecoratorList {
			b.expr(d)
		}
		b.argDefaults(s.Args)
		b.function(s, s.Args, s.Body, nil)
	case *ast.ClassDef:
		sym := b.bind(s.Name, s, types.ClassSymbol)
		k.nodeSym[s] = sym
		for _, d := range s.DecoratorList {
			b.expr(d)
		}
		for _, x := range s.Bases {
			b.expr(x)
		}
		for _, kw := range s.Keywords {
			b.expr(kw.Value)
		}
		saved := b.scope
		b.scope = b.newScope(types.ClassScope, s, saved)
		b.stmts(s.Body)
		b.scope = saved
	case *ast.Assign:
		b.expr(s.Value)
		for _, t := range s.Targets {
			b.target(t)
		}
		if len(s.Targets) == 1 {
			if n, ok := s.Targets[0].(*ast.Name); ok {
				if sym := b.lookupHere(n.Id); sym != nil {
					if sym.Bindings == 1 {
						sym.Value = s.Value
					} else {
						sym.Value = nil
					}
				}
			}
		}
	case *ast.AugAssign:
		b.expr(s.Value)
		b.target(s.Target)
	case *ast.AnnAssign:
		if s.Value != nil {
			b.expr(s.Value)
		}
		if n, ok := s.Target.(*ast.Name); ok {
			sym := b.bind(n.Id, n, types.VarSymbol)
			k.info.Names[n] = sym
			if s.Value == nil {
				sym.Bindings--
			} else if sym.Bindings == 1 {
				sym.Value = s.Value
			}
			k.nodeSym[s] = sym
		} else {
			b.target(s.Target)
		}
	case *ast.For:
		b.expr(s.Iter)
		b.target(s.Target)
		b.stmts(s.Body)
		b.stmts(s.Orelse)
	case *ast.While:
		b.expr(s.Test)
		b.stmts(s.Body)
		b.stmts(s.Orelse)
	case *ast.If:
		b.expr(s.Test)
		b.stmts(s.Body)
		b.stmts(s.Orelse)
	case *ast.With:
		for _, it := range s.Items {
			b.expr(it.ContextExpr)
			if it.OptionalVars != nil {
				b.target(it.OptionalVars)
			}
		}
		b.stmts(s.Body)
	case *ast.Match:
		b.expr(s.Subject)
		for _, c := range s.Cases {
			b.pattern(c.Pattern)
			if c.Guard != nil {
				b.expr(c.Guard)
			}
			b.stmts(c.Body)
		}
	case *ast.Try:
		b.stmts(s.Body)
		for _, h := range s.Handlers {
			if h.Type != nil {
				b.expr(h.Type)
			}
			if h.Name != "" {
				k.nodeSym[h] = b.bind(h.Name, h, types.VarSymbol)
			}
			b.stmts(h.Body)
		}
		b.stmts(s.Orelse)
		b.stmts(s.Finalbody)
	case *ast.Import:
		for _, a := range s.Names {
			name := a.AsName
			if name == "" {
				name = firstPart(a.Name)
			}
			k.nodeSym[a] = b.bind(name, a, types.ImportedSymbol)
		}
	case *ast.ImportFrom:
		for _, a := range s.Names {
			if a.Name == "*" {
				continue
			}
			name := a.AsName
			if name == "" {
				name = a.Name
			}
			k.nodeSym[a] = b.bind(name, a, types.ImportedSymbol)
		}
	case *ast.Global:
		if b.globals[b.scope] == nil {
			b.globals[b.scope] = map[string]bool{}
		}
		for _, n := range s.Names {
			b.globals[b.scope][n] = true
		}
	case *ast.Nonlocal:
		if b.nonlocals[b.scope] == nil {
			b.nonlocals[b.scope] = map[string]bool{}
		}
		for _, n := range s.Names {
			b.nonlocals[b.scope][n] = true
		}
	case *ast.Delete:
		for _, t := range s.Targets {
			if n, ok := t.(*ast.Name); ok {
				if sym := b.lookupHere(n.Id); sym != nil {
					sym.Deleted = true
				}
			}
			b.expr(t)
		}
	case *ast.TypeAlias:
		if n, ok := s.Name.(*ast.Name); ok {
			sym := b.bind(n.Id, n, types.TypeAliasSymbol)
			k.nodeSym[s] = sym
			k.aliases[sym] = s
			if sym.Bindings == 1 {
				sym.Value = s.Value
			}
		}
	case *ast.Return:
		b.optExpr(s.Value)
	case *ast.Raise:
		b.optExpr(s.Exc)
		b.optExpr(s.Cause)
	case *ast.Assert:
		b.expr(s.Test)
		b.optExpr(s.Msg)
	case *ast.ExprStmt:
		b.expr(s.Value)
	}
}

func firstPart(name string) string {
	for i := 0; i < len(name); i++ {
		if name[i] == '.' {
			return name[:i]
		}
	}
	return name
}

func (b *binder) lookupHere(name string) *types.Symbol {
	if b.globals[b.scope][name] {
		return b.mod.Scope.Symbols[name]
	}
	return b.scope.Symbols[name]
}

func (b *binder) argDefaults(a *ast.Arguments) {
	for _, d := range a.Defaults {
		b.optExpr(d)
	}
	for _, d := range a.KwDefaults {
		b.optExpr(d)
	}
}

func allArgs(a *ast.Arguments) []*ast.Arg {
	var out []*ast.Arg
	out = append(out, a.PosOnlyArgs...)
	out = append(out, a.Args...)
	if a.Vararg != nil {
		out = append(out, a.Vararg)
	}
	out = append(out, a.KwOnlyArgs...)
	if a.Kwarg != nil {
		out = append(out, a.Kwarg)
	}
	return out
}

// function binds a function's or lambda's own scope.
func (b *binder) function(n ast.Node, args *ast.Arguments, body []ast.Stmt, lambda ast.Expr) {
	saved := b.scope
	scope := b.newScope(types.FunctionScope, n, saved)
	b.scope = scope
	fun := &types.Func{Node: n, Module: b.mod}
	scope.Func = fun
	b.k.info.Funcs[n] = fun
	for _, a := range allArgs(args) {
		sym := b.bindIn(scope, a.Arg, a, types.ParamSymbol)
		b.k.nodeSym[a] = sym
	}
	if lambda != nil {
		b.expr(lambda)
	} else {
		b.stmts(body)
	}
	b.scope = saved
}

// target binds an assignment target.
func (b *binder) target(t ast.Expr) {
	switch t := t.(type) {
	case *ast.Name:
		b.k.info.Names[t] = b.bind(t.Id, t, types.VarSymbol)
	case *ast.Tuple:
		for _, e := range t.Elts {
			b.target(e)
		}
	case *ast.List:
		for _, e := range t.Elts {
			b.target(e)
		}
	case *ast.Starred:
		b.target(t.Value)
	default:
		b.expr(t)
	}
}

func (b *binder) optExpr(e ast.Expr) {
	if e != nil {
		b.expr(e)
	}
}

func (b *binder) expr(e ast.Expr) {
	switch e := e.(type) {
	case nil:
	case *ast.Name:
		b.uses = append(b.uses, nameUse{e, b.scope})
	case *ast.NamedExpr:
		b.expr(e.Value)
		saved := b.scope
		for b.scope.Kind == types.ComprehensionScope {
			b.scope = b.scope.Parent
		}
		sym := b.bind(e.Target.Id, e.Target, types.VarSymbol)
		if saved != b.scope {
			sym.CapturedWritten = sym.CapturedWritten || sym.Captured
		}
		b.k.info.Names[e.Target] = sym
		b.scope = saved
	case *ast.Lambda:
		b.argDefaults(e.Args)
		b.function(e, e.Args, nil, e.Body)
	case *ast.ListComp:
		b.comprehension(e, e.Generators, e.Elt, nil)
	case *ast.SetComp:
		b.comprehension(e, e.Generators, e.Elt, nil)
	case *ast.GeneratorExp:
		b.comprehension(e, e.Generators, e.Elt, nil)
	case *ast.DictComp:
		b.comprehension(e, e.Generators, e.Key, e.Value)
	default:
		for _, c := range ast.Children(e) {
			switch c := c.(type) {
			case ast.Expr:
				b.expr(c)
			case *ast.Keyword:
				b.expr(c.Value)
			}
		}
	}
}

func (b *binder) comprehension(n ast.Expr, gens []*ast.Comprehension, elt, value ast.Expr) {
	b.expr(gens[0].Iter)
	saved := b.scope
	b.scope = b.newScope(types.ComprehensionScope, n, saved)
	for i, g := range gens {
		if i > 0 {
			b.expr(g.Iter)
		}
		b.target(g.Target)
		for _, c := range g.Ifs {
			b.expr(c)
		}
	}
	b.expr(elt)
	b.optExpr(value)
	b.scope = saved
}

func (b *binder) pattern(p ast.Pattern) {
	switch p := p.(type) {
	case nil:
	case *ast.MatchAs:
		if p.Pattern != nil {
			b.pattern(p.Pattern)
		}
		if p.Name != "" {
			b.k.nodeSym[p] = b.bind(p.Name, p, types.VarSymbol)
		}
	case *ast.MatchStar:
		if p.Name != "" {
			b.k.nodeSym[p] = b.bind(p.Name, p, types.VarSymbol)
		}
	case *ast.MatchMapping:
		for i, key := range p.Keys {
			b.expr(key)
			b.pattern(p.Patterns[i])
		}
		if p.Rest != "" {
			b.k.nodeSym[p] = b.bind(p.Rest, p, types.VarSymbol)
		}
	case *ast.MatchClass:
		b.expr(p.Cls)
		for _, q := range p.Patterns {
			b.pattern(q)
		}
		for _, q := range p.KwdPatterns {
			b.pattern(q)
		}
	case *ast.MatchSequence:
		for _, q := range p.Patterns {
			b.pattern(q)
		}
	case *ast.MatchOr:
		for _, q := range p.Patterns {
			b.pattern(q)
		}
	case *ast.MatchValue:
		b.expr(p.Value)
	}
}

// resolve finds what a name refers to, by Python's scoping rules.
func (b *binder) resolve(u nameUse) {
	s := b.k.lookup(u.scope, u.name.Id, b)
	if s == nil {
		return
	}
	b.k.info.Names[u.name] = s
	if s.Scope != nil && s.Scope.Kind != types.ModuleScope && s.Scope.Kind != types.ClassScope {
		if owner(u.scope) != owner(s.Scope) {
			s.Captured = true
			if s.Bindings > 1 {
				s.CapturedWritten = true
			}
			for sc := u.scope; sc != nil && owner(sc) != owner(s.Scope); sc = sc.Parent {
				if sc.Func != nil && !containsSym(sc.Func.Captures, s) {
					sc.Func.Captures = append(sc.Func.Captures, s)
				}
			}
		}
	}
}

func containsSym(list []*types.Symbol, s *types.Symbol) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// owner is the function, module or class scope that a scope's code runs in.
func owner(s *types.Scope) *types.Scope {
	for s != nil && s.Kind == types.ComprehensionScope {
		s = s.Parent
	}
	return s
}

// lookup resolves a name from a scope outwards.
func (k *checker) lookup(scope *types.Scope, name string, b *binder) *types.Symbol {
	for s := scope; s != nil; s = s.Parent {
		if s.Kind == types.ClassScope && s != scope {
			// class names are not seen from the functions inside
			if !(scope.Kind == types.ComprehensionScope && owner(scope) == s) {
				continue
			}
		}
		if b != nil && b.globals[s][name] {
			return s.Module.Scope.Symbols[name]
		}
		if sym := s.Symbols[name]; sym != nil {
			return sym
		}
	}
	if k.builtins != nil {
		if sym := k.builtins.Members[name]; sym != nil {
			return sym
		}
	}
	return nil
}
