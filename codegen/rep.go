package codegen

import (
	"github.com/py2go/py2go/analysis"
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/typeinfer/types"
)

// Kind is the family of Go types a representation belongs to.
type Kind uint8

// The kinds of representations.
const (
	KAny       Kind = iota // any; Alts are the representations of the union's members, when it is a union
	KNone                  // always None
	KInt                   // int, or py.Int when the slot is Big
	KFloat                 // float64
	KReal                  // int | float: py.Real
	KBool                  // bool
	KStr                   // string
	KBytes                 // py.Bytes
	KByteArray             // *py.ByteArray
	KList                  // *py.List[T]
	KDict                  // *py.Dict[K, V]
	KSet                   // *py.Set[T]
	KFrozenSet             // *py.FrozenSet[T]
	KTuple                 // py.TupleN[…]
	KVarTuple              // py.VarTuple[T]
	KRange                 // py.Range
	KSlice                 // py.Slice
	KIter                  // *py.Iter[T]: one-shot iterators and generators
	KIterable              // iter.Seq[T]: what can be iterated
	KFunc                  // func(Args…) Ret; its node's Raises bit adds error
	KClass                 // a user's class: pointer, or interface when it has subclasses
	KStub                  // a library class: pointer
	KError                 // an exception of a library class: error
	KOpt                   // value or None: py.Opt[T]
	KTypeParam             // a type parameter
	KClassObj              // a class as a value: *py.Class
	KView                  // dict.keys(), values(), items(): args are the element, the key and the value
	KNever                 // no value
)

// Rep is the representation of one occurrence of a type. Representations that must have one Go type are unified, as in
// union-find; the bits on their nodes (package analysis) decide the Go type after the survey.
type Rep struct {
	kind   Kind
	parent *Rep
	node   *analysis.Node
	hold   *analysis.Node // of the place the value is in: Boxed when that is an any; flows between places convert
	args   []*Rep         // elements; of KFunc the parameters
	ret    *Rep           // of KFunc; nil: no result
	class  *types.Class
	tv     *types.TypeVar
	null   bool // None is a value too, as nil (pointer-like kinds only)
	alts   []*Rep
	typ    types.Type
	view   string // of KView: Keys, Values or Items
	fixed  bool   // of KFunc: a library function's parameter or result, a Go function always
	looked bool   // what flows here is only looked at (onlyLooks)
}

func (r *Rep) find() *Rep {
	for r.parent != nil {
		if r.parent.parent != nil {
			r.parent = r.parent.parent
		}
		r = r.parent
	}
	return r
}

// isNilable reports whether Go's nil can stand for None in a kind.
func isNilable(k Kind) bool {
	switch k {
	case KList, KDict, KSet, KFrozenSet, KByteArray, KIter, KIterable, KFunc, KClass, KStub, KError, KClassObj, KAny:
		return true
	}
	return false
}

// rep makes the representation of a type: every slot calls it once.
func (c *compiler) rep(t types.Type) *Rep {
	return c.repIn(t, map[types.Type]*Rep{})
}

func (c *compiler) newRep(k Kind, t types.Type, args ...*Rep) *Rep {
	c.nested(args)
	r := &Rep{kind: k, typ: t, args: args, node: c.graph.New(), hold: c.graph.New()}
	if k == KStr {
		c.graph.Look(r.node) // the digits of ints flow through texts
	}
	return r
}

// nested says that lists among what other values hold are lists.
func (c *compiler) nested(args []*Rep) {
	for _, a := range args {
		c.needItems(a, analysis.Reason{Text: "held by another value"})
	}
}

func (c *compiler) repIn(t types.Type, busy map[types.Type]*Rep) *Rep {
	r := c.repOfType(t, busy)
	c.nested(r.args)
	if r.ret != nil {
		c.needItems(r.ret, analysis.Reason{Text: "a function's result"})
	}
	return r
}

func (c *compiler) repOfType(t types.Type, busy map[types.Type]*Rep) *Rep {
	switch t := t.(type) {
	case nil:
		return c.newRep(KAny, &types.Any{})
	case *types.Any:
		return c.newRep(KAny, t)
	case *types.Never:
		return c.newRep(KAny, t)
	case *types.None:
		return c.newRep(KNone, t)
	case *types.Literal:
		return c.repIn(t.Base, busy)
	case *types.TypeVar:
		if s := c.typeArgs[t]; s != nil {
			return s
		}
		if c.openTypeVars[t] {
			r := c.newRep(KTypeParam, t)
			r.tv = t
			return r
		}
		if t.IsSelf && t.Class != nil {
			r := c.newRep(KClass, t)
			r.class = t.Class
			return r
		}
		if t.Bound != nil {
			return c.repIn(t.Bound, busy)
		}
		return c.newRep(KAny, t)
	case *types.Tuple:
		if r := busy[t]; r != nil {
			return r
		}
		r := c.newRep(KTuple, t)
		if t.Variadic {
			r.kind = KVarTuple
		} else if len(t.Items) > 8 {
			r.kind = KVarTuple
			r.args = []*Rep{c.newRep(KAny, nil)}
			return r
		}
		busy[t] = r
		for _, it := range t.Items {
			r.args = append(r.args, c.itemRep(it, busy))
		}
		delete(busy, t)
		return r
	case *types.Union:
		return c.unionRep(t, busy)
	case *types.Callable:
		r := c.newRep(KFunc, t)
		r.fixed = c.fixInts
		if t.AnyParams {
			r.kind = KAny
			return r
		}
		for _, p := range t.Params {
			if p.Kind == types.VarPositional || p.Kind == types.VarKeyword || p.Kind == types.KeywordOnly {
				r.kind = KAny
				r.args = nil
				return r
			}
			r.args = append(r.args, c.repIn(p.Type, busy))
		}
		if !isNoneType(t.Ret) {
			r.ret = c.repIn(t.Ret, busy)
		}
		return r
	case *types.ClassObject:
		if !isExceptionClass(t.Class) {
			return c.newRep(KAny, t)
		}
		r := c.newRep(KClassObj, t)
		r.class = t.Class
		return r
	case *types.Instance:
		if r := busy[t]; r != nil {
			return r
		}
		return c.instanceRep(t, busy)
	}
	return c.newRep(KAny, t)
}

// itemRep is the representation of what a container holds. An int of a library class is kept with its type there.
func (c *compiler) itemRep(t types.Type, busy map[types.Type]*Rep) *Rep {
	if in, ok := t.(*types.Instance); ok && derivesInt(in.Class) {
		return c.newRep(KAny, t)
	}
	return c.repIn(t, busy)
}

func (c *compiler) instanceRep(t *types.Instance, busy map[types.Type]*Rep) *Rep {
	cl := t.Class
	simple := func(k Kind) *Rep { return c.newRep(k, t) }
	generic := func(k Kind, n int) *Rep {
		r := c.newRep(k, t)
		busy[t] = r
		for i := 0; i < n; i++ {
			if i < len(t.Args) {
				r.args = append(r.args, c.itemRep(t.Args[i], busy))
			} else {
				r.args = append(r.args, c.newRep(KAny, nil))
			}
		}
		delete(busy, t)
		return r
	}
	if cl.IsStub() {
		switch cl.Module.Name {
		case "builtins":
			switch cl.Name {
			case "int":
				r := simple(KInt)
				switch {
				case t.Big:
					c.graph.Set(r.node, analysis.Big, analysis.Reason{Text: "declared BigInt"})
				case c.fixInts:
					c.graph.Fix(r.node)
				}
				return r
			case "float":
				return simple(KFloat)
			case "bool":
				return simple(KBool)
			case "str":
				r := simple(KStr)
				if c.ofStub {
					c.graph.Set(r.node, analysis.Long, analysis.Reason{Text: "a text of the library"})
				}
				return r
			case "bytes", "_Buffer":
				return simple(KBytes)
			case "bytearray":
				return simple(KByteArray)
			case "list":
				return generic(KList, 1)
			case "dict":
				return c.hashed(generic(KDict, 2))
			case "set":
				return c.hashed(generic(KSet, 1))
			case "frozenset":
				return c.hashed(generic(KFrozenSet, 1))
			case "range":
				return simple(KRange)
			case "slice":
				return simple(KSlice)
			case "object":
				return simple(KAny)
			case "type":
				return simple(KAny)
			case "tuple":
				return generic(KVarTuple, 1)
			case "enumerate", "zip", "map", "filter", "reversed":
				return generic(KIter, 1)
			}
			if cl.IsException || isExceptionClass(cl) {
				r := simple(KError)
				r.class = cl
				return r
			}
		case "typing", "collections.abc", "_typeshed":
			switch cl.Name {
			case "Iterable":
				return generic(KIterable, 1)
			case "Iterator", "Generator":
				return generic(KIter, 1)
			case "Hashable", "Sized", "Sequence", "Collection", "Mapping", "MutableMapping", "MutableSequence",
				"Reversible", "Container", "Set", "AbstractSet", "MutableSet", "Supports":
				r := generic(KAny, len(t.Args))
				r.args = nil
				return r
			case "ItemsView", "KeysView", "ValuesView":
				return simple(KAny)
			}
		}
		if cl.Enum != nil || isExceptionClass(cl) {
			r := simple(KError)
			r.class = cl
			return r
		}
		if derivesInt(cl) {
			r := simple(KInt)
			c.graph.EnterNatural(r.node, 16)
			return r
		}
		if base := goBase(cl); base != nil {
			return c.goBaseRep(t, base, busy)
		}
		r := generic(KStub, len(cl.TypeParams))
		r.class = cl
		return r
	}
	if cl.IsProtocol {
		return simple(KAny)
	}
	if cl.TypedDict != nil {
		return simple(KAny)
	}
	r := c.newRep(KClass, t)
	r.class = cl
	busy[t] = r
	for i := range cl.TypeParams {
		if i < len(t.Args) {
			r.args = append(r.args, c.repIn(t.Args[i], busy))
		} else {
			r.args = append(r.args, c.newRep(KAny, nil))
		}
	}
	delete(busy, t)
	return r
}

// hashed makes functions that are keys objects.
func (c *compiler) hashed(r *Rep) *Rep {
	if key := r.args[0].find(); key.kind == KFunc && !key.fixed {
		c.box(key, analysis.Reason{Text: "a key"})
	}
	return r
}

func isExceptionClass(cl *types.Class) bool {
	for _, m := range cl.MRO {
		if m.Name == "BaseException" && m.IsStub() {
			return true
		}
	}
	return false
}

// unionRep chooses py.Real for int | float, a nilable type or py.Opt for X | None, the common base for classes that
// share one, and any for the rest.
func (c *compiler) unionRep(t *types.Union, busy map[types.Type]*Rep) *Rep {
	if r := busy[t]; r != nil {
		return r
	}
	var rest []types.Type
	hasNone := false
	for _, it := range t.Items {
		if isNoneType(it) {
			hasNone = true
		} else {
			rest = append(rest, it)
		}
	}
	rest = mergeLiterals(rest)
	var r *Rep
	switch {
	case len(rest) == 0:
		return c.newRep(KNone, t)
	case len(rest) == 1:
		if hasNone {
			// Reserve the place first: the type may be recursive through None.
			r = c.repIn(rest[0], busy)
		} else {
			return c.repIn(rest[0], busy)
		}
	case len(rest) == 2 && isNumericPair(rest[0], rest[1]):
		r = c.newRep(KReal, t)
	default:
		if base := c.commonClass(rest); base != nil {
			r = c.newRep(KClass, t)
			r.class = base
		} else {
			r = c.newRep(KAny, t)
			busy[t] = r
			for _, it := range rest {
				r.alts = append(r.alts, c.repIn(it, busy))
			}
			delete(busy, t)
			return r
		}
	}
	if !hasNone || r.kind == KAny {
		return r
	}
	if isNilable(r.kind) {
		if r.null {
			return r
		}
		cp := *r
		cp.null = true
		cp.typ = t
		cp.parent = nil
		return &cp
	}
	o := c.newRep(KOpt, t, r)
	return o
}

func isNoneType(t types.Type) bool { _, ok := t.(*types.None); return ok }

func mergeLiterals(ts []types.Type) []types.Type {
	var out []types.Type
	seen := map[*types.Class]bool{}
	for _, t := range ts {
		if l, ok := t.(*types.Literal); ok {
			if seen[l.Base.Class] {
				continue
			}
			seen[l.Base.Class] = true
			out = append(out, l.Base)
			continue
		}
		if in, ok := t.(*types.Instance); ok && len(in.Args) == 0 {
			if seen[in.Class] {
				continue
			}
			seen[in.Class] = true
		}
		out = append(out, t)
	}
	return out
}

func builtinName(t types.Type) string {
	switch t := t.(type) {
	case *types.Literal:
		return builtinName(t.Base)
	case *types.Instance:
		if t.Class.Module != nil && t.Class.Module.Name == "builtins" {
			return t.Class.Name
		}
	}
	return ""
}

func isNumericPair(a, b types.Type) bool {
	x, y := builtinName(a), builtinName(b)
	return x == "int" && y == "float" || x == "float" && y == "int"
}

// commonClass finds the nearest user class all the types derive from, when all are user classes.
func (c *compiler) commonClass(ts []types.Type) *types.Class {
	var first *types.Class
	for i, t := range ts {
		in, ok := t.(*types.Instance)
		if !ok || in.Class.IsStub() || in.Class.IsProtocol || len(in.Args) > 0 || in.Class.Enum != nil {
			return nil
		}
		if i == 0 {
			first = in.Class
		}
	}
	for _, m := range first.MRO {
		if m.IsStub() {
			return nil
		}
		all := true
		for _, t := range ts {
			if !t.(*types.Instance).Class.IsSubclassOf(m) {
				all = false
			}
		}
		if all {
			return m
		}
	}
	return nil
}

// unify gives two representations one Go type; kinds that differ make both slots any.
func (c *compiler) unify(a, b *Rep, why analysis.Reason) {
	a, b = a.find(), b.find()
	if a == b {
		return
	}
	if a.kind == KTuple && b.kind == KTuple && len(a.args) != len(b.args) ||
		a.kind != b.kind ||
		a.kind == KClass && a.class != b.class || a.kind == KStub && a.class != b.class ||
		a.kind == KTypeParam && a.tv != b.tv || a.kind == KFunc && (len(a.args) != len(b.args) || (a.ret == nil) != (b.ret == nil)) {
		if a.kind != KAny {
			c.box(a, why)
		}
		if b.kind != KAny {
			c.box(b, why)
		}
		switch {
		case a.kind == KAny:
			c.noteFlow(b, a, why)
		case b.kind == KAny:
			c.noteFlow(a, b, why)
		case a.kind == KVarTuple && b.kind == KTuple:
			for _, x := range b.args {
				c.noteFlow(x.find(), a.args[0].find(), why)
			}
		case b.kind == KVarTuple && a.kind == KTuple:
			for _, x := range a.args {
				c.noteFlow(x.find(), b.args[0].find(), why)
			}
		}
		c.unifyAlts(a, b, why)
		c.mixInts(a, b, why)
		c.mixInts(b, a, why)
		return
	}
	if a.kind == KFunc && a.fixed != b.fixed {
		c.unifyFunc(a, b, why)
		return
	}
	c.graph.Unify(a.node, b.node)
	c.graph.Unify(a.hold, b.hold)
	a.null = a.null || b.null
	b.parent = a
	for i := range a.args {
		c.unify(a.args[i], b.args[i], why)
	}
	switch {
	case a.ret == nil:
		a.ret = b.ret // of other kinds than functions: the elements, once they were asked for
	case b.ret != nil:
		c.unify(a.ret, b.ret, why)
	}
	c.unifyAlts(a, b, why)
}

// mixInts records that a slot of another kind, joined with to, may hold what to gets.
func (c *compiler) mixInts(from, to *Rep, why analysis.Reason) {
	switch {
	case to.kind == KAny:
		c.boxInts(from, to, why)
	case from.kind == KAny:
		c.unboxInts(from, to, why)
	case from.kind == KReal && to.kind == KInt, from.kind == KInt && to.kind == KReal:
		c.graph.Flow(from.node, to.node)
	}
}

// unifyFunc gives the parameters and results of two functions one Go type each.
func (c *compiler) unifyFunc(a, b *Rep, why analysis.Reason) {
	for i := range a.args {
		c.unify(a.args[i], b.args[i], why)
	}
	if a.ret != nil {
		c.unify(a.ret, b.ret, why)
	}
}

// unifyAlts joins the members of unions (or a union and one member) that are of one class.
func (c *compiler) unifyAlts(a, b *Rep, why analysis.Reason) {
	as, bs := a.alts, b.alts
	if a.kind != KAny {
		as = []*Rep{a}
	}
	if b.kind != KAny {
		bs = []*Rep{b}
	}
	if a.kind != KAny && b.kind != KAny {
		return
	}
	for _, x := range as {
		for _, y := range bs {
			if x.kind == KFunc || y.kind == KFunc {
				continue // functions among other values are objects
			}
			if x.find() != y.find() && x.kind == y.kind && x.class == y.class && len(x.args) > 0 && len(x.args) == len(y.args) {
				for i := range x.args {
					c.unify(x.args[i], y.args[i], why)
				}
			}
		}
	}
}

// box makes a slot any, and with it what is inside stays as it is.
func (c *compiler) box(r *Rep, why analysis.Reason) {
	c.needItems(r, why)
	c.graph.Set(r.hold, analysis.Boxed, why)
}

// isBoxed reports whether the slot is held as any although its kind is another.
func (r *Rep) isBoxed() bool { r = r.find(); return r.kind != KAny && r.hold.Has(analysis.Boxed) }

// itself is the representation of a boxed slot's values, taken out of it.
func (c *compiler) itself(r *Rep) *Rep {
	cp := *r.find()
	cp.hold = c.graph.New()
	return &cp
}

func (r *Rep) isBig() bool {
	r = r.find()
	return r.kind == KInt && r.node.Has(analysis.Big) && !r.isBoxed()
}

func (r *Rep) raises() bool { r = r.find(); return r.kind == KFunc && r.node.Has(analysis.Raises) }

// k is the kind a value really has in Go: KAny when boxed.
func (r *Rep) k() Kind {
	r = r.find()
	if r.hold.Has(analysis.Boxed) {
		return KAny
	}
	return r.kind
}

func (r *Rep) arg(i int) *Rep { return r.find().args[i] }

func named(name string, args ...gotree.Type) gotree.Type {
	return &gotree.Named{Name: name, Args: args}
}

func pyNamed(name string, args ...gotree.Type) *gotree.Named {
	return &gotree.Named{Path: pyPath, Name: name, Args: args}
}

// tupleFields are the fields of the runtime's tuples.
var tupleFields = []string{"A", "B", "C", "D", "E", "F", "G", "H"}

// pairType is the type of a dict's key with its value.
func pairType(key, value gotree.Type) gotree.Type {
	t := pyNamed("Pair", key, value)
	t.Fields = []string{"Key", "Value"}
	return t
}

var anyType = named("any")

// goType is the Go type of a representation.
func (c *compiler) goType(r *Rep) gotree.Type {
	r = r.find()
	switch r.k() {
	case KAny, KNever, KNone:
		return anyType
	case KInt:
		if r.isBig() {
			return pyNamed("Int")
		}
		return named("int")
	case KFloat:
		return named("float64")
	case KReal:
		return pyNamed("Real")
	case KBool:
		return named("bool")
	case KStr:
		return named("string")
	case KBytes:
		return pyNamed("Bytes")
	case KByteArray:
		return &gotree.Pointer{Elem: pyNamed("ByteArray")}
	case KList:
		if r.isBuilder() {
			return &gotree.Pointer{Elem: &gotree.Named{Path: "strings", Name: "Builder"}}
		}
		return &gotree.Pointer{Elem: pyNamed("List", c.goType(r.args[0]))}
	case KDict:
		return &gotree.Pointer{Elem: pyNamed("Dict", c.goType(r.args[0]), c.goType(r.args[1]))}
	case KSet:
		return &gotree.Pointer{Elem: pyNamed("Set", c.goType(r.args[0]))}
	case KFrozenSet:
		return &gotree.Pointer{Elem: pyNamed("FrozenSet", c.goType(r.args[0]))}
	case KTuple:
		return tupleType(c.goTypes(r.args))
	case KVarTuple:
		return pyNamed("VarTuple", c.goType(r.args[0]))
	case KRange:
		return pyNamed("Range")
	case KSlice:
		return pyNamed("Slice")
	case KIter:
		return &gotree.Pointer{Elem: pyNamed("Iter", c.goType(r.args[0]))}
	case KIterable:
		return &gotree.Named{Path: "iter", Name: "Seq", Args: []gotree.Type{c.goType(r.args[0])}}
	case KFunc:
		return c.funcType(r)
	case KClass:
		return c.classType(r)
	case KStub:
		d := r.class.Stub
		path, name := r.class.Module.GoPath, r.class.Name
		if d != nil && d.GoName != "" {
			path, name = d.GoPath, d.GoName
		} else {
			name = exportedName(name)
		}
		return &gotree.Pointer{Elem: &gotree.Named{Path: path, Name: name, Args: c.goTypes(r.args)}}
	case KError:
		return named("error")
	case KOpt:
		return pyNamed("Opt", c.goType(r.args[0]))
	case KTypeParam:
		return named(c.typeParamName(r.tv))
	case KView:
		return pyNamed("Dict"+r.view, c.goType(r.args[1]), c.goType(r.args[2]))
	case KClassObj:
		return &gotree.Pointer{Elem: pyNamed("ExcClass")}
	}
	return anyType
}

// tupleType is the runtime's tuple of as many items.
func tupleType(items []gotree.Type) gotree.Type {
	t := pyNamed("Tuple"+string(rune('0'+len(items))), items...)
	t.Fields = tupleFields[:len(items)]
	return t
}

func (c *compiler) goTypes(rs []*Rep) []gotree.Type {
	out := make([]gotree.Type, len(rs))
	for i, r := range rs {
		out[i] = c.goType(r)
	}
	return out
}

func (c *compiler) funcType(r *Rep) gotree.Type {
	f := &gotree.Func{}
	for _, a := range r.args {
		f.Params = append(f.Params, gotree.Param{Type: c.goType(a)})
	}
	f.Results = c.results(r.ret, r.raises())
	return f
}

// results are a function's Go results: the value unless it is None, then error when it raises.
func (c *compiler) results(ret *Rep, raises bool) []gotree.Param {
	var out []gotree.Param
	if ret != nil {
		out = append(out, gotree.Param{Type: c.goType(ret)})
	}
	if raises {
		out = append(out, gotree.Param{Type: named("error")})
	}
	return out
}
