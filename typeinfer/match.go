package typeinfer

import (
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

func (k *checker) matchStmt(c *scopeCtx, s *ast.Match) {
	t := k.expr(c, s.Subject, nil)
	r, isRef := k.refOf(s.Subject)
	var out *env
	rest := t
	for _, cs := range s.Cases {
		before := c.env.clone()
		if isRef && rest != nil && !k.same(rest, t) && !isNever(k.expand(rest)) {
			before.narrow[r] = rest
		}
		c.env = before.clone()
		if rest != nil && isNever(k.expand(rest)) && t != nil && !isNever(k.expand(t)) {
			c.env.dead = false
		}
		nt, left := k.pattern(c, cs.Pattern, rest)
		if isRef && nt != nil && !k.same(nt, t) && !isNever(k.expand(nt)) {
			c.env.narrow[r] = nt
		}
		if cs.Guard != nil {
			yes, _ := k.cond(c, cs.Guard)
			c.env = yes
			left = rest
		}
		k.body(c, cs.Body)
		out = k.merge(out, c.env)
		c.env = before
		rest = left
	}
	irrefutable := false
	if n := len(s.Cases); n > 0 {
		last := s.Cases[n-1]
		if as, ok := last.Pattern.(*ast.MatchAs); ok && as.Pattern == nil && last.Guard == nil {
			irrefutable = true
		}
	}
	if irrefutable {
		if out == nil {
			out = c.env.clone()
			out.dead = true
		}
		c.env = out
		return
	}
	if rest != nil && isNever(k.expand(rest)) && t != nil && !isNever(k.expand(t)) && out != nil && k.final {
		c.env = out
		return
	}
	c.env = k.merge(out, c.env)
}

// pattern checks a pattern against a subject of type t; it gives the subject's type when it matches and when it does not.
func (k *checker) pattern(c *scopeCtx, p ast.Pattern, t types.Type) (yes, no types.Type) {
	defer func() {
		if yes != nil {
			k.info.Patterns[p] = yes
		}
	}()
	switch p := p.(type) {
	case *ast.MatchAs:
		yes, no = t, neverType
		if p.Pattern != nil {
			yes, no = k.pattern(c, p.Pattern, t)
		}
		if p.Name != "" {
			k.bindPattern(c, p, yes)
		}
		return yes, no
	case *ast.MatchValue:
		vt := k.expr(c, p.Value, k.literalWant(t))
		if lits, ok := k.literals(t); ok {
			if l, ok := k.expand(vt).(*types.Literal); ok {
				var rest []types.Type
				for _, it := range lits {
					if !k.same(it, l) {
						rest = append(rest, it)
					}
				}
				if len(rest) == 0 {
					return l, neverType
				}
				return l, k.union(rest...)
			}
		}
		if w := k.withoutNone(t); w != nil && !isNever(w) && !isNone(k.expand(vt)) {
			var keep types.Type
			for _, it := range k.items(w) {
				if vt == nil || k.accepts(vt, it) || k.accepts(it, vt) {
					keep = k.join(keep, it)
				}
			}
			if keep != nil {
				return keep, t
			}
			return w, t
		}
		return t, t
	case *ast.MatchSingleton:
		k.expr(c, p.Value, nil)
		if p.Value.Kind == ast.ConstNone {
			return noneType, k.withoutNone(t)
		}
		return k.inst("bool"), t
	case *ast.MatchOr:
		rest := t
		for _, q := range p.Patterns {
			y, n := k.pattern(c, q, rest)
			yes = k.join(yes, y)
			rest = n
		}
		return yes, rest
	case *ast.MatchClass:
		return k.matchClass(c, p, t)
	case *ast.MatchSequence:
		return k.matchSequence(c, p, t)
	case *ast.MatchMapping:
		return k.matchMapping(c, p, t)
	case *ast.MatchStar:
		return t, t
	}
	return t, t
}

func (k *checker) bindPattern(c *scopeCtx, n ast.Node, t types.Type) {
	s := k.nodeSym[n]
	if s == nil || t == nil {
		return
	}
	k.widenSym(s, t)
	r := ref{s, ""}
	c.env.forget(r)
	if !k.same(k.expand(s.Type), k.expand(t)) {
		k.narrowAssigned(c, r, s, t)
	}
}

func (k *checker) matchClass(c *scopeCtx, p *ast.MatchClass, t types.Type) (yes, no types.Type) {
	ct := k.expr(c, p.Cls, nil)
	co, ok := k.expand(ct).(*types.ClassObject)
	if !ok || t == nil {
		for _, q := range append(append([]ast.Pattern{}, p.Patterns...), p.KwdPatterns...) {
			k.pattern(c, q, nil)
		}
		return t, t
	}
	yes = k.narrowTo(t, []*types.Class{co.Class})
	no = t
	total := true
	sub := func(q ast.Pattern, ft types.Type) {
		_, left := k.pattern(c, q, ft)
		if left != nil && !isNever(k.expand(left)) {
			total = false
		}
	}
	switch {
	case len(p.Patterns) == 1 && matchesWhole(co.Class):
		sub(p.Patterns[0], yes)
	default:
		for i, q := range p.Patterns {
			var ft types.Type
			if names := matchArgs(co.Class); i < len(names) {
				ft = k.fieldType(yes, names[i])
			} else {
				k.errorf(c.mod, q, codeType, "%s accepts %d positional sub-patterns", co.Class.Name, len(matchArgs(co.Class)))
			}
			sub(q, ft)
		}
	}
	for i, q := range p.KwdPatterns {
		sub(q, k.fieldType(yes, p.KwdAttrs[i]))
	}
	if total {
		no = k.narrowAway(t, []*types.Class{co.Class})
	}
	return yes, no
}

// matchesWhole reports whether the positional sub-pattern of a class pattern matches the object itself: int(n), list(xs).
func matchesWhole(cl *types.Class) bool {
	if !cl.IsStub() || cl.Module.Name != "builtins" {
		return false
	}
	switch cl.Name {
	case "bool", "bytearray", "bytes", "dict", "float", "frozenset", "int", "list", "set", "str", "tuple":
		return true
	}
	return false
}

// matchArgs are the fields that positional sub-patterns of a class match.
func matchArgs(cl *types.Class) []string {
	for _, m := range cl.MRO {
		if m.Node != nil {
			for _, s := range m.Node.Body {
				a, ok := s.(*ast.Assign)
				if !ok || len(a.Targets) != 1 {
					continue
				}
				n, ok := a.Targets[0].(*ast.Name)
				tup, isTuple := a.Value.(*ast.Tuple)
				if ok && isTuple && n.Id == "__match_args__" {
					var out []string
					for _, x := range tup.Elts {
						if k, ok := x.(*ast.Constant); ok {
							out = append(out, k.Str)
						}
					}
					return out
				}
			}
		}
		if m.Dataclass != nil {
			var out []string
			for _, f := range m.Dataclass.AllFields {
				if f.Init && !f.KwOnly {
					out = append(out, f.Name)
				}
			}
			return out
		}
		if m.NamedTuple && m.Node != nil {
			var out []string
			for _, f := range m.Fields {
				out = append(out, f.Name)
			}
			return out
		}
	}
	return nil
}

// MatchArgs are the fields that positional sub-patterns of a class pattern match.
func MatchArgs(cl *types.Class) []string { return matchArgs(cl) }

func (k *checker) fieldType(t types.Type, name string) types.Type {
	var out types.Type
	for _, it := range k.items(t) {
		in, ok := it.(*types.Instance)
		if !ok {
			return &types.Any{Reason: "pattern"}
		}
		s, _ := in.Class.Lookup(name)
		if s == nil {
			return &types.Any{Reason: "pattern"}
		}
		if s.Property != nil && s.Property.Get != nil {
			out = k.join(out, s.Property.Get.Ret)
			continue
		}
		out = k.join(out, k.substIn(s.Type, k.memberSubst(in, s)))
	}
	return out
}

func (k *checker) matchSequence(c *scopeCtx, p *ast.MatchSequence, t types.Type) (yes, no types.Type) {
	star := -1
	for i, q := range p.Patterns {
		if _, ok := q.(*ast.MatchStar); ok {
			star = i
		}
	}
	var keep types.Type
	for _, it := range k.items(t) {
		switch x := it.(type) {
		case *types.Tuple:
			if x.Variadic || star < 0 && len(x.Items) == len(p.Patterns) || star >= 0 && len(x.Items) >= len(p.Patterns)-1 {
				keep = k.join(keep, it)
			}
		case *types.Instance:
			if builtinName(x) != "str" && builtinName(x) != "bytes" && (k.iterElem(x) != nil || isObject(x)) {
				keep = k.join(keep, it)
			}
		case *types.Any:
			keep = k.join(keep, it)
		}
	}
	yes, no = keep, t
	if keep == nil {
		yes = t
	}
	total := star < 0
	for i, q := range p.Patterns {
		el := k.orNil(yes, func(y types.Type) types.Type { return k.iterElem(y) })
		if tt, ok := k.expand(yes).(*types.Tuple); ok && !tt.Variadic {
			j := i
			if star >= 0 && i > star {
				j = len(tt.Items) - (len(p.Patterns) - i)
			}
			if i != star && j >= 0 && j < len(tt.Items) {
				el = tt.Items[j]
			}
		} else {
			total = false
		}
		if st, ok := q.(*ast.MatchStar); ok {
			if st.Name != "" {
				tv := k.nodeVar(nodeKey{st, "star"}, "star")
				if el != nil {
					k.flow(el, tv)
				}
				k.bindPattern(c, st, k.inst("list", tv))
			}
			continue
		}
		_, left := k.pattern(c, q, el)
		if left == nil || !isNever(k.expand(left)) {
			total = false
		}
	}
	if total {
		var rest types.Type
		for _, it := range k.items(t) {
			if tt, ok := it.(*types.Tuple); ok && !tt.Variadic && len(tt.Items) == len(p.Patterns) {
				continue
			}
			rest = k.join(rest, it)
		}
		if rest == nil {
			rest = neverType
		}
		no = rest
	}
	return yes, no
}

func (k *checker) orNil(t types.Type, f func(types.Type) types.Type) types.Type {
	if t == nil {
		return nil
	}
	return f(t)
}

func (k *checker) matchMapping(c *scopeCtx, p *ast.MatchMapping, t types.Type) (yes, no types.Type) {
	var val types.Type
	var keep types.Type
	for _, it := range k.items(t) {
		switch x := it.(type) {
		case *types.Instance:
			if d := k.asDict(x); d != nil {
				val = k.join(val, d.Args[1])
				keep = k.join(keep, it)
			}
		case *types.Any:
			val, keep = x, k.join(keep, it)
		}
	}
	for i, key := range p.Keys {
		k.expr(c, key, nil)
		k.pattern(c, p.Patterns[i], val)
	}
	if p.Rest != "" && keep != nil {
		k.bindPattern(c, p, keep)
	}
	if keep == nil {
		keep = t
	}
	return keep, t
}
