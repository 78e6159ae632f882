// Placement of variable declarations. A Python variable belongs to its whole function; Go wants it declared in a block,
// before its uses. A variable whose first occurrence is an assignment standing directly in the innermost block that
// holds all its occurrences is declared there with :=. Any other is declared with var before the statement of the
// function's own block where it first occurs.

package codegen

import (
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// blockPath names a block by the chain of blocks that hold it.
type blockPath struct {
	parent *blockPath
	depth  int
	inLoop bool
}

type occurrence struct {
	block  *blockPath
	define bool // a plain assignment standing directly in block
	top    ast.Stmt
}

type placer struct {
	f        *fn
	first    map[*types.Symbol]*occurrence
	lca      map[*types.Symbol]*blockPath
	order    []*types.Symbol
	top      ast.Stmt
	nested   int
	captured map[*types.Symbol]bool
}

// place decides for every local of a function's body where it is declared.
func (f *fn) place(body []ast.Stmt) {
	p := &placer{f: f, first: map[*types.Symbol]*occurrence{}, lca: map[*types.Symbol]*blockPath{}, captured: map[*types.Symbol]bool{}}
	root := &blockPath{}
	saved := f.c.cur
	f.c.cur = f
	p.block(body, root)
	f.c.cur = saved
	f.hoistBefore = map[ast.Stmt][]*types.Symbol{}
	for _, sym := range p.order {
		occ, lca := p.first[sym], p.lca[sym]
		if occ.define && occ.block == lca && !(p.captured[sym] && lca.inLoop) {
			continue
		}
		if occ.top != nil {
			f.hoistBefore[occ.top] = append(f.hoistBefore[occ.top], sym)
		}
	}
}

// owns reports whether a symbol is a local variable that this function must declare.
func (p *placer) owns(sym *types.Symbol) bool {
	if sym == nil || sym.Kind != types.VarSymbol || sym.Scope == nil || sym.Target != nil {
		return false
	}
	if p.f.declared[sym] {
		return false
	}
	switch sym.Scope.Kind {
	case types.FunctionScope:
		return p.f.f != nil && sym.Scope.Func == p.f.f
	case types.ModuleScope:
		return p.f.f == nil && p.f.c.symNames[sym] == "" && sym.Scope.Module == p.f.mod
	}
	return false
}

func (p *placer) see(sym *types.Symbol, b *blockPath, define bool) {
	if !p.owns(sym) {
		return
	}
	if p.nested > 0 {
		p.captured[sym] = true
	}
	if p.first[sym] == nil {
		p.first[sym] = &occurrence{block: b, define: define && p.nested == 0, top: p.top}
		p.lca[sym] = b
		p.order = append(p.order, sym)
		return
	}
	p.lca[sym] = commonBlock(p.lca[sym], b)
}

func commonBlock(a, b *blockPath) *blockPath {
	for a != b {
		if a.depth >= b.depth {
			a = a.parent
		} else {
			b = b.parent
		}
	}
	return a
}

func (b *blockPath) child(loop bool) *blockPath {
	return &blockPath{parent: b, depth: b.depth + 1, inLoop: b.inLoop || loop}
}

func (p *placer) block(body []ast.Stmt, b *blockPath) {
	for _, s := range body {
		if b.parent == nil {
			p.top = s
		}
		p.stmt(s, b)
	}
}

func (p *placer) expr(e ast.Node, b *blockPath) {
	if e == nil || e == ast.Node(ast.Expr(nil)) {
		return
	}
	ast.Walk(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Name:
			p.see(p.f.c.info.Names[n], b, false)
		case *ast.NamedExpr:
			p.see(p.f.c.info.Names[n.Target], b, false)
		case *ast.Lambda:
			p.nested++
			p.expr(n.Body, b)
			for _, d := range n.Args.Defaults {
				p.expr(d, b)
			}
			p.nested--
			return false
		case *ast.GeneratorExp:
			p.nested++
			for _, c := range ast.Children(n) {
				p.expr(c, b)
			}
			p.nested--
			return false
		}
		return true
	})
}

// target sees the names a target binds, as definitions when it stands directly in its block.
func (p *placer) target(t ast.Expr, b *blockPath, define bool) {
	switch t := t.(type) {
	case *ast.Name:
		p.see(p.f.c.info.Names[t], b, define)
	case *ast.Tuple:
		for _, e := range t.Elts {
			p.target(e, b, define)
		}
	case *ast.List:
		for _, e := range t.Elts {
			p.target(e, b, define)
		}
	case *ast.Starred:
		p.target(t.Value, b, define)
	case nil:
	default:
		p.expr(t, b)
	}
}

func (p *placer) stmt(s ast.Stmt, b *blockPath) {
	switch s := s.(type) {
	case *ast.Assign:
		p.expr(s.Value, b)
		for _, t := range s.Targets {
			p.target(t, b, true)
		}
	case *ast.AnnAssign:
		if s.Value != nil {
			p.expr(s.Value, b)
			p.target(s.Target, b, true)
		}
	case *ast.AugAssign:
		p.expr(s.Target, b)
		p.expr(s.Value, b)
	case *ast.If:
		p.expr(s.Test, b)
		switch p.f.constTruth(s.Test) {
		case 1:
			p.block(s.Body, b.child(false))
			return
		case -1:
			p.block(s.Orelse, b.child(false))
			return
		}
		p.block(s.Body, b.child(false))
		p.block(s.Orelse, b.child(false))
	case *ast.While:
		p.expr(s.Test, b.child(true))
		p.block(s.Body, b.child(true))
		p.block(s.Orelse, b.child(false))
	case *ast.For:
		p.expr(s.Iter, b)
		body := b.child(true)
		p.target(s.Target, body, true)
		p.block(s.Body, body)
		p.block(s.Orelse, b.child(false))
	case *ast.With:
		body := b.child(false)
		for _, it := range s.Items {
			p.expr(it.ContextExpr, b)
			if it.OptionalVars != nil {
				p.target(it.OptionalVars, body, true)
			}
		}
		p.block(s.Body, body)
	case *ast.Try:
		p.block(s.Body, b.child(false))
		for _, h := range s.Handlers {
			hb := b.child(false)
			if h.Type != nil {
				p.expr(h.Type, hb)
			}
			if h.Name != "" {
				p.see(p.f.lookup(h.Name), hb, true)
			}
			p.block(h.Body, hb)
		}
		p.block(s.Orelse, b.child(false))
		p.block(s.Finalbody, b.child(false))
	case *ast.Match:
		p.expr(s.Subject, b)
		for _, c := range s.Cases {
			cb := b.child(false)
			p.pattern(c.Pattern, cb)
			if c.Guard != nil {
				p.expr(c.Guard, cb)
			}
			p.block(c.Body, cb)
		}
	case *ast.FunctionDef:
		for _, d := range s.Args.Defaults {
			p.expr(d, b)
		}
		for _, d := range s.Args.KwDefaults {
			p.expr(d, b)
		}
		p.nested++
		for _, st := range s.Body {
			p.expr(st, b)
		}
		p.nested--
		if as := p.f.c.info.Rebinds[s]; as != nil {
			p.stmt(as, b)
		}
	case *ast.ClassDef:
		p.nested++
		for _, st := range s.Body {
			p.expr(st, b)
		}
		p.nested--
	case *ast.Import, *ast.ImportFrom, *ast.Global, *ast.Nonlocal, *ast.Pass, *ast.Break, *ast.Continue:
	default:
		p.expr(s, b)
	}
}

func (p *placer) pattern(pt ast.Pattern, b *blockPath) {
	ast.Walk(pt, func(n ast.Node) bool {
		for _, sym := range p.f.c.patternSymbols(n) {
			p.see(sym, b, false)
		}
		if e, ok := n.(ast.Expr); ok {
			p.expr(e, b)
			return false
		}
		return true
	})
}
