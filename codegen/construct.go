// Calls that make objects of the program's classes.

package codegen

import (
	"slices"
	"strings"

	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// abstractMethods are the quoted names of the methods that a class leaves abstract.
func abstractMethods(cl *types.Class) []string {
	var names []string
	for _, m := range cl.MRO {
		for _, s := range m.Members {
			if x, _ := cl.Lookup(s.Name); x == s && !m.IsStub() && s.Func != nil && s.Func.IsAbstract {
				names = append(names, "'"+s.Name+"'")
			}
		}
	}
	slices.Sort(names)
	return names
}

// checksAbstract reports whether Python looks for abstract methods when it makes objects of a class: when ABCMeta is its metaclass.
func checksAbstract(cl *types.Class) bool {
	for _, m := range cl.MRO {
		if m.IsStub() && m.Module.Name == "abc" || m.IsProtocol {
			return true
		}
		if m.Node != nil {
			for _, k := range m.Node.Keywords {
				if k.Arg == "metaclass" {
					return true
				}
			}
		}
	}
	return false
}

// constructAbstract raises what Python does when an abstract class is called.
func (f *fn) constructAbstract(cl *types.Class, names []string, r *Rep) gotree.Expr {
	text := "Can't instantiate abstract class " + cl.Name + " without an implementation for abstract method"
	if len(names) > 1 {
		text += "s"
	}
	f.emit(&gotree.ExprStmt{X: pyCall("MustDo", method(py("TypeError"), "New", &gotree.Str{Value: text + " " + strings.Join(names, ", ")}))})
	return f.tempTyped(id("nil"), r, "object")
}

// construct lowers C(…) of a class of the program. e is the call, or the class alone (raise C, default_factory=C).
func (f *fn) construct(e ast.Expr, cl *types.Class, ci *types.Call) (gotree.Expr, *Rep) {
	c := f.c
	if cl.IsStub() {
		if isExceptionClass(cl) {
			r := f.errorRep(e)
			return method(c.excClass(f, cl), "New"), r
		}
		f.refuse(e, codeClass, "%s cannot be made here yet", cl.Name)
		return id("nil"), c.repOf(e)
	}
	if cl.Enum != nil {
		return f.enumByValue(e, cl)
	}
	if cl.IsProtocol || cl.TypedDict != nil {
		f.refuse(e, codeClass, "objects of %s cannot be made", cl.Name)
		return id("nil"), c.repOf(e)
	}
	info := c.classInfo(cl)
	r := c.exprRep(e, "object", &types.Instance{Class: cl})
	if call, ok := e.(*ast.Call); ok {
		if in, ok := c.typeOf(call).(*types.Instance); ok && in.Class == cl {
			r = c.repOf(e)
		}
	}
	if names := abstractMethods(cl); len(names) > 0 {
		if !checksAbstract(cl) {
			f.refuse(e, codeClass, "objects of %s, which has abstract methods but does not derive from ABC, are not supported yet", cl.Name)
		}
		return f.constructAbstract(cl, names, r), r
	}
	params, init := c.initParams(cl)
	var args []gotree.Expr
	callX := &gotree.Call{Fun: id(info.ctor)}
	call, _ := e.(*ast.Call)
	switch {
	case init != nil && ci != nil && call != nil:
		sig := c.ctorParams(cl, init)
		sig = f.ctorSubst(r, sig, init)
		if len(ci.Args) != len(params) {
			f.refuse(e, codeCall, "this constructor call is not supported yet")
			return id("nil"), r
		}
		for _, a := range ci.Args {
			f.move(a.Expr)
		}
		args = f.bound(call, ci.Args, sig, func(i int) gotree.Expr { return f.ctorDefault(cl, params[i], sig[i]) })
	case init != nil:
		sig := c.ctorParams(cl, init)
		for i, p := range params {
			if p.Default == nil && p.Kind != types.VarPositional && p.Kind != types.VarKeyword {
				f.refuse(e, codeCall, "%s needs arguments", cl.Name)
				return id("nil"), r
			}
			args = append(args, f.ctorDefault(cl, p, sig[i]))
		}
	case isExceptionClass(cl) && call != nil:
		for _, a := range call.Args {
			if _, ok := a.(*ast.Starred); ok {
				f.refuse(a, codeCall, "unpacking into an exception's arguments is not supported yet")
				continue
			}
			v, ar := f.expr(a, nil)
			args = append(args, f.dyn(v, ar))
		}
	}
	callX.Args = args
	if len(cl.TypeParams) > 0 {
		for _, a := range r.find().args {
			callX.TypeArgs = append(callX.TypeArgs, c.goType(a))
		}
	}
	return f.made(cl, callX, r)
}

// made is the object that a call of a class's constructor makes.
func (f *fn) made(cl *types.Class, callX gotree.Expr, r *Rep) (gotree.Expr, *Rep) {
	sig := f.c.ctorSig(cl)
	if f.c.initOf(cl) != nil || cl.Dataclass != nil && cl.Dataclass.PostInit != nil {
		f.flowRaises(sig.node)
	}
	if sig.raises() {
		name := f.newTemp(receiverName(cl))
		f.emit(&gotree.Assign{Lhs: []gotree.Expr{id(name), id("err")}, Op: ":=", Rhs: []gotree.Expr{callX}})
		f.emit(&gotree.If{Cond: notNil(id("err")), Then: f.block(func() { f.propagate(id("err")) })})
		return id(name), r
	}
	return callX, r
}

// ctorParams are the slots of a constructor's parameters.
func (c *compiler) ctorParams(cl *types.Class, init *types.Func) []*Rep {
	if init.Node != nil {
		return c.sigOf(init).params[1:]
	}
	var out []*Rep
	for _, p := range init.Params[1:] {
		fd := fieldNamed(cl, p.Name)
		if fd == nil {
			out = append(out, c.rep(p.Type))
			continue
		}
		out = append(out, c.slot(fd.Symbol))
	}
	return out
}

func (f *fn) ctorSubst(r *Rep, params []*Rep, init *types.Func) []*Rep {
	r = r.find()
	if len(r.args) == 0 {
		return params
	}
	subst := map[*types.TypeVar]*Rep{}
	for i, tv := range r.class.TypeParams {
		if i < len(r.args) {
			subst[tv] = r.args[i].find()
		}
	}
	out := make([]*Rep, len(params))
	for i, p := range params {
		key := exprKey{f.node, [2]any{i, r}}
		if x := f.c.exprReps[key]; x != nil {
			out[i] = x
			continue
		}
		out[i] = f.c.substRep(p, subst)
		f.c.exprReps[key] = out[i]
	}
	return out
}

// ctorDefault is the value of a constructor parameter that a call leaves out.
func (f *fn) ctorDefault(cl *types.Class, p *types.Param, slot *Rep) gotree.Expr {
	if p.Symbol == nil {
		if fd := fieldNamed(cl, p.Name); fd != nil {
			if v := f.c.fieldDefault(f, cl, fd, slot); v != nil {
				return v
			}
		}
		return f.zero(slot)
	}
	return f.defaultArg(p, slot)
}

func (f *fn) errorRep(e ast.Node) *Rep {
	r := f.c.exprRep(e, "error", nil)
	if r.kind == KAny {
		r.kind = KError
		r.typ = f.c.builtinType("Exception")
	}
	return r
}

// newStubException lowers ValueError("…") and its kin.
func (f *fn) newStubException(e *ast.Call, ci *types.Call) (gotree.Expr, *Rep) {
	var args []gotree.Expr
	spread := false
	for _, a := range e.Args {
		if st, ok := a.(*ast.Starred); ok {
			f.refuse(st, codeCall, "unpacking into an exception's arguments is not supported yet")
			continue
		}
		v, r := f.expr(a, nil)
		args = append(args, f.dyn(v, r))
	}
	if len(e.Keywords) > 0 {
		f.refuse(e, codeCall, "keyword arguments of exceptions are not supported yet")
	}
	return &gotree.Call{Fun: sel(f.c.excClass(f, ci.Class), "New"), Args: args, Spread: spread}, f.errorRep(e)
}
