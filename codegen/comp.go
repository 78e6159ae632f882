package codegen

import (
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// comprehension lowers list, set and dict comprehensions to loops that fill a container.
func (f *fn) comprehension(e ast.Expr, want *Rep) (gotree.Expr, *Rep) {
	c := f.c
	var gens []*ast.Comprehension
	var kind Kind
	switch e := e.(type) {
	case *ast.ListComp:
		gens, kind = e.Generators, KList
	case *ast.SetComp:
		gens, kind = e.Generators, KSet
	case *ast.DictComp:
		gens, kind = e.Generators, KDict
	}
	r := f.display(e, kind, want)
	var newX *gotree.Call
	switch kind {
	case KList:
		newX = &gotree.Call{Fun: py("NewList"), TypeArgs: []gotree.Type{c.goType(r.arg(0))}}
	case KSet:
		newX = &gotree.Call{Fun: py("NewSet"), TypeArgs: []gotree.Type{c.goType(r.arg(0))}}
	default:
		newX = &gotree.Call{Fun: py("NewDict"), TypeArgs: []gotree.Type{c.goType(r.arg(0)), c.goType(r.arg(1))}}
	}
	name := f.intoName(e, r)
	if name == "" {
		name = f.newTemp(map[Kind]string{KList: "list", KSet: "set", KDict: "dict"}[kind])
	}
	f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: ":=", Rhs: []gotree.Expr{newX}})
	f.generators(e, gens, 0, func() {
		switch e := e.(type) {
		case *ast.ListComp:
			v, vr := f.expr(e.Elt, r.arg(0))
			f.emit(&gotree.ExprStmt{X: method(id(name), "Append", f.to(v, vr, r.arg(0)))})
		case *ast.SetComp:
			v, vr := f.expr(e.Elt, r.arg(0))
			f.emit(&gotree.ExprStmt{X: method(id(name), "Add", f.to(v, vr, r.arg(0)))})
		case *ast.DictComp:
			ops := f.inOrder(2, func(i int) operand {
				x, slot := e.Key, r.arg(0)
				if i == 1 {
					x, slot = e.Value, r.arg(1)
				}
				v, vr := f.expr(x, slot)
				return operand{f.to(v, vr, slot), slot}
			})
			f.emit(&gotree.ExprStmt{X: method(id(name), "Set", ops[0].e, ops[1].e)})
		}
	})
	return id(name), r
}

// into is the variable that a statement is about to declare for the value of an expression, so that it can be built there.
type into struct {
	value ast.Expr
	sym   *types.Symbol
}

// buildInto says that value goes into a variable that the statement declares.
func (f *fn) buildInto(t, value ast.Expr) {
	n, ok := t.(*ast.Name)
	if !ok {
		return
	}
	s := f.c.info.Names[n]
	if s == nil || s.Kind != types.VarSymbol || s.Scope == nil || s.Scope.Kind == types.ClassScope || f.isDeclared(s) || f.c.pkgVars[s] || s.Bindings > 1 {
		return
	}
	f.into = into{value, s}
}

// intoName is the name of the variable that e's value goes into, declared from here on; "" when there is none.
func (f *fn) intoName(e ast.Expr, r *Rep) string {
	k := f.into
	if k.sym == nil || k.value != e {
		return ""
	}
	f.into = into{}
	slot := f.c.slot(k.sym)
	if f.c.surveying || !sameGo(f.c.goType(r), f.c.goType(slot)) {
		return ""
	}
	f.declared[k.sym] = true
	return f.localName(k.sym)
}

// generators nests the loops of a comprehension's clauses around body.
func (f *fn) generators(e ast.Expr, gens []*ast.Comprehension, i int, body func()) {
	g := gens[i]
	if g.IsAsync {
		f.refuse(e, codeAsync, "async comprehensions are not supported yet")
		return
	}
	saved := f.node
	ast.Walk(g.Target, func(n ast.Node) bool {
		if n, ok := n.(*ast.Name); ok {
			if s := f.c.info.Names[n]; s != nil && s.Captured {
				f.declareVar(s) // one variable for all rounds: a function made in one sees the last value
			}
		}
		return true
	})
	f.iterate(g.Target, g.Iter, nil, nil, func() {
		f.node = saved
		var conds []func()
		_ = conds
		f.filtered(g.Ifs, func() {
			if i+1 < len(gens) {
				f.generators(e, gens, i+1, body)
				return
			}
			body()
		})
	})
	f.node = saved
	f.forgetComp(e, g)
}

// filtered puts body behind conditions.
func (f *fn) filtered(ifs []ast.Expr, body func()) {
	if len(ifs) == 0 {
		body()
		return
	}
	cond := f.cond(ifs[0])
	then := f.block(func() { f.filtered(ifs[1:], body) })
	f.emit(&gotree.If{Cond: cond, Then: then})
}

// forgetComp lets the variables of a comprehension be declared anew where it is lowered again.
func (f *fn) forgetComp(e ast.Expr, g *ast.Comprehension) {
	scope := f.c.info.Scopes[e]
	if scope == nil {
		return
	}
	for _, s := range scope.Order {
		delete(f.declared, s)
		delete(f.c.symNames, s)
	}
}

// generatorExp lowers a generator expression to a one-shot iterator.
func (f *fn) generatorExp(e *ast.GeneratorExp, want *Rep) (gotree.Expr, *Rep) {
	c := f.c
	r := c.repOf(e)
	if r.kind != KIter {
		r = c.exprRep(e, "genexp", nil)
		if r.kind == KAny {
			r.kind = KIter
			r.args = []*Rep{c.newRep(KAny, nil)}
		}
	}
	if want != nil && (want.find().kind == KIter || want.find().kind == KIterable) && len(want.find().args) == 1 {
		c.unify(r.args[0], want.find().args[0], f.reason("generator"))
	}
	seq, el := f.genSeq(e, r.arg(0))
	_ = el
	return pyCall("NewIter", seq), r
}

// genSeq lowers a generator expression to a push function over its elements.
func (f *fn) genSeq(e *ast.GeneratorExp, el *Rep) (gotree.Expr, *Rep) {
	c := f.c
	// the first iterable is evaluated at once
	g := f.child(nil)
	g.f = f.f
	g.sig = &signature{node: c.graph.New()}
	g.cannotRaise = true
	g.noResult = true
	g.self = f.self
	g.structSelf = f.structSelf
	yield := g.newTemp("yield")
	body := g.block(func() {
		g.generators(e, e.Generators, 0, func() {
			v, r := g.expr(e.Elt, el)
			g.emit(&gotree.If{Cond: &gotree.Unary{Op: "!", X: call(id(yield), g.to(v, r, el))}, Then: []gotree.Stmt{&gotree.Return{}}})
		})
	})
	return &gotree.FuncLit{Params: []gotree.Param{{Name: yield, Type: &gotree.Func{Params: []gotree.Param{{Type: c.goType(el)}}, Results: []gotree.Param{{Type: named("bool")}}}}},
		Body: useAll(body)}, el
}

// seqOf lowers an expression that is only iterated: a generator expression needs no iterator object then.
func (f *fn) seqOf(x ast.Expr, want *Rep) (gotree.Expr, *Rep) {
	if g, ok := x.(*ast.GeneratorExp); ok {
		el := want
		if el == nil {
			r := f.c.repOf(x)
			if r.kind == KIter {
				el = r.arg(0)
			}
		}
		if el != nil {
			seq, r := f.genSeq(g, el)
			return seq, r
		}
	}
	if cl := f.enumClassOf(x); cl != nil {
		all, el := f.enumMembers(x, cl)
		return call(&gotree.PkgIdent{Path: "slices", Name: "Values"}, all), el
	}
	v, r := f.expr(x, nil)
	if it, el := f.userIter(x, v, r); it != nil {
		return it, el
	}
	return f.seqFrom(x, v, r)
}

// fString lowers an f-string to a concatenation.
func (f *fn) fString(e *ast.JoinedStr) (gotree.Expr, *Rep) {
	r := f.builtinRep(e, KStr)
	var parts []ast.Expr
	parts = append(parts, e.Values...)
	ops := f.inOrder(len(parts), func(i int) operand {
		switch v := parts[i].(type) {
		case *ast.Constant:
			return operand{&gotree.Str{Value: v.Str}, r}
		case *ast.FormattedValue:
			return operand{f.formatted(v), r}
		}
		f.refuse(parts[i], codeExpression, "this part of an f-string is not supported yet")
		return operand{&gotree.Str{}, r}
	})
	var out gotree.Expr
	for _, o := range ops {
		if out == nil {
			out = o.e
		} else {
			out = bin("+", out, o.e)
		}
	}
	if out == nil {
		out = &gotree.Str{}
	}
	return out, r
}

// formatted lowers {value!conversion:spec}.
func (f *fn) formatted(v *ast.FormattedValue) gotree.Expr {
	c := f.c
	x, r := f.expr(v.Value, nil)
	r = r.find()
	switch v.Conversion {
	case 'r':
		x, r = pyCall("Repr", f.dyn(x, r)), c.strRep
	case 'a':
		x, r = pyCall("Ascii", f.dyn(x, r)), c.strRep
	case 's':
		x, r = f.strOf(x, r), c.strRep
	}
	if v.FormatSpec == nil {
		return f.strOf(x, r)
	}
	js, ok := v.FormatSpec.(*ast.JoinedStr)
	if !ok {
		f.refuse(v, codeExpression, "this format specification is not supported yet")
		return x
	}
	if !isStable(x) && len(js.Values) > 0 {
		if _, isConst := js.Values[0].(*ast.Constant); !isConst || len(js.Values) > 1 {
			x = f.spillValue(x, r)
		}
	}
	spec, _ := f.fString(js)
	switch r.k() {
	case KInt:
		if !r.isBig() {
			return pyCall("FormatInt", x, spec)
		}
	case KFloat:
		if digits, ok := fixedDigits(spec); ok {
			return pyCall("FormatFixed", x, digits)
		}
		return pyCall("FormatFloat", x, spec)
	case KStr:
		return pyCall("FormatStr", x, spec)
	}
	return pyCall("Format", f.dyn(x, r), spec)
}

// strOf is str(x).
func (f *fn) strOf(x gotree.Expr, r *Rep) gotree.Expr {
	r = r.find()
	switch r.k() {
	case KStr:
		return x
	case KInt:
		if intClass(r) != nil {
			break
		}
		if !r.isBig() {
			return call(&gotree.PkgIdent{Path: "strconv", Name: "Itoa"}, x)
		}
		return method(x, "String")
	case KFloat:
		return pyCall("FloatRepr", x)
	case KClass:
		if f.c.hasMember(r.class, "__str__") && !r.null && r.class.Enum == nil {
			return method(x, "PyStr")
		}
	case KTypeParam:
		return pyCall("Str", x)
	}
	return pyCall("Str", f.dyn(x, r))
}

// hasMember reports whether a class of the program (or a base of it) defines a method.
func (c *compiler) hasMember(cl *types.Class, name string) bool {
	s, owner := cl.Lookup(name)
	return s != nil && !owner.IsStub() && s.Func != nil
}

// fixedDigits is the number of decimals that a format such as .2f asks for.
func fixedDigits(spec gotree.Expr) (gotree.Expr, bool) {
	s, ok := spec.(*gotree.Str)
	if !ok || len(s.Value) != 3 || s.Value[0] != '.' || s.Value[1] < '0' || s.Value[1] > '9' || s.Value[2] != 'f' {
		return nil, false
	}
	return &gotree.Lit{Text: s.Value[1:2]}, true
}
