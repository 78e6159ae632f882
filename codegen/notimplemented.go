// return NotImplemented in an operator method. Python then asks the other operand; where no other class of the program could answer,
// the outcome is known: == is False, < and + are TypeErrors.

package codegen

import (
	"strings"

	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

var comparisonSigns = map[string]string{"__lt__": "<", "__le__": "<=", "__gt__": ">", "__ge__": ">="}

var swapped = map[string]string{"__eq__": "__eq__", "__ne__": "__ne__", "__lt__": "__gt__", "__gt__": "__lt__", "__le__": "__ge__", "__ge__": "__le__"}

var operatorSigns = map[string]string{"__add__": "+", "__sub__": "-", "__mul__": "*", "__truediv__": "/", "__floordiv__": "//", "__mod__": "%",
	"__pow__": "** or pow()", "__matmul__": "@", "__and__": "&", "__or__": "|", "__xor__": "^", "__lshift__": "<<", "__rshift__": ">>"}

// isNotImplemented recognises the builtin.
func (f *fn) isNotImplemented(e ast.Expr) bool {
	n, ok := e.(*ast.Name)
	if !ok || n.Id != "NotImplemented" {
		return false
	}
	s := f.c.info.Names[n]
	return s != nil && s.Scope != nil && s.Scope.Module != nil && s.Scope.Module.IsStub
}

// returnNotImplemented lowers the statement.
func (f *fn) returnNotImplemented(s *ast.Return) {
	fun := f.f
	if fun == nil || fun.Class == nil || len(fun.Params) != 2 {
		f.refuse(s, codeExpression, "NotImplemented is supported only as the result of an operator method")
		return
	}
	name := fun.Name
	base := "__" + strings.TrimPrefix(strings.TrimPrefix(name, "__"), "r")
	reflected := ""
	switch {
	case swapped[name] != "":
		reflected = swapped[name]
	case operatorSigns[name] != "":
		reflected = "__r" + strings.TrimPrefix(name, "__")
	case operatorSigns[base] != "":
	default:
		f.refuse(s, codeExpression, "NotImplemented is supported only as the result of an operator method")
		return
	}
	if o := f.c.answers(fun.Class, reflected); o != nil {
		f.refuse(s, codeExpression, "NotImplemented is not supported here yet: %s.%s could answer instead", o.Name, reflected)
		return
	}
	self, other := f.dynParam(fun.Params[0]), f.dynParam(fun.Params[1])
	switch {
	case name == "__eq__":
		f.leave(id("false"))
	case name == "__ne__":
		f.leave(id("true"))
	case comparisonSigns[name] != "":
		f.emit(&gotree.ExprStmt{X: call(id("panic"), pyCall("NotComparable", &gotree.Str{Value: comparisonSigns[name]}, self, other))})
	case operatorSigns[name] != "":
		f.emit(&gotree.ExprStmt{X: call(id("panic"), pyCall("BadOperands", &gotree.Str{Value: operatorSigns[name]}, self, other))})
	default:
		f.emit(&gotree.ExprStmt{X: call(id("panic"), pyCall("BadOperands", &gotree.Str{Value: operatorSigns[base]}, other, self))})
	}
}

func (f *fn) dynParam(p *types.Param) gotree.Expr {
	return f.dyn(f.nameRef(p.Symbol), f.c.slot(p.Symbol))
}

// answers is a class outside cl's family whose method of that name may accept a cl.
func (c *compiler) answers(cl *types.Class, name string) *types.Class {
	if name == "" {
		return nil
	}
	for _, m := range c.prog.Modules {
		for _, o := range c.classesOf(m) {
			if o == cl || o.IsSubclassOf(cl) || cl.IsSubclassOf(o) {
				continue
			}
			s := o.Members[name]
			if s == nil || s.Func == nil || s.Func.Node == nil {
				continue
			}
			if swapped[name] != "" && asksForOwn(s.Func) {
				continue // it compares with its own kind alone
			}
			return o
		}
	}
	return nil
}

// classesOf are the classes of a module's top level.
func (c *compiler) classesOf(m *types.Module) []*types.Class {
	var out []*types.Class
	for _, st := range m.Tree.Body {
		if d, ok := st.(*ast.ClassDef); ok {
			if cl := c.info.Classes[d]; cl != nil {
				out = append(out, cl)
			}
		}
	}
	return out
}

// asksForOwn reports whether a comparison method asks isinstance.
func asksForOwn(fun *types.Func) bool {
	def, ok := fun.Node.(*ast.FunctionDef)
	if !ok {
		return false
	}
	found := false
	for _, st := range def.Body {
		ast.Walk(st, func(n ast.Node) bool {
			if call, ok := n.(*ast.Call); ok {
				if fn, ok := call.Func.(*ast.Name); ok && fn.Id == "isinstance" {
					found = true
				}
			}
			return !found
		})
	}
	return found
}
