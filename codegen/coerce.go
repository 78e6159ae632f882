// Coercions: each place where a value flows from one slot to another calls to, which tells the graph about the flow
// while surveying and converts between the two Go types while emitting.

package codegen

import (
	"strings"

	"github.com/py2go/py2go/analysis"
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/typeinfer/types"
)

// flow records that values of from reach to.
func (c *compiler) flow(from, to *Rep, why analysis.Reason) {
	from, to = from.find(), to.find()
	if from == to || !c.surveying {
		return
	}
	if from.kind != to.kind && from.kind != KNone && from.kind != KNever {
		c.needItems(from, why)
		c.needItems(to, why)
	}
	if from.kind == KClass && (to.kind == KAny || to.kind == KFunc) {
		c.flowCallable(from, to, why)
	}
	c.noteFlow(from, to, why)
	switch {
	case from.kind == KFunc && to.kind != KOpt && to.kind != KFunc && c.surveying && !from.fixed:
		c.box(from, why)
		for _, a := range from.args {
			c.flow(c.anyRep, a, why)
		}
		if from.ret != nil {
			c.flow(from.ret, c.anyRep, why)
		}
		c.unifyAlts(to, from, why)
	case from.kind == KFunc && to.kind == KFunc && (len(from.args) != len(to.args) || !from.fixed && !to.fixed && !sameShape(from, to)):
		if c.surveying && !from.fixed {
			c.box(from, why)
		}
		for i := range min(len(from.args), len(to.args)) {
			if to.args[i].find().kind == KAny {
				// one of several functions, whose callers pass what any of them takes
				c.flow(to.args[i], c.anyRep, why)
				c.flow(c.anyRep, from.args[i], why)
				continue
			}
			c.flow(to.args[i], from.args[i], why)
		}
		if from.ret != nil && to.ret != nil {
			c.flow(from.ret, to.ret, why)
		}
	case to.kind == KAny:
		c.unifyAlts(to, from, why)
		c.boxInts(from, to, why)
		c.giveAway(from, to)
		if from.kind == KAny {
			c.takeBack(from, to)
		}
	case from.kind == KAny:
		c.unifyAlts(to, from, why)
		c.unboxInts(from, to, why)
		c.takeBack(from, to)
	case from.kind == KReal && to.kind == KInt, from.kind == KInt && to.kind == KReal:
		c.graph.Flow(from.node, to.node)
	case from.kind == KBool && to.kind == KInt:
		c.graph.EnterNatural(to.node, 1)
	case from.kind == KOpt && to.kind == KOpt:
		c.flow(from.args[0], to.args[0], why)
	case to.kind == KOpt:
		c.flow(from, to.args[0], why)
	case from.kind == KOpt:
		c.flow(from.args[0], to, why)
	case from.kind == KTuple && to.kind == KTuple && len(from.args) == len(to.args):
		for i := range from.args {
			c.flow(from.args[i], to.args[i], why)
		}
	case from.kind == KTuple && to.kind == KVarTuple:
		for _, a := range from.args {
			c.flow(a, to.args[0], why)
		}
	case to.kind == KIterable || to.kind == KIter:
		el := c.elemRep(from)
		if el == nil && from.kind == KClass {
			el = c.userElem(from.class)
		}
		if el != nil {
			// elements of one kind get one Go type; others are converted one by one
			if a, b := to.args[0].find(), el.find(); a.kind == b.kind && a.class == b.class && a.kind != KInt && from.kind != KStr {
				c.unify(a, b, why)
			} else {
				c.flow(b, a, why)
			}
		}
	case from.kind == to.kind && (from.kind == KInt || from.kind == KReal || from.kind == KStr):
		// through a str flow the digits of ints: int(str(n)[::-1])
		c.graph.Flow(from.node, to.node)
	case c.keepsOwn(from, to):
		c.evidence.widened[to] = why
	case from.kind == to.kind && len(from.args) == len(to.args) && (from.class == to.class || from.kind != KClass && from.kind != KStub):
		if len(from.args) > 0 || from.ret != nil || to.ret != nil || from.kind == KFunc {
			for i := range from.args {
				c.unify(to.args[i], from.args[i], why)
			}
			if from.ret != nil && to.ret != nil {
				c.unify(to.ret, from.ret, why)
			}
			if !from.fixed && !to.fixed {
				c.graph.Unify(to.node, from.node)
				if from.kind == KFunc {
					c.graph.Unify(to.hold, from.hold) // an object in one place is one in all
				}
			}
		}
	case from.kind == KStub && to.kind != KStub || from.kind == KStub && to.kind == KStub:
		// a library subclass of a builtin container
		if b := c.stubBase(from, to); b != nil {
			c.flow(b, to, why)
		}
	}
}

// sameShape reports whether two functions' parameters and results are of the same kinds, so that they can have one Go type.
func sameShape(a, b *Rep) bool {
	for i := range a.args {
		if a.args[i].find().kind != b.args[i].find().kind {
			return false
		}
	}
	return a.ret == nil || b.ret == nil || a.ret.find().kind == b.ret.find().kind
}

// boxedInts is the slot of all ints that are held as any: what comes out of an any of unknown type may be what went in anywhere.
func (c *compiler) boxedInts() *analysis.Node {
	if c.boxed == nil {
		c.boxed = c.graph.New()
		c.graph.Look(c.boxed)
	}
	return c.boxed
}

// boxInts records that ints of from are held in to, an any or a union. The ints of a union are followed on their own.
func (c *compiler) boxInts(from, to *Rep, why analysis.Reason) {
	ints := []*Rep{from}
	if from.kind == KAny {
		ints = from.alts
	}
	for _, x := range ints {
		if x = x.find(); x.kind == KInt {
			c.graph.Flow(x.node, c.boxedInts())
			for _, y := range to.alts {
				if y = y.find(); y.kind == KInt {
					c.graph.Flow(x.node, y.node)
				}
			}
		}
	}
	if from.kind == KAny && len(from.alts) == 0 {
		for _, y := range to.alts {
			c.unboxInts(from, y, why)
		}
	}
}

// unboxInts records that to gets what from, an any or a union, holds.
func (c *compiler) unboxInts(from, to *Rep, why analysis.Reason) {
	to = to.find()
	for _, x := range from.alts {
		if x = x.find(); x.kind == to.kind {
			if to.kind == KInt {
				c.graph.Flow(x.node, to.node)
			}
			return
		}
	}
	c.enterUnknown(to, why)
	if to.kind == KInt {
		c.graph.Flow(c.boxedInts(), to.node)
	}
}

// enterUnknown says that ints nothing is known of reach a slot, or what it holds.
func (c *compiler) enterUnknown(r *Rep, why analysis.Reason) {
	c.enterUnknownIn(r, why, map[*Rep]bool{})
}

func (c *compiler) enterUnknownIn(r *Rep, why analysis.Reason, seen map[*Rep]bool) {
	if r = r.find(); seen[r] {
		return
	}
	seen[r] = true
	if r.kind == KInt || r.kind == KReal {
		c.graph.Enter(r.node, analysis.Unknown)
		c.graph.Set(r.node, analysis.Negative, why)
	}
	for _, a := range r.args {
		c.enterUnknownIn(a, why, seen)
	}
	if r.ret != nil {
		c.enterUnknownIn(r.ret, why, seen)
	}
}

// userElem is what iterating over an object of a class of the program gives; nil when that is not known.
func (c *compiler) userElem(cl *types.Class) *Rep {
	if cl == nil || len(cl.TypeParams) > 0 {
		return nil
	}
	s, _ := cl.Lookup("__iter__")
	if s == nil || s.Func == nil || s.Func.IsStub() {
		return nil
	}
	ret := c.sigOf(s.Func).ret
	if ret == nil {
		return nil
	}
	if ret = ret.find(); ret.kind == KClass {
		next, _ := ret.class.Lookup("__next__")
		if next == nil || next.Func == nil || next.Func.IsStub() || len(ret.class.TypeParams) > 0 {
			return nil
		}
		return c.sigOf(next.Func).ret
	}
	return c.elemRep(ret)
}

// elemRep is the representation of what iterating over r gives; nil when it has no static form.
func (c *compiler) elemRep(r *Rep) *Rep {
	r = r.find()
	switch r.k() {
	case KList, KSet, KFrozenSet, KVarTuple, KIter, KIterable, KDict, KView:
		return r.args[0]
	case KTuple:
		if len(r.args) == 0 {
			return nil
		}
		if r.ret == nil {
			r.ret = c.tupleElem(r)
		}
		return r.ret
	case KStr, KBytes, KByteArray, KRange:
		if r.ret == nil {
			if r.k() == KStr {
				r.ret = c.newRep(KStr, nil)
			} else {
				r.ret = c.newRep(KInt, nil)
				width := analysis.LoopBits
				if r.k() != KRange {
					width = 8
				}
				if r.k() == KRange {
					c.graph.Enter(r.ret.node, width)
				} else {
					c.graph.EnterNatural(r.ret.node, width)
				}
				c.graph.Fix(r.ret.node)
			}
		}
		return r.ret
	}
	return nil
}

// tupleElem joins the representations of a tuple's items, for iteration over it.
func (c *compiler) tupleElem(r *Rep) *Rep {
	first := r.args[0].find()
	for _, a := range r.args[1:] {
		if a = a.find(); a.kind != first.kind || a.class != first.class {
			return c.newRep(KAny, nil)
		}
	}
	el := c.rep(first.typ)
	for _, a := range r.args {
		c.flow(a, el, analysis.Reason{Text: "iterated as a tuple"})
	}
	return el
}

// to converts e, of representation from, for a slot of representation want.
func (f *fn) to(e gotree.Expr, from, want *Rep) gotree.Expr {
	if want == nil || from == nil {
		return e
	}
	c := f.c
	c.flow(from, want, f.reason("flows here"))
	if c.surveying {
		return e
	}
	return f.convert(e, from.find(), want.find())
}

func call(fun gotree.Expr, args ...gotree.Expr) gotree.Expr {
	return &gotree.Call{Fun: fun, Args: args}
}

func py(name string) gotree.Expr { return &gotree.PkgIdent{Path: pyPath, Name: name} }

func pyCall(name string, args ...gotree.Expr) gotree.Expr { return call(py(name), args...) }

func sel(x gotree.Expr, name string) gotree.Expr { return &gotree.Select{X: x, Name: name} }

func method(x gotree.Expr, name string, args ...gotree.Expr) gotree.Expr {
	return call(sel(x, name), args...)
}

func id(name string) gotree.Expr { return &gotree.Ident{Name: name} }

func (f *fn) convert(e gotree.Expr, from, to *Rep) gotree.Expr {
	c := f.c
	fk, tk := from.k(), to.k()
	if from == to {
		return e
	}
	if tk == KAny {
		return f.boxed(e, from)
	}
	if fk == KAny {
		return f.unboxed(e, from, to)
	}
	if fk == KNever {
		return e
	}
	if fk == KNone {
		if tk != KNone {
			f.evaluate(e)
		}
		switch {
		case tk == KOpt:
			return &gotree.Call{Fun: py("None"), TypeArgs: []gotree.Type{c.goType(to.args[0])}}
		case isNilable(tk):
			return id("nil")
		case tk == KNone:
			return e
		}
		return f.cannot(from, to)
	}
	if tk == KOpt {
		if fk == KOpt {
			if sameGo(c.goType(from), c.goType(to)) {
				return e
			}
			v := f.temp(e, "opt")
			inner := f.convert(sel(v, "V"), from.args[0].find(), to.args[0].find())
			return &gotree.Call{Fun: py("OptIf"), Args: []gotree.Expr{sel(v, "OK"), inner}}
		}
		return pyCall("Some", f.convert(e, from, to.args[0].find()))
	}
	if fk == KOpt {
		return f.convert(method(e, "Must"), from.args[0].find(), to)
	}
	switch tk {
	case KInt:
		switch fk {
		case KInt:
			switch {
			case from.isBig() == to.isBig():
				return e
			case to.isBig():
				return bigOf(e)
			}
			return method(e, "Int")
		case KBool:
			e = pyCall("BoolInt", e)
			if to.isBig() {
				return bigOf(e)
			}
			return e
		case KReal:
			if c.info.Hints == nil || len(c.info.Hints.RealPowers) == 0 {
				return f.cannot(from, to) // only a power that may be a float is taken for an int
			}
			if to.isBig() {
				return method(e, "MustBig")
			}
			return method(e, "MustInt")
		}
	case KFloat:
		switch fk {
		case KFloat:
			return e
		case KInt:
			if from.isBig() {
				return method(e, "Float")
			}
			if l, ok := e.(*gotree.Lit); ok {
				return &gotree.Lit{Text: l.Text + ".0"}
			}
			return &gotree.Conv{Type: named("float64"), X: e}
		case KBool:
			return &gotree.Conv{Type: named("float64"), X: pyCall("BoolInt", e)}
		case KReal:
			return method(e, "Float")
		}
	case KReal:
		switch fk {
		case KReal:
			return e
		case KInt:
			if from.isBig() {
				return pyCall("RealBig", e)
			}
			return pyCall("RealInt", e)
		case KBool:
			return pyCall("RealInt", pyCall("BoolInt", e))
		case KFloat:
			return pyCall("RealFloat", e)
		}
	case KTuple:
		if fk == KTuple && len(from.args) == len(to.args) {
			if sameGo(c.goType(from), c.goType(to)) {
				return e
			}
			if comp, ok := e.(*gotree.Composite); ok && len(comp.Elts) == len(to.args) {
				out := &gotree.Composite{Type: c.goType(to)}
				for i, el := range comp.Elts {
					out.Elts = append(out.Elts, gotree.Elt{Value: f.convert(el.Value, from.args[i].find(), to.args[i].find())})
				}
				return out
			}
			v := f.temp(e, "t")
			out := &gotree.Composite{Type: c.goType(to)}
			for i := range to.args {
				out.Elts = append(out.Elts, gotree.Elt{Value: f.convert(sel(v, tupleField(i)), from.args[i].find(), to.args[i].find())})
			}
			return out
		}
	case KVarTuple:
		if fk == KTuple {
			if comp, ok := e.(*gotree.Composite); ok && len(comp.Elts) == len(from.args) {
				call := &gotree.Call{Fun: py("VarTupleOf"), TypeArgs: []gotree.Type{c.goType(to.args[0])}}
				for i, el := range comp.Elts {
					call.Args = append(call.Args, f.convert(el.Value, from.args[i].find(), to.args[0].find()))
				}
				return call
			}
			v := f.temp(e, "t")
			call := &gotree.Call{Fun: py("VarTupleOf"), TypeArgs: []gotree.Type{c.goType(to.args[0])}}
			for i := range from.args {
				call.Args = append(call.Args, f.convert(sel(v, tupleField(i)), from.args[i].find(), to.args[0].find()))
			}
			return call
		}
	case KIterable:
		if fk == KTuple && len(from.args) == 0 {
			return &gotree.Call{Fun: py("Values"), TypeArgs: c.goTypes(to.args)}
		}
		if seq, el := f.seq(e, from); seq != nil {
			return f.mapSeq(seq, el, to.args[0])
		}
	case KIter:
		if fk == KClass {
			if seq, el := f.nextSeq(e, from); seq != nil { // an iterator already: iter() of it is itself
				return pyCall("NewIter", f.mapSeq(seq, el, to.args[0]))
			}
		}
		if fk != KIter || !sameGo(c.goType(from), c.goType(to)) {
			if seq, el := f.seq(e, from); seq != nil {
				return pyCall("NewIter", f.mapSeq(seq, el, to.args[0]))
			}
		}
	case KClass:
		if fk == KClass {
			if from.class == to.class || from.class.IsSubclassOf(to.class) {
				if from.null && !c.isInterface(from.class) && c.isInterface(to.class) {
					return f.nilSafe(e, c.goType(to))
				}
				return e
			}
			if c.isInterface(from.class) {
				return &gotree.Assert{X: e, Type: c.goType(to)}
			}
		}
		if fk == KError {
			return &gotree.Assert{X: e, Type: c.goType(to)}
		}
	case KBytes:
		if fk == KByteArray {
			return method(e, "Bytes")
		}
	case KError:
		if fk == KClass {
			if from.null {
				return f.nilSafe(e, c.goType(to))
			}
			return e
		}
		if fk == KError {
			return e
		}
	case KFunc:
		if fk == KFunc {
			return f.adaptFunc(e, from, to)
		}
		if fk == KClass {
			return f.objectFunc(e, from, to)
		}
	case KDict, KSet, KList:
		if fk == KStub {
			if b := c.stubBase(from, to); b != nil {
				for i, a := range b.args {
					if a.isBoxed() || !sameGo(c.goType(a.find()), c.goType(to.arg(i))) {
						return f.cannot(from, to)
					}
				}
				return &gotree.Unary{Op: "&", X: sel(e, stubBaseField(tk))}
			}
		}
	}
	if fk == tk && sameGo(c.goType(from), c.goType(to)) {
		return e
	}
	if fk == tk && (holdsMore(from, to) || holdsMore(to, from)) {
		cast := "Cast"
		if from.null || to.null {
			cast = "CastNil"
		}
		return &gotree.Call{Fun: py(cast), TypeArgs: []gotree.Type{c.goType(to)}, Args: []gotree.Expr{e}} // see own
	}
	return f.cannot(from, to)
}

// evaluate evaluates an expression whose value, None, is known, if that does something.
func (f *fn) evaluate(e gotree.Expr) {
	if i, ok := e.(*gotree.Ident); ok && i.Name == "nil" {
		return
	}
	if w, _ := effects(e); w || mayRaise(e) || takesItems(e) {
		f.emit(&gotree.Assign{Lhs: []gotree.Expr{id("_")}, Op: "=", Rhs: []gotree.Expr{e}})
	}
}

// nilSafe converts a pointer to an interface type so that nil stays nil.
func (f *fn) nilSafe(e gotree.Expr, t gotree.Type) gotree.Expr {
	v := f.temp(e, "p")
	name := f.newTemp("v")
	f.emit(&gotree.Var{Names: []string{name}, Type: t})
	f.emit(&gotree.If{Cond: &gotree.Binary{Op: "!=", X: v, Y: id("nil")},
		Then: []gotree.Stmt{&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: "=", Rhs: []gotree.Expr{v}}}})
	return id(name)
}

func bigOf(e gotree.Expr) gotree.Expr { return pyCall("IntOf", e) }

// boxed converts to any.
func (f *fn) boxed(e gotree.Expr, from *Rep) gotree.Expr {
	c := f.c
	switch from.k() {
	case KAny, KNever, KNone:
		return e
	case KOpt, KReal:
		return method(e, "Any")
	case KIterable:
		return pyCall("NewIter", e)
	case KFunc:
		return e
	case KInt:
		if cl := intClass(from); cl != nil {
			return call(&gotree.PkgIdent{Path: cl.Stub.GoPath, Name: cl.Stub.GoName}, e)
		}
		if l, ok := e.(*gotree.Lit); ok {
			return l
		}
	}
	if from.null && isNilable(from.k()) {
		if from.k() == KClass && c.isInterface(from.class) || from.k() == KError {
			return e
		}
		return pyCall("Nilable", e)
	}
	return e
}

// unboxed converts from any, which dynamic code or an isinstance test has shown to hold the type.
func (f *fn) unboxed(e gotree.Expr, from, to *Rep) gotree.Expr {
	c := f.c
	switch to.k() {
	case KInt:
		if to.isBig() {
			return pyCall("AsBig", e)
		}
		return pyCall("AsInt", e)
	case KFloat:
		return pyCall("AsFloat", e)
	case KBytes:
		if builtinName(to.typ) == "_Buffer" {
			return pyCall("AsBuffer", e)
		}
	case KReal:
		return pyCall("AsReal", e)
	case KIterable:
		return f.mapSeq(pyCall("IterAny", e), c.newRep(KAny, nil), to.args[0])
	case KIter:
		return pyCall("NewIter", f.mapSeq(pyCall("IterAny", e), c.newRep(KAny, nil), to.args[0]))
	case KOpt:
		inner := to.args[0].find()
		switch inner.k() {
		case KInt, KFloat, KReal, KTuple, KVarTuple:
			v := f.temp(e, "v")
			name := f.newTemp("opt")
			f.emit(&gotree.Var{Names: []string{name}, Type: c.goType(to)})
			then := f.block(func() {
				f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: "=", Rhs: []gotree.Expr{pyCall("Some", f.unboxed(v, from, inner))}})
			})
			f.emit(&gotree.If{Cond: &gotree.Binary{Op: "!=", X: v, Y: id("nil")}, Then: then})
			return id(name)
		}
		return &gotree.Call{Fun: py("OptOf"), TypeArgs: []gotree.Type{c.goType(inner)}, Args: []gotree.Expr{e}}
	case KFunc:
		return f.dynFunc(e, to)
	}
	if to.null {
		return &gotree.Call{Fun: py("CastNil"), TypeArgs: []gotree.Type{c.goType(to)}, Args: []gotree.Expr{e}}
	}
	return &gotree.Call{Fun: py("Cast"), TypeArgs: []gotree.Type{c.goType(to)}, Args: []gotree.Expr{e}}
}

// viewSeq iterates over a view of a dict, which need not be made first.
func viewSeq(e gotree.Expr) gotree.Expr {
	if call, ok := e.(*gotree.Call); ok {
		if p, ok := call.Fun.(*gotree.PkgIdent); ok && p.Path == pyPath {
			if kind, ok := strings.CutSuffix(p.Name, "View"); ok {
				return pyCall(kind+"Seq", call.Args...)
			}
		}
	}
	return method(e, "All")
}

// seq gives an iter.Seq over a value and its elements' representation; nil when the value cannot be iterated statically.
func (f *fn) seq(e gotree.Expr, r *Rep) (gotree.Expr, *Rep) {
	s, el := f.seqAsHeld(e, r)
	if s != nil && !f.c.surveying && el.isBoxed() && len(el.find().args) > 0 {
		own := f.c.itself(el)
		return f.mapSeq(s, el, own), own
	}
	return s, el
}

// seqAsHeld is seq, with elements that are held as any left so.
func (f *fn) seqAsHeld(e gotree.Expr, r *Rep) (gotree.Expr, *Rep) {
	r = r.find()
	switch r.k() {
	case KIterable:
		return e, r.args[0]
	case KView:
		return viewSeq(e), r.args[0]
	case KList, KSet, KFrozenSet, KVarTuple, KIter:
		return method(e, "All"), r.args[0]
	case KDict:
		return pyCall("KeysSeq", e), r.args[0]
	case KRange:
		return method(e, "All"), f.c.elemRep(r)
	case KStr:
		return pyCall("Chars", e), f.c.elemRep(r)
	case KBytes, KByteArray:
		return method(e, "All"), f.c.elemRep(r)
	case KTuple:
		el := f.c.elemRep(r)
		if el == nil {
			return nil, nil
		}
		v := f.temp(e, "t")
		call := &gotree.Call{Fun: py("Values"), TypeArgs: []gotree.Type{f.c.goType(el)}}
		for i, a := range r.args {
			call.Args = append(call.Args, f.to(sel(v, tupleField(i)), a, el))
		}
		return call, el
	case KAny:
		return pyCall("IterAny", e), f.c.partOf(r, f.c.newRep(KAny, nil))
	case KOpt:
		return f.seq(method(e, "Must"), r.args[0])
	case KClass:
		if f.node != nil {
			return f.userIter(f.node, e, r)
		}
	case KStub:
		if b := f.c.stubIterBase(r); b != nil {
			return method(e, "All"), b
		}
	}
	return nil, nil
}

// mapSeq converts a sequence's elements.
func (f *fn) mapSeq(seq gotree.Expr, from, to *Rep) gotree.Expr {
	from, to = from.find(), to.find()
	f.c.flow(from, to, f.reason("iterated"))
	if f.c.surveying || from == to || sameGo(f.c.goType(from), f.c.goType(to)) {
		return seq
	}
	name := f.newTemp("x")
	body := f.block(func() {
		v := f.convert(id(name), from, to)
		f.emit(&gotree.Return{Results: []gotree.Expr{v}})
	})
	return pyCall("MapSeq", &gotree.FuncLit{Params: []gotree.Param{{Name: name, Type: f.c.goType(from)}},
		Results: []gotree.Param{{Type: f.c.goType(to)}}, Body: body}, seq)
}

func tupleField(i int) string { return string(rune('A' + i)) }

// cannot refuses a conversion that has no Go form.
func (f *fn) cannot(from, to *Rep) gotree.Expr {
	f.refuse(nil, codeRepresentation, "a value of type %s cannot be used as %s here", typeText(from), typeText(to))
	return id("nil")
}

func typeText(r *Rep) string {
	if r.typ != nil {
		return r.typ.String()
	}
	return "Any"
}

// sameGo compares Go types structurally.
func sameGo(a, b gotree.Type) bool {
	switch a := a.(type) {
	case *gotree.Named:
		b, ok := b.(*gotree.Named)
		if !ok || a.Path != b.Path || a.Name != b.Name || len(a.Args) != len(b.Args) {
			return false
		}
		for i := range a.Args {
			if !sameGo(a.Args[i], b.Args[i]) {
				return false
			}
		}
		return true
	case *gotree.Pointer:
		b, ok := b.(*gotree.Pointer)
		return ok && sameGo(a.Elem, b.Elem)
	case *gotree.Slice:
		b, ok := b.(*gotree.Slice)
		return ok && sameGo(a.Elem, b.Elem)
	case *gotree.Func:
		b, ok := b.(*gotree.Func)
		if !ok || len(a.Params) != len(b.Params) || len(a.Results) != len(b.Results) {
			return false
		}
		for i := range a.Params {
			if !sameGo(a.Params[i].Type, b.Params[i].Type) {
				return false
			}
		}
		for i := range a.Results {
			if !sameGo(a.Results[i].Type, b.Results[i].Type) {
				return false
			}
		}
		return true
	}
	return false
}
