// Calls of library functions and methods, by what their stubs say (docs/STUBS.md). No module or method is known here.

package codegen

import (
	"slices"

	"github.com/py2go/py2go/analysis"
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// stubRep is the representation of a stub's type at the boundary: type parameters are the call's, ints are Go ints.
func (f *fn) stubRep(e ast.Node, key any, t types.Type, subst map[*types.TypeVar]*Rep) *Rep {
	k := exprKey{e, key}
	if r := f.c.exprReps[k]; r != nil {
		return r
	}
	sk, ok := key.(stubKey)
	r := f.c.boundaryRep(t, subst, ok && takesBig(sk.fun, stubSlotName(sk)))
	if ok && sk.i >= 0 && onlyLooks(sk.fun) {
		lookedAt(r)
	}
	f.c.exprReps[k] = r
	return r
}

// own converts a container between the slot of a call's argument or result, whose elements may be held as any, and what the library
// function itself takes or gives. It is a copy, which nobody can tell: a result is new, and such arguments are only read.
func (f *fn) own(e ast.Node, key stubKey, t types.Type, subst map[*types.TypeVar]*Rep, v gotree.Expr, slot *Rep) gotree.Expr {
	if f.c.surveying || v == nil || len(slot.find().args) == 0 {
		return v
	}
	own := f.stubRep(e, [2]any{"own", key}, t, subst)
	switch {
	case !holdsMore(own, slot) || sameGo(f.c.goType(own), f.c.goType(slot)):
		return v
	case key.i < 0:
		return f.convert(v, own.find(), slot.find())
	}
	return f.convert(v, slot.find(), own.find())
}

// holdsMore reports whether something is held as any in slot that is not in own, of the same type.
func holdsMore(own, slot *Rep) bool {
	own, slot = own.find(), slot.find()
	if own == slot || own.kind != slot.kind || len(own.args) != len(slot.args) {
		return false
	}
	if own.ret != nil && slot.ret != nil && holdsMore(own.ret, slot.ret) {
		return true
	}
	for i, a := range own.args {
		if b := slot.args[i]; b.isBoxed() && !a.isBoxed() && a.k() != KAny || holdsMore(a, b) {
			return true
		}
	}
	return false
}

// boundaryRep is the representation of a type out of a stub: its type parameters are subst's, its own ints are Go ints
// unless anyInts is set.
func (c *compiler) boundaryRep(t types.Type, subst map[*types.TypeVar]*Rep, anyInts bool) *Rep {
	saved, fixed, ofStub := c.typeArgs, c.fixInts, c.ofStub
	c.typeArgs, c.fixInts, c.ofStub = subst, !anyInts, true
	r := c.rep(t)
	c.typeArgs, c.fixInts, c.ofStub = saved, fixed, ofStub
	return r
}

type stubKey struct {
	fun *types.Func
	i   int // of the parameters without self; -1: the result
}

// stubSlotName is a slot's name in a big directive: the parameter's, or "return".
func stubSlotName(k stubKey) string {
	if k.i < 0 {
		return "return"
	}
	i := k.i
	if k.fun.Class != nil && k.fun.Kind != types.StaticMethod {
		i++
	}
	if i < len(k.fun.Params) {
		return k.fun.Params[i].Name
	}
	return ""
}

// takesBig reports whether an int of a stub's function may leave 64 bits, for a form of the function that takes such ints.
func takesBig(fun *types.Func, name string) bool {
	d := fun.Stub
	return d != nil && d.Big != nil && (len(d.BigNames) == 0 || slices.Contains(d.BigNames, name))
}

// stubSubst gives the representations of a stub's type parameters at a call: the receiver's for its class's, the
// checker's type arguments for the function's own.
func (f *fn) stubSubst(e ast.Node, fun *types.Func, recv *Rep, targs map[*types.TypeVar]types.Type) map[*types.TypeVar]*Rep {
	subst := map[*types.TypeVar]*Rep{}
	if fun.Class != nil && recv != nil {
		recv = recv.find()
		base := recv
		if recv.kind == KStub && recv.class != fun.Class {
			if b := f.c.asBase(recv, fun.Class); b != nil {
				base = b
			}
		}
		if base.kind != KStub && goBase(fun.Class) != nil {
			goBaseArgs(base, fun.Class, subst)
		} else {
			for i, tv := range fun.Class.TypeParams {
				if i < len(base.args) {
					subst[tv] = base.args[i].find()
				}
			}
		}
	}
	if fun.Class != nil && recv == nil {
		for _, tv := range fun.Class.TypeParams {
			if t, ok := targs[tv]; ok {
				subst[tv] = f.c.exprRep(e, tv, t)
			}
		}
	}
	for _, tv := range fun.TypeParams {
		if subst[tv] == nil {
			t := targs[tv]
			subst[tv] = f.c.exprRep(e, tv, t)
		}
	}
	for tv, t := range targs {
		if subst[tv] == nil && !tv.IsSelf {
			subst[tv] = f.c.exprRep(e, tv, t)
		}
	}
	for _, r := range subst {
		f.c.needItems(r, f.reason("a type argument"))
	}
	return subst
}

// stubArgs lowers a stub call's arguments in the stub's order.
func (f *fn) stubArgs(e *ast.Call, ci *types.Call, subst map[*types.TypeVar]*Rep) []gotree.Expr {
	slots := make([]*Rep, len(ci.Args))
	for i, a := range ci.Args {
		if a.Param == nil {
			f.refuse(e, codeCall, "this call is not supported yet")
			return nil
		}
		slots[i] = f.stubRep(e, stubKey{ci.Func, i}, a.Param.Type, subst)
		switch a.Param.Kind {
		case types.VarPositional:
			slots[i] = f.c.wrapOnce(e, stubKey{ci.Func, i}, slots[i])
		case types.VarKeyword:
			slots[i] = f.c.keywordsRep(e, stubKey{ci.Func, i}, slots[i])
		}
	}
	out := f.bound(e, ci.Args, slots, func(i int) gotree.Expr {
		p := ci.Args[i].Param
		switch {
		case p.Kind == types.VarPositional:
			return nil
		case p.Kind == types.VarKeyword:
			return id("nil")
		case p.Default == nil:
			return id("nil")
		}
		return f.stubDefault(e, p, slots[i])
	})
	for i, a := range ci.Args {
		if a.Param.Kind != types.VarPositional && a.Param.Kind != types.VarKeyword {
			out[i] = f.own(e, stubKey{ci.Func, i}, a.Param.Type, subst, out[i], slots[i])
		}
	}
	// keyword-only parameters come before the variadic one
	var args, variadic []gotree.Expr
	for i, a := range ci.Args {
		switch a.Param.Kind {
		case types.VarPositional:
			if out[i] == nil {
				continue
			}
			if v, ok := out[i].(*gotree.Call); ok && isVarTupleOf(v) {
				variadic = append(variadic, v.Args...)
				continue
			}
			variadic = append(variadic, &spreadExpr{sel(out[i], "Elems")})
		case types.VarKeyword:
			args = append(args, out[i])
		default:
			args = append(args, out[i])
		}
		if ci.Func.Stub != nil && ci.Func.Stub.Shown == a.Param.Name {
			args = append(args, &gotree.Str{Value: f.shown(a.Expr)})
		}
	}
	return append(args, variadic...)
}

// spreadExpr marks an argument that is spread with ...; stubCall takes it off.
type spreadExpr struct{ gotree.Expr }

func isVarTupleOf(c *gotree.Call) bool {
	p, ok := c.Fun.(*gotree.PkgIdent)
	return ok && p.Path == pyPath && p.Name == "VarTupleOf"
}

// wrapOnce is the tuple representation of a variadic parameter's elements, made once.
func (c *compiler) wrapOnce(e ast.Node, key stubKey, el *Rep) *Rep {
	k := exprKey{e, [2]any{"variadic", key}}
	if r := c.exprReps[k]; r != nil {
		return r
	}
	r := c.newRep(KVarTuple, nil, el)
	c.exprReps[k] = r
	return r
}

// keywordsRep is the dict of a stub's ** parameter, made once.
func (c *compiler) keywordsRep(e ast.Node, key stubKey, val *Rep) *Rep {
	k := exprKey{e, [2]any{"keywords", key}}
	if r := c.exprReps[k]; r != nil {
		return r
	}
	r := c.newRep(KDict, nil, c.newRep(KStr, nil), val)
	c.exprReps[k] = r
	return r
}

// stubDefault is a literal default value out of a stub.
func (f *fn) stubDefault(e ast.Node, p *types.Param, slot *Rep) gotree.Expr {
	k, ok := p.Default.(*ast.Constant)
	neg := false
	if !ok {
		if u, isU := p.Default.(*ast.UnaryOp); isU {
			k, ok = u.Operand.(*ast.Constant)
			neg = true
		}
		if t, isT := p.Default.(*ast.Tuple); isT && len(t.Elts) == 0 {
			if slot.find().kind == KIterable {
				return &gotree.Call{Fun: py("Values"), TypeArgs: f.c.goTypes(slot.find().args)}
			}
			if slot.k() == KAny {
				return &gotree.Composite{Type: pyNamed("Tuple0")}
			}
			return &gotree.Composite{Type: f.c.goType(slot)}
		}
	}
	if !ok {
		f.refuse(e, codeCall, "the default of %s is not known", p.Name)
		return id("nil")
	}
	none := f.c.exprRep(e, "none", &types.None{})
	c := f.c
	c.plainInt()
	var v gotree.Expr
	var r *Rep
	switch k.Kind {
	case ast.ConstNone:
		v, r = id("nil"), none
	case ast.ConstBool:
		v, r = id(boolText(k.Bool)), c.boolRep
	case ast.ConstInt:
		n := k.Int
		if neg {
			n = -n
		}
		v, r = &gotree.Lit{Text: itoa(n)}, c.intRep
	case ast.ConstFloat:
		v, r = floatLit(k.Float), c.floatRep
	case ast.ConstStr:
		v, r = &gotree.Str{Value: k.Str}, c.strRep
	case ast.ConstBytes:
		return &gotree.Conv{Type: pyNamed("Bytes"), X: &gotree.Str{Value: k.Str}}
	default:
		f.refuse(e, codeCall, "the default of %s is not known", p.Name)
		return id("nil")
	}
	if c.surveying {
		return v
	}
	return f.convert(v, r, slot.find())
}

// stubTarget is the Go function of a stub, or nil when it is an intrinsic that nothing here lowers.
func (f *fn) stubTarget(e ast.Node, fun *types.Func) *types.Directive {
	d := fun.Stub
	if d == nil || d.IsIntrinsic || d.GoName == "" {
		f.refuse(e, codeRefused, "%s is not supported yet", stubName(fun))
		return nil
	}
	if d.Refused != "" {
		f.refuse(e, codeRefused, "%s is not supported: %s", stubName(fun), d.Refused)
		return nil
	}
	return d
}

func stubName(fun *types.Func) string {
	if fun.Class != nil {
		return fun.Class.Name + "." + fun.Name
	}
	if fun.Module != nil && fun.Module.Name != "builtins" {
		return fun.Module.Name + "." + fun.Name
	}
	return fun.Name
}

func (f *fn) stubFunc(e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep) {
	d := f.stubTarget(e, ci.Func)
	if d == nil {
		return id("nil"), f.c.repOf(e)
	}
	if ci.Func.Module.Name == "dataclasses" {
		f.c.asksFields = true
	}
	subst := f.stubSubst(e, ci.Func, nil, ci.TypeArgs)
	f.wantStub(e, ci.Func, want, subst)
	if f.joinInts(e, ci, nil, subst) {
		d = d.Big
	}
	args := f.stubArgs(e, ci, subst)
	return f.stubFinish(e, ci.Func, d, &gotree.PkgIdent{Path: d.GoPath, Name: d.GoName}, nil, args, subst)
}

// joinInts makes one slot class of the receiver, parameters and result of a call that a function's form for ints of any size takes,
// and reports whether that form is needed.
func (f *fn) joinInts(e *ast.Call, ci *types.Call, recv *Rep, subst map[*types.TypeVar]*Rep) bool {
	if ci.Func.Stub.Big == nil {
		return false
	}
	var ints []*Rep
	if recv != nil && recv.kind == KInt && takesBig(ci.Func, "self") {
		ints = append(ints, recv)
	}
	add := func(i int, t types.Type) {
		key := stubKey{ci.Func, i}
		if !takesBig(ci.Func, stubSlotName(key)) {
			return
		}
		if r := f.stubRep(e, key, t, subst); r.find().kind == KInt {
			ints = append(ints, r.find())
		}
	}
	for i, a := range ci.Args {
		if a.Param != nil {
			add(i, a.Param.Type)
		}
	}
	if ci.Func.Ret != nil {
		add(-1, ci.Func.Ret)
	}
	for _, r := range ints {
		f.c.graph.Unify(ints[0].node, r.node)
	}
	return len(ints) > 0 && ints[0].isBig()
}

// wantStub joins a call's result with the slot it is for, so that sorted(xs) makes a list of the right element type.
func (f *fn) wantStub(e ast.Node, fun *types.Func, want *Rep, subst map[*types.TypeVar]*Rep) {
	if want == nil || fun.Ret == nil {
		return
	}
	r := f.stubRep(e, stubKey{fun, -1}, fun.Ret, subst)
	w := want.find()
	if r.find().kind == w.kind && (w.kind == KList || w.kind == KDict || w.kind == KSet) {
		f.c.flow(r, w, f.reason("result"))
	}
}

func (f *fn) stubMethodCall(e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep) {
	c := f.c
	at, ok := e.Func.(*ast.Attribute)
	recvX := ci.Recv
	if recvX == nil && ok {
		recvX = at.Value
	}
	if recvX == nil {
		f.refuse(e, codeCall, "this call is not supported yet")
		return id("nil"), c.repOf(e)
	}
	// a class's method through the class: str.upper(s), dict.fromkeys
	if _, isClass := c.typeOf(recvX).(*types.ClassObject); isClass {
		return f.stubClassCall(e, ci, want)
	}
	if ci.Func.Kind == types.StaticMethod && f.quiet(recvX) {
		return f.stubClassCall(e, ci, want)
	}
	isAppend := ci.Func.Name == "append" && ci.Func.Class.Name == "list" && len(e.Args) == 1 && simpleArgs(e)
	if isAppend {
		f.move(recvX)
	}
	if called, ok := c.typeOf(recvX).(*types.Callable); ok {
		if cache, ok := f.cacheObject(ci.Func, called.Func); ok {
			return f.stubFinish(e, ci.Func, ci.Func.Stub, nil, cache, f.stubArgs(e, ci, nil), nil)
		}
	}
	v, r := f.expr(recvX, nil)
	r = r.find()
	if isAppend && isStrList(r) && r.isBuilder() {
		return f.builderAppend(e, v, r)
	}
	v, r = f.notNone(recvX, v, r, ci.Func.Name)
	if !isDunder(ci.Func.Name) {
		plain := f.plainEnum(operand{v, r}) // methods of str and int of members that are such
		v, r = plain.e, plain.r.find()
	}
	if h := methodIntrinsics[ci.Func.Class.Name+"."+ci.Func.Name]; h != nil {
		if x, xr, ok := h(f, e, ci, v, r, want); ok {
			return x, xr
		}
	}
	if r.k() == KAny || r.isBoxed() {
		// a boxed value whose static type is known
		if in, ok := c.typeOf(recvX).(*types.Instance); ok && !in.Class.IsProtocol {
			nr := c.exprRep(recvX, "method", in)
			if nr.kind != KAny {
				v, r = f.to(v, r, nr), nr
			}
		}
	}
	if vt, vr := f.asVarTuple(e, v, r); vr != nil {
		v, r = vt, vr
	}
	if r.k() == KAny {
		f.refuse(e, codeDynamicCall, "the method %s of a value of type %s is not supported yet", ci.Func.Name, typeText(r))
		return id("nil"), c.repOf(e)
	}
	if r.k() == KClass || r.k() == KError {
		return f.inheritedStubMethod(e, ci, v, r)
	}
	d := f.stubTarget(e, ci.Func)
	if d == nil {
		return id("nil"), c.repOf(e)
	}
	subst := f.stubSubst(e, ci.Func, r, ci.TypeArgs)
	f.wantStub(e, ci.Func, want, subst)
	if f.joinInts(e, ci, r, subst) {
		d = d.Big
	}
	mark := len(*f.out)
	args := f.stubArgs(e, ci, subst)
	if len(*f.out) > mark {
		if w, rd := effects(v); w || rd {
			tail := append([]gotree.Stmt{}, (*f.out)[mark:]...)
			*f.out = (*f.out)[:mark]
			v = f.temp(v, "recv")
			*f.out = append(*f.out, tail...)
		}
	}
	if b := c.stubContainer(r); b != nil && r.k() == KStub && !d.IsMethod && goBase(r.class) == nil && ci.Func.Class.Module.Name == "builtins" {
		v = f.to(v, r, b)
	}
	return f.stubFinish(e, ci.Func, d, nil, f.plainRecv(v, r, d != ci.Func.Stub), args, subst)
}

// notNone is the object before a dot, with Python's AttributeError when it may be None and is.
func (f *fn) notNone(x ast.Expr, v gotree.Expr, r *Rep, attr string) (gotree.Expr, *Rep) {
	r = r.find()
	if u, ok := f.c.typeOf(x).(*types.Union); !ok || !hasNone(u) {
		if r.k() == KOpt {
			return method(v, "Must"), r.arg(0).find()
		}
		return v, r
	}
	switch r.k() {
	case KOpt:
		return pyCall("OptObject", v, &gotree.Str{Value: attr}), r.arg(0).find()
	case KClass, KStub, KList, KDict, KSet, KError:
		return pyCall("NotNone", v, &gotree.Str{Value: attr}), r
	}
	return v, r
}

// plainRecv is a receiver as the Go function takes it: a number as an int of any size (big), an int or a float64.
func (f *fn) plainRecv(v gotree.Expr, r *Rep, big bool) gotree.Expr {
	switch o := (operand{v, r}); r.k() {
	case KInt, KBool:
		if big {
			return f.toBig(o)
		}
		return f.asInt(o)
	case KReal:
		return f.toFloat(o)
	}
	return v
}

// stubMethod calls a stub's method with lowered operands; used by operators.
func (f *fn) stubMethod(e ast.Node, fun *types.Func, recv gotree.Expr, r *Rep, ops []operand) (gotree.Expr, *Rep) {
	if f.stubTarget(e, fun) == nil {
		return id("nil"), f.c.newRep(KAny, nil)
	}
	subst := f.stubSubst(e, fun, r, nil)
	var args []gotree.Expr
	for i, o := range ops {
		if i+1 >= len(fun.Params) {
			break
		}
		slot := f.stubRep(e, stubKey{fun, i}, fun.Params[i+1].Type, subst)
		args = append(args, f.to(o.e, o.r, slot))
	}
	return f.stubFinish(e, fun, fun.Stub, nil, recv, args, subst)
}

// inPlace calls an in-place operator method of a library class: its Go symbol changes the receiver and has no result.
func (f *fn) inPlace(e ast.Node, fun *types.Func, recv gotree.Expr, r *Rep, arg operand) {
	if f.stubTarget(e, fun) == nil {
		return
	}
	slot := f.stubRep(e, stubKey{fun, 0}, fun.Params[1].Type, f.stubSubst(e, fun, r, nil))
	x := f.to(arg.e, arg.r, slot)
	d := fun.Stub
	if d.IsMethod {
		f.emit(&gotree.ExprStmt{X: method(recv, d.GoName, x)})
		return
	}
	f.emit(&gotree.ExprStmt{X: call(&gotree.PkgIdent{Path: d.GoPath, Name: d.GoName}, recv, x)})
}

func (f *fn) stubOp(e ast.Node, op *types.Op, a, b operand, t types.Type) (gotree.Expr, *Rep) {
	if op.Reflected {
		a, b = b, a
	}
	return f.stubMethod(e, op.Func, a.e, a.r, []operand{b})
}

// stubFinish builds the Go call and handles its error.
func (f *fn) stubFinish(e ast.Node, fun *types.Func, d *types.Directive, callee, recv gotree.Expr, args []gotree.Expr, subst map[*types.TypeVar]*Rep) (gotree.Expr, *Rep) {
	c := f.c
	call := &gotree.Call{Fun: callee}
	switch {
	case recv != nil && d.IsMethod:
		call.Fun = sel(recv, d.GoName)
	case recv != nil:
		call.Fun = &gotree.PkgIdent{Path: d.GoPath, Name: d.GoName}
		if f.elementCall(d, fun, subst) {
			for _, tv := range fun.Class.TypeParams {
				call.TypeArgs = append(call.TypeArgs, c.goType(subst[tv]))
			}
		}
		args = append([]gotree.Expr{recv}, args...)
	}
	call.Args = args
	f.spread(e, call)
	tvs := fun.TypeParams
	if recv != nil {
		tvs = append(append([]*types.TypeVar{}, fun.Class.TypeParams...), tvs...)
	}
	if !(recv != nil && d.IsMethod) && len(call.TypeArgs) == 0 &&
		(len(fun.TypeParams) > 0 && (!inferable(fun) || hasNil(args)) || anyBoxed(tvs, subst) || f.anyWide(e, fun, subst)) {
		for _, tv := range tvs {
			call.TypeArgs = append(call.TypeArgs, c.goType(subst[tv]))
		}
	}
	var ret *Rep
	if fun.Ret != nil && !isNoneType(fun.Ret) && !isNever(fun.Ret) {
		ret = f.stubRep(e, stubKey{fun, -1}, fun.Ret, subst)
	}
	if ret != nil && ret.find().kind == KInt && !ret.isBig() {
		if naturalStubs[fun.Name] {
			c.graph.EnterNatural(ret.node, stubWidth(fun))
		} else {
			c.graph.Enter(ret.node, stubWidth(fun))
		}
	}
	if len(d.Raises) > 0 {
		f.markRaises("calls " + stubName(fun))
		v := f.checked(call, ret)
		if ret == nil {
			return id("nil"), c.exprRep(e, "none", &types.None{})
		}
		return f.own(e, stubKey{fun, -1}, fun.Ret, subst, v, ret), ret
	}
	if ret == nil {
		return f.noValue(call, e)
	}
	return f.own(e, stubKey{fun, -1}, fun.Ret, subst, call, ret), ret
}

// anyBoxed reports whether what a type parameter stands for is held as any, which Go can't infer from the arguments.
func anyBoxed(tvs []*types.TypeVar, subst map[*types.TypeVar]*Rep) bool {
	for _, tv := range tvs {
		if r := subst[tv]; r != nil && r.isBoxed() {
			return true
		}
	}
	return false
}

// anyWide reports whether an argument's Go type is narrower than what its parameter, a type parameter, stands for.
func (f *fn) anyWide(e ast.Node, fun *types.Func, subst map[*types.TypeVar]*Rep) bool {
	x, ok := e.(*ast.Call)
	if !ok || f.c.surveying || f.c.info.Calls[x] == nil {
		return false
	}
	for _, a := range f.c.info.Calls[x].Args {
		if a.Param == nil || a.Expr == nil {
			continue
		}
		if tv, ok := a.Param.Type.(*types.TypeVar); ok && subst[tv] != nil && f.isWide(a.Expr, subst[tv]) {
			return true
		}
	}
	return false
}

// isWide reports whether Go would infer a narrower type than slot's from an argument.
func (f *fn) isWide(arg ast.Expr, slot *Rep) bool {
	switch slot.k() {
	case KAny:
		return f.c.repOf(arg).k() != KAny
	case KClass:
		if !f.c.isInterface(slot.find().class) {
			return false
		}
		_, isCall := arg.(*ast.Call) // a constructor's result is a pointer
		return isCall || !sameGo(f.c.goType(f.c.repOf(arg)), f.c.goType(slot))
	case KError:
		return f.c.repOf(arg).k() != KError
	}
	return false
}

// spread writes a call's last argument with ... when it is a whole tuple of arguments.
func (f *fn) spread(e ast.Node, call *gotree.Call) {
	for i, a := range call.Args {
		if s, ok := a.(*spreadExpr); ok {
			call.Args[i] = s.Expr
			call.Spread = i == len(call.Args)-1
			if !call.Spread {
				f.refuse(e, codeCall, "mixing * with other arguments is not supported here")
			}
		}
	}
}

// naturalStubs are library functions whose ints are not negative.
var naturalStubs = map[string]bool{"len": true, "__len__": true, "index": true, "rindex": true, "count": true, "bit_length": true, "bit_count": true, "ord": true}

// stubWidth bounds the ints that a library function gives.
func stubWidth(fun *types.Func) int {
	switch fun.Name {
	case "len", "__len__", "find", "rfind", "index", "rindex", "count", "bit_length":
		return 40
	case "ord":
		return 21
	}
	return 64
}

// hasNil reports whether an argument is None, which tells Go no type.
func hasNil(args []gotree.Expr) bool {
	for _, a := range args {
		if i, ok := a.(*gotree.Ident); ok && i.Name == "nil" {
			return true
		}
	}
	return false
}

// inferable reports whether Go infers a stub function's type arguments from its parameters.
func inferable(fun *types.Func) bool {
	for _, tv := range fun.TypeParams {
		found := false
		for _, p := range fun.Params {
			if p.Default == nil && p.Kind != types.VarPositional && mentions(p.Type, tv) {
				if _, isCall := p.Type.(*types.Callable); !isCall {
					found = true
				}
			}
		}
		if !found {
			return false
		}
	}
	return true
}

func mentions(t types.Type, tv *types.TypeVar) bool {
	switch t := t.(type) {
	case *types.TypeVar:
		return t == tv
	case *types.Instance:
		if t.Class.IsProtocol && t.Class.Name != "Iterable" && t.Class.Name != "Iterator" {
			return false // any in Go
		}
		for _, a := range t.Args {
			if mentions(a, tv) {
				return true
			}
		}
	case *types.Tuple:
		for _, a := range t.Items {
			if mentions(a, tv) {
				return true
			}
		}
	case *types.Callable:
		for _, p := range t.Params {
			if mentions(p.Type, tv) {
				return true
			}
		}
		return mentions(t.Ret, tv)
	}
	return false
}

// stubClassCall lowers C.method(…) for library classes: class methods, and methods with the object as first argument.
func (f *fn) stubClassCall(e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep) {
	if ci.Func.Kind == types.ClassMethod || ci.Func.Kind == types.StaticMethod {
		d := f.stubTarget(e, ci.Func)
		if d == nil {
			return id("nil"), f.c.repOf(e)
		}
		subst := f.stubSubst(e, ci.Func, nil, ci.TypeArgs)
		f.wantStub(e, ci.Func, want, subst)
		if ci.Func.Name == "from_bytes" && !f.isShortSlice(e.Args) {
			f.c.graph.Set(f.stubRep(e, stubKey{ci.Func, -1}, ci.Func.Ret, subst).find().node, analysis.Big, f.reason("an int of any number of bytes"))
		}
		if f.joinInts(e, ci, nil, subst) {
			d = d.Big
		}
		args := f.stubArgs(e, ci, subst)
		return f.stubFinish(e, ci.Func, d, &gotree.PkgIdent{Path: d.GoPath, Name: d.GoName}, nil, args, subst)
	}
	f.refuse(e, codeCall, "calling %s through its class is not supported yet", stubName(ci.Func))
	return id("nil"), f.c.repOf(e)
}

// isShortSlice reports whether the first argument is a slice of so few bytes that they make an int of less than 64 bits: b[i : i+4].
func (f *fn) isShortSlice(args []ast.Expr) bool {
	if len(args) == 0 {
		return false
	}
	sub, ok := args[0].(*ast.Subscript)
	if !ok {
		return false
	}
	s, ok := sub.Slice.(*ast.Slice)
	if !ok || s.Step != nil || s.Upper == nil {
		return false
	}
	if hi, ok := f.constOf(s.Upper); ok {
		lo := int64(0)
		if s.Lower != nil {
			lo, ok = f.constOf(s.Lower)
		}
		return ok && lo >= 0 && hi >= 0 && hi-lo < 8
	}
	sum, ok := s.Upper.(*ast.BinOp)
	if !ok || sum.Op != ast.Add || s.Lower == nil {
		return false
	}
	n, ok := f.constOf(sum.Right)
	from, isName := sum.Left.(*ast.Name)
	lower, lowerName := s.Lower.(*ast.Name)
	return ok && n < 8 && isName && lowerName && from.Id == lower.Id
}

// stubConstruct lowers a library class's constructor.
func (f *fn) stubConstruct(e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep) {
	c := f.c
	r := c.repOf(e)
	if want != nil && (want.find().kind == KStub && want.find().class == r.class || goBase(r.typ.(*types.Instance).Class) != nil && want.find().kind == r.kind) {
		c.flow(r, want, f.reason("constructed"))
	}
	if ci.Func == nil {
		f.refuse(e, codeRefused, "%s() is not supported yet", ci.Class.Name)
		return id("nil"), r
	}
	d := ci.Func.Stub
	if d == nil || d.GoName == "" || d.IsIntrinsic {
		f.refuse(e, codeRefused, "%s(…) with these arguments is not supported yet", ci.Class.Name)
		return id("nil"), r
	}
	if d.Refused != "" {
		f.refuse(e, codeRefused, "%s is not supported: %s", ci.Class.Name, d.Refused)
		return id("nil"), r
	}
	subst := f.stubSubst(e, ci.Func, r, ci.TypeArgs)
	args := f.stubArgs(e, ci, subst)
	call := &gotree.Call{Fun: &gotree.PkgIdent{Path: d.GoPath, Name: d.GoName}, Args: args}
	f.spread(e, call)
	for _, tv := range append(append([]*types.TypeVar{}, ci.Func.Class.TypeParams...), ci.Func.TypeParams...) {
		call.TypeArgs = append(call.TypeArgs, c.goType(subst[tv]))
	}
	if len(d.Raises) > 0 {
		f.markRaises("constructs " + ci.Class.Name)
		return f.checked(call, r), r
	}
	return call, r
}

// stubVar is a variable of a library module.
func (f *fn) stubVar(e ast.Expr, s *types.Symbol) (gotree.Expr, *Rep) {
	d := s.Stub
	r := f.c.repOf(e)
	if d == nil || d.Refused != "" || d.GoName == "" {
		f.refuse(e, codeRefused, "%s is not supported yet", s.Name)
		return id("nil"), r
	}
	r = f.c.slot(s)
	if s.Name == "maxsize" {
		f.c.graph.EnterLiteral(r.node, 63)
		f.c.graph.Set(r.node, analysis.Edge, f.reason("sys.maxsize"))
	} else {
		f.c.enterUnknown(r, f.reason("a variable of the library"))
	}
	v := gotree.Expr(&gotree.PkgIdent{Path: d.GoPath, Name: d.GoName})
	return v, r
}

// stubFuncValue is a library function used as a value: wrapped in a literal that calls it.
func (f *fn) stubFuncValue(e ast.Expr, fun *types.Func, recv gotree.Expr) (gotree.Expr, *Rep) {
	f.refuse(e, codeFunction, "this library function cannot be used as a value yet; wrap it in a lambda")
	return id("nil"), f.c.repOf(e)
}

// stubBase is a library class's builtin container base, as a representation, when it has the kind of another.
func (c *compiler) stubBase(from, to *Rep) *Rep {
	if b := c.stubContainer(from); b != nil && b.kind == to.kind {
		return b
	}
	return nil
}

// stubContainer finds dict, list or set among a library class's bases, with its type arguments.
func (c *compiler) stubContainer(r *Rep) *Rep {
	r = r.find()
	if r.kind != KStub {
		return nil
	}
	for _, m := range r.class.MRO {
		if m.Module != nil && m.Module.Name == "builtins" && (m.Name == "dict" || m.Name == "list" || m.Name == "set") {
			return c.asBase(r, m)
		}
	}
	return nil
}

// asBase is r seen as one of its class's bases; made once.
func (c *compiler) asBase(r *Rep, base *types.Class) *Rep {
	key := baseKey{r.find(), base}
	if b := c.bases[key]; b != nil {
		return b
	}
	subst := map[*types.TypeVar]*Rep{}
	for i, tv := range r.class.TypeParams {
		if i < len(r.args) {
			subst[tv] = r.args[i]
		}
	}
	for _, bt := range r.class.Bases {
		in, ok := bt.(*types.Instance)
		if !ok {
			continue
		}
		b := c.boundaryRep(in, subst, false)
		if in.Class == base {
			c.bases[key] = b
			return b
		}
		if b.kind == KStub {
			if bb := c.asBase(b, base); bb != nil {
				c.bases[key] = bb
				return bb
			}
		}
	}
	return nil
}

type baseKey struct {
	r    *Rep
	base *types.Class
}

// stubBaseField is the embedded field of a Go struct that stands for a builtin base.
func stubBaseField(k Kind) string {
	return map[Kind]string{KDict: "Dict", KList: "List", KSet: "Set"}[k]
}

// stubIterBase is the element representation of an iterable library class.
func (c *compiler) stubIterBase(r *Rep) *Rep {
	if b := c.stubContainer(r); b != nil {
		return b.args[0]
	}
	s, owner := r.class.Lookup("__iter__")
	if s == nil || s.Func == nil {
		return nil
	}
	in, ok := s.Func.Ret.(*types.Instance)
	if !ok || len(in.Args) == 0 {
		return nil
	}
	key := baseKey{r.find(), owner}
	if b := c.iterBases[key]; b != nil {
		return b
	}
	subst := map[*types.TypeVar]*Rep{}
	for i, tv := range r.class.TypeParams {
		if i < len(r.args) {
			subst[tv] = r.args[i]
		}
	}
	b := c.boundaryRep(in.Args[0], subst, false)
	c.iterBases[key] = b
	return b
}
