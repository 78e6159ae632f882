package codegen

import (
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// namedTupleMethod lowers the methods that NamedTuple classes get: _replace copies the struct, _asdict makes a dict.
func (f *fn) namedTupleMethod(e *ast.Call, ci *types.Call, v gotree.Expr, r *Rep) (gotree.Expr, *Rep) {
	c := f.c
	switch ci.Func.Name {
	case "_replace":
		v = f.temp(v, "t")
		slots := make([]*Rep, len(ci.Args))
		for i, a := range ci.Args {
			slots[i] = c.slot(fieldNamed(r.class, a.Param.Name).Symbol)
		}
		fields := r.class.Fields
		vals := f.bound(e, ci.Args, slots, func(i int) gotree.Expr { return f.fieldOf(v, r, fields[i]) })
		return &gotree.Call{Fun: id(c.classInfo(r.class).ctor), Args: vals}, r
	case "_asdict":
		v = f.temp(v, "t")
		out := c.repOf(e)
		d := f.temp(&gotree.Call{Fun: py("NewDict"), TypeArgs: []gotree.Type{c.goType(out.arg(0)), c.goType(out.arg(1))}}, "d")
		for _, fd := range r.class.Fields {
			f.emit(&gotree.ExprStmt{X: method(d, "Set", &gotree.Str{Value: fd.Name}, f.to(f.fieldOf(v, r, fd), c.slot(fd.Symbol), out.arg(1)))})
		}
		return d, out
	}
	f.refuse(e, codeCall, "%s is not supported yet", ci.Func.Name)
	return id("nil"), c.repOf(e)
}
