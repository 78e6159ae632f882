package codegen

import (
	"slices"

	"github.com/py2go/py2go/analysis"
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/codegen/names"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// call lowers a call by what the checker found that it reaches.
func (f *fn) call(e *ast.Call, want *Rep) (gotree.Expr, *Rep) {
	c := f.c
	if x := c.info.Meanings[e]; x != nil {
		return f.expr(x, want)
	}
	ci := c.info.Calls[e]
	if ci == nil {
		f.refuse(e, codeCall, "this call is not supported yet")
		return id("nil"), c.repOf(e)
	}
	if ci.Func != nil && ci.Func.Stub != nil && ci.Func.Stub.Refused != "" {
		f.refuse(e, codeRefused, "%s is not supported: %s", ci.Func.Name, ci.Func.Stub.Refused)
		return id("nil"), c.repOf(e)
	}
	if at, ok := e.Func.(*ast.Attribute); ok && f.isDynamicAttr(at) {
		return f.dynamicCall(e)
	}
	name, _ := f.stubCallName(e)
	if name != "" {
		if h := intrinsics[name]; h != nil {
			if v, r, ok := h(f, e, ci, want); ok {
				return v, r
			}
		}
	}
	switch ci.Kind {
	case types.CallFunc:
		if ci.Func == nil {
			break
		}
		if ci.Func.IsStub() {
			return f.stubFunc(e, ci, want)
		}
		return f.userFunc(e, ci)
	case types.CallMethod:
		if ci.Func == nil {
			break
		}
		if ci.Func.IsStub() {
			return f.stubMethodCall(e, ci, want)
		}
		return f.userMethod(e, ci)
	case types.CallSuper:
		return f.superCall(e, ci)
	case types.CallClass:
		if ci.Class == nil {
			break
		}
		if ci.Indirect {
			return f.dynamicCall(e)
		}
		if ci.Class.IsStub() {
			if isExceptionClass(ci.Class) {
				return f.newStubException(e, ci)
			}
			return f.stubConstruct(e, ci, want)
		}
		return f.construct(e, ci.Class, ci)
	case types.CallValue:
		return f.callValue(e, ci)
	case types.CallDynamic:
		return f.dynamicCall(e)
	case types.CallTyping:
		return f.typingCall(e, ci, want)
	}
	f.refuse(e, codeCall, "this call is not supported yet")
	return id("nil"), c.repOf(e)
}

// typingCall lowers the calls that only types matter to.
func (f *fn) typingCall(e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep) {
	name := ""
	if ci.Func != nil {
		name = ci.Func.Name
	}
	switch {
	case name == "cast" && len(e.Args) == 2:
		v, r := f.expr(e.Args[1], want)
		to := f.c.repOf(e)
		return f.to(v, r, to), to
	case len(e.Args) == 1 && (name == "reveal_type" || name == "assert_type" || name == ""):
		return f.expr(e.Args[0], want) // a NewType's constructor
	}
	f.refuse(e, codeCall, "this call is not supported yet")
	return id("nil"), f.c.repOf(e)
}

// bound lowers bound arguments in the order they are written, converted for slots, and gives them in parameter order.
func (f *fn) bound(e *ast.Call, args []types.Arg, slots []*Rep, defaults func(i int) gotree.Expr) []gotree.Expr {
	if ci := f.c.info.Calls[e]; ci != nil && ci.Spread && len(args) > 0 {
		return f.bindAtRun(e, funcOf(ci), args, slots, defaults)
	}
	out := make([]gotree.Expr, len(args))
	// positions of written expressions, in source order
	var order []int
	for i, a := range args {
		if a.Expr != nil || len(a.Items) > 0 || a.FromStar != nil {
			order = append(order, i)
		}
	}
	sortBySource(order, func(i int) int { return argPos(args[i]) })
	for i, a := range args {
		if x := between(args, i); a.Param != nil && a.Param.Kind == types.VarKeyword && x != nil {
			f.refuse(x, codeCall, "this argument, evaluated between keywords that go into one **parameter, is not supported yet: put it before or after them")
		}
	}
	stars := map[ast.Expr]gotree.Expr{}
	starReps := map[ast.Expr]*Rep{}
	ops := f.inOrder(len(order), func(k int) operand {
		i := order[k]
		a := args[i]
		slot := slots[i]
		switch {
		case a.FromStar != nil:
			v, ok := stars[a.FromStar]
			if !ok {
				var r *Rep
				v, r = f.expr(a.FromStar, nil)
				v = f.temp(v, "args")
				stars[a.FromStar], starReps[a.FromStar] = v, r
			}
			return f.starArg(a, v, starReps[a.FromStar], slot)
		case a.Param != nil && (a.Param.Kind == types.VarPositional || a.Param.Kind == types.VarKeyword):
			return operand{f.variadic(a, slot), slot}
		}
		v, r := f.expr(a.Expr, slot)
		return operand{f.to(v, r, slot), slot}
	})
	if !slices.IsSorted(order) {
		f.settle(ops) // Go evaluates them in the order of the parameters
	}
	for k, i := range order {
		out[i] = ops[k].e
	}
	for i := range out {
		if out[i] == nil {
			out[i] = defaults(i)
		}
	}
	return out
}

// between is an argument that does something, and that is written between the keywords which parameter i collects; nil if there is none.
func between(args []types.Arg, i int) ast.Expr {
	items := args[i].Items
	if len(items) < 2 {
		return nil
	}
	first, last := items[0].Expr.Span().Start, items[len(items)-1].Expr.Span().Start
	for _, a := range args {
		if a.Expr != nil && a.Expr.Span().Start > first && a.Expr.Span().Start < last && calls(a.Expr) {
			return a.Expr
		}
	}
	return nil
}

// calls reports whether an expression calls something.
func calls(e ast.Expr) bool {
	found := false
	ast.Walk(e, func(n ast.Node) bool {
		_, isCall := n.(*ast.Call)
		found = found || isCall
		return !found
	})
	return found
}

func argPos(a types.Arg) int {
	switch {
	case a.Expr != nil:
		return int(a.Expr.Span().Start)
	case len(a.Items) > 0:
		return int(a.Items[0].Expr.Span().Start)
	case a.FromStar != nil:
		return int(a.FromStar.Span().Start)
	}
	return 0
}

func sortBySource(order []int, pos func(int) int) {
	for i := 1; i < len(order); i++ {
		for j := i; j > 0 && pos(order[j]) < pos(order[j-1]); j-- {
			order[j], order[j-1] = order[j-1], order[j]
		}
	}
}

// starArg takes one argument out of *iterable or **mapping.
func (f *fn) starArg(a types.Arg, v gotree.Expr, r *Rep, slot *Rep) operand {
	r = r.find()
	switch {
	case a.Key == "" && r.k() == KTuple && a.Index < len(r.args):
		return operand{f.to(sel(v, tupleField(a.Index)), r.args[a.Index], slot), slot}
	}
	f.refuse(a.FromStar, codeCall, "unpacking this value into parameters is not supported yet")
	return operand{id("nil"), slot}
}

// variadic builds the tuple of *args or the dict of **kwargs.
func (f *fn) variadic(a types.Arg, slot *Rep) gotree.Expr {
	slot = slot.find()
	c := f.c
	if slot.kind == KVarTuple {
		el := slot.arg(0)
		star := false
		for _, it := range a.Items {
			star = star || it.Star
		}
		if !star {
			es := make([]ast.Expr, len(a.Items))
			for i, it := range a.Items {
				es[i] = it.Expr
			}
			return &gotree.Call{Fun: py("VarTupleOf"), TypeArgs: []gotree.Type{c.goType(el)}, Args: f.elements(es, el)}
		}
		name := f.newTemp("args")
		f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: ":=", Rhs: []gotree.Expr{&gotree.Call{Fun: py("NewList"), TypeArgs: []gotree.Type{c.goType(el)}}}})
		for _, it := range a.Items {
			v, r := f.expr(it.Expr, nil)
			if it.Star {
				seq, sel := f.seq(v, r)
				if seq == nil {
					f.refuse(it.Expr, codeCall, "unpacking this value is not supported yet")
					continue
				}
				f.emit(&gotree.ExprStmt{X: pyCall("ListExtend", id(name), f.mapSeq(seq, sel, el))})
				continue
			}
			f.emit(&gotree.ExprStmt{X: method(id(name), "Append", f.to(v, r, el))})
		}
		return pyCall("TupleOf", id(name))
	}
	// **kwargs
	args := []gotree.Type{c.goType(slot.arg(0)), c.goType(slot.arg(1))}
	name := f.newTemp("kwargs")
	f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: ":=", Rhs: []gotree.Expr{&gotree.Call{Fun: py("NewDict"), TypeArgs: args}}})
	for _, it := range a.Items {
		if it.Star {
			v, r := f.expr(it.Expr, slot)
			f.emit(&gotree.ExprStmt{X: pyCall("DictUpdate", id(name), f.to(v, r, slot))})
			continue
		}
		v, r := f.expr(it.Expr, slot.arg(1))
		f.emit(&gotree.ExprStmt{X: method(id(name), "Set", &gotree.Str{Value: it.Name}, f.to(v, r, slot.arg(1)))})
	}
	return id(name)
}

// userArgs lowers the arguments of a user's function; skip leaves out self or cls.
func (f *fn) userArgs(e *ast.Call, fun *types.Func, sig *signature, args []types.Arg, skip int) []gotree.Expr {
	slots := make([]*Rep, len(args))
	params := fun.Params[skip:]
	for i := range args {
		if skip+i < len(sig.params) {
			slots[i] = sig.params[skip+i]
		} else {
			slots[i] = f.c.newRep(KAny, nil)
		}
	}
	if len(args) != len(params) {
		f.refuse(e, codeCall, "this call is not supported yet")
		return nil
	}
	for _, a := range args {
		f.move(a.Expr)
	}
	out := f.bound(e, args, slots, func(i int) gotree.Expr { return f.defaultArg(params[i], slots[i]) })
	if fun.IsCached {
		way := f.c.cacheCallOf(e, fun, args, skip)
		if f.c.callsDiffer(fun) {
			out = append(out, intLit(way))
		}
	}
	return out
}

// defaultArg is the value of a parameter that a call leaves out.
func (f *fn) defaultArg(p *types.Param, slot *Rep) gotree.Expr {
	c := f.c
	switch p.Kind {
	case types.VarPositional:
		return &gotree.Composite{Type: c.goType(slot)}
	case types.VarKeyword:
		return &gotree.Call{Fun: py("NewDict"), TypeArgs: []gotree.Type{c.goType(slot.arg(0)), c.goType(slot.arg(1))}}
	}
	if p.Default == nil {
		return id("nil")
	}
	if isConstDefault(p.Default) {
		v, r := f.expr(p.Default, slot)
		return f.to(v, r, slot)
	}
	if n := c.varNames[p]; n != "" {
		return id(n)
	}
	// a method's default of a class that comes later in the file
	n := c.pkg.Declare("default_"+p.Name, false)
	c.varNames[p] = n
	if !c.surveying {
		c.decls = append(c.decls, &gotree.VarDecl{Name: n, Type: c.goType(slot)})
	}
	return id(n)
}

// userFunc lowers a call of a function of the program.
func (f *fn) userFunc(e *ast.Call, ci *types.Call) (gotree.Expr, *Rep) {
	c := f.c
	fun := ci.Func
	if len(fun.Overloads) > 0 || fun.IsOverloadStub {
		f.refuse(e, codeGeneric, "calls of overloaded functions are not supported yet")
		return id("nil"), c.repOf(e)
	}
	if fun.Symbol != nil && fun.Symbol.Kind != types.FuncSymbol {
		f.refuse(e, codeFunction, "calling a function whose name is also assigned elsewhere is not supported yet")
		return id("nil"), c.repOf(e)
	}
	if fun.Class != nil {
		return f.staticCall(e, ci)
	}
	sig := c.sigOf(fun)
	if len(c.funcTypeParams(fun)) > 0 {
		sig = c.instantiate(e, fun, sig, ci.TypeArgs)
	}
	args := f.userArgs(e, fun, sig, ci.Args, 0)
	var callee gotree.Expr
	if fun.Symbol != nil && f.isTopLevel(fun) {
		callee = id(c.symNames[fun.Symbol])
	} else if fun.Symbol != nil {
		if !f.isDeclared(fun.Symbol) {
			f.refuse(e, codeFunction, "calling a nested function before its definition is not supported yet")
		}
		callee = id(f.localName(fun.Symbol))
	} else {
		v, _ := f.expr(e.Func, nil)
		callee = v
	}
	if fun.Decorators != nil {
		f.refuse(e, codeDecorator, "calling a decorated function is not supported yet")
	}
	return f.finish(&gotree.Call{Fun: callee, TypeArgs: f.typeArgs(fun, sig, e, ci), Args: args}, fun, sig, e)
}

// typeArgs spells out type arguments that Go could not infer.
func (f *fn) typeArgs(fun *types.Func, sig *signature, e *ast.Call, ci *types.Call) []gotree.Type {
	var out []gotree.Type
	for _, tv := range f.c.funcTypeParams(fun) {
		out = append(out, f.c.goType(f.c.exprRep(e, tv, ci.TypeArgs[tv])))
	}
	return out
}

// instantiate gives a generic function's signature at a call: type parameters become the call's type arguments.
func (c *compiler) instantiate(e ast.Node, fun *types.Func, sig *signature, targs map[*types.TypeVar]types.Type) *signature {
	key := exprKey{e, fun}
	if s := c.instances[key]; s != nil {
		return s
	}
	subst := map[*types.TypeVar]*Rep{}
	for _, tv := range c.funcTypeParams(fun) {
		subst[tv] = c.exprRep(e, tv, targs[tv])
		c.needItems(subst[tv], analysis.Reason{Text: "a type argument"})
	}
	s := &signature{node: sig.node}
	for _, p := range sig.params {
		s.params = append(s.params, c.substRep(p, subst))
	}
	if sig.ret != nil {
		s.ret = c.substRep(sig.ret, subst)
	}
	c.instances[key] = s
	return s
}

// substRep replaces type parameters in a representation; what has none is shared.
func (c *compiler) substRep(r *Rep, subst map[*types.TypeVar]*Rep) *Rep {
	r = r.find()
	if r.kind == KTypeParam {
		if s := subst[r.tv]; s != nil {
			return s
		}
		return r
	}
	changed := false
	args := make([]*Rep, len(r.args))
	for i, a := range r.args {
		args[i] = c.substRep(a, subst)
		changed = changed || args[i] != a.find()
	}
	var ret *Rep
	if r.ret != nil && r.kind == KFunc {
		ret = c.substRep(r.ret, subst)
		changed = changed || ret != r.ret.find()
	}
	if !changed {
		return r
	}
	cp := *r
	cp.args, cp.ret = args, ret
	cp.node = c.graph.New()
	return &cp
}

// finish handles a call's error result.
func (f *fn) finish(call gotree.Expr, fun *types.Func, sig *signature, e ast.Node) (gotree.Expr, *Rep) {
	ret := sig.ret
	if !fun.IsGenerator {
		f.flowRaises(sig.node)
	}
	if sig.raises() && !fun.IsGenerator {
		v := f.checked(call, ret)
		if ret == nil {
			return id("nil"), f.c.exprRep(e, "none", &types.None{})
		}
		return v, ret
	}
	if ret == nil {
		return f.noValue(call, e)
	}
	if ret.k() == KNone { // a type parameter that stands for None
		f.emit(&gotree.Assign{Lhs: []gotree.Expr{id("_")}, Op: "=", Rhs: []gotree.Expr{call}})
		return id("nil"), ret
	}
	return call, ret
}

// noValue emits a call without result; its value is None.
func (f *fn) noValue(call gotree.Expr, e ast.Node) (gotree.Expr, *Rep) {
	f.emit(&gotree.ExprStmt{X: call})
	return id("nil"), f.c.exprRep(e, "none", &types.None{})
}

// callValue calls a value of function type.
func (f *fn) callValue(e *ast.Call, ci *types.Call) (gotree.Expr, *Rep) {
	c := f.c
	v, r := f.expr(e.Func, nil)
	r = r.find()
	if r.k() == KOpt {
		v, r = method(v, "Must"), r.arg(0).find()
	}
	plain := len(e.Keywords) == 0 && !hasStar(e.Args) && len(e.Args) == len(r.args)
	if r.kind == KFunc && !plain {
		if r.fixed {
			f.refuse(e, codeDynamicCall, "this call of a function of the library is not supported yet")
			return id("nil"), c.repOf(e)
		}
		f.asObject(r, "called with more than positional arguments")
	}
	if r.kind != KFunc && r.k() != KAny && r.k() != KClassObj {
		f.refuse(e, codeDynamicCall, "calling a value of type %s is not supported yet", typeText(r))
		return id("nil"), c.repOf(e)
	}
	_, isField := v.(*gotree.Select)
	if !isStable(v) && (!isField || r.k() == KAny) {
		v = f.temp(v, "fun")
	}
	if r.kind != KFunc {
		return f.dynamicResult(e, pyCall("Call", append([]gotree.Expr{f.dyn(v, r)}, f.callArgs(e)...)...))
	}
	var args []gotree.Expr
	if plain {
		for _, o := range f.inOrder(len(e.Args), func(i int) operand {
			x, xr := f.expr(e.Args[i], r.args[i])
			return operand{f.to(x, xr, r.args[i]), r.args[i]}
		}) {
			args = append(args, o.e)
		}
	} else {
		for _, a := range r.args {
			c.flow(c.anyRep, a, f.reason("passed by name or unpacked"))
		}
		args = f.callArgs(e)
	}
	call := &gotree.Call{Fun: v, Args: args}
	if r.k() == KAny {
		if plain && !c.surveying {
			for i := range args {
				args[i] = f.boxed(args[i], r.args[i].find())
			}
		}
		call = &gotree.Call{Fun: py("Call"), Args: append([]gotree.Expr{v}, args...)}
	}
	if r.ret == nil {
		return f.noValue(call, e)
	}
	if r.k() == KAny && !c.surveying {
		return f.unboxedIf(call, r.ret.find()), r.ret
	}
	return call, r.ret
}

// funcOf is the function whose parameters a call's arguments are bound to.
func funcOf(ci *types.Call) *types.Func {
	if ci.Func == nil && ci.Class != nil && ci.Class.Dataclass != nil {
		return ci.Class.Dataclass.InitFunc
	}
	return ci.Func
}

// funcValue is a function used as a value. Function values never return error: a raising function gets an adapter.
func (f *fn) funcValue(e ast.Expr, fun *types.Func, recv gotree.Expr) (gotree.Expr, *Rep) {
	c := f.c
	if fun == nil || fun.IsStub() {
		return f.stubFuncValue(e, fun, recv)
	}
	if recv != nil {
		for _, g := range fun.OverriddenBy {
			if g.Holder != nil {
				c.dynNames[fun.Name] = true
				f.useDynamic(e, fun.Name)
				return f.dynamicResult(e, pyCall("GetAttr", recv, &gotree.Str{Value: fun.Name}))
			}
		}
	}
	if len(c.funcTypeParams(fun)) > 0 || len(fun.Decorators) > 0 && fun.Holder == nil || len(fun.Overloads) > 0 || fun.Symbol == nil || fun.Symbol.Kind != types.FuncSymbol {
		f.refuse(e, codeFunction, "this function cannot be used as a value yet")
		return id("nil"), c.repOf(e)
	}
	skip := 0
	if recv != nil {
		skip = 1
	}
	sig := c.sigOf(fun)
	r := c.exprRep(e, "func", nil)
	if r.kind == KAny && isPlain(fun, skip) {
		r.kind = KFunc
		r.typ = c.typeOf(e)
		r.args = append([]*Rep{}, sig.params[skip:]...)
		r.ret = sig.ret
	}
	if c.surveying {
		c.funcUses = append(c.funcUses, funcUse{fun, r, f, skip})
	}
	var callee gotree.Expr
	switch {
	case recv != nil:
		callee = sel(recv, c.methodName(fun))
	case fun.Class != nil:
		if fun.Kind != types.Method && fun.Kind != types.StaticMethod || len(fun.Class.TypeParams) > 0 || fun.Node == nil || fun.Name == "__init__" {
			f.refuse(e, codeFunction, "this method cannot be used as a value yet")
			return id("nil"), r
		}
		return f.unboundMethod(e, fun, r), r
	case f.isTopLevel(fun):
		callee = id(c.symNames[fun.Symbol])
	default:
		if !f.isDeclared(fun.Symbol) {
			f.refuse(e, codeFunction, "a nested function as a value before its definition is not supported yet")
		}
		callee = id(f.localName(fun.Symbol))
	}
	way := 0
	if fun.IsCached {
		way = c.cacheCall(fun, len(fun.Params), nil)
	}
	if r.k() == KAny {
		return f.funcObject(e, fun, recv, callee), r
	}
	raises := sig.raises() && !fun.IsGenerator
	if !raises && !c.callsDiffer(fun) {
		return callee, r
	}
	lit := &gotree.FuncLit{}
	inner := &gotree.Call{Fun: callee}
	scope := names.NewScope(f.scope)
	for i, p := range fun.Params[skip:] {
		n := scope.Declare(p.Name, false)
		lit.Params = append(lit.Params, gotree.Param{Name: n, Type: c.goType(r.args[i])})
		inner.Args = append(inner.Args, id(n))
	}
	if c.callsDiffer(fun) {
		inner.Args = append(inner.Args, intLit(way))
	}
	if r.ret == nil {
		if raises {
			inner = pyCall("MustDo", inner).(*gotree.Call)
		}
		lit.Body = []gotree.Stmt{&gotree.ExprStmt{X: inner}}
		return lit, r
	}
	if raises {
		inner = pyCall("Must", inner).(*gotree.Call)
	}
	lit.Results = []gotree.Param{{Type: c.goType(r.ret)}}
	lit.Body = []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{inner}}}
	return lit, r
}
