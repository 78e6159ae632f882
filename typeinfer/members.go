package typeinfer

import (
	"cmp"
	"maps"
	"slices"

	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// attribute gives the type of x.name.
func (k *checker) attribute(c *scopeCtx, e *ast.Attribute) types.Type {
	if t := k.superProperty(c, e); t != nil {
		return t
	}
	base := k.expr(c, e.Value, nil)
	if r, ok := k.refOf(e); ok {
		if t, ok := c.env.narrow[r]; ok {
			k.member(c, e, base)
			return t
		}
	}
	return k.member(c, e, base)
}

// member resolves an attribute of a value and records what it is.
func (k *checker) member(c *scopeCtx, e *ast.Attribute, base types.Type) types.Type {
	bt := k.expand(base)
	if bt == nil {
		delete(k.info.Attrs, e)
		return nil
	}
	w := k.withoutNoneLoose(bt)
	if u, ok := w.(*types.Union); ok {
		var out types.Type
		for _, it := range u.Items {
			t := k.memberOf(c, e, it)
			if t == nil {
				if !k.final {
					return nil
				}
				k.misspelt(c.mod, e.AttrPos, codeAttr, e.Attr, attrNames(it), "%s has no attribute '%s'", k.show(it), e.Attr)
				return &types.Any{Reason: "no such attribute"}
			}
			out = k.join(out, t)
		}
		if a := k.info.Attrs[e]; a != nil {
			k.unionMember(e, u, a)
		}
		return out
	}
	t := k.memberOf(c, e, w)
	if t == nil && k.info.Attrs[e] == nil && !isNever(w) {
		if k.final {
			k.misspelt(c.mod, e.AttrPos, codeAttr, e.Attr, attrNames(w), "%s has no attribute '%s'", k.show(w), e.Attr)
		}
		return &types.Any{Reason: "no such attribute"}
	}
	return t
}

// unionMember keeps a resolved attribute of a union only when all members get it from one class; otherwise it is dynamic.
func (k *checker) unionMember(e *ast.Attribute, u *types.Union, a *types.Attr) {
	for _, it := range u.Items {
		in, ok := it.(*types.Instance)
		if !ok {
			k.info.Attrs[e] = &types.Attr{Kind: types.AttrDynamic}
			return
		}
		if s, _ := in.Class.Lookup(e.Attr); s != a.Symbol && !(s != nil && a.Func != nil && overridesOne(s.Func, a.Func)) {
			k.info.Attrs[e] = &types.Attr{Kind: types.AttrDynamic}
			return
		}
	}
}

// sameParams reports whether two methods take the same arguments.
func sameParams(f, g *types.Func) bool {
	if len(f.Params) != len(g.Params) {
		return false
	}
	for i, p := range f.Params {
		if q := g.Params[i]; i > 0 && (p.Kind != q.Kind || p.Name != q.Name || (p.Default == nil) != (q.Default == nil)) {
			return false
		}
	}
	return true
}

// overridesOne reports whether two methods override a common one, and take the same arguments.
func overridesOne(f, g *types.Func) bool {
	if f == nil || g == nil {
		return false
	}
	if !sameParams(f, g) {
		return false
	}
	for _, a := range append([]*types.Func{f}, f.Overrides...) {
		for _, b := range append([]*types.Func{g}, g.Overrides...) {
			if a == b && !a.IsStub() {
				return true
			}
		}
	}
	return false
}

// memberOf resolves an attribute of one type; nil when it has none (or its type is not known yet, and Attrs is set).
func (k *checker) memberOf(c *scopeCtx, e *ast.Attribute, t types.Type) types.Type {
	set := func(a *types.Attr) { k.info.Attrs[e] = a }
	delete(k.info.Attrs, e)
	switch t := t.(type) {
	case *types.Any:
		set(&types.Attr{Kind: types.AttrDynamic})
		return t
	case *types.Never:
		set(&types.Attr{Kind: types.AttrDynamic})
		return t
	case *types.Literal:
		return k.memberOf(c, e, t.Base)
	case *types.ModuleObject:
		s := t.Module.Members[e.Attr]
		if s == nil {
			if sub := k.findModule(t.Module.Name + "." + e.Attr); sub != nil {
				set(&types.Attr{Kind: types.AttrModule, Symbol: &types.Symbol{Name: e.Attr, Kind: types.ModuleSymbol, Module: sub, Bindings: 1}})
				return &types.ModuleObject{Module: sub}
			}
			if e.Attr == "__name__" {
				set(&types.Attr{Kind: types.AttrSpecial})
				return k.inst("str")
			}
			k.misspelt(c.mod, e.AttrPos, codeMember, e.Attr, memberNames(t.Module), "module '%s' has no '%s' that py2go knows", t.Module.Name, e.Attr)
			set(&types.Attr{Kind: types.AttrDynamic})
			return &types.Any{Reason: "unknown member"}
		}
		set(&types.Attr{Kind: types.AttrModule, Symbol: s})
		s = s.Resolve()
		if s == nil {
			return &types.Any{Reason: "unknown import"}
		}
		switch s.Kind {
		case types.ClassSymbol:
			return &types.ClassObject{Class: s.Class}
		case types.ModuleSymbol:
			return &types.ModuleObject{Module: s.Module}
		}
		return s.Type
	case *types.ClassObject:
		return k.classAttr(c, e, t, set)
	case *types.Tuple:
		if tc := k.class("tuple"); tc != nil {
			return k.memberOf(c, e, &types.Instance{Class: tc, Args: []types.Type{k.orAny(k.iterElem(t))}})
		}
	case *types.TypeVar:
		switch {
		case t.IsSelf && t.Class != nil:
			return k.memberOf(c, e, selfType(t.Class))
		case t.Bound != nil:
			return k.memberOf(c, e, t.Bound)
		}
		return nil
	case *types.Callable, *types.Overloaded:
		switch e.Attr {
		case "__name__", "__qualname__", "__doc__", "__module__":
			set(&types.Attr{Kind: types.AttrSpecial})
			if e.Attr == "__doc__" {
				return k.union(k.inst("str"), noneType)
			}
			return k.inst("str")
		}
		if f, ok := t.(*types.Callable); ok && f.Func != nil && f.Func.IsCached {
			// the methods of the object that caching makes of a function
			if in := k.stubClass("functools", "Cache"); in != nil {
				if s := in.Members[e.Attr]; s != nil && s.Func != nil {
					set(&types.Attr{Kind: types.AttrMethod, Symbol: s, Owner: in, Func: s.Func})
					return callableOf(s.Func, 1)
				}
			}
		}
		set(&types.Attr{Kind: types.AttrDynamic})
		return &types.Any{Reason: "an attribute of a function"}
	case *types.Instance:
		s, owner := t.Class.Lookup(e.Attr)
		if s == nil {
			if x := k.fieldsTuple(e, t.Class); x != nil {
				set(&types.Attr{Kind: types.AttrSpecial, Owner: t.Class})
				return k.expr(c, x, nil)
			}
			switch e.Attr {
			case "__class__":
				set(&types.Attr{Kind: types.AttrSpecial})
				return &types.ClassObject{Class: t.Class}
			case "__doc__", "__module__", "__dict__":
				set(&types.Attr{Kind: types.AttrSpecial})
				return k.inst("str")
			}
			if t.Class.Enum != nil {
				switch e.Attr {
				case "value", "_value_":
					set(&types.Attr{Kind: types.AttrSpecial, Owner: t.Class})
					return t.Class.Enum.ValueType
				case "name", "_name_":
					set(&types.Attr{Kind: types.AttrSpecial, Owner: t.Class})
					return k.inst("str")
				}
			}
			if g, _ := t.Class.Lookup("__getattr__"); g != nil && g.Func != nil && g.Func.IsStub() {
				set(&types.Attr{Kind: types.AttrDynamic, Func: g.Func})
				return g.Func.Ret
			}
			if isObject(t) || t.Class.IsProtocol && t.Class.IsStub() {
				set(&types.Attr{Kind: types.AttrDynamic})
				return &types.Any{Reason: "object has no attributes"}
			}
			// an attribute that only subclasses have
			return nil
		}
		if t.Class.Enum != nil && !t.Class.IsStub() {
			switch e.Attr {
			case "value", "name":
				if owner.IsStub() {
					set(&types.Attr{Kind: types.AttrSpecial, Owner: t.Class})
					if e.Attr == "name" {
						return k.inst("str")
					}
					return t.Class.Enum.ValueType
				}
			}
		}
		m := k.memberSubst(t, s)
		a := &types.Attr{Symbol: s, Owner: owner}
		switch {
		case s.Property != nil:
			a.Kind, a.Property = types.AttrProperty, s.Property
			a.Func = s.Property.Get
			set(a)
			if a.Func == nil {
				return nil
			}
			return k.bindSelf(k.substIn(a.Func.Ret, m), t)
		case s.Kind == types.FuncSymbol && s.Func != nil:
			a.Kind, a.Func = types.AttrMethod, s.Func
			skip := 1
			if s.Func.Kind == types.StaticMethod {
				a.Kind, skip = types.AttrFunc, 0
			}
			set(a)
			if h := s.Func.Holder; h != nil {
				set(&types.Attr{Kind: types.AttrDynamic, Symbol: s, Owner: owner})
				return k.boundTo(s.Func, h.Type)
			}
			if len(s.Func.Decorators) > 0 && s.Type != nil {
				return &types.Any{Reason: "a decorated method"}
			}
			if len(s.Func.Overloads) > 0 {
				return &types.Overloaded{Items: s.Func.Overloads}
			}
			return k.substIn(callableOf(s.Func, skip), m)
		case s.Kind == types.FieldSymbol:
			a.Kind = types.AttrField
			set(a)
			return k.substIn(s.Type, m)
		case s.Kind == types.ClassSymbol:
			a.Kind = types.AttrClassVar
			set(a)
			return &types.ClassObject{Class: s.Class}
		}
		a.Kind = types.AttrClassVar
		if owner.Enum != nil && !owner.IsStub() {
			for _, mem := range owner.Enum.Members {
				if mem.Name == e.Attr {
					a.Kind, a.Member = types.AttrEnumMember, mem
				}
			}
		}
		set(a)
		return k.substIn(s.Type, m)
	}
	return nil
}

// boundTo is the type of a decorated method as an attribute of an object: a function is bound to the object.
func (k *checker) boundTo(f *types.Func, t types.Type) types.Type {
	t = k.expand(t)
	c, ok := t.(*types.Callable)
	if !ok || c.AnyParams || f.Kind == types.StaticMethod || len(c.Params) == 0 || c.Params[0].Kind == types.VarPositional {
		return t
	}
	return &types.Callable{Params: c.Params[1:], Ret: c.Ret}
}

func (k *checker) orAny(t types.Type) types.Type {
	if t == nil {
		return &types.Any{Reason: "not known"}
	}
	return t
}

// classAttr resolves C.name.
func (k *checker) classAttr(c *scopeCtx, e *ast.Attribute, t *types.ClassObject, set func(*types.Attr)) types.Type {
	s, owner := t.Class.Lookup(e.Attr)
	if s == nil || owner.Name == "object" && owner.IsStub() && (e.Attr == "__name__" || e.Attr == "__doc__") {
		if x := k.fieldsTuple(e, t.Class); x != nil {
			set(&types.Attr{Kind: types.AttrSpecial, Owner: t.Class})
			return k.expr(c, x, nil)
		}
		switch e.Attr {
		case "__name__", "__qualname__", "__doc__", "__module__":
			set(&types.Attr{Kind: types.AttrSpecial, Owner: t.Class})
			return k.inst("str")
		case "__mro__":
			if x := k.mroTuple(c, e, t.Class); x != nil {
				set(&types.Attr{Kind: types.AttrSpecial, Owner: t.Class})
				return k.expr(c, x, nil)
			}
			set(&types.Attr{Kind: types.AttrDynamic})
			return &types.Any{Reason: "class internals"}
		case "__dict__", "__members__", "__subclasses__", "__bases__":
			set(&types.Attr{Kind: types.AttrDynamic})
			return &types.Any{Reason: "class internals"}
		}
		return nil
	}
	a := &types.Attr{Symbol: s, Owner: owner}
	switch {
	case owner.Enum != nil && !owner.IsStub():
		for _, mem := range owner.Enum.Members {
			if mem.Name == e.Attr {
				a.Kind, a.Member = types.AttrEnumMember, mem
				set(a)
				return &types.Instance{Class: owner}
			}
		}
		fallthrough
	default:
		switch {
		case s.Property != nil:
			a.Kind = types.AttrDynamic
			set(a)
			return &types.Any{Reason: "a property of the class itself"}
		case s.Kind == types.FuncSymbol && s.Func != nil:
			if h := s.Func.Holder; h != nil {
				set(&types.Attr{Kind: types.AttrDynamic, Symbol: s, Owner: owner})
				return h.Type
			}
			a.Kind, a.Func = types.AttrFunc, s.Func
			set(a)
			skip := 0
			if s.Func.Kind == types.ClassMethod {
				skip = 1
			}
			if len(s.Func.Overloads) > 0 {
				return &types.Overloaded{Items: s.Func.Overloads}
			}
			return callableOf(s.Func, skip)
		case s.Kind == types.ClassSymbol:
			a.Kind = types.AttrClassVar
			set(a)
			return &types.ClassObject{Class: s.Class}
		case s.Kind == types.FieldSymbol:
			a.Kind = types.AttrClassVar
			set(a)
			return s.Type
		}
	}
	a.Kind = types.AttrClassVar
	set(a)
	return s.Type
}

// fieldsTuple is the tuple of names that _fields of a NamedTuple means; nil for other attributes.
func (k *checker) fieldsTuple(e *ast.Attribute, cl *types.Class) ast.Expr {
	if _, ok := e.Value.(*ast.Name); !ok || e.Attr != "_fields" || !cl.NamedTuple {
		return nil
	}
	if x := k.info.Spelled[e]; x != nil {
		return x
	}
	x := &ast.Tuple{}
	for _, f := range cl.Fields {
		x.Elts = append(x.Elts, &ast.Constant{Kind: ast.ConstStr, Str: f.Name})
	}
	place(x, e.Span())
	k.info.Spelled[e] = x
	return x
}

// mroTuple is the tuple of classes that C.__mro__ means; nil when C is not the name of a class.
func (k *checker) mroTuple(c *scopeCtx, e *ast.Attribute, cl *types.Class) ast.Expr {
	if x := k.info.Spelled[e]; x != nil {
		return x
	}
	if s := k.calleeSymbol(c.annot.scope, e.Value); s == nil || s.Kind != types.ClassSymbol || s.Class != cl || cl.IsStub() {
		return nil
	}
	x := &ast.Tuple{}
	for _, m := range cl.MRO {
		n := &ast.Name{Id: m.Name}
		k.info.Names[n] = m.Symbol
		x.Elts = append(x.Elts, n)
	}
	place(x, e.Span())
	k.info.Spelled[e] = x
	return x
}

// assignAttr stores into x.name.
func (k *checker) assignAttr(c *scopeCtx, x *ast.Attribute, t types.Type) {
	base := k.expr(c, x.Value, nil)
	declared := k.member(c, x, base)
	a := k.info.Attrs[x]
	r, isRef := k.refOf(x)
	if isRef {
		c.env.forget(r)
	}
	c.env.forgetAttr(x.Attr, r)
	k.record(x, t)
	if a != nil && a.Kind == types.AttrClassVar && a.Symbol != nil {
		a.Symbol.CapturedWritten = true // any call may come to this
	}
	if a == nil || t == nil {
		return
	}
	switch a.Kind {
	case types.AttrField, types.AttrClassVar:
		if a.Symbol == nil || a.Owner != nil && a.Owner.IsStub() {
			if declared != nil {
				k.flow(t, declared)
			}
			return
		}
		if in, ok := k.expand(k.withoutNoneLoose(k.expand(base))).(*types.Instance); ok && len(in.Class.TypeParams) > 0 {
			k.flow(t, declared)
		} else {
			k.widenSym(a.Symbol, t)
		}
		if isRef {
			k.narrowAssigned(c, r, &types.Symbol{Type: k.orAny(declaredOr(a.Symbol.Type, declared))}, t)
		}
	case types.AttrModule:
		k.widenSym(a.Symbol.Resolve(), t)
	case types.AttrProperty:
		if p := a.Property; p != nil && p.Set != nil && len(p.Set.Params) > 1 {
			k.flow(t, p.Set.Params[1].Type)
		}
	case types.AttrDynamic:
		if isAny(k.expand(t)) {
			return // what it holds is converted when it comes
		}
		for _, def := range k.classDefs() {
			if s := k.info.Classes[def].Members[x.Attr]; s != nil && s.Kind == types.FieldSymbol && !s.Declared {
				k.widenSym(s, t)
			}
		}
	}
}

// classDefs are the program's classes in the order of their definitions.
func (k *checker) classDefs() []*ast.ClassDef {
	return slices.SortedFunc(maps.Keys(k.info.Classes), func(a, b *ast.ClassDef) int { return cmp.Compare(a.Span().Start, b.Span().Start) })
}

func declaredOr(a, b types.Type) types.Type {
	if a != nil {
		return a
	}
	return b
}

// subscriptParts checks the value and index of a subscript.
func (k *checker) subscriptParts(c *scopeCtx, e *ast.Subscript) (types.Type, types.Type) {
	base := k.expr(c, e.Value, nil)
	var want types.Type
	if in, ok := k.expand(base).(*types.Instance); ok {
		if d := k.asDict(in); d != nil {
			want = d.Args[0]
		}
	}
	return base, k.expr(c, e.Slice, want)
}

func (k *checker) asDict(in *types.Instance) *types.Instance {
	if d := k.class("dict"); d != nil {
		return asClass(in, d)
	}
	return nil
}

func (k *checker) subscript(c *scopeCtx, e *ast.Subscript) types.Type {
	base, idx := k.subscriptParts(c, e)
	if r, ok := k.refOf(e); ok {
		if t, ok := c.env.narrow[r]; ok {
			k.itemType(c, e, base, idx)
			return t
		}
	}
	return k.itemType(c, e, base, idx)
}

func (k *checker) itemType(c *scopeCtx, e *ast.Subscript, base, idx types.Type) types.Type {
	bt := k.expand(base)
	if bt == nil {
		return nil
	}
	delete(k.info.Ops, ast.Node(e))
	var out types.Type
	items := k.items(k.withoutNoneLoose(bt))
	for _, it := range items {
		t := k.itemOf(c, e, it, idx, len(items) == 1)
		if t == nil {
			return nil
		}
		out = k.join(out, t)
	}
	return out
}

func (k *checker) itemOf(c *scopeCtx, e *ast.Subscript, t, idx types.Type, single bool) types.Type {
	sl, isSlice := e.Slice.(*ast.Slice)
	isSlice = isSlice || builtinName(idx) == "slice"
	switch t := t.(type) {
	case *types.Any, *types.Never:
		return t
	case *types.Literal:
		return k.itemOf(c, e, t.Base, idx, single)
	case *types.Tuple:
		if isSlice {
			return k.tupleSlice(t, sl)
		}
		if t.Variadic {
			return t.Items[0]
		}
		if i, ok := constIndex(e.Slice); ok {
			if i < 0 {
				i += len(t.Items)
			}
			if i >= 0 && i < len(t.Items) {
				return t.Items[i]
			}
			k.errorf(c.mod, e, codeType, "the tuple has %d items", len(t.Items))
			return &types.Any{Reason: "tuple index"}
		}
		return k.iterElem(t)
	case *types.ClassObject:
		if t.Class.Enum != nil {
			return &types.Instance{Class: t.Class}
		}
		if in, ok := k.annot(c.annot, e).(*types.Instance); ok {
			return &types.ClassObject{Class: in.Class, Args: in.Args}
		}
		return &types.Any{Reason: "a generic alias"}
	case *types.TypeVar:
		if t.Bound != nil {
			return k.itemOf(c, e, t.Bound, idx, single)
		}
	case *types.Instance:
		if t.Class.NamedTuple {
			if i, ok := constIndex(e.Slice); ok {
				if i < 0 {
					i += len(t.Class.Fields)
				}
				if i >= 0 && i < len(t.Class.Fields) {
					return t.Class.Fields[i].Type
				}
			}
			return k.orAny(k.iterElem(t))
		}
		switch name := builtinName(t); {
		case isSlice && (name == "list" || name == "str" || name == "bytes" || name == "bytearray" || name == "range"):
			return t
		case name == "list":
			return t.Args[0]
		case name == "str":
			return t
		case name == "bytes" || name == "bytearray" || name == "range":
			return k.inst("int")
		}
		if d := k.asDict(t); d != nil {
			if idx != nil {
				k.flowKey(idx, d.Args[0])
			}
			if t.Class.Name == "Counter" {
				return k.inst("int")
			}
			if ft := keyType(t, e.Slice); ft != nil {
				return ft
			}
			return d.Args[1]
		}
		s, _ := t.Class.Lookup("__getitem__")
		if s == nil || s.Func == nil {
			k.errorf(c.mod, e, codeType, "%s cannot be subscripted", k.show(t))
			return &types.Any{Reason: "not subscriptable"}
		}
		m := k.memberSubst(t, s)
		for _, f := range overloads(s.Func) {
			if len(f.Params) < 2 {
				continue
			}
			p := subst(f.Params[1].Type, m)
			if f.IsStub() && !k.accepts(idx, p) {
				continue
			}
			k.flow(idx, p)
			if single {
				k.info.Ops[e] = &types.Op{Func: f}
			}
			return k.bindSelf(subst(f.Ret, m), t)
		}
	}
	if k.final {
		k.errorf(c.mod, e, codeType, "%s cannot be subscripted", k.show(t))
	}
	return &types.Any{Reason: "not subscriptable"}
}

// flowKey lets the key of a lookup widen what is known of a dict's keys only while nothing is known: looking up is not storing.
func (k *checker) flowKey(idx, key types.Type) {
	if tv, ok := k.isOpen(key); ok && k.vars[tv].lower == nil {
		k.flow(idx, key)
	}
}

func (k *checker) tupleSlice(t *types.Tuple, s *ast.Slice) types.Type {
	if t.Variadic {
		return t
	}
	if s == nil || s.Step != nil {
		return &types.Tuple{Items: []types.Type{k.orAny(k.iterElem(t))}, Variadic: true}
	}
	lo, hi := 0, len(t.Items)
	ok := true
	bound := func(e ast.Expr, v *int) {
		if e == nil {
			return
		}
		i, isConst := constIndex(e)
		if !isConst {
			ok = false
			return
		}
		if i < 0 {
			i += len(t.Items)
		}
		*v = max(0, min(i, len(t.Items)))
	}
	bound(s.Lower, &lo)
	bound(s.Upper, &hi)
	if !ok {
		return &types.Tuple{Items: []types.Type{k.orAny(k.iterElem(t))}, Variadic: true}
	}
	if lo > hi {
		lo = hi
	}
	return &types.Tuple{Items: append([]types.Type{}, t.Items[lo:hi]...)}
}

func constIndex(e ast.Expr) (int, bool) {
	switch e := e.(type) {
	case *ast.Constant:
		if e.Kind == ast.ConstInt && e.BigInt == nil {
			return int(e.Int), true
		}
	case *ast.UnaryOp:
		if i, ok := constIndex(e.Operand); ok && e.Op == ast.USub {
			return -i, true
		}
	}
	return 0, false
}

// assignSubscript stores into x[i].
func (k *checker) assignSubscript(c *scopeCtx, x *ast.Subscript, t types.Type) {
	base, idx := k.subscriptParts(c, x)
	k.record(x, t)
	if r, ok := k.refOf(x.Value); ok {
		for q := range c.env.narrow {
			if q.sym == r.sym && len(q.path) > len(r.path) && q.path[:len(r.path)] == r.path && q.path[len(r.path)] == '[' {
				delete(c.env.narrow, q)
			}
		}
	}
	bt := k.expand(base)
	if bt == nil {
		return
	}
	for _, it := range k.items(k.withoutNoneLoose(bt)) {
		in, ok := it.(*types.Instance)
		if !ok {
			continue
		}
		_, isSlice := x.Slice.(*ast.Slice)
		if builtinName(in) == "list" || in.Class.Name == "deque" {
			if isSlice {
				if el := k.iterElem(t); el != nil {
					k.flow(el, in.Args[0])
				}
			} else {
				k.flow(t, in.Args[0])
			}
			continue
		}
		if d := k.asDict(in); d != nil {
			if ft := keyType(in, x.Slice); ft != nil {
				k.flow(t, ft)
			}
			k.flow(idx, d.Args[0])
			k.flow(t, d.Args[1])
			if d == in || in.Class.IsStub() {
				continue
			}
		}
		k.recordOp(c, x, x.Value, "__setitem__")
		if s, _ := in.Class.Lookup("__setitem__"); s != nil && s.Func != nil && len(s.Func.Params) > 2 {
			m := k.memberSubst(in, s)
			k.flow(idx, subst(s.Func.Params[1].Type, m))
			k.flow(t, subst(s.Func.Params[2].Type, m))
		}
	}
}

// recordOp notes a user's dunder method that a statement calls.
func (k *checker) recordOp(c *scopeCtx, n ast.Node, obj ast.Expr, name string) {
	delete(k.info.Ops, n)
	if in, ok := k.expand(k.withoutNone(k.info.Types[obj])).(*types.Instance); ok {
		if s, _ := in.Class.Lookup(name); s != nil && s.Func != nil {
			k.info.Ops[n] = &types.Op{Func: s.Func}
			if name == "__delitem__" && len(s.Func.Params) > 1 && !s.Func.IsStub() {
				if sub, ok := n.(*ast.Subscript); ok {
					k.flow(k.info.Types[sub.Slice], subst(s.Func.Params[1].Type, k.memberSubst(in, s)))
				}
			}
		}
	}
}
