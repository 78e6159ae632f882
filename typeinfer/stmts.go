package typeinfer

import (
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

func (k *checker) checkModule(m *types.Module) {
	c := &scopeCtx{mod: m, scope: m.Scope, annot: annotCtx{mod: m, scope: m.Scope}, env: newEnv()}
	k.body(c, m.Tree.Body)
}

func (k *checker) body(c *scopeCtx, stmts []ast.Stmt) {
	for _, s := range stmts {
		if c.env.dead {
			if k.final {
				k.info.Unreachable[s] = true
			}
			continue
		}
		if k.final {
			delete(k.info.Unreachable, s)
		}
		k.stmt(c, s)
	}
}

func (k *checker) stmt(c *scopeCtx, s ast.Stmt) {
	switch s := s.(type) {
	case *ast.FunctionDef:
		k.funcDef(c, s)
	case *ast.ClassDef:
		k.classDef(c, s)
	case *ast.ExprStmt:
		k.expr(c, s.Value, nil)
		if call, ok := s.Value.(*ast.Call); ok {
			if ci := k.info.Calls[call]; ci != nil && ci.Func != nil && isNever(ci.Func.Ret) && len(ci.Func.Overloads) == 0 {
				c.env.dead = true
			}
		}
	case *ast.Assign:
		k.assignStmt(c, s)
	case *ast.AnnAssign:
		k.annAssign(c, s)
	case *ast.AugAssign:
		k.augAssign(c, s)
	case *ast.Return:
		k.returnStmt(c, s)
	case *ast.If:
		yes, no := k.cond(c, s.Test)
		c.env = yes
		k.body(c, s.Body)
		after := c.env
		c.env = no
		k.body(c, s.Orelse)
		c.env = k.merge(after, c.env)
	case *ast.While:
		k.forgetAssigned(c.env, s)
		yes, no := k.cond(c, s.Test)
		l := &loopEnv{}
		c.loops = append(c.loops, l)
		c.env = yes
		k.body(c, s.Body)
		c.loops = c.loops[:len(c.loops)-1]
		c.env = no
		k.body(c, s.Orelse)
		for _, b := range l.breaks {
			c.env = k.merge(c.env, b)
		}
	case *ast.For:
		el := k.iterable(c, s.Iter)
		k.forgetAssigned(c.env, s)
		after := c.env.clone()
		l := &loopEnv{}
		c.loops = append(c.loops, l)
		k.assignTarget(c, s.Target, el, nil)
		k.body(c, s.Body)
		c.loops = c.loops[:len(c.loops)-1]
		c.env = after
		k.body(c, s.Orelse)
		for _, b := range l.breaks {
			c.env = k.merge(c.env, b)
		}
	case *ast.Break:
		if n := len(c.loops); n > 0 {
			c.loops[n-1].breaks = append(c.loops[n-1].breaks, c.env.clone())
		}
		c.env.dead = true
	case *ast.Continue:
		c.env.dead = true
	case *ast.Raise:
		if s.Exc != nil {
			k.raised(c, s.Exc, k.expr(c, s.Exc, nil))
		}
		if s.Cause != nil {
			if t := k.withoutNone(k.expr(c, s.Cause, nil)); !isNone(t) {
				k.raised(c, s.Cause, t)
			}
		}
		c.env.dead = true
	case *ast.Assert:
		yes, no := k.cond(c, s.Test)
		if s.Msg != nil {
			c.env = no
			no.dead = false
			k.expr(c, s.Msg, nil)
		}
		c.env = yes
	case *ast.Try:
		k.tryStmt(c, s)
	case *ast.With:
		k.withStmt(c, s)
	case *ast.Match:
		k.matchStmt(c, s)
	case *ast.Delete:
		for _, t := range s.Targets {
			k.deleteTarget(c, t)
		}
	case *ast.Global, *ast.Nonlocal, *ast.Pass, *ast.Import, *ast.ImportFrom, *ast.TypeAlias, *ast.BadStmt:
	}
}

func (k *checker) isTypeChecking(c *scopeCtx, e ast.Expr) bool {
	s := k.calleeSymbol(c.scope, e)
	return s != nil && s.Name == "TYPE_CHECKING" && inTyping(s)
}

func (k *checker) deleteTarget(c *scopeCtx, t ast.Expr) {
	switch t := t.(type) {
	case *ast.Tuple:
		for _, e := range t.Elts {
			k.deleteTarget(c, e)
		}
	case *ast.Subscript:
		k.subscriptParts(c, t)
		k.recordOp(c, t, t.Value, "__delitem__")
		k.record(t, noneType)
	case *ast.Attribute:
		k.expr(c, t, nil)
	case *ast.Name:
		if s := k.info.Names[t]; s != nil {
			c.env.forget(ref{s, ""})
		}
	}
}

// funcDef checks a def: its defaults where it stands, its body with nothing known of variables outside.
func (k *checker) funcDef(c *scopeCtx, n *ast.FunctionDef) {
	f := k.info.Funcs[n]
	if f == nil || k.funcEnv[f] == nil {
		return
	}
	k.defaults(c, f)
	if f.Class != nil && f.Holder == nil {
		for _, d := range f.Decorators {
			k.expr(c, d, nil)
		}
	}
	k.checkFunc(f, n.Body)
	if as := k.info.Rebinds[n]; as != nil {
		k.stmt(c, as)
	}
	if f.Holder != nil {
		// calls that look the method up by its name may pass anything
		if t, ok := k.expand(f.Holder.Type).(*types.Callable); ok {
			k.calledBlind(t, 0)
		}
	}
}

func (k *checker) defaults(c *scopeCtx, f *types.Func) {
	for _, p := range f.Params {
		if p.Default != nil && p.Symbol != nil {
			t := k.expr(c, p.Default, p.Type)
			if _, open := k.isOpen(p.Type); open && isNone(t) {
				k.flow(t, p.Type)
				continue
			}
			k.flow(t, p.Type)
		}
	}
}

func (k *checker) checkFunc(f *types.Func, body []ast.Stmt) {
	base := k.funcEnv[f]
	c := &scopeCtx{mod: base.mod, scope: base.scope, fun: f, class: base.class, annot: base.annot, env: newEnv()}
	if tv, ok := k.isOpen(f.Ret); ok && f.Class != nil && f.Class.IsProtocol && k.vars[tv].isFloat {
		k.flow(k.intOrFloat(), f.Ret) // the classes that have the method may give either, if the protocol says float
		return
	}
	k.body(c, body)
	if !c.env.dead && !f.IsGenerator {
		if rv := k.retVars[f]; rv != nil && !isAbstractBody(f, body) {
			k.flow(noneType, rv)
		}
	}
}

func isAbstractBody(f *types.Func, body []ast.Stmt) bool {
	if !f.IsAbstract {
		return false
	}
	for _, s := range body {
		switch s := s.(type) {
		case *ast.Pass:
		case *ast.ExprStmt:
			if _, ok := s.Value.(*ast.Constant); !ok {
				return false
			}
		default:
			return false
		}
	}
	return true
}

func (k *checker) classDef(c *scopeCtx, n *ast.ClassDef) {
	cl := k.info.Classes[n]
	if cl == nil {
		return
	}
	inner := &scopeCtx{mod: c.mod, scope: cl.Scope, fun: c.fun, class: cl, annot: annotCtx{mod: c.mod, scope: cl.Scope, class: cl}, env: c.env}
	for _, s := range n.Body {
		switch s := s.(type) {
		case *ast.Assign:
			if cl.Enum != nil {
				t := k.expr(inner, s.Value, nil)
				if mem := enumMember(cl, s); mem != nil {
					k.enumMember(cl, mem, t)
				} else {
					k.assignClassVar(inner, s, t)
				}
				continue
			}
			t := k.expr(inner, s.Value, k.classTargetType(cl, s))
			k.assignClassVar(inner, s, t)
		case *ast.AnnAssign:
			if nm, ok := s.Target.(*ast.Name); ok && s.Value != nil {
				sym := cl.Scope.Symbols[nm.Id]
				if k.isFieldCall(inner, s.Value) {
					k.fieldCall(inner, s, sym)
					continue
				}
				t := k.expr(inner, s.Value, sym.Type)
				k.flow(t, sym.Type)
			}
		case *ast.FunctionDef, *ast.ClassDef, *ast.If, *ast.ExprStmt, *ast.For, *ast.Try, *ast.With, *ast.AugAssign:
			k.stmt(inner, s)
		}
	}
	c.env = inner.env
	if len(cl.Decorators) > 0 {
		k.expr(c, k.applied(cl), nil)
	}
}

// applied is the expression that applies a class's decorators to it.
func (k *checker) applied(cl *types.Class) ast.Expr {
	x := k.info.Applied[cl.Node]
	if x != nil {
		return x
	}
	x = &ast.Name{Id: cl.Name}
	k.info.Names[x.(*ast.Name)] = cl.Symbol
	for i := len(cl.Decorators) - 1; i >= 0; i-- {
		x = &ast.Call{Func: cl.Decorators[i], Args: []ast.Expr{x}}
	}
	place(x, cl.Node.Span())
	k.info.Applied[cl.Node] = x
	return x
}

func (k *checker) classTargetType(cl *types.Class, s *ast.Assign) types.Type {
	if n, ok := s.Targets[0].(*ast.Name); ok {
		if sym := cl.Scope.Symbols[n.Id]; sym != nil {
			return sym.Type
		}
	}
	return nil
}

func (k *checker) assignClassVar(c *scopeCtx, s *ast.Assign, t types.Type) {
	for _, tg := range s.Targets {
		if n, ok := tg.(*ast.Name); ok {
			if sym := c.scope.Symbols[n.Id]; sym != nil {
				k.widenSym(sym, t)
			}
		}
	}
}

func enumMember(cl *types.Class, s *ast.Assign) *types.EnumMember {
	for _, m := range cl.Enum.Members {
		if m.Value == s.Value {
			return m
		}
	}
	return nil
}

func (k *checker) enumMember(cl *types.Class, m *types.EnumMember, t types.Type) {
	tv, ok := cl.Enum.ValueType.(*types.TypeVar)
	if !ok {
		return
	}
	switch {
	case m.Auto && cl.Enum.Kind == "StrEnum":
		k.flow(k.inst("str"), tv)
	case m.Auto:
		k.flow(k.inst("int"), tv)
	case m.Alias == nil && t != nil:
		k.flow(t, tv)
	}
}

func (k *checker) isFieldCall(c *scopeCtx, e ast.Expr) bool {
	call, ok := e.(*ast.Call)
	if !ok {
		return false
	}
	s := k.calleeSymbol(c.scope, call.Func)
	return s != nil && s.Name == "field" && s.Scope != nil && s.Scope.Module != nil && s.Scope.Module.Name == "dataclasses"
}

func (k *checker) fieldCall(c *scopeCtx, s *ast.AnnAssign, sym *types.Symbol) {
	call := s.Value.(*ast.Call)
	k.info.Calls[call] = &types.Call{Kind: types.CallTyping, Ret: sym.Type}
	k.record(call, sym.Type)
	for _, kw := range call.Keywords {
		switch kw.Arg {
		case "default":
			k.flow(k.expr(c, kw.Value, sym.Type), sym.Type)
		case "default_factory":
			want := &types.Callable{Ret: sym.Type}
			t := k.expr(c, kw.Value, want)
			if f, ok := k.expand(t).(*types.Callable); ok {
				k.flow(f.Ret, sym.Type)
			}
		default:
			k.expr(c, kw.Value, nil)
		}
	}
}

// widenSym joins a value's type into a variable's.
func (k *checker) widenSym(s *types.Symbol, t types.Type) {
	if t == nil {
		return
	}
	if s.Declared && s.Type != nil {
		k.flow(t, s.Type)
		return
	}
	if _, open := k.isOpen(s.Type); open {
		k.flow(t, s.Type)
		return
	}
	if s.Kind == types.FuncSymbol || s.Kind == types.ClassSymbol || s.Kind == types.ModuleSymbol {
		return
	}
	if tv, open := k.isOpen(t); open && !k.vars[tv].isFloat {
		t = k.expand(t)
		if t == nil {
			return
		}
	} else if open {
		t = k.expand(t)
	}
	j := k.join(s.Type, k.widenLiteral(t))
	if isNever(j) && !k.final {
		return
	}
	if !k.same(j, s.Type) {
		s.Type = j
		k.changed = true
	}
}

func (k *checker) assignStmt(c *scopeCtx, s *ast.Assign) {
	if len(s.Targets) == 1 {
		if n, ok := s.Targets[0].(*ast.Name); ok {
			if sym := k.info.Names[n]; sym != nil {
				if sym.Kind == types.TypeVarSymbol || k.typeVarOf(sym) != nil {
					return
				}
				if k.looksLikeAlias(sym) && !k.isClassAlias(c, sym, s.Value) {
					sym.Kind = types.TypeAliasSymbol
					return
				}
				if k.newType(c, sym, s.Value) {
					return
				}
			}
		}
	}
	var want types.Type
	if len(s.Targets) == 1 {
		want = k.targetType(c, s.Targets[0])
	}
	t := k.expr(c, s.Value, want)
	for _, tg := range s.Targets {
		k.assignTarget(c, tg, t, s.Value)
	}
}

// isClassAlias: Alias = SomeClass is a class too; it is kept as an alias.
func (k *checker) isClassAlias(c *scopeCtx, s *types.Symbol, v ast.Expr) bool {
	target := k.calleeSymbol(c.scope, v)
	if target != nil && target.Kind == types.ClassSymbol && !inTyping(target) {
		s.Target = target
		return false
	}
	return false
}

// newType recognises NewType, namedtuple and functional forms.
func (k *checker) newType(c *scopeCtx, s *types.Symbol, v ast.Expr) bool {
	call, ok := v.(*ast.Call)
	if !ok {
		return false
	}
	callee := k.calleeSymbol(c.scope, call.Func)
	if callee == nil || !inTyping(callee) || callee.Name != "NewType" || len(call.Args) != 2 {
		return false
	}
	if s.Kind != types.TypeAliasSymbol {
		s.Kind = types.TypeAliasSymbol
		s.Value = call.Args[1]
	}
	return true
}

// targetType is the declared (or inferred) type of what an assignment target holds, for displays.
func (k *checker) targetType(c *scopeCtx, t ast.Expr) types.Type {
	switch t := t.(type) {
	case *ast.Name:
		if s := k.info.Names[t]; s != nil && s.Declared {
			return s.Type
		}
	case *ast.Attribute:
		base := k.expr(c, t.Value, nil)
		if in, ok := k.expand(base).(*types.Instance); ok {
			if s, _ := in.Class.Lookup(t.Attr); s != nil && s.Declared && s.Kind == types.FieldSymbol {
				return k.substIn(s.Type, k.memberSubst(in, s))
			}
		}
	case *ast.Subscript:
		base := k.expand(k.expr(c, t.Value, nil))
		if in, ok := base.(*types.Instance); ok {
			switch {
			case builtinName(in) == "list" && len(in.Args) == 1:
				if _, isSlice := t.Slice.(*ast.Slice); !isSlice {
					return in.Args[0]
				}
			case builtinName(in) == "dict" && len(in.Args) == 2:
				if ft := keyType(in, t.Slice); ft != nil {
					return ft
				}
				return in.Args[1]
			}
		}
	}
	return nil
}

// assignTarget stores a value of type t; value is the expression when it is known.
func (k *checker) assignTarget(c *scopeCtx, target ast.Expr, t types.Type, value ast.Expr) {
	switch x := target.(type) {
	case *ast.Name:
		s := k.info.Names[x]
		if s == nil {
			return
		}
		s = s.Resolve()
		k.widenSym(s, t)
		r := ref{s, ""}
		c.env.forget(r)
		if t != nil {
			k.narrowAssigned(c, r, s, t)
		}
		k.record(x, t)
	case *ast.Tuple:
		k.assignTuple(c, x.Elts, t, value)
		k.record(x, t)
	case *ast.List:
		k.assignTuple(c, x.Elts, t, value)
		k.record(x, t)
	case *ast.Starred:
		k.assignTarget(c, x.Value, t, nil)
	case *ast.Attribute:
		k.assignAttr(c, x, t)
	case *ast.Subscript:
		k.assignSubscript(c, x, t)
	}
}

// narrowAssigned: what was just assigned is what a variable of several types holds.
func (k *checker) narrowAssigned(c *scopeCtx, r ref, s *types.Symbol, t types.Type) {
	if s.Type == nil {
		return
	}
	et := k.expand(t)
	if et == nil || isAny(et) || isNever(et) {
		return
	}
	if tv, open := k.isOpen(s.Type); open && (k.vars[tv].isFloat || k.vars[tv].decl != nil) {
		return
	}
	u, ok := k.expand(s.Type).(*types.Union)
	if !ok {
		return
	}
	// the union's own member, so that the declared type arguments are kept
	for _, it := range u.Items {
		if k.same(it, et) {
			c.env.narrow[r] = it
			return
		}
	}
	if in, ok := et.(*types.Instance); ok {
		for _, it := range u.Items {
			if m, ok := it.(*types.Instance); ok && m.Class == in.Class {
				c.env.narrow[r] = it
				return
			}
		}
		// a subclass: the member it belongs to
		for _, it := range u.Items {
			if m, ok := it.(*types.Instance); ok && in.Class.IsSubclassOf(m.Class) {
				c.env.narrow[r] = et
				return
			}
			if builtinName(it) == "float" && (builtinName(et) == "int" || builtinName(et) == "bool") {
				c.env.narrow[r] = it
				return
			}
			if tv, open := k.isOpen(it); open && k.vars[tv].isFloat {
				if n := builtinName(et); n == "int" || n == "float" || n == "bool" {
					c.env.narrow[r] = it
					return
				}
			}
		}
		return
	}
	if tu, ok := et.(*types.Tuple); ok {
		for _, it := range u.Items {
			if m, ok := it.(*types.Tuple); ok && (m.Variadic || len(m.Items) == len(tu.Items)) {
				c.env.narrow[r] = it
				return
			}
		}
		return
	}
	if eu, ok := et.(*types.Union); ok {
		var keep []types.Type
		for _, it := range u.Items {
			for _, e := range eu.Items {
				if k.same(it, e) {
					keep = append(keep, it)
					break
				}
			}
		}
		if len(keep) == len(eu.Items) {
			c.env.narrow[r] = k.union(keep...)
		}
	}
}

func (k *checker) assignTuple(c *scopeCtx, elts []ast.Expr, t types.Type, value ast.Expr) {
	et := k.expand(t)
	star := -1
	for i, e := range elts {
		if _, ok := e.(*ast.Starred); ok {
			star = i
		}
	}
	if nt, ok := et.(*types.Instance); ok && nt.Class.NamedTuple && star < 0 && len(nt.Class.Fields) == len(elts) {
		for i, e := range elts {
			k.assignTarget(c, e, nt.Class.Fields[i].Type, nil)
		}
		return
	}
	if tt, ok := et.(*types.Tuple); ok && !tt.Variadic {
		if star < 0 {
			if len(tt.Items) != len(elts) {
				k.errorf(c.mod, elts[0], codeType, "%d values cannot be unpacked into %d names", len(tt.Items), len(elts))
				return
			}
			for i, e := range elts {
				k.assignTarget(c, e, tt.Items[i], nil)
			}
			return
		}
		after := len(elts) - 1 - star
		if len(tt.Items) >= len(elts)-1 {
			for i, e := range elts {
				switch {
				case i < star:
					k.assignTarget(c, e, tt.Items[i], nil)
				case i == star:
					var el types.Type
					for _, it := range tt.Items[star : len(tt.Items)-after] {
						el = k.join(el, it)
					}
					tv := k.nodeVar(nodeKey{e, "star"}, "star")
					if el != nil {
						k.flow(el, tv)
					}
					k.assignTarget(c, e, k.inst("list", tv), nil)
				default:
					k.assignTarget(c, e, tt.Items[len(tt.Items)-(len(elts)-i)], nil)
				}
			}
			return
		}
	}
	var el types.Type
	if et != nil {
		el = k.iterElem(et)
		if el == nil {
			if k.final {
				el = &types.Any{Reason: "unpacked from " + et.String()}
			}
		}
	}
	for i, e := range elts {
		if i == star {
			tv := k.nodeVar(nodeKey{e, "star"}, "star")
			if el != nil {
				k.flow(el, tv)
			}
			k.assignTarget(c, e, k.inst("list", tv), nil)
			continue
		}
		k.assignTarget(c, e, el, nil)
	}
}

func (k *checker) annAssign(c *scopeCtx, s *ast.AnnAssign) {
	switch x := s.Target.(type) {
	case *ast.Name:
		sym := k.info.Names[x]
		if sym == nil {
			return
		}
		if sc := k.calleeSymbol(c.scope, s.Annotation); sc != nil && inTyping(sc) && sc.Name == "TypeAlias" {
			sym.Kind = types.TypeAliasSymbol
			sym.Value = s.Value
			return
		}
		t := k.annot(c.annot, s.Annotation)
		if t == nil { // Final, without a type
			if s.Value != nil {
				k.assignTarget(c, x, k.expr(c, s.Value, nil), s.Value)
			}
			return
		}
		dt := k.open(nodeKey{s, "var"}, t, false)
		if !sym.Declared {
			sym.Declared = true
			sym.Type = dt
			k.changed = true
		}
		if s.Value != nil {
			v := k.expr(c, s.Value, sym.Type)
			k.checkAssignable(c, s.Value, v, sym.Type)
			k.assignTarget(c, x, v, s.Value)
		}
	default:
		if s.Value != nil {
			want := k.targetType(c, s.Target)
			k.assignTarget(c, s.Target, k.expr(c, s.Value, want), s.Value)
		} else {
			k.expr(c, s.Target, nil)
		}
	}
}

// checkAssignable reports values that can't be of the declared type at all.
func (k *checker) checkAssignable(c *scopeCtx, e ast.Expr, v, want types.Type) {
	_ = c
	_ = e
	_ = v
	_ = want
}

func (k *checker) returnStmt(c *scopeCtx, s *ast.Return) {
	defer func() { c.env.dead = true }()
	if c.fun == nil {
		if s.Value != nil {
			k.expr(c, s.Value, nil)
		}
		return
	}
	f := c.fun
	want := f.Ret
	if f.IsGenerator {
		want = f.Return
	}
	var t types.Type = noneType
	if s.Value != nil {
		t = k.expr(c, s.Value, want)
	}
	if f.IsGenerator {
		if f.Return != nil {
			k.flow(t, f.Return)
		}
		return
	}
	k.flow(t, f.Ret)
}

func (k *checker) tryStmt(c *scopeCtx, s *ast.Try) {
	before := c.env.clone()
	nodes := []ast.Node{}
	for _, b := range s.Body {
		nodes = append(nodes, b)
	}
	k.forgetAssigned(before, nodes...)
	k.body(c, s.Body)
	k.body(c, s.Orelse)
	out := c.env
	for _, h := range s.Handlers {
		c.env = before.clone()
		k.handler(c, h)
		k.body(c, h.Body)
		out = k.merge(out, c.env)
	}
	if len(s.Finalbody) > 0 {
		fin := before.clone()
		for _, h := range s.Handlers {
			for _, b := range h.Body {
				k.forgetAssigned(fin, b)
			}
		}
		dead := out == nil || out.dead
		c.env = fin
		k.body(c, s.Finalbody)
		if !dead && !c.env.dead {
			for _, b := range s.Finalbody {
				k.forgetAssigned(out, b)
			}
			c.env = out
			return
		}
		c.env.dead = true
		return
	}
	c.env = out
}

// raised checks what a raise statement takes: an exception, or a class of one.
func (k *checker) raised(c *scopeCtx, e ast.Expr, t types.Type) {
	for _, it := range k.items(t) {
		var cl *types.Class
		switch it := k.expand(it).(type) {
		case *types.Instance:
			cl = it.Class
		case *types.ClassObject:
			cl = it.Class
		case *types.None:
			k.errorf(c.mod, e, codeException, "None cannot be raised")
			continue
		}
		if cl != nil && !cl.IsException && cl.Name != "object" && !cl.IsProtocol {
			k.errorf(c.mod, e, codeException, "%s cannot be raised: it is not an exception class", cl.Name)
		}
	}
}

func (k *checker) handler(c *scopeCtx, h *ast.ExceptHandler) {
	var classes []*types.Class
	if h.Type != nil {
		t := k.expr(c, h.Type, nil)
		classes = k.handlerClasses(t, h.Type)
		if classes == nil && k.expand(t) != nil {
			k.errorf(c.mod, h.Type, codeType, "the exceptions to catch must be named classes")
		}
		for _, cl := range classes {
			if !cl.IsException {
				k.errorf(c.mod, h.Type, codeException, "%s cannot be caught: it is not an exception class", cl.Name)
			}
		}
	}
	k.info.Handlers[h] = classes
	if s := k.nodeSym[h]; s != nil {
		var t types.Type
		for _, cl := range classes {
			t = k.join(t, &types.Instance{Class: cl})
		}
		if len(classes) > 1 {
			base := classes[0]
			for _, cl := range classes[1:] {
				if b := commonBase(base, cl); b != nil {
					base = b
				}
			}
			t = &types.Instance{Class: base}
		}
		if t == nil {
			t = k.inst("BaseException")
		}
		// handlers that share a name share its variable: of one common class
		if s.Type == nil {
			s.Type = t
			k.changed = true
		} else if old, ok := s.Type.(*types.Instance); ok && !k.same(old, t) {
			if in, ok := t.(*types.Instance); ok {
				if b := commonBase(old.Class, in.Class); b != nil && b != old.Class {
					s.Type = &types.Instance{Class: b}
					k.changed = true
				} else if b == nil {
					k.widenSym(s, t)
				}
			}
		} else if !ok {
			k.widenSym(s, t)
		}
		c.env.narrow[ref{s, ""}] = t
	}
}

func (k *checker) handlerClasses(t types.Type, e ast.Expr) []*types.Class {
	if tup, ok := e.(*ast.Tuple); ok {
		var out []*types.Class
		for _, x := range tup.Elts {
			cs := k.handlerClasses(k.info.Types[x], x)
			if cs == nil {
				return nil
			}
			out = append(out, cs...)
		}
		return out
	}
	switch t := k.expand(t).(type) {
	case *types.ClassObject:
		return []*types.Class{t.Class}
	case *types.Tuple:
		var out []*types.Class
		for _, it := range t.Items {
			co, ok := k.expand(it).(*types.ClassObject)
			if !ok {
				return nil
			}
			out = append(out, co.Class)
		}
		return out
	}
	return nil
}

func (k *checker) withStmt(c *scopeCtx, s *ast.With) {
	suppress := false
	for _, it := range s.Items {
		t := k.expand(k.expr(c, it.ContextExpr, nil))
		var el types.Type
		if in, ok := t.(*types.Instance); ok {
			enter, owner := in.Class.Lookup("__enter__")
			if enter != nil && enter.Func != nil {
				el = k.substIn(enter.Func.Ret, k.memberSubst(in, enter))
				_ = owner
				if tv, ok := el.(*types.TypeVar); ok && tv.IsSelf {
					el = in
				}
			}
			if ex, _ := in.Class.Lookup("__exit__"); ex != nil && ex.Func != nil {
				if builtinName(k.expand(ex.Func.Ret)) == "bool" {
					suppress = true
				}
				for _, it := range k.items(ex.Func.Ret) {
					if builtinName(it) == "bool" {
						suppress = true
					}
				}
				if !ex.Func.IsStub() {
					for _, p := range ex.Func.Params[1:] {
						if !p.Declared {
							k.flow(&types.Any{Reason: "__exit__'s parameter"}, p.Type)
						}
					}
				}
				k.info.Ops[it] = &types.Op{Func: ex.Func}
			}
		} else if t != nil {
			el = &types.Any{Reason: "the context manager's type is not known"}
		}
		if it.OptionalVars != nil {
			k.assignTarget(c, it.OptionalVars, el, nil)
		}
	}
	before := c.env.clone()
	k.body(c, s.Body)
	if suppress && c.env.dead {
		for _, b := range s.Body {
			k.forgetAssigned(before, b)
		}
		c.env = before
	}
}
