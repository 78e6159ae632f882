// Functions as values: adapters for functions whose Go type differs from that of their place.

package codegen

import (
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// adaptFunc makes a function of one Go type usable as another.
func (f *fn) adaptFunc(v gotree.Expr, from, to *Rep) gotree.Expr {
	c := f.c
	if sameGo(c.goType(from), c.goType(to)) {
		return v
	}
	if len(from.args) != len(to.args) || from.raises() || to.raises() {
		return f.cannot(from, to)
	}
	if _, isLit := v.(*gotree.FuncLit); !isLit {
		v = f.temp(v, "fun")
	}
	lit := &gotree.FuncLit{}
	if to.ret != nil {
		lit.Results = []gotree.Param{{Type: c.goType(to.ret)}}
	}
	lit.Body = f.block(func() {
		inner := &gotree.Call{Fun: v}
		for i, p := range to.args {
			n := f.newTemp("x")
			lit.Params = append(lit.Params, gotree.Param{Name: n, Type: c.goType(p)})
			inner.Args = append(inner.Args, f.convert(id(n), p.find(), from.args[i].find()))
		}
		switch {
		case to.ret == nil:
			f.emit(&gotree.ExprStmt{X: inner})
		case from.ret == nil:
			f.emit(&gotree.ExprStmt{X: inner})
			none := c.newRep(KNone, &types.None{})
			f.emit(&gotree.Return{Results: []gotree.Expr{f.convert(id("nil"), none, to.ret.find())}})
		default:
			f.emit(&gotree.Return{Results: []gotree.Expr{f.convert(inner, from.ret.find(), to.ret.find())}})
		}
	})
	return lit
}

// namedClass is the class that an expression names; nil when it does not name one.
func (f *fn) namedClass(x ast.Expr) *types.Class {
	switch x := x.(type) {
	case *ast.Name:
		if s := f.c.info.Names[x].Resolve(); s != nil && s.Kind == types.ClassSymbol {
			return s.Class
		}
	case *ast.Attribute:
		if a := f.c.info.Attrs[x]; a != nil && a.Kind == types.AttrModule {
			if s := a.Symbol.Resolve(); s != nil && s.Kind == types.ClassSymbol {
				return s.Class
			}
		}
	}
	return nil
}

// shown is the repr of a function passed as an argument, as far as it does not depend on addresses.
func (f *fn) shown(x ast.Expr) string {
	if x == nil || isNoneConst(x) {
		return "None"
	}
	if cl := f.namedClass(x); cl != nil {
		mod := ""
		if cl.Module != nil && cl.Module.Name != "builtins" {
			mod = cl.Module.Name + "."
		}
		return "<class '" + mod + cl.QualName + "'>"
	}
	switch x := x.(type) {
	case *ast.Lambda:
		return "<function <lambda>>"
	case *ast.Name:
		return "<function " + x.Id + ">"
	}
	return "<function>"
}
