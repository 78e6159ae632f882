package codegen

import (
	"math/big"
	"path"
	"strconv"

	"github.com/py2go/py2go/analysis"
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

func intLit(n int) gotree.Expr {
	if n < 0 {
		return &gotree.Unary{Op: "-", X: &gotree.Lit{Text: strconv.Itoa(-n)}}
	}
	return &gotree.Lit{Text: strconv.Itoa(n)}
}

// expr lowers an expression. want is the representation of the slot it is for, when known: displays are built in it.
// The result's representation may still differ: callers convert with to.
func (f *fn) expr(e ast.Expr, want *Rep) (gotree.Expr, *Rep) {
	v, r := f.value(e, want)
	f.noteItems(e, r)
	if n, ok := e.(*ast.Name); ok && !f.c.isAnnotated(n) {
		return v, r // a parameter that is held as any may get values of other types
	}
	if !f.c.surveying && r != nil && r.isBoxed() && r.find().kind != KFunc && (want == nil || want.k() != KAny) {
		own := f.c.itself(r)
		return f.unboxed(v, r.find(), own), own
	}
	return v, r
}

// isAnnotated reports whether a name is that of a variable or parameter with an annotation.
func (c *compiler) isAnnotated(n *ast.Name) bool {
	s := c.info.Names[n]
	return s != nil && s.Resolve().Declared
}

func (f *fn) value(e ast.Expr, want *Rep) (gotree.Expr, *Rep) {
	saved := f.node
	f.node = e
	defer func() { f.node = saved }()
	c := f.c
	if lam := c.info.Expansions[e]; lam != nil {
		return f.lambda(lam, want)
	}
	if l := c.info.Consts[e]; l != nil {
		if v, r := f.literal_(e, l); v != nil {
			return v, r
		}
	}
	switch e := e.(type) {
	case *ast.Constant:
		return f.constant(e)
	case *ast.Name:
		return f.name(e)
	case *ast.BinOp:
		return f.binOp(e)
	case *ast.UnaryOp:
		return f.unaryOp(e)
	case *ast.BoolOp:
		return f.boolOp(e, want)
	case *ast.Compare:
		return f.compare(e)
	case *ast.Call:
		return f.call(e, want)
	case *ast.Attribute:
		return f.attribute(e)
	case *ast.Subscript:
		return f.subscript(e)
	case *ast.IfExp:
		return f.ifExp(e, want)
	case *ast.NamedExpr:
		return f.namedExpr(e)
	case *ast.List:
		return f.listDisplay(e, want)
	case *ast.Tuple:
		return f.tupleDisplay(e, want)
	case *ast.Dict:
		return f.dictDisplay(e, want)
	case *ast.Set:
		return f.setDisplay(e, want)
	case *ast.ListComp, *ast.SetComp, *ast.DictComp:
		return f.comprehension(e, want)
	case *ast.GeneratorExp:
		return f.generatorExp(e, want)
	case *ast.JoinedStr:
		return f.fString(e)
	case *ast.Lambda:
		return f.lambda(e, want)
	case *ast.Starred:
		f.refuse(e, codeExpression, "a starred expression is not supported here yet")
	case *ast.Yield, *ast.YieldFrom:
		if f.yield != nil && f.yield.byHand {
			v, _ := f.yieldValue(e)
			return f.dynamicResult(e, f.temp(v, "sent"))
		}
		f.refuse(e, codeGenerator, "the value of a yield expression is not supported yet")
	case *ast.Await:
		f.refuse(e, codeAsync, "await is not supported yet")
	case *ast.TemplateStr:
		f.refuse(e, codeExpression, "template strings (t-strings) are not supported yet: use an f-string")
	default:
		f.refuse(e, codeExpression, "this expression is not supported yet")
	}
	return id("nil"), c.repOf(e)
}

// literal_ gives what the checker folded an expression to.
func (f *fn) literal_(e ast.Expr, l *types.Literal) (gotree.Expr, *Rep) {
	if l.IsEnum || l.Base == nil {
		return nil, nil
	}
	switch e.(type) {
	case *ast.Call, *ast.Compare, *ast.UnaryOp, *ast.BoolOp:
	default:
		return nil, nil
	}
	if l.Int != nil && l.Base.Class.Name == "bool" {
		r := f.c.exprRep(e, "const", l.Base)
		return id(boolText(l.Int.Sign() != 0)), r
	}
	return nil, nil
}

func boolText(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

func (f *fn) constant(e *ast.Constant) (gotree.Expr, *Rep) {
	c := f.c
	r := c.repOf(e)
	switch e.Kind {
	case ast.ConstNone:
		return id("nil"), c.exprRep(e, "none", &types.None{})
	case ast.ConstBool:
		return id(boolText(e.Bool)), f.builtinRep(e, KBool)
	case ast.ConstInt:
		r = f.builtinRep(e, KInt)
		n := constInt(e)
		if n.IsInt64() {
			c.graph.EnterLiteral(r.node, n.BitLen())
			if n.BitLen() == 63 {
				c.graph.Set(r.node, analysis.Edge, f.reason("a literal near 2**63"))
			}
			if r.isBig() {
				return pyCall("IntOf", &gotree.Lit{Text: n.String()}), r
			}
			return &gotree.Lit{Text: n.String()}, r
		}
		c.graph.Set(r.node, bigBit|analysis.Huge, f.reason("a literal beyond 64 bits"))
		return pyCall("IntFromString", &gotree.Str{Value: n.String()}), r
	case ast.ConstFloat:
		return floatLit(e.Float), f.builtinRep(e, KFloat)
	case ast.ConstStr:
		if e.Surrogates {
			f.refuse(e, codeExpression, "a string with lone surrogates is not supported")
		}
		r = f.builtinRep(e, KStr)
		if len(e.Str) > 18 {
			c.graph.Set(r.node, analysis.Long, f.reason("a long literal"))
		}
		return &gotree.Str{Value: e.Str}, r
	case ast.ConstBytes:
		return &gotree.Conv{Type: pyNamed("Bytes"), X: &gotree.Str{Value: e.Str}}, f.builtinRep(e, KBytes)
	case ast.ConstEllipsis:
		f.refuse(e, codeExpression, "... as a value is not supported")
	case ast.ConstComplex:
		f.refuse(e, codeComplex, "complex numbers are not supported yet")
	}
	return id("nil"), r
}

// builtinRep is an expression's representation of a given kind, whatever the checker wrote down for it.
func (f *fn) builtinRep(e ast.Node, k Kind) *Rep {
	r := f.c.exprRep(e, k, nil)
	if r.kind == KAny {
		r.kind = k
		r.typ = f.c.builtinType(kindNames[k])
		if k == KStr {
			f.c.graph.Look(r.node)
		}
	}
	return r
}

var kindNames = map[Kind]string{KInt: "int", KFloat: "float", KBool: "bool", KStr: "str", KBytes: "bytes"}

func (c *compiler) builtinType(name string) types.Type {
	if b := c.prog.Stubs["builtins"]; b != nil {
		if s := b.Members[name]; s != nil && s.Class != nil {
			return &types.Instance{Class: s.Class}
		}
	}
	return &types.Any{}
}

// floatLit writes a float so that Go reads back the same value, and takes it for a float.
func floatLit(v float64) gotree.Expr {
	if v > 1.7976931348623157e308 {
		return pyCall("Inf")
	}
	s := strconv.FormatFloat(v, 'g', -1, 64)
	if !isFloatLit(s) {
		s += ".0"
	}
	return &gotree.Lit{Text: s}
}

func constInt(e *ast.Constant) *big.Int {
	if e.BigInt != nil {
		return e.BigInt
	}
	return big.NewInt(e.Int)
}

// name lowers a variable's value, narrowed to what the checker knows there.
func (f *fn) name(e *ast.Name) (gotree.Expr, *Rep) {
	c := f.c
	sym := c.info.Names[e]
	if sym == nil {
		if e.Id == "__name__" {
			return &gotree.Str{Value: f.mod.Name}, f.builtinRep(e, KStr)
		}
		f.refuse(e, codeName, "the name %s cannot be used as a value here", e.Id)
		return id("nil"), c.repOf(e)
	}
	s := sym.Resolve()
	switch s.Kind {
	case types.FuncSymbol:
		return f.funcValue(e, s.Func, nil)
	case types.ClassSymbol:
		return f.classValue(e, s.Class)
	case types.ModuleSymbol, types.TypeVarSymbol, types.TypeAliasSymbol:
		f.refuse(e, codeName, "%s cannot be used as a value", e.Id)
		return id("nil"), c.repOf(e)
	}
	if s.Scope != nil && s.Scope.Module != nil && s.Scope.Module.IsStub {
		if s.Name == "__name__" && s.Scope.Module.Name == "builtins" {
			return &gotree.Str{Value: f.mod.Name}, f.builtinRep(e, KStr)
		}
		if s.Name == "__file__" && s.Scope.Module.Name == "builtins" {
			return pyCall("SourceFile", &gotree.Str{Value: path.Base(f.mod.File.Path)}), f.builtinRep(e, KStr)
		}
		return f.stubVar(e, s)
	}
	if s.Scope != nil && s.Scope.Kind == types.ClassScope {
		return f.classVarRef(s), c.slot(s)
	}
	f.checkAssigned(e)
	slot := c.slot(s)
	if s.Kind == types.ParamSymbol {
		slot = c.slots[s]
		if slot == nil {
			slot = c.slot(s)
		}
	}
	return f.narrowed(e, f.nameRef(s), slot)
}

// narrowed converts a slot's value to the type the checker narrowed the expression to.
func (f *fn) narrowed(e ast.Expr, v gotree.Expr, slot *Rep) (gotree.Expr, *Rep) {
	c := f.c
	t := c.typeOf(e)
	slot = slot.find()
	if !f.needsNarrowing(t, slot) {
		return v, slot
	}
	var r *Rep
	switch slot.k() {
	case KOpt:
		if isNoneType(t) {
			return v, slot
		}
		if slot.arg(0).kind != KAny {
			if u, ok := t.(*types.Union); !ok || !hasNone(u) {
				r = slot.arg(0)
				return method(v, "Must"), r
			}
		}
		return v, slot
	case KAny:
		for _, a := range slot.alts {
			if a = a.find(); a.typ != nil && sameType(a.typ, t) {
				r = a
				c.flow(slot, r, f.reason("narrowed"))
			}
		}
	}
	if r == nil {
		r = c.exprRep(e, "narrow", t)
		if slot.null && !r.null && r.kind == slot.kind {
			return v, slot
		}
		c.flow(slot, r, f.reason("narrowed"))
	}
	if n, ok := e.(*ast.Name); ok && slot.k() == KReal && r.find().kind == KInt {
		if sym := c.info.Names[n]; sym != nil && sym.Bindings > 1 {
			// arithmetic on numbers of any kind gives ints of any size
			c.graph.Set(r.find().node, analysis.Big, f.reason("an int out of a variable for any number"))
		}
	}
	if c.surveying {
		return v, r
	}
	if slot.k() == KReal && r.find().k() == KInt {
		if r.isBig() {
			return method(v, "MustBig"), r
		}
		return method(v, "MustInt"), r
	}
	return f.convert(v, slot, r.find()), r
}

func hasNone(u *types.Union) bool {
	for _, it := range u.Items {
		if isNoneType(it) {
			return true
		}
	}
	return false
}

func sameType(a, b types.Type) bool { return a == b || a.String() == b.String() }

// needsNarrowing reports whether the narrowed type has another representation family than the slot.
func (f *fn) needsNarrowing(t types.Type, slot *Rep) bool {
	switch t.(type) {
	case *types.Any, *types.Never:
		return false
	}
	if slot.typ != nil && sameType(slot.typ, t) {
		return false
	}
	switch slot.kind {
	case KAny:
		if isNoneType(t) {
			return false
		}
		if u, ok := t.(*types.Union); ok {
			probe := f.c.exprRep(f.node, "probe", u)
			return probe.kind != KAny
		}
		probe := f.c.exprRep(f.node, "probe", t)
		return probe.kind != KAny
	case KOpt, KReal:
		return true
	case KClass:
		if in, ok := t.(*types.Instance); ok && in.Class != slot.class && !in.Class.IsProtocol && !in.Class.IsStub() {
			return in.Class.IsSubclassOf(slot.class)
		}
	case KError:
		if in, ok := t.(*types.Instance); ok && !in.Class.IsStub() {
			return true
		}
	}
	return false
}

// cond lowers a condition to a Go bool.
func (f *fn) cond(e ast.Expr) gotree.Expr {
	saved := f.node
	f.node = e
	defer func() { f.node = saved }()
	switch f.constTruth(e) {
	case 1:
		return id("true")
	case -1:
		return id("false")
	}
	switch e := e.(type) {
	case *ast.BoolOp:
		op := "&&"
		if e.Op == ast.Or {
			op = "||"
		}
		return f.condChain(e.Values, op)
	case *ast.UnaryOp:
		if e.Op == ast.Not {
			return negate(f.cond(e.Operand))
		}
	}
	v, r := f.expr(e, nil)
	return f.truth(v, r)
}

// condChain lowers a and b, a or b as conditions. An operand that needs statements is evaluated only when reached.
func (f *fn) condChain(values []ast.Expr, op string) gotree.Expr {
	out := f.cond(values[0])
	for i, v := range values[1:] {
		_ = i
		var x gotree.Expr
		pre := f.block(func() { x = f.cond(v) })
		if len(pre) == 0 {
			out = &gotree.Binary{Op: op, X: out, Y: x}
			continue
		}
		name := f.newTemp("ok")
		f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: ":=", Rhs: []gotree.Expr{out}})
		cond := gotree.Expr(id(name))
		if op == "||" {
			cond = negate(cond)
		}
		pre = append(pre, &gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: "=", Rhs: []gotree.Expr{x}})
		f.emit(&gotree.If{Cond: cond, Then: pre})
		out = id(name)
	}
	return out
}

// truth is Python's truth of a value.
func (f *fn) truth(v gotree.Expr, r *Rep) gotree.Expr {
	r = r.find()
	c := f.c
	ne := func(x gotree.Expr, y gotree.Expr) gotree.Expr { return &gotree.Binary{Op: "!=", X: x, Y: y} }
	length := func() gotree.Expr {
		if r.null {
			v = f.temp(v, "v")
			return &gotree.Binary{Op: "&&", X: ne(v, id("nil")), Y: &gotree.Binary{Op: ">", X: method(v, "Len"), Y: intLit(0)}}
		}
		return &gotree.Binary{Op: ">", X: method(v, "Len"), Y: intLit(0)}
	}
	switch r.k() {
	case KBool:
		return v
	case KInt:
		if r.isBig() {
			return negate(method(v, "IsZero"))
		}
		return ne(v, intLit(0))
	case KFloat:
		return ne(v, intLit(0))
	case KReal:
		return negate(method(v, "IsZero"))
	case KStr, KBytes:
		return ne(v, &gotree.Str{})
	case KNone:
		return id("false")
	case KList, KDict, KSet, KFrozenSet, KByteArray, KVarTuple, KRange:
		return length()
	case KTuple:
		return f.always(v, len(r.args) > 0)
	case KOpt:
		v = f.temp(v, "v")
		return &gotree.Binary{Op: "&&", X: sel(v, "OK"), Y: f.truth(sel(v, "V"), r.args[0])}
	case KClass:
		if m := c.truthMethod(r.class); m != nil {
			return f.classTruth(v, r, m)
		}
		if sub := c.truthBelow(r.class); sub != nil {
			f.refuse(nil, codeOperator, "the truth of a %s is not supported yet: %s, which derives from it, has its own", r.class.Name, sub.Name)
		}
		if r.null || r.class.Enum == nil {
			return ne(v, id("nil")) // an attribute that begins as None may be passed for an object
		}
		return f.always(v, true)
	case KStub:
		if s, _ := r.class.Lookup("__bool__"); s != nil && s.Func != nil && s.Func.Stub != nil && s.Func.Stub.IsMethod {
			if r.null {
				v = f.temp(v, "v")
				return &gotree.Binary{Op: "&&", X: ne(v, id("nil")), Y: method(v, s.Func.Stub.GoName)}
			}
			return method(v, s.Func.Stub.GoName)
		}
		if s, _ := r.class.Lookup("__len__"); s != nil {
			return length()
		}
		if r.null {
			return ne(v, id("nil"))
		}
		return f.always(v, true)
	case KError, KFunc, KIter, KClassObj:
		if r.null {
			return ne(v, id("nil"))
		}
		return f.always(v, true)
	}
	return pyCall("Truth", f.dyn(v, r))
}

// truthBelow is a class derived from cl that has __bool__ or __len__; nil when there is none.
func (c *compiler) truthBelow(cl *types.Class) *types.Class {
	for _, sub := range cl.Subclasses {
		if sub.Members["__bool__"] != nil || sub.Members["__len__"] != nil {
			return sub
		}
		if s := c.truthBelow(sub); s != nil {
			return s
		}
	}
	return nil
}

// always evaluates v for its effects and gives a constant.
func (f *fn) always(v gotree.Expr, b bool) gotree.Expr {
	if w, _ := effects(v); w || mayRaise(v) {
		f.emit(&gotree.Assign{Lhs: []gotree.Expr{id("_")}, Op: "=", Rhs: []gotree.Expr{v}})
	}
	return id(boolText(b))
}

// dyn is a value as any, for the runtime to look at: no slot keeps it.
func (f *fn) dyn(v gotree.Expr, r *Rep) gotree.Expr {
	if r == nil {
		return v
	}
	if f.c.surveying {
		f.asObject(r, "a value of any type")
		return v
	}
	return f.boxed(v, r.find())
}

// boolOp lowers `and`/`or` as values.
func (f *fn) boolOp(e *ast.BoolOp, want *Rep) (gotree.Expr, *Rep) {
	r := f.c.repOf(e)
	allBool := true
	for _, v := range e.Values {
		if builtinName(f.c.typeOf(v)) != "bool" {
			allBool = false
		}
	}
	if allBool {
		return f.cond(e), f.builtinRep(e, KBool)
	}
	v, vr := f.expr(e.Values[0], r)
	name := f.newTemp("v")
	f.emit(&gotree.Var{Names: []string{name}, Type: f.c.goType(r), Value: nil})
	var step func(i int, v gotree.Expr, vr *Rep)
	step = func(i int, v gotree.Expr, vr *Rep) {
		if i == len(e.Values)-1 {
			f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: "=", Rhs: []gotree.Expr{f.to(v, vr, r)}})
			return
		}
		if !isStable(v) || isUntyped(v) {
			t := f.newTemp("left")
			f.emit(&gotree.Var{Names: []string{t}, Type: f.c.goType(vr), Value: v})
			v = id(t)
		}
		keep := f.block(func() {
			if !(e.Op == ast.And && isNoneOnly(vr)) {
				// the falsy (truthy) left operand is the result, in the type the union has
				f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: "=", Rhs: []gotree.Expr{f.toLoose(v, vr, r, e.Op == ast.Or)}})
			}
		})
		next := f.block(func() {
			w, wr := f.expr(e.Values[i+1], r)
			step(i+1, w, wr)
		})
		cond := f.truth(v, vr)
		if e.Op == ast.And {
			keep, next = next, keep
			f.emit(&gotree.If{Cond: cond, Then: keep, Else: next})
			return
		}
		f.emit(&gotree.If{Cond: cond, Then: keep, Else: next})
	}
	step(0, v, vr)
	return id(name), r
}

func isNoneOnly(r *Rep) bool { return r.k() == KNone }

// toLoose is to, but takes a truthy optional for its value.
func (f *fn) toLoose(v gotree.Expr, from, to *Rep, truthy bool) gotree.Expr {
	return f.to(v, from, to)
}

func (f *fn) ifExp(e *ast.IfExp, want *Rep) (gotree.Expr, *Rep) {
	switch f.constTruth(e.Test) {
	case 1:
		return f.expr(e.Body, want)
	case -1:
		return f.expr(e.Orelse, want)
	}
	for i, x := range []ast.Expr{e.Body, e.Orelse} {
		if f.c.info.Types[x] == nil { // the checker knows that it is not reached
			f.always(f.cond(e.Test), true)
			return f.expr([]ast.Expr{e.Orelse, e.Body}[i], want)
		}
	}
	r := f.c.repOf(e)
	if want != nil && want.find().kind == r.kind && want.find().kind != KAny {
		f.c.flow(r, want, f.reason("conditional expression"))
		r = want
	}
	if r.kind == KInt && r == f.c.repOf(e) {
		f.c.graph.Passing(r.node)
	}
	cond := f.cond(e.Test)
	name := f.newTemp("v")
	f.emit(&gotree.Var{Names: []string{name}, Type: f.c.goType(r)})
	arm := func(x ast.Expr) []gotree.Stmt {
		return f.block(func() {
			v, vr := f.expr(x, r)
			f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: "=", Rhs: []gotree.Expr{f.to(v, vr, r)}})
		})
	}
	f.emit(&gotree.If{Cond: cond, Then: arm(e.Body), Else: arm(e.Orelse)})
	return id(name), r
}

func (f *fn) namedExpr(e *ast.NamedExpr) (gotree.Expr, *Rep) {
	v, r := f.expr(e.Value, f.targetRep(e.Target))
	f.assignTo(e.Target, v, r)
	n, ok := ast.Expr(e.Target).(*ast.Name)
	if !ok {
		return v, r
	}
	sym := f.c.info.Names[n]
	slot := f.c.slot(sym)
	t := f.c.typeOf(e)
	if slot.find().typ != nil && sameType(slot.find().typ, t) {
		return f.nameRef(sym), slot
	}
	return f.narrowed(e, f.nameRef(sym), slot)
}

// display is the representation to build a container display in.
func (f *fn) display(e ast.Expr, k Kind, want *Rep) *Rep {
	if want != nil {
		w := want.find()
		if w.kind == KOpt {
			w = w.arg(0)
		}
		if w.kind == k {
			return w
		}
		if w.kind == KAny {
			for _, a := range w.alts {
				if a = a.find(); a.kind == k {
					return a
				}
			}
		}
	}
	r := f.c.repOf(e)
	if r.kind != k {
		t := &types.Instance{}
		_ = t
		n := 1
		if k == KDict {
			n = 2
		}
		r = f.c.exprRep(e, k, nil)
		if r.kind == KAny {
			r.kind = k
			for range n {
				r.args = append(r.args, f.c.newRep(KAny, nil))
			}
		}
	}
	return r
}

func (f *fn) elements(es []ast.Expr, el *Rep) []gotree.Expr {
	ops := f.inOrder(len(es), func(i int) operand {
		v, r := f.expr(es[i], el)
		return operand{f.to(v, r, el), el}
	})
	out := make([]gotree.Expr, len(ops))
	for i, o := range ops {
		out[i] = o.e
	}
	return out
}

func (f *fn) listDisplay(e *ast.List, want *Rep) (gotree.Expr, *Rep) {
	r := f.display(e, KList, want)
	if hasStar(e.Elts) {
		return f.starDisplay(e.Elts, r, "List"), r
	}
	if r.isBuilder() {
		return &gotree.Unary{Op: "&", X: &gotree.Composite{Type: &gotree.Named{Path: "strings", Name: "Builder"}}}, r
	}
	return &gotree.Call{Fun: py("NewList"), TypeArgs: []gotree.Type{f.c.goType(r.arg(0))}, Args: f.elements(e.Elts, r.arg(0))}, r
}

func (f *fn) setDisplay(e *ast.Set, want *Rep) (gotree.Expr, *Rep) {
	r := f.display(e, KSet, want)
	if hasStar(e.Elts) {
		return f.starDisplay(e.Elts, r, "Set"), r
	}
	name := "NewSet"
	if r.arg(0).k() != KStr && isConstDisplay(e.Elts) && !spread(e.Elts) {
		switch {
		case f.c.isIterated(e):
			name = "SetConst"
		case len(e.Elts) > 2:
			name = "SetLit"
		}
	}
	return &gotree.Call{Fun: py(name), TypeArgs: []gotree.Type{f.c.goType(r.arg(0))}, Args: f.elements(e.Elts, r.arg(0))}, r
}

// isConstDisplay reports whether CPython takes the elements of a display for constants.
func isConstDisplay(es []ast.Expr) bool {
	for _, e := range es {
		if b, ok := e.(*ast.BinOp); ok && isConstDisplay([]ast.Expr{b.Left, b.Right}) {
			continue
		}
		if !isConstDefault(e) {
			return false
		}
	}
	return true
}

// spread reports whether constants are few ints that each have a place of their own in the smallest table of a set, so that
// their order is the same however the set is made.
func spread(es []ast.Expr) bool {
	seen := map[int64]bool{}
	for _, e := range es {
		c, ok := e.(*ast.Constant)
		if !ok {
			return false
		}
		if !ok || c.Kind != ast.ConstInt || c.BigInt != nil || c.Int >= 1<<60 || seen[c.Int%8] {
			return false
		}
		seen[c.Int%8] = true
	}
	return len(es) < 5
}

// isIterated reports whether a set display is what a for loop or a comprehension iterates over: CPython makes a frozenset of
// that, and no set.
func (c *compiler) isIterated(e *ast.Set) bool {
	if c.iterated == nil {
		c.iterated = map[ast.Expr]bool{}
		for _, m := range c.prog.Modules {
			ast.Walk(m.Tree, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.For:
					c.iterated[n.Iter] = true
				case *ast.Comprehension:
					c.iterated[n.Iter] = true
				}
				return true
			})
		}
	}
	return c.iterated[e]
}

// starDisplay lowers [*a, b] by appending.
func (f *fn) starDisplay(es []ast.Expr, r *Rep, kind string) gotree.Expr {
	name := f.newTemp("items")
	f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: ":=", Rhs: []gotree.Expr{
		&gotree.Call{Fun: py("New" + kind), TypeArgs: []gotree.Type{f.c.goType(r.arg(0))}}}})
	add, extend := "Append", "ListExtend"
	if kind == "Set" {
		add, extend = "Add", "SetUpdateSeq"
	}
	for _, x := range es {
		if st, ok := x.(*ast.Starred); ok {
			v, vr := f.expr(st.Value, nil)
			if kind == "Set" {
				if m, arg, ok := f.setOperand("UpdateSeq", r, v, vr); ok {
					f.emit(&gotree.ExprStmt{X: f.member(r, id(name), m, arg)})
					continue
				}
			}
			seq, el := f.seq(v, vr)
			if seq == nil {
				f.refuse(st, codeExpression, "this value cannot be unpacked here")
				continue
			}
			f.emit(&gotree.ExprStmt{X: pyCall(extend, id(name), f.mapSeq(seq, el, r.arg(0)))})
			continue
		}
		v, vr := f.expr(x, r.arg(0))
		f.emit(&gotree.ExprStmt{X: method(id(name), add, f.to(v, vr, r.arg(0)))})
	}
	return id(name)
}

func (f *fn) tupleDisplay(e *ast.Tuple, want *Rep) (gotree.Expr, *Rep) {
	r := f.c.repOf(e)
	if want != nil {
		w := want.find()
		if w.kind == KOpt {
			w = w.arg(0)
		}
		if w.kind == KTuple && len(w.args) == len(e.Elts) && !hasStar(e.Elts) {
			ops := f.inOrder(len(e.Elts), func(i int) operand {
				v, vr := f.expr(e.Elts[i], w.args[i])
				return operand{f.to(v, vr, w.args[i]), w.args[i]}
			})
			return f.tuple(w, ops)
		}
	}
	switch {
	case r.kind == KTuple && !hasStar(e.Elts) && len(r.args) == len(e.Elts):
		ops := f.inOrder(len(e.Elts), func(i int) operand {
			v, vr := f.expr(e.Elts[i], r.args[i])
			return operand{f.to(v, vr, r.args[i]), r.args[i]}
		})
		return f.tuple(r, ops)
	case r.kind == KVarTuple:
		if hasStar(e.Elts) {
			list := f.starDisplay(e.Elts, r, "List")
			return pyCall("TupleOf", list), r
		}
		return &gotree.Call{Fun: py("VarTupleOf"), TypeArgs: []gotree.Type{f.c.goType(r.arg(0))}, Args: f.elements(e.Elts, r.arg(0))}, r
	}
	f.refuse(e, codeExpression, "this tuple is not supported yet")
	return id("nil"), r
}

// tuple makes a tuple for a slot, of items that are converted already.
func (f *fn) tuple(slot *Rep, items []operand) (gotree.Expr, *Rep) {
	if slot.isBoxed() {
		slot = f.c.itself(slot)
	}
	comp := &gotree.Composite{Type: f.c.goType(slot)}
	for _, it := range items {
		comp.Elts = append(comp.Elts, gotree.Elt{Value: it.e})
	}
	return comp, slot
}

func (f *fn) dictDisplay(e *ast.Dict, want *Rep) (gotree.Expr, *Rep) {
	r := f.display(e, KDict, want)
	args := []gotree.Type{f.c.goType(r.arg(0)), f.c.goType(r.arg(1))}
	simple := true
	for _, k := range e.Keys {
		if k == nil {
			simple = false
		}
	}
	newDict := &gotree.Call{Fun: py("NewDict"), TypeArgs: args}
	if len(e.Keys) == 0 {
		return newDict, r
	}
	if simple {
		ops := f.inOrder(2*len(e.Keys), func(i int) operand {
			x, slot := e.Keys[i/2], r.arg(0)
			if i%2 == 1 {
				x, slot = e.Values[i/2], r.arg(1)
			}
			v, vr := f.expr(x, slot)
			return operand{f.to(v, vr, slot), slot}
		})
		pair := pairType(args[0], args[1])
		out := &gotree.Call{Fun: py("DictOf"), TypeArgs: args}
		for i := 0; i < len(ops); i += 2 {
			out.Args = append(out.Args, &gotree.Composite{Type: pair, Elts: []gotree.Elt{{Value: ops[i].e}, {Value: ops[i+1].e}}})
		}
		return out, r
	}
	name := f.newTemp("m")
	f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: ":=", Rhs: []gotree.Expr{newDict}})
	for i, k := range e.Keys {
		if k == nil {
			v, vr := f.expr(e.Values[i], r)
			f.emit(&gotree.ExprStmt{X: pyCall("DictUpdate", id(name), f.to(v, vr, r))})
			continue
		}
		kv, kr := f.expr(k, r.arg(0))
		kv = f.to(kv, kr, r.arg(0))
		vv, vr := f.expr(e.Values[i], r.arg(1))
		f.emit(&gotree.ExprStmt{X: method(id(name), "Set", kv, f.to(vv, vr, r.arg(1)))})
	}
	return id(name), r
}

func (f *fn) lambda(e *ast.Lambda, want *Rep) (gotree.Expr, *Rep) {
	fun := f.c.info.Funcs[e]
	if fun == nil {
		f.refuse(e, codeFunction, "this lambda is not supported yet")
		return id("nil"), f.c.repOf(e)
	}
	f.defaults(fun)
	g := f.child(fun)
	lit := g.literal(fun)
	r := f.c.exprRep(e, "lambda", nil)
	if r.kind == KAny && isPlain(fun, 0) {
		r.kind = KFunc
		r.typ = f.c.typeOf(e)
		r.args = append([]*Rep{}, g.sig.params...)
		r.ret = g.sig.ret
	}
	if r.k() == KAny {
		return f.makeObject(fun, 0, nil, f.temp(lit, "fun")), r
	}
	return lit, r
}
