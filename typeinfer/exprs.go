package typeinfer

import (
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// record keeps an expression's type.
func (k *checker) record(e ast.Expr, t types.Type) {
	if t != nil {
		k.info.Types[e] = t
	} else if k.final {
		k.info.Types[e] = &types.Any{Reason: "nothing is known of this value"}
	} else {
		delete(k.info.Types, e)
	}
}

// expr gives the type of an expression; nil while nothing is known. want is the type of the place it is for, or nil.
func (k *checker) expr(c *scopeCtx, e ast.Expr, want types.Type) types.Type {
	if e == nil {
		return nil
	}
	t := k.exprType(c, e, want)
	k.record(e, t)
	return t
}

func (k *checker) exprType(c *scopeCtx, e ast.Expr, want types.Type) types.Type {
	switch e := e.(type) {
	case *ast.Constant:
		switch e.Kind {
		case ast.ConstNone:
			return noneType
		case ast.ConstBool:
			return k.literalFor(c, e, want, k.inst("bool"))
		case ast.ConstInt:
			return k.literalFor(c, e, want, k.inst("int"))
		case ast.ConstFloat:
			return k.inst("float")
		case ast.ConstComplex:
			return k.inst("complex")
		case ast.ConstStr:
			return k.literalFor(c, e, want, k.inst("str"))
		case ast.ConstBytes:
			return k.inst("bytes")
		}
		return &types.Any{Reason: "..."}
	case *ast.Name:
		if lam := k.expansion(c, e, want); lam != nil {
			return k.expr(c, lam, want)
		}
		if lam := k.functionValue(c, e, want); lam != nil {
			return k.expr(c, lam, want)
		}
		return k.name(c, e)
	case *ast.Attribute:
		if lam := k.expansion(c, e, want); lam != nil {
			return k.expr(c, lam, want)
		}
		if lam := k.functionValue(c, e, want); lam != nil {
			return k.expr(c, lam, want)
		}
		return k.attribute(c, e)
	case *ast.Subscript:
		return k.subscript(c, e)
	case *ast.Call:
		t := k.call(c, e, want)
		k.forgetCalled(c.env, e)
		return t
	case *ast.BinOp:
		lw := types.Type(nil)
		if want != nil && (e.Op == ast.Add || e.Op == ast.Mult) {
			lw = want
		}
		l := k.expr(c, e.Left, k.containerWant(lw))
		r := k.expr(c, e.Right, k.containerWant(lw))
		return k.binary(c, e, e.Op, l, r)
	case *ast.UnaryOp:
		return k.unary(c, e)
	case *ast.BoolOp:
		yes, no := k.cond(c, e)
		c.env = k.merge(yes, no)
		return k.info.Types[e]
	case *ast.Compare:
		return k.compare(c, e)
	case *ast.IfExp:
		yes, no := k.cond(c, e.Test)
		c.env = yes
		var a, b types.Type
		if !yes.dead {
			a = k.expr(c, e.Body, want)
		}
		after := c.env
		c.env = no
		if !no.dead {
			b = k.expr(c, e.Orelse, want)
		}
		c.env = k.merge(after, c.env)
		return k.join(a, b)
	case *ast.NamedExpr:
		t := k.expr(c, e.Value, nil)
		k.assignTarget(c, e.Target, t, e.Value)
		return t
	case *ast.List:
		return k.seqDisplay(c, e, "list", e.Elts, want)
	case *ast.Set:
		return k.seqDisplay(c, e, "set", e.Elts, want)
	case *ast.Tuple:
		return k.tupleDisplay(c, e, want)
	case *ast.Dict:
		return k.dictDisplay(c, e, want)
	case *ast.ListComp:
		return k.compDisplay(c, e, "list", e.Generators, e.Elt, want)
	case *ast.SetComp:
		return k.compDisplay(c, e, "set", e.Generators, e.Elt, want)
	case *ast.DictComp:
		return k.dictComp(c, e, want)
	case *ast.GeneratorExp:
		el := k.wantArg(want, "Iterable", 0)
		t := k.inComp(c, e, e.Generators, func(in *scopeCtx) types.Type { return k.expr(in, e.Elt, el) })
		tv := k.nodeVar(nodeKey{e, "elem"}, "element")
		k.flow(t, tv)
		return k.typing("Iterator", tv)
	case *ast.JoinedStr:
		for _, v := range e.Values {
			k.formatted(c, v)
		}
		return k.inst("str")
	case *ast.FormattedValue:
		k.formatted(c, e)
		return k.inst("str")
	case *ast.Lambda:
		return k.lambda(c, e, want)
	case *ast.Starred:
		k.expr(c, e.Value, nil)
		return &types.Any{Reason: "a starred expression"}
	case *ast.Yield:
		var t types.Type = noneType
		if e.Value != nil {
			var w types.Type
			if c.fun != nil {
				w = c.fun.Yield
			}
			t = k.expr(c, e.Value, w)
		}
		if c.fun != nil && c.fun.Yield != nil {
			k.flow(t, c.fun.Yield)
		}
		if c.fun != nil && c.fun.Send != nil {
			return c.fun.Send
		}
		return &types.Any{Reason: "sent to a generator"}
	case *ast.YieldFrom:
		t := k.expr(c, e.Value, nil)
		if c.fun != nil && c.fun.Yield != nil {
			if el := k.iterElem(t); el != nil {
				k.flow(el, c.fun.Yield)
			}
		}
		if in, ok := k.expand(t).(*types.Instance); ok && in.Class.Name == "Generator" && len(in.Args) == 3 {
			return in.Args[2]
		}
		return &types.Any{Reason: "the value of yield from"}
	case *ast.Await:
		k.expr(c, e.Value, nil)
		return &types.Any{Reason: "await"}
	case *ast.Slice:
		for _, x := range []ast.Expr{e.Lower, e.Upper, e.Step} {
			if x != nil {
				k.expr(c, x, nil)
			}
		}
		return k.inst("slice")
	}
	return &types.Any{Reason: "this expression is not known to the checker"}
}

func (k *checker) formatted(c *scopeCtx, v ast.Expr) {
	if f, ok := v.(*ast.FormattedValue); ok {
		k.expr(c, f.Value, nil)
		if js, ok := f.FormatSpec.(*ast.JoinedStr); ok {
			for _, x := range js.Values {
				k.formatted(c, x)
			}
			k.record(js, k.inst("str"))
		}
		k.record(f, k.inst("str"))
		return
	}
	k.record(v, k.inst("str"))
}

// literalFor gives a constant its literal type where one is wanted.
func (k *checker) literalFor(c *scopeCtx, e *ast.Constant, want, t types.Type) types.Type {
	if want == nil {
		return t
	}
	for _, it := range k.items(want) {
		if l, ok := it.(*types.Literal); ok {
			if m, ok := k.annotLiteral(c.annot, e).(*types.Literal); ok && k.same(l, m) {
				return l
			}
		}
	}
	return t
}

func (k *checker) name(c *scopeCtx, e *ast.Name) types.Type {
	s := k.info.Names[e]
	if s == nil {
		switch e.Id {
		case "__name__", "__file__", "__doc__":
			return k.inst("str")
		case "__class__":
			if c.class != nil {
				return &types.ClassObject{Class: c.class}
			}
		}
		k.misspelt(c.mod, e.Span(), codeUndefined, e.Id, k.visibleNames(c.scope), "name '%s' is not defined", e.Id)
		return &types.Any{Reason: "undefined"}
	}
	s = s.Resolve()
	if t, ok := c.env.narrow[ref{s, ""}]; ok {
		return t
	}
	switch s.Kind {
	case types.ClassSymbol:
		if s.Class != nil {
			return &types.ClassObject{Class: s.Class}
		}
	case types.ModuleSymbol:
		return &types.ModuleObject{Module: s.Module}
	case types.TypeVarSymbol, types.TypeAliasSymbol:
		if in, ok := k.annotSymbol(c.annot, e, s, nil).(*types.Instance); ok && s.Kind == types.TypeAliasSymbol {
			return &types.ClassObject{Class: in.Class}
		}
		return &types.Any{Reason: "a type"}
	}
	return s.Type
}

// containerWant passes an expected container type through + and *.
func (k *checker) containerWant(t types.Type) types.Type {
	for _, it := range k.items(t) {
		switch builtinName(it) {
		case "list":
			return it
		}
	}
	return nil
}

// wantArg is a type argument of the expected type, when it is (a union with) a container of that class.
func (k *checker) wantArg(want types.Type, class string, i int) types.Type {
	if want == nil {
		return nil
	}
	w := want
	if tv, ok := k.isOpen(want); ok {
		v := k.vars[tv]
		if v.decl == nil {
			if v.lower == nil {
				return nil
			}
			w = v.lower
		} else {
			w = v.decl
		}
	}
	for _, it := range k.items(w) {
		in, ok := it.(*types.Instance)
		if !ok || len(in.Args) <= i {
			if tt, ok := it.(*types.Tuple); ok && tt.Variadic && class == "tuple" {
				return tt.Items[0]
			}
			continue
		}
		if in.Class.Name == class {
			return in.Args[i]
		}
		switch in.Class.Name {
		case "Iterable", "Sequence", "Collection", "Iterator", "MutableSequence", "Reversible", "Container", "AbstractSet", "MutableSet", "list", "set", "Generator":
			if i == 0 && (class == "list" || class == "set" || class == "tuple" || class == "Iterable") {
				return in.Args[0]
			}
		case "Mapping", "MutableMapping", "defaultdict", "OrderedDict":
			if class == "dict" {
				return in.Args[i]
			}
		}
	}
	return nil
}

// wantContainer is the member of the expected type that is exactly that container.
func (k *checker) wantContainer(want types.Type, class string) *types.Instance {
	for _, it := range k.items(want) {
		if in, ok := it.(*types.Instance); ok && in.Class.Name == class && in.Class.IsStub() {
			return in
		}
	}
	return nil
}

func (k *checker) seqDisplay(c *scopeCtx, e ast.Expr, class string, elts []ast.Expr, want types.Type) types.Type {
	var el types.Type
	w := k.wantContainer(want, class)
	if w != nil {
		el = w.Args[0]
	} else {
		tv := k.nodeVar(nodeKey{e, "elem"}, "element")
		if we := k.wantArg(want, class, 0); we != nil && !isAny(we) && !hasPlainTypeVar(k, we) {
			k.unify(tv, we)
		}
		el = tv
	}
	ew := el
	for _, x := range elts {
		if st, ok := x.(*ast.Starred); ok {
			t := k.expr(c, st.Value, nil)
			k.record(st, t)
			if it := k.iterElem(t); it != nil {
				k.flow(it, el)
			}
			continue
		}
		k.flow(k.expr(c, x, ew), el)
	}
	if w != nil {
		return w
	}
	return k.inst(class, el)
}

// hasPlainTypeVar reports whether a type mentions a type parameter (not an inference variable).
func hasPlainTypeVar(k *checker, t types.Type) bool {
	switch t := t.(type) {
	case *types.TypeVar:
		return k.vars[t] == nil
	case *types.Instance:
		for _, a := range t.Args {
			if hasPlainTypeVar(k, a) {
				return true
			}
		}
	case *types.Tuple:
		for _, a := range t.Items {
			if hasPlainTypeVar(k, a) {
				return true
			}
		}
	case *types.Union:
		for _, a := range t.Items {
			if hasPlainTypeVar(k, a) {
				return true
			}
		}
	case *types.Callable:
		for _, p := range t.Params {
			if hasPlainTypeVar(k, p.Type) {
				return true
			}
		}
		return hasPlainTypeVar(k, t.Ret)
	}
	return false
}

func (k *checker) tupleDisplay(c *scopeCtx, e *ast.Tuple, want types.Type) types.Type {
	var wt *types.Tuple
	for _, it := range k.items(want) {
		if t, ok := it.(*types.Tuple); ok && (t.Variadic || len(t.Items) == len(e.Elts)) {
			wt = t
			break
		}
	}
	star := false
	out := &types.Tuple{}
	for i, x := range e.Elts {
		var w types.Type
		if wt != nil {
			if wt.Variadic {
				w = wt.Items[0]
			} else {
				w = wt.Items[i]
			}
		} else {
			w = k.wantArg(want, "tuple", 0)
		}
		if st, ok := x.(*ast.Starred); ok {
			t := k.expr(c, st.Value, nil)
			k.record(st, t)
			if tt, ok := k.expand(t).(*types.Tuple); ok && !tt.Variadic {
				out.Items = append(out.Items, tt.Items...)
				star = true
				continue
			}
			star = true
			el := k.iterElem(t)
			out.Items = append(out.Items, el)
			out.Variadic = true
			continue
		}
		t := k.expr(c, x, w)
		if wt != nil && !wt.Variadic && t != nil {
			if k.accepts(t, wt.Items[i]) {
				k.flow(t, wt.Items[i])
			}
		}
		out.Items = append(out.Items, t)
	}
	if star && out.Variadic {
		var el types.Type
		for _, it := range out.Items {
			el = k.join(el, it)
		}
		if el == nil {
			return nil
		}
		return &types.Tuple{Items: []types.Type{el}, Variadic: true}
	}
	for i, it := range out.Items {
		if it == nil {
			if !k.final {
				return nil
			}
			out.Items[i] = &types.Any{Reason: "nothing is known of this value"}
		}
	}
	return out
}

func (k *checker) dictDisplay(c *scopeCtx, e *ast.Dict, want types.Type) types.Type {
	var key, val types.Type
	w := k.wantContainer(want, "dict")
	if w != nil {
		key, val = w.Args[0], w.Args[1]
	} else {
		kv, vv := k.nodeVar(nodeKey{e, "key"}, "key"), k.nodeVar(nodeKey{e, "value"}, "value")
		if wk := k.wantArg(want, "dict", 0); wk != nil && !isAny(wk) {
			k.unify(kv, wk)
			k.unify(vv, k.wantArg(want, "dict", 1))
		}
		key, val = kv, vv
	}
	for i, x := range e.Keys {
		if x == nil {
			t := k.expand(k.expr(c, e.Values[i], nil))
			if in, ok := t.(*types.Instance); ok {
				if d := asClass(in, k.class("dict")); d != nil {
					k.flow(d.Args[0], key)
					k.flow(d.Args[1], val)
				}
			}
			continue
		}
		k.flow(k.expr(c, x, key), key)
		if ft := keyType(w, x); ft != nil {
			k.flow(k.expr(c, e.Values[i], ft), ft)
			continue
		}
		k.flow(k.expr(c, e.Values[i], val), val)
	}
	if w != nil {
		return w
	}
	return k.inst("dict", key, val)
}

// inComp checks a comprehension's generators, then body with its variables known.
func (k *checker) inComp(c *scopeCtx, n ast.Expr, gens []*ast.Comprehension, body func(*scopeCtx) types.Type) types.Type {
	in := *c
	in.scope = k.info.Scopes[n]
	in.annot.scope = in.scope
	saved := c.env
	in.env = saved.clone()
	for _, g := range gens {
		el := k.iterable(&in, g.Iter)
		k.assignTarget(&in, g.Target, el, nil)
		for _, cond := range g.Ifs {
			yes, _ := k.cond(&in, cond)
			if yes.dead {
				yes = yes.clone()
				yes.dead = false
			}
			in.env = yes
		}
	}
	t := body(&in)
	k.forgetAssigned(saved, n)
	c.env = saved
	return t
}

func (k *checker) compDisplay(c *scopeCtx, e ast.Expr, class string, gens []*ast.Comprehension, elt ast.Expr, want types.Type) types.Type {
	w := k.wantContainer(want, class)
	var el types.Type
	if w != nil {
		el = w.Args[0]
	} else {
		tv := k.nodeVar(nodeKey{e, "elem"}, "element")
		if we := k.wantArg(want, class, 0); we != nil && !isAny(we) && !hasPlainTypeVar(k, we) {
			k.unify(tv, we)
		}
		el = tv
	}
	t := k.inComp(c, e, gens, func(in *scopeCtx) types.Type { return k.expr(in, elt, el) })
	k.flow(t, el)
	if w != nil {
		return w
	}
	return k.inst(class, el)
}

func (k *checker) dictComp(c *scopeCtx, e *ast.DictComp, want types.Type) types.Type {
	w := k.wantContainer(want, "dict")
	var key, val types.Type
	if w != nil {
		key, val = w.Args[0], w.Args[1]
	} else {
		key, val = k.nodeVar(nodeKey{e, "key"}, "key"), k.nodeVar(nodeKey{e, "value"}, "value")
		if wk := k.wantArg(want, "dict", 0); wk != nil && !isAny(wk) {
			k.unify(key, wk)
			k.unify(val, k.wantArg(want, "dict", 1))
		}
	}
	k.inComp(c, e, e.Generators, func(in *scopeCtx) types.Type {
		k.flow(k.expr(in, e.Key, key), key)
		k.flow(k.expr(in, e.Value, val), val)
		return nil
	})
	if w != nil {
		return w
	}
	return k.inst("dict", key, val)
}

// iterable checks an expression that is iterated and gives its element type.
func (k *checker) iterable(c *scopeCtx, e ast.Expr) types.Type {
	t := k.expr(c, e, nil)
	if t == nil {
		return nil
	}
	el := k.iterElem(t)
	if el == nil && k.final {
		if et := k.expand(t); !isAny(et) && !isNever(et) && k.expand(k.withoutNone(et)) != nil {
			if k.iterElem(k.withoutNone(et)) == nil && !k.hasGetItem(et) {
				k.errorf(c.mod, e, codeType, "%s is not iterable", k.show(et))
			}
		}
		el = &types.Any{Reason: "iterated"}
	}
	k.noteIter(e, t)
	return el
}

func (k *checker) hasGetItem(t types.Type) bool {
	for _, it := range k.items(t) {
		if in, ok := it.(*types.Instance); ok {
			if s, _ := in.Class.Lookup("__getitem__"); s != nil {
				return true
			}
		}
		if isAny(it) {
			return true
		}
		if _, ok := it.(*types.TypeVar); ok {
			return true
		}
	}
	return false
}

// noteIter records the user's __iter__ that an iteration calls.
func (k *checker) noteIter(e ast.Expr, t types.Type) {
	if in, ok := k.expand(k.withoutNone(t)).(*types.Instance); ok && !in.Class.IsStub() {
		if s, _ := in.Class.Lookup("__iter__"); s != nil && s.Func != nil && !s.Func.IsStub() {
			k.info.Ops[iterKey(e)] = &types.Op{Func: s.Func, Operand: k.iterElem(t)}
		}
	}
}

func iterKey(e ast.Expr) ast.Node { return e }

// iterElem is the element type of iterating over a value; nil when it can't be iterated (or nothing is known).
func (k *checker) iterElem(t types.Type) types.Type {
	et := k.expand(t)
	switch x := et.(type) {
	case *types.Any:
		return x
	case *types.Never:
		return x
	case *types.Literal:
		return k.iterElem(x.Base)
	case *types.Union:
		var out types.Type
		for _, it := range x.Items {
			if isNone(it) {
				continue
			}
			el := k.iterElem(it)
			if el == nil {
				return nil
			}
			out = k.join(out, el)
		}
		return out
	case *types.Tuple:
		if len(x.Items) == 0 {
			return neverType
		}
		var out types.Type
		for _, it := range x.Items {
			out = k.join(out, it)
		}
		return out
	case *types.ClassObject:
		if x.Class.Enum != nil {
			return &types.Instance{Class: x.Class}
		}
	case *types.TypeVar:
		if x.Bound != nil {
			return k.iterElem(x.Bound)
		}
	case *types.Instance:
		if x.Class.NamedTuple {
			var out types.Type
			for _, f := range x.Class.Fields {
				out = k.join(out, f.Type)
			}
			return out
		}
		for _, base := range []string{"Iterable", "Iterator"} {
			if cl := k.stubClass("typing", base); cl != nil {
				if b := asClass(x, cl); b != nil && len(b.Args) > 0 {
					return b.Args[0]
				}
			}
		}
		s, _ := x.Class.Lookup("__iter__")
		if s == nil || s.Func == nil {
			if g, _ := x.Class.Lookup("__getitem__"); g != nil && g.Func != nil && !x.Class.IsStub() {
				return k.substIn(g.Func.Ret, k.memberSubst(x, g))
			}
			return nil
		}
		ret := k.substIn(s.Func.Ret, k.memberSubst(x, s))
		if tv, ok := ret.(*types.TypeVar); ok && tv.IsSelf {
			ret = x
		}
		rt := k.expand(ret)
		if rt == nil {
			return nil
		}
		in, ok := rt.(*types.Instance)
		if !ok {
			return &types.Any{Reason: "__iter__ of unknown type"}
		}
		if n, _ := in.Class.Lookup("__next__"); n != nil && n.Func != nil && !in.Class.IsStub() {
			return k.substIn(n.Func.Ret, k.memberSubst(in, n))
		}
		if in.Class == x.Class {
			return nil
		}
		return k.iterElem(in)
	}
	return nil
}

// memberSubst maps the type parameters of the class that declares a member to what they are in an instance.
func (k *checker) memberSubst(in *types.Instance, s *types.Symbol) map[*types.TypeVar]types.Type {
	var decl *types.Class
	if s.Scope != nil {
		decl = s.Scope.Class
	}
	if decl == nil || decl == in.Class {
		return classSubst(in)
	}
	if b := asClass(in, decl); b != nil {
		return classSubst(b)
	}
	return classSubst(in)
}

// show is a type's text in messages.
func (k *checker) show(t types.Type) string {
	if t == nil {
		return "unknown"
	}
	return k.resolve(t, map[*types.TypeVar]bool{}).String()
}

func (k *checker) lambda(c *scopeCtx, e *ast.Lambda, want types.Type) types.Type {
	f := k.info.Funcs[e]
	if f.Name == "" {
		f.Name, f.QualName = "<lambda>", "<lambda>"
		f.Parent = c.fun
		k.funcEnv[f] = &scopeCtx{mod: c.mod, scope: k.info.Scopes[e], fun: f, class: c.class, annot: c.annot}
		k.declareParams(f, e.Args, c.annot, nil)
		f.Ret = k.nodeVar(nodeKey{e, "ret"}, "return")
		k.retVars[f] = f.Ret.(*types.TypeVar)
	}
	k.defaults(c, f)
	var wc *types.Callable
	for _, it := range k.items(want) {
		if w, ok := it.(*types.Callable); ok {
			wc = w
		}
	}
	if wc != nil && !wc.AnyParams {
		i := 0
		for _, p := range f.Params {
			if p.Kind != types.PositionalOnly && p.Kind != types.PositionalOrKeyword || i >= len(wc.Params) {
				break
			}
			if !hasPlainTypeVar(k, wc.Params[i].Type) || c.fun != nil && len(c.fun.TypeParams) > 0 {
				k.flow(wc.Params[i].Type, p.Type)
			}
			i++
		}
	}
	in := *c
	in.scope = k.info.Scopes[e]
	in.annot.scope = in.scope
	in.fun = f
	in.env = c.env.clone()
	k.dropCaptured(in.env)
	var wr types.Type
	if wc != nil {
		wr = wc.Ret
	}
	if wr != nil && hasPlainTypeVar(k, wr) {
		wr = nil
	}
	t := k.expr(&in, e.Body, wr)
	k.flow(t, f.Ret)
	return callableOf(f, 0)
}

// dropCaptured forgets the narrowing of variables that may change before a function runs.
func (k *checker) dropCaptured(e *env) {
	for q := range e.narrow {
		if q.path != "" || q.sym.Bindings > 1 {
			delete(e.narrow, q)
		}
	}
}
