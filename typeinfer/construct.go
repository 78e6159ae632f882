package typeinfer

import (
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// construct resolves C(…).
func (k *checker) construct(c *scopeCtx, e *ast.Call, co *types.ClassObject, want types.Type) types.Type {
	cl := co.Class
	if cl.TypedDict != nil && !cl.IsStub() {
		return k.constructTyped(c, e, cl)
	}
	in := &types.Instance{Class: cl}
	m := map[*types.TypeVar]types.Type{}
	for i, tv := range cl.TypeParams {
		var t types.Type = k.nodeVar(nodeKey{e, tv}, tv.Name)
		if i < len(co.Args) {
			t = k.open(nodeKey{e, i}, co.Args[i], false)
		}
		m[tv] = t
		in.Args = append(in.Args, t)
	}
	var ret types.Type = in
	if want != nil && len(cl.TypeParams) > 0 {
		for _, it := range k.items(want) {
			if w, ok := it.(*types.Instance); ok && w.Class == cl {
				for i := range in.Args {
					if i < len(w.Args) && !isAny(w.Args[i]) && !hasPlainTypeVar(k, w.Args[i]) {
						k.unify(in.Args[i], w.Args[i])
					}
				}
			}
		}
	}
	if cl.Enum != nil {
		k.argTypes(c, e)
		ci := &types.Call{Kind: types.CallClass, Class: cl, Ret: in}
		for _, a := range e.Args {
			ci.Args = append(ci.Args, types.Arg{Expr: a})
		}
		k.info.Calls[e] = ci
		return in
	}
	if cl.IsStub() && cl.Module.Name == "builtins" && cl.Name == "tuple" {
		return k.tupleCall(c, e, cl)
	}
	var init *types.Func
	if cl.Dataclass != nil && cl.Dataclass.Init && cl.Dataclass.InitFunc != nil {
		init = cl.Dataclass.InitFunc
		if len(cl.TypeParams) > 0 {
			init = cl.Dataclass.InitFunc
		}
	} else if s, owner := cl.Lookup("__init__"); s != nil && s.Func != nil && !(owner.Name == "object" && owner.IsStub()) {
		init = s.Func
		if owner != cl {
			if b := asClass(in, owner); b != nil {
				for tv, t := range classSubst(b) {
					m[tv] = t
				}
			}
		}
	}
	if init == nil {
		if s, owner := cl.Lookup("__new__"); s != nil && s.Func != nil && !owner.IsStub() {
			init = s.Func
		}
	}
	if init == nil {
		k.argTypes(c, e)
		if len(e.Args)+len(e.Keywords) > 0 && k.final && !cl.IsProtocol {
			k.errorf(c.mod, e, codeArgs, "%s() takes no arguments", cl.Name)
		}
		k.info.Calls[e] = &types.Call{Kind: types.CallClass, Class: cl, Ret: ret, TypeArgs: m}
		return ret
	}
	if cl.IsAbstract && k.final && !cl.IsStub() {
		if missing := abstractMethods(cl); len(missing) > 0 {
			k.errorf(c.mod, e, codeType, "%s is abstract: it has no implementation of %s", cl.Name, joinNames(missing))
		}
	}
	alts := overloads(init)
	k.resolveCall(c, e, alts, 1, m, nil, func(g *types.Func, args []types.Arg, mm map[*types.TypeVar]types.Type, _ types.Type) *types.Call {
		if g.IsStub() && len(g.Params) > 0 {
			// an __init__ whose self says what the type arguments are
			if st, ok := subst(g.Params[0].Type, mm).(*types.Instance); ok && st.Class == cl && g.Params[0].Node != nil && g.Params[0].Node.Annotation != nil {
				for i := range st.Args {
					if i < len(in.Args) {
						k.unify(in.Args[i], st.Args[i])
					}
				}
			}
		}
		return &types.Call{Kind: types.CallClass, Class: cl, Func: g, Args: args, TypeArgs: mm, Ret: ret}
	}, in)
	return ret
}

// tupleCall: tuple(xs).
func (k *checker) tupleCall(c *scopeCtx, e *ast.Call, cl *types.Class) types.Type {
	k.argTypes(c, e)
	ci := &types.Call{Kind: types.CallClass, Class: cl}
	k.info.Calls[e] = ci
	if len(e.Args) == 0 {
		ci.Ret = &types.Tuple{}
		return ci.Ret
	}
	ci.Args = []types.Arg{{Expr: e.Args[0]}}
	t := k.expand(k.info.Types[e.Args[0]])
	if t == nil {
		return nil
	}
	if tt, ok := t.(*types.Tuple); ok {
		ci.Ret = tt
		return tt
	}
	el := k.iterElem(t)
	if el == nil {
		if !k.final {
			return nil
		}
		el = &types.Any{Reason: "tuple of an unknown iterable"}
	}
	ci.Ret = &types.Tuple{Items: []types.Type{el}, Variadic: true}
	return ci.Ret
}

func abstractMethods(cl *types.Class) []string {
	var out []string
	for _, m := range cl.MRO {
		for _, n := range sortedKeys(m.Members) {
			for _, f := range symbolFuncs(m.Members[n]) {
				if f.IsAbstract && !m.IsStub() {
					if s, _ := cl.Lookup(n); s == m.Members[n] {
						out = append(out, n)
					}
				}
			}
		}
	}
	return out
}

// superCall resolves super().m(…).
func (k *checker) superCall(c *scopeCtx, e *ast.Call, at *ast.Attribute, sc *ast.Call) types.Type {
	cl := c.class
	for _, a := range sc.Args {
		k.expr(c, a, nil)
	}
	k.name(c, sc.Func.(*ast.Name))
	if cl == nil {
		k.argTypes(c, e)
		k.errorf(c.mod, sc, codeScope, "super() is only possible in a method")
		return &types.Any{Reason: "super() outside a class"}
	}
	self := selfType(cl)
	k.record(sc, self)
	k.info.Calls[sc] = &types.Call{Kind: types.CallTyping, Ret: self}
	for _, m := range cl.MRO[1:] {
		s := m.Members[at.Attr]
		if s == nil {
			continue
		}
		f := s.Func
		if s.Property != nil || f == nil {
			break
		}
		if m.Dataclass != nil && at.Attr == "__init__" && f.Node == nil {
			break
		}
		if f.Holder != nil {
			k.info.Attrs[at] = &types.Attr{Kind: types.AttrMethod, Symbol: s, Owner: m, Func: f}
			t := k.boundTo(f, f.Holder.Type)
			k.record(at, t)
			k.argTypes(c, e)
			var ret types.Type = &types.Any{Reason: "a decorated method"}
			if cf, ok := t.(*types.Callable); ok {
				ret = cf.Ret
			}
			k.info.Calls[e] = &types.Call{Kind: types.CallSuper, Func: f, Class: m, Recv: sc, Ret: ret}
			return ret
		}
		in := asClass(self.(*types.Instance), m)
		if in == nil {
			in = &types.Instance{Class: m}
		}
		k.info.Attrs[at] = &types.Attr{Kind: types.AttrMethod, Symbol: s, Owner: m, Func: f}
		skip := 1
		if f.Kind == types.StaticMethod {
			skip = 0
		}
		k.record(at, subst(callableOf(f, skip), classSubst(in)))
		return k.resolveCall(c, e, overloads(f), skip, classSubst(in), nil, func(g *types.Func, args []types.Arg, mm map[*types.TypeVar]types.Type, ret types.Type) *types.Call {
			return &types.Call{Kind: types.CallSuper, Func: g, Class: m, Recv: sc, Args: args, TypeArgs: mm, Ret: ret}
		}, self)
	}
	if at.Attr == "__init__" {
		for _, m := range cl.MRO[1:] {
			if m.Dataclass != nil && m.Dataclass.InitFunc != nil {
				return k.resolveCall(c, e, []*types.Func{m.Dataclass.InitFunc}, 1, nil, nil, func(g *types.Func, args []types.Arg, mm map[*types.TypeVar]types.Type, ret types.Type) *types.Call {
					return &types.Call{Kind: types.CallSuper, Func: g, Class: m, Recv: sc, Args: args, TypeArgs: mm, Ret: ret}
				}, self)
			}
		}
	}
	k.argTypes(c, e)
	k.errorf(c.mod, at, codeAttr, "no base of %s has the method '%s'", cl.Name, at.Attr)
	return &types.Any{Reason: "unknown super method"}
}

// superProperty resolves super().p of a property; nil for all else.
func (k *checker) superProperty(c *scopeCtx, e *ast.Attribute) types.Type {
	sc, ok := e.Value.(*ast.Call)
	if !ok || c.class == nil {
		return nil
	}
	if n, ok := sc.Func.(*ast.Name); !ok || n.Id != "super" || !k.isBuiltinName(n) {
		return nil
	}
	for _, m := range c.class.MRO[1:] {
		s := m.Members[e.Attr]
		if s == nil {
			continue
		}
		if m.IsStub() || s.Property == nil || s.Property.Get == nil {
			return nil
		}
		for _, a := range sc.Args {
			k.expr(c, a, nil)
		}
		k.name(c, sc.Func.(*ast.Name))
		self := selfType(c.class)
		k.record(sc, self)
		k.info.Calls[sc] = &types.Call{Kind: types.CallTyping, Ret: self}
		k.info.Attrs[e] = &types.Attr{Kind: types.AttrProperty, Symbol: s, Owner: m, Property: s.Property, Func: s.Property.Get}
		return s.Property.Get.Ret
	}
	return nil
}

// infer matches a parameter's type against an argument's, for the type parameters of f that m does not know.
func (k *checker) infer(p, a types.Type, m map[*types.TypeVar]types.Type, f *types.Func) {
	switch x := p.(type) {
	case *types.TypeVar:
		if containsVar(f.TypeParams, x) && m[x] == nil {
			m[x] = a
		}
	case *types.Instance:
		if in, ok := k.expand(a).(*types.Instance); ok {
			if b := asClass(in, x.Class); b != nil {
				for i := range x.Args {
					if i < len(b.Args) {
						k.infer(x.Args[i], b.Args[i], m, f)
					}
				}
			}
		}
	}
}

// isIndirect reports whether a callee of a class's type is a variable that may hold a subclass, or a library class whose call has no
// static form.
func (k *checker) isIndirect(c *scopeCtx, callee ast.Expr, co *types.ClassObject) bool {
	switch x := callee.(type) {
	case *ast.Name:
		s := k.info.Names[x].Resolve()
		if s == nil || s.Kind != types.VarSymbol && s.Kind != types.ParamSymbol || isExceptionClass(co.Class) {
			return false
		}
		f := s.Scope.Func
		return f == nil || f.Kind != types.ClassMethod || len(f.Params) == 0 || f.Params[0].Symbol != s
	case *ast.Subscript:
		return !isExceptionClass(co.Class) && k.info.Types[x.Value] != nil && !isClassObject(k.expand(k.info.Types[x.Value]))
	case *ast.Attribute:
		a := k.info.Attrs[x]
		return a != nil && (a.Kind == types.AttrField || a.Kind == types.AttrClassVar && a.Symbol != nil && a.Symbol.Kind != types.ClassSymbol) && !isExceptionClass(co.Class)
	case *ast.IfExp:
		return true
	}
	return false
}

func isClassObject(t types.Type) bool { _, ok := t.(*types.ClassObject); return ok }

func isExceptionClass(cl *types.Class) bool {
	for _, m := range cl.MRO {
		if m.Is("builtins", "BaseException") {
			return true
		}
	}
	return false
}

// constructIndirect resolves a call of a class that a variable holds: the arguments may reach the __init__ of each subclass.
func (k *checker) constructIndirect(c *scopeCtx, e *ast.Call, co *types.ClassObject) types.Type {
	k.argTypes(c, e)
	for _, cl := range k.info.Classes {
		if !cl.IsSubclassOf(co.Class) {
			continue
		}
		s, _ := cl.Lookup("__init__")
		if s == nil || s.Func == nil || s.Func.IsStub() {
			continue
		}
		ps := s.Func.Params[1:]
		for i, a := range e.Args {
			if _, star := a.(*ast.Starred); !star && i < len(ps) {
				k.flow(k.info.Types[a], ps[i].Type)
			}
		}
		for _, kw := range e.Keywords {
			for _, p := range ps {
				if p.Name == kw.Arg {
					k.flow(k.info.Types[kw.Value], p.Type)
				}
			}
		}
	}
	ret := &types.Instance{Class: co.Class}
	for range co.Class.TypeParams {
		ret.Args = append(ret.Args, &types.Any{Reason: "made by a class that is not known"})
	}
	k.info.Calls[e] = &types.Call{Kind: types.CallClass, Class: co.Class, Indirect: true, Ret: ret}
	return ret
}
