package typeinfer

import (
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// call resolves a call, records what it reaches, and gives its result's type.
func (k *checker) call(c *scopeCtx, e *ast.Call, want types.Type) types.Type {
	delete(k.info.Calls, e)
	if at, ok := e.Func.(*ast.Attribute); ok {
		if sc, ok := at.Value.(*ast.Call); ok {
			if n, ok := sc.Func.(*ast.Name); ok && n.Id == "super" && k.isBuiltinName(n) {
				return k.superCall(c, e, at, sc)
			}
		}
	}
	callee := k.callee
	k.callee = e.Func
	ft := k.expr(c, e.Func, nil)
	k.callee = callee
	if s := k.directSymbol(e.Func); s != nil {
		if t, ok := k.specialCall(c, e, s, want); ok {
			return t
		}
	}
	et := k.expand(ft)
	if et == nil {
		k.argTypes(c, e)
		return nil
	}
	if tv, ok := et.(*types.TypeVar); ok && tv.Bound != nil {
		et = k.expand(tv.Bound)
	}
	switch f := k.withoutNoneLoose(et).(type) {
	case *types.ClassObject:
		if k.isIndirect(c, e.Func, f) {
			return k.constructIndirect(c, e, f)
		}
		return k.construct(c, e, f, want)
	case *types.Callable:
		if fun := k.directFunc(e.Func, f); fun != nil {
			return k.callFunc(c, e, fun, want)
		}
		return k.callValue(c, e, f)
	case *types.Overloaded:
		t := k.callFunc(c, e, f.Items[len(f.Items)-1], want, f.Items...)
		if own := k.ownResult(e, f.Items[0]); own != nil {
			t = own
			if ci := k.info.Calls[e]; ci != nil {
				ci.Ret = own
			}
		}
		return t
	case *types.Instance:
		if s, _ := f.Class.Lookup("__call__"); s != nil && s.Func != nil {
			return k.callMethodOf(c, e, s, f, e.Func, want)
		}
		if f.Class.Is("builtins", "type") {
			k.argTypes(c, e)
			ret := &types.Any{Reason: "made by a class that is not known"}
			k.info.Calls[e] = &types.Call{Kind: types.CallDynamic, Ret: ret}
			return ret
		}
	case *types.Any, *types.Never:
		k.argTypes(c, e)
		for _, a := range e.Args {
			k.flow(k.info.Types[a], f)
		}
		for _, kw := range e.Keywords {
			k.flow(k.info.Types[kw.Value], f)
		}
		k.info.Calls[e] = &types.Call{Kind: types.CallDynamic, Ret: f}
		return &types.Any{Reason: "called a value of unknown type"}
	case *types.Union:
		k.argTypes(c, e)
		var out types.Type
		for _, it := range f.Items {
			switch it := it.(type) {
			case *types.Callable:
				k.calledBlind(it, 0)
				out = k.join(out, it.Ret)
			case *types.ClassObject:
				if len(it.Class.TypeParams) == 0 && !it.Class.IsStub() {
					out = k.join(out, &types.Instance{Class: it.Class})
					continue
				}
				out = &types.Any{Reason: "called a union"}
			default:
				out = &types.Any{Reason: "called a union"}
			}
		}
		out = k.oneOf(out)
		k.info.Calls[e] = &types.Call{Kind: types.CallDynamic, Ret: out}
		if a := k.attrOf(e.Func); a != nil && a.Func != nil && a.Kind == types.AttrMethod {
			k.info.Calls[e] = nil
			delete(k.info.Calls, e)
			return k.callFunc(c, e, a.Func, want)
		}
		return out
	}
	k.argTypes(c, e)
	k.errorf(c.mod, e.Func, codeType, "%s cannot be called", k.show(et))
	return &types.Any{Reason: "not callable"}
}

// ownResult is the result of abs or round of an object whose library class says what it is, or nil.
func (k *checker) ownResult(e *ast.Call, fun *types.Func) types.Type {
	if fun.Module == nil || fun.Module.Name != "builtins" || fun.Name != "abs" && fun.Name != "round" || len(e.Args) == 0 {
		return nil
	}
	in, ok := k.info.Types[e.Args[0]].(*types.Instance)
	if !ok || !in.Class.IsStub() {
		return nil
	}
	s, owner := in.Class.Lookup("__" + fun.Name + "__")
	if s == nil || s.Func == nil || owner.Module.Name == "builtins" {
		return nil
	}
	for _, o := range overloads(s.Func) {
		if len(o.Params) == len(e.Args)+len(e.Keywords) {
			return o.Ret
		}
	}
	return nil
}

func (k *checker) attrOf(e ast.Expr) *types.Attr {
	if at, ok := e.(*ast.Attribute); ok {
		return k.info.Attrs[at]
	}
	return nil
}

func (k *checker) isBuiltinName(n *ast.Name) bool {
	s := k.info.Names[n]
	return s != nil && s.Scope != nil && s.Scope.Module == k.builtins
}

// directSymbol is the symbol that a callee names outright.
func (k *checker) directSymbol(e ast.Expr) *types.Symbol {
	switch e := e.(type) {
	case *ast.Name:
		return k.info.Names[e].Resolve()
	case *ast.Attribute:
		if a := k.info.Attrs[e]; a != nil && a.Kind == types.AttrModule {
			return a.Symbol.Resolve()
		}
	}
	return nil
}

// directFunc is the function that a callee is, when it is known and not just a value of function type.
func (k *checker) directFunc(e ast.Expr, f *types.Callable) *types.Func {
	if s := k.directSymbol(e); s != nil {
		if s.Kind == types.FuncSymbol && s.Func != nil && len(s.Func.Decorators) == 0 {
			return s.Func
		}
		return nil
	}
	if a := k.attrOf(e); a != nil && a.Func != nil && (a.Kind == types.AttrMethod || a.Kind == types.AttrFunc) {
		if len(a.Func.Decorators) > 0 {
			return nil
		}
		return a.Func
	}
	return nil
}

// argTypes checks a call's arguments with nothing expected of them.
func (k *checker) argTypes(c *scopeCtx, e *ast.Call) {
	guessing := k.guessing
	k.guessing = true
	defer func() { k.guessing = guessing }()
	for _, a := range e.Args {
		if st, ok := a.(*ast.Starred); ok {
			k.record(st, k.expr(c, st.Value, nil))
			continue
		}
		k.expr(c, a, nil)
	}
	for _, kw := range e.Keywords {
		k.expr(c, kw.Value, nil)
	}
}

// specialCall handles the calls that only the checker understands.
func (k *checker) specialCall(c *scopeCtx, e *ast.Call, s *types.Symbol, want types.Type) (types.Type, bool) {
	typing := func(t types.Type) (types.Type, bool) {
		k.info.Calls[e] = &types.Call{Kind: types.CallTyping, Func: s.Func, Ret: t}
		return t, true
	}
	if s.Scope == nil || s.Scope.Module == nil {
		return nil, false
	}
	if !s.Scope.Module.IsStub {
		if s.Kind == types.TypeAliasSymbol && len(e.Args) == 1 && len(e.Keywords) == 0 {
			if call, ok := aliasCall(s); ok { // NewType
				_ = call
			}
			t := k.annotSymbol(c.annot, e.Func, s, nil)
			if in, ok := t.(*types.Instance); ok && in.Class.IsStub() || isTuple(t) {
				k.expr(c, e.Args[0], t)
				k.info.Calls[e] = &types.Call{Kind: types.CallTyping, Ret: t}
				return t, true
			}
		}
		return nil, false
	}
	if s.Func != nil && s.Func.Stub != nil && s.Func.Stub.Syntax != "" {
		if t, ok := k.syntaxCall(c, e, s.Func, want); ok {
			return t, true
		}
	}
	if t, ok := k.functionMaker(c, e, s, want); ok {
		return t, true
	}
	name := s.Scope.Module.Name + "." + s.Name
	switch name {
	case "typing.cast":
		if len(e.Args) == 2 {
			t := k.annot(c.annot, e.Args[0])
			k.expr(c, e.Args[1], nil)
			return typing(k.open(nodeKey{e, "cast"}, t, false))
		}
	case "typing.reveal_type", "typing.assert_type":
		if len(e.Args) > 0 {
			return typing(k.expr(c, e.Args[0], want))
		}
	case "builtins.type":
		if len(e.Args) == 1 {
			t := k.expand(k.expr(c, e.Args[0], nil))
			k.info.Calls[e] = &types.Call{Kind: types.CallIntrinsic, Class: s.Class, Args: []types.Arg{{Expr: e.Args[0]}}}
			switch x := t.(type) {
			case nil:
				return nil, true
			case *types.Instance:
				return &types.ClassObject{Class: x.Class}, true
			case *types.Literal:
				return &types.ClassObject{Class: x.Base.Class}, true
			case *types.Union:
				if base := commonClass(x); base != nil {
					return &types.ClassObject{Class: base}, true
				}
			}
			return &types.ClassObject{Class: k.class("object")}, true
		}
	case "builtins.getattr", "builtins.hasattr":
		if x := k.namedAttr(c, e, s.Name); x != nil {
			k.info.Meanings[e] = x
			k.info.Calls[e] = &types.Call{Kind: types.CallTyping, Func: s.Func}
			return k.expr(c, x, want), true
		}
	case "enum.auto":
		return typing(k.inst("int"))
	}
	return nil, false
}

// namedAttr is what a call of getattr or hasattr with a literal name means: x.name, or what follows from x's class; nil when
// that shows at run time only.
func (k *checker) namedAttr(c *scopeCtx, e *ast.Call, fun string) ast.Expr {
	if len(e.Args) < 2 || len(e.Keywords) > 0 {
		return nil
	}
	name, ok := e.Args[1].(*ast.Constant)
	if !ok || name.Kind != ast.ConstStr || name.Str == "" {
		return nil
	}
	if x := k.info.Meanings[e]; x != nil {
		return x
	}
	attr := &ast.Attribute{Value: e.Args[0], Attr: name.Str}
	place(attr, e.Span())
	if fun == "getattr" && len(e.Args) == 2 {
		return attr
	}
	in, ok := k.expand(k.expr(c, e.Args[0], nil)).(*types.Instance)
	if _, simple := e.Args[0].(*ast.Name); !ok || !simple || in.Class.IsStub() || in.Class.IsProtocol {
		return nil
	}
	has := false
	for _, cl := range k.info.Classes {
		if !cl.IsSubclassOf(in.Class) && !in.Class.IsSubclassOf(cl) {
			continue
		}
		s, _ := cl.Lookup(name.Str)
		switch {
		case s != nil && (s.Kind == types.FieldSymbol || s.Func == nil && s.Property == nil):
			return nil // may not be set yet
		case s != nil && in.Class.IsSubclassOf(cl):
			has = true
		case s != nil:
			return nil // a subclass has it
		}
	}
	if s, _ := in.Class.Lookup("__getattr__"); s != nil {
		return nil
	}
	var out ast.Expr = attr
	switch {
	case fun == "hasattr":
		out = &ast.Constant{Kind: ast.ConstBool, Bool: has}
		place(out, e.Span())
	case !has:
		out = e.Args[2]
	}
	return out
}

// commonClass is the first class of the program that all members of a union are of; nil when there is none.
func commonClass(u *types.Union) *types.Class {
	first, ok := u.Items[0].(*types.Instance)
	if !ok {
		return nil
	}
	for _, m := range first.Class.MRO {
		all := !m.IsStub()
		for _, it := range u.Items {
			in, ok := it.(*types.Instance)
			all = all && ok && in.Class.IsSubclassOf(m)
		}
		if all {
			return m
		}
	}
	return nil
}

func aliasCall(s *types.Symbol) (*ast.Call, bool) { c, ok := s.Value.(*ast.Call); return c, ok }

func isTuple(t types.Type) bool { _, ok := t.(*types.Tuple); return ok }

// callFunc resolves a call of a known function or method.
func (k *checker) callFunc(c *scopeCtx, e *ast.Call, f *types.Func, want types.Type, alts ...*types.Func) types.Type {
	var recv ast.Expr
	var recvType types.Type
	skip := 0
	kind := types.CallFunc
	if a := k.attrOf(e.Func); a != nil {
		at := e.Func.(*ast.Attribute)
		switch a.Kind {
		case types.AttrMethod:
			recv, skip, kind = at.Value, 1, types.CallMethod
			recvType = k.withoutNoneLoose(k.expand(k.info.Types[at.Value]))
		case types.AttrFunc:
			if f.Class != nil {
				recv = at.Value
				recvType = k.expand(k.info.Types[at.Value])
				kind = types.CallMethod
				switch f.Kind {
				case types.ClassMethod:
					skip = 1
				}
			}
		}
	}
	if len(f.Overloads) > 0 {
		alts = f.Overloads
	}
	if len(alts) == 0 {
		alts = []*types.Func{f}
	}
	base := k.recvSubst(recvType, f)
	return k.resolveCall(c, e, alts, skip, base, want, func(g *types.Func, args []types.Arg, m map[*types.TypeVar]types.Type, ret types.Type) *types.Call {
		target := g
		if !f.IsStub() && len(f.Overloads) > 0 {
			target = f
		}
		ci := &types.Call{Kind: kind, Func: target, Args: args, TypeArgs: m, Ret: ret}
		if kind == types.CallMethod {
			ci.Recv = recv
			if g.Kind == types.StaticMethod || g.Kind == types.ClassMethod {
				if !g.IsStub() {
					ci.Kind = types.CallFunc
				}
			} else if _, isClass := recvType.(*types.ClassObject); isClass && skip == 0 {
				ci.Kind = types.CallMethod
			}
		}
		return ci
	}, recvType)
}

// recvSubst maps a method's class's type parameters to the receiver's arguments.
func (k *checker) recvSubst(t types.Type, f *types.Func) map[*types.TypeVar]types.Type {
	if f.Class == nil {
		return nil
	}
	switch x := t.(type) {
	case *types.Instance:
		if b := asClass(x, f.Class); b != nil {
			return classSubst(b)
		}
	case *types.Literal:
		return k.recvSubst(x.Base, f)
	case *types.Tuple:
		if f.Class.Name == "tuple" && len(f.Class.TypeParams) == 1 {
			return map[*types.TypeVar]types.Type{f.Class.TypeParams[0]: k.orAny(k.iterElem(x))}
		}
	}
	return nil
}

// dynamicArg reports whether an argument, or what iterating over it gives, is of unknown type.
func (k *checker) dynamicArg(args []types.Arg) bool {
	for _, a := range args {
		if a.Expr == nil {
			continue
		}
		t := k.expand(k.info.Types[a.Expr])
		if isAny(t) {
			return true
		}
		if p, ok := a.Param.Type.(*types.Instance); ok && p.Class.Name == "Iterable" && t != nil {
			for _, it := range k.items(k.iterElem(t)) {
				if isAny(it) {
					return true
				}
			}
		}
	}
	return false
}

// ofInts widens the result of an overload for floats by that of the overload for ints when arguments are int | float: abs, round and
// divmod of an int are ints.
func (k *checker) ofInts(c *scopeCtx, e *ast.Call, alts []*types.Func, skip int, base map[*types.TypeVar]types.Type, args []types.Arg, ret types.Type) types.Type {
	saved := map[ast.Expr]types.Type{}
	for _, a := range args {
		if a.Expr == nil {
			continue
		}
		t := k.info.Types[a.Expr]
		ints, floats := false, false
		for _, it := range k.items(t) {
			switch builtinName(it) {
			case "int", "bool":
				ints = true
			case "float":
				floats = true
			}
		}
		if ints && floats {
			saved[a.Expr] = t
			k.info.Types[a.Expr] = k.inst("int")
		}
	}
	if len(saved) == 0 {
		return ret
	}
	defer func() {
		for x, t := range saved {
			k.info.Types[x] = t
		}
	}()
	for _, f := range alts {
		bound, msg := k.bindArgs(c, e, f, skip)
		if msg != "" {
			continue
		}
		ok := true
		for _, b := range bound {
			ok = ok && k.argAccepts(c, b, f, base)
		}
		if ok {
			if len(f.TypeParams) > 0 {
				return ret
			}
			return k.join(ret, f.Ret)
		}
	}
	return ret
}

// resultsDiffer reports whether overloads give different builtin types.
func (k *checker) resultsDiffer(alts []*types.Func) bool {
	for _, a := range alts {
		if builtinName(a.Ret) != builtinName(alts[0].Ret) {
			return true
		}
	}
	return false
}

// takingStars are the overloads to try for a call: with *xs of unknown length those with a * parameter, when there are any.
func (k *checker) takingStars(c *scopeCtx, e *ast.Call, alts []*types.Func) []*types.Func {
	open := false
	for _, a := range e.Args {
		if st, ok := a.(*ast.Starred); ok {
			t, fixed := k.expand(k.info.Types[st]).(*types.Tuple)
			open = open || !fixed || t.Variadic
		}
	}
	if !open {
		return alts
	}
	var out []*types.Func
	for _, a := range alts {
		for _, p := range a.Params {
			if p.Kind == types.VarPositional {
				out = append(out, a)
			}
		}
	}
	if len(out) == 0 {
		return alts
	}
	return out
}

// resolveCall picks the overload that takes the arguments, binds them, and lets them flow into its parameters.
func (k *checker) resolveCall(c *scopeCtx, e *ast.Call, alts []*types.Func, skip int, base map[*types.TypeVar]types.Type, want types.Type,
	make func(*types.Func, []types.Arg, map[*types.TypeVar]types.Type, types.Type) *types.Call, recv types.Type) types.Type {
	var g *types.Func
	var args []types.Arg
	var msg string
	if len(alts) == 1 {
		g = alts[0]
		args, msg = k.bindArgs(c, e, g, skip)
	} else {
		k.argTypes(c, e)
		for _, a := range k.takingStars(c, e, alts) {
			bound, m := k.bindArgs(c, e, a, skip)
			if m != "" {
				if msg == "" {
					msg = m
				}
				continue
			}
			ok := true
			for _, b := range bound {
				if !k.argAccepts(c, b, a, base) {
					ok = false
					break
				}
			}
			if ok {
				g, args, msg = a, bound, ""
				break
			}
		}
		if g == nil {
			if k.final {
				if msg == "" {
					msg = "no overload of " + alts[0].Name + " takes these arguments" + k.argText(e)
				}
			} else {
				return nil
			}
		}
	}
	if msg != "" || g == nil {
		k.argTypes(c, e)
		k.errorf(c.mod, e, codeArgs, "%s", msg)
		return &types.Any{Reason: "a wrong call"}
	}
	m := map[*types.TypeVar]types.Type{}
	for tv, t := range base {
		m[tv] = t
	}
	for _, tv := range g.TypeParams {
		if m[tv] == nil {
			m[tv] = k.nodeVar(nodeKey{e, tv}, tv.Name)
		}
	}
	if want != nil && g.Ret != nil && len(g.TypeParams) > 0 {
		k.wantResult(subst(g.Ret, m), want)
	}
	// what is not a function first: lambdas then know their parameters
	for pass := 0; pass < 2; pass++ {
		for _, a := range args {
			if a.Param == nil {
				continue
			}
			pt := subst(a.Param.Type, m)
			switch {
			case a.Expr != nil:
				if k.isFuncArg(c, a.Expr, pt) != (pass == 1) {
					continue
				}
				k.checkArg(c, a.Expr, pt, a.Param, g)
			case len(a.Items) > 0 && pass == 0:
				for _, it := range a.Items {
					if it.Star {
						t := k.expr(c, it.Expr, nil)
						if a.Param.Kind == types.VarKeyword {
							if in, ok := k.expand(t).(*types.Instance); ok {
								if d := k.asDict(in); d != nil {
									k.flow(d.Args[1], pt)
								}
							}
						} else if el := k.iterElem(t); el != nil {
							k.flow(el, pt)
						}
						continue
					}
					k.checkArg(c, it.Expr, pt, a.Param, g)
				}
			case a.Default && pass == 0 && isNoneDefault(a.Param):
				// a default of None for a parameter of any type
				k.flow(noneType, pt)
			case a.FromStar != nil && pass == 0:
				t := k.expand(k.expr(c, a.FromStar, nil))
				if tt, ok := t.(*types.Tuple); ok && !tt.Variadic && a.Index < len(tt.Items) {
					k.flow(tt.Items[a.Index], pt)
				} else if a.Key == "" {
					if el := k.iterElem(t); el != nil {
						k.flow(el, pt)
					}
				}
			}
		}
	}
	ret := k.substIn(g.Ret, m)
	if u, ok := ret.(*types.Union); ok {
		k.union(u.Items...) // an empty display for a default takes the elements of the others
	}
	if tv, ok := ret.(*types.TypeVar); ok && tv.IsSelf && recv != nil {
		ret = recv
	}
	if len(alts) > 1 && g.Stub != nil && g.Stub.IsIntrinsic {
		ret = k.ofInts(c, e, alts, skip, base, args, ret)
	}
	if len(alts) > 1 && g.Stub != nil && g.Stub.IsIntrinsic && k.dynamicArg(args) && k.resultsDiffer(alts) {
		// which overload it is shows when the program runs
		ret = &types.Any{Reason: "an argument of unknown type"}
	}
	if g.Name == "pow" && g.Class == nil && g.Module == k.builtins && builtinName(ret) == "int" && len(e.Args) == 2 {
		switch {
		case isNegative(e.Args[1]):
			ret = k.inst("float")
		case k.hints != nil && k.hints.RealPowers[e]:
			ret = k.intOrFloat()
		}
	}
	ci := make(g, args, m, ret)
	ci.Spread = k.spreads(e, args)
	k.info.Calls[e] = ci
	return ret
}

func (k *checker) argText(e *ast.Call) string {
	s := ": ("
	for i, a := range e.Args {
		if i > 0 {
			s += ", "
		}
		s += k.show(k.info.Types[a])
	}
	return s + ")"
}

// wantResult joins a call's result with what is expected of it, so that containers get the element types of their place.
func (k *checker) wantResult(ret, want types.Type) {
	in, ok := ret.(*types.Instance)
	if !ok {
		return
	}
	switch in.Class.Name {
	case "list", "dict", "set", "deque", "defaultdict", "frozenset", "Counter", "OrderedDict":
	default:
		return
	}
	for _, it := range k.items(want) {
		if w, ok := it.(*types.Instance); ok && w.Class == in.Class && !hasPlainTypeVar(k, w) {
			for i := range in.Args {
				if i < len(w.Args) && !isAny(w.Args[i]) {
					k.unify(in.Args[i], w.Args[i])
				}
			}
		}
	}
}

// isNoneDefault reports whether a library function's parameter has a type parameter's type and None for a default.
func isNoneDefault(p *types.Param) bool {
	c, ok := p.Default.(*ast.Constant)
	_, isVar := p.Type.(*types.TypeVar)
	return ok && isVar && c.Kind == ast.ConstNone
}

// checkArg checks one argument against its parameter's type.
func (k *checker) checkArg(c *scopeCtx, x ast.Expr, pt types.Type, p *types.Param, g *types.Func) {
	t := k.expr(c, x, pt)
	if t == nil {
		return
	}
	if ct := k.asCallable(c, x, t, pt); ct != nil {
		k.flow(ct, pt)
		return
	}
	if k.final && !k.accepts(t, pt) && !k.loose(t, pt) {
		k.errorf(c.mod, x, codeArgs, "argument %s of %s must be %s, not %s", p.Name, g.Name, k.show(pt), k.show(t))
		return
	}
	k.flow(t, pt)
}

// loose accepts what is only wrong at run time: an optional value where one is required.
func (k *checker) loose(t, pt types.Type) bool {
	w := k.withoutNone(t)
	return w != nil && !k.same(w, t) && k.accepts(w, pt)
}

// asCallable sees a class or an overloaded function as the function that is expected.
func (k *checker) asCallable(c *scopeCtx, x ast.Expr, t, want types.Type) *types.Callable {
	var w *types.Callable
	for _, it := range k.items(want) {
		if cw, ok := it.(*types.Callable); ok {
			w = cw
		}
	}
	if w == nil {
		return nil
	}
	switch f := k.expand(t).(type) {
	case *types.ClassObject:
		in := &types.Instance{Class: f.Class}
		for _, tv := range f.Class.TypeParams {
			in.Args = append(in.Args, k.nodeVar(nodeKey{x, tv}, tv.Name))
		}
		out := &types.Callable{Ret: in}
		for _, p := range w.Params {
			out.Params = append(out.Params, types.CallableParam{Type: p.Type, Kind: types.PositionalOnly})
		}
		if s, _ := f.Class.Lookup("__init__"); s != nil && s.Func != nil && !f.Class.IsStub() {
			m := classSubst(in)
			i := 0
			for _, p := range s.Func.Params[1:] {
				if i < len(w.Params) {
					k.flow(w.Params[i].Type, subst(p.Type, m))
				}
				i++
			}
		}
		return out
	case *types.Overloaded:
		for _, g := range f.Items {
			skip := 0
			if g.Class != nil && g.Kind == types.Method {
				if a := k.attrOf(x); a == nil || a.Kind == types.AttrMethod {
					skip = 1
				}
			}
			call := callableOf(g, skip)
			ok := len(call.Params) >= len(w.Params)
			for i := range w.Params {
				if ok && !k.accepts(w.Params[i].Type, call.Params[i].Type) {
					ok = false
				}
			}
			if ok {
				return k.instantiate(x, call, g)
			}
		}
	case *types.Callable:
		if f.Func != nil && len(f.Func.TypeParams) > 0 {
			return k.instantiate(x, f, f.Func)
		}
		if f.Func != nil && f.Func.Class != nil && len(f.Func.Class.TypeParams) > 0 && f.Func.IsStub() {
			m := map[*types.TypeVar]types.Type{}
			for _, tv := range f.Func.Class.TypeParams {
				m[tv] = k.nodeVar(nodeKey{x, tv}, tv.Name)
			}
			return subst(f, m).(*types.Callable)
		}
	case *types.Instance:
		if s, _ := f.Class.Lookup("__call__"); s != nil && s.Func != nil {
			return subst(callableOf(s.Func, 1), k.memberSubst(f, s)).(*types.Callable)
		}
	}
	return nil
}

// instantiate gives a generic function value fresh inference variables.
func (k *checker) instantiate(x ast.Expr, f *types.Callable, g *types.Func) *types.Callable {
	m := map[*types.TypeVar]types.Type{}
	for _, tv := range g.TypeParams {
		m[tv] = k.nodeVar(nodeKey{x, tv}, tv.Name)
	}
	if out, ok := subst(f, m).(*types.Callable); ok {
		return out
	}
	return f
}

// argAccepts reports whether a bound argument fits an overload.
func (k *checker) argAccepts(c *scopeCtx, a types.Arg, f *types.Func, base map[*types.TypeVar]types.Type) bool {
	if a.Param == nil {
		return true
	}
	pt := subst(a.Param.Type, base)
	one := func(x ast.Expr) bool {
		t := k.info.Types[x]
		if t == nil {
			return true
		}
		if lit, ok := x.(*ast.Constant); ok {
			t = k.literalFor(c, lit, pt, t)
		}
		if w := k.withoutNone(t); w != nil && !isNever(w) && !k.same(w, t) && !k.accepts(t, pt) {
			t = w
		}
		return k.accepts(t, pt)
	}
	switch {
	case a.Expr != nil:
		return one(a.Expr)
	case len(a.Items) > 0:
		for _, it := range a.Items {
			if it.Star {
				if el := k.iterElem(k.info.Types[it.Expr]); el != nil && a.Param.Kind == types.VarPositional && !k.accepts(el, pt) {
					return false
				}
				continue
			}
			if !one(it.Expr) {
				return false
			}
		}
	}
	return true
}
