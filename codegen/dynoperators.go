// Operators on values of unknown type reach the operator methods of the program's classes through methods of fixed shape, which
// the runtime looks for (runtime/py, userBinary and unary). They are emitted only for programs with such operators.

package codegen

import (
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/typeinfer/types"
)

// dynUnary and dynBinary give the runtime's method for a Python operator method.
var dynUnary = map[string]string{"__neg__": "PyNeg", "__pos__": "PyPos", "__invert__": "PyInvert", "__abs__": "PyAbs", "__int__": "PyInt", "__float__": "PyFloat"}

var dynBinary = map[string]string{"__add__": "PyAdd", "__sub__": "PySub", "__mul__": "PyMul", "__truediv__": "PyTrueDiv", "__floordiv__": "PyFloorDiv",
	"__mod__": "PyMod", "__pow__": "PyPow", "__matmul__": "PyMatMul", "__and__": "PyAnd", "__or__": "PyOr", "__xor__": "PyXor", "__lshift__": "PyLShift",
	"__rshift__": "PyRShift", "__radd__": "PyRAdd", "__rsub__": "PyRSub", "__rmul__": "PyRMul", "__rtruediv__": "PyRTrueDiv", "__rfloordiv__": "PyRFloorDiv",
	"__rmod__": "PyRMod", "__rpow__": "PyRPow"}

// dynamicOperators emits the methods of a class that dynamic operators look for.
func (c *compiler) dynamicOperators(f *fn, cl *types.Class, recv gotree.Type) {
	if !c.dynOperators || c.surveying {
		return
	}
	for _, fun := range c.methodsOf(cl) {
		sig := c.sigOf(fun)
		unary, binary := dynUnary[fun.Name], dynBinary[fun.Name]
		if unary == "" && binary == "" || sig.ret == nil || fun.Kind != types.Method {
			continue
		}
		d := &gotree.FuncDecl{Name: unary + binary, Recv: &gotree.Param{Name: "o", Type: recv}, Results: []gotree.Param{{Type: anyType}},
			Doc: []string{unary + binary + " is " + fun.Name + " for code that does not know the type."}}
		var args []gotree.Expr
		if binary != "" {
			d.Params = []gotree.Param{{Name: "other", Type: anyType}}
			d.Results = append(d.Results, gotree.Param{Type: named("bool")})
			test, arg := c.dynArgument(sig.params[1].find())
			if arg == nil {
				continue
			}
			if test != nil {
				d.Body = append(d.Body, &gotree.If{Cond: negate(test), Then: []gotree.Stmt{&gotree.Return{Results: []gotree.Expr{id("nil"), id("false")}}}})
			}
			args = append(args, arg)
		}
		v := f.boxed(c.mustCall(method(id("o"), c.methodName(fun), args...), sig), sig.ret.find())
		ret := &gotree.Return{Results: []gotree.Expr{v}}
		if binary != "" {
			ret.Results = append(ret.Results, id("true"))
		}
		d.Body = append(d.Body, ret)
		c.decls = append(c.decls, d)
	}
}

// dynArgument is `other` as a parameter takes it, and the test that it is one; no argument when the parameter's type cannot be tested.
func (c *compiler) dynArgument(p *Rep) (test, arg gotree.Expr) {
	other := id("other")
	switch p.k() {
	case KAny:
		return nil, other
	case KClass:
		if len(p.args) > 0 {
			return nil, nil
		}
		t := c.goType(p)
		return &gotree.Call{Fun: py("Is"), TypeArgs: []gotree.Type{t}, Args: []gotree.Expr{other}}, &gotree.Assert{X: other, Type: t}
	case KInt:
		if p.isBig() {
			return pyCall("IsInt", other), pyCall("AsBig", other)
		}
		return pyCall("IsInt", other), pyCall("AsInt", other)
	case KReal:
		return bin("||", pyCall("IsInt", other), pyCall("IsFloat", other)), pyCall("AsReal", other)
	case KFloat:
		return pyCall("IsFloat", other), pyCall("AsFloat", other)
	case KStr:
		return pyCall("IsStr", other), &gotree.Call{Fun: py("Cast"), TypeArgs: []gotree.Type{named("string")}, Args: []gotree.Expr{other}}
	}
	return nil, nil
}

// dynCall is a call of a runtime function that may look for operator methods.
func (f *fn) dynCall(name string, args ...gotree.Expr) gotree.Expr {
	f.c.dynOperators = true
	return pyCall(name, args...)
}
