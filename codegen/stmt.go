package codegen

import (
	"strings"

	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/frontend/modules"
	"github.com/py2go/py2go/typeinfer/types"
)

// stmts lowers a block.
func (f *fn) stmts(body []ast.Stmt) {
	known := len(f.facts)
	defer func() { f.facts = f.facts[:known] }()
	for _, s := range body {
		if f.c.info.Unreachable[s] {
			continue
		}
		f.stmtOne(s)
		if out := withoutComments(*f.out); len(out) > 0 && isJump(out[len(out)-1]) {
			break // the rest of the block can't be reached
		}
	}
}

func (f *fn) stmtOne(s ast.Stmt) {
	savedStmt, savedNode := f.stmt, f.node
	f.stmt, f.node = s, s
	defer func() { f.stmt, f.node = savedStmt, savedNode }()
	for _, sym := range f.hoistBefore[s] {
		f.declareVar(sym)
	}
	mark := len(*f.out)
	defer func() { f.comment(s, mark) }()
	switch s := s.(type) {
	case *ast.ExprStmt:
		f.exprStmt(s)
	case *ast.Assign:
		f.assignStmt(s)
	case *ast.AnnAssign:
		if s.Value != nil {
			want := f.targetRep(s.Target)
			f.move(s.Value)
			f.buildInto(s.Target, s.Value)
			v, r := f.expr(s.Value, want)
			f.assignTo(s.Target, v, r)
		}
	case *ast.AugAssign:
		f.augAssign(s)
	case *ast.Return:
		f.returnStmt(s)
	case *ast.If:
		f.ifStmt(s)
	case *ast.While:
		f.whileStmt(s)
	case *ast.For:
		f.forStmt(s)
	case *ast.Break:
		f.leaveLoop("break")
	case *ast.Continue:
		f.leaveLoop("continue")
	case *ast.Pass:
	case *ast.FunctionDef:
		f.functionDef(s)
	case *ast.ClassDef:
		f.classDef(s)
	case *ast.Raise:
		f.raiseStmt(s)
	case *ast.Try:
		f.tryStmt(s)
	case *ast.With:
		f.withStmt(s)
	case *ast.Assert:
		f.assertStmt(s)
	case *ast.Delete:
		for _, t := range s.Targets {
			f.deleteTarget(t)
		}
	case *ast.Import, *ast.ImportFrom:
		f.importStmt(s)
	case *ast.Global, *ast.Nonlocal, *ast.TypeAlias:
	case *ast.Match:
		f.matchStmt(s)
	default:
		f.refuse(s, codeStatement, "this statement is not supported yet")
	}
}

func (f *fn) exprStmt(s *ast.ExprStmt) {
	switch v := s.Value.(type) {
	case *ast.Constant:
		return // a docstring, or a value nobody uses
	case *ast.Yield, *ast.YieldFrom:
		f.yieldStmt(v)
		return
	}
	e, _ := f.expr(s.Value, nil)
	if f.c.surveying {
		return
	}
	switch x := e.(type) {
	case *gotree.Call:
		if m, ok := x.Fun.(*gotree.Select); ok && m.Name == "String" && len(x.Args) == 0 {
			// vet asks for the use of a String method's result
			f.emit(&gotree.Assign{Lhs: []gotree.Expr{id("_")}, Op: "=", Rhs: []gotree.Expr{e}})
			return
		}
		f.emit(&gotree.ExprStmt{X: x})
	case nil:
	case *gotree.Ident, *gotree.Lit, *gotree.Str, *gotree.PkgIdent:
	default:
		f.emit(&gotree.Assign{Lhs: []gotree.Expr{id("_")}, Op: "=", Rhs: []gotree.Expr{e}})
	}
}

// targetRep is the representation of an assignment target, when it is a single slot.
func (f *fn) targetRep(t ast.Expr) *Rep {
	switch t := t.(type) {
	case *ast.Name:
		if s := f.c.info.Names[t]; s != nil {
			return f.c.slot(s)
		}
	case *ast.Attribute:
		if a := f.c.info.Attrs[t]; a != nil && a.Symbol != nil && (a.Kind == types.AttrField || a.Kind == types.AttrClassVar || a.Kind == types.AttrModule) {
			return f.c.fieldSlot(a)
		}
	}
	return nil
}

func (f *fn) assignStmt(s *ast.Assign) {
	if len(s.Targets) == 1 {
		t := s.Targets[0]
		// a, b = x, y without building a tuple
		if tt := targetList(t); tt != nil {
			if vv := displayList(s.Value); vv != nil && len(vv) == len(tt) && !hasStar(tt) && !hasStar(vv) {
				f.parallelAssign(tt, vv)
				return
			}
		}
		if n, ok := t.(*ast.Name); ok && f.isTypingOnly(n, s.Value) {
			return
		}
		if f.reversal(t, s.Value) {
			return
		}
		f.move(s.Value)
		f.buildInto(t, s.Value)
		v, r := f.expr(s.Value, f.targetRep(t))
		f.assignTo(t, v, r)
		return
	}
	v, r := f.expr(s.Value, f.targetRep(s.Targets[0]))
	if !isLit(v) {
		if r.k() == KNone || isUntyped(v) || r.k() == KAny {
			v = f.tempTyped(f.to(v, r, r), r, "v")
		} else {
			v = f.temp(v, "v")
		}
	}
	for _, t := range s.Targets {
		f.assignTo(t, v, r)
	}
}

// isTypingOnly tells assignments that only the checker needs: T = TypeVar("T"), Alias = list[int], NewType, namedtuple.
func (f *fn) isTypingOnly(n *ast.Name, value ast.Expr) bool {
	sym := f.c.info.Names[n]
	if sym == nil {
		return false
	}
	switch sym.Kind {
	case types.TypeVarSymbol, types.TypeAliasSymbol, types.ClassSymbol:
		return true
	}
	if call, ok := value.(*ast.Call); ok {
		if ci := f.c.info.Calls[call]; ci != nil && ci.Kind == types.CallTyping && ci.Func != nil {
			switch ci.Func.Name {
			case "TypeVar", "NewType", "ParamSpec", "namedtuple", "NamedTuple", "TypedDict":
				return true
			}
		}
	}
	return false
}

func targetList(t ast.Expr) []ast.Expr {
	switch t := t.(type) {
	case *ast.Tuple:
		return t.Elts
	case *ast.List:
		return t.Elts
	}
	return nil
}

func displayList(t ast.Expr) []ast.Expr {
	if t, ok := t.(*ast.Tuple); ok {
		return t.Elts
	}
	return nil
}

func hasStar(es []ast.Expr) bool {
	for _, e := range es {
		if _, ok := e.(*ast.Starred); ok {
			return true
		}
	}
	return false
}

// parallelAssign lowers a, b = x, y: all values first, then all targets from left to right.
func (f *fn) parallelAssign(targets, values []ast.Expr) {
	ops := f.inOrder(len(values), func(i int) operand {
		e, r := f.expr(values[i], f.targetRep(targets[i]))
		return operand{e, r}
	})
	// One Go assignment when every target is a plain variable.
	simple := true
	for _, t := range targets {
		if n, ok := t.(*ast.Name); !ok || f.c.info.Names[n] == nil || !f.isDeclared(f.c.info.Names[n]) {
			simple = false
		}
	}
	if simple {
		var lhs, rhs []gotree.Expr
		for i, t := range targets {
			sym := f.c.info.Names[t.(*ast.Name)]
			rhs = append(rhs, f.to(ops[i].e, ops[i].r, f.c.slot(sym)))
			lhs = append(lhs, f.nameRef(sym))
		}
		f.emit(&gotree.Assign{Lhs: lhs, Op: "=", Rhs: rhs})
		for _, t := range targets {
			f.mark(f.c.info.Names[t.(*ast.Name)].Resolve(), true)
		}
		return
	}
	independent := f.independent(targets, values)
	for i := range ops {
		if independent || isLit(ops[i].e) {
			continue
		}
		r := f.targetRep(targets[i])
		if r != nil {
			ops[i].e = f.to(ops[i].e, ops[i].r, r)
			ops[i].r = r
		}
		if isUntyped(ops[i].e) || ops[i].r.k() == KNone || ops[i].r.k() == KAny {
			ops[i].e = f.tempTyped(ops[i].e, ops[i].r, "v")
		} else {
			name := f.newTemp("v")
			f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: ":=", Rhs: []gotree.Expr{ops[i].e}})
			ops[i].e = id(name)
		}
	}
	for i, t := range targets {
		f.assignTo(t, ops[i].e, ops[i].r)
	}
}

// independent reports whether no value reads what a target writes, so that the assignments can be made one by one.
func (f *fn) independent(targets, values []ast.Expr) bool {
	written := map[*types.Symbol]bool{}
	fields := false
	for _, t := range targets {
		switch t := t.(type) {
		case *ast.Name:
			written[f.c.info.Names[t]] = true
		case *ast.Attribute:
			a := f.c.info.Attrs[t]
			if _, ok := t.Value.(*ast.Name); !ok || a == nil || a.Kind != types.AttrField {
				return false
			}
			fields = true
		default:
			return false
		}
	}
	ok := true
	if fields {
		for _, t := range targets {
			if a, isAttr := t.(*ast.Attribute); isAttr && written[f.c.info.Names[a.Value.(*ast.Name)]] {
				return false
			}
		}
		for _, v := range values { // that read no field
			switch v := v.(type) {
			case *ast.Constant, *ast.Name:
			case *ast.List:
				ok = ok && len(v.Elts) == 0
			case *ast.Dict:
				ok = ok && len(v.Keys) == 0
			default:
				ok = false
			}
		}
	}
	for _, v := range values {
		ast.Walk(v, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Name:
				if written[f.c.info.Names[n]] {
					ok = false
				}
			case *ast.Call:
				for s := range written {
					if s.Captured || s.Scope != nil && s.Scope.Kind == types.ModuleScope {
						ok = false
					}
				}
			}
			return true
		})
	}
	return ok
}

// assignTo stores a value in a target of any shape.
func (f *fn) assignTo(t ast.Expr, v gotree.Expr, r *Rep) {
	saved := f.node
	f.node = t
	defer func() { f.node = saved }()
	switch t := t.(type) {
	case *ast.Name:
		sym := f.c.info.Names[t]
		if sym == nil {
			return
		}
		f.storeName(sym, f.to(v, r, f.c.slot(sym)))
	case *ast.Tuple:
		f.unpack(t.Elts, v, r)
	case *ast.List:
		f.unpack(t.Elts, v, r)
	case *ast.Attribute:
		f.storeAttr(t, v, r)
	case *ast.Subscript:
		f.storeSubscript(t, v, r)
	case *ast.Starred:
		f.refuse(t, codeTarget, "this assignment target is not supported yet")
	default:
		f.refuse(t, codeTarget, "this assignment target is not supported yet")
	}
}

// storeName assigns to a variable, declaring it when this is the place.
func (f *fn) storeName(sym *types.Symbol, v gotree.Expr) {
	sym = sym.Resolve()
	if f.c.tracked[sym] {
		defer f.mark(sym, true)
	}
	c := f.c
	if f.f != nil && sym.Scope != nil && sym.Scope.Kind == types.ModuleScope {
		c.pkgVars[sym] = true
	}
	if c.symNames[sym] != "" && c.isPkgVar(sym) {
		f.pkgVarDecl(sym)
		f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(c.symNames[sym])}, Op: "=", Rhs: []gotree.Expr{v}})
		return
	}
	if f.isDeclared(sym) {
		ref := f.nameRef(sym)
		if x, ok := v.(*gotree.Ident); ok && x.Name == ref.(*gotree.Ident).Name {
			return // built in place
		}
		f.emit(&gotree.Assign{Lhs: []gotree.Expr{ref}, Op: "=", Rhs: []gotree.Expr{v}})
		return
	}
	f.declared[sym] = true
	name := f.localName(sym)
	slot := c.slot(sym)
	if r := f.tempReps[identName(v)]; needsType(v, slot) && (r == nil || !sameGo(c.goType(r), c.goType(slot))) {
		f.emit(&gotree.Var{Names: []string{name}, Type: c.goType(slot), Value: v})
		return
	}
	f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: ":=", Rhs: []gotree.Expr{v}})
}

// needsType reports whether := would give the variable another type than its slot's.
func needsType(v gotree.Expr, slot *Rep) bool {
	if isNilIdent(v) {
		return true
	}
	slot = slot.find()
	switch slot.k() {
	case KAny, KNone, KFunc, KError, KNever:
		return true
	case KClass:
		return true && !isPointerClass(slot)
	case KInt, KStr, KBool:
		return isUntyped(v) && slot.k() == KInt && slot.isBig()
	case KFloat:
		if l, ok := v.(*gotree.Lit); ok {
			return !isFloatLit(l.Text)
		}
		if u, ok := v.(*gotree.Unary); ok {
			if l, ok := u.X.(*gotree.Lit); ok {
				return !isFloatLit(l.Text)
			}
		}
		return false
	}
	return isUntyped(v)
}

func isNilIdent(e gotree.Expr) bool { i, ok := e.(*gotree.Ident); return ok && i.Name == "nil" }

func isFloatLit(s string) bool {
	for _, ch := range s {
		if ch == '.' || ch == 'e' || ch == 'p' {
			return true
		}
	}
	return false
}

// declareVar emits var x T for a variable whose first assignment does not dominate its uses.
func (f *fn) declareVar(sym *types.Symbol) {
	if f.declared[sym] {
		return
	}
	f.declared[sym] = true
	f.emit(&gotree.Var{Names: []string{f.localName(sym)}, Type: f.c.goType(f.c.slot(sym))})
}

func (f *fn) isDeclared(sym *types.Symbol) bool {
	sym = sym.Resolve()
	for g := f; g != nil; g = g.outer {
		if g.declared[sym] {
			return true
		}
	}
	if sym.Scope != nil && sym.Scope.Kind == types.ModuleScope && f.c.symNames[sym] != "" {
		return true
	}
	return false
}

// localName is the Go name of a local variable; chosen once in the function that owns it.
func (f *fn) localName(sym *types.Symbol) string {
	if n := f.c.symNames[sym]; n != "" {
		return n
	}
	n := f.scope.Declare(sym.Name, false)
	f.c.symNames[sym] = n
	return n
}

// nameRef is a reference to a variable.
func (f *fn) nameRef(sym *types.Symbol) gotree.Expr {
	sym = sym.Resolve()
	if f.f != nil && sym.Scope != nil && sym.Scope.Kind == types.ModuleScope && sym.Kind == types.VarSymbol {
		f.c.pkgVars[sym] = true
	}
	if n := f.c.symNames[sym]; n != "" {
		if sym.Scope != nil && sym.Scope.Kind == types.ModuleScope && sym.Kind == types.VarSymbol && f.c.pkgVars[sym] {
			f.pkgVarDecl(sym)
		}
		return &gotree.Ident{Name: n, Shared: sym.CapturedWritten || f.rebound(sym)}
	}
	return &gotree.Ident{Name: f.localName(sym), Shared: sym.CapturedWritten || f.rebound(sym)}
}

// rebound reports whether the statement at hand reads a variable and then assigns to it by := as in x + (x := 1).
func (f *fn) rebound(sym *types.Symbol) bool {
	if f.stmt == nil {
		return false
	}
	set, ok := f.c.rebinds[f.stmt]
	if !ok {
		set = f.c.reboundIn(f.stmt)
		f.c.rebinds[f.stmt] = set
	}
	return set[sym]
}

// reboundIn finds the variables that a statement, without those below it, reads before it assigns to them by :=.
func (c *compiler) reboundIn(s ast.Stmt) map[*types.Symbol]bool {
	var set, read map[*types.Symbol]bool
	ast.Walk(s, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Name:
			if read == nil {
				read = map[*types.Symbol]bool{}
			}
			read[c.info.Names[n].Resolve()] = true
		case *ast.NamedExpr:
			if sym := c.info.Names[n.Target].Resolve(); sym != nil && read[sym] {
				if set == nil {
					set = map[*types.Symbol]bool{}
				}
				set[sym] = true
			}
		case ast.Stmt:
			return n == s
		}
		return true
	})
	return set
}

// isPkgVar reports whether a module-level name is a package variable: one that functions use, or any of an imported module.
func (c *compiler) isPkgVar(sym *types.Symbol) bool {
	if sym.Scope == nil || sym.Scope.Kind != types.ModuleScope {
		return false
	}
	return c.pkgVars[sym] || !c.isEntry(sym.Scope.Module)
}

// pkgVarDecl declares a package variable for a module-level name, once.
func (f *fn) pkgVarDecl(sym *types.Symbol) {
	c := f.c
	if c.varDeclared[sym] {
		return
	}
	c.varDeclared[sym] = true
	if c.surveying {
		return
	}
	c.moduleVar(c.symNames[sym], c.slot(sym))
}

// moduleVar declares a package variable for one of Python's.
func (c *compiler) moduleVar(name string, slot *Rep) {
	v := &gotree.VarDecl{Name: name, Type: c.goType(slot)}
	c.modVars[v] = true
	c.decls = append(c.decls, v)
}

// unpack lowers a, *b, c = value.
func (f *fn) unpack(targets []ast.Expr, v gotree.Expr, r *Rep) {
	c := f.c
	r = r.find()
	star := -1
	for i, t := range targets {
		if _, ok := t.(*ast.Starred); ok {
			star = i
		}
	}
	if r.k() == KTuple && star < 0 {
		if len(r.args) != len(targets) {
			f.refuse(nil, codeTarget, "%d values cannot be unpacked into %d names", len(r.args), len(targets))
			return
		}
		if comp, ok := v.(*gotree.Composite); ok && len(comp.Elts) == len(targets) {
			vals := make([]gotree.Expr, len(targets))
			for i := range targets {
				vals[i] = f.temp(comp.Elts[i].Value, "v")
			}
			for i, t := range targets {
				f.assignTo(t, vals[i], r.args[i])
			}
			return
		}
		v = f.temp(v, "t")
		for i, t := range targets {
			f.assignTo(t, sel(v, tupleField(i)), r.args[i])
		}
		return
	}
	if nt := c.namedTupleFields(r); nt != nil && star < 0 && len(nt) == len(targets) {
		v = f.temp(v, "t")
		for i, t := range targets {
			f.assignTo(t, f.fieldOf(v, r, nt[i]), c.slot(nt[i].Symbol))
		}
		return
	}
	seq, el := f.seq(v, r)
	if seq == nil {
		f.refuse(nil, codeTarget, "a value of type %s cannot be unpacked", typeText(r))
		return
	}
	var args []gotree.Expr
	args = append(args, seq)
	if star < 0 {
		args = append(args, intLit(len(targets)))
		xs := f.temp(pyCall("Unpack", args...), "xs")
		for i, t := range targets {
			f.assignTo(t, &gotree.Index{X: xs, I: intLit(i)}, el)
		}
		return
	}
	args = append(args, intLit(star), intLit(len(targets)-1-star))
	xs := f.temp(pyCall("UnpackStar", args...), "xs")
	list := f.c.exprRep(targets[star], "star", f.starListType(targets[star], el))
	for i, t := range targets {
		switch {
		case i < star:
			f.assignTo(t, &gotree.Index{X: xs, I: intLit(i)}, el)
		case i == star:
			rest := &gotree.SliceOf{X: xs, Lo: intLit(star)}
			if after := len(targets) - 1 - star; after > 0 {
				rest.Hi = f.lenMinus(xs, after)
			}
			c.unify(list.arg(0), el, f.reason("unpacked"))
			f.assignTo(t.(*ast.Starred).Value, pyCall("ListOf", rest), list)
		default:
			f.assignTo(t, &gotree.Index{X: xs, I: f.lenMinus(xs, len(targets)-i)}, el)
		}
	}
}

func (f *fn) lenMinus(xs gotree.Expr, n int) gotree.Expr {
	return &gotree.Binary{Op: "-", X: call(id("len"), xs), Y: intLit(n)}
}

func (f *fn) starListType(t ast.Expr, el *Rep) types.Type {
	if st, ok := t.(*ast.Starred); ok {
		if tt, ok := f.c.info.Types[st.Value]; ok {
			return tt
		}
		if n, ok := st.Value.(*ast.Name); ok {
			if s := f.c.info.Names[n]; s != nil {
				return s.Type
			}
		}
	}
	return nil
}

func (f *fn) returnStmt(s *ast.Return) {
	if f.yield != nil && !f.yield.byHand {
		if s.Value != nil {
			if k, ok := s.Value.(*ast.Constant); !ok || k.Kind != ast.ConstNone {
				f.refuse(s, codeGenerator, "a generator that returns a value is not supported yet")
			}
		}
		f.leave(nil)
		return
	}
	if s.Value == nil {
		if f.sig.ret != nil {
			none := f.c.exprRep(s, "none", &types.None{})
			f.leave(f.to(id("nil"), none, f.sig.ret))
			return
		}
		f.leave(nil)
		return
	}
	if f.isNotImplemented(s.Value) {
		f.returnNotImplemented(s)
		return
	}
	f.move(s.Value)
	v, r := f.expr(s.Value, f.sig.ret)
	if f.sig.ret == nil {
		if _, isCall := v.(*gotree.Call); isCall {
			f.emit(&gotree.ExprStmt{X: v})
		}
		f.leave(nil)
		return
	}
	f.leave(f.to(v, r, f.sig.ret))
}

// leave returns from the Python function, through the closures of try statements when there are any.
func (f *fn) leave(v gotree.Expr) {
	if n := len(f.tries); n > 0 {
		t := f.tries[n-1]
		if v != nil {
			f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(t.retVar(f))}, Op: "=", Rhs: []gotree.Expr{v}})
		}
		t.jump(f, ctlReturn)
		return
	}
	if f.yield != nil && !f.yield.byHand || f.noResult {
		f.emit(&gotree.Return{})
		return
	}
	var out []gotree.Expr
	if v != nil {
		out = append(out, v)
	}
	if f.raises() {
		out = append(out, id("nil"))
	}
	f.emit(&gotree.Return{Results: out})
}

func (f *fn) raises() bool { return !f.cannotRaise && f.sig.raises() }

func (f *fn) ifStmt(s *ast.If) {
	switch f.constTruth(s.Test) {
	case 1:
		f.stmts(s.Body)
		return
	case -1:
		f.stmts(s.Orelse)
		return
	}
	if f.isMainGuard(s.Test) {
		f.stmts(s.Body)
		return
	}
	cond := f.cond(s.Test)
	then := f.block(func() { f.with(f.factsOf(s.Test, true), func() { f.stmts(s.Body) }) })
	var els []gotree.Stmt
	if len(s.Orelse) > 0 {
		els = f.block(func() { f.with(f.factsOf(s.Test, false), func() { f.stmts(s.Orelse) }) })
	}
	f.emit(&gotree.If{Cond: cond, Then: then, Else: els})
	if leaves(s.Body) {
		f.facts = append(f.facts, f.factsOf(s.Test, false)...) // to the end of the block
	}
}

// isMainGuard recognises __name__ == "__main__" in the entry module; elsewhere typing has decided it.
func (f *fn) isMainGuard(e ast.Expr) bool { return f.c.isEntry(f.mod) && modules.IsMainTest(e) }

// constTruth says what typing or the form decides about a condition: 1 true, -1 false, 0 unknown.
func (f *fn) constTruth(e ast.Expr) int {
	if l := f.c.info.Consts[e]; l != nil && l.Int != nil && l.Base.Class.Name == "bool" {
		if l.Int.Sign() != 0 {
			return 1
		}
		return -1
	}
	switch e := e.(type) {
	case *ast.Constant:
		if e.Kind == ast.ConstBool {
			if e.Bool {
				return 1
			}
			return -1
		}
	case *ast.UnaryOp:
		if e.Op == ast.Not {
			return -f.constTruth(e.Operand)
		}
	case *ast.BoolOp:
		decides := 1 // the truth that ends the evaluation
		if e.Op == ast.And {
			decides = -1
		}
		for _, x := range e.Values {
			if t := f.constTruth(x); t != -decides {
				return t
			}
		}
		return -decides
	}
	return 0
}

func (f *fn) pushLoop(hasElse bool) *loop {
	l := &loop{tries: len(f.tries)}
	if hasElse {
		l.elseFlag = f.newTemp("broke")
		f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(l.elseFlag)}, Op: ":=", Rhs: []gotree.Expr{id("false")}})
	}
	f.loops = append(f.loops, l)
	return l
}

func (f *fn) popLoop(l *loop, orelse []ast.Stmt) {
	f.loops = f.loops[:len(f.loops)-1]
	if l.elseFlag == "" {
		return
	}
	body := f.block(func() { f.stmts(orelse) })
	f.emit(&gotree.If{Cond: &gotree.Unary{Op: "!", X: id(l.elseFlag)}, Then: body})
}

func (f *fn) leaveLoop(tok string) {
	l := f.loops[len(f.loops)-1]
	if tok == "break" && l.elseFlag != "" {
		f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(l.elseFlag)}, Op: "=", Rhs: []gotree.Expr{id("true")}})
	}
	if l.tries < len(f.tries) {
		ctl := ctlBreak
		if tok == "continue" {
			ctl = ctlContinue
		}
		f.tries[len(f.tries)-1].jump(f, ctl)
		return
	}
	f.emit(&gotree.Branch{Tok: tok})
}

func (f *fn) whileStmt(s *ast.While) {
	l := f.pushLoop(len(s.Orelse) > 0)
	var cond gotree.Expr
	var pre []gotree.Stmt
	if f.constTruth(s.Test) != 1 {
		pre = f.block(func() { cond = f.cond(s.Test) })
	}
	loop := &gotree.For{Cond: cond}
	if len(pre) > 0 {
		pre = append(pre, &gotree.If{Cond: negate(cond), Then: []gotree.Stmt{&gotree.Branch{Tok: "break"}}})
		loop.Cond = nil
	}
	body := f.block(func() { f.stmts(s.Body) })
	loop.Body = append(pre, body...)
	f.emit(loop)
	f.popLoop(l, s.Orelse)
}

func (f *fn) assertStmt(s *ast.Assert) {
	cond := f.cond(s.Test)
	then := f.block(func() {
		var args []gotree.Expr
		if s.Msg != nil {
			m, r := f.expr(s.Msg, nil)
			args = append(args, f.dyn(m, r))
		}
		f.emit(&gotree.ExprStmt{X: call(id("panic"), method(py("AssertionError"), "New", args...))})
	})
	f.emit(&gotree.If{Cond: negate(cond), Then: then})
}

// negate is !e, folded for comparisons whose opposite is exact.
func negate(e gotree.Expr) gotree.Expr {
	switch e := e.(type) {
	case *gotree.Unary:
		if e.Op == "!" {
			return e.X
		}
	case *gotree.Binary:
		switch e.Op {
		case "==":
			return &gotree.Binary{Op: "!=", X: e.X, Y: e.Y}
		case "!=":
			return &gotree.Binary{Op: "==", X: e.X, Y: e.Y}
		}
	}
	return &gotree.Unary{Op: "!", X: e}
}

func (f *fn) deleteTarget(t ast.Expr) {
	switch t := t.(type) {
	case *ast.Subscript:
		f.deleteSubscript(t)
	case *ast.Name:
		f.checkAssigned(t)
		if s := f.c.info.Names[t]; s != nil && f.c.tracked[s.Resolve()] {
			f.mark(s.Resolve(), false)
		}
	case *ast.Tuple:
		for _, e := range t.Elts {
			f.deleteTarget(e)
		}
	default:
		f.refuse(t, codeStatement, "del of this target is not supported yet")
	}
}

func (f *fn) importStmt(s ast.Stmt) {
	for _, im := range f.c.info.Imports[s] {
		if im.Module != nil && !im.Module.IsStub && im.Module.Tree != nil {
			f.initModule(im.Module)
		}
		if im.Member != nil && im.Member.Resolve().Module != nil {
			if m := im.Member.Resolve().Module; !m.IsStub && m.Tree != nil {
				f.initModule(m)
			}
		}
	}
}

// initModule runs a module's top level, after those of the packages it is in.
func (f *fn) initModule(m *types.Module) {
	if i := strings.LastIndexByte(m.Name, '.'); i > 0 {
		for _, up := range f.c.prog.Modules {
			if up.Name == m.Name[:i] {
				f.initModule(up)
			}
		}
	}
	if m == f.mod || f.c.isEntry(m) {
		return
	}
	f.checked(call(id(f.c.moduleInitName(m))), nil)
}

// isJump reports whether control never passes a statement.
func isJump(s gotree.Stmt) bool {
	switch s := s.(type) {
	case *gotree.Return, *gotree.Branch:
		return true
	case *gotree.ExprStmt:
		if c, ok := s.X.(*gotree.Call); ok {
			if i, ok := c.Fun.(*gotree.Ident); ok && i.Name == "panic" {
				return true
			}
		}
	}
	return false
}

// terminates follows the Go specification's terminating statements.
func terminates(body []gotree.Stmt) bool {
	body = withoutComments(body)
	if len(body) == 0 {
		return false
	}
	switch s := body[len(body)-1].(type) {
	case *gotree.Return:
		return true
	case *gotree.ExprStmt:
		return isJump(s)
	case *gotree.If:
		return len(s.Else) > 0 && terminates(s.Then) && terminates(s.Else)
	case *gotree.For:
		return s.Cond == nil && !hasBreak(s.Body)
	case *gotree.Block:
		return terminates(s.Body)
	}
	return false
}

// withoutComments leaves out the comments at the end of a block.
func withoutComments(body []gotree.Stmt) []gotree.Stmt {
	for len(body) > 0 {
		if _, ok := body[len(body)-1].(*gotree.CommentStmt); !ok {
			break
		}
		body = body[:len(body)-1]
	}
	return body
}

// hasBreak reports whether a break leaves the loop whose body it is.
func hasBreak(body []gotree.Stmt) bool {
	for _, s := range body {
		switch s := s.(type) {
		case *gotree.Branch:
			if s.Tok == "break" {
				return true
			}
		case *gotree.If:
			if hasBreak(s.Then) || hasBreak(s.Else) {
				return true
			}
		case *gotree.Block:
			if hasBreak(s.Body) {
				return true
			}
		}
	}
	return false
}
