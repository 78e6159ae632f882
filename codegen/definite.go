// Definite assignment: where a variable may be read before anything was assigned to it, and which attributes __init__ sets on
// every path. Python finds out at run time; the lowering makes a test where this analysis can't exclude it.

package codegen

import (
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/source"
	"github.com/py2go/py2go/typeinfer/types"
)

// assigned holds what is assigned for sure at a place; nil where control never comes.
type assigned map[string]bool

func (a assigned) with(names ...string) assigned {
	if a == nil {
		return nil
	}
	out := make(assigned, len(a)+len(names))
	for n := range a {
		out[n] = true
	}
	for _, n := range names {
		out[n] = true
	}
	return out
}

func (a assigned) without(name string) assigned {
	out := a.with()
	delete(out, name)
	return out
}

// meet is what is assigned on both of two ways.
func meet(a, b assigned) assigned {
	if a == nil {
		return b
	}
	if b == nil {
		return a
	}
	out := assigned{}
	for n := range a {
		if b[n] {
			out[n] = true
		}
	}
	return out
}

// definite walks a body. read is told each variable that may be unassigned where it is read; effect gives the names that a call
// statement assigns.
type definite struct {
	c       *compiler
	scope   *types.Scope
	read    func(*ast.Name)
	refer   func(name string, a assigned) // is told the names that code which runs at once mentions
	self    string                        // of __init__: attributes of this variable are followed too
	effect  func(*ast.Call) []string
	isMain  func(ast.Expr) bool // recognises __name__ == "__main__", which is true
	breaks  []*assigned
	returns assigned // met at return statements
}

func (d *definite) local(n *ast.Name) bool {
	s := d.c.info.Names[n]
	return s != nil && s.Scope == d.scope && s.Kind == types.VarSymbol
}

func (d *definite) block(body []ast.Stmt, a assigned) assigned {
	for _, s := range body {
		if a == nil {
			return nil
		}
		if d.c.info.Unreachable[s] {
			continue
		}
		a = d.stmt(s, a)
	}
	return a
}

func (d *definite) stmt(s ast.Stmt, a assigned) assigned {
	switch s := s.(type) {
	case *ast.ExprStmt:
		a = d.expr(s.Value, a)
		if call, ok := s.Value.(*ast.Call); ok {
			if isNever(d.c.typeOf(call)) {
				return nil
			}
			if d.effect != nil {
				a = a.with(d.effect(call)...)
			}
		}
		return a
	case *ast.Assign:
		a = d.expr(s.Value, a)
		for _, t := range s.Targets {
			a = d.target(t, a)
		}
		return a
	case *ast.AnnAssign:
		if s.Value == nil {
			return a
		}
		return d.target(s.Target, d.expr(s.Value, a))
	case *ast.AugAssign:
		if n, ok := s.Target.(*ast.Name); ok {
			d.use(n, a)
		} else {
			a = d.expr(s.Target, a)
		}
		return d.target(s.Target, d.expr(s.Value, a))
	case *ast.Return:
		if s.Value != nil {
			a = d.expr(s.Value, a)
		}
		d.returns = meet(d.returns, a)
		return nil
	case *ast.Raise:
		if s.Exc != nil {
			d.expr(s.Exc, a)
		}
		return nil
	case *ast.Break:
		if n := len(d.breaks); n > 0 {
			*d.breaks[n-1] = meet(*d.breaks[n-1], a)
		}
		return nil
	case *ast.Continue:
		return nil
	case *ast.Assert:
		a, _ = d.cond(s.Test, a)
		return a
	case *ast.If:
		yes, no := d.cond(s.Test, a)
		return meet(d.block(s.Body, yes), d.block(s.Orelse, no))
	case *ast.While:
		yes, no := d.cond(s.Test, a)
		out := d.loop(func() { d.block(s.Body, yes) })
		return meet(out, d.block(s.Orelse, no))
	case *ast.For:
		a = d.expr(s.Iter, a)
		if n, ok := s.Target.(*ast.Name); ok && d.read != nil {
			d.c.loopVars[d.c.info.Names[n]] = true
		}
		out := d.loop(func() { d.block(s.Body, d.target(s.Target, a)) })
		return meet(out, d.block(s.Orelse, a))
	case *ast.With:
		for _, it := range s.Items {
			a = d.expr(it.ContextExpr, a)
			if it.OptionalVars != nil {
				a = d.target(it.OptionalVars, a)
			}
		}
		return d.block(s.Body, a)
	case *ast.Try:
		return d.try(s, a)
	case *ast.Match:
		a = d.expr(s.Subject, a)
		var out assigned
		irrefutable := false
		for _, c := range s.Cases {
			b := a.with(captured(c.Pattern)...)
			if c.Guard != nil {
				b, _ = d.cond(c.Guard, b)
			} else if p, ok := c.Pattern.(*ast.MatchAs); ok && p.Pattern == nil {
				irrefutable = true
			}
			out = meet(out, d.block(c.Body, b))
		}
		if !irrefutable {
			out = meet(out, a)
		}
		return out
	case *ast.Delete:
		for _, t := range s.Targets {
			if n, ok := t.(*ast.Name); ok {
				d.use(n, a)
				a = a.without(n.Id)
			} else {
				a = d.expr(t, a)
			}
		}
		return a
	case *ast.Import, *ast.ImportFrom:
		for _, im := range d.c.info.Imports[s] {
			if im.Symbol != nil {
				a = a.with(im.Symbol.Name)
			}
		}
		return a
	case *ast.FunctionDef:
		d.mentions(s, a)
		if as := d.c.info.Rebinds[s]; as != nil {
			return d.stmt(as, a)
		}
		return a.with(s.Name)
	case *ast.ClassDef:
		d.mentions(s, a)
		for _, st := range s.Body {
			if def, ok := st.(*ast.FunctionDef); ok {
				if as := d.c.info.Rebinds[def]; as != nil {
					a = a.with(as.Targets[0].(*ast.Name).Id)
				}
			}
		}
		return a.with(s.Name)
	}
	return a
}

func (d *definite) loop(body func()) assigned {
	var out assigned
	d.breaks = append(d.breaks, &out)
	body()
	d.breaks = d.breaks[:len(d.breaks)-1]
	return out
}

func (d *definite) try(s *ast.Try, a assigned) assigned {
	out := d.block(s.Orelse, d.block(s.Body, a))
	for _, h := range s.Handlers {
		b := a
		if h.Name != "" {
			b = b.with(h.Name)
		}
		if b = d.block(h.Body, b); b != nil && h.Name != "" {
			b = b.without(h.Name)
		}
		out = meet(out, b)
	}
	if len(s.Finalbody) == 0 {
		return out
	}
	fin := d.block(s.Finalbody, a)
	if fin == nil || out == nil {
		return nil
	}
	for n := range fin {
		out = out.with(n)
	}
	return out
}

// target is what an assignment target assigns.
func (d *definite) target(t ast.Expr, a assigned) assigned {
	switch t := t.(type) {
	case *ast.Name:
		return a.with(t.Id)
	case *ast.Tuple:
		for _, e := range t.Elts {
			a = d.target(e, a)
		}
		return a
	case *ast.List:
		for _, e := range t.Elts {
			a = d.target(e, a)
		}
		return a
	case *ast.Starred:
		return d.target(t.Value, a)
	case *ast.Attribute:
		if n, ok := t.Value.(*ast.Name); ok && d.self != "" && n.Id == d.self {
			return a.with("." + t.Attr)
		}
	}
	return d.expr(t, a)
}

func (d *definite) use(n *ast.Name, a assigned) {
	if a != nil && d.read != nil && !a[n.Id] && d.local(n) {
		d.read(n)
	}
}

// cond gives what is assigned where a condition is true, and where it is false.
func (d *definite) cond(e ast.Expr, a assigned) (yes, no assigned) {
	switch d.truth(e) {
	case 1:
		return d.expr(e, a), nil
	case -1:
		return nil, d.expr(e, a)
	}
	switch e := e.(type) {
	case *ast.BoolOp:
		yes, no = d.cond(e.Values[0], a)
		for _, v := range e.Values[1:] {
			if e.Op == ast.And {
				y, n := d.cond(v, yes)
				yes, no = y, meet(no, n)
			} else {
				y, n := d.cond(v, no)
				yes, no = meet(yes, y), n
			}
		}
		return yes, no
	case *ast.UnaryOp:
		if e.Op == ast.Not {
			yes, no = d.cond(e.Operand, a)
			return no, yes
		}
	}
	a = d.expr(e, a)
	return a, a
}

// truth is what is known of a condition: `while True`, `while 1`, and what typing decided.
func (d *definite) truth(e ast.Expr) int {
	if d.isMain != nil && d.isMain(e) {
		return 1
	}
	if l := d.c.info.Consts[e]; l != nil && l.Int != nil && l.Base.Class.Name == "bool" {
		return 2*l.Int.Sign() - 1
	}
	if k, ok := e.(*ast.Constant); ok {
		switch {
		case k.Kind == ast.ConstBool && k.Bool, k.Kind == ast.ConstInt && k.BigInt == nil && k.Int != 0:
			return 1
		case k.Kind == ast.ConstBool:
			return -1
		}
	}
	return 0
}

// expr is what evaluating an expression assigns.
func (d *definite) expr(e ast.Expr, a assigned) assigned {
	if a == nil || e == nil {
		return a
	}
	switch e := e.(type) {
	case *ast.Name:
		if e.Ctx == ast.Load {
			d.use(e, a)
			d.mentions(e, a)
		}
		return a
	case *ast.Attribute:
		if d.refer != nil {
			d.refer(e.Attr, a)
		}
	case *ast.NamedExpr:
		return d.expr(e.Value, a).with(e.Target.Id)
	case *ast.BoolOp:
		yes, no := d.cond(e, a)
		return meet(yes, no)
	case *ast.IfExp:
		yes, no := d.cond(e.Test, a)
		return meet(d.expr(e.Body, yes), d.expr(e.Orelse, no))
	case *ast.Lambda:
		d.mentions(e, a)
		if d.refer != nil {
			d.uses(e, a)
		}
		return a
	case *ast.ListComp:
		d.mentions(e, a)
		return d.comprehension(e, e.Generators, a)
	case *ast.SetComp:
		d.mentions(e, a)
		return d.comprehension(e, e.Generators, a)
	case *ast.DictComp:
		d.mentions(e, a)
		return d.comprehension(e, e.Generators, a)
	case *ast.GeneratorExp:
		d.mentions(e, a)
		return d.comprehension(e, e.Generators, a)
	}
	for _, ch := range ast.Children(e) {
		switch ch := ch.(type) {
		case ast.Expr:
			a = d.expr(ch, a)
		case *ast.Keyword:
			a = d.expr(ch.Value, a)
		}
	}
	return a
}

// uses records the reads of variables inside a node that is evaluated later, or again and again.
func (d *definite) uses(n ast.Node, a assigned) {
	bound := map[string]bool{}
	ast.Walk(n, func(n ast.Node) bool {
		if w, ok := n.(*ast.NamedExpr); ok {
			bound[w.Target.Id] = true
		}
		return true
	})
	ast.Walk(n, func(n ast.Node) bool {
		if x, ok := n.(*ast.Name); ok && x.Ctx == ast.Load && !bound[x.Id] {
			d.use(x, a)
		}
		return true
	})
}

// comprehension follows the first iterable, which is evaluated at once.
func (d *definite) comprehension(e ast.Expr, gs []*ast.Comprehension, a assigned) assigned {
	a = d.expr(gs[0].Iter, a)
	d.uses(e, a)
	return a
}

// mentions tells refer the names in a node, but for those in the bodies of functions that are defined there.
func (d *definite) mentions(n ast.Node, a assigned) {
	if d.refer == nil || a == nil {
		return
	}
	ast.Walk(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Name:
			d.refer(n.Id, a)
		case *ast.Attribute:
			d.refer(n.Attr, a)
		case *ast.FunctionDef:
			for _, x := range n.DecoratorList {
				d.mentions(x, a)
			}
			for _, x := range append(n.Args.Defaults, n.Args.KwDefaults...) {
				d.mentions(x, a)
			}
			return false
		}
		return true
	})
}

// captured are the names that a pattern binds.
func captured(p ast.Pattern) []string {
	var out []string
	ast.Walk(p, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.MatchAs:
			out = append(out, n.Name)
		case *ast.MatchStar:
			out = append(out, n.Name)
		case *ast.MatchMapping:
			out = append(out, n.Rest)
		}
		return true
	})
	return out
}

// findUnassigned records the reads of a body's variables that may come before any assignment.
func (c *compiler) findUnassigned(scope *types.Scope, body []ast.Stmt, isMain func(ast.Expr) bool) assigned {
	if scope == nil || !c.surveying {
		return nil
	}
	d := &definite{c: c, scope: scope, isMain: isMain, read: func(n *ast.Name) {
		s := c.info.Names[n]
		c.unassigned[n] = true
		c.tracked[s] = true
		if scope.Kind == types.ModuleScope && (s.CapturedWritten || s.Captured) {
			c.early[s] = true // a function may assign it, or read it in turn
		}
	}}
	if scope.Kind != types.ModuleScope {
		return d.block(body, assigned{})
	}
	r := c.newReach(scope)
	d.refer = func(name string, a assigned) {
		for s := range r.from(name) {
			if !a[s.Name] {
				c.early[s], c.tracked[s] = true, true
			}
		}
	}
	final := d.block(body, assigned{})
	for s := range r.all {
		if final != nil && !final[s.Name] && (c.isEntry(scope.Module) || s.CapturedWritten) {
			c.early[s], c.tracked[s] = true, true
		}
	}
	return final
}

// checkGlobals refuses variables of an imported module that its top level may leave unassigned.
func (c *compiler) checkGlobals(m *types.Module, final assigned) {
	if final == nil || c.isEntry(m) {
		return
	}
	for _, s := range m.Scope.Order {
		if c.pkgVars[s] && s.Kind == types.VarSymbol && s.Target == nil && !final[s.Name] && !s.CapturedWritten && s.Bindings > 0 && !c.loopVars[s] {
			c.rep_.Errorf(m.File, source.Span{Start: s.Pos, End: s.Pos}, codeName, "functions read %s, which may not be assigned when they do; assign it on every path", s.Name)
		}
	}
}

// checkImports refuses names that the module's top level imports on some paths only and that its functions use. An import in a try
// statement is let through: its handlers are about modules that are missing, and none is.
func (c *compiler) checkImports(m *types.Module, final assigned) {
	if final == nil {
		return
	}
	var some map[*types.Symbol]bool
	ast.Walk(m.Tree, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Try, *ast.FunctionDef, *ast.ClassDef:
			return false
		case *ast.If:
			if c.info.Unreachable[n] {
				return false
			}
		case *ast.Import, *ast.ImportFrom:
			if c.info.Unreachable[n.(ast.Stmt)] {
				return false
			}
			for _, im := range c.info.Imports[n.(ast.Stmt)] {
				if im.Symbol != nil && !final[im.Symbol.Name] {
					if some == nil {
						some = map[*types.Symbol]bool{}
					}
					some[im.Symbol] = true
				}
			}
		}
		return true
	})
	if some == nil {
		return
	}
	ast.Walk(m.Tree, func(n ast.Node) bool {
		def, ok := n.(*ast.FunctionDef)
		if !ok {
			return true
		}
		for _, s := range def.Body {
			ast.Walk(s, func(n ast.Node) bool {
				if x, ok := n.(*ast.Name); ok && some[c.info.Names[x]] {
					c.refuse(m, x, codeName, "%s may not be imported when this runs; import it on every path", x.Id)
				}
				return true
			})
		}
		return false
	})
}

// flags declares a flag for each tracked variable of a scope.
func (f *fn) flags(scope *types.Scope) {
	if scope == nil {
		return
	}
	for _, s := range scope.Order {
		if f.c.tracked[s] && !f.c.early[s] {
			name := f.scope.Temp(s.Name + "_set")
			f.setFlags = append(f.setFlags, setFlag{s, name})
			f.emit(&gotree.Var{Names: []string{name}, Type: named("bool")})
		}
	}
}

type setFlag struct {
	sym  *types.Symbol
	name string
}

// flag is the variable that tells whether another one is assigned; "" when it is not tracked.
func (f *fn) flag(s *types.Symbol) string {
	if f.c.early[s] {
		return f.c.earlyFlag(s)
	}
	for g := f; g != nil; g = g.outer {
		for _, k := range g.setFlags {
			if k.sym == s {
				return k.name
			}
		}
	}
	return ""
}

// mark emits that a tracked variable is assigned, or no more.
func (f *fn) mark(s *types.Symbol, on bool) {
	if n := f.flag(s); n != "" {
		f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(n)}, Op: "=", Rhs: []gotree.Expr{id(boolText(on))}})
	}
}

// checkAssigned emits the test of a read that may come before any assignment.
func (f *fn) checkAssigned(e *ast.Name) {
	s := f.c.info.Names[e]
	if s == nil || !f.c.unassigned[e] && (f.f == nil || !f.c.early[s.Resolve()]) {
		return
	}
	s = s.Resolve()
	n := f.flag(s)
	if n == "" {
		return
	}
	fun := "Unassigned"
	if s.Scope.Kind == types.ModuleScope {
		fun = "Undefined"
	}
	f.emit(&gotree.If{Cond: &gotree.Unary{Op: "!", X: id(n)},
		Then: []gotree.Stmt{&gotree.ExprStmt{X: call(id("panic"), pyCall(fun, &gotree.Str{Value: e.Id}))}}})
}

// initSets are the attributes that a class's __init__ sets on every path.
func (c *compiler) initSets(cl *types.Class) map[string]bool {
	if s, ok := c.inits[cl]; ok {
		return s
	}
	c.inits[cl] = nil
	fun := c.initOf(cl)
	if fun == nil {
		return nil
	}
	s := c.methodSets(cl, fun, map[*types.Func]bool{})
	c.inits[cl] = s
	return s
}

func (c *compiler) methodSets(cl *types.Class, fun *types.Func, busy map[*types.Func]bool) map[string]bool {
	def, ok := fun.Node.(*ast.FunctionDef)
	if !ok || busy[fun] || len(fun.Params) == 0 {
		return nil
	}
	busy[fun] = true
	defer delete(busy, fun)
	d := &definite{c: c, scope: c.info.Scopes[def], self: fun.Params[0].Name}
	d.effect = func(call *ast.Call) []string {
		at, ok := call.Func.(*ast.Attribute)
		if !ok {
			return nil
		}
		ci := c.info.Calls[call]
		if ci == nil || ci.Func == nil || ci.Func.IsStub() || ci.Func.Class == nil {
			return nil
		}
		n, isSelf := at.Value.(*ast.Name)
		if ci.Kind != types.CallSuper && !(isSelf && n.Id == d.self) && at.Attr != "__init__" {
			return nil
		}
		var out []string
		for name := range c.methodSets(cl, ci.Func, busy) {
			out = append(out, name)
		}
		return out
	}
	out := meet(d.block(def.Body, assigned{}), d.returns)
	return out
}
