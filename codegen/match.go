package codegen

import (
	"maps"
	"slices"

	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer"
	"github.com/py2go/py2go/typeinfer/types"
)

// matchStmt lowers match to a chain of conditions. A case that binds or needs statements to test sets a flag first.
func (f *fn) matchStmt(s *ast.Match) {
	v, r := f.expr(s.Subject, nil)
	if !isStable(v) || isUntyped(v) {
		v = f.tempTyped(v, r, "subject")
	}
	f.matchCases(s, s.Cases, v, r)
}

func (f *fn) matchCases(s *ast.Match, cases []*ast.MatchCase, v gotree.Expr, r *Rep) {
	if len(cases) == 0 {
		return
	}
	mc := cases[0]
	f.node = mc.Pattern
	rest := func() []gotree.Stmt {
		return f.block(func() { f.matchCases(s, cases[1:], v, r) })
	}
	var binds []func()
	cond := f.patternCond(mc.Pattern, v, r, &binds)
	body := func() []gotree.Stmt {
		return f.block(func() {
			for _, b := range binds {
				b()
			}
			f.stmts(mc.Body)
		})
	}
	if mc.Guard == nil {
		switch {
		case cond == nil:
			f.emitAll(body())
		default:
			then := body()
			f.emit(&gotree.If{Cond: cond, Then: then, Else: rest()})
		}
		return
	}
	if len(binds) == 0 {
		guard := gotree.Expr(nil)
		pre := f.block(func() { guard = f.cond(mc.Guard) })
		if len(pre) == 0 {
			if cond != nil {
				guard = bin("&&", cond, guard)
			}
			then := body()
			f.emit(&gotree.If{Cond: guard, Then: then, Else: rest()})
			return
		}
	}
	// bindings come before the guard: a flag tells whether the case was taken
	flag := f.newTemp("matched")
	f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(flag)}, Op: ":=", Rhs: []gotree.Expr{id("false")}})
	test := f.block(func() {
		for _, b := range binds {
			b()
		}
		g := f.cond(mc.Guard)
		f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(flag)}, Op: "=", Rhs: []gotree.Expr{g}})
	})
	if cond != nil {
		f.emit(&gotree.If{Cond: cond, Then: test})
	} else {
		f.emitAll(test)
	}
	binds = nil
	then := body()
	f.emit(&gotree.If{Cond: id(flag), Then: then, Else: rest()})
}

// and joins two conditions; nil is true.
func and(a, b gotree.Expr) gotree.Expr {
	switch {
	case a == nil:
		return b
	case b == nil:
		return a
	}
	return bin("&&", a, b)
}

// patternCond gives the condition under which a value matches; nil is always. What the pattern binds is added to binds.
func (f *fn) patternCond(p ast.Pattern, v gotree.Expr, r *Rep, binds *[]func()) gotree.Expr {
	c := f.c
	r = r.find()
	switch p := p.(type) {
	case *ast.MatchAs:
		var cond gotree.Expr
		if p.Pattern != nil {
			cond = f.patternCond(p.Pattern, v, r, binds)
		}
		if p.Name != "" {
			f.bindPattern(p, p.Name, v, r, binds)
		}
		return cond
	case *ast.MatchValue:
		mark := len(*f.out)
		x, xr := f.expr(p.Value, nil)
		if len(*f.out) > mark {
			f.refuse(p, codePattern, "this value in a pattern is not supported yet")
		}
		fake := &ast.Compare{Base: ast.Base{Start: p.Start, End: p.End}, Ops: []ast.CmpOp{ast.Eq}}
		return f.compareOne(fake, 0, operand{v, r}, operand{x, xr}, p.Value, p.Value)
	case *ast.MatchSingleton:
		x, xr := f.constant(p.Value)
		if r.k() == KBool && xr.k() == KBool || xr.k() == KNone {
			return f.identity(p, operand{v, r}, operand{x, xr})
		}
		return pyCall("IsAny", f.dyn(v, r), f.dyn(x, xr))
	case *ast.MatchOr:
		var out gotree.Expr
		for _, q := range p.Patterns {
			n := len(*binds)
			x := f.patternCond(q, v, r, binds)
			if len(*binds) > n {
				f.refuse(q, codePattern, "alternatives that bind names are not supported yet")
			}
			if x == nil {
				return nil
			}
			if out == nil {
				out = x
			} else {
				out = bin("||", out, x)
			}
		}
		return out
	case *ast.MatchClass:
		return f.classPattern(p, v, r, binds)
	case *ast.MatchSequence:
		return f.sequencePattern(p, v, r, binds)
	case *ast.MatchMapping:
		return f.mappingPattern(p, v, r, binds)
	}
	f.refuse(p, codePattern, "this pattern is not supported yet")
	_ = c
	return nil
}

// bindPattern stores what a name in a pattern captures.
func (f *fn) bindPattern(n ast.Pattern, name string, v gotree.Expr, r *Rep, binds *[]func()) {
	sym := f.lookup(name)
	if sym == nil {
		f.refuse(n, codePattern, "this pattern is not supported yet")
		return
	}
	t := f.c.info.Patterns[n]
	*binds = append(*binds, func() {
		x, xr := v, r
		if t != nil {
			saved := f.node
			f.node = n
			x, xr = f.narrowTo(n, v, r, t)
			f.node = saved
		}
		f.storeName(sym, f.to(x, xr, f.c.slot(sym)))
	})
}

// narrowTo converts a value to a type that a test has shown it has.
func (f *fn) narrowTo(n ast.Node, v gotree.Expr, slot *Rep, t types.Type) (gotree.Expr, *Rep) {
	slot = slot.find()
	switch t.(type) {
	case *types.Any, *types.Never:
		return v, slot
	}
	want := f.c.exprRep(n, "as", t)
	if slot.kind == want.find().kind && slot.class == want.find().class {
		return v, slot
	}
	if slot.kind == KOpt && slot.arg(0).kind == want.find().kind {
		return method(v, "Must"), slot.arg(0)
	}
	if slot.kind == KAny {
		for _, a := range slot.alts {
			if a = a.find(); a.typ != nil && sameType(a.typ, t) {
				want = a
			}
		}
	}
	return f.to(v, slot, want), want
}

// classPattern lowers C(…): an instance test, then its attributes.
func (f *fn) classPattern(p *ast.MatchClass, v gotree.Expr, r *Rep, binds *[]func()) gotree.Expr {
	c := f.c
	co, ok := c.typeOf(p.Cls).(*types.ClassObject)
	if !ok {
		f.refuse(p, codePattern, "this class pattern is not supported yet")
		return nil
	}
	t := c.info.Patterns[p]
	cond := f.isInstance(p, v, r, co.Class)
	if t == nil {
		t = &types.Instance{Class: co.Class}
	}
	if len(p.Patterns)+len(p.KwdPatterns) == 0 {
		return cond
	}
	if co.Class.IsStub() {
		if len(p.Patterns) == 1 && len(p.KwdPatterns) == 0 {
			// int(x), str(s): the value itself
			sub := p.Patterns[0]
			if as, ok := sub.(*ast.MatchAs); ok && as.Pattern == nil {
				if as.Name != "" {
					f.bindPattern(as, as.Name, v, r, binds)
				}
				return cond
			}
		}
		f.refuse(p, codePattern, "this class pattern is not supported yet")
		return cond
	}
	want := c.exprRep(p, "object", &types.Instance{Class: co.Class})
	if in, ok := t.(*types.Instance); ok && in.Class == co.Class {
		want = c.exprRep(p, "typed", in)
	}
	// the object, as its class, inside the condition: each access asserts
	obj := func() gotree.Expr {
		if r.k() == KClass && r.class == co.Class {
			return v
		}
		if r.k() == KOpt {
			return method(v, "Must")
		}
		if r.k() == KClass && r.class.IsSubclassOf(co.Class) { // a value of the class already
			return f.to(v, r, want)
		}
		return f.assertTo(v, want)
	}
	sub := func(name string, q ast.Pattern) {
		s, owner := co.Class.Lookup(name)
		if s == nil {
			f.refuse(q, codePattern, "%s has no attribute %s", co.Class.Name, name)
			return
		}
		if s.Kind != types.FieldSymbol {
			f.refuse(q, codePattern, "matching the attribute %s is not supported yet", name)
			return
		}
		x := f.fieldRef(obj(), want, s, owner)
		slot := c.memberSlot(want.find(), s)
		cond = and(cond, f.patternCond(q, x, slot, binds))
	}
	names := typeinfer.MatchArgs(co.Class)
	for i, q := range p.Patterns {
		if i >= len(names) {
			f.refuse(q, codePattern, "%s accepts %d positional sub-patterns", co.Class.Name, len(names))
			break
		}
		sub(names[i], q)
	}
	for i, q := range p.KwdPatterns {
		sub(p.KwdAttrs[i], q)
	}
	return cond
}

// assertTo is a type assertion without temporaries.
func (f *fn) assertTo(v gotree.Expr, want *Rep) gotree.Expr {
	return &gotree.Assert{X: v, Type: f.c.goType(want)}
}

func (f *fn) sequencePattern(p *ast.MatchSequence, v gotree.Expr, r *Rep, binds *[]func()) gotree.Expr {
	star := -1
	for i, q := range p.Patterns {
		if _, ok := q.(*ast.MatchStar); ok {
			star = i
		}
	}
	var cond gotree.Expr
	n := len(p.Patterns)
	switch r.k() {
	case KTuple:
		if star >= 0 {
			f.refuse(p, codePattern, "a starred pattern for a tuple is not supported yet")
			return nil
		}
		if len(r.args) != n {
			return id("false")
		}
		for i, q := range p.Patterns {
			cond = and(cond, f.patternCond(q, sel(v, tupleField(i)), r.args[i], binds))
		}
		if cond == nil {
			return nil
		}
		return cond
	case KList, KVarTuple:
		if star >= 0 {
			cond = bin(">=", method(v, "Len"), intLit(n-1))
		} else {
			cond = bin("==", method(v, "Len"), intLit(n))
		}
		for i, q := range p.Patterns {
			if st, ok := q.(*ast.MatchStar); ok {
				if st.Name == "" {
					continue
				}
				sym := f.lookup(st.Name)
				after := n - 1 - i
				*binds = append(*binds, func() {
					hi := gotree.Expr(method(v, "Len"))
					if after > 0 {
						hi = bin("-", hi, intLit(after))
					}
					slot := f.c.slot(sym)
					if r.k() == KList {
						f.storeName(sym, f.to(f.member(r, v, "SliceRange", intLit(star), hi), r, slot))
						return
					}
					f.refuse(st, codePattern, "a starred pattern for a tuple is not supported yet")
				})
				continue
			}
			idx := i
			var pos gotree.Expr
			if star >= 0 && i > star {
				idx = i - n
			}
			pos = intLit(idx)
			cond = and(cond, f.patternCond(q, method(v, "At", pos), r.arg(0), binds))
		}
		return cond
	}
	f.refuse(p, codePattern, "matching a sequence pattern against %s is not supported yet", typeText(r))
	return nil
}

func (f *fn) mappingPattern(p *ast.MatchMapping, v gotree.Expr, r *Rep, binds *[]func()) gotree.Expr {
	if r.k() != KDict {
		f.refuse(p, codePattern, "matching a mapping pattern against %s is not supported yet", typeText(r))
		return nil
	}
	var cond gotree.Expr
	var keys []gotree.Expr
	for i, k := range p.Keys {
		x, xr := f.expr(k, r.arg(0))
		key := f.to(x, xr, r.arg(0))
		cond = and(cond, method(v, "Contains", key))
		cond = and(cond, f.patternCond(p.Patterns[i], method(v, "At", key), r.arg(1), binds))
		keys = append(keys, key)
	}
	if sym := f.lookup(p.Rest); sym != nil && p.Rest != "" {
		*binds = append(*binds, func() {
			f.storeName(sym, f.to(pyCall("DictWithout", append([]gotree.Expr{v}, keys...)...), r, f.c.slot(sym)))
		})
	}
	if cond == nil {
		return nil
	}
	return cond
}

// isInstance lowers isinstance(v, cl) for a value in a given representation.
func (f *fn) isInstance(n ast.Node, v gotree.Expr, r *Rep, cl *types.Class) gotree.Expr {
	c := f.c
	r = r.find()
	if cl.Name == "object" && cl.IsStub() {
		return id("true")
	}
	switch {
	case dictBase(cl) != nil && (r.k() == KDict || r.k() == KAny):
		return pyCall("IsDictClass", f.dyn(v, r), &gotree.Str{Value: cl.Name})
	case r.k() == KStub:
		if r.null && r.class.IsSubclassOf(cl) {
			return notNil(v)
		}
		return f.always(v, r.class.IsSubclassOf(cl))
	case r.k() == KAny && cl.IsStub() && cl.Stub != nil && cl.Stub.GoPath == cl.Module.GoPath && cl.Module.Name != "builtins" && cl.Module.Name != "typing":
		return pyCall("IsClassNamed", v, &gotree.Str{Value: cl.Name})
	}
	switch r.k() {
	case KClass:
		if cl.IsStub() {
			return id(boolText(r.class.IsSubclassOf(cl)))
		}
		if cl.IsProtocol && !cl.IsStub() && !r.class.IsSubclassOf(cl) {
			return f.hasMembers(n, v, cl)
		}
		if r.class == cl || r.class.IsSubclassOf(cl) {
			if r.null || r.class.Enum == nil {
				return notNil(v) // an attribute that begins as None may be passed for an object
			}
			return id("true")
		}
		if !c.isInterface(r.class) || !cl.IsSubclassOf(r.class) {
			if c.isInterface(r.class) && c.isInterface(cl) {
				return &gotree.Call{Fun: py("Is"), TypeArgs: []gotree.Type{c.goType(c.exprRep(n, cl, &types.Instance{Class: cl}))}, Args: []gotree.Expr{v}}
			}
			return id("false")
		}
		return &gotree.Call{Fun: py("Is"), TypeArgs: []gotree.Type{c.goType(c.exprRep(n, cl, &types.Instance{Class: cl}))}, Args: []gotree.Expr{v}}
	case KError:
		if isExceptionClass(cl) {
			return pyCall("IsExc", v, c.excClass(f, cl))
		}
		return id("false")
	case KOpt:
		inner := f.isInstance(n, sel(v, "V"), r.arg(0), cl)
		if i, ok := inner.(*gotree.Ident); ok && i.Name == "true" {
			return sel(v, "OK")
		}
		return bin("&&", sel(v, "OK"), inner)
	case KReal:
		switch cl.Name {
		case "int":
			return method(v, "IsInt")
		case "float":
			return negate(method(v, "IsInt"))
		}
		return id("false")
	case KAny:
		if cl.IsStub() {
			switch cl.Name {
			case "int", "float", "str", "bool", "bytes", "list", "dict", "set", "tuple", "frozenset", "bytearray", "range":
				name := map[string]string{"frozenset": "FrozenSet", "bytearray": "ByteArray"}[cl.Name]
				if name == "" {
					name = exportedName(cl.Name)
				}
				return pyCall("Is"+name, v)
			case "Mapping", "MutableMapping":
				return pyCall("IsDict", v)
			case "Callable":
				return pyCall("IsCallable", v)
			}
			if isExceptionClass(cl) {
				return pyCall("IsExcAny", v, c.excClass(f, cl))
			}
			f.refuse(n, codeCall, "isinstance with %s is not supported for %s yet", cl.Name, typeText(r))
			return id("false")
		}
		if cl.IsProtocol {
			return f.hasMembers(n, v, cl)
		}
		return &gotree.Call{Fun: py("Is"), TypeArgs: []gotree.Type{c.goType(c.exprRep(n, cl, &types.Instance{Class: cl}))}, Args: []gotree.Expr{v}}
	}
	// a builtin of known kind
	name := ""
	switch r.k() {
	case KInt:
		name = "int"
	case KBool:
		return id(boolText(cl.Name == "bool" || cl.Name == "int"))
	case KFloat:
		name = "float"
	case KStr:
		name = "str"
	case KList:
		name = "list"
	case KDict:
		name = "dict"
	case KSet:
		name = "set"
	case KTuple, KVarTuple:
		name = "tuple"
	case KBytes:
		name = "bytes"
	case KByteArray:
		name = "bytearray"
	case KFrozenSet:
		name = "frozenset"
	case KRange:
		name = "range"
	case KSlice:
		name = "slice"
	}
	if name != "" {
		if r.null {
			if cl.Name == name {
				return notNil(v)
			}
		}
		return id(boolText(cl.Name == name && cl.IsStub()))
	}
	f.refuse(n, codeCall, "isinstance with %s is not supported for %s yet", cl.Name, typeText(r))
	return id("false")
}

// hasMembers is isinstance with a protocol that @runtime_checkable marks: the object has all the protocol's members.
func (f *fn) hasMembers(n ast.Node, v gotree.Expr, cl *types.Class) gotree.Expr {
	var all gotree.Expr
	v = f.temp(v, "v")
	for _, m := range cl.MRO {
		if !m.IsProtocol || m.IsStub() {
			continue
		}
		for _, name := range slices.Sorted(maps.Keys(m.Members)) {
			if isDunder(name) {
				f.refuse(n, codeCall, "isinstance with a protocol that has %s is not supported yet", name)
				continue
			}
			f.c.dynNames[name] = true
			has := pyCall("HasAttr", v, &gotree.Str{Value: name})
			if all == nil {
				all = has
			} else {
				all = bin("&&", all, has)
			}
		}
	}
	if all == nil {
		return id("true")
	}
	return all
}
