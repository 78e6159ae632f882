// getattr and hasattr with names that show when the program runs only. The program's classes answer for the names that begin as the
// expression does.

package codegen

import (
	"strings"

	"github.com/py2go/py2go/codegen/gotree"
	"github.com/py2go/py2go/frontend/ast"
	"github.com/py2go/py2go/typeinfer/types"
)

// namePrefix is what the value of an expression for a name begins with, and whether that is the whole name.
func namePrefix(e ast.Expr) (prefix string, whole bool) {
	switch e := e.(type) {
	case *ast.Constant:
		return e.Str, true
	case *ast.BinOp:
		if e.Op == ast.Add {
			p, _ := namePrefix(e.Left)
			return p, false
		}
		if e.Op == ast.Mod {
			p, _ := namePrefix(e.Left)
			p, _, _ = strings.Cut(p, "%")
			return p, false
		}
	case *ast.JoinedStr:
		if len(e.Values) > 0 {
			if c, ok := e.Values[0].(*ast.Constant); ok {
				return c.Str, len(e.Values) == 1
			}
		}
	}
	return "", false
}

// reachable makes the attributes of the program's classes whose names an expression may give known to code that asks by name.
func (f *fn) reachable(e *ast.Call, name ast.Expr) {
	c := f.c
	prefix, whole := namePrefix(name)
	if _, ok := name.(*ast.Constant); whole && !ok {
		whole = false
	}
	for _, cl := range c.info.Classes {
		if cl.IsProtocol || cl.TypedDict != nil || cl.Enum != nil {
			continue
		}
		for n, s := range cl.Members {
			if !strings.HasPrefix(n, prefix) || whole && n != prefix || c.dynNames[n] || strings.HasPrefix(n, "__") {
				continue
			}
			if s.Kind == types.FieldSymbol && s.Value == nil && cl.Dataclass == nil && !cl.NamedTuple && !c.initSets(cl)[n] {
				f.refuse(e, codeAttribute, "an attribute by a name that may be %s is not supported: %s sets it on some paths only", n, cl.Name)
				return
			}
			c.dynNames[n] = true
			f.useDynamic(e, n)
		}
	}
}

// attrByName lowers getattr and hasattr of a name that is not known, or of a value of unknown type.
func attrByName(f *fn, e *ast.Call, ci *types.Call, want *Rep) (gotree.Expr, *Rep, bool) {
	if !simpleArgs(e) || len(e.Args) < 2 {
		return nil, nil, false
	}
	f.reachable(e, e.Args[1])
	ops := f.inOrder(len(e.Args), func(i int) operand {
		v, r := f.expr(e.Args[i], nil)
		if i == 1 {
			return operand{f.to(v, r, f.c.strRep), f.c.strRep}
		}
		f.asObject(r, "asked for an attribute")
		return operand{f.to(v, r, f.c.anyRep), f.c.anyRep}
	})
	args := make([]gotree.Expr, len(ops))
	for i, o := range ops {
		args[i] = o.e
	}
	switch {
	case ci.Func.Name == "hasattr":
		return pyCall("HasAttr", args...), f.builtinRep(e, KBool), true
	case len(args) == 3:
		return pyCall("GetAttrOr", args...), f.c.exprRep(e, "dynamic", &types.Any{}), true
	}
	return pyCall("GetAttr", args...), f.c.exprRep(e, "dynamic", &types.Any{}), true
}
