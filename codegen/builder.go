// Lists of str that are only appended to and joined become strings.Builder: parts.append(x) … "".join(parts).
//
// A list moves when it is assigned, passed to a function of the program, or returned: it is the same list there, and its slots are
// one class. Every other use of its value but append and join sets the Items bit, and the class stays a list.

package codegen

import (
	"github.com/py2go/py2go/analysis"
	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// isBuilder reports whether a slot of lists of str is held as a strings.Builder.
func (r *Rep) isBuilder() bool {
	r = r.find()
	return isStrList(r) && r.node.Has(analysis.Joined) && !r.node.Has(analysis.Items) && !r.isBoxed()
}

func isStrList(r *Rep) bool {
	return r.kind == KList && len(r.args) == 1 && r.arg(0).find().kind == KStr
}

// move says that an expression's value is handed on whole.
func (f *fn) move(e ast.Expr) {
	if e != nil {
		f.c.moves[e] = true
	}
}

// noteItems records that the value of an expression is used, unless it moves.
func (f *fn) noteItems(e ast.Expr, r *Rep) {
	if !f.c.surveying || r == nil {
		return
	}
	r = r.find()
	if !isStrList(r) {
		return
	}
	if f.c.moves[e] {
		switch e := e.(type) {
		case *ast.Name, *ast.Attribute:
			return
		case *ast.List:
			if len(e.Elts) == 0 {
				return
			}
		case *ast.Call:
			if ci := f.c.info.Calls[e]; ci != nil && ci.Func != nil && !ci.Func.IsStub() && !ci.Func.IsGenerator {
				return
			}
		}
	}
	f.c.needItems(r, f.reason("the list is used"))
}

// needItems says that a slot must be a list.
func (c *compiler) needItems(r *Rep, why analysis.Reason) {
	if r = r.find(); r.kind == KList {
		c.graph.Set(r.node, analysis.Items, why)
	}
}

// builderAppend lowers out.append(x) of a builder.
func (f *fn) builderAppend(e *ast.Call, out gotree.Expr, r *Rep) (gotree.Expr, *Rep) {
	x, xr := f.expr(e.Args[0], r.arg(0))
	parts := []gotree.Expr{f.to(x, xr, r.arg(0))}
	if chain := concatenation(parts[0], nil); plainOperands(chain) {
		parts = chain // what can't fail may as well be written piece by piece
	}
	for _, p := range parts {
		f.emit(&gotree.ExprStmt{X: method(out, "WriteString", p)})
	}
	return id("nil"), f.c.exprRep(e, "none", &types.None{})
}

// concatenation appends the operands of a + b + … to list.
func concatenation(e gotree.Expr, list []gotree.Expr) []gotree.Expr {
	if b, ok := e.(*gotree.Binary); ok && b.Op == "+" {
		return append(concatenation(b.X, list), concatenation(b.Y, nil)...)
	}
	return append(list, e)
}

// plainOperands reports whether evaluating the operands does nothing else and can't fail.
func plainOperands(list []gotree.Expr) bool {
	for _, e := range list {
		switch e := e.(type) {
		case *gotree.Ident, *gotree.Str:
		case *gotree.Call:
			p, ok := e.Fun.(*gotree.PkgIdent)
			if !ok || p.Path != "strconv" || p.Name != "Itoa" || !plainOperands(e.Args) {
				return false
			}
		default:
			return false
		}
	}
	return true
}
