// Functions as objects. A function value is a Go function as long as it is only called with as many arguments as it has parameters;
// one that is asked for more (keyword arguments, * and **, attributes, a place among values of any type) is a *py.Function, which
// binds arguments as Python does. Slots that flow into one another share the choice: it is the Boxed bit of their node.

package codegen

import (
	"strings"

	"github.com/py2go/py2go/analysis"
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/codegen/names"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// funcUse is a place where a function is a value: an object if the place's slot is boxed.
type funcUse struct {
	fun  *types.Func
	slot *Rep
	f    *fn
	skip int
}

// chooseObjects decides, after the survey, which functions are needed as objects, and records that their callers do not know them.
func (c *compiler) chooseObjects() {
	blind := map[funcUse]bool{}
	for changed := true; changed; {
		changed = false
		for _, u := range c.funcUses {
			if u.slot.k() == KAny && !blind[u] {
				blind[u] = true
				changed = true
				c.objects[u.fun] = true
				u.f.calledBlind(u.fun, u.skip)
			}
		}
	}
}

// toQuietly is to in code that is made only once it is known which functions are objects: it records no flow then.
func (f *fn) toQuietly(e gotree.Expr, from, want *Rep) gotree.Expr {
	if f.c.surveying {
		return f.to(e, from, want)
	}
	return f.convert(e, from.find(), want.find())
}

// isPlain reports whether a function has positional parameters only, so that a Go function can stand for it.
func isPlain(fun *types.Func, skip int) bool {
	for _, p := range fun.Params[skip:] {
		if p.Kind == types.VarPositional || p.Kind == types.VarKeyword || p.Kind == types.KeywordOnly {
			return false
		}
	}
	return true
}

// paramList is the text of a function's parameters that py.NewParams reads, and the place of each among the bound arguments.
func paramList(fun *types.Func) (text string, places []int) {
	var parts []string
	names := 0
	for _, p := range fun.Params {
		if p.Kind != types.VarPositional && p.Kind != types.VarKeyword {
			names++
		}
	}
	rest := names
	at := 0
	star := false
	for i, p := range fun.Params {
		text := p.Name
		if p.Default != nil || hasFieldDefault(fun, p) {
			text += "="
		}
		switch p.Kind {
		case types.VarPositional:
			parts = append(parts, "*"+p.Name)
			star = true
			places = append(places, rest)
			rest++
			continue
		case types.VarKeyword:
			parts = append(parts, "**"+p.Name)
			places = append(places, rest)
			rest++
			continue
		case types.KeywordOnly:
			if !star {
				parts = append(parts, "*")
				star = true
			}
		}
		parts = append(parts, text)
		places = append(places, at)
		at++
		if p.Kind == types.PositionalOnly && (i+1 == len(fun.Params) || fun.Params[i+1].Kind != types.PositionalOnly) {
			parts = append(parts, "/")
		}
	}
	return strings.Join(parts, ", "), places
}

// hasFieldDefault reports whether a parameter of a dataclass's generated __init__ has a default other than an expression.
func hasFieldDefault(fun *types.Func, p *types.Param) bool {
	if fun.Node != nil || fun.Class == nil {
		return false
	}
	fd := fieldNamed(fun.Class, p.Name)
	return fd != nil && (fd.Default != nil || fd.Factory != nil)
}

// paramsVar is the package's variable that describes a function's parameters.
func (c *compiler) paramsVar(fun *types.Func) gotree.Expr {
	if n := c.paramVars[fun]; n != "" {
		return id(n)
	}
	base := fun.Name
	switch {
	case fun.Class != nil:
		base = fun.Class.Name + "_" + strings.Trim(fun.Name, "_")
	case fun.Name == "<lambda>":
		base = "lambda"
	}
	n := c.pkg.Declare(base+"_params", false)
	c.paramVars[fun] = n
	if !c.surveying {
		text, _ := paramList(fun)
		c.decls = append(c.decls, &gotree.VarDecl{Name: n, Value: pyCall("NewParams", &gotree.Str{Value: text})})
	}
	return id(n)
}

// callArgs lowers the arguments of a call as they are written, for code that binds them when the program runs.
func (f *fn) callArgs(e *ast.Call) []gotree.Expr {
	var exprs []ast.Expr
	exprs = append(exprs, e.Args...)
	for _, k := range e.Keywords {
		exprs = append(exprs, k.Value)
	}
	ops := f.inOrder(len(exprs), func(i int) operand {
		o, _ := f.dynArg(e, i)
		return o
	})
	out := make([]gotree.Expr, len(ops))
	for i, o := range ops {
		out[i] = o.e
	}
	return out
}

// dynArg is the i-th argument of a call, keyword arguments after the others, as one of a call that binds when the program runs.
func (f *fn) dynArg(e *ast.Call, i int) (o operand, r *Rep) {
	marker := func(name string, v gotree.Expr) gotree.Expr {
		return &gotree.Composite{Type: pyNamed(name), Elts: []gotree.Elt{{Key: id("X"), Value: v}}}
	}
	if i < len(e.Args) {
		if st, ok := e.Args[i].(*ast.Starred); ok {
			v, r := f.expr(st.Value, nil)
			f.passElems(r)
			return operand{marker("Star", f.dyn(v, r)), f.c.anyRep}, f.c.anyRep
		}
		v, r := f.dynValue(e.Args[i])
		return operand{v, f.c.anyRep}, r
	}
	k := e.Keywords[i-len(e.Args)]
	if k.Arg == "" {
		v, r := f.expr(k.Value, nil)
		f.passElems(r)
		return operand{marker("StarStar", f.dyn(v, r)), f.c.anyRep}, f.c.anyRep
	}
	v, r := f.dynValue(k.Value)
	kw := &gotree.Composite{Type: pyNamed("Kw"), Elts: []gotree.Elt{{Key: id("Name"), Value: &gotree.Str{Value: k.Arg}}, {Key: id("Value"), Value: v}}}
	return operand{kw, f.c.anyRep}, r
}

// dynValue is an expression's value as any, and the representation it had before.
func (f *fn) dynValue(x ast.Expr) (gotree.Expr, *Rep) {
	v, r := f.expr(x, f.c.anyRep)
	return f.to(v, r, f.c.anyRep), r
}

// passElems records that the elements of a value are passed to a call that binds when the program runs.
func (f *fn) passElems(r *Rep) {
	r = r.find()
	why := f.reason("unpacked into arguments")
	for _, a := range r.args {
		f.c.flow(a, f.c.anyRep, why)
	}
	if el := f.c.elemRep(r); el != nil {
		f.c.flow(el, f.c.anyRep, why)
	}
}

// bindAtRun binds a call's arguments when the program runs, and gives them in parameter order, converted for slots.
func (f *fn) bindAtRun(e *ast.Call, fun *types.Func, args []types.Arg, slots []*Rep, defaults func(i int) gotree.Expr) []gotree.Expr {
	c := f.c
	skip := len(fun.Params) - len(args)
	name := fun.QualName
	if fun.IsStub() {
		name = fun.Name
	}
	if fun.Node == nil && fun.Class != nil {
		name = fun.Class.QualName + ".__init__"
	}
	bind := method(c.paramsVar(fun), "Bind", &gotree.Str{Value: name})
	for range skip {
		bind.(*gotree.Call).Args = append(bind.(*gotree.Call).Args, id("nil"))
	}
	bind.(*gotree.Call).Args = append(bind.(*gotree.Call).Args, f.callArgs(e)...)
	bound := f.newTemp("args")
	f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(bound)}, Op: ":=", Rhs: []gotree.Expr{bind}})
	_, places := paramList(fun)
	out := make([]gotree.Expr, len(args))
	for i, a := range args {
		out[i] = f.boundArg(a.Param, &gotree.Index{X: id(bound), I: intLit(places[skip+i])}, slots[i], func() gotree.Expr { return defaults(i) })
	}
	return out
}

// boundArg is a bound argument in its parameter's slot; the default stands in for what was not given.
func (f *fn) boundArg(p *types.Param, v gotree.Expr, slot *Rep, def func() gotree.Expr) gotree.Expr {
	optional := p.Kind != types.VarPositional && p.Kind != types.VarKeyword && (p.Default != nil || def != nil && p.Symbol == nil)
	if !optional {
		return numberArg(f.toQuietly(v, f.c.anyRep, slot))
	}
	name := f.newTemp(p.Name)
	f.emit(&gotree.Var{Names: []string{name}, Type: f.c.goType(slot)})
	given := f.block(func() {
		f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: "=", Rhs: []gotree.Expr{numberArg(f.toQuietly(v, f.c.anyRep, slot))}})
	})
	left := f.block(func() {
		f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: "=", Rhs: []gotree.Expr{def()}})
	})
	f.emit(&gotree.If{Cond: pyCall("Given", v), Then: given, Else: left})
	return id(name)
}

// numberArg converts a bound argument to a number with a check that it is no bool, which Python would keep.
func numberArg(e gotree.Expr) gotree.Expr {
	if c, ok := e.(*gotree.Call); ok {
		if p, ok := c.Fun.(*gotree.PkgIdent); ok && p.Path == pyPath {
			switch p.Name {
			case "AsInt", "AsBig", "AsFloat", "AsReal":
				return pyCall("Arg"+p.Name[2:], c.Args...)
			}
		}
	}
	return e
}

// funcObject is a function as an object. callee calls it: with the parameters from the skip-th on.
func (f *fn) funcObject(e ast.Expr, fun *types.Func, recv gotree.Expr, callee gotree.Expr) gotree.Expr {
	c := f.c
	skip := 0
	if recv != nil {
		skip = 1
	}
	if recv == nil && fun.Symbol != nil && fun.Class == nil {
		if name := c.objNames[fun]; name != "" || c.surveying {
			c.objects[fun] = true
			if c.surveying {
				f.calledBlind(fun, skip)
			}
			return id(name)
		}
	}
	return f.makeObject(fun, skip, recv, callee)
}

// calledBlind records that code which does not know a function calls it.
func (f *fn) calledBlind(fun *types.Func, skip int) {
	c := f.c
	if !c.surveying {
		return
	}
	sig := c.sigOf(fun)
	for i, p := range sig.params {
		if i >= skip {
			c.flow(c.anyRep, p, f.reason("passed by a call that does not know the function"))
			for _, a := range p.find().args {
				c.flow(c.anyRep, a, f.reason("passed by a call that does not know the function"))
			}
		}
	}
	if sig.ret != nil {
		c.flow(sig.ret, c.anyRep, f.reason("returned to a call that does not know the function"))
	}
}

// makeObject makes the object of a function.
func (f *fn) makeObject(fun *types.Func, skip int, recv gotree.Expr, callee gotree.Expr) gotree.Expr {
	c := f.c
	f.calledBlind(fun, skip)
	lit := f.glue(fun, c.sigOf(fun), skip, func(args []gotree.Expr) gotree.Expr {
		if c.callsDiffer(fun) {
			args = append(args, intLit(c.cacheCall(fun, len(fun.Params), nil)))
		}
		return &gotree.Call{Fun: callee, Args: args}
	})
	qual := &gotree.Str{Value: fun.QualName}
	if recv != nil {
		return pyCall("NewMethod", qual, c.paramsVar(fun), recv, lit)
	}
	obj := pyCall("NewFunction", qual, c.paramsVar(fun), lit)
	if d, ok := fun.Node.(*ast.FunctionDef); ok {
		if doc, ok := ast.DocString(d.Body); ok {
			obj = method(obj, "WithDoc", &gotree.Str{Value: doc})
		}
	}
	return inModule(obj, fun.Module)
}

// inModule says which module an object is of, unless it is the program's main one.
func inModule(obj gotree.Expr, m *types.Module) gotree.Expr {
	if m == nil || m.Name == "__main__" {
		return obj
	}
	return method(obj, "InModule", &gotree.Str{Value: m.Name})
}

// glue is the function that calls another with bound arguments of any type.
func (f *fn) glue(fun *types.Func, sig *signature, skip int, callee func(args []gotree.Expr) gotree.Expr) *gotree.FuncLit {
	c := f.c
	g := &fn{c: c, mod: f.mod, outer: f, scope: names.NewScope(f.scope), declared: map[*types.Symbol]bool{}, isLit: true, class: f.class, cannotRaise: true,
		sig: &signature{node: c.graph.New()}, node: f.node, stmt: f.stmt}
	args := g.scope.Declare("args", false)
	_, places := paramList(fun)
	lit := &gotree.FuncLit{Params: []gotree.Param{{Name: args, Type: &gotree.Slice{Elem: anyType}}}, Results: []gotree.Param{{Type: anyType}}}
	lit.Body = g.block(func() {
		var in []gotree.Expr
		for i, p := range fun.Params {
			if i < skip {
				continue
			}
			slot := sig.params[i]
			in = append(in, g.boundArg(p, &gotree.Index{X: id(args), I: intLit(places[i])}, slot, func() gotree.Expr { return g.defaultArg(p, slot) }))
		}
		x := callee(in)
		if !fun.IsGenerator {
			x = c.mustCall(x, sig)
		}
		if sig.ret == nil {
			g.emit(&gotree.ExprStmt{X: x})
			g.emit(&gotree.Return{Results: []gotree.Expr{id("nil")}})
			return
		}
		g.emit(&gotree.Return{Results: []gotree.Expr{g.toQuietly(x, sig.ret, c.anyRep)}})
	})
	return lit
}

// objectVar declares the variable that holds a function's object, and sets it where the def stands.
func (f *fn) objectVar(fun *types.Func, callee gotree.Expr) {
	c := f.c
	if c.surveying {
		return
	}
	if !c.objects[fun] {
		return
	}
	if fun.Parent == nil && f.isTopLevel(fun) {
		f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(c.objNames[fun])}, Op: "=", Rhs: []gotree.Expr{f.makeObject(fun, 0, nil, callee)}})
		return
	}
	name := f.newTemp(names.Camel(fun.Name+"_func", false))
	c.objNames[fun] = name
	f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: ":=", Rhs: []gotree.Expr{f.makeObject(fun, 0, nil, callee)}})
}

// nameObjects names the variables of the module's functions that are needed as objects.
func (c *compiler) nameObjects(m *types.Module) {
	if m.Scope == nil {
		return
	}
	for _, s := range m.Scope.Order {
		if s.Func != nil && s.Target == nil && c.objects[s.Func] && s.Func.Class == nil && s.Kind == types.FuncSymbol {
			c.objNames[s.Func] = c.pkg.Declare(s.Func.Name+"_func", false)
		}
	}
}

// declareObjects declares the variables of the module's functions that are needed as objects.
func (c *compiler) declareObjects(m *types.Module) {
	for _, s := range m.Scope.Order {
		if s.Func == nil || s.Target != nil {
			continue
		}
		if name := c.objNames[s.Func]; name != "" && !c.surveying {
			c.decls = append(c.decls, &gotree.VarDecl{Name: name, Type: &gotree.Pointer{Elem: pyNamed("Function")},
				Doc: []string{name + " is the function " + s.Func.QualName + " as an object."}})
		}
	}
}

// dynFunc makes a function out of a value of any type, for a slot that holds Go functions.
func (f *fn) dynFunc(v gotree.Expr, to *Rep) gotree.Expr {
	c := f.c
	v = f.temp(v, "fun")
	lit := &gotree.FuncLit{}
	lit.Body = f.block(func() {
		x := &gotree.Call{Fun: py("Call"), Args: []gotree.Expr{v}}
		for _, p := range to.args {
			n := f.newTemp("x")
			lit.Params = append(lit.Params, gotree.Param{Name: n, Type: c.goType(p)})
			x.Args = append(x.Args, f.boxed(id(n), p.find()))
		}
		if to.ret == nil {
			f.emit(&gotree.ExprStmt{X: x})
			return
		}
		lit.Results = []gotree.Param{{Type: c.goType(to.ret)}}
		f.emit(&gotree.Return{Results: []gotree.Expr{f.unboxedIf(x, to.ret.find())}})
	})
	if !to.null {
		return lit
	}
	name := f.newTemp("fun")
	f.emit(&gotree.Var{Names: []string{name}, Type: c.goType(to)})
	f.emit(&gotree.If{Cond: notNil(v), Then: []gotree.Stmt{&gotree.Assign{Lhs: []gotree.Expr{id(name)}, Op: "=", Rhs: []gotree.Expr{lit}}}})
	return id(name)
}

// updateWrapperCall lowers functools.update_wrapper(wrapper, wrapped).
func updateWrapperCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if len(e.Args) != 2 || len(e.Keywords) > 0 || hasStar(e.Args) {
		return nil, nil, false
	}
	var r *Rep
	ops := f.inOrder(2, func(i int) operand {
		v, vr := f.expr(e.Args[i], nil)
		f.asObject(vr, "made to look like the function it wraps")
		if i == 0 {
			r = vr
		} else {
			v = f.to(v, vr, f.c.anyRep)
		}
		return operand{v, vr}
	})
	if k := r.k(); k != KAny {
		return nil, nil, false
	}
	return pyCall("Wraps", ops[0].e, ops[1].e), r, true
}

// partialCall lowers functools.partial(f, …) of a function whose shape, or that of the call, is not known.
func partialCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if len(e.Args) == 0 {
		return nil, nil, false
	}
	return pyCall("NewPartial", f.callArgs(e)...), f.c.exprRep(e, "dynamic", &types.Any{}), true
}

// singleDispatchCall lowers functools.singledispatch(f).
func singleDispatchCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if !simpleArgs(e) || len(e.Args) != 1 {
		return nil, nil, false
	}
	v, _ := f.dynValue(e.Args[0])
	return pyCall("SingleDispatch", v), f.c.exprRep(e, "dynamic", &types.Any{}), true
}

func (f *fn) unboxedIf(x gotree.Expr, to *Rep) gotree.Expr {
	if to.k() == KAny {
		return x
	}
	return f.unboxed(x, f.c.anyRep, to)
}

// asObject makes the slot of a function value one of objects.
func (f *fn) asObject(r *Rep, why string) {
	if r = r.find(); r.kind == KFunc && !r.isBoxed() {
		f.c.box(r, f.reason(why))
	}
}

// callMethodOf is the __call__ of a class of the program, nil when it has none.
func callMethodOf(cl *types.Class) *types.Func {
	if cl == nil || cl.IsStub() || len(cl.TypeParams) > 0 {
		return nil
	}
	s, _ := cl.Lookup("__call__")
	if s == nil || s.Func == nil || s.Func.IsStub() || s.Func.Node == nil {
		return nil
	}
	return s.Func
}

// flowCallable records that an object with __call__ is used as a function.
func (c *compiler) flowCallable(from, to *Rep, why analysis.Reason) {
	fun := callMethodOf(from.class)
	if fun == nil {
		return
	}
	sig := c.sigOf(fun)
	if to.kind == KAny {
		if !c.surveying {
			return
		}
		c.dynObjects = true
		for _, p := range sig.params[1:] {
			c.flow(c.anyRep, p, why)
			for _, a := range p.find().args {
				c.flow(c.anyRep, a, why)
			}
		}
		if sig.ret != nil {
			c.flow(sig.ret, c.anyRep, why)
		}
		return
	}
	for i, a := range to.args {
		if i+1 < len(sig.params) {
			c.flow(a, sig.params[i+1], why)
		}
	}
	if sig.ret != nil && to.ret != nil {
		c.flow(sig.ret, to.ret, why)
	}
}

// objectFunc is an object with __call__ as a Go function.
func (f *fn) objectFunc(e gotree.Expr, from, to *Rep) gotree.Expr {
	c := f.c
	fun := callMethodOf(from.class)
	if fun == nil || len(to.args) >= len(fun.Params) || !isPlain(fun, 1) {
		return f.cannot(from, to)
	}
	sig := c.sigOf(fun)
	e = f.temp(e, "obj")
	lit := &gotree.FuncLit{}
	lit.Body = f.block(func() {
		x := &gotree.Call{Fun: sel(e, c.methodName(fun))}
		for i, p := range fun.Params[1:] {
			slot := sig.params[i+1]
			if i >= len(to.args) {
				x.Args = append(x.Args, f.defaultArg(p, slot))
				continue
			}
			n := f.newTemp("x")
			lit.Params = append(lit.Params, gotree.Param{Name: n, Type: c.goType(to.args[i])})
			x.Args = append(x.Args, f.convertIf(id(n), to.args[i], slot))
		}
		v := c.mustCall(x, sig)
		switch {
		case to.ret == nil:
			f.emit(&gotree.ExprStmt{X: v})
		case sig.ret == nil:
			f.emit(&gotree.ExprStmt{X: v})
			f.emit(&gotree.Return{Results: []gotree.Expr{f.convert(id("nil"), c.newRep(KNone, &types.None{}), to.ret.find())}})
		default:
			f.emit(&gotree.Return{Results: []gotree.Expr{f.convertIf(v, sig.ret, to.ret)}})
		}
	})
	if to.ret != nil {
		lit.Results = []gotree.Param{{Type: c.goType(to.ret)}}
	}
	return lit
}

// callAdapter emits the method by which the runtime calls an object with __call__.
func (c *compiler) callAdapter(g *fn, fun *types.Func, self string, recv gotree.Type) {
	if !c.dynObjects || fun.Class == nil || len(fun.Class.TypeParams) > 0 {
		return
	}
	sig := c.sigOf(fun)
	d := &gotree.FuncDecl{Name: "PyCall", Recv: &gotree.Param{Name: self, Type: recv}, Params: []gotree.Param{{Name: "args", Type: anyType, Variadic: true}},
		Results: []gotree.Param{{Type: anyType}}, Doc: []string{"PyCall is __call__ for code that does not know the type."}}
	d.Body = g.block(func() {
		lit := g.glue(fun, sig, 1, func(args []gotree.Expr) gotree.Expr { return method(id(self), c.methodName(fun), args...) })
		m := pyCall("NewMethod", &gotree.Str{Value: fun.QualName}, c.paramsVar(fun), id(self), lit)
		g.emit(&gotree.Return{Results: []gotree.Expr{&gotree.Call{Fun: sel(m, "PyCall"), Args: []gotree.Expr{id("args")}, Spread: true}}})
	})
	c.decls = append(c.decls, d)
}

// funcTypeParams are the type parameters of a function that Go's function has too. Functions that take functions of any shape have none,
// nor have nested ones and methods: their values of such a type are any, and so are those of all functions that share a TypeVar with them.
func (c *compiler) funcTypeParams(fun *types.Func) []*types.TypeVar {
	if c.erased == nil {
		c.eraseTypeVars()
	}
	for _, tv := range fun.TypeParams {
		if c.erased[tv] {
			return nil
		}
	}
	return fun.TypeParams
}

func (c *compiler) eraseTypeVars() {
	c.erased = map[*types.TypeVar]bool{}
	kept := map[*types.TypeVar]bool{}
	for _, cl := range c.info.Classes {
		for _, tv := range cl.TypeParams {
			kept[tv] = true
		}
	}
	for changed := true; changed; {
		changed = false
		for _, fun := range c.info.Funcs {
			erase := fun.Parent != nil || fun.Class != nil && !fun.IsStub()
			for _, tv := range fun.TypeParams {
				_, ofFunc := tv.Bound.(*types.Callable)
				erase = erase || tv.IsParamSpec || ofFunc || c.erased[tv]
			}
			for _, tv := range fun.TypeParams {
				if erase && !c.erased[tv] && !kept[tv] {
					c.erased[tv] = true
					changed = true
				}
			}
		}
	}
}

// isFuncType reports whether values of a type are functions.
func isFuncType(t types.Type) bool {
	switch t := t.(type) {
	case *types.Callable, *types.Overloaded:
		return true
	case *types.TypeVar:
		return t.Bound != nil && isFuncType(t.Bound)
	}
	return false
}

// unboundMethod is a method as a value of its class: a function that takes the object first. It is always an object.
func (f *fn) unboundMethod(e ast.Expr, fun *types.Func, r *Rep) gotree.Expr {
	c := f.c
	f.asObject(r, "a method as a value of its class")
	f.calledBlind(fun, 0)
	lit := f.glue(fun, c.sigOf(fun), 0, func(args []gotree.Expr) gotree.Expr {
		if fun.Kind == types.StaticMethod {
			return call(id(c.methodFunc(fun)), args...)
		}
		return f.staticMethodCall(fun, args[0], args[1:])
	})
	obj := pyCall("NewFunction", &gotree.Str{Value: fun.QualName}, c.paramsVar(fun), lit)
	if d, ok := fun.Node.(*ast.FunctionDef); ok {
		if doc, ok := ast.DocString(d.Body); ok {
			obj = method(obj, "WithDoc", &gotree.Str{Value: doc})
		}
	}
	return obj
}
