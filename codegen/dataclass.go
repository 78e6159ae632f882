package codegen

import (
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// replaceCall lowers dataclasses.replace(x, field=value, …) to a call of the constructor.
func replaceCall(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	c := f.c
	if len(e.Args) != 1 || hasStar(e.Args) {
		return nil, nil, false
	}
	in, ok := c.typeOf(e.Args[0]).(*types.Instance)
	if !ok || in.Class.Dataclass == nil || in.Class.Dataclass.InitFunc == nil || c.initOf(in.Class) != nil || len(in.Class.Subclasses) > 0 || len(in.Class.TypeParams) > 0 {
		return nil, nil, false
	}
	cl := in.Class
	params, init := c.initParams(cl)
	slots := c.ctorParams(cl, init)
	place := map[string]int{}
	for i, p := range params {
		place[p.Name] = i
	}
	for _, k := range e.Keywords {
		if _, ok := place[k.Arg]; !ok {
			f.refuse(k, codeCall, "%s has no field %s that its constructor takes", cl.Name, k.Arg)
			return id("nil"), c.repOf(e), true
		}
	}
	args := make([]gotree.Expr, len(params))
	var obj gotree.Expr
	var r *Rep
	ops := f.inOrder(1+len(e.Keywords), func(i int) operand {
		if i == 0 {
			obj, r = f.object(e.Args[0])
			obj = f.temp(obj, receiverName(cl))
			return operand{obj, r}
		}
		slot := slots[place[e.Keywords[i-1].Arg]]
		v, vr := f.expr(e.Keywords[i-1].Value, slot)
		return operand{f.to(v, vr, slot), slot}
	})
	for i, k := range e.Keywords {
		args[place[k.Arg]] = ops[i+1].e
	}
	for i, p := range params {
		if args[i] != nil {
			continue
		}
		fd := fieldNamed(cl, p.Name)
		if fd == nil {
			return nil, nil, false
		}
		args[i] = f.fieldRef(obj, r, fd.Symbol, c.fieldOwner(cl, fd))
	}
	x, xr := f.made(cl, &gotree.Call{Fun: id(c.classInfo(cl).ctor), Args: args}, r)
	return x, xr, true
}
