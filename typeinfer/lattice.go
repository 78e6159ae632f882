package typeinfer

import (
	"github.com/py2go/py2go/typeinfer/types"
)

// ivar is an inference variable. It travels in types as a *types.TypeVar.
type ivar struct {
	parent  *types.TypeVar
	lower   types.Type // what flowed in; nil: nothing yet
	decl    types.Type // of a declared abstract collection: what the annotation says
	isFloat bool       // stands for a float annotation: ints may flow in
}

func (k *checker) newVar(name string) *types.TypeVar {
	tv := &types.TypeVar{Name: name}
	k.vars[tv] = &ivar{}
	return tv
}

// nodeVar is the inference variable that belongs to a node, made once for all runs.
func (k *checker) nodeVar(key nodeKey, name string) *types.TypeVar {
	tv := k.nodes[key]
	if tv == nil {
		tv = k.newVar(name)
		k.nodes[key] = tv
	}
	return tv
}

func (k *checker) findVar(tv *types.TypeVar) *types.TypeVar {
	for {
		v := k.vars[tv]
		if v == nil || v.parent == nil {
			return tv
		}
		tv = v.parent
	}
}

// expand looks through inference variables at the outermost level. It gives nil for a type nothing is known of yet.
func (k *checker) expand(t types.Type) types.Type {
	for {
		tv, ok := t.(*types.TypeVar)
		if !ok {
			return t
		}
		tv = k.findVar(tv)
		v := k.vars[tv]
		if v == nil {
			return tv
		}
		switch {
		case v.isFloat && v.lower == nil:
			return k.inst("float")
		case v.decl != nil:
			return k.declaredLower(v)
		}
		if v.lower == nil {
			if k.final {
				return neverType
			}
			return nil
		}
		t = v.lower
	}
}

// declaredLower refines an abstract annotation by what flows in: one concrete type takes its place.
func (k *checker) declaredLower(v *ivar) types.Type {
	lower := v.lower
	if lower == nil {
		return v.decl
	}
	switch l := lower.(type) {
	case *types.Instance, *types.Tuple:
		return l
	case *types.Union:
		if in, ok := v.decl.(*types.Instance); ok && in.Class.Name == "Iterable" {
			return v.decl
		}
		return l
	}
	return v.decl
}

// isOpen reports whether t is an inference variable.
func (k *checker) isOpen(t types.Type) (*types.TypeVar, bool) {
	tv, ok := t.(*types.TypeVar)
	if !ok {
		return nil, false
	}
	tv = k.findVar(tv)
	return tv, k.vars[tv] != nil
}

func (k *checker) widenVar(tv *types.TypeVar, t types.Type) {
	v := k.vars[tv]
	if ot, ok := k.isOpen(t); ok {
		if ot == tv {
			return
		}
		ov := k.vars[ot]
		if ov.isFloat && ov.lower == nil {
			t = k.inst("float")
		} else if t = k.expand(t); t == nil {
			return
		}
	}
	if t == nil {
		return
	}
	if k.occurs(tv, t, 0) {
		return
	}
	j := k.join(v.lower, k.widenLiteral(t))
	if !k.same(j, v.lower) {
		v.lower = j
		k.changed = true
	}
}

// occurs reports whether an inference variable is part of a type.
func (k *checker) occurs(tv *types.TypeVar, t types.Type, depth int) bool {
	if depth > 12 {
		return true
	}
	switch t := t.(type) {
	case *types.TypeVar:
		o, open := k.isOpen(t)
		if o == tv {
			return true
		}
		if open {
			if v := k.vars[o]; v.lower != nil {
				return k.occurs(tv, v.lower, depth+1)
			}
		}
	case *types.Instance:
		for _, a := range t.Args {
			if k.occurs(tv, a, depth+1) {
				return true
			}
		}
	case *types.Tuple:
		for _, a := range t.Items {
			if k.occurs(tv, a, depth+1) {
				return true
			}
		}
	case *types.Union:
		for _, a := range t.Items {
			if k.occurs(tv, a, depth+1) {
				return true
			}
		}
	case *types.Callable:
		for _, p := range t.Params {
			if k.occurs(tv, p.Type, depth+1) {
				return true
			}
		}
		return t.Ret != nil && k.occurs(tv, t.Ret, depth+1)
	}
	return false
}

// unifyVars makes two inference variables one.
func (k *checker) unifyVars(a, b *types.TypeVar) {
	a, b = k.findVar(a), k.findVar(b)
	if a == b {
		return
	}
	va, vb := k.vars[a], k.vars[b]
	if vb.lower != nil && k.occurs(a, vb.lower, 0) || va.lower != nil && k.occurs(b, va.lower, 0) {
		return
	}
	k.changed = true
	lower := vb.lower
	vb.parent = a
	va.isFloat = va.isFloat || vb.isFloat
	if va.decl == nil {
		va.decl = vb.decl
	}
	if lower != nil {
		va.lower = k.join(va.lower, lower)
	}
}

// widenLiteral turns literal types into their class: what a variable holds.
func (k *checker) widenLiteral(t types.Type) types.Type {
	switch t := t.(type) {
	case *types.Literal:
		return t.Base
	case *types.Union:
		var out types.Type
		for _, it := range t.Items {
			out = k.join(out, k.widenLiteral(it))
		}
		return out
	}
	return t
}

// join is the least type that holds both.
func (k *checker) join(a, b types.Type) types.Type {
	if a == nil {
		return b
	}
	if b == nil {
		return a
	}
	if a == b {
		return a
	}
	if ta, ok := k.isOpen(a); ok {
		if tb, ok := k.isOpen(b); ok {
			if ta == tb {
				return a
			}
		}
	}
	ea, eb := k.expand(a), k.expand(b)
	if ea == nil {
		return b
	}
	if eb == nil {
		return a
	}
	switch x := ea.(type) {
	case *types.Never:
		return b
	case *types.Any:
		return ea
	case *types.Union:
		_ = x
	}
	switch eb.(type) {
	case *types.Never:
		return a
	case *types.Any:
		return eb
	}
	if k.same(ea, eb) {
		k.linkArgs(ea, eb)
		return sharedKeys(ea, eb)
	}
	return k.union(ea, eb)
}

// linkArgs unifies the inference variables of two types that are equal so far.
func (k *checker) linkArgs(a, b types.Type) {
	x, ok1 := a.(*types.Instance)
	y, ok2 := b.(*types.Instance)
	if ok1 && ok2 && x.Class == y.Class {
		for i := range x.Args {
			if i < len(y.Args) {
				k.unify(x.Args[i], y.Args[i])
			}
		}
	}
	p, ok1 := a.(*types.Tuple)
	q, ok2 := b.(*types.Tuple)
	if ok1 && ok2 && len(p.Items) == len(q.Items) {
		for i := range p.Items {
			k.linkArgs(k.expand(p.Items[i]), k.expand(q.Items[i]))
		}
	}
}

// unify makes two types equal where inference variables allow it.
func (k *checker) unify(a, b types.Type) {
	if a == nil || b == nil || a == b {
		return
	}
	ta, oa := k.isOpen(a)
	tb, ob := k.isOpen(b)
	switch {
	case oa && ob:
		k.unifyVars(ta, tb)
		return
	case oa:
		k.widenVar(ta, b)
		k.linkVar(ta, b)
		return
	case ob:
		k.widenVar(tb, a)
		k.linkVar(tb, a)
		return
	}
	switch x := a.(type) {
	case *types.Instance:
		if y, ok := b.(*types.Instance); ok && x.Class == y.Class {
			for i := range x.Args {
				if i < len(y.Args) {
					k.unify(x.Args[i], y.Args[i])
				}
			}
		}
	case *types.Tuple:
		if y, ok := b.(*types.Tuple); ok && len(x.Items) == len(y.Items) {
			for i := range x.Items {
				k.unify(x.Items[i], y.Items[i])
			}
		}
	case *types.Union:
		if y, ok := b.(*types.Union); ok {
			for _, p := range x.Items {
				for _, q := range y.Items {
					k.unifyLike(p, q)
				}
			}
		}
	}
}

func (k *checker) linkVar(tv *types.TypeVar, t types.Type) {
	if v := k.vars[tv]; v.lower != nil {
		k.unifyLike(v.lower, t)
	}
}

func (k *checker) unifyLike(p, q types.Type) {
	x, ok1 := p.(*types.Instance)
	y, ok2 := q.(*types.Instance)
	if ok1 && ok2 && x.Class == y.Class {
		k.unify(x, y)
	}
}

// union makes a flat union; members of one generic class are joined into one where inference variables allow it.
func (k *checker) union(ts ...types.Type) types.Type {
	var items []types.Type
	none := false
	var add func(t types.Type)
	add = func(t types.Type) {
		e := k.expand(t)
		if e == nil {
			return
		}
		switch e := e.(type) {
		case *types.Union:
			for _, it := range e.Items {
				add(it)
			}
			return
		case *types.Never:
			return
		case *types.None:
			none = true
			return
		}
		for i, it := range items {
			if k.same(it, e) {
				k.linkArgs(it, e)
				items[i] = sharedKeys(it, e)
				return
			}
			if m := k.mergeMember(it, e); m != nil {
				items[i] = m
				return
			}
		}
		items = append(items, e)
	}
	for _, t := range ts {
		add(t)
	}
	for _, it := range items {
		if a, ok := it.(*types.Any); ok {
			return a
		}
	}
	if none {
		items = append(items, noneType)
	}
	switch len(items) {
	case 0:
		return neverType
	case 1:
		return items[0]
	}
	return &types.Union{Items: items}
}

// mergeMember joins two members of a union into one, or gives nil: containers whose elements are inferred, tuples of one
// length, a literal and its class.
func (k *checker) mergeMember(a, b types.Type) types.Type {
	switch x := a.(type) {
	case *types.Literal:
		if y, ok := b.(*types.Instance); ok && y.Class == x.Base.Class {
			return y
		}
	case *types.Instance:
		if y, ok := b.(*types.Literal); ok && x.Class == y.Base.Class {
			return x
		}
		y, ok := b.(*types.Instance)
		if !ok || x.Class != y.Class || len(x.Args) == 0 || len(x.Args) != len(y.Args) {
			return nil
		}
		open := false
		for i := range x.Args {
			_, o1 := k.isOpen(x.Args[i])
			_, o2 := k.isOpen(y.Args[i])
			if o1 || o2 {
				open = true
			} else if !k.same(x.Args[i], y.Args[i]) && !k.hasOpen(x.Args[i], 0) && !k.hasOpen(y.Args[i], 0) {
				return nil
			} else if k.hasOpen(x.Args[i], 0) || k.hasOpen(y.Args[i], 0) {
				open = true
			}
		}
		if !open {
			return nil
		}
		k.unify(x, y)
		return x
	case *types.Tuple:
		y, ok := b.(*types.Tuple)
		if !ok {
			return nil
		}
		if x.Variadic && y.Variadic {
			return &types.Tuple{Items: []types.Type{k.join(x.Items[0], y.Items[0])}, Variadic: true}
		}
		if x.Variadic || y.Variadic || len(x.Items) != len(y.Items) {
			if !x.Variadic && !y.Variadic {
				// tuples of several lengths: one of any length when all items are alike
				var el types.Type
				for _, it := range append(append([]types.Type{}, x.Items...), y.Items...) {
					el = k.join(el, it)
				}
				if el == nil {
					el = neverType
				}
				if _, isUnion := k.expand(el).(*types.Union); isUnion {
					return nil
				}
				return &types.Tuple{Items: []types.Type{el}, Variadic: true}
			}
			if x.Variadic {
				x, y = y, x
			}
			el := y.Items[0]
			for _, it := range x.Items {
				el = k.join(el, it)
			}
			return &types.Tuple{Items: []types.Type{el}, Variadic: true}
		}
		items := make([]types.Type, len(x.Items))
		for i := range items {
			items[i] = k.join(x.Items[i], y.Items[i])
		}
		return &types.Tuple{Items: items}
	case *types.Callable:
		y, ok := b.(*types.Callable)
		if !ok || len(x.Params) != len(y.Params) || x.AnyParams || y.AnyParams {
			return nil
		}
		for i := range x.Params {
			if p, q := x.Params[i], y.Params[i]; p.Kind != q.Kind && (p.Kind > types.PositionalOnly || q.Kind > types.PositionalOnly) ||
				p.Kind == types.KeywordOnly && p.Name != q.Name {
				return nil
			}
		}
		// one Go function type: what is still open stays open, and becomes the same on both sides
		same := func(a, b types.Type) types.Type {
			_, openA := k.isOpen(a)
			_, openB := k.isOpen(b)
			if openA && openB {
				k.unify(a, b)
				return a
			}
			return k.join(a, b)
		}
		out := &types.Callable{Ret: k.oneOf(same(x.Ret, y.Ret))}
		for i, p := range x.Params {
			q := y.Params[i]
			_, openP := k.isOpen(p.Type)
			if _, openQ := k.isOpen(q.Type); openP != openQ {
				// a call passes to either what it passes to the other
				k.calledBlind(&types.Callable{Params: []types.CallableParam{p, q}}, 0)
			}
			joined := types.CallableParam{Type: same(p.Type, q.Type), Kind: p.Kind, HasDefault: p.HasDefault && q.HasDefault}
			if p.Name == q.Name {
				joined.Name = p.Name
			}
			out.Params = append(out.Params, joined)
		}
		return out
	case *types.ClassObject:
		if y, ok := b.(*types.ClassObject); ok {
			if base := commonBase(x.Class, y.Class); base != nil {
				return &types.ClassObject{Class: base}
			}
		}
	}
	return nil
}

// oneOf is the type of what one of several functions returns: unless the functions agree, it shows when the program runs.
func (k *checker) oneOf(t types.Type) types.Type {
	u, ok := t.(*types.Union)
	if !ok {
		return t
	}
	var kinds []types.Type
	for _, it := range u.Items {
		if !isNone(it) {
			kinds = append(kinds, it)
		}
	}
	if len(kinds) <= 1 || len(kinds) == 2 && builtinName(kinds[0]) == "int" && builtinName(kinds[1]) == "float" {
		return t
	}
	for _, it := range kinds {
		if in, ok := it.(*types.Instance); ok && !in.Class.IsStub() {
			return t // classes of the program, which have a base in common
		}
	}
	return &types.Any{Reason: "the result of one of several functions"}
}

func commonBase(a, b *types.Class) *types.Class {
	for _, m := range a.MRO {
		if b.IsSubclassOf(m) && m.Name != "object" {
			return m
		}
	}
	return nil
}

func (k *checker) hasOpen(t types.Type, depth int) bool {
	if depth > 6 {
		return false
	}
	switch t := t.(type) {
	case *types.TypeVar:
		_, ok := k.isOpen(t)
		return ok
	case *types.Instance:
		for _, a := range t.Args {
			if k.hasOpen(a, depth+1) {
				return true
			}
		}
	case *types.Tuple:
		for _, a := range t.Items {
			if k.hasOpen(a, depth+1) {
				return true
			}
		}
	}
	return false
}

// same reports whether two types are equal, looking through inference variables.
func (k *checker) same(a, b types.Type) bool { return k.sameAt(a, b, 0) }

func (k *checker) sameAt(a, b types.Type, depth int) bool {
	if a == b {
		return true
	}
	if depth > 10 {
		return true
	}
	a, b = k.expand(a), k.expand(b)
	if a == nil || b == nil {
		return a == b
	}
	switch x := a.(type) {
	case *types.None:
		_, ok := b.(*types.None)
		return ok
	case *types.Any:
		_, ok := b.(*types.Any)
		return ok
	case *types.Never:
		_, ok := b.(*types.Never)
		return ok
	case *types.Instance:
		y, ok := b.(*types.Instance)
		if !ok || x.Class != y.Class || len(x.Args) != len(y.Args) {
			return false
		}
		return k.sameList(x.Args, y.Args, depth)
	case *types.Tuple:
		y, ok := b.(*types.Tuple)
		return ok && x.Variadic == y.Variadic && k.sameList(x.Items, y.Items, depth)
	case *types.Union:
		y, ok := b.(*types.Union)
		if !ok || len(x.Items) != len(y.Items) {
			return false
		}
		for _, p := range x.Items {
			found := false
			for _, q := range y.Items {
				if k.sameAt(p, q, depth+1) {
					found = true
				}
			}
			if !found {
				return false
			}
		}
		return true
	case *types.Literal:
		y, ok := b.(*types.Literal)
		if !ok || x.Base.Class != y.Base.Class || x.Str != y.Str || x.IsEnum != y.IsEnum {
			return false
		}
		if x.Int != nil && y.Int != nil {
			return x.Int.Cmp(y.Int) == 0
		}
		return x.Int == nil && y.Int == nil
	case *types.Callable:
		y, ok := b.(*types.Callable)
		if !ok || x.AnyParams != y.AnyParams || len(x.Params) != len(y.Params) || !k.sameAt(x.Ret, y.Ret, depth+1) {
			return false
		}
		for i := range x.Params {
			if x.Params[i].Kind != y.Params[i].Kind || !k.sameAt(x.Params[i].Type, y.Params[i].Type, depth+1) {
				return false
			}
		}
		return true
	case *types.ClassObject:
		y, ok := b.(*types.ClassObject)
		return ok && x.Class == y.Class
	case *types.ModuleObject:
		y, ok := b.(*types.ModuleObject)
		return ok && x.Module == y.Module
	case *types.Overloaded:
		y, ok := b.(*types.Overloaded)
		return ok && len(x.Items) > 0 && len(y.Items) > 0 && x.Items[0] == y.Items[0]
	}
	return false
}

func (k *checker) sameList(a, b []types.Type, depth int) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !k.sameAt(a[i], b[i], depth+1) {
			return false
		}
	}
	return true
}

// subst replaces type parameters.
func subst(t types.Type, m map[*types.TypeVar]types.Type) types.Type {
	if t == nil || len(m) == 0 {
		return t
	}
	switch t := t.(type) {
	case *types.TypeVar:
		if s, ok := m[t]; ok && s != nil {
			return s
		}
		return t
	case *types.Instance:
		if args, ch := substList(t.Args, m); ch {
			return &types.Instance{Class: t.Class, Args: args, Keys: t.Keys}
		}
	case *types.Tuple:
		if items, ch := substList(t.Items, m); ch {
			return &types.Tuple{Items: items, Variadic: t.Variadic}
		}
	case *types.Union:
		if items, ch := substList(t.Items, m); ch {
			return &types.Union{Items: items}
		}
	case *types.Callable:
		ret := subst(t.Ret, m)
		ch := ret != t.Ret
		out := &types.Callable{Ret: ret, AnyParams: t.AnyParams, Func: t.Func}
		for _, p := range t.Params {
			q := p
			q.Type = subst(p.Type, m)
			ch = ch || q.Type != p.Type
			out.Params = append(out.Params, q)
		}
		if ch {
			return out
		}
	case *types.ClassObject:
		if args, ch := substList(t.Args, m); ch {
			return &types.ClassObject{Class: t.Class, Args: args}
		}
	}
	return t
}

func substList(ts []types.Type, m map[*types.TypeVar]types.Type) ([]types.Type, bool) {
	changed := false
	out := make([]types.Type, len(ts))
	for i, t := range ts {
		out[i] = subst(t, m)
		changed = changed || out[i] != t
	}
	return out, changed
}

// substIn is subst for what was inferred of a generic class or function: the type parameters that inference variables hold are
// replaced too.
func (k *checker) substIn(t types.Type, m map[*types.TypeVar]types.Type) types.Type {
	for tv, to := range m {
		if tv != to {
			return subst(k.opened(t, m, 0), m)
		}
	}
	return t
}

// opened puts the types that inference variables hold in their place, where they name type parameters out of m.
func (k *checker) opened(t types.Type, m map[*types.TypeVar]types.Type, depth int) types.Type {
	if depth > 8 {
		return t
	}
	list := func(ts []types.Type) ([]types.Type, bool) {
		changed := false
		out := make([]types.Type, len(ts))
		for i, it := range ts {
			out[i] = k.opened(it, m, depth+1)
			changed = changed || out[i] != it
		}
		return out, changed
	}
	switch x := t.(type) {
	case *types.TypeVar:
		tv, open := k.isOpen(x)
		if !open || k.vars[tv].lower == nil || k.vars[tv].decl != nil {
			return t
		}
		for p := range m {
			if k.occurs(p, k.vars[tv].lower, 0) {
				return k.opened(k.vars[tv].lower, m, depth+1)
			}
		}
	case *types.Instance:
		if args, ch := list(x.Args); ch {
			return &types.Instance{Class: x.Class, Args: args, Big: x.Big, Keys: x.Keys}
		}
	case *types.Tuple:
		if items, ch := list(x.Items); ch {
			return &types.Tuple{Items: items, Variadic: x.Variadic}
		}
	case *types.Union:
		if items, ch := list(x.Items); ch {
			return k.union(items...)
		}
	case *types.Callable:
		if ret := k.opened(x.Ret, m, depth+1); ret != x.Ret {
			cp := *x
			cp.Ret = ret
			return &cp
		}
	}
	return t
}

// classSubst maps a class's type parameters to an instance's arguments.
func classSubst(in *types.Instance) map[*types.TypeVar]types.Type {
	if len(in.Class.TypeParams) == 0 {
		return nil
	}
	m := map[*types.TypeVar]types.Type{}
	for i, tv := range in.Class.TypeParams {
		if i < len(in.Args) {
			m[tv] = in.Args[i]
		} else {
			m[tv] = &types.Any{Reason: "type argument left out"}
		}
	}
	return m
}

// asClass sees an instance as one of its class's bases, with type arguments; nil when it is none.
func asClass(in *types.Instance, base *types.Class) *types.Instance {
	if in.Class == base {
		return in
	}
	m := classSubst(in)
	for _, b := range in.Class.Bases {
		if bi, ok := b.(*types.Instance); ok {
			if r := asClass(subst(bi, m).(*types.Instance), base); r != nil {
				return r
			}
		}
	}
	return nil
}

// items are the members of a union, or the type itself.
func (k *checker) items(t types.Type) []types.Type { return k.itemsAt(t, 0) }

func (k *checker) itemsAt(t types.Type, depth int) []types.Type {
	t = k.expand(t)
	u, ok := t.(*types.Union)
	switch {
	case t == nil || depth > 8:
		return nil
	case !ok:
		return []types.Type{t}
	}
	for i, it := range u.Items {
		if _, open := k.isOpen(it); open {
			out := append([]types.Type{}, u.Items[:i]...)
			for _, it := range u.Items[i:] {
				out = append(out, k.itemsAt(it, depth+1)...)
			}
			return out
		}
	}
	return u.Items
}

// withoutNone takes None out of a union.
func (k *checker) withoutNone(t types.Type) types.Type {
	e := k.expand(t)
	u, ok := e.(*types.Union)
	if !ok {
		return e
	}
	var rest []types.Type
	for _, it := range u.Items {
		if _, none := it.(*types.None); !none {
			rest = append(rest, it)
		}
	}
	return k.union(rest...)
}

func isNone(t types.Type) bool  { _, ok := t.(*types.None); return ok }
func isAny(t types.Type) bool   { _, ok := t.(*types.Any); return ok }
func isNever(t types.Type) bool { _, ok := t.(*types.Never); return ok }

// builtinName is the name of the builtin class a type is an instance of, or "".
func builtinName(t types.Type) string {
	switch t := t.(type) {
	case *types.Literal:
		return builtinName(t.Base)
	case *types.Instance:
		if t.Class.Module != nil && t.Class.Module.IsStub && t.Class.Module.Name == "builtins" {
			return t.Class.Name
		}
	}
	return ""
}
